# Draft: not yet read by a second person.

public-demo = To jest wersja pokazowa. Wszystkie nazwy i liczby w niej są zmyślone.
public-skip = Przejdź do głównej części strony
public-language = Język
public-home-title = Co powiedzieli nam ludzie
public-home-intro = { $partnership } pyta osoby, które doświadczyły przemocy domowej, jak traktowały je instytucje. Oto, co powiedziały.
public-home-none = Na razie nic nie opublikowano.
public-wave = Runda { $number }, od { $opened } do { $closes }
public-downloads = Pobierz wyniki
public-download-csv = Wyniki jako tabela (CSV)
public-download-json = Wszystko, razem z tym, co potrzebne do sprawdzenia (JSON)
public-how-title = Jak to czytać
public-how-bands = Każdy wynik to przedział, nigdy dokładna liczba. „Około 7 na 10” znaczy, że prawdziwy udział jest bliżej 7 na 10 niż 6 lub 8.
public-how-ends = Żaden wynik nie mówi „nikt” ani „wszyscy”: zdradzałoby to, co odpowiedziała każda pojedyncza osoba.
public-how-hidden = { $mark } znaczy, że odpowiedziało za mało osób, aby bezpiecznie to pokazać, albo że z tego wyniku dałoby się ustalić wynik innej grupy. Nie znaczy, że nie było nikogo.
public-how-small = { $mark } znaczy, że odpowiedziało mniej niż 30 osób: to tylko wskazówka.
public-how-range = Zakres pokazuje, jak bardzo sam przypadek mógł przesunąć wynik (przedział 95%).
public-how-who = To są osoby, które odpowiedziały. Brakuje osób, które nigdy nie trafiły do żadnej instytucji albo nie mogły odpowiedzieć.
public-replies = Liczba osób, które odpowiedziały: { $base }.
public-hidden-sentence = Odpowiedziało za mało osób, aby bezpiecznie to pokazać.
public-option-sentence = { $share } osób, które odpowiedziały, wybrało „{ $option }”.
public-table-caption = { $title }: kto tak powiedział, według miejsc i grup
public-table-options = { $title }: wszystkie odpowiedzi
public-col-who = Kto
public-col-answer = Odpowiedź
public-col-share = Udział
public-col-base = Liczba osób, które odpowiedziały
public-col-range = Zakres
public-whole = Całe partnerstwo
public-multi = Można było wybrać więcej niż jedną odpowiedź, więc udziały razem dają więcej niż 100%.
public-good = Wysoki udział znaczy, że to działa dobrze
public-bad = Wysoki udział znaczy, że to trzeba zmienić
public-band-to = od { $low } do { $high }
public-band-more = { $low } lub więcej
public-range = od { $low }% do { $high }%
share-about-tenths = Około { $n } na 10
share-atmost-tenths = Najwyżej { $n } na 10
share-atleast-tenths = Co najmniej { $n } na 10
share-about-percent = Około { $n }%
share-atmost-percent = Najwyżej { $n }%
share-atleast-percent = Co najmniej { $n }%
cell-about-percent = około { $n }%
cell-atmost-percent = najwyżej { $n }%
cell-atleast-percent = co najmniej { $n }%
three-agree = Zgadzam się
three-neither = Ani tak, ani nie
three-disagree = Nie zgadzam się
public-missing-title = Nic tu nie ma
public-missing-body = Pod tym adresem nie ma strony.

## Groups by how a reply reached us

mode-title = Jak ludzie odpowiadali
mode-self = Bez pomocy
mode-assisted = Z czyjąś pomocą
mode-paper = Na papierze
public-open = Odpowiedzi, które przyszły bez karty
public-open-explain = Przyszły przez otwarty link albo ze wspólnego urządzenia. Mógł odpowiedzieć każdy, więc stoją osobno i nigdy nie są dodawane do pozostałych.

## Accessibility statement

access-title = Czy każdy może korzystać z tych stron?
access-aim = Chcemy, aby każdy mógł korzystać z tych stron: z czytnikiem ekranu, za pomocą samej klawiatury, z dużym tekstem, z własnymi kolorami, bez skryptów, na starym telefonie.
access-standard = Strony są tworzone tak, aby spełniać wytyczne dostępności treści internetowych WCAG 2.2 na poziomie AA, a częściowo na poziomie AAA.
access-tested = Dwa programy testujące sprawdzają każdą stronę w każdym języku, w prawdziwej przeglądarce, przy każdej zmianie. Obok nich jest lista rzeczy sprawdzanych ręcznie.
access-not = Wiemy, że nie wszystko działa jeszcze dobrze: stron nie testował nikt, kto na co dzień używa czytnika ekranu, większość języków to wersje robocze, nie ma filmu w brytyjskim języku migowym, chyba że partnerstwo go doda, a rysunki przedziałów są czytane na głos jako zdanie obok nich.
access-other = Jeśli potrzebujesz pytań w innej formie, na przykład dużym drukiem, w tekście łatwym do czytania albo na papierze, zapytaj w instytucji, która ci pomaga.
access-tell = Jeśli coś stoi ci na przeszkodzie, napisz lub powiedz nam: { $contact }.
access-link = Czy każdy może korzystać z tych stron?
