# Draft: not yet read by a second person.

sees-title = Ce poate vedea personalul?
sees-intro = Această pagină se face din setările acestui sondaj, așa cum sunt acum.
sees-card = Persoana de la serviciul care a dat cardul nu poate vedea dacă acesta a fost folosit. Nici persoanele care citesc cifrele nu pot vedea asta. Când se închide sondajul, datele care ar putea arăta asta sunt distruse.
sees-batch = Răspunsurile dumneavoastră poartă numele serviciului care dă cardul. Nu spun nimic altceva despre card.
sees-batch-place = Răspunsurile dumneavoastră poartă numele serviciului și al locului pentru care s-a tipărit cardul. Nu spun nimic altceva despre card.
sees-without-card = Răspunsurile fără card se arată doar pentru tot parteneriatul și doar dacă vin de la { $least } sau mai multe persoane.
sees-locked = Răspunsurile dumneavoastră sunt încuiate de îndată ce le trimiteți. Până sunt numărate, o persoană care are și calculatorul pe care se păstrează răspunsurile trimise, și cheile acelui calculator le-ar putea deschide. Acea persoană nu ar putea vedea cine le-a trimis.
sees-locked-people = Răspunsurile dumneavoastră sunt încuiate de îndată ce le trimiteți. Trei persoane păstrează cheia. Două dintre ele trebuie să se adune ca să deschidă răspunsurile pentru numărare. Nici atunci nu vede nimeni cine le-a trimis.
sees-count = Un program numără toate răspunsurile împreună, după ultima zi. Nimeni nu le citește unul câte unul.
sees-figures = Personalul și publicul văd cifre despre { $least } sau mai multe persoane, niciodată numere exacte.
sees-service = Serviciul care a dat cardul, cei care îl plătesc și cei care conduc acest sondaj văd și cifre despre persoanele cărora acest serviciu le-a dat carduri. Și aceste cifre sunt despre { $least } sau mai multe persoane.
sees-destroyed = După ce două persoane din două organizații au aprobat cifrele, fiecare răspuns în parte este distrus.
sees-words = Ce scrieți cu cuvintele dumneavoastră se păstrează separat de celelalte răspunsuri. Persoane pregătite pentru asta citesc textul după închiderea sondajului. Textul se distruge cel târziu în ziua { $days } de după numărare.
sees-about-you = Ce spuneți la sfârșit despre dumneavoastră se încuie separat. Un program pune asta la un loc cu celelalte răspunsuri ale dumneavoastră o dată, pentru numărare.
sees-kept = Dacă luați un număr pentru a reveni, ce ați răspuns așteaptă, încuiat, cel mult trei zile. Fără acest număr, nimeni nu poate deschide ce ați răspuns.
sees-never = Nu păstrăm niciun nume, nicio adresă, nimic despre telefonul dumneavoastră, nicio oră și nici ordinea în care au venit răspunsurile.
sees-log = Se ține un jurnal cu ce face personalul. Nu se ține niciunul cu ce faceți dumneavoastră.
sees-cannot = O persoană care schimbă programul cu care funcționează acest sondaj ar putea privi în timp ce răspundeți. Nu putem exclude acest lucru. Browserul Tor ascunde și față de acea persoană unde sunteți.

## The public page

sees-public-intro = Ce pot vedea din răspunsurile luate separat persoanele care se ocupă de un sondaj, îi dau cardurile sau îi citesc cifrele. Fiecare listă se face din setările sondajului ei, așa cum sunt acum.
sees-none = Niciun sondaj nu este deschis acum.
