# Source text. Every other language says the same thing as this file.

title = How we work together: specialist services
survey-name = How we work together: specialist services
about = Your service says how the partnership against domestic abuse works, from where it stands. It is shown by name, or only within its group.

## Sections

section-survivors = Survivors’ voices
section-lives = Different lives
section-goal = A shared goal
section-governance = Who decides
section-leading = Plans and leadership
section-specialists = Specialist services
section-table = Who is at the table
section-means = Money, people and time
section-working = Working together
section-training = Training
section-data = Data
section-rules = Policies and how we work
section-learning = Learning from deaths

## Survivors’ voices

q-ccr_voices = Do many different survivors have a voice in the partnership?
q-ccr_voices-yes = Yes
q-ccr_voices-partly = Partly
q-ccr_voices-no = No
q-ccr_voices-short = Many different voices

q-ccr_safe_to_speak = Is it safe for survivors to take part, also for those who live with trauma?
q-ccr_safe_to_speak-yes = Yes
q-ccr_safe_to_speak-partly = Partly
q-ccr_safe_to_speak-no = No
q-ccr_safe_to_speak-short = Safe to take part

q-ccr_voices_used = Is there a set way in which what survivors say changes what we do?
q-ccr_voices_used-yes = Yes
q-ccr_voices_used-partly = Partly
q-ccr_voices_used-no = No
q-ccr_voices_used-short = What survivors say changes things

q-ccr_asked = Survivors here would say: services want to know what I think of their help.
q-ccr_asked-short = What survivors would say: I am asked

## Different lives

q-ccr_overlap = Do partners understand how different kinds of unfairness add up in one life?
q-ccr_overlap-yes = Yes
q-ccr_overlap-partly = Partly
q-ccr_overlap-no = No
q-ccr_overlap-short = Understanding different lives

q-ccr_overlap_priority = Is this a true priority, with money behind it?
q-ccr_overlap_priority-yes = Yes
q-ccr_overlap_priority-partly = Partly
q-ccr_overlap_priority-no = No
q-ccr_overlap_priority-short = A true priority

q-ccr_communities = Are many communities of this area part of our work?
q-ccr_communities-yes = Yes
q-ccr_communities-partly = Partly
q-ccr_communities-no = No
q-ccr_communities-short = Many communities

q-ccr_understood = Survivors here would say: services understood my way of life.
q-ccr_understood-short = What survivors would say: understood

## A shared goal

q-ccr_vision = Is there a vision that partners share?
q-ccr_vision-yes = Yes
q-ccr_vision-partly = Partly
q-ccr_vision-no = No
q-ccr_vision-short = A shared vision

q-ccr_goals_named = Could each partner name our goals?
q-ccr_goals_named-yes = Yes
q-ccr_goals_named-partly = Partly
q-ccr_goals_named-no = No
q-ccr_goals_named-short = Goals known

q-ccr_equals = Do partners meet as equals?
q-ccr_equals-yes = Yes
q-ccr_equals-partly = Partly
q-ccr_equals-no = No
q-ccr_equals-short = Partners are equals

q-ccr_same_goal = Survivors here would say: the services wanted the same thing for me.
q-ccr_same_goal-short = What survivors would say: one goal

## Who decides

q-ccr_structure_known = Do partners know which group decides what?
q-ccr_structure_known-yes = Yes
q-ccr_structure_known-partly = Partly
q-ccr_structure_known-no = No
q-ccr_structure_known-short = Known who decides

q-ccr_challenge = Can a small service challenge a large one without harm to itself?
q-ccr_challenge-yes = Yes
q-ccr_challenge-partly = Partly
q-ccr_challenge-no = No
q-ccr_challenge-short = Small services can challenge

q-ccr_structure_works = Do we check that our groups do what they are for?
q-ccr_structure_works-yes = Yes
q-ccr_structure_works-partly = Partly
q-ccr_structure_works-no = No
q-ccr_structure_works-short = Groups are checked

q-ccr_put_right = Survivors here would say: when something goes wrong, services put it right.
q-ccr_put_right-short = What survivors would say: put right

## Plans and leadership

q-ccr_prevention = Does the plan give early help as much room as help in danger?
q-ccr_prevention-yes = Yes
q-ccr_prevention-partly = Partly
q-ccr_prevention-no = No
q-ccr_prevention-short = Early help in the plan

q-ccr_duty = Do public bodies know that working together is their task as well?
q-ccr_duty-yes = Yes
q-ccr_duty-partly = Partly
q-ccr_duty-no = No
q-ccr_duty-short = Public bodies know their task

q-ccr_strategy_led = Is the strategy led by what survivors say?
q-ccr_strategy_led-yes = Yes
q-ccr_strategy_led-partly = Partly
q-ccr_strategy_led-no = No
q-ccr_strategy_led-short = Strategy led by survivors

q-ccr_strategy_equal = Does the strategy name unfairness, such as that between genders?
q-ccr_strategy_equal-yes = Yes
q-ccr_strategy_equal-partly = Partly
q-ccr_strategy_equal-no = No
q-ccr_strategy_equal-short = Strategy names unfairness

q-ccr_coordinator = Is there a coordinator with the time to do the work?
q-ccr_coordinator-yes = Yes
q-ccr_coordinator-partly = Partly
q-ccr_coordinator-no = No
q-ccr_coordinator-short = A coordinator with time

q-ccr_reviews_in_strategy = Does the strategy say what we learnt from homicide reviews?
q-ccr_reviews_in_strategy-yes = Yes
q-ccr_reviews_in_strategy-partly = Partly
q-ccr_reviews_in_strategy-no = No
q-ccr_reviews_in_strategy-short = Reviews in the strategy

q-ccr_early = Survivors here would say: I got help before things got very bad.
q-ccr_early-short = What survivors would say: early help

## Specialist services

q-ccr_funding_lasts = Is the money for specialist services safe for three years or more?
q-ccr_funding_lasts-yes = Yes
q-ccr_funding_lasts-partly = Partly
q-ccr_funding_lasts-no = No
q-ccr_funding_lasts-short = Money that lasts

q-ccr_no_gaps = Is there a service for each kind of help that survivors need?
q-ccr_no_gaps-yes = Yes
q-ccr_no_gaps-partly = Partly
q-ccr_no_gaps-no = No
q-ccr_no_gaps-short = A service for each need

q-ccr_public_part = Do public bodies do their part for survivors?
q-ccr_public_part-yes = Yes
q-ccr_public_part-partly = Partly
q-ccr_public_part-no = No
q-ccr_public_part-short = Public bodies do their part

q-ccr_valued = Do partners value what your work gives?
q-ccr_valued-yes = Yes
q-ccr_valued-partly = Partly
q-ccr_valued-no = No
q-ccr_valued-short = Our work is valued

q-spoke_up = Survivors here would say: someone spoke up for me with other services.
q-spoke_up-short = What survivors would say: spoke up

## Who is at the table

q-ccr_right_level = Do the right agencies send people who can decide?
q-ccr_right_level-yes = Yes
q-ccr_right_level-partly = Partly
q-ccr_right_level-no = No
q-ccr_right_level-short = People who can decide

q-ccr_leaders_pay = Do leaders put resources behind what they agree?
q-ccr_leaders_pay-yes = Yes
q-ccr_leaders_pay-partly = Partly
q-ccr_leaders_pay-no = No
q-ccr_leaders_pay-short = Leaders put resources behind it

q-ccr_by_and_for = Can by-and-for services take a full part?
q-ccr_by_and_for-yes = Yes
q-ccr_by_and_for-partly = Partly
q-ccr_by_and_for-no = No
q-ccr_by_and_for-short = By-and-for services take part

q-ccr_represented = Survivors here would say: people like me have a say when services are planned.
q-ccr_represented-short = What survivors would say: a say

## Money, people and time

q-ccr_costs_known = Do we know what the problem costs here?
q-ccr_costs_known-yes = Yes
q-ccr_costs_known-partly = Partly
q-ccr_costs_known-no = No
q-ccr_costs_known-short = Cost known

q-ccr_own_plans = Is domestic abuse part of each agency’s own plans?
q-ccr_own_plans-yes = Yes
q-ccr_own_plans-partly = Partly
q-ccr_own_plans-no = No
q-ccr_own_plans-short = In each agency’s plans

q-ccr_capacity = Do partners help specialist services to have enough staff?
q-ccr_capacity-yes = Yes
q-ccr_capacity-partly = Partly
q-ccr_capacity-no = No
q-ccr_capacity-short = Enough staff in services

q-ccr_commissioning = Does the way services are paid for help them to work together?
q-ccr_commissioning-yes = Yes
q-ccr_commissioning-partly = Partly
q-ccr_commissioning-no = No
q-ccr_commissioning-short = Paid so as to work together

q-support_lasted = Survivors here would say: the help went on for as long as I needed it.
q-support_lasted-short = What survivors would say: help lasted

## Working together

q-ccr_aligned = Do partners agree that nobody can do this alone?
q-ccr_aligned-yes = Yes
q-ccr_aligned-partly = Partly
q-ccr_aligned-no = No
q-ccr_aligned-short = Agreed to work together

q-ccr_committed = Do partners do what they promised each other?
q-ccr_committed-yes = Yes
q-ccr_committed-partly = Partly
q-ccr_committed-no = No
q-ccr_committed-short = Promises are kept

q-ccr_role_backed = Do partners back the work of the coordinator?
q-ccr_role_backed-yes = Yes
q-ccr_role_backed-partly = Partly
q-ccr_role_backed-no = No
q-ccr_role_backed-short = The coordinator is backed

q-services_together = Survivors here would say: the services that helped me worked well together.
q-services_together-short = What survivors would say: together

## Training

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

q-ccr_staff_policy = Does our policy also cover our own staff who are harmed?
q-ccr_staff_policy-yes = Yes
q-ccr_staff_policy-partly = Partly
q-ccr_staff_policy-no = No
q-ccr_staff_policy-short = A policy for staff as well

q-ccr_knew = Survivors here would say: the workers I met knew what to do.
q-ccr_knew-short = What survivors would say: they knew

## Data

q-ccr_data_mapped = Do we know which data there is?
q-ccr_data_mapped-yes = Yes
q-ccr_data_mapped-partly = Partly
q-ccr_data_mapped-no = No
q-ccr_data_mapped-short = Known which data there is

q-ccr_data_shared = Does each partner give data that is put together for all?
q-ccr_data_shared-yes = Yes
q-ccr_data_shared-partly = Partly
q-ccr_data_shared-no = No
q-ccr_data_shared-short = Data put together

q-ccr_success = Have we agreed how to tell that we succeed?
q-ccr_success-yes = Yes
q-ccr_success-partly = Partly
q-ccr_success-no = No
q-ccr_success-short = Agreed how to tell success

q-needs_change = Having what they need: how would survivors say that is now, compared with before they had help?
q-needs_change-short = What survivors would say: needs met

## Policies and how we work

q-ccr_boards = Are there rules for working with other boards, such as those for safeguarding?
q-ccr_boards-yes = Yes
q-ccr_boards-partly = Partly
q-ccr_boards-no = No
q-ccr_boards-short = Rules with other boards

q-ccr_policies_informed = Do our policies rest on evidence, such as what survivors say?
q-ccr_policies_informed-yes = Yes
q-ccr_policies_informed-partly = Partly
q-ccr_policies_informed-no = No
q-ccr_policies_informed-short = Policies rest on evidence

q-ccr_sharing_known = Do partners know when information may be shared?
q-ccr_sharing_known-yes = Yes
q-ccr_sharing_known-partly = Partly
q-ccr_sharing_known-no = No
q-ccr_sharing_known-short = Known when to share

q-ccr_sharing_told = Do their staff know it too?
q-ccr_sharing_told-yes = Yes
q-ccr_sharing_told-partly = Partly
q-ccr_sharing_told-no = No
q-ccr_sharing_told-short = Staff know when to share

q-told_sharing = Survivors here would say: I was told who would see information about me.
q-told_sharing-short = What survivors would say: told who sees

## Learning from deaths

q-ccr_reviews_part = Are homicide reviews part of how we work together?
q-ccr_reviews_part-yes = Yes
q-ccr_reviews_part-partly = Partly
q-ccr_reviews_part-no = No
q-ccr_reviews_part-short = Reviews are part of our work

q-ccr_lessons = Do lessons reach those who have to act on them?
q-ccr_lessons-yes = Yes
q-ccr_lessons-partly = Partly
q-ccr_lessons-no = No
q-ccr_lessons-short = Lessons reach people

q-ccr_actions_measured = Do we measure what came of the actions?
q-ccr_actions_measured-yes = Yes
q-ccr_actions_measured-partly = Partly
q-ccr_actions_measured-no = No
q-ccr_actions_measured-short = Actions are measured

q-ccr_learn = Survivors here would say: when someone is badly let down, services here learn from it.
q-ccr_learn-short = What survivors would say: they learn
