# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Lle diogel i fyw
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi sut y bu gwasanaethau tai yn helpu pobl a gafodd eu brifo neu eu rheoli gan rywun agos atyn nhw i aros gartref neu i symud.

## Sections

section-home = Aros neu symud
section-home-note = Mae 4 cwestiwn yn y rhan hon. Maen nhw’n holi a fu’n rhaid i chi symud, a pha help a gawsoch i aros neu i symud. Mae eich atebion yn dangos i wasanaethau tai beth sydd ar goll. Dydyn ni ddim yn gofyn ble rydych chi’n byw, na ble roeddech chi’n byw o’r blaen.
section-service = Gwasanaethau tai

## Staying or moving

q-who_moved = A symudodd rhywun allan o’ch cartref oherwydd hyn?
q-who_moved-i_moved = Do, fi symudodd allan
q-who_moved-they_moved = Do, symudodd y person a oedd yn fy mrifo allan
q-who_moved-neither = Naddo, neu rywbeth arall
q-who_moved-short = Pwy symudodd o’r cartref
q-who_moved-finding = Mae { $share } o’r bobl a atebodd yn dweud mai nhw oedd yr un a symudodd allan o’r cartref.

q-stay_safely = Gawsoch chi help i aros yn eich cartref eich hun, a bod yn ddiogel yno?
q-stay_safely-short = Help i aros gartref yn ddiogel

q-safer_home = Gawsoch chi gloeon, drysau neu larymau gwell?
q-safer_home-short = Cloeon, drysau neu larymau gwell

q-flexible_money = Gawsoch chi arian at bethau sy’n eich helpu i symud neu i ddechrau eto?
q-flexible_money-hint = Gallai hyn fod at deithio, blaendal, gwely neu wisg ysgol.
q-flexible_money-short = Arian i symud neu ddechrau eto

## Housing services

q-housing_wait = Ar ôl i chi ofyn am le diogel i fyw, faint o amser y buoch yn aros am un?
q-housing_wait-short = Aros am le diogel
q-housing_wait-finding = Mae { $share } o’r bobl a atebodd yn dweud bod ganddyn nhw le diogel o fewn wythnos.

q-housing_fair = Roedd gwasanaethau tai yn fy nhrin yn deg.
q-housing_fair-short = Triniaeth deg gan wasanaethau tai
q-housing_fair-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwasanaethau tai yn eu trin yn deg.

q-place_fits = Roedd y lle a gynigiwyd i mi yn addas i mi.
q-place_fits-hint = Meddyliwch pwy sy’n byw gyda chi, eich iechyd, eich gwaith a’ch anifeiliaid.
q-place_fits-short = Y lle a gynigiwyd yn addas
q-place_fits-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y lle a gynigiwyd iddyn nhw yn addas iddyn nhw.

q-home_safe = Rwy’n teimlo’n ddiogel yn y lle rwy’n byw ynddo nawr.
q-home_safe-short = Yn ddiogel lle rwy’n byw nawr
q-home_safe-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn teimlo’n ddiogel yn y lle maen nhw’n byw ynddo nawr.

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
