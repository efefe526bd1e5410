# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Wspólny plan i ktoś po twojej stronie
about = Ta ankieta dotyczy przemocy domowej. Pyta osoby zagrożone przez kogoś bliskiego, czy instytucje planowały razem z nimi i czy ktoś stał po ich stronie.

## Sections

section-meeting = Spotkanie o twoim bezpieczeństwie
section-meeting-note = W tej części są 4 pytania. Dotyczą spotkania instytucji, które planują, jak zadbać o czyjeś bezpieczeństwo. Jeśli o takim spotkaniu nie było mowy, można pominąć tę część. Twoje odpowiedzi pokazują, czy spotkanie działa. Nie pytamy, co tam mówiono.
section-worker = Ktoś po twojej stronie

## A meeting about your safety

q-marac_told = Czy powiedziano ci, że instytucje spotkają się, żeby zadbać o twoje bezpieczeństwo?
q-marac_told-hint = To spotkanie często nazywa się Marac. Spotykają się tam na przykład policja, służba zdrowia i biura mieszkaniowe. Osoby, której dotyczy, tam nie ma.
q-marac_told-before = Tak, przed spotkaniem
q-marac_told-after = Tak, ale dopiero potem
q-marac_told-no = Nie
q-marac_told-short = Informacja o spotkaniu
q-marac_told-finding = { $share } osób, które odpowiedziały, stwierdziło, że powiedziano im o spotkaniu, zanim się odbyło.

q-marac_represented = Ktoś na spotkaniu powiedział, czego chcę.
q-marac_represented-short = Ktoś powiedział, czego chcę
q-marac_represented-finding = { $share } osób, które odpowiedziały, stwierdziło, że ktoś na spotkaniu powiedział, czego one chcą.

q-marac_outcome = Czy powiedziano ci, co postanowiono na spotkaniu?
q-marac_outcome-yes = Tak
q-marac_outcome-partly = Częściowo
q-marac_outcome-no = Nie
q-marac_outcome-short = Informacja, co postanowiono
q-marac_outcome-finding = { $share } osób, które odpowiedziały, stwierdziło, że powiedziano im, co postanowiono na spotkaniu.

q-marac_safer = Dzięki temu, co postanowiono na spotkaniu, jest mi bezpieczniej.
q-marac_safer-short = Bezpieczniej dzięki spotkaniu
q-marac_safer-finding = { $share } osób, które odpowiedziały, stwierdziło, że dzięki temu, co postanowiono na spotkaniu, jest im bezpieczniej.

## A worker on your side

q-idva = Czy był ktoś, kto jest tylko dla ciebie i pomaga ci w bezpieczeństwie?
q-idva-hint = Taką osobę często nazywa się Idva. To niezależny doradca do spraw przemocy domowej.
q-idva-short = Ktoś po mojej stronie

q-idva_wait = Jak długo trzeba było czekać, zanim ta osoba się odezwała?
q-idva_wait-short = Czekanie na tę osobę
q-idva_wait-finding = { $share } osób, które odpowiedziały, stwierdziło, że ta osoba odezwała się w ciągu tygodnia.

q-idva_my_side = Ta osoba stała po mojej stronie.
q-idva_my_side-short = Ta osoba po mojej stronie
q-idva_my_side-finding = { $share } osób, które odpowiedziały, stwierdziło, że ta osoba stała po ich stronie.

q-spoke_up = Ktoś wstawił się za mną w innych instytucjach.
q-spoke_up-short = Ktoś wstawił się za mną
q-spoke_up-finding = { $share } osób, które odpowiedziały, stwierdziło, że ktoś wstawił się za nimi w innych instytucjach.

q-support_lasted = Pomoc trwała tak długo, jak była mi potrzebna.
q-support_lasted-short = Pomoc trwała tak długo, jak trzeba
q-support_lasted-finding = { $share } osób, które odpowiedziały, stwierdziło, że pomoc trwała tak długo, jak była im potrzebna.

q-told_sharing = Powiedziano mi, kto zobaczy informacje o mnie.
q-told_sharing-short = Wiedzieć, kto widzi informacje
q-told_sharing-finding = { $share } osób, które odpowiedziały, stwierdziło, że powiedziano im, kto zobaczy informacje o nich.

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
