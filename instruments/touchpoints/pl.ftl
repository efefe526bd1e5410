# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Jak instytucje traktowały ludzi
about = Ta ankieta dotyczy przemocy domowej. Pyta, z jakimi instytucjami miały kontakt osoby, które ktoś bliski krzywdził, straszył lub kontrolował, i jak te instytucje je traktowały.

## Sections

section-met = Instytucje, z którymi był kontakt
section-each = Jak traktowała cię każda instytucja
section-each-note = O każdą instytucję są 4 pytania, a instytucji jest najwyżej 3. Pytania dotyczą tego, czy osoby tam ci wierzyły i jak cię traktowały. Twoje odpowiedzi pokazują każdemu rodzajowi instytucji, co trzeba zmienić. Nie pytamy, co się stało, i nie pytamy o żadne nazwiska.
section-ahead = Spojrzenie w przyszłość

## Services you have met

q-services_met = Z którymi z tych instytucji był w tej sprawie kontakt?
q-services_met-hint = Potem zapytamy najwyżej o 3 z nich. Nie ma znaczenia, kto pierwszy nawiązał kontakt.
q-services_met-specialist = Pomoc dla osób krzywdzonych lub kontrolowanych przez kogoś bliskiego
q-services_met-helpline = Telefon zaufania
q-services_met-police = Policja
q-services_met-doctor = Przychodnia lub lekarz rodzinny
q-services_met-hospital = Szpital lub położna
q-services_met-mental_health = Pomoc w zakresie zdrowia psychicznego
q-services_met-drug_alcohol = Pomoc w sprawie narkotyków lub alkoholu
q-services_met-housing = Biuro mieszkaniowe
q-services_met-children_services = Pracownik socjalny do spraw dzieci
q-services_met-adult_services = Pracownik socjalny do spraw dorosłych
q-services_met-school = Szkoła, uczelnia lub przedszkole
q-services_met-courts = Sąd
q-services_met-money = Urząd do spraw zasiłków, urząd pracy lub bank
q-services_met-community = Wspólnota religijna lub grupa lokalna
q-services_met-none = Żadna z tych
q-services_met-short = Instytucje, z którymi był kontakt

## How each service treated you

q-svc_believed = { $service }: czy osoby tam ci wierzyły?
q-svc_believed-yes = Tak
q-svc_believed-partly = Częściowo
q-svc_believed-no = Nie
q-svc_believed-short = { $service }: wierzyli mi
q-svc_believed-finding = { $share } osób, które opowiedziały o tej instytucji, stwierdziło, że osoby tam im wierzyły: { $service }.

q-svc_not_blamed = { $service }: czy osoby tam jasno ci powiedziały, że to nie twoja wina?
q-svc_not_blamed-yes = Tak
q-svc_not_blamed-partly = Częściowo
q-svc_not_blamed-no = Nie
q-svc_not_blamed-short = { $service }: usłyszeć, że to nie moja wina
q-svc_not_blamed-finding = { $share } osób, które opowiedziały o tej instytucji, stwierdziło, że osoby tam jasno im powiedziały, że to nie ich wina: { $service }.

q-svc_told_next = { $service }: czy było dla ciebie jasne, co będzie dalej?
q-svc_told_next-yes = Tak
q-svc_told_next-partly = Częściowo
q-svc_told_next-no = Nie
q-svc_told_next-short = { $service }: było jasne, co będzie dalej
q-svc_told_next-finding = { $share } osób, które opowiedziały o tej instytucji, stwierdziło, że było dla nich jasne, co będzie dalej: { $service }.

q-svc_same_way = { $service }: czy wszyscy tam traktowali cię tak samo?
q-svc_same_way-hint = Jeśli była to tylko jedna osoba, pomiń to pytanie.
q-svc_same_way-yes = Tak
q-svc_same_way-partly = Częściowo
q-svc_same_way-no = Nie
q-svc_same_way-short = { $service }: wszyscy tam traktowali mnie tak samo
q-svc_same_way-finding = { $share } osób, które opowiedziały o tej instytucji, stwierdziło, że wszyscy tam traktowali je tak samo: { $service }.

## Looking ahead

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
