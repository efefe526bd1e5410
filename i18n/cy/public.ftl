# Draft: not yet read by a second person.

public-demo = Arddangosiad yw hwn. Dychmygol yw pob enw a phob rhif ynddo.
public-skip = Mynd i brif ran y dudalen
public-language = Iaith
public-home-title = Beth ddywedodd pobl wrthym
public-home-intro = Mae { $partnership } yn gofyn i bobl sydd wedi byw drwy gam-drin domestig sut roedd gwasanaethau yn eu trin. Dyma beth ddywedon nhw.
public-home-none = Does dim byd wedi’i gyhoeddi eto.
public-wave = Rownd { $number }, { $opened } i { $closes }
public-downloads = Mynd â’r ffigurau gyda chi
public-download-csv = Y ffigurau mewn tabl (CSV)
public-download-json = Popeth, gyda’r hyn sydd ei angen i’w wirio (JSON)
public-how-title = Sut i ddarllen hyn
public-how-bands = Mae pob ffigur yn fand. Dydy’r ffigurau byth yn union rifau. Ystyr “tua 7 o bob 10” yw bod y gyfran wirioneddol yn agosach at 7 o bob 10 nag at 6 neu 8.
public-how-ends = Fydd dim un ffigur byth yn dweud “pawb” na “neb”: byddai hynny’n dangos beth oedd ateb pob person unigol.
public-how-hidden = Ystyr { $mark } yw nad oes digon o bobl wedi ateb i ddangos y ffigur yn ddiogel, neu y byddai ei ddangos yn gadael i rywun gyfrifo ffigur grŵp arall. Dydy hynny ddim yn golygu “neb”.
public-how-small = Ystyr { $mark } yw bod llai na 30 o bobl wedi ateb: dim ond awgrym yw’r ffigur.
public-how-never = Ystyr { $mark } yw na all fod ffigur yma.
public-how-not-asked = Ystyr { $mark } yw na ofynnwyd y cwestiwn.
public-how-range = Mae’r ystod yn dangos pa mor bell y gallai siawns yn unig fod wedi symud y ffigur (cyfwng 95%).
public-how-who = Mae’r ffigurau am y bobl a atebodd. Dydyn nhw ddim yn cynnwys pobl na ddaeth erioed o hyd i wasanaeth, na phobl nad oedd yn gallu ateb.
public-replies = Ymatebodd { $base } o bobl.
public-hidden-sentence = Does dim digon o bobl wedi ateb i ddangos hyn yn ddiogel.
public-option-sentence = Mae { $share } o’r bobl a atebodd wedi dewis “{ $option }”.
public-table-caption = { $title }: pwy ddywedodd hyn, fesul lle a grŵp
public-table-options = { $title }: pob ateb
public-col-who = Pwy
public-col-answer = Ateb
public-col-share = Cyfran
public-col-base = Nifer y bobl a atebodd
public-col-range = Ystod
public-whole = Y bartneriaeth gyfan
public-multi = Roedd pobl yn gallu dewis mwy nag un ateb, felly mae’r cyfrannau’n adio i fwy na 100%.
public-good = Mae cyfran uchel yn golygu bod hyn yn gweithio’n dda
public-bad = Mae cyfran uchel yn golygu bod angen newid hyn
public-band-to = { $low } i { $high }
public-band-more = { $low } neu fwy
public-range = { $low }% i { $high }%
share-about-tenths = tua { $n } o bob 10
share-atmost-tenths = { $n } neu lai o bob 10
share-atleast-tenths = { $n } neu fwy o bob 10
share-about-percent = tua { $n }%
share-atmost-percent = { $n }% neu lai
share-atleast-percent = { $n }% neu fwy
cell-about-percent = tua { $n }%
cell-atmost-percent = { $n }% neu lai
cell-atleast-percent = { $n }% neu fwy
three-agree = Cytuno
three-neither = Ddim yn cytuno nac yn anghytuno
three-disagree = Anghytuno
public-places = Ffigurau ar gyfer un lle
public-year = Blwyddyn ariannol { $year }
public-rung = Yn cael ei ddangos yn lle hyn: { $what } ({ $says })
public-help = Beth fyddai’n helpu yma: mwy o ymatebion, neu ffigurau blwyddyn gyfan.
public-sides-title = Beth sy’n gweithio, a beth sydd angen newid
public-sides-how = Dim ond pan ddywedodd llawer mwy neu lawer llai na hanner y bobl hynny y mae cwestiwn yn cael ei roi ar un ochr. Nid tabl trefn yw hwn.
public-sides-good = Yn gweithio i’r rhan fwyaf o bobl
public-sides-bad = Angen newid
public-sides-between = Tua hanner, neu’n rhy ansicr i’w ddweud
public-chain-wanted = Ei eisiau
public-chain-available = Ar gael
public-chain-received = Wedi’i gael
public-trend-title = { $title }: dros amser
public-trend-when = Pryd
public-trend-change = Newid
public-trend-same = Dim newid clir
public-trend-higher = Uwch na’r rownd cynt
public-trend-lower = Is na’r rownd cynt
public-trend-break = Newidiodd y cwestiynau, felly dydy hyn ddim yn cael ei gymharu
public-here-same = Dim gwahaniaeth clir
public-here-higher = Uwch yma
public-here-lower = Is yma
public-elsewhere-title = { $title }: mewn arolygon eraill
public-paper = Fersiwn fer i’w hargraffu
public-download-ods = Y ffigurau mewn taenlen (ODS)
public-download-figures = Y ffigurau ar gyfer rhaglenni (JSON)
public-download-dictionary = Ystyr pob cod (CSV)
public-missing-title = Does dim byd yma
public-missing-body = Does dim tudalen yn y cyfeiriad hwn.

## Grwpiau yn ôl sut y daeth ymateb

mode-title = Sut atebodd pobl
mode-self = Heb help
mode-assisted = Gyda help rhywun
mode-paper = Ar bapur
public-open = Ymatebion a ddaeth heb gerdyn
public-open-explain = Daeth y rhain drwy ddolen agored neu ar ddyfais sy’n cael ei rhannu. Gallai unrhyw un ateb, felly maen nhw’n sefyll ar wahân a dydyn nhw byth yn cael eu hychwanegu at y lleill.

## Sut mae’r ffigurau’n cael eu diogelu

protect-title = Sut rydyn ni’n diogelu’r hyn a ddywedodd pobl wrthym
protect-sum = Pan ddaw rownd o’r arolwg i ben, mae’r atebion i gyd yn cael eu hadio at ei gilydd, ac yna mae pob ateb unigol yn cael ei ddinistrio. All neb chwilio am yr hyn a ddywedoch chi.
protect-ten = Dim ond os atebodd o leiaf ddeg o bobl y mae ffigur yn cael ei ddangos. Band ydyw, byth union rif.
protect-attack = Cyn cyhoeddi, mae rhaglen yn ceisio cyfrifo grwpiau bach o’r holl ffigurau gyda’i gilydd, gan gynnwys y rhai cynharach. Mae’r hyn a allai ddatgelu rhywun yn cael ei adael allan a’i farcio â { $mark }.
protect-limit = Beth allwn ni mo’i atal: gall rhywun sydd eisoes yn gwybod beth ddywedodd bron pawb mewn grŵp ddyfalu’r gweddill.
protect-readers-title = Sut mae’r ffigurau’n cael eu diogelu, a sut i’w defnyddio
protect-readers-plan = Mae’r ffigurau sy’n cael eu cyhoeddi yn cael eu dewis cyn i’r arolwg agor. Does dim modd gwneud ffigur arall wedyn, am nad yw’r atebion yn bod mwyach.
protect-readers-scale = Mae pa mor fanwl yw cyfran yn dibynnu ar faint o bobl a atebodd ac ar ba mor sensitif yw’r cwestiwn, byth ar yr atebion.
protect-readers-holes = Dydy marc { $mark } ddim yn dweud pam ei fod yno. Peidiwch â cheisio ei lenwi: dilynwch ei ddolen i’r ffigur agosaf sy’n cael ei ddangos.
protect-readers-compare = Dim ond os nad yw eu bandiau na’u hystodau’n gorgyffwrdd y mae dau ffigur yn wahanol. Peidiwch â rhoi lleoedd na gwasanaethau mewn trefn: rhwng grwpiau bach, siawns sy’n gwneud y drefn.
protect-readers-check = Gall unrhyw un wirio hyn: mae’r ffeil wirio yn rhestru popeth sy’n cael ei ddangos neu ei adael allan, ac mae wedi’i llofnodi.

## Datganiad hygyrchedd

access-title = Ydy pawb yn gallu defnyddio’r tudalennau hyn?
access-aim = Rydyn ni am i bawb allu defnyddio’r tudalennau hyn: gyda darllenydd sgrin, gyda’r bysellfwrdd yn unig, gyda thestun mawr, gyda’u lliwiau eu hunain, heb sgriptiau, ar hen ffôn.
access-standard = Maen nhw wedi’u gwneud i fodloni lefel AA Canllawiau Hygyrchedd Cynnwys y We (WCAG) 2.2, a rhan o lefel AAA.
access-tested = Mae dwy raglen brofi yn edrych ar bob tudalen ym mhob iaith, mewn porwr go iawn, bob tro mae rhywbeth yn newid. Mae rhestr o wiriadau â llaw hefyd.
access-not = Beth rydyn ni’n gwybod nad yw’n gweithio’n dda eto: does neb sy’n defnyddio darllenydd sgrin bob dydd wedi profi’r tudalennau, drafftiau yw’r rhan fwyaf o’r ieithoedd, does dim ffilm yn Iaith Arwyddion Prydain oni bai bod y bartneriaeth yn ychwanegu un, ac mae’r lluniau o fandiau’n cael eu darllen fel brawddeg wrth eu hymyl.
access-other = Os oes angen y cwestiynau arnoch mewn ffurf arall, fel print bras, Hawdd ei Ddeall neu bapur, gofynnwch i’r gwasanaeth sy’n eich helpu.
access-tell = Os oes rhywbeth yn eich rhwystro, dywedwch wrthym: { $contact }.
access-link = Ydy pawb yn gallu defnyddio’r tudalennau hyn?
