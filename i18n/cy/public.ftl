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
public-missing-title = Does dim byd yma
public-missing-body = Does dim tudalen yn y cyfeiriad hwn.

## Grwpiau yn ôl sut y daeth ymateb

mode-title = Sut atebodd pobl
mode-self = Heb help
mode-assisted = Gyda help rhywun
mode-paper = Ar bapur
public-open = Ymatebion a ddaeth heb gerdyn
public-open-explain = Daeth y rhain drwy ddolen agored neu ar ddyfais sy’n cael ei rhannu. Gallai unrhyw un ateb, felly maen nhw’n sefyll ar wahân a dydyn nhw byth yn cael eu hychwanegu at y lleill.

## Datganiad hygyrchedd

access-title = Ydy pawb yn gallu defnyddio’r tudalennau hyn?
access-aim = Rydyn ni am i bawb allu defnyddio’r tudalennau hyn: gyda darllenydd sgrin, gyda’r bysellfwrdd yn unig, gyda thestun mawr, gyda’u lliwiau eu hunain, heb sgriptiau, ar hen ffôn.
access-standard = Maen nhw wedi’u gwneud i fodloni lefel AA Canllawiau Hygyrchedd Cynnwys y We (WCAG) 2.2, a rhan o lefel AAA.
access-tested = Mae dwy raglen brofi yn edrych ar bob tudalen ym mhob iaith, mewn porwr go iawn, bob tro mae rhywbeth yn newid. Mae rhestr o wiriadau â llaw hefyd.
access-not = Beth rydyn ni’n gwybod nad yw’n gweithio’n dda eto: does neb sy’n defnyddio darllenydd sgrin bob dydd wedi profi’r tudalennau, drafftiau yw’r rhan fwyaf o’r ieithoedd, does dim ffilm yn Iaith Arwyddion Prydain oni bai bod y bartneriaeth yn ychwanegu un, ac mae’r lluniau o fandiau’n cael eu darllen fel brawddeg wrth eu hymyl.
access-other = Os oes angen y cwestiynau arnoch mewn ffurf arall, fel print bras, Hawdd ei Ddeall neu bapur, gofynnwch i’r gwasanaeth sy’n eich helpu.
access-tell = Os oes rhywbeth yn eich rhwystro, dywedwch wrthym: { $contact }.
access-link = Ydy pawb yn gallu defnyddio’r tudalennau hyn?
