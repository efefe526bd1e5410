# Draft: not yet read by a second person.

## Always there

bar-label = Her zaman burada
leave = Hemen çık
help = Yardım al
pause = Ara ver
language = Dil
skip-link = Sayfanın ana bölümüne geç
back = Geri
continue = Devam et
skip = Bu soruyu geç
stop = Burada dur
demo-notice = Bu bir gösterim. İçindeki her ad ve yanıt uydurmadır.
draft-notice = Bu dildeki metin bir taslaktır. Anadili bu olan hiç kimse henüz gözden geçirmedi.
offline = Sayfa şu anda bize ulaşamıyor. Yanıtlarınız hâlâ burada. Biraz sonra yeniden deneyin.
leaving-shift = Çıkılıyor. Shift tuşuna kalan basış sayısı: { $left }.

## Landing

landing-title = Görüşünüzü paylaşın
landing-intro = { $minutes ->
    [one] Bize yerel hizmetleri anlatın. Yaklaşık { $minutes } dakika sürer.
   *[other] Bize yerel hizmetleri anlatın. Yaklaşık { $minutes } dakika sürer.
}
landing-code-label = Kartınızdaki numara
landing-code-hint = 16 rakam. Boşluklar önemli değil. Geri dönüş numaranız varsa 18 rakamını buraya yazın.
landing-start = Başla
landing-noscript = Tarayıcınız yazdığınız numarayı saklayabilir. Tarayıcınızın geçmişinden silebilirsiniz.
landing-choose-language = Dilinizi seçin
landing-code-unknown-title = Numaraya yeniden bakın
landing-code-unknown = Bu numarayı tanımıyoruz. Kartınıza yeniden bakın: dörder rakamlık dört grupta 16 rakam vardır. Yine olmazsa başka bir kart isteyin. Geri dönüş numarası bir kez ve en çok üç gün geçerlidir.
landing-withdraw = Gönderilmiş yanıtları geri al

## A device that people share

kiosk-shared = Bu cihazı birçok kişi kullanıyor. Yanıtlarınızdan hiçbiri cihazda kalmaz. Sizden sonraki kişi yalnızca bu sayfayı görür.
kiosk-script = Bu sayfa için betik çalıştıran bir tarayıcı gerekir. Burada çalışan birine sorun.
kiosk-link = Bağlantı eksik. Burada çalışan birinden yeniden açmasını isteyin.
kiosk-finish = Bitir
idle-title = Hâlâ orada mısınız?
idle-body = Bir süredir hiçbir şeye basılmadı. Sonraki kişi görmesin diye bu sayfadaki her şey birazdan temizlenecek.
idle-left = Kalan saniye: { $left }
idle-stay = Hâlâ buradayım
idle-clear = Her şeyi şimdi temizle

## The door

door-title = Bize neyi anlatmak istersiniz?
door-hint = Birini seçin.
door-parks = Parklar ve yeşil alanlar
door-libraries = Kütüphaneler
door-buses = Otobüsler
door-recycling = Çöp ve geri dönüşüm
door-leisure = Yüzme havuzları ve spor salonları
harmless-easy = Kullanması ne kadar kolay?
harmless-pleasant = Ne kadar hoşlar?
harmless-helpful = Orada çalışanlar ne kadar yardımsever?
harmless-very = Çok
harmless-quite = Oldukça
harmless-little = Pek değil
harmless-done = Hepsi bu kadar. Bu yanıtlar saklanmadı. Kartınız hâlâ geçerli.

## Before you begin

begin-title = Başlamadan önce
begin-who = Bu soruları soran: { $partnership }.
begin-see = Yanıtlarınızı ayrı olarak kimse görmez. Başkalarının yanıtlarına eklenirler. Sayılar yalnızca 10 veya daha çok kişi için gösterilir; kesin sayılar hiçbir zaman gösterilmez.
begin-choice = Seçim sizin. İstediğiniz soruyu geçebilir, istediğiniz zaman durabilirsiniz. Bu, aldığınız yardımda hiçbir şeyi değiştirmez.
begin-first = Bir karttan gelen yalnızca ilk yanıt sayılır. Kartınızı başka biri kullanmış olabilirse başka bir kart isteyin.
begin-once = Her ses eşit sayılsın diye yalnızca bir kez yanıtlayın.
begin-not = Bu bir ihbar, kanıt veya şikâyet değildir; yardım isteme yolu da değildir. Siz yanıtlarken kimse okumaz. Hiçbir süre bu yüzden durmaz.
begin-network = Adınızı, telefonunuzun bilgilerini veya saati saklamayız. Telefon şirketiniz ve tarayıcının geçmişi yine de bu adresin açıldığını gösterebilir.
begin-lawful = Onayınızla, ortaklığın çalışması için soruyoruz. Verilerinizle ilgili sorular için: { $contact }.
begin-start = 16 yaşındayım veya daha büyüğüm, başla
begin-young = 16 yaşından küçüğüm

## Leaving and being private

private-title = Çıkış ve gizlilik
private-leave = “Hemen çık” her sayfadadır. Bir kez basınca bir hava durumu sayfası açılır. Yanıtlarınız silinir ve Geri tuşu onları geri getirmez.
private-leave-shared = “Hemen çık” her sayfadadır. Bir kez basınca her şey temizlenir ve ilk sayfa açılır. Geri tuşu yanıtlarınızı geri getirmez.
private-shift = Klavyede Shift tuşuna üç kez de basabilirsiniz.
private-history = Bu sayfa tarayıcınızın geçmişinde “Görüşünüzü paylaşın” adıyla kalır. Yalnızca o satırı silebilirsiniz. Her şeyi silmek birinin dikkatini çekebilir.
private-device = Biri bu cihaza bakıyorsa veya ekranı kopyalayan bir program yüklemiş olabilirse, başka bir cihaz daha güvenlidir. Bu sayfaların resmini çekerseniz, biri o resimleri bulabilir.
private-refresh = Sayfayı yeniden yüklerseniz, göndermedikleriniz kaybolur.
private-close = Bu sayfayı kapatmak yetmez: tarayıcınız onu yeniden açabilir. Önce “Hemen çık” düğmesine basın.
private-pause = “Ara ver” sakin bir sayfa açar. Yanıtlarınız bekler. Oradan bir geri dönüş numarası da alabilirsiniz.

## Questions

choose-one = Bir yanıt seçin
choose-many = Sizin için doğru olan tüm yanıtları seçin
choose-drawn = Sayısı { $most } olandan fazlasını seçtiniz. Rastgele seçilen { $most } tanesini soruyoruz.
scale-agree5-strongly_agree = Kesinlikle katılıyorum
scale-agree5-agree = Katılıyorum
scale-agree5-neither = Ne katılıyorum ne katılmıyorum
scale-agree5-disagree = Katılmıyorum
scale-agree5-strongly_disagree = Kesinlikle katılmıyorum
scale-ease5-very_easy = Çok kolay
scale-ease5-easy = Kolay
scale-ease5-neither = Ne kolay ne zor
scale-ease5-hard = Zor
scale-ease5-very_hard = Çok zor
scale-change5-much_better = Çok daha iyi
scale-change5-better = Daha iyi
scale-change5-same = Aşağı yukarı aynı
scale-change5-worse = Daha kötü
scale-change5-much_worse = Çok daha kötü
scale-wait-same_day = Aynı gün
scale-wait-within_week = Bir hafta içinde
scale-wait-within_month = Bir ay içinde
scale-wait-within_three_months = Üç ay içinde
scale-wait-longer = Üç aydan uzun
scale-wait-still_waiting = Hâlâ bekliyorum
scale-times-t0 = Hiç
scale-times-t1_2 = 1 veya 2 kez
scale-times-t3_more = 3 kez veya daha fazla
scale-chain-not_wanted = Bu yardımı istemedim
scale-chain-wanted_not_available = Bu yardımı istedim ama yoktu
scale-chain-available_not_received = Böyle bir yardım vardı ama alamadım
scale-chain-received = Bu yardımı aldım
non-na = Benim için geçerli değil
non-dk = Emin değilim
non-pnts = Söylememeyi tercih ederim
or = veya
place-title = Yardım aldığınız yere en yakın olan hangisi?
place-hint = Her bölge, kurumlarının nasıl çalıştığını öğrensin diye soruyoruz. Hiçbir zaman adres sormayız.
error-title = Yanıtınıza yeniden bakın
error-not-an-option = Bu yanıtı okuyamadık. Yeniden seçin veya bu soruyu geçin.
error-more-than-one = Yalnızca bir yanıt seçin.
error-none-and-some = Seçtiğiniz yanıtlardan biri ötekilerle birlikte olmuyor. Yalnızca onu veya yalnızca ötekileri seçin.
error-text-too-long = { $length ->
    [one] Yazınız { $length } karakter uzunluğunda.
   *[other] Yazınız { $length } karakter uzunluğunda.
} { $most ->
    [one] Burada { $most } karakterlik yer var.
   *[other] Burada { $most } karakterlik yer var.
} Kısaltıp devam edin; hiçbir şey kaybolmadı.

## Coming back

keep-offer = Bugün veya önümüzdeki iki gün içinde geri dönmek için bir numara alabilirsiniz.
keep-ask = Numara al
keep-title = Geri dönüş numaranız
keep-explain = Kartınızdaki numarayı yazacağınız yere bunu yazın. Bir kez ve { $until } tarihine kadar geçerlidir.
keep-safe = Yalnızca şimdi gösterilir ve bu cihazda durmaz. Kimsenin bakmadığı bir yere yazın; yanına ne işe yaradığını yazmayın.
keep-what = Sizi herhangi bir cihazda kaldığınız yere getirir. Verdiğiniz yanıtlar bir daha hiç gösterilmez. Bundan sonra vereceğiniz yanıtlar aynı numarayla saklanır.
keep-have = Bir geri dönüş numaranız var. Yanıtlarınız onunla saklanıyor.
keep-delete = Sakladıklarımı sil
keep-deleted = Sakladıklarınız silindi. Numara artık geçerli değil.
earlier-answer = Bunu daha önce yanıtladınız. Yeniden seçmezseniz olduğu gibi kalır.
earlier-text = Daha önce bir şey yazdınız. Buraya yazmazsanız olduğu gibi kalır.

## Who helped

helped-title = Bu sorularda size yardım eden oldu mu?
helped-hint = İnsanların bize nasıl ulaştığını bilmek için soruyoruz. Sizin için hiçbir şeyi değiştirmez.
helped-no = Hayır
helped-worker = Bir kurumda çalışan biri
helped-interpreter = Bir tercüman
helped-family = Bir arkadaşım veya ailemden biri
helped-other = Başka biri
reminder-title = Sonraya kalabilir
reminder-body = Size bir arkadaşınız veya ailenizden biri yardım etti. Bu iyi olabilir. Tek başınıza yanıtlamak isterseniz burada durabilir, hiçbir şey saklamayabilir ve başka bir gün yapabilirsiniz.

## Hear it, see it

media-listen = Bu sayfayı dinle. Ses çalacak.
media-watch = Bu sayfayı İngiliz İşaret Dilinde (BSL) izle. Bir film yüklenecek.

## Content notes

note-title = Sonraki bölüm hakkında
note-continue = Devam et
note-skip = Bu bölümü geç
note-stop = Burada dur

## Your own words

text-reader = Yazdıklarınızı, anket kapandıktan sonra bu konuda eğitim almış kişiler okur. Size yanıt veremezler ve kim olduğunuzu bilmezler. Şu anda tehlikedeyseniz “Yardım al” düğmesine basın.
text-limit = { $most ->
    [one] En çok { $most } karakter.
   *[other] En çok { $most } karakter.
}
text-permission = Yazdıklarınızla ne yapabiliriz?
text-permission-count = Yalnızca bir konu başlığı altında sayılsın
text-permission-summarise = Başka sözcüklerle de anlatılsın
text-permission-quote = Olduğu gibi de gösterilsin, ama önce kim olduğumu belli edebilecek her şey çıkarılsın
text-noscript = Tarayıcınız buraya yazdıklarınızı siz çıktıktan sonra da saklayabilir. Biri bu cihaza bakıyorsa bu kutuyu boş bırakmak daha güvenlidir.
text-unread = Bu dilde yazılanlar burada henüz okunamıyor; bu yüzden yazı istemiyoruz. Öteki yanıtlarınız herkesinki kadar önemlidir.

## Check and send

check-title = Göndermeye hazır
check-explain = Şimdi gönderebilir veya önce yanıtlarınıza bakabilirsiniz. Gönderdikten sonra onları kimse göremez veya değiştiremez, biz bile.
check-show = Yanıtlarımı göster
check-not-provided = Yanıt yok
check-earlier = Daha önce yanıtlandı
check-text-kept = Bir şeyler yazdınız
check-change = Değiştir
check-change-what = Değiştir: { $what }
withdraw-offer = Gönderdikten sonra bana yanıtlarımı geri alabileceğim altı sözcük göster
send = Yanıtlarımı gönder

## About you, after the send

equality-title = Sizinle ilgili birkaç soru
equality-sent = Yanıtlarınız ulaştı. Şimdi çıkarsanız hiçbir şey kaybolmaz.
equality-explain = Bunlar ek sorulardır ve yaklaşık 2 dakika sürer. Kurumların herkese adil davranıp davranmadığını görmemize yardım ederler. Önceki yanıtlarınızdan ayrı mühürlenirler. Her biri geçilebilir.
equality-yes = Evet, devam et
equality-no = Hayır, burada bitir
equality-pnts = Söylememeyi tercih ederim
equality-check-title = Bunlar da gönderilsin mi?
equality-check = Göndermezseniz saklanmazlar. Daha önce gönderdikleriniz kalır.
equality-send = Bu yanıtları gönder
equality-drop = Bunları gönderme

## Done

done-title = Teşekkür ederiz
done-sent = Yanıtlarınız ulaştı. Artık herkesin yanıtlarıyla birlikte mühürlü duruyorlar.
done-next = Anket { $closes } tarihinde kapanır. Sonra bütün yanıtlar birlikte sayılır ve yok edilir.
done-results-open = İnsanların ne dediği ve kurumların bu konuda ne yapacağı herkese gösterilecek.
done-results = İnsanların ne dediği ve kurumların bu konuda ne yapacağı herkese gösterilecek. Nereye bakacağınızı, kartı size veren kuruma sorun.
done-close = “Hemen çık” düğmesine basabilir veya bu sayfayı kapatabilirsiniz.

## Taking answers out again

withdraw-words-title = Altı sözcüğünüz
withdraw-words = Bu sözcüklerle, bu sırayla, yanıtlarınızı { $until } tarihine kadar geri alabilirsiniz. Yalnızca şimdi gösterilirler. Aklınızda tutun veya kimsenin bakmadığı bir yere yazın.
withdraw-words-who = Bu sözcükleri bilen herkes yanıtlarınızı geri alabilir. Onlarla kimse yanıtlarınızı okuyamaz.
withdraw-title = Yanıtları geri al
withdraw-explain = Gönderdikten sonra size gösterilen altı sözcüğü aynı sırayla yazın. Büyük harfler ve harflerin üstündeki veya altındaki işaretler önemli değil.
withdraw-label = Altı sözcüğünüz
withdraw-go = Yanıtlarımı geri al
withdraw-slip-title = Sözcüklere yeniden bakın
withdraw-slip = Bunlar birbirine ait altı sözcük değil. Eksik olan veya tam aynı olmayan bir sözcük var mı, bakın.
withdraw-done-title = Tamamlandı
withdraw-done = Bu sözcüklere ait yanıtlar hâlâ buradaydıysa artık yok ve kimse onları geri getiremez. Gönderildikleri kart kullanılmış sayılır.
withdraw-late = Sayılmış yanıtlar geri alınamaz: o andan sonra kimin olduklarını kimse bilemez.

## Pause, stop, help, language

pause-title = Acele etmeyin
pause-body = Burada yapılacak bir şey yok. Yavaşça nefes alın. Yavaşça nefes verin. Çevrenize bakın ve gördüğünüz birkaç şeyin adını söyleyin.
pause-continue = Hazır olunca devam et
stop-title = Burada dur
stop-body = Şimdiye kadar verdiğiniz yanıtları gönderebilir veya hiçbir şey saklamayabilirsiniz. İkisi de olur.
stop-send = Verdiğim yanıtları gönder
stop-nothing = Hiçbir şey saklama
stop-return = Sorulara geri dön
stopped-title = Durdunuz
stopped-body = Hiçbir şey saklanmadı. Başka bir gün geri gelmek isterseniz kartınız hâlâ geçerli.
young-title = Baktığınız için teşekkür ederiz
young-body = Bu sorular 16 yaşında ve daha büyük olanlar içindir. Hiçbir şey saklanmadı. Siz de önemlisiniz: aşağıdaki kişiler sizi dinleyebilir.
help-title = Yardım al
help-call-list = Buradan yapılan arama, telefonun arama listesinde görünür.
help-danger-title = Şu anda tehlikedeyseniz
help-danger = 999’u arayın. Konuşamıyorsanız cep telefonundan 999’u arayın ve istendiğinde 55’e basın.
help-return = Geri dön
help-nation = Yardımın gösterileceği yer
help-nation-england = İngiltere
help-nation-wales = Galler
help-nation-scotland = İskoçya
help-nation-ni = Kuzey İrlanda
help-text = Kısa mesajla
help-hours-always = Gece gündüz
help-free = Arama ücretsiz
help-reviewed = { $day } tarihinde kontrol edildi
language-title = Dilinizi seçin
language-keeps = Yanıtlarınız olduğu gibi kalır.

## When something is different from what you expected

closed-title = Burası kapandı
closed-body = Burada artık yanıt alınmıyor. Yine de görüşünüzü paylaşmak isterseniz, kartı size veren kurumdan yeni bir kart isteyin.
stale-title = Bu sayfa çok eski
stale-body = Sayfalar bir iki gün açık kalır, sonra onları kimse okuyamaz, biz bile. Hiçbir şey saklanmadı. Kartınızla yeniden başlayabilirsiniz.
missing-title = Burada bir şey yok
missing-body = Bu adreste sayfa yok. Kartınıza yeniden bakın.
large-title = Bir kerede çok fazla
large-body = Gönderilen, bu sayfanın alabileceğinden çok daha büyük; bu yüzden okunmadı. Geri dönüp kısaltın.
busy-title = Henüz gönderilmedi
busy-body = Yanıtlarınızı şu anda alamadık. Hâlâ bu sayfadalar. Biraz bekleyin, sonra yeniden gönderin.
fault-title = Bu olmadı
fault-body = Sorun bizden kaynaklanıyor, sizden değil. Bu sayfa açık kaldıkça yanıtlarınız kaybolmaz: geri dönüp yeniden deneyin.
