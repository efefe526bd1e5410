# Draft: not yet read by a second person.

title = Pa mor dda yw ein cymorth: archwiliad
survey-name = Pa mor dda yw ein cymorth: archwiliad
about = Mae eich sefydliad yn edrych ar ei waith ochr yn ochr â’r hyn a argymhellir yn genedlaethol ar gyfer iechyd, gofal cymdeithasol a’r rhai sy’n gweithio gyda nhw. Fe’i dangosir wrth ei enw.

## Adrannau

section-planning = Cynllunio
section-ways = Ffyrdd at gymorth
section-telling = Ei gwneud yn ddiogel i ddweud
section-sharing = Rhannu gwybodaeth
section-support = Cefnogaeth sy’n gweddu
section-children = Plant
section-harm = Pobl sy’n niweidio
section-training = Hyfforddiant

## Cynllunio

q-audit_mapped = A yw’r darlun lleol o angen yn dangos pa wasanaethau sydd ar gael i oroeswyr?
q-audit_mapped-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_mapped-mostly = Ar waith gan mwyaf
q-audit_mapped-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_mapped-no = Ddim ar waith
q-audit_mapped-short = Gwasanaethau yn y darlun o angen

q-audit_cross_area = A delir am wasanaethau ar gyfer anghenion prinnach ar draws sawl ardal?
q-audit_cross_area-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_cross_area-mostly = Ar waith gan mwyaf
q-audit_cross_area-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_cross_area-no = Ddim ar waith
q-audit_cross_area-short = Anghenion prinnach ar draws ardaloedd

q-audit_seats = A oes gan y bartneriaeth leol y bobl iawn wrth y bwrdd?
q-audit_seats-hint = Staff rheng flaen, goroeswyr neu’r rhai sy’n siarad drostynt, ac uwch staff, gydag iechyd a gofal cymdeithasol. Edrychir eto ar bwy sy’n eistedd yno.
q-audit_seats-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_seats-mostly = Ar waith gan mwyaf
q-audit_seats-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_seats-no = Ddim ar waith
q-audit_seats-short = Y bobl iawn wrth y bwrdd

q-audit_input = A helpodd goroeswyr i ysgrifennu’r strategaeth?
q-audit_input-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_input-mostly = Ar waith gan mwyaf
q-audit_input-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_input-no = Ddim ar waith
q-audit_input-short = Helpodd goroeswyr gyda’r strategaeth

q-audit_all_groups = A oes gwasanaethau ar gyfer pob grŵp, ar bob lefel o berygl?
q-audit_all_groups-hint = Goroeswyr, plant, pobl sy’n niweidio, a’r ardal gyfan.
q-audit_all_groups-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_all_groups-mostly = Ar waith gan mwyaf
q-audit_all_groups-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_all_groups-no = Ddim ar waith
q-audit_all_groups-short = Gwasanaethau ar gyfer pob grŵp

q-audit_budgets = A yw ein cyllidebau’n cyd-fynd â rhai ein partneriaid?
q-audit_budgets-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_budgets-mostly = Ar waith gan mwyaf
q-audit_budgets-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_budgets-no = Ddim ar waith
q-audit_budgets-short = Cyllidebau’n cyd-fynd

q-audit_one_lead = A yw un partner yn arwain y strategaeth dros bawb?
q-audit_one_lead-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_one_lead-mostly = Ar waith gan mwyaf
q-audit_one_lead-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_one_lead-no = Ddim ar waith
q-audit_one_lead-short = Un partner yn arwain

q-audit_deliver_together = A ydym yn rhoi cymorth ynghyd ag asiantaethau eraill?
q-audit_deliver_together-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_deliver_together-mostly = Ar waith gan mwyaf
q-audit_deliver_together-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_deliver_together-no = Ddim ar waith
q-audit_deliver_together-short = Helpu gyda’n gilydd

q-audit_monitored = A ydym yn gwirio’r strategaeth gyda mwy na ffigurau?
q-audit_monitored-hint = Gyda geiriau pobl eu hunain wrth eu hymyl.
q-audit_monitored-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_monitored-mostly = Ar waith gan mwyaf
q-audit_monitored-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_monitored-no = Ddim ar waith
q-audit_monitored-short = Gwirio gyda mwy na ffigurau

## Ffyrdd at gymorth

q-audit_pathways = A oes ffordd glir o’r arwyddion cyntaf at y cymorth iawn?
q-audit_pathways-hint = I oroeswyr ac i bobl sy’n niweidio. Mae pawb yn barnu perygl i oedolion a phlant yn yr un ffordd.
q-audit_pathways-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_pathways-mostly = Ar waith gan mwyaf
q-audit_pathways-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_pathways-no = Ddim ar waith
q-audit_pathways-short = Ffordd glir at gymorth

q-audit_other_needs = A ydym yn rhoi pobl mewn cysylltiad â chymorth ar gyfer cyffuriau, alcohol neu iechyd meddwl?
q-audit_other_needs-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_other_needs-mostly = Ar waith gan mwyaf
q-audit_other_needs-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_other_needs-no = Ddim ar waith
q-audit_other_needs-short = Cymorth gyda chyffuriau, alcohol neu iechyd meddwl

q-audit_own_ways = A oes ffyrdd at gymorth wedi’u gwneud i’r rhai sydd fwyaf mewn perygl?
q-audit_own_ways-hint = Er enghraifft i bobl ifanc yn eu harddegau, neu yn ystod beichiogrwydd.
q-audit_own_ways-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_own_ways-mostly = Ar waith gan mwyaf
q-audit_own_ways-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_own_ways-no = Ddim ar waith
q-audit_own_ways-short = Ffyrdd i’r rhai sydd fwyaf mewn perygl

q-audit_specialist = A ydym yn rhoi pobl mewn cysylltiad â gwasanaeth arbenigol pan fydd arnynt angen un?
q-audit_specialist-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_specialist-mostly = Ar waith gan mwyaf
q-audit_specialist-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_specialist-no = Ddim ar waith
q-audit_specialist-short = Mewn cysylltiad â gwasanaeth arbenigol

q-audit_needs_again = A ydym yn gofyn eto beth sydd ei angen ar rywun, nawr neu at y dyfodol?
q-audit_needs_again-hint = Gall y dyfodol olygu cefnogaeth gartref, cwrs neu grŵp gerllaw.
q-audit_needs_again-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_needs_again-mostly = Ar waith gan mwyaf
q-audit_needs_again-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_needs_again-no = Ddim ar waith
q-audit_needs_again-short = Gofynnir eto am anghenion

q-audit_settings = A gynigir cefnogaeth yn y lleoedd lle mae pobl yn dweud wrth rywun?
q-audit_settings-hint = Megis ysbytai, meddygfeydd, gofal geni, iechyd meddwl. Megis lloches, argyfwng trais, gwasanaeth cyffuriau neu glinig iechyd rhywiol.
q-audit_settings-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_settings-mostly = Ar waith gan mwyaf
q-audit_settings-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_settings-no = Ddim ar waith
q-audit_settings-short = Cefnogaeth lle mae pobl yn dweud

q-audit_practice = A oes gan feddygfeydd hyfforddiant, gyda ffordd at elusennau lleol?
q-audit_practice-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_practice-mostly = Ar waith gan mwyaf
q-audit_practice-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_practice-no = Ddim ar waith
q-audit_practice-short = Hyfforddiant i feddygfeydd

## Ei gwneud yn ddiogel i ddweud

q-audit_information = A all pobl weld pa gymorth sydd ar gael, mewn ffurf y gallant ei defnyddio?
q-audit_information-hint = Ar ddangos i bawb, mewn sawl iaith a fformat.
q-audit_information-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_information-mostly = Ar waith gan mwyaf
q-audit_information-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_information-no = Ddim ar waith
q-audit_information-short = Gellir gweld cymorth

q-audit_private = A welir pobl ar eu pen eu hunain, lle na all neb arall glywed?
q-audit_private-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_private-mostly = Ar waith gan mwyaf
q-audit_private-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_private-no = Ddim ar waith
q-audit_private-short = Gweld pobl ar eu pen eu hunain

q-audit_local_known = A yw ein staff yn adnabod y gwasanaethau lleol, gyda ffordd ffurfiol at bob un?
q-audit_local_known-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_local_known-mostly = Ar waith gan mwyaf
q-audit_local_known-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_local_known-no = Ddim ar waith
q-audit_local_known-short = Staff yn adnabod gwasanaethau lleol

q-audit_supervised = A yw staff sy’n gofyn i bobl am gam-drin yn cael goruchwyliaeth?
q-audit_supervised-hint = Gyda hyfforddiant sy’n parhau.
q-audit_supervised-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_supervised-mostly = Ar waith gan mwyaf
q-audit_supervised-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_supervised-no = Ddim ar waith
q-audit_supervised-short = Goruchwyliaeth i’r rhai sy’n gofyn

q-audit_staff_harmed = A oes rheolau clir i helpu ein staff ein hunain sy’n cael eu niweidio?
q-audit_staff_harmed-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_staff_harmed-mostly = Ar waith gan mwyaf
q-audit_staff_harmed-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_staff_harmed-no = Ddim ar waith
q-audit_staff_harmed-short = Cymorth i’n staff ein hunain

q-audit_notice = A yw ein staff rheng flaen wedi’u hyfforddi i ofyn mewn ffordd sy’n ei gwneud yn haws dweud?
q-audit_notice-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_notice-mostly = Ar waith gan mwyaf
q-audit_notice-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_notice-no = Ddim ar waith
q-audit_notice-short = Wedi’u hyfforddi i ofyn yn dda

q-audit_routine = A ydym yn gofyn fel mater o drefn lle cynghorir hynny?
q-audit_routine-hint = Mewn gwasanaethau mamolaeth, iechyd rhywiol, cyffuriau, iechyd meddwl a phlant, a’r rhai i oedolion mewn perygl.
q-audit_routine-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_routine-mostly = Ar waith gan mwyaf
q-audit_routine-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_routine-no = Ddim ar waith
q-audit_routine-short = Gofyn fel trefn

## Rhannu gwybodaeth

q-audit_sharing_law = A yw ein rheolau ar gyfer rhannu gwybodaeth yn gyfreithlon, gyda gwiriadau rheolaidd?
q-audit_sharing_law-hint = Mae staff yn dal yn ôl lle nad yw rheolau’n glir, neu lle nad ymddiriedir ynddynt.
q-audit_sharing_law-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_sharing_law-mostly = Ar waith gan mwyaf
q-audit_sharing_law-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_sharing_law-no = Ddim ar waith
q-audit_sharing_law-short = Gwirir rheolau rhannu

q-audit_sharing_says = Beth mae ein rheolau ar gyfer rhannu gwybodaeth yn ei ddweud?
q-audit_sharing_says-hint = Dewiswch bob un sy’n berthnasol.
q-audit_sharing_says-limits = Beth y gellir ei rannu, a chyda phwy
q-audit_sharing_says-consent = Sut i ofyn yn gyntaf
q-audit_sharing_says-breach = Pryd y mae’n rhaid ei rannu heb gydsyniad
q-audit_sharing_says-protect = Mai’r nod yw diogelu rhywun
q-audit_sharing_says-children = Beth sy’n wahanol lle mae plant
q-audit_sharing_says-none = Nid oes gennym reolau o’r fath
q-audit_sharing_says-short = Yr hyn a ddywed rheolau rhannu

q-audit_sharing_contact = A oes rhywun hyfforddedig y gall staff ofyn iddynt cyn rhannu?
q-audit_sharing_contact-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_sharing_contact-mostly = Ar waith gan mwyaf
q-audit_sharing_contact-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_sharing_contact-no = Ddim ar waith
q-audit_sharing_contact-short = Rhywun i ofyn cyn rhannu

q-audit_sharing_answered = A yw person yn ateb pan fydd rhywun yn rhannu gwybodaeth â ni?
q-audit_sharing_answered-hint = Nid ateb awtomatig.
q-audit_sharing_answered-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_sharing_answered-mostly = Ar waith gan mwyaf
q-audit_sharing_answered-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_sharing_answered-no = Ddim ar waith
q-audit_sharing_answered-short = Mae person yn ateb

## Cefnogaeth sy’n gweddu

q-audit_safety = A yw diogelwch pobl yn dod yn gyntaf ym mhopeth a wnawn?
q-audit_safety-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_safety-mostly = Ar waith gan mwyaf
q-audit_safety-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_safety-no = Ddim ar waith
q-audit_safety-short = Diogelwch yn gyntaf

q-audit_barriers = A oes gennym gynllun i gael gwared ar yr hyn sy’n cadw rhai grwpiau rhag cymorth?
q-audit_barriers-hint = Wedi’i wneud gyda grwpiau lleol: pobl mewn lleiafrif, pobl hŷn, a’r rhai heb hawl i arian cyhoeddus yn eu plith.
q-audit_barriers-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_barriers-mostly = Ar waith gan mwyaf
q-audit_barriers-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_barriers-no = Ddim ar waith
q-audit_barriers-short = Cynllun yn erbyn rhwystrau

q-audit_equality = A yw staff wedi’u hyfforddi yn y modd y mae triniaeth annheg yn ychwanegu at berygl?
q-audit_equality-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_equality-mostly = Ar waith gan mwyaf
q-audit_equality-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_equality-no = Ddim ar waith
q-audit_equality-short = Wedi’u hyfforddi mewn cydraddoldeb

q-audit_tailored = A yw cyngor yn gweddu i berygl pob person, mewn iaith a ddefnyddiant?
q-audit_tailored-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_tailored-mostly = Ar waith gan mwyaf
q-audit_tailored-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_tailored-no = Ddim ar waith
q-audit_tailored-short = Cyngor sy’n gweddu

q-audit_standards = A yw ein cefnogaeth arbenigol yn bodloni safonau cenedlaethol?
q-audit_standards-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_standards-mostly = Ar waith gan mwyaf
q-audit_standards-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_standards-no = Ddim ar waith
q-audit_standards-short = Cefnogaeth arbenigol yn bodloni safonau

q-audit_mind = A yw’r rhai sy’n trin iechyd meddwl yn cynllunio ar gyfer diogelwch gyda’r person?
q-audit_mind-hint = Wedi’u hyfforddi ar gyfer hyn; maent yn edrych ar y perygl eto, ac yn gofyn a yw’n parhau neu wedi mynd heibio.
q-audit_mind-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_mind-mostly = Ar waith gan mwyaf
q-audit_mind-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_mind-no = Ddim ar waith
q-audit_mind-short = Gofal iechyd meddwl yn cynllunio diogelwch

## Plant

q-audit_child_signs = A yw staff yn gwybod yr arwyddion mewn plant, a phwy i’w ffonio?
q-audit_child_signs-hint = Maent yn gwybod beth mae’n ei wneud i blant, yn gallu siarad â nhw, ac mae ganddynt reolau rhannu clir.
q-audit_child_signs-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_child_signs-mostly = Ar waith gan mwyaf
q-audit_child_signs-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_child_signs-no = Ddim ar waith
q-audit_child_signs-short = Arwyddion mewn plant yn hysbys

q-audit_child_voice = A yw plant yn helpu i farnu a yw ein gwasanaethau’n diwallu eu hanghenion?
q-audit_child_voice-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_child_voice-mostly = Ar waith gan mwyaf
q-audit_child_voice-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_child_voice-no = Ddim ar waith
q-audit_child_voice-short = Plant yn helpu i farnu

q-audit_child_fit = A yw cymorth i blant yn gweddu i’w hoedran?
q-audit_child_fit-hint = Mae’n iacháu, yn eu cadw’n ddiogel, ac yn dechrau o’r hyn y mae pob plentyn ei eisiau.
q-audit_child_fit-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_child_fit-mostly = Ar waith gan mwyaf
q-audit_child_fit-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_child_fit-no = Ddim ar waith
q-audit_child_fit-short = Cymorth yn gweddu i blentyn

q-audit_child_lasting = A yw cymorth i blant yn dod mewn pryd, am ddigon o amser?
q-audit_child_lasting-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_child_lasting-mostly = Ar waith gan mwyaf
q-audit_child_lasting-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_child_lasting-no = Ddim ar waith
q-audit_child_lasting-short = Cymorth i blant yn para

q-audit_child_parent = A yw cymorth yn cryfhau cwlwm plentyn â’r rhiant nad yw’n niweidio?
q-audit_child_parent-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_child_parent-mostly = Ar waith gan mwyaf
q-audit_child_parent-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_child_parent-no = Ddim ar waith
q-audit_child_parent-short = Y cwlwm â’r rhiant diogel

q-audit_child_own = A oes cymorth i bobl ifanc sy’n cael eu niweidio yn eu perthnasoedd eu hunain?
q-audit_child_own-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_child_own-mostly = Ar waith gan mwyaf
q-audit_child_own-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_child_own-no = Ddim ar waith
q-audit_child_own-short = Cymorth yn eu perthnasoedd eu hunain

## Pobl sy’n niweidio

q-audit_programme = A yw rhaglenni i bobl sy’n niweidio yn bodloni safonau cenedlaethol?
q-audit_programme-hint = Yn seiliedig ar angen lleol, ac edrychir arnynt yn fanwl cyn talu am ragor.
q-audit_programme-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_programme-mostly = Ar waith gan mwyaf
q-audit_programme-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_programme-no = Ddim ar waith
q-audit_programme-short = Rhaglenni’n bodloni safonau

q-audit_programme_safety = A yw rhaglenni’n mesur yn gyntaf oll a yw goroeswyr yn fwy diogel?
q-audit_programme_safety-hint = Eu plant hefyd; yna a yw’r person sy’n niweidio yn meddwl ac yn gweithredu mewn ffordd arall.
q-audit_programme_safety-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_programme_safety-mostly = Ar waith gan mwyaf
q-audit_programme_safety-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_programme_safety-no = Ddim ar waith
q-audit_programme_safety-short = Rhaglenni’n mesur diogelwch

q-audit_programme_links = A yw rhaglenni’n gweithio gyda chefnogaeth i oroeswyr?
q-audit_programme_links-hint = Syniad clir o sut y maent yn gweithio, cysylltiadau ag amddiffyn plant a’r hyn arall sydd yno, a barn goroeswyr am y perygl.
q-audit_programme_links-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_programme_links-mostly = Ar waith gan mwyaf
q-audit_programme_links-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_programme_links-no = Ddim ar waith
q-audit_programme_links-short = Rhaglenni’n gweithio gyda chefnogaeth

## Hyfforddiant

q-audit_training_all = A oes gan ein staff ddealltwriaeth sylfaenol, gyda mythau wedi’u cywiro?
q-audit_training_all-hint = Sut mae’n gweithio, cysylltiadau ag iechyd meddwl a chyffuriau, y gyfraith, anrhydedd, cydraddoldeb, a beth i’w wneud.
q-audit_training_all-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_training_all-mostly = Ar waith gan mwyaf
q-audit_training_all-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_training_all-no = Ddim ar waith
q-audit_training_all-short = Dealltwriaeth sylfaenol

q-audit_training_levels = A yw hyfforddiant yn gweddu i lefel pob rôl?
q-audit_training_levels-hint = Pedair lefel: gwrando; gofyn; barnu perygl a chynllunio diogelwch; bod yn arbenigwr. Po uchaf, y mwyaf ohono sydd wyneb yn wyneb.
q-audit_training_levels-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_training_levels-mostly = Ar waith gan mwyaf
q-audit_training_levels-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_training_levels-no = Ddim ar waith
q-audit_training_levels-short = Hyfforddiant yn gweddu i’r rôl

q-audit_training_rolls = A yw hyfforddiant yn dod eto i staff newydd?
q-audit_training_rolls-hint = Mewn cyrsiau proffesiwn hefyd; wedi’i wneud gydag asiantaethau arbenigol lleol, ac wedi’i glymu wrth amddiffyn plant ac oedolion.
q-audit_training_rolls-in_place = Ar waith, gyda gwiriadau ei fod yn gweithio
q-audit_training_rolls-mostly = Ar waith gan mwyaf
q-audit_training_rolls-begun = Wedi’i ddechrau neu wedi’i gynllunio
q-audit_training_rolls-no = Ddim ar waith
q-audit_training_rolls-short = Hyfforddiant yn dod eto
