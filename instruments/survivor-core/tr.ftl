# Draft: not yet read by a second person.

title = Görüşünüzü paylaşın
survey-name = Yardım almak nasıldı
about = Bu anket ev içi şiddet ve istismar hakkındadır: kendilerine yakın birinin zarar verdiği, korkuttuğu veya kontrol ettiği kişilere kurumların nasıl davrandığını ve yardımın işe yarayıp yaramadığını sorar.

## Sections

section-help = Yardım almak
section-treated = Kurumlar size nasıl davrandı
section-treated-note = Bu bölümde 4 soru var. Kurumların size inanıp inanmadığını, sizinle ve birbirleriyle ne kadar iyi çalıştığını sorar. Yanıtlarınız, kurumların neyi değiştireceğini görmesine yardım eder. Başınıza ne geldiğini sormuyoruz, hiçbir ad da sormuyoruz.
section-family = Güvenlik ve çocuklar
section-family-note = Bu bölümde 2 soru, çocuğunuz varsa 1 soru daha var. Yardımla kendinizi daha güvende hissedip hissetmediğinizi ve çocuklarınızın yardım alıp almadığını sorar. Yanıtlarınız kurumlara neyin işe yaradığını gösterir. Evde ne olduğunu sormuyoruz; çocuklarınızın kim olduğunu belli edecek bir şey de sormuyoruz.
section-ahead = İleriye bakmak

## Getting help

q-worked_for_me = Bana uygun bir biçimde yardım aldım.
q-worked_for_me-hint = Kurum, yardım için başvurduğunuz her yerdir: yardım hattı, polis, doktor, konut birimi veya okul gibi. Size uygun yardım; sizin dilinizde, size uyan bir saatte veya gidebileceğiniz bir yerde olabilir.
q-worked_for_me-short = Bana uygun yardım
q-worked_for_me-finding = Yanıt verenler arasında { $share }, kendisine uygun bir biçimde yardım aldığını söyledi.

q-told_next = Kurumlar bana bundan sonra ne olacağını anlattı.
q-told_next-short = Bundan sonra ne olacağı anlatıldı
q-told_next-finding = Yanıt verenler arasında { $share }, kurumların bundan sonra ne olacağını anlattığını söyledi.

q-listened = Kurumlarda çalışanlar beni dinlemek için zaman ayırdı.
q-listened-short = Kurumlar dinlemeye zaman ayırdı
q-listened-finding = Yanıt verenler arasında { $share }, kurumlarda çalışanların kendisini dinlemek için zaman ayırdığını söyledi.

q-had_a_say = Aldığım yardımla ilgili seçim yapabildim.
q-had_a_say-short = Kendi yardımımla ilgili seçimler
q-had_a_say-finding = Yanıt verenler arasında { $share }, aldığı yardımla ilgili seçim yapabildiğini söyledi.

## How services treated you

q-believed = Yardım istediğimde kurumlarda çalışanlar bana inandı.
q-believed-short = Kurumlar bana inandı
q-believed-finding = Yanıt verenler arasında { $share }, kurumlarda çalışanların kendisine inandığını söyledi.

q-not_blamed = Kurumlarda çalışanlar suçun bende olmadığını açıkça belirtti.
q-not_blamed-short = Suçun bende olmadığı söylendi
q-not_blamed-finding = Yanıt verenler arasında { $share }, kurumların suçun kendisinde olmadığını açıkça belirttiğini söyledi.

q-times_told = Her şeyi yeni birine kaç kez baştan anlatmanız gerekti?
q-times_told-hint = Görüştüğünüz bütün kurumları düşünün.
q-times_told-none = Hiç
q-times_told-one_two = 1 veya 2 kez
q-times_told-three_more = 3 kez veya daha fazla
q-times_told-short = Her şeyi yeni birine anlatmak
q-times_told-finding = Yanıt verenler arasında { $share }, her şeyi 3 kez veya daha fazla baştan anlatması gerektiğini söyledi.

q-same_message = Farklı kurumlar bana aynı şeyleri söyledi.
q-same_message-hint = Yalnızca bir kurumla görüştüyseniz “Benim için geçerli değil” yanıtını seçin.
q-same_message-short = Kurumlar bana aynı şeyleri söyledi
q-same_message-finding = Yanıt verenler arasında { $share }, farklı kurumlardan aynı şeyleri duyduğunu söyledi.

## Safety and children

q-safer = Aldığım yardımla kendimi daha güvende hissediyorum.
q-safer-short = Yardımdan sonra daha güvende hissetmek
q-safer-finding = Yanıt verenler arasında { $share }, aldığı yardımla kendini daha güvende hissettiğini söyledi.

q-children = Bakımını üstlendiğiniz çocuklar var mı?
q-children-yes = Evet
q-children-no = Hayır
q-children-short = Bakımını üstlendiğiniz çocuklar
q-children-finding = Yanıt verenler arasında { $share }, bakımını üstlendiği çocuklar olduğunu söyledi.

q-children_support = Kurumlar çocuklarıma onlara uygun yardımı verdi.
q-children_support-short = Çocuklarıma uygun yardım
q-children_support-finding = Yanıt veren çocuklu kişiler arasında { $share }, kurumların çocuklarına uygun yardımı verdiğini söyledi.

## Looking ahead

q-hopeful = Geleceğe eskisinden daha umutlu bakıyorum.
q-hopeful-short = Eskisinden daha çok umut
q-hopeful-finding = Yanıt verenler arasında { $share }, geleceğe eskisinden daha umutlu baktığını söyledi.

q-answered_before = Bu soruları { $since } tarihinden beri daha önce yanıtladınız mı?
q-answered_before-yes = Evet
q-answered_before-no = Hayır
q-answered_before-short = Bu soruları daha önce yanıtlamış olmak
q-answered_before-finding = Yanıt verenler arasında { $share }, bu soruları ilk kez yanıtladığını söyledi.

q-one_thing = Kurumların daha iyi yapabileceği tek bir şey nedir?
q-one_thing-hint = Başınıza ne geldiğini anlatmanız gerekmez. Adları, yerleri ve tarihleri yazmamak daha güvenlidir.
q-one_thing-short = Daha iyi yapılabilecek bir şey
