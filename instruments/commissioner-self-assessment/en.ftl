# Source text. Every other language says the same thing as this file.

title = What is expected of commissioners: how far we are
survey-name = What is expected of commissioners: how far we are
about = Your organisation says how far it meets what is nationally expected of those who pay for services. It is shown by name.

## Sections

section-voice = Survivors come first
section-harm = People who harm
section-need = Knowing the need
section-together = Working together
section-tell = Ways to tell

## Survivors come first

q-nse_flexible = Can services change what they offer to fit each survivor?
q-nse_flexible-in_place = In place, with checks that it works
q-nse_flexible-mostly = Mostly in place
q-nse_flexible-begun = Begun or planned
q-nse_flexible-no = Not in place
q-nse_flexible-short = Services fit each survivor

q-nse_consulted = Is there a set way to ask survivors which services this area needs?
q-nse_consulted-in_place = In place, with checks that it works
q-nse_consulted-mostly = Mostly in place
q-nse_consulted-begun = Begun or planned
q-nse_consulted-no = Not in place
q-nse_consulted-short = Survivors are asked what is needed

q-nse_forum = Is there a forum where survivors can share their views with services?
q-nse_forum-in_place = In place, with checks that it works
q-nse_forum-mostly = Mostly in place
q-nse_forum-begun = Begun or planned
q-nse_forum-no = Not in place
q-nse_forum-short = A forum for views

q-nse_family = Do services look at the whole family, also where several people harm?
q-nse_family-hint = Relatives can be a danger. They can be a help as well.
q-nse_family-in_place = In place, with checks that it works
q-nse_family-mostly = Mostly in place
q-nse_family-begun = Begun or planned
q-nse_family-no = Not in place
q-nse_family-short = The whole family is seen

q-nse_specialist = Is there enough specialist help, with services led by those they are for?
q-nse_specialist-in_place = In place, with checks that it works
q-nse_specialist-mostly = Mostly in place
q-nse_specialist-begun = Begun or planned
q-nse_specialist-no = Not in place
q-nse_specialist-short = Enough specialist help

q-nse_open_to_all = Can every group in this area use the services that we pay for?
q-nse_open_to_all-hint = Think of Black people and others in a minority. Think of disabled or older people; of gay, lesbian or trans people; of those who live far out.
q-nse_open_to_all-in_place = In place, with checks that it works
q-nse_open_to_all-mostly = Mostly in place
q-nse_open_to_all-begun = Begun or planned
q-nse_open_to_all-no = Not in place
q-nse_open_to_all-short = Open to every group

q-nse_several_needs = Is there help for survivors who need several kinds of help at once?
q-nse_several_needs-hint = With drink or drugs, say, with no home, or with a learning disability. Other services should see the signs of harm as well.
q-nse_several_needs-in_place = In place, with checks that it works
q-nse_several_needs-mostly = Mostly in place
q-nse_several_needs-begun = Begun or planned
q-nse_several_needs-no = Not in place
q-nse_several_needs-short = Help with several needs

q-nse_mental_health = Can survivors get help with their mental health, whatever the harm was?
q-nse_mental_health-in_place = In place, with checks that it works
q-nse_mental_health-mostly = Mostly in place
q-nse_mental_health-begun = Begun or planned
q-nse_mental_health-no = Not in place
q-nse_mental_health-short = Help with mental health

q-nse_in_health = Do specialist workers work in emergency departments or doctors’ surgeries here?
q-nse_in_health-hint = Workers for survivors, and workers for people who harm.
q-nse_in_health-in_place = In place, with checks that it works
q-nse_in_health-mostly = Mostly in place
q-nse_in_health-begun = Begun or planned
q-nse_in_health-no = Not in place
q-nse_in_health-short = Specialists in health care

q-nse_moving = Have we agreed with other areas how survivors can move there?
q-nse_moving-in_place = In place, with checks that it works
q-nse_moving-mostly = Mostly in place
q-nse_moving-begun = Begun or planned
q-nse_moving-no = Not in place
q-nse_moving-short = Moving to another area

## People who harm

q-nse_change = Are there services that act early to make people who harm less dangerous?
q-nse_change-hint = They manage the danger, and offer help to change.
q-nse_change-in_place = In place, with checks that it works
q-nse_change-mostly = Mostly in place
q-nse_change-begun = Begun or planned
q-nse_change-no = Not in place
q-nse_change-short = Services for people who harm

q-nse_justice = Do we make sure that no programme takes the place of justice?
q-nse_justice-in_place = In place, with checks that it works
q-nse_justice-mostly = Mostly in place
q-nse_justice-begun = Begun or planned
q-nse_justice-no = Not in place
q-nse_justice-short = No programme in place of justice

q-nse_tactics = Do staff know how people who harm play down or shift the blame?
q-nse_tactics-in_place = In place, with checks that it works
q-nse_tactics-mostly = Mostly in place
q-nse_tactics-begun = Begun or planned
q-nse_tactics-no = Not in place
q-nse_tactics-short = Tactics are known

q-nse_who_harms = Can front-line staff tell who does the harm, also where both used force?
q-nse_who_harms-in_place = In place, with checks that it works
q-nse_who_harms-mostly = Mostly in place
q-nse_who_harms-begun = Begun or planned
q-nse_who_harms-no = Not in place
q-nse_who_harms-short = Staff can tell who harms

q-nse_repeat = Do we act against those who harm again?
q-nse_repeat-in_place = In place, with checks that it works
q-nse_repeat-mostly = Mostly in place
q-nse_repeat-begun = Begun or planned
q-nse_repeat-no = Not in place
q-nse_repeat-short = Action on repeated harm

q-nse_harm_consulted = Do survivors have a say in services for people who harm?
q-nse_harm_consulted-in_place = In place, with checks that it works
q-nse_harm_consulted-mostly = Mostly in place
q-nse_harm_consulted-begun = Begun or planned
q-nse_harm_consulted-no = Not in place
q-nse_harm_consulted-short = A say in services for people who harm

q-nse_harm_diverse = Do services for people who harm fit people with different lives or needs?
q-nse_harm_diverse-in_place = In place, with checks that it works
q-nse_harm_diverse-mostly = Mostly in place
q-nse_harm_diverse-begun = Begun or planned
q-nse_harm_diverse-no = Not in place
q-nse_harm_diverse-short = Services for different people who harm

q-nse_harm_children = Do workers for people who harm work in the teams for children?
q-nse_harm_children-in_place = In place, with checks that it works
q-nse_harm_children-mostly = Mostly in place
q-nse_harm_children-begun = Begun or planned
q-nse_harm_children-no = Not in place
q-nse_harm_children-short = Workers in teams for children

## Knowing the need

q-nse_need_known = Do we know what is needed here, with survivors among those we asked?
q-nse_need_known-hint = Councils, health, police, schools, housing and charities should all have said what they know.
q-nse_need_known-in_place = In place, with checks that it works
q-nse_need_known-mostly = Mostly in place
q-nse_need_known-begun = Begun or planned
q-nse_need_known-no = Not in place
q-nse_need_known-short = The need is known

q-nse_act_early = Are there plans to act early, while the danger still seems low?
q-nse_act_early-in_place = In place, with checks that it works
q-nse_act_early-mostly = Mostly in place
q-nse_act_early-begun = Begun or planned
q-nse_act_early-no = Not in place
q-nse_act_early-short = Plans to act early

q-nse_staff_notice = Are staff in health or housing trained to see the signs of harm?
q-nse_staff_notice-hint = In hospitals, doctors’ surgeries, health visiting and housing: to see it, to know what trauma does, and to lead people to help.
q-nse_staff_notice-in_place = In place, with checks that it works
q-nse_staff_notice-mostly = Mostly in place
q-nse_staff_notice-begun = Begun or planned
q-nse_staff_notice-no = Not in place
q-nse_staff_notice-short = Staff trained to notice

q-nse_how_common = Do we know from several sources how common abuse is here?
q-nse_how_common-hint = Crimes, other local figures, and research about what is seldom reported.
q-nse_how_common-in_place = In place, with checks that it works
q-nse_how_common-mostly = Mostly in place
q-nse_how_common-begun = Begun or planned
q-nse_how_common-no = Not in place
q-nse_how_common-short = How common it is

q-nse_data_set = Is there one local set of data that partners share within the law?
q-nse_data_set-in_place = In place, with checks that it works
q-nse_data_set-mostly = Mostly in place
q-nse_data_set-begun = Begun or planned
q-nse_data_set-no = Not in place
q-nse_data_set-short = One local set of data

q-nse_success = Does our strategy say how success is measured, with a name for who answers for it?
q-nse_success-in_place = In place, with checks that it works
q-nse_success-mostly = Mostly in place
q-nse_success-begun = Begun or planned
q-nse_success-no = Not in place
q-nse_success-short = Success is measured

q-nse_expect = Does our strategy tell survivors what they can expect from services?
q-nse_expect-in_place = In place, with checks that it works
q-nse_expect-mostly = Mostly in place
q-nse_expect-begun = Begun or planned
q-nse_expect-no = Not in place
q-nse_expect-short = Survivors know what to expect

q-nse_satisfied = Do we measure what survivors think of the help they got?
q-nse_satisfied-hint = In figures and in words, with what local specialist services know about how to ask.
q-nse_satisfied-in_place = In place, with checks that it works
q-nse_satisfied-mostly = Mostly in place
q-nse_satisfied-begun = Begun or planned
q-nse_satisfied-no = Not in place
q-nse_satisfied-short = What survivors think is measured

q-nse_boundaries = Do we pay for services together with other areas where that makes sense?
q-nse_boundaries-in_place = In place, with checks that it works
q-nse_boundaries-mostly = Mostly in place
q-nse_boundaries-begun = Begun or planned
q-nse_boundaries-no = Not in place
q-nse_boundaries-short = Paying together with others

## Working together

q-nse_build_on = Do we build on local work that is there, such as that of charities?
q-nse_build_on-hint = Known to all, joined in clear ways to help, with what was learnt passed on.
q-nse_build_on-in_place = In place, with checks that it works
q-nse_build_on-mostly = Mostly in place
q-nse_build_on-begun = Begun or planned
q-nse_build_on-no = Not in place
q-nse_build_on-short = Building on what is there

q-nse_champion = Is there a champion who challenges how far we have come?
q-nse_champion-in_place = In place, with checks that it works
q-nse_champion-mostly = Mostly in place
q-nse_champion-begun = Begun or planned
q-nse_champion-no = Not in place
q-nse_champion-short = A champion who challenges

q-nse_pooled = Do partners put budgets together for this?
q-nse_pooled-in_place = In place, with checks that it works
q-nse_pooled-mostly = Mostly in place
q-nse_pooled-begun = Begun or planned
q-nse_pooled-no = Not in place
q-nse_pooled-short = Budgets put together

q-nse_small = Can small local services win a part when we ask for bids?
q-nse_small-in_place = In place, with checks that it works
q-nse_small-mostly = Mostly in place
q-nse_small-begun = Begun or planned
q-nse_small-no = Not in place
q-nse_small-short = Small services can bid

q-nse_simpler = Have we looked at whether our groups could be simpler?
q-nse_simpler-hint = Fewer meetings, with people’s cases still looked at together.
q-nse_simpler-in_place = In place, with checks that it works
q-nse_simpler-mostly = Mostly in place
q-nse_simpler-begun = Begun or planned
q-nse_simpler-no = Not in place
q-nse_simpler-short = Simpler groups

q-nse_reviews = Is what we learn from homicide reviews put to use?
q-nse_reviews-hint = And from reviews of harm to children or adults at risk.
q-nse_reviews-in_place = In place, with checks that it works
q-nse_reviews-mostly = Mostly in place
q-nse_reviews-begun = Begun or planned
q-nse_reviews-no = Not in place
q-nse_reviews-short = Reviews put to use

q-nse_inspections = Are reports by inspectors, with the actions of the police, part of our strategy?
q-nse_inspections-in_place = In place, with checks that it works
q-nse_inspections-mostly = Mostly in place
q-nse_inspections-begun = Begun or planned
q-nse_inspections-no = Not in place
q-nse_inspections-short = Inspections in the strategy

q-nse_coordinators = Do those who coordinate work with families know those who coordinate this work?
q-nse_coordinators-in_place = In place, with checks that it works
q-nse_coordinators-mostly = Mostly in place
q-nse_coordinators-begun = Begun or planned
q-nse_coordinators-no = Not in place
q-nse_coordinators-short = Coordinators know each other

q-nse_training_checked = Do we check with survivors whether training makes a difference?
q-nse_training_checked-in_place = In place, with checks that it works
q-nse_training_checked-mostly = Mostly in place
q-nse_training_checked-begun = Begun or planned
q-nse_training_checked-no = Not in place
q-nse_training_checked-short = Training is checked

## Ways to tell

q-nse_many_ways = Are there several ways to tell somebody, beside the police?
q-nse_many_ways-in_place = In place, with checks that it works
q-nse_many_ways-mostly = Mostly in place
q-nse_many_ways-begun = Begun or planned
q-nse_many_ways-no = Not in place
q-nse_many_ways-short = Several ways to tell

q-nse_school_campaigns = Do campaigns about healthy relationships reach schools?
q-nse_school_campaigns-in_place = In place, with checks that it works
q-nse_school_campaigns-mostly = Mostly in place
q-nse_school_campaigns-begun = Begun or planned
q-nse_school_campaigns-no = Not in place
q-nse_school_campaigns-short = Campaigns in schools

q-nse_school_talk = Can children at school talk to somebody about what they live with?
q-nse_school_talk-hint = Schools should know whom to ask, also about gangs, and how to reach young men.
q-nse_school_talk-in_place = In place, with checks that it works
q-nse_school_talk-mostly = Mostly in place
q-nse_school_talk-begun = Begun or planned
q-nse_school_talk-no = Not in place
q-nse_school_talk-short = Children can talk at school

q-nse_groups_mapped = Do we know the local women’s groups, with whom they reach?
q-nse_groups_mapped-hint = Also those led by Black and minoritised women.
q-nse_groups_mapped-in_place = In place, with checks that it works
q-nse_groups_mapped-mostly = Mostly in place
q-nse_groups_mapped-begun = Begun or planned
q-nse_groups_mapped-no = Not in place
q-nse_groups_mapped-short = Women’s groups are known

q-nse_banks = Do banks here notice when somebody controls another’s money?
q-nse_banks-in_place = In place, with checks that it works
q-nse_banks-mostly = Mostly in place
q-nse_banks-begun = Begun or planned
q-nse_banks-no = Not in place
q-nse_banks-short = Banks notice

q-nse_disabled_tell = Can disabled people tell a professional safely?
q-nse_disabled_tell-hint = Also those who cannot easily leave home, or find it hard to put into words.
q-nse_disabled_tell-in_place = In place, with checks that it works
q-nse_disabled_tell-mostly = Mostly in place
q-nse_disabled_tell-begun = Begun or planned
q-nse_disabled_tell-no = Not in place
q-nse_disabled_tell-short = Disabled people can tell safely

q-nse_safe_places = Are there everyday places where somebody knows how to listen?
q-nse_safe_places-in_place = In place, with checks that it works
q-nse_safe_places-mostly = Mostly in place
q-nse_safe_places-begun = Begun or planned
q-nse_safe_places-no = Not in place
q-nse_safe_places-short = Everyday safe places

q-nse_housing_rules = Do our rules for housing name sexual violence as well?
q-nse_housing_rules-in_place = In place, with checks that it works
q-nse_housing_rules-mostly = Mostly in place
q-nse_housing_rules-begun = Begun or planned
q-nse_housing_rules-no = Not in place
q-nse_housing_rules-short = Housing rules name it

q-nse_business = Have local businesses agreed rules about abuse?
q-nse_business-in_place = In place, with checks that it works
q-nse_business-mostly = Mostly in place
q-nse_business-begun = Begun or planned
q-nse_business-no = Not in place
q-nse_business-short = Businesses have rules

q-nse_bystanders = Do people here learn how to step in safely when they see abuse?
q-nse_bystanders-in_place = In place, with checks that it works
q-nse_bystanders-mostly = Mostly in place
q-nse_bystanders-begun = Begun or planned
q-nse_bystanders-no = Not in place
q-nse_bystanders-short = Learning to step in
