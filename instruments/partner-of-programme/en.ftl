# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = How things have been
about = This survey is about domestic abuse. It is for people whose partner or former partner goes to a programme to change, or went to one. It asks if the programme helped you to be safe.

## Sections

section-contact = How the programme treated you
section-contact-note = There are 5 questions in this part. They ask how the programme treated you. Nobody at the programme sees what you answer, and the person who goes there is never told that you answered. We do not ask what happened, and we do not ask for any names.
section-change = What is different now
section-change-note = There are 4 questions in this part. They ask if things are better or worse for you than before. Your answers show if programmes make people safer. We do not ask what anyone did. If you do not feel safe now, use “Get help”.
section-ahead = Looking ahead

## How the programme treated you

q-contact_agreed = Were you asked if you wanted to hear from the programme?
q-contact_agreed-yes = Yes
q-contact_agreed-no = No
q-contact_agreed-short = Asked before being contacted
q-contact_agreed-finding = { $share } people who answered said that they were asked if they wanted to hear from the programme.

q-contact_safe = The programme got in touch with me in a safe way.
q-contact_safe-short = Contacted in a safe way
q-contact_safe-finding = { $share } people who answered said that the programme got in touch with them in a safe way.

q-programme_believed = People at the programme believed me.
q-programme_believed-short = Believed by the programme
q-programme_believed-finding = { $share } people who answered said that people at the programme believed them.

q-kept_informed = I was told what I needed to know to be safe.
q-kept_informed-short = Told what I needed to know
q-kept_informed-finding = { $share } people who answered said that they were told what they needed to know to be safe.

q-partner_worker = Did you get a support worker of your own?
q-partner_worker-short = A support worker of my own

## What is different now

q-safety_change = Feeling safe: how is that now, compared with before the programme?
q-safety_change-short = Feeling safe since the programme
q-safety_change-finding = { $share } people who answered said that they feel safer than before the programme.

q-children_safety_change = Your children feeling safe: how is that now, compared with before?
q-children_safety_change-short = Children feeling safe since then
q-children_safety_change-finding = { $share } people with children who answered said that their children feel safer than before the programme.

q-freedom_change = Being free to live your daily life: how is that now, compared with before?
q-freedom_change-short = Free to live daily life
q-freedom_change-finding = { $share } people who answered said that they are freer to live their daily life than before the programme.

q-respect_change = The respect that you are shown: how is that now, compared with before?
q-respect_change-hint = If you have no contact any more, choose “does not apply”.
q-respect_change-short = Respect shown since then
q-respect_change-finding = { $share } people who answered said that they are shown more respect than before the programme.

## Looking ahead

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
