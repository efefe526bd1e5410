# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Czego ludzie potrzebowali i co dostali
about = Ta ankieta dotyczy przemocy domowej. Pyta, jakiej pomocy potrzebowały osoby, które ktoś bliski krzywdził, straszył lub kontrolował, i jaką pomoc im dano.

## Sections

section-way_in = Szukanie pomocy
section-help = Pomoc potrzebna i pomoc otrzymana
section-help-note = W tej części są 4 pytania. Dotyczą tego, jakiej pomocy było ci trzeba, jaką pomoc ci dano i czy towarzyszyła ci pewność, że ci uwierzą. Twoje odpowiedzi pokazują, jakiej pomocy brakuje. Nie pytamy, co się stało, i nie pytamy o żadne nazwiska.
section-home = Dom, bezpieczeństwo i dzieci
section-home-note = W tej części jest 5 pytań i jeszcze 1, jeśli masz dzieci. Dotyczą tego, przez kogo nie było ci bezpiecznie, policji, wyprowadzki z domu i pomocy dla twojej rodziny. Twoje odpowiedzi pokazują instytucjom, gdzie ludzie zostają bez pomocy. Nie pytamy, co kto zrobił, gdzie mieszkasz ani o nic, co mówi, kim są twoje dzieci.
section-matters = Co jest dla ciebie ważne
section-about_you = O tobie
section-about_you-note = W tej części jest 6 pytań. Dotyczą twojego wieku, płci, orientacji seksualnej, grupy etnicznej i zdrowia. Twoje odpowiedzi pomagają nam sprawdzić, czy instytucje traktują wszystkich sprawiedliwie, i zobaczyć, czyich głosów jeszcze brakuje. Nie pytamy o imię ani nazwisko, datę urodzenia ani adres.

## Finding help

q-route_in = Jak udało ci się znaleźć instytucję, która mogła pomóc?
q-route_in-hint = Instytucja to każde miejsce, w którym szuka się pomocy, na przykład telefon zaufania, policja, lekarz, biuro mieszkaniowe lub szkoła.
q-route_in-referred = Ktoś z pracowników powiedział mi o niej lub mnie z nią skontaktował, na przykład lekarz lub policja
q-route_in-found_myself = Własne poszukiwania albo informacja od kogoś z przyjaciół lub rodziny
q-route_in-none = Nie udało mi się znaleźć żadnej instytucji
q-route_in-short = Jak ludzie znaleźli pomoc

q-help_in_time = Udało mi się dostać potrzebną pomoc wtedy, kiedy była mi potrzebna.
q-help_in_time-short = Pomoc we właściwym czasie
q-help_in_time-finding = { $share } osób, które odpowiedziały, stwierdziło, że udało im się dostać potrzebną pomoc wtedy, kiedy była im potrzebna.

## The help you needed and the help you got

q-sure_believed = Zanim przyszło mi prosić o pomoc, towarzyszyła mi pewność, że instytucje mi uwierzą.
q-sure_believed-short = Pewność, że mi uwierzą
q-sure_believed-finding = { $share } osób, które odpowiedziały, stwierdziło, że miało pewność, że instytucje im uwierzą.

q-support_needed = Jakiej pomocy było ci trzeba?
q-support_needed-hint = Pomyśl o czasie, kiedy było trudno, i o czasie, który przyszedł potem.
q-support_needed-emotional = Ktoś, z kim można porozmawiać i kto przy mnie jest
q-support_needed-mental_health = Pomoc w zakresie zdrowia psychicznego
q-support_needed-legal = Pomoc w sprawach prawnych lub sądowych
q-support_needed-money = Pomoc w sprawach finansowych
q-support_needed-protection = Pomoc, żeby było mi bezpiecznie
q-support_needed-housing = Pomoc w znalezieniu miejsca do życia
q-support_needed-help_for_other = Pomoc dla osoby, która mnie krzywdziła, żeby mogła się zmienić
q-support_needed-something_else = Coś innego
q-support_needed-none = Nie była mi potrzebna żadna pomoc
q-support_needed-short = Pomoc, której ludzie potrzebowali

q-support_received = Jaką pomoc ci dano?
q-support_received-emotional = Ktoś, z kim można porozmawiać i kto przy mnie jest
q-support_received-counselling = Pomoc psychologiczna lub terapia
q-support_received-legal = Pomoc w sprawach prawnych lub sądowych
q-support_received-money = Pomoc w sprawach finansowych
q-support_received-protection = Pomoc, żeby było mi bezpiecznie
q-support_received-housing = Pomoc w znalezieniu miejsca do życia
q-support_received-help_for_other = Pomoc dla osoby, która mnie krzywdziła, żeby mogła się zmienić
q-support_received-something_else = Coś innego
q-support_received-none = Nie dano mi żadnej pomocy
q-support_received-short = Pomoc, którą ludziom dano

q-right_support = Czy pomoc, którą ci dano, była dla ciebie odpowiednia?
q-right_support-right = Tak, była dla mnie odpowiednia
q-right_support-not_right = Nie, nie była dla mnie odpowiednia
q-right_support-unsure = Częściowo albo nie mam pewności
q-right_support-short = Odpowiednia pomoc
q-right_support-finding = { $share } osób, które odpowiedziały, stwierdziło, że pomoc, którą im dano, była dla nich odpowiednia.

## Home, safety and children

q-harmed_by = Kto cię krzywdził, straszył lub kontrolował?
q-harmed_by-hint = Nie pytamy, co te osoby robiły ani jak się nazywają.
q-harmed_by-partner = Partner lub partnerka, obecnie albo dawniej
q-harmed_by-family = Ktoś z mojej rodziny lub moje dziecko
q-harmed_by-short = Kto ludzi krzywdził

q-police_contact = Czy był w tej sprawie kontakt z policją?
q-police_contact-hint = Nie ma znaczenia, kto zadzwonił.
q-police_contact-yes = Tak
q-police_contact-no = Nie
q-police_contact-short = Kontakt z policją
q-police_contact-finding = { $share } osób, które odpowiedziały, stwierdziło, że miało kontakt z policją.

q-who_moved = Czy ktoś z tego powodu wyprowadził się z twojego domu?
q-who_moved-i_moved = Tak, ja
q-who_moved-they_moved = Tak, wyprowadziła się osoba, która mnie krzywdziła
q-who_moved-neither = Nie, lub coś innego
q-who_moved-short = Kto wyprowadził się z domu
q-who_moved-finding = { $share } osób, które odpowiedziały, stwierdziło, że to one wyprowadziły się z domu.

q-help_to_change = Czy jakaś instytucja pracowała z osobą, która cię krzywdziła, żeby pomóc jej się zmienić?
q-help_to_change-hint = Liczy się to także wtedy, gdy tej osobie kazano tam chodzić.
q-help_to_change-yes = Tak
q-help_to_change-no = Nie
q-help_to_change-unknown = Nie powiedziano mi albo nie wiem
q-help_to_change-short = Praca z osobami, które krzywdzą
q-help_to_change-finding = { $share } osób, które odpowiedziały, stwierdziło, że jakaś instytucja pracowała z osobą, która je krzywdziła, żeby pomóc jej się zmienić.

q-children = Czy masz pod opieką dzieci?
q-children-yes = Tak
q-children-no = Nie
q-children-short = Dzieci pod opieką
q-children-finding = { $share } osób, które odpowiedziały, stwierdziło, że ma pod opieką dzieci.

q-children_offered = Czy jakaś instytucja zaproponowała pomoc twoim dzieciom?
q-children_offered-yes = Tak
q-children_offered-no = Nie
q-children_offered-short = Pomoc zaproponowana dzieciom
q-children_offered-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że jakaś instytucja zaproponowała pomoc ich dzieciom.

## What matters to you

q-what_matters = Co jest dla ciebie ważne, kiedy szukasz pomocy?
q-what_matters-not_judged = Nikt mnie nie ocenia
q-what_matters-any_hour = Mogę dostać pomoc o każdej porze dnia i nocy
q-what_matters-quick_start = Pomoc szybko się zaczyna
q-what_matters-same_worker = Za każdym razem spotykam tę samą osobę z instytucji
q-what_matters-none = Nic z tej listy
q-what_matters-short = Co ważne przy szukaniu pomocy

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.

## About you

q-age_band = Ile masz lat?
q-age_band-16_17 = 16 lub 17
q-age_band-18_19 = 18 lub 19
q-age_band-20_25 = od 20 do 25
q-age_band-26_30 = od 26 do 30
q-age_band-31_50 = od 31 do 50
q-age_band-51_65 = od 51 do 65
q-age_band-66_over = 66 lub więcej
q-age_band-short = Wiek osób, które odpowiedziały
q-age_band-finding = { $share } osób, które odpowiedziały, stwierdziło, że ma od 31 do 50 lat.
q-age_band-collapse-under_31 = od 16 do 30
q-age_band-collapse-middle = od 31 do 50
q-age_band-collapse-over_50 = 51 lub więcej

q-gender = Które z tych określeń najlepiej do ciebie pasuje?
q-gender-woman = Kobieta
q-gender-man = Mężczyzna
q-gender-other = Określam się inaczej
q-gender-short = Płeć osób, które odpowiedziały
q-gender-finding = { $share } osób, które odpowiedziały, określiło się jako kobiety.

q-gender_same = Czy płeć, z którą się utożsamiasz, jest taka sama jak płeć zarejestrowana przy twoich narodzinach?
q-gender_same-yes = Tak
q-gender_same-no = Nie
q-gender_same-short = Płeć taka sama jak przy narodzinach
q-gender_same-finding = { $share } osób, które odpowiedziały, stwierdziło, że ich płeć jest taka sama jak płeć zarejestrowana przy narodzinach.

q-orientation = Które z poniższych określeń najlepiej opisuje twoją orientację seksualną?
q-orientation-heterosexual = Heteroseksualna
q-orientation-gay_lesbian = Gej lub lesbijka
q-orientation-bi_pan = Biseksualna lub panseksualna
q-orientation-other = Lepiej pasuje do mnie inne słowo
q-orientation-short = Orientacja seksualna osób, które odpowiedziały
q-orientation-finding = { $share } osób, które odpowiedziały, określiło swoją orientację jako heteroseksualną.
q-orientation-collapse-heterosexual = Heteroseksualna
q-orientation-collapse-gay_lesbian_bi = Gej, lesbijka, orientacja biseksualna lub panseksualna
q-orientation-collapse-other = Lepiej pasuje do mnie inne słowo

q-ethnic_group = Jaka jest twoja grupa etniczna?
q-ethnic_group-hint = Wybierz jedną odpowiedź, która najlepiej opisuje twoją grupę etniczną lub pochodzenie.
q-ethnic_group-white = Biała
q-ethnic_group-mixed = Mieszana lub złożona z wielu grup etnicznych
q-ethnic_group-asian = Azjatycka lub azjatycka brytyjska
q-ethnic_group-black = Czarna, czarna brytyjska, karaibska lub afrykańska
q-ethnic_group-other = Inna grupa etniczna
q-ethnic_group-short = Grupa etniczna osób, które odpowiedziały
q-ethnic_group-finding = { $share } osób, które odpowiedziały, stwierdziło, że należy do azjatyckiej, czarnej, mieszanej lub innej grupy etnicznej.
q-ethnic_group-collapse-white = Biała
q-ethnic_group-collapse-asian = Azjatycka lub azjatycka brytyjska
q-ethnic_group-collapse-mixed_black_other = Mieszana, czarna lub inna grupa etniczna

q-disabled = Czy masz niepełnosprawność albo problem zdrowotny, który potrwa rok lub dłużej?
q-disabled-hint = Może to dotyczyć ciała lub psychiki. Policz też czas, przez który to już trwa.
q-disabled-yes = Tak
q-disabled-no = Nie
q-disabled-short = Osoby z niepełnosprawnością, które odpowiedziały
q-disabled-finding = { $share } osób, które odpowiedziały, stwierdziło, że ma niepełnosprawność lub długotrwały problem zdrowotny.

## Worked out from the answers above

d-received_any-short = Osoby, którym dano jakąkolwiek pomoc
d-received_any-finding = { $share } osób, które odpowiedziały, stwierdziło, że dano im co najmniej jeden rodzaj pomocy.
d-received_any-base = Osoby, które powiedziały nam, jaką pomoc im dano

d-mental_health_unmet-short = Brak pomocy w zakresie zdrowia psychicznego
d-mental_health_unmet-finding = { $share } osób, które potrzebowały pomocy w zakresie zdrowia psychicznego, stwierdziło, że nie dano im pomocy psychologicznej ani terapii.
d-mental_health_unmet-base = Osoby, które potrzebowały pomocy w zakresie zdrowia psychicznego i powiedziały nam, jaką pomoc im dano
