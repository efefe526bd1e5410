# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = Doctors, nurses and hospitals
about = This survey is about domestic abuse: it asks how doctors, nurses, midwives and hospitals treated people. It is for people who were hurt or controlled by someone close to them.

## Sections

section-asked = Being asked
section-asked-note = There are 3 questions in this part. They ask if health workers asked you about your safety, and how they listened. Your answers show them how to ask well. We do not ask about your health, or what you told them.
section-after = What came of it

## Being asked

q-health_asked = Has a health worker asked you if you feel safe at home?
q-health_asked-alone = Yes, when nobody else was there
q-health_asked-not_alone = Yes, but someone else was there
q-health_asked-no = No
q-health_asked-short = Asked if safe at home
q-health_asked-finding = { $share } people who answered said that a health worker asked them, with nobody else there.

q-asked_well = The way I was asked made it easier to talk.
q-asked_well-hint = If nobody asked you, choose “does not apply”.
q-asked_well-short = Asked in a way that made it easier
q-asked_well-finding = { $share } people who answered said that the way they were asked made it easier to talk.

q-health_believed = Health workers took what I said seriously.
q-health_believed-short = Taken seriously by health workers
q-health_believed-finding = { $share } people who answered said that health workers took what they said seriously.

## What came of it

q-health_passed_on = Did a health worker put you in touch with a service that could help?
q-health_passed_on-yes = Yes
q-health_passed_on-told_only = I was told about one, but got no more help with it
q-health_passed_on-no = No
q-health_passed_on-short = Put in touch with a service
q-health_passed_on-finding = { $share } people who answered said that a health worker put them in touch with a service that could help.

q-mental_health_wait = If you asked for help with your mental health: how long did you wait?
q-mental_health_wait-short = Waiting for mental health help
q-mental_health_wait-finding = { $share } people who asked for help with their mental health and answered said that it began within a week.

q-health_record_told = I was told who could read what would be written down.
q-health_record_told-short = Told who could read the notes
q-health_record_told-finding = { $share } people who answered said that they were told who could read what would be written down.

q-health_cost = Did worry about having to pay keep you from health care?
q-health_cost-yes = Yes
q-health_cost-asked_anyway = I was worried, but I went
q-health_cost-no = No
q-health_cost-short = Worry about paying for care
q-health_cost-finding = { $share } people who answered said that worry about having to pay kept them from health care.

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
