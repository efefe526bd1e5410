# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = How services treated people
about = This survey is about domestic abuse: it asks which services people met when someone close to them hurt, scared or controlled them. It also asks how those services treated them.

## Sections

section-met = Services you have met
section-each = How each service treated you
section-each-note = There are 4 questions about each service, for 3 services at most. They ask if people there believed you, and how they treated you. Your answers show each kind of service what to change. We do not ask what happened to you, and we do not ask for any names.
section-ahead = Looking ahead

## Services you have met

q-services_met = Which of these services have you met about this?
q-services_met-hint = We then ask about 3 of them at most. It does not matter who got in touch first.
q-services_met-specialist = A service for people hurt or controlled by someone close to them
q-services_met-helpline = A helpline
q-services_met-police = The police
q-services_met-doctor = A doctor’s surgery or health centre
q-services_met-hospital = A hospital or a midwife
q-services_met-mental_health = A mental health service
q-services_met-drug_alcohol = A drug or alcohol service
q-services_met-housing = A housing service
q-services_met-children_services = A social worker for children
q-services_met-adult_services = A social worker for adults
q-services_met-school = A school, college or nursery
q-services_met-courts = A court
q-services_met-money = A benefits office, job centre or bank
q-services_met-community = A faith or community group
q-services_met-none = None of these
q-services_met-short = Services people met

## How each service treated you

q-svc_believed = { $service }: did people there believe you?
q-svc_believed-yes = Yes
q-svc_believed-partly = Partly
q-svc_believed-no = No
q-svc_believed-short = { $service }: believed
q-svc_believed-finding = { $share } people who told us about this service said that people there believed them: { $service }.

q-svc_not_blamed = { $service }: did people there make it clear that you were not to blame?
q-svc_not_blamed-yes = Yes
q-svc_not_blamed-partly = Partly
q-svc_not_blamed-no = No
q-svc_not_blamed-short = { $service }: told I was not to blame
q-svc_not_blamed-finding = { $share } people who told us about this service said that people there made it clear that they were not to blame: { $service }.

q-svc_told_next = { $service }: did you know what would happen next?
q-svc_told_next-yes = Yes
q-svc_told_next-partly = Partly
q-svc_told_next-no = No
q-svc_told_next-short = { $service }: knew what would happen next
q-svc_told_next-finding = { $share } people who told us about this service said that they knew what would happen next: { $service }.

q-svc_same_way = { $service }: did everyone there treat you in the same way?
q-svc_same_way-hint = If you only spoke to one person there, skip this question.
q-svc_same_way-yes = Yes
q-svc_same_way-partly = Partly
q-svc_same_way-no = No
q-svc_same_way-short = { $service }: treated the same by everyone there
q-svc_same_way-finding = { $share } people who told us about this service said that everyone there treated them in the same way: { $service }.

## Looking ahead

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
