# Draft: not yet read by a second person.

help-line-national = Femmes à qui quelqu’un de proche fait du mal ou impose son contrôle, en Angleterre
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Toute personne au pays de Galles à qui quelqu’un de proche fait du mal ou impose son contrôle
help-line-wales-name = Live Fear Free
help-line-scotland = Toute personne en Écosse à qui quelqu’un de proche fait du mal ou impose son contrôle
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Toute personne en Irlande du Nord à qui quelqu’un de proche fait du mal ou impose son contrôle
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Hommes à qui quelqu’un de proche fait du mal ou impose son contrôle
help-line-men-name = Men’s Advice Line
help-line-lgbt = Personnes lesbiennes, gays, bisexuelles et transgenres
help-line-lgbt-name = Galop
help-line-forced = Personnes que leur famille blesse ou menace au nom de l’honneur, ou force à se marier
help-line-forced-name = Karma Nirvana
help-line-children = Enfants et jeunes, sur tous les sujets
help-line-children-name = Childline
help-line-listening = Toute personne qui a besoin de parler à quelqu’un
help-line-listening-name = Samaritans
