# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Yr heddlu a’r llysoedd
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi sut y bu’r heddlu a’r llysoedd troseddol yn trin pobl a gafodd eu brifo neu eu rheoli gan rywun agos. Mae hefyd i bobl na ddywedodd wrth yr heddlu.

## Sections

section-way = Eich ffordd eich hun
section-way-note = Mae 3 chwestiwn yn y rhan hon. Maen nhw’n holi pa mor bell yr aeth pethau gyda’r heddlu, a beth oedd yn bwysig i chi wrth benderfynu. Mae eich atebion yn dangos a oes gan bobl ddewis go iawn. Dydyn ni ddim yn gofyn beth ddigwyddodd i chi, a does dim rydych chi’n ei ddewis yn mynd at yr heddlu.
section-police = Yr heddlu
section-police-note = Mae 5 cwestiwn yn y rhan hon, am yr heddlu a’r bobl sy’n penderfynu a fydd achos llys. Os nad dyma eich ffordd chi, gallwch fynd heibio i’r rhan hon. Mae eich atebion yn dangos beth ddylai pob un ohonyn nhw ei newid. Dydyn ni ddim yn gofyn beth ddywedoch chi wrthyn nhw.
section-court = Tegwch a’r llys
section-court-note = Mae 6 chwestiwn yn y rhan hon. Maen nhw’n holi a gawsoch eich trin yn deg, a sut y daeth pethau i ben i chi. Maen nhw’n addas i’r heddlu yn ogystal â’r llys. Mae eich atebion yn dangos lle nad yw pobl yn cael eu clywed. Dydyn ni ddim yn gofyn beth a ddywedwyd yn y llys.
section-rights = Beth a ddywedwyd wrthych

## Your own way

q-help_without_police = Roeddwn i’n gallu cael help heb orfod mynd at yr heddlu.
q-help_without_police-short = Help heb fynd at yr heddlu
q-help_without_police-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu cael help heb orfod mynd at yr heddlu.

q-justice_stage = Pa mor bell mae pethau wedi mynd gyda’r heddlu a’r llysoedd?
q-justice_stage-hint = Dewiswch y man pellaf hyd yn hyn. Mae pob un ohonyn nhw’n iawn.
q-justice_stage-never_told = Chafodd yr heddlu ddim gwybod
q-justice_stage-told = Cafodd yr heddlu wybod, neu daethon nhw allan
q-justice_stage-investigation = Bu’r heddlu’n edrych i mewn i’r peth
q-justice_stage-decision = Penderfynwyd a fyddai achos llys
q-justice_stage-court = Mae achos llys
q-justice_stage-over = Mae’r achos llys ar ben
q-justice_stage-short = Pa mor bell yr aeth pethau
q-justice_stage-finding = Mae { $share } o’r bobl a atebodd yn dweud na chafodd yr heddlu wybod.

q-justice_reasons = Mae rhesymau da dros beidio â dweud wrth yr heddlu, neu dros stopio. Oedd unrhyw rai o’r rhain yn bwysig i chi?
q-justice_reasons-worse = Gallai fod wedi gwneud pethau’n fwy peryglus
q-justice_reasons-children = Fy mhlant
q-justice_reasons-home_money = Fy nghartref, neu arian
q-justice_reasons-visa = Fy sefyllfa o ran fisa neu fewnfudo
q-justice_reasons-believed = Doeddwn i ddim yn disgwyl cael fy nghredu
q-justice_reasons-time = Cymerodd ormod o amser
q-justice_reasons-other_wish = Roeddwn i eisiau i’r niwed stopio, nid achos llys
q-justice_reasons-family = Beth fyddai fy nheulu neu fy nghymuned yn ei ddweud
q-justice_reasons-none = Dim un o’r rhain
q-justice_reasons-short = Rhesymau dros beidio â mynd ymlaen

## The police

q-risk_understood = Roedd yr heddlu’n deall faint o berygl roeddwn i ynddo.
q-risk_understood-short = Yr heddlu’n deall y perygl
q-risk_understood-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr heddlu’n deall faint o berygl roedden nhw ynddo.

q-one_contact = Oedd gennych chi un person wedi’i enwi y gallech gysylltu â nhw?
q-one_contact-yes = Oedd
q-one_contact-sometimes = Am ran o’r amser
q-one_contact-no = Nac oedd
q-one_contact-short = Un person i gysylltu â nhw
q-one_contact-finding = Mae { $share } o’r bobl a atebodd yn dweud bod ganddyn nhw un person wedi’i enwi i gysylltu â nhw.

q-longest_silence = Beth oedd yr amser hiraf i chi aros am newyddion am eich achos?
q-longest_silence-short = Yr amser hiraf heb newyddion
q-longest_silence-finding = Mae { $share } o’r bobl a atebodd yn dweud na fuon nhw’n aros mwy nag wythnos am newyddion.

q-decision_explained = Os penderfynodd yr heddlu neu gyfreithwyr stopio: dywedon nhw pam.
q-decision_explained-hint = Os na chafodd dim ei stopio, dewiswch “ddim yn berthnasol”.
q-decision_explained-short = Clywed pam y cafodd yr achos ei stopio
q-decision_explained-finding = Mae { $share } o’r bobl a atebodd ac y cafodd eu hachos ei stopio yn dweud iddyn nhw gael gwybod pam.

q-review_decision = Os cafodd eich achos ei stopio: a edrychodd rhywun ar y penderfyniad hwnnw eto i chi?
q-review_decision-hint = Pan fydd yr heddlu neu gyfreithwyr yn stopio achos, mae gennych hawl i ofyn am ail olwg. Os na chafodd dim ei stopio, dewiswch “ddim yn berthnasol”.
q-review_decision-short = Ail olwg ar benderfyniad i stopio

## Fairness and the court

q-criminal_special = Mewn llys troseddol, gawsoch chi bethau i’w gwneud yn haws, fel sgrin neu gyswllt fideo?
q-criminal_special-hint = Mae hyn am y llys sy’n delio â throseddau. Os na fuoch mewn un, dewiswch “ddim yn berthnasol”.
q-criminal_special-short = Sgrin neu fideo mewn llys troseddol

q-pj_voice = Roeddwn i’n gallu dweud beth oedd yn bwysig i mi.
q-pj_voice-short = Gallu dweud beth oedd yn bwysig
q-pj_voice-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu dweud beth oedd yn bwysig iddyn nhw.

q-pj_respect = Roedd pobl yn fy nhrin â pharch.
q-pj_respect-short = Cael fy nhrin â pharch
q-pj_respect-finding = Mae { $share } o’r bobl a atebodd yn dweud bod pobl yn eu trin â pharch.

q-pj_neutral = Roedd penderfyniadau’n seiliedig ar ffeithiau.
q-pj_neutral-short = Penderfyniadau ar sail ffeithiau
q-pj_neutral-finding = Mae { $share } o’r bobl a atebodd yn dweud bod penderfyniadau’n seiliedig ar ffeithiau.

q-pj_trust = Roedd y bobl â gofal am wneud y peth iawn.
q-pj_trust-short = Y bobl â gofal am wneud y peth iawn
q-pj_trust-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y bobl â gofal am wneud y peth iawn.

q-outcome_satisfied = Rwy’n fodlon ar sut y daeth pethau i ben.
q-outcome_satisfied-hint = Os nad yw wedi dod i ben, dewiswch “ddim yn berthnasol”.
q-outcome_satisfied-short = Bodlon ar y diwedd
q-outcome_satisfied-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn fodlon ar sut y daeth pethau i ben.

## What you were told

q-code_recalled = Ydych chi’n cofio clywed am unrhyw un o’r hawliau hyn?
q-code_recalled-hint = Does dim ots pwy ddywedodd wrthych, na phryd. Mae’n iawn os nad ydych yn cofio.
q-code_recalled-r1 = Cael esboniad rwy’n ei ddeall, gyda chyfieithydd os oes angen
q-code_recalled-r2 = Cael yr hyn rwy’n ei ddweud wedi’i ysgrifennu i lawr heb aros yn hir
q-code_recalled-r3 = Cael gwybod beth sy’n digwydd ar ôl i mi ddweud wrth yr heddlu
q-code_recalled-r4 = Cael fy rhoi mewn cysylltiad â gwasanaethau sy’n gallu fy nghefnogi
q-code_recalled-r5 = Cael gwybod am arian i bobl a gafodd niwed
q-code_recalled-r6 = Cael gwybod sut mae fy achos yn mynd
q-code_recalled-r7 = Dweud wrth y llys mewn datganiad sut yr effeithiodd arnaf
q-code_recalled-r8 = Cael gwybod am yr achos llys, a beth mae tyst yn ei wneud
q-code_recalled-r9 = Cael gwybod sut y daeth yr achos i ben
q-code_recalled-r10 = Cael fy nghostau wedi’u talu a fy mhethau yn ôl
q-code_recalled-r11 = Cael gwybod am y person arall ar ôl dedfryd
q-code_recalled-r12 = Cwyno os nad wyf yn cael yr hawliau hyn
q-code_recalled-none = Dim un o’r rhain
q-code_recalled-short = Hawliau mae pobl yn eu cofio

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
