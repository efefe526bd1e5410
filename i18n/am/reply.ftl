# Draft: not yet read by a second person.

reply-title = እናንተ ተናገራችሁ፣ እኛ አደረግን
reply-intro = ሰዎች ምን እንደነገሩን፣ ስለዚያ ምን እየተደረገ እንደሆነ፣ ማን ኃላፊ እንደሆነ፣ ምን እንደማይደረግ እና ለምን።
reply-kind-works = ይህ ጥሩ ይሠራል
reply-kind-change = ይህ መለወጥ አለበት
reply-undecided = ምን እንደሚደረግ ገና ማንም አልወሰነም። ከዚህ ቀን ጀምሮ ክፍት ነው፦ { $day }
reply-planned = ይህ ታቅዷል። የመጨረሻ ቀን፦ { $day }
reply-doing = ይህ ተጀምሯል። የመጨረሻ ቀን፦ { $day }
reply-done = ይህ ተደርጓል። የተመዘገበበት ቀን፦ { $day }
reply-why-money = ይህ አይደረግም፣ ምክንያቱም ገንዘብ የለም።
reply-why-law = ይህ አይደረግም፣ ምክንያቱም ሕጉ አይፈቅድም።
reply-why-not-ours = ይህ እዚህ አይደረግም፣ ምክንያቱም የሚወስኑት ሌሎች ናቸው።
reply-why-instead = ይህ አይደረግም። በምትኩ ሌላ ነገር ይደረጋል።
reply-why-risk = ይህ አይደረግም፣ ምክንያቱም ሰዎችን አደጋ ላይ ሊጥል ይችላል።
reply-late = ይህ ዘግይቷል። የመጨረሻው ቀን ነበር፦ { $day }
reply-owner = ኃላፊው ማን ነው፦ { $role }፣ { $organisation }
reply-role-lead = የድርጅቱ መሪ
reply-role-manager = የአገልግሎቱ ሥራ አስኪያጅ
reply-role-commissioner = ለአገልግሎቶች የሚከፍል
reply-role-coordinator = የሽርክናው አስተባባሪ
reply-vetted-agrees = { $day }፦ ራሳቸው ያለፉበት ሰዎች ይህ መደረጉን ይስማማሉ።
reply-vetted-not-yet = { $day }፦ ራሳቸው ያለፉበት ሰዎች ይህ ገና አልተደረገም ይላሉ።
reply-vetted-unsure = { $day }፦ ራሳቸው ያለፉበት ሰዎች ይህ መደረጉን ወይም አለመደረጉን መናገር አይችሉም።
reply-foreign = እነዚህ ቃላት በሌላ ቋንቋ ({ $language }) ናቸው። ገና አልተተረጎሙም።
reply-due = ለዚህ ገና መልስ የለም። የመልሱ የመጨረሻ ቀን፦ { $day }
reply-missing = ይህ ከታተመ ({ $day }) ከ90 ቀናት በላይ ሆኗል፣ አሁንም መልስ የለም።
reply-changed = የተለወጠበት ቀን፦ { $day }። ከዚያ በፊት እንዲህ ይል ነበር፦

noticed-question = ባለፈው ጊዜ ሰዎች እንዲህ ብለውን ነበር፦ «{ $finding }» ከዚያ ጊዜ ጋር ሲነጻጸር ይህ አሁን እንዴት ነው?
noticed-short = ካለፈው ጊዜ ወዲህ ያለው ለውጥ፦ { $title }
noticed-finding = መልስ ከሰጡት ውስጥ { $share } ይህ ካለፈው ጊዜ ወዲህ እንደተሻሻለ ተናግረዋል።
