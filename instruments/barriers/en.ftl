# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = What makes it hard to get help
about = This survey is about domestic abuse: it asks what makes it hard to get help when someone close hurts, scares or controls you. It is also for people who never used a service.

## Sections

section-find = Finding help
section-worries = Worries about services
section-worries-note = There are 4 questions in this part. They ask about worries and rules that can keep people away from help. Your answers show services what to change. We do not ask what happened to you, what money you have, or what kind of visa you have.
section-fits = Help that fits you
section-ahead = Looking ahead

## Finding help

q-used_service = Have you had help from a service about this?
q-used_service-hint = A service is any place you can go to for help. It can be a helpline, the police, a doctor, housing or a school.
q-used_service-yes = Yes
q-used_service-tried = No, but I tried
q-used_service-thought = No, but I thought about it
q-used_service-no = No
q-used_service-short = Help from a service
q-used_service-finding = { $share } people who answered said that they had no help from a service.

q-know_where = I know where to get help if I need it.
q-know_where-short = Know where to get help
q-know_where-finding = { $share } people who answered said that they know where to get help if they need it.

q-saw_information = Have you seen a poster, leaflet or website that told you where to get help?
q-saw_information-yes = Yes
q-saw_information-no = No
q-saw_information-short = Seen where to get help
q-saw_information-finding = { $share } people who answered said that they have seen a poster, leaflet or website that told them where to get help.

q-hard_practical = Have any of these made it hard to get help?
q-hard_practical-where = I did not know where to go
q-hard_practical-language = Nobody spoke my language
q-hard_practical-access = It did not work for a disability or health condition of mine
q-hard_practical-leaving = It was hard to get out of the house
q-hard_practical-phone = My phone is not private
q-hard_practical-travel = It was too far, or there was no transport
q-hard_practical-hours = The opening times
q-hard_practical-care = There was nobody to look after my children or others
q-hard_practical-none = None of these
q-hard_practical-short = Practical barriers

## Worries about services

q-sure_believed = Before I asked for help, I felt sure that services would believe me.
q-sure_believed-hint = If you have not asked for help, choose “does not apply”.
q-sure_believed-short = Felt sure of being believed
q-sure_believed-finding = { $share } people who answered said that they felt sure that services would believe them.

q-hard_worries = Have any of these worries kept you from getting help?
q-hard_worries-hint = Every one of these worries makes sense.
q-hard_worries-worse = That things would get worse
q-hard_worries-blamed = That I would be blamed
q-hard_worries-children = That my children would be taken from me
q-hard_worries-police = What the police would do
q-hard_worries-found_out = That someone would find out
q-hard_worries-visa = My visa or immigration situation
q-hard_worries-money = Money
q-hard_worries-home = That I would lose my home
q-hard_worries-community = What my family or community would say
q-hard_worries-none = None of these
q-hard_worries-short = Worries that keep people away

q-hard_services = Have any of these things about services made it hard to get help?
q-hard_services-bad_before = I was let down by a service before
q-hard_services-not_for_me = I was told that it was not for people like me
q-hard_services-understand = I thought that they would not understand my life, culture or faith
q-hard_services-gender = I thought that they would not understand my gender or who I love
q-hard_services-age = I thought that they were for younger or older people
q-hard_services-forms = There were too many rules or forms
q-hard_services-waiting = The waiting list was too long
q-hard_services-cost = It cost money
q-hard_services-none = None of these
q-hard_services-short = Barriers made by services

q-barrier_removed = Did a service do something to make it easier for you?
q-barrier_removed-yes = Yes
q-barrier_removed-partly = Partly
q-barrier_removed-no = No
q-barrier_removed-short = A service made it easier
q-barrier_removed-finding = { $share } people who answered said that a service did something to make it easier for them.

## Help that fits you

q-interpreter = Did you get someone to put what is said into your language, or into sign language?
q-interpreter-hint = This means someone who works for a service, and is not one of your family.
q-interpreter-short = Interpreter or sign language

q-by_and_for = Did you get help from a service run by people who share your background or way of life?
q-by_and_for-short = A service run by people like me

q-would_help = What would make it easier for you to get help?
q-would_help-language = Someone who speaks my language
q-would_help-near = Help nearer to where I live
q-would_help-any_hour = Help in the evening or at night
q-would_help-online = A way to write instead of talking
q-would_help-same_worker = The same worker each time
q-would_help-private = To know that nothing is passed on without asking me
q-would_help-care = Someone to look after my children for a while
q-would_help-none = None of these
q-would_help-short = What would make it easier

## Looking ahead

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

q-one_thing = What is one thing that services could do better?
q-one_thing-hint = You do not need to say what happened to you. It is safer to leave out names, places and dates.
q-one_thing-short = One thing to do better
