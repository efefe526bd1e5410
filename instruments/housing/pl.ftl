# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Bezpieczne miejsce do życia
about = Ta ankieta dotyczy przemocy domowej. Pyta, jak biura mieszkaniowe pomagały zostać w domu lub się przeprowadzić osobom, które ktoś bliski krzywdził lub kontrolował.

## Sections

section-home = Zostać czy się przeprowadzić
section-home-note = W tej części są 4 pytania. Dotyczą tego, czy trzeba było się przeprowadzić i jaką pomoc ci przy tym dano. Twoje odpowiedzi pokazują biurom mieszkaniowym, czego brakuje. Nie pytamy, gdzie mieszkasz ani gdzie było to wcześniej.
section-service = Biura mieszkaniowe

## Staying or moving

q-who_moved = Czy ktoś z tego powodu wyprowadził się z twojego domu?
q-who_moved-i_moved = Tak, ja
q-who_moved-they_moved = Tak, wyprowadziła się osoba, która mnie krzywdziła
q-who_moved-neither = Nie, lub coś innego
q-who_moved-short = Kto wyprowadził się z domu
q-who_moved-finding = { $share } osób, które odpowiedziały, stwierdziło, że to one wyprowadziły się z domu.

q-stay_safely = Czy dano ci pomoc, żeby zostać we własnym domu i być tam bezpiecznie?
q-stay_safely-short = Pomoc, żeby bezpiecznie zostać w domu

q-safer_home = Czy dano ci lepsze zamki, drzwi lub alarmy?
q-safer_home-short = Lepsze zamki, drzwi lub alarmy

q-flexible_money = Czy dano ci pieniądze na rzeczy, które pomagają się przeprowadzić lub zacząć od nowa?
q-flexible_money-hint = Na przykład na przejazd, kaucję, łóżko lub strój szkolny.
q-flexible_money-short = Pieniądze na przeprowadzkę lub nowy start

## Housing services

q-housing_wait = Jak długo od prośby o bezpieczne miejsce trzeba było na nie czekać?
q-housing_wait-short = Czekanie na bezpieczne miejsce
q-housing_wait-finding = { $share } osób, które odpowiedziały, stwierdziło, że w ciągu tygodnia było dla nich bezpieczne miejsce.

q-housing_fair = Biura mieszkaniowe traktowały mnie sprawiedliwie.
q-housing_fair-short = Sprawiedliwe traktowanie
q-housing_fair-finding = { $share } osób, które odpowiedziały, stwierdziło, że biura mieszkaniowe traktowały je sprawiedliwie.

q-place_fits = Miejsce, które mi zaproponowano, było dla mnie odpowiednie.
q-place_fits-hint = Pomyśl o tym, kto z tobą mieszka, o zdrowiu, pracy i zwierzętach.
q-place_fits-short = Odpowiednie miejsce
q-place_fits-finding = { $share } osób, które odpowiedziały, stwierdziło, że zaproponowane im miejsce było dla nich odpowiednie.

q-home_safe = Czuję się bezpiecznie tam, gdzie teraz mieszkam.
q-home_safe-short = Bezpiecznie tam, gdzie teraz mieszkam
q-home_safe-finding = { $share } osób, które odpowiedziały, stwierdziło, że czuje się bezpiecznie tam, gdzie teraz mieszka.

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
