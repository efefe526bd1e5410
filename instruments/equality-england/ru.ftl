# Draft: not yet read by a second person.

title = Выскажите своё мнение
survey-name = Вопросы о вас
about = Это вопросы о вас. По ответам службы могут увидеть, ко всем ли они относятся справедливо.

section-about_you = О вас

q-age_group = Сколько вам лет?
q-age_group-16_24 = от 16 до 24
q-age_group-25_34 = от 25 до 34
q-age_group-35_44 = от 35 до 44
q-age_group-45_54 = от 45 до 54
q-age_group-55_64 = от 55 до 64
q-age_group-65_over = 65 или больше
q-age_group-short = Возраст
q-age_group-finding = { $share } ответивших — люди младше 35 лет.

q-sex = Какой у вас пол?
q-sex-female = Женский
q-sex-male = Мужской
q-sex-short = Пол
q-sex-finding = { $share } ответивших указали женский пол.

q-gender_same = Совпадает ли ваша гендерная идентичность с полом, который был записан при вашем рождении?
q-gender_same-yes = Да
q-gender_same-no = Нет
q-gender_same-short = Гендер совпадает с полом при рождении
q-gender_same-finding = { $share } ответивших сказали, что их гендерная идентичность совпадает с полом, записанным при рождении.

q-orientation = Что из этого лучше всего описывает вашу сексуальную ориентацию?
q-orientation-straight = Гетеросексуальная
q-orientation-gay_lesbian = Гей или лесбиянка
q-orientation-bisexual = Бисексуальная
q-orientation-other = Другая
q-orientation-short = Сексуальная ориентация
q-orientation-finding = { $share } ответивших назвали свою ориентацию гетеросексуальной.

q-disability = Есть ли у вас физические или психические болезни или состояния здоровья, которые длятся или, как ожидается, продлятся 12 месяцев или дольше?
q-disability-yes = Да
q-disability-no = Нет
q-disability-short = Длительная болезнь или состояние здоровья
q-disability-finding = { $share } ответивших живут с болезнью или состоянием здоровья, которое длится 12 месяцев или дольше.

q-disability_effect = Мешают ли вам какие-либо из этих болезней или состояний в повседневных делах?
q-disability_effect-a_lot = Да, сильно
q-disability_effect-a_little = Да, немного
q-disability_effect-not_at_all = Совсем не мешают
q-disability_effect-short = Влияние на повседневную жизнь
q-disability_effect-finding = { $share } ответивших с длительной болезнью или состоянием здоровья сказали, что это мешает им в повседневных делах.

q-ethnic_group = Какая у вас этническая группа?
q-ethnic_group-white = Белая
q-ethnic_group-mixed = Смешанная или несколько этнических групп
q-ethnic_group-asian = Азиатская или британская азиатская
q-ethnic_group-black = Чёрная, британская чёрная, карибская или африканская
q-ethnic_group-other = Другая этническая группа
q-ethnic_group-short = Этническая группа
q-ethnic_group-finding = { $share } ответивших относятся не к белой, а к другой этнической группе.

q-ethnic_white = Что из этого лучше всего описывает вашу белую этническую группу или происхождение?
q-ethnic_white-british = Английское, валлийское, шотландское, североирландское или британское
q-ethnic_white-irish = Ирландское
q-ethnic_white-gypsy_traveller = Джипси (Gypsy) или ирландские трэвеллеры (Irish Traveller)
q-ethnic_white-roma = Рома (Roma)
q-ethnic_white-any_other = Другое белое происхождение
q-ethnic_white-short = Белые этнические группы
q-ethnic_white-finding = { $share } белых ответивших выбрали английское, валлийское, шотландское, североирландское или британское происхождение.

q-ethnic_mixed = Что из этого лучше всего описывает вашу смешанную этническую группу (или несколько групп) или происхождение?
q-ethnic_mixed-white_black_caribbean = Белое и чёрное карибское
q-ethnic_mixed-white_black_african = Белое и чёрное африканское
q-ethnic_mixed-white_asian = Белое и азиатское
q-ethnic_mixed-any_other = Другое смешанное этническое происхождение
q-ethnic_mixed-short = Смешанные этнические группы
q-ethnic_mixed-finding = { $share } ответивших из смешанных этнических групп выбрали белое и чёрное карибское происхождение.

q-ethnic_asian = Что из этого лучше всего описывает вашу азиатскую или британскую азиатскую этническую группу или происхождение?
q-ethnic_asian-indian = Индийское
q-ethnic_asian-pakistani = Пакистанское
q-ethnic_asian-bangladeshi = Бангладешское
q-ethnic_asian-chinese = Китайское
q-ethnic_asian-any_other = Другое азиатское происхождение
q-ethnic_asian-short = Азиатские или британские азиатские этнические группы
q-ethnic_asian-finding = { $share } ответивших из азиатских или британских азиатских этнических групп выбрали индийское происхождение.

q-ethnic_black = Что из этого лучше всего описывает вашу чёрную, британскую чёрную, карибскую или африканскую этническую группу или происхождение?
q-ethnic_black-caribbean = Карибское
q-ethnic_black-african = Африканское
q-ethnic_black-any_other = Другое чёрное, британское чёрное или карибское происхождение
q-ethnic_black-short = Чёрные, британские чёрные, карибские или африканские этнические группы
q-ethnic_black-finding = { $share } ответивших из чёрных, британских чёрных, карибских или африканских этнических групп выбрали карибское происхождение.

q-ethnic_other = Что из этого лучше всего описывает вашу этническую группу или происхождение?
q-ethnic_other-arab = Арабское
q-ethnic_other-any_other = Другая этническая группа
q-ethnic_other-short = Другие этнические группы
q-ethnic_other-finding = { $share } ответивших из других этнических групп выбрали арабское происхождение.

q-religion = Какая у вас религия?
q-religion-none = Никакой
q-religion-christian = Христианство (включая Церковь Англии, католичество, протестантство и все другие христианские течения)
q-religion-buddhist = Буддизм
q-religion-hindu = Индуизм
q-religion-jewish = Иудаизм
q-religion-muslim = Ислам
q-religion-sikh = Сикхизм
q-religion-any_other = Другая религия
q-religion-short = Религия
q-religion-finding = { $share } ответивших не исповедуют никакой религии.
