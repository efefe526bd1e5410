# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Help i’ch plant
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi rhieni a gofalwyr a gafodd eu plant help pan oedd rhywun agos at y teulu yn eu brifo, eu dychryn neu eu rheoli.

## Sections

section-help = Help i’ch plant
section-help-note = Mae 8 cwestiwn yn y rhan hon. Maen nhw’n holi pa help a gynigiwyd i’ch plant, ac a oedd yn addas iddyn nhw. Mae eich atebion yn dangos beth sydd ar goll i blant. Dydyn ni ddim yn gofyn beth ddigwyddodd gartref, nac am unrhyw beth sy’n dangos i ni pwy yw eich plant.
section-parent = Help i chi fel rhiant
section-parent-note = Mae 3 chwestiwn yn y rhan hon. Maen nhw’n holi sut roedd gweithwyr yn eich trin fel rhiant. Mae eich atebion yn dangos iddyn nhw beth sy’n ei gwneud yn haws gofyn am help. Does dim un gweithiwr cymdeithasol yn gweld eich atebion.
section-ahead = Edrych ymlaen

## Help for your children

q-children_offered = A gynigiodd gwasanaeth help i’ch plant?
q-children_offered-yes = Do
q-children_offered-no = Naddo
q-children_offered-short = Cynnig help i blant
q-children_offered-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod gwasanaeth wedi cynnig help i’w plant.

q-children_wait = Faint o amser y bu’ch plant yn aros i help ddechrau?
q-children_wait-short = Plant yn aros am help
q-children_wait-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod help i’w plant wedi dechrau o fewn wythnos.

q-children_support = Rhoddodd gwasanaethau help addas i fy mhlant.
q-children_support-short = Help addas i fy mhlant
q-children_support-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod gwasanaethau wedi rhoi help addas i’w plant.

q-children_lasted = Parhaodd help i’m plant cyhyd ag yr oedd ei angen arnyn nhw.
q-children_lasted-short = Help yn para’n ddigon hir
q-children_lasted-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod help i’w plant wedi para cyhyd ag yr oedd ei angen.

q-children_heard = Gofynnodd rhywun i’m plant beth yw eu barn, mewn ffordd a oedd yn addas iddyn nhw.
q-children_heard-short = Gofyn barn plant
q-children_heard-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod rhywun wedi gofyn barn eu plant, mewn ffordd a oedd yn addas iddyn nhw.

q-trusted_adult = Mae gan fy mhlant oedolyn y tu allan i’n cartref y gallan nhw siarad â nhw.
q-trusted_adult-short = Oedolyn i siarad â nhw
q-trusted_adult-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod gan eu plant oedolyn y tu allan i’r cartref i siarad â nhw.

q-school_helped = Rhoddodd ysgol neu feithrinfa help i’m plant.
q-school_helped-short = Ysgol neu feithrinfa yn helpu
q-school_helped-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod ysgol neu feithrinfa wedi helpu eu plant.

q-children_change = Ers i help ddod, sut mae pethau i’ch plant?
q-children_change-short = Plant ers i help ddod
q-children_change-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod pethau’n well i’w plant ers i help ddod.

## Help for you as a parent

q-parent_respected = Roedd gweithwyr yn fy mharchu fel rhiant.
q-parent_respected-short = Parch fel rhiant
q-parent_respected-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod gweithwyr yn eu parchu fel rhiant.

q-parent_supported = Cefais help i mi fy hun fel rhiant.
q-parent_supported-short = Help i mi fel rhiant
q-parent_supported-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud iddyn nhw gael help iddyn nhw eu hunain fel rhiant.

q-worry_children_services = Roedd poeni am weithwyr cymdeithasol yn fy nghadw rhag gofyn am help.
q-worry_children_services-short = Poeni am weithwyr cymdeithasol
q-worry_children_services-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod poeni am weithwyr cymdeithasol wedi’u cadw rhag gofyn am help.

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
