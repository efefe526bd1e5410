# Draft: not yet read by a second person.

public-demo = Aceasta este o demonstrație. Toate numele și toate numerele sunt inventate.
public-skip = Spre partea principală a paginii
public-language = Limba
public-home-title = Ce ne-au spus oamenii
public-home-intro = { $partnership } întreabă persoane care au trecut prin violență domestică cum s-au purtat serviciile cu ele. Iată ce au spus.
public-home-none = Încă nu s-a publicat nimic.
public-wave = Runda { $number }, de la { $opened } până la { $closes }
public-downloads = Luați cifrele cu dumneavoastră
public-download-csv = Cifrele într-un tabel (CSV)
public-download-json = Totul, cu ce este nevoie pentru verificare (JSON)
public-how-title = Cum se citesc cifrele
public-how-bands = Fiecare cifră este un interval, niciodată o numărătoare exactă. „Aproximativ 7 din 10” înseamnă că partea reală este mai aproape de 7 din 10 decât de 6 sau de 8.
public-how-ends = Nicio cifră nu spune vreodată „nimeni” sau „toată lumea”: asta ar arăta ce a răspuns fiecare persoană în parte.
public-how-hidden = { $mark } înseamnă că au răspuns prea puține persoane pentru a arăta cifra fără risc sau că din ea s-ar putea afla ce a spus alt grup. Nu înseamnă că nu există nimeni.
public-how-small = { $mark } înseamnă că au răspuns mai puțin de 30 de persoane: luați cifra doar ca pe un indiciu.
public-how-range = Marja arată cât de mult ar fi putut schimba cifra simpla întâmplare (interval de 95%).
public-how-who = Acestea sunt persoanele care au răspuns. Lipsesc cele care nu au găsit niciodată un serviciu sau nu au putut răspunde.
public-replies = Persoane care au răspuns: { $base }.
public-hidden-sentence = Au răspuns prea puține persoane pentru a arăta cifra fără risc.
public-option-sentence = Dintre persoanele care au răspuns, { $share } au ales „{ $option }”.
public-table-caption = { $title }: cine a spus asta, după loc și grup
public-table-options = { $title }: toate răspunsurile
public-col-who = Cine
public-col-answer = Răspuns
public-col-share = Parte
public-col-base = Persoane care au răspuns
public-col-range = Marjă
public-whole = Tot parteneriatul
public-multi = Se puteau alege mai multe răspunsuri, așa că părțile adunate trec de 100%.
public-good = O parte mare înseamnă că acest lucru merge bine
public-bad = O parte mare înseamnă că acest lucru trebuie schimbat
public-band-to = între { $low } și { $high }
public-band-more = { $low } sau mai mult
public-range = între { $low }% și { $high }%
share-about-tenths = aproximativ { $n } din 10
share-atmost-tenths = cel mult { $n } din 10
share-atleast-tenths = cel puțin { $n } din 10
share-about-percent = aproximativ { $n }%
share-atmost-percent = cel mult { $n }%
share-atleast-percent = cel puțin { $n }%
cell-about-percent = aproximativ { $n }%
cell-atmost-percent = cel mult { $n }%
cell-atleast-percent = cel puțin { $n }%
three-agree = Acord
three-neither = Nici una, nici alta
three-disagree = Dezacord
public-missing-title = Aici nu este nimic
public-missing-body = La această adresă nu este nicio pagină.

## Groups by how a reply reached us

mode-title = Cum au răspuns oamenii
mode-self = Fără ajutor
mode-assisted = Cu ajutorul cuiva
mode-paper = Pe hârtie
public-open = Răspunsuri venite fără card
public-open-explain = Au venit printr-un link deschis sau de pe un dispozitiv folosit de mai mulți. Putea răspunde oricine, așa că stau separat și nu se adună niciodată cu celelalte.

## Accessibility statement

access-title = Poate toată lumea să folosească aceste pagini?
access-aim = Vrem ca toată lumea să poată folosi aceste pagini: cu un cititor de ecran, doar cu tastatura, cu litere mari, cu propriile culori, fără scripturi, pe un telefon vechi.
access-standard = Sunt făcute să respecte Regulile de accesibilitate a conținutului web (WCAG) 2.2 la nivelul AA și o parte din nivelul AAA.
access-tested = Două programe de testare verifică fiecare pagină în fiecare limbă, într-un browser real, ori de câte ori se schimbă ceva. Pe lângă ele există o listă de verificări făcute de oameni.
access-not = Ce știm că încă nu merge bine: nimeni care folosește zilnic un cititor de ecran nu a testat paginile, cele mai multe limbi sunt ciorne, nu există film în limba semnelor britanică decât dacă parteneriatul adaugă unul, iar desenele intervalelor se citesc cu voce tare ca o propoziție alăturată.
access-other = Dacă aveți nevoie de întrebări în altă formă, de exemplu cu litere mari, ușor de citit sau pe hârtie, cereți la serviciul care vă ajută.
access-tell = Dacă ceva vă împiedică, spuneți-ne: { $contact }.
access-link = Poate toată lumea să folosească aceste pagini?
