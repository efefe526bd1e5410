# Draft: not yet read by a second person.

help-line-national = Mujeres a las que alguien cercano hace daño o controla, en Inglaterra
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Cualquier persona en Gales a la que alguien cercano hace daño o controla
help-line-wales-name = Live Fear Free
help-line-scotland = Cualquier persona en Escocia a la que alguien cercano hace daño o controla
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Cualquier persona en Irlanda del Norte a la que alguien cercano hace daño o controla
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Hombres a los que alguien cercano hace daño o controla
help-line-men-name = Men’s Advice Line
help-line-lgbt = Lesbianas, gais, bisexuales y personas trans
help-line-lgbt-name = Galop
help-line-forced = Personas a las que su familia hace daño o amenaza en nombre del honor, u obliga a casarse
help-line-forced-name = Karma Nirvana
help-line-children = Niños, niñas y jóvenes, sobre cualquier cosa
help-line-children-name = Childline
help-line-listening = Cualquier persona que necesite hablar con alguien
help-line-listening-name = Samaritans
