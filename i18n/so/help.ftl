# Draft: not yet read by a second person.

help-line-national = Dumarka uu dhibaateeyo ama xakameeyo qof u dhow, ee Ingiriiska (England) jooga
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Qof kasta oo Weelis (Wales) jooga oo uu dhibaateeyo ama xakameeyo qof u dhow
help-line-wales-name = Live Fear Free
help-line-scotland = Qof kasta oo Iskotlaan (Scotland) jooga oo uu dhibaateeyo ama xakameeyo qof u dhow
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Qof kasta oo Waqooyiga Ayrlaan (Northern Ireland) jooga oo uu dhibaateeyo ama xakameeyo qof u dhow
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Ragga uu dhibaateeyo ama xakameeyo qof u dhow
help-line-men-name = Men’s Advice Line
help-line-lgbt = Dumarka dumarka jecel, ragga ragga jecel, dadka labada jinsi jecel iyo dadka transgender-ka ah (LGBT)
help-line-lgbt-name = Galop
help-line-forced = Dadka qoyskoodu ku dhibaateeyo ama ugu hanjabo magaca sharafta, ama guur lagu qasbo
help-line-forced-name = Karma Nirvana
help-line-children = Carruurta iyo dhallinyarada, wax kasta ha ahaatee
help-line-children-name = Childline
help-line-listening = Qof kasta oo u baahan qof uu la hadlo
help-line-listening-name = Samaritans
