# Draft: not yet read by a second person.

title = አስተያየትዎን ይስጡ
survey-name = እርዳታ ማግኘት ምን ይመስል ነበር
about = ይህ መጠይቅ ስለ ቤት ውስጥ ጥቃት ነው፦ የቅርብ ሰው የጎዳቸውን፣ ያስፈራቸውን ወይም የተቆጣጠራቸውን ሰዎች አገልግሎቶች እንዴት እንዳስተናገዷቸውና እርዳታው ጠቅሟቸው እንደሆነ ይጠይቃል።

section-help = እርዳታ ማግኘት
section-treated = አገልግሎቶች እንዴት እንዳስተናገዱዎት
section-treated-note = በዚህ ክፍል 4 ጥያቄዎች አሉ። አገልግሎቶች አምነውዎት እንደሆነ፣ ከእርስዎ ጋርና እርስ በርሳቸው ምን ያህል በደንብ እንደሠሩ ይጠይቃሉ። መልሶችዎ አገልግሎቶች ምን መቀየር እንዳለባቸው እንዲያዩ ይረዳሉ። ምን እንደደረሰብዎት አንጠይቅም፣ ምንም ስምም አንጠይቅም።
section-family = ደህንነትና ልጆች
section-family-note = በዚህ ክፍል 2 ጥያቄዎች አሉ፣ ልጆች ካሉዎት ደግሞ 1 ተጨማሪ። እርዳታው ይበልጥ ደህንነት እንዲሰማዎት አድርጎ እንደሆነ፣ ልጆችዎም እርዳታ አግኝተው እንደሆነ ይጠይቃሉ። መልሶችዎ ምን እንደሚጠቅም ለአገልግሎቶች ያሳያሉ። ቤት ውስጥ ምን እንደተፈጠረ አንጠይቅም፣ ልጆችዎ እነማን እንደሆኑ የሚያሳውቀን ነገርም አንጠይቅም።
section-ahead = ወደፊት

q-worked_for_me = ለእኔ በሚመች መንገድ እርዳታ አግኝቻለሁ።
q-worked_for_me-hint = አገልግሎት ማለት ለእርዳታ የሄዱበት ማንኛውም ቦታ ነው፣ ለምሳሌ የእርዳታ ስልክ መስመር፣ ፖሊስ፣ ሐኪም፣ የመኖሪያ ቤት አገልግሎት ወይም ትምህርት ቤት። ለእርስዎ የሚመች እርዳታ በቋንቋዎ፣ በሚመችዎ ሰዓት ወይም ሊደርሱበት በሚችሉት ቦታ ሊሆን ይችላል።
q-worked_for_me-short = ለእኔ የሚመች እርዳታ
q-worked_for_me-finding = መልስ ከሰጡት ውስጥ { $share } ለእነሱ በሚመች መንገድ እርዳታ እንዳገኙ ተናግረዋል።

q-told_next = አገልግሎቶች ቀጥሎ ምን እንደሚሆን ነግረውኛል።
q-told_next-short = ቀጥሎ የሚሆነው ተነግሮኛል
q-told_next-finding = መልስ ከሰጡት ውስጥ { $share } አገልግሎቶች ቀጥሎ ምን እንደሚሆን እንደነገሯቸው ተናግረዋል።

q-listened = በአገልግሎቶች ውስጥ የሚሠሩ ሰዎች ጊዜ ወስደው አዳምጠውኛል።
q-listened-short = አገልግሎቶች ጊዜ ወስደው አዳምጠዋል
q-listened-finding = መልስ ከሰጡት ውስጥ { $share } በአገልግሎቶች ውስጥ የሚሠሩ ሰዎች ጊዜ ወስደው እንዳዳመጧቸው ተናግረዋል።

q-had_a_say = ስለማገኘው እርዳታ መምረጥ ችያለሁ።
q-had_a_say-short = ስለ ራሴ እርዳታ መምረጥ
q-had_a_say-finding = መልስ ከሰጡት ውስጥ { $share } ስለሚያገኙት እርዳታ መምረጥ እንደቻሉ ተናግረዋል።

q-believed = እርዳታ ስጠይቅ በአገልግሎቶች ውስጥ የሚሠሩ ሰዎች አምነውኛል።
q-believed-short = አገልግሎቶች አምነውኛል
q-believed-finding = መልስ ከሰጡት ውስጥ { $share } በአገልግሎቶች ውስጥ የሚሠሩ ሰዎች እንዳመኗቸው ተናግረዋል።

q-not_blamed = በአገልግሎቶች ውስጥ የሚሠሩ ሰዎች ጥፋቱ የእኔ እንዳልሆነ በግልጽ ነግረውኛል።
q-not_blamed-short = ጥፋቱ የእኔ እንዳልሆነ ተነግሮኛል
q-not_blamed-finding = መልስ ከሰጡት ውስጥ { $share } ጥፋቱ የእነሱ እንዳልሆነ አገልግሎቶች በግልጽ እንደነገሯቸው ተናግረዋል።

q-times_told = ሁሉንም ነገር ለአዲስ ሰው እንደገና ማስረዳት የነበረብዎት ስንት ጊዜ ነው?
q-times_told-hint = ያገኟቸውን አገልግሎቶች ሁሉ ያስቡ።
q-times_told-none = በጭራሽ
q-times_told-one_two = 1 ወይም 2 ጊዜ
q-times_told-three_more = 3 ጊዜ ወይም ከዚያ በላይ
q-times_told-short = ሁሉንም ለአዲስ ሰው ማስረዳት
q-times_told-finding = መልስ ከሰጡት ውስጥ { $share } ሁሉንም ነገር 3 ጊዜ ወይም ከዚያ በላይ እንደገና ማስረዳት እንደነበረባቸው ተናግረዋል።

q-same_message = የተለያዩ አገልግሎቶች ተመሳሳይ ነገር ነግረውኛል።
q-same_message-hint = ያገኙት አንድ አገልግሎት ብቻ ከሆነ «እኔን አይመለከትም» የሚለውን ይምረጡ።
q-same_message-short = አገልግሎቶች ተመሳሳይ ነገር ነግረውኛል
q-same_message-finding = መልስ ከሰጡት ውስጥ { $share } የተለያዩ አገልግሎቶች ተመሳሳይ ነገር እንደነገሯቸው ተናግረዋል።

q-safer = ያገኘሁት እርዳታ ይበልጥ ደህንነት እንዲሰማኝ አድርጓል።
q-safer-short = ከእርዳታ በኋላ የበለጠ ደህንነት
q-safer-finding = መልስ ከሰጡት ውስጥ { $share } ያገኙት እርዳታ ይበልጥ ደህንነት እንዲሰማቸው እንዳደረገ ተናግረዋል።

q-children = የሚያሳድጓቸው ልጆች አሉዎት?
q-children-yes = አዎ
q-children-no = የሉም
q-children-short = የሚያሳድጓቸው ልጆች
q-children-finding = መልስ ከሰጡት ውስጥ { $share } የሚያሳድጓቸው ልጆች እንዳሏቸው ተናግረዋል።

q-children_support = አገልግሎቶች ለልጆቼ የሚስማማቸውን እርዳታ ሰጥተዋል።
q-children_support-short = ለልጆቼ የሚስማማ እርዳታ
q-children_support-finding = ልጆች ካሏቸውና መልስ ከሰጡት ሰዎች ውስጥ { $share } አገልግሎቶች ለልጆቻቸው የሚስማማቸውን እርዳታ እንደሰጡ ተናግረዋል።

q-hopeful = የወደፊቱን ከበፊቱ በበለጠ ተስፋ እመለከታለሁ።
q-hopeful-short = ከበፊቱ የበለጠ ተስፋ
q-hopeful-finding = መልስ ከሰጡት ውስጥ { $share } የወደፊቱን ከበፊቱ በበለጠ ተስፋ እንደሚመለከቱ ተናግረዋል።

q-answered_before = ከ{ $since } ወዲህ እነዚህን ጥያቄዎች ከዚህ በፊት መልሰው ያውቃሉ?
q-answered_before-yes = አዎ
q-answered_before-no = አይ
q-answered_before-short = እነዚህን ጥያቄዎች ከዚህ በፊት መመለስ
q-answered_before-finding = መልስ ከሰጡት ውስጥ { $share } እነዚህን ጥያቄዎች ሲመልሱ የመጀመሪያ ጊዜያቸው እንደሆነ ተናግረዋል።

q-one_thing = አገልግሎቶች በተሻለ ሁኔታ ሊሠሩት የሚችሉት አንድ ነገር ምንድን ነው?
q-one_thing-hint = የደረሰብዎትን መናገር አያስፈልግዎትም። ስሞችን፣ ቦታዎችንና ቀኖችን አለመጻፍ ይበልጥ ደህና ነው።
q-one_thing-short = የሚሻሻል አንድ ነገር
