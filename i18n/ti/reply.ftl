# Draft: not yet read by a second person.

reply-title = ንስኹም ኢልኩም፣ ንሕና ጌርና
reply-intro = ሰባት እንታይ ከም ዝነገሩና፣ ብዛዕባኡ እንታይ ይግበር ከም ዘሎ፣ መን ሓላፊ ምዃኑ፣ እንታይ ከምዘይግበርን ስለምንታይን።
reply-kind-works = እዚ ጽቡቕ ይሰርሕ
reply-kind-change = እዚ ክቕየር ኣለዎ
reply-undecided = ክሳብ ሕጂ እንታይ ክግበር ዝወሰነ የለን። ካብዚ ዕለት ጀሚሩ ይጽበ ኣሎ፦ { $day }
reply-planned = እዚ ተመዲቡ ኣሎ። ናይ መወዳእታ ዕለት፦ { $day }
reply-doing = እዚ ተጀሚሩ ኣሎ። ናይ መወዳእታ ዕለት፦ { $day }
reply-done = እዚ ተገይሩ። ዝተመዝገበሉ ዕለት፦ { $day }
reply-why-money = እዚ ኣይግበርን እዩ፣ ምኽንያቱ ገንዘብ የለን።
reply-why-law = እዚ ኣይግበርን እዩ፣ ምኽንያቱ ሕጊ ኣየፍቅድን።
reply-why-not-ours = እዚ ኣብዚ ኣይግበርን እዩ፣ ምኽንያቱ ካልኦት እዮም ዝውስኑ።
reply-why-instead = እዚ ኣይግበርን እዩ። ኣብ ክንድኡ ካልእ ነገር ይግበር።
reply-why-risk = እዚ ኣይግበርን እዩ፣ ምኽንያቱ ሰባት ኣብ ሓደጋ ከውድቕ ይኽእል።
reply-late = እዚ ደንጉዩ። ናይ መወዳእታ ዕለት ነይሩ፦ { $day }
reply-owner = ሓላፊ መን እዩ፦ { $role }፣ { $organisation }
reply-role-lead = ሓላፊ ትካል
reply-role-manager = ኣካያዲ ስራሕ ኣገልግሎት
reply-role-commissioner = ንኣገልግሎታት ዝኸፍል
reply-role-coordinator = ኣወሃሃዲ ሽርክና
reply-vetted-agrees = { $day }፦ ባዕሎም ዘሕለፉዎ ሰባት ከም ዝተገብረ ይሰማምዑ።
reply-vetted-not-yet = { $day }፦ ባዕሎም ዘሕለፉዎ ሰባት ገና ከም ዘይተገብረ ይብሉ።
reply-vetted-unsure = { $day }፦ ባዕሎም ዘሕለፉዎ ሰባት ተገይሩ ድዩ ኣይተገብረን ክብሉ ኣይክእሉን።
reply-foreign = እዞም ቃላት ብኻልእ ቋንቋ ({ $language }) እዮም። ገና ኣይተተርጎሙን።
reply-due = ንዚ ገና መልሲ የለን። ናይ መልሲ መወዳእታ ዕለት፦ { $day }
reply-missing = እዚ ካብ ዝሕተም ({ $day }) ልዕሊ 90 መዓልቲ ኮይኑ፣ ክሳብ ሕጂ መልሲ የለን።
reply-changed = ዝተቐየረሉ ዕለት፦ { $day }። ቅድሚኡ ከምዚ ይብል ነይሩ፦

noticed-question = ኣብ ዝሓለፈ ግዜ ሰባት ከምዚ ኢሎምና ነይሮም፦ “{ $finding }” ምስቲ ግዜ እቲ ክነጻጸር ከሎ እዚ ሕጂ ከመይ ኣሎ?
noticed-short = ካብ ዝሓለፈ ግዜ ንደሓር ዘሎ ለውጢ፦ { $title }
noticed-finding = ካብቶም መልሲ ዝሃቡ፣ { $share } እዚ ካብ ዝሓለፈ ግዜ ንደሓር ከም ዝተመሓየሸ ተዛሪቦም።
