# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = A safe place to live
about = This survey is about domestic abuse: it asks how housing services helped people who were hurt or controlled by someone close to them to stay at home or to move.

## Sections

section-home = Staying or moving
section-home-note = There are 4 questions in this part. They ask if you had to move, and what help you got to stay or to move. Your answers show housing services what is missing. We do not ask where you live, or where you lived before.
section-service = Housing services

## Staying or moving

q-who_moved = Did anyone move out of your home because of this?
q-who_moved-i_moved = Yes, I moved out
q-who_moved-they_moved = Yes, the person who hurt me moved out
q-who_moved-neither = No, or something else
q-who_moved-short = Who moved out of home
q-who_moved-finding = { $share } people who answered said that they were the one who moved out of home.

q-stay_safely = Did you get help to stay safely in your own home?
q-stay_safely-short = Help to stay home safely

q-safer_home = Did you get better locks, doors or alarms?
q-safer_home-short = Better locks, doors or alarms

q-flexible_money = Did you get money for things that help you to move or to start again?
q-flexible_money-hint = This could be for travel, a deposit, a bed or a school uniform.
q-flexible_money-short = Money to move or start again

## Housing services

q-housing_wait = After you asked for a safe place to live, how long did you wait for one?
q-housing_wait-short = Waiting for a safe place
q-housing_wait-finding = { $share } people who answered said that they had a safe place within a week.

q-housing_fair = Housing services treated me fairly.
q-housing_fair-short = Treated fairly by housing services
q-housing_fair-finding = { $share } people who answered said that housing services treated them fairly.

q-place_fits = The place that I was offered was right for me.
q-place_fits-hint = Think of who lives with you, your health, your work and your animals.
q-place_fits-short = Place offered was right
q-place_fits-finding = { $share } people who answered said that the place they were offered was right for them.

q-home_safe = I feel safe in the place where I live now.
q-home_safe-short = Safe in the place I live now
q-home_safe-finding = { $share } people who answered said that they feel safe in the place where they live now.

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
