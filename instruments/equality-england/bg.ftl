# Draft: not yet read by a second person.

title = Кажете мнението си
survey-name = Въпроси за Вас
about = Тези въпроси са за Вас. Чрез тях институциите виждат дали се отнасят справедливо към всички.

section-about_you = За Вас

q-age_group = На колко години сте?
q-age_group-16_24 = от 16 до 24
q-age_group-25_34 = от 25 до 34
q-age_group-35_44 = от 35 до 44
q-age_group-45_54 = от 45 до 54
q-age_group-55_64 = от 55 до 64
q-age_group-65_over = 65 или повече
q-age_group-short = Възраст
q-age_group-finding = { $share } от хората, които отговориха, са на по-малко от 35 години.

q-sex = Какъв е Вашият пол?
q-sex-female = Женски
q-sex-male = Мъжки
q-sex-short = Пол
q-sex-finding = { $share } от хората, които отговориха, посочиха женски пол.

q-gender_same = Полът, с който се определяте, същият ли е като пола, записан при раждането Ви?
q-gender_same-yes = Да
q-gender_same-no = Не
q-gender_same-short = Полът е същият като записания при раждането
q-gender_same-finding = { $share } от хората, които отговориха, казаха, че полът, с който се определят, е същият като пола, записан при раждането им.

q-orientation = Кое от следните най-добре описва сексуалната Ви ориентация?
q-orientation-straight = Хетеросексуална
q-orientation-gay_lesbian = Гей или лесбийка
q-orientation-bisexual = Бисексуална
q-orientation-other = Друга
q-orientation-short = Сексуална ориентация
q-orientation-finding = { $share } от хората, които отговориха, определиха ориентацията си като хетеросексуална.

q-disability = Имате ли физически или психични здравословни проблеми или заболявания, които продължават или се очаква да продължат 12 месеца или повече?
q-disability-yes = Да
q-disability-no = Не
q-disability-short = Продължителен здравословен проблем
q-disability-finding = { $share } от хората, които отговориха, имат здравословен проблем или заболяване с продължителност 12 месеца или повече.

q-disability_effect = Някой от тези проблеми или заболявания пречи ли Ви да извършвате ежедневните си дейности?
q-disability_effect-a_lot = Да, много
q-disability_effect-a_little = Да, малко
q-disability_effect-not_at_all = Изобщо не
q-disability_effect-short = Влияние върху ежедневието
q-disability_effect-finding = { $share } от отговорилите хора с продължителен здравословен проблем казаха, че той им пречи в ежедневните дейности.

q-ethnic_group = Каква е Вашата етническа група?
q-ethnic_group-white = Бяла
q-ethnic_group-mixed = Смесена или от няколко етнически групи
q-ethnic_group-asian = Азиатска или британска азиатска
q-ethnic_group-black = Черна, британска черна, карибска или африканска
q-ethnic_group-other = Друга етническа група
q-ethnic_group-short = Етническа група
q-ethnic_group-finding = { $share } от хората, които отговориха, са от етническа група, различна от бялата.

q-ethnic_white = Кое от тези най-добре описва Вашата бяла етническа група или произход?
q-ethnic_white-british = Английски, уелски, шотландски, северноирландски или британски
q-ethnic_white-irish = Ирландски
q-ethnic_white-gypsy_traveller = Джипси (Gypsy) или ирландски травелъри (Irish Traveller)
q-ethnic_white-roma = Ромски (Roma)
q-ethnic_white-any_other = Друг бял произход
q-ethnic_white-short = Бели етнически групи
q-ethnic_white-finding = { $share } от отговорилите бели хора избраха английски, уелски, шотландски, северноирландски или британски произход.

q-ethnic_mixed = Кое от тези най-добре описва Вашата смесена етническа група (или няколко групи) или произход?
q-ethnic_mixed-white_black_caribbean = Бял и черен карибски
q-ethnic_mixed-white_black_african = Бял и черен африкански
q-ethnic_mixed-white_asian = Бял и азиатски
q-ethnic_mixed-any_other = Друг смесен етнически произход
q-ethnic_mixed-short = Смесени етнически групи
q-ethnic_mixed-finding = { $share } от отговорилите хора от смесени етнически групи избраха бял и черен карибски произход.

q-ethnic_asian = Кое от тези най-добре описва Вашата азиатска или британска азиатска етническа група или произход?
q-ethnic_asian-indian = Индийски
q-ethnic_asian-pakistani = Пакистански
q-ethnic_asian-bangladeshi = Бангладешки
q-ethnic_asian-chinese = Китайски
q-ethnic_asian-any_other = Друг азиатски произход
q-ethnic_asian-short = Азиатски или британски азиатски етнически групи
q-ethnic_asian-finding = { $share } от отговорилите хора от азиатски или британски азиатски етнически групи избраха индийски произход.

q-ethnic_black = Кое от тези най-добре описва Вашата черна, британска черна, карибска или африканска етническа група или произход?
q-ethnic_black-caribbean = Карибски
q-ethnic_black-african = Африкански
q-ethnic_black-any_other = Друг черен, британски черен или карибски произход
q-ethnic_black-short = Черни, британски черни, карибски или африкански етнически групи
q-ethnic_black-finding = { $share } от отговорилите хора от черни, британски черни, карибски или африкански етнически групи избраха карибски произход.

q-ethnic_other = Кое от тези най-добре описва Вашата етническа група или произход?
q-ethnic_other-arab = Арабски
q-ethnic_other-any_other = Друга етническа група
q-ethnic_other-short = Други етнически групи
q-ethnic_other-finding = { $share } от отговорилите хора от други етнически групи избраха арабски произход.

q-religion = Каква е Вашата религия?
q-religion-none = Нямам религия
q-religion-christian = Християнство (включително Църквата на Англия, католицизъм, протестантство и всички други християнски течения)
q-religion-buddhist = Будизъм
q-religion-hindu = Индуизъм
q-religion-jewish = Юдаизъм
q-religion-muslim = Ислям
q-religion-sikh = Сикхизъм
q-religion-any_other = Друга религия
q-religion-short = Религия
q-religion-finding = { $share } от хората, които отговориха, нямат религия.
