# Draft: not yet read by a second person.

staff-title = Staff
staff-rooms = Ystafelloedd
staff-waves = Tonnau
staff-log = Beth wnaeth staff
staff-sign-in = Mewngofnodi
staff-sign-out = Allgofnodi
staff-signed-in = Wedi mewngofnodi fel { $name }
staff-name = Enw mewngofnodi
staff-password = Cyfrinair
staff-code = Cod o’ch ap dilysu, 6 digid
staff-wrong = Nid yw’r enw, y cyfrinair neu’r cod yn gywir. Mae cod yn gweithio unwaith, am hanner munud.
staff-too-often = Daeth deg cod anghywir gyda’ch cyfrinair heddiw. Efallai fod rhywun arall yn ei wybod. Dywedwch wrth y gweithredwr; gallwch fewngofnodi eto yfory.
staff-elsewhere = Daeth y ffurflen hon o wefan arall. Teipiwch hi yma.
staff-first = Mewngofnodwch yn gyntaf.
staff-you-are = Eich rôl: { $role }.
staff-terminal = Caiff tonnau, cardiau a rhyddhadau eu trin o derfynell y gweinydd nes bod eu hystafelloedd wedi eu hadeiladu.
staff-wave = Ton
staff-survey = Arolwg
staff-how-far = Pa mor bell y mae
staff-no-waves = Nid oes ton eto.
staff-log-what = Popeth a wnaeth staff, fesul diwrnod. Nid oes dim am bobl sy’n ateb wedi ei ysgrifennu yn unman.
staff-day = Diwrnod
staff-who = Pwy
staff-act = Gweithred

staff-role-coordinator = cydlynydd
staff-role-designer = dylunydd
staff-role-reviewer = adolygydd â phrofiad byw
staff-role-distributor = dosbarthwr cardiau
staff-role-moderator = safonwr geiriau
staff-role-releaser = rhyddhawr
staff-role-provider = darllenydd ar ran darparwr
staff-role-board = darllenydd ar ran bwrdd
staff-role-commissioner = comisiynydd
staff-role-steward = stiward data
staff-role-operator = gweithredwr

staff-state-open = ar agor tan { $closes }
staff-state-closing = yn cau: gellir anfon arolygon sydd wedi dechrau o hyd
staff-state-closed = wedi cau, heb ei gyfrif eto
staff-state-rolled = rhy ychydig o atebion: maent yn aros am y don nesaf
staff-state-counted = wedi ei gyfrif, a’i ryddhad heb ei gymeradwyo eto
staff-state-released = wedi ei ryddhau
staff-state-destroyed = wedi ei ddinistrio heb ei gyfrif: rhy ychydig o atebion bedair gwaith

staff-people = Staff a gwahoddiadau
staff-own = Eich mynediad
staff-back = Yn ôl at staff a gwahoddiadau
staff-choose = Dewiswch
staff-refused = Ni chaiff eich rôl wneud hyn
staff-refused-why = Os oes ei angen arnoch ar gyfer eich gwaith, gofynnwch i gydlynydd.
staff-lapsed = Nid yw eich mynediad wedi ei gadarnhau ers blwyddyn, neu mae wedi dod i ben. Gofynnwch i gydlynydd.
staff-no-phone = Nid yw fy ap gyda mi
staff-recovery = Cod adfer, yn lle’r cod o’r ap

staff-people-what = Caiff mynediad ei gadarnhau bob blwyddyn. Ni all neb y mae ei flwyddyn ar ben fewngofnodi nes i chi ei gadarnhau. Nid oes neb yn ei gadarnhau ei hun: cydlynydd arall sy’n gwneud, neu’r gweithredwr.
staff-access-until = Gall fewngofnodi tan { $day }.
staff-access-lapsed = Gallai fewngofnodi tan { $day }: heb ei gadarnhau ers hynny.
staff-access-ended = Daeth y mynediad i ben ar { $day }.
staff-confirm = Cadarnhau { $name } am flwyddyn
staff-end = Dod â mynediad { $name } i ben
staff-end-title = Dod â mynediad { $name } i ben?
staff-end-what = Caiff { $name } ({ $role }) ei allgofnodi ym mhobman ar unwaith ac ni all fewngofnodi eto. Caiff y cyfrinair, yr ap a’r codau adfer eu dinistrio. Mae’r hyn a wnaeth yn aros yn y log, ac ni chaiff yr enw ei roi i neb arall. Ni ellir dadwneud hyn.
staff-end-last = Ni allai neb arall wahodd staff na chadarnhau eu mynediad. Gwahoddwch gydlynydd arall yn gyntaf.

staff-invited = Wedi eu gwahodd
staff-invited-until = Mae’r gwahoddiad yn ddilys tan { $day }.
staff-nobody-invited = Nid oes gwahoddiad yn aros.
staff-mail-waits = Mae’r e-bost ar ei ffordd.
staff-mail-again = Ni ellid cyrraedd y gweinydd e-bost. Ceisir eto o fewn yr awr.
staff-mail-refused = Gwrthododd y gweinydd e-bost y cyfeiriad hwn. Tynnwch y gwahoddiad yn ôl a gwiriwch y cyfeiriad.
staff-mail-sent = Mae’r gweinydd e-bost wedi derbyn yr e-bost.
staff-withdraw = Tynnu gwahoddiad { $name } yn ôl

staff-invite = Gwahodd rhywun
staff-invite-what = Cânt e-bost gyda dolen sy’n gweithio unwaith ac am saith diwrnod. Gyda hi maent yn dewis cyfrinair ac yn gosod ap dilysu.
staff-invite-button = Anfon y gwahoddiad
staff-name-hint = Llythrennau bach a i z, digidau a chysylltnodau. Ni ellir ei newid wedyn.
staff-mail = Cyfeiriad e-bost yn y gwaith
staff-role = Rôl
staff-organisation = Sefydliad
staff-no-mail = Ni all y gweinydd hwn anfon e-bost eto. Gofynnwch i’r gweithredwr osod gweinydd e-bost.
staff-name-wrong = Mae gan yr enw mewngofnodi 1 i 64 o lythrennau bach, digidau a chysylltnodau.
staff-name-taken = Mae gan rywun yr enw mewngofnodi hwn, neu bu ganddo, neu caiff ei wahodd dan yr enw. Dewiswch un arall.
staff-role-wrong = Dewiswch rôl.
staff-organisation-wrong = Dewiswch sefydliad.
staff-organisation-rated = Mae arolygon yn graddio’r sefydliad hwn. Ni all neb sy’n gweithio iddo fod yn gydlynydd.
staff-mail-wrong = Teipiwch gyfeiriad e-bost, megis enw@cyngor.example.

staff-gone = Nid yw’r gwahoddiad hwn yn gweithio
staff-gone-why = Cafodd ei ddefnyddio neu ei dynnu’n ôl, neu mae’n hŷn na saith diwrnod. Os nad chi a’i defnyddiodd, dywedwch wrth gydlynydd ar unwaith.
staff-join = Gosod eich mynediad
staff-join-as = Eich enw mewngofnodi yw { $name }. Byddwch yn gweithio fel: { $role }.
staff-join-button = Gorffen a gweld y codau adfer
staff-password-length = O leiaf 12 nod. Mae ychydig eiriau nad ydynt yn perthyn i’w gilydd yn hawdd eu cofio.
staff-password-new = Cyfrinair newydd
staff-password-again = Cyfrinair newydd, unwaith eto
staff-password-now = Eich cyfrinair nawr
staff-password-change = Newid eich cyfrinair
staff-password-changed = Mae eich cyfrinair wedi ei newid. Rydych wedi eich allgofnodi ym mhob man arall.
staff-password-short = Mae angen o leiaf 12 nod ar y cyfrinair newydd.
staff-password-differs = Nid yw’r ddau gyfrinair newydd yr un fath.
staff-password-wrong = Nid yw eich cyfrinair nawr yn gywir.
staff-app = Ap dilysu
staff-app-scan = Sganiwch y llun hwn gyda’r ap ar eich ffôn.
staff-app-picture = Cod QR ar gyfer yr ap; mae’r un peth fel testun oddi tano
staff-app-type = Os na allwch ei sganio, teipiwch hwn i’r ap:
staff-app-prove = Teipiwch y 6 digid y mae’r ap yn eu dangos nawr
staff-app-wrong = Nid yw’r cod o’r ap yn gywir. Gwiriwch fod cloc eich ffôn yn gywir, a theipiwch y cod nesaf.
staff-app-new = Gosod ap arall
staff-app-new-what = Ar gyfer ffôn newydd. Mae’r ap ar yr hen un yn peidio â gweithio, a chewch eich allgofnodi ym mhob man arall.
staff-app-changed = O hyn ymlaen yr ap newydd sy’n cyfrif. Rydych wedi eich allgofnodi ym mhob man arall.
staff-codes = Codau adfer
staff-codes-once = Dangosir y deg cod hyn y tro hwn yn unig. Argraffwch y dudalen hon neu ysgrifennwch nhw.
staff-codes-what = Os collwch eich ffôn, mae cod yn eich gadael i mewn yn lle’r ap. Mae pob un yn gweithio unwaith. Cadwch nhw lle rydych yn cadw papurau pwysig, nid gyda’ch cyfrinair.
staff-codes-kept = Maent gennyf ar bapur: ymlaen
staff-codes-left = { $left ->
    [0] Nid oes gennych godau adfer ar ôl.
   *[other] Codau adfer sydd gennych ar ôl: { $left }.
}
staff-codes-new = Gwneud codau adfer newydd
staff-codes-new-what = Mae codau newydd yn dod â’r rhai cynharach i ben.
staff-own-confirm = Mae cydlynydd yn ei gadarnhau bob blwyddyn.

## E-bost

mail-subject = Gosod eich mewngofnodi
mail-invited = Rydych wedi eich gwahodd i weithio ar weinydd arolygon. Agorwch y ddolen hon i ddewis cyfrinair:
mail-good-for = Mae’n gweithio unwaith, ac am { $days } diwrnod.
mail-not-you = Os nad oeddech yn disgwyl dim o’r fath, nid oes angen i chi wneud dim.
