# Draft: not yet read by a second person.

reply-title = Wy mówicie, my działamy
reply-intro = Co powiedzieli nam ludzie, co się w tej sprawie robi, kto za to odpowiada, a czego nie zrobimy i dlaczego.
reply-kind-works = To działa dobrze
reply-kind-change = To trzeba zmienić
reply-undecided = Nikt jeszcze nie zdecydował, co zrobić. Sprawa czeka od { $day }.
reply-planned = To jest w planach. Powinno być gotowe do { $day }.
reply-doing = To się zaczęło. Powinno być gotowe do { $day }.
reply-done = To jest zrobione. Data wpisu: { $day }.
reply-why-money = To nie będzie zrobione, bo nie ma na to pieniędzy.
reply-why-law = To nie będzie zrobione, bo prawo na to nie pozwala.
reply-why-not-ours = To nie będzie zrobione tutaj, bo decyduje o tym ktoś inny.
reply-why-instead = To nie będzie zrobione. Zamiast tego robi się coś innego.
reply-why-risk = To nie będzie zrobione, bo mogłoby narazić ludzi na niebezpieczeństwo.
reply-late = To się opóźnia. Powinno być gotowe do { $day }.
reply-owner = Kto odpowiada: { $role }, { $organisation }
reply-role-lead = szef instytucji
reply-role-manager = kierownik placówki
reply-role-commissioner = osoba, która płaci za usługi
reply-role-coordinator = koordynator partnerstwa
reply-vetted-agrees = { $day }: osoby, które same tego doświadczyły, potwierdzają, że to jest zrobione.
reply-vetted-not-yet = { $day }: osoby, które same tego doświadczyły, mówią, że to jeszcze nie jest zrobione.
reply-vetted-unsure = { $day }: osoby, które same tego doświadczyły, nie są pewne, czy to jest zrobione.
reply-foreign = Te słowa są w innym języku ({ $language }). Nie są jeszcze przetłumaczone.
reply-due = Nie ma jeszcze odpowiedzi. Powinna tu być do { $day }.
reply-missing = To jest opublikowane od { $day }, czyli ponad 90 dni, i nadal nie ma odpowiedzi.
reply-changed = Zmieniono: { $day }. Przedtem było tak:

noticed-question = Ostatnim razem ludzie powiedzieli nam: „{ $finding }” Jak jest z tym teraz, w porównaniu z tamtym czasem?
noticed-short = Zmiana od ostatniego razu: { $title }
noticed-finding = { $share } osób, które odpowiedziały, stwierdziło, że od ostatniego razu to się poprawiło.
