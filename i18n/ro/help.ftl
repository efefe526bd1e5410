# Draft: not yet read by a second person.

help-line-national = Femei din Anglia cărora cineva apropiat le face rău sau pe care le controlează
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Orice persoană din Țara Galilor căreia cineva apropiat îi face rău sau pe care o controlează
help-line-wales-name = Live Fear Free
help-line-scotland = Orice persoană din Scoția căreia cineva apropiat îi face rău sau pe care o controlează
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Orice persoană din Irlanda de Nord căreia cineva apropiat îi face rău sau pe care o controlează
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Bărbați cărora cineva apropiat le face rău sau pe care îi controlează
help-line-men-name = Men’s Advice Line
help-line-lgbt = Persoane lesbiene, gay, bisexuale și transgender
help-line-lgbt-name = Galop
help-line-forced = Persoane cărora familia le face rău sau pe care le amenință în numele onoarei ori pe care le obligă să se căsătorească
help-line-forced-name = Karma Nirvana
help-line-children = Copii și tineri, despre orice
help-line-children-name = Childline
help-line-listening = Oricine are nevoie să vorbească cu cineva
help-line-listening-name = Samaritans
