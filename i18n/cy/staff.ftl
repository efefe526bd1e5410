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
staff-terminal = Caiff cyfrif a rhyddhadau eu trin o derfynell y gweinydd nes bod eu hystafelloedd wedi eu hadeiladu.
staff-survey = Arolwg
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
staff-unread = Ni chyrhaeddodd y ffurflen hon yn gyfan
staff-unread-why = Roedd yn rhy hir, neu roedd rhan ohoni ar goll. Ewch yn ôl a’i hanfon eto.
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
staff-gone-why = Cafodd ei ddefnyddio neu ei dynnu’n ôl, neu mae’n hŷn na saith diwrnod. Os ydych wedi ei ddefnyddio, mewngofnodwch. Os gallai rhywun arall fod wedi ei ddefnyddio, dywedwch wrth gydlynydd ar unwaith.
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
staff-codes-left = Codau adfer sydd gennych ar ôl: { $left }.
staff-codes-new = Gwneud codau adfer newydd
staff-codes-new-what = Mae codau newydd yn dod â’r rhai cynharach i ben.
staff-own-confirm = Mae cydlynydd yn ei gadarnhau bob blwyddyn.

## Tonnau

staff-wave-title = Ton { $wave }
staff-wave-days = O { $opened } tan { $closes }.
staff-wave-door = Y tu ôl i ddrws. Mae gweithwyr yn dweud wrth bobl am ddewis: { $door }. Nid yw’r llinell hon yn cael ei hargraffu.
staff-next = Beth sy’n dod nesaf
staff-next-open = O { $from } ni all neb ddechrau mwyach. Gall pwy bynnag sydd wedi dechrau anfon tan ddiwedd { $last }. Yna mae’r don yn cau ohoni ei hun.
staff-next-closing = Ni all neb ddechrau mwyach. Gall pwy bynnag sydd wedi dechrau anfon tan ddiwedd { $last }. Yna mae’r don yn cau ohoni ei hun.
staff-next-closed = Mae’r gweithredwr yn ei chyfrif ar y derfynell. Os oes ynddi lai na deg ateb, maent yn aros am don nesaf yr arolwg hwn.
staff-next-rolled = Caiff ei chyfrif gyda thon nesaf yr arolwg hwn. Agorwch un.
staff-next-counted = Mae’r gweithredwr yn gwneud drafft ei rhyddhad. Yna mae dau berson o ddau sefydliad yn ei gymeradwyo.
staff-next-released = Nid oes dim mwy yn digwydd i’r don hon. Mae ei hatebion wedi eu dinistrio; yr hyn sydd ar ôl yw ei rhyddhad.
staff-next-destroyed = Nid oes dim mwy yn digwydd i’r don hon.
staff-back-waves = Yn ôl at yr holl donnau
staff-back-wave = Yn ôl at don { $wave }
staff-no-such = Nid oes dim yma
staff-no-such-why = Nid oes gan unrhyw don na swp o gardiau yr enw hwn. Dewiswch un o’r rhestr o donnau.

## Agor ton

staff-open = Agor ton
staff-open-what = Un rownd o arolwg yw ton. O heddiw ymlaen gall pobl ei ateb gyda chardiau y byddwch yn eu hargraffu nesaf. Un don agored ar y tro sydd gan arolwg.
staff-open-keepers = Mae tri pherson yn cadw’r allwedd sy’n agor ei hatebion, a rhaid i ddau ohonynt fod yno ar gyfer y cyfrif: { $people }.
staff-open-closes = Y diwrnod olaf y gall pobl ddechrau
staff-open-closes-hint = Mae ar y cardiau ac ni ellir ei symud wedyn. Tri mis sy’n arferol. Megis 31/8/2026.
staff-open-door = Drws o flaen yr arolwg
staff-open-door-hint = Gofynnir yn gyntaf i bwy bynnag sy’n rhoi cynnig ar gerdyn am wasanaethau bob dydd. Dim ond yr un a ddewiswch yma sy’n arwain ymlaen. Mae gweithwyr yn ei ddweud wrth bobl; nid yw wedi ei argraffu yn unman.
staff-open-no-door = Dim drws
staff-open-ends-year = Dyma don olaf y flwyddyn ariannol: daw ffigurau’r flwyddyn allan gyda’i rhyddhad.
staff-open-button = Agor y don
staff-open-anyway = Agor y don er hynny
staff-open-twice = Efallai y gofynnir i bobl ddwywaith mewn un chwarter
staff-open-other = Gofynnir ddwywaith i bobl sy’n dod at { $services }: mae “{ $survey }” yn mynd ymlaen yno tan { $day }.
staff-open-other-nobody = Mae “{ $survey }” yn mynd ymlaen tan { $day }. Nid oes gwasanaeth yn dosbarthu ei gardiau eto.
staff-open-go-on = I fynd ymlaen er hynny, teipiwch eich cyfrinair eto a phwyswch y botwm unwaith yn rhagor. Nid oes dim wedi ei agor eto.
staff-open-survey-wrong = Dewiswch arolwg.
staff-open-still = Mae gan yr arolwg hwn don sydd ar agor neu’n cau. Arhoswch nes iddi gau, neu caewch hi yn gyntaf.
staff-open-held-back = Ni ellir agor yr arolwg hwn eto: mae ei gwestiynau wedi eu dal yn ôl. Gall y gweithredwr ddweud tan pryd.
staff-open-draft = Yng Nghymru mae arolwg yn agor yn Gymraeg hefyd, a drafft yw ei eiriau Cymraeg. Rhaid i ddau berson gofnodi eu bod wedi eu darllen.
staff-open-closes-wrong = Dewiswch ddiwrnod ar ôl heddiw, blwyddyn o nawr ar y mwyaf.
staff-open-door-wrong = Dewiswch un o’r gwasanaethau bob dydd, neu ddim drws.

## Cau ton

staff-close = Cau ton { $wave }
staff-close-title = Cau ton { $wave } nawr?
staff-close-what = O hyn ymlaen ni all neb ddechrau, gydag unrhyw gerdyn. Gall pwy bynnag sydd wedi dechrau anfon tan ddiwedd { $last }. Yna mae’r don yn cau ohoni ei hun.
staff-close-lost = Ni ellir dadwneud hyn: nid yw ton byth yn cael ei hagor eto, a phapur gwastraff yw pob cerdyn sydd o hyd mewn droriau a phocedi. Caiff atebion sydd wedi eu hanfon eu cadw a’u cyfrif.
staff-close-by-itself = Os na wnewch ddim, gall pobl ddechrau tan ddiwedd { $day }.
staff-no-address = Ni allai neb arall agor y cyfeiriad ar y cardiau hyn
staff-no-address-why = Byddai’r cardiau’n dangos cyfeiriad y gweinydd ei hun, nad yw’n arwain i unman ar ffôn arall. Mae’r gweithredwr yn gosod answering_url (CHORUS_ANSWERING_URL) i’r cyfeiriad y mae pobl yn ei ddefnyddio i gyrraedd y tudalennau ateb, ac yn ailgychwyn y gweinydd. Tan hynny nid oes dim yn cael ei argraffu.
staff-closed-already = Mae’r don hon wedi cau neu’n cau yn barod
staff-closed-already-why = Nid oedd dim i’w wneud, ac nid oes dim wedi newid. Mae’r rhestr o donnau yn dweud pa mor bell y mae.

## Cardiau

staff-batches = Cardiau a argraffwyd
staff-batches-what = Dangosir faint o gardiau a argraffwyd, byth faint a ddefnyddiwyd: ni all neb wybod hynny.
staff-batch-count = Cardiau a argraffwyd: { $count }
staff-batch-revoked = Wedi eu diddymu: nid yw’r cardiau hyn yn gweithio.
staff-no-batches = Nid oes cardiau wedi eu hargraffu eto.
staff-no-batches-were = Ni chafodd unrhyw gardiau eu hargraffu.
staff-cards = Argraffu cardiau
staff-cards-title = Argraffu cardiau ar gyfer ton { $wave }
staff-cards-what = Trowch yr argraffydd ymlaen yn gyntaf. Dangosir y cardiau unwaith, ar y dudalen nesaf, ac nid ydynt yn cael eu cadw yn unman. Os yw’r argraffydd yn methu, argraffwch gardiau newydd a diddymwch y rhain.
staff-cards-service = Gwasanaeth sy’n eu dosbarthu
staff-cards-place = Lle
staff-cards-place-hint = Os enwch un, mae pob ateb o’r cardiau hyn yn cyfrif drosto. Fel arall mae pobl yn ei ddewis eu hunain.
staff-cards-no-place = Dim lle
staff-cards-count = Faint o gardiau
staff-cards-count-hint = { $least } i { $most }. Mae deg yn ffitio ar ddalen o bapur, pedwar mewn print bras.
staff-cards-language = Iaith y cardiau
staff-cards-large = Print bras
staff-cards-button = Gwneud y cardiau a’u dangos
staff-cards-service-wrong = Dewiswch y gwasanaeth sy’n dosbarthu’r cardiau.
staff-cards-place-wrong = Dewiswch le o’r rhestr, neu ddim lle.
staff-cards-count-wrong = Teipiwch rif o { $least } i { $most }. Gyda llai o gardiau mewn swp, gellid cysylltu un â pherson.
staff-cards-language-wrong = Dewiswch iaith o’r rhestr.
staff-cards-no-room = Nid oes gan y don hon rifau ar ôl ar gyfer cynifer o gardiau. Argraffwch lai.
staff-cards-before = Gwnaed y cardiau hyn pan bwysoch y botwm y tro cyntaf, ac fe’u dangosir unwaith. Os nad ydynt gennych ar bapur nac ar eich sgrin, ewch i’r don, diddymwch y swp diweddaraf, ac argraffwch eto.
staff-cards-made = Swp { $batch }: argraffwch y cardiau hyn nawr
staff-cards-now = Dangosir hwy y tro hwn yn unig. Argraffwch yn llawn faint ar A4 plaen, ar un ochr, a thorrwch ar hyd y llinellau. Ysgrifennwch { $batch } ar yr amlen, byth ar gerdyn. Peidiwch â chadw’r dudalen hon. Caewch hi pan fydd y papur yn eich llaw.
staff-cards-done = Maent ar bapur: yn ôl at y don
staff-no-cards = Nid yw’r don hon yn derbyn mwy o gardiau
staff-no-cards-why = Mae wedi cau, neu mae rhywun wedi dechrau ei chau. Nid oes dim wedi ei argraffu. Agorwch y don nesaf ac argraffwch ei chardiau.
staff-revoke = Diddymu { $batch }
staff-revoke-title = Diddymu cardiau { $batch }?
staff-revoke-what = Mae pob un o’r { $count } cerdyn a argraffwyd ar gyfer { $service } yn peidio â gweithio o fewn munud. Dywedir wrth bwy bynnag sy’n teipio rhif un fod yr arolwg wedi cau.
staff-revoke-lost = Ni ellir dadwneud hyn. Ni ellir dweud wrth bobl sydd â cherdyn o’r fath, am nad oes neb yn gwybod pwy ydynt. Argraffwch gardiau newydd ar gyfer y gwasanaeth, a gofynnwch iddo ddinistrio’r hen rai.
staff-revoke-kept = Gall pwy bynnag sydd wedi dechrau anfon o hyd, a chaiff yr hyn a anfonwyd ei gadw a’i gyfrif.
staff-revoked-already = Nid yw’r cardiau hyn yn gweithio mwyach
staff-revoked-already-why = Cawsant eu diddymu, neu mae eu ton wedi cau. Nid oedd dim i’w wneud, ac nid oes dim wedi newid.

## Beth sy’n mynd gyda chardiau

staff-kit = Neges i’w chopïo, a beth mae eraill yn ei weld
staff-kit-show = Dangos yr iaith hon
staff-kit-message = Neges i’w chopïo
staff-kit-message-what = Anfonwch hi i ffôn y mae’r person yn dweud ei fod yn ddiogel yn unig. Nid yw’n dweud mwy nag y mae cerdyn, ac nid yw’n arwain i unman heb y rhif ar gerdyn.
staff-kit-copy = Copïwch hwn
staff-kit-length = { $length } o’r { $limit } nod y mae un neges destun yn eu dal.
staff-kit-long = Mae’n rhy hir i un. Gofynnwch i’r gweithredwr am gyfeiriad byrrach.
staff-kit-seen = Fel y byddai’r person sy’n niweidio yn ei weld
staff-kit-seen-what = Mae rhywun sy’n dod o hyd i gerdyn, yn edrych mewn ffôn neu dros ysgwydd yn gweld hyn.
staff-kit-card = Y cerdyn
staff-kit-picture = Cod QR y cyfeiriad, heb rif
staff-kit-landing = Beth mae’r cyfeiriad yn ei agor
staff-kit-history = Mae hanes y porwr yn cadw’r cyfeiriad hwn ac enw’r dudalen hon, a dim o’r hyn a atebwyd. Mae ffôn gyda rhaglen ysbïo yn dangos popeth.
staff-kit-number = Gyda’r rhif ar y cerdyn
staff-kit-door = Mae un o’r rhain yn arwain at yr arolwg. Mae unrhyw un arall yn arwain at dri chwestiwn diniwed, na chedwir dim ohonynt. Nid yw pa un ydyw ar unrhyw gerdyn.
staff-kit-no-door = Nid oes drws i’r don hon. Mae pwy bynnag sy’n teipio rhif cerdyn yn darllen ar y tudalennau nesaf am beth mae’r arolwg.
staff-kit-never = Nid oes neb yn gweld a ddefnyddiwyd cerdyn, na beth a ddywedwyd gydag ef. Mae cerdyn a ddefnyddiwyd yn edrych yr un fath ag un newydd.
staff-guide = Un dudalen i weithwyr sy’n dosbarthu cardiau
staff-guide-what = Mae’r cardiau’n ddilys tan { $day }. Nid oes angen cyfrif arnoch, ac nid ydych yn llenwi dim.
staff-guide-safe = A yw’n ddiogel?
staff-guide-safe-time = Gofynnwch a oes amser a lle diogel i ateb. Yma, heddiw, efallai yw’r mwyaf diogel.
staff-guide-safe-phone = Gofynnwch ffôn pwy ydyw a phwy sy’n edrych ynddo. Os gallai gael ei wylio, defnyddiwch ddyfais arall neu bapur.
staff-guide-safe-card = Os byddai cerdyn gartref yn codi cwestiynau, peidiwch â rhoi un. Gall y person ateb yma.
staff-guide-give = Rhoi cerdyn
staff-guide-one = Un cerdyn i bob person, unwaith ym mhob ton. Dim ond yr ateb cyntaf o gerdyn sy’n cyfrif.
staff-guide-choice = Dywedwch mai eu dewis nhw ydyw, y gellir neidio dros bob cwestiwn, ac nad yw’n gwneud gwahaniaeth i unrhyw gymorth a gânt.
staff-guide-door = Dywedwch wrthynt, a pheidiwch â’i ysgrifennu yn unman: pan fydd yr arolwg yn gofyn am beth yr hoffent ddweud wrthym, dewiswch “{ $door }”. Ar y sgrin yn unig y mae’r llinell hon; nid yw’n cael ei hargraffu.
staff-guide-under-16 = Mae’r arolwg ar gyfer pobl 16 oed neu’n hŷn.
staff-guide-other = Ffyrdd eraill
staff-guide-language = Gellir newid yr iaith ar bob tudalen. Gofynnwch am gardiau mewn print bras, Hawdd eu Deall neu mewn iaith arall.
staff-guide-paper = Gofynnwch i’r cydlynydd am y ffurflen ar bapur os nad oes dyfais ddiogel.
staff-guide-helped = Os oes angen cymorth darllen ar rywun, helpwch dim ond os gofynnir i chi, a dywedwch hynny ar y dudalen sy’n gofyn pwy helpodd.
staff-guide-never = Beth na fyddwch byth yn ei wneud
staff-guide-no-list = Peidiwch ag ysgrifennu enwau ar gardiau, a pheidiwch â chadw rhestr o bwy gafodd un.
staff-guide-no-asking = Peidiwch â gofyn a atebodd rhywun, na beth. Ni all neb ddarganfod, ac nid oes angen i chi wybod.
staff-guide-no-answering = Peidiwch ag ateb o gardiau sbâr. Dinistriwch yr hyn sydd dros ben.
staff-guide-lost = Cerdyn a gollwyd, neu y mae rhywun arall wedi ei weld
staff-guide-lost-what = Rhowch un arall. Ni all neb ddarllen ateb yn ôl o gerdyn.

## E-bost

mail-subject = Gosod eich mewngofnodi
mail-invited = Rydych wedi eich gwahodd i weithio ar weinydd arolygon. Agorwch y ddolen hon i ddewis cyfrinair:
mail-good-for = Mae’n gweithio unwaith, ac am { $days } diwrnod.
mail-not-you = Os nad oeddech yn disgwyl dim o’r fath, nid oes angen i chi wneud dim.
