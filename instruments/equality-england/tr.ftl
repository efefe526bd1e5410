# Draft: not yet read by a second person.

title = Görüşünüzü paylaşın
survey-name = Sizinle ilgili sorular
about = Bu sorular sizinle ilgilidir; kurumların herkese adil davranıp davranmadığını görebilmesi için sorulur.

section-about_you = Sizinle ilgili

q-age_group = Kaç yaşındasınız?
q-age_group-16_24 = 16–24
q-age_group-25_34 = 25–34
q-age_group-35_44 = 35–44
q-age_group-45_54 = 45–54
q-age_group-55_64 = 55–64
q-age_group-65_over = 65 veya üstü
q-age_group-short = Yaş
q-age_group-finding = Yanıt verenler arasında { $share }, 35 yaşından küçük.

q-sex = Cinsiyetiniz nedir?
q-sex-female = Kadın
q-sex-male = Erkek
q-sex-short = Cinsiyet
q-sex-finding = Yanıt verenler arasında { $share } kadın.

q-gender_same = Kendinizi özdeşleştirdiğiniz toplumsal cinsiyet, doğumda kaydedilen cinsiyetinizle aynı mı?
q-gender_same-yes = Evet
q-gender_same-no = Hayır
q-gender_same-short = Toplumsal cinsiyetin doğumda kaydedilenle aynı olması
q-gender_same-finding = Yanıt verenler arasında { $share }, toplumsal cinsiyetinin doğumda kaydedilen cinsiyetiyle aynı olduğunu söyledi.

q-orientation = Aşağıdakilerden hangisi cinsel yöneliminizi en iyi tanımlar?
q-orientation-straight = Heteroseksüel
q-orientation-gay_lesbian = Gey veya lezbiyen
q-orientation-bisexual = Biseksüel
q-orientation-other = Diğer
q-orientation-short = Cinsel yönelim
q-orientation-finding = Yanıt verenler arasında { $share }, kendisini heteroseksüel olarak tanımladı.

q-disability = 12 aydır veya daha uzun süredir devam eden ya da etmesi beklenen bir bedensel veya ruhsal sağlık sorununuz ya da hastalığınız var mı?
q-disability-yes = Evet
q-disability-no = Hayır
q-disability-short = Uzun süreli sağlık sorunu
q-disability-finding = Yanıt verenler arasında { $share }, 12 ay veya daha uzun süren bir sağlık sorunu ya da hastalıkla yaşıyor.

q-disability_effect = Sağlık sorunlarınızdan veya hastalıklarınızdan herhangi biri günlük işlerinizi yapabilmenizi zorlaştırıyor mu?
q-disability_effect-a_lot = Evet, çok
q-disability_effect-a_little = Evet, biraz
q-disability_effect-not_at_all = Hiç zorlaştırmıyor
q-disability_effect-short = Günlük yaşama etkisi
q-disability_effect-finding = Yanıt veren ve uzun süreli sağlık sorunu olan kişiler arasında { $share }, bunun günlük hayatta yapabildiklerini azalttığını söyledi.

q-ethnic_group = Etnik grubunuz nedir?
q-ethnic_group-white = Beyaz
q-ethnic_group-mixed = Karma veya birden fazla etnik grup
q-ethnic_group-asian = Asyalı veya Asyalı Britanyalı
q-ethnic_group-black = Siyah, Siyah Britanyalı, Karayipli veya Afrikalı
q-ethnic_group-other = Diğer etnik grup
q-ethnic_group-short = Etnik grup
q-ethnic_group-finding = Yanıt verenler arasında { $share }, Beyaz dışında bir etnik gruptan.

q-ethnic_white = Aşağıdakilerden hangisi Beyaz etnik grubunuzu veya kökeninizi en iyi tanımlar?
q-ethnic_white-british = İngiliz, Galli, İskoç, Kuzey İrlandalı veya Britanyalı
q-ethnic_white-irish = İrlandalı
q-ethnic_white-gypsy_traveller = “Gypsy” veya “Irish Traveller” (İrlandalı gezgin topluluk)
q-ethnic_white-roma = Roman (Roma)
q-ethnic_white-any_other = Başka bir Beyaz köken
q-ethnic_white-short = Beyaz etnik gruplar
q-ethnic_white-finding = Yanıt veren Beyaz kişiler arasında { $share }, “İngiliz, Galli, İskoç, Kuzey İrlandalı veya Britanyalı” yanıtını seçti.

q-ethnic_mixed = Aşağıdakilerden hangisi Karma veya birden fazla etnik gruptan gelen kökeninizi en iyi tanımlar?
q-ethnic_mixed-white_black_caribbean = Beyaz ve Siyah Karayipli
q-ethnic_mixed-white_black_african = Beyaz ve Siyah Afrikalı
q-ethnic_mixed-white_asian = Beyaz ve Asyalı
q-ethnic_mixed-any_other = Başka bir Karma veya birden fazla etnik köken
q-ethnic_mixed-short = Karma veya birden fazla etnik grup
q-ethnic_mixed-finding = Yanıt veren, Karma veya birden fazla etnik gruptan kişiler arasında { $share }, “Beyaz ve Siyah Karayipli” yanıtını seçti.

q-ethnic_asian = Aşağıdakilerden hangisi Asyalı veya Asyalı Britanyalı etnik grubunuzu veya kökeninizi en iyi tanımlar?
q-ethnic_asian-indian = Hintli
q-ethnic_asian-pakistani = Pakistanlı
q-ethnic_asian-bangladeshi = Bangladeşli
q-ethnic_asian-chinese = Çinli
q-ethnic_asian-any_other = Başka bir Asyalı köken
q-ethnic_asian-short = Asyalı veya Asyalı Britanyalı etnik gruplar
q-ethnic_asian-finding = Yanıt veren Asyalı veya Asyalı Britanyalı kişiler arasında { $share }, “Hintli” yanıtını seçti.

q-ethnic_black = Aşağıdakilerden hangisi Siyah, Siyah Britanyalı, Karayipli veya Afrikalı etnik grubunuzu veya kökeninizi en iyi tanımlar?
q-ethnic_black-caribbean = Karayipli
q-ethnic_black-african = Afrikalı
q-ethnic_black-any_other = Başka bir Siyah, Siyah Britanyalı veya Karayipli köken
q-ethnic_black-short = Siyah, Siyah Britanyalı, Karayipli veya Afrikalı etnik gruplar
q-ethnic_black-finding = Yanıt veren Siyah, Siyah Britanyalı, Karayipli veya Afrikalı kişiler arasında { $share }, “Karayipli” yanıtını seçti.

q-ethnic_other = Aşağıdakilerden hangisi etnik grubunuzu veya kökeninizi en iyi tanımlar?
q-ethnic_other-arab = Arap
q-ethnic_other-any_other = Başka bir etnik grup
q-ethnic_other-short = Diğer etnik gruplar
q-ethnic_other-finding = Yanıt veren, başka bir etnik gruptan kişiler arasında { $share }, “Arap” yanıtını seçti.

q-religion = Dininiz nedir?
q-religion-none = Dini inancım yok
q-religion-christian = Hristiyan (İngiltere Kilisesi, Katolik, Protestan ve diğer tüm Hristiyan mezhepleri dahil)
q-religion-buddhist = Budist
q-religion-hindu = Hindu
q-religion-jewish = Yahudi
q-religion-muslim = Müslüman
q-religion-sikh = Sih
q-religion-any_other = Başka bir din
q-religion-short = Din
q-religion-finding = Yanıt verenler arasında { $share }, hiçbir dine bağlı değil.
