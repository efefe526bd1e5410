# Draft: not yet read by a second person.

## Always there

bar-label = Mereu aici pentru dumneavoastră
leave = Ieșire rapidă
help = Ajutor
pause = Pauză
language = Limba
skip-link = Spre partea principală a paginii
back = Înapoi
continue = Continui
skip = Sar peste această întrebare
stop = Mă opresc aici
demo-notice = Aceasta este o demonstrație. Toate numele și toate răspunsurile sunt inventate.
draft-notice = Textele în această limbă sunt o ciornă. Încă nu le-a verificat nimeni care o vorbește din copilărie.
offline = Pagina nu a putut ajunge la noi. Răspunsurile dumneavoastră sunt încă aici. Încercați din nou peste câteva clipe.
leaving-shift = Ieșire în curs. Apăsări pe Shift rămase: { $left }.

## Landing

landing-title = Spuneți-vă părerea
landing-intro = { $minutes ->
    [one] Spuneți-ne ce credeți despre serviciile locale. Durează cam { $minutes } minut.
    [few] Spuneți-ne ce credeți despre serviciile locale. Durează cam { $minutes } minute.
   *[other] Spuneți-ne ce credeți despre serviciile locale. Durează cam { $minutes } de minute.
}
landing-code-label = Numărul de pe cardul dumneavoastră
landing-code-hint = Are 16 cifre. Spațiile nu contează. Dacă ați păstrat un număr pentru a reveni, scrieți aici cele 18 cifre ale lui.
landing-start = Încep
landing-noscript = Browserul poate păstra numărul pe care îl scrieți. Îl puteți șterge din istoricul browserului.
landing-choose-language = Alegeți limba
landing-code-unknown-title = Verificați numărul
landing-code-unknown = Nu cunoaștem acest număr. Uitați-vă din nou pe card: are 16 cifre, în patru grupuri de câte patru. Dacă tot nu merge, cereți alt card. Un număr pentru a reveni merge o singură dată și cel mult trei zile.
landing-withdraw = Retrag răspunsuri deja trimise

## A device that people share

kiosk-shared = Acest dispozitiv este folosit de mai multe persoane. Nimic din ce răspundeți nu rămâne pe el. Următoarea persoană vede doar această pagină.
kiosk-script = Această pagină are nevoie de un browser care permite scripturi. Întrebați pe cineva care lucrează aici.
kiosk-link = Linkul nu este complet. Cereți cuiva care lucrează aici să îl deschidă din nou.
kiosk-finish = Închei
idle-title = Mai sunteți aici?
idle-body = De ceva vreme nu s-a apăsat nimic. În curând, tot ce este pe această pagină se șterge, ca să nu vadă persoana următoare.
idle-left = Secunde rămase: { $left }
idle-stay = Sunt încă aici
idle-clear = Șterg totul acum

## The door

door-title = Despre ce ați vrea să ne vorbiți?
door-hint = Alegeți un răspuns.
door-parks = Parcuri și spații verzi
door-libraries = Biblioteci
door-buses = Autobuze
door-recycling = Gunoi și reciclare
door-leisure = Piscine și săli de sport
harmless-easy = Sunt ușor de folosit?
harmless-pleasant = Sunt plăcute?
harmless-helpful = Cei care lucrează acolo vă sunt de folos?
harmless-very = Da, foarte mult
harmless-quite = Da, destul de mult
harmless-little = Nu prea
harmless-done = Asta este tot. Aceste răspunsuri nu au fost păstrate. Cardul dumneavoastră merge în continuare.

## Before you begin

begin-title = Înainte de a începe
begin-who = Întrebările sunt puse de { $partnership }.
begin-see = Nimeni nu vede răspunsurile dumneavoastră separat. Ele se adună cu ale altora. Arătăm cifre doar pentru 10 persoane sau mai multe, și niciodată numere exacte.
begin-choice = Dumneavoastră alegeți. Puteți sări peste orice întrebare și vă puteți opri oricând. Ajutorul pe care îl primiți rămâne la fel.
begin-first = Doar primul răspuns de pe un card contează. Dacă e posibil ca altcineva să fi folosit cardul, cereți altul.
begin-once = Răspundeți o singură dată, ca fiecare voce să conteze la fel.
begin-not = Aceasta nu este o sesizare, o probă, o plângere sau o cale de a cere ajutor. Nimeni nu citește în timp ce răspundeți. Niciun termen nu se oprește din cauza ei.
begin-network = Nu păstrăm numele, datele telefonului sau ora. Compania de telefonie și istoricul browserului pot totuși arăta că s-a deschis această adresă.
begin-lawful = Vă întrebăm cu acordul dumneavoastră, pentru munca parteneriatului. Întrebări despre datele dumneavoastră: { $contact }.
begin-start = Am 16 ani sau mai mult, încep
begin-young = Am sub 16 ani

## Leaving and being private

private-title = Cum ieșiți și cum vă păstrați intimitatea
private-leave = „Ieșire rapidă” este pe fiecare pagină. O singură apăsare vă duce la o pagină despre vreme. Răspunsurile dumneavoastră dispar, iar butonul Înapoi nu le aduce la loc.
private-leave-shared = „Ieșire rapidă” este pe fiecare pagină. O singură apăsare șterge tot și arată prima pagină. Butonul Înapoi nu aduce răspunsurile la loc.
private-shift = Pe o tastatură puteți apăsa și de trei ori Shift.
private-history = Această pagină rămâne în istoricul browserului cu numele „Spuneți-vă părerea”. Puteți șterge doar acel rând. Dacă ștergeți tot, cineva poate observa.
private-device = Dacă cineva verifică acest dispozitiv sau e posibil să fi pus pe el un program care copiază ecranul, alt dispozitiv este mai sigur. Pozele făcute acestor pagini pot fi găsite.
private-refresh = Dacă încărcați pagina din nou, se pierde ce nu ați trimis.
private-close = Nu este de ajuns să închideți această pagină: browserul o poate deschide din nou. Apăsați întâi „Ieșire rapidă”.
private-pause = „Pauză” arată o pagină liniștită. Răspunsurile vă așteaptă. Acolo puteți primi și un număr pentru a reveni.

## Questions

choose-one = Alegeți un singur răspuns
choose-many = Alegeți toate răspunsurile care vi se potrivesc
choose-drawn = Ați ales mai mult de { $most }. Vă întrebăm despre { $most } dintre ele, alese la întâmplare.
scale-agree5-strongly_agree = Acord total
scale-agree5-agree = Acord
scale-agree5-neither = Nici acord, nici dezacord
scale-agree5-disagree = Dezacord
scale-agree5-strongly_disagree = Dezacord total
scale-ease5-very_easy = Foarte ușor
scale-ease5-easy = Ușor
scale-ease5-neither = Nici ușor, nici greu
scale-ease5-hard = Greu
scale-ease5-very_hard = Foarte greu
scale-change5-much_better = Mult mai bine
scale-change5-better = Mai bine
scale-change5-same = Cam la fel
scale-change5-worse = Mai rău
scale-change5-much_worse = Mult mai rău
scale-wait-same_day = În aceeași zi
scale-wait-within_week = Într-o săptămână
scale-wait-within_month = Într-o lună
scale-wait-within_three_months = În trei luni
scale-wait-longer = Mai mult de trei luni
scale-wait-still_waiting = Încă aștept
scale-times-t0 = Niciodată
scale-times-t1_2 = O dată sau de 2 ori
scale-times-t3_more = De 3 ori sau mai mult
scale-chain-not_wanted = Nu am vrut acest ajutor
scale-chain-wanted_not_available = Am vrut acest ajutor, dar nu exista
scale-chain-available_not_received = Exista un astfel de ajutor, dar nu l-am primit
scale-chain-received = Am primit acest ajutor
non-na = Nu este cazul meu
non-dk = Nu știu sigur
non-pnts = Prefer să nu spun
or = sau
place-title = Care dintre aceste locuri este cel mai aproape de locul unde primiți ajutor?
place-hint = Întrebăm pentru ca fiecare zonă să afle cum merg serviciile ei. Nu cerem niciodată o adresă.
error-title = Verificați răspunsul
error-not-an-option = Nu am putut citi acest răspuns. Alegeți din nou sau săriți peste întrebare.
error-more-than-one = Alegeți un singur răspuns.
error-none-and-some = Ați ales un răspuns care nu se potrivește cu celelalte. Alegeți-l doar pe acela sau doar pe celelalte.
error-text-too-long = { $length ->
    [one] Textul dumneavoastră are { $length } caracter.
    [few] Textul dumneavoastră are { $length } caractere.
   *[other] Textul dumneavoastră are { $length } de caractere.
} { $most ->
    [one] Este loc pentru { $most } caracter.
    [few] Este loc pentru { $most } caractere.
   *[other] Este loc pentru { $most } de caractere.
} Scurtați-l și continuați; nu se pierde nimic.

## Coming back

keep-offer = Puteți primi un număr pentru a reveni, astăzi sau în următoarele două zile.
keep-ask = Vreau un număr
keep-title = Numărul dumneavoastră pentru a reveni
keep-explain = Scrieți-l acolo unde ați scrie numărul de pe card. Merge o singură dată, până la { $until }.
keep-safe = Apare doar acum și nu rămâne pe acest dispozitiv. Notați-l undeva unde nu se uită nimeni, fără să scrieți lângă el la ce folosește.
keep-what = Vă aduce înapoi unde ați rămas, pe orice dispozitiv. Ce ați răspuns nu se mai arată niciodată. Ce răspundeți de acum înainte se păstrează sub același număr.
keep-have = Aveți un număr pentru a reveni. Ce răspundeți se păstrează sub el.
keep-delete = Șterg ce am păstrat
keep-deleted = Ce ați păstrat s-a șters. Numărul nu mai merge.
earlier-answer = Ați răspuns deja la această întrebare. Răspunsul rămâne cum era, dacă nu alegeți din nou.
earlier-text = Ați scris deja ceva. Rămâne cum era, dacă nu scrieți aici.

## Who helped

helped-title = V-a ajutat cineva la aceste întrebări?
helped-hint = Întrebăm ca să știm cum ajung oamenii la noi. Pentru dumneavoastră nu se schimbă nimic.
helped-no = Nu
helped-worker = Cineva care lucrează la un serviciu de sprijin
helped-interpreter = Un interpret sau o interpretă
helped-family = Un prieten, o prietenă sau cineva din familie
helped-other = Altcineva
reminder-title = Poate aștepta
reminder-body = V-a ajutat cineva dintre prieteni sau din familie. Poate fi un lucru bun. Dacă preferați să răspundeți fără nimeni alături, vă puteți opri aici, fără să păstrați nimic, și puteți răspunde în altă zi.

## Hear it, see it

media-listen = Ascult această pagină. Va porni sunetul.
media-watch = Văd această pagină în limba semnelor britanică (BSL). Se va încărca un film.

## Content notes

note-title = Despre partea următoare
note-continue = Continui
note-skip = Sar peste această parte
note-stop = Mă opresc aici

## Your own words

text-reader = Cuvintele dumneavoastră sunt citite de persoane pregătite pentru asta, după închiderea sondajului. Ele nu vă pot răspunde și nu știu cine sunteți. Dacă sunteți în pericol acum, folosiți „Ajutor”.
text-limit = { $most ->
    [one] Cel mult { $most } caracter.
    [few] Cel mult { $most } caractere.
   *[other] Cel mult { $most } de caractere.
}
text-permission = Ce putem face cu cuvintele dumneavoastră?
text-permission-count = Doar să le numărăm la o temă
text-permission-summarise = Și să le spunem cu alte cuvinte
text-permission-quote = Și să le arătăm, după ce scoatem tot ce ar putea duce la dumneavoastră
text-noscript = Browserul poate păstra ce scrieți aici și după ce plecați. Dacă cineva verifică acest dispozitiv, este mai sigur să lăsați căsuța goală.
text-unread = Aici nu are încă cine să citească texte în această limbă, așa că nu cerem niciunul. Celelalte răspunsuri ale dumneavoastră contează la fel ca ale tuturor.

## Check and send

check-title = Totul este gata de trimis
check-explain = Puteți trimite acum sau vă puteți uita mai întâi la răspunsuri. După trimitere, nimeni nu le mai poate vedea sau schimba, nici măcar noi.
check-show = Vreau să îmi văd răspunsurile
check-not-provided = Fără răspuns
check-earlier = Cu răspuns dat mai devreme
check-text-kept = Ați scris câteva cuvinte
check-change = Schimb
check-change-what = Schimb: { $what }
withdraw-offer = După trimitere, vreau să văd șase cuvinte cu care îmi pot retrage răspunsurile
send = Trimit răspunsurile mele

## About you, after the send

equality-title = Câteva întrebări despre dumneavoastră
equality-sent = Răspunsurile dumneavoastră au ajuns. Dacă ieșiți acum, nu se pierde nimic.
equality-explain = Aceste întrebări sunt în plus și durează cam 2 minute. Ne ajută să vedem dacă serviciile se poartă corect cu toată lumea. Sunt sigilate separat de ce ați spus înainte. Puteți sări peste oricare.
equality-yes = Da, continui
equality-no = Nu, închei aici
equality-pnts = Prefer să nu spun
equality-check-title = Trimiteți și aceste răspunsuri?
equality-check = Dacă nu le trimiteți, nu se păstrează. Ce ați trimis înainte rămâne.
equality-send = Trimit aceste răspunsuri
equality-drop = Nu le trimit

## Done

done-title = Vă mulțumim
done-sent = Răspunsurile dumneavoastră au ajuns. Acum sunt sigilate, împreună cu ale tuturor.
done-next = Sondajul se închide pe { $closes }. Apoi toate răspunsurile se numără împreună și se distrug.
done-results-open = Ce au spus oamenii, și ce vor face serviciile în urma lor, se va arăta tuturor.
done-results = Ce au spus oamenii, și ce vor face serviciile în urma lor, se va arăta tuturor. Întrebați serviciul care v-a dat cardul unde puteți vedea.
done-close = Puteți apăsa „Ieșire rapidă” sau puteți închide această pagină.

## Taking answers out again

withdraw-words-title = Cele șase cuvinte ale dumneavoastră
withdraw-words = Cu aceste cuvinte, în această ordine, vă puteți retrage răspunsurile până la { $until }. Apar doar acum. Țineți-le minte sau notați-le undeva unde nu se uită nimeni.
withdraw-words-who = Oricine are cuvintele vă poate retrage răspunsurile. Nimeni nu vă poate citi răspunsurile cu ele.
withdraw-title = Retragerea răspunsurilor trimise
withdraw-explain = Scrieți cele șase cuvinte care v-au fost arătate după trimitere, în aceeași ordine. Literele mari și semnele de pe litere nu contează.
withdraw-label = Cele șase cuvinte ale dumneavoastră
withdraw-go = Îmi retrag răspunsurile
withdraw-slip-title = Verificați cuvintele
withdraw-slip = Acestea nu sunt șase cuvinte care merg împreună. Vedeți dacă lipsește un cuvânt sau dacă vreunul nu este chiar la fel.
withdraw-done-title = S-a făcut
withdraw-done = Dacă mai erau aici răspunsuri cu aceste cuvinte, acum nu mai sunt și nimeni nu le poate aduce înapoi. Cardul cu care au fost trimise rămâne folosit.
withdraw-late = Răspunsurile deja numărate nu mai pot fi retrase: din acel moment, nimeni nu mai poate spune ale cui erau.

## Pause, stop, help, language

pause-title = Nu vă grăbiți
pause-body = Aici nu aveți nimic de făcut. Inspirați încet. Expirați încet. Priviți în jur și numiți câteva lucruri pe care le vedeți.
pause-continue = Continuați când doriți
stop-title = Oprire aici
stop-body = Puteți trimite ce ați răspuns până acum sau puteți să nu păstrați nimic. Amândouă sunt în regulă.
stop-send = Trimit ce am răspuns
stop-nothing = Nu păstrez nimic
stop-return = Mă întorc la întrebări
stopped-title = V-ați oprit aici
stopped-body = Nu s-a păstrat nimic. Cardul dumneavoastră merge în continuare, dacă vreți să reveniți în altă zi.
young-title = Vă mulțumim că ați intrat aici
young-body = Aceste întrebări sunt pentru persoane de 16 ani sau mai mult. Nu s-a păstrat nimic. Și dumneavoastră contați: oamenii de mai jos vă pot asculta.
help-title = Ajutor
help-call-list = Un apel făcut de aici apare în lista de apeluri a telefonului.
help-danger-title = În pericol acum
help-danger = Sunați la 999. Dacă nu puteți vorbi, sunați la 999 de pe un telefon mobil și apăsați 55 când vi se cere.
help-return = Înapoi
help-nation = Ajutor pentru
help-nation-england = Anglia
help-nation-wales = Țara Galilor
help-nation-scotland = Scoția
help-nation-ni = Irlanda de Nord
help-text = Prin mesaj text
help-hours-always = Zi și noapte
help-free = Apel gratuit
help-reviewed = Verificat pe { $day }
language-title = Alegeți limba
language-keeps = Răspunsurile dumneavoastră rămân cum sunt.

## When something is different from what you expected

closed-title = Aici s-a închis
closed-body = Aici nu se mai primesc răspunsuri. Dacă vreți încă să vă spuneți părerea, cereți un card nou de la serviciul care vi l-a dat pe acesta.
stale-title = Această pagină este prea veche
stale-body = Paginile rămân deschise o zi sau două, apoi nimeni nu le mai poate citi, nici măcar noi. Nu s-a păstrat nimic. Puteți începe din nou cu cardul dumneavoastră.
missing-title = Aici nu este nimic
missing-body = La această adresă nu este nicio pagină. Uitați-vă din nou pe card.
large-title = Prea mult deodată
large-body = Ce s-a trimis este mult mai mare decât primește această pagină, așa că nu a fost citit. Mergeți înapoi și scurtați.
busy-title = Încă nu s-a trimis
busy-body = Nu am putut primi răspunsurile chiar acum. Sunt încă pe această pagină. Așteptați puțin, apoi trimiteți din nou.
fault-title = Nu a mers
fault-body = Problema este la noi. Răspunsurile nu se pierd cât timp această pagină rămâne deschisă: mergeți înapoi și încercați din nou.
