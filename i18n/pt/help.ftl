# Draft: not yet read by a second person.

help-line-national = Mulheres que são magoadas ou controladas por alguém próximo, em Inglaterra
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Qualquer pessoa no País de Gales que é magoada ou controlada por alguém próximo
help-line-wales-name = Live Fear Free
help-line-scotland = Qualquer pessoa na Escócia que é magoada ou controlada por alguém próximo
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Qualquer pessoa na Irlanda do Norte que é magoada ou controlada por alguém próximo
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Homens que são magoados ou controlados por alguém próximo
help-line-men-name = Men’s Advice Line
help-line-lgbt = Pessoas lésbicas, gays, bissexuais e transgénero
help-line-lgbt-name = Galop
help-line-forced = Pessoas que a família magoa ou ameaça em nome da honra, ou obriga a casar
help-line-forced-name = Karma Nirvana
help-line-children = Crianças e jovens, sobre qualquer assunto
help-line-children-name = Childline
help-line-listening = Qualquer pessoa que precise de alguém com quem falar
help-line-listening-name = Samaritans
