# Draft: not yet read by a second person.

title = Spuneți-vă părerea
survey-name = Întrebări despre dumneavoastră
about = Aceste întrebări sunt despre dumneavoastră, pentru ca serviciile să vadă dacă se poartă corect cu toată lumea.

section-about_you = Despre dumneavoastră

q-age_group = Ce vârstă aveți?
q-age_group-16_24 = Între 16 și 24 de ani
q-age_group-25_34 = Între 25 și 34 de ani
q-age_group-35_44 = Între 35 și 44 de ani
q-age_group-45_54 = Între 45 și 54 de ani
q-age_group-55_64 = Între 55 și 64 de ani
q-age_group-65_over = 65 de ani sau mai mult
q-age_group-short = Vârsta
q-age_group-finding = Dintre persoanele care au răspuns, { $share } au mai puțin de 35 de ani.

q-sex = Care este sexul dumneavoastră?
q-sex-female = Feminin
q-sex-male = Masculin
q-sex-short = Sexul
q-sex-finding = Dintre persoanele care au răspuns, { $share } sunt de sex feminin.

q-gender_same = Genul cu care vă identificați este același cu sexul înregistrat la naștere?
q-gender_same-yes = Da
q-gender_same-no = Nu
q-gender_same-short = Gen la fel cu sexul înregistrat la naștere
q-gender_same-finding = Dintre persoanele care au răspuns, { $share } au spus că genul lor este același cu sexul înregistrat la naștere.

q-orientation = Care dintre următoarele descrie cel mai bine orientarea dumneavoastră sexuală?
q-orientation-straight = Heterosexuală
q-orientation-gay_lesbian = Gay sau lesbiană
q-orientation-bisexual = Bisexuală
q-orientation-other = Alta
q-orientation-short = Orientarea sexuală
q-orientation-finding = Dintre persoanele care au răspuns, { $share } s-au descris ca heterosexuale.

q-disability = Aveți vreo afecțiune sau boală, fizică sau psihică, care durează sau se așteaptă să dureze 12 luni sau mai mult?
q-disability-yes = Da
q-disability-no = Nu
q-disability-short = Problemă de sănătate de durată
q-disability-finding = Dintre persoanele care au răspuns, { $share } au o afecțiune sau o boală care durează 12 luni sau mai mult.

q-disability_effect = Vreuna dintre afecțiunile sau bolile dumneavoastră vă reduce capacitatea de a face activitățile de zi cu zi?
q-disability_effect-a_lot = Da, mult
q-disability_effect-a_little = Da, puțin
q-disability_effect-not_at_all = Deloc
q-disability_effect-short = Efectul asupra vieții de zi cu zi
q-disability_effect-finding = Dintre persoanele cu o problemă de sănătate de durată care au răspuns, { $share } au spus că ea reduce ce pot face zi de zi.

q-ethnic_group = Care este grupul dumneavoastră etnic?
q-ethnic_group-white = Alb
q-ethnic_group-mixed = Mixt sau grupuri etnice multiple
q-ethnic_group-asian = Asiatic sau asiatic britanic
q-ethnic_group-black = Negru, negru britanic, caraibian sau african
q-ethnic_group-other = Alt grup etnic
q-ethnic_group-short = Grupul etnic
q-ethnic_group-finding = Dintre persoanele care au răspuns, { $share } sunt dintr-un grup etnic altul decât alb.

q-ethnic_white = Care dintre acestea descrie cel mai bine grupul dumneavoastră etnic sau originea dumneavoastră, din categoria „Alb”?
q-ethnic_white-british = Englez, galez, scoțian, nord-irlandez sau britanic
q-ethnic_white-irish = Irlandez
q-ethnic_white-gypsy_traveller = „Gypsy” sau „Irish Traveller” (călător irlandez)
q-ethnic_white-roma = Rom
q-ethnic_white-any_other = Orice altă origine din categoria „Alb”
q-ethnic_white-short = Grupuri etnice albe
q-ethnic_white-finding = Dintre persoanele din grupuri etnice albe care au răspuns, { $share } au ales „Englez, galez, scoțian, nord-irlandez sau britanic”.

q-ethnic_mixed = Care dintre acestea descrie cel mai bine grupul dumneavoastră etnic mixt sau multiplu ori originea dumneavoastră?
q-ethnic_mixed-white_black_caribbean = Alb și negru caraibian
q-ethnic_mixed-white_black_african = Alb și negru african
q-ethnic_mixed-white_asian = Alb și asiatic
q-ethnic_mixed-any_other = Orice altă origine etnică mixtă sau multiplă
q-ethnic_mixed-short = Grupuri etnice mixte sau multiple
q-ethnic_mixed-finding = Dintre persoanele din grupuri etnice mixte sau multiple care au răspuns, { $share } au ales „Alb și negru caraibian”.

q-ethnic_asian = Care dintre acestea descrie cel mai bine grupul dumneavoastră etnic asiatic sau asiatic britanic ori originea dumneavoastră?
q-ethnic_asian-indian = Indian
q-ethnic_asian-pakistani = Pakistanez
q-ethnic_asian-bangladeshi = Din Bangladesh
q-ethnic_asian-chinese = Chinez
q-ethnic_asian-any_other = Orice altă origine asiatică
q-ethnic_asian-short = Grupuri etnice asiatice sau asiatice britanice
q-ethnic_asian-finding = Dintre persoanele din grupuri etnice asiatice sau asiatice britanice care au răspuns, { $share } au ales „Indian”.

q-ethnic_black = Care dintre acestea descrie cel mai bine grupul dumneavoastră etnic sau originea dumneavoastră, din categoria „Negru, negru britanic, caraibian sau african”?
q-ethnic_black-caribbean = Caraibian
q-ethnic_black-african = African
q-ethnic_black-any_other = Orice altă origine neagră, neagră britanică sau caraibiană
q-ethnic_black-short = Grupuri etnice negre, negre britanice, caraibiene sau africane
q-ethnic_black-finding = Dintre persoanele din grupuri etnice negre, negre britanice, caraibiene sau africane care au răspuns, { $share } au ales „Caraibian”.

q-ethnic_other = Care dintre acestea descrie cel mai bine grupul dumneavoastră etnic sau originea dumneavoastră?
q-ethnic_other-arab = Arab
q-ethnic_other-any_other = Orice alt grup etnic
q-ethnic_other-short = Alte grupuri etnice
q-ethnic_other-finding = Dintre persoanele din alt grup etnic care au răspuns, { $share } au ales „Arab”.

q-religion = Care este religia dumneavoastră?
q-religion-none = Nicio religie
q-religion-christian = Creștinism (inclusiv Biserica Angliei, catolică, protestantă și toate celelalte confesiuni creștine)
q-religion-buddhist = Budism
q-religion-hindu = Hinduism
q-religion-jewish = Iudaism
q-religion-muslim = Islam
q-religion-sikh = Sikhism
q-religion-any_other = Orice altă religie
q-religion-short = Religia
q-religion-finding = Dintre persoanele care au răspuns, { $share } nu au nicio religie.
