# Draft: not yet read by a second person.

help-line-national = በእንግሊዝ ውስጥ የቅርብ ሰው የሚጎዳቸው ወይም የሚቆጣጠራቸው ሴቶች
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = በዌልስ ውስጥ የቅርብ ሰው የሚጎዳው ወይም የሚቆጣጠረው ማንኛውም ሰው
help-line-wales-name = Live Fear Free
help-line-scotland = በስኮትላንድ ውስጥ የቅርብ ሰው የሚጎዳው ወይም የሚቆጣጠረው ማንኛውም ሰው
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = በሰሜን አየርላንድ ውስጥ የቅርብ ሰው የሚጎዳው ወይም የሚቆጣጠረው ማንኛውም ሰው
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = የቅርብ ሰው የሚጎዳቸው ወይም የሚቆጣጠራቸው ወንዶች
help-line-men-name = Men’s Advice Line
help-line-lgbt = ሌዝቢያን፣ ጌይ፣ ባይሴክሹዋልና ትራንስጀንደር ሰዎች
help-line-lgbt-name = Galop
help-line-forced = በክብር ስም ቤተሰባቸው የሚጎዳቸው ወይም የሚያስፈራራቸው፣ ወይም እንዲያገቡ የሚገደዱ ሰዎች
help-line-forced-name = Karma Nirvana
help-line-children = ልጆችና ወጣቶች፣ ስለ ማንኛውም ነገር
help-line-children-name = Childline
help-line-listening = የሚያነጋግረው ሰው የሚፈልግ ማንኛውም ሰው
help-line-listening-name = Samaritans
