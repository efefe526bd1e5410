# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = Planning together and having someone on your side
about = This survey is about domestic abuse: it asks people in danger from someone close to them if services planned with them, and if a worker was on their side.

## Sections

section-meeting = A meeting about your safety
section-meeting-note = There are 4 questions in this part. They ask about a meeting of services that plans how to keep a person safe. If you never heard of one, you can skip the part. Your answers show if the meeting works. We do not ask what was said there.
section-worker = A worker on your side

## A meeting about your safety

q-marac_told = Were you told that services would meet to talk about how to keep you safe?
q-marac_told-hint = This meeting is often called a Marac. Workers from services like the police, health and housing meet there. The person whom it is about is not there.
q-marac_told-before = Yes, before the meeting
q-marac_told-after = Yes, but only afterwards
q-marac_told-no = No
q-marac_told-short = Told about the meeting
q-marac_told-finding = { $share } people who answered said that they were told about the meeting before it was held.

q-marac_represented = Someone at the meeting said what I wanted.
q-marac_represented-short = Someone said what I wanted
q-marac_represented-finding = { $share } people who answered said that someone at the meeting said what they wanted.

q-marac_outcome = Were you told what the meeting decided?
q-marac_outcome-yes = Yes
q-marac_outcome-partly = Some of it
q-marac_outcome-no = No
q-marac_outcome-short = Told what the meeting decided
q-marac_outcome-finding = { $share } people who answered said that they were told what the meeting decided.

q-marac_safer = What the meeting decided made me safer.
q-marac_safer-short = Safer because of the meeting
q-marac_safer-finding = { $share } people who answered said that what the meeting decided made them safer.

## A worker on your side

q-idva = Did you get a worker who is only there for you, and helps you to be safe?
q-idva-hint = This worker is often called an Idva. It is short for independent domestic violence adviser.
q-idva-short = A worker on my side

q-idva_wait = How long did you wait until this worker got in touch?
q-idva_wait-short = Waiting for the worker
q-idva_wait-finding = { $share } people who answered said that the worker got in touch within a week.

q-idva_my_side = This worker was on my side.
q-idva_my_side-short = The worker was on my side
q-idva_my_side-finding = { $share } people who answered said that the worker was on their side.

q-spoke_up = Someone spoke up for me with other services.
q-spoke_up-short = Someone spoke up for me
q-spoke_up-finding = { $share } people who answered said that someone spoke up for them with other services.

q-support_lasted = The help went on for as long as I needed it.
q-support_lasted-short = Help lasted as long as needed
q-support_lasted-finding = { $share } people who answered said that the help went on for as long as they needed it.

q-told_sharing = I was told who would see information about me.
q-told_sharing-short = Told who sees information
q-told_sharing-finding = { $share } people who answered said that they were told who would see information about them.

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
