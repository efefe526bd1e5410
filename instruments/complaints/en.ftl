# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = When you want to complain
about = This survey is about services for people who live with domestic abuse: it asks what it is like to complain about them. It is not a way to complain.

## Sections

section-making = Making a complaint
section-answer = What came of it

## Making a complaint

q-complaint_stage = Think of a service that let you down. How far did you go with a complaint?
q-complaint_stage-hint = If no service let you down, choose “does not apply”.
q-complaint_stage-not_wanted = I did not want to complain
q-complaint_stage-wanted = I wanted to, but did not
q-complaint_stage-made = I complained, and am waiting
q-complaint_stage-answered = I got an answer
q-complaint_stage-further = I took it further
q-complaint_stage-short = How far the complaint went
q-complaint_stage-finding = { $share } people who answered said that they wanted to complain and did not.

q-complaint_how = How easy was it to find out how to complain?
q-complaint_how-short = Finding out how to complain
q-complaint_how-finding = { $share } people who answered said that it was easy to find out how to complain.

q-complaint_about = What was it about?
q-complaint_about-hint = We do not ask which service it was.
q-complaint_about-treated = How someone treated me
q-complaint_about-decision = What was decided
q-complaint_about-waiting = How long it took
q-complaint_about-information = Not being told things
q-complaint_about-passed_on = What was told to others about me
q-complaint_about-none = None of these
q-complaint_about-short = What complaints were about

q-complaint_hard = Did any of these make it hard to complain?
q-complaint_hard-how = I did not know how
q-complaint_hard-who = I did not know who was responsible
q-complaint_hard-lose_help = I was worried about losing my help
q-complaint_hard-no_change = I thought that nothing would change
q-complaint_hard-tired = I had no strength left for it
q-complaint_hard-language = It was not in my language, or not in a way that I can use
q-complaint_hard-none = None of these
q-complaint_hard-short = What made it hard to complain

## What came of it

q-complaint_safe = I could complain without being afraid of what would follow.
q-complaint_safe-short = Could complain without fear
q-complaint_safe-finding = { $share } people who answered said that they could complain without being afraid of what would follow.

q-complaint_handling = I am satisfied with how my complaint was dealt with.
q-complaint_handling-short = Satisfied with the handling
q-complaint_handling-finding = { $share } people who complained and answered said that they are satisfied with how their complaint was dealt with.

q-complaint_outcome = I am satisfied with what came of my complaint.
q-complaint_outcome-short = Satisfied with the result
q-complaint_outcome-finding = { $share } people who complained and answered said that they are satisfied with what came of it.

q-complaint_change = Were you told what would change because of your complaint?
q-complaint_change-yes = Yes
q-complaint_change-nothing = I was told that nothing would change
q-complaint_change-no = No
q-complaint_change-short = Told what would change
q-complaint_change-finding = { $share } people who complained and answered said that they were told what would change.

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
