# The help directory: what each line is for. Numbers, sources and days of review stand in help/directory.toml.

help-line-national = Women who are hurt or controlled by someone close, in England
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Anyone in Wales who is hurt or controlled by someone close
help-line-wales-name = Live Fear Free
help-line-scotland = Anyone in Scotland who is hurt or controlled by someone close
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Anyone in Northern Ireland who is hurt or controlled by someone close
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Men who are hurt or controlled by someone close
help-line-men-name = Men’s Advice Line
help-line-lgbt = Lesbian, gay, bisexual and transgender people
help-line-lgbt-name = Galop
help-line-forced = People hurt or threatened by their family in the name of honour, or made to marry
help-line-forced-name = Karma Nirvana
help-line-children = Children and young people, about anything
help-line-children-name = Childline
help-line-listening = Anyone who needs someone to talk to
help-line-listening-name = Samaritans
