# Draft: not yet read by a second person.

help-line-national = زنانی در انگلستان که یکی از نزدیکان به آن‌ها آسیب می‌زند یا آن‌ها را کنترل می‌کند
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = هر کسی در ولز که یکی از نزدیکان به او آسیب می‌زند یا او را کنترل می‌کند
help-line-wales-name = Live Fear Free
help-line-scotland = هر کسی در اسکاتلند که یکی از نزدیکان به او آسیب می‌زند یا او را کنترل می‌کند
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = هر کسی در ایرلند شمالی که یکی از نزدیکان به او آسیب می‌زند یا او را کنترل می‌کند
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = مردانی که یکی از نزدیکان به آن‌ها آسیب می‌زند یا آن‌ها را کنترل می‌کند
help-line-men-name = Men’s Advice Line
help-line-lgbt = افراد لزبین، گی، دوجنس‌گرا و ترنس
help-line-lgbt-name = Galop
help-line-forced = کسانی که خانواده به نام ناموس و آبرو به آن‌ها آسیب می‌زند یا تهدیدشان می‌کند، یا به ازدواج وادارشان می‌کند
help-line-forced-name = Karma Nirvana
help-line-children = کودکان و نوجوانان، دربارهٔ هر موضوعی
help-line-children-name = Childline
help-line-listening = هر کسی که نیاز دارد با کسی حرف بزند
help-line-listening-name = Samaritans
