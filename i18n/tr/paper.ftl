# Draft: not yet read by a second person.

paper-title = Görüşünüzü paylaşın
paper-how = Yanıtınızın yanındaki kutuya çarpı koyun. Yanıtlamak istemediğiniz soruyu boş bırakın.
paper-no-name = Hiçbir yere adınızı veya adresinizi yazmayın.
paper-once = Yalnızca bir kez yanıtlayın: ya kâğıtta ya kartla, ikisiyle birden değil.
paper-see = Burada adı geçen kurumlarda çalışmayan biri, çarpıları bilgisayara iki kez girer. Sonra kâğıt yok edilir.
paper-return = Hazır olduğunuzda sayfaları zarfa koyun, zarfı kapatın ve teslim edin.
paper-sheet = Sayfa numarası
paper-one = Bir yanıt
paper-many = Sizin için doğru olan tüm yanıtlar
paper-only-if = Yalnızca { $number } numaralı soruya yanıtınız “{ $answer }” ise
paper-drawn = Bu bölümü, seçtiklerinizin en çok { $most } tanesi için yanıtlayın. Hangileri olduğuna siz karar verirsiniz.
paper-rest = Hepsini bir kerede bitirmeniz gerekmez. İstediğiniz zaman durabilir ve sayfaları atabilirsiniz.
