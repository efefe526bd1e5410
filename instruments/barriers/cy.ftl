# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Beth sy’n ei gwneud yn anodd cael help
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi beth sy’n ei gwneud yn anodd cael help pan fydd rhywun agos yn eich brifo, eich dychryn neu eich rheoli. Mae hefyd i bobl sydd heb ddefnyddio gwasanaeth.

## Sections

section-find = Dod o hyd i help
section-worries = Pryderon am wasanaethau
section-worries-note = Mae 4 cwestiwn yn y rhan hon. Maen nhw’n holi am bryderon a rheolau sy’n gallu cadw pobl rhag cael help. Mae eich atebion yn dangos i wasanaethau beth i’w newid. Dydyn ni ddim yn gofyn beth ddigwyddodd i chi, faint o arian sydd gennych, na pha fath o fisa sydd gennych.
section-fits = Help sy’n addas i chi
section-ahead = Edrych ymlaen

## Finding help

q-used_service = Ydych chi wedi cael help gan wasanaeth am hyn?
q-used_service-hint = Gwasanaeth yw unrhyw le y gallwch fynd iddo am help, fel llinell gymorth, yr heddlu, meddyg, gwasanaeth tai neu ysgol.
q-used_service-yes = Ydw
q-used_service-tried = Nac ydw, ond rwyf wedi ceisio
q-used_service-thought = Nac ydw, ond rwyf wedi meddwl am y peth
q-used_service-no = Nac ydw
q-used_service-short = Help gan wasanaeth
q-used_service-finding = Mae { $share } o’r bobl a atebodd yn dweud na chawson nhw help gan wasanaeth.

q-know_where = Rwy’n gwybod ble i gael help os bydd ei angen arnaf.
q-know_where-short = Gwybod ble i gael help
q-know_where-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gwybod ble i gael help os bydd ei angen arnyn nhw.

q-saw_information = Ydych chi wedi gweld poster, taflen neu wefan a ddywedodd ble i gael help?
q-saw_information-yes = Ydw
q-saw_information-no = Nac ydw
q-saw_information-short = Wedi gweld ble i gael help
q-saw_information-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod wedi gweld poster, taflen neu wefan a ddywedodd ble i gael help.

q-hard_practical = A wnaeth unrhyw un o’r rhain hi’n anodd cael help?
q-hard_practical-where = Doeddwn i ddim yn gwybod ble i fynd
q-hard_practical-language = Doedd neb yn siarad fy iaith
q-hard_practical-access = Doedd e ddim yn gweithio i rywun ag anabledd neu gyflwr iechyd fel fy un i
q-hard_practical-leaving = Roedd yn anodd mynd allan o’r tŷ
q-hard_practical-phone = Dydy fy ffôn ddim yn breifat
q-hard_practical-travel = Roedd yn rhy bell, neu doedd dim cludiant
q-hard_practical-hours = Yr oriau agor
q-hard_practical-care = Doedd neb i ofalu am fy mhlant neu am eraill
q-hard_practical-none = Dim un o’r rhain
q-hard_practical-short = Rhwystrau ymarferol

## Worries about services

q-sure_believed = Cyn i mi ofyn am help, roeddwn i’n siŵr y byddai gwasanaethau yn fy nghredu.
q-sure_believed-hint = Os nad ydych wedi gofyn am help, dewiswch “ddim yn berthnasol”.
q-sure_believed-short = Yn siŵr o gael fy nghredu
q-sure_believed-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn siŵr y byddai gwasanaethau yn eu credu.

q-hard_worries = A wnaeth unrhyw un o’r pryderon hyn eich cadw rhag cael help?
q-hard_worries-hint = Mae pob un o’r pryderon hyn yn gwneud synnwyr.
q-hard_worries-worse = Y byddai pethau’n gwaethygu
q-hard_worries-blamed = Y byddwn yn cael y bai
q-hard_worries-children = Y byddai fy mhlant yn cael eu cymryd oddi arnaf
q-hard_worries-police = Beth fyddai’r heddlu’n ei wneud
q-hard_worries-found_out = Y byddai rhywun yn dod i wybod
q-hard_worries-visa = Fy sefyllfa o ran fisa neu fewnfudo
q-hard_worries-money = Arian
q-hard_worries-home = Y byddwn yn colli fy nghartref
q-hard_worries-community = Beth fyddai fy nheulu neu fy nghymuned yn ei ddweud
q-hard_worries-none = Dim un o’r rhain
q-hard_worries-short = Pryderon sy’n cadw pobl draw

q-hard_services = A wnaeth unrhyw un o’r pethau hyn am wasanaethau hi’n anodd cael help?
q-hard_services-bad_before = Roedd gwasanaeth wedi fy siomi o’r blaen
q-hard_services-not_for_me = Dywedwyd wrthyf nad oedd i bobl fel fi
q-hard_services-understand = Meddyliais na fydden nhw’n deall fy mywyd, fy niwylliant neu fy ffydd
q-hard_services-gender = Meddyliais na fydden nhw’n deall fy rhywedd na phwy rwy’n eu caru
q-hard_services-age = Meddyliais eu bod i bobl iau neu hŷn
q-hard_services-forms = Roedd gormod o reolau neu ffurflenni
q-hard_services-waiting = Roedd y rhestr aros yn rhy hir
q-hard_services-cost = Roedd yn costio arian
q-hard_services-none = Dim un o’r rhain
q-hard_services-short = Rhwystrau gan wasanaethau

q-barrier_removed = A wnaeth gwasanaeth rywbeth i’w gwneud yn haws i chi?
q-barrier_removed-yes = Do
q-barrier_removed-partly = I raddau
q-barrier_removed-no = Naddo
q-barrier_removed-short = Gwasanaeth yn ei gwneud yn haws
q-barrier_removed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaeth wedi gwneud rhywbeth i’w gwneud yn haws iddyn nhw.

## Help that fits you

q-interpreter = Gawsoch chi rywun i roi’r hyn sy’n cael ei ddweud yn eich iaith chi, neu mewn iaith arwyddion?
q-interpreter-hint = Mae hyn yn golygu rhywun sy’n gweithio i wasanaeth, nid rhywun o’ch teulu.
q-interpreter-short = Cyfieithydd neu iaith arwyddion

q-by_and_for = Gawsoch chi help gan wasanaeth sy’n cael ei redeg gan bobl o’r un cefndir neu ffordd o fyw â chi?
q-by_and_for-short = Gwasanaeth gan bobl fel fi

q-would_help = Beth fyddai’n ei gwneud yn haws i chi gael help?
q-would_help-language = Rhywun sy’n siarad fy iaith
q-would_help-near = Help yn nes at ble rwy’n byw
q-would_help-any_hour = Help gyda’r nos neu yn y nos
q-would_help-online = Ffordd o ysgrifennu yn lle siarad
q-would_help-same_worker = Yr un gweithiwr bob tro
q-would_help-private = Gwybod na fydd dim yn cael ei basio ymlaen heb ofyn i mi
q-would_help-care = Rhywun i ofalu am fy mhlant am ychydig
q-would_help-none = Dim un o’r rhain
q-would_help-short = Beth fyddai’n ei gwneud yn haws

## Looking ahead

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

q-one_thing = Beth yw un peth y gallai gwasanaethau ei wneud yn well?
q-one_thing-hint = Does dim angen i chi ddweud beth ddigwyddodd i chi. Mae’n fwy diogel peidio â rhoi enwau, lleoedd na dyddiadau.
q-one_thing-short = Un peth i’w wneud yn well
