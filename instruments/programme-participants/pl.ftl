# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Co pomaga ludziom się zmienić
about = Ta ankieta jest dla osób, które biorą udział w programie, żeby przestać krzywdzić partnera, partnerkę lub rodzinę. Takie krzywdzenie nazywa się przemocą domową. Ankieta pyta, co pomaga ludziom się zmienić.

## Sections

section-way = Droga do programu
section-help = Pomoc potrzebna i pomoc otrzymana
section-help-note = W tej części są 3 pytania. Dotyczą tego, jakiej pomocy było ci trzeba i jaką ci dano. Twoje odpowiedzi pomagają programom proponować to, co potrzebne. Nie pytamy o twoje czyny i nic z tej ankiety nie trafia do sądu, do policji ani do pracowników programu.
section-work = Co robi program

## Coming to the programme

q-programme_route = Jak doszło do twojego udziału w programie?
q-programme_route-myself = Z własnych poszukiwań
q-programme_route-service = Jakaś instytucja powiedziała mi o nim
q-programme_route-court = Skierował mnie sąd, policja lub kurator
q-programme_route-family = Prosiła mnie o to rodzina lub przyjaciele
q-programme_route-short = Jak ludzie trafili do programu
q-programme_route-finding = { $share } osób, które odpowiedziały, stwierdziło, że trafiło do programu dzięki własnym poszukiwaniom.

q-change_reasons = Co sprawiło, że chcesz się zmienić?
q-change_reasons-family = Mój partner, moja partnerka lub rodzina
q-change_reasons-children = Moje dzieci
q-change_reasons-saw_harm = Dotarło do mnie, jaką krzywdę wyrządzam
q-change_reasons-myself = Chęć, żeby być inną osobą
q-change_reasons-told_to = Powiedziano mi, że muszę
q-change_reasons-none = Nic z tej listy
q-change_reasons-short = Powody, żeby się zmienić

q-programme_find = Jak łatwo było znaleźć pomoc, żeby się zmienić?
q-programme_find-short = Znalezienie pomocy w zmianie
q-programme_find-finding = { $share } osób, które odpowiedziały, stwierdziło, że łatwo było znaleźć pomoc, żeby się zmienić.

q-programme_wait = Jak długo od twojej prośby trzeba było czekać na początek programu?
q-programme_wait-short = Czekanie na program
q-programme_wait-finding = { $share } osób, które odpowiedziały, stwierdziło, że program zaczął się w ciągu tygodnia.

q-programme_hard = Czy coś z tej listy utrudniło ci uzyskanie pomocy w zmianie?
q-programme_hard-where = Nie było mi wiadomo, że taka pomoc istnieje
q-programme_hard-ashamed = Było mi wstyd prosić
q-programme_hard-need = Wydawało mi się, że jej nie potrzebuję
q-programme_hard-times = Godziny nie pasowały do pracy
q-programme_hard-waiting = Kolejka oczekujących była długa
q-programme_hard-cost = Koszt lub dojazd
q-programme_hard-language = Nie było jej w moim języku
q-programme_hard-none = Nic z tej listy
q-programme_hard-short = Co utrudniło uzyskanie pomocy

## The help you needed and got

q-change_needs = W czym była ci potrzebna pomoc?
q-change_needs-emotional = Ktoś do rozmowy
q-change_needs-temper = Zachowanie spokoju
q-change_needs-mental_health = Zdrowie psychiczne
q-change_needs-drugs_alcohol = Narkotyki lub alkohol
q-change_needs-parenting = Bycie dobrym rodzicem
q-change_needs-home_work = Dom, praca lub pieniądze
q-change_needs-something_else = Coś innego
q-change_needs-none = Nic z tej listy
q-change_needs-short = Pomoc potrzebna do zmiany

q-change_received = W czym dano ci pomoc?
q-change_received-emotional = Ktoś do rozmowy
q-change_received-temper = Zachowanie spokoju
q-change_received-mental_health = Zdrowie psychiczne
q-change_received-drugs_alcohol = Narkotyki lub alkohol
q-change_received-parenting = Bycie dobrym rodzicem
q-change_received-home_work = Dom, praca lub pieniądze
q-change_received-something_else = Coś innego
q-change_received-none = Nic z tej listy
q-change_received-short = Pomoc w zmianie, którą dano

q-programme_form = Jaki sposób udziału najbardziej ci odpowiada?
q-programme_form-in_person = Spotkania na miejscu
q-programme_form-online = Przez internet
q-programme_form-both = Trochę tak, trochę tak
q-programme_form-short = Najlepszy sposób udziału
q-programme_form-finding = { $share } osób, które odpowiedziały, stwierdziło, że najbardziej odpowiadają im spotkania na miejscu.

## What the programme does

q-programme_honest = Pracownicy są ze mną szczerzy.
q-programme_honest-short = Pracownicy są ze mną szczerzy
q-programme_honest-finding = { $share } osób, które odpowiedziały, stwierdziło, że pracownicy są z nimi szczerzy.

q-programme_choice = Program pokazuje mi, że to, jak się zachowuję, to mój własny wybór.
q-programme_choice-short = Moje zachowanie to mój wybór
q-programme_choice-finding = { $share } osób, które odpowiedziały, stwierdziło, że program pokazuje im, że to, jak się zachowują, to ich własny wybór.

q-programme_others = Lepiej rozumiem, jak moje zachowanie wpływa na innych.
q-programme_others-short = Rozumienie wpływu na innych
q-programme_others-finding = { $share } osób, które odpowiedziały, stwierdziło, że lepiej rozumie, jak ich zachowanie wpływa na innych.

q-programme_use = Tego, czego się tam uczę, używam w codziennym życiu.
q-programme_use-short = Stosowanie w codziennym życiu
q-programme_use-finding = { $share } osób, które odpowiedziały, stwierdziło, że tego, czego się tam uczy, używa w codziennym życiu.

q-programme_after = Wiem, do kogo zadzwonić, jeśli mam obawy, jak mogę się zachować.
q-programme_after-short = Wiedzieć, do kogo zadzwonić
q-programme_after-finding = { $share } osób, które odpowiedziały, stwierdziło, że wie, do kogo zadzwonić w razie obaw, jak mogą się zachować.

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
