# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = What people here know
about = This survey is about domestic abuse: it asks what people here know about it, and where they would go for help for themselves or a friend.

## Sections

section-know = What you know
section-know-note = There are 4 questions in this part. They ask what you know about abuse at home and about help. Your answers show what needs to be said more clearly here. We do not ask if it has happened to you. Each question can be skipped.
section-do = What you would do

## What you know

q-know_where = I know where to get help if I need it.
q-know_where-short = Know where to get help
q-know_where-finding = { $share } people who answered said that they know where to get help if they need it.

q-saw_information = Have you seen a poster, leaflet or website that told you where to get help?
q-saw_information-yes = Yes
q-saw_information-no = No
q-saw_information-short = Seen where to get help
q-saw_information-finding = { $share } people who answered said that they have seen a poster, leaflet or website that told them where to get help.

q-pa_control = It is abuse to control whom a partner sees or what they spend.
q-pa_control-short = Control is abuse
q-pa_control-finding = { $share } people who answered said that it is abuse to control whom a partner sees or what they spend.

q-pa_never_fault = The person who is harmed is never to blame for it.
q-pa_never_fault-short = Never to blame
q-pa_never_fault-finding = { $share } people who answered said that the person who is harmed is never to blame.

## What you would do

q-pa_turn_to = Where would you turn to for help, for yourself or a friend?
q-pa_turn_to-police = The police
q-pa_turn_to-health = A doctor, nurse or midwife
q-pa_turn_to-helpline = A helpline
q-pa_turn_to-specialist = A local service for this
q-pa_turn_to-school_work = School, college or work
q-pa_turn_to-community = A faith or community group
q-pa_turn_to-friends = Friends or family
q-pa_turn_to-none = None of these
q-pa_turn_to-short = Where people would turn

q-pa_believed = Services here would believe someone who asked for help.
q-pa_believed-short = Services would believe people
q-pa_believed-finding = { $share } people who answered said that services here would believe someone who asked for help.

q-pa_friend = I would know how to stand by a friend.
q-pa_friend-short = Know how to stand by a friend
q-pa_friend-finding = { $share } people who answered said that they would know how to stand by a friend.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

place-title = Which of these is nearest to where you live?
place-hint = We ask so that each area can hear what people there know. We never ask for an address.
