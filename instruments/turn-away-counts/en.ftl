# Source text. Every other language says the same thing as this file.

title = Who we could not help
survey-name = Who we could not help
about = Your service says how many people it could not help in the year, in bands. Nobody is counted by name or number. It is shown by name, or only within its group.

## Sections

section-all = The year as a whole
section-why = Reasons
section-needs = What they needed
section-who = Who they were
section-knowing = What is done with this

## The year as a whole

q-turned_asked = How many people asked your service for help in the year?
q-turned_asked-none = None
q-turned_asked-b1_9 = 1 to 9
q-turned_asked-b10_24 = 10 to 24
q-turned_asked-b25_49 = 25 to 49
q-turned_asked-b50_99 = 50 to 99
q-turned_asked-b100_199 = 100 to 199
q-turned_asked-b200_more = 200 or more
q-turned_asked-short = People who asked

q-turned_all = How many of them could you not help?
q-turned_all-none = None
q-turned_all-b1_9 = 1 to 9
q-turned_all-b10_24 = 10 to 24
q-turned_all-b25_49 = 25 to 49
q-turned_all-b50_99 = 50 to 99
q-turned_all-b100_199 = 100 to 199
q-turned_all-b200_more = 200 or more
q-turned_all-short = People not helped

q-turned_children = How many of those you could not help had children with them?
q-turned_children-b0_9 = Fewer than 10
q-turned_children-b10_24 = 10 to 24
q-turned_children-b25_49 = 25 to 49
q-turned_children-b50_99 = 50 to 99
q-turned_children-b100_199 = 100 to 199
q-turned_children-b200_more = 200 or more
q-turned_children-short = People with children

q-turned_waited = How many people had to wait longer than four weeks for your help?
q-turned_waited-b0_9 = Fewer than 10
q-turned_waited-b10_24 = 10 to 24
q-turned_waited-b25_49 = 25 to 49
q-turned_waited-b50_99 = 50 to 99
q-turned_waited-b100_199 = 100 to 199
q-turned_waited-b200_more = 200 or more
q-turned_waited-short = People who waited

q-turned_gave_up = How many people went away while they waited?
q-turned_gave_up-b0_9 = Fewer than 10
q-turned_gave_up-b10_24 = 10 to 24
q-turned_gave_up-b25_49 = 25 to 49
q-turned_gave_up-b50_99 = 50 to 99
q-turned_gave_up-b100_199 = 100 to 199
q-turned_gave_up-b200_more = 200 or more
q-turned_gave_up-short = People who went away

q-turned_passed_on = How many of those you could not help did you put in touch with another service?
q-turned_passed_on-b0_9 = Fewer than 10
q-turned_passed_on-b10_24 = 10 to 24
q-turned_passed_on-b25_49 = 25 to 49
q-turned_passed_on-b50_99 = 50 to 99
q-turned_passed_on-b100_199 = 100 to 199
q-turned_passed_on-b200_more = 200 or more
q-turned_passed_on-short = People put in touch elsewhere

## Reasons

q-turned_why_full = How many because there was no room, or no worker free?
q-turned_why_full-hint = Count each person once for each reason that applies.
q-turned_why_full-b0_9 = Fewer than 10
q-turned_why_full-b10_24 = 10 to 24
q-turned_why_full-b25_49 = 25 to 49
q-turned_why_full-b50_99 = 50 to 99
q-turned_why_full-b100_199 = 100 to 199
q-turned_why_full-b200_more = 200 or more
q-turned_why_full-short = No room, or no worker free

q-turned_why_rules = How many because your rules did not cover them?
q-turned_why_rules-hint = For example rules on age, or on the level of danger.
q-turned_why_rules-b0_9 = Fewer than 10
q-turned_why_rules-b10_24 = 10 to 24
q-turned_why_rules-b25_49 = 25 to 49
q-turned_why_rules-b50_99 = 50 to 99
q-turned_why_rules-b100_199 = 100 to 199
q-turned_why_rules-b200_more = 200 or more
q-turned_why_rules-short = Rules did not cover them

q-turned_why_local = How many because they were not from the right area?
q-turned_why_local-b0_9 = Fewer than 10
q-turned_why_local-b10_24 = 10 to 24
q-turned_why_local-b25_49 = 25 to 49
q-turned_why_local-b50_99 = 50 to 99
q-turned_why_local-b100_199 = 100 to 199
q-turned_why_local-b200_more = 200 or more
q-turned_why_local-short = Not from the right area

q-turned_why_mental_health = How many because of mental health needs?
q-turned_why_mental_health-b0_9 = Fewer than 10
q-turned_why_mental_health-b10_24 = 10 to 24
q-turned_why_mental_health-b25_49 = 25 to 49
q-turned_why_mental_health-b50_99 = 50 to 99
q-turned_why_mental_health-b100_199 = 100 to 199
q-turned_why_mental_health-b200_more = 200 or more
q-turned_why_mental_health-short = Mental health needs

q-turned_why_drugs = How many because of drugs or alcohol?
q-turned_why_drugs-b0_9 = Fewer than 10
q-turned_why_drugs-b10_24 = 10 to 24
q-turned_why_drugs-b25_49 = 25 to 49
q-turned_why_drugs-b50_99 = 50 to 99
q-turned_why_drugs-b100_199 = 100 to 199
q-turned_why_drugs-b200_more = 200 or more
q-turned_why_drugs-short = Drugs or alcohol

q-turned_why_children = How many because you could not take their children?
q-turned_why_children-hint = Too many, or too old.
q-turned_why_children-b0_9 = Fewer than 10
q-turned_why_children-b10_24 = 10 to 24
q-turned_why_children-b25_49 = 25 to 49
q-turned_why_children-b50_99 = 50 to 99
q-turned_why_children-b100_199 = 100 to 199
q-turned_why_children-b200_more = 200 or more
q-turned_why_children-short = Could not take children

q-turned_why_visa = How many because of their visa or immigration situation?
q-turned_why_visa-b0_9 = Fewer than 10
q-turned_why_visa-b10_24 = 10 to 24
q-turned_why_visa-b25_49 = 25 to 49
q-turned_why_visa-b50_99 = 50 to 99
q-turned_why_visa-b100_199 = 100 to 199
q-turned_why_visa-b200_more = 200 or more
q-turned_why_visa-short = Visa or immigration

q-turned_why_money = How many because nobody would pay for their place?
q-turned_why_money-b0_9 = Fewer than 10
q-turned_why_money-b10_24 = 10 to 24
q-turned_why_money-b25_49 = 25 to 49
q-turned_why_money-b50_99 = 50 to 99
q-turned_why_money-b100_199 = 100 to 199
q-turned_why_money-b200_more = 200 or more
q-turned_why_money-short = Nobody would pay

q-turned_why_language = How many because you could not speak with them in their language?
q-turned_why_language-b0_9 = Fewer than 10
q-turned_why_language-b10_24 = 10 to 24
q-turned_why_language-b25_49 = 25 to 49
q-turned_why_language-b50_99 = 50 to 99
q-turned_why_language-b100_199 = 100 to 199
q-turned_why_language-b200_more = 200 or more
q-turned_why_language-short = Language

q-turned_why_access = How many because the place was not made for disabled people?
q-turned_why_access-b0_9 = Fewer than 10
q-turned_why_access-b10_24 = 10 to 24
q-turned_why_access-b25_49 = 25 to 49
q-turned_why_access-b50_99 = 50 to 99
q-turned_why_access-b100_199 = 100 to 199
q-turned_why_access-b200_more = 200 or more
q-turned_why_access-short = Not made for disabled people

q-turned_why_pets = How many because you could not take their pets?
q-turned_why_pets-b0_9 = Fewer than 10
q-turned_why_pets-b10_24 = 10 to 24
q-turned_why_pets-b25_49 = 25 to 49
q-turned_why_pets-b50_99 = 50 to 99
q-turned_why_pets-b100_199 = 100 to 199
q-turned_why_pets-b200_more = 200 or more
q-turned_why_pets-short = Could not take pets

q-turned_why_unsafe = How many because they would not have been safe with you?
q-turned_why_unsafe-b0_9 = Fewer than 10
q-turned_why_unsafe-b10_24 = 10 to 24
q-turned_why_unsafe-b25_49 = 25 to 49
q-turned_why_unsafe-b50_99 = 50 to 99
q-turned_why_unsafe-b100_199 = 100 to 199
q-turned_why_unsafe-b200_more = 200 or more
q-turned_why_unsafe-short = Would not have been safe

q-turned_why_lost = How many because you could not reach them again?
q-turned_why_lost-b0_9 = Fewer than 10
q-turned_why_lost-b10_24 = 10 to 24
q-turned_why_lost-b25_49 = 25 to 49
q-turned_why_lost-b50_99 = 50 to 99
q-turned_why_lost-b100_199 = 100 to 199
q-turned_why_lost-b200_more = 200 or more
q-turned_why_lost-short = Could not be reached again

## What they needed

q-turned_need_emotional = How many needed someone to talk to?
q-turned_need_emotional-hint = Of those you could not help; count each person once for each kind of help.
q-turned_need_emotional-b0_9 = Fewer than 10
q-turned_need_emotional-b10_24 = 10 to 24
q-turned_need_emotional-b25_49 = 25 to 49
q-turned_need_emotional-b50_99 = 50 to 99
q-turned_need_emotional-b100_199 = 100 to 199
q-turned_need_emotional-b200_more = 200 or more
q-turned_need_emotional-short = Someone to talk to

q-turned_need_mental_health = How many needed help with their mental health?
q-turned_need_mental_health-b0_9 = Fewer than 10
q-turned_need_mental_health-b10_24 = 10 to 24
q-turned_need_mental_health-b25_49 = 25 to 49
q-turned_need_mental_health-b50_99 = 50 to 99
q-turned_need_mental_health-b100_199 = 100 to 199
q-turned_need_mental_health-b200_more = 200 or more
q-turned_need_mental_health-short = Help with mental health

q-turned_need_legal = How many needed help with the law or the courts?
q-turned_need_legal-b0_9 = Fewer than 10
q-turned_need_legal-b10_24 = 10 to 24
q-turned_need_legal-b25_49 = 25 to 49
q-turned_need_legal-b50_99 = 50 to 99
q-turned_need_legal-b100_199 = 100 to 199
q-turned_need_legal-b200_more = 200 or more
q-turned_need_legal-short = Help with the law or courts

q-turned_need_money = How many needed help with money?
q-turned_need_money-b0_9 = Fewer than 10
q-turned_need_money-b10_24 = 10 to 24
q-turned_need_money-b25_49 = 25 to 49
q-turned_need_money-b50_99 = 50 to 99
q-turned_need_money-b100_199 = 100 to 199
q-turned_need_money-b200_more = 200 or more
q-turned_need_money-short = Help with money

q-turned_need_protection = How many needed help to be safe?
q-turned_need_protection-b0_9 = Fewer than 10
q-turned_need_protection-b10_24 = 10 to 24
q-turned_need_protection-b25_49 = 25 to 49
q-turned_need_protection-b50_99 = 50 to 99
q-turned_need_protection-b100_199 = 100 to 199
q-turned_need_protection-b200_more = 200 or more
q-turned_need_protection-short = Help to be safe

q-turned_need_housing = How many needed somewhere to live?
q-turned_need_housing-b0_9 = Fewer than 10
q-turned_need_housing-b10_24 = 10 to 24
q-turned_need_housing-b25_49 = 25 to 49
q-turned_need_housing-b50_99 = 50 to 99
q-turned_need_housing-b100_199 = 100 to 199
q-turned_need_housing-b200_more = 200 or more
q-turned_need_housing-short = Somewhere to live

q-turned_need_help_for_other = How many needed help for the person who hurt them?
q-turned_need_help_for_other-b0_9 = Fewer than 10
q-turned_need_help_for_other-b10_24 = 10 to 24
q-turned_need_help_for_other-b25_49 = 25 to 49
q-turned_need_help_for_other-b50_99 = 50 to 99
q-turned_need_help_for_other-b100_199 = 100 to 199
q-turned_need_help_for_other-b200_more = 200 or more
q-turned_need_help_for_other-short = Help for the person who harms

q-turned_need_children = How many needed help for their children?
q-turned_need_children-b0_9 = Fewer than 10
q-turned_need_children-b10_24 = 10 to 24
q-turned_need_children-b25_49 = 25 to 49
q-turned_need_children-b50_99 = 50 to 99
q-turned_need_children-b100_199 = 100 to 199
q-turned_need_children-b200_more = 200 or more
q-turned_need_children-short = Help for children

## Who they were

q-turned_who_minoritised = How many were Black, Asian or of another minority?
q-turned_who_minoritised-hint = Of those you could not help, as far as you know without having asked for more than you need.
q-turned_who_minoritised-b0_9 = Fewer than 10
q-turned_who_minoritised-b10_24 = 10 to 24
q-turned_who_minoritised-b25_49 = 25 to 49
q-turned_who_minoritised-b50_99 = 50 to 99
q-turned_who_minoritised-b100_199 = 100 to 199
q-turned_who_minoritised-b200_more = 200 or more
q-turned_who_minoritised-short = Black, Asian, another minority

q-turned_who_travellers = How many were Gypsies, Roma or Travellers?
q-turned_who_travellers-b0_9 = Fewer than 10
q-turned_who_travellers-b10_24 = 10 to 24
q-turned_who_travellers-b25_49 = 25 to 49
q-turned_who_travellers-b50_99 = 50 to 99
q-turned_who_travellers-b100_199 = 100 to 199
q-turned_who_travellers-b200_more = 200 or more
q-turned_who_travellers-short = Gypsies, Roma, Travellers

q-turned_who_disabled = How many were disabled?
q-turned_who_disabled-hint = Deaf people among them.
q-turned_who_disabled-b0_9 = Fewer than 10
q-turned_who_disabled-b10_24 = 10 to 24
q-turned_who_disabled-b25_49 = 25 to 49
q-turned_who_disabled-b50_99 = 50 to 99
q-turned_who_disabled-b100_199 = 100 to 199
q-turned_who_disabled-b200_more = 200 or more
q-turned_who_disabled-short = Disabled people

q-turned_who_older = How many were 55 or older?
q-turned_who_older-b0_9 = Fewer than 10
q-turned_who_older-b10_24 = 10 to 24
q-turned_who_older-b25_49 = 25 to 49
q-turned_who_older-b50_99 = 50 to 99
q-turned_who_older-b100_199 = 100 to 199
q-turned_who_older-b200_more = 200 or more
q-turned_who_older-short = People aged 55 or older

q-turned_who_young = How many were under 18?
q-turned_who_young-b0_9 = Fewer than 10
q-turned_who_young-b10_24 = 10 to 24
q-turned_who_young-b25_49 = 25 to 49
q-turned_who_young-b50_99 = 50 to 99
q-turned_who_young-b100_199 = 100 to 199
q-turned_who_young-b200_more = 200 or more
q-turned_who_young-short = People under 18

q-turned_who_lgbt = How many were lesbian, gay, bisexual or trans?
q-turned_who_lgbt-b0_9 = Fewer than 10
q-turned_who_lgbt-b10_24 = 10 to 24
q-turned_who_lgbt-b25_49 = 25 to 49
q-turned_who_lgbt-b50_99 = 50 to 99
q-turned_who_lgbt-b100_199 = 100 to 199
q-turned_who_lgbt-b200_more = 200 or more
q-turned_who_lgbt-short = Lesbian, gay, bisexual, trans

q-turned_who_men = How many were men?
q-turned_who_men-b0_9 = Fewer than 10
q-turned_who_men-b10_24 = 10 to 24
q-turned_who_men-b25_49 = 25 to 49
q-turned_who_men-b50_99 = 50 to 99
q-turned_who_men-b100_199 = 100 to 199
q-turned_who_men-b200_more = 200 or more
q-turned_who_men-short = Men

q-turned_who_rural = How many lived far from a town?
q-turned_who_rural-b0_9 = Fewer than 10
q-turned_who_rural-b10_24 = 10 to 24
q-turned_who_rural-b25_49 = 25 to 49
q-turned_who_rural-b50_99 = 50 to 99
q-turned_who_rural-b100_199 = 100 to 199
q-turned_who_rural-b200_more = 200 or more
q-turned_who_rural-short = Far from a town

q-turned_who_homeless = How many had no home when they asked?
q-turned_who_homeless-b0_9 = Fewer than 10
q-turned_who_homeless-b10_24 = 10 to 24
q-turned_who_homeless-b25_49 = 25 to 49
q-turned_who_homeless-b50_99 = 50 to 99
q-turned_who_homeless-b100_199 = 100 to 199
q-turned_who_homeless-b200_more = 200 or more
q-turned_who_homeless-short = No home

## What is done with this

q-turned_recorded = Do you write down whom you could not help, with the reason?
q-turned_recorded-yes = Yes
q-turned_recorded-partly = Partly
q-turned_recorded-no = No
q-turned_recorded-short = It is written down

q-turned_told = Do you tell the council or the partnership at least once a year?
q-turned_told-yes = Yes
q-turned_told-partly = Partly
q-turned_told-no = No
q-turned_told-short = The partnership is told

q-turned_acted = Has anything been changed because of what you told them?
q-turned_acted-yes = Yes
q-turned_acted-partly = Partly
q-turned_acted-no = No
q-turned_acted-short = Something was changed
