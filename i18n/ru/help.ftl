# Draft: not yet read by a second person.

help-line-national = Женщинам в Англии, если близкий человек причиняет им вред или контролирует их
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Всем в Уэльсе, если близкий человек причиняет им вред или контролирует их
help-line-wales-name = Live Fear Free
help-line-scotland = Всем в Шотландии, если близкий человек причиняет им вред или контролирует их
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Всем в Северной Ирландии, если близкий человек причиняет им вред или контролирует их
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Мужчинам, если близкий человек причиняет им вред или контролирует их
help-line-men-name = Men’s Advice Line
help-line-lgbt = Лесбиянкам, геям, бисексуальным и трансгендерным людям
help-line-lgbt-name = Galop
help-line-forced = Тем, кому семья причиняет вред или угрожает во имя чести или кого принуждают к браку
help-line-forced-name = Karma Nirvana
help-line-children = Детям и подросткам, о чём угодно
help-line-children-name = Childline
help-line-listening = Всем, кому нужно с кем-то поговорить
help-line-listening-name = Samaritans
