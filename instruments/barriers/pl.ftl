# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Co utrudnia uzyskanie pomocy
about = Ta ankieta dotyczy przemocy domowej. Pyta, co utrudnia uzyskanie pomocy, kiedy ktoś bliski krzywdzi, straszy lub kontroluje. Jest także dla osób, które nigdy nie miały kontaktu z żadną instytucją.

## Sections

section-find = Szukanie pomocy
section-worries = Obawy związane z instytucjami
section-worries-note = W tej części są 4 pytania. Dotyczą obaw i zasad, które mogą trzymać ludzi z dala od pomocy. Twoje odpowiedzi pokazują instytucjom, co trzeba zmienić. Nie pytamy, co się stało, ile masz pieniędzy ani jaką masz wizę.
section-fits = Pomoc odpowiednia dla ciebie
section-ahead = Spojrzenie w przyszłość

## Finding help

q-used_service = Czy udało ci się uzyskać w tej sprawie pomoc jakiejś instytucji?
q-used_service-hint = Instytucja to każde miejsce, w którym można szukać pomocy, na przykład telefon zaufania, policja, lekarz, biuro mieszkaniowe lub szkoła.
q-used_service-yes = Tak
q-used_service-tried = Nie, ale próby były
q-used_service-thought = Nie, ale taka myśl się pojawiła
q-used_service-no = Nie
q-used_service-short = Pomoc instytucji
q-used_service-finding = { $share } osób, które odpowiedziały, stwierdziło, że nie uzyskało pomocy żadnej instytucji.

q-know_where = Wiem, gdzie uzyskać pomoc, jeśli będę jej potrzebować.
q-know_where-short = Wiedzieć, gdzie uzyskać pomoc
q-know_where-finding = { $share } osób, które odpowiedziały, stwierdziło, że wie, gdzie uzyskać pomoc, jeśli będzie potrzebna.

q-saw_information = Czy zdarzyło ci się widzieć plakat, ulotkę lub stronę internetową z informacją, gdzie uzyskać pomoc?
q-saw_information-yes = Tak
q-saw_information-no = Nie
q-saw_information-short = Informacja, gdzie uzyskać pomoc
q-saw_information-finding = { $share } osób, które odpowiedziały, stwierdziło, że widziało plakat, ulotkę lub stronę internetową z informacją, gdzie uzyskać pomoc.

q-hard_practical = Czy coś z tej listy utrudniło ci uzyskanie pomocy?
q-hard_practical-where = Nie było dla mnie jasne, dokąd się zwrócić
q-hard_practical-language = Nikt nie mówił w moim języku
q-hard_practical-access = Nie było to możliwe przy mojej niepełnosprawności lub stanie zdrowia
q-hard_practical-leaving = Trudno było wyjść z domu
q-hard_practical-phone = Mój telefon nie jest prywatny
q-hard_practical-travel = Było za daleko lub brakowało dojazdu
q-hard_practical-hours = Godziny otwarcia
q-hard_practical-care = Nie było nikogo do opieki nad dziećmi lub innymi osobami
q-hard_practical-none = Nic z tej listy
q-hard_practical-short = Praktyczne przeszkody

## Worries about services

q-sure_believed = Zanim przyszło mi prosić o pomoc, towarzyszyła mi pewność, że instytucje mi uwierzą.
q-sure_believed-hint = Jeśli nie było prośby o pomoc, wybierz „Nie dotyczy mnie”.
q-sure_believed-short = Pewność, że mi uwierzą
q-sure_believed-finding = { $share } osób, które odpowiedziały, stwierdziło, że miało pewność, że instytucje im uwierzą.

q-hard_worries = Czy któraś z tych obaw powstrzymała cię przed szukaniem pomocy?
q-hard_worries-hint = Każda z tych obaw jest zrozumiała.
q-hard_worries-worse = Że będzie jeszcze gorzej
q-hard_worries-blamed = Że wina spadnie na mnie
q-hard_worries-children = Że odbiorą mi dzieci
q-hard_worries-police = Co zrobi policja
q-hard_worries-found_out = Że ktoś się dowie
q-hard_worries-visa = Moja sytuacja wizowa lub imigracyjna
q-hard_worries-money = Pieniądze
q-hard_worries-home = Że stracę mieszkanie
q-hard_worries-community = Co powie rodzina lub otoczenie
q-hard_worries-none = Nic z tej listy
q-hard_worries-short = Obawy, które powstrzymują ludzi

q-hard_services = Czy coś z tej listy, co dotyczy instytucji, utrudniło ci uzyskanie pomocy?
q-hard_services-bad_before = Jakaś instytucja już wcześniej mnie zawiodła
q-hard_services-not_for_me = Powiedziano mi, że to nie jest dla takich osób jak ja
q-hard_services-understand = Obawa, że nie zrozumieją mojego życia, kultury lub wiary
q-hard_services-gender = Obawa, że nie zrozumieją mojej płci lub tego, kogo kocham
q-hard_services-age = Wrażenie, że to dla osób młodszych lub starszych
q-hard_services-forms = Za dużo zasad lub formularzy
q-hard_services-waiting = Za długa kolejka oczekujących
q-hard_services-cost = Trzeba było płacić
q-hard_services-none = Nic z tej listy
q-hard_services-short = Przeszkody ze strony instytucji

q-barrier_removed = Czy jakaś instytucja zrobiła coś, żeby było ci łatwiej?
q-barrier_removed-yes = Tak
q-barrier_removed-partly = Częściowo
q-barrier_removed-no = Nie
q-barrier_removed-short = Instytucja ułatwiła sprawę
q-barrier_removed-finding = { $share } osób, które odpowiedziały, stwierdziło, że jakaś instytucja zrobiła coś, żeby było im łatwiej.

## Help that fits you

q-interpreter = Czy dano ci kogoś, kto tłumaczył rozmowę na twój język lub na język migowy?
q-interpreter-hint = Chodzi o osobę, która pracuje dla instytucji, a nie o kogoś z rodziny.
q-interpreter-short = Tłumacz lub język migowy

q-by_and_for = Czy udało ci się uzyskać pomoc instytucji, którą prowadzą osoby o podobnym pochodzeniu lub sposobie życia?
q-by_and_for-short = Instytucja prowadzona przez takie osoby jak ja

q-would_help = Co ułatwiłoby ci uzyskanie pomocy?
q-would_help-language = Ktoś, kto mówi w moim języku
q-would_help-near = Pomoc bliżej miejsca, w którym mieszkam
q-would_help-any_hour = Pomoc wieczorem lub w nocy
q-would_help-online = Możliwość pisania zamiast rozmowy
q-would_help-same_worker = Za każdym razem ta sama osoba
q-would_help-private = Pewność, że nic nie zostanie przekazane bez pytania mnie o zgodę
q-would_help-care = Ktoś, kto przez chwilę zajmie się moimi dziećmi
q-would_help-none = Nic z tej listy
q-would_help-short = Co ułatwiłoby uzyskanie pomocy

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
