# Draft: not yet read by a second person.

title = Висловіть свою думку
survey-name = Запитання про вас
about = Це запитання про вас. З відповідей служби можуть побачити, чи до всіх вони ставляться справедливо.

section-about_you = Про вас

q-age_group = Скільки вам років?
q-age_group-16_24 = від 16 до 24
q-age_group-25_34 = від 25 до 34
q-age_group-35_44 = від 35 до 44
q-age_group-45_54 = від 45 до 54
q-age_group-55_64 = від 55 до 64
q-age_group-65_over = 65 або більше
q-age_group-short = Вік
q-age_group-finding = { $share } людей, які відповіли, молодші за 35 років.

q-sex = Яка у вас стать?
q-sex-female = Жіноча
q-sex-male = Чоловіча
q-sex-short = Стать
q-sex-finding = { $share } людей, які відповіли, вказали жіночу стать.

q-gender_same = Чи збігається ваша гендерна ідентичність зі статтю, яку записали, коли ви народилися?
q-gender_same-yes = Так
q-gender_same-no = Ні
q-gender_same-short = Гендер збігається зі статтю при народженні
q-gender_same-finding = { $share } людей, які відповіли, сказали, що їхня гендерна ідентичність збігається зі статтю, записаною при народженні.

q-orientation = Що з цього найкраще описує вашу сексуальну орієнтацію?
q-orientation-straight = Гетеросексуальна
q-orientation-gay_lesbian = Гей або лесбійка
q-orientation-bisexual = Бісексуальна
q-orientation-other = Інша
q-orientation-short = Сексуальна орієнтація
q-orientation-finding = { $share } людей, які відповіли, назвали свою орієнтацію гетеросексуальною.

q-disability = Чи маєте ви фізичні або психічні хвороби чи стани здоров’я, які тривають або, як очікується, триватимуть 12 місяців чи довше?
q-disability-yes = Так
q-disability-no = Ні
q-disability-short = Тривала хвороба або стан здоров’я
q-disability-finding = { $share } людей, які відповіли, мають хворобу або стан здоров’я, що триває 12 місяців чи довше.

q-disability_effect = Чи заважають вам якісь із цих хвороб або станів у щоденних справах?
q-disability_effect-a_lot = Так, дуже
q-disability_effect-a_little = Так, трохи
q-disability_effect-not_at_all = Зовсім не заважають
q-disability_effect-short = Вплив на щоденне життя
q-disability_effect-finding = { $share } людей із тривалою хворобою або станом здоров’я, які відповіли, сказали, що це заважає їм у щоденних справах.

q-ethnic_group = Яка ваша етнічна група?
q-ethnic_group-white = Біла
q-ethnic_group-mixed = Змішана або кілька етнічних груп
q-ethnic_group-asian = Азійська або британська азійська
q-ethnic_group-black = Чорна, британська чорна, карибська або африканська
q-ethnic_group-other = Інша етнічна група
q-ethnic_group-short = Етнічна група
q-ethnic_group-finding = { $share } людей, які відповіли, належать не до білої, а до іншої етнічної групи.

q-ethnic_white = Що з цього найкраще описує вашу білу етнічну групу або походження?
q-ethnic_white-british = Англійське, валлійське, шотландське, північноірландське або британське
q-ethnic_white-irish = Ірландське
q-ethnic_white-gypsy_traveller = Джипсі (Gypsy) або ірландські тревелери (Irish Traveller)
q-ethnic_white-roma = Роми (Roma)
q-ethnic_white-any_other = Інше біле походження
q-ethnic_white-short = Білі етнічні групи
q-ethnic_white-finding = { $share } білих людей, які відповіли, вибрали англійське, валлійське, шотландське, північноірландське або британське походження.

q-ethnic_mixed = Що з цього найкраще описує вашу змішану етнічну групу (або кілька груп) чи походження?
q-ethnic_mixed-white_black_caribbean = Біле і чорне карибське
q-ethnic_mixed-white_black_african = Біле і чорне африканське
q-ethnic_mixed-white_asian = Біле й азійське
q-ethnic_mixed-any_other = Інше змішане етнічне походження
q-ethnic_mixed-short = Змішані етнічні групи
q-ethnic_mixed-finding = { $share } людей зі змішаних етнічних груп, які відповіли, вибрали біле і чорне карибське походження.

q-ethnic_asian = Що з цього найкраще описує вашу азійську або британську азійську етнічну групу чи походження?
q-ethnic_asian-indian = Індійське
q-ethnic_asian-pakistani = Пакистанське
q-ethnic_asian-bangladeshi = Бангладеське
q-ethnic_asian-chinese = Китайське
q-ethnic_asian-any_other = Інше азійське походження
q-ethnic_asian-short = Азійські або британські азійські етнічні групи
q-ethnic_asian-finding = { $share } людей з азійських або британських азійських етнічних груп, які відповіли, вибрали індійське походження.

q-ethnic_black = Що з цього найкраще описує вашу чорну, британську чорну, карибську або африканську етнічну групу чи походження?
q-ethnic_black-caribbean = Карибське
q-ethnic_black-african = Африканське
q-ethnic_black-any_other = Інше чорне, британське чорне або карибське походження
q-ethnic_black-short = Чорні, британські чорні, карибські або африканські етнічні групи
q-ethnic_black-finding = { $share } людей із чорних, британських чорних, карибських або африканських етнічних груп, які відповіли, вибрали карибське походження.

q-ethnic_other = Що з цього найкраще описує вашу етнічну групу або походження?
q-ethnic_other-arab = Арабське
q-ethnic_other-any_other = Інша етнічна група
q-ethnic_other-short = Інші етнічні групи
q-ethnic_other-finding = { $share } людей з інших етнічних груп, які відповіли, вибрали арабське походження.

q-religion = Яка ваша релігія?
q-religion-none = Жодної
q-religion-christian = Християнство (зокрема Церква Англії, католицтво, протестантство та всі інші християнські течії)
q-religion-buddhist = Буддизм
q-religion-hindu = Індуїзм
q-religion-jewish = Юдаїзм
q-religion-muslim = Іслам
q-religion-sikh = Сикхізм
q-religion-any_other = Інша релігія
q-religion-short = Релігія
q-religion-finding = { $share } людей, які відповіли, не сповідують жодної релігії.
