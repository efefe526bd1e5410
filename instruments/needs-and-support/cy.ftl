# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Beth oedd ei angen ar bobl, a beth gawson nhw
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi pa help oedd ei angen ar bobl pan oedd rhywun agos atyn nhw yn eu brifo, eu dychryn neu eu rheoli, a pha help a gawson nhw.

## Sections

section-way_in = Dod o hyd i help
section-help = Yr help oedd ei angen arnoch a’r help a gawsoch
section-help-note = Mae 4 cwestiwn yn y rhan hon. Maen nhw’n holi pa help oedd ei angen arnoch, pa help a gawsoch, ac a oeddech yn disgwyl cael eich credu. Mae eich atebion yn dangos pa fathau o help sydd ar goll. Dydyn ni ddim yn gofyn beth ddigwyddodd i chi, a dydyn ni ddim yn gofyn am enwau.
section-home = Cartref, diogelwch a phlant
section-home-note = Mae 5 cwestiwn yn y rhan hon, ac 1 arall os oes gennych chi blant. Maen nhw’n holi pwy wnaeth i chi deimlo’n anniogel, am yr heddlu, am symud cartref, ac am help i’ch teulu. Mae eich atebion yn dangos i wasanaethau lle mae pobl yn cael eu gadael heb help. Dydyn ni ddim yn gofyn beth wnaeth neb, ble rydych chi’n byw, nac am unrhyw beth sy’n dangos i ni pwy yw eich plant.
section-matters = Beth sy’n bwysig i chi
section-about_you = Amdanoch chi
section-about_you-note = Mae 6 chwestiwn yn y rhan hon. Maen nhw’n holi am eich oed, eich rhywedd, eich cyfeiriadedd rhywiol, eich grŵp ethnig a’ch iechyd. Mae eich atebion yn ein helpu i wirio bod gwasanaethau’n deg i bawb, ac i weld gan bwy nad ydyn ni wedi clywed. Dydyn ni ddim yn gofyn am eich enw, eich dyddiad geni na’ch cyfeiriad.

## Finding help

q-route_in = Sut y daethoch o hyd i wasanaeth a allai helpu?
q-route_in-hint = Gwasanaeth yw unrhyw le yr aethoch iddo am help, fel llinell gymorth, yr heddlu, meddyg, gwasanaeth tai neu ysgol.
q-route_in-referred = Gweithiwr, fel meddyg neu’r heddlu, a ddywedodd wrthyf amdano neu a’m rhoddodd mewn cysylltiad
q-route_in-found_myself = Des i o hyd iddo fy hun, neu dywedodd ffrind neu berthynas wrthyf
q-route_in-none = Dydw i ddim wedi dod o hyd i wasanaeth
q-route_in-short = Sut y daeth pobl o hyd i help

q-help_in_time = Roeddwn i’n gallu cael yr help oedd ei angen arnaf ar yr adeg yr oedd ei angen.
q-help_in_time-short = Help ar yr adeg iawn
q-help_in_time-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu cael yr help oedd ei angen arnyn nhw ar yr adeg yr oedd ei angen.

## The help you needed and the help you got

q-sure_believed = Cyn i mi ofyn am help, roeddwn i’n siŵr y byddai gwasanaethau yn fy nghredu.
q-sure_believed-short = Yn siŵr o gael fy nghredu
q-sure_believed-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn siŵr y byddai gwasanaethau yn eu credu.

q-support_needed = Pa fathau o help oedd eu hangen arnoch?
q-support_needed-hint = Meddyliwch am yr adeg pan oedd pethau’n anodd a’r adeg wedyn.
q-support_needed-emotional = Rhywun i siarad â nhw ac i fod yno i mi
q-support_needed-mental_health = Help gyda fy iechyd meddwl
q-support_needed-legal = Help gyda’r gyfraith neu’r llysoedd
q-support_needed-money = Help gydag arian
q-support_needed-protection = Help i’m cadw’n ddiogel
q-support_needed-housing = Help gyda rhywle i fyw
q-support_needed-help_for_other = Help i’r person a oedd yn fy mrifo, er mwyn iddyn nhw allu newid
q-support_needed-something_else = Rhywbeth arall
q-support_needed-none = Doedd dim angen help arnaf
q-support_needed-short = Yr help oedd ei angen ar bobl

q-support_received = Pa fathau o help a gawsoch?
q-support_received-emotional = Rhywun i siarad â nhw ac i fod yno i mi
q-support_received-counselling = Cwnsela neu therapi
q-support_received-legal = Help gyda’r gyfraith neu’r llysoedd
q-support_received-money = Help gydag arian
q-support_received-protection = Help i’m cadw’n ddiogel
q-support_received-housing = Help gyda rhywle i fyw
q-support_received-help_for_other = Help i’r person a oedd yn fy mrifo, er mwyn iddyn nhw allu newid
q-support_received-something_else = Rhywbeth arall
q-support_received-none = Ches i ddim help
q-support_received-short = Yr help a gafodd pobl

q-right_support = Oedd yr help a gawsoch yn addas i chi?
q-right_support-right = Oedd, roedd yn addas i mi
q-right_support-not_right = Nac oedd, doedd e ddim yn addas i mi
q-right_support-unsure = I raddau, neu dydw i ddim yn siŵr
q-right_support-short = Help a oedd yn addas
q-right_support-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr help a gawson nhw yn addas iddyn nhw.

## Home, safety and children

q-harmed_by = Pwy oedd yn eich brifo, eich dychryn neu eich rheoli?
q-harmed_by-hint = Dydyn ni ddim yn gofyn beth wnaethon nhw na beth yw eu henw.
q-harmed_by-partner = Partner, neu rywun a oedd yn arfer bod yn bartner i mi
q-harmed_by-family = Rhywun yn fy nheulu, neu blentyn i mi
q-harmed_by-short = Gan bwy y cafodd pobl niwed

q-police_contact = Ydych chi wedi bod mewn cysylltiad â’r heddlu am hyn?
q-police_contact-hint = Does dim ots pwy wnaeth yr alwad.
q-police_contact-yes = Ydw
q-police_contact-no = Nac ydw
q-police_contact-short = Cysylltiad â’r heddlu
q-police_contact-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod wedi bod mewn cysylltiad â’r heddlu.

q-who_moved = A symudodd rhywun allan o’ch cartref oherwydd hyn?
q-who_moved-i_moved = Do, fi symudodd allan
q-who_moved-they_moved = Do, symudodd y person a oedd yn fy mrifo allan
q-who_moved-neither = Naddo, neu rywbeth arall
q-who_moved-short = Pwy symudodd o’r cartref
q-who_moved-finding = Mae { $share } o’r bobl a atebodd yn dweud mai nhw oedd yr un a symudodd allan o’r cartref.

q-help_to_change = Oes gwasanaeth wedi gweithio gyda’r person a oedd yn eich brifo, i’w helpu i newid?
q-help_to_change-hint = Mae hyn yn cyfrif hyd yn oed os dywedwyd wrthyn nhw fod yn rhaid iddyn nhw fynd.
q-help_to_change-yes = Oes
q-help_to_change-no = Nac oes
q-help_to_change-unknown = Does neb wedi dweud wrthyf, neu dydw i ddim yn gwybod
q-help_to_change-short = Gwaith gyda phobl sy’n achosi niwed
q-help_to_change-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaeth wedi gweithio gyda’r person a oedd yn eu brifo, i helpu’r person hwnnw i newid.

q-children = Oes gennych chi blant yn eich gofal?
q-children-yes = Oes
q-children-no = Nac oes
q-children-short = Plant yn eich gofal
q-children-finding = Mae { $share } o’r bobl a atebodd yn dweud bod ganddyn nhw blant yn eu gofal.

q-children_offered = A gynigiodd gwasanaeth help i’ch plant?
q-children_offered-yes = Do
q-children_offered-no = Naddo
q-children_offered-short = Cynnig help i blant
q-children_offered-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod gwasanaeth wedi cynnig help i’w plant.

## What matters to you

q-what_matters = Beth sy’n bwysig i chi wrth chwilio am help?
q-what_matters-not_judged = Does neb yn fy marnu
q-what_matters-any_hour = Gallaf gael help ar unrhyw awr, ddydd neu nos
q-what_matters-quick_start = Mae help yn dechrau’n gyflym
q-what_matters-same_worker = Rwy’n gweld yr un gweithiwr bob tro
q-what_matters-none = Dim un o’r rhain
q-what_matters-short = Beth sy’n bwysig wrth gael help

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

## About you

q-age_band = Faint yw eich oed?
q-age_band-16_17 = 16 neu 17
q-age_band-18_19 = 18 neu 19
q-age_band-20_25 = 20 i 25
q-age_band-26_30 = 26 i 30
q-age_band-31_50 = 31 i 50
q-age_band-51_65 = 51 i 65
q-age_band-66_over = 66 neu’n hŷn
q-age_band-short = Oed y bobl a atebodd
q-age_band-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod rhwng 31 a 50 oed.
q-age_band-collapse-under_31 = 16 i 30
q-age_band-collapse-middle = 31 i 50
q-age_band-collapse-over_50 = 51 neu’n hŷn

q-gender = Pa un o’r rhain sy’n eich disgrifio chi orau?
q-gender-woman = Menyw
q-gender-man = Dyn
q-gender-other = Rwy’n disgrifio fy hun mewn ffordd arall
q-gender-short = Rhywedd y bobl a atebodd
q-gender-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn fenywod.

q-gender_same = A yw’r rhywedd rydych yn uniaethu ag ef yr un peth â’ch rhyw a gofrestrwyd pan gawsoch eich geni?
q-gender_same-yes = Ydy
q-gender_same-no = Nac ydy
q-gender_same-short = Rhywedd yr un peth ag adeg geni
q-gender_same-finding = Mae { $share } o’r bobl a atebodd yn dweud bod eu rhywedd yr un peth â’u rhyw a gofrestrwyd pan gawson nhw eu geni.

q-orientation = Pa un o’r canlynol sy’n disgrifio eich cyfeiriadedd rhywiol orau?
q-orientation-heterosexual = Heterorywiol neu strêt
q-orientation-gay_lesbian = Hoyw neu lesbiaidd
q-orientation-bi_pan = Deurywiol neu banrywiol
q-orientation-other = Mae gair arall yn fy nisgrifio’n well
q-orientation-short = Cyfeiriadedd rhywiol y bobl a atebodd
q-orientation-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn heterorywiol neu’n strêt.
q-orientation-collapse-heterosexual = Heterorywiol neu strêt
q-orientation-collapse-gay_lesbian_bi = Hoyw, lesbiaidd, deurywiol neu banrywiol
q-orientation-collapse-other = Mae gair arall yn fy nisgrifio’n well

q-ethnic_group = Beth yw eich grŵp ethnig?
q-ethnic_group-hint = Dewiswch un opsiwn sy’n disgrifio eich grŵp ethnig neu’ch cefndir orau.
q-ethnic_group-white = Gwyn
q-ethnic_group-mixed = Grwpiau cymysg neu aml-ethnig
q-ethnic_group-asian = Asiaidd neu Asiaidd Prydeinig
q-ethnic_group-black = Du, Du Prydeinig, Caribïaidd neu Affricanaidd
q-ethnic_group-other = Grŵp ethnig arall
q-ethnic_group-short = Grŵp ethnig y bobl a atebodd
q-ethnic_group-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn Asiaidd, yn Ddu, o gefndir cymysg neu o grŵp ethnig arall.
q-ethnic_group-collapse-white = Gwyn
q-ethnic_group-collapse-asian = Asiaidd neu Asiaidd Prydeinig
q-ethnic_group-collapse-mixed_black_other = Cymysg, Du neu grŵp ethnig arall

q-disabled = Oes gennych chi anabledd, neu gyflwr iechyd a fydd yn para blwyddyn neu fwy?
q-disabled-hint = Gall hwn fod yn gyflwr ar y corff neu ar y meddwl. Cyfrwch yr amser y mae wedi para’n barod hefyd.
q-disabled-yes = Oes
q-disabled-no = Nac oes
q-disabled-short = Pobl anabl a atebodd
q-disabled-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn anabl neu fod ganddyn nhw gyflwr iechyd sy’n para.

## Worked out from the answers above

d-received_any-short = Pobl a gafodd unrhyw help
d-received_any-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael o leiaf un math o help.
d-received_any-base = Pobl a ddywedodd wrthym pa help a gawson nhw

d-mental_health_unmet-short = Help iechyd meddwl na ddaeth
d-mental_health_unmet-finding = Mae { $share } o’r bobl yr oedd angen help arnyn nhw gyda’u hiechyd meddwl yn dweud na chawson nhw gwnsela na therapi.
d-mental_health_unmet-base = Pobl yr oedd angen help arnyn nhw gyda’u hiechyd meddwl ac a ddywedodd wrthym pa help a gawson nhw
