# Draft: not yet read by a second person.

title = Pwy na allem eu helpu
survey-name = Pwy na allem eu helpu
about = Mae eich gwasanaeth yn dweud faint o bobl na allai eu helpu yn ystod y flwyddyn, mewn bandiau. Ni chyfrifir neb wrth enw na rhif. Fe’i dangosir wrth ei enw, neu o fewn ei grŵp yn unig.

## Adrannau

section-all = Y flwyddyn gyfan
section-why = Rhesymau
section-needs = Yr hyn yr oedd ei angen arnynt
section-who = Pwy oeddent
section-knowing = Beth a wneir â hyn

## Y flwyddyn gyfan

q-turned_asked = Faint o bobl a ofynnodd i’ch gwasanaeth am gymorth yn ystod y flwyddyn?
q-turned_asked-none = Neb
q-turned_asked-b1_9 = 1 i 9
q-turned_asked-b10_24 = 10 i 24
q-turned_asked-b25_49 = 25 i 49
q-turned_asked-b50_99 = 50 i 99
q-turned_asked-b100_199 = 100 i 199
q-turned_asked-b200_more = 200 neu fwy
q-turned_asked-short = Pobl a ofynnodd

q-turned_all = Faint ohonynt na allech eu helpu?
q-turned_all-none = Neb
q-turned_all-b1_9 = 1 i 9
q-turned_all-b10_24 = 10 i 24
q-turned_all-b25_49 = 25 i 49
q-turned_all-b50_99 = 50 i 99
q-turned_all-b100_199 = 100 i 199
q-turned_all-b200_more = 200 neu fwy
q-turned_all-short = Pobl na chawsant gymorth

q-turned_children = Faint o’r rhai na allech eu helpu oedd â phlant gyda nhw?
q-turned_children-b0_9 = Llai na 10
q-turned_children-b10_24 = 10 i 24
q-turned_children-b25_49 = 25 i 49
q-turned_children-b50_99 = 50 i 99
q-turned_children-b100_199 = 100 i 199
q-turned_children-b200_more = 200 neu fwy
q-turned_children-short = Pobl gyda phlant

q-turned_waited = Faint o bobl oedd yn gorfod aros yn hirach na phedair wythnos am eich cymorth?
q-turned_waited-b0_9 = Llai na 10
q-turned_waited-b10_24 = 10 i 24
q-turned_waited-b25_49 = 25 i 49
q-turned_waited-b50_99 = 50 i 99
q-turned_waited-b100_199 = 100 i 199
q-turned_waited-b200_more = 200 neu fwy
q-turned_waited-short = Pobl a fu’n aros

q-turned_gave_up = Faint o bobl a aeth i ffwrdd wrth aros?
q-turned_gave_up-b0_9 = Llai na 10
q-turned_gave_up-b10_24 = 10 i 24
q-turned_gave_up-b25_49 = 25 i 49
q-turned_gave_up-b50_99 = 50 i 99
q-turned_gave_up-b100_199 = 100 i 199
q-turned_gave_up-b200_more = 200 neu fwy
q-turned_gave_up-short = Pobl a aeth i ffwrdd

q-turned_passed_on = Faint o’r rhai na allech eu helpu a roddwyd mewn cysylltiad â gwasanaeth arall?
q-turned_passed_on-b0_9 = Llai na 10
q-turned_passed_on-b10_24 = 10 i 24
q-turned_passed_on-b25_49 = 25 i 49
q-turned_passed_on-b50_99 = 50 i 99
q-turned_passed_on-b100_199 = 100 i 199
q-turned_passed_on-b200_more = 200 neu fwy
q-turned_passed_on-short = Pobl a roddwyd mewn cysylltiad

## Rhesymau

q-turned_why_full = Faint am nad oedd lle, neu weithiwr rhydd?
q-turned_why_full-hint = Cyfrifwch bob person unwaith am bob rheswm sy’n berthnasol.
q-turned_why_full-b0_9 = Llai na 10
q-turned_why_full-b10_24 = 10 i 24
q-turned_why_full-b25_49 = 25 i 49
q-turned_why_full-b50_99 = 50 i 99
q-turned_why_full-b100_199 = 100 i 199
q-turned_why_full-b200_more = 200 neu fwy
q-turned_why_full-short = Dim lle, neu ddim gweithiwr rhydd

q-turned_why_rules = Faint am nad oedd eich rheolau’n eu cynnwys?
q-turned_why_rules-hint = Er enghraifft rheolau ar oedran, neu ar lefel y perygl.
q-turned_why_rules-b0_9 = Llai na 10
q-turned_why_rules-b10_24 = 10 i 24
q-turned_why_rules-b25_49 = 25 i 49
q-turned_why_rules-b50_99 = 50 i 99
q-turned_why_rules-b100_199 = 100 i 199
q-turned_why_rules-b200_more = 200 neu fwy
q-turned_why_rules-short = Rheolau ddim yn eu cynnwys

q-turned_why_local = Faint am nad oeddent o’r ardal iawn?
q-turned_why_local-b0_9 = Llai na 10
q-turned_why_local-b10_24 = 10 i 24
q-turned_why_local-b25_49 = 25 i 49
q-turned_why_local-b50_99 = 50 i 99
q-turned_why_local-b100_199 = 100 i 199
q-turned_why_local-b200_more = 200 neu fwy
q-turned_why_local-short = Ddim o’r ardal iawn

q-turned_why_mental_health = Faint oherwydd anghenion iechyd meddwl?
q-turned_why_mental_health-b0_9 = Llai na 10
q-turned_why_mental_health-b10_24 = 10 i 24
q-turned_why_mental_health-b25_49 = 25 i 49
q-turned_why_mental_health-b50_99 = 50 i 99
q-turned_why_mental_health-b100_199 = 100 i 199
q-turned_why_mental_health-b200_more = 200 neu fwy
q-turned_why_mental_health-short = Anghenion iechyd meddwl

q-turned_why_drugs = Faint oherwydd cyffuriau neu alcohol?
q-turned_why_drugs-b0_9 = Llai na 10
q-turned_why_drugs-b10_24 = 10 i 24
q-turned_why_drugs-b25_49 = 25 i 49
q-turned_why_drugs-b50_99 = 50 i 99
q-turned_why_drugs-b100_199 = 100 i 199
q-turned_why_drugs-b200_more = 200 neu fwy
q-turned_why_drugs-short = Cyffuriau neu alcohol

q-turned_why_children = Faint am na allech gymryd eu plant?
q-turned_why_children-hint = Gormod, neu’n rhy hen.
q-turned_why_children-b0_9 = Llai na 10
q-turned_why_children-b10_24 = 10 i 24
q-turned_why_children-b25_49 = 25 i 49
q-turned_why_children-b50_99 = 50 i 99
q-turned_why_children-b100_199 = 100 i 199
q-turned_why_children-b200_more = 200 neu fwy
q-turned_why_children-short = Methu cymryd plant

q-turned_why_visa = Faint oherwydd eu fisa neu sefyllfa fewnfudo?
q-turned_why_visa-b0_9 = Llai na 10
q-turned_why_visa-b10_24 = 10 i 24
q-turned_why_visa-b25_49 = 25 i 49
q-turned_why_visa-b50_99 = 50 i 99
q-turned_why_visa-b100_199 = 100 i 199
q-turned_why_visa-b200_more = 200 neu fwy
q-turned_why_visa-short = Fisa neu fewnfudo

q-turned_why_money = Faint am na fyddai neb yn talu am eu lle?
q-turned_why_money-b0_9 = Llai na 10
q-turned_why_money-b10_24 = 10 i 24
q-turned_why_money-b25_49 = 25 i 49
q-turned_why_money-b50_99 = 50 i 99
q-turned_why_money-b100_199 = 100 i 199
q-turned_why_money-b200_more = 200 neu fwy
q-turned_why_money-short = Neb yn fodlon talu

q-turned_why_language = Faint am na allech siarad â nhw yn eu hiaith?
q-turned_why_language-b0_9 = Llai na 10
q-turned_why_language-b10_24 = 10 i 24
q-turned_why_language-b25_49 = 25 i 49
q-turned_why_language-b50_99 = 50 i 99
q-turned_why_language-b100_199 = 100 i 199
q-turned_why_language-b200_more = 200 neu fwy
q-turned_why_language-short = Yr iaith

q-turned_why_access = Faint am nad oedd y lle wedi’i wneud ar gyfer pobl anabl?
q-turned_why_access-b0_9 = Llai na 10
q-turned_why_access-b10_24 = 10 i 24
q-turned_why_access-b25_49 = 25 i 49
q-turned_why_access-b50_99 = 50 i 99
q-turned_why_access-b100_199 = 100 i 199
q-turned_why_access-b200_more = 200 neu fwy
q-turned_why_access-short = Heb ei wneud i bobl anabl

q-turned_why_pets = Faint am na allech gymryd eu hanifeiliaid anwes?
q-turned_why_pets-b0_9 = Llai na 10
q-turned_why_pets-b10_24 = 10 i 24
q-turned_why_pets-b25_49 = 25 i 49
q-turned_why_pets-b50_99 = 50 i 99
q-turned_why_pets-b100_199 = 100 i 199
q-turned_why_pets-b200_more = 200 neu fwy
q-turned_why_pets-short = Methu cymryd anifeiliaid

q-turned_why_unsafe = Faint am na fyddent wedi bod yn ddiogel gyda chi?
q-turned_why_unsafe-b0_9 = Llai na 10
q-turned_why_unsafe-b10_24 = 10 i 24
q-turned_why_unsafe-b25_49 = 25 i 49
q-turned_why_unsafe-b50_99 = 50 i 99
q-turned_why_unsafe-b100_199 = 100 i 199
q-turned_why_unsafe-b200_more = 200 neu fwy
q-turned_why_unsafe-short = Ni fyddent wedi bod yn ddiogel

q-turned_why_lost = Faint am na allech eu cyrraedd eto?
q-turned_why_lost-b0_9 = Llai na 10
q-turned_why_lost-b10_24 = 10 i 24
q-turned_why_lost-b25_49 = 25 i 49
q-turned_why_lost-b50_99 = 50 i 99
q-turned_why_lost-b100_199 = 100 i 199
q-turned_why_lost-b200_more = 200 neu fwy
q-turned_why_lost-short = Methu eu cyrraedd eto

## Yr hyn yr oedd ei angen arnynt

q-turned_need_emotional = Faint oedd angen rhywun i siarad â nhw?
q-turned_need_emotional-hint = O’r rhai na allech eu helpu; cyfrifwch bob person unwaith am bob math o gymorth.
q-turned_need_emotional-b0_9 = Llai na 10
q-turned_need_emotional-b10_24 = 10 i 24
q-turned_need_emotional-b25_49 = 25 i 49
q-turned_need_emotional-b50_99 = 50 i 99
q-turned_need_emotional-b100_199 = 100 i 199
q-turned_need_emotional-b200_more = 200 neu fwy
q-turned_need_emotional-short = Rhywun i siarad â nhw

q-turned_need_mental_health = Faint oedd angen cymorth gyda’u hiechyd meddwl?
q-turned_need_mental_health-b0_9 = Llai na 10
q-turned_need_mental_health-b10_24 = 10 i 24
q-turned_need_mental_health-b25_49 = 25 i 49
q-turned_need_mental_health-b50_99 = 50 i 99
q-turned_need_mental_health-b100_199 = 100 i 199
q-turned_need_mental_health-b200_more = 200 neu fwy
q-turned_need_mental_health-short = Cymorth gydag iechyd meddwl

q-turned_need_legal = Faint oedd angen cymorth gyda’r gyfraith neu’r llysoedd?
q-turned_need_legal-b0_9 = Llai na 10
q-turned_need_legal-b10_24 = 10 i 24
q-turned_need_legal-b25_49 = 25 i 49
q-turned_need_legal-b50_99 = 50 i 99
q-turned_need_legal-b100_199 = 100 i 199
q-turned_need_legal-b200_more = 200 neu fwy
q-turned_need_legal-short = Cymorth gyda’r gyfraith neu’r llysoedd

q-turned_need_money = Faint oedd angen cymorth gydag arian?
q-turned_need_money-b0_9 = Llai na 10
q-turned_need_money-b10_24 = 10 i 24
q-turned_need_money-b25_49 = 25 i 49
q-turned_need_money-b50_99 = 50 i 99
q-turned_need_money-b100_199 = 100 i 199
q-turned_need_money-b200_more = 200 neu fwy
q-turned_need_money-short = Cymorth gydag arian

q-turned_need_protection = Faint oedd angen cymorth i fod yn ddiogel?
q-turned_need_protection-b0_9 = Llai na 10
q-turned_need_protection-b10_24 = 10 i 24
q-turned_need_protection-b25_49 = 25 i 49
q-turned_need_protection-b50_99 = 50 i 99
q-turned_need_protection-b100_199 = 100 i 199
q-turned_need_protection-b200_more = 200 neu fwy
q-turned_need_protection-short = Cymorth i fod yn ddiogel

q-turned_need_housing = Faint oedd angen rhywle i fyw?
q-turned_need_housing-b0_9 = Llai na 10
q-turned_need_housing-b10_24 = 10 i 24
q-turned_need_housing-b25_49 = 25 i 49
q-turned_need_housing-b50_99 = 50 i 99
q-turned_need_housing-b100_199 = 100 i 199
q-turned_need_housing-b200_more = 200 neu fwy
q-turned_need_housing-short = Rhywle i fyw

q-turned_need_help_for_other = Faint oedd angen cymorth i’r person a’u niweidiodd?
q-turned_need_help_for_other-b0_9 = Llai na 10
q-turned_need_help_for_other-b10_24 = 10 i 24
q-turned_need_help_for_other-b25_49 = 25 i 49
q-turned_need_help_for_other-b50_99 = 50 i 99
q-turned_need_help_for_other-b100_199 = 100 i 199
q-turned_need_help_for_other-b200_more = 200 neu fwy
q-turned_need_help_for_other-short = Cymorth i’r person sy’n niweidio

q-turned_need_children = Faint oedd angen cymorth i’w plant?
q-turned_need_children-b0_9 = Llai na 10
q-turned_need_children-b10_24 = 10 i 24
q-turned_need_children-b25_49 = 25 i 49
q-turned_need_children-b50_99 = 50 i 99
q-turned_need_children-b100_199 = 100 i 199
q-turned_need_children-b200_more = 200 neu fwy
q-turned_need_children-short = Cymorth i blant

## Pwy oeddent

q-turned_who_minoritised = Faint oedd yn Ddu, yn Asiaidd neu o leiafrif arall?
q-turned_who_minoritised-hint = O’r rhai na allech eu helpu, hyd y gwyddoch heb fod wedi gofyn am fwy nag sydd ei angen.
q-turned_who_minoritised-b0_9 = Llai na 10
q-turned_who_minoritised-b10_24 = 10 i 24
q-turned_who_minoritised-b25_49 = 25 i 49
q-turned_who_minoritised-b50_99 = 50 i 99
q-turned_who_minoritised-b100_199 = 100 i 199
q-turned_who_minoritised-b200_more = 200 neu fwy
q-turned_who_minoritised-short = Du, Asiaidd, lleiafrif arall

q-turned_who_travellers = Faint oedd yn Sipsiwn, Roma neu Deithwyr?
q-turned_who_travellers-b0_9 = Llai na 10
q-turned_who_travellers-b10_24 = 10 i 24
q-turned_who_travellers-b25_49 = 25 i 49
q-turned_who_travellers-b50_99 = 50 i 99
q-turned_who_travellers-b100_199 = 100 i 199
q-turned_who_travellers-b200_more = 200 neu fwy
q-turned_who_travellers-short = Sipsiwn, Roma, Teithwyr

q-turned_who_disabled = Faint oedd yn anabl?
q-turned_who_disabled-hint = Pobl Fyddar yn eu plith.
q-turned_who_disabled-b0_9 = Llai na 10
q-turned_who_disabled-b10_24 = 10 i 24
q-turned_who_disabled-b25_49 = 25 i 49
q-turned_who_disabled-b50_99 = 50 i 99
q-turned_who_disabled-b100_199 = 100 i 199
q-turned_who_disabled-b200_more = 200 neu fwy
q-turned_who_disabled-short = Pobl anabl

q-turned_who_older = Faint oedd yn 55 neu’n hŷn?
q-turned_who_older-b0_9 = Llai na 10
q-turned_who_older-b10_24 = 10 i 24
q-turned_who_older-b25_49 = 25 i 49
q-turned_who_older-b50_99 = 50 i 99
q-turned_who_older-b100_199 = 100 i 199
q-turned_who_older-b200_more = 200 neu fwy
q-turned_who_older-short = Pobl 55 oed neu hŷn

q-turned_who_young = Faint oedd dan 18 oed?
q-turned_who_young-b0_9 = Llai na 10
q-turned_who_young-b10_24 = 10 i 24
q-turned_who_young-b25_49 = 25 i 49
q-turned_who_young-b50_99 = 50 i 99
q-turned_who_young-b100_199 = 100 i 199
q-turned_who_young-b200_more = 200 neu fwy
q-turned_who_young-short = Pobl dan 18 oed

q-turned_who_lgbt = Faint oedd yn lesbiaidd, hoyw, deurywiol neu’n draws?
q-turned_who_lgbt-b0_9 = Llai na 10
q-turned_who_lgbt-b10_24 = 10 i 24
q-turned_who_lgbt-b25_49 = 25 i 49
q-turned_who_lgbt-b50_99 = 50 i 99
q-turned_who_lgbt-b100_199 = 100 i 199
q-turned_who_lgbt-b200_more = 200 neu fwy
q-turned_who_lgbt-short = Lesbiaidd, hoyw, deurywiol, traws

q-turned_who_men = Faint oedd yn ddynion?
q-turned_who_men-b0_9 = Llai na 10
q-turned_who_men-b10_24 = 10 i 24
q-turned_who_men-b25_49 = 25 i 49
q-turned_who_men-b50_99 = 50 i 99
q-turned_who_men-b100_199 = 100 i 199
q-turned_who_men-b200_more = 200 neu fwy
q-turned_who_men-short = Dynion

q-turned_who_rural = Faint oedd yn byw ymhell o dref?
q-turned_who_rural-b0_9 = Llai na 10
q-turned_who_rural-b10_24 = 10 i 24
q-turned_who_rural-b25_49 = 25 i 49
q-turned_who_rural-b50_99 = 50 i 99
q-turned_who_rural-b100_199 = 100 i 199
q-turned_who_rural-b200_more = 200 neu fwy
q-turned_who_rural-short = Ymhell o dref

q-turned_who_homeless = Faint oedd heb gartref pan ofynasant?
q-turned_who_homeless-b0_9 = Llai na 10
q-turned_who_homeless-b10_24 = 10 i 24
q-turned_who_homeless-b25_49 = 25 i 49
q-turned_who_homeless-b50_99 = 50 i 99
q-turned_who_homeless-b100_199 = 100 i 199
q-turned_who_homeless-b200_more = 200 neu fwy
q-turned_who_homeless-short = Heb gartref

## Beth a wneir â hyn

q-turned_recorded = A ydych yn ysgrifennu pwy na allech eu helpu, gyda’r rheswm?
q-turned_recorded-yes = Ie
q-turned_recorded-partly = Yn rhannol
q-turned_recorded-no = Na
q-turned_recorded-short = Fe’i hysgrifennir

q-turned_told = A ydych yn dweud wrth y cyngor neu’r bartneriaeth o leiaf unwaith y flwyddyn?
q-turned_told-yes = Ie
q-turned_told-partly = Yn rhannol
q-turned_told-no = Na
q-turned_told-short = Dywedir wrth y bartneriaeth

q-turned_acted = A newidiwyd unrhyw beth oherwydd yr hyn a ddywedasoch wrthynt?
q-turned_acted-yes = Ie
q-turned_acted-partly = Yn rhannol
q-turned_acted-no = Na
q-turned_acted-short = Newidiwyd rhywbeth
