# Draft: not yet read by a second person.

title = Ein blwyddyn ni: polisïau ac arfer
survey-name = Ein blwyddyn ni: polisïau ac arfer
about = Unwaith y flwyddyn mae eich sefydliad yn edrych ar ei bolisïau, ei hyfforddiant a’i ran yn y bartneriaeth. Fe’i dangosir wrth ei enw.

## Adrannau

section-policies = Polisïau
section-practice = Yr hyn y mae polisïau’n ei wneud
section-training = Hyfforddiant
section-highrisk = Pobl mewn perygl mawr
section-reviews = Dysgu o farwolaethau
section-data = Y data
section-place = Ein lle yn y bartneriaeth

## Polisïau

q-policy_risk = Beth sy’n wir am eich polisi ar farnu perygl?
q-policy_risk-hint = Dewiswch bob un sy’n berthnasol.
q-policy_risk-written = Mae wedi’i ysgrifennu
q-policy_risk-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_risk-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_risk-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_risk-none = Nid oes gennym un
q-policy_risk-short = Polisi: barnu perygl

q-policy_protecting = Beth sy’n wir am eich polisi ar amddiffyn plant neu oedolion mewn perygl?
q-policy_protecting-hint = Dewiswch bob un sy’n berthnasol.
q-policy_protecting-written = Mae wedi’i ysgrifennu
q-policy_protecting-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_protecting-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_protecting-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_protecting-none = Nid oes gennym un
q-policy_protecting-short = Polisi: amddiffyn plant neu oedolion

q-policy_high_risk = Beth sy’n wir am eich polisi ar gynllunio gydag eraill ar gyfer pobl mewn perygl mawr?
q-policy_high_risk-hint = Mae gan lawer o ardaloedd gyfarfod o’r enw Marac ar gyfer hyn. Dewiswch bob un sy’n berthnasol.
q-policy_high_risk-written = Mae wedi’i ysgrifennu
q-policy_high_risk-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_high_risk-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_high_risk-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_high_risk-none = Nid oes gennym un
q-policy_high_risk-short = Polisi: pobl mewn perygl mawr

q-policy_staff = Beth sy’n wir am eich polisi ar staff sy’n cael eu niweidio?
q-policy_staff-hint = Dylai hefyd ddweud beth sy’n digwydd pan mai aelod o staff sy’n niweidio. Dewiswch bob un sy’n berthnasol.
q-policy_staff-written = Mae wedi’i ysgrifennu
q-policy_staff-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_staff-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_staff-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_staff-none = Nid oes gennym un
q-policy_staff-short = Polisi: staff sy’n cael eu niweidio

q-policy_deciding = Beth sy’n wir am eich polisi ar bwy sy’n penderfynu am y gwaith hwn?
q-policy_deciding-hint = Dewiswch bob un sy’n berthnasol.
q-policy_deciding-written = Mae wedi’i ysgrifennu
q-policy_deciding-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_deciding-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_deciding-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_deciding-none = Nid oes gennym un
q-policy_deciding-short = Polisi: pwy sy’n penderfynu

q-policy_telling = Beth sy’n wir am eich polisi ar yr hyn a ddywedir wrth y cyhoedd?
q-policy_telling-hint = Dewiswch bob un sy’n berthnasol.
q-policy_telling-written = Mae wedi’i ysgrifennu
q-policy_telling-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_telling-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_telling-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_telling-none = Nid oes gennym un
q-policy_telling-short = Polisi: yr hyn a ddywedir

q-policy_reviews = Beth sy’n wir am eich polisi ar adolygiadau lladdiadau?
q-policy_reviews-hint = Dewiswch bob un sy’n berthnasol.
q-policy_reviews-written = Mae wedi’i ysgrifennu
q-policy_reviews-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_reviews-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_reviews-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_reviews-none = Nid oes gennym un
q-policy_reviews-short = Polisi: adolygiadau lladdiadau

q-policy_sharing = Beth sy’n wir am eich polisi ar rannu gwybodaeth?
q-policy_sharing-hint = Gyda’r cytundebau a lofnodwyd gennych gydag asiantaethau eraill. Dewiswch bob un sy’n berthnasol.
q-policy_sharing-written = Mae wedi’i ysgrifennu
q-policy_sharing-looked_at = Edrychwyd arno eto yn ystod y 12 mis diwethaf
q-policy_sharing-survivors = Helpodd goroeswyr neu wasanaeth arbenigol i’w ysgrifennu
q-policy_sharing-staff_told = Mae ein staff wedi cael gwybod amdano
q-policy_sharing-none = Nid oes gennym un
q-policy_sharing-short = Polisi: rhannu gwybodaeth

## Yr hyn y mae polisïau’n ei wneud

q-agency_believes = A yw ein rheolau’n dweud bod pobl yn cael eu credu, heb eu barnu?
q-agency_believes-yes = Ie
q-agency_believes-partly = Yn rhannol
q-agency_believes-no = Na
q-agency_believes-short = Credir pobl

q-agency_led_by_survivor = A ydym yn dilyn yr hyn a ddywed y goroeswr a fyddai’n gwneud pethau’n fwy diogel?
q-agency_led_by_survivor-yes = Ie
q-agency_led_by_survivor-partly = Yn rhannol
q-agency_led_by_survivor-no = Na
q-agency_led_by_survivor-short = Dan arweiniad y goroeswr

q-agency_found_out = A ydym yn cymryd gofal nad yw’r person sy’n niweidio yn dod i wybod?
q-agency_found_out-hint = Bod rhywun wedi gofyn am gymorth: llythyrau, galwadau, ymweliadau, cofnodion.
q-agency_found_out-yes = Ie
q-agency_found_out-partly = Yn rhannol
q-agency_found_out-no = Na
q-agency_found_out-short = Gofal nad oes neb yn dod i wybod

q-agency_easy = A yw ein ffurflenni ein hunain yn ei gwneud yn hawdd cael cymorth?
q-agency_easy-yes = Ie
q-agency_easy-partly = Yn rhannol
q-agency_easy-no = Na
q-agency_easy-short = Hawdd cael cymorth

## Hyfforddiant

q-agency_training_reach = Faint o’n staff a hyfforddwyd yn ystod y 12 mis diwethaf?
q-agency_training_reach-hint = O’r rhai sy’n cwrdd â phobl yn eu gwaith.
q-agency_training_reach-most = Mwy na thri o bob pedwar
q-agency_training_reach-many = Rhwng hanner a thri o bob pedwar
q-agency_training_reach-some = Rhwng un o bob pedwar a hanner
q-agency_training_reach-few = Llai nag un o bob pedwar
q-agency_training_reach-short = Staff a hyfforddwyd yn y flwyddyn

q-agency_training_content = Beth oedd yn yr hyfforddiant hwnnw?
q-agency_training_content-hint = Dewiswch bob un sy’n berthnasol.
q-agency_training_content-meaning = Beth yw cam-drin
q-agency_training_content-causes = Pa mor gyffredin ydyw, gyda’i achosion
q-agency_training_content-signs = Arwyddion niwed
q-agency_training_content-tactics = Yr hyn y mae pobl sy’n niweidio yn ei wneud
q-agency_training_content-talking = Sut i siarad amdano’n ddiogel
q-agency_training_content-after = Beth i’w wneud pan fydd rhywun yn dweud wrthych
q-agency_training_content-none = Ni chawsom hyfforddiant
q-agency_training_content-short = Yr hyn sydd yn yr hyfforddiant

q-agency_training_managers = A hyfforddwyd rheolwyr hefyd?
q-agency_training_managers-yes = Ie
q-agency_training_managers-partly = Yn rhannol
q-agency_training_managers-no = Na
q-agency_training_managers-short = Rheolwyr wedi’u hyfforddi

q-agency_training_survivors = A yw’r hyn a ddywed goroeswyr wrth wraidd ein hyfforddiant?
q-agency_training_survivors-yes = Ie
q-agency_training_survivors-partly = Yn rhannol
q-agency_training_survivors-no = Na
q-agency_training_survivors-short = Goroeswyr wrth wraidd hyfforddiant

q-agency_training_works = A ydym yn gwirio a yw hyfforddiant yn newid sut rydym yn gweithio?
q-agency_training_works-yes = Ie
q-agency_training_works-partly = Yn rhannol
q-agency_training_works-no = Na
q-agency_training_works-short = Gwirir hyfforddiant

q-agency_training_gaps = A ydym yn dweud wrth y bartneriaeth am fylchau a ddaw i’r golwg mewn hyfforddiant?
q-agency_training_gaps-yes = Ie
q-agency_training_gaps-partly = Yn rhannol
q-agency_training_gaps-no = Na
q-agency_training_gaps-short = Trosglwyddir bylchau

q-ccr_dynamics = A yw staff yn ein gwasanaethau’n rhannu un darlun o sut mae cam-drin yn gweithio?
q-ccr_dynamics-yes = Ie
q-ccr_dynamics-partly = Yn rhannol
q-ccr_dynamics-no = Na
q-ccr_dynamics-short = Un darlun o gam-drin

q-ccr_skills = A oes gan staff ar bob lefel y sgiliau i weithredu pan welant arwyddion niwed?
q-ccr_skills-yes = Ie
q-ccr_skills-partly = Yn rhannol
q-ccr_skills-no = Na
q-ccr_skills-short = Mae gan staff y sgiliau i weithredu

q-agency_daily = Ble mae cam-drin domestig yn rhan o waith bob dydd?
q-agency_daily-hint = Dewiswch bob un sy’n berthnasol.
q-agency_daily-questions = Cwestiynau cyntaf i bobl
q-agency_daily-ways = Rhoi pobl mewn cysylltiad â chymorth
q-agency_daily-supervision = Goruchwylio staff
q-agency_daily-meetings = Cyfarfodydd tîm
q-agency_daily-none = Dim un o’r rhain
q-agency_daily-short = Rhan o waith bob dydd

q-agency_champion = A yw uwch aelod o staff yn hyrwyddo’r gwaith hwn?
q-agency_champion-yes = Ie
q-agency_champion-partly = Yn rhannol
q-agency_champion-no = Na
q-agency_champion-short = Uwch hyrwyddwr

## Pobl mewn perygl mawr

q-agency_marac_comes = A ydym yn dod i bob cyfarfod am bobl mewn perygl mawr?
q-agency_marac_comes-hint = Dyma’r cyfarfod o’r enw Marac. Os nad oes gennych ran ynddo, dewiswch “ddim yn berthnasol”, yma ac isod.
q-agency_marac_comes-yes = Ie
q-agency_marac_comes-partly = Yn rhannol
q-agency_marac_comes-no = Na
q-agency_marac_comes-short = Rydym yn dod bob tro

q-agency_marac_decides = A all y person a anfonwn gytuno i gamau?
q-agency_marac_decides-yes = Ie
q-agency_marac_decides-partly = Yn rhannol
q-agency_marac_decides-no = Na
q-agency_marac_decides-short = Anfonwn bobl a all gytuno

q-agency_marac_knows = A ydym yn dod â’r hyn a wyddom am bob person?
q-agency_marac_knows-yes = Ie
q-agency_marac_knows-partly = Yn rhannol
q-agency_marac_knows-no = Na
q-agency_marac_knows-short = Rydym yn dod â’r hyn a wyddom

q-agency_marac_does = A ydym yn cyflawni ein camau erbyn y diwrnod y cytunwyd arno?
q-agency_marac_does-yes = Ie
q-agency_marac_does-partly = Yn rhannol
q-agency_marac_does-no = Na
q-agency_marac_does-short = Cyflawnir ein camau

q-agency_marac_agreed = A ydym wedi llofnodi’r cytundeb ar rannu gwybodaeth yno?
q-agency_marac_agreed-yes = Ie
q-agency_marac_agreed-partly = Yn rhannol
q-agency_marac_agreed-no = Na
q-agency_marac_agreed-short = Cytundeb rhannu wedi’i lofnodi

## Dysgu o farwolaethau

q-agency_review_part = A ydym yn anfon uwch staff pan fydd adolygiad lladdiad?
q-agency_review_part-hint = Os nad oedd un a ofynnodd i chi wneud, dewiswch “ddim yn berthnasol”.
q-agency_review_part-yes = Ie
q-agency_review_part-partly = Yn rhannol
q-agency_review_part-no = Na
q-agency_review_part-short = Rydym yn cymryd rhan mewn adolygiadau

q-agency_review_actions = A yw ein camau o adolygiadau lladdiadau wedi’u gwneud, neu’n brydlon?
q-agency_review_actions-yes = Ie
q-agency_review_actions-partly = Yn rhannol
q-agency_review_actions-no = Na
q-agency_review_actions-short = Camau adolygiadau wedi’u gwneud

q-agency_review_told = A yw ein staff rheng flaen yn gwybod beth a ganfu adolygiadau?
q-agency_review_told-yes = Ie
q-agency_review_told-partly = Yn rhannol
q-agency_review_told-no = Na
q-agency_review_told-short = Gwersi’n cyrraedd staff

q-agency_review_change = A ydym yn mesur a newidiodd ein camau unrhyw beth?
q-agency_review_change-yes = Ie
q-agency_review_change-partly = Yn rhannol
q-agency_review_change-no = Na
q-agency_review_change-short = Mesurir newid

## Y data

q-agency_data_kept = A yw ein cofnodion yn dangos lle mae cam-drin yn rhan ohono?
q-agency_data_kept-yes = Ie
q-agency_data_kept-partly = Yn rhannol
q-agency_data_kept-no = Na
q-agency_data_kept-short = Cofnodion yn ei ddangos

q-agency_data_given = A ydym yn rhoi ein ffigurau i’r bartneriaeth?
q-agency_data_given-yes = Ie
q-agency_data_given-partly = Yn rhannol
q-agency_data_given-no = Na
q-agency_data_given-short = Rhoddir ffigurau

q-agency_data_clear = A yw staff yn gwybod pam yr ydym yn casglu pob ffigur?
q-agency_data_clear-yes = Ie
q-agency_data_clear-partly = Yn rhannol
q-agency_data_clear-no = Na
q-agency_data_clear-short = Gwybod pam y cesglir ffigurau

q-agency_feedback = A ydym yn gofyn i oroeswyr beth yw eu barn am ein cymorth?
q-agency_feedback-yes = Ie
q-agency_feedback-partly = Yn rhannol
q-agency_feedback-no = Na
q-agency_feedback-short = Gofynnir i oroeswyr

q-agency_feedback_answered = A ydym yn ateb yn gyhoeddus yr hyn a ddywedodd goroeswyr?
q-agency_feedback_answered-yes = Ie
q-agency_feedback_answered-partly = Yn rhannol
q-agency_feedback_answered-no = Na
q-agency_feedback_answered-short = Atebir goroeswyr

## Ein lle yn y bartneriaeth

q-agency_in_plans = A yw cam-drin domestig yn ein cynlluniau ein hunain?
q-agency_in_plans-yes = Ie
q-agency_in_plans-partly = Yn rhannol
q-agency_in_plans-no = Na
q-agency_in_plans-short = Yn ein cynlluniau ein hunain

q-agency_gives = A ydym yn rhoi arian neu amser staff i’r bartneriaeth?
q-agency_gives-yes = Ie
q-agency_gives-partly = Yn rhannol
q-agency_gives-no = Na
q-agency_gives-short = Rydym yn cyfrannu

q-agency_comes = A ydym yn anfon rhywun a all benderfynu i gyfarfodydd y bartneriaeth?
q-agency_comes-yes = Ie
q-agency_comes-partly = Yn rhannol
q-agency_comes-no = Na
q-agency_comes-short = Rhywun a all benderfynu

q-agency_coordinates = A oes rhywun yn ein sefydliad â’r gwaith hwn yn dasg iddynt?
q-agency_coordinates-yes = Ie
q-agency_coordinates-partly = Yn rhannol
q-agency_coordinates-no = Na
q-agency_coordinates-short = Tasg rhywun

q-agency_campaigns = A ydym yn dweud wrth y bobl a wasanaethwn ble i gael cymorth?
q-agency_campaigns-yes = Ie
q-agency_campaigns-partly = Yn rhannol
q-agency_campaigns-no = Na
q-agency_campaigns-short = Pobl yn gwybod ble i gael cymorth
