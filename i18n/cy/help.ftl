# Draft: not yet read by a second person.

help-line-national = Menywod sy’n cael eu brifo neu eu rheoli gan rywun agos atyn nhw, yn Lloegr
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Pawb yng Nghymru sy’n cael eu brifo neu eu rheoli gan rywun agos atyn nhw
help-line-wales-name = Byw Heb Ofn
help-line-scotland = Pawb yn yr Alban sy’n cael eu brifo neu eu rheoli gan rywun agos atyn nhw
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Pawb yng Ngogledd Iwerddon sy’n cael eu brifo neu eu rheoli gan rywun agos atyn nhw
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Dynion sy’n cael eu brifo neu eu rheoli gan rywun agos atyn nhw
help-line-men-name = Men’s Advice Line
help-line-lgbt = Pobl lesbiaidd, hoyw, deurywiol a thrawsryweddol
help-line-lgbt-name = Galop
help-line-forced = Pobl sy’n cael eu brifo neu eu bygwth gan eu teulu yn enw anrhydedd, neu eu gorfodi i briodi
help-line-forced-name = Karma Nirvana
help-line-children = Plant a phobl ifanc, am unrhyw beth
help-line-children-name = Childline
help-line-listening = Pawb sydd angen rhywun i siarad â nhw
help-line-listening-name = Samaritans
