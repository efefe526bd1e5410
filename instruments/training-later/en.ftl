# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = Some months after the training
about = This survey is about training on domestic abuse: it asks what you do differently in your work, some months after the training.

## Sections

section-who = Your work
section-can = What you can do now
section-can-note = There are 6 questions in this part, about your work. Some of it may be near to your own life. Each question can be skipped, and “Get help” is for you as well. Your employer sees no single answer.
section-done = What you do now

## Your work

q-agency = Which of these do you work for?
q-agency-hint = If none fits, choose the nearest.
q-agency-children_services = Children’s services
q-agency-adult_care = Adult social care
q-agency-health = Health, working with patients
q-agency-health_lead = Health, planning or commissioning
q-agency-mental_health = Mental health
q-agency-drug_alcohol = Drug and alcohol services
q-agency-police = Police
q-agency-probation = Probation or prison
q-agency-courts = Courts, lawyers or prosecution
q-agency-housing = Housing
q-agency-education = School, college or nursery
q-agency-specialist = Domestic abuse service
q-agency-by_and_for = By-and-for service
q-agency-sexual_violence = Sexual violence service
q-agency-programme = Programme for people who harm
q-agency-voluntary = Other voluntary or community group
q-agency-council = Council, partnership or commissioning
q-agency-short = Where people work
q-agency-finding = { $share } people who answered said that they work for a domestic abuse service.

q-role = Which of these is nearest to your work?
q-role-practitioner = I work with people directly
q-role-manager = I manage people who do
q-role-leader = I lead or plan services
q-role-short = Kind of work
q-role-finding = { $share } people who answered said that they work with people directly.

## What you can do now

q-conf_recognise = I can tell when someone may be living with domestic abuse.
q-conf_recognise-short = Recognising it
q-conf_recognise-finding = { $share } people who answered said that they can tell when someone may be living with domestic abuse.

q-conf_ask = I can ask about it in a safe way.
q-conf_ask-short = Asking in a safe way
q-conf_ask-finding = { $share } people who answered said that they can ask about it in a safe way.

q-conf_respond = I can respond well when someone tells me.
q-conf_respond-short = Responding well
q-conf_respond-finding = { $share } people who answered said that they can respond well when someone tells them.

q-conf_risk = I can judge how dangerous it may be.
q-conf_risk-short = Judging the danger
q-conf_risk-finding = { $share } people who answered said that they can judge how dangerous it may be.

q-conf_refer = I know which services here can help.
q-conf_refer-short = Knowing services that can help
q-conf_refer-finding = { $share } people who answered said that they know which services here can help.

q-conf_share = I know what information I may share.
q-conf_share-short = Knowing what to share
q-conf_share-finding = { $share } people who answered said that they know what information they may share.

## What you do now

q-training_used = Since the training, how many times have you used what you learned?
q-training_used-short = Used since the training
q-training_used-finding = { $share } people who answered said that they have used what they learned 3 times or more.

q-training_differently = I do something differently since the training.
q-training_differently-short = Doing something differently
q-training_differently-finding = { $share } people who answered said that they do something differently since the training.

q-training_backing = My manager backs me when I use it.
q-training_backing-short = My manager backs me
q-training_backing-finding = { $share } people who answered said that their manager backs them when they use it.

q-staff_policy_safe = If I needed help at home myself, I would feel safe to tell my employer.
q-staff_policy_safe-short = Safe to tell my employer
q-staff_policy_safe-finding = { $share } people who answered said that they would feel safe to tell their employer if they needed help at home themselves.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

q-one_thing = What is one thing that services could do better?
q-one_thing-hint = You do not need to say what happened to you. It is safer to leave out names, places and dates.
q-one_thing-short = One thing to do better

place-title = Which of these is nearest to where you work?
place-hint = If you work in several, choose the one that you know best.
