# Draft: not yet read by a second person.

## Always there

bar-label = Mindig kéznél
leave = Kilépés most
help = Segítség
pause = Szünet
language = Nyelv
skip-link = Ugrás az oldal fő részére
back = Vissza
continue = Tovább
skip = Kihagyom ezt a kérdést
stop = Itt megállok
demo-notice = Ez bemutató. Minden név és válasz kitalált benne.
draft-notice = Az ezen a nyelven írt szöveg piszkozat. Olyan ember, akinek ez az anyanyelve, még nem nézte át.
offline = Az oldal most nem ér el minket. A válaszai még itt vannak. Próbálja újra egy pillanat múlva.
leaving-shift = Kilépés. Ennyiszer kell még megnyomni a Shift billentyűt: { $left }.

## Landing

landing-title = Mondja el a véleményét
landing-intro = { $minutes ->
    [one] Meséljen nekünk a helyi szolgáltatásokról. Körülbelül { $minutes } percig tart.
   *[other] Meséljen nekünk a helyi szolgáltatásokról. Körülbelül { $minutes } percig tart.
}
landing-code-label = A kártyáján lévő szám
landing-code-hint = 16 számjegy. A szóközök nem számítanak. Ha van visszatérési száma, annak a 18 számjegyét írja be ide.
landing-start = Kezdés
landing-noscript = A böngésző megjegyezheti a beírt számot. Ezt a böngésző előzményeiben törölheti.
landing-choose-language = Válasszon nyelvet
landing-code-unknown-title = Nézze meg a számot
landing-code-unknown = Ezt a számot nem ismerjük. Nézze meg újra a kártyáját: 16 számjegy van rajta, négyesével, négy csoportban. Ha így sem működik, kérjen másik kártyát. A visszatérési szám egyszer használható, és legfeljebb három napig.
landing-withdraw = Elküldött válaszok visszavonása

## A device that people share

kiosk-shared = Ezt az eszközt többen használják. A válaszaiból semmi sem marad rajta. Aki Ön után jön, csak ezt az oldalt látja.
kiosk-script = Ehhez az oldalhoz olyan böngésző kell, amely futtat szkripteket. Szóljon valakinek, aki itt dolgozik.
kiosk-link = A hivatkozás nem teljes. Szóljon valakinek, aki itt dolgozik, hogy nyissa meg újra.
kiosk-finish = Befejezés
idle-title = Itt van még?
idle-body = Egy ideje senki nem nyomott meg semmit. Hamarosan minden törlődik erről az oldalról, hogy a következő ember ne lássa.
idle-left = Hátralévő másodpercek: { $left }
idle-stay = Még itt vagyok
idle-clear = Minden törlése most

## The door

door-title = Miről szeretne mesélni nekünk?
door-hint = Válasszon egyet.
door-parks = Parkok és zöld területek
door-libraries = Könyvtárak
door-buses = Buszok
door-recycling = Szemét és újrahasznosítás
door-leisure = Uszodák és sportcsarnokok
harmless-easy = Mennyire könnyű a használatuk?
harmless-pleasant = Mennyire kellemesek?
harmless-helpful = Mennyire segítőkészek az ott dolgozók?
harmless-very = Nagyon
harmless-quite = Eléggé
harmless-little = Nem nagyon
harmless-done = Ennyi volt. Ezeket a válaszokat nem őriztük meg. A kártyája továbbra is működik.

## Before you begin

begin-title = Mielőtt elkezdi
begin-who = A kérdéseket ők teszik fel: { $partnership }.
begin-see = Az Ön válaszait külön senki nem látja. Hozzáadjuk őket mások válaszaihoz. Számokat csak legalább 10 emberről mutatunk, és pontos számot soha.
begin-choice = Ön dönt. Bármelyik kérdést kihagyhatja, és bármikor megállhat. Ez semmin nem változtat abban, milyen segítséget kap.
begin-first = Egy kártyáról csak az első válasz számít. Ha a kártyáját más is használhatta, kérjen másikat.
begin-once = Csak egyszer válaszoljon, hogy minden hang egyformán számítson.
begin-not = Ez nem bejelentés, nem bizonyíték, nem panasz, és segítséget sem lehet itt kérni. Válaszadás közben senki nem olvassa. Egyetlen határidő sem áll meg miatta.
begin-network = Nem őrizzük meg a nevét, a telefonja adatait, sem az időpontot. A telefonszolgáltatónál és a böngésző előzményeiben ettől még látszhat, hogy ezt a címet megnyitották.
begin-lawful = Az Ön beleegyezésével kérdezünk, a partnerség munkájához. Kérdések az adatairól: { $contact }.
begin-start = 16 éves vagy idősebb vagyok, kezdem
begin-young = Még nem vagyok 16 éves

## Leaving and being private

private-title = Kilépés és magánszféra
private-leave = A „Kilépés most” minden oldalon ott van. Egy nyomásra egy időjárási oldal jelenik meg. A válaszai eltűnnek, és a Vissza gomb sem hozza vissza őket.
private-leave-shared = A „Kilépés most” minden oldalon ott van. Egy nyomásra minden törlődik, és az első oldal jelenik meg. A Vissza gomb nem hozza vissza a válaszait.
private-shift = Billentyűzeten a Shift háromszori megnyomása is működik.
private-history = Ez az oldal „Mondja el a véleményét” néven marad meg a böngésző előzményeiben. Ezt az egy sort törölheti. Ha mindent töröl, az feltűnhet valakinek.
private-device = Ha valaki ellenőrzi ezt az eszközt, vagy olyan programot tehetett rá, amely másolja a képernyőt, akkor egy másik eszköz biztonságosabb. Ha képet készít ezekről az oldalakról, azt megtalálhatják.
private-refresh = Ha újratölti az oldalt, elvész, amit még nem küldött el.
private-close = Nem elég bezárni ezt az oldalt: a böngésző újra megnyithatja. Előbb nyomja meg a „Kilépés most” gombot.
private-pause = A „Szünet” egy nyugodt oldalt mutat. A válaszai megvárják. Visszatérési számot is ott kaphat.

## Questions

choose-one = Válasszon egy választ
choose-many = Válassza ki az összes választ, amely igaz Önre
choose-drawn = Ennél többet választott: { $most }. Közülük ennyiről kérdezzük, véletlenszerűen kiválasztva: { $most }.
scale-agree5-strongly_agree = Teljesen egyetértek
scale-agree5-agree = Egyetértek
scale-agree5-neither = Egyet is értek, meg nem is
scale-agree5-disagree = Nem értek egyet
scale-agree5-strongly_disagree = Egyáltalán nem értek egyet
scale-ease5-very_easy = Nagyon könnyű
scale-ease5-easy = Könnyű
scale-ease5-neither = Se nem könnyű, se nem nehéz
scale-ease5-hard = Nehéz
scale-ease5-very_hard = Nagyon nehéz
scale-change5-much_better = Sokkal jobb
scale-change5-better = Jobb
scale-change5-same = Nagyjából ugyanolyan
scale-change5-worse = Rosszabb
scale-change5-much_worse = Sokkal rosszabb
scale-wait-same_day = Ugyanazon a napon
scale-wait-within_week = Egy héten belül
scale-wait-within_month = Egy hónapon belül
scale-wait-within_three_months = Három hónapon belül
scale-wait-longer = Több mint három hónap
scale-wait-still_waiting = Még mindig várok
scale-times-t0 = Egyszer sem
scale-times-t1_2 = 1 vagy 2 alkalommal
scale-times-t3_more = 3 vagy több alkalommal
scale-chain-not_wanted = Nem akartam ezt a segítséget
scale-chain-wanted_not_available = Szerettem volna ezt a segítséget, de nem volt
scale-chain-available_not_received = Volt ilyen segítség, de nem kaptam meg
scale-chain-received = Megkaptam ezt a segítséget
non-na = Rám nem vonatkozik
non-dk = Nem tudom biztosan
non-pnts = Inkább nem mondom meg
or = vagy
place-title = Ezek közül melyik van a legközelebb ahhoz a helyhez, ahol segítséget kap?
place-hint = Azért kérdezzük, hogy minden terület megtudja, hogyan dolgoznak a szervezetei. Címet soha nem kérünk.
error-title = Nézze meg a választ
error-not-an-option = Ezt a választ nem tudtuk elolvasni. Válasszon újra, vagy hagyja ki ezt a kérdést.
error-more-than-one = Csak egy választ jelöljön meg.
error-none-and-some = Az egyik megjelölt válasz nem fér össze a többivel. Vagy csak azt jelölje meg, vagy csak a többit.
error-text-too-long = { $length ->
    [one] A szövege { $length } karakter hosszú.
   *[other] A szövege { $length } karakter hosszú.
} { $most ->
    [one] Ide { $most } karakter fér el.
   *[other] Ide { $most } karakter fér el.
} Rövidítse le, és menjen tovább; semmi nem veszett el.

## Coming back

keep-offer = Kérhet egy számot, amellyel ma vagy a következő két napban visszatérhet.
keep-ask = Kérek egy számot
keep-title = A visszatérési száma
keep-explain = Oda írja be, ahová a kártyáján lévő számot írná. Egyszer használható, eddig a napig: { $until }
keep-safe = Csak most látszik, és ezen az eszközön nincs rajta. Olyan helyre írja fel, ahol senki nem keresi, és ne írja mellé, mire való.
keep-what = Bármelyik eszközön visszaviszi oda, ahol tartott. Amit eddig válaszolt, többé nem jelenik meg. Amit ezután válaszol, azt ugyanezzel a számmal őrizzük meg.
keep-have = Van visszatérési száma. A válaszait azzal őrizzük meg.
keep-delete = A megőrzött válaszok törlése
keep-deleted = A megőrzött válaszokat töröltük. A szám már nem működik.
earlier-answer = Erre korábban már válaszolt. Az a válasz marad, hacsak nem választ újra.
earlier-text = Ide korábban már írt. Az a szöveg marad, hacsak nem ír ide újra.

## Who helped

helped-title = Segített Önnek valaki válaszolni ezekre a kérdésekre?
helped-hint = Azért kérdezzük, hogy tudjuk, hogyan jutnak el hozzánk az emberek. Önnek ez semmin nem változtat.
helped-no = Nem
helped-worker = Valaki, aki egy segítő szervezetnél dolgozik
helped-interpreter = Tolmács
helped-family = Barát vagy családtag
helped-other = Valaki más
reminder-title = Ez várhat
reminder-body = Egy barát vagy családtag segített Önnek. Ez jó is lehet. Ha inkább egyedül válaszolna, itt megállhat, semmit nem kell megőriznie, és egy másik napon is megteheti.

## Hear it, see it

media-listen = Az oldal meghallgatása. Hang fog szólni.
media-watch = Az oldal megtekintése brit jelnyelven (BSL). Egy film fog betöltődni.

## Content notes

note-title = A következő részről
note-continue = Tovább
note-skip = Kihagyom ezt a részt
note-stop = Itt megállok

## Your own words

text-reader = Amit ír, azt erre képzett emberek olvassák el, miután a felmérés lezárult. Válaszolni nem tudnak, és nem tudják, kicsoda Ön. Ha most veszélyben van, nyomja meg ezt: „Segítség”.
text-limit = { $most ->
    [one] Legfeljebb { $most } karakter.
   *[other] Legfeljebb { $most } karakter.
}
text-permission = Mit tehetünk azzal, amit írt?
text-permission-count = Csak egy téma alá soroljuk és megszámoljuk
text-permission-summarise = Más szavakkal el is mondhatjuk
text-permission-quote = Meg is mutathatjuk, miután kivettük belőle mindazt, ami Önre utalhat
text-noscript = A böngésző kilépés után is megőrizheti, amit ide ír. Ha valaki ellenőrzi ezt az eszközt, biztonságosabb üresen hagyni ezt a mezőt.
text-unread = Az ezen a nyelven írt szavakat itt még nem tudja elolvasni senki, ezért nem kérünk ilyet. A többi válasza ugyanannyit számít, mint bárki másé.

## Check and send

check-title = Minden kész az elküldéshez
check-explain = Elküldheti most, vagy előbb megnézheti a válaszait. Elküldés után senki nem láthatja és nem módosíthatja őket, mi sem.
check-show = Mutassa a válaszaimat
check-not-provided = Nincs válasz
check-earlier = Korábban megválaszolva
check-text-kept = Írt néhány szót
check-change = Módosítás
check-change-what = Módosítás: { $what }
withdraw-offer = Elküldés után mutasson hat szót, amellyel visszavonhatom a válaszaimat
send = Elküldöm a válaszaimat

## About you, after the send

equality-title = Néhány kérdés Önről
equality-sent = A válaszai megérkeztek. Ha most kilép, semmi nem vész el.
equality-explain = Ezek további kérdések, és körülbelül 2 percig tartanak. Segítenek látni, hogy a segítő szervezetek mindenkivel méltányosan bánnak-e. Külön zárjuk el őket attól, amit korábban mondott. Bármelyik kihagyható.
equality-yes = Igen, folytatom
equality-no = Nem, itt befejezem
equality-pnts = Inkább nem válaszolok
equality-check-title = Ezeket is elküldi?
equality-check = Ha nem küldi el ezeket, nem őrizzük meg őket. Amit korábban elküldött, megmarad.
equality-send = Elküldöm ezeket a válaszokat
equality-drop = Nem küldöm el őket

## Done

done-title = Köszönjük
done-sent = A válaszai megérkeztek. Most mindenki más válaszaival együtt, elzárva várnak.
done-next = A felmérés ezen a napon zárul: { $closes } Utána minden választ együtt megszámolunk és megsemmisítünk.
done-results-open = Mindenki láthatja majd, mit mondtak az emberek, és mit tesznek ezért a segítő szervezetek.
done-results = Mindenki láthatja majd, mit mondtak az emberek, és mit tesznek ezért a segítő szervezetek. Ott kérdezze meg, hol nézheti meg, ahol a kártyát kapta.
done-close = Megnyomhatja ezt: „Kilépés most”, vagy bezárhatja ezt az oldalt.

## Taking answers out again

withdraw-words-title = Az Ön hat szava
withdraw-words = Ezekkel a szavakkal, ebben a sorrendben visszavonhatja a válaszait eddig a napig: { $until } Csak most látszanak. Jegyezze meg őket, vagy írja fel olyan helyre, ahol senki nem keresi.
withdraw-words-who = Akinél ezek a szavak vannak, visszavonhatja az Ön válaszait. Elolvasni senki nem tudja velük a válaszait.
withdraw-title = Válaszok visszavonása
withdraw-explain = Írja be azt a hat szót, amely elküldés után megjelent, ugyanabban a sorrendben. A nagybetűk és az ékezetek nem számítanak.
withdraw-label = Az Ön hat szava
withdraw-go = Visszavonom a válaszaimat
withdraw-slip-title = Nézze meg a szavakat
withdraw-slip = Ez nem hat összetartozó szó. Nézze meg, nem hiányzik-e egy szó, vagy nincs-e köztük olyan, amely egy kicsit más.
withdraw-done-title = Megtörtént
withdraw-done = Ha még itt voltak az ezekhez a szavakhoz tartozó válaszok, most eltűntek, és senki nem tudja visszahozni őket. A kártya, amellyel elküldték őket, felhasznált marad.
withdraw-late = A már megszámolt válaszokat nem lehet visszavonni: onnantól senki nem tudja megmondani, melyik kié.

## Pause, stop, help, language

pause-title = Nem kell sietni
pause-body = Itt nincs semmi teendő. Lélegezzen be lassan. Lélegezzen ki lassan. Nézzen körül, és nevezzen meg néhány dolgot, amit lát.
pause-continue = Folytatom, amikor készen állok
stop-title = Itt megállok
stop-body = Elküldheti, amit eddig válaszolt, vagy dönthet úgy, hogy semmi ne maradjon meg. Mindkettő rendben van.
stop-send = Elküldöm, amit eddig válaszoltam
stop-nothing = Ne maradjon meg semmi
stop-return = Vissza a kérdésekhez
stopped-title = Itt megállt
stopped-body = Semmit nem őriztünk meg. A kártyája továbbra is működik, ha egy másik napon vissza szeretne térni.
young-title = Köszönjük, hogy benézett
young-body = Ezek a kérdések 16 éves vagy idősebb embereknek szólnak. Semmit nem őriztünk meg. Ön is fontos: az alábbi emberek meghallgatják.
help-title = Segítség
help-call-list = Az innen indított hívás látszik a telefon híváslistájában.
help-danger-title = Ha most veszélyben van
help-danger = Hívja a 999-et. Ha nem tud beszélni, hívja a 999-et mobiltelefonról, és amikor kérik, nyomja meg az 55-öt.
help-return = Vissza
help-nation = Segítséget keresek
help-nation-england = Angliában
help-nation-wales = Walesben
help-nation-scotland = Skóciában
help-nation-ni = Észak-Írországban
help-text = SMS-ben
help-hours-always = Éjjel-nappal
help-free = Ingyenesen hívható
help-reviewed = Ellenőrizve: { $day }
language-title = Válasszon nyelvet
language-keeps = A válaszai megmaradnak.

## When something is different from what you expected

closed-title = Ez lezárult
closed-body = Itt már nem lehet válaszolni. Ha még szeretné elmondani a véleményét, kérjen új kártyát ott, ahol ezt kapta.
stale-title = Ez az oldal túl régi
stale-body = Az oldalak egy-két napig maradnak nyitva, utána már senki nem tudja elolvasni őket, mi sem. Semmit nem őriztünk meg. A kártyájával újrakezdheti.
missing-title = Itt nincs semmi
missing-body = Ezen a címen nincs oldal. Nézze meg újra a kártyáját.
large-title = Túl sok egyszerre
large-body = Sokkal több érkezett, mint amennyit ez az oldal fogadni tud, ezért nem olvastuk be. Menjen vissza, és rövidítse le.
busy-title = Még nincs elküldve
busy-body = Most nem tudtuk fogadni a válaszait. Még itt vannak ezen az oldalon. Várjon egy kicsit, aztán küldje el újra.
fault-title = Ez nem működött
fault-body = Ez miattunk történt, nem Ön miatt. A válaszai nem vesznek el, amíg ez az oldal nyitva van: menjen vissza, és próbálja újra.
