# Draft: not yet read by a second person.
# What staff can see: said before the first question, and on the public page. Which lines stand there follows from the settings of the survey.

sees-title = Beth mae staff yn gallu ei weld?
sees-intro = Mae’r dudalen hon wedi’i gwneud o osodiadau’r arolwg hwn, fel y maen nhw nawr.
sees-card = Dydy’r gweithiwr a roddodd y cerdyn ddim yn gallu gweld a gafodd y cerdyn ei ddefnyddio. Dydy’r bobl sy’n darllen y ffigurau ddim yn gallu gweld hynny chwaith. Pan fydd yr arolwg yn cau, bydd y data a allai ddangos hynny yn cael ei ddinistrio.
sees-batch = Mae eich atebion yn cario enw’r gwasanaeth sy’n rhoi’r cerdyn. Dydyn nhw ddim yn dweud dim byd arall am y cerdyn.
sees-batch-place = Mae eich atebion yn cario enw’r gwasanaeth ac enw’r lle y cafodd y cerdyn ei argraffu ar eu cyfer. Dydyn nhw ddim yn dweud dim byd arall am y cerdyn.
sees-without-card = Dim ond gyda’i gilydd, ar lefel y bartneriaeth gyfan, mae atebion heb gerdyn yn cael eu dangos, a dim ond pan fydd { $least } o bobl neu fwy.
sees-locked = Mae eich atebion yn cael eu cloi cyn gynted ag y byddwch chi’n eu hanfon. Nes iddyn nhw gael eu cyfrif, gallai person sy’n dal y cyfrifiadur sy’n cadw’r atebion a anfonwyd, ac sy’n dal ei allweddi hefyd, eu hagor. Fyddai’r person hwnnw ddim yn gallu gweld pwy a’u hanfonodd.
sees-locked-people = Mae eich atebion yn cael eu cloi cyn gynted ag y byddwch chi’n eu hanfon. Mae tri o bobl yn cadw’r allwedd. Rhaid i ddau ohonyn nhw ddod at ei gilydd i agor yr atebion ar gyfer y cyfrif. Hyd yn oed wedyn, does neb yn gweld pwy a’u hanfonodd.
sees-count = Mae rhaglen yn cyfrif yr holl atebion gyda’i gilydd, ar ôl y diwrnod olaf. Does neb yn eu darllen fesul un.
sees-figures = Mae staff a’r cyhoedd yn gweld ffigurau am { $least } o bobl neu fwy. Dydyn nhw byth yn gweld union rifau.
sees-service = Mae’r gwasanaeth a roddodd y cerdyn, y bobl sy’n talu amdano a’r bobl sy’n rhedeg yr arolwg hwn hefyd yn gweld ffigurau am y bobl y rhoddodd y gwasanaeth hwnnw gardiau iddyn nhw. Mae’r ffigurau hyn hefyd am { $least } o bobl neu fwy.
sees-destroyed = Pan fydd dau berson o ddau sefydliad wedi cymeradwyo’r ffigurau, bydd pob un ateb yn cael ei ddinistrio.
sees-words = Mae’r hyn rydych chi’n ei ysgrifennu yn eich geiriau chi yn cael ei gadw ar wahân i’ch atebion eraill. Pobl sydd wedi’u hyfforddi ar gyfer hyn sy’n ei ddarllen, ar ôl i’r arolwg gau. Mae’n cael ei ddinistrio { $days } diwrnod ar ôl y cyfrif fan bellaf.
sees-about-you = Mae’r hyn rydych chi’n ei ddweud amdanoch chi eich hun ar y diwedd yn cael ei gloi ar wahân. Mae rhaglen yn ei roi gyda’ch atebion eraill unwaith, ar gyfer y cyfrif.
sees-kept = Os byddwch chi’n cymryd rhif i ddod yn ôl, bydd yr hyn rydych chi wedi’i ateb yn aros, wedi’i gloi, am dri diwrnod ar y mwyaf. Heb y rhif, does neb yn gallu ei agor.
sees-never = Dydyn ni ddim yn cadw enw, na chyfeiriad, na dim byd am eich ffôn, nac amser, na’r drefn y daeth yr atebion ynddi.
sees-log = Mae cofnod o’r hyn mae staff yn ei wneud. Does dim cofnod o’r hyn rydych chi’n ei wneud.
sees-cannot = Gallai person sy’n newid y rhaglen sy’n rhedeg yr arolwg hwn wylio wrth i chi ateb. Allwn ni ddim diystyru hynny. Mae porwr Tor yn cuddio ble rydych chi rhag y person hwnnw hefyd.

## The public page

sees-public-intro = Beth mae’r bobl sy’n rhedeg arolwg, yn rhoi ei gardiau neu’n darllen ei ffigurau yn gallu ei weld o atebion unigol. Mae pob rhestr wedi’i gwneud o osodiadau ei harolwg, fel y maen nhw nawr.
sees-none = Does dim arolwg ar agor nawr.
