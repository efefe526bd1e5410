# Source text. Every other language says the same thing as this file.

title = Have your say
survey-name = How our partnership is doing
about = This survey is about how partners here work together against domestic abuse. You speak for yourself, and not for your organisation. Nobody is asked about a person.

## Sections

section-who = Your part
section-problems = How much of a problem is it now?
section-helps = What helps us

## Your part

q-role = Which of these is nearest to your work?
q-role-practitioner = I work with people directly
q-role-manager = I manage people who do
q-role-leader = I lead or plan services
q-role-short = Kind of work
q-role-finding = { $share } people who answered said that they work with people directly.

## How much of a problem is it now?

q-ph_purpose = No clear purpose that all share: how much of a problem is this now?
q-ph_purpose-none = It is no problem
q-ph_purpose-small = A small problem
q-ph_purpose-some = Some problem
q-ph_purpose-serious = A serious problem
q-ph_purpose-severe = A very serious problem
q-ph_purpose-short = No shared purpose
q-ph_purpose-finding = { $share } people who answered said that having no clear shared purpose is a serious problem.
q-ph_purpose-collapse-little = No problem, or a small one
q-ph_purpose-collapse-some = Some problem
q-ph_purpose-collapse-large = A serious problem

q-ph_goals = Partners want different things: how much of a problem is this now?
q-ph_goals-none = It is no problem
q-ph_goals-small = A small problem
q-ph_goals-some = Some problem
q-ph_goals-serious = A serious problem
q-ph_goals-severe = A very serious problem
q-ph_goals-short = Different goals
q-ph_goals-finding = { $share } people who answered said that partners wanting different things is a serious problem.
q-ph_goals-collapse-little = No problem, or a small one
q-ph_goals-collapse-some = Some problem
q-ph_goals-collapse-large = A serious problem

q-ph_culture = Ways of working that clash: how much of a problem is this now?
q-ph_culture-none = It is no problem
q-ph_culture-small = A small problem
q-ph_culture-some = Some problem
q-ph_culture-serious = A serious problem
q-ph_culture-severe = A very serious problem
q-ph_culture-short = Ways of working clash
q-ph_culture-finding = { $share } people who answered said that clashing ways of working is a serious problem.
q-ph_culture-collapse-little = No problem, or a small one
q-ph_culture-collapse-some = Some problem
q-ph_culture-collapse-large = A serious problem

q-ph_resources = Not enough money, time or staff: how much of a problem is this now?
q-ph_resources-none = It is no problem
q-ph_resources-small = A small problem
q-ph_resources-some = Some problem
q-ph_resources-serious = A serious problem
q-ph_resources-severe = A very serious problem
q-ph_resources-short = Not enough resources
q-ph_resources-finding = { $share } people who answered said that not having enough money, time or staff is a serious problem.
q-ph_resources-collapse-little = No problem, or a small one
q-ph_resources-collapse-some = Some problem
q-ph_resources-collapse-large = A serious problem

q-ph_backing = Too little backing from our own organisations: how much of a problem is this now?
q-ph_backing-none = It is no problem
q-ph_backing-small = A small problem
q-ph_backing-some = Some problem
q-ph_backing-serious = A serious problem
q-ph_backing-severe = A very serious problem
q-ph_backing-short = Too little backing
q-ph_backing-finding = { $share } people who answered said that too little backing from their own organisations is a serious problem.
q-ph_backing-collapse-little = No problem, or a small one
q-ph_backing-collapse-some = Some problem
q-ph_backing-collapse-large = A serious problem

q-ph_commitment = People stop coming, or stop caring: how much of a problem is this now?
q-ph_commitment-none = It is no problem
q-ph_commitment-small = A small problem
q-ph_commitment-some = Some problem
q-ph_commitment-serious = A serious problem
q-ph_commitment-severe = A very serious problem
q-ph_commitment-short = Commitment is fading
q-ph_commitment-finding = { $share } people who answered said that fading commitment is a serious problem.
q-ph_commitment-collapse-little = No problem, or a small one
q-ph_commitment-collapse-some = Some problem
q-ph_commitment-collapse-large = A serious problem

q-ph_dominance = One partner decides too much: how much of a problem is this now?
q-ph_dominance-none = It is no problem
q-ph_dominance-small = A small problem
q-ph_dominance-some = Some problem
q-ph_dominance-serious = A serious problem
q-ph_dominance-severe = A very serious problem
q-ph_dominance-short = One partner decides too much
q-ph_dominance-finding = { $share } people who answered said that one partner deciding too much is a serious problem.
q-ph_dominance-collapse-little = No problem, or a small one
q-ph_dominance-collapse-some = Some problem
q-ph_dominance-collapse-large = A serious problem

q-ph_politics = Political differences get in the way: how much of a problem is this now?
q-ph_politics-none = It is no problem
q-ph_politics-small = A small problem
q-ph_politics-some = Some problem
q-ph_politics-serious = A serious problem
q-ph_politics-severe = A very serious problem
q-ph_politics-short = Political differences
q-ph_politics-finding = { $share } people who answered said that political differences getting in the way is a serious problem.
q-ph_politics-collapse-little = No problem, or a small one
q-ph_politics-collapse-some = Some problem
q-ph_politics-collapse-large = A serious problem

q-ph_leadership = Nobody leads: how much of a problem is this now?
q-ph_leadership-none = It is no problem
q-ph_leadership-small = A small problem
q-ph_leadership-some = Some problem
q-ph_leadership-serious = A serious problem
q-ph_leadership-severe = A very serious problem
q-ph_leadership-short = Nobody leads
q-ph_leadership-finding = { $share } people who answered said that nobody leading is a serious problem.
q-ph_leadership-collapse-little = No problem, or a small one
q-ph_leadership-collapse-some = Some problem
q-ph_leadership-collapse-large = A serious problem

## What helps us

q-ph_accountable = It is clear who answers for what.
q-ph_accountable-short = Clear who answers for what
q-ph_accountable-finding = { $share } people who answered said that it is clear who answers for what.

q-ph_roles = We understand each other’s jobs.
q-ph_roles-short = Understanding each other’s jobs
q-ph_roles-finding = { $share } people who answered said that partners understand each other’s jobs.

q-ph_information = We share the information that we may share.
q-ph_information-short = Sharing what we may share
q-ph_information-finding = { $share } people who answered said that partners share the information that they may share.

q-ph_challenge = A small partner can safely challenge a large one.
q-ph_challenge-short = Small partners can challenge
q-ph_challenge-finding = { $share } people who answered said that a small partner can safely challenge a large one.

q-ph_survivors = What survivors say changes what we do.
q-ph_survivors-short = Survivors’ words change what we do
q-ph_survivors-finding = { $share } people who answered said that what survivors say changes what the partnership does.

q-ph_feedback = I hear what came of the things we decide.
q-ph_feedback-short = Hearing what came of decisions
q-ph_feedback-finding = { $share } people who answered said that they hear what came of the things that are decided.

q-ph_followed = What we agree is done.
q-ph_followed-short = What we agree is done
q-ph_followed-finding = { $share } people who answered said that what the partnership agrees is done.

q-answered_before = Have you answered these questions before, since { $since }?
q-answered_before-yes = Yes
q-answered_before-no = No
q-answered_before-short = Answered these questions before
q-answered_before-finding = { $share } people who answered said that this was their first time answering these questions.

place-title = Which of these is nearest to where you work?
place-hint = If you work in several, choose the one that you know best.
