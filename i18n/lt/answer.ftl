# Draft: not yet read by a second person.

## Always there

bar-label = Visada po ranka
leave = Išeiti dabar
help = Gauti pagalbą
pause = Pauzė
language = Kalba
skip-link = Pereiti prie pagrindinės puslapio dalies
back = Atgal
continue = Toliau
skip = Praleisti šį klausimą
stop = Sustoti čia
demo-notice = Tai demonstracinė versija. Visi pavadinimai ir atsakymai joje išgalvoti.
draft-notice = Tekstas šia kalba yra juodraštis. Jo dar neperžiūrėjo nė vienas žmogus, kuriam ši kalba gimtoji.
offline = Puslapis dabar neturi ryšio su mumis. Jūsų atsakymai tebėra čia. Po akimirkos bandykite dar kartą.
leaving-shift = Išeinama. Kiek kartų dar spausti „Shift“: { $left }.

## Landing

landing-title = Jūsų nuomonė
landing-intro = { $minutes ->
    [one] Papasakokite mums apie vietos paslaugas. Tai užtruks apie { $minutes } minutę.
    [few] Papasakokite mums apie vietos paslaugas. Tai užtruks apie { $minutes } minutes.
   *[other] Papasakokite mums apie vietos paslaugas. Tai užtruks apie { $minutes } minučių.
}
landing-code-label = Numeris ant jūsų kortelės
landing-code-hint = 16 skaitmenų. Tarpai nesvarbūs. Jei turite grįžimo numerį, įveskite jo 18 skaitmenų čia.
landing-start = Pradėti
landing-noscript = Jūsų naršyklė gali išsaugoti įvestą numerį. Jį galite ištrinti naršyklės istorijoje.
landing-choose-language = Pasirinkite kalbą
landing-code-unknown-title = Patikrinkite numerį
landing-code-unknown = Tokio numerio nežinome. Dar kartą pažiūrėkite į kortelę: joje yra 16 skaitmenų, keturios grupės po keturis. Jei numeris vis tiek netinka, paprašykite kitos kortelės. Grįžimo numeris tinka vieną kartą ir galioja ne ilgiau kaip tris dienas.
landing-withdraw = Atsiimti išsiųstus atsakymus

## A device that people share

kiosk-shared = Šiuo įrenginiu naudojasi įvairūs žmonės. Jūsų atsakymai jame nelieka. Kitas žmogus matys tik šį puslapį.
kiosk-script = Šiam puslapiui reikia naršyklės, kuri vykdo scenarijus. Kreipkitės į čia dirbantį žmogų.
kiosk-link = Nuoroda nepilna. Paprašykite čia dirbančio žmogaus atverti ją iš naujo.
kiosk-finish = Baigti
idle-title = Ar jūs dar čia?
idle-body = Kurį laiką nieko nebuvo paspausta. Netrukus viskas šiame puslapyje bus išvalyta, kad kitas žmogus to nematytų.
idle-left = Liko sekundžių: { $left }
idle-stay = Aš dar čia
idle-clear = Išvalyti viską dabar

## The door

door-title = Apie ką norėtumėte mums papasakoti?
door-hint = Pasirinkite vieną.
door-parks = Parkai ir žaliosios erdvės
door-libraries = Bibliotekos
door-buses = Autobusai
door-recycling = Šiukšlės ir rūšiavimas
door-leisure = Baseinai ir sporto salės
harmless-easy = Ar lengva tuo naudotis?
harmless-pleasant = Ar ten malonu?
harmless-helpful = Ar ten dirbantys žmonės paslaugūs?
harmless-very = Labai
harmless-quite = Gana
harmless-little = Nelabai
harmless-done = Tai viskas. Šie atsakymai nebuvo išsaugoti. Jūsų kortelė vis dar galioja.

## Before you begin

begin-title = Prieš pradedant
begin-who = Šiuos klausimus užduoda { $partnership }.
begin-see = Jūsų atsakymų atskirai niekas nemato. Jie sudedami su kitų žmonių atsakymais. Skaičiai rodomi tik tada, kai atsakė bent 10 žmonių, ir niekada nėra tikslūs.
begin-choice = Renkatės jūs. Galite praleisti bet kurį klausimą ir bet kada sustoti. Pagalbai, kurią gaunate, tai neturi jokios įtakos.
begin-first = Skaičiuojamas tik pirmasis atsakymas su viena kortele. Jei jūsų kortele galėjo pasinaudoti kas nors kitas, paprašykite kitos.
begin-once = Atsakykite tik vieną kartą, kad visų balsai būtų lygūs.
begin-not = Tai nėra pranešimas, įrodymas, skundas ar būdas prašyti pagalbos. Kol atsakote, niekas to neskaito. Joks terminas dėl to nesustoja.
begin-network = Neišsaugome jūsų vardo, telefono duomenų ir laiko. Telefono ryšio bendrovė ir naršyklės istorija vis tiek gali rodyti, kad šis adresas buvo atvertas.
begin-lawful = Klausiame jūsų sutikimu, partnerystės darbui. Klausimai apie jūsų duomenis: { $contact }.
begin-start = Man 16 ar daugiau, pradėti
begin-young = Man dar nėra 16

## Leaving and being private

private-title = Išėjimas ir privatumas
private-leave = „Išeiti dabar“ yra kiekviename puslapyje. Paspaudus vieną kartą atsivers orų prognozės puslapis. Jūsų atsakymų nebelieka, ir paspaudus „Atgal“ jie negrįžta.
private-leave-shared = „Išeiti dabar“ yra kiekviename puslapyje. Paspaudus vieną kartą viskas išvaloma ir rodomas pirmas puslapis. Paspaudus „Atgal“ jūsų atsakymai negrįžta.
private-shift = Jei turite klaviatūrą, taip pat galite tris kartus paspausti „Shift“.
private-history = Šis puslapis lieka naršyklės istorijoje pavadinimu „Jūsų nuomonė“. Galite ištrinti tą vieną eilutę. Jei ištrinsite viską, kas nors gali tai pastebėti.
private-device = Jei kas nors tikrina šį įrenginį arba galėjo įdiegti programą, kuri kopijuoja ekraną, saugiau naudotis kitu įrenginiu. Jei nufotografuosite šiuos puslapius, nuotraukas kas nors gali rasti.
private-refresh = Puslapį įkėlus iš naujo, dingsta tai, ko dar neišsiuntėte.
private-close = Vien uždaryti šį puslapį nepakanka: naršyklė gali jį vėl atverti. Pirmiausia paspauskite „Išeiti dabar“.
private-pause = „Pauzė“ atveria ramų puslapį. Jūsų atsakymai palauks. Ten galite gauti ir grįžimo numerį.

## Questions

choose-one = Pasirinkite vieną atsakymą
choose-many = Pasirinkite visus jums tinkančius atsakymus
choose-drawn = Pasirinkote daugiau nei { $most }. Klausiame apie { $most } iš jų, parinktus atsitiktinai.
scale-agree5-strongly_agree = Visiškai sutinku
scale-agree5-agree = Sutinku
scale-agree5-neither = Nei sutinku, nei nesutinku
scale-agree5-disagree = Nesutinku
scale-agree5-strongly_disagree = Visiškai nesutinku
scale-ease5-very_easy = Labai lengva
scale-ease5-easy = Lengva
scale-ease5-neither = Nei lengva, nei sunku
scale-ease5-hard = Sunku
scale-ease5-very_hard = Labai sunku
scale-change5-much_better = Daug geriau
scale-change5-better = Geriau
scale-change5-same = Maždaug taip pat
scale-change5-worse = Blogiau
scale-change5-much_worse = Daug blogiau
scale-wait-same_day = Tą pačią dieną
scale-wait-within_week = Per savaitę
scale-wait-within_month = Per mėnesį
scale-wait-within_three_months = Per tris mėnesius
scale-wait-longer = Ilgiau nei tris mėnesius
scale-wait-still_waiting = Vis dar laukiu
scale-times-t0 = Nė karto
scale-times-t1_2 = 1 ar 2 kartus
scale-times-t3_more = 3 kartus ar daugiau
scale-chain-not_wanted = Šios pagalbos nenorėjau
scale-chain-wanted_not_available = Norėjau šios pagalbos, bet jos nebuvo
scale-chain-available_not_received = Tokia pagalba buvo, bet jos negavau
scale-chain-received = Gavau šią pagalbą
non-na = Man neaktualu
non-dk = Sunku pasakyti
non-pnts = Nenorėčiau atsakyti
or = arba
place-title = Kuri iš šių vietovių yra arčiausiai ten, kur gaunate pagalbą?
place-hint = Klausiame, kad kiekviena vietovė sužinotų, kaip dirba jos tarnybos. Adreso niekada neklausiame.
error-title = Patikrinkite atsakymą
error-not-an-option = Šio atsakymo perskaityti negalėjome. Pasirinkite dar kartą arba praleiskite šį klausimą.
error-more-than-one = Pasirinkite tik vieną atsakymą.
error-none-and-some = Vienas jūsų pasirinktas atsakymas nedera su kitais. Pasirinkite tik jį arba tik kitus.
error-text-too-long = { $length ->
    [one] Jūsų tekste yra { $length } ženklas.
    [few] Jūsų tekste yra { $length } ženklai.
   *[other] Jūsų tekste yra { $length } ženklų.
} { $most ->
    [one] Telpa ne daugiau kaip { $most } ženklas.
    [few] Telpa ne daugiau kaip { $most } ženklai.
   *[other] Telpa ne daugiau kaip { $most } ženklų.
} Sutrumpinkite tekstą ir tęskite; niekas nedingo.

## Coming back

keep-offer = Galite gauti numerį, su kuriuo grįšite šiandien arba per artimiausias dvi dienas.
keep-ask = Gauti numerį
keep-title = Jūsų grįžimo numeris
keep-explain = Įveskite jį ten, kur vestumėte kortelės numerį. Jis tinka vieną kartą ir galioja iki { $until }
keep-safe = Jis rodomas tik dabar, ir šiame įrenginyje jo nėra. Užsirašykite jį ten, kur niekas nežiūri, ir nerašykite šalia, kam jis skirtas.
keep-what = Su juo bet kuriame įrenginyje grįšite ten, kur sustojote. Tai, ką jau atsakėte, daugiau niekada nerodoma. Tai, ką atsakysite nuo šiol, bus saugoma su tuo pačiu numeriu.
keep-have = Turite grįžimo numerį. Jūsų atsakymai saugomi su juo.
keep-delete = Ištrinti tai, kas išsaugota
keep-deleted = Tai, kas buvo išsaugota, ištrinta. Numeris nebegalioja.
earlier-answer = Į šį klausimą jau atsakėte. Atsakymas liks toks pat, nebent pasirinksite iš naujo.
earlier-text = Čia jau rašėte anksčiau. Tekstas liks toks pat, nebent parašysite iš naujo.

## Who helped

helped-title = Ar kas nors padėjo jums atsakyti į šiuos klausimus?
helped-hint = Klausiame, kad žinotume, kaip žmonės mus pasiekia. Jums tai nieko nekeičia.
helped-no = Ne
helped-worker = Tarnybos darbuotojas ar darbuotoja
helped-interpreter = Vertėjas ar vertėja
helped-family = Draugas, draugė ar šeimos narys
helped-other = Kas nors kitas
reminder-title = Tai gali palaukti
reminder-body = Jums padėjo draugas, draugė ar šeimos narys. Tai gali būti gerai. Jei norėtumėte atsakyti be kitų, galite sustoti čia, nieko neišsaugoti ir tai padaryti kitą dieną.

## Hear it, see it

media-listen = Klausytis šio puslapio. Pasigirs garsas.
media-watch = Žiūrėti šį puslapį britų gestų kalba (BSL). Bus įkeltas filmas.

## Content notes

note-title = Apie kitą dalį
note-continue = Toliau
note-skip = Praleisti šią dalį
note-stop = Sustoti čia

## Your own words

text-reader = Jūsų žodžius skaito tam parengti žmonės, kai apklausa jau baigta. Jie negali atsakyti ir nežino, kas jūs. Jei jums dabar gresia pavojus, spauskite „Gauti pagalbą“.
text-limit = { $most ->
    [one] Iki { $most } ženklo.
    [few] Iki { $most } ženklų.
   *[other] Iki { $most } ženklų.
}
text-permission = Ką galime daryti su jūsų žodžiais?
text-permission-count = Tik priskirti juos temai ir suskaičiuoti
text-permission-summarise = Taip pat perpasakoti kitais žodžiais
text-permission-quote = Taip pat parodyti, pašalinus viską, iš ko jus būtų galima atpažinti
text-noscript = Jums išėjus, naršyklė gali išsaugoti tai, ką čia parašėte. Jei kas nors tikrina šį įrenginį, saugiau šį langelį palikti tuščią.
text-unread = Šia kalba parašytų žodžių čia dar neturi kas perskaityti, todėl rašyti nereikia. Kiti jūsų atsakymai svarbūs tiek pat, kiek ir visų.

## Check and send

check-title = Galima siųsti
check-explain = Galite siųsti dabar arba pirma peržiūrėti atsakymus. Išsiuntus niekas negalės jų nei pamatyti, nei pakeisti, net ir mes.
check-show = Rodyti mano atsakymus
check-not-provided = Neatsakyta
check-earlier = Atsakyta anksčiau
check-text-kept = Jūs kai ką parašėte
check-change = Keisti
check-change-what = Keisti: { $what }
withdraw-offer = Išsiuntus parodyti šešis žodžius, su kuriais galėsiu atsiimti savo atsakymus
send = Siųsti mano atsakymus

## About you, after the send

equality-title = Keli klausimai apie jus
equality-sent = Jūsų atsakymai gauti. Jei išeisite dabar, niekas nedings.
equality-explain = Šie klausimai papildomi ir užtruks apie 2 minutes. Jie padeda suprasti, ar tarnybos su visais elgiasi teisingai. Jie užrakinami atskirai nuo to, ką sakėte anksčiau. Kiekvieną galima praleisti.
equality-yes = Taip, tęsti
equality-no = Ne, baigti čia
equality-pnts = Nenoriu atsakyti
equality-check-title = Siųsti ir šiuos atsakymus?
equality-check = Jei jų neišsiųsite, jie nebus išsaugoti. Tai, ką išsiuntėte anksčiau, lieka.
equality-send = Siųsti šiuos atsakymus
equality-drop = Jų nesiųsti

## Done

done-title = Ačiū
done-sent = Jūsų atsakymai gauti. Dabar jie užrakinti kartu su visų kitų atsakymais.
done-next = Apklausa baigiasi { $closes } Tada visi atsakymai bus kartu suskaičiuoti ir sunaikinti.
done-results-open = Visiems bus parodyta, ką žmonės pasakė ir ką dėl to darys tarnybos.
done-results = Visiems bus parodyta, ką žmonės pasakė ir ką dėl to darys tarnybos. Kur tai rasti, paklauskite ten, kur gavote kortelę.
done-close = Galite paspausti „Išeiti dabar“ arba užverti šį puslapį.

## Taking answers out again

withdraw-words-title = Jūsų šeši žodžiai
withdraw-words = Su šiais žodžiais, surašytais šia tvarka, galite atsiimti savo atsakymus iki { $until } Jie rodomi tik dabar. Įsiminkite juos arba užsirašykite ten, kur niekas nežiūri.
withdraw-words-who = Kas turi šiuos žodžius, gali atsiimti jūsų atsakymus. Perskaityti jūsų atsakymų su jais niekas negali.
withdraw-title = Atsiimti atsakymus
withdraw-explain = Įveskite šešis žodžius, kurie buvo parodyti po išsiuntimo, ta pačia tvarka. Didžiosios raidės ir ženklai virš ar po raidėmis nesvarbūs.
withdraw-label = Jūsų šeši žodžiai
withdraw-go = Atsiimti mano atsakymus
withdraw-slip-title = Patikrinkite žodžius
withdraw-slip = Tai nėra šeši žodžiai, kurie dera tarpusavyje. Pažiūrėkite, ar netrūksta kurio nors žodžio ir ar kuris nors nėra šiek tiek kitoks.
withdraw-done-title = Atlikta
withdraw-done = Jei atsakymai su šiais žodžiais dar buvo čia, dabar jų nebėra, ir niekas negali jų sugrąžinti. Kortelė, su kuria jie buvo išsiųsti, lieka panaudota.
withdraw-late = Suskaičiuotų atsakymų atsiimti negalima: nuo tada niekas nebežino, kieno jie.

## Pause, stop, help, language

pause-title = Neskubėkite
pause-body = Čia nieko nereikia daryti. Lėtai įkvėpkite. Lėtai iškvėpkite. Apsidairykite ir mintyse įvardykite kelis daiktus, kuriuos matote.
pause-continue = Tęskite, kai norėsite
stop-title = Sustoti čia
stop-body = Galite išsiųsti tai, ką jau atsakėte, arba nieko neišsaugoti. Tinka ir taip, ir taip.
stop-send = Siųsti tai, ką jau atsakiau
stop-nothing = Nieko neišsaugoti
stop-return = Grįžti prie klausimų
stopped-title = Jūs sustojote
stopped-body = Niekas neišsaugota. Jūsų kortelė tebegalioja, jei norėsite grįžti kitą dieną.
young-title = Ačiū, kad užsukote
young-body = Šie klausimai skirti žmonėms, kuriems yra 16 ar daugiau metų. Niekas neišsaugota. Rūpite ir jūs: toliau nurodyti žmonės gali jus išklausyti.
help-title = Gauti pagalbą
help-call-list = Skambutis iš čia bus matomas telefono skambučių sąraše.
help-danger-title = Jei pavojus gresia dabar
help-danger = Skambinkite 999. Jei negalite kalbėti, skambinkite 999 iš mobiliojo telefono ir, kai paprašys, spauskite 55.
help-return = Grįžti
help-nation = Pagalba pagal šalį
help-nation-england = Anglija
help-nation-wales = Velsas
help-nation-scotland = Škotija
help-nation-ni = Šiaurės Airija
help-text = Žinute
help-hours-always = Dieną ir naktį
help-free = Skambutis nemokamas
help-reviewed = Patikrinta { $day }
language-title = Pasirinkite kalbą
language-keeps = Jūsų atsakymai lieka tokie, kokie yra.

## When something is different from what you expected

closed-title = Čia jau baigta
closed-body = Čia atsakymai nebepriimami. Jei vis dar norite pasakyti savo nuomonę, naujos kortelės paprašykite ten, kur gavote šią.
stale-title = Šis puslapis per senas
stale-body = Puslapiai lieka atverti dieną ar dvi, paskui jų niekas nebegali perskaityti, net ir mes. Niekas neišsaugota. Galite pradėti iš naujo su savo kortele.
missing-title = Čia nieko nėra
missing-body = Šiuo adresu puslapio nėra. Dar kartą pažiūrėkite į savo kortelę.
large-title = Per daug vienu kartu
large-body = Atsiųsta daug daugiau, nei šis puslapis priima, todėl tai nebuvo perskaityta. Grįžkite ir sutrumpinkite.
busy-title = Dar neišsiųsta
busy-body = Kol kas negalėjome priimti jūsų atsakymų. Jie tebėra šiame puslapyje. Truputį palaukite ir siųskite dar kartą.
fault-title = Tai nesuveikė
fault-body = Taip nutiko dėl mūsų, ne dėl jūsų. Kol šis puslapis atvertas, jūsų atsakymai nedings: grįžkite ir bandykite dar kartą.
