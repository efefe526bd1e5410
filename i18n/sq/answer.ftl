# Draft: not yet read by a second person.

## Always there

bar-label = Gjithmonë këtu për ju
leave = Dilni tani
help = Merrni ndihmë
pause = Pauzë
language = Gjuha
skip-link = Kaloni te pjesa kryesore e faqes
back = Kthehuni prapa
continue = Vazhdoni
skip = Kapërcejeni këtë pyetje
stop = Ndaluni këtu
demo-notice = Ky është një demonstrim. Çdo emër dhe përgjigje në të është e trilluar.
draft-notice = Teksti në këtë gjuhë është ende draft. Askush që e ka këtë gjuhë si gjuhë amtare nuk e ka lexuar ende.
offline = Faqja nuk ka lidhje me ne tani. Përgjigjet tuaja janë ende këtu. Provoni përsëri pas pak.
leaving-shift = Po dilni. Sa herë duhet shtypur ende tasti Shift: { $left }.

## Landing

landing-title = Thoni mendimin tuaj
landing-intro = { $minutes ->
    [one] Na tregoni për shërbimet lokale. Kërkon rreth { $minutes } minutë.
   *[other] Na tregoni për shërbimet lokale. Kërkon rreth { $minutes } minuta.
}
landing-code-label = Numri në kartën tuaj
landing-code-hint = 16 shifra. Hapësirat nuk kanë rëndësi. Nëse keni një numër kthimi, shkruani këtu 18 shifrat e tij.
landing-start = Filloni
landing-noscript = Shfletuesi mund ta ruajë numrin që shkruani. Mund ta fshini në historikun e shfletuesit.
landing-choose-language = Zgjidhni gjuhën
landing-code-unknown-title = Shikoni numrin
landing-code-unknown = Nuk e njohim këtë numër. Shikojeni kartën përsëri: ajo ka 16 shifra, në katër grupe me nga katër. Nëse përsëri nuk pranohet, kërkoni një kartë tjetër. Numri i kthimit vlen vetëm një herë dhe deri në tri ditë.
landing-withdraw = Tërhiqni përgjigjet e dërguara

## A device that people share

kiosk-shared = Këtë pajisje e përdorin disa njerëz. Asgjë nga përgjigjet tuaja nuk mbetet në të. Personi i radhës sheh vetëm këtë faqe.
kiosk-script = Kjo faqe kërkon një shfletues që ekzekuton skripte. Pyesni dikë që punon këtu.
kiosk-link = Lidhja nuk është e plotë. Kërkojini dikujt që punon këtu ta hapë përsëri.
kiosk-finish = Përfundoni
idle-title = A jeni ende këtu?
idle-body = Për pak kohë nuk u shtyp asgjë. Së shpejti gjithçka në këtë faqe fshihet, në mënyrë që personi i radhës të mos e shohë.
idle-left = Sekonda të mbetura: { $left }
idle-stay = Jam ende këtu
idle-clear = Fshini gjithçka tani

## The door

door-title = Për çfarë dëshironi të na tregoni?
door-hint = Zgjidhni një.
door-parks = Parqet dhe hapësirat e gjelbra
door-libraries = Bibliotekat
door-buses = Autobusët
door-recycling = Mbeturinat dhe riciklimi
door-leisure = Pishinat dhe sallat e sportit
harmless-easy = Sa të lehta janë për t’u përdorur?
harmless-pleasant = Sa të këndshme janë?
harmless-helpful = Sa të gatshëm për ndihmë janë njerëzit që punojnë atje?
harmless-very = Shumë
harmless-quite = Mjaft
harmless-little = Jo shumë
harmless-done = Kaq ishte. Këto përgjigje nuk u ruajtën. Karta juaj vlen ende.

## Before you begin

begin-title = Para se të filloni
begin-who = Këto pyetje i bën { $partnership }.
begin-see = Askush nuk i sheh përgjigjet tuaja më vete. Ato bashkohen me përgjigjet e të tjerëve. Shifrat tregohen vetëm për 10 veta ose më shumë, dhe kurrë si numra të saktë.
begin-choice = Ju vendosni. Mund ta kapërceni çdo pyetje dhe të ndaloni në çdo kohë. Kjo nuk ndryshon asgjë në ndihmën që merrni.
begin-first = Vlen vetëm përgjigjja e parë nga një kartë. Nëse kartën tuaj mund ta ketë përdorur dikush tjetër, kërkoni një tjetër.
begin-once = Përgjigjuni vetëm një herë, që çdo zë të vlejë njësoj.
begin-not = Kjo nuk është denoncim, as provë, as ankesë, as mënyrë për të kërkuar ndihmë. Askush nuk e lexon ndërsa përgjigjeni. Asnjë afat nuk ndalet për shkak të saj.
begin-network = Nuk e ruajmë emrin tuaj, të dhënat e telefonit apo orën. Kompania e telefonit dhe historiku i shfletuesit mund të tregojnë prapë se kjo adresë u hap.
begin-lawful = Pyesim me pëlqimin tuaj, për punën e partneritetit. Pyetje për të dhënat tuaja: { $contact }.
begin-start = I kam mbushur 16 vjet, filloj
begin-young = Nuk i kam mbushur 16 vjet

## Leaving and being private

private-title = Dalja dhe privatësia
private-leave = “Dilni tani” është në çdo faqe. Një shtypje ju çon te një faqe moti. Përgjigjet tuaja zhduken dhe butoni i kthimit prapa nuk i sjell më.
private-leave-shared = “Dilni tani” është në çdo faqe. Një shtypje fshin gjithçka dhe tregon faqen e parë. Butoni i kthimit prapa nuk i sjell më përgjigjet tuaja.
private-shift = Në tastierë mund të shtypni edhe tri herë tastin Shift.
private-history = Kjo faqe mbetet në historikun e shfletuesit si “Thoni mendimin tuaj”. Mund ta fshini atë rresht të vetëm. Nëse fshini gjithçka, dikush mund ta vërejë.
private-device = Nëse dikush e kontrollon këtë pajisje, ose mund të ketë vënë në të një program që kopjon ekranin, një pajisje tjetër është më e sigurt. Fotot që u bëni këtyre faqeve mund të gjenden.
private-refresh = Nëse e ngarkoni faqen përsëri, humbet ajo që nuk keni dërguar ende.
private-close = Nuk mjafton ta mbyllni këtë faqe: shfletuesi mund ta hapë përsëri. Shtypni më parë “Dilni tani”.
private-pause = “Pauzë” tregon një faqe të qetë. Përgjigjet tuaja presin. Aty mund të merrni edhe një numër kthimi.

## Questions

choose-one = Zgjidhni një përgjigje
choose-many = Zgjidhni çdo përgjigje që është e vërtetë për ju
choose-drawn = Keni zgjedhur më shumë se { $most }. Ju pyesim për { $most } prej tyre, të zgjedhura rastësisht.
scale-agree5-strongly_agree = Pajtohem plotësisht
scale-agree5-agree = Pajtohem
scale-agree5-neither = As pajtohem, as nuk pajtohem
scale-agree5-disagree = Nuk pajtohem
scale-agree5-strongly_disagree = Nuk pajtohem aspak
scale-ease5-very_easy = Shumë e lehtë
scale-ease5-easy = E lehtë
scale-ease5-neither = As e lehtë, as e vështirë
scale-ease5-hard = E vështirë
scale-ease5-very_hard = Shumë e vështirë
scale-change5-much_better = Shumë më mirë
scale-change5-better = Më mirë
scale-change5-same = Pak a shumë njësoj
scale-change5-worse = Më keq
scale-change5-much_worse = Shumë më keq
scale-wait-same_day = Po atë ditë
scale-wait-within_week = Brenda një jave
scale-wait-within_month = Brenda një muaji
scale-wait-within_three_months = Brenda tre muajsh
scale-wait-longer = Më shumë se tre muaj
scale-wait-still_waiting = Ende po pres
scale-times-t0 = Asnjëherë
scale-times-t1_2 = 1 ose 2 herë
scale-times-t3_more = 3 herë ose më shumë
scale-chain-not_wanted = Nuk e doja këtë ndihmë
scale-chain-wanted_not_available = E doja këtë ndihmë, por nuk kishte
scale-chain-available_not_received = Kishte ndihmë të tillë, por nuk e mora
scale-chain-received = E mora këtë ndihmë
non-na = Nuk vlen për mua
non-dk = Nuk e di me siguri
non-pnts = Më mirë të mos e them
or = ose
place-title = Cila nga këto është më afër vendit ku merrni ndihmë?
place-hint = Pyesim që çdo zonë të mësojë si po punojnë shërbimet e saj. Nuk kërkojmë kurrë adresë.
error-title = Shikoni përgjigjen
error-not-an-option = Nuk mundëm ta lexonim këtë përgjigje. Zgjidhni përsëri, ose kapërcejeni këtë pyetje.
error-more-than-one = Zgjidhni vetëm një përgjigje.
error-none-and-some = Një nga përgjigjet e zgjedhura nuk shkon bashkë me të tjerat. Zgjidhni vetëm atë, ose vetëm të tjerat.
error-text-too-long = { $length ->
    [one] Teksti juaj ka { $length } shenjë.
   *[other] Teksti juaj ka { $length } shenja.
} { $most ->
    [one] Ka vend për { $most } shenjë.
   *[other] Ka vend për { $most } shenja.
} Shkurtojeni dhe vazhdoni; asgjë nuk ka humbur.

## Coming back

keep-offer = Mund të merrni një numër për t’u kthyer sot ose brenda dy ditëve të ardhshme.
keep-ask = Merrni një numër
keep-title = Numri juaj i kthimit
keep-explain = Shkruajeni aty ku do të shkruanit numrin e kartës. Vlen vetëm një herë, deri më { $until }.
keep-safe = Tregohet vetëm tani dhe nuk është në këtë pajisje. Shkruajeni ku nuk shikon askush, pa asgjë pranë që thotë për çfarë është.
keep-what = Ju kthen aty ku ishit, në çdo pajisje. Përgjigjet që keni dhënë nuk tregohen më kurrë. Përgjigjet që jepni tani e tutje ruhen me të njëjtin numër.
keep-have = Keni një numër kthimi. Përgjigjet që jepni ruhen me të.
keep-delete = Fshini atë që kam ruajtur
keep-deleted = Ajo që kishit ruajtur u fshi. Numri nuk vlen më.
earlier-answer = Kësaj i jeni përgjigjur më parë. Përgjigjja mbetet siç ishte, nëse nuk zgjidhni përsëri.
earlier-text = Keni shkruar diçka më parë. Ajo mbetet siç ishte, nëse nuk shkruani këtu.

## Who helped

helped-title = A ju ndihmoi dikush me këto pyetje?
helped-hint = Pyesim që të dimë si vijnë njerëzit te ne. Për ju kjo nuk ndryshon asgjë.
helped-no = Jo
helped-worker = Dikush që punon në një shërbim
helped-interpreter = Një përkthyes ose përkthyese
helped-family = Një person nga shoqëria ose familja ime
helped-other = Dikush tjetër
reminder-title = Mund të presë
reminder-body = Ju ndihmoi një person nga shoqëria ose familja juaj. Kjo mund të jetë mirë. Nëse parapëlqeni të përgjigjeni pa askënd pranë, mund të ndaloni këtu, të mos ruani asgjë dhe ta bëni një ditë tjetër.

## Hear it, see it

media-listen = Dëgjojeni këtë faqe. Do të dëgjohet zë.
media-watch = Shikojeni këtë faqe në gjuhën britanike të shenjave (BSL). Do të ngarkohet një film.

## Content notes

note-title = Për pjesën tjetër
note-continue = Vazhdoni
note-skip = Kapërcejeni këtë pjesë
note-stop = Ndaluni këtu

## Your own words

text-reader = Fjalët tuaja i lexojnë njerëz të trajnuar për këtë, pasi të mbyllet anketa. Ata nuk mund të përgjigjen dhe nuk e dinë kush jeni. Nëse jeni në rrezik tani, shtypni “Merrni ndihmë”.
text-limit = { $most ->
    [one] Deri në { $most } shenjë.
   *[other] Deri në { $most } shenja.
}
text-permission = Çfarë mund të bëjmë me fjalët tuaja?
text-permission-count = Vetëm t’i numëroni nën një temë
text-permission-summarise = Edhe t’i tregoni me fjalë të tjera
text-permission-quote = Edhe t’i tregoni siç janë, pasi të hiqet çdo gjë që mund të zbulojë kush jam
text-noscript = Shfletuesi mund ta ruajë atë që shkruani këtu edhe pasi të dilni. Nëse dikush e kontrollon këtë pajisje, është më e sigurt ta lini bosh këtë kuti.
text-unread = Fjalët në këtë gjuhë ende nuk mund të lexohen këtu, prandaj nuk ju kërkojmë të shkruani. Përgjigjet tuaja të tjera vlejnë sa ato të gjithë të tjerëve.

## Check and send

check-title = Gati për dërgim
check-explain = Mund të dërgoni tani, ose t’i shikoni më parë përgjigjet. Pas dërgimit askush nuk mund t’i shohë apo ndryshojë, as ne.
check-show = Shikoni përgjigjet e mia
check-not-provided = Pa përgjigje
check-earlier = Përgjigjur më parë
check-text-kept = Keni shkruar disa fjalë
check-change = Ndryshoni
check-change-what = Ndryshoni: { $what }
withdraw-offer = Pas dërgimit, më tregoni gjashtë fjalë me të cilat mund t’i tërheq përgjigjet e mia
send = Dërgoni përgjigjet e mia

## About you, after the send

equality-title = Disa pyetje për ju
equality-sent = Përgjigjet tuaja mbërritën. Nëse dilni tani, asgjë nuk humbet.
equality-explain = Këto pyetje janë shtesë dhe kërkojnë rreth 2 minuta. Na ndihmojnë të shohim nëse shërbimet i trajtojnë të gjithë me drejtësi. Vulosen ndaras nga ajo që thatë më parë. Secila mund të kapërcehet.
equality-yes = Po, vazhdoj
equality-no = Jo, e mbyll këtu
equality-pnts = Parapëlqej të mos e them
equality-check-title = T’i dërgojmë edhe këto?
equality-check = Nëse nuk i dërgoni, nuk ruhen. Ajo që dërguat më parë mbetet.
equality-send = Dërgoni këto përgjigje
equality-drop = Mos i dërgoni

## Done

done-title = Faleminderit
done-sent = Përgjigjet tuaja mbërritën. Tani janë të vulosura bashkë me ato të gjithë të tjerëve.
done-next = Anketa mbyllet më { $closes }. Pastaj të gjitha përgjigjet numërohen bashkë dhe shkatërrohen.
done-results-open = Ajo që thanë njerëzit, dhe çfarë do të bëjnë shërbimet për këtë, do t’u tregohet të gjithëve.
done-results = Ajo që thanë njerëzit, dhe çfarë do të bëjnë shërbimet për këtë, do t’u tregohet të gjithëve. Pyesni shërbimin që ju dha kartën se ku ta shikoni.
done-close = Mund të shtypni “Dilni tani”, ose ta mbyllni këtë faqe.

## Taking answers out again

withdraw-words-title = Gjashtë fjalët tuaja
withdraw-words = Me këto fjalë, në këtë radhë, mund t’i tërhiqni përgjigjet tuaja deri më { $until }. Ato tregohen vetëm tani. Mbajini mend, ose shkruajini ku nuk shikon askush.
withdraw-words-who = Kushdo që i ka fjalët mund t’i tërheqë përgjigjet tuaja. Askush nuk mund t’i lexojë me to përgjigjet tuaja.
withdraw-title = Tërhiqni përgjigjet
withdraw-explain = Shkruani gjashtë fjalët që ju u treguan pas dërgimit, në të njëjtën radhë. Shkronjat e mëdha dhe shenjat mbi ose nën shkronja nuk kanë rëndësi.
withdraw-label = Gjashtë fjalët tuaja
withdraw-go = Tërhiqni përgjigjet e mia
withdraw-slip-title = Shikoni fjalët
withdraw-slip = Këto nuk janë gjashtë fjalë që shkojnë bashkë. Shikoni nëse mungon ndonjë fjalë, ose nëse ndonjëra nuk është krejt e njëjtë.
withdraw-done-title = U krye
withdraw-done = Nëse përgjigjet me këto fjalë ishin ende këtu, tani nuk janë më dhe askush nuk mund t’i kthejë. Karta me të cilën u dërguan mbetet e përdorur.
withdraw-late = Përgjigjet që janë numëruar nuk mund të tërhiqen: që atëherë askush nuk mund të dallojë të kujt janë.

## Pause, stop, help, language

pause-title = Pa nxitim
pause-body = Këtu nuk ka asgjë për të bërë. Merrni frymë ngadalë. Nxirreni frymën ngadalë. Shikoni përreth dhe thoni emrat e disa gjërave që shihni.
pause-continue = Vazhdoni kur të doni
stop-title = Ndaluni këtu
stop-body = Mund t’i dërgoni përgjigjet që keni dhënë deri tani, ose të mos ruani asgjë. Që të dyja janë në rregull.
stop-send = Dërgoni përgjigjet që kam dhënë
stop-nothing = Mos ruani asgjë
stop-return = Kthehuni te pyetjet
stopped-title = U ndalët këtu
stopped-body = Nuk u ruajt asgjë. Karta juaj vlen ende, nëse doni të ktheheni një ditë tjetër.
young-title = Faleminderit që erdhët
young-body = Këto pyetje janë për njerëz që i kanë mbushur 16 vjet. Nuk u ruajt asgjë. Edhe ju keni rëndësi: njerëzit më poshtë mund t’ju dëgjojnë.
help-title = Merrni ndihmë
help-call-list = Një telefonatë nga këtu shfaqet në listën e telefonatave.
help-danger-title = Nëse jeni në rrezik tani
help-danger = Telefononi 999. Nëse nuk mund të flisni, telefononi 999 nga një celular dhe shtypni 55 kur t’ju kërkohet.
help-return = Kthehuni
help-nation = Tregoni ndihmën sipas vendit
help-nation-england = Anglia
help-nation-wales = Uellsi
help-nation-scotland = Skocia
help-nation-ni = Irlanda e Veriut
help-text = Me mesazh
help-hours-always = Ditë e natë
help-free = Telefonatë falas
help-reviewed = Kontrolluar më { $day }
language-title = Zgjidhni gjuhën
language-keeps = Përgjigjet tuaja mbeten siç janë.

## When something is different from what you expected

closed-title = Kjo është mbyllur
closed-body = Këtu nuk pranohen më përgjigje. Nëse doni ende të thoni mendimin tuaj, kërkoni një kartë të re nga shërbimi që jua dha këtë.
stale-title = Kjo faqe është tepër e vjetër
stale-body = Faqet rrinë hapur një a dy ditë, pastaj askush nuk mund t’i lexojë më, as ne. Nuk u ruajt asgjë. Mund të filloni përsëri me kartën tuaj.
missing-title = Këtu nuk ka asgjë
missing-body = Në këtë adresë nuk ka faqe. Shikojeni kartën përsëri.
large-title = Tepër njëherësh
large-body = Ajo që u dërgua është shumë më e madhe se sa pranon kjo faqe, prandaj nuk u lexua. Kthehuni dhe shkurtojeni.
busy-title = Nuk u dërgua ende
busy-body = Nuk mundëm t’i merrnim përgjigjet tuaja tani. Ato janë ende në këtë faqe. Prisni pak, pastaj dërgojini përsëri.
fault-title = Kjo nuk funksionoi
fault-body = Kjo ndodhi prej nesh, jo prej jush. Përgjigjet tuaja nuk humbin sa kohë që kjo faqe rri hapur: kthehuni dhe provoni përsëri.
