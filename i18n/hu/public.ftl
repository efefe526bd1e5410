# Draft: not yet read by a second person.

public-demo = Ez bemutató. Minden név és minden szám kitalált benne.
public-skip = Ugrás az oldal fő részére
public-language = Nyelv
public-home-title = Amit az emberek elmondtak nekünk
public-home-intro = { $partnership } azt kérdezi olyan emberektől, akik családon belüli bántalmazást éltek át, hogyan bántak velük a segítő szervezetek. Ezt válaszolták.
public-home-none = Még nem jelent meg semmi.
public-wave = { $number }. felmérés, { $opened } – { $closes }
public-downloads = A számok letöltése
public-download-csv = A számok táblázatban (CSV)
public-download-json = Minden, az ellenőrzéshez szükséges adatokkal együtt (JSON)
public-how-title = Hogyan olvassa ezt
public-how-bands = Minden szám egy sávot jelöl, soha nem pontos darabszámot. A „10-ből körülbelül 7” azt jelenti, hogy a valódi arány közelebb van ahhoz, hogy 10-ből 7, mint ahhoz, hogy 6 vagy 8.
public-how-ends = Egyetlen szám sem mondja, hogy „senki” vagy „mindenki”: abból kiderülne, mit válaszoltak az emberek egyenként.
public-how-hidden = { $mark } azt jelenti, hogy túl kevesen válaszoltak ahhoz, hogy biztonságosan megmutathassuk, vagy hogy ebből ki lehetne számítani egy másik csoportot. Nem azt jelenti, hogy nincs ilyen ember.
public-how-small = { $mark } azt jelenti, hogy 30-nál kevesebben válaszoltak: ez csak jelzés.
public-how-range = A tartomány azt mutatja, mennyit változtathatott a számon pusztán a véletlen (95%-os intervallum).
public-how-who = Ezek azok az emberek, akik válaszoltak. Hiányoznak azok, akik nem találtak segítő szervezetet, vagy nem tudtak válaszolni.
public-replies = A válaszadók száma: { $base }.
public-hidden-sentence = Túl kevesen válaszoltak ahhoz, hogy ezt biztonságosan megmutathassuk.
public-option-sentence = A válaszadók közül { $share } ezt választotta: „{ $option }”.
public-table-caption = { $title }: kik mondták ezt, hely és csoport szerint
public-table-options = { $title }: minden válasz
public-col-who = Kik
public-col-answer = Válasz
public-col-share = Arány
public-col-base = Válaszadók
public-col-range = Tartomány
public-whole = A teljes partnerség
public-multi = Több választ is meg lehetett jelölni, ezért az arányok összege több mint 100%.
public-good = A magas arány azt jelenti, hogy ez jól működik
public-bad = A magas arány azt jelenti, hogy ezen változtatni kell
public-band-to = { $low }–{ $high }
public-band-more = { $low } vagy több
public-range = { $low }%–{ $high }%
share-about-tenths = 10-ből körülbelül { $n }
share-atmost-tenths = 10-ből legfeljebb { $n }
share-atleast-tenths = 10-ből legalább { $n }
share-about-percent = körülbelül { $n }%
share-atmost-percent = legfeljebb { $n }%
share-atleast-percent = legalább { $n }%
cell-about-percent = körülbelül { $n }%
cell-atmost-percent = legfeljebb { $n }%
cell-atleast-percent = legalább { $n }%
three-agree = Egyetért
three-neither = Egyet is ért, meg nem is
three-disagree = Nem ért egyet
public-missing-title = Itt nincs semmi
public-missing-body = Ezen a címen nincs oldal.

## Groups by how a reply reached us

mode-title = Hogyan válaszoltak az emberek
mode-self = Segítség nélkül
mode-assisted = Valaki segítségével
mode-paper = Papíron
public-open = Kártya nélkül érkezett válaszok
public-open-explain = Ezek nyílt hivatkozáson vagy közösen használt eszközön érkeztek. Bárki válaszolhatott, ezért külön állnak, és soha nem adjuk hozzá őket a többihez.

## Accessibility statement

access-title = Mindenki tudja használni ezeket az oldalakat?
access-aim = Azt szeretnénk, hogy mindenki tudja használni ezeket az oldalakat: képernyőolvasóval, csak billentyűzettel, nagy betűkkel, saját színekkel, szkriptek nélkül, régi telefonon is.
access-standard = Úgy készültek, hogy megfeleljenek a webes akadálymentességi útmutató (WCAG) 2.2 változatának AA szinten, részben AAA szinten.
access-tested = Két tesztelő program minden nyelven minden oldalt megvizsgál egy valódi böngészőben, valahányszor bármi megváltozik. Emellett kézi ellenőrzések listája is van.
access-not = Amiről tudjuk, hogy még nem működik jól: az oldalakat nem próbálta ki senki, aki minden nap képernyőolvasót használ; a legtöbb nyelv szövege piszkozat; brit jelnyelvi film csak akkor van, ha a partnerség hozzátesz egyet; a sávok rajzai helyett pedig a mellettük álló mondat hangzik el.
access-other = Ha más formában van szüksége a kérdésekre, például nagy betűkkel, könnyen érthető szöveggel vagy papíron, kérje attól a szervezettől, amelyik segít Önnek.
access-tell = Ha valami akadályozza, írja meg nekünk: { $contact }.
access-link = Mindenki tudja használni ezeket az oldalakat?
