# Draft: not yet read by a second person.

title = Jūsų nuomonė
survey-name = Klausimai apie jus
about = Šie klausimai yra apie jus, kad tarnybos matytų, ar su visais elgiasi teisingai.

section-about_you = Apie jus

q-age_group = Kiek jums metų?
q-age_group-16_24 = Nuo 16 iki 24
q-age_group-25_34 = Nuo 25 iki 34
q-age_group-35_44 = Nuo 35 iki 44
q-age_group-45_54 = Nuo 45 iki 54
q-age_group-55_64 = Nuo 55 iki 64
q-age_group-65_over = 65 ar daugiau
q-age_group-short = Amžius
q-age_group-finding = { $share } atsakiusių žmonių yra jaunesni nei 35 metų.

q-sex = Kokia jūsų lytis?
q-sex-female = Moteris
q-sex-male = Vyras
q-sex-short = Lytis
q-sex-finding = { $share } atsakiusių žmonių yra moterys.

q-gender_same = Ar lytis, su kuria tapatinatės, yra tokia pati kaip lytis, įregistruota jums gimus?
q-gender_same-yes = Taip
q-gender_same-no = Ne
q-gender_same-short = Lytis tokia pati kaip įregistruota gimus
q-gender_same-finding = { $share } atsakiusių žmonių sakė, kad jų lytis tokia pati kaip lytis, įregistruota jiems gimus.

q-orientation = Kuris iš šių variantų geriausiai apibūdina jūsų seksualinę orientaciją?
q-orientation-straight = Heteroseksuali
q-orientation-gay_lesbian = Homoseksuali (gėjus ar lesbietė)
q-orientation-bisexual = Biseksuali
q-orientation-other = Kita
q-orientation-short = Seksualinė orientacija
q-orientation-finding = { $share } atsakiusių žmonių nurodė, kad jų orientacija heteroseksuali.

q-disability = Ar turite fizinės ar psichikos sveikatos sutrikimų ar ligų, kurie trunka arba, tikėtina, truks 12 mėnesių ar ilgiau?
q-disability-yes = Taip
q-disability-no = Ne
q-disability-short = Ilgalaikis sveikatos sutrikimas
q-disability-finding = { $share } atsakiusių žmonių turi sveikatos sutrikimą ar ligą, trunkančią 12 mėnesių ar ilgiau.

q-disability_effect = Ar dėl kurio nors iš šių sutrikimų ar ligų jums sunkiau atlikti kasdienius darbus?
q-disability_effect-a_lot = Taip, daug sunkiau
q-disability_effect-a_little = Taip, šiek tiek sunkiau
q-disability_effect-not_at_all = Visai ne
q-disability_effect-short = Poveikis kasdieniam gyvenimui
q-disability_effect-finding = { $share } atsakiusių žmonių, turinčių ilgalaikį sveikatos sutrikimą, sakė, kad dėl jo kasdien gali padaryti mažiau.

q-ethnic_group = Kokia jūsų etninė grupė?
q-ethnic_group-white = Baltaodžiai
q-ethnic_group-mixed = Mišrios arba kelios etninės grupės
q-ethnic_group-asian = Azijiečiai arba Didžiosios Britanijos azijiečiai
q-ethnic_group-black = Juodaodžiai, Didžiosios Britanijos juodaodžiai, karibiečiai arba afrikiečiai
q-ethnic_group-other = Kita etninė grupė
q-ethnic_group-short = Etninė grupė
q-ethnic_group-finding = { $share } atsakiusių žmonių priklauso kitai nei baltaodžių etninei grupei.

q-ethnic_white = Kuris variantas geriausiai apibūdina jūsų baltaodžių etninę grupę ar kilmę?
q-ethnic_white-british = Anglai, velsiečiai, škotai, šiaurės airiai arba britai
q-ethnic_white-irish = Airiai
q-ethnic_white-gypsy_traveller = „Gypsy“ arba „Irish Traveller“ (airių keliautojai)
q-ethnic_white-roma = Romai
q-ethnic_white-any_other = Bet kuri kita baltaodžių kilmė
q-ethnic_white-short = Baltaodžių etninės grupės
q-ethnic_white-finding = { $share } atsakiusių baltaodžių pasirinko „anglai, velsiečiai, škotai, šiaurės airiai arba britai“.

q-ethnic_mixed = Kuris variantas geriausiai apibūdina jūsų mišrią ar kelių etninių grupių kilmę?
q-ethnic_mixed-white_black_caribbean = Baltaodžių ir juodaodžių karibiečių
q-ethnic_mixed-white_black_african = Baltaodžių ir juodaodžių afrikiečių
q-ethnic_mixed-white_asian = Baltaodžių ir azijiečių
q-ethnic_mixed-any_other = Bet kuri kita mišri ar kelių etninių grupių kilmė
q-ethnic_mixed-short = Mišrios arba kelios etninės grupės
q-ethnic_mixed-finding = { $share } atsakiusių mišrios ar kelių etninių grupių kilmės žmonių pasirinko „baltaodžių ir juodaodžių karibiečių“.

q-ethnic_asian = Kuris variantas geriausiai apibūdina jūsų azijiečių ar Didžiosios Britanijos azijiečių etninę grupę ar kilmę?
q-ethnic_asian-indian = Indai
q-ethnic_asian-pakistani = Pakistaniečiai
q-ethnic_asian-bangladeshi = Bangladešiečiai
q-ethnic_asian-chinese = Kinai
q-ethnic_asian-any_other = Bet kuri kita azijiečių kilmė
q-ethnic_asian-short = Azijiečių arba Didžiosios Britanijos azijiečių etninės grupės
q-ethnic_asian-finding = { $share } atsakiusių azijiečių ar Didžiosios Britanijos azijiečių pasirinko „indai“.

q-ethnic_black = Kuris variantas geriausiai apibūdina jūsų juodaodžių, Didžiosios Britanijos juodaodžių, karibiečių ar afrikiečių etninę grupę ar kilmę?
q-ethnic_black-caribbean = Karibiečiai
q-ethnic_black-african = Afrikiečiai
q-ethnic_black-any_other = Bet kuri kita juodaodžių, Didžiosios Britanijos juodaodžių ar karibiečių kilmė
q-ethnic_black-short = Juodaodžių, Didžiosios Britanijos juodaodžių, karibiečių arba afrikiečių etninės grupės
q-ethnic_black-finding = { $share } atsakiusių juodaodžių, Didžiosios Britanijos juodaodžių, karibiečių ar afrikiečių pasirinko „karibiečiai“.

q-ethnic_other = Kuris variantas geriausiai apibūdina jūsų etninę grupę ar kilmę?
q-ethnic_other-arab = Arabai
q-ethnic_other-any_other = Bet kuri kita etninė grupė
q-ethnic_other-short = Kitos etninės grupės
q-ethnic_other-finding = { $share } atsakiusių kitos etninės grupės žmonių pasirinko „arabai“.

q-religion = Kokia jūsų religija?
q-religion-none = Jokios religijos
q-religion-christian = Krikščionybė (įskaitant Anglijos Bažnyčią, katalikų, protestantų ir visas kitas krikščioniškas konfesijas)
q-religion-buddhist = Budizmas
q-religion-hindu = Hinduizmas
q-religion-jewish = Judaizmas
q-religion-muslim = Islamas
q-religion-sikh = Sikhizmas
q-religion-any_other = Bet kuri kita religija
q-religion-short = Religija
q-religion-finding = { $share } atsakiusių žmonių neišpažįsta jokios religijos.
