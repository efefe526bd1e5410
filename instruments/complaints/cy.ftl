# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Pan fyddwch eisiau cwyno
about = Mae’r arolwg hwn am wasanaethau i bobl sy’n byw gyda cham-drin domestig: mae’n holi sut brofiad yw cwyno amdanyn nhw. Nid ffordd o gwyno yw hwn.

## Sections

section-making = Gwneud cwyn
section-answer = Beth ddaeth o’r gŵyn

## Making a complaint

q-complaint_stage = Meddyliwch am wasanaeth a’ch siomodd. Pa mor bell yr aethoch chi gyda chwyn?
q-complaint_stage-hint = Os na wnaeth unrhyw wasanaeth eich siomi, dewiswch “ddim yn berthnasol”.
q-complaint_stage-not_wanted = Doeddwn i ddim eisiau cwyno
q-complaint_stage-wanted = Roeddwn i eisiau, ond wnes i ddim
q-complaint_stage-made = Rwyf wedi cwyno, ac rwy’n aros
q-complaint_stage-answered = Cefais ateb
q-complaint_stage-further = Es i â’r peth ymhellach
q-complaint_stage-short = Pa mor bell yr aeth y gŵyn
q-complaint_stage-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod eisiau cwyno ond na wnaethon nhw.

q-complaint_how = Pa mor hawdd oedd dod i wybod sut i gwyno?
q-complaint_how-short = Dod i wybod sut i gwyno
q-complaint_how-finding = Mae { $share } o’r bobl a atebodd yn dweud ei bod yn hawdd dod i wybod sut i gwyno.

q-complaint_about = Am beth oedd y gŵyn?
q-complaint_about-hint = Dydyn ni ddim yn gofyn pa wasanaeth oedd e.
q-complaint_about-treated = Sut roedd rhywun yn fy nhrin
q-complaint_about-decision = Beth a benderfynwyd
q-complaint_about-waiting = Faint o amser a gymerodd
q-complaint_about-information = Peidio â chael gwybod pethau
q-complaint_about-passed_on = Beth a ddywedwyd wrth eraill amdanaf
q-complaint_about-none = Dim un o’r rhain
q-complaint_about-short = Am beth roedd cwynion

q-complaint_hard = A wnaeth unrhyw un o’r rhain hi’n anodd cwyno?
q-complaint_hard-how = Doeddwn i ddim yn gwybod sut
q-complaint_hard-who = Doeddwn i ddim yn gwybod pwy oedd yn gyfrifol
q-complaint_hard-lose_help = Roeddwn i’n poeni am golli fy help
q-complaint_hard-no_change = Meddyliais na fyddai dim yn newid
q-complaint_hard-tired = Doedd gen i ddim nerth ar ôl i wneud hynny
q-complaint_hard-language = Doedd e ddim yn fy iaith i, nac mewn ffordd y gallaf ei defnyddio
q-complaint_hard-none = Dim un o’r rhain
q-complaint_hard-short = Beth wnaeth hi’n anodd cwyno

## What came of it

q-complaint_safe = Roeddwn i’n gallu cwyno heb ofni beth fyddai’n dilyn.
q-complaint_safe-short = Gallu cwyno heb ofn
q-complaint_safe-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu cwyno heb ofni beth fyddai’n dilyn.

q-complaint_handling = Rwy’n fodlon ar sut y deliwyd â fy nghwyn.
q-complaint_handling-short = Bodlon ar y ffordd y deliwyd â hi
q-complaint_handling-finding = Mae { $share } o’r bobl a gwynodd ac a atebodd yn dweud eu bod yn fodlon ar sut y deliwyd â’u cwyn.

q-complaint_outcome = Rwy’n fodlon ar beth ddaeth o fy nghwyn.
q-complaint_outcome-short = Bodlon ar y canlyniad
q-complaint_outcome-finding = Mae { $share } o’r bobl a gwynodd ac a atebodd yn dweud eu bod yn fodlon ar beth ddaeth o’r gŵyn.

q-complaint_change = A ddywedwyd wrthych beth fyddai’n newid oherwydd eich cwyn?
q-complaint_change-yes = Do
q-complaint_change-nothing = Dywedwyd wrthyf na fyddai dim yn newid
q-complaint_change-no = Naddo
q-complaint_change-short = Clywed beth fyddai’n newid
q-complaint_change-finding = Mae { $share } o’r bobl a gwynodd ac a atebodd yn dweud iddyn nhw gael gwybod beth fyddai’n newid.

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
