# Draft: not yet read by a second person.

help-line-national = Women in England, if someone close hurts or controls them
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Anyone in Wales, if someone close hurts or controls them
help-line-wales-name = Live Fear Free
help-line-scotland = Anyone in Scotland, if someone close hurts or controls them
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Anyone in Northern Ireland, if someone close hurts or controls them
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Men, if someone close hurts or controls them
help-line-men-name = Men’s Advice Line
help-line-lgbt = Lesbian, gay, bisexual and trans people
help-line-lgbt-name = Galop
help-line-forced = People whose family hurts or scares them because of honour. Honour is what others think of a family. Also people whose family makes them marry.
help-line-forced-name = Karma Nirvana
help-line-children = Children and young people, about anything
help-line-children-name = Childline
help-line-listening = Anyone who needs someone to talk to
help-line-listening-name = Samaritans
