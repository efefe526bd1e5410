# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Pytania o ciebie
about = Te pytania dotyczą ciebie. Dzięki nim instytucje mogą zobaczyć, czy traktują wszystkich sprawiedliwie.

section-about_you = O tobie

q-age_group = Ile masz lat?
q-age_group-16_24 = od 16 do 24
q-age_group-25_34 = od 25 do 34
q-age_group-35_44 = od 35 do 44
q-age_group-45_54 = od 45 do 54
q-age_group-55_64 = od 55 do 64
q-age_group-65_over = 65 lub więcej
q-age_group-short = Wiek
q-age_group-finding = { $share } osób, które odpowiedziały, ma mniej niż 35 lat.

q-sex = Jaka jest twoja płeć?
q-sex-female = Żeńska
q-sex-male = Męska
q-sex-short = Płeć
q-sex-finding = { $share } osób, które odpowiedziały, podało płeć żeńską.

q-gender_same = Czy płeć, z którą się utożsamiasz, jest taka sama jak płeć zarejestrowana przy twoich narodzinach?
q-gender_same-yes = Tak
q-gender_same-no = Nie
q-gender_same-short = Płeć taka sama jak zarejestrowana przy narodzinach
q-gender_same-finding = { $share } osób, które odpowiedziały, stwierdziło, że ich płeć jest taka sama jak płeć zarejestrowana przy narodzinach.

q-orientation = Które z poniższych określeń najlepiej opisuje twoją orientację seksualną?
q-orientation-straight = Heteroseksualna
q-orientation-gay_lesbian = Gej lub lesbijka
q-orientation-bisexual = Biseksualna
q-orientation-other = Inna
q-orientation-short = Orientacja seksualna
q-orientation-finding = { $share } osób, które odpowiedziały, określiło swoją orientację jako heteroseksualną.

q-disability = Czy masz jakieś fizyczne lub psychiczne problemy zdrowotne albo choroby, które trwają lub mają potrwać 12 miesięcy lub dłużej?
q-disability-yes = Tak
q-disability-no = Nie
q-disability-short = Długotrwały problem zdrowotny
q-disability-finding = { $share } osób, które odpowiedziały, ma problem zdrowotny lub chorobę trwającą 12 miesięcy lub dłużej.

q-disability_effect = Czy któryś z tych problemów zdrowotnych lub chorób ogranicza twoje codzienne czynności?
q-disability_effect-a_lot = Tak, bardzo
q-disability_effect-a_little = Tak, trochę
q-disability_effect-not_at_all = Wcale nie
q-disability_effect-short = Wpływ na codzienne życie
q-disability_effect-finding = { $share } osób, które mają długotrwały problem zdrowotny i odpowiedziały, stwierdziło, że ogranicza on ich codzienne czynności.

q-ethnic_group = Jaka jest twoja grupa etniczna?
q-ethnic_group-white = Biała
q-ethnic_group-mixed = Mieszana lub złożona z wielu grup etnicznych
q-ethnic_group-asian = Azjatycka lub azjatycka brytyjska
q-ethnic_group-black = Czarna, czarna brytyjska, karaibska lub afrykańska
q-ethnic_group-other = Inna grupa etniczna
q-ethnic_group-short = Grupa etniczna
q-ethnic_group-finding = { $share } osób, które odpowiedziały, należy do innej grupy etnicznej niż biała.

q-ethnic_white = Które z tych określeń najlepiej opisuje twoją białą grupę etniczną lub pochodzenie?
q-ethnic_white-british = Angielskie, walijskie, szkockie, północnoirlandzkie lub brytyjskie
q-ethnic_white-irish = Irlandzkie
q-ethnic_white-gypsy_traveller = „Gypsy” lub „Irish Traveller” (irlandzka społeczność wędrowna)
q-ethnic_white-roma = Romskie
q-ethnic_white-any_other = Inne białe pochodzenie
q-ethnic_white-short = Białe grupy etniczne
q-ethnic_white-finding = { $share } białych osób, które odpowiedziały, wybrało pochodzenie angielskie, walijskie, szkockie, północnoirlandzkie lub brytyjskie.

q-ethnic_mixed = Które z tych określeń najlepiej opisuje twoją mieszaną lub złożoną grupę etniczną lub pochodzenie?
q-ethnic_mixed-white_black_caribbean = Białe i czarne karaibskie
q-ethnic_mixed-white_black_african = Białe i czarne afrykańskie
q-ethnic_mixed-white_asian = Białe i azjatyckie
q-ethnic_mixed-any_other = Inne mieszane lub złożone pochodzenie etniczne
q-ethnic_mixed-short = Mieszane lub złożone grupy etniczne
q-ethnic_mixed-finding = { $share } osób z mieszanych lub złożonych grup etnicznych, które odpowiedziały, wybrało pochodzenie białe i czarne karaibskie.

q-ethnic_asian = Które z tych określeń najlepiej opisuje twoją azjatycką lub azjatycką brytyjską grupę etniczną lub pochodzenie?
q-ethnic_asian-indian = Indyjskie
q-ethnic_asian-pakistani = Pakistańskie
q-ethnic_asian-bangladeshi = Bangladeskie
q-ethnic_asian-chinese = Chińskie
q-ethnic_asian-any_other = Inne azjatyckie pochodzenie
q-ethnic_asian-short = Azjatyckie lub azjatyckie brytyjskie grupy etniczne
q-ethnic_asian-finding = { $share } osób z azjatyckich lub azjatyckich brytyjskich grup etnicznych, które odpowiedziały, wybrało pochodzenie indyjskie.

q-ethnic_black = Które z tych określeń najlepiej opisuje twoją czarną, czarną brytyjską, karaibską lub afrykańską grupę etniczną lub pochodzenie?
q-ethnic_black-caribbean = Karaibskie
q-ethnic_black-african = Afrykańskie
q-ethnic_black-any_other = Inne czarne, czarne brytyjskie lub karaibskie pochodzenie
q-ethnic_black-short = Czarne, czarne brytyjskie, karaibskie lub afrykańskie grupy etniczne
q-ethnic_black-finding = { $share } osób z czarnych, czarnych brytyjskich, karaibskich lub afrykańskich grup etnicznych, które odpowiedziały, wybrało pochodzenie karaibskie.

q-ethnic_other = Które z tych określeń najlepiej opisuje twoją grupę etniczną lub pochodzenie?
q-ethnic_other-arab = Arabskie
q-ethnic_other-any_other = Inna grupa etniczna
q-ethnic_other-short = Inne grupy etniczne
q-ethnic_other-finding = { $share } osób z innych grup etnicznych, które odpowiedziały, wybrało pochodzenie arabskie.

q-religion = Jakie jest twoje wyznanie?
q-religion-none = Brak wyznania
q-religion-christian = Chrześcijaństwo (w tym Kościół Anglii, katolicyzm, protestantyzm i wszystkie inne wyznania chrześcijańskie)
q-religion-buddhist = Buddyzm
q-religion-hindu = Hinduizm
q-religion-jewish = Judaizm
q-religion-muslim = Islam
q-religion-sikh = Sikhizm
q-religion-any_other = Inne wyznanie
q-religion-short = Wyznanie
q-religion-finding = { $share } osób, które odpowiedziały, nie ma żadnego wyznania.
