# Source text. Every other language says the same thing as this file.

title = Our own year: policies and practice
survey-name = Our own year: policies and practice
about = Once a year your organisation looks at its own policies, training and part in the partnership. It is shown by name.

## Sections

section-policies = Policies
section-practice = What policies do
section-training = Training
section-highrisk = People at high risk
section-reviews = Learning from deaths
section-data = Data
section-place = Our place in the partnership

## Policies

q-policy_risk = What is true of your policy on judging danger?
q-policy_risk-hint = Choose all that apply.
q-policy_risk-written = It is written down
q-policy_risk-looked_at = We looked at it again in the last 12 months
q-policy_risk-survivors = Survivors or a specialist service helped to write it
q-policy_risk-staff_told = Our staff have been told of it
q-policy_risk-none = We have none
q-policy_risk-short = Policy: judging danger

q-policy_protecting = What is true of your policy on protecting children or adults at risk?
q-policy_protecting-hint = Choose all that apply.
q-policy_protecting-written = It is written down
q-policy_protecting-looked_at = We looked at it again in the last 12 months
q-policy_protecting-survivors = Survivors or a specialist service helped to write it
q-policy_protecting-staff_told = Our staff have been told of it
q-policy_protecting-none = We have none
q-policy_protecting-short = Policy: protecting children or adults

q-policy_high_risk = What is true of your policy on planning with others for people at high risk?
q-policy_high_risk-hint = Many areas have a meeting called Marac for this. Choose all that apply.
q-policy_high_risk-written = It is written down
q-policy_high_risk-looked_at = We looked at it again in the last 12 months
q-policy_high_risk-survivors = Survivors or a specialist service helped to write it
q-policy_high_risk-staff_told = Our staff have been told of it
q-policy_high_risk-none = We have none
q-policy_high_risk-short = Policy: people at high risk

q-policy_staff = What is true of your policy on staff who are harmed?
q-policy_staff-hint = It should also say what happens when a member of staff is the one who harms. Choose all that apply.
q-policy_staff-written = It is written down
q-policy_staff-looked_at = We looked at it again in the last 12 months
q-policy_staff-survivors = Survivors or a specialist service helped to write it
q-policy_staff-staff_told = Our staff have been told of it
q-policy_staff-none = We have none
q-policy_staff-short = Policy: staff who are harmed

q-policy_deciding = What is true of your policy on who decides about this work?
q-policy_deciding-hint = Choose all that apply.
q-policy_deciding-written = It is written down
q-policy_deciding-looked_at = We looked at it again in the last 12 months
q-policy_deciding-survivors = Survivors or a specialist service helped to write it
q-policy_deciding-staff_told = Our staff have been told of it
q-policy_deciding-none = We have none
q-policy_deciding-short = Policy: who decides

q-policy_telling = What is true of your policy on what is told to the public?
q-policy_telling-hint = Choose all that apply.
q-policy_telling-written = It is written down
q-policy_telling-looked_at = We looked at it again in the last 12 months
q-policy_telling-survivors = Survivors or a specialist service helped to write it
q-policy_telling-staff_told = Our staff have been told of it
q-policy_telling-none = We have none
q-policy_telling-short = Policy: what is told

q-policy_reviews = What is true of your policy on homicide reviews?
q-policy_reviews-hint = Choose all that apply.
q-policy_reviews-written = It is written down
q-policy_reviews-looked_at = We looked at it again in the last 12 months
q-policy_reviews-survivors = Survivors or a specialist service helped to write it
q-policy_reviews-staff_told = Our staff have been told of it
q-policy_reviews-none = We have none
q-policy_reviews-short = Policy: homicide reviews

q-policy_sharing = What is true of your policy on sharing information?
q-policy_sharing-hint = With the agreements that you have signed with other agencies. Choose all that apply.
q-policy_sharing-written = It is written down
q-policy_sharing-looked_at = We looked at it again in the last 12 months
q-policy_sharing-survivors = Survivors or a specialist service helped to write it
q-policy_sharing-staff_told = Our staff have been told of it
q-policy_sharing-none = We have none
q-policy_sharing-short = Policy: sharing information

## What policies do

q-agency_believes = Do our rules say that people are believed, without being judged?
q-agency_believes-yes = Yes
q-agency_believes-partly = Partly
q-agency_believes-no = No
q-agency_believes-short = People are believed

q-agency_led_by_survivor = Do we go by what the survivor says would make things safer?
q-agency_led_by_survivor-yes = Yes
q-agency_led_by_survivor-partly = Partly
q-agency_led_by_survivor-no = No
q-agency_led_by_survivor-short = Led by the survivor

q-agency_found_out = Do we take care that the person who harms does not find out?
q-agency_found_out-hint = That somebody has asked for help: letters, calls, visits, records.
q-agency_found_out-yes = Yes
q-agency_found_out-partly = Partly
q-agency_found_out-no = No
q-agency_found_out-short = Care that nobody finds out

q-agency_easy = Do our own forms make it easy to get help?
q-agency_easy-yes = Yes
q-agency_easy-partly = Partly
q-agency_easy-no = No
q-agency_easy-short = Easy to get help

## Training

q-agency_training_reach = How many of our staff were trained in the last 12 months?
q-agency_training_reach-hint = Of those who meet people in their work.
q-agency_training_reach-most = More than three in four
q-agency_training_reach-many = Between half and three in four
q-agency_training_reach-some = Between one in four and half
q-agency_training_reach-few = Fewer than one in four
q-agency_training_reach-short = Staff trained in the year

q-agency_training_content = What was in that training?
q-agency_training_content-hint = Choose all that apply.
q-agency_training_content-meaning = What abuse is
q-agency_training_content-causes = How common it is, with its causes
q-agency_training_content-signs = The signs of harm
q-agency_training_content-tactics = What people who harm do
q-agency_training_content-talking = How to talk about it safely
q-agency_training_content-after = What to do when somebody tells you
q-agency_training_content-none = We had no training
q-agency_training_content-short = What training has in it

q-agency_training_managers = Were managers trained as well?
q-agency_training_managers-yes = Yes
q-agency_training_managers-partly = Partly
q-agency_training_managers-no = No
q-agency_training_managers-short = Managers trained

q-agency_training_survivors = Is what survivors say at the heart of our training?
q-agency_training_survivors-yes = Yes
q-agency_training_survivors-partly = Partly
q-agency_training_survivors-no = No
q-agency_training_survivors-short = Survivors at the heart of training

q-agency_training_works = Do we check whether training changes how we work?
q-agency_training_works-yes = Yes
q-agency_training_works-partly = Partly
q-agency_training_works-no = No
q-agency_training_works-short = Training is checked

q-agency_training_gaps = Do we tell the partnership about gaps that training brings up?
q-agency_training_gaps-yes = Yes
q-agency_training_gaps-partly = Partly
q-agency_training_gaps-no = No
q-agency_training_gaps-short = Gaps are passed on

q-ccr_dynamics = Do staff in our services share one picture of how abuse works?
q-ccr_dynamics-yes = Yes
q-ccr_dynamics-partly = Partly
q-ccr_dynamics-no = No
q-ccr_dynamics-short = One picture of abuse

q-ccr_skills = Do staff at every level have the skills to act when they see signs of harm?
q-ccr_skills-yes = Yes
q-ccr_skills-partly = Partly
q-ccr_skills-no = No
q-ccr_skills-short = Staff have the skills to act

q-agency_daily = Where is domestic abuse part of everyday work?
q-agency_daily-hint = Choose all that apply.
q-agency_daily-questions = First questions to people
q-agency_daily-ways = Putting people in touch with help
q-agency_daily-supervision = Supervision of staff
q-agency_daily-meetings = Team meetings
q-agency_daily-none = None of these
q-agency_daily-short = Part of everyday work

q-agency_champion = Does a senior member of staff champion this work?
q-agency_champion-yes = Yes
q-agency_champion-partly = Partly
q-agency_champion-no = No
q-agency_champion-short = A senior champion

## People at high risk

q-agency_marac_comes = Do we come to each meeting on people at high risk?
q-agency_marac_comes-hint = This is the meeting called Marac. If you have no part in it, choose “does not apply”, here as well as below.
q-agency_marac_comes-yes = Yes
q-agency_marac_comes-partly = Partly
q-agency_marac_comes-no = No
q-agency_marac_comes-short = We come each time

q-agency_marac_decides = Can the person we send agree to actions?
q-agency_marac_decides-yes = Yes
q-agency_marac_decides-partly = Partly
q-agency_marac_decides-no = No
q-agency_marac_decides-short = We send people who can agree

q-agency_marac_knows = Do we bring what we know about each person?
q-agency_marac_knows-yes = Yes
q-agency_marac_knows-partly = Partly
q-agency_marac_knows-no = No
q-agency_marac_knows-short = We bring what we know

q-agency_marac_does = Do we carry out our actions by the day agreed?
q-agency_marac_does-yes = Yes
q-agency_marac_does-partly = Partly
q-agency_marac_does-no = No
q-agency_marac_does-short = Our actions are carried out

q-agency_marac_agreed = Have we signed the agreement on sharing information there?
q-agency_marac_agreed-yes = Yes
q-agency_marac_agreed-partly = Partly
q-agency_marac_agreed-no = No
q-agency_marac_agreed-short = Sharing agreement signed

## Learning from deaths

q-agency_review_part = Do we send senior staff when there is a homicide review?
q-agency_review_part-hint = If there was none that asked you to, choose “does not apply”.
q-agency_review_part-yes = Yes
q-agency_review_part-partly = Partly
q-agency_review_part-no = No
q-agency_review_part-short = We take part in reviews

q-agency_review_actions = Are our actions from homicide reviews done, or on time?
q-agency_review_actions-yes = Yes
q-agency_review_actions-partly = Partly
q-agency_review_actions-no = No
q-agency_review_actions-short = Review actions done

q-agency_review_told = Do our front-line staff know what reviews found?
q-agency_review_told-yes = Yes
q-agency_review_told-partly = Partly
q-agency_review_told-no = No
q-agency_review_told-short = Lessons reach staff

q-agency_review_change = Do we measure whether our actions changed anything?
q-agency_review_change-yes = Yes
q-agency_review_change-partly = Partly
q-agency_review_change-no = No
q-agency_review_change-short = Change is measured

## Data

q-agency_data_kept = Do our records show where abuse is a part of it?
q-agency_data_kept-yes = Yes
q-agency_data_kept-partly = Partly
q-agency_data_kept-no = No
q-agency_data_kept-short = Records show it

q-agency_data_given = Do we give our figures to the partnership?
q-agency_data_given-yes = Yes
q-agency_data_given-partly = Partly
q-agency_data_given-no = No
q-agency_data_given-short = Figures are given

q-agency_data_clear = Do staff know why we collect each figure?
q-agency_data_clear-yes = Yes
q-agency_data_clear-partly = Partly
q-agency_data_clear-no = No
q-agency_data_clear-short = Known why figures are collected

q-agency_feedback = Do we ask survivors what they think of our help?
q-agency_feedback-yes = Yes
q-agency_feedback-partly = Partly
q-agency_feedback-no = No
q-agency_feedback-short = Survivors are asked

q-agency_feedback_answered = Do we answer in public what survivors said?
q-agency_feedback_answered-yes = Yes
q-agency_feedback_answered-partly = Partly
q-agency_feedback_answered-no = No
q-agency_feedback_answered-short = Survivors are answered

## Our place in the partnership

q-agency_in_plans = Is domestic abuse in our own plans?
q-agency_in_plans-yes = Yes
q-agency_in_plans-partly = Partly
q-agency_in_plans-no = No
q-agency_in_plans-short = In our own plans

q-agency_gives = Do we put money or staff time into the partnership?
q-agency_gives-yes = Yes
q-agency_gives-partly = Partly
q-agency_gives-no = No
q-agency_gives-short = We put something in

q-agency_comes = Do we send somebody who can decide to partnership meetings?
q-agency_comes-yes = Yes
q-agency_comes-partly = Partly
q-agency_comes-no = No
q-agency_comes-short = Somebody who can decide

q-agency_coordinates = Is there somebody in our organisation whose task this work is?
q-agency_coordinates-yes = Yes
q-agency_coordinates-partly = Partly
q-agency_coordinates-no = No
q-agency_coordinates-short = Somebody’s task

q-agency_campaigns = Do we tell the people we serve where to get help?
q-agency_campaigns-yes = Yes
q-agency_campaigns-partly = Partly
q-agency_campaigns-no = No
q-agency_campaigns-short = People know where to get help
