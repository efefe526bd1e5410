# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Policja i sądy
about = Ta ankieta dotyczy przemocy domowej. Pyta, jak policja i sądy karne traktowały osoby, które ktoś bliski krzywdził lub kontrolował. Jest także dla osób, które nigdy nie zgłosiły się na policję.

## Sections

section-way = Twoja własna droga
section-way-note = W tej części są 3 pytania. Dotyczą tego, jak daleko zaszła sprawa z policją i co miało znaczenie przy twojej decyzji. Twoje odpowiedzi pokazują, czy ludzie mają prawdziwy wybór. Nie pytamy, co się stało, i nic z twoich odpowiedzi nie trafia do policji.
section-police = Policja
section-police-note = W tej części jest 5 pytań o policję i o osoby, które decydują, czy będzie sprawa w sądzie. Jeśli to nie jest twoja droga, można pominąć tę część. Twoje odpowiedzi pokazują, co każda z nich powinna zmienić. Nie pytamy, co im powiedziano.
section-court = Sprawiedliwe traktowanie i sąd
section-court-note = W tej części jest 6 pytań. Dotyczą tego, czy traktowano cię sprawiedliwie i jak to się dla ciebie skończyło. Pasują do policji tak samo jak do sądu. Twoje odpowiedzi pokazują, gdzie ludzie nie są wysłuchani. Nie pytamy, co mówiono w sądzie.
section-rights = O czym ci powiedziano

## Your own way

q-help_without_police = Można było uzyskać pomoc bez zgłaszania się na policję.
q-help_without_police-short = Pomoc bez zgłaszania na policję
q-help_without_police-finding = { $share } osób, które odpowiedziały, stwierdziło, że można było uzyskać pomoc bez zgłaszania się na policję.

q-justice_stage = Jak daleko zaszła sprawa z policją i sądami?
q-justice_stage-hint = Wybierz najdalszy punkt do tej pory. Każdy z nich jest w porządku.
q-justice_stage-never_told = Policja nigdy się nie dowiedziała
q-justice_stage-told = Policja się dowiedziała lub przyjechała
q-justice_stage-investigation = Policja zajmowała się sprawą
q-justice_stage-decision = Zapadła decyzja, czy będzie sprawa w sądzie
q-justice_stage-court = Jest sprawa w sądzie
q-justice_stage-over = Sprawa w sądzie się skończyła
q-justice_stage-short = Jak daleko zaszła sprawa
q-justice_stage-finding = { $share } osób, które odpowiedziały, stwierdziło, że policja nigdy się nie dowiedziała.

q-justice_reasons = Są dobre powody, żeby nie mówić policji lub się wycofać. Czy któryś z nich był dla ciebie ważny?
q-justice_reasons-worse = Mogło się zrobić jeszcze niebezpieczniej
q-justice_reasons-children = Moje dzieci
q-justice_reasons-home_money = Mieszkanie lub pieniądze
q-justice_reasons-visa = Moja sytuacja wizowa lub imigracyjna
q-justice_reasons-believed = Nie było widoków na to, że mi uwierzą
q-justice_reasons-time = To trwało zbyt długo
q-justice_reasons-other_wish = Zależało mi, żeby to się skończyło, a nie na sprawie w sądzie
q-justice_reasons-family = Co powie rodzina lub otoczenie
q-justice_reasons-none = Nic z tej listy
q-justice_reasons-short = Powody, żeby nie iść dalej

## The police

q-risk_understood = Policja rozumiała, w jak dużym jestem niebezpieczeństwie.
q-risk_understood-short = Policja rozumiała niebezpieczeństwo
q-risk_understood-finding = { $share } osób, które odpowiedziały, stwierdziło, że policja rozumiała, w jak dużym są niebezpieczeństwie.

q-one_contact = Czy była jedna osoba, znana z nazwiska, z którą można było się kontaktować?
q-one_contact-yes = Tak
q-one_contact-sometimes = Przez część czasu
q-one_contact-no = Nie
q-one_contact-short = Jedna osoba do kontaktu
q-one_contact-finding = { $share } osób, które odpowiedziały, stwierdziło, że była jedna, znana z nazwiska osoba do kontaktu.

q-longest_silence = Jak długo najdłużej trzeba było czekać na wiadomość o sprawie?
q-longest_silence-short = Najdłuższe czekanie na wiadomość
q-longest_silence-finding = { $share } osób, które odpowiedziały, stwierdziło, że nigdy nie trzeba było czekać na wiadomość dłużej niż tydzień.

q-decision_explained = Jeśli policja lub prawnicy zakończyli sprawę: powiedzieli mi dlaczego.
q-decision_explained-hint = Jeśli sprawy nie zakończono, wybierz „Nie dotyczy mnie”.
q-decision_explained-short = Wiedzieć, dlaczego zakończono sprawę
q-decision_explained-finding = { $share } osób, których sprawę zakończono i które odpowiedziały, stwierdziło, że powiedziano im dlaczego.

q-review_decision = Jeśli twoją sprawę zakończono: czy ktoś jeszcze raz sprawdził tę decyzję?
q-review_decision-hint = Kiedy policja lub prawnicy kończą sprawę, masz prawo prosić o ponowne sprawdzenie. Jeśli sprawy nie zakończono, wybierz „Nie dotyczy mnie”.
q-review_decision-short = Ponowne sprawdzenie decyzji

## Fairness and the court

q-criminal_special = Czy w sądzie karnym dano ci coś, co ułatwia udział, na przykład zasłonę lub połączenie wideo?
q-criminal_special-hint = Chodzi o sąd, który zajmuje się przestępstwami. Jeśli nie było takiej sprawy, wybierz „Nie dotyczy mnie”.
q-criminal_special-short = Zasłona lub wideo w sądzie karnym

q-pj_voice = Dano mi możliwość powiedzieć, co jest dla mnie ważne.
q-pj_voice-short = Możliwość powiedzenia, co ważne
q-pj_voice-finding = { $share } osób, które odpowiedziały, stwierdziło, że dano im możliwość powiedzieć, co jest dla nich ważne.

q-pj_respect = Traktowano mnie z szacunkiem.
q-pj_respect-short = Traktowanie z szacunkiem
q-pj_respect-finding = { $share } osób, które odpowiedziały, stwierdziło, że traktowano je z szacunkiem.

q-pj_neutral = Decyzje opierały się na faktach.
q-pj_neutral-short = Decyzje oparte na faktach
q-pj_neutral-finding = { $share } osób, które odpowiedziały, stwierdziło, że decyzje opierały się na faktach.

q-pj_trust = Osoby decydujące chciały postąpić właściwie.
q-pj_trust-short = Decydujący chcieli dobrze
q-pj_trust-finding = { $share } osób, które odpowiedziały, stwierdziło, że osoby decydujące chciały postąpić właściwie.

q-outcome_satisfied = Odpowiada mi to, jak sprawa się skończyła.
q-outcome_satisfied-hint = Jeśli sprawa się nie skończyła, wybierz „Nie dotyczy mnie”.
q-outcome_satisfied-short = Zadowolenie z zakończenia
q-outcome_satisfied-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada im to, jak sprawa się skończyła.

## What you were told

q-code_recalled = Czy pamiętasz, że ktoś mówił ci o którymś z tych praw?
q-code_recalled-hint = Nie ma znaczenia, kto o tym mówił ani kiedy. Można też nie pamiętać.
q-code_recalled-r1 = Do zrozumiałych wyjaśnień, w razie potrzeby z tłumaczem
q-code_recalled-r2 = Do zapisania zgłoszenia bez długiego czekania
q-code_recalled-r3 = Do informacji, co dzieje się po zgłoszeniu
q-code_recalled-r4 = Do kontaktu z instytucjami, które mogą mnie wesprzeć
q-code_recalled-r5 = Do informacji o pieniądzach dla osób pokrzywdzonych
q-code_recalled-r6 = Do informacji, co dzieje się w mojej sprawie
q-code_recalled-r7 = Do powiedzenia sądowi w oświadczeniu, jak to na mnie wpłynęło
q-code_recalled-r8 = Do informacji o rozprawie i o tym, co robi świadek
q-code_recalled-r9 = Do informacji, jak sprawa się skończyła
q-code_recalled-r10 = Do zwrotu kosztów i moich rzeczy
q-code_recalled-r11 = Do informacji o drugiej osobie po wyroku
q-code_recalled-r12 = Do złożenia skargi, jeśli te prawa nie są przestrzegane
q-code_recalled-none = Nic z tej listy
q-code_recalled-short = Prawa, które ludzie pamiętają

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
