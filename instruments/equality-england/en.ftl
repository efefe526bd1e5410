# The equality questions. Wordings of England's harmonised standards are quoted (Open Government Licence v3.0); source and version
# of each stand in instrument.toml. Every other language says the same as this file.

title = Have your say
survey-name = Questions about you
about = These questions ask about you. They show services if they treat everybody fairly.

section-about_you = About you

q-age_group = How old are you?
q-age_group-16_24 = 16 to 24
q-age_group-25_34 = 25 to 34
q-age_group-35_44 = 35 to 44
q-age_group-45_54 = 45 to 54
q-age_group-55_64 = 55 to 64
q-age_group-65_over = 65 or over
q-age_group-short = Age
q-age_group-finding = { $share } people who answered are younger than 35.

q-sex = What is your sex?
q-sex-female = Female
q-sex-male = Male
q-sex-short = Sex
q-sex-finding = { $share } people who answered are female.

q-gender_same = Is the gender you identify with the same as your sex registered at birth?
q-gender_same-yes = Yes
q-gender_same-no = No
q-gender_same-short = Gender same as registered at birth
q-gender_same-finding = { $share } people who answered said that their gender is the same as their sex registered at birth.

q-orientation = Which of the following best describes your sexual orientation?
q-orientation-straight = Heterosexual or straight
q-orientation-gay_lesbian = Gay or lesbian
q-orientation-bisexual = Bisexual
q-orientation-other = Other
q-orientation-short = Sexual orientation
q-orientation-finding = { $share } people who answered described themselves as heterosexual or straight.

q-disability = Do you have any physical or mental health conditions or illnesses lasting or expected to last 12 months or more?
q-disability-yes = Yes
q-disability-no = No
q-disability-short = Lasting health condition
q-disability-finding = { $share } people who answered have a health condition or illness that lasts 12 months or more.

q-disability_effect = Do any of your conditions or illnesses reduce your ability to carry out day to day activities?
q-disability_effect-a_lot = Yes, a lot
q-disability_effect-a_little = Yes, a little
q-disability_effect-not_at_all = Not at all
q-disability_effect-short = Effect on daily life
q-disability_effect-finding = { $share } people with a lasting condition who answered said that it reduces what they can do from day to day.

q-ethnic_group = What is your ethnic group?
q-ethnic_group-white = White
q-ethnic_group-mixed = Mixed or Multiple ethnic groups
q-ethnic_group-asian = Asian or Asian British
q-ethnic_group-black = Black, Black British, Caribbean or African
q-ethnic_group-other = Other ethnic group
q-ethnic_group-short = Ethnic group
q-ethnic_group-finding = { $share } people who answered are of an ethnic group other than White.

q-ethnic_white = Which of these best describes your White ethnic group or background?
q-ethnic_white-british = English, Welsh, Scottish, Northern Irish or British
q-ethnic_white-irish = Irish
q-ethnic_white-gypsy_traveller = Gypsy or Irish Traveller
q-ethnic_white-roma = Roma
q-ethnic_white-any_other = Any other White background
q-ethnic_white-short = White ethnic groups
q-ethnic_white-finding = { $share } White people who answered chose English, Welsh, Scottish, Northern Irish or British.

q-ethnic_mixed = Which of these best describes your Mixed or Multiple ethnic group or background?
q-ethnic_mixed-white_black_caribbean = White and Black Caribbean
q-ethnic_mixed-white_black_african = White and Black African
q-ethnic_mixed-white_asian = White and Asian
q-ethnic_mixed-any_other = Any other Mixed or Multiple ethnic background
q-ethnic_mixed-short = Mixed or Multiple ethnic groups
q-ethnic_mixed-finding = { $share } people of Mixed or Multiple ethnic groups who answered chose White and Black Caribbean.

q-ethnic_asian = Which of these best describes your Asian or Asian British ethnic group or background?
q-ethnic_asian-indian = Indian
q-ethnic_asian-pakistani = Pakistani
q-ethnic_asian-bangladeshi = Bangladeshi
q-ethnic_asian-chinese = Chinese
q-ethnic_asian-any_other = Any other Asian background
q-ethnic_asian-short = Asian or Asian British ethnic groups
q-ethnic_asian-finding = { $share } Asian or Asian British people who answered chose Indian.

q-ethnic_black = Which of these best describes your Black, Black British, Caribbean or African ethnic group or background?
q-ethnic_black-caribbean = Caribbean
q-ethnic_black-african = African
q-ethnic_black-any_other = Any other Black, Black British, or Caribbean background
q-ethnic_black-short = Black, Black British, Caribbean or African ethnic groups
q-ethnic_black-finding = { $share } Black, Black British, Caribbean or African people who answered chose Caribbean.

q-ethnic_other = Which of these best describes your ethnic group or background?
q-ethnic_other-arab = Arab
q-ethnic_other-any_other = Any other ethnic group
q-ethnic_other-short = Other ethnic groups
q-ethnic_other-finding = { $share } people of another ethnic group who answered chose Arab.

q-religion = What is your religion?
q-religion-none = No religion
q-religion-christian = Christian (including Church of England, Catholic, Protestant and all other Christian denominations)
q-religion-buddhist = Buddhist
q-religion-hindu = Hindu
q-religion-jewish = Jewish
q-religion-muslim = Muslim
q-religion-sikh = Sikh
q-religion-any_other = Any other religion
q-religion-short = Religion
q-religion-finding = { $share } people who answered have no religion.
