# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Beth sy’n helpu pobl i newid
about = Mae’r arolwg hwn i bobl sydd ar raglen er mwyn rhoi’r gorau i achosi niwed i bartner neu deulu. Yr enw ar niwed o’r fath yw cam-drin domestig. Mae’r arolwg yn holi beth sy’n helpu pobl i newid.

## Sections

section-way = Dod i’r rhaglen
section-help = Yr help oedd ei angen arnoch a’r help a gawsoch
section-help-note = Mae 3 chwestiwn yn y rhan hon. Maen nhw’n holi pa help oedd ei angen arnoch, a beth gawsoch. Mae eich atebion yn helpu rhaglenni i gynnig y pethau iawn. Dydyn ni ddim yn gofyn beth wnaethoch chi, a does dim byd yma yn mynd at lys, at yr heddlu nac at weithwyr y rhaglen.
section-work = Beth mae’r rhaglen yn ei wneud

## Coming to the programme

q-programme_route = Sut y daethoch i’r rhaglen?
q-programme_route-myself = Chwiliais amdani fy hun
q-programme_route-service = Dywedodd gwasanaeth wrthyf amdani
q-programme_route-court = Llys, yr heddlu neu’r gwasanaeth prawf a’m hanfonodd
q-programme_route-family = Gofynnodd fy nheulu neu fy ffrindiau i mi fynd
q-programme_route-short = Sut y daeth pobl i’r rhaglen
q-programme_route-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod wedi chwilio am y rhaglen eu hunain.

q-change_reasons = Beth wnaeth i chi fod eisiau newid?
q-change_reasons-family = Fy mhartner neu fy nheulu
q-change_reasons-children = Fy mhlant
q-change_reasons-saw_harm = Gwelais y niwed roeddwn i’n ei achosi
q-change_reasons-myself = Roeddwn i eisiau bod yn berson gwahanol
q-change_reasons-told_to = Dywedwyd wrthyf fod yn rhaid i mi
q-change_reasons-none = Dim un o’r rhain
q-change_reasons-short = Rhesymau dros newid

q-programme_find = Pa mor hawdd oedd dod o hyd i help i newid?
q-programme_find-short = Dod o hyd i help i newid
q-programme_find-finding = Mae { $share } o’r bobl a atebodd yn dweud ei bod yn hawdd dod o hyd i help i newid.

q-programme_wait = Ar ôl i chi ofyn, faint o amser y buoch yn aros nes i’r rhaglen ddechrau?
q-programme_wait-short = Aros am y rhaglen
q-programme_wait-finding = Mae { $share } o’r bobl a atebodd yn dweud i’r rhaglen ddechrau o fewn wythnos.

q-programme_hard = A wnaeth unrhyw un o’r rhain hi’n anodd cael help i newid?
q-programme_hard-where = Doeddwn i ddim yn gwybod bod help ar gael
q-programme_hard-ashamed = Roedd gen i gywilydd gofyn
q-programme_hard-need = Doeddwn i ddim yn meddwl bod ei angen arnaf
q-programme_hard-times = Doedd yr amserau ddim yn cyd-fynd â gwaith
q-programme_hard-waiting = Roedd y rhestr aros yn hir
q-programme_hard-cost = Cost neu deithio
q-programme_hard-language = Doedd e ddim yn fy iaith i
q-programme_hard-none = Dim un o’r rhain
q-programme_hard-short = Beth wnaeth hi’n anodd cael help

## The help you needed and got

q-change_needs = Gyda beth yr oedd angen help arnoch?
q-change_needs-emotional = Rhywun i siarad â nhw
q-change_needs-temper = Cadw’n bwyllog
q-change_needs-mental_health = Iechyd meddwl
q-change_needs-drugs_alcohol = Cyffuriau neu alcohol
q-change_needs-parenting = Bod yn rhiant da
q-change_needs-home_work = Cartref, gwaith neu arian
q-change_needs-something_else = Rhywbeth arall
q-change_needs-none = Dim un o’r rhain
q-change_needs-short = Yr help i newid oedd ei angen

q-change_received = Gyda beth y cawsoch help?
q-change_received-emotional = Rhywun i siarad â nhw
q-change_received-temper = Cadw’n bwyllog
q-change_received-mental_health = Iechyd meddwl
q-change_received-drugs_alcohol = Cyffuriau neu alcohol
q-change_received-parenting = Bod yn rhiant da
q-change_received-home_work = Cartref, gwaith neu arian
q-change_received-something_else = Rhywbeth arall
q-change_received-none = Dim un o’r rhain
q-change_received-short = Yr help i newid a gafodd pobl

q-programme_form = Pa ffordd o gymryd rhan sy’n gweithio orau i chi?
q-programme_form-in_person = Wyneb yn wyneb
q-programme_form-online = Ar-lein
q-programme_form-both = Rhywfaint o’r ddau
q-programme_form-short = Y ffordd orau o gymryd rhan
q-programme_form-finding = Mae { $share } o’r bobl a atebodd yn dweud mai cwrdd wyneb yn wyneb sy’n gweithio orau iddyn nhw.

## What the programme does

q-programme_honest = Mae’r gweithwyr yn onest gyda mi.
q-programme_honest-short = Gweithwyr yn onest gyda mi
q-programme_honest-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y gweithwyr yn onest gyda nhw.

q-programme_choice = Mae’r rhaglen yn dangos i mi mai fy newis i yw sut rwy’n ymddwyn.
q-programme_choice-short = Fy newis i yw sut rwy’n ymddwyn
q-programme_choice-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y rhaglen yn dangos iddyn nhw mai eu dewis nhw yw sut maen nhw’n ymddwyn.

q-programme_others = Rwy’n deall yn well sut mae fy ymddygiad yn effeithio ar eraill.
q-programme_others-short = Deall yr effaith ar eraill
q-programme_others-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn deall yn well sut mae eu hymddygiad yn effeithio ar eraill.

q-programme_use = Rwy’n defnyddio’r hyn rwy’n ei ddysgu yno yn fy mywyd bob dydd.
q-programme_use-short = Ei ddefnyddio mewn bywyd bob dydd
q-programme_use-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn defnyddio’r hyn maen nhw’n ei ddysgu yno yn eu bywyd bob dydd.

q-programme_after = Rwy’n gwybod pwy i’w ffonio os byddaf yn poeni am sut y gallwn i ymddwyn.
q-programme_after-short = Gwybod pwy i’w ffonio
q-programme_after-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gwybod pwy i’w ffonio os byddan nhw’n poeni am sut y gallen nhw ymddwyn.

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
