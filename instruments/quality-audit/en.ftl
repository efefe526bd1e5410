# Source text. Every other language says the same thing as this file.

title = How good our help is: an audit
survey-name = How good our help is: an audit
about = Your organisation looks at its work beside what is recommended nationally for health, social care and those who work with them. It is shown by name.

## Sections

section-planning = Planning
section-ways = Ways to help
section-telling = Making it safe to tell
section-sharing = Sharing information
section-support = Support that fits
section-children = Children
section-harm = People who harm
section-training = Training

## Planning

q-audit_mapped = Does the local picture of need show which services there are for survivors?
q-audit_mapped-in_place = In place, with checks that it works
q-audit_mapped-mostly = Mostly in place
q-audit_mapped-begun = Begun or planned
q-audit_mapped-no = Not in place
q-audit_mapped-short = Services are in the picture of need

q-audit_cross_area = Are services for rarer needs paid for across several areas?
q-audit_cross_area-in_place = In place, with checks that it works
q-audit_cross_area-mostly = Mostly in place
q-audit_cross_area-begun = Begun or planned
q-audit_cross_area-no = Not in place
q-audit_cross_area-short = Rarer needs across areas

q-audit_seats = Does the local partnership have the right people at the table?
q-audit_seats-hint = Front-line staff, survivors or those who speak for them, and senior staff, with health and social care. Who sits there is looked at again.
q-audit_seats-in_place = In place, with checks that it works
q-audit_seats-mostly = Mostly in place
q-audit_seats-begun = Begun or planned
q-audit_seats-no = Not in place
q-audit_seats-short = The right people at the table

q-audit_input = Did survivors help to write the strategy?
q-audit_input-in_place = In place, with checks that it works
q-audit_input-mostly = Mostly in place
q-audit_input-begun = Begun or planned
q-audit_input-no = Not in place
q-audit_input-short = Survivors helped with the strategy

q-audit_all_groups = Are there services for each group, at every level of danger?
q-audit_all_groups-hint = Survivors, children, people who harm, and the area as a whole.
q-audit_all_groups-in_place = In place, with checks that it works
q-audit_all_groups-mostly = Mostly in place
q-audit_all_groups-begun = Begun or planned
q-audit_all_groups-no = Not in place
q-audit_all_groups-short = Services for each group

q-audit_budgets = Do our budgets fit together with those of our partners?
q-audit_budgets-in_place = In place, with checks that it works
q-audit_budgets-mostly = Mostly in place
q-audit_budgets-begun = Begun or planned
q-audit_budgets-no = Not in place
q-audit_budgets-short = Budgets fit together

q-audit_one_lead = Does one partner lead the strategy for all?
q-audit_one_lead-in_place = In place, with checks that it works
q-audit_one_lead-mostly = Mostly in place
q-audit_one_lead-begun = Begun or planned
q-audit_one_lead-no = Not in place
q-audit_one_lead-short = One partner leads

q-audit_deliver_together = Do we give help together with other agencies?
q-audit_deliver_together-in_place = In place, with checks that it works
q-audit_deliver_together-mostly = Mostly in place
q-audit_deliver_together-begun = Begun or planned
q-audit_deliver_together-no = Not in place
q-audit_deliver_together-short = Helping together

q-audit_monitored = Do we check the strategy with more than figures?
q-audit_monitored-hint = With people’s own words beside them.
q-audit_monitored-in_place = In place, with checks that it works
q-audit_monitored-mostly = Mostly in place
q-audit_monitored-begun = Begun or planned
q-audit_monitored-no = Not in place
q-audit_monitored-short = Checked with more than figures

## Ways to help

q-audit_pathways = Is there a clear way from first signs to the right help?
q-audit_pathways-hint = For survivors and for people who harm. Danger to adults and children is judged in the same way by all.
q-audit_pathways-in_place = In place, with checks that it works
q-audit_pathways-mostly = Mostly in place
q-audit_pathways-begun = Begun or planned
q-audit_pathways-no = Not in place
q-audit_pathways-short = A clear way to help

q-audit_other_needs = Do we put people in touch with help for drugs, alcohol or mental health?
q-audit_other_needs-in_place = In place, with checks that it works
q-audit_other_needs-mostly = Mostly in place
q-audit_other_needs-begun = Begun or planned
q-audit_other_needs-no = Not in place
q-audit_other_needs-short = Help with drugs, alcohol or mental health

q-audit_own_ways = Are there ways to help made for those who are most at risk?
q-audit_own_ways-hint = For example for teenagers, or during pregnancy.
q-audit_own_ways-in_place = In place, with checks that it works
q-audit_own_ways-mostly = Mostly in place
q-audit_own_ways-begun = Begun or planned
q-audit_own_ways-no = Not in place
q-audit_own_ways-short = Ways for those most at risk

q-audit_specialist = Do we put people in touch with a specialist service when they need one?
q-audit_specialist-in_place = In place, with checks that it works
q-audit_specialist-mostly = Mostly in place
q-audit_specialist-begun = Begun or planned
q-audit_specialist-no = Not in place
q-audit_specialist-short = In touch with a specialist service

q-audit_needs_again = Do we ask again what somebody needs, now or for later?
q-audit_needs_again-hint = Later can mean support at home, a course or a group nearby.
q-audit_needs_again-in_place = In place, with checks that it works
q-audit_needs_again-mostly = Mostly in place
q-audit_needs_again-begun = Begun or planned
q-audit_needs_again-no = Not in place
q-audit_needs_again-short = Needs are asked again

q-audit_settings = Is support offered in the places where people tell somebody?
q-audit_settings-hint = Such as hospitals, doctors’ rooms, birth care, mental health. Such as a refuge, rape crisis, a drug service or a sexual health clinic.
q-audit_settings-in_place = In place, with checks that it works
q-audit_settings-mostly = Mostly in place
q-audit_settings-begun = Begun or planned
q-audit_settings-no = Not in place
q-audit_settings-short = Support where people tell

q-audit_practice = Do doctors’ surgeries have training, with a way to local charities?
q-audit_practice-in_place = In place, with checks that it works
q-audit_practice-mostly = Mostly in place
q-audit_practice-begun = Begun or planned
q-audit_practice-no = Not in place
q-audit_practice-short = Training for doctors’ surgeries

## Making it safe to tell

q-audit_information = Can people see what help there is, in a form they can use?
q-audit_information-hint = On show for all, in several languages and formats.
q-audit_information-in_place = In place, with checks that it works
q-audit_information-mostly = Mostly in place
q-audit_information-begun = Begun or planned
q-audit_information-no = Not in place
q-audit_information-short = Help can be seen

q-audit_private = Are people seen alone, where nobody else can hear?
q-audit_private-in_place = In place, with checks that it works
q-audit_private-mostly = Mostly in place
q-audit_private-begun = Begun or planned
q-audit_private-no = Not in place
q-audit_private-short = Seen alone

q-audit_local_known = Do our staff know the local services, with a formal way to each?
q-audit_local_known-in_place = In place, with checks that it works
q-audit_local_known-mostly = Mostly in place
q-audit_local_known-begun = Begun or planned
q-audit_local_known-no = Not in place
q-audit_local_known-short = Staff know local services

q-audit_supervised = Do staff who ask people about abuse get supervision?
q-audit_supervised-hint = With training that goes on.
q-audit_supervised-in_place = In place, with checks that it works
q-audit_supervised-mostly = Mostly in place
q-audit_supervised-begun = Begun or planned
q-audit_supervised-no = Not in place
q-audit_supervised-short = Supervision for those who ask

q-audit_staff_harmed = Are there clear rules to help our own staff who are harmed?
q-audit_staff_harmed-in_place = In place, with checks that it works
q-audit_staff_harmed-mostly = Mostly in place
q-audit_staff_harmed-begun = Begun or planned
q-audit_staff_harmed-no = Not in place
q-audit_staff_harmed-short = Help for our own staff

q-audit_notice = Are our front-line staff trained to ask in a way that makes it easier to tell?
q-audit_notice-in_place = In place, with checks that it works
q-audit_notice-mostly = Mostly in place
q-audit_notice-begun = Begun or planned
q-audit_notice-no = Not in place
q-audit_notice-short = Trained to ask well

q-audit_routine = Do we ask as a matter of routine where that is advised?
q-audit_routine-hint = In maternity, sexual health, drug, mental health and children’s services, and those for adults at risk.
q-audit_routine-in_place = In place, with checks that it works
q-audit_routine-mostly = Mostly in place
q-audit_routine-begun = Begun or planned
q-audit_routine-no = Not in place
q-audit_routine-short = Asked as routine

## Sharing information

q-audit_sharing_law = Are our rules for sharing information lawful, with regular checks?
q-audit_sharing_law-hint = Staff hold back where rules are not clear, or not trusted.
q-audit_sharing_law-in_place = In place, with checks that it works
q-audit_sharing_law-mostly = Mostly in place
q-audit_sharing_law-begun = Begun or planned
q-audit_sharing_law-no = Not in place
q-audit_sharing_law-short = Sharing rules are checked

q-audit_sharing_says = What do our rules for sharing information say?
q-audit_sharing_says-hint = Choose all that apply.
q-audit_sharing_says-limits = What may be shared, and with whom
q-audit_sharing_says-consent = How to ask first
q-audit_sharing_says-breach = When it has to be shared without a yes
q-audit_sharing_says-protect = That the aim is to protect somebody
q-audit_sharing_says-children = What is different where there are children
q-audit_sharing_says-none = We have no such rules
q-audit_sharing_says-short = What sharing rules say

q-audit_sharing_contact = Is there somebody trained whom staff can ask before they share?
q-audit_sharing_contact-in_place = In place, with checks that it works
q-audit_sharing_contact-mostly = Mostly in place
q-audit_sharing_contact-begun = Begun or planned
q-audit_sharing_contact-no = Not in place
q-audit_sharing_contact-short = Somebody to ask before sharing

q-audit_sharing_answered = Does a person answer when somebody shares information with us?
q-audit_sharing_answered-hint = Not an automatic reply.
q-audit_sharing_answered-in_place = In place, with checks that it works
q-audit_sharing_answered-mostly = Mostly in place
q-audit_sharing_answered-begun = Begun or planned
q-audit_sharing_answered-no = Not in place
q-audit_sharing_answered-short = A person answers

## Support that fits

q-audit_safety = Does people’s safety come first in all that we do?
q-audit_safety-in_place = In place, with checks that it works
q-audit_safety-mostly = Mostly in place
q-audit_safety-begun = Begun or planned
q-audit_safety-no = Not in place
q-audit_safety-short = Safety first

q-audit_barriers = Do we have a plan to remove what keeps some groups from help?
q-audit_barriers-hint = Made with local groups: people in a minority, older people, and those with no right to public funds among them.
q-audit_barriers-in_place = In place, with checks that it works
q-audit_barriers-mostly = Mostly in place
q-audit_barriers-begun = Begun or planned
q-audit_barriers-no = Not in place
q-audit_barriers-short = A plan against barriers

q-audit_equality = Are staff trained in how unfair treatment adds to danger?
q-audit_equality-in_place = In place, with checks that it works
q-audit_equality-mostly = Mostly in place
q-audit_equality-begun = Begun or planned
q-audit_equality-no = Not in place
q-audit_equality-short = Trained in equality

q-audit_tailored = Does advice fit each person’s danger, in a language they use?
q-audit_tailored-in_place = In place, with checks that it works
q-audit_tailored-mostly = Mostly in place
q-audit_tailored-begun = Begun or planned
q-audit_tailored-no = Not in place
q-audit_tailored-short = Advice that fits

q-audit_standards = Does our specialist support meet national standards?
q-audit_standards-in_place = In place, with checks that it works
q-audit_standards-mostly = Mostly in place
q-audit_standards-begun = Begun or planned
q-audit_standards-no = Not in place
q-audit_standards-short = Specialist support meets standards

q-audit_mind = Do those who treat mental health plan for safety with the person?
q-audit_mind-hint = Trained for this; they look at the danger again, and ask whether it goes on or is past.
q-audit_mind-in_place = In place, with checks that it works
q-audit_mind-mostly = Mostly in place
q-audit_mind-begun = Begun or planned
q-audit_mind-no = Not in place
q-audit_mind-short = Mental health care plans for safety

## Children

q-audit_child_signs = Do staff know the signs in children, with whom to call?
q-audit_child_signs-hint = They know what it does to children, can talk with them, and have clear rules for sharing.
q-audit_child_signs-in_place = In place, with checks that it works
q-audit_child_signs-mostly = Mostly in place
q-audit_child_signs-begun = Begun or planned
q-audit_child_signs-no = Not in place
q-audit_child_signs-short = Signs in children are known

q-audit_child_voice = Do children help to judge whether our services meet their needs?
q-audit_child_voice-in_place = In place, with checks that it works
q-audit_child_voice-mostly = Mostly in place
q-audit_child_voice-begun = Begun or planned
q-audit_child_voice-no = Not in place
q-audit_child_voice-short = Children help to judge

q-audit_child_fit = Does help for children fit their age?
q-audit_child_fit-hint = It heals, keeps them safe, and starts from what each child wants.
q-audit_child_fit-in_place = In place, with checks that it works
q-audit_child_fit-mostly = Mostly in place
q-audit_child_fit-begun = Begun or planned
q-audit_child_fit-no = Not in place
q-audit_child_fit-short = Help fits a child

q-audit_child_lasting = Does help for children come in time, for long enough?
q-audit_child_lasting-in_place = In place, with checks that it works
q-audit_child_lasting-mostly = Mostly in place
q-audit_child_lasting-begun = Begun or planned
q-audit_child_lasting-no = Not in place
q-audit_child_lasting-short = Help for children lasts

q-audit_child_parent = Does help strengthen the bond of a child with the parent who is not harming?
q-audit_child_parent-in_place = In place, with checks that it works
q-audit_child_parent-mostly = Mostly in place
q-audit_child_parent-begun = Begun or planned
q-audit_child_parent-no = Not in place
q-audit_child_parent-short = The bond with the safe parent

q-audit_child_own = Is there help for young people harmed in their own relationships?
q-audit_child_own-in_place = In place, with checks that it works
q-audit_child_own-mostly = Mostly in place
q-audit_child_own-begun = Begun or planned
q-audit_child_own-no = Not in place
q-audit_child_own-short = Help in their own relationships

## People who harm

q-audit_programme = Do programmes for people who harm meet national standards?
q-audit_programme-hint = Based on local need, and looked at closely before more is paid for.
q-audit_programme-in_place = In place, with checks that it works
q-audit_programme-mostly = Mostly in place
q-audit_programme-begun = Begun or planned
q-audit_programme-no = Not in place
q-audit_programme-short = Programmes meet standards

q-audit_programme_safety = Do programmes measure first of all whether survivors are safer?
q-audit_programme_safety-hint = Their children too; then whether the person who harms thinks and acts in another way.
q-audit_programme_safety-in_place = In place, with checks that it works
q-audit_programme_safety-mostly = Mostly in place
q-audit_programme_safety-begun = Begun or planned
q-audit_programme_safety-no = Not in place
q-audit_programme_safety-short = Programmes measure safety

q-audit_programme_links = Do programmes work with survivor support?
q-audit_programme_links-hint = A clear idea of how they work, links with child protection and what else is there, and survivors’ view of the danger.
q-audit_programme_links-in_place = In place, with checks that it works
q-audit_programme_links-mostly = Mostly in place
q-audit_programme_links-begun = Begun or planned
q-audit_programme_links-no = Not in place
q-audit_programme_links-short = Programmes work with support

## Training

q-audit_training_all = Do our staff have a basic understanding, with myths put right?
q-audit_training_all-hint = How it works, links with mental health and drugs, the law, honour, equality, and what to do.
q-audit_training_all-in_place = In place, with checks that it works
q-audit_training_all-mostly = Mostly in place
q-audit_training_all-begun = Begun or planned
q-audit_training_all-no = Not in place
q-audit_training_all-short = Basic understanding

q-audit_training_levels = Does training fit the level of each role?
q-audit_training_levels-hint = Four levels: to listen; to ask; to judge danger and plan for safety; to be the expert. The higher, the more of it is face to face.
q-audit_training_levels-in_place = In place, with checks that it works
q-audit_training_levels-mostly = Mostly in place
q-audit_training_levels-begun = Begun or planned
q-audit_training_levels-no = Not in place
q-audit_training_levels-short = Training fits the role

q-audit_training_rolls = Does training come round again for new staff?
q-audit_training_rolls-hint = In courses for a profession too; made with local specialist agencies, and tied to child and adult protection.
q-audit_training_rolls-in_place = In place, with checks that it works
q-audit_training_rolls-mostly = Mostly in place
q-audit_training_rolls-begun = Begun or planned
q-audit_training_rolls-no = Not in place
q-audit_training_rolls-short = Training comes round again
