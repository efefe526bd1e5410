# The help directory: what each line is for. Numbers, sources and days of review stand in help/directory.toml.

help-line-national = Women who are hurt or controlled by someone close, in England
help-line-national-name = National Domestic Abuse Helpline
help-line-men = Men who are hurt or controlled by someone close
help-line-men-name = Men’s Advice Line
help-line-lgbt = Lesbian, gay, bisexual and transgender people
help-line-lgbt-name = Galop
