# Draft: not yet read by a second person.

title = Fikraddaada dhiibo
survey-name = Sida ay ahayd helidda caawimada
about = Sahankani wuxuu ku saabsan yahay xadgudubka guriga: wuxuu weydiinayaa sida ay adeegyadu ula dhaqmeen dadka uu dhibaateeyay, cabsi geliyay ama xakameeyay qof u dhow, iyo in caawimadu wax tartay.

section-help = Helidda caawimada
section-treated = Sida ay adeegyadu kuula dhaqmeen
section-treated-note = Qaybtan waxaa ku jira 4 su’aalood. Waxay weydiinayaan in adeegyadu ku rumaysteen, iyo sida fiican ee ay adiga kuula shaqeeyeen iyaguna isula shaqeeyeen. Jawaabahaagu waxay adeegyada ka caawinayaan inay ogaadaan waxa la beddelo. Ma weydiinayno waxa kugu dhacay, magacyona ma weydiinayno.
section-family = Ammaanka iyo carruurta
section-family-note = Qaybtan waxaa ku jira 2 su’aalood, iyo 1 kale haddii aad carruur leedahay. Waxay weydiinayaan in caawimadu kaa dhigtay inaad dareento ammaan dheeraad ah, iyo in carruurtaadu caawimo heleen. Jawaabahaagu waxay adeegyada tusayaan waxa wax tara. Ma weydiinayno waxa guriga ka dhacay, mana weydiinayno wax noo sheegaya cidda ay carruurtaadu yihiin.
section-ahead = Mustaqbalka

q-worked_for_me = Waxaan caawimo u helay si aniga ii habboon.
q-worked_for_me-hint = Adeeg waa meel kasta oo aad caawimo u tagtay, sida khadka caawimada, booliska, dhakhtar, guriyaynta ama dugsi. Caawimo kuu habboon waxay noqon kartaa mid luqaddaada ah, waqti kuu suurtagal ah, ama meel aad gaadhi karto.
q-worked_for_me-short = Caawimo ii habboon
q-worked_for_me-finding = Dadkii jawaabay, { $share } waxay sheegeen inay caawimo u heleen si iyaga u habboon.

q-told_next = Adeegyadu waxay ii sheegeen waxa xigi doona.
q-told_next-short = Waa la ii sheegay waxa xigi doona
q-told_next-finding = Dadkii jawaabay, { $share } waxay sheegeen in adeegyadu u sheegeen waxa xigi doona.

q-listened = Dadka adeegyada ka shaqeeya waqti ayay siiyeen inay i dhegaystaan.
q-listened-short = Adeegyadu waqti ayay siiyeen dhegaysiga
q-listened-finding = Dadkii jawaabay, { $share } waxay sheegeen in dadka adeegyada ka shaqeeya ay waqti siiyeen inay dhegaystaan.

q-had_a_say = Waan dooran karay caawimada aan helay.
q-had_a_say-short = Doorashada caawimadayda
q-had_a_say-finding = Dadkii jawaabay, { $share } waxay sheegeen inay dooran kareen caawimada ay heleen.

q-believed = Markii aan caawimo weydiistay, dadka adeegyada ka shaqeeya way i rumaysteen.
q-believed-short = Adeegyadu way i rumaysteen
q-believed-finding = Dadkii jawaabay, { $share } waxay sheegeen in dadka adeegyada ka shaqeeya ay rumaysteen.

q-not_blamed = Dadka adeegyada ka shaqeeya si cad ayay iigu sheegeen inaanan eed lahayn.
q-not_blamed-short = Waa la ii sheegay inaanan eed lahayn
q-not_blamed-finding = Dadkii jawaabay, { $share } waxay sheegeen in adeegyadu si cad ugu sheegeen inaysan eed lahayn.

q-times_told = Immisa jeer ayay kugu qasbanaatay inaad wax walba mar kale u sharaxdo qof cusub?
q-times_told-hint = Ka fikir dhammaan adeegyada aad la kulantay.
q-times_told-none = Marna
q-times_told-one_two = 1 ama 2 jeer
q-times_told-three_more = 3 jeer ama ka badan
q-times_told-short = Wax walba oo qof cusub loo sharaxo
q-times_told-finding = Dadkii jawaabay, { $share } waxay sheegeen inay ku qasbanaatay inay wax walba mar kale sharaxaan 3 jeer ama ka badan.

q-same_message = Adeegyo kala duwan isku wax ayay ii sheegeen.
q-same_message-hint = Haddii aad hal adeeg oo keliya la kulantay, dooro “Aniga ima khuseeyo”.
q-same_message-short = Adeegyadu isku wax ayay ii sheegeen
q-same_message-finding = Dadkii jawaabay, { $share } waxay sheegeen in adeegyo kala duwan ay isku wax u sheegeen.

q-safer = Caawimada aan helay waxay iga dhigtay inaan dareemo ammaan dheeraad ah.
q-safer-short = Ammaan dheeraad ah caawimada ka dib
q-safer-finding = Dadkii jawaabay, { $share } waxay sheegeen in caawimada ay heleen ay ka dhigtay inay dareemaan ammaan dheeraad ah.

q-children = Ma jiraan carruur aad daryeesho?
q-children-yes = Haa
q-children-no = Maya
q-children-short = Carruur aad daryeesho
q-children-finding = Dadkii jawaabay, { $share } waxay sheegeen inay carruur daryeelaan.

q-children_support = Adeegyadu carruurtayda waxay siiyeen caawimo ku habboon.
q-children_support-short = Caawimo ku habboon carruurtayda
q-children_support-finding = Dadkii carruurta lahaa ee jawaabay, { $share } waxay sheegeen in adeegyadu carruurtooda siiyeen caawimo ku habboon.

q-hopeful = Mustaqbalka waxaan ku eegaa rajo ka badan sidii hore.
q-hopeful-short = Rajo ka badan sidii hore
q-hopeful-finding = Dadkii jawaabay, { $share } waxay sheegeen inay mustaqbalka ku eegaan rajo ka badan sidii hore.

q-answered_before = Hore ma uga jawaabtay su’aalahan, tan iyo { $since }?
q-answered_before-yes = Haa
q-answered_before-no = Maya
q-answered_before-short = Hore looga jawaabay su’aalahan
q-answered_before-finding = Dadkii jawaabay, { $share } waxay sheegeen inay markii ugu horraysay ka jawaabayaan su’aalahan.

q-one_thing = Waa maxay hal shay oo ay adeegyadu si ka fiican u qaban karaan?
q-one_thing-hint = Uma baahnid inaad sheegto waxa kugu dhacay. Waxaa ka ammaan badan in aan la qorin magacyo, meelo iyo taariikho.
q-one_thing-short = Hal shay oo la hagaajiyo
