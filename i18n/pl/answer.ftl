# Draft: not yet read by a second person.

## Always there

bar-label = Zawsze pod ręką
leave = Wyjdź teraz
help = Uzyskaj pomoc
pause = Pauza
language = Język
skip-link = Przejdź do głównej części strony
back = Wstecz
continue = Dalej
skip = Pomiń to pytanie
stop = Zakończ tutaj
demo-notice = To jest wersja pokazowa. Wszystkie nazwy i odpowiedzi w niej są zmyślone.
draft-notice = Tekst w tym języku to wersja robocza. Nie sprawdził go jeszcze nikt, dla kogo to język ojczysty.
offline = Strona nie mogła się z nami połączyć. Twoje odpowiedzi nadal tu są. Spróbuj ponownie za chwilę.
leaving-shift = Wychodzenie. Ile razy jeszcze nacisnąć Shift: { $left }.

## Landing

landing-title = Wyraź swoją opinię
landing-intro = { $minutes ->
    [one] Opowiedz nam o lokalnych usługach. Zajmie to około { $minutes } minuty.
    [few] Opowiedz nam o lokalnych usługach. Zajmie to około { $minutes } minut.
   *[many] Opowiedz nam o lokalnych usługach. Zajmie to około { $minutes } minut.
}
landing-code-label = Numer z twojej karty
landing-code-hint = 16 cyfr. Odstępy nie mają znaczenia. Jeśli masz zapisany numer do powrotu, wpisz tutaj jego 18 cyfr.
landing-start = Zacznij
landing-noscript = Przeglądarka może zapamiętać wpisany numer. Możesz go usunąć w historii przeglądarki.
landing-choose-language = Wybierz język
landing-code-unknown-title = Sprawdź numer
landing-code-unknown = Nie znamy tego numeru. Spójrz jeszcze raz na kartę: numer ma 16 cyfr w czterech grupach po cztery. Jeśli nadal nie działa, poproś o inną kartę. Numer do powrotu działa jeden raz i najwyżej przez trzy dni.
landing-withdraw = Wycofaj wysłane odpowiedzi

## A device that people share

kiosk-shared = Z tego urządzenia korzystają różne osoby. Twoje odpowiedzi na nim nie zostaną. Następna osoba zobaczy tylko tę stronę.
kiosk-script = Ta strona potrzebuje przeglądarki, która obsługuje skrypty. Zapytaj kogoś, kto tu pracuje.
kiosk-link = Link jest niepełny. Zapytaj kogoś, kto tu pracuje, czy może otworzyć go jeszcze raz.
kiosk-finish = Zakończ
idle-title = Czy nadal tu jesteś?
idle-body = Od jakiegoś czasu nic nie zostało naciśnięte. Wkrótce wszystko na tej stronie zostanie wyczyszczone, aby nie zobaczyła tego następna osoba.
idle-left = Pozostało sekund: { $left }
idle-stay = Nadal tu jestem
idle-clear = Wyczyść wszystko teraz

## The door

door-title = O czym chcesz nam opowiedzieć?
door-hint = Wybierz jedną odpowiedź.
door-parks = Parki i tereny zielone
door-libraries = Biblioteki
door-buses = Autobusy
door-recycling = Śmieci i recykling
door-leisure = Baseny i hale sportowe
harmless-easy = Czy łatwo z nich korzystać?
harmless-pleasant = Czy są przyjemne?
harmless-helpful = Czy osoby, które tam pracują, są pomocne?
harmless-very = Bardzo
harmless-quite = Dość
harmless-little = Nie bardzo
harmless-done = To wszystko. Te odpowiedzi nie zostały zachowane. Twoja karta nadal działa.

## Before you begin

begin-title = Zanim zaczniesz
begin-who = Te pytania zadaje { $partnership }.
begin-see = Nikt nie ogląda twoich odpowiedzi osobno. Są dodawane do odpowiedzi innych osób. Wyniki pokazujemy tylko dla 10 lub więcej osób i nigdy jako dokładne liczby.
begin-choice = Ty decydujesz. Możesz pominąć każde pytanie i przerwać w każdej chwili. Nie ma to żadnego wpływu na pomoc, którą otrzymujesz.
begin-first = Liczy się tylko pierwsza odpowiedź z danej karty. Jeśli ktoś inny mógł użyć twojej, poproś o inną kartę.
begin-once = Odpowiedz tylko raz, aby każdy głos liczył się tak samo.
begin-not = To nie jest zgłoszenie, dowód, skarga ani sposób szukania pomocy. Nikt nie czyta odpowiedzi w chwili, gdy je podajesz. Żaden termin nie przestaje przez to biec.
begin-network = Nie zapisujemy twojego imienia i nazwiska, danych telefonu ani godziny. Operator telefonu i historia przeglądarki mogą jednak pokazywać, że otwarto ten adres.
begin-lawful = Pytamy za twoją zgodą, na potrzeby pracy partnerstwa. Pytania o twoje dane: { $contact }.
begin-start = Mam co najmniej 16 lat, zaczynam
begin-young = Mam mniej niż 16 lat

## Leaving and being private

private-title = Wychodzenie i prywatność
private-leave = „Wyjdź teraz” jest na każdej stronie. Jedno naciśnięcie przenosi na stronę z pogodą. Twoje odpowiedzi znikają, a przycisk Wstecz ich nie przywraca.
private-leave-shared = „Wyjdź teraz” jest na każdej stronie. Jedno naciśnięcie czyści wszystko i pokazuje pierwszą stronę. Przycisk Wstecz nie przywraca twoich odpowiedzi.
private-shift = Na klawiaturze możesz też trzy razy nacisnąć Shift.
private-history = Ta strona zostaje w historii przeglądarki jako „Wyraź swoją opinię”. Możesz usunąć ten jeden wpis. Usunięcie całej historii może zwrócić czyjąś uwagę.
private-device = Jeśli ktoś sprawdza to urządzenie albo mógł umieścić na nim program, który kopiuje ekran, bezpieczniej użyć innego urządzenia. Zdjęcia tych stron, które zrobisz, ktoś może znaleźć.
private-refresh = Gdy wczytasz stronę ponownie, zniknie to, co nie zostało jeszcze wysłane.
private-close = Samo zamknięcie tej strony nie wystarczy: przeglądarka może otworzyć ją ponownie. Najpierw naciśnij „Wyjdź teraz”.
private-pause = „Pauza” pokazuje spokojną stronę. Twoje odpowiedzi czekają. Możesz tam też dostać numer do powrotu.

## Questions

choose-one = Wybierz jedną odpowiedź
choose-many = Wybierz wszystkie odpowiedzi, które do ciebie pasują
choose-drawn = Liczba wybranych odpowiedzi jest większa niż { $most }. Pytamy o { $most } z nich, wybrane losowo.
scale-agree5-strongly_agree = Zdecydowanie się zgadzam
scale-agree5-agree = Zgadzam się
scale-agree5-neither = Ani się zgadzam, ani się nie zgadzam
scale-agree5-disagree = Nie zgadzam się
scale-agree5-strongly_disagree = Zdecydowanie się nie zgadzam
scale-ease5-very_easy = Bardzo łatwo
scale-ease5-easy = Łatwo
scale-ease5-neither = Ani łatwo, ani trudno
scale-ease5-hard = Trudno
scale-ease5-very_hard = Bardzo trudno
scale-change5-much_better = Dużo lepiej
scale-change5-better = Lepiej
scale-change5-same = Mniej więcej tak samo
scale-change5-worse = Gorzej
scale-change5-much_worse = Dużo gorzej
scale-wait-same_day = Tego samego dnia
scale-wait-within_week = W ciągu tygodnia
scale-wait-within_month = W ciągu miesiąca
scale-wait-within_three_months = W ciągu trzech miesięcy
scale-wait-longer = Dłużej niż trzy miesiące
scale-wait-still_waiting = Nadal czekam
scale-times-t0 = Ani razu
scale-times-t1_2 = 1 lub 2 razy
scale-times-t3_more = 3 razy lub więcej
scale-chain-not_wanted = Nie zależało mi na tej pomocy
scale-chain-wanted_not_available = Zależało mi na tej pomocy, ale jej nie było
scale-chain-available_not_received = Była taka pomoc, ale do mnie nie dotarła
scale-chain-received = Ta pomoc do mnie dotarła
non-na = Nie dotyczy mnie
non-dk = Nie mam pewności
non-pnts = Wolę nie odpowiadać
or = lub
place-title = Które z tych miejsc jest najbliżej tego, gdzie otrzymujesz pomoc?
place-hint = Pytamy, aby każda okolica mogła się dowiedzieć, jak radzą sobie jej instytucje. Nigdy nie pytamy o adres.
error-title = Sprawdź swoją odpowiedź
error-not-an-option = Nie mogliśmy odczytać tej odpowiedzi. Wybierz jeszcze raz albo pomiń to pytanie.
error-more-than-one = Wybierz tylko jedną odpowiedź.
error-none-and-some = Jedna z wybranych odpowiedzi nie łączy się z pozostałymi. Wybierz tylko ją albo tylko pozostałe.
error-text-too-long = Twój tekst ma { $length ->
    [one] { $length } znak
    [few] { $length } znaki
   *[many] { $length } znaków
}. Miejsca jest na { $most ->
    [one] { $most } znak
    [few] { $most } znaki
   *[many] { $most } znaków
}. Skróć tekst i idź dalej; nic nie przepadnie.

## Coming back

keep-offer = Możesz dostać numer, z którym da się tu wrócić dzisiaj albo w ciągu następnych dwóch dni.
keep-ask = Chcę dostać numer
keep-title = Twój numer do powrotu
keep-explain = Wpisz go tam, gdzie wpisuje się numer z karty. Działa jeden raz i tylko do { $until }.
keep-safe = Pokazujemy go tylko teraz i nie ma go na tym urządzeniu. Zapisz go tam, gdzie nikt nie zagląda, i nie dopisuj obok, do czego służy.
keep-what = Dzięki niemu wrócisz do tego samego miejsca, na dowolnym urządzeniu. Wcześniejszych odpowiedzi nigdy więcej nie pokażemy. Te, których udzielisz od teraz, będą przechowywane pod tym samym numerem.
keep-have = Masz numer do powrotu. Twoje odpowiedzi są przechowywane pod tym numerem.
keep-delete = Usuń to, co jest przechowywane
keep-deleted = To, co było przechowywane, zostało usunięte. Numer już nie działa.
earlier-answer = Na to pytanie jest już twoja wcześniejsza odpowiedź. Pozostanie bez zmian, chyba że wybierzesz jeszcze raz.
earlier-text = Jest już twój wcześniejszy tekst. Pozostanie bez zmian, chyba że napiszesz coś tutaj.

## Who helped

helped-title = Czy ktoś pomagał ci przy tych pytaniach?
helped-hint = Pytamy, aby wiedzieć, jak ludzie do nas docierają. Dla ciebie niczego to nie zmienia.
helped-no = Nie
helped-worker = Ktoś, kto pracuje w instytucji
helped-interpreter = Ktoś, kto tłumaczy z innego języka
helped-family = Ktoś z rodziny lub znajomych
helped-other = Ktoś inny
reminder-title = To może poczekać
reminder-body = Pomaga ci ktoś z rodziny lub znajomych. To może być dobre. Jeśli wolisz odpowiadać bez nikogo obok, możesz tutaj zakończyć, niczego nie zachować i zrobić to innego dnia.

## Hear it, see it

media-listen = Posłuchaj tej strony. Włączy się dźwięk.
media-watch = Zobacz tę stronę w brytyjskim języku migowym (BSL). Wczyta się film.

## Content notes

note-title = O następnej części
note-continue = Dalej
note-skip = Pomiń tę część
note-stop = Zakończ tutaj

## Your own words

text-reader = Twoje słowa przeczytają przeszkolone do tego osoby, po zamknięciu ankiety. Nie mogą odpisać i nie wiedzą, kim jesteś. Jeśli coś ci teraz grozi, użyj przycisku „Uzyskaj pomoc”.
text-limit = { $most ->
    [one] Do { $most } znaku.
    [few] Do { $most } znaków.
   *[many] Do { $most } znaków.
}
text-permission = Co możemy zrobić z twoimi słowami?
text-permission-count = Tylko policzyć je w ramach tematu
text-permission-summarise = Także przekazać je innymi słowami
text-permission-quote = Także pokazać je, po usunięciu wszystkiego, co mogłoby wskazać na ciebie
text-noscript = Przeglądarka może zachować to, co tu wpiszesz, także po twoim wyjściu. Jeśli ktoś sprawdza to urządzenie, bezpieczniej zostawić to pole puste.
text-unread = Nie możemy tu jeszcze czytać tekstów w tym języku, więc o nie nie pytamy. Twoje pozostałe odpowiedzi liczą się tak samo jak odpowiedzi innych osób.

## Check and send

check-title = Czy wysłać odpowiedzi?
check-explain = Możesz wysłać teraz albo najpierw przejrzeć swoje odpowiedzi. Po wysłaniu nikt nie może ich zobaczyć ani zmienić, nawet my.
check-show = Pokaż moje odpowiedzi
check-not-provided = Nie podano
check-earlier = Odpowiedź podana wcześniej
check-text-kept = Jest tu twój tekst
check-change = Zmień
check-change-what = Zmień: { $what }
withdraw-offer = Po wysłaniu pokaż mi sześć słów, dzięki którym mogę wycofać swoje odpowiedzi
send = Wyślij moje odpowiedzi

## About you, after the send

equality-title = Kilka pytań o ciebie
equality-sent = Twoje odpowiedzi dotarły. Jeśli teraz wyjdziesz, nic nie przepadnie.
equality-explain = Te pytania są dodatkowe i zajmują około 2 minut. Pomagają nam zobaczyć, czy instytucje traktują wszystkich sprawiedliwie. Odpowiedzi są zamykane osobno od poprzednich. Każde pytanie można pominąć.
equality-yes = Tak, dalej
equality-no = Nie, zakończ tutaj
equality-pnts = Wolę nie podawać
equality-check-title = Czy te odpowiedzi też wysłać?
equality-check = Jeśli ich nie wyślesz, nie zostaną zachowane. To, co już wysłano, pozostaje.
equality-send = Wyślij te odpowiedzi
equality-drop = Nie wysyłaj ich

## Done

done-title = Dziękujemy
done-sent = Twoje odpowiedzi dotarły. Leżą teraz zamknięte razem z odpowiedziami wszystkich innych.
done-next = Ankieta kończy się { $closes }. Potem wszystkie odpowiedzi zostaną razem policzone i zniszczone.
done-results-open = To, co powiedzieli ludzie, i to, co zrobią z tym instytucje, zobaczą wszyscy.
done-results = To, co powiedzieli ludzie, i to, co zrobią z tym instytucje, zobaczą wszyscy. W miejscu, z którego masz kartę, zapytaj, gdzie to znaleźć.
done-close = Możesz nacisnąć „Wyjdź teraz” albo zamknąć tę stronę.

## Taking answers out again

withdraw-words-title = Twoje sześć słów
withdraw-words = Dzięki tym słowom, w tej kolejności, możesz wycofać swoje odpowiedzi do { $until }. Pokazujemy je tylko teraz. Zapamiętaj je albo zapisz tam, gdzie nikt nie zagląda.
withdraw-words-who = Każdy, kto ma te słowa, może wycofać twoje odpowiedzi. Nikt nie może dzięki nim przeczytać twoich odpowiedzi.
withdraw-title = Wycofaj wysłane odpowiedzi
withdraw-explain = Wpisz sześć słów, które pokazaliśmy po wysłaniu, w tej samej kolejności. Wielkie litery i polskie znaki nie mają znaczenia.
withdraw-label = Twoje sześć słów
withdraw-go = Wycofaj moje odpowiedzi
withdraw-slip-title = Sprawdź słowa
withdraw-slip = Nie znamy takiego zestawu sześciu słów. Zobacz, czy któregoś nie brakuje albo czy któreś nie jest trochę inne.
withdraw-done-title = Zrobione
withdraw-done = Jeśli odpowiedzi z tymi słowami nadal tu były, teraz już ich nie ma i nikt nie może ich przywrócić. Karta, z którą je wysłano, pozostaje wykorzystana.
withdraw-late = Odpowiedzi, które już policzono, nie da się wycofać: od tej chwili nikt nie może ustalić, czyje były.

## Pause, stop, help, language

pause-title = Nie ma pośpiechu
pause-body = Nie trzeba tu nic robić. Powoli zrób wdech. Powoli zrób wydech. Rozejrzyj się i nazwij kilka rzeczy, które widzisz.
pause-continue = Idź dalej, kiedy zechcesz
stop-title = Zakończ tutaj
stop-body = Możesz wysłać dotychczasowe odpowiedzi albo niczego nie zachować. Jedno i drugie jest w porządku.
stop-send = Wyślij dotychczasowe odpowiedzi
stop-nothing = Niczego nie zachowuj
stop-return = Wróć do pytań
stopped-title = Zakończono
stopped-body = Nic nie zostało zachowane. Twoja karta nadal działa, jeśli zechcesz wrócić innego dnia.
young-title = Dziękujemy, że tu zaglądasz
young-body = Te pytania są dla osób, które mają co najmniej 16 lat. Nic nie zostało zachowane. Ty też się liczysz: osoby pod numerami poniżej mogą cię wysłuchać.
help-title = Uzyskaj pomoc
help-call-list = Rozmowa rozpoczęta stąd będzie widoczna na liście połączeń w telefonie.
help-danger-title = Jeśli coś ci teraz grozi
help-danger = Zadzwoń pod 999. Jeśli nie możesz mówić, zadzwoń pod 999 z telefonu komórkowego i naciśnij 55, kiedy usłyszysz takie polecenie.
help-return = Wróć
help-nation = Pokaż pomoc dla kraju
help-nation-england = Anglia
help-nation-wales = Walia
help-nation-scotland = Szkocja
help-nation-ni = Irlandia Północna
help-text = Przez SMS
help-hours-always = Całą dobę
help-free = Połączenie bezpłatne
help-reviewed = Sprawdzono { $day }
language-title = Wybierz język
language-keeps = Twoje odpowiedzi pozostaną bez zmian.

## When something is different from what you expected

closed-title = To już zamknięte
closed-body = Tutaj nie można już odpowiadać. Jeśli nadal chcesz wyrazić swoją opinię, poproś o nową kartę w miejscu, z którego masz poprzednią.
stale-title = Ta strona jest za stara
stale-body = Strony są otwarte przez dzień lub dwa, potem nikt nie może ich już odczytać, nawet my. Nic nie zostało zachowane. Możesz zacząć od nowa ze swoją kartą.
missing-title = Nic tu nie ma
missing-body = Pod tym adresem nie ma strony. Spójrz jeszcze raz na kartę.
large-title = Za dużo naraz
large-body = Wysłano znacznie więcej, niż ta strona przyjmuje, więc nie zostało to odczytane. Wróć i skróć to.
busy-title = Jeszcze nie wysłano
busy-body = Nie mogliśmy teraz przyjąć twoich odpowiedzi. Nadal są na tej stronie. Zaczekaj chwilę i wyślij jeszcze raz.
fault-title = To nie zadziałało
fault-body = Przyczyna leży po naszej stronie. Twoje odpowiedzi nie przepadną, dopóki ta strona jest otwarta: wróć i spróbuj jeszcze raz.
