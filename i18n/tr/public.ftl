# Draft: not yet read by a second person.

public-demo = Bu bir gösterim. İçindeki her ad ve her sayı uydurmadır.
public-skip = Sayfanın ana bölümüne geç
public-language = Dil
public-home-title = İnsanların bize söyledikleri
public-home-intro = { $partnership }, ev içi şiddet ve istismar yaşamış kişilere kurumların kendilerine nasıl davrandığını soruyor. Söyledikleri burada.
public-home-none = Henüz bir şey yayımlanmadı.
public-wave = { $number }. dönem, { $opened } – { $closes }
public-downloads = Sayıları indirin
public-download-csv = Tablo olarak sayılar (CSV)
public-download-json = Doğrulamak için gerekenlerle birlikte her şey (JSON)
public-how-title = Bu nasıl okunur
public-how-bands = Her sayı bir aralıktır, hiçbir zaman kesin sayı değildir. “Her 10 kişiden yaklaşık 7 kişi” demek, gerçek oranın 10’da 6 veya 8’den çok 10’da 7’ye yakın olması demektir.
public-how-ends = Hiçbir sayı “hiç kimse” veya “herkes” demez: bu, her bir kişinin ne yanıt verdiğini belli ederdi.
public-how-hidden = { $mark } şu demektir: güvenle gösterilemeyecek kadar az kişi yanıt verdi veya gösterilseydi başka bir grup hesaplanabilirdi. Hiç kimse yok demek değildir.
public-how-small = { $mark } şu demektir: 30’dan az kişi yanıt verdi, bunu yalnızca bir ipucu olarak görün.
public-how-range = Aralık, yalnızca rastlantının sayıyı ne kadar oynatmış olabileceğini gösterir (%95 aralığı).
public-how-who = Bunlar yanıt veren kişilerdir. Hiçbir kurum bulamamış veya yanıt verememiş kişiler eksiktir.
public-replies = Yanıt veren kişi sayısı: { $base }.
public-hidden-sentence = Bunu güvenle göstermek için çok az kişi yanıt verdi.
public-option-sentence = Yanıt verenler arasında { $share }, “{ $option }” yanıtını seçti.
public-table-caption = { $title }: yer ve gruba göre, bunu kim söyledi
public-table-options = { $title }: bütün yanıtlar
public-col-who = Kim
public-col-answer = Yanıt
public-col-share = Oran
public-col-base = Yanıt veren kişiler
public-col-range = Aralık
public-whole = Ortaklığın tümü
public-multi = Birden fazla yanıt seçilebildiği için oranların toplamı %100’den fazladır.
public-good = Yüksek oran, bunun iyi işlediği anlamına gelir
public-bad = Yüksek oran, bunun değişmesi gerektiği anlamına gelir
public-band-to = { $low } ile { $high } arası
public-band-more = { $low } veya daha fazla
public-range = %{ $low } ile %{ $high } arası
share-about-tenths = her 10 kişiden yaklaşık { $n } kişi
share-atmost-tenths = her 10 kişiden en çok { $n } kişi
share-atleast-tenths = her 10 kişiden en az { $n } kişi
share-about-percent = yaklaşık %{ $n } oranında bir kesim
share-atmost-percent = en çok %{ $n } oranında bir kesim
share-atleast-percent = en az %{ $n } oranında bir kesim
cell-about-percent = yaklaşık %{ $n }
cell-atmost-percent = en çok %{ $n }
cell-atleast-percent = en az %{ $n }
three-agree = Katılıyor
three-neither = Ne katılıyor ne katılmıyor
three-disagree = Katılmıyor
public-missing-title = Burada bir şey yok
public-missing-body = Bu adreste sayfa yok.

## Groups by how a reply reached us

mode-title = İnsanlar nasıl yanıt verdi
mode-self = Yardım almadan
mode-assisted = Birinin yardımıyla
mode-paper = Kâğıt üzerinde
public-open = Kartsız gelen yanıtlar
public-open-explain = Bunlar açık bir bağlantıdan veya ortak bir cihazdan geldi. Herkes yanıt verebilirdi; bu yüzden ayrı dururlar ve ötekilere hiç eklenmezler.

## Accessibility statement

access-title = Bu sayfaları herkes kullanabilir mi?
access-aim = Bu sayfaları herkesin kullanabilmesini istiyoruz: ekran okuyucuyla, yalnızca klavyeyle, büyük yazıyla, kendi renkleriyle, betikler olmadan, eski bir telefonda.
access-standard = Web İçeriği Erişilebilirlik Kılavuzu (WCAG) 2.2’nin AA düzeyine ve AAA düzeyinin bir bölümüne uyacak biçimde hazırlanır.
access-tested = Bir şey her değiştiğinde iki test programı, gerçek bir tarayıcıda, her dilde her sayfaya bakar. Bunların yanında elle yapılan kontrollerin bir listesi vardır.
access-not = Henüz iyi işlemediğini bildiklerimiz: her gün ekran okuyucu kullanan hiç kimse sayfaları denemedi, dillerin çoğu taslak, ortaklık eklemedikçe İngiliz İşaret Dilinde film yok ve aralık çizimleri yanlarındaki cümle olarak sesli okunuyor.
access-other = Sorulara büyük yazı, kolay okunur metin veya kâğıt gibi başka bir biçimde ihtiyacınız varsa, size yardım eden kuruma sorun.
access-tell = Bir şey size engel olursa bize bildirin: { $contact }.
access-link = Bu sayfaları herkes kullanabilir mi?
