# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Meddygon, nyrsys ac ysbytai
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi sut roedd meddygon, nyrsys, bydwragedd ac ysbytai yn trin pobl a gafodd eu brifo neu eu rheoli gan rywun agos atyn nhw.

## Sections

section-asked = Cael eich holi
section-asked-note = Mae 3 chwestiwn yn y rhan hon. Maen nhw’n holi a ofynnodd gweithwyr iechyd am eich diogelwch, a sut roedden nhw’n gwrando. Mae eich atebion yn dangos iddyn nhw sut i holi’n dda. Dydyn ni ddim yn holi am eich iechyd, na beth ddywedoch chi wrthyn nhw.
section-after = Beth ddaeth o’r peth

## Being asked

q-health_asked = A ofynnodd gweithiwr iechyd i chi a ydych yn teimlo’n ddiogel gartref?
q-health_asked-alone = Do, pan nad oedd neb arall yno
q-health_asked-not_alone = Do, ond roedd rhywun arall yno
q-health_asked-no = Naddo
q-health_asked-short = Cael fy holi am ddiogelwch gartref
q-health_asked-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gweithiwr iechyd wedi gofyn iddyn nhw, heb neb arall yno.

q-asked_well = Roedd y ffordd y gofynnwyd i mi yn ei gwneud yn haws siarad.
q-asked_well-hint = Os na ofynnodd neb i chi, dewiswch “ddim yn berthnasol”.
q-asked_well-short = Holi mewn ffordd a oedd yn helpu
q-asked_well-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y ffordd y gofynnwyd iddyn nhw yn ei gwneud yn haws siarad.

q-health_believed = Cymerodd gweithwyr iechyd yr hyn a ddywedais o ddifrif.
q-health_believed-short = Cael fy nghymryd o ddifrif
q-health_believed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gweithwyr iechyd wedi cymryd yr hyn a ddywedon nhw o ddifrif.

## What came of it

q-health_passed_on = A roddodd gweithiwr iechyd chi mewn cysylltiad â gwasanaeth a allai helpu?
q-health_passed_on-yes = Do
q-health_passed_on-told_only = Clywais am un, ond ches i ddim mwy o help gyda’r peth
q-health_passed_on-no = Naddo
q-health_passed_on-short = Cysylltiad â gwasanaeth
q-health_passed_on-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gweithiwr iechyd wedi’u rhoi mewn cysylltiad â gwasanaeth a allai helpu.

q-mental_health_wait = Os gofynnoch am help gyda’ch iechyd meddwl: faint o amser y buoch yn aros?
q-mental_health_wait-short = Aros am help iechyd meddwl
q-mental_health_wait-finding = Mae { $share } o’r bobl a ofynnodd am help gyda’u hiechyd meddwl ac a atebodd yn dweud iddo ddechrau o fewn wythnos.

q-health_record_told = Cefais wybod pwy allai ddarllen beth fyddai’n cael ei ysgrifennu.
q-health_record_told-short = Gwybod pwy all ei ddarllen
q-health_record_told-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael gwybod pwy allai ddarllen beth fyddai’n cael ei ysgrifennu.

q-health_cost = A wnaeth poeni am orfod talu eich cadw rhag cael gofal iechyd?
q-health_cost-yes = Do
q-health_cost-asked_anyway = Roeddwn i’n poeni, ond es i
q-health_cost-no = Naddo
q-health_cost-short = Poeni am dalu am ofal
q-health_cost-finding = Mae { $share } o’r bobl a atebodd yn dweud bod poeni am orfod talu wedi’u cadw rhag cael gofal iechyd.

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
