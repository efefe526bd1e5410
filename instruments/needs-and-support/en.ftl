# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = What people needed, and what they got
about = This survey is about domestic abuse: it asks what help people needed when someone close to them hurt, scared or controlled them, and what help they got.

## Sections

section-way_in = Finding help
section-help = The help you needed and the help you got
section-help-note = There are 4 questions in this part. They ask what help you needed, what help you got, and whether you expected to be believed. Your answers show which kinds of help are missing. We do not ask what happened to you, and we do not ask for any names.
section-home = Home, safety and children
section-home-note = There are 5 questions in this part, and 1 more if you have children. They ask who made you feel unsafe, about the police, about moving home, and about help for your family. Your answers show services where people are left without help. We do not ask what anyone did, where you live, or anything that tells us who your children are.
section-matters = What matters to you
section-about_you = About you
section-about_you-note = There are 6 questions in this part. They ask about your age, your gender, your sexual orientation, your ethnic group and your health. Your answers help us check that services are fair to everyone, and see who we have not heard from. We do not ask for your name, your date of birth or your address.

## Finding help

q-route_in = How did you find a service that could help?
q-route_in-hint = A service is any place you went to for help. It can be a helpline, the police, a doctor, housing or a school.
q-route_in-referred = A worker told me about it or put me in touch, like a doctor or the police
q-route_in-found_myself = I found it myself, or a friend or relative told me
q-route_in-none = I have not found a service
q-route_in-short = How people found help

q-help_in_time = I could get the help I needed at the time I needed it.
q-help_in_time-short = Help at the right time
q-help_in_time-finding = { $share } people who answered said that they could get the help they needed at the time they needed it.

## The help you needed and the help you got

q-sure_believed = Before I asked for help, I felt sure that services would believe me.
q-sure_believed-short = Felt sure of being believed
q-sure_believed-finding = { $share } people who answered said that they felt sure that services would believe them.

q-support_needed = What kinds of help have you needed?
q-support_needed-hint = Think of the time when things were hard and the time after.
q-support_needed-emotional = Someone to talk to and be there for me
q-support_needed-mental_health = Help with my mental health
q-support_needed-legal = Help with the law or the courts
q-support_needed-money = Help with money
q-support_needed-protection = Help to keep me safe
q-support_needed-housing = Help with somewhere to live
q-support_needed-help_for_other = Help for the person who hurt me, so that they can change
q-support_needed-something_else = Something else
q-support_needed-none = I did not need any help
q-support_needed-short = Help people needed

q-support_received = What kinds of help did you get?
q-support_received-emotional = Someone to talk to and be there for me
q-support_received-counselling = Counselling or therapy
q-support_received-legal = Help with the law or the courts
q-support_received-money = Help with money
q-support_received-protection = Help to keep me safe
q-support_received-housing = Help with somewhere to live
q-support_received-help_for_other = Help for the person who hurt me, so that they can change
q-support_received-something_else = Something else
q-support_received-none = I did not get any help
q-support_received-short = Help people got

q-right_support = Was the help you got right for you?
q-right_support-right = Yes, it was right for me
q-right_support-not_right = No, it was not right for me
q-right_support-unsure = Partly, or I am unsure
q-right_support-short = Help that was right
q-right_support-finding = { $share } people who answered said that the help they got was right for them.

## Home, safety and children

q-harmed_by = Who hurt, scared or controlled you?
q-harmed_by-hint = We do not ask what they did or what their name is.
q-harmed_by-partner = A partner, or someone who used to be my partner
q-harmed_by-family = Someone in my family, or a child of mine
q-harmed_by-short = Who people were harmed by

q-police_contact = Have you had contact with the police about this?
q-police_contact-hint = It does not matter who made the call.
q-police_contact-yes = Yes
q-police_contact-no = No
q-police_contact-short = Contact with the police
q-police_contact-finding = { $share } people who answered said that they had contact with the police.

q-who_moved = Did anyone move out of your home because of this?
q-who_moved-i_moved = Yes, I moved out
q-who_moved-they_moved = Yes, the person who hurt me moved out
q-who_moved-neither = No, or something else
q-who_moved-short = Who moved out of home
q-who_moved-finding = { $share } people who answered said that they were the one who moved out of home.

q-help_to_change = Has a service worked with the person who hurt you, to help them change?
q-help_to_change-hint = This counts even if they were told they had to go.
q-help_to_change-yes = Yes
q-help_to_change-no = No
q-help_to_change-unknown = I have not been told, or I do not know
q-help_to_change-short = Work with people who harm
q-help_to_change-finding = { $share } people who answered said that a service has worked with the person who hurt them, to help that person change.

q-children = Do you have children in your care?
q-children-yes = Yes
q-children-no = No
q-children-short = Children in your care
q-children-finding = { $share } people who answered said that they have children in their care.

q-children_offered = Did a service offer help to your children?
q-children_offered-yes = Yes
q-children_offered-no = No
q-children_offered-short = Children offered help
q-children_offered-finding = { $share } people with children who answered said that a service offered help to their children.

## What matters to you

q-what_matters = What matters to you when you look for help?
q-what_matters-not_judged = Nobody judges me
q-what_matters-any_hour = I can get help at any hour, day or night
q-what_matters-quick_start = Help starts quickly
q-what_matters-same_worker = I see the same worker each time
q-what_matters-none = None of these
q-what_matters-short = What matters when getting help

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

## About you

q-age_band = How old are you?
q-age_band-16_17 = 16 or 17
q-age_band-18_19 = 18 or 19
q-age_band-20_25 = 20 to 25
q-age_band-26_30 = 26 to 30
q-age_band-31_50 = 31 to 50
q-age_band-51_65 = 51 to 65
q-age_band-66_over = 66 or over
q-age_band-short = Age of people who answered
q-age_band-finding = { $share } people who answered said that they are between 31 and 50.
q-age_band-collapse-under_31 = 16 to 30
q-age_band-collapse-middle = 31 to 50
q-age_band-collapse-over_50 = 51 or over

q-gender = Which of these describes you best?
q-gender-woman = Woman
q-gender-man = Man
q-gender-other = I describe myself in another way
q-gender-short = Gender of people who answered
q-gender-finding = { $share } people who answered said that they are women.

q-gender_same = Is the gender you identify with the same as your sex registered at birth?
q-gender_same-yes = Yes
q-gender_same-no = No
q-gender_same-short = Gender same as at birth
q-gender_same-finding = { $share } people who answered said that their gender is the same as their sex registered at birth.

q-orientation = Which of the following best describes your sexual orientation?
q-orientation-heterosexual = Heterosexual or straight
q-orientation-gay_lesbian = Gay or lesbian
q-orientation-bi_pan = Bisexual or pansexual
q-orientation-other = Another word describes me better
q-orientation-short = Sexual orientation of people answering
q-orientation-finding = { $share } people who answered said that they are heterosexual or straight.
q-orientation-collapse-heterosexual = Heterosexual or straight
q-orientation-collapse-gay_lesbian_bi = Gay, lesbian, bisexual or pansexual
q-orientation-collapse-other = Another word describes me better

q-ethnic_group = What is your ethnic group?
q-ethnic_group-hint = Choose one option that best describes your ethnic group or background.
q-ethnic_group-white = White
q-ethnic_group-mixed = Mixed or Multiple ethnic groups
q-ethnic_group-asian = Asian or Asian British
q-ethnic_group-black = Black, Black British, Caribbean or African
q-ethnic_group-other = Other ethnic group
q-ethnic_group-short = Ethnic group of people answering
q-ethnic_group-finding = { $share } people who answered said that they are Asian, Black, of mixed background or from another ethnic group.
q-ethnic_group-collapse-white = White
q-ethnic_group-collapse-asian = Asian or Asian British
q-ethnic_group-collapse-mixed_black_other = Mixed, Black or another ethnic group

q-disabled = Are you disabled, or do you have a health condition that will last a year or more?
q-disabled-hint = This can be a condition of the body or of the mind. Count the time it has lasted already.
q-disabled-yes = Yes
q-disabled-no = No
q-disabled-short = Disabled people who answered
q-disabled-finding = { $share } people who answered said that they are disabled or have a lasting health condition.

## Worked out from the answers above

d-received_any-short = People who got any help
d-received_any-finding = { $share } people who answered said that they got at least one kind of help.
d-received_any-base = People who told us what help they got

d-mental_health_unmet-short = Mental health help not received
d-mental_health_unmet-finding = { $share } people who needed help with their mental health said that they did not get counselling or therapy.
d-mental_health_unmet-base = People who needed help with their mental health and told us what help they got
