# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Sut mae pethau yn ein partneriaeth
about = Mae’r arolwg hwn am y ffordd mae partneriaid yma’n gweithio gyda’i gilydd yn erbyn cam-drin domestig. Rydych chi’n siarad drosoch eich hun, nid dros eich sefydliad. Dydyn ni ddim yn holi neb am unrhyw berson.

## Sections

section-who = Eich rhan chi
section-problems = Faint o broblem yw hi nawr?
section-helps = Beth sy’n ein helpu

## Your part

q-role = Pa un o’r rhain sydd agosaf at eich gwaith?
q-role-practitioner = Rwy’n gweithio’n uniongyrchol gyda phobl
q-role-manager = Rwy’n rheolwr ar bobl sy’n gwneud hynny
q-role-leader = Rwy’n arwain neu’n cynllunio gwasanaethau
q-role-short = Math o waith
q-role-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gweithio’n uniongyrchol gyda phobl.

## How much of a problem is it now?

q-ph_purpose = Dim pwrpas clir y mae pawb yn ei rannu: faint o broblem yw hyn nawr?
q-ph_purpose-none = Dydy hi ddim yn broblem
q-ph_purpose-small = Problem fach
q-ph_purpose-some = Rhywfaint o broblem
q-ph_purpose-serious = Problem ddifrifol
q-ph_purpose-severe = Problem ddifrifol iawn
q-ph_purpose-short = Dim pwrpas y mae pawb yn ei rannu
q-ph_purpose-finding = Mae { $share } o’r bobl a atebodd yn dweud bod diffyg pwrpas clir y mae pawb yn ei rannu yn broblem ddifrifol.
q-ph_purpose-collapse-little = Dim problem, neu un fach
q-ph_purpose-collapse-some = Rhywfaint o broblem
q-ph_purpose-collapse-large = Problem ddifrifol

q-ph_goals = Partneriaid eisiau pethau gwahanol: faint o broblem yw hyn nawr?
q-ph_goals-none = Dydy hi ddim yn broblem
q-ph_goals-small = Problem fach
q-ph_goals-some = Rhywfaint o broblem
q-ph_goals-serious = Problem ddifrifol
q-ph_goals-severe = Problem ddifrifol iawn
q-ph_goals-short = Nodau gwahanol
q-ph_goals-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y ffaith bod partneriaid eisiau pethau gwahanol yn broblem ddifrifol.
q-ph_goals-collapse-little = Dim problem, neu un fach
q-ph_goals-collapse-some = Rhywfaint o broblem
q-ph_goals-collapse-large = Problem ddifrifol

q-ph_culture = Ffyrdd o weithio sy’n gwrthdaro: faint o broblem yw hyn nawr?
q-ph_culture-none = Dydy hi ddim yn broblem
q-ph_culture-small = Problem fach
q-ph_culture-some = Rhywfaint o broblem
q-ph_culture-serious = Problem ddifrifol
q-ph_culture-severe = Problem ddifrifol iawn
q-ph_culture-short = Ffyrdd o weithio’n gwrthdaro
q-ph_culture-finding = Mae { $share } o’r bobl a atebodd yn dweud bod ffyrdd o weithio sy’n gwrthdaro yn broblem ddifrifol.
q-ph_culture-collapse-little = Dim problem, neu un fach
q-ph_culture-collapse-some = Rhywfaint o broblem
q-ph_culture-collapse-large = Problem ddifrifol

q-ph_resources = Dim digon o arian, amser neu staff: faint o broblem yw hyn nawr?
q-ph_resources-none = Dydy hi ddim yn broblem
q-ph_resources-small = Problem fach
q-ph_resources-some = Rhywfaint o broblem
q-ph_resources-serious = Problem ddifrifol
q-ph_resources-severe = Problem ddifrifol iawn
q-ph_resources-short = Dim digon o adnoddau
q-ph_resources-finding = Mae { $share } o’r bobl a atebodd yn dweud bod diffyg arian, amser neu staff yn broblem ddifrifol.
q-ph_resources-collapse-little = Dim problem, neu un fach
q-ph_resources-collapse-some = Rhywfaint o broblem
q-ph_resources-collapse-large = Problem ddifrifol

q-ph_backing = Rhy ychydig o gefnogaeth gan ein sefydliadau ein hunain: faint o broblem yw hyn nawr?
q-ph_backing-none = Dydy hi ddim yn broblem
q-ph_backing-small = Problem fach
q-ph_backing-some = Rhywfaint o broblem
q-ph_backing-serious = Problem ddifrifol
q-ph_backing-severe = Problem ddifrifol iawn
q-ph_backing-short = Rhy ychydig o gefnogaeth
q-ph_backing-finding = Mae { $share } o’r bobl a atebodd yn dweud bod rhy ychydig o gefnogaeth gan eu sefydliadau eu hunain yn broblem ddifrifol.
q-ph_backing-collapse-little = Dim problem, neu un fach
q-ph_backing-collapse-some = Rhywfaint o broblem
q-ph_backing-collapse-large = Problem ddifrifol

q-ph_commitment = Pobl yn rhoi’r gorau i ddod, neu i falio: faint o broblem yw hyn nawr?
q-ph_commitment-none = Dydy hi ddim yn broblem
q-ph_commitment-small = Problem fach
q-ph_commitment-some = Rhywfaint o broblem
q-ph_commitment-serious = Problem ddifrifol
q-ph_commitment-severe = Problem ddifrifol iawn
q-ph_commitment-short = Ymrwymiad yn pylu
q-ph_commitment-finding = Mae { $share } o’r bobl a atebodd yn dweud bod ymrwymiad sy’n pylu yn broblem ddifrifol.
q-ph_commitment-collapse-little = Dim problem, neu un fach
q-ph_commitment-collapse-some = Rhywfaint o broblem
q-ph_commitment-collapse-large = Problem ddifrifol

q-ph_dominance = Un partner yn penderfynu gormod: faint o broblem yw hyn nawr?
q-ph_dominance-none = Dydy hi ddim yn broblem
q-ph_dominance-small = Problem fach
q-ph_dominance-some = Rhywfaint o broblem
q-ph_dominance-serious = Problem ddifrifol
q-ph_dominance-severe = Problem ddifrifol iawn
q-ph_dominance-short = Un partner yn penderfynu gormod
q-ph_dominance-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y ffaith bod un partner yn penderfynu gormod yn broblem ddifrifol.
q-ph_dominance-collapse-little = Dim problem, neu un fach
q-ph_dominance-collapse-some = Rhywfaint o broblem
q-ph_dominance-collapse-large = Problem ddifrifol

q-ph_politics = Gwahaniaethau gwleidyddol sy’n rhwystr: faint o broblem yw hyn nawr?
q-ph_politics-none = Dydy hi ddim yn broblem
q-ph_politics-small = Problem fach
q-ph_politics-some = Rhywfaint o broblem
q-ph_politics-serious = Problem ddifrifol
q-ph_politics-severe = Problem ddifrifol iawn
q-ph_politics-short = Gwahaniaethau gwleidyddol
q-ph_politics-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwahaniaethau gwleidyddol sy’n rhwystr yn broblem ddifrifol.
q-ph_politics-collapse-little = Dim problem, neu un fach
q-ph_politics-collapse-some = Rhywfaint o broblem
q-ph_politics-collapse-large = Problem ddifrifol

q-ph_leadership = Neb yn arwain: faint o broblem yw hyn nawr?
q-ph_leadership-none = Dydy hi ddim yn broblem
q-ph_leadership-small = Problem fach
q-ph_leadership-some = Rhywfaint o broblem
q-ph_leadership-serious = Problem ddifrifol
q-ph_leadership-severe = Problem ddifrifol iawn
q-ph_leadership-short = Neb yn arwain
q-ph_leadership-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y ffaith nad oes neb yn arwain yn broblem ddifrifol.
q-ph_leadership-collapse-little = Dim problem, neu un fach
q-ph_leadership-collapse-some = Rhywfaint o broblem
q-ph_leadership-collapse-large = Problem ddifrifol

## What helps us

q-ph_accountable = Mae’n glir pwy sy’n atebol am beth.
q-ph_accountable-short = Yn glir pwy sy’n atebol am beth
q-ph_accountable-finding = Mae { $share } o’r bobl a atebodd yn dweud ei bod yn glir pwy sy’n atebol am beth.

q-ph_roles = Rydyn ni’n deall swyddi ein gilydd.
q-ph_roles-short = Deall swyddi ein gilydd
q-ph_roles-finding = Mae { $share } o’r bobl a atebodd yn dweud bod partneriaid yn deall swyddi ei gilydd.

q-ph_information = Rydyn ni’n rhannu’r wybodaeth y cawn ei rhannu.
q-ph_information-short = Rhannu’r hyn y cawn ei rannu
q-ph_information-finding = Mae { $share } o’r bobl a atebodd yn dweud bod partneriaid yn rhannu’r wybodaeth y cân nhw ei rhannu.

q-ph_challenge = Gall partner bach herio un mawr yn ddiogel.
q-ph_challenge-short = Partneriaid bach yn gallu herio
q-ph_challenge-finding = Mae { $share } o’r bobl a atebodd yn dweud y gall partner bach herio un mawr yn ddiogel.

q-ph_survivors = Mae’r hyn mae goroeswyr yn ei ddweud yn newid yr hyn rydyn ni’n ei wneud.
q-ph_survivors-short = Geiriau goroeswyr yn newid ein gwaith
q-ph_survivors-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr hyn mae goroeswyr yn ei ddweud yn newid yr hyn mae’r bartneriaeth yn ei wneud.

q-ph_feedback = Rwy’n clywed beth ddaeth o’r pethau rydyn ni’n eu penderfynu.
q-ph_feedback-short = Clywed beth ddaeth o benderfyniadau
q-ph_feedback-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn clywed beth ddaeth o’r pethau sy’n cael eu penderfynu.

q-ph_followed = Mae’r hyn rydyn ni’n cytuno arno yn cael ei wneud.
q-ph_followed-short = Gwneud yr hyn rydyn ni’n cytuno arno
q-ph_followed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr hyn mae’r bartneriaeth yn cytuno arno yn cael ei wneud.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

place-title = Pa un o’r rhain sydd agosaf at y lle rydych chi’n gweithio?
place-hint = Os ydych chi’n gweithio mewn sawl un, dewiswch yr un rydych chi’n ei adnabod orau.
