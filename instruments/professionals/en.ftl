# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = How services work together here
about = This survey is about domestic abuse: it asks people who work in services how well those services help, from where they stand. You speak for yourself, and not for your employer.

## Sections

section-work = Your work
section-meet = What people meet here
section-meet-note = There are 6 questions in this part. They ask what you think people meet who ask for help here. Some of it may be near to your own life. Each question can be skipped, and “Get help” is for you as well. Your employer sees no single answer.
section-together = Working together

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

q-staff_understanding = I understand domestic abuse well enough for my work.
q-staff_understanding-short = Understanding enough for my work
q-staff_understanding-finding = { $share } people who answered said that they understand domestic abuse well enough for their work.

q-staff_action_harmed = You think that someone you work with is being harmed. What would you do?
q-staff_action_harmed-talk = Talk with the person about my worry
q-staff_action_harmed-risk = Look at the danger with a risk assessment
q-staff_action_harmed-refer = Put the person in touch with another service
q-staff_action_harmed-colleague = Ask my manager or a colleague
q-staff_action_harmed-safeguard = Report it as a safeguarding concern
q-staff_action_harmed-not_know = I would not know what to do
q-staff_action_harmed-short = What staff do if someone is harmed

q-staff_action_harm = You think that someone you work with is harming a partner or family member. What would you do?
q-staff_action_harm-talk = Talk with the person about my worry
q-staff_action_harm-risk = Look at the danger with a risk assessment
q-staff_action_harm-refer = Put the person in touch with another service
q-staff_action_harm-colleague = Ask my manager or a colleague
q-staff_action_harm-safeguard = Report it as a safeguarding concern
q-staff_action_harm-not_know = I would not know what to do
q-staff_action_harm-short = What staff do if someone harms

q-refer_ease = How easy is it to get someone to the right service?
q-refer_ease-short = Getting someone to a service
q-refer_ease-finding = { $share } people who answered said that it is easy to get someone to the right service.

q-share_ease = How easy is it to share information with other agencies when someone is in danger?
q-share_ease-short = Sharing information safely
q-share_ease-finding = { $share } people who answered said that it is easy to share information with other agencies when someone is in danger.

q-staff_training = In the last two years, have you been trained in any of these?
q-staff_training-children = Keeping children safe
q-staff_training-adults = Keeping adults safe
q-staff_training-abuse_adults = Domestic abuse of adults
q-staff_training-abuse_children = Domestic abuse and children
q-staff_training-people_who_harm = Working with people who harm
q-staff_training-none = None of these
q-staff_training-short = Training in the last two years

## What people meet here

q-believed = When people here ask for help, services believe them.
q-believed-short = Believed by services
q-believed-finding = { $share } people who answered said that services here believe people who ask for help.

q-not_blamed = Services here make it clear to people that they are not to blame.
q-not_blamed-short = Told they are not to blame
q-not_blamed-finding = { $share } people who answered said that services here make it clear to people that they are not to blame.

q-same_message = Different services here tell people the same things.
q-same_message-short = Services say the same things
q-same_message-finding = { $share } people who answered said that different services here tell people the same things.

q-children_support = Services here give children help that is right for them.
q-children_support-short = Right help for children
q-children_support-finding = { $share } people who answered said that services here give children help that is right for them.

q-marac_safer = What Marac meetings decide makes people safer.
q-marac_safer-hint = A Marac is a meeting where agencies plan together for people in the greatest danger.
q-marac_safer-short = Safer because of the meeting
q-marac_safer-finding = { $share } people who answered said that what Marac meetings decide makes people safer.

q-support_needed = What kinds of help do the people you meet need most?
q-support_needed-emotional = Someone to talk to
q-support_needed-mental_health = Help with mental health
q-support_needed-legal = Help with the law or the courts
q-support_needed-money = Help with money
q-support_needed-protection = Help to be safe
q-support_needed-housing = Help with somewhere to live
q-support_needed-help_for_other = Help for the person who harms, so that they can change
q-support_needed-something_else = Something else
q-support_needed-none = None of these
q-support_needed-short = Help people need

## Working together

q-trust_partners = I trust other agencies to act in the interest of the person harmed.
q-trust_partners-short = Trust in other agencies
q-trust_partners-finding = { $share } people who answered said that they trust other agencies to act in the interest of the person harmed.

q-clear_process = It is clear how agencies here decide together to protect someone.
q-clear_process-short = Clear how agencies decide
q-clear_process-finding = { $share } people who answered said that it is clear how agencies here decide together to protect someone.

q-staffing_gap = There are too few staff here to keep people safe.
q-staffing_gap-short = Too few staff to keep people safe
q-staffing_gap-finding = { $share } people who answered said that there are too few staff here to keep people safe.

q-false_reports = Many reports of domestic abuse are made up.
q-false_reports-short = Belief that reports are made up
q-false_reports-finding = { $share } people who answered said that many reports of domestic abuse are made up.

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
