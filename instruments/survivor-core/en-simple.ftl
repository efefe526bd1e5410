# Draft: not yet read by a second person.

title = Have your say
survey-name = What it was like to get help
about = These questions are about domestic abuse. Domestic abuse is when someone close hurts, scares or controls you. We ask how services treated people. We ask if the help worked.

section-help = Getting help
section-treated = How services treated you
section-treated-note = There are 4 questions in this part. Did services believe you? Did they work well with you, and with each other? Your answers help services see what to change. We do not ask what happened to you. We do not ask for names.
section-family = Being safe, and children
section-family-note = There are 2 questions in this part. There is 1 more if you have children. Did help make you feel safer? Did your children get help? Your answers show services what works. We do not ask what happened at home. We do not ask who your children are.
section-ahead = Looking ahead

q-worked_for_me = I got help in a way that worked for me.
q-worked_for_me-hint = A service is any place you went to for help. It can be a helpline, the police or a doctor. It can be housing or a school. Good help could be in your language. It could be at a good time for you. It could be in a place you can get to.
q-worked_for_me-short = Help that worked for me
q-worked_for_me-finding = { $share } people who answered said: “I got help in a way that worked for me.”

q-told_next = Services told me what would happen next.
q-told_next-short = Told what would happen next
q-told_next-finding = { $share } people who answered said: “Services told me what would happen next.”

q-listened = People in services took time to listen to me.
q-listened-short = Services took time to listen
q-listened-finding = { $share } people who answered said: “People in services took time to listen to me.”

q-had_a_say = I could choose what help I got.
q-had_a_say-short = Choosing my own help
q-had_a_say-finding = { $share } people who answered said: “I could choose what help I got.”

q-believed = When I asked for help, people in services believed me.
q-believed-short = Services believed me
q-believed-finding = { $share } people who answered said: “People in services believed me.”

q-not_blamed = People in services made it clear that it was not my fault.
q-not_blamed-short = Told it was not my fault
q-not_blamed-finding = { $share } people who answered said: “People in services made it clear that it was not my fault.”

q-times_told = How many times did you have to tell everything again to someone new?
q-times_told-hint = Think about all the services you have met.
q-times_told-none = Never
q-times_told-one_two = 1 or 2 times
q-times_told-three_more = 3 times or more
q-times_told-short = Telling everything to someone new
q-times_told-finding = { $share } people who answered said: “I had to tell everything again 3 times or more.”

q-same_message = Different services told me the same things.
q-same_message-hint = Did you meet only one service? Then choose “This is not about me”.
q-same_message-short = Services told me the same things
q-same_message-finding = { $share } people who answered said: “Different services told me the same things.”

q-safer = The help I got makes me feel safer.
q-safer-short = Feeling safer after help
q-safer-finding = { $share } people who answered said: “The help I got makes me feel safer.”

q-children = Do you look after children?
q-children-yes = Yes
q-children-no = No
q-children-short = Looking after children
q-children-finding = { $share } people who answered said: “I look after children.”

q-children_support = Services gave my children help that was right for them.
q-children_support-short = Right help for my children
q-children_support-finding = { $share } people with children who answered said: “Services gave my children help that was right for them.”

q-hopeful = I have more hope for the future than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said: “I have more hope for the future than before.”

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said: “This is my first time answering these questions.”

q-one_thing = What is one thing that services could do better?
q-one_thing-hint = You do not need to say what happened to you. It is safer to leave out names, places and dates.
q-one_thing-short = One thing to do better
