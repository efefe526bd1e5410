# Draft: not yet read by a second person.

title = Sut rydym yn cydweithio: arweinwyr
survey-name = Sut rydym yn cydweithio: arweinwyr
about = Mae eich sefydliad yn dweud sut mae’r bartneriaeth yn erbyn cam-drin domestig yn gweithio, o safbwynt y rhai sy’n ei harwain. Fe’i dangosir wrth ei enw.

## Adrannau

section-survivors = Lleisiau goroeswyr
section-lives = Bywydau gwahanol
section-goal = Nod cyffredin
section-governance = Pwy sy’n penderfynu
section-leading = Cynlluniau ac arweiniad
section-specialists = Gwasanaethau arbenigol
section-table = Pwy sydd wrth y bwrdd
section-means = Arian, pobl ac amser
section-working = Gweithio gyda’n gilydd
section-training = Hyfforddiant
section-data = Y data
section-rules = Polisïau a sut rydym yn gweithio
section-learning = Dysgu o farwolaethau

## Lleisiau goroeswyr

q-ccr_voices = A oes gan lawer o oroeswyr gwahanol lais yn y bartneriaeth?
q-ccr_voices-yes = Ie
q-ccr_voices-partly = Yn rhannol
q-ccr_voices-no = Na
q-ccr_voices-short = Llawer o leisiau gwahanol

q-ccr_safe_to_speak = A yw’n ddiogel i oroeswyr gymryd rhan, hefyd i’r rhai sy’n byw gyda thrawma?
q-ccr_safe_to_speak-yes = Ie
q-ccr_safe_to_speak-partly = Yn rhannol
q-ccr_safe_to_speak-no = Na
q-ccr_safe_to_speak-short = Diogel i gymryd rhan

q-ccr_voices_used = A oes ffordd benodol y mae’r hyn a ddywed goroeswyr yn newid yr hyn a wnawn?
q-ccr_voices_used-yes = Ie
q-ccr_voices_used-partly = Yn rhannol
q-ccr_voices_used-no = Na
q-ccr_voices_used-short = Mae llais goroeswyr yn newid pethau

q-ccr_asked = Byddai goroeswyr yma yn dweud: mae gwasanaethau eisiau gwybod beth yw fy marn am eu cymorth.
q-ccr_asked-short = Barn goroeswyr: gofynnir i mi

## Bywydau gwahanol

q-ccr_overlap = A yw partneriaid yn deall sut mae gwahanol fathau o annhegwch yn dod ynghyd mewn un bywyd?
q-ccr_overlap-yes = Ie
q-ccr_overlap-partly = Yn rhannol
q-ccr_overlap-no = Na
q-ccr_overlap-short = Deall bywydau gwahanol

q-ccr_overlap_priority = A yw hyn yn wir flaenoriaeth, gydag arian y tu ôl iddi?
q-ccr_overlap_priority-yes = Ie
q-ccr_overlap_priority-partly = Yn rhannol
q-ccr_overlap_priority-no = Na
q-ccr_overlap_priority-short = Gwir flaenoriaeth

q-ccr_communities = A yw llawer o gymunedau’r ardal hon yn rhan o’n gwaith?
q-ccr_communities-yes = Ie
q-ccr_communities-partly = Yn rhannol
q-ccr_communities-no = Na
q-ccr_communities-short = Llawer o gymunedau

q-ccr_understood = Byddai goroeswyr yma yn dweud: roedd gwasanaethau yn deall fy ffordd o fyw.
q-ccr_understood-short = Barn goroeswyr: deall

## Nod cyffredin

q-ccr_vision = A oes gweledigaeth y mae partneriaid yn ei rhannu?
q-ccr_vision-yes = Ie
q-ccr_vision-partly = Yn rhannol
q-ccr_vision-no = Na
q-ccr_vision-short = Gweledigaeth gyffredin

q-ccr_goals_named = A allai pob partner enwi ein nodau?
q-ccr_goals_named-yes = Ie
q-ccr_goals_named-partly = Yn rhannol
q-ccr_goals_named-no = Na
q-ccr_goals_named-short = Nodau’n hysbys

q-ccr_equals = A yw partneriaid yn cwrdd fel rhai cydradd?
q-ccr_equals-yes = Ie
q-ccr_equals-partly = Yn rhannol
q-ccr_equals-no = Na
q-ccr_equals-short = Partneriaid cydradd

q-ccr_same_goal = Byddai goroeswyr yma yn dweud: roedd y gwasanaethau eisiau’r un peth i mi.
q-ccr_same_goal-short = Barn goroeswyr: un nod

## Pwy sy’n penderfynu

q-ccr_structure_known = A yw partneriaid yn gwybod pa grŵp sy’n penderfynu beth?
q-ccr_structure_known-yes = Ie
q-ccr_structure_known-partly = Yn rhannol
q-ccr_structure_known-no = Na
q-ccr_structure_known-short = Hysbys pwy sy’n penderfynu

q-ccr_challenge = A all gwasanaeth bach herio un mawr heb niwed iddo’i hun?
q-ccr_challenge-yes = Ie
q-ccr_challenge-partly = Yn rhannol
q-ccr_challenge-no = Na
q-ccr_challenge-short = Gall gwasanaethau bach herio

q-ccr_structure_works = A ydym yn gwirio bod ein grwpiau yn gwneud yr hyn y maent i fod i’w wneud?
q-ccr_structure_works-yes = Ie
q-ccr_structure_works-partly = Yn rhannol
q-ccr_structure_works-no = Na
q-ccr_structure_works-short = Gwirio’r grwpiau

q-ccr_put_right = Byddai goroeswyr yma yn dweud: pan aiff rhywbeth o’i le, mae gwasanaethau yn ei unioni.
q-ccr_put_right-short = Barn goroeswyr: unioni

## Cynlluniau ac arweiniad

q-ccr_prevention = A yw’r cynllun yn rhoi cymaint o le i gymorth cynnar ag i gymorth mewn perygl?
q-ccr_prevention-yes = Ie
q-ccr_prevention-partly = Yn rhannol
q-ccr_prevention-no = Na
q-ccr_prevention-short = Cymorth cynnar yn y cynllun

q-ccr_duty = A yw cyrff cyhoeddus yn gwybod bod cydweithio yn dasg iddynt hwythau hefyd?
q-ccr_duty-yes = Ie
q-ccr_duty-partly = Yn rhannol
q-ccr_duty-no = Na
q-ccr_duty-short = Cyrff cyhoeddus yn gwybod eu tasg

q-ccr_strategy_led = A yw’r strategaeth yn cael ei harwain gan yr hyn a ddywed goroeswyr?
q-ccr_strategy_led-yes = Ie
q-ccr_strategy_led-partly = Yn rhannol
q-ccr_strategy_led-no = Na
q-ccr_strategy_led-short = Strategaeth dan arweiniad goroeswyr

q-ccr_strategy_equal = A yw’r strategaeth yn enwi annhegwch, fel hwnnw rhwng rhyweddau?
q-ccr_strategy_equal-yes = Ie
q-ccr_strategy_equal-partly = Yn rhannol
q-ccr_strategy_equal-no = Na
q-ccr_strategy_equal-short = Strategaeth yn enwi annhegwch

q-ccr_coordinator = A oes cydlynydd sydd â’r amser i wneud y gwaith?
q-ccr_coordinator-yes = Ie
q-ccr_coordinator-partly = Yn rhannol
q-ccr_coordinator-no = Na
q-ccr_coordinator-short = Cydlynydd ag amser

q-ccr_reviews_in_strategy = A yw’r strategaeth yn dweud beth a ddysgom o adolygiadau dynladdiad?
q-ccr_reviews_in_strategy-yes = Ie
q-ccr_reviews_in_strategy-partly = Yn rhannol
q-ccr_reviews_in_strategy-no = Na
q-ccr_reviews_in_strategy-short = Adolygiadau yn y strategaeth

q-ccr_early = Byddai goroeswyr yma yn dweud: cefais gymorth cyn i bethau fynd yn ddrwg iawn.
q-ccr_early-short = Barn goroeswyr: cymorth cynnar

## Gwasanaethau arbenigol

q-ccr_funding_lasts = A yw’r arian ar gyfer gwasanaethau arbenigol yn ddiogel am dair blynedd neu fwy?
q-ccr_funding_lasts-yes = Ie
q-ccr_funding_lasts-partly = Yn rhannol
q-ccr_funding_lasts-no = Na
q-ccr_funding_lasts-short = Arian sy’n para

q-ccr_no_gaps = A oes gwasanaeth ar gyfer pob math o gymorth sydd ei angen ar oroeswyr?
q-ccr_no_gaps-yes = Ie
q-ccr_no_gaps-partly = Yn rhannol
q-ccr_no_gaps-no = Na
q-ccr_no_gaps-short = Gwasanaeth i bob angen

q-ccr_public_part = A yw cyrff cyhoeddus yn gwneud eu rhan dros oroeswyr?
q-ccr_public_part-yes = Ie
q-ccr_public_part-partly = Yn rhannol
q-ccr_public_part-no = Na
q-ccr_public_part-short = Cyrff cyhoeddus yn gwneud eu rhan

q-spoke_up = Byddai goroeswyr yma yn dweud: siaradodd rhywun drosof gyda gwasanaethau eraill.
q-spoke_up-short = Barn goroeswyr: siarad drosof

## Pwy sydd wrth y bwrdd

q-ccr_right_level = A yw’r asiantaethau cywir yn anfon pobl a all benderfynu?
q-ccr_right_level-yes = Ie
q-ccr_right_level-partly = Yn rhannol
q-ccr_right_level-no = Na
q-ccr_right_level-short = Pobl a all benderfynu

q-ccr_leaders_pay = A yw arweinwyr yn rhoi adnoddau y tu ôl i’r hyn y maent yn cytuno arno?
q-ccr_leaders_pay-yes = Ie
q-ccr_leaders_pay-partly = Yn rhannol
q-ccr_leaders_pay-no = Na
q-ccr_leaders_pay-short = Arweinwyr yn rhoi adnoddau

q-ccr_by_and_for = A all gwasanaethau gan ac ar gyfer cymryd rhan lawn?
q-ccr_by_and_for-yes = Ie
q-ccr_by_and_for-partly = Yn rhannol
q-ccr_by_and_for-no = Na
q-ccr_by_and_for-short = Gwasanaethau gan ac ar gyfer yn cymryd rhan

q-ccr_represented = Byddai goroeswyr yma yn dweud: mae gan bobl fel fi lais pan gaiff gwasanaethau eu cynllunio.
q-ccr_represented-short = Barn goroeswyr: llais

## Arian, pobl ac amser

q-ccr_costs_known = A ydym yn gwybod beth mae’r broblem yn ei gostio yma?
q-ccr_costs_known-yes = Ie
q-ccr_costs_known-partly = Yn rhannol
q-ccr_costs_known-no = Na
q-ccr_costs_known-short = Cost yn hysbys

q-ccr_own_plans = A yw cam-drin domestig yn rhan o gynlluniau pob asiantaeth ei hun?
q-ccr_own_plans-yes = Ie
q-ccr_own_plans-partly = Yn rhannol
q-ccr_own_plans-no = Na
q-ccr_own_plans-short = Yng nghynlluniau pob asiantaeth

q-ccr_capacity = A yw partneriaid yn helpu gwasanaethau arbenigol i gael digon o staff?
q-ccr_capacity-yes = Ie
q-ccr_capacity-partly = Yn rhannol
q-ccr_capacity-no = Na
q-ccr_capacity-short = Digon o staff mewn gwasanaethau

q-ccr_commissioning = A yw’r ffordd y telir am wasanaethau yn eu helpu i weithio gyda’i gilydd?
q-ccr_commissioning-yes = Ie
q-ccr_commissioning-partly = Yn rhannol
q-ccr_commissioning-no = Na
q-ccr_commissioning-short = Talu er mwyn cydweithio

q-support_lasted = Byddai goroeswyr yma yn dweud: parhaodd y cymorth cyhyd ag yr oedd ei angen arnaf.
q-support_lasted-short = Barn goroeswyr: parhau

## Gweithio gyda’n gilydd

q-ccr_aligned = A yw partneriaid yn cytuno na all neb wneud hyn ar ei ben ei hun?
q-ccr_aligned-yes = Ie
q-ccr_aligned-partly = Yn rhannol
q-ccr_aligned-no = Na
q-ccr_aligned-short = Cytuno i gydweithio

q-ccr_committed = A yw partneriaid yn gwneud yr hyn a addawsant i’w gilydd?
q-ccr_committed-yes = Ie
q-ccr_committed-partly = Yn rhannol
q-ccr_committed-no = Na
q-ccr_committed-short = Cadw addewidion

q-ccr_role_backed = A yw partneriaid yn cefnogi gwaith y cydlynydd?
q-ccr_role_backed-yes = Ie
q-ccr_role_backed-partly = Yn rhannol
q-ccr_role_backed-no = Na
q-ccr_role_backed-short = Cefnogi’r cydlynydd

q-services_together = Byddai goroeswyr yma yn dweud: gweithiodd y gwasanaethau a’m helpodd yn dda gyda’i gilydd.
q-services_together-short = Barn goroeswyr: gyda’i gilydd

## Hyfforddiant

q-ccr_dynamics = A yw staff ein gwasanaethau yn rhannu un darlun o sut mae cam-drin yn gweithio?
q-ccr_dynamics-yes = Ie
q-ccr_dynamics-partly = Yn rhannol
q-ccr_dynamics-no = Na
q-ccr_dynamics-short = Un darlun o gam-drin

q-ccr_skills = A oes gan staff ar bob lefel y sgiliau i weithredu pan welant arwyddion o niwed?
q-ccr_skills-yes = Ie
q-ccr_skills-partly = Yn rhannol
q-ccr_skills-no = Na
q-ccr_skills-short = Sgiliau gan staff i weithredu

q-ccr_staff_policy = A yw ein polisi hefyd yn cynnwys ein staff ein hunain sy’n cael eu niweidio?
q-ccr_staff_policy-yes = Ie
q-ccr_staff_policy-partly = Yn rhannol
q-ccr_staff_policy-no = Na
q-ccr_staff_policy-short = Polisi i staff hefyd

q-ccr_knew = Byddai goroeswyr yma yn dweud: roedd y gweithwyr y cwrddais â nhw yn gwybod beth i’w wneud.
q-ccr_knew-short = Barn goroeswyr: gwybod

## Y data

q-ccr_data_mapped = A ydym yn gwybod pa ddata sydd ar gael?
q-ccr_data_mapped-yes = Ie
q-ccr_data_mapped-partly = Yn rhannol
q-ccr_data_mapped-no = Na
q-ccr_data_mapped-short = Gwybod pa ddata sydd

q-ccr_data_shared = A yw pob partner yn rhoi data sy’n cael ei roi ynghyd i bawb?
q-ccr_data_shared-yes = Ie
q-ccr_data_shared-partly = Yn rhannol
q-ccr_data_shared-no = Na
q-ccr_data_shared-short = Rhoi data ynghyd

q-ccr_success = A ydym wedi cytuno sut i wybod ein bod yn llwyddo?
q-ccr_success-yes = Ie
q-ccr_success-partly = Yn rhannol
q-ccr_success-no = Na
q-ccr_success-short = Cytuno sut i wybod llwyddiant

q-needs_change = Cael yr hyn sydd ei angen: sut byddai goroeswyr yn dweud bod hynny nawr, o’i gymharu â chyn cael cymorth?
q-needs_change-short = Barn goroeswyr: anghenion

## Polisïau a sut rydym yn gweithio

q-ccr_boards = A oes rheolau ar gyfer gweithio gyda byrddau eraill, fel y rhai ar gyfer diogelu?
q-ccr_boards-yes = Ie
q-ccr_boards-partly = Yn rhannol
q-ccr_boards-no = Na
q-ccr_boards-short = Rheolau gyda byrddau eraill

q-ccr_policies_informed = A yw ein polisïau yn seiliedig ar dystiolaeth, fel yr hyn a ddywed goroeswyr?
q-ccr_policies_informed-yes = Ie
q-ccr_policies_informed-partly = Yn rhannol
q-ccr_policies_informed-no = Na
q-ccr_policies_informed-short = Polisïau ar sail tystiolaeth

q-ccr_sharing_known = A yw partneriaid yn gwybod pryd y gellir rhannu gwybodaeth?
q-ccr_sharing_known-yes = Ie
q-ccr_sharing_known-partly = Yn rhannol
q-ccr_sharing_known-no = Na
q-ccr_sharing_known-short = Gwybod pryd i rannu

q-ccr_sharing_told = A yw eu staff yn ei wybod hefyd?
q-ccr_sharing_told-yes = Ie
q-ccr_sharing_told-partly = Yn rhannol
q-ccr_sharing_told-no = Na
q-ccr_sharing_told-short = Staff yn gwybod pryd i rannu

q-told_sharing = Byddai goroeswyr yma yn dweud: dywedwyd wrthyf pwy fyddai’n gweld gwybodaeth amdanaf.
q-told_sharing-short = Barn goroeswyr: dweud pwy sy’n gweld

## Dysgu o farwolaethau

q-ccr_reviews_part = A yw adolygiadau dynladdiad yn rhan o’r ffordd rydym yn cydweithio?
q-ccr_reviews_part-yes = Ie
q-ccr_reviews_part-partly = Yn rhannol
q-ccr_reviews_part-no = Na
q-ccr_reviews_part-short = Adolygiadau yn rhan o’n gwaith

q-ccr_lessons = A yw gwersi yn cyrraedd y rhai sy’n gorfod gweithredu arnynt?
q-ccr_lessons-yes = Ie
q-ccr_lessons-partly = Yn rhannol
q-ccr_lessons-no = Na
q-ccr_lessons-short = Gwersi yn cyrraedd pobl

q-ccr_actions_measured = A ydym yn mesur beth a ddaeth o’r camau?
q-ccr_actions_measured-yes = Ie
q-ccr_actions_measured-partly = Yn rhannol
q-ccr_actions_measured-no = Na
q-ccr_actions_measured-short = Mesur y camau

q-ccr_learn = Byddai goroeswyr yma yn dweud: pan gaiff rhywun ei siomi’n ddrwg, mae gwasanaethau yma yn dysgu ohono.
q-ccr_learn-short = Barn goroeswyr: dysgu
