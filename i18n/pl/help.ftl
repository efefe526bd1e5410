# Draft: not yet read by a second person.

help-line-national = Kobiety w Anglii, które ktoś bliski krzywdzi lub kontroluje
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Wszystkie osoby w Walii, które ktoś bliski krzywdzi lub kontroluje
help-line-wales-name = Live Fear Free
help-line-scotland = Wszystkie osoby w Szkocji, które ktoś bliski krzywdzi lub kontroluje
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Wszystkie osoby w Irlandii Północnej, które ktoś bliski krzywdzi lub kontroluje
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Mężczyźni, których ktoś bliski krzywdzi lub kontroluje
help-line-men-name = Men’s Advice Line
help-line-lgbt = Lesbijki, geje, osoby biseksualne i transpłciowe
help-line-lgbt-name = Galop
help-line-forced = Osoby, które rodzina krzywdzi w imię honoru, którym w imię honoru grozi albo które zmusza do małżeństwa
help-line-forced-name = Karma Nirvana
help-line-children = Dzieci i młodzież, w każdej sprawie
help-line-children-name = Childline
help-line-listening = Wszyscy, którzy potrzebują z kimś porozmawiać
help-line-listening-name = Samaritans
