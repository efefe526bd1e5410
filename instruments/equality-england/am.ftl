# Draft: not yet read by a second person.

title = አስተያየትዎን ይስጡ
survey-name = ስለ እርስዎ ጥያቄዎች
about = እነዚህ ጥያቄዎች ስለ እርስዎ ናቸው፤ አገልግሎቶች ሁሉንም ሰው በእኩልነት የሚያስተናግዱ መሆናቸውን እንዲያዩ ይረዳሉ።

section-about_you = ስለ እርስዎ

q-age_group = ዕድሜዎ ስንት ነው?
q-age_group-16_24 = ከ16 እስከ 24
q-age_group-25_34 = ከ25 እስከ 34
q-age_group-35_44 = ከ35 እስከ 44
q-age_group-45_54 = ከ45 እስከ 54
q-age_group-55_64 = ከ55 እስከ 64
q-age_group-65_over = 65 ወይም ከዚያ በላይ
q-age_group-short = ዕድሜ
q-age_group-finding = መልስ ከሰጡት ውስጥ { $share } ዕድሜያቸው ከ35 በታች ነው።

q-sex = ጾታዎ ምንድን ነው?
q-sex-female = ሴት
q-sex-male = ወንድ
q-sex-short = ጾታ
q-sex-finding = መልስ ከሰጡት ውስጥ { $share } ሴቶች ናቸው።

q-gender_same = ራስዎን የሚገልጹበት የጾታ ማንነት (ጀንደር) ሲወለዱ ከተመዘገበው ጾታዎ ጋር አንድ ነው?
q-gender_same-yes = አዎ
q-gender_same-no = አይ
q-gender_same-short = የጾታ ማንነት ሲወለዱ ከተመዘገበው ጋር አንድ መሆኑ
q-gender_same-finding = መልስ ከሰጡት ውስጥ { $share } የጾታ ማንነታቸው ሲወለዱ ከተመዘገበው ጾታቸው ጋር አንድ እንደሆነ ተናግረዋል።

q-orientation = ከሚከተሉት ውስጥ የወሲብ ዝንባሌዎን (sexual orientation) በተሻለ የሚገልጸው የትኛው ነው?
q-orientation-straight = ወደ ተቃራኒ ጾታ (heterosexual ወይም straight)
q-orientation-gay_lesbian = ወደ ተመሳሳይ ጾታ (gay ወይም lesbian)
q-orientation-bisexual = ወደ ሁለቱም ጾታዎች (bisexual)
q-orientation-other = ሌላ
q-orientation-short = የወሲብ ዝንባሌ
q-orientation-finding = መልስ ከሰጡት ውስጥ { $share } ዝንባሌያቸው ወደ ተቃራኒ ጾታ እንደሆነ ገልጸዋል።

q-disability = 12 ወር ወይም ከዚያ በላይ የቆየ ወይም ይቆያል ተብሎ የሚጠበቅ የአካል ወይም የአእምሮ ጤና ችግር ወይም ሕመም አለብዎት?
q-disability-yes = አዎ
q-disability-no = የለብኝም
q-disability-short = ረጅም ጊዜ የሚቆይ የጤና ሁኔታ
q-disability-finding = መልስ ከሰጡት ውስጥ { $share } 12 ወር ወይም ከዚያ በላይ የሚቆይ የጤና ችግር ወይም ሕመም አለባቸው።

q-disability_effect = ካሉብዎት የጤና ችግሮች ወይም ሕመሞች የዕለት ተዕለት እንቅስቃሴዎችን የማከናወን ችሎታዎን የሚቀንስ አለ?
q-disability_effect-a_lot = አዎ፣ በጣም
q-disability_effect-a_little = አዎ፣ በትንሹ
q-disability_effect-not_at_all = በጭራሽ
q-disability_effect-short = በዕለት ተዕለት ሕይወት ላይ ያለው ተጽዕኖ
q-disability_effect-finding = ረጅም ጊዜ የሚቆይ የጤና ሁኔታ ካለባቸውና መልስ ከሰጡት ሰዎች ውስጥ { $share } በየዕለቱ ማድረግ የሚችሉትን እንደሚቀንስባቸው ተናግረዋል።

q-ethnic_group = የየትኛው ብሔረሰብ ወገን (ethnic group) ነዎት?
q-ethnic_group-white = ነጭ
q-ethnic_group-mixed = ቅይጥ ወይም ብዙ ብሔረሰቦች
q-ethnic_group-asian = እስያዊ ወይም እስያዊ ብሪታንያዊ
q-ethnic_group-black = ጥቁር፣ ጥቁር ብሪታንያዊ፣ ካሪቢያዊ ወይም አፍሪካዊ
q-ethnic_group-other = ሌላ ብሔረሰብ
q-ethnic_group-short = ብሔረሰብ
q-ethnic_group-finding = መልስ ከሰጡት ውስጥ { $share } ከነጭ ሌላ የሆነ ብሔረሰብ ወገን ናቸው።

q-ethnic_white = ከእነዚህ ውስጥ የነጭ ብሔረሰብዎን ወይም የዘር ሐረግዎን በተሻለ የሚገልጸው የትኛው ነው?
q-ethnic_white-british = እንግሊዛዊ፣ ዌልሳዊ፣ ስኮትላንዳዊ፣ ሰሜን አየርላንዳዊ ወይም ብሪታንያዊ
q-ethnic_white-irish = አየርላንዳዊ
q-ethnic_white-gypsy_traveller = ጂፕሲ ወይም አይሪሽ ትራቭለር (Gypsy or Irish Traveller)
q-ethnic_white-roma = ሮማ (Roma)
q-ethnic_white-any_other = ማንኛውም ሌላ የነጭ የዘር ሐረግ
q-ethnic_white-short = የነጭ ብሔረሰቦች
q-ethnic_white-finding = መልስ ከሰጡት ነጭ ሰዎች ውስጥ { $share } እንግሊዛዊ፣ ዌልሳዊ፣ ስኮትላንዳዊ፣ ሰሜን አየርላንዳዊ ወይም ብሪታንያዊ የሚለውን መርጠዋል።

q-ethnic_mixed = ከእነዚህ ውስጥ ቅይጥ ወይም ብዙ የሆነውን ብሔረሰብዎን ወይም የዘር ሐረግዎን በተሻለ የሚገልጸው የትኛው ነው?
q-ethnic_mixed-white_black_caribbean = ነጭና ጥቁር ካሪቢያዊ
q-ethnic_mixed-white_black_african = ነጭና ጥቁር አፍሪካዊ
q-ethnic_mixed-white_asian = ነጭና እስያዊ
q-ethnic_mixed-any_other = ማንኛውም ሌላ ቅይጥ ወይም ብዙ የዘር ሐረግ
q-ethnic_mixed-short = ቅይጥ ወይም ብዙ ብሔረሰቦች
q-ethnic_mixed-finding = ቅይጥ ወይም ብዙ ብሔረሰብ ካላቸውና መልስ ከሰጡት ሰዎች ውስጥ { $share } ነጭና ጥቁር ካሪቢያዊ የሚለውን መርጠዋል።

q-ethnic_asian = ከእነዚህ ውስጥ የእስያዊ ወይም የእስያዊ ብሪታንያዊ ብሔረሰብዎን ወይም የዘር ሐረግዎን በተሻለ የሚገልጸው የትኛው ነው?
q-ethnic_asian-indian = ሕንዳዊ
q-ethnic_asian-pakistani = ፓኪስታናዊ
q-ethnic_asian-bangladeshi = ባንግላዴሻዊ
q-ethnic_asian-chinese = ቻይናዊ
q-ethnic_asian-any_other = ማንኛውም ሌላ የእስያ የዘር ሐረግ
q-ethnic_asian-short = የእስያዊ ወይም የእስያዊ ብሪታንያዊ ብሔረሰቦች
q-ethnic_asian-finding = መልስ ከሰጡት እስያዊ ወይም እስያዊ ብሪታንያዊ ሰዎች ውስጥ { $share } ሕንዳዊ የሚለውን መርጠዋል።

q-ethnic_black = ከእነዚህ ውስጥ የጥቁር፣ የጥቁር ብሪታንያዊ፣ የካሪቢያዊ ወይም የአፍሪካዊ ብሔረሰብዎን ወይም የዘር ሐረግዎን በተሻለ የሚገልጸው የትኛው ነው?
q-ethnic_black-caribbean = ካሪቢያዊ
q-ethnic_black-african = አፍሪካዊ
q-ethnic_black-any_other = ማንኛውም ሌላ የጥቁር፣ የጥቁር ብሪታንያዊ ወይም የካሪቢያዊ የዘር ሐረግ
q-ethnic_black-short = የጥቁር፣ የጥቁር ብሪታንያዊ፣ የካሪቢያዊ ወይም የአፍሪካዊ ብሔረሰቦች
q-ethnic_black-finding = መልስ ከሰጡት ጥቁር፣ ጥቁር ብሪታንያዊ፣ ካሪቢያዊ ወይም አፍሪካዊ ሰዎች ውስጥ { $share } ካሪቢያዊ የሚለውን መርጠዋል።

q-ethnic_other = ከእነዚህ ውስጥ ብሔረሰብዎን ወይም የዘር ሐረግዎን በተሻለ የሚገልጸው የትኛው ነው?
q-ethnic_other-arab = ዓረብ
q-ethnic_other-any_other = ማንኛውም ሌላ ብሔረሰብ
q-ethnic_other-short = ሌሎች ብሔረሰቦች
q-ethnic_other-finding = መልስ ከሰጡት የሌላ ብሔረሰብ ሰዎች ውስጥ { $share } ዓረብ የሚለውን መርጠዋል።

q-religion = ሃይማኖትዎ ምንድን ነው?
q-religion-none = ሃይማኖት የለኝም
q-religion-christian = ክርስትና (የእንግሊዝ ቤተ ክርስቲያን፣ ካቶሊክ፣ ፕሮቴስታንትና ሌሎች የክርስትና እምነቶች ሁሉ ጨምሮ)
q-religion-buddhist = ቡዲዝም
q-religion-hindu = ሂንዱ
q-religion-jewish = የአይሁድ እምነት
q-religion-muslim = እስልምና
q-religion-sikh = ሲክ
q-religion-any_other = ማንኛውም ሌላ ሃይማኖት
q-religion-short = ሃይማኖት
q-religion-finding = መልስ ከሰጡት ውስጥ { $share } ሃይማኖት የላቸውም።
