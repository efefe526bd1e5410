# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = How was this project?
about = This survey is about a project against domestic abuse that you took part in: it asks if it was worth it, and what will come of it.

## Sections

section-how = How it was
section-next = What comes of it

## How it was

q-role = Which of these is nearest to your work?
q-role-practitioner = I work with people directly
q-role-manager = I manage people who do
q-role-leader = I lead or plan services
q-role-short = Kind of work
q-role-finding = { $share } people who answered said that they work with people directly.

q-pf_worth = Taking part was worth my time.
q-pf_worth-short = Worth my time
q-pf_worth-finding = { $share } people who answered said that taking part was worth their time.

q-pf_clear = The findings were clear to me.
q-pf_clear-short = Findings were clear
q-pf_clear-finding = { $share } people who answered said that the findings were clear to them.

q-pf_survivors = What survivors said was at the centre.
q-pf_survivors-short = Survivors at the centre
q-pf_survivors-finding = { $share } people who answered said that what survivors said was at the centre.

q-pf_together = Partners heard the findings at the same time.
q-pf_together-short = Heard at the same time
q-pf_together-finding = { $share } people who answered said that partners heard the findings at the same time.

## What comes of it

q-pf_change = It will lead to change for people who need help here.
q-pf_change-short = It will lead to change
q-pf_change-finding = { $share } people who answered said that it will lead to change for people who need help here.

q-pf_use = What will you do with the findings?
q-pf_use-plan = Use them to plan a service or a budget
q-pf_use-train = Use them in training
q-pf_use-share = Show them to my colleagues or board
q-pf_use-change = Change how I work myself
q-pf_use-nothing = Nothing yet
q-pf_use-short = What people will do with findings

q-pf_better = What could have been better?
q-pf_better-time = The time that it took
q-pf_better-timing = When it came
q-pf_better-reach = Who was heard
q-pf_better-findings = How findings were told
q-pf_better-follow_up = What came after
q-pf_better-none = None of these
q-pf_better-short = What could have been better

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

place-title = Which of these is nearest to where you work?
place-hint = If you work in several, choose the one that you know best.
