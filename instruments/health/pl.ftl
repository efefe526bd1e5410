# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Lekarze, pielęgniarki i szpitale
about = Ta ankieta dotyczy przemocy domowej. Pyta, jak lekarze, pielęgniarki, położne i szpitale traktowali osoby, które ktoś bliski krzywdził lub kontrolował.

## Sections

section-asked = Czy ktoś zapytał
section-asked-note = W tej części są 3 pytania. Dotyczą tego, czy pracownicy służby zdrowia pytali o twoje bezpieczeństwo i jak słuchali. Twoje odpowiedzi pokazują im, jak dobrze pytać. Nie pytamy o twoje zdrowie ani o to, co im powiedziano.
section-after = Co z tego wynikło

## Being asked

q-health_asked = Czy ktoś w służbie zdrowia zapytał, czy czujesz się w domu bezpiecznie?
q-health_asked-alone = Tak, kiedy nikogo innego przy tym nie było
q-health_asked-not_alone = Tak, ale ktoś inny przy tym był
q-health_asked-no = Nie
q-health_asked-short = Pytanie o bezpieczeństwo w domu
q-health_asked-finding = { $share } osób, które odpowiedziały, stwierdziło, że ktoś w służbie zdrowia je o to zapytał, gdy nikogo innego nie było.

q-asked_well = Sposób, w jaki mnie zapytano, ułatwił mi rozmowę.
q-asked_well-hint = Jeśli nikt nie pytał, wybierz „Nie dotyczy mnie”.
q-asked_well-short = Pytanie, które ułatwiło rozmowę
q-asked_well-finding = { $share } osób, które odpowiedziały, stwierdziło, że sposób pytania ułatwił im rozmowę.

q-health_believed = Pracownicy służby zdrowia potraktowali poważnie to, co ode mnie usłyszeli.
q-health_believed-short = Poważne traktowanie w służbie zdrowia
q-health_believed-finding = { $share } osób, które odpowiedziały, stwierdziło, że pracownicy służby zdrowia potraktowali ich słowa poważnie.

## What came of it

q-health_passed_on = Czy ktoś w służbie zdrowia skontaktował cię z instytucją, która mogła pomóc?
q-health_passed_on-yes = Tak
q-health_passed_on-told_only = Powiedziano mi o takiej, ale bez dalszej pomocy
q-health_passed_on-no = Nie
q-health_passed_on-short = Kontakt z instytucją, która pomaga
q-health_passed_on-finding = { $share } osób, które odpowiedziały, stwierdziło, że ktoś w służbie zdrowia skontaktował je z instytucją, która mogła pomóc.

q-mental_health_wait = Jeśli była potrzebna pomoc w zakresie zdrowia psychicznego: ile trzeba było czekać?
q-mental_health_wait-short = Czekanie na pomoc psychiczną
q-mental_health_wait-finding = { $share } osób, które prosiły o pomoc w zakresie zdrowia psychicznego i odpowiedziały, stwierdziło, że zaczęła się w ciągu tygodnia.

q-health_record_told = Powiedziano mi, kto może przeczytać to, co zostanie zapisane.
q-health_record_told-short = Wiedzieć, kto może przeczytać zapis
q-health_record_told-finding = { $share } osób, które odpowiedziały, stwierdziło, że powiedziano im, kto może przeczytać to, co zostanie zapisane.

q-health_cost = Czy obawa przed opłatami powstrzymała cię przed pójściem do lekarza?
q-health_cost-yes = Tak
q-health_cost-asked_anyway = Obawa była, ale nie przeszkodziła
q-health_cost-no = Nie
q-health_cost-short = Obawa przed opłatami
q-health_cost-finding = { $share } osób, które odpowiedziały, stwierdziło, że obawa przed opłatami powstrzymała je przed pójściem do lekarza.

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
