# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Y llys teulu
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi sut y bu’r llys teulu yn trin pobl a gafodd eu brifo neu eu rheoli gan rywun agos, ac a yw ei benderfyniadau’n cadw pobl yn ddiogel.

## Sections

section-around = Paratoi ar gyfer y llys
section-treated = Sut roedd y llys yn eich trin
section-treated-note = Mae 8 cwestiwn yn y rhan hon. Maen nhw’n holi a oeddech yn ddiogel, ac a gawsoch eich clywed a’ch trin yn deg yn y llys teulu. Mae eich atebion yn dangos i lysoedd beth i’w newid. Dydyn ni ddim yn gofyn beth yw eich achos, a dydy ateb yn newid dim yn eich achos.
section-ahead = Edrych ymlaen

## Getting ready for court

q-family_court_stage = Pa mor bell mae pethau wedi mynd yn y llys teulu?
q-family_court_stage-hint = Dyma’r llys sy’n penderfynu am blant, cartref, neu orchymyn i’ch cadw’n ddiogel.
q-family_court_stage-thinking = Meddwl am y peth, neu ofyn am gyngor
q-family_court_stage-applied = Mae rhywun wedi gwneud cais
q-family_court_stage-hearings = Bu gwrandawiadau
q-family_court_stage-decided = Mae’r llys wedi penderfynu
q-family_court_stage-back = Mae’n ôl yn y llys ar ôl penderfyniad
q-family_court_stage-short = Pa mor bell yr aeth pethau
q-family_court_stage-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y llys wedi gwneud penderfyniad.

q-court_length = Faint o amser y mae wedi’i gymryd hyd yn hyn?
q-court_length-half_year = Hyd at 6 mis
q-court_length-to_year = 6 mis i flwyddyn
q-court_length-to_two_years = 1 i 2 flynedd
q-court_length-longer = Mwy na 2 flynedd
q-court_length-short = Faint o amser y mae wedi’i gymryd
q-court_length-finding = Mae { $share } o’r bobl a atebodd yn dweud ei fod wedi cymryd mwy na blwyddyn hyd yn hyn.

q-family_legal_help = Gawsoch chi gyfreithiwr, neu gyngor am y gyfraith?
q-family_legal_help-short = Cyfreithiwr, neu gyngor cyfreithiol

q-family_support_person = Gawsoch chi weithiwr cymorth a allai ddod i mewn i’r llys gyda chi?
q-family_support_person-short = Gweithiwr cymorth yn y llys

q-family_special = Gawsoch chi bethau sy’n gwneud y llys yn haws, fel sgrin neu ystafell aros ar wahân?
q-family_special-short = Sgrin neu ystafell aros ar wahân

## How the court treated you

q-court_safe = Roeddwn i’n teimlo’n ddiogel yn adeilad y llys, ac ar y ffordd yno ac yn ôl.
q-court_safe-short = Yn ddiogel yn y llys ac ar y ffordd
q-court_safe-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn teimlo’n ddiogel yn adeilad y llys ac ar y ffordd yno ac yn ôl.

q-court_believed = Cymerodd y llys fy mhryderon am ddiogelwch o ddifrif.
q-court_believed-short = Cymryd pryderon o ddifrif
q-court_believed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y llys wedi cymryd eu pryderon am ddiogelwch o ddifrif.

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

q-children_heard = Gofynnodd rhywun i’m plant beth yw eu barn, mewn ffordd a oedd yn addas iddyn nhw.
q-children_heard-hint = Os nad oes gennych blant, dewiswch “ddim yn berthnasol”.
q-children_heard-short = Gofyn barn plant
q-children_heard-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod rhywun wedi gofyn barn eu plant, mewn ffordd a oedd yn addas iddyn nhw.

q-decision_safe = Mae’r hyn a benderfynodd y llys yn helpu i’m cadw’n ddiogel.
q-decision_safe-hint = Os nad yw’r llys wedi penderfynu, dewiswch “ddim yn berthnasol”.
q-decision_safe-short = Penderfyniad yn helpu i’m cadw’n ddiogel
q-decision_safe-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr hyn a benderfynodd y llys yn helpu i’w cadw’n ddiogel.

## Looking ahead

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
