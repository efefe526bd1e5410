# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = The way to getting help
about = This survey is about domestic abuse: it asks how people found help when someone close to them hurt, scared or controlled them, and what made the way longer or shorter.

## Sections

section-first = The first steps
section-between = From one service to the next
section-between-note = There are 6 questions in this part. They ask how services worked with each other, and if you were ever left without help. Your answers show where people get lost. We do not ask what happened to you, where you live, or who you moved away from.
section-closed = When a service said no
section-closed-note = There are 2 questions in this part. They ask if a service ever said no to you, and the reasons that it gave. Your answers show which doors are closed. We do not ask about your money, and we do not ask what kind of visa you have.
section-ahead = Looking ahead

## The first steps

q-first_told = Who did you first tell that things were not right?
q-first_told-friend_family = A friend or someone in my family
q-first_told-health = A doctor, nurse or midwife
q-first_told-police = The police
q-first_told-helpline = A helpline
q-first_told-specialist = A service for people hurt or controlled by someone close to them
q-first_told-social_worker = A social worker
q-first_told-school_work = Someone at school, college or work
q-first_told-community = Someone in a faith or community group
q-first_told-someone_else = Someone else
q-first_told-nobody = I have not told anyone before
q-first_told-short = Who people told first
q-first_told-finding = { $share } people who answered said that they first told a friend or someone in the family.

q-asked_if_safe = Has a worker in any service asked you if you felt safe at home?
q-asked_if_safe-before = Yes, before I had told anyone
q-asked_if_safe-after = Yes, after I had told someone
q-asked_if_safe-no = No
q-asked_if_safe-short = Asked by a worker about feeling safe
q-asked_if_safe-finding = { $share } people who answered said that a worker asked them about feeling safe before they had told anyone.

q-help_sooner = Which of these could have helped you sooner?
q-help_sooner-hint = It is about what services could have done. Nothing here is about what you could have done.
q-help_sooner-health = A doctor, nurse or midwife
q-help_sooner-mental_health = A mental health service
q-help_sooner-police = The police
q-help_sooner-housing = A housing service
q-help_sooner-social_worker = A social worker
q-help_sooner-school = A school, college or nursery
q-help_sooner-work = The place where I work
q-help_sooner-community = A faith or community group
q-help_sooner-something_else = Another service
q-help_sooner-none = None of these
q-help_sooner-short = Who could have helped sooner

q-wait_for_help = After you first asked for help, how long did you wait until it began?
q-wait_for_help-short = Waiting for help to begin
q-wait_for_help-finding = { $share } people who answered said that help began within a week.

## From one service to the next

q-times_told = How many times have you had to explain everything again to someone new?
q-times_told-hint = Think about all the services you have met.
q-times_told-none = Never
q-times_told-one_two = 1 or 2 times
q-times_told-three_more = 3 times or more
q-times_told-short = Explaining everything to someone new
q-times_told-finding = { $share } people who answered said that they had to explain everything again 3 times or more.

q-same_message = Different services told me the same things.
q-same_message-hint = If you only met one service, choose “does not apply”.
q-same_message-short = Services told me the same things
q-same_message-finding = { $share } people who answered said that different services told them the same things.

q-passed_on = When one service passed you on to another, did you reach the other one?
q-passed_on-they_called = Yes, the other service got in touch with me
q-passed_on-i_called = Yes, but I had to get in touch
q-passed_on-not_reached = No, we never spoke
q-passed_on-short = Reached the next service
q-passed_on-finding = { $share } people who answered said that the next service got in touch with them.

q-left_without = How many times were you left without help, between one service and the next?
q-left_without-short = Left without help in between
q-left_without-finding = { $share } people who answered said that they were left without help between services 3 times or more.

q-moved_area_ease = If you moved to a new area: how easy was it to get help there?
q-moved_area_ease-hint = If you did not move, choose “does not apply”.
q-moved_area_ease-short = Getting help in a new area
q-moved_area_ease-finding = { $share } people who moved to a new area and answered said that it was easy to get help there.

q-support_lasted = The help went on for as long as I needed it.
q-support_lasted-short = Help lasted as long as needed
q-support_lasted-finding = { $share } people who answered said that the help went on for as long as they needed it.

## When a service said no

q-turned_away = How many times did a service say that it could not help you?
q-turned_away-short = Turned away by a service
q-turned_away-finding = { $share } people who answered said that a service could not help them 3 times or more.

q-turned_away_why = When a service said no: what reasons did it give?
q-turned_away_why-hint = If no service said no to you, choose “does not apply”.
q-turned_away_why-full = It was full, or had no workers free
q-turned_away_why-rules = Its rules did not cover my situation
q-turned_away_why-local = I did not live in the right area
q-turned_away_why-other_needs = I needed help with mental health, drugs or alcohol as well
q-turned_away_why-children = It could not take my children
q-turned_away_why-visa = My visa or immigration situation
q-turned_away_why-money = Money
q-turned_away_why-no_reason = I was given no reason
q-turned_away_why-short = Reasons for being turned away

## Looking ahead

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

q-one_thing = What is one thing that services could do better?
q-one_thing-hint = You do not need to say what happened to you. It is safer to leave out names, places and dates.
q-one_thing-short = One thing to do better
