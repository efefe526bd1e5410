# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = What helped you
about = This survey is about domestic abuse, when someone at home or someone you go out with hurts, scares or controls people. It asks if grown-ups and services helped you.

## Sections

section-people = People who help
section-people-note = There are 5 questions in this part. They ask how grown-ups in services treated you. You can skip any of them. We do not ask what happened, and we do not ask who you are. If you are not safe now, use “Get help”.
section-you = You

## People who help

q-listened = Grown-ups in services listened to me.
q-listened-short = Services listened
q-listened-finding = { $share } young people who answered said that grown-ups in services listened to them.

q-believed = They believed me.
q-believed-short = Believed by services
q-believed-finding = { $share } young people who answered said that people in services believed them.

q-not_blamed = They made it clear that it was not my fault.
q-not_blamed-short = Told it was not my fault
q-not_blamed-finding = { $share } young people who answered said that services made it clear that it was not their fault.

q-told_next = They told me what would happen next.
q-told_next-short = Told what would happen next
q-told_next-finding = { $share } young people who answered said that services told them what would happen next.

q-had_a_say = I had a say in the help I got.
q-had_a_say-short = A say in the help I got
q-had_a_say-finding = { $share } young people who answered said that they had a say in the help they got.

## You

q-trusted_adult = There is a grown-up I can talk to.
q-trusted_adult-short = An adult to talk to
q-trusted_adult-finding = { $share } young people who answered said that there is a grown-up they can talk to.

q-school_helped = School helped me.
q-school_helped-short = School helped
q-school_helped-finding = { $share } young people who answered said that school helped them.

q-children_support = The help I got was right for me.
q-children_support-short = Right help for me
q-children_support-finding = { $share } young people who answered said that the help they got was right for them.

q-children_change = Since there has been help, how are things for you?
q-children_change-short = How things are since the help
q-children_change-finding = { $share } young people who answered said that things are better since there has been help.

q-hopeful = I look forward to what comes next more than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } young people who answered said that they look forward to what comes next more than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
