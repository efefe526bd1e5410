# Draft: not yet read by a second person.

title = Jūsų nuomonė
survey-name = Kaip sekėsi gauti pagalbą
about = Ši apklausa yra apie smurtą artimoje aplinkoje: klausiame, kaip tarnybos elgėsi su žmonėmis, kuriuos skriaudė, gąsdino ar kontroliavo artimas žmogus, ir ar pagalba padėjo.

## Sections

section-help = Pagalbos gavimas
section-treated = Kaip tarnybos elgėsi su jumis
section-treated-note = Šioje dalyje yra 4 klausimai. Klausiame, ar tarnybos jumis tikėjo ir ar gerai dirbo su jumis ir tarpusavyje. Jūsų atsakymai padeda tarnyboms suprasti, ką keisti. Neklausiame, kas jums nutiko, ir neklausiame jokių vardų.
section-family = Saugumas ir vaikai
section-family-note = Šioje dalyje yra 2 klausimai ir dar 1, jei turite vaikų. Klausiame, ar gavus pagalbą jums tapo saugiau ir ar pagalbą gavo jūsų vaikai. Jūsų atsakymai parodo tarnyboms, kas padeda. Neklausiame, kas vyko namuose, ir neklausiame nieko, iš ko sužinotume, kas jūsų vaikai.
section-ahead = Žvilgsnis į priekį

## Getting help

q-worked_for_me = Pagalbą gavau man tinkamu būdu.
q-worked_for_me-hint = Tarnyba – tai bet kuri vieta, į kurią kreipėtės pagalbos, pavyzdžiui, pagalbos linija, policija, gydytojas, būsto skyrius ar mokykla. Jums tinkama pagalba gali būti jūsų kalba, jums patogiu laiku arba ten, kur galite nuvykti.
q-worked_for_me-short = Man tinkama pagalba
q-worked_for_me-finding = { $share } atsakiusių žmonių sakė, kad pagalbą gavo jiems tinkamu būdu.

q-told_next = Tarnybos man pasakė, kas bus toliau.
q-told_next-short = Pasakyta, kas bus toliau
q-told_next-finding = { $share } atsakiusių žmonių sakė, kad tarnybos jiems pasakė, kas bus toliau.

q-listened = Tarnybų darbuotojai skyrė laiko mane išklausyti.
q-listened-short = Tarnybos skyrė laiko išklausyti
q-listened-finding = { $share } atsakiusių žmonių sakė, kad tarnybų darbuotojai skyrė laiko juos išklausyti.

q-had_a_say = Galėjau rinktis, kokią pagalbą gausiu.
q-had_a_say-short = Galimybė rinktis pagalbą
q-had_a_say-finding = { $share } atsakiusių žmonių sakė, kad galėjo rinktis, kokią pagalbą gaus.

## How services treated you

q-believed = Kai paprašiau pagalbos, tarnybų darbuotojai manimi tikėjo.
q-believed-short = Tarnybos tikėjo
q-believed-finding = { $share } atsakiusių žmonių sakė, kad tarnybų darbuotojai jais tikėjo.

q-not_blamed = Tarnybų darbuotojai man aiškiai parodė, kad kaltė ne mano.
q-not_blamed-short = Pasakyta, kad kaltė ne mano
q-not_blamed-finding = { $share } atsakiusių žmonių sakė, kad tarnybos jiems aiškiai parodė, jog kaltė ne jų.

q-times_told = Kiek kartų jums teko viską iš naujo aiškinti naujam žmogui?
q-times_told-hint = Pagalvokite apie visas tarnybas, su kuriomis susidūrėte.
q-times_told-none = Nė karto
q-times_told-one_two = 1 ar 2 kartus
q-times_told-three_more = 3 kartus ar daugiau
q-times_told-short = Visko aiškinimas naujam žmogui
q-times_told-finding = { $share } atsakiusių žmonių sakė, kad viską aiškinti iš naujo jiems teko 3 kartus ar daugiau.

q-same_message = Įvairios tarnybos man sakė tą patį.
q-same_message-hint = Jei susidūrėte tik su viena tarnyba, rinkitės „Man neaktualu“.
q-same_message-short = Tarnybos sakė tą patį
q-same_message-finding = { $share } atsakiusių žmonių sakė, kad įvairios tarnybos jiems sakė tą patį.

## Safety and children

q-safer = Gavus pagalbą, jaučiuosi saugiau.
q-safer-short = Saugiau po pagalbos
q-safer-finding = { $share } atsakiusių žmonių sakė, kad gavę pagalbą jaučiasi saugiau.

q-children = Ar auginate vaikų?
q-children-yes = Taip
q-children-no = Ne
q-children-short = Jūsų auginami vaikai
q-children-finding = { $share } atsakiusių žmonių sakė, kad augina vaikų.

q-children_support = Tarnybos mano vaikams suteikė jiems tinkamą pagalbą.
q-children_support-short = Tinkama pagalba mano vaikams
q-children_support-finding = { $share } atsakiusių žmonių, auginančių vaikų, sakė, kad tarnybos jų vaikams suteikė tinkamą pagalbą.

## Looking ahead

q-hopeful = Į ateitį žvelgiu su didesne viltimi nei anksčiau.
q-hopeful-short = Daugiau vilties nei anksčiau
q-hopeful-finding = { $share } atsakiusių žmonių sakė, kad į ateitį žvelgia su didesne viltimi nei anksčiau.

q-answered_before = Ar į šiuos klausimus jau atsakėte anksčiau, nuo { $since }?
q-answered_before-yes = Taip
q-answered_before-no = Ne
q-answered_before-short = Į šiuos klausimus jau atsakyta
q-answered_before-finding = { $share } atsakiusių žmonių sakė, kad į šiuos klausimus atsakė pirmą kartą.

q-one_thing = Koks būtų vienas dalykas, kurį tarnybos galėtų daryti geriau?
q-one_thing-hint = Pasakoti, kas jums nutiko, nereikia. Saugiau nerašyti vardų, vietų ir datų.
q-one_thing-short = Vienas dalykas, kurį galima gerinti
