# Draft: not yet read by a second person.

public-demo = Tai demonstracinė versija. Visi pavadinimai ir skaičiai joje išgalvoti.
public-skip = Pereiti prie pagrindinės puslapio dalies
public-language = Kalba
public-home-title = Ką žmonės mums pasakė
public-home-intro = { $partnership } klausia žmonių, patyrusių smurtą artimoje aplinkoje, kaip su jais elgėsi tarnybos. Štai ką jie pasakė.
public-home-none = Kol kas nieko nepaskelbta.
public-wave = Etapas { $number }: nuo { $opened } iki { $closes }
public-downloads = Atsisiųsti skaičius
public-download-csv = Skaičiai lentelėje (CSV)
public-download-json = Viskas, kartu su tuo, ko reikia patikrinti (JSON)
public-how-title = Kaip tai skaityti
public-how-bands = Kiekvienas skaičius yra intervalas, o ne tikslus kiekis. „Maždaug 7 iš 10“ reiškia, kad tikroji dalis yra arčiau 7 iš 10 nei 6 ar 8.
public-how-ends = Nė vienas skaičius nesako „niekas“ arba „visi“: iš to būtų aišku, ką atsakė kiekvienas žmogus.
public-how-hidden = { $mark } reiškia, kad atsakė per mažai žmonių, todėl rodyti nesaugu, arba kad iš to būtų galima apskaičiuoti kitą grupę. Tai nereiškia, kad tokių nėra.
public-how-small = { $mark } reiškia, kad atsakė mažiau nei 30 žmonių: tai tik užuomina.
public-how-range = Intervalas rodo, kiek skaičius galėjo pasikeisti vien dėl atsitiktinumo (95 % intervalas).
public-how-who = Tai žmonės, kurie atsakė. Trūksta tų, kurie tarnybos nerado arba negalėjo atsakyti.
public-replies = Atsakiusių žmonių skaičius: { $base }.
public-hidden-sentence = Atsakė per mažai žmonių, todėl rodyti nesaugu.
public-option-sentence = { $share } atsakiusių žmonių pasirinko „{ $option }“.
public-table-caption = { $title }: kas taip sakė, pagal vietovę ir grupę
public-table-options = { $title }: visi atsakymai
public-col-who = Kas
public-col-answer = Atsakymas
public-col-share = Dalis
public-col-base = Atsakę žmonės
public-col-range = Intervalas
public-whole = Visa partnerystė
public-multi = Žmonės galėjo pasirinkti daugiau nei vieną atsakymą, todėl dalių suma didesnė nei 100 %.
public-good = Didelė dalis reiškia, kad tai veikia gerai
public-bad = Didelė dalis reiškia, kad tai reikia keisti
public-band-to = nuo { $low } iki { $high }
public-band-more = { $low } ar daugiau
public-range = nuo { $low } % iki { $high } %
share-about-tenths = Maždaug { $n } iš 10
share-atmost-tenths = Ne daugiau kaip { $n } iš 10
share-atleast-tenths = Ne mažiau kaip { $n } iš 10
share-about-percent = Maždaug { $n } %
share-atmost-percent = Ne daugiau kaip { $n } %
share-atleast-percent = Ne mažiau kaip { $n } %
cell-about-percent = maždaug { $n } %
cell-atmost-percent = ne daugiau kaip { $n } %
cell-atleast-percent = ne mažiau kaip { $n } %
three-agree = Sutinka
three-neither = Nei sutinka, nei nesutinka
three-disagree = Nesutinka
public-missing-title = Čia nieko nėra
public-missing-body = Šiuo adresu puslapio nėra.

## Groups by how a reply reached us

mode-title = Kaip žmonės atsakė
mode-self = Be pagalbos
mode-assisted = Kam nors padedant
mode-paper = Popieriuje
public-open = Atsakymai, gauti be kortelės
public-open-explain = Jie gauti per atvirą nuorodą arba bendrame įrenginyje. Atsakyti galėjo bet kas, todėl jie rodomi atskirai ir niekada nepridedami prie kitų.

## Accessibility statement

access-title = Ar šiais puslapiais gali naudotis visi?
access-aim = Norime, kad šiais puslapiais galėtų naudotis visi: su ekrano skaitytuvu, vien klaviatūra, didelėmis raidėmis, savo spalvomis, be scenarijų, senu telefonu.
access-standard = Jie kuriami taip, kad atitiktų Žiniatinklio turinio prieinamumo gaires (WCAG) 2.2, AA lygį ir dalį AAA lygio.
access-tested = Kai tik kas nors pasikeičia, dvi tikrinimo programos tikroje naršyklėje peržiūri visus puslapius visomis kalbomis. Be to, yra rankinių patikrų sąrašas.
access-not = Kas, kiek žinome, dar neveikia gerai: puslapių nebandė nė vienas žmogus, kuris kasdien naudojasi ekrano skaitytuvu; daugelio kalbų tekstai yra juodraščiai; filmo britų gestų kalba nėra, nebent jį prideda partnerystė; o intervalų brėžiniai perskaitomi kaip šalia esantis sakinys.
access-other = Jei klausimų reikia kitu pavidalu, pavyzdžiui, stambiomis raidėmis, lengvai skaitomo teksto ar popieriuje, kreipkitės į jums padedančią tarnybą.
access-tell = Jei kas nors jums trukdo, parašykite mums: { $contact }.
access-link = Ar šiais puslapiais gali naudotis visi?
