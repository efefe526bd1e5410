# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = The police and the courts
about = This survey is about domestic abuse: it asks how the police and the criminal courts treated people who were hurt or controlled by someone close. It is also for people who never told the police.

## Sections

section-way = Your own way
section-way-note = There are 3 questions in this part. They ask how far things went with the police, and what mattered to you in deciding. Your answers show if people have a real choice. We do not ask what happened to you, and nothing you choose goes to the police.
section-police = The police
section-police-note = There are 5 questions in this part, about the police and the people who decide if there is a court case. If this is not your way, you can skip the part. Your answers show what each of them should change. We do not ask what you told them.
section-court = Fairness and the court
section-court-note = There are 6 questions in this part. They ask if you were treated fairly, and how it ended for you. They fit the police as well as the court. Your answers show where people are not heard. We do not ask what was said in court.
section-rights = What you were told

## Your own way

q-help_without_police = I could get help without having to go to the police.
q-help_without_police-short = Help without going to the police
q-help_without_police-finding = { $share } people who answered said that they could get help without having to go to the police.

q-justice_stage = How far have things gone with the police and the courts?
q-justice_stage-hint = Choose the furthest point so far. Every one of them is fine.
q-justice_stage-never_told = The police were never told
q-justice_stage-told = The police were told, or came out
q-justice_stage-investigation = The police looked into it
q-justice_stage-decision = It was decided if there would be a court case
q-justice_stage-court = There is a court case
q-justice_stage-over = The court case is over
q-justice_stage-short = How far things have gone
q-justice_stage-finding = { $share } people who answered said that the police were never told.

q-justice_reasons = There are good reasons not to tell the police, or to stop. Did any of these matter to you?
q-justice_reasons-worse = It could have made things more dangerous
q-justice_reasons-children = My children
q-justice_reasons-home_money = My home, or money
q-justice_reasons-visa = My visa or immigration situation
q-justice_reasons-believed = I did not expect to be believed
q-justice_reasons-time = It took too long
q-justice_reasons-other_wish = I wanted the harm to stop, and not a court case
q-justice_reasons-family = What my family or community would say
q-justice_reasons-none = None of these
q-justice_reasons-short = Reasons not to go on

## The police

q-risk_understood = The police understood how much danger I was in.
q-risk_understood-short = Police understood the danger
q-risk_understood-finding = { $share } people who answered said that the police understood how much danger they were in.

q-one_contact = Did you have one named person to get in touch with?
q-one_contact-yes = Yes
q-one_contact-sometimes = Part of the time
q-one_contact-no = No
q-one_contact-short = One named person to contact
q-one_contact-finding = { $share } people who answered said that they had one named person to get in touch with.

q-longest_silence = What was the longest that you waited for news about your case?
q-longest_silence-short = Longest wait for news
q-longest_silence-finding = { $share } people who answered said that they never waited longer than a week for news.

q-decision_explained = If the police or lawyers decided to stop: they told me why.
q-decision_explained-hint = If nothing was stopped, choose “does not apply”.
q-decision_explained-short = Told why the case was stopped
q-decision_explained-finding = { $share } people who answered and whose case was stopped said that they were told why.

q-review_decision = If your case was stopped: did someone look at that decision again for you?
q-review_decision-hint = When the police or lawyers stop a case, you have the right to ask for another look. If nothing was stopped, choose “does not apply”.
q-review_decision-short = Decision to stop looked at again

## Fairness and the court

q-criminal_special = At a criminal court, did you get things that make it easier, like a screen or a video link?
q-criminal_special-hint = This is about the court that deals with crimes. If you were not at one, choose “does not apply”.
q-criminal_special-short = Screen or video link at criminal court

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

q-outcome_satisfied = I am satisfied with how it ended.
q-outcome_satisfied-hint = If it has not ended, choose “does not apply”.
q-outcome_satisfied-short = Satisfied with how it ended
q-outcome_satisfied-finding = { $share } people who answered said that they are satisfied with how it ended.

## What you were told

q-code_recalled = Do you remember being told about any of these rights?
q-code_recalled-hint = It does not matter who told you, or when. Not remembering is fine.
q-code_recalled-r1 = To have things explained so that I understand, with an interpreter if I need one
q-code_recalled-r2 = To have what I report written down without a long wait
q-code_recalled-r3 = To be told what happens after I report
q-code_recalled-r4 = To be put in touch with services that can support me
q-code_recalled-r5 = To be told about money for people who were harmed
q-code_recalled-r6 = To be told how my case is going
q-code_recalled-r7 = To tell the court in a statement how it affected me
q-code_recalled-r8 = To be told about the trial, and what a witness does
q-code_recalled-r9 = To be told how the case ended
q-code_recalled-r10 = To have my costs paid and my things given back
q-code_recalled-r11 = To be told about the other person after a sentence
q-code_recalled-r12 = To complain if I do not get these rights
q-code_recalled-none = None of these
q-code_recalled-short = Rights that people remember

q-hopeful = I look to the future with more hope than before.
q-hopeful-short = More hope than before
q-hopeful-finding = { $share } people who answered said that they look to the future with more hope than before.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.
