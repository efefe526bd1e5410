# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = Before the training
about = This survey is about training on domestic abuse: it asks what you can do in your work before the training begins.

## Sections

section-who = Your work
section-can = What you can do now
section-can-note = There are 6 questions in this part, about your work. Some of it may be near to your own life. Each question can be skipped, and “Get help” is for you as well. Your employer sees no single answer.
section-end = At the end

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

## At the end

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

place-title = Which of these is nearest to where you work?
place-hint = If you work in several, choose the one that you know best.
