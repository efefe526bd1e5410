# Draft: not yet read by a second person.

reply-title = Siz söylediniz, biz yaptık
reply-intro = İnsanların bize söyledikleri, bunun için ne yapıldığı, kimin sorumlu olduğu, neyin neden yapılmayacağı.
reply-kind-works = Bu iyi işliyor
reply-kind-change = Bu değişmeli
reply-undecided = Ne yapılacağına henüz kimse karar vermedi. Şu tarihten beri bekliyor: { $day }
reply-planned = Bu planlandı. Son tarih: { $day }
reply-doing = Bu başladı. Son tarih: { $day }
reply-done = Bu yapıldı. Kayıt tarihi: { $day }
reply-why-money = Bu yapılmayacak, çünkü bunun için para yok.
reply-why-law = Bu yapılmayacak, çünkü yasa izin vermiyor.
reply-why-not-ours = Bu burada yapılmayacak, çünkü kararı başkaları veriyor.
reply-why-instead = Bu yapılmayacak. Bunun yerine başka bir şey yapılıyor.
reply-why-risk = Bu yapılmayacak, çünkü insanları tehlikeye atabilir.
reply-late = Bu gecikti. Son tarih şuydu: { $day }
reply-owner = Kim sorumlu: { $role }, { $organisation }
reply-role-lead = kurumun başındaki kişi
reply-role-manager = hizmetin yöneticisi
reply-role-commissioner = hizmetlerin parasını ödeyen
reply-role-coordinator = ortaklığın koordinatörü
reply-vetted-agrees = { $day }: bunu kendisi yaşamış kişiler, bunun yapıldığını kabul ediyor.
reply-vetted-not-yet = { $day }: bunu kendisi yaşamış kişiler, bunun henüz yapılmadığını söylüyor.
reply-vetted-unsure = { $day }: bunu kendisi yaşamış kişiler, bunun yapılıp yapılmadığını bilemiyor.
reply-foreign = Bu sözler başka bir dilde ({ $language }). Henüz çevrilmedi.
reply-due = Buna henüz yanıt yok. Yanıt için son tarih: { $day }
reply-missing = Yayım tarihi: { $day }. Üzerinden 90 günden fazla geçti ve hâlâ yanıt yok.
reply-changed = Değişiklik tarihi: { $day }. Önceden şöyleydi:

noticed-question = Geçen sefer insanlar bize şunu söyledi: “{ $finding }” O zamana göre bu şimdi nasıl?
noticed-short = Geçen seferden bu yana değişim: { $title }
noticed-finding = Yanıt verenler arasında { $share }, bunun geçen seferden bu yana daha iyi olduğunu söyledi.
