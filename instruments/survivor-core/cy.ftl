# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Sut brofiad oedd cael help
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi sut roedd gwasanaethau yn trin pobl a oedd wedi cael eu brifo, eu dychryn neu eu rheoli gan rywun agos atyn nhw, ac a oedd yr help wedi gweithio.

## Adrannau

section-help = Cael help
section-treated = Sut roedd gwasanaethau yn eich trin
section-treated-note = Mae 4 cwestiwn yn y rhan hon. Maen nhw’n holi a oedd gwasanaethau yn eich credu, a pha mor dda roedden nhw’n gweithio gyda chi a gyda’i gilydd. Mae eich atebion yn helpu gwasanaethau i weld beth i’w newid. Dydyn ni ddim yn gofyn beth ddigwyddodd i chi, a dydyn ni ddim yn gofyn am enwau.
section-family = Diogelwch a phlant
section-family-note = Mae 2 gwestiwn yn y rhan hon, ac 1 arall os oes gennych chi blant. Maen nhw’n holi a wnaeth help i chi deimlo’n fwy diogel, ac a gafodd eich plant help. Mae eich atebion yn dangos i wasanaethau beth sy’n gweithio. Dydyn ni ddim yn gofyn beth ddigwyddodd gartref, nac am unrhyw beth sy’n dangos i ni pwy yw eich plant.
section-ahead = Edrych ymlaen

## Cael help

q-worked_for_me = Cefais help mewn ffordd a oedd yn gweithio i mi.
q-worked_for_me-hint = Gwasanaeth yw unrhyw le yr aethoch iddo am help, fel llinell gymorth, yr heddlu, meddyg, gwasanaeth tai neu ysgol. Gallai help sy’n gweithio i chi fod yn eich iaith chi, ar adeg sy’n gyfleus i chi, neu yn rhywle y gallwch ei gyrraedd.
q-worked_for_me-short = Help a oedd yn gweithio i mi
q-worked_for_me-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael help mewn ffordd a oedd yn gweithio iddyn nhw.

q-told_next = Dywedodd gwasanaethau wrthyf beth fyddai’n digwydd nesaf.
q-told_next-short = Gwybod beth fyddai’n digwydd nesaf
q-told_next-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau wedi dweud wrthyn nhw beth fyddai’n digwydd nesaf.

q-listened = Rhoddodd pobl mewn gwasanaethau amser i wrando arnaf.
q-listened-short = Gwasanaethau’n rhoi amser i wrando
q-listened-finding = Mae { $share } o’r bobl a atebodd yn dweud bod pobl mewn gwasanaethau wedi rhoi amser i wrando arnyn nhw.

q-had_a_say = Roeddwn i’n gallu gwneud dewisiadau am yr help a gefais.
q-had_a_say-short = Dewisiadau am fy help
q-had_a_say-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gallu gwneud dewisiadau am yr help a gawson nhw.

## Sut roedd gwasanaethau yn eich trin

q-believed = Pan ofynnais am help, roedd pobl mewn gwasanaethau yn fy nghredu.
q-believed-short = Cael fy nghredu gan wasanaethau
q-believed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod pobl mewn gwasanaethau yn eu credu.

q-not_blamed = Dangosodd pobl mewn gwasanaethau yn glir nad oedd bai arnaf fi.
q-not_blamed-short = Clywed nad oedd bai arnaf
q-not_blamed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau wedi dangos yn glir nad oedd bai arnyn nhw.

q-times_told = Sawl gwaith ydych chi wedi gorfod esbonio popeth eto wrth rywun newydd?
q-times_told-hint = Meddyliwch am yr holl wasanaethau rydych chi wedi delio â nhw.
q-times_told-none = Dim o gwbl
q-times_told-one_two = Unwaith neu ddwy
q-times_told-three_more = 3 gwaith neu fwy
q-times_told-short = Esbonio popeth wrth rywun newydd
q-times_told-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod wedi gorfod esbonio popeth eto 3 gwaith neu fwy.

q-same_message = Dywedodd gwahanol wasanaethau yr un pethau wrthyf.
q-same_message-hint = Os mai dim ond un gwasanaeth a welsoch, dewiswch “ddim yn berthnasol”.
q-same_message-short = Gwasanaethau’n dweud yr un pethau
q-same_message-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwahanol wasanaethau wedi dweud yr un pethau wrthyn nhw.

## Diogelwch a phlant

q-safer = Mae’r help a gefais wedi gwneud i mi deimlo’n fwy diogel.
q-safer-short = Teimlo’n fwy diogel ar ôl help
q-safer-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr help a gawson nhw wedi gwneud iddyn nhw deimlo’n fwy diogel.

q-children = Oes gennych chi blant yn eich gofal?
q-children-yes = Oes
q-children-no = Nac oes
q-children-short = Plant yn eich gofal
q-children-finding = Mae { $share } o’r bobl a atebodd yn dweud bod ganddyn nhw blant yn eu gofal.

q-children_support = Rhoddodd gwasanaethau help addas i fy mhlant.
q-children_support-short = Help addas i fy mhlant
q-children_support-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod gwasanaethau wedi rhoi help addas i’w plant.

## Edrych ymlaen

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
