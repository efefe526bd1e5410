# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Sut oedd y prosiect hwn?
about = Mae’r arolwg hwn am brosiect y cymeroch chi ran ynddo, yn erbyn cam-drin domestig: mae’n holi a oedd yn werth chweil, a beth ddaw ohono.

## Sections

section-how = Sut oedd e
section-next = Beth ddaw ohono

## How it was

q-role = Pa un o’r rhain sydd agosaf at eich gwaith?
q-role-practitioner = Rwy’n gweithio’n uniongyrchol gyda phobl
q-role-manager = Rwy’n rheolwr ar bobl sy’n gwneud hynny
q-role-leader = Rwy’n arwain neu’n cynllunio gwasanaethau
q-role-short = Math o waith
q-role-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn gweithio’n uniongyrchol gyda phobl.

q-pf_worth = Roedd cymryd rhan yn werth fy amser.
q-pf_worth-short = Gwerth fy amser
q-pf_worth-finding = Mae { $share } o’r bobl a atebodd yn dweud bod cymryd rhan yn werth eu hamser.

q-pf_clear = Roedd y canfyddiadau’n glir i mi.
q-pf_clear-short = Canfyddiadau’n glir
q-pf_clear-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y canfyddiadau’n glir iddyn nhw.

q-pf_survivors = Roedd yr hyn a ddywedodd goroeswyr yn ganolog.
q-pf_survivors-short = Goroeswyr yn ganolog
q-pf_survivors-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr hyn a ddywedodd goroeswyr yn ganolog.

q-pf_together = Clywodd partneriaid y canfyddiadau ar yr un pryd.
q-pf_together-short = Clywed ar yr un pryd
q-pf_together-finding = Mae { $share } o’r bobl a atebodd yn dweud bod partneriaid wedi clywed y canfyddiadau ar yr un pryd.

## What comes of it

q-pf_change = Bydd yn arwain at newid i bobl sydd angen help yma.
q-pf_change-short = Bydd yn arwain at newid
q-pf_change-finding = Mae { $share } o’r bobl a atebodd yn dweud y bydd yn arwain at newid i bobl sydd angen help yma.

q-pf_use = Beth wnewch chi â’r canfyddiadau?
q-pf_use-plan = Eu defnyddio i gynllunio gwasanaeth neu gyllideb
q-pf_use-train = Eu defnyddio mewn hyfforddiant
q-pf_use-share = Eu dangos i fy nghydweithwyr neu fy mwrdd
q-pf_use-change = Newid y ffordd rwy’n gweithio fy hun
q-pf_use-nothing = Dim byd eto
q-pf_use-short = Beth wnaiff pobl â’r canfyddiadau

q-pf_better = Beth allai fod wedi bod yn well?
q-pf_better-time = Yr amser a gymerodd
q-pf_better-timing = Pryd y daeth
q-pf_better-reach = Pwy gafodd eu clywed
q-pf_better-findings = Sut y cafodd y canfyddiadau eu cyflwyno
q-pf_better-follow_up = Beth ddaeth wedyn
q-pf_better-none = Dim un o’r rhain
q-pf_better-short = Beth allai fod wedi bod yn well

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

place-title = Pa un o’r rhain sydd agosaf at y lle rydych chi’n gweithio?
place-hint = Os ydych chi’n gweithio mewn sawl un, dewiswch yr un rydych chi’n ei adnabod orau.
