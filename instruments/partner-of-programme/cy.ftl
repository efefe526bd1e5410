# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Sut mae pethau wedi bod
about = Mae’r arolwg hwn am gam-drin domestig. Mae i bobl y mae eu partner neu eu cyn-bartner yn mynd i raglen er mwyn newid, neu wedi bod mewn un. Mae’n holi a wnaeth y rhaglen eich helpu i fod yn ddiogel.

## Sections

section-contact = Sut roedd y rhaglen yn eich trin
section-contact-note = Mae 5 cwestiwn yn y rhan hon. Maen nhw’n holi sut roedd y rhaglen yn eich trin. Does neb yn y rhaglen yn gweld eich atebion, a dydy’r person sy’n mynd yno byth yn cael gwybod eich bod wedi ateb. Dydyn ni ddim yn gofyn beth ddigwyddodd, a dydyn ni ddim yn gofyn am enwau.
section-change = Beth sy’n wahanol nawr
section-change-note = Mae 4 cwestiwn yn y rhan hon. Maen nhw’n holi a yw pethau’n well neu’n waeth i chi nag o’r blaen. Mae eich atebion yn dangos a yw rhaglenni’n gwneud pobl yn fwy diogel. Dydyn ni ddim yn gofyn beth wnaeth neb. Os nad ydych chi’n teimlo’n ddiogel nawr, defnyddiwch “Cael help”.
section-ahead = Edrych ymlaen

## How the programme treated you

q-contact_agreed = A ofynnwyd i chi a oeddech eisiau clywed gan y rhaglen?
q-contact_agreed-yes = Do
q-contact_agreed-no = Naddo
q-contact_agreed-short = Gofyn cyn cysylltu
q-contact_agreed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod rhywun wedi gofyn a oedden nhw eisiau clywed gan y rhaglen.

q-contact_safe = Cysylltodd y rhaglen â mi mewn ffordd ddiogel.
q-contact_safe-short = Cysylltu mewn ffordd ddiogel
q-contact_safe-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y rhaglen wedi cysylltu â nhw mewn ffordd ddiogel.

q-programme_believed = Roedd y bobl sy’n rhedeg y rhaglen yn fy nghredu.
q-programme_believed-short = Cael fy nghredu gan y rhaglen
q-programme_believed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y bobl sy’n rhedeg y rhaglen yn eu credu.

q-kept_informed = Cefais wybod yr hyn yr oedd angen i mi ei wybod er mwyn bod yn ddiogel.
q-kept_informed-short = Cael gwybod yr hyn oedd ei angen
q-kept_informed-finding = Mae { $share } o’r bobl a atebodd yn dweud iddyn nhw gael gwybod yr hyn yr oedd angen iddyn nhw ei wybod er mwyn bod yn ddiogel.

q-partner_worker = Gawsoch chi eich gweithiwr cymorth eich hun?
q-partner_worker-short = Fy ngweithiwr cymorth fy hun

## What is different now

q-safety_change = Teimlo’n ddiogel: sut mae hynny nawr, o’i gymharu â chyn y rhaglen?
q-safety_change-short = Teimlo’n ddiogel ers y rhaglen
q-safety_change-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn teimlo’n fwy diogel na chyn y rhaglen.

q-children_safety_change = Eich plant yn teimlo’n ddiogel: sut mae hynny nawr, o’i gymharu â chynt?
q-children_safety_change-short = Plant yn teimlo’n ddiogel ers hynny
q-children_safety_change-finding = Mae { $share } o’r bobl â phlant a atebodd yn dweud bod eu plant yn teimlo’n fwy diogel na chyn y rhaglen.

q-freedom_change = Bod yn rhydd i fyw eich bywyd bob dydd: sut mae hynny nawr, o’i gymharu â chynt?
q-freedom_change-short = Rhydd i fyw bywyd bob dydd
q-freedom_change-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn fwy rhydd i fyw eu bywyd bob dydd na chyn y rhaglen.

q-respect_change = Y parch sy’n cael ei ddangos i chi: sut mae hynny nawr, o’i gymharu â chynt?
q-respect_change-hint = Os nad oes gennych gysylltiad mwyach, dewiswch “ddim yn berthnasol”.
q-respect_change-short = Y parch a ddangosir ers hynny
q-respect_change-finding = Mae { $share } o’r bobl a atebodd yn dweud bod mwy o barch yn cael ei ddangos iddyn nhw na chyn y rhaglen.

## Looking ahead

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.
