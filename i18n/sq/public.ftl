# Draft: not yet read by a second person.

public-demo = Ky është një demonstrim. Çdo emër dhe çdo numër në të është i trilluar.
public-skip = Kaloni te pjesa kryesore e faqes
public-language = Gjuha
public-home-title = Çfarë na thanë njerëzit
public-home-intro = { $partnership } pyet njerëz që kanë përjetuar dhunë ose abuzim në familje se si i trajtuan shërbimet. Ja çfarë thanë.
public-home-none = Ende nuk është botuar asgjë.
public-wave = Faza { $number }, nga { $opened } deri më { $closes }
public-downloads = Merrni shifrat me vete
public-download-csv = Shifrat në tabelë (CSV)
public-download-json = Gjithçka, bashkë me atë që duhet për ta verifikuar (JSON)
public-how-title = Si lexohet kjo
public-how-bands = Çdo shifër është një brez vlerash, kurrë një numër i saktë. “Rreth 7 në 10” do të thotë se pjesa e vërtetë është më afër 7 në 10 sesa 6 ose 8.
public-how-ends = Asnjë shifër nuk thotë “askush” ose “të gjithë”: kjo do të tregonte çfarë u përgjigj secili person.
public-how-hidden = { $mark } do të thotë se u përgjigjën tepër pak njerëz për ta treguar pa rrezik, ose se prej saj mund të llogaritej një grup tjetër. Nuk do të thotë se nuk ka asnjë.
public-how-small = { $mark } do të thotë se u përgjigjën më pak se 30 veta: merreni vetëm si shenjë.
public-how-range = Intervali tregon sa mund ta ketë lëvizur shifrën vetëm rastësia (interval 95%).
public-how-who = Këta janë njerëzit që u përgjigjën. Mungojnë ata që nuk gjetën kurrë një shërbim, ose nuk mundën të përgjigjen.
public-replies = Numri i njerëzve që u përgjigjën: { $base }.
public-hidden-sentence = U përgjigjën tepër pak njerëz për ta treguar këtë pa rrezik.
public-option-sentence = Nga njerëzit që u përgjigjën, { $share } zgjodhën “{ $option }”.
public-table-caption = { $title }: kush e tha këtë, sipas vendit dhe grupit
public-table-options = { $title }: të gjitha përgjigjet
public-col-who = Kush
public-col-answer = Përgjigjja
public-col-share = Pjesa
public-col-base = Njerëz që u përgjigjën
public-col-range = Intervali
public-whole = I gjithë partneriteti
public-multi = Njerëzit mund të zgjidhnin më shumë se një përgjigje, prandaj pjesët së bashku bëjnë më shumë se 100%.
public-good = Një pjesë e lartë do të thotë se kjo funksionon mirë
public-bad = Një pjesë e lartë do të thotë se kjo duhet të ndryshojë
public-band-to = { $low } deri në { $high }
public-band-more = { $low } ose më shumë
public-range = { $low }% deri në { $high }%
share-about-tenths = rreth { $n } në 10
share-atmost-tenths = jo më shumë se { $n } në 10
share-atleast-tenths = të paktën { $n } në 10
share-about-percent = rreth { $n }%
share-atmost-percent = jo më shumë se { $n }%
share-atleast-percent = të paktën { $n }%
cell-about-percent = rreth { $n }%
cell-atmost-percent = jo më shumë se { $n }%
cell-atleast-percent = të paktën { $n }%
three-agree = Pajtohen
three-neither = As pajtohen, as nuk pajtohen
three-disagree = Nuk pajtohen
public-missing-title = Këtu nuk ka asgjë
public-missing-body = Në këtë adresë nuk ka faqe.

## Groups by how a reply reached us

mode-title = Si u përgjigjën njerëzit
mode-self = Pa ndihmë
mode-assisted = Me ndihmën e dikujt
mode-paper = Në letër
public-open = Përgjigje që erdhën pa kartë
public-open-explain = Këto erdhën nga një lidhje e hapur ose nga një pajisje e përbashkët. Mund të përgjigjej kushdo, prandaj qëndrojnë më vete dhe nuk u shtohen kurrë të tjerave.

## Accessibility statement

access-title = A mund t’i përdorin të gjithë këto faqe?
access-aim = Duam që të gjithë të mund t’i përdorin këto faqe: me lexues ekrani, vetëm me tastierë, me shkronja të mëdha, me ngjyrat e veta, pa skripte, në një telefon të vjetër.
access-standard = Ato bëhen që të plotësojnë Udhëzimet për Aksesueshmërinë e Përmbajtjes në Ueb (WCAG) 2.2 në nivelin AA dhe një pjesë të nivelit AAA.
access-tested = Dy programe testimi shikojnë çdo faqe në çdo gjuhë, në një shfletues të vërtetë, sa herë që ndryshon diçka. Përveç tyre ka një listë kontrollesh me dorë.
access-not = Çfarë dimë se nuk funksionon ende mirë: asnjë person që përdor lexues ekrani çdo ditë nuk i ka provuar faqet, shumica e gjuhëve janë drafte, nuk ka film në gjuhën britanike të shenjave nëse nuk e shton partneriteti, dhe vizatimet e brezave lexohen me zë si fjali pranë tyre.
access-other = Nëse ju duhen pyetjet në një formë tjetër, si me shkronja të mëdha, me tekst të lehtë për t’u lexuar ose në letër, pyesni shërbimin që ju ndihmon.
access-tell = Nëse diçka ju pengon, na tregoni: { $contact }.
access-link = A mund t’i përdorin të gjithë këto faqe?
