# Draft: not yet read by a second person.

## Yno bob amser

bar-label = Yma i chi bob amser
leave = Gadael nawr
help = Cael help
pause = Saib
language = Iaith
skip-link = Mynd i brif ran y dudalen
back = Yn ôl
continue = Parhau
skip = Hepgor y cwestiwn hwn
stop = Stopio yma
demo-notice = Arddangosiad yw hwn. Dychmygol yw pob enw a phob ateb ynddo.
draft-notice = Drafft yw’r geiriau Cymraeg hyn. Does neb a fagwyd yn siarad yr iaith wedi’u gwirio eto.
offline = Doedd y dudalen ddim yn gallu ein cyrraedd. Mae eich atebion yma o hyd. Rhowch gynnig arall arni ymhen ychydig.
leaving-shift = Gadael. Sawl gwaith eto i bwyso Shift: { $left }.

## Glanio

landing-title = Dweud eich dweud
landing-intro = Dywedwch wrthym am wasanaethau lleol. { $minutes ->
    [zero] Mae’n cymryd llai na munud.
    [one] Mae’n cymryd tua { $minutes } munud.
    [two] Mae’n cymryd tua { $minutes } funud.
    [few] Mae’n cymryd tua { $minutes } munud.
    [many] Mae’n cymryd tua { $minutes } munud.
   *[other] Mae’n cymryd tua { $minutes } munud.
}
landing-code-label = Y rhif ar eich cerdyn
landing-code-hint = 16 digid. Does dim ots am fylchau. Os ydych chi wedi cadw rhif i ddod yn ôl, teipiwch ei 18 digid yma.
landing-start = Dechrau
landing-noscript = Gall eich porwr gadw’r rhif rydych chi’n ei deipio. Gallwch ei glirio yn hanes eich porwr.
landing-choose-language = Dewiswch eich iaith
landing-code-unknown-title = Gwiriwch y rhif
landing-code-unknown = Dydyn ni ddim yn adnabod y rhif hwn. Edrychwch ar eich cerdyn eto: mae 16 digid arno, mewn pedwar grŵp o bedwar. Os nad yw’n gweithio o hyd, gofynnwch am gerdyn arall. Mae rhif i ddod yn ôl yn gweithio unwaith yn unig, ac am hyd at dri diwrnod.
landing-withdraw = Tynnu atebion yn ôl ar ôl eu hanfon

## Dyfais sy’n cael ei rhannu

kiosk-shared = Mae pobl yn rhannu’r ddyfais hon. Does dim o’ch atebion yn aros arni. Dim ond y dudalen hon y bydd y person nesaf yn ei gweld.
kiosk-script = Mae angen porwr sy’n rhedeg sgriptiau ar gyfer y dudalen hon. Gofynnwch i rywun sy’n gweithio yma.
kiosk-link = Dydy’r ddolen ddim yn gyflawn. Gofynnwch i rywun sy’n gweithio yma ei hagor eto.
kiosk-finish = Gorffen
idle-title = Ydych chi yno o hyd?
idle-body = Does dim byd wedi’i bwyso ers tro. Cyn bo hir bydd popeth ar y dudalen hon yn cael ei glirio, fel na fydd y person nesaf yn ei weld.
idle-left = Eiliadau ar ôl: { $left }
idle-stay = Rwy’n dal yma
idle-clear = Clirio popeth nawr

## Y drws

door-title = Am beth hoffech chi ddweud wrthym?
door-hint = Dewiswch un.
door-parks = Parciau a mannau gwyrdd
door-libraries = Llyfrgelloedd
door-buses = Bysiau
door-recycling = Sbwriel ac ailgylchu
door-leisure = Pyllau nofio a neuaddau chwaraeon
harmless-easy = Pa mor hawdd yw eu defnyddio?
harmless-pleasant = Pa mor ddymunol ydyn nhw?
harmless-helpful = Pa mor barod i helpu yw’r bobl sy’n gweithio yno?
harmless-very = Yn fawr iawn
harmless-quite = Eithaf
harmless-little = Ddim felly
harmless-done = Dyna’r cyfan. Chafodd yr atebion hyn ddim eu cadw. Mae eich cerdyn yn dal i weithio.

## Cyn i chi ddechrau

begin-title = Cyn i chi ddechrau
begin-who = { $partnership } sy’n gofyn y cwestiynau hyn.
begin-see = Does neb yn gweld eich atebion ar eu pen eu hunain. Maen nhw’n cael eu hychwanegu at atebion pobl eraill. Dim ond am 10 o bobl neu fwy y byddwn ni’n dangos ffigurau, a fyddwn ni byth yn dangos union rifau.
begin-choice = Chi sy’n dewis. Gallwch hepgor unrhyw gwestiwn a stopio unrhyw bryd. Fydd hyn ddim yn gwneud gwahaniaeth i unrhyw help rydych chi’n ei gael.
begin-first = Dim ond yr ymateb cyntaf o bob cerdyn sy’n cyfrif. Os gallai rhywun arall fod wedi defnyddio eich cerdyn chi, gofynnwch am gerdyn arall.
begin-once = Atebwch unwaith yn unig, er mwyn i bob llais gyfrif yr un fath.
begin-not = Nid adroddiad yw hwn, na thystiolaeth, na chwyn, na ffordd o ofyn am help. Does neb yn ei ddarllen wrth i chi ateb. Fydd dim terfyn amser yn stopio o’i achos.
begin-network = Dydyn ni ddim yn cadw eich enw, manylion eich ffôn na’r amser. Gall eich cwmni ffôn a hanes y porwr ddangos o hyd fod y cyfeiriad gwe hwn wedi’i agor.
begin-lawful = Rydyn ni’n gofyn gyda’ch cytundeb chi, ar gyfer gwaith y bartneriaeth. Cwestiynau am eich data: { $contact }.
begin-start = Rwy’n 16 oed neu’n hŷn, dechrau
begin-young = Rwy’n iau nag 16 oed

## Gadael ac aros yn breifat

private-title = Gadael, ac aros yn breifat
private-leave = Mae “Gadael nawr” ar bob tudalen. Pwyswch unwaith i fynd i dudalen am y tywydd. Bydd eich atebion wedi mynd, a fydd mynd yn ôl yn y porwr ddim yn eu hadfer.
private-leave-shared = Mae “Gadael nawr” ar bob tudalen. Pwyswch unwaith i glirio popeth a dangos y dudalen gyntaf. Fydd mynd yn ôl yn y porwr ddim yn adfer eich atebion.
private-shift = Ar fysellfwrdd, gallwch hefyd bwyso Shift dair gwaith.
private-history = Bydd y dudalen hon yn aros yn hanes eich porwr fel “Dweud eich dweud”. Gallwch ddileu’r un llinell honno. Gall dileu popeth wneud i rywun sylwi.
private-device = Os yw rhywun yn cadw golwg ar y ddyfais hon, neu os gallai rhywun fod wedi rhoi rhaglen arni sy’n copïo’r sgrin, mae dyfais arall yn fwy diogel. Gall rhywun ddod o hyd i luniau rydych chi’n eu tynnu o’r tudalennau hyn.
private-refresh = Os byddwch chi’n ail-lwytho’r dudalen, byddwch chi’n colli beth sydd heb ei anfon.
private-close = Dydy cau’r dudalen hon ddim yn ddigon. Gall eich porwr ei hagor eto. Pwyswch “Gadael nawr” yn gyntaf.
private-pause = Mae “Saib” yn dangos tudalen dawel. Bydd eich atebion yn aros amdanoch chi. Gallwch hefyd gael rhif yno i ddod yn ôl.

## Cwestiynau

choose-one = Dewiswch un ateb
choose-many = Dewiswch bob ateb sy’n wir i chi
choose-drawn = Rydych chi wedi dewis mwy na { $most }. Rydyn ni’n holi am { $most } ohonyn nhw, wedi’u dewis ar hap.
scale-agree5-strongly_agree = Cytuno’n gryf
scale-agree5-agree = Cytuno
scale-agree5-neither = Ddim yn cytuno nac yn anghytuno
scale-agree5-disagree = Anghytuno
scale-agree5-strongly_disagree = Anghytuno’n gryf
scale-ease5-very_easy = Hawdd iawn
scale-ease5-easy = Hawdd
scale-ease5-neither = Ddim yn hawdd nac yn anodd
scale-ease5-hard = Anodd
scale-ease5-very_hard = Anodd iawn
scale-change5-much_better = Llawer gwell
scale-change5-better = Gwell
scale-change5-same = Tua’r un fath
scale-change5-worse = Gwaeth
scale-change5-much_worse = Llawer gwaeth
scale-wait-same_day = Ar yr un diwrnod
scale-wait-within_week = O fewn wythnos
scale-wait-within_month = O fewn mis
scale-wait-within_three_months = O fewn tri mis
scale-wait-longer = Mwy na thri mis
scale-wait-still_waiting = Rwy’n dal i aros
scale-times-t0 = Dim o gwbl
scale-times-t1_2 = Unwaith neu ddwy
scale-times-t3_more = 3 gwaith neu fwy
scale-chain-not_wanted = Doeddwn i ddim eisiau’r help hwn
scale-chain-wanted_not_available = Roeddwn i eisiau’r help hwn, ond doedd dim ar gael
scale-chain-available_not_received = Roedd help fel hyn ar gael, ond chefais i mohono
scale-chain-received = Cefais i’r help hwn
non-na = Ddim yn berthnasol i mi
non-dk = Dydw i ddim yn siŵr
non-pnts = Byddai’n well gen i beidio â dweud
or = neu
place-title = Pa un o’r rhain sydd agosaf at y lle rydych chi’n cael help?
place-hint = Rydyn ni’n gofyn er mwyn i bob ardal glywed pa mor dda mae ei gwasanaethau’n gweithio. Dydyn ni byth yn gofyn am gyfeiriad.
error-title = Gwiriwch eich ateb
error-not-an-option = Doedden ni ddim yn gallu darllen yr ateb hwnnw. Dewiswch eto, neu hepgorwch y cwestiwn hwn.
error-more-than-one = Dewiswch un ateb yn unig.
error-none-and-some = Rydych chi wedi dewis ateb nad yw’n mynd gyda’r lleill. Dewiswch hwnnw ar ei ben ei hun, neu dewiswch y lleill.
error-text-too-long = Mae eich geiriau yn { $length ->
    [zero] { $length } nod
    [one] { $length } nod
    [two] { $length } nod
    [few] { $length } nod
    [many] { $length } nod
   *[other] { $length } o nodau
} o hyd. Mae lle i { $most ->
    [zero] { $most } nod
    [one] { $most } nod
    [two] { $most } nod
    [few] { $most } nod
    [many] { $most } nod
   *[other] { $most } o nodau
}. Gwnewch nhw’n fyrrach, yna ewch ymlaen; does dim byd wedi’i golli.

## Dod yn ôl

keep-offer = Gallwch gael rhif i ddod yn ôl, heddiw neu yn ystod y ddau ddiwrnod nesaf.
keep-ask = Cael rhif
keep-title = Eich rhif i ddod yn ôl
keep-explain = Teipiwch ef lle byddech chi’n teipio’r rhif ar eich cerdyn. Mae’n gweithio unwaith, a than { $until }.
keep-safe = Dim ond nawr mae’n cael ei ddangos, a dydy’r rhif ddim ar y ddyfais hon. Ysgrifennwch ef lle does neb yn edrych, heb ddim byd wrth ei ymyl sy’n dweud beth yw ei bwrpas.
keep-what = Mae’n dod â chi yn ôl i’r man lle roeddech chi, ar unrhyw ddyfais. Fydd yr hyn rydych chi wedi’i ateb ddim yn cael ei ddangos byth eto. Bydd yr hyn y byddwch chi’n ei ateb o hyn ymlaen yn cael ei gadw o dan yr un rhif.
keep-have = Mae gennych chi rif i ddod yn ôl. Mae eich atebion yn cael eu cadw o dan y rhif hwnnw.
keep-delete = Dileu beth rydw i wedi’i gadw
keep-deleted = Mae’r hyn roeddech chi wedi’i gadw wedi’i ddileu. Dydy’r rhif ddim yn gweithio mwyach.
earlier-answer = Rydych chi wedi ateb hwn o’r blaen. Bydd yn aros fel yr oedd oni bai eich bod chi’n dewis eto.
earlier-text = Rydych chi wedi ysgrifennu rhywbeth o’r blaen. Bydd yn aros fel yr oedd oni bai eich bod chi’n ysgrifennu yma.

## Pwy helpodd

helped-title = Wnaeth rhywun eich helpu gyda’r cwestiynau hyn?
helped-hint = Rydyn ni’n gofyn er mwyn gwybod sut mae pobl yn ein cyrraedd. Dydy hyn yn newid dim byd i chi.
helped-no = Naddo
helped-worker = Rhywun sy’n gweithio mewn gwasanaeth
helped-interpreter = Cyfieithydd neu ddehonglydd
helped-family = Ffrind neu rywun yn fy nheulu
helped-other = Rhywun arall
reminder-title = Gall aros
reminder-body = Fe wnaeth ffrind neu rywun yn eich teulu eich helpu. Gall hynny fod yn beth da. Os byddai’n well gennych chi ateb ar eich pen eich hun, gallwch stopio yma, peidio â chadw dim, a’i wneud ddiwrnod arall.

## Ei glywed, ei weld

media-listen = Gwrando ar y dudalen hon. Bydd sain yn chwarae.
media-watch = Gweld y dudalen hon yn Iaith Arwyddion Prydain (BSL). Bydd ffilm yn llwytho.

## Nodiadau am y cynnwys

note-title = Am y rhan nesaf
note-continue = Parhau
note-skip = Hepgor y rhan hon
note-stop = Stopio yma

## Eich geiriau chi

text-reader = Pobl sydd wedi’u hyfforddi ar gyfer hyn sy’n darllen eich geiriau, ar ôl i’r arolwg gau. Dydyn nhw ddim yn gallu ateb, a dydyn nhw ddim yn gwybod pwy ydych chi. Os ydych chi mewn perygl nawr, defnyddiwch “Cael help”.
text-limit = { $most ->
    [zero] Hyd at { $most } nod.
    [one] Hyd at { $most } nod.
    [two] Hyd at { $most } nod.
    [few] Hyd at { $most } nod.
    [many] Hyd at { $most } nod.
   *[other] Hyd at { $most } o nodau.
}
text-permission = Beth gawn ni ei wneud gyda’ch geiriau?
text-permission-count = Eu cyfrif o dan bwnc yn unig
text-permission-summarise = Hefyd eu cyfleu mewn geiriau eraill
text-permission-quote = Hefyd eu dangos, ar ôl tynnu allan unrhyw beth a allai ddangos pwy ydych chi
text-noscript = Gall eich porwr gadw beth rydych chi’n ei deipio yma ar ôl i chi adael. Os yw rhywun yn cadw golwg ar y ddyfais hon, mae’n fwy diogel gadael y blwch hwn yn wag.
text-unread = Does neb yma yn gallu darllen geiriau yn yr iaith hon eto, felly dydyn ni ddim yn gofyn am rai. Mae eich atebion eraill yn cyfrif cymaint ag atebion pawb.

## Gwirio ac anfon

check-title = Barod i anfon
check-explain = Gallwch anfon nawr, neu edrych ar eich atebion yn gyntaf. Ar ôl anfon, fydd neb yn gallu eu gweld na’u newid, ddim hyd yn oed ni.
check-show = Dangos fy atebion
check-not-provided = Heb ei ateb
check-earlier = Wedi’i ateb o’r blaen
check-text-kept = Rydych chi wedi ysgrifennu rhai geiriau
check-change = Newid
check-change-what = Newid: { $what }
withdraw-offer = Ar ôl anfon, dangoswch i mi chwe gair y galla i eu defnyddio i dynnu fy atebion yn ôl
send = Anfon fy atebion

## Amdanoch chi, ar ôl anfon

equality-title = Ychydig o gwestiynau amdanoch chi
equality-sent = Mae eich atebion wedi cyrraedd. Fyddwch chi’n colli dim drwy adael nawr.
equality-explain = Cwestiynau ychwanegol yw’r rhain, ac maen nhw’n cymryd tua 2 funud. Maen nhw’n ein helpu i weld a yw gwasanaethau’n trin pawb yn deg. Maen nhw’n cael eu selio ar wahân i’r hyn a ddywedoch chi o’r blaen. Gallwch hepgor unrhyw un ohonyn nhw.
equality-yes = Ie, ymlaen
equality-no = Na, gorffen yma
equality-pnts = Mae’n well gen i beidio â dweud
equality-check-title = Anfon y rhain hefyd?
equality-check = Os na fyddwch chi’n eu hanfon, fyddan nhw ddim yn cael eu cadw. Bydd yr hyn a anfonoch chi o’r blaen yn aros.
equality-send = Anfon yr atebion hyn
equality-drop = Peidio â’u hanfon

## Wedi gorffen

done-title = Diolch
done-sent = Mae eich atebion wedi cyrraedd. Maen nhw nawr wedi’u selio gydag atebion pawb arall.
done-next = Bydd yr arolwg yn cau ar { $closes }. Yna bydd yr holl atebion yn cael eu cyfrif gyda’i gilydd a’u dinistrio.
done-results-open = Bydd pawb yn gallu gweld beth ddywedodd pobl, a beth fydd gwasanaethau yn ei wneud am hynny.
done-results = Bydd pawb yn gallu gweld beth ddywedodd pobl, a beth fydd gwasanaethau yn ei wneud am hynny. Gofynnwch i’r gwasanaeth a roddodd y cerdyn i chi ble i edrych.
done-close = Gallwch bwyso “Gadael nawr”, neu gau’r dudalen hon.

## Tynnu atebion yn ôl

withdraw-words-title = Eich chwe gair
withdraw-words = Gyda’r geiriau hyn, yn y drefn hon, gallwch gael tynnu eich atebion yn ôl tan { $until }. Dim ond nawr maen nhw’n cael eu dangos. Cofiwch nhw, neu ysgrifennwch nhw lle does neb yn edrych.
withdraw-words-who = Gall unrhyw un sydd â’r geiriau dynnu eich atebion yn ôl. Does neb yn gallu darllen eich atebion gyda nhw.
withdraw-title = Tynnu atebion yn ôl
withdraw-explain = Teipiwch y chwe gair a gafodd eu dangos i chi ar ôl anfon, yn yr un drefn. Does dim ots am briflythrennau nac acenion.
withdraw-label = Eich chwe gair
withdraw-go = Tynnu fy atebion yn ôl
withdraw-slip-title = Gwiriwch y geiriau
withdraw-slip = Dydy’r rhain ddim yn chwe gair sy’n perthyn i’w gilydd. Chwiliwch am air sydd ar goll, neu air sydd ddim yn union yr un fath.
withdraw-done-title = Mae hynny wedi’i wneud
withdraw-done = Os oedd atebion gyda’r geiriau hyn yma o hyd, maen nhw wedi mynd nawr, a does neb yn gallu dod â nhw yn ôl. Mae’r cerdyn y cawson nhw eu hanfon gydag ef yn dal i gyfrif fel un sydd wedi’i ddefnyddio.
withdraw-late = Does dim modd tynnu atebion yn ôl ar ôl iddyn nhw gael eu cyfrif: o hynny ymlaen does neb yn gallu dweud atebion pwy oedden nhw.

## Saib, stopio, help, iaith

pause-title = Cymerwch eich amser
pause-body = Does dim byd i’w wneud yma. Anadlwch i mewn yn araf. Anadlwch allan yn araf. Edrychwch o’ch cwmpas ac enwch ambell beth rydych chi’n ei weld.
pause-continue = Parhau pan fyddwch chi’n barod
stop-title = Stopio yma
stop-body = Gallwch anfon beth rydych chi wedi’i ateb hyd yn hyn, neu beidio â chadw dim byd o gwbl. Mae’r ddau yn iawn.
stop-send = Anfon beth rydw i wedi’i ateb
stop-nothing = Peidio â chadw dim
stop-return = Mynd yn ôl at y cwestiynau
stopped-title = Rydych chi wedi stopio
stopped-body = Does dim byd wedi’i gadw. Mae eich cerdyn yn dal i weithio os hoffech chi ddod yn ôl ddiwrnod arall.
young-title = Diolch am edrych
young-body = Mae’r cwestiynau hyn ar gyfer pobl sy’n 16 oed neu’n hŷn. Does dim byd wedi’i gadw. Rydych chi’n bwysig hefyd: gall y bobl isod wrando arnoch chi.
help-title = Cael help
help-call-list = Bydd galwad o’r fan hon i’w gweld yn rhestr alwadau’r ffôn.
help-danger-title = Mewn perygl nawr
help-danger = Ffoniwch 999. Os nad ydych chi’n gallu siarad, ffoniwch 999 o ffôn symudol a phwyswch 55 pan fydd gofyn i chi wneud hynny.
help-return = Mynd yn ôl
help-nation = Dangos help ar gyfer
help-nation-england = Lloegr
help-nation-wales = Cymru
help-nation-scotland = Yr Alban
help-nation-ni = Gogledd Iwerddon
help-text = Drwy neges destun
help-hours-always = Ddydd a nos
help-free = Galwadau am ddim
help-reviewed = Wedi’i wirio ar { $day }
language-title = Dewiswch eich iaith
language-keeps = Bydd eich atebion yn aros fel y maen nhw.

## Pan fydd rhywbeth yn wahanol i’r disgwyl

closed-title = Mae hwn wedi cau
closed-body = Dydy hwn ddim yn derbyn atebion mwyach. Os hoffech chi ddweud eich dweud o hyd, gofynnwch i’r gwasanaeth a roddodd y cerdyn i chi am un newydd.
stale-title = Mae’r dudalen hon yn rhy hen
stale-body = Mae tudalennau’n aros ar agor am ddiwrnod neu ddau. Wedyn does neb yn gallu eu darllen mwyach, ddim hyd yn oed ni. Does dim byd wedi’i gadw. Gallwch ddechrau eto gyda’ch cerdyn.
missing-title = Does dim byd yma
missing-body = Does dim tudalen yn y cyfeiriad hwn. Edrychwch ar eich cerdyn eto.
large-title = Gormod ar unwaith
large-body = Roedd beth gafodd ei anfon yn llawer mwy nag y mae’r dudalen hon yn ei dderbyn, felly chafodd ddim ei ddarllen. Ewch yn ôl a’i wneud yn fyrrach.
busy-title = Heb eu hanfon eto
busy-body = Doedden ni ddim yn gallu derbyn eich atebion y funud hon. Maen nhw ar y dudalen hon o hyd. Arhoswch ychydig, yna anfonwch eto.
fault-title = Wnaeth hyn ddim gweithio
fault-body = Ni sy’n gyfrifol am y nam. Fydd eich atebion ddim yn cael eu colli tra bydd y dudalen hon ar agor: ewch yn ôl a rhowch gynnig arall arni.
