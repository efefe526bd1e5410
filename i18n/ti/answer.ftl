# Draft: not yet read by a second person.

bar-label = ኩሉ ግዜ ንዓኹም ኣብዚ ዘሎ
leave = ሕጂ ውጹ
help = ሓገዝ ርኸቡ
pause = ዕረፍቲ
language = ቋንቋ
skip-link = ናብቲ ቀንዲ ክፋል ናይቲ ገጽ ኪዱ
back = ንድሕሪት
continue = ቀጽሉ
skip = ነዚ ሕቶ ሕለፍዎ
stop = ኣብዚ ደው ኣብሉ
demo-notice = እዚ ንመርኣያ ጥራይ እዩ። ኣብ ውሽጡ ዘሎ ስምን መልስን ኩሉ ፈጠራ እዩ።
draft-notice = ኣብዚ ቋንቋ ዘሎ ጽሑፍ ንድፊ እዩ። በዚ ቋንቋ ዝዓበየ ሰብ ገና ኣየረጋገጾን።
offline = እዚ ገጽ ክረኽበና ኣይከኣለን። መልስታትኩም ሕጂ እውን ኣብዚ ኣሎ። ድሕሪ ቁሩብ ግዜ እንደገና ፈትኑ።
leaving-shift = ትወጹ ኣለኹም። Shift ንምጽቃጥ ዝተረፈ ብዝሒ፦ { $left }።

landing-title = ርእይቶኹም ሃቡ
landing-intro = ብዛዕባ ናይ ከባቢ ኣገልግሎታት ንገሩና። { $minutes ->
    [one] ኣስታት { $minutes } ደቒቕ ይወስድ።
   *[other] ኣስታት { $minutes } ደቓይቕ ይወስድ።
}
landing-code-label = ኣብ ካርድኹም ዘሎ ቁጽሪ
landing-code-hint = 16 ኣሃዛት እዩ። ኣብ መንጎ ዘሎ ባዶ ቦታ ለውጢ የብሉን። ንምምላስ ዝኸውን ቁጽሪ እንተሃልዩኩም፣ ነቲ 18 ኣሃዛት ኣብዚ ጽሓፍዎ።
landing-start = ጀምሩ
landing-noscript = ብራውዘርኩም ነቲ እትጽሕፍዎ ቁጽሪ ክዕቅቦ ይኽእል እዩ። ካብ ታሪኽ ብራውዘርኩም ክትድምስስዎ ትኽእሉ።
landing-choose-language = ቋንቋኹም ምረጹ
landing-code-unknown-title = ነቲ ቁጽሪ ኣረጋግጹ
landing-code-unknown = ነዚ ቁጽሪ ኣይንፈልጦን ኢና። ካርድኹም እንደገና ርኣዩ፦ 16 ኣሃዛት ኣለዎ፣ ኣብ ኣርባዕተ ጉጅለታት ኣርባዕተ ኣርባዕተ ኮይኑ። ሕጂ እውን እንተዘይሰሪሑ፣ ካልእ ካርድ ሕተቱ። ንምምላስ ዝኸውን ቁጽሪ ሓንሳብ ጥራይ ይሰርሕ፣ እንተበዝሐ ክሳብ ሰለስተ መዓልቲ።
landing-withdraw = ዝተላእከ መልስታት ምውጻእ

kiosk-shared = ነዚ መሳርሒ ብዙሓት ሰባት ይካፈልዎ። እትምልስዎ ኣብኡ ኣይተርፍን። እቲ ዝቕጽል ሰብ ነዚ ገጽ እዚ ጥራይ ይርኢ።
kiosk-script = እዚ ገጽ ስክሪፕት ዘስርሕ ብራውዘር የድልዮ። ኣብዚ ዝሰርሕ ሰብ ሕተቱ።
kiosk-link = እቲ መላግቦ ምሉእ ኣይኮነን። ኣብዚ ዝሰርሕ ሰብ እንደገና ክኸፍቶ ሕተቱ።
kiosk-finish = ወድኡ
idle-title = ሕጂ እውን ኣብዚ ዲኹም?
idle-body = ንቁሩብ ግዜ ዝተጸቕጠ የለን። እቲ ዝቕጽል ሰብ ምእንቲ ከይርእዮ፣ ኣብዚ ገጽ ዘሎ ኩሉ ኣብ ቀረባ ግዜ ክጠፍእ እዩ።
idle-left = ዝተረፈ ካልኢታት፦ { $left }
idle-stay = ሕጂ እውን ኣብዚ ኣለኹ
idle-clear = ንኹሉ ሕጂ ኣጥፍእዎ

door-title = ብዛዕባ ምንታይ ክትነግሩና ትደልዩ?
door-hint = ሓደ ምረጹ።
door-parks = መናፈሻታትን ቀጠልያ ቦታታትን
door-libraries = ቤተ መጻሕፍቲ
door-buses = ኣውቶቡሳት
door-recycling = ጎሓፍን ዳግመ ምጥቃምን
door-leisure = መሐምበሲታትን ኣዳራሻት ስፖርትን
harmless-easy = ንምጥቃም ክንደይ ቀሊል እዩ?
harmless-pleasant = ክንደይ ባህ ዘብል እዩ?
harmless-helpful = ኣብኡ ዝሰርሑ ሰባት ክንደይ ይሕግዙ?
harmless-very = ብጣዕሚ
harmless-quite = ብመጠኑ
harmless-little = ብዙሕ ኣይኮነን
harmless-done = ኣብቂዑ። እዚ መልስታት ኣይተዓቀበን። ካርድኹም ሕጂ እውን ይሰርሕ።

begin-title = ቅድሚ ምጅማርኩም
begin-who = ነዚ ሕቶታት እዚ ዝሓትት { $partnership } እዩ።
begin-see = ንመልስታትኩም በይኑ ዝርእዮ ሰብ የለን። ምስ መልስታት ካልኦት ይድመር። ቁጽርታት ን10 ሰባት ወይ ልዕሊኡ ምስ ዝኸውን ጥራይ ይርአ፣ ብልክዕ ብዝሒ ግን ፈጺሙ ኣይርአን።
begin-choice = ምርጫ ናትኩም እዩ። ዝኾነ ሕቶ ክትሓልፉን ኣብ ዝኾነ ግዜ ደው ከተብሉን ትኽእሉ። ኣብ እትረኽብዎ ሓገዝ ዝኾነ ለውጢ የብሉን።
begin-first = ካብ ሓደ ካርድ እቲ ቀዳማይ መልሲ ጥራይ ይቑጸር። ካልእ ሰብ ነቲ ናትኩም ተጠቒሙሉ ክኸውን ዝኽእል እንተኾይኑ፣ ካልእ ካርድ ሕተቱ።
begin-once = ናይ ኩሉ ሰብ ድምጺ ማዕረ ምእንቲ ክቑጸር፣ ሓንሳብ ጥራይ መልሱ።
begin-not = እዚ ሪፖርት፣ መርትዖ ወይ ጥርዓን ኣይኮነን፤ ሓገዝ ዝሕተተሉ መንገዲ እውን ኣይኮነን። ክትምልሱ ከለኹም ዘንብቦ ሰብ የለን። ብሰንኩ ደው ዝብል ናይ ግዜ ገደብ የለን።
begin-network = ስምኩም፣ ዝርዝር ተሌፎንኩም ወይ ሰዓቱ ኣይንዕቅብን። ኩባንያ ተሌፎንኩምን ታሪኽ ብራውዘርን ግን እዚ ኣድራሻ ከም ዝተኸፍተ ከርእዩ ይኽእሉ።
begin-lawful = ብስምምዕኩም፣ ንስራሕ ናይቲ ሽርክና ኢና ንሓትት። ብዛዕባ ሓበሬታኹም ሕቶ እንተሃልዩኩም፦ { $contact }።
begin-start = ዕድመይ 16 ወይ ልዕሊኡ እዩ፣ ክጅምር
begin-young = ዕድመይ ትሕቲ 16 እዩ

private-title = ምውጻእን ብሕትናኹም ምሕላውን
private-leave = “ሕጂ ውጹ” ኣብ ኩሉ ገጽ ኣሎ። ሓንሳብ ምስ ጸቐጥክምዎ ናብ ናይ ኩነታት ኣየር ገጽ ይወስደኩም። መልስታትኩም ይጠፍእ፤ ብብራውዘር ንድሕሪት ምምላስ እውን ኣይመልሶን።
private-leave-shared = “ሕጂ ውጹ” ኣብ ኩሉ ገጽ ኣሎ። ሓንሳብ ምስ ጸቐጥክምዎ ንኹሉ የጥፍኦ፣ ነቲ ቀዳማይ ገጽ ድማ የርኢ። ብብራውዘር ንድሕሪት ምምላስ ንመልስታትኩም ኣይመልሶን።
private-shift = ኣብ ኪቦርድ Shift ሰለስተ ግዜ ምጽቃጥ እውን ትኽእሉ።
private-history = እዚ ገጽ ኣብ ታሪኽ ብራውዘርኩም “ርእይቶኹም ሃቡ” ተባሂሉ ይተርፍ። ነታ ሓንቲ መስመር ጥራይ ክትድምስስዋ ትኽእሉ። ንኹሉ ምድምሳስ ሰብ ከስተብህል ክገብር ይኽእል።
private-device = ነዚ መሳርሒ ዝፍትሽ ሰብ እንተሃልዩ፣ ወይ ንስክሪን ዝቐድሕ ፕሮግራም ገይሩሉ ክኸውን ዝኽእል እንተኾይኑ፣ ካልእ መሳርሒ ዝሓሸ ውሑስ እዩ። ናይዚ ገጻት እተልዕልዎ ስእልታት ክርከብ ይኽእል እዩ።
private-refresh = ነቲ ገጽ እንደገና እንተ ጽዒንኩምዎ፣ ዘይለኣኽክምዎ ይጠፍእ።
private-close = ነዚ ገጽ ምዕጻው ጥራይ ኣይኣክልን፤ ብራውዘርኩም እንደገና ክኸፍቶ ይኽእል። መጀመርታ “ሕጂ ውጹ” ጸቕጡ።
private-pause = “ዕረፍቲ” ህዱእ ገጽ የርኢ። መልስታትኩም ይጽበየኩም። ንምምላስ ዝኸውን ቁጽሪ እውን ክህበኩም ይኽእል።

choose-one = ሓደ መልሲ ምረጹ
choose-many = ንዓኹም ሓቂ ንዝኾነ ኩሉ መልሲ ምረጹ
choose-drawn = ካብ { $most } ንላዕሊ መሪጽኩም። ብዛዕባ ብዕጫ ዝተመርጹ { $most } ካብኣቶም ንሓትት።
scale-agree5-strongly_agree = ብጣዕሚ እስማማዕ
scale-agree5-agree = እስማማዕ
scale-agree5-neither = ኣይስማማዕን ኣይቃወምን
scale-agree5-disagree = ኣይስማማዕን
scale-agree5-strongly_disagree = ፈጺመ ኣይስማማዕን
scale-ease5-very_easy = ኣዝዩ ቀሊል
scale-ease5-easy = ቀሊል
scale-ease5-neither = ቀሊል’ውን ከቢድ’ውን ኣይኮነን
scale-ease5-hard = ከቢድ
scale-ease5-very_hard = ኣዝዩ ከቢድ
scale-change5-much_better = ኣዝዩ ዝሓሸ
scale-change5-better = ዝሓሸ
scale-change5-same = ዳርጋ ከም ቀደሙ
scale-change5-worse = ዝኸፍአ
scale-change5-much_worse = ኣዝዩ ዝኸፍአ
scale-wait-same_day = ኣብታ መዓልቲ እቲኣ
scale-wait-within_week = ኣብ ውሽጢ ሓደ ሰሙን
scale-wait-within_month = ኣብ ውሽጢ ሓደ ወርሒ
scale-wait-within_three_months = ኣብ ውሽጢ ሰለስተ ወርሒ
scale-wait-longer = ካብ ሰለስተ ወርሒ ንላዕሊ
scale-wait-still_waiting = ክሳብ ሕጂ እጽበ ኣለኹ
scale-times-t0 = ሓንሳብ እውን ኣይኮነን
scale-times-t1_2 = 1 ወይ 2 ግዜ
scale-times-t3_more = 3 ግዜ ወይ ልዕሊኡ
scale-chain-not_wanted = እዚ ሓገዝ ኣይደለኹን
scale-chain-wanted_not_available = እዚ ሓገዝ ደልየ ነይረ፣ ግን ኣይነበረን
scale-chain-available_not_received = ከምዚ ዝበለ ሓገዝ ነይሩ፣ ግን ኣይረኸብኩን
scale-chain-received = እዚ ሓገዝ ረኺበ
non-na = ንዓይ ኣይምልከተንን
non-dk = ርግጸኛ ኣይኮንኩን
non-pnts = እንተዘይተዛረብኩ እመርጽ
or = ወይ
place-title = ካብዞም ዝስዕቡ ናብቲ ሓገዝ እትረኽቡሉ ቦታ ዝቐረበ ኣየናይ እዩ?
place-hint = ንሓትት ዘለና፣ ነፍሲ ወከፍ ከባቢ ኣገልግሎታቱ ብኸመይ ከም ዝሰርሕ ምእንቲ ክሰምዕ እዩ። ኣድራሻ ፈጺምና ኣይንሓትትን።
error-title = መልስኹም ኣረጋግጹ
error-not-an-option = ነቲ መልሲ ከነንብቦ ኣይከኣልናን። እንደገና ምረጹ፣ ወይ ነዚ ሕቶ ሕለፍዎ።
error-more-than-one = ሓደ መልሲ ጥራይ ምረጹ።
error-none-and-some = ምስቶም ካልኦት ዘይከይድ መልሲ መሪጽኩም። ነቲ በይኑ ምረጽዎ፣ ወይ ነቶም ካልኦት ምረጹ።
error-text-too-long = ዝጸሓፍክምዎ { $length ->
    [one] { $length } ፊደል
   *[other] { $length } ፊደላት
} ኣለዎ። ቦታ ዘሎ ግን ን{ $most ->
    [one] { $most } ፊደል
   *[other] { $most } ፊደላት
} እዩ። ኣሕጽርዎ እሞ ቀጽሉ፤ ዝጠፍአ የለን።

keep-offer = ሎሚ ወይ ኣብ ዝቕጽላ ክልተ መዓልታት ንምምላስ ዝኸውን ቁጽሪ ክትረኽቡ ትኽእሉ።
keep-ask = ቁጽሪ ርኸቡ
keep-title = ንምምላስ ዝኸውን ቁጽርኹም
keep-explain = ኣብቲ ቁጽሪ ካርድኹም እትጽሕፍሉ ቦታ ጽሓፍዎ። ሓንሳብ ጥራይ ይሰርሕ፣ ክሳብ { $until }።
keep-safe = ሕጂ ጥራይ እዩ ዝርአ፣ ኣብዚ መሳርሒ እውን የለን። ሰብ ኣብ ዘይጥምተሉ ቦታ ጽሓፍዎ፤ ንምንታይ ምዃኑ ዝገልጽ ነገር ድማ ኣብ ጎድኑ ኣይትጽሓፉ።
keep-what = ብዝኾነ መሳርሒ ናብቲ ዝነበርክምዎ ቦታ ይመልሰኩም። ዝመለስክምዎ ዳግማይ ኣይርአን። ካብ ሕጂ ንደሓር እትምልስዎ በቲ ባዕሉ ቁጽሪ ይዕቀብ።
keep-have = ንምምላስ ዝኸውን ቁጽሪ ኣለኩም። እትምልስዎ ብእኡ ይዕቀብ።
keep-delete = ነቲ ዝዓቀብኩዎ ደምስስዎ
keep-deleted = ዝዓቀብክምዎ ተደምሲሱ። እቲ ቁጽሪ ድሕሪ ሕጂ ኣይሰርሕን።
earlier-answer = ነዚ ኣቐዲምኩም መሊስኩምዎ ኢኹም። እንደገና እንተዘይመሪጽኩም ከም ዝነበሮ ይጸንሕ።
earlier-text = ኣቐዲምኩም ገለ ጽሒፍኩም ኢኹም። ኣብዚ እንተዘይጽሒፍኩም ከም ዝነበሮ ይጸንሕ።

helped-title = ነዚ ሕቶታት ንምምላስ ዝሓገዘኩም ሰብ ኣሎ ዶ?
helped-hint = ንሓትት ዘለና ሰባት ብኸመይ ከም ዝበጽሑና ንምፍላጥ እዩ። ንዓኹም ዝቕይረልኩም ነገር የለን።
helped-no = የለን
helped-worker = ኣብ ኣገልግሎት ዝሰርሕ ሰብ
helped-interpreter = ኣስተርጓሚ
helped-family = ዓርኪ ወይ ኣባል ስድራቤተይ
helped-other = ካልእ ሰብ
reminder-title = ክጸንሕ ይኽእል እዩ
reminder-body = ዓርኪ ወይ ኣባል ስድራቤትኩም ሓጊዙኩም። እዚ ጽቡቕ ክኸውን ይኽእል። በይንኹም ክትምልሱ እንተ መሪጽኩም፣ ኣብዚ ደው ከተብሉ፣ ዝኾነ ከይተዓቅቡ፣ ብኻልእ መዓልቲ ክትገብርዎ ትኽእሉ።

media-listen = ነዚ ገጽ ስምዑ። ድምጺ ክስማዕ እዩ።
media-watch = ነዚ ገጽ ብናይ ብሪጣንያ ቋንቋ ምልክት (BSL) ርኣዩ። ፊልም ክኽፈት እዩ።

note-title = ብዛዕባ እቲ ዝቕጽል ክፋል
note-continue = ቀጽሉ
note-skip = ነዚ ክፋል ሕለፍዎ
note-stop = ኣብዚ ደው ኣብሉ

text-reader = እቲ መጠይቕ ምስ ተዓጽወ፣ ንዚ ዝሰልጠኑ ሰባት ነቲ ዝጸሓፍክምዎ የንብብዎ። መልሲ ክህቡ ኣይክእሉን፣ መን ምዃንኩም እውን ኣይፈልጡን። ሕጂ ኣብ ሓደጋ እንተሃሊኹም፣ “ሓገዝ ርኸቡ” ተጠቐሙ።
text-limit = { $most ->
    [one] ክሳብ { $most } ፊደል።
   *[other] ክሳብ { $most } ፊደላት።
}
text-permission = በቲ ዝጸሓፍክምዎ እንታይ ክንገብር ንኽእል?
text-permission-count = ኣብ ትሕቲ ሓደ ኣርእስቲ ምቑጻር ጥራይ
text-permission-summarise = ብኻልእ ኣበሃህላ ምንጋር እውን
text-permission-quote = ንዓኹም ከመልክት ዝኽእል ኩሉ ምስ ወጸ፣ ምርኣይ እውን
text-noscript = ምስ ወጻእኩም እውን ብራውዘርኩም ኣብዚ እትጽሕፍዎ ክዕቅቦ ይኽእል። ነዚ መሳርሒ ዝፍትሽ ሰብ እንተሃልዩ፣ ነዚ ሳጹን ባዶ ምግዳፉ ዝሓሸ ውሑስ እዩ።
text-unread = በዚ ቋንቋ ዝጽሓፍ ቃላት ገና ኣብዚ ክንበብ ስለ ዘይከኣል፣ ክትጽሕፉ ኣይንሓትትን። እቲ ካልእ መልስታትኩም ማዕረ መልስታት ኩሉ ሰብ ይቑጸር።

check-title = ንምልኣኽ ድሉው
check-explain = ሕጂ ክትልእኩ ትኽእሉ፣ ወይ ቅድም መልስታትኩም ክትርእዩ ትኽእሉ። ምስ ተላእከ ዝኾነ ሰብ ክርእዮ ወይ ክቕይሮ ኣይክእልን፣ ንሕና እውን ከይተረፍና።
check-show = መልስታተይ ኣርእዩኒ
check-not-provided = ኣይተመለሰን
check-earlier = ኣቐዲሙ ተመሊሱ
check-text-kept = ገለ ጽሒፍኩም ኢኹም
check-change = ቀይሩ
check-change-what = ቀይሩ፦ { $what }
withdraw-offer = ድሕሪ ምልኣኸይ፣ መልስታተይ ከውጽእ ዝኽእለሎም ሽዱሽተ ቃላት ኣርእዩኒ
send = መልስታተይ ለኣኹ

equality-title = ብዛዕባኹም ቁሩብ ሕቶታት
equality-sent = መልስታትኩም በጺሑና። ሕጂ እንተ ወጻእኩም ዝጠፍእ የለን።
equality-explain = እዚ ሕቶታት ተወሳኺ እዩ፣ ኣስታት 2 ደቓይቕ ይወስድ። ኣገልግሎታት ንኹሉ ሰብ ብማዕረ ይሕዙ እንተኾይኖም ንኽንርኢ ይሕግዘና። ካብቲ ኣቐዲምኩም ዝበልክምዎ ተፈልዩ ይሕተም። ነፍሲ ወከፍ ክሕለፍ ይከኣል።
equality-yes = እወ፣ ቀጽሉ
equality-no = ኣይፋል፣ ኣብዚ ወድኡ
equality-pnts = እንተዘይተዛረብኩ እመርጽ
equality-check-title = እዚ እውን ይለኣኽ ዶ?
equality-check = እንተዘይለኣኽክምዎ ኣይዕቀብን። ኣቐዲምኩም ዝለኣኽክምዎ ይጸንሕ።
equality-send = ነዚ መልስታት ለኣኹ
equality-drop = ኣይትልኣኽዎ

done-title = የቐንየልና
done-sent = መልስታትኩም በጺሑና። ሕጂ ምስ መልስታት ኩሉ ሰብ ተሓቲሙ ኣሎ።
done-next = እቲ መጠይቕ ብ{ $closes } ይዕጾ። ድሕሪኡ ኩሉ መልስታት ብሓባር ይቑጸርን ይጠፍእን።
done-results-open = ሰባት ዝበልዎን ኣገልግሎታት ብዛዕባኡ ዝገብርዎን ንኹሉ ሰብ ክርአ እዩ።
done-results = ሰባት ዝበልዎን ኣገልግሎታት ብዛዕባኡ ዝገብርዎን ንኹሉ ሰብ ክርአ እዩ። ኣበይ ከም ዝርአ፣ ነቲ ካርድ ዝሃበኩም ኣገልግሎት ሕተቱ።
done-close = “ሕጂ ውጹ” ክትጸቕጡ፣ ወይ ነዚ ገጽ ክትዓጽውዎ ትኽእሉ።

withdraw-words-title = ሽዱሽተ ቃላትኩም
withdraw-words = በዚ ቃላት፣ በዚ ቅደም ተኸተል፣ ክሳብ { $until } መልስታትኩም ክወጽእ ክትገብሩ ትኽእሉ። ሕጂ ጥራይ እዩ ዝርአ። ዘክርዎ፣ ወይ ሰብ ኣብ ዘይጥምተሉ ቦታ ጽሓፍዎ።
withdraw-words-who = ነዚ ቃላት ዘለዎ ዝኾነ ሰብ መልስታትኩም ከውጽእ ይኽእል። ብእኡ ግን ዝኾነ ሰብ መልስታትኩም ከንብብ ኣይክእልን።
withdraw-title = ዝተላእከ መልስታት ምውጻእ
withdraw-explain = ድሕሪ ምልኣኽኩም ዝተራእየኩም ሽዱሽተ ቃላት፣ በቲ ባዕሉ ቅደም ተኸተል፣ ልክዕ ከምቲ ዝተራእየኩም ጽሓፉ።
withdraw-label = ሽዱሽተ ቃላትኩም
withdraw-go = መልስታተይ ኣውጽኡ
withdraw-slip-title = ነቲ ቃላት ኣረጋግጹ
withdraw-slip = እዚ ሓቢሩ ዝኸይድ ሽዱሽተ ቃላት ኣይኮነን። ዝጎደለ ወይ ቁሩብ ዝተፈልየ ቃል እንተሃልዩ ርኣዩ።
withdraw-done-title = ተገይሩ
withdraw-done = በዚ ቃላት ዝተዓቀበ መልስታት ሕጂ እውን ኣብዚ እንተነይሩ፣ ሕጂ ጠፊኡ ኣሎ፣ ዝኾነ ሰብ ክመልሶ ኣይክእልን። እቲ ዝተላእከሉ ካርድ ዝተጠቐምክሙሉ ኮይኑ ይጸንሕ።
withdraw-late = ዝተቖጽረ መልስታት ክወጽእ ኣይከኣልን፤ ካብኡ ንደሓር ናይ መን ምዃኑ ዝኾነ ሰብ ክፈልጥ ኣይክእልን።

pause-title = ግዜ ውሰዱ
pause-body = ኣብዚ እትገብርዎ ነገር የለን። ቀስ ኢልኩም ንውሽጢ ኣተንፍሱ። ቀስ ኢልኩም ንደገ ኣተንፍሱ። ንዙርያኹም ርኣዩ እሞ ንእትርእይዎም ቁሩብ ነገራት ስሞም ጸውዑ።
pause-continue = ድሉዋት ምስ ኮንኩም ቀጽሉ
stop-title = ኣብዚ ደው ኣብሉ
stop-body = ክሳብ ሕጂ ዝመለስክምዎ ክትልእኩ ትኽእሉ፣ ወይ ዝኾነ ከይተዓቀበ ክትገድፍዎ ትኽእሉ። ክልቲኡ ጽቡቕ እዩ።
stop-send = ነቲ ዝመለስኩዎ ለኣኹ
stop-nothing = ዝኾነ ኣይትዓቅቡ
stop-return = ናብቲ ሕቶታት ተመለሱ
stopped-title = ደው ኣቢልኩም
stopped-body = ዝተዓቀበ የለን። ብኻልእ መዓልቲ ክትምለሱ እንተ ደሊኹም ካርድኹም ሕጂ እውን ይሰርሕ።
young-title = ስለ ዝረኣኹም የቐንየልና
young-body = እዚ ሕቶታት 16 ዓመት ወይ ልዕሊኡ ንዝኾኑ ሰባት እዩ። ዝተዓቀበ የለን። ንስኹም እውን ኣገደስቲ ኢኹም፦ ኣብ ታሕቲ ዘለዉ ሰባት ክሰምዑኹም ይኽእሉ።
help-title = ሓገዝ ርኸቡ
help-call-list = ካብዚ ዝግበር ጻውዒት ኣብ ዝርዝር ጻውዒት ናይቲ ተሌፎን ይርአ።
help-danger-title = ሕጂ ኣብ ሓደጋ እንተሃሊኹም
help-danger = ናብ 999 ደውሉ። ክትዛረቡ እንተዘይክኢልኩም፣ ካብ ሞባይል ናብ 999 ደውሉ እሞ ምስ ተሓተትኩም 55 ጽቐጡ።
help-return = ተመለሱ
help-nation = ሓገዝ እትደልዩሉ ሃገር
help-nation-england = እንግሊዝ
help-nation-wales = ወይልስ
help-nation-scotland = ስኮትላንድ
help-nation-ni = ሰሜን ኣየርላንድ
help-text = ብናይ ጽሑፍ መልእኽቲ
help-hours-always = ለይትን መዓልትን
help-free = ጻውዒት ብነጻ እዩ
help-reviewed = ዝተረጋገጸሉ ዕለት፦ { $day }
language-title = ቋንቋኹም ምረጹ
language-keeps = መልስታትኩም ከም ዘለዎ ይጸንሕ።

closed-title = እዚ ተዓጽዩ
closed-body = እዚ ድሕሪ ሕጂ መልስታት ኣይቅበልን። ሕጂ እውን ርእይቶኹም ክትህቡ እንተ ደሊኹም፣ ነቲ ካርድ ዝሃበኩም ኣገልግሎት ሓድሽ ካርድ ሕተትዎ።
stale-title = እዚ ገጽ ኣዝዩ ኣሪጉ
stale-body = ገጻት ንሓደ ወይ ክልተ መዓልቲ ክፉት ይጸንሕ፣ ድሕሪኡ ዝኾነ ሰብ ከንብቦ ኣይክእልን፣ ንሕና እውን ከይተረፍና። ዝተዓቀበ የለን። ብካርድኹም እንደገና ክትጅምሩ ትኽእሉ።
missing-title = ኣብዚ ዘሎ ነገር የለን
missing-body = ኣብዚ ኣድራሻ ገጽ የለን። ካርድኹም እንደገና ርኣዩ።
large-title = ብሓንሳብ ኣዝዩ ብዙሕ
large-body = እቲ ዝተላእከ ካብቲ እዚ ገጽ ዝሕዞ ኣዝዩ ስለ ዝዓበየ ኣይተነበበን። ንድሕሪት ተመለሱ እሞ ኣሕጽርዎ።
busy-title = ገና ኣይተላእከን
busy-body = ሕጂ መልስታትኩም ክንቅበል ኣይከኣልናን። ሕጂ እውን ኣብዚ ገጽ ኣሎ። ቁሩብ ተጸበዩ እሞ እንደገና ለኣኹ።
fault-title = እዚ ኣይሰርሐን
fault-body = እቲ ጸገም ናትና እዩ። እዚ ገጽ ክሳብ ዝተኸፍተ መልስታትኩም ኣይጠፍእን፦ ንድሕሪት ተመለሱ እሞ እንደገና ፈትኑ።
