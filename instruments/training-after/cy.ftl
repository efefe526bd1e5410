# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Ar ôl yr hyfforddiant
about = Mae’r arolwg hwn am hyfforddiant ar gam-drin domestig: mae’n holi beth rydych chi’n gallu ei wneud yn eich gwaith nawr bod yr hyfforddiant ar ben, a sut oedd yr hyfforddiant.

## Sections

section-who = Eich gwaith
section-can = Beth rydych chi’n gallu ei wneud nawr
section-can-note = Mae 6 chwestiwn yn y rhan hon, am eich gwaith. Gall rhai ohonyn nhw fod yn agos at eich bywyd chi eich hun. Gallwch hepgor unrhyw gwestiwn, ac mae “Cael help” i chi hefyd. Dydy eich cyflogwr ddim yn gweld yr un ateb unigol.
section-how = Sut oedd yr hyfforddiant

## Your work

q-agency = I ba un o’r rhain rydych chi’n gweithio?
q-agency-hint = Os nad oes un yn ffitio’n union, dewiswch yr agosaf.
q-agency-children_services = Gwasanaethau plant
q-agency-adult_care = Gofal cymdeithasol i oedolion
q-agency-health = Iechyd, yn gweithio gyda chleifion
q-agency-health_lead = Iechyd, yn cynllunio neu’n comisiynu
q-agency-mental_health = Iechyd meddwl
q-agency-drug_alcohol = Gwasanaethau cyffuriau ac alcohol
q-agency-police = Yr heddlu
q-agency-probation = Y gwasanaeth prawf neu garchar
q-agency-courts = Llysoedd, cyfreithwyr neu’r erlyniad
q-agency-housing = Tai
q-agency-education = Ysgol, coleg neu feithrinfa
q-agency-specialist = Gwasanaeth cam-drin domestig
q-agency-by_and_for = Gwasanaeth gan gymuned ac ar ei chyfer
q-agency-sexual_violence = Gwasanaeth trais rhywiol
q-agency-programme = Rhaglen i bobl sy’n achosi niwed
q-agency-voluntary = Grŵp gwirfoddol neu gymunedol arall
q-agency-council = Cyngor, partneriaeth neu gomisiynu
q-agency-short = Ble mae pobl yn gweithio
q-agency-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gweithio i wasanaeth cam-drin domestig.

q-role = Pa un o’r rhain sydd agosaf at eich gwaith?
q-role-practitioner = Rwy’n gweithio’n uniongyrchol gyda phobl
q-role-manager = Rwy’n rheolwr ar bobl sy’n gwneud hynny
q-role-leader = Rwy’n arwain neu’n cynllunio gwasanaethau
q-role-short = Math o waith
q-role-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gweithio’n uniongyrchol gyda phobl.

## What you can do now

q-conf_recognise = Rwy’n gallu sylwi pan all rhywun fod yn byw gyda cham-drin domestig.
q-conf_recognise-short = Sylwi arno
q-conf_recognise-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu sylwi pan all rhywun fod yn byw gyda cham-drin domestig.

q-conf_ask = Rwy’n gallu holi amdano mewn ffordd ddiogel.
q-conf_ask-short = Holi mewn ffordd ddiogel
q-conf_ask-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu holi amdano mewn ffordd ddiogel.

q-conf_respond = Rwy’n gallu ymateb yn dda pan fydd rhywun yn dweud wrthyf.
q-conf_respond-short = Ymateb yn dda
q-conf_respond-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu ymateb yn dda pan fydd rhywun yn dweud wrthyn nhw.

q-conf_risk = Rwy’n gallu barnu pa mor beryglus y gall fod.
q-conf_risk-short = Barnu’r perygl
q-conf_risk-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu barnu pa mor beryglus y gall fod.

q-conf_refer = Rwy’n gwybod pa wasanaethau yma sy’n gallu helpu.
q-conf_refer-short = Gwybod pa wasanaethau all helpu
q-conf_refer-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gwybod pa wasanaethau yma sy’n gallu helpu.

q-conf_share = Rwy’n gwybod pa wybodaeth y caf ei rhannu.
q-conf_share-short = Gwybod beth y caf ei rannu
q-conf_share-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gwybod pa wybodaeth y cân nhw ei rhannu.

## How the training was

q-training_voice = Oedd yr hyfforddiant yn cynnwys geiriau pobl sydd wedi byw drwy gam-drin?
q-training_voice-yes = Oedd
q-training_voice-no = Nac oedd
q-training_voice-short = Geiriau pobl sydd wedi byw drwyddo
q-training_voice-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr hyfforddiant yn cynnwys geiriau pobl sydd wedi byw drwy gam-drin.

q-training_safe = Roedd yr hyfforddiant yn ddiogel i bobl sydd wedi byw drwy gam-drin eu hunain.
q-training_safe-short = Diogel i bobl sydd â phrofiad eu hunain
q-training_safe-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr hyfforddiant yn ddiogel i bobl sydd wedi byw drwy gam-drin eu hunain.

q-training_use = Rwy’n gallu defnyddio’r hyn a ddysgais yn fy ngwaith.
q-training_use-short = Gallu ei ddefnyddio yn fy ngwaith
q-training_use-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu defnyddio’r hyn a ddysgon nhw yn eu gwaith.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

place-title = Pa un o’r rhain sydd agosaf at y lle rydych chi’n gweithio?
place-hint = Os ydych chi’n gweithio mewn sawl un, dewiswch yr un rydych chi’n ei adnabod orau.
