# Draft: not yet read by a second person.

help-line-national = Жінкам в Англії, якщо хтось близький кривдить або контролює їх
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Усім в Уельсі, якщо хтось близький кривдить або контролює їх
help-line-wales-name = Live Fear Free
help-line-scotland = Усім у Шотландії, якщо хтось близький кривдить або контролює їх
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Усім у Північній Ірландії, якщо хтось близький кривдить або контролює їх
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Чоловікам, якщо хтось близький кривдить або контролює їх
help-line-men-name = Men’s Advice Line
help-line-lgbt = Лесбійкам, геям, бісексуальним і трансгендерним людям
help-line-lgbt-name = Galop
help-line-forced = Людям, яких родина кривдить або яким погрожує в ім’я честі, і тим, кого примушують до шлюбу
help-line-forced-name = Karma Nirvana
help-line-children = Дітям і підліткам, про будь-що
help-line-children-name = Childline
help-line-listening = Усім, кому треба з кимось поговорити
help-line-listening-name = Samaritans
