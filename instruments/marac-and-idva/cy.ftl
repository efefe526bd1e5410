# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Cynllunio gyda’n gilydd a chael rhywun ar eich ochr
about = Mae’r arolwg hwn am gam-drin domestig: mae’n gofyn i bobl sydd mewn perygl gan rywun agos a fu gwasanaethau’n cynllunio gyda nhw, ac a oedd gweithiwr ar eu hochr.

## Sections

section-meeting = Cyfarfod am eich diogelwch
section-meeting-note = Mae 4 cwestiwn yn y rhan hon. Maen nhw’n holi am gyfarfod o wasanaethau sy’n cynllunio sut i gadw person yn ddiogel. Os na chlywsoch am un, gallwch fynd heibio i’r rhan hon. Mae eich atebion yn dangos a yw’r cyfarfod yn gweithio. Dydyn ni ddim yn gofyn beth a ddywedwyd yno.
section-worker = Gweithiwr ar eich ochr

## A meeting about your safety

q-marac_told = A ddywedwyd wrthych y byddai gwasanaethau’n cwrdd i siarad am sut i’ch cadw’n ddiogel?
q-marac_told-hint = Enw’r cyfarfod hwn yn aml yw Marac. Mae gweithwyr o wasanaethau fel yr heddlu, iechyd a thai yn cwrdd yno. Dydy’r person y mae’n sôn amdano ddim yno.
q-marac_told-before = Do, cyn y cyfarfod
q-marac_told-after = Do, ond dim ond wedyn
q-marac_told-no = Naddo
q-marac_told-short = Clywed am y cyfarfod
q-marac_told-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw glywed am y cyfarfod cyn iddo gael ei gynnal.

q-marac_represented = Dywedodd rhywun yn y cyfarfod beth roeddwn i ei eisiau.
q-marac_represented-short = Rhywun yn dweud beth roeddwn i ei eisiau
q-marac_represented-finding = Mae { $share } o’r bobl a atebodd yn dweud bod rhywun yn y cyfarfod wedi dweud beth roedden nhw ei eisiau.

q-marac_outcome = A ddywedwyd wrthych beth a benderfynodd y cyfarfod?
q-marac_outcome-yes = Do
q-marac_outcome-partly = Rhywfaint ohono
q-marac_outcome-no = Naddo
q-marac_outcome-short = Clywed beth a benderfynwyd
q-marac_outcome-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael gwybod beth a benderfynodd y cyfarfod.

q-marac_safer = Gwnaeth penderfyniadau’r cyfarfod fi’n fwy diogel.
q-marac_safer-short = Yn fwy diogel oherwydd y cyfarfod
q-marac_safer-finding = Mae { $share } o’r bobl a atebodd yn dweud bod penderfyniadau’r cyfarfod wedi’u gwneud yn fwy diogel.

## A worker on your side

q-idva = Gawsoch chi weithiwr sydd yno i chi yn unig, ac sy’n eich helpu i fod yn ddiogel?
q-idva-hint = Enw’r gweithiwr hwn yn aml yw Idva, sef cynghorydd annibynnol ar drais domestig.
q-idva-short = Gweithiwr ar fy ochr

q-idva_wait = Faint o amser y buoch yn aros nes i’r gweithiwr hwn gysylltu?
q-idva_wait-short = Aros am y gweithiwr
q-idva_wait-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y gweithiwr wedi cysylltu o fewn wythnos.

q-idva_my_side = Roedd y gweithiwr hwn ar fy ochr i.
q-idva_my_side-short = Y gweithiwr ar fy ochr
q-idva_my_side-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y gweithiwr ar eu hochr nhw.

q-spoke_up = Siaradodd rhywun drosof gyda gwasanaethau eraill.
q-spoke_up-short = Rhywun yn siarad drosof
q-spoke_up-finding = Mae { $share } o’r bobl a atebodd yn dweud bod rhywun wedi siarad drostyn nhw gyda gwasanaethau eraill.

q-support_lasted = Parhaodd yr help cyhyd ag yr oedd ei angen arnaf.
q-support_lasted-short = Help yn para cyhyd ag oedd angen
q-support_lasted-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr help wedi para cyhyd ag yr oedd ei angen arnyn nhw.

q-told_sharing = Cefais wybod pwy fyddai’n gweld gwybodaeth amdanaf.
q-told_sharing-short = Gwybod pwy sy’n gweld gwybodaeth
q-told_sharing-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael gwybod pwy fyddai’n gweld gwybodaeth amdanyn nhw.

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
