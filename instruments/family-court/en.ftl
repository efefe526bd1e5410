# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = The family court
about = This survey is about domestic abuse: it asks how the family court treated people who were hurt or controlled by someone close to them. It also asks if its decisions keep people safe.

## Sections

section-around = Getting ready for court
section-treated = How the court treated you
section-treated-note = There are 8 questions in this part. They ask if you were safe, heard and treated fairly at the family court. Your answers show courts what to change. We do not ask what your case is about, and answering changes nothing in your case.
section-ahead = Looking ahead

## Getting ready for court

q-family_court_stage = How far have things gone at the family court?
q-family_court_stage-hint = This is the court that decides about children, a home, or an order to keep you safe.
q-family_court_stage-thinking = Thinking about it, or asking for advice
q-family_court_stage-applied = Someone has applied
q-family_court_stage-hearings = There have been hearings
q-family_court_stage-decided = The court has decided
q-family_court_stage-back = It is back at court after a decision
q-family_court_stage-short = How far things have gone
q-family_court_stage-finding = { $share } people who answered said that the court has made a decision.

q-court_length = How long has it taken so far?
q-court_length-half_year = Up to 6 months
q-court_length-to_year = 6 months to a year
q-court_length-to_two_years = 1 to 2 years
q-court_length-longer = More than 2 years
q-court_length-short = How long it has taken
q-court_length-finding = { $share } people who answered said that it has taken more than a year so far.

q-family_legal_help = Did you get a lawyer, or advice about the law?
q-family_legal_help-short = A lawyer, or legal advice

q-family_support_person = Did you get a support worker who could come into court with you?
q-family_support_person-short = A support worker in court

q-family_special = Did you get things that make court easier, like a screen or a separate waiting room?
q-family_special-short = Screen or separate waiting room

## How the court treated you

q-court_safe = I felt safe at the court building, and on the way there and back.
q-court_safe-short = Safe at court and on the way
q-court_safe-finding = { $share } people who answered said that they felt safe at the court building and on the way there and back.

q-court_believed = The court took my worries about safety seriously.
q-court_believed-short = Worries about safety taken seriously
q-court_believed-finding = { $share } people who answered said that the court took their worries about safety seriously.

q-pj_voice = I was able to say what mattered to me.
q-pj_voice-short = Able to say what mattered
q-pj_voice-finding = { $share } people who answered said that they were able to say what mattered to them.

q-pj_respect = People treated me with respect.
q-pj_respect-short = Treated with respect
q-pj_respect-finding = { $share } people who answered said that people treated them with respect.

q-pj_neutral = Decisions were based on facts.
q-pj_neutral-short = Decisions based on facts
q-pj_neutral-finding = { $share } people who answered said that decisions were based on facts.

q-pj_trust = The people in charge wanted to do the right thing.
q-pj_trust-short = People in charge meant well
q-pj_trust-finding = { $share } people who answered said that the people in charge wanted to do the right thing.

q-children_heard = Someone asked my children what they think, in a way that was right for them.
q-children_heard-hint = If you have no children, choose “does not apply”.
q-children_heard-short = Children asked what they think
q-children_heard-finding = { $share } people with children who answered said that someone asked their children what they think, in a way that was right for them.

q-decision_safe = What the court decided helps to keep me safe.
q-decision_safe-hint = If the court has not decided, choose “does not apply”.
q-decision_safe-short = Decision helps to keep me safe
q-decision_safe-finding = { $share } people who answered said that what the court decided helps to keep them safe.

## Looking ahead

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
