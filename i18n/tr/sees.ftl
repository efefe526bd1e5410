# Draft: not yet read by a second person.

sees-title = Çalışanlar ne görebilir?
sees-intro = Bu sayfa, bu anketin şu anki ayarlarından oluşturulur.
sees-card = Kartı veren çalışan, kartın kullanılıp kullanılmadığını göremez. Sayıları okuyan kişiler de bunu göremez. Anket kapandığında, bunu gösterebilecek veriler yok edilir.
sees-batch = Yanıtlarınız, kartı veren kurumun adını taşır. Kart hakkında başka hiçbir şey söylemezler.
sees-batch-place = Yanıtlarınız, kart hangi kurum ve hangi yer için basıldıysa onların adını taşır. Kart hakkında başka hiçbir şey söylemezler.
sees-without-card = Kartsız yanıtlar yalnızca ortaklığın tümü için ve yalnızca { $least } veya daha çok kişi varsa gösterilir.
sees-locked = Yanıtlarınız, siz gönderir göndermez kilitlenir. Sayılıncaya kadar, hem gönderilen yanıtların saklandığı bilgisayarı hem o bilgisayarın anahtarlarını elinde tutan biri onları açabilir. Bu kişi, onları kimin gönderdiğini göremez.
sees-locked-people = Yanıtlarınız, siz gönderir göndermez kilitlenir. Anahtarı üç kişi saklar. Yanıtların sayım için açılabilmesi için bu kişilerden ikisinin bir araya gelmesi gerekir. O zaman bile onları kimin gönderdiğini kimse görmez.
sees-count = Bir program, son günden sonra bütün yanıtları birlikte sayar. Kimse onları tek tek okumaz.
sees-figures = Çalışanlar ve halk, { $least } veya daha çok kişiyle ilgili sayıları görür; kesin sayıları hiçbir zaman görmez.
sees-service = Kartı veren kurum, ona para ödeyenler ve bu anketi yürütenler, o kurumun kart verdiği kişilerle ilgili sayıları da görür. Bu sayılar da { $least } veya daha çok kişiyle ilgilidir.
sees-destroyed = İki kuruluştan iki kişi sayıları onayladığında, her bir yanıt yok edilir.
sees-words = Kendi sözcüklerinizle yazdıklarınız, öteki yanıtlarınızdan ayrı saklanır. Bunları, anket kapandıktan sonra bu konuda eğitim almış kişiler okur. Sayımdan en geç { $days } gün sonra yok edilirler.
sees-about-you = Sonda kendinizle ilgili söyledikleriniz ayrı kilitlenir. Bir program bunları, sayım için, öteki yanıtlarınızla bir kez bir araya getirir.
sees-kept = Bir geri dönüş numarası alırsanız, verdiğiniz yanıtlar kilitli olarak en çok üç gün bekler. Numara olmadan onları kimse açamaz.
sees-never = Ad saklamayız, adres saklamayız, telefonunuzla ilgili hiçbir şey saklamayız, saati saklamayız, yanıtların hangi sırayla geldiğini de saklamayız.
sees-log = Çalışanların yaptıklarının kaydı vardır. Sizin yaptıklarınızın kaydı yoktur.
sees-cannot = Bu anketi çalıştıran programı değiştiren biri, siz yanıtlarken izleyebilir. Bunun olmadığını kesin olarak söyleyemeyiz. Tor tarayıcısı, nerede olduğunuzu bu kişiden de gizler.

## The public page

sees-public-intro = Bir anketi yürüten, kartlarını veren veya sayılarını okuyan kişilerin tek tek yanıtlardan neleri görebildiği. Her liste, kendi anketinin şu anki ayarlarından oluşturulur.
sees-none = Şu anda açık anket yok.
