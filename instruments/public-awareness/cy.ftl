# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Beth mae pobl yma yn ei wybod
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi beth mae pobl yma yn ei wybod amdano, a ble y bydden nhw’n mynd am help iddyn nhw eu hunain neu i ffrind.

## Sections

section-know = Beth rydych chi’n ei wybod
section-know-note = Mae 4 cwestiwn yn y rhan hon. Maen nhw’n holi beth rydych chi’n ei wybod am gam-drin gartref ac am help. Mae eich atebion yn dangos beth sydd angen ei ddweud yn gliriach yma. Dydyn ni ddim yn gofyn a yw wedi digwydd i chi. Gallwch fynd heibio i unrhyw gwestiwn.
section-do = Beth fyddech chi’n ei wneud

## What you know

q-know_where = Rwy’n gwybod ble i gael help os bydd ei angen arnaf.
q-know_where-short = Gwybod ble i gael help
q-know_where-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gwybod ble i gael help os bydd ei angen arnyn nhw.

q-saw_information = Ydych chi wedi gweld poster, taflen neu wefan a ddywedodd ble i gael help?
q-saw_information-yes = Ydw
q-saw_information-no = Nac ydw
q-saw_information-short = Wedi gweld ble i gael help
q-saw_information-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod wedi gweld poster, taflen neu wefan a ddywedodd ble i gael help.

q-pa_control = Mae rheoli pwy mae partner yn eu gweld neu beth maen nhw’n ei wario yn gam-drin.
q-pa_control-short = Mae rheoli’n gam-drin
q-pa_control-finding = Mae { $share } o’r bobl a atebodd yn dweud bod rheoli pwy mae partner yn eu gweld neu beth maen nhw’n ei wario yn gam-drin.

q-pa_never_fault = Does dim bai byth ar y person sy’n cael niwed.
q-pa_never_fault-short = Dim bai byth
q-pa_never_fault-finding = Mae { $share } o’r bobl a atebodd yn dweud nad oes bai byth ar y person sy’n cael niwed.

## What you would do

q-pa_turn_to = At bwy y byddech chi’n troi am help, i chi eich hun neu i ffrind?
q-pa_turn_to-police = Yr heddlu
q-pa_turn_to-health = Meddyg, nyrs neu fydwraig
q-pa_turn_to-helpline = Llinell gymorth
q-pa_turn_to-specialist = Gwasanaeth lleol ar gyfer hyn
q-pa_turn_to-school_work = Ysgol, coleg neu waith
q-pa_turn_to-community = Grŵp ffydd neu grŵp cymunedol
q-pa_turn_to-friends = Ffrindiau neu deulu
q-pa_turn_to-none = Dim un o’r rhain
q-pa_turn_to-short = At bwy y byddai pobl yn troi

q-pa_believed = Byddai gwasanaethau yma’n credu rhywun a ofynnodd am help.
q-pa_believed-short = Byddai gwasanaethau’n credu pobl
q-pa_believed-finding = Mae { $share } o’r bobl a atebodd yn dweud y byddai gwasanaethau yma’n credu rhywun a ofynnodd am help.

q-pa_friend = Byddwn i’n gwybod sut i sefyll wrth ochr ffrind.
q-pa_friend-short = Gwybod sut i gefnogi ffrind
q-pa_friend-finding = Mae { $share } o’r bobl a atebodd yn dweud y bydden nhw’n gwybod sut i sefyll wrth ochr ffrind.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

place-title = Pa un o’r rhain sydd agosaf at y lle rydych chi’n byw?
place-hint = Rydyn ni’n gofyn er mwyn i bob ardal glywed beth mae pobl yno yn ei wybod. Dydyn ni byth yn gofyn am gyfeiriad.
