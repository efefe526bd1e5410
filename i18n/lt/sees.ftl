# Draft: not yet read by a second person.
# What staff can see: said before the first question, and on the public page. Which lines stand there follows from the settings of the survey.

sees-title = Ką gali matyti darbuotojai?
sees-intro = Šis puslapis sudarytas pagal šios apklausos nustatymus, kokie jie yra dabar.
sees-card = Kortelę davęs darbuotojas ar darbuotoja negali matyti, ar kortelė panaudota. To negali matyti ir žmonės, kurie skaito skaičius. Kai apklausa baigiama, duomenys, kurie galėtų tai parodyti, sunaikinami.
sees-batch = Prie jūsų atsakymų yra tarnybos, kuri dalija kortelę, pavadinimas. Nieko daugiau apie kortelę jie nesako.
sees-batch-place = Prie jūsų atsakymų yra tarnybos ir vietos, kurioms kortelė išspausdinta, pavadinimai. Nieko daugiau apie kortelę jie nesako.
sees-without-card = Atsakymai be kortelės rodomi tik kartu, visos partnerystės mastu, ir tik tada, kai žmonių yra { $least } ar daugiau.
sees-locked = Jūsų atsakymai užrakinami, kai tik juos išsiunčiate. Kol jie nesuskaičiuoti, žmogus, kuris turi ir kompiuterį, kuriame laikomi išsiųsti atsakymai, ir to kompiuterio raktus, galėtų juos atrakinti. Tas žmogus negalėtų matyti, kas juos išsiuntė.
sees-locked-people = Jūsų atsakymai užrakinami, kai tik juos išsiunčiate. Raktą saugo trys žmonės. Du iš jų turi susieiti, kad atrakintų atsakymus skaičiavimui. Net ir tada niekas nemato, kas juos išsiuntė.
sees-count = Po paskutinės dienos programa suskaičiuoja visus atsakymus kartu. Niekas neskaito jų po vieną.
sees-figures = Darbuotojai ir visuomenė mato skaičius tik tada, kai žmonių yra { $least } ar daugiau, ir niekada nemato tikslių skaičių.
sees-service = Tarnyba, kuri davė kortelę, tie, kurie už ją moka, ir tie, kurie vykdo šią apklausą, mato skaičius ir apie tuos, kuriems ši tarnyba davė korteles. Ir šie skaičiai rodomi tik tada, kai žmonių yra { $least } ar daugiau.
sees-destroyed = Kai du žmonės iš dviejų organizacijų patvirtina skaičius, kiekvienas atskiras atsakymas sunaikinamas.
sees-words = Tai, ką parašote savo žodžiais, laikoma atskirai nuo kitų jūsų atsakymų. Tam parengti žmonės tai skaito, kai apklausa jau baigta. Tai sunaikinama ne vėliau kaip po { $days } dienų nuo skaičiavimo.
sees-about-you = Tai, ką pabaigoje pasakote apie save, užrakinama atskirai. Programa tai vieną kartą sujungia su kitais jūsų atsakymais, skaičiavimui.
sees-kept = Jei pasiimate grįžimo numerį, tai, ką atsakėte, laukia užrakinta, ne ilgiau kaip tris dienas. Be numerio niekas negali to atrakinti.
sees-never = Nesaugome nei vardo, nei adreso, nei nieko apie jūsų telefoną, nei laiko, nei to, kokia tvarka atėjo atsakymai.
sees-log = Yra žurnalas apie tai, ką daro darbuotojai. Apie tai, ką darote jūs, žurnalo nėra.
sees-cannot = Žmogus, kuris pakeičia programą, su kuria veikia ši apklausa, galėtų stebėti, kaip atsakote. Negalime to atmesti. Naršyklė Tor ir nuo to žmogaus slepia, kur esate.

## The public page

sees-public-intro = Ką iš atskirų atsakymų gali matyti žmonės, kurie vykdo apklausą, dalija jos korteles arba skaito jos skaičius. Kiekvienas sąrašas sudarytas pagal savo apklausos nustatymus, kokie jie yra dabar.
sees-none = Dabar nėra atviros apklausos.
