# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = What helps people to change
about = This survey is for people on a programme to stop harming a partner or family. Such harm is called domestic abuse. The survey asks what helps people to change.

## Sections

section-way = Coming to the programme
section-help = The help you needed and got
section-help-note = There are 3 questions in this part. They ask what help you needed and what you got. Your answers help programmes to offer the right things. We do not ask what you did, and nothing here goes to a court, the police or the programme’s workers.
section-work = What the programme does

## Coming to the programme

q-programme_route = How did you come to the programme?
q-programme_route-myself = I looked for it myself
q-programme_route-service = A service told me about it
q-programme_route-court = A court, the police or probation sent me
q-programme_route-family = My family or friends asked me to
q-programme_route-short = How people came to the programme
q-programme_route-finding = { $share } people who answered said that they looked for the programme themselves.

q-change_reasons = What made you want to change?
q-change_reasons-family = My partner or family
q-change_reasons-children = My children
q-change_reasons-saw_harm = I saw the harm that I was doing
q-change_reasons-myself = I wanted to be a different person
q-change_reasons-told_to = I was told that I had to
q-change_reasons-none = None of these
q-change_reasons-short = Reasons to change

q-programme_find = How easy was it to find help to change?
q-programme_find-short = Finding help to change
q-programme_find-finding = { $share } people who answered said that it was easy to find help to change.

q-programme_wait = After you asked, how long did you wait until it began?
q-programme_wait-short = Waiting for the programme
q-programme_wait-finding = { $share } people who answered said that it began within a week.

q-programme_hard = Did any of these make it hard to get help to change?
q-programme_hard-where = I did not know that there was any
q-programme_hard-ashamed = I was ashamed to ask
q-programme_hard-need = I did not think that I needed it
q-programme_hard-times = The times did not fit with work
q-programme_hard-waiting = The waiting list was long
q-programme_hard-cost = Cost or travel
q-programme_hard-language = It was not in my language
q-programme_hard-none = None of these
q-programme_hard-short = What made it hard to get help

## The help you needed and got

q-change_needs = What did you need help with?
q-change_needs-emotional = Someone to talk to
q-change_needs-temper = Staying calm
q-change_needs-mental_health = Mental health
q-change_needs-drugs_alcohol = Drugs or alcohol
q-change_needs-parenting = Being a good parent
q-change_needs-home_work = Home, work or money
q-change_needs-something_else = Something else
q-change_needs-none = None of these
q-change_needs-short = Help needed to change

q-change_received = What did you get help with?
q-change_received-emotional = Someone to talk to
q-change_received-temper = Staying calm
q-change_received-mental_health = Mental health
q-change_received-drugs_alcohol = Drugs or alcohol
q-change_received-parenting = Being a good parent
q-change_received-home_work = Home, work or money
q-change_received-something_else = Something else
q-change_received-none = None of these
q-change_received-short = Help received to change

q-programme_form = Which way of taking part works best for you?
q-programme_form-in_person = In person
q-programme_form-online = Online
q-programme_form-both = Some of each
q-programme_form-short = Best way of taking part
q-programme_form-finding = { $share } people who answered said that meeting in person works best for them.

## What the programme does

q-programme_honest = The workers are honest with me.
q-programme_honest-short = Workers are honest with me
q-programme_honest-finding = { $share } people who answered said that the workers are honest with them.

q-programme_choice = The programme shows me that how I behave is my own choice.
q-programme_choice-short = How I behave is my choice
q-programme_choice-finding = { $share } people who answered said that the programme shows them that how they behave is their own choice.

q-programme_others = I understand better how my behaviour affects others.
q-programme_others-short = Understanding the effect on others
q-programme_others-finding = { $share } people who answered said that they understand better how their behaviour affects others.

q-programme_use = I use what I learn there in my daily life.
q-programme_use-short = Using it in daily life
q-programme_use-finding = { $share } people who answered said that they use what they learn there in their daily life.

q-programme_after = I know whom to call if I am worried about how I might behave.
q-programme_after-short = Know whom to call
q-programme_after-finding = { $share } people who answered said that they know whom to call if they are worried about how they might behave.

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
