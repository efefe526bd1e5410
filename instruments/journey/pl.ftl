# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Droga do pomocy
about = Ta ankieta dotyczy przemocy domowej. Pyta, jak znalazły pomoc osoby, które ktoś bliski krzywdził, straszył lub kontrolował, i co tę drogę wydłużyło lub skróciło.

## Sections

section-first = Pierwsze kroki
section-between = Od jednej instytucji do drugiej
section-between-note = W tej części jest 6 pytań. Dotyczą tego, jak instytucje ze sobą współpracowały i czy zabrakło ci pomocy. Twoje odpowiedzi pokazują, gdzie ludzie się gubią. Nie pytamy, co się stało, gdzie mieszkasz ani od kogo trzeba było odejść.
section-closed = Kiedy instytucja odmówiła
section-closed-note = W tej części są 2 pytania. Dotyczą tego, czy jakaś instytucja ci odmówiła i jakie podała powody. Twoje odpowiedzi pokazują, które drzwi są zamknięte. Nie pytamy o twoje pieniądze ani o to, jaką masz wizę.
section-ahead = Spojrzenie w przyszłość

## The first steps

q-first_told = Kto pierwszy usłyszał od ciebie, że coś jest nie tak?
q-first_told-friend_family = Ktoś z przyjaciół lub z rodziny
q-first_told-health = Lekarz, pielęgniarka lub położna
q-first_told-police = Policja
q-first_told-helpline = Telefon zaufania
q-first_told-specialist = Pomoc dla osób krzywdzonych lub kontrolowanych przez kogoś bliskiego
q-first_told-social_worker = Pracownik socjalny
q-first_told-school_work = Ktoś w szkole, na uczelni lub w pracy
q-first_told-community = Ktoś we wspólnocie religijnej lub grupie lokalnej
q-first_told-someone_else = Ktoś inny
q-first_told-nobody = Do tej pory nikt się o tym nie dowiedział
q-first_told-short = Kto dowiedział się pierwszy
q-first_told-finding = { $share } osób, które odpowiedziały, stwierdziło, że najpierw powiedziały o tym komuś z przyjaciół lub z rodziny.

q-asked_if_safe = Czy ktoś z pracowników jakiejkolwiek instytucji zapytał, czy czujesz się w domu bezpiecznie?
q-asked_if_safe-before = Tak, zanim ktokolwiek się o tym dowiedział
q-asked_if_safe-after = Tak, kiedy ktoś już o tym wiedział
q-asked_if_safe-no = Nie
q-asked_if_safe-short = Pytanie o poczucie bezpieczeństwa
q-asked_if_safe-finding = { $share } osób, które odpowiedziały, stwierdziło, że zapytano je o bezpieczeństwo, zanim ktokolwiek się dowiedział.

q-help_sooner = Kto mógł ci pomóc wcześniej?
q-help_sooner-hint = Chodzi o to, co mogły zrobić instytucje. Nic tutaj nie dotyczy tego, co zależało od ciebie.
q-help_sooner-health = Lekarz, pielęgniarka lub położna
q-help_sooner-mental_health = Pomoc w zakresie zdrowia psychicznego
q-help_sooner-police = Policja
q-help_sooner-housing = Biuro mieszkaniowe
q-help_sooner-social_worker = Pracownik socjalny
q-help_sooner-school = Szkoła, uczelnia lub przedszkole
q-help_sooner-work = Moje miejsce pracy
q-help_sooner-community = Wspólnota religijna lub grupa lokalna
q-help_sooner-something_else = Inna instytucja
q-help_sooner-none = Nikt z tej listy
q-help_sooner-short = Kto mógł pomóc wcześniej

q-wait_for_help = Ile czasu minęło od pierwszej prośby o pomoc, zanim pomoc się zaczęła?
q-wait_for_help-short = Czekanie na początek pomocy
q-wait_for_help-finding = { $share } osób, które odpowiedziały, stwierdziło, że pomoc zaczęła się w ciągu tygodnia.

## From one service to the next

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

q-passed_on = Kiedy jedna instytucja skierowała cię do drugiej, czy doszło do kontaktu z tą drugą?
q-passed_on-they_called = Tak, druga instytucja skontaktowała się ze mną
q-passed_on-i_called = Tak, ale kontakt wyszedł ode mnie
q-passed_on-not_reached = Nie, do rozmowy nie doszło
q-passed_on-short = Kontakt z kolejną instytucją
q-passed_on-finding = { $share } osób, które odpowiedziały, stwierdziło, że kolejna instytucja się z nimi skontaktowała.

q-left_without = Ile razy zabrakło ci pomocy między jedną instytucją a drugą?
q-left_without-short = Brak pomocy między instytucjami
q-left_without-finding = { $share } osób, które odpowiedziały, stwierdziło, że 3 razy lub więcej zabrakło im pomocy między instytucjami.

q-moved_area_ease = Jeśli trzeba było się przeprowadzić w inne strony: jak łatwo było uzyskać tam pomoc?
q-moved_area_ease-hint = Jeśli nie było przeprowadzki, wybierz „Nie dotyczy mnie”.
q-moved_area_ease-short = Pomoc po przeprowadzce
q-moved_area_ease-finding = { $share } osób, które się przeprowadziły i odpowiedziały, stwierdziło, że łatwo było uzyskać tam pomoc.

q-support_lasted = Pomoc trwała tak długo, jak była mi potrzebna.
q-support_lasted-short = Pomoc trwała tak długo, jak trzeba
q-support_lasted-finding = { $share } osób, które odpowiedziały, stwierdziło, że pomoc trwała tak długo, jak była im potrzebna.

## When a service said no

q-turned_away = Ile razy jakaś instytucja powiedziała, że nie może ci pomóc?
q-turned_away-short = Odmowa pomocy
q-turned_away-finding = { $share } osób, które odpowiedziały, stwierdziło, że 3 razy lub więcej instytucja nie mogła im pomóc.

q-turned_away_why = Kiedy instytucja odmówiła: jakie podała powody?
q-turned_away_why-hint = Jeśli żadna instytucja nie odmówiła, wybierz „Nie dotyczy mnie”.
q-turned_away_why-full = Nie było miejsc lub wolnych pracowników
q-turned_away_why-rules = Jej zasady nie obejmowały mojej sytuacji
q-turned_away_why-local = Moje miejsce zamieszkania było poza jej terenem
q-turned_away_why-other_needs = Potrzebna mi była też pomoc w sprawie zdrowia psychicznego, narkotyków lub alkoholu
q-turned_away_why-children = Nie mogła przyjąć moich dzieci
q-turned_away_why-visa = Moja sytuacja wizowa lub imigracyjna
q-turned_away_why-money = Pieniądze
q-turned_away_why-no_reason = Nie podano mi powodu
q-turned_away_why-short = Powody odmowy

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
