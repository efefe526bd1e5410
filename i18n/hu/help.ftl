# Draft: not yet read by a second person.

help-line-national = Nőknek Angliában, akiket egy hozzájuk közel álló ember bánt vagy irányítása alatt tart
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Bárkinek Walesben, akit egy hozzá közel álló ember bánt vagy irányítása alatt tart
help-line-wales-name = Live Fear Free
help-line-scotland = Bárkinek Skóciában, akit egy hozzá közel álló ember bánt vagy irányítása alatt tart
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Bárkinek Észak-Írországban, akit egy hozzá közel álló ember bánt vagy irányítása alatt tart
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Férfiaknak, akiket egy hozzájuk közel álló ember bánt vagy irányítása alatt tart
help-line-men-name = Men’s Advice Line
help-line-lgbt = Leszbikus, meleg, biszexuális és transznemű embereknek
help-line-lgbt-name = Galop
help-line-forced = Olyan embereknek, akiket a családjuk a becsület nevében bánt vagy fenyeget, vagy házasságra kényszerít
help-line-forced-name = Karma Nirvana
help-line-children = Gyerekeknek és fiataloknak, bármiről
help-line-children-name = Childline
help-line-listening = Bárkinek, aki beszélgetni szeretne valakivel
help-line-listening-name = Samaritans
