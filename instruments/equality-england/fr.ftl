# Draft: not yet read by a second person.

title = Donnez votre avis
survey-name = Questions sur vous
about = Ces questions portent sur vous, pour que les services puissent voir s’ils traitent tout le monde de façon juste.

section-about_you = À propos de vous

q-age_group = Quel âge avez-vous ?
q-age_group-16_24 = De 16 à 24 ans
q-age_group-25_34 = De 25 à 34 ans
q-age_group-35_44 = De 35 à 44 ans
q-age_group-45_54 = De 45 à 54 ans
q-age_group-55_64 = De 55 à 64 ans
q-age_group-65_over = 65 ans ou plus
q-age_group-short = Âge
q-age_group-finding = Parmi les personnes qui ont répondu, { $share } ont moins de 35 ans.

q-sex = Quel est votre sexe ?
q-sex-female = Féminin
q-sex-male = Masculin
q-sex-short = Sexe
q-sex-finding = Parmi les personnes qui ont répondu, { $share } sont de sexe féminin.

q-gender_same = Le genre auquel vous vous identifiez est-il le même que votre sexe enregistré à la naissance ?
q-gender_same-yes = Oui
q-gender_same-no = Non
q-gender_same-short = Genre identique au sexe enregistré à la naissance
q-gender_same-finding = Parmi les personnes qui ont répondu, { $share } ont dit que leur genre est le même que leur sexe enregistré à la naissance.

q-orientation = Laquelle de ces réponses décrit le mieux votre orientation sexuelle ?
q-orientation-straight = Hétérosexuelle
q-orientation-gay_lesbian = Gay ou lesbienne
q-orientation-bisexual = Bisexuelle
q-orientation-other = Autre
q-orientation-short = Orientation sexuelle
q-orientation-finding = Parmi les personnes qui ont répondu, { $share } se sont décrites comme hétérosexuelles.

q-disability = Avez-vous un problème de santé ou une maladie, physique ou mentale, qui dure ou devrait durer 12 mois ou plus ?
q-disability-yes = Oui
q-disability-no = Non
q-disability-short = Problème de santé durable
q-disability-finding = Parmi les personnes qui ont répondu, { $share } ont un problème de santé ou une maladie qui dure 12 mois ou plus.

q-disability_effect = Est-ce que l’un de vos problèmes de santé ou l’une de vos maladies réduit votre capacité à faire vos activités de tous les jours ?
q-disability_effect-a_lot = Oui, beaucoup
q-disability_effect-a_little = Oui, un peu
q-disability_effect-not_at_all = Pas du tout
q-disability_effect-short = Effet sur la vie de tous les jours
q-disability_effect-finding = Parmi les personnes avec un problème de santé durable qui ont répondu, { $share } ont dit que cela réduit ce qu’elles peuvent faire au quotidien.

q-ethnic_group = Quel est votre groupe ethnique ?
q-ethnic_group-white = Blanc
q-ethnic_group-mixed = Mixte ou groupes ethniques multiples
q-ethnic_group-asian = Asiatique ou asiatique britannique
q-ethnic_group-black = Noir, noir britannique, caribéen ou africain
q-ethnic_group-other = Autre groupe ethnique
q-ethnic_group-short = Groupe ethnique
q-ethnic_group-finding = Parmi les personnes qui ont répondu, { $share } sont d’un groupe ethnique autre que blanc.

q-ethnic_white = Laquelle de ces réponses décrit le mieux votre groupe ethnique ou origine de la catégorie « Blanc » ?
q-ethnic_white-british = Anglais, gallois, écossais, nord-irlandais ou britannique
q-ethnic_white-irish = Irlandais
q-ethnic_white-gypsy_traveller = « Gypsy » ou voyageur irlandais (« Irish Traveller »)
q-ethnic_white-roma = Rom
q-ethnic_white-any_other = Toute autre origine de la catégorie « Blanc »
q-ethnic_white-short = Groupes ethniques blancs
q-ethnic_white-finding = Parmi les personnes de groupes ethniques blancs qui ont répondu, { $share } ont choisi « Anglais, gallois, écossais, nord-irlandais ou britannique ».

q-ethnic_mixed = Laquelle de ces réponses décrit le mieux votre groupe ethnique ou origine mixte ou multiple ?
q-ethnic_mixed-white_black_caribbean = Blanc et noir caribéen
q-ethnic_mixed-white_black_african = Blanc et noir africain
q-ethnic_mixed-white_asian = Blanc et asiatique
q-ethnic_mixed-any_other = Toute autre origine ethnique mixte ou multiple
q-ethnic_mixed-short = Groupes ethniques mixtes ou multiples
q-ethnic_mixed-finding = Parmi les personnes de groupes ethniques mixtes ou multiples qui ont répondu, { $share } ont choisi « Blanc et noir caribéen ».

q-ethnic_asian = Laquelle de ces réponses décrit le mieux votre groupe ethnique ou origine asiatique ou asiatique britannique ?
q-ethnic_asian-indian = Indien
q-ethnic_asian-pakistani = Pakistanais
q-ethnic_asian-bangladeshi = Bangladais
q-ethnic_asian-chinese = Chinois
q-ethnic_asian-any_other = Toute autre origine asiatique
q-ethnic_asian-short = Groupes ethniques asiatiques ou asiatiques britanniques
q-ethnic_asian-finding = Parmi les personnes de groupes ethniques asiatiques ou asiatiques britanniques qui ont répondu, { $share } ont choisi « Indien ».

q-ethnic_black = Laquelle de ces réponses décrit le mieux votre groupe ethnique ou origine de la catégorie « Noir, noir britannique, caribéen ou africain » ?
q-ethnic_black-caribbean = Caribéen
q-ethnic_black-african = Africain
q-ethnic_black-any_other = Toute autre origine noire, noire britannique ou caribéenne
q-ethnic_black-short = Groupes ethniques noirs, noirs britanniques, caribéens ou africains
q-ethnic_black-finding = Parmi les personnes de groupes ethniques noirs, noirs britanniques, caribéens ou africains qui ont répondu, { $share } ont choisi « Caribéen ».

q-ethnic_other = Laquelle de ces réponses décrit le mieux votre groupe ethnique ou votre origine ?
q-ethnic_other-arab = Arabe
q-ethnic_other-any_other = Tout autre groupe ethnique
q-ethnic_other-short = Autres groupes ethniques
q-ethnic_other-finding = Parmi les personnes d’un autre groupe ethnique qui ont répondu, { $share } ont choisi « Arabe ».

q-religion = Quelle est votre religion ?
q-religion-none = Pas de religion
q-religion-christian = Christianisme (y compris l’Église d’Angleterre, catholique, protestante et toutes les autres confessions chrétiennes)
q-religion-buddhist = Bouddhisme
q-religion-hindu = Hindouisme
q-religion-jewish = Judaïsme
q-religion-muslim = Islam
q-religion-sikh = Sikhisme
q-religion-any_other = Toute autre religion
q-religion-short = Religion
q-religion-finding = Parmi les personnes qui ont répondu, { $share } n’ont pas de religion.
