# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Ydy pethau’n gweithio gyda’i gilydd?
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi a yw’r gwasanaethau sy’n helpu pobl a gafodd eu brifo neu eu rheoli gan rywun agos yn gweithio gyda’i gilydd fel y dylen nhw.

## Sections

section-you = Chi a’r gwasanaethau
section-you-note = Mae 7 cwestiwn yn y rhan hon. Maen nhw’n holi sut roedd gwasanaethau’n gwrando arnoch, yn eich deall ac yn sefyll wrth eich ochr. Mae eich atebion yn cael eu gosod wrth ymyl yr hyn mae’r gwasanaethau’n ei ddweud amdanyn nhw eu hunain. Dydyn ni ddim yn gofyn beth ddigwyddodd i chi.
section-together = Gweithio gyda’i gilydd

## You and the services

q-ccr_asked = Mae gwasanaethau eisiau gwybod fy marn am eu help.
q-ccr_asked-short = Gwasanaethau eisiau fy marn
q-ccr_asked-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau eisiau gwybod eu barn am eu help.

q-ccr_understood = Roedd gwasanaethau’n deall fy ffordd o fyw.
q-ccr_understood-hint = Gall hyn fod yn ddiwylliant, ffydd, oedran, iechyd, rhywedd neu bwy rydych chi’n eu caru.
q-ccr_understood-short = Deall ffordd o fyw
q-ccr_understood-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau’n deall eu ffordd o fyw.

q-ccr_same_goal = Roedd yr holl wasanaethau eisiau’r un peth i mi.
q-ccr_same_goal-hint = Os mai dim ond un gwasanaeth a welsoch, dewiswch “ddim yn berthnasol”.
q-ccr_same_goal-short = Gwasanaethau eisiau’r un peth i mi
q-ccr_same_goal-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr holl wasanaethau eisiau’r un peth iddyn nhw.

q-ccr_put_right = Pan aiff rhywbeth o’i le, mae gwasanaethau’n ei gywiro.
q-ccr_put_right-short = Gwasanaethau’n cywiro pethau
q-ccr_put_right-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau’n cywiro pethau pan aiff rhywbeth o’i le.

q-ccr_early = Cefais help cyn i bethau fynd yn ddrwg iawn.
q-ccr_early-hint = Nid bai’r person sydd angen help yw help sy’n dod yn hwyr.
q-ccr_early-short = Help cyn i bethau waethygu
q-ccr_early-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael help cyn i bethau fynd yn ddrwg iawn.

q-spoke_up = Siaradodd rhywun drosof gyda gwasanaethau eraill.
q-spoke_up-short = Rhywun yn siarad drosof
q-spoke_up-finding = Mae { $share } o’r bobl a atebodd yn dweud bod rhywun wedi siarad drostyn nhw gyda gwasanaethau eraill.

q-ccr_represented = Mae gan bobl fel fi lais pan fydd gwasanaethau’n cael eu cynllunio.
q-ccr_represented-short = Llais i bobl fel fi
q-ccr_represented-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gan bobl fel nhw lais pan fydd gwasanaethau’n cael eu cynllunio.

## Working together

q-support_lasted = Parhaodd yr help cyhyd ag yr oedd ei angen arnaf.
q-support_lasted-short = Help yn para cyhyd ag oedd angen
q-support_lasted-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr help wedi para cyhyd ag yr oedd ei angen arnyn nhw.

q-services_together = Roedd y gwasanaethau a’m helpodd yn gweithio’n dda gyda’i gilydd.
q-services_together-hint = Os mai dim ond un gwasanaeth a welsoch, dewiswch “ddim yn berthnasol”.
q-services_together-short = Gwasanaethau’n gweithio gyda’i gilydd
q-services_together-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y gwasanaethau a’u helpodd yn gweithio’n dda gyda’i gilydd.

q-ccr_knew = Roedd y gweithwyr a welais yn gwybod beth i’w wneud.
q-ccr_knew-short = Gweithwyr yn gwybod beth i’w wneud
q-ccr_knew-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y gweithwyr a welson nhw yn gwybod beth i’w wneud.

q-needs_change = Cael yr hyn sydd ei angen arnoch: sut mae hynny nawr, o’i gymharu â chyn i chi gael help?
q-needs_change-short = Cael yr hyn sydd ei angen
q-needs_change-finding = Mae { $share } o’r bobl a atebodd yn dweud bod ganddyn nhw fwy o’r hyn sydd ei angen arnyn nhw nawr.

q-told_sharing = Cefais wybod pwy fyddai’n gweld gwybodaeth amdanaf.
q-told_sharing-short = Gwybod pwy sy’n gweld gwybodaeth
q-told_sharing-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael gwybod pwy fyddai’n gweld gwybodaeth amdanyn nhw.

q-ccr_learn = Pan gaiff rhywun gam mawr, mae gwasanaethau yma’n dysgu o hynny.
q-ccr_learn-short = Gwasanaethau’n dysgu o’r gwaethaf
q-ccr_learn-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau yma’n dysgu pan gaiff rhywun gam mawr.

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
