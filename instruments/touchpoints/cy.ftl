# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Sut roedd gwasanaethau yn trin pobl
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi pa wasanaethau a welodd pobl pan oedd rhywun agos atyn nhw yn eu brifo, eu dychryn neu eu rheoli, a sut roedd y gwasanaethau hynny yn eu trin.

## Sections

section-met = Gwasanaethau a welsoch
section-each = Sut roedd pob gwasanaeth yn eich trin
section-each-note = Mae 4 cwestiwn am bob gwasanaeth, ac am 3 gwasanaeth ar y mwyaf. Maen nhw’n holi a oedd pobl yno yn eich credu, a sut roedden nhw’n eich trin. Mae eich atebion yn dangos i bob math o wasanaeth beth i’w newid. Dydyn ni ddim yn gofyn beth ddigwyddodd i chi, a dydyn ni ddim yn gofyn am enwau.
section-ahead = Edrych ymlaen

## Services you have met

q-services_met = Pa rai o’r gwasanaethau hyn a welsoch am hyn?
q-services_met-hint = Wedyn byddwn yn holi am 3 ohonyn nhw ar y mwyaf. Does dim ots pwy gysylltodd gyntaf.
q-services_met-specialist = Gwasanaeth i bobl sy’n cael eu brifo neu eu rheoli gan rywun agos
q-services_met-helpline = Llinell gymorth
q-services_met-police = Yr heddlu
q-services_met-doctor = Meddygfa neu ganolfan iechyd
q-services_met-hospital = Ysbyty neu fydwraig
q-services_met-mental_health = Gwasanaeth iechyd meddwl
q-services_met-drug_alcohol = Gwasanaeth cyffuriau neu alcohol
q-services_met-housing = Gwasanaeth tai
q-services_met-children_services = Gweithiwr cymdeithasol i blant
q-services_met-adult_services = Gweithiwr cymdeithasol i oedolion
q-services_met-school = Ysgol, coleg neu feithrinfa
q-services_met-courts = Llys
q-services_met-money = Swyddfa budd-daliadau, canolfan waith neu fanc
q-services_met-community = Grŵp ffydd neu grŵp cymunedol
q-services_met-none = Dim un o’r rhain
q-services_met-short = Gwasanaethau a welodd pobl

## How each service treated you

q-svc_believed = { $service }: oedd pobl yno yn eich credu?
q-svc_believed-yes = Oedden
q-svc_believed-partly = I raddau
q-svc_believed-no = Nac oedden
q-svc_believed-short = { $service }: cael fy nghredu
q-svc_believed-finding = Mae { $share } o’r bobl a soniodd am y gwasanaeth hwn yn dweud bod pobl yno yn eu credu: { $service }.

q-svc_not_blamed = { $service }: wnaeth pobl yno ddangos yn glir nad oedd bai arnoch chi?
q-svc_not_blamed-yes = Do
q-svc_not_blamed-partly = I raddau
q-svc_not_blamed-no = Naddo
q-svc_not_blamed-short = { $service }: clywed nad oedd bai arnaf
q-svc_not_blamed-finding = Mae { $share } o’r bobl a soniodd am y gwasanaeth hwn yn dweud bod pobl yno wedi dangos yn glir nad oedd bai arnyn nhw: { $service }.

q-svc_told_next = { $service }: oeddech chi’n gwybod beth fyddai’n digwydd nesaf?
q-svc_told_next-yes = Oeddwn
q-svc_told_next-partly = I raddau
q-svc_told_next-no = Nac oeddwn
q-svc_told_next-short = { $service }: gwybod beth fyddai’n digwydd nesaf
q-svc_told_next-finding = Mae { $share } o’r bobl a soniodd am y gwasanaeth hwn yn dweud eu bod yn gwybod beth fyddai’n digwydd nesaf: { $service }.

q-svc_same_way = { $service }: oedd pawb yno yn eich trin yn yr un ffordd?
q-svc_same_way-hint = Os mai dim ond un person a welsoch yno, ewch heibio i’r cwestiwn hwn.
q-svc_same_way-yes = Oedden
q-svc_same_way-partly = I raddau
q-svc_same_way-no = Nac oedden
q-svc_same_way-short = { $service }: pawb yno’n fy nhrin yr un fath
q-svc_same_way-finding = Mae { $share } o’r bobl a soniodd am y gwasanaeth hwn yn dweud bod pawb yno yn eu trin yn yr un ffordd: { $service }.

## Looking ahead

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
