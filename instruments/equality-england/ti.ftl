# Draft: not yet read by a second person.

title = ርእይቶኹም ሃቡ
survey-name = ብዛዕባኹም ሕቶታት
about = እዚ ሕቶታት ብዛዕባኹም እዩ፤ ኣገልግሎታት ንኹሉ ሰብ ብማዕረ ይሕዙ እንተኾይኖም ንኽርእዩ ይሕግዞም።

section-about_you = ብዛዕባኹም

q-age_group = ዕድመኹም ክንደይ እዩ?
q-age_group-16_24 = ካብ 16 ክሳብ 24
q-age_group-25_34 = ካብ 25 ክሳብ 34
q-age_group-35_44 = ካብ 35 ክሳብ 44
q-age_group-45_54 = ካብ 45 ክሳብ 54
q-age_group-55_64 = ካብ 55 ክሳብ 64
q-age_group-65_over = 65 ወይ ልዕሊኡ
q-age_group-short = ዕድመ
q-age_group-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ዕድመኦም ትሕቲ 35 እዩ።

q-sex = ጾታኹም እንታይ እዩ?
q-sex-female = ኣንስታይ
q-sex-male = ተባዕታይ
q-sex-short = ጾታ
q-sex-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ደቂ ኣንስትዮ እየን።

q-gender_same = እቲ ንነብስኹም እትገልጽሉ ጾታዊ መንነት (ጀንደር) ምስቲ ክትውለዱ ከለኹም ዝተመዝገበ ጾታኹም ሓደ ድዩ?
q-gender_same-yes = እወ
q-gender_same-no = ኣይፋል
q-gender_same-short = ጾታዊ መንነት ምስቲ ኣብ ልደት ዝተመዝገበ ሓደ ምዃኑ
q-gender_same-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ጾታዊ መንነቶም ምስቲ ኣብ ልደት ዝተመዝገበ ጾታኦም ሓደ ከም ዝኾነ ተዛሪቦም።

q-orientation = ካብዞም ዝስዕቡ ንጾታዊ ዝንባለኹም (sexual orientation) ብዝበለጸ ዝገልጽ ኣየናይ እዩ?
q-orientation-straight = ናብ ተጻራሪ ጾታ (heterosexual ወይ straight)
q-orientation-gay_lesbian = ናብ ተመሳሳሊ ጾታ (gay ወይ lesbian)
q-orientation-bisexual = ናብ ክልቲኡ ጾታ (bisexual)
q-orientation-other = ካልእ
q-orientation-short = ጾታዊ ዝንባለ
q-orientation-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ዝንባለኦም ናብ ተጻራሪ ጾታ ከም ዝኾነ ገሊጾም።

q-disability = 12 ኣዋርሕ ወይ ልዕሊኡ ዝጸንሐ ወይ ክጸንሕ ትጽቢት ዝግበረሉ ኣካላዊ ወይ ኣእምሮኣዊ ናይ ጥዕና ኩነታት ወይ ሕማም ኣለኩም ዶ?
q-disability-yes = እወ
q-disability-no = የብለይን
q-disability-short = ንነዊሕ ዝጸንሕ ኩነታት ጥዕና
q-disability-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } 12 ኣዋርሕ ወይ ልዕሊኡ ዝጸንሕ ናይ ጥዕና ኩነታት ወይ ሕማም ኣለዎም።

q-disability_effect = ካብዚ ዘለኩም ኩነታት ጥዕና ወይ ሕማም፣ መዓልታዊ ንጥፈታት ናይ ምክያድ ዓቕምኹም ዝቕንስ ኣሎ ዶ?
q-disability_effect-a_lot = እወ፣ ብዙሕ
q-disability_effect-a_little = እወ፣ ቁሩብ
q-disability_effect-not_at_all = ፈጺሙ የለን
q-disability_effect-short = ጽልዋ ኣብ መዓልታዊ ህይወት
q-disability_effect-finding = ካብቶም ንነዊሕ ዝጸንሕ ኩነታት ጥዕና ዘለዎም መልሲ ዝሃቡ ሰባት፣ { $share } ካብ መዓልቲ ናብ መዓልቲ ክገብርዎ ዝኽእሉ ከም ዝቕንሰሎም ተዛሪቦም።

q-ethnic_group = ብሄራዊ ጉጅለኹም (ethnic group) እንታይ እዩ?
q-ethnic_group-white = ጻዕዳ
q-ethnic_group-mixed = ሕዉስ ወይ ብዙሕ ብሄራዊ ጉጅለታት
q-ethnic_group-asian = ኤስያዊ ወይ ኤስያዊ ብሪጣንያዊ
q-ethnic_group-black = ጸሊም፣ ጸሊም ብሪጣንያዊ፣ ካሪብያዊ ወይ ኣፍሪቃዊ
q-ethnic_group-other = ካልእ ብሄራዊ ጉጅለ
q-ethnic_group-short = ብሄራዊ ጉጅለ
q-ethnic_group-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ካብ ጻዕዳ ወጻኢ ናይ ካልእ ብሄራዊ ጉጅለ እዮም።

q-ethnic_white = ካብዞም ዝስዕቡ ንጻዕዳ ብሄራዊ ጉጅለኹም ወይ መበቆልኩም ብዝበለጸ ዝገልጽ ኣየናይ እዩ?
q-ethnic_white-british = እንግሊዛዊ፣ ወይልሳዊ፣ ስኮትላንዳዊ፣ ሰሜን ኣየርላንዳዊ ወይ ብሪጣንያዊ
q-ethnic_white-irish = ኣየርላንዳዊ
q-ethnic_white-gypsy_traveller = ጂፕሲ ወይ ኣይሪሽ ትራቨለር (Gypsy or Irish Traveller)
q-ethnic_white-roma = ሮማ (Roma)
q-ethnic_white-any_other = ዝኾነ ካልእ ናይ ጻዕዳ መበቆል
q-ethnic_white-short = ናይ ጻዕዳ ብሄራዊ ጉጅለታት
q-ethnic_white-finding = ካብቶም መልሲ ዝሃቡ ጻዕዱ ሰባት፣ { $share } እንግሊዛዊ፣ ወይልሳዊ፣ ስኮትላንዳዊ፣ ሰሜን ኣየርላንዳዊ ወይ ብሪጣንያዊ መሪጾም።

q-ethnic_mixed = ካብዞም ዝስዕቡ ንሕዉስ ወይ ብዙሕ ብሄራዊ ጉጅለኹም ወይ መበቆልኩም ብዝበለጸ ዝገልጽ ኣየናይ እዩ?
q-ethnic_mixed-white_black_caribbean = ጻዕዳን ጸሊም ካሪብያውን
q-ethnic_mixed-white_black_african = ጻዕዳን ጸሊም ኣፍሪቃውን
q-ethnic_mixed-white_asian = ጻዕዳን ኤስያውን
q-ethnic_mixed-any_other = ዝኾነ ካልእ ሕዉስ ወይ ብዙሕ መበቆል
q-ethnic_mixed-short = ሕዉስ ወይ ብዙሕ ብሄራዊ ጉጅለታት
q-ethnic_mixed-finding = ካብቶም መልሲ ዝሃቡ ናይ ሕዉስ ወይ ብዙሕ ብሄራዊ ጉጅለታት ሰባት፣ { $share } ጻዕዳን ጸሊም ካሪብያውን መሪጾም።

q-ethnic_asian = ካብዞም ዝስዕቡ ንኤስያዊ ወይ ኤስያዊ ብሪጣንያዊ ብሄራዊ ጉጅለኹም ወይ መበቆልኩም ብዝበለጸ ዝገልጽ ኣየናይ እዩ?
q-ethnic_asian-indian = ህንዳዊ
q-ethnic_asian-pakistani = ፓኪስታናዊ
q-ethnic_asian-bangladeshi = ባንግላደሻዊ
q-ethnic_asian-chinese = ቻይናዊ
q-ethnic_asian-any_other = ዝኾነ ካልእ ናይ ኤስያ መበቆል
q-ethnic_asian-short = ኤስያዊ ወይ ኤስያዊ ብሪጣንያዊ ብሄራዊ ጉጅለታት
q-ethnic_asian-finding = ካብቶም መልሲ ዝሃቡ ኤስያውያን ወይ ኤስያውያን ብሪጣንያውያን፣ { $share } ህንዳዊ መሪጾም።

q-ethnic_black = ካብዞም ዝስዕቡ ንጸሊም፣ ጸሊም ብሪጣንያዊ፣ ካሪብያዊ ወይ ኣፍሪቃዊ ብሄራዊ ጉጅለኹም ወይ መበቆልኩም ብዝበለጸ ዝገልጽ ኣየናይ እዩ?
q-ethnic_black-caribbean = ካሪብያዊ
q-ethnic_black-african = ኣፍሪቃዊ
q-ethnic_black-any_other = ዝኾነ ካልእ ናይ ጸሊም፣ ጸሊም ብሪጣንያዊ ወይ ካሪብያዊ መበቆል
q-ethnic_black-short = ጸሊም፣ ጸሊም ብሪጣንያዊ፣ ካሪብያዊ ወይ ኣፍሪቃዊ ብሄራዊ ጉጅለታት
q-ethnic_black-finding = ካብቶም መልሲ ዝሃቡ ጸለምቲ፣ ጸለምቲ ብሪጣንያውያን፣ ካሪብያውያን ወይ ኣፍሪቃውያን፣ { $share } ካሪብያዊ መሪጾም።

q-ethnic_other = ካብዞም ዝስዕቡ ንብሄራዊ ጉጅለኹም ወይ መበቆልኩም ብዝበለጸ ዝገልጽ ኣየናይ እዩ?
q-ethnic_other-arab = ዓረብ
q-ethnic_other-any_other = ዝኾነ ካልእ ብሄራዊ ጉጅለ
q-ethnic_other-short = ካልኦት ብሄራዊ ጉጅለታት
q-ethnic_other-finding = ካብቶም መልሲ ዝሃቡ ናይ ካልእ ብሄራዊ ጉጅለ ሰባት፣ { $share } ዓረብ መሪጾም።

q-religion = ሃይማኖትኩም እንታይ እዩ?
q-religion-none = ሃይማኖት የብለይን
q-religion-christian = ክርስትና (ቤተ ክርስትያን እንግሊዝ፣ ካቶሊክ፣ ፕሮተስታንትን ካልኦት ኩሎም እምነታት ክርስትናን ሓዊሱ)
q-religion-buddhist = ቡድሃ
q-religion-hindu = ሂንዱ
q-religion-jewish = እምነት ኣይሁድ
q-religion-muslim = እስልምና
q-religion-sikh = ሲክ
q-religion-any_other = ዝኾነ ካልእ ሃይማኖት
q-religion-short = ሃይማኖት
q-religion-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ሃይማኖት የብሎምን።
