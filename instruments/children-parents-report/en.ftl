# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = Help for your children
about = This survey is about domestic abuse: it asks parents and carers if their children got help when someone close to the family hurt, scared or controlled them.

## Sections

section-help = Help for your children
section-help-note = There are 8 questions in this part. They ask what help your children were offered, and if it was right for them. Your answers show what is missing for children. We do not ask what happened at home, and we do not ask anything that tells us who your children are.
section-parent = Help for you as a parent
section-parent-note = There are 3 questions in this part. They ask how workers treated you as a parent. Your answers show them what makes it easier to ask for help. No social worker sees your answers.
section-ahead = Looking ahead

## Help for your children

q-children_offered = Did a service offer help to your children?
q-children_offered-yes = Yes
q-children_offered-no = No
q-children_offered-short = Children offered help
q-children_offered-finding = { $share } people with children who answered said that a service offered help to their children.

q-children_wait = How long did your children wait until help began?
q-children_wait-short = Children waiting for help
q-children_wait-finding = { $share } people with children who answered said that help for their children began within a week.

q-children_support = Services gave my children help that was right for them.
q-children_support-short = Right help for my children
q-children_support-finding = { $share } people with children who answered said that services gave their children help that was right for them.

q-children_lasted = Help for my children went on for as long as they needed it.
q-children_lasted-short = Help lasted long enough
q-children_lasted-finding = { $share } people with children who answered said that help for their children went on for as long as they needed it.

q-children_heard = Someone asked my children what they think, in a way that was right for them.
q-children_heard-short = Children asked what they think
q-children_heard-finding = { $share } people with children who answered said that someone asked their children what they think, in a way that was right for them.

q-trusted_adult = My children have an adult outside our home whom they can talk to.
q-trusted_adult-short = An adult to talk to
q-trusted_adult-finding = { $share } people with children who answered said that their children have an adult outside their home to talk to.

q-school_helped = School or nursery helped my children.
q-school_helped-short = School or nursery helped
q-school_helped-finding = { $share } people with children who answered said that school or nursery helped their children.

q-children_change = Since there has been help, how are things for your children?
q-children_change-short = How children are since the help
q-children_change-finding = { $share } people with children who answered said that things are better for their children since there has been help.

## Help for you as a parent

q-parent_respected = Workers respected me as a parent.
q-parent_respected-short = Respected as a parent
q-parent_respected-finding = { $share } people with children who answered said that workers respected them as a parent.

q-parent_supported = I got help for myself as a parent.
q-parent_supported-short = Help for me as a parent
q-parent_supported-finding = { $share } people with children who answered said that they got help for themselves as a parent.

q-worry_children_services = Worry about social workers kept me from asking for help.
q-worry_children_services-short = Worry about social workers
q-worry_children_services-finding = { $share } people with children who answered said that worry about social workers kept them from asking for help.

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
