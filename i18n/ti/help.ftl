# Draft: not yet read by a second person.

help-line-national = ኣብ እንግሊዝ ዝርከባ፣ ናይ ቀረባ ሰብ ዝጎድአን ወይ ዝቆጻጸረን ደቂ ኣንስትዮ
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = ኣብ ወይልስ ዝርከብ፣ ናይ ቀረባ ሰብ ዝጎድኦ ወይ ዝቆጻጸሮ ዝኾነ ሰብ
help-line-wales-name = Live Fear Free
help-line-scotland = ኣብ ስኮትላንድ ዝርከብ፣ ናይ ቀረባ ሰብ ዝጎድኦ ወይ ዝቆጻጸሮ ዝኾነ ሰብ
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = ኣብ ሰሜን ኣየርላንድ ዝርከብ፣ ናይ ቀረባ ሰብ ዝጎድኦ ወይ ዝቆጻጸሮ ዝኾነ ሰብ
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = ናይ ቀረባ ሰብ ዝጎድኦም ወይ ዝቆጻጸሮም ደቂ ተባዕትዮ
help-line-men-name = Men’s Advice Line
help-line-lgbt = ለዝብያን፣ ጌይ፣ ባይሰክሹዋልን ትራንስጀንደርን ዝኾኑ ሰባት
help-line-lgbt-name = Galop
help-line-forced = ብስም ክብሪ ስድራቤቶም ዝጎድእዎም ወይ ዘፈራርሕዎም፣ ወይ ክምርዓዉ ዝግደዱ ሰባት
help-line-forced-name = Karma Nirvana
help-line-children = ቆልዑን መንእሰያትን፣ ብዛዕባ ዝኾነ ነገር
help-line-children-name = Childline
help-line-listening = ዘዘራርቦ ሰብ ዘድልዮ ዝኾነ ሰብ
help-line-listening-name = Samaritans
