# Draft: not yet read by a second person.

sees-title = Maxay shaqaaluhu arki karaan?
sees-intro = Boggan waxaa laga sameeyay habaynta sahankan, sida ay hadda tahay.
sees-card = Shaqaalihii kaarka bixiyay ma arki karo in kaarka la isticmaalay iyo in kale. Dadka tirooyinka akhriyana taas ma arki karaan. Marka sahanku xirmo, xogta taas muujin karta waa la baabi’iyaa.
sees-batch = Jawaabahaagu waxay wataan magaca adeegga kaarka bixiya. Wax kale oo kaarka ku saabsan ma sheegaan.
sees-batch-place = Jawaabahaagu waxay wataan magaca adeegga iyo meesha kaarka loo daabacay. Wax kale oo kaarka ku saabsan ma sheegaan.
sees-without-card = Jawaabaha ku yimid kaar la’aan waxaa loo muujiyaa iskaashiga oo dhan oo keliya, waxaana la muujiyaa oo keliya marka ay ka yimaaddaan { $least } qof ama ka badan.
sees-locked = Jawaabahaaga waa la qufulaa isla marka aad dirto. Ilaa laga tiriyo, qof haysta kombiyuutarka jawaabaha la diray lagu kaydiyo iyo furayaashiisa labadaba wuu furi karaa. Qofkaasi ma arki karo cidda dirtay.
sees-locked-people = Jawaabahaaga waa la qufulaa isla marka aad dirto. Saddex qof ayaa furaha haya. Laba ka mid ah waa inay isu yimaaddaan si ay jawaabaha ugu furaan tirinta. Xitaa markaas cidina ma arkayso cidda dirtay.
sees-count = Barnaamij ayaa jawaabaha oo dhan wada tiriya, maalinta ugu dambaysa ka dib. Cidina mid mid uma akhriso.
sees-figures = Shaqaalaha iyo dadweynuhu waxay arkaan tirooyin ku saabsan { $least } qof ama ka badan, waligoodna ma arkaan tirooyin sax ah.
sees-service = Adeegga kaarka bixiyey, dadka lacagta ku bixiya iyo dadka sahankan maamula waxay kaloo arkaan tirooyin ku saabsan dadka adeeggaasi kaararka siiyey. Tirooyinkanina waxay ku saabsan yihiin { $least } qof ama ka badan.
sees-destroyed = Marka laba qof oo ka kala socda laba urur ay oggolaadaan tirooyinka, jawaab kasta oo gooni ah waa la baabi’iyaa.
sees-words = Waxa aad erayadaada ku qorto waxaa loo kaydiyaa si ka gooni ah jawaabahaaga kale. Dad arrintan u tababaran ayaa akhriya marka sahanku xirmo ka dib. Waa la baabi’iyaa ugu dambayn { $days } maalmood tirinta ka dib.
sees-about-you = Waxa aad dhammaadka naftaada ka sheegto gooni ayaa loo qufulaa. Barnaamij ayaa hal mar ku dara jawaabahaaga kale, tirinta awgeed.
sees-kept = Haddii aad qaadato lambar aad ku soo noqoto, waxa aad ka jawaabtay way sugayaan, iyagoo qufulan, ugu badnaan saddex maalmood. Lambarka la’aantiis cidina ma furi karto.
sees-never = Ma kaydinno magac, ma kaydinno ciwaan, waxba kama kaydinno taleefankaaga, ma kaydinno waqti, mana kaydinno sida ay jawaabuhu u kala horreeyeen.
sees-log = Waxaa jira diiwaan lagu qoro waxa shaqaaluhu sameeyaan. Ma jiro diiwaan lagu qoro waxa aad adigu samayso.
sees-cannot = Qof beddela barnaamijka uu sahankani ku shaqeeyo wuu daawan karaa inta aad jawaabayso. Ma hubin karno inaysan taasi dhicin. Biraawsarka Tor xitaa qofkaas wuu ka qariyaa halka aad joogto.

## The public page

sees-public-intro = Waxa ay jawaabaha gooni ah ka arki karaan dadka sahan maamula, kaararkiisa bixiya ama tirooyinkiisa akhriya. Liis kasta waxaa laga sameeyay habaynta sahankiisa, sida ay hadda tahay.
sees-none = Hadda ma jiro sahan furan.
