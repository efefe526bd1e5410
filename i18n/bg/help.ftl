# Draft: not yet read by a second person.

help-line-national = За жени в Англия, които близък човек наранява или контролира
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = За всички в Уелс, които близък човек наранява или контролира
help-line-wales-name = Live Fear Free
help-line-scotland = За всички в Шотландия, които близък човек наранява или контролира
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = За всички в Северна Ирландия, които близък човек наранява или контролира
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = За мъже, които близък човек наранява или контролира
help-line-men-name = Men’s Advice Line
help-line-lgbt = За лесбийки, гейове, бисексуални и трансджендър хора
help-line-lgbt-name = Galop
help-line-forced = За хора, които семейството наранява или заплашва в името на честта или принуждава към брак
help-line-forced-name = Karma Nirvana
help-line-children = За деца и младежи, за всичко
help-line-children-name = Childline
help-line-listening = За всеки, който има нужда да поговори с някого
help-line-listening-name = Samaritans
