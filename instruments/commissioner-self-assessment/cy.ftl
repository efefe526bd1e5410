# Draft: not yet read by a second person.

title = Yr hyn a ddisgwylir gan gomisiynwyr: ble’r ydym arni
survey-name = Yr hyn a ddisgwylir gan gomisiynwyr: ble’r ydym arni
about = Mae eich sefydliad yn dweud i ba raddau y mae’n bodloni’r hyn a ddisgwylir yn genedlaethol gan y rhai sy’n talu am wasanaethau. Fe’i dangosir wrth ei enw.

## Adrannau

section-voice = Goroeswyr yn gyntaf
section-harm = Pobl sy’n niweidio
section-need = Adnabod yr angen
section-together = Gweithio gyda’n gilydd
section-tell = Ffyrdd o ddweud

## Goroeswyr yn gyntaf

q-nse_flexible = A all gwasanaethau newid yr hyn a gynigiant i weddu i bob goroeswr?
q-nse_flexible-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_flexible-mostly = Ar waith gan mwyaf
q-nse_flexible-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_flexible-no = Ddim ar waith
q-nse_flexible-short = Gwasanaethau’n gweddu i bob goroeswr

q-nse_consulted = A oes ffordd benodol o ofyn i oroeswyr pa wasanaethau sydd eu hangen ar yr ardal hon?
q-nse_consulted-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_consulted-mostly = Ar waith gan mwyaf
q-nse_consulted-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_consulted-no = Ddim ar waith
q-nse_consulted-short = Gofynnir i oroeswyr beth sydd ei angen

q-nse_forum = A oes fforwm lle gall goroeswyr rannu eu barn â gwasanaethau?
q-nse_forum-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_forum-mostly = Ar waith gan mwyaf
q-nse_forum-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_forum-no = Ddim ar waith
q-nse_forum-short = Fforwm i rannu barn

q-nse_family = A yw gwasanaethau’n edrych ar y teulu cyfan, hefyd lle mae sawl person yn niweidio?
q-nse_family-hint = Gall perthnasau fod yn berygl. Gallant fod yn gymorth hefyd.
q-nse_family-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_family-mostly = Ar waith gan mwyaf
q-nse_family-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_family-no = Ddim ar waith
q-nse_family-short = Gwelir y teulu cyfan

q-nse_specialist = A oes digon o gymorth arbenigol, gyda gwasanaethau dan arweiniad y rhai y maent ar eu cyfer?
q-nse_specialist-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_specialist-mostly = Ar waith gan mwyaf
q-nse_specialist-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_specialist-no = Ddim ar waith
q-nse_specialist-short = Digon o gymorth arbenigol

q-nse_open_to_all = A all pob grŵp yn yr ardal hon ddefnyddio’r gwasanaethau yr ydym yn talu amdanynt?
q-nse_open_to_all-hint = Meddyliwch am bobl Ddu ac eraill mewn lleiafrif. Meddyliwch am bobl anabl neu hŷn; am bobl hoyw, lesbiaidd neu draws; am y rhai sy’n byw ymhell.
q-nse_open_to_all-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_open_to_all-mostly = Ar waith gan mwyaf
q-nse_open_to_all-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_open_to_all-no = Ddim ar waith
q-nse_open_to_all-short = Agored i bob grŵp

q-nse_several_needs = A oes cymorth i oroeswyr sydd angen sawl math o gymorth ar yr un pryd?
q-nse_several_needs-hint = Gyda diod neu gyffuriau, dyweder, heb gartref, neu gydag anabledd dysgu. Dylai gwasanaethau eraill weld arwyddion niwed hefyd.
q-nse_several_needs-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_several_needs-mostly = Ar waith gan mwyaf
q-nse_several_needs-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_several_needs-no = Ddim ar waith
q-nse_several_needs-short = Cymorth â sawl angen

q-nse_mental_health = A all goroeswyr gael cymorth gyda’u hiechyd meddwl, beth bynnag oedd y niwed?
q-nse_mental_health-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_mental_health-mostly = Ar waith gan mwyaf
q-nse_mental_health-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_mental_health-no = Ddim ar waith
q-nse_mental_health-short = Cymorth gydag iechyd meddwl

q-nse_in_health = A yw gweithwyr arbenigol yn gweithio mewn adrannau brys neu feddygfeydd yma?
q-nse_in_health-hint = Gweithwyr i oroeswyr, a gweithwyr i bobl sy’n niweidio.
q-nse_in_health-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_in_health-mostly = Ar waith gan mwyaf
q-nse_in_health-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_in_health-no = Ddim ar waith
q-nse_in_health-short = Arbenigwyr mewn gofal iechyd

q-nse_moving = A ydym wedi cytuno ag ardaloedd eraill sut y gall goroeswyr symud yno?
q-nse_moving-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_moving-mostly = Ar waith gan mwyaf
q-nse_moving-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_moving-no = Ddim ar waith
q-nse_moving-short = Symud i ardal arall

## Pobl sy’n niweidio

q-nse_change = A oes gwasanaethau sy’n gweithredu’n gynnar i wneud pobl sy’n niweidio yn llai peryglus?
q-nse_change-hint = Maent yn rheoli’r perygl, ac yn cynnig cymorth i newid.
q-nse_change-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_change-mostly = Ar waith gan mwyaf
q-nse_change-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_change-no = Ddim ar waith
q-nse_change-short = Gwasanaethau i bobl sy’n niweidio

q-nse_justice = A ydym yn sicrhau nad oes unrhyw raglen yn cymryd lle cyfiawnder?
q-nse_justice-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_justice-mostly = Ar waith gan mwyaf
q-nse_justice-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_justice-no = Ddim ar waith
q-nse_justice-short = Dim rhaglen yn lle cyfiawnder

q-nse_tactics = A yw staff yn gwybod sut mae pobl sy’n niweidio yn bychanu neu’n symud y bai?
q-nse_tactics-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_tactics-mostly = Ar waith gan mwyaf
q-nse_tactics-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_tactics-no = Ddim ar waith
q-nse_tactics-short = Mae’r tactegau’n hysbys

q-nse_who_harms = A all staff rheng flaen weld pwy sy’n niweidio, hefyd lle defnyddiodd y ddau rym?
q-nse_who_harms-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_who_harms-mostly = Ar waith gan mwyaf
q-nse_who_harms-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_who_harms-no = Ddim ar waith
q-nse_who_harms-short = Gall staff weld pwy sy’n niweidio

q-nse_repeat = A ydym yn gweithredu yn erbyn y rhai sy’n niweidio eto?
q-nse_repeat-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_repeat-mostly = Ar waith gan mwyaf
q-nse_repeat-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_repeat-no = Ddim ar waith
q-nse_repeat-short = Gweithredu ar niwed mynych

q-nse_harm_consulted = A oes gan oroeswyr lais mewn gwasanaethau i bobl sy’n niweidio?
q-nse_harm_consulted-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_harm_consulted-mostly = Ar waith gan mwyaf
q-nse_harm_consulted-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_harm_consulted-no = Ddim ar waith
q-nse_harm_consulted-short = Llais mewn gwasanaethau i bobl sy’n niweidio

q-nse_harm_diverse = A yw gwasanaethau i bobl sy’n niweidio yn gweddu i bobl â gwahanol fywydau neu anghenion?
q-nse_harm_diverse-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_harm_diverse-mostly = Ar waith gan mwyaf
q-nse_harm_diverse-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_harm_diverse-no = Ddim ar waith
q-nse_harm_diverse-short = Gwasanaethau i wahanol bobl sy’n niweidio

q-nse_harm_children = A yw gweithwyr i bobl sy’n niweidio yn gweithio yn y timau plant?
q-nse_harm_children-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_harm_children-mostly = Ar waith gan mwyaf
q-nse_harm_children-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_harm_children-no = Ddim ar waith
q-nse_harm_children-short = Gweithwyr mewn timau plant

## Adnabod yr angen

q-nse_need_known = A ydym yn gwybod beth sydd ei angen yma, gyda goroeswyr ymhlith y rhai a holwyd?
q-nse_need_known-hint = Dylai cynghorau, iechyd, yr heddlu, ysgolion, tai ac elusennau i gyd fod wedi dweud yr hyn a wyddant.
q-nse_need_known-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_need_known-mostly = Ar waith gan mwyaf
q-nse_need_known-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_need_known-no = Ddim ar waith
q-nse_need_known-short = Mae’r angen yn hysbys

q-nse_act_early = A oes cynlluniau i weithredu’n gynnar, tra bo’r perygl yn dal i ymddangos yn isel?
q-nse_act_early-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_act_early-mostly = Ar waith gan mwyaf
q-nse_act_early-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_act_early-no = Ddim ar waith
q-nse_act_early-short = Cynlluniau i weithredu’n gynnar

q-nse_staff_notice = A yw staff iechyd neu dai wedi’u hyfforddi i weld arwyddion niwed?
q-nse_staff_notice-hint = Mewn ysbytai, meddygfeydd, ymweliadau iechyd a thai: i sylwi arno, i wybod beth mae trawma yn ei wneud, ac i arwain pobl at gymorth.
q-nse_staff_notice-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_staff_notice-mostly = Ar waith gan mwyaf
q-nse_staff_notice-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_staff_notice-no = Ddim ar waith
q-nse_staff_notice-short = Staff wedi’u hyfforddi i sylwi

q-nse_how_common = A ydym yn gwybod o sawl ffynhonnell pa mor gyffredin yw cam-drin yma?
q-nse_how_common-hint = Troseddau, ffigurau lleol eraill, ac ymchwil am yr hyn na chaiff ei adrodd yn aml.
q-nse_how_common-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_how_common-mostly = Ar waith gan mwyaf
q-nse_how_common-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_how_common-no = Ddim ar waith
q-nse_how_common-short = Pa mor gyffredin ydyw

q-nse_data_set = A oes un set leol o ddata y mae partneriaid yn ei rhannu o fewn y gyfraith?
q-nse_data_set-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_data_set-mostly = Ar waith gan mwyaf
q-nse_data_set-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_data_set-no = Ddim ar waith
q-nse_data_set-short = Un set leol o ddata

q-nse_success = A yw ein strategaeth yn dweud sut y mesurir llwyddiant, gydag enw pwy sy’n atebol amdano?
q-nse_success-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_success-mostly = Ar waith gan mwyaf
q-nse_success-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_success-no = Ddim ar waith
q-nse_success-short = Mesurir llwyddiant

q-nse_expect = A yw ein strategaeth yn dweud wrth oroeswyr beth y gallant ei ddisgwyl gan wasanaethau?
q-nse_expect-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_expect-mostly = Ar waith gan mwyaf
q-nse_expect-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_expect-no = Ddim ar waith
q-nse_expect-short = Goroeswyr yn gwybod beth i’w ddisgwyl

q-nse_satisfied = A ydym yn mesur barn goroeswyr am y cymorth a gawsant?
q-nse_satisfied-hint = Mewn ffigurau ac mewn geiriau, gyda’r hyn y mae gwasanaethau arbenigol lleol yn ei wybod am sut i ofyn.
q-nse_satisfied-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_satisfied-mostly = Ar waith gan mwyaf
q-nse_satisfied-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_satisfied-no = Ddim ar waith
q-nse_satisfied-short = Mesurir barn goroeswyr

q-nse_boundaries = A ydym yn talu am wasanaethau gydag ardaloedd eraill lle mae hynny’n gwneud synnwyr?
q-nse_boundaries-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_boundaries-mostly = Ar waith gan mwyaf
q-nse_boundaries-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_boundaries-no = Ddim ar waith
q-nse_boundaries-short = Talu gydag eraill

## Gweithio gyda’n gilydd

q-nse_build_on = A ydym yn adeiladu ar waith lleol sydd yno, megis gwaith elusennau?
q-nse_build_on-hint = Yn hysbys i bawb, wedi’i gysylltu mewn ffyrdd clir at gymorth, a’r hyn a ddysgwyd yn cael ei rannu.
q-nse_build_on-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_build_on-mostly = Ar waith gan mwyaf
q-nse_build_on-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_build_on-no = Ddim ar waith
q-nse_build_on-short = Adeiladu ar yr hyn sydd yno

q-nse_champion = A oes hyrwyddwr sy’n herio pa mor bell yr ydym wedi dod?
q-nse_champion-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_champion-mostly = Ar waith gan mwyaf
q-nse_champion-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_champion-no = Ddim ar waith
q-nse_champion-short = Hyrwyddwr sy’n herio

q-nse_pooled = A yw partneriaid yn cyfuno cyllidebau ar gyfer hyn?
q-nse_pooled-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_pooled-mostly = Ar waith gan mwyaf
q-nse_pooled-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_pooled-no = Ddim ar waith
q-nse_pooled-short = Cyllidebau wedi’u cyfuno

q-nse_small = A all gwasanaethau lleol bach ennill rhan pan fyddwn yn gofyn am geisiadau?
q-nse_small-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_small-mostly = Ar waith gan mwyaf
q-nse_small-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_small-no = Ddim ar waith
q-nse_small-short = Gall gwasanaethau bach ymgeisio

q-nse_simpler = A ydym wedi edrych a allai ein grwpiau fod yn symlach?
q-nse_simpler-hint = Llai o gyfarfodydd, gan ddal i edrych ar achosion pobl gyda’n gilydd.
q-nse_simpler-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_simpler-mostly = Ar waith gan mwyaf
q-nse_simpler-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_simpler-no = Ddim ar waith
q-nse_simpler-short = Grwpiau symlach

q-nse_reviews = A yw’r hyn a ddysgwn o adolygiadau lladdiadau yn cael ei ddefnyddio?
q-nse_reviews-hint = Ac o adolygiadau o niwed i blant neu oedolion sydd mewn perygl.
q-nse_reviews-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_reviews-mostly = Ar waith gan mwyaf
q-nse_reviews-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_reviews-no = Ddim ar waith
q-nse_reviews-short = Defnyddio adolygiadau

q-nse_inspections = A yw adroddiadau arolygwyr, gyda chamau’r heddlu, yn rhan o’n strategaeth?
q-nse_inspections-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_inspections-mostly = Ar waith gan mwyaf
q-nse_inspections-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_inspections-no = Ddim ar waith
q-nse_inspections-short = Arolygiadau yn y strategaeth

q-nse_coordinators = A yw’r rhai sy’n cydlynu gwaith gyda theuluoedd yn adnabod y rhai sy’n cydlynu’r gwaith hwn?
q-nse_coordinators-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_coordinators-mostly = Ar waith gan mwyaf
q-nse_coordinators-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_coordinators-no = Ddim ar waith
q-nse_coordinators-short = Cydlynwyr yn adnabod ei gilydd

q-nse_training_checked = A ydym yn gwirio gyda goroeswyr a yw hyfforddiant yn gwneud gwahaniaeth?
q-nse_training_checked-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_training_checked-mostly = Ar waith gan mwyaf
q-nse_training_checked-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_training_checked-no = Ddim ar waith
q-nse_training_checked-short = Gwirir hyfforddiant

## Ffyrdd o ddweud

q-nse_many_ways = A oes sawl ffordd o ddweud wrth rywun, heblaw’r heddlu?
q-nse_many_ways-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_many_ways-mostly = Ar waith gan mwyaf
q-nse_many_ways-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_many_ways-no = Ddim ar waith
q-nse_many_ways-short = Sawl ffordd o ddweud

q-nse_school_campaigns = A yw ymgyrchoedd am berthnasoedd iach yn cyrraedd ysgolion?
q-nse_school_campaigns-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_school_campaigns-mostly = Ar waith gan mwyaf
q-nse_school_campaigns-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_school_campaigns-no = Ddim ar waith
q-nse_school_campaigns-short = Ymgyrchoedd mewn ysgolion

q-nse_school_talk = A all plant yn yr ysgol siarad â rhywun am yr hyn y maent yn byw gydag ef?
q-nse_school_talk-hint = Dylai ysgolion wybod i bwy i ofyn, hefyd am gangiau, a sut i gyrraedd dynion ifanc.
q-nse_school_talk-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_school_talk-mostly = Ar waith gan mwyaf
q-nse_school_talk-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_school_talk-no = Ddim ar waith
q-nse_school_talk-short = Plant yn gallu siarad yn yr ysgol

q-nse_groups_mapped = A ydym yn adnabod y grwpiau menywod lleol, a phwy y maent yn eu cyrraedd?
q-nse_groups_mapped-hint = Hefyd y rhai dan arweiniad menywod Du a lleiafrifiedig.
q-nse_groups_mapped-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_groups_mapped-mostly = Ar waith gan mwyaf
q-nse_groups_mapped-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_groups_mapped-no = Ddim ar waith
q-nse_groups_mapped-short = Adnabod grwpiau menywod

q-nse_banks = A yw banciau yma yn sylwi pan fydd rhywun yn rheoli arian rhywun arall?
q-nse_banks-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_banks-mostly = Ar waith gan mwyaf
q-nse_banks-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_banks-no = Ddim ar waith
q-nse_banks-short = Banciau’n sylwi

q-nse_disabled_tell = A all pobl anabl ddweud wrth weithiwr proffesiynol yn ddiogel?
q-nse_disabled_tell-hint = Hefyd y rhai na allant adael cartref yn hawdd, neu sy’n ei chael yn anodd rhoi mewn geiriau.
q-nse_disabled_tell-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_disabled_tell-mostly = Ar waith gan mwyaf
q-nse_disabled_tell-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_disabled_tell-no = Ddim ar waith
q-nse_disabled_tell-short = Pobl anabl yn gallu dweud yn ddiogel

q-nse_safe_places = A oes lleoedd bob dydd lle mae rhywun yn gwybod sut i wrando?
q-nse_safe_places-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_safe_places-mostly = Ar waith gan mwyaf
q-nse_safe_places-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_safe_places-no = Ddim ar waith
q-nse_safe_places-short = Lleoedd diogel bob dydd

q-nse_housing_rules = A yw ein rheolau tai yn enwi trais rhywiol hefyd?
q-nse_housing_rules-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_housing_rules-mostly = Ar waith gan mwyaf
q-nse_housing_rules-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_housing_rules-no = Ddim ar waith
q-nse_housing_rules-short = Rheolau tai yn ei enwi

q-nse_business = A yw busnesau lleol wedi cytuno ar reolau am gam-drin?
q-nse_business-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_business-mostly = Ar waith gan mwyaf
q-nse_business-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_business-no = Ddim ar waith
q-nse_business-short = Busnesau â rheolau

q-nse_bystanders = A yw pobl yma yn dysgu sut i gamu i mewn yn ddiogel pan welant gam-drin?
q-nse_bystanders-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-nse_bystanders-mostly = Ar waith gan mwyaf
q-nse_bystanders-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-nse_bystanders-no = Ddim ar waith
q-nse_bystanders-short = Dysgu camu i mewn
