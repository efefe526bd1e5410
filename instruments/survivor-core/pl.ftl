# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Jak wyglądało uzyskanie pomocy
about = Ta ankieta dotyczy przemocy domowej. Pyta, jak instytucje traktowały osoby, które ktoś bliski krzywdził, straszył lub kontrolował, i czy pomoc była skuteczna.

## Sections

section-help = Uzyskiwanie pomocy
section-treated = Jak instytucje cię traktowały
section-treated-note = W tej części są 4 pytania. Dotyczą tego, czy instytucje ci wierzyły i jak dobrze współpracowały z tobą i ze sobą nawzajem. Twoje odpowiedzi pomagają instytucjom zobaczyć, co trzeba zmienić. Nie pytamy, co się stało, i nie pytamy o żadne nazwiska.
section-family = Bezpieczeństwo i dzieci
section-family-note = W tej części są 2 pytania i jeszcze 1, jeśli masz dzieci. Dotyczą tego, czy dzięki pomocy czujesz się bezpieczniej i czy twoje dzieci dostały pomoc. Twoje odpowiedzi pokazują instytucjom, co działa. Nie pytamy, co się działo w domu, ani o nic, co mówi, kim są twoje dzieci.
section-ahead = Spojrzenie w przyszłość

## Getting help

q-worked_for_me = Udało mi się uzyskać pomoc w sposób, który mi odpowiadał.
q-worked_for_me-hint = Instytucja to każde miejsce, w którym szuka się pomocy, na przykład telefon zaufania, policja, lekarz, biuro mieszkaniowe lub szkoła. Odpowiednia pomoc to na przykład pomoc w twoim języku, w dogodnym dla ciebie czasie albo w miejscu, do którego możesz dotrzeć.
q-worked_for_me-short = Pomoc, która mi odpowiadała
q-worked_for_me-finding = { $share } osób, które odpowiedziały, stwierdziło, że udało im się uzyskać pomoc w sposób, który im odpowiadał.

q-told_next = Instytucje mówiły mi, co będzie dalej.
q-told_next-short = Informacja, co będzie dalej
q-told_next-finding = { $share } osób, które odpowiedziały, stwierdziło, że instytucje mówiły im, co będzie dalej.

q-listened = Osoby w instytucjach poświęcały czas, żeby mnie wysłuchać.
q-listened-short = Czas poświęcony na wysłuchanie
q-listened-finding = { $share } osób, które odpowiedziały, stwierdziło, że osoby w instytucjach poświęcały czas, żeby je wysłuchać.

q-had_a_say = Dano mi możliwość wyboru, jaką pomoc otrzymam.
q-had_a_say-short = Możliwość wyboru pomocy
q-had_a_say-finding = { $share } osób, które odpowiedziały, stwierdziło, że dano im możliwość wyboru, jaką pomoc otrzymają.

## How services treated you

q-believed = Kiedy przyszło mi prosić o pomoc, osoby w instytucjach mi wierzyły.
q-believed-short = Instytucje mi wierzyły
q-believed-finding = { $share } osób, które odpowiedziały, stwierdziło, że osoby w instytucjach im wierzyły.

q-not_blamed = Osoby w instytucjach jasno mi powiedziały, że to nie moja wina.
q-not_blamed-short = Usłyszeć, że to nie moja wina
q-not_blamed-finding = { $share } osób, które odpowiedziały, stwierdziło, że instytucje jasno im powiedziały, że to nie ich wina.

q-times_told = Ile razy przyszło ci wyjaśniać wszystko od nowa kolejnej osobie?
q-times_told-hint = Pomyśl o wszystkich instytucjach, z którymi zdarzyło ci się mieć kontakt.
q-times_told-none = Ani razu
q-times_told-one_two = 1 lub 2 razy
q-times_told-three_more = 3 razy lub więcej
q-times_told-short = Wyjaśnianie wszystkiego kolejnej osobie
q-times_told-finding = { $share } osób, które odpowiedziały, stwierdziło, że przyszło im wyjaśniać wszystko od nowa 3 razy lub więcej.

q-same_message = Różne instytucje mówiły mi to samo.
q-same_message-hint = Jeśli była tylko jedna instytucja, wybierz „Nie dotyczy mnie”.
q-same_message-short = Instytucje mówiły mi to samo
q-same_message-finding = { $share } osób, które odpowiedziały, stwierdziło, że różne instytucje mówiły im to samo.

## Safety and children

q-safer = Dzięki pomocy, którą mi dano, czuję się bezpieczniej.
q-safer-short = Większe poczucie bezpieczeństwa dzięki pomocy
q-safer-finding = { $share } osób, które odpowiedziały, stwierdziło, że dzięki otrzymanej pomocy czuje się bezpieczniej.

q-children = Czy masz pod opieką dzieci?
q-children-yes = Tak
q-children-no = Nie
q-children-short = Dzieci pod opieką
q-children-finding = { $share } osób, które odpowiedziały, stwierdziło, że ma pod opieką dzieci.

q-children_support = Instytucje dały moim dzieciom pomoc, która była dla nich odpowiednia.
q-children_support-short = Odpowiednia pomoc dla moich dzieci
q-children_support-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że instytucje dały ich dzieciom pomoc, która była dla nich odpowiednia.

## Looking ahead

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.

q-one_thing = Jaką jedną rzecz instytucje mogłyby robić lepiej?
q-one_thing-hint = Nie trzeba pisać, co się stało. Bezpieczniej pominąć imiona i nazwiska, miejsca i daty.
q-one_thing-short = Jedna rzecz do poprawy
