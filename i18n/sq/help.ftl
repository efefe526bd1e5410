# Draft: not yet read by a second person.

help-line-national = Gra në Angli që i lëndon ose i kontrollon dikush i afërt
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Kushdo në Uells që e lëndon ose e kontrollon dikush i afërt
help-line-wales-name = Live Fear Free
help-line-scotland = Kushdo në Skoci që e lëndon ose e kontrollon dikush i afërt
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Kushdo në Irlandën e Veriut që e lëndon ose e kontrollon dikush i afërt
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Burra që i lëndon ose i kontrollon dikush i afërt
help-line-men-name = Men’s Advice Line
help-line-lgbt = Persona lesbike, gej, biseksualë dhe transgjinorë
help-line-lgbt-name = Galop
help-line-forced = Njerëz që familja i lëndon ose i kërcënon në emër të nderit, ose i detyron të martohen
help-line-forced-name = Karma Nirvana
help-line-children = Fëmijë dhe të rinj, për çdo gjë
help-line-children-name = Childline
help-line-listening = Kushdo që ka nevojë të flasë me dikë
help-line-listening-name = Samaritans
