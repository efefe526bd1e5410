# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Sut mae gwasanaethau’n gweithio gyda’i gilydd yma
about = Mae’r arolwg hwn am gam-drin domestig: mae’n gofyn i bobl sy’n gweithio mewn gwasanaethau pa mor dda mae’r gwasanaethau hynny’n helpu, o’u safbwynt nhw. Rydych chi’n siarad drosoch eich hun, nid dros eich cyflogwr.

## Sections

section-work = Eich gwaith
section-meet = Beth mae pobl yn ei brofi yma
section-meet-note = Mae 6 chwestiwn yn y rhan hon. Maen nhw’n holi beth, yn eich barn chi, mae pobl sy’n gofyn am help yma yn ei brofi. Gall rhai ohonyn nhw fod yn agos at eich bywyd chi eich hun. Gallwch hepgor unrhyw gwestiwn, ac mae “Cael help” i chi hefyd. Dydy eich cyflogwr ddim yn gweld yr un ateb unigol.
section-together = Gweithio gyda’i gilydd

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

q-staff_understanding = Rwy’n deall cam-drin domestig yn ddigon da ar gyfer fy ngwaith.
q-staff_understanding-short = Deall digon ar gyfer fy ngwaith
q-staff_understanding-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn deall cam-drin domestig yn ddigon da ar gyfer eu gwaith.

q-staff_action_harmed = Rydych chi’n meddwl bod rhywun rydych chi’n gweithio gyda nhw yn cael niwed. Beth fyddech chi’n ei wneud?
q-staff_action_harmed-talk = Siarad â’r person am fy mhryder
q-staff_action_harmed-risk = Edrych ar y perygl drwy asesiad risg
q-staff_action_harmed-refer = Rhoi’r person mewn cysylltiad â gwasanaeth arall
q-staff_action_harmed-colleague = Gofyn i fy rheolwr neu i gydweithiwr
q-staff_action_harmed-safeguard = Rhoi gwybod amdano fel pryder diogelu
q-staff_action_harmed-not_know = Fyddwn i ddim yn gwybod beth i’w wneud
q-staff_action_harmed-short = Beth mae staff yn ei wneud os yw rhywun yn cael niwed

q-staff_action_harm = Rydych chi’n meddwl bod rhywun rydych chi’n gweithio gyda nhw yn achosi niwed i bartner neu aelod o’r teulu. Beth fyddech chi’n ei wneud?
q-staff_action_harm-talk = Siarad â’r person am fy mhryder
q-staff_action_harm-risk = Edrych ar y perygl drwy asesiad risg
q-staff_action_harm-refer = Rhoi’r person mewn cysylltiad â gwasanaeth arall
q-staff_action_harm-colleague = Gofyn i fy rheolwr neu i gydweithiwr
q-staff_action_harm-safeguard = Rhoi gwybod amdano fel pryder diogelu
q-staff_action_harm-not_know = Fyddwn i ddim yn gwybod beth i’w wneud
q-staff_action_harm-short = Beth mae staff yn ei wneud os yw rhywun yn achosi niwed

q-refer_ease = Pa mor hawdd yw cael rhywun at y gwasanaeth iawn?
q-refer_ease-short = Cael rhywun at wasanaeth
q-refer_ease-finding = Mae { $share } o’r bobl a atebodd yn dweud ei bod yn hawdd cael rhywun at y gwasanaeth iawn.

q-share_ease = Pa mor hawdd yw rhannu gwybodaeth ag asiantaethau eraill pan fydd rhywun mewn perygl?
q-share_ease-short = Rhannu gwybodaeth yn ddiogel
q-share_ease-finding = Mae { $share } o’r bobl a atebodd yn dweud ei bod yn hawdd rhannu gwybodaeth ag asiantaethau eraill pan fydd rhywun mewn perygl.

q-staff_training = Yn ystod y ddwy flynedd ddiwethaf, ydych chi wedi cael hyfforddiant ar unrhyw un o’r rhain?
q-staff_training-children = Cadw plant yn ddiogel
q-staff_training-adults = Cadw oedolion yn ddiogel
q-staff_training-abuse_adults = Cam-drin domestig yn erbyn oedolion
q-staff_training-abuse_children = Cam-drin domestig a phlant
q-staff_training-people_who_harm = Gweithio gyda phobl sy’n achosi niwed
q-staff_training-none = Dim un o’r rhain
q-staff_training-short = Hyfforddiant yn y ddwy flynedd ddiwethaf

## What people meet here

q-believed = Pan fydd pobl yma’n gofyn am help, mae gwasanaethau’n eu credu.
q-believed-short = Cael eu credu gan wasanaethau
q-believed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau yma’n credu pobl sy’n gofyn am help.

q-not_blamed = Mae gwasanaethau yma’n dangos yn glir i bobl nad oes bai arnyn nhw.
q-not_blamed-short = Clywed nad oes bai arnyn nhw
q-not_blamed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau yma’n dangos yn glir i bobl nad oes bai arnyn nhw.

q-same_message = Mae gwahanol wasanaethau yma’n dweud yr un pethau wrth bobl.
q-same_message-short = Gwasanaethau’n dweud yr un pethau
q-same_message-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwahanol wasanaethau yma’n dweud yr un pethau wrth bobl.

q-children_support = Mae gwasanaethau yma’n rhoi help addas i blant.
q-children_support-short = Help addas i blant
q-children_support-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau yma’n rhoi help addas i blant.

q-marac_safer = Mae penderfyniadau cyfarfodydd Marac yn gwneud pobl yn fwy diogel.
q-marac_safer-hint = Cyfarfod yw Marac lle mae asiantaethau’n cynllunio gyda’i gilydd ar gyfer pobl sydd yn y perygl mwyaf.
q-marac_safer-short = Yn fwy diogel oherwydd y cyfarfod
q-marac_safer-finding = Mae { $share } o’r bobl a atebodd yn dweud bod penderfyniadau cyfarfodydd Marac yn gwneud pobl yn fwy diogel.

q-support_needed = Pa fathau o help sydd eu hangen fwyaf ar y bobl rydych chi’n cwrdd â nhw?
q-support_needed-emotional = Rhywun i siarad â nhw
q-support_needed-mental_health = Help gydag iechyd meddwl
q-support_needed-legal = Help gyda’r gyfraith neu’r llysoedd
q-support_needed-money = Help gydag arian
q-support_needed-protection = Help i fod yn ddiogel
q-support_needed-housing = Help gyda rhywle i fyw
q-support_needed-help_for_other = Help i’r person sy’n achosi niwed, er mwyn iddyn nhw allu newid
q-support_needed-something_else = Rhywbeth arall
q-support_needed-none = Dim un o’r rhain
q-support_needed-short = Yr help sydd ei angen ar bobl

## Working together

q-trust_partners = Rwy’n ymddiried mewn asiantaethau eraill i weithredu er lles y person sy’n cael niwed.
q-trust_partners-short = Ymddiried mewn asiantaethau eraill
q-trust_partners-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn ymddiried mewn asiantaethau eraill i weithredu er lles y person sy’n cael niwed.

q-clear_process = Mae’n glir sut mae asiantaethau yma’n penderfynu gyda’i gilydd er mwyn amddiffyn rhywun.
q-clear_process-short = Yn glir sut mae asiantaethau’n penderfynu
q-clear_process-finding = Mae { $share } o’r bobl a atebodd yn dweud ei bod yn glir sut mae asiantaethau yma’n penderfynu gyda’i gilydd er mwyn amddiffyn rhywun.

q-staffing_gap = Mae rhy ychydig o staff yma i gadw pobl yn ddiogel.
q-staffing_gap-short = Rhy ychydig o staff i gadw pobl yn ddiogel
q-staffing_gap-finding = Mae { $share } o’r bobl a atebodd yn dweud bod rhy ychydig o staff yma i gadw pobl yn ddiogel.

q-false_reports = Mae llawer o adroddiadau am gam-drin domestig yn ffug.
q-false_reports-short = Credu bod adroddiadau’n ffug
q-false_reports-finding = Mae { $share } o’r bobl a atebodd yn dweud bod llawer o adroddiadau am gam-drin domestig yn ffug.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

q-one_thing = Beth yw un peth y gallai gwasanaethau ei wneud yn well?
q-one_thing-hint = Does dim angen i chi ddweud beth ddigwyddodd i chi. Mae’n fwy diogel peidio â rhoi enwau, lleoedd na dyddiadau.
q-one_thing-short = Un peth i’w wneud yn well

place-title = Pa un o’r rhain sydd agosaf at y lle rydych chi’n gweithio?
place-hint = Os ydych chi’n gweithio mewn sawl un, dewiswch yr un rydych chi’n ei adnabod orau.
