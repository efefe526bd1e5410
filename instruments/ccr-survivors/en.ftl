# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = Does it work together?
about = This survey is about domestic abuse: it asks if the services that help people who were hurt or controlled by someone close to them work together as they should.

## Sections

section-you = You and the services
section-you-note = There are 7 questions in this part. They ask how services listened to you, understood you and stood by you. Your answers are set beside what the services say about themselves. We do not ask what happened to you.
section-together = Working together

## You and the services

q-ccr_asked = Services want to know what I think of their help.
q-ccr_asked-short = Services want to know what I think
q-ccr_asked-finding = { $share } people who answered said that services want to know what they think of their help.

q-ccr_understood = Services understood my way of life.
q-ccr_understood-hint = This can be your culture, faith, age, health, gender or who you love.
q-ccr_understood-short = Way of life understood
q-ccr_understood-finding = { $share } people who answered said that services understood their way of life.

q-ccr_same_goal = All the services wanted the same thing for me.
q-ccr_same_goal-hint = If you only met one service, choose “does not apply”.
q-ccr_same_goal-short = Services wanted the same for me
q-ccr_same_goal-finding = { $share } people who answered said that all the services wanted the same thing for them.

q-ccr_put_right = When something goes wrong, services put it right.
q-ccr_put_right-short = Services put things right
q-ccr_put_right-finding = { $share } people who answered said that services put things right when something goes wrong.

q-ccr_early = I got help before things got very bad.
q-ccr_early-hint = Help that comes late is never the fault of the person who needs it.
q-ccr_early-short = Help before things got very bad
q-ccr_early-finding = { $share } people who answered said that they got help before things got very bad.

q-spoke_up = Someone spoke up for me with other services.
q-spoke_up-short = Someone spoke up for me
q-spoke_up-finding = { $share } people who answered said that someone spoke up for them with other services.

q-ccr_represented = People like me have a say when services are planned.
q-ccr_represented-short = People like me have a say
q-ccr_represented-finding = { $share } people who answered said that people like them have a say when services are planned.

## Working together

q-support_lasted = The help went on for as long as I needed it.
q-support_lasted-short = Help lasted as long as needed
q-support_lasted-finding = { $share } people who answered said that the help went on for as long as they needed it.

q-services_together = The services that helped me worked well together.
q-services_together-hint = If you only met one service, choose “does not apply”.
q-services_together-short = Services worked well together
q-services_together-finding = { $share } people who answered said that the services that helped them worked well together.

q-ccr_knew = The workers I met knew what to do.
q-ccr_knew-short = Workers knew what to do
q-ccr_knew-finding = { $share } people who answered said that the workers they met knew what to do.

q-needs_change = Having what you need: how is that now, compared with before you had help?
q-needs_change-short = Having what I need
q-needs_change-finding = { $share } people who answered said that they now have more of what they need.

q-told_sharing = I was told who would see information about me.
q-told_sharing-short = Told who sees information
q-told_sharing-finding = { $share } people who answered said that they were told who would see information about them.

q-ccr_learn = When someone is badly let down, services here learn from it.
q-ccr_learn-short = Services learn from the worst
q-ccr_learn-finding = { $share } people who answered said that services here learn from it when someone is badly let down.

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
