# Draft: not yet read by a second person.

title = ርእይቶኹም ሃቡ
survey-name = ሓገዝ ምርካብ እንታይ ይመስል ነይሩ
about = እዚ መጠይቕ ብዛዕባ ዘቤታዊ ዓመጽ እዩ፦ ናይ ቀረባ ሰብ ንዝጎድኦም፣ ንዘፈራርሖም ወይ ንዝተቖጻጸሮም ሰባት፣ ኣገልግሎታት ብኸመይ ከም ዝሓዝዎም፣ እቲ ሓገዝ ከኣ ጠቒምዎም እንተኾይኑ ይሓትት።

section-help = ሓገዝ ምርካብ
section-treated = ኣገልግሎታት ብኸመይ ከም ዝሓዙኹም
section-treated-note = ኣብዚ ክፋል 4 ሕቶታት ኣሎ። ኣገልግሎታት ኣሚኖምኹም እንተኾይኖም፣ ምሳኹምን ንነንሕድሕዶምን ክንደይ ጽቡቕ ከም ዝሰርሑ ይሓትት። መልስታትኩም ኣገልግሎታት እንታይ ክቕይሩ ከም ዘለዎም ንኽርእዩ ይሕግዞም። እንታይ ከም ዘጋጠመኩም ኣይንሓትትን፣ ዝኾነ ስም እውን ኣይንሓትትን።
section-family = ድሕነትን ቆልዑን
section-family-note = ኣብዚ ክፋል 2 ሕቶታት ኣሎ፣ ቆልዑ እንተሃልዮምኹም ድማ 1 ተወሳኺ። እቲ ሓገዝ ዝያዳ ውሕስነት ክስምዓኩም ገይሩ እንተኾይኑ፣ ደቅኹም ከኣ ሓገዝ ረኺቦም እንተኾይኖም ይሓትት። መልስታትኩም ንኣገልግሎታት ዝጠቅም ነገር የርእዮም። ኣብ ገዛ እንታይ ከም ዘጋጠመ ኣይንሓትትን፣ ደቅኹም መን ምዃኖም ዝነግረና ነገር እውን ኣይንሓትትን።
section-ahead = ንቕድሚት ምጥማት

q-worked_for_me = ንዓይ ብዝሰማማዓኒ መንገዲ ሓገዝ ረኺበ።
q-worked_for_me-hint = ኣገልግሎት ማለት ንሓገዝ ዝኸድክሙሉ ዝኾነ ቦታ እዩ፣ ከም መስመር ተሌፎን ሓገዝ፣ ፖሊስ፣ ሓኪም፣ ናይ መንበሪ ገዛ ኣገልግሎት ወይ ቤት ትምህርቲ። ንዓኹም ዝሰማማዕ ሓገዝ ብቋንቋኹም፣ ብእትኽእልዎ ሰዓት፣ ወይ ክትበጽሕዎ ኣብ እትኽእሉ ቦታ ክኸውን ይኽእል።
q-worked_for_me-short = ንዓይ ዝሰማማዕ ሓገዝ
q-worked_for_me-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ንዕኦም ብዝሰማማዕ መንገዲ ሓገዝ ከም ዝረኸቡ ተዛሪቦም።

q-told_next = ኣገልግሎታት ቀጺሉ እንታይ ከም ዝኸውን ነጊሮምኒ።
q-told_next-short = ቀጺሉ ዝኸውን ተነጊሩኒ
q-told_next-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ኣገልግሎታት ቀጺሉ እንታይ ከም ዝኸውን ከም ዝነገርዎም ተዛሪቦም።

q-listened = ኣብ ኣገልግሎታት ዝሰርሑ ሰባት ግዜ ወሲዶም ሰሚዖምኒ።
q-listened-short = ኣገልግሎታት ግዜ ወሲዶም ሰሚዖም
q-listened-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ኣብ ኣገልግሎታት ዝሰርሑ ሰባት ግዜ ወሲዶም ከም ዝሰምዕዎም ተዛሪቦም።

q-had_a_say = ብዛዕባ ዝረኸብክዎ ሓገዝ ክመርጽ ክኢለ።
q-had_a_say-short = ብዛዕባ ሓገዘይ ምምራጽ
q-had_a_say-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ብዛዕባ ዝረኸብዎ ሓገዝ ክመርጹ ከም ዝኸኣሉ ተዛሪቦም።

q-believed = ሓገዝ ምስ ሓተትኩ፣ ኣብ ኣገልግሎታት ዝሰርሑ ሰባት ኣሚኖምኒ።
q-believed-short = ኣገልግሎታት ኣሚኖምኒ
q-believed-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ኣብ ኣገልግሎታት ዝሰርሑ ሰባት ከም ዝኣመንዎም ተዛሪቦም።

q-not_blamed = ኣብ ኣገልግሎታት ዝሰርሑ ሰባት፣ እቲ ጌጋ ናተይ ከም ዘይኮነ ብንጹር ነጊሮምኒ።
q-not_blamed-short = ጌጋ ናተይ ከም ዘይኮነ ተነጊሩኒ
q-not_blamed-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } እቲ ጌጋ ናቶም ከም ዘይኮነ ኣገልግሎታት ብንጹር ከም ዝነገርዎም ተዛሪቦም።

q-times_told = ንሓድሽ ሰብ ኩሉ ነገር እንደገና ከተረድኡ ዘድለየኩም ክንደይ ግዜ እዩ?
q-times_told-hint = ብዛዕባ ዝረኸብክምዎም ኩሎም ኣገልግሎታት ሕሰቡ።
q-times_told-none = ሓንሳብ እውን ኣይኮነን
q-times_told-one_two = 1 ወይ 2 ግዜ
q-times_told-three_more = 3 ግዜ ወይ ልዕሊኡ
q-times_told-short = ንሓድሽ ሰብ ኩሉ ምርዳእ
q-times_told-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ኩሉ ነገር 3 ግዜ ወይ ልዕሊኡ እንደገና ከረድኡ ከም ዘድለዮም ተዛሪቦም።

q-same_message = ዝተፈላለዩ ኣገልግሎታት ሓደ ዓይነት ነገር ነጊሮምኒ።
q-same_message-hint = ሓደ ኣገልግሎት ጥራይ እንተ ረኺብኩም፣ “ንዓይ ኣይምልከተንን” ምረጹ።
q-same_message-short = ኣገልግሎታት ሓደ ዓይነት ነገር ነጊሮምኒ
q-same_message-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ዝተፈላለዩ ኣገልግሎታት ሓደ ዓይነት ነገር ከም ዝነገርዎም ተዛሪቦም።

q-safer = ዝረኸብክዎ ሓገዝ ዝያዳ ውሕስነት ክስምዓኒ ገይሩ።
q-safer-short = ድሕሪ ሓገዝ ዝያዳ ውሕስነት
q-safer-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ዝረኸብዎ ሓገዝ ዝያዳ ውሕስነት ክስምዖም ከም ዝገበረ ተዛሪቦም።

q-children = ኣብ ትሕቲ ክንክንኩም ዘለዉ ቆልዑ ኣለዉኹም ዶ?
q-children-yes = እወ
q-children-no = የለዉን
q-children-short = ኣብ ትሕቲ ክንክንኩም ዘለዉ ቆልዑ
q-children-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ኣብ ትሕቲ ክንክኖም ዘለዉ ቆልዑ ከም ዘለዉዎም ተዛሪቦም።

q-children_support = ኣገልግሎታት ንደቀይ ዝሰማማዖም ሓገዝ ሂቦም።
q-children_support-short = ንደቀይ ዝሰማማዕ ሓገዝ
q-children_support-finding = ካብቶም ቆልዑ ዘለዉዎም መልሲ ዝሃቡ ሰባት፣ { $share } ኣገልግሎታት ንደቆም ዝሰማማዖም ሓገዝ ከም ዝሃቡ ተዛሪቦም።

q-hopeful = ንመጻኢ ካብ ቅድም ብዝበለጸ ተስፋ እርእዮ።
q-hopeful-short = ካብ ቅድም ዝበለጸ ተስፋ
q-hopeful-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ንመጻኢ ካብ ቅድም ብዝበለጸ ተስፋ ከም ዝርእይዎ ተዛሪቦም።

q-answered_before = ካብ { $since } ንደሓር ነዚ ሕቶታት መሊስኩምዎ ትፈልጡ ዶ?
q-answered_before-yes = እወ
q-answered_before-no = ኣይፋል
q-answered_before-short = ነዚ ሕቶታት ኣቐዲምኩም ምምላስ
q-answered_before-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } ነዚ ሕቶታት ንመጀመርታ ግዜ ይምልስዎ ከም ዘለዉ ተዛሪቦም።

q-one_thing = ኣገልግሎታት ብዝሓሸ ክገብርዎ ዝኽእሉ ሓደ ነገር እንታይ እዩ?
q-one_thing-hint = ዘጋጠመኩም ክትነግሩና ኣየድልየኩምን። ስማት፣ ቦታታትን ዕለታትን ዘይምጽሓፍ ዝሓሸ ውሑስ እዩ።
q-one_thing-short = ክመሓየሽ ዝኽእል ሓደ ነገር
