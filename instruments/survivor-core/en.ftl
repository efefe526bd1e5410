# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = What it was like to get help
about = This survey is about domestic abuse: it asks how services treated people who were hurt, scared or controlled by someone close to them, and whether the help worked.

## Sections

section-help = Getting help
section-treated = How services treated you
section-treated-note = There are 4 questions in this part. They ask if services believed you, and how well they worked with you and with each other. Your answers help services see what to change. We do not ask what happened to you, and we do not ask for any names.
section-family = Safety and children
section-family-note = There are 2 questions in this part, and 1 more if you have children. They ask if help made you feel safer, and if your children got help. Your answers show services what works. We do not ask what happened at home, and we do not ask anything that tells us who your children are.
section-ahead = Looking ahead

## Getting help

q-worked_for_me = I got help in a way that worked for me.
q-worked_for_me-hint = A service is any place you went to for help. It can be a helpline, the police, a doctor, housing or a school. Help that works for you could be in your language, at a time you can manage, or somewhere you can get to.
q-worked_for_me-short = Help that worked for me
q-worked_for_me-finding = { $share } people who answered said that they got help in a way that worked for them.

q-told_next = Services told me what would happen next.
q-told_next-short = Told what would happen next
q-told_next-finding = { $share } people who answered said that services told them what would happen next.

q-listened = People in services took time to listen to me.
q-listened-short = Services took time to listen
q-listened-finding = { $share } people who answered said that people in services took time to listen to them.

q-had_a_say = I was able to make choices about the help I got.
q-had_a_say-short = Choices about my own help
q-had_a_say-finding = { $share } people who answered said that they were able to make choices about the help they got.

## How services treated you

q-believed = When I asked for help, people in services believed me.
q-believed-short = Believed by services
q-believed-finding = { $share } people who answered said that people in services believed them.

q-not_blamed = People in services made it clear that I was not to blame.
q-not_blamed-short = Told I was not to blame
q-not_blamed-finding = { $share } people who answered said that services made it clear that they were not to blame.

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

## Safety and children

q-safer = The help I had has made me feel safer.
q-safer-short = Feeling safer after help
q-safer-finding = { $share } people who answered said that the help they had made them feel safer.

q-children = Do you have children in your care?
q-children-yes = Yes
q-children-no = No
q-children-short = Children in your care
q-children-finding = { $share } people who answered said that they have children in their care.

q-children_support = Services gave my children help that was right for them.
q-children_support-short = Right help for my children
q-children_support-finding = { $share } people with children who answered said that services gave their children help that was right for them.

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
