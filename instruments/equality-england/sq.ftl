# Draft: not yet read by a second person.

title = Thoni mendimin tuaj
survey-name = Pyetje për ju
about = Këto pyetje janë për ju, që shërbimet të shohin nëse i trajtojnë të gjithë me drejtësi.

section-about_you = Për ju

q-age_group = Sa vjeç jeni?
q-age_group-16_24 = 16 deri në 24
q-age_group-25_34 = 25 deri në 34
q-age_group-35_44 = 35 deri në 44
q-age_group-45_54 = 45 deri në 54
q-age_group-55_64 = 55 deri në 64
q-age_group-65_over = 65 ose më shumë
q-age_group-short = Mosha
q-age_group-finding = Nga njerëzit që u përgjigjën, { $share } janë nën 35 vjeç.

q-sex = Cili është seksi juaj?
q-sex-female = Femër
q-sex-male = Mashkull
q-sex-short = Seksi
q-sex-finding = Nga njerëzit që u përgjigjën, { $share } janë femra.

q-gender_same = A është gjinia me të cilën identifikoheni e njëjtë me seksin tuaj të regjistruar në lindje?
q-gender_same-yes = Po
q-gender_same-no = Jo
q-gender_same-short = Gjinia e njëjtë me seksin e regjistruar në lindje
q-gender_same-finding = Nga njerëzit që u përgjigjën, { $share } thanë se gjinia e tyre është e njëjtë me seksin e regjistruar në lindje.

q-orientation = Cila nga këto e përshkruan më mirë orientimin tuaj seksual?
q-orientation-straight = Heteroseksual
q-orientation-gay_lesbian = Gej ose lesbike
q-orientation-bisexual = Biseksual
q-orientation-other = Tjetër
q-orientation-short = Orientimi seksual
q-orientation-finding = Nga njerëzit që u përgjigjën, { $share } e përshkruan orientimin e tyre si heteroseksual.

q-disability = A keni ndonjë gjendje ose sëmundje të shëndetit fizik apo mendor që zgjat ose pritet të zgjasë 12 muaj ose më shumë?
q-disability-yes = Po
q-disability-no = Jo
q-disability-short = Gjendje shëndetësore afatgjatë
q-disability-finding = Nga njerëzit që u përgjigjën, { $share } kanë një gjendje shëndetësore ose sëmundje që zgjat 12 muaj ose më shumë.

q-disability_effect = A jua pakëson ndonjë nga këto gjendje ose sëmundje aftësinë për të kryer veprimtaritë e përditshme?
q-disability_effect-a_lot = Po, shumë
q-disability_effect-a_little = Po, pak
q-disability_effect-not_at_all = Aspak
q-disability_effect-short = Ndikimi në jetën e përditshme
q-disability_effect-finding = Nga njerëzit me gjendje shëndetësore afatgjatë që u përgjigjën, { $share } thanë se ajo ua pakëson atë që mund të bëjnë çdo ditë.

q-ethnic_group = Cili është grupi juaj etnik?
q-ethnic_group-white = I bardhë
q-ethnic_group-mixed = Grupe etnike të përziera ose të shumëfishta
q-ethnic_group-asian = Aziatik ose aziatik britanik
q-ethnic_group-black = I zi, i zi britanik, karaibas ose afrikan
q-ethnic_group-other = Grup tjetër etnik
q-ethnic_group-short = Grupi etnik
q-ethnic_group-finding = Nga njerëzit që u përgjigjën, { $share } i përkasin një grupi etnik tjetër nga ai i bardhë.

q-ethnic_white = Cila nga këto e përshkruan më mirë grupin ose prejardhjen tuaj etnike të bardhë?
q-ethnic_white-british = Anglez, uellsian, skocez, irlandez i Veriut ose britanik
q-ethnic_white-irish = Irlandez
q-ethnic_white-gypsy_traveller = “Gypsy” ose “Irish Traveller” (udhëtar irlandez)
q-ethnic_white-roma = Rom
q-ethnic_white-any_other = Çdo prejardhje tjetër e bardhë
q-ethnic_white-short = Grupet etnike të bardha
q-ethnic_white-finding = Nga njerëzit e bardhë që u përgjigjën, { $share } zgjodhën “anglez, uellsian, skocez, irlandez i Veriut ose britanik”.

q-ethnic_mixed = Cila nga këto e përshkruan më mirë grupin ose prejardhjen tuaj etnike të përzier ose të shumëfishtë?
q-ethnic_mixed-white_black_caribbean = I bardhë dhe i zi karaibas
q-ethnic_mixed-white_black_african = I bardhë dhe i zi afrikan
q-ethnic_mixed-white_asian = I bardhë dhe aziatik
q-ethnic_mixed-any_other = Çdo prejardhje tjetër etnike e përzier ose e shumëfishtë
q-ethnic_mixed-short = Grupe etnike të përziera ose të shumëfishta
q-ethnic_mixed-finding = Nga njerëzit e grupeve etnike të përziera ose të shumëfishta që u përgjigjën, { $share } zgjodhën “i bardhë dhe i zi karaibas”.

q-ethnic_asian = Cila nga këto e përshkruan më mirë grupin ose prejardhjen tuaj etnike aziatike ose aziatike britanike?
q-ethnic_asian-indian = Indian
q-ethnic_asian-pakistani = Pakistanez
q-ethnic_asian-bangladeshi = Bangladeshas
q-ethnic_asian-chinese = Kinez
q-ethnic_asian-any_other = Çdo prejardhje tjetër aziatike
q-ethnic_asian-short = Grupet etnike aziatike ose aziatike britanike
q-ethnic_asian-finding = Nga njerëzit aziatikë ose aziatikë britanikë që u përgjigjën, { $share } zgjodhën “indian”.

q-ethnic_black = Cila nga këto e përshkruan më mirë grupin ose prejardhjen tuaj etnike të zezë, të zezë britanike, karaibase ose afrikane?
q-ethnic_black-caribbean = Karaibas
q-ethnic_black-african = Afrikan
q-ethnic_black-any_other = Çdo prejardhje tjetër e zezë, e zezë britanike ose karaibase
q-ethnic_black-short = Grupet etnike të zeza, të zeza britanike, karaibase ose afrikane
q-ethnic_black-finding = Nga njerëzit e zinj, të zinj britanikë, karaibas ose afrikanë që u përgjigjën, { $share } zgjodhën “karaibas”.

q-ethnic_other = Cila nga këto e përshkruan më mirë grupin ose prejardhjen tuaj etnike?
q-ethnic_other-arab = Arab
q-ethnic_other-any_other = Çdo grup tjetër etnik
q-ethnic_other-short = Grupe të tjera etnike
q-ethnic_other-finding = Nga njerëzit e një grupi tjetër etnik që u përgjigjën, { $share } zgjodhën “arab”.

q-religion = Cili është besimi juaj fetar?
q-religion-none = Pa besim fetar
q-religion-christian = Krishterim (përfshirë Kishën e Anglisë, katolikët, protestantët dhe të gjitha besimet e tjera të krishtera)
q-religion-buddhist = Budizëm
q-religion-hindu = Hinduizëm
q-religion-jewish = Judaizëm
q-religion-muslim = Islam
q-religion-sikh = Sikizëm
q-religion-any_other = Çdo besim tjetër fetar
q-religion-short = Besimi fetar
q-religion-finding = Nga njerëzit që u përgjigjën, { $share } nuk kanë besim fetar.
