# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Beth wnaeth eich helpu
about = Mae’r arolwg hwn am gam-drin domestig, sef pan fydd rhywun gartref, neu rywun rydych chi’n mynd allan gyda nhw, yn brifo, yn dychryn neu’n rheoli pobl. Mae’n holi a wnaeth oedolion a gwasanaethau eich helpu.

## Sections

section-people = Pobl sy’n helpu
section-people-note = Mae 5 cwestiwn yn y rhan hon. Maen nhw’n holi sut roedd oedolion mewn gwasanaethau yn eich trin. Gallwch hepgor unrhyw un ohonyn nhw. Dydyn ni ddim yn gofyn beth ddigwyddodd, a dydyn ni ddim yn gofyn pwy ydych chi. Os nad ydych chi’n ddiogel nawr, defnyddiwch “Cael help”.
section-you = Chi

## People who help

q-listened = Roedd oedolion mewn gwasanaethau yn gwrando arnaf.
q-listened-short = Gwasanaethau’n gwrando
q-listened-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod oedolion mewn gwasanaethau yn gwrando arnyn nhw.

q-believed = Roedden nhw’n fy nghredu.
q-believed-short = Cael fy nghredu gan wasanaethau
q-believed-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod pobl mewn gwasanaethau yn eu credu.

q-not_blamed = Dangoson nhw’n glir nad fy mai i oedd e.
q-not_blamed-short = Clywed nad fy mai i oedd e
q-not_blamed-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod gwasanaethau wedi dangos yn glir nad eu bai nhw oedd e.

q-told_next = Dywedon nhw wrthyf beth fyddai’n digwydd nesaf.
q-told_next-short = Gwybod beth fyddai’n digwydd nesaf
q-told_next-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod gwasanaethau wedi dweud wrthyn nhw beth fyddai’n digwydd nesaf.

q-had_a_say = Roedd gen i lais yn yr help a gefais.
q-had_a_say-short = Llais yn yr help a gefais
q-had_a_say-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod ganddyn nhw lais yn yr help a gawson nhw.

## You

q-trusted_adult = Mae oedolyn y gallaf siarad â nhw.
q-trusted_adult-short = Oedolyn i siarad â nhw
q-trusted_adult-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod oedolyn y gallan nhw siarad â nhw.

q-school_helped = Roedd yr ysgol yn help i mi.
q-school_helped-short = Yr ysgol yn helpu
q-school_helped-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod yr ysgol yn help iddyn nhw.

q-children_support = Roedd yr help a gefais yn addas i mi.
q-children_support-short = Help addas i mi
q-children_support-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod yr help a gawson nhw yn addas iddyn nhw.

q-children_change = Ers i help ddod, sut mae pethau i chi?
q-children_change-short = Sut mae pethau ers i help ddod
q-children_change-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud bod pethau’n well ers i help ddod.

q-hopeful = Rwy’n edrych ymlaen at beth ddaw nesaf yn fwy nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl ifanc a atebodd yn dweud eu bod yn edrych ymlaen at beth ddaw nesaf yn fwy nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
