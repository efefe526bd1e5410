# Draft: not yet read by a second person.

title = Fikraddaada dhiibo
survey-name = Su’aalo adiga kugu saabsan
about = Su’aalahani adiga ayay kugu saabsan yihiin, si adeegyadu u ogaadaan inay dadka oo dhan si caddaalad ah ula dhaqmaan.

section-about_you = Adiga kugu saabsan

q-age_group = Immisa jir baad tahay?
q-age_group-16_24 = 16 ilaa 24
q-age_group-25_34 = 25 ilaa 34
q-age_group-35_44 = 35 ilaa 44
q-age_group-45_54 = 45 ilaa 54
q-age_group-55_64 = 55 ilaa 64
q-age_group-65_over = 65 ama ka weyn
q-age_group-short = Da’da
q-age_group-finding = Dadkii jawaabay, { $share } waxay ka yar yihiin 35 jir.

q-sex = Waa maxay jinsigaagu?
q-sex-female = Dheddig
q-sex-male = Lab
q-sex-short = Jinsiga
q-sex-finding = Dadkii jawaabay, { $share } waa dheddig.

q-gender_same = Jinsiga aad isku aqoonsan tahay ma la mid yahay jinsiga laguu diiwaangeliyay markii aad dhalatay?
q-gender_same-yes = Haa
q-gender_same-no = Maya
q-gender_same-short = Jinsi la mid ah kii dhalashada la diiwaangeliyay
q-gender_same-finding = Dadkii jawaabay, { $share } waxay sheegeen in jinsiga ay isku aqoonsan yihiin uu la mid yahay kii la diiwaangeliyay markii ay dhasheen.

q-orientation = Kuwan soo socda kee ayaa sida ugu fiican u sharxaya jinsiga aad u janjeerto?
q-orientation-straight = Jinsiga kale (heterosexual ama straight)
q-orientation-gay_lesbian = Jinsiga la midka ah (gay ama lesbian)
q-orientation-bisexual = Labada jinsi (bisexual)
q-orientation-other = Wax kale
q-orientation-short = U janjeerka jinsiga
q-orientation-finding = Dadkii jawaabay, { $share } waxay sheegeen inay u janjeeraan jinsiga kale (heterosexual ama straight).

q-disability = Ma qabtaa xaalado ama cudurro caafimaad, jidh ama maskax, oo socda ama la filayo inay socdaan 12 bilood ama ka badan?
q-disability-yes = Haa
q-disability-no = Maya
q-disability-short = Xaalad caafimaad oo socota
q-disability-finding = Dadkii jawaabay, { $share } waxay qabaan xaalad ama cudur caafimaad oo socda 12 bilood ama ka badan.

q-disability_effect = Xaaladahaaga ama cudurradaada midkood ma yareeyaa awooddaada inaad qabato hawlaha maalinlaha ah?
q-disability_effect-a_lot = Haa, aad
q-disability_effect-a_little = Haa, wax yar
q-disability_effect-not_at_all = Maya, haba yaraatee
q-disability_effect-short = Saamaynta nolol maalmeedka
q-disability_effect-finding = Dadkii jawaabay ee qaba xaalad caafimaad oo socota, { $share } waxay sheegeen inay yarayso waxa ay maalin kasta qaban karaan.

q-ethnic_group = Waa maxay qowmiyaddaadu?
q-ethnic_group-white = Caddaan
q-ethnic_group-mixed = Qowmiyado isku dhafan ama badan
q-ethnic_group-asian = Aasiyaan ama Aasiyaan Ingiriis ah
q-ethnic_group-black = Madow, Madow Ingiriis ah, Kariibiyaan ama Afrikaan
q-ethnic_group-other = Qowmiyad kale
q-ethnic_group-short = Qowmiyadda
q-ethnic_group-finding = Dadkii jawaabay, { $share } waxay ka tirsan yihiin qowmiyad aan Caddaan ahayn.

q-ethnic_white = Kuwan kee ayaa sida ugu fiican u sharxaya qowmiyaddaada ama asalkaaga Caddaanka ah?
q-ethnic_white-british = Ingiriis (England), Weelish, Iskotish, Waqooyiga Ayrlaan ama Biritish
q-ethnic_white-irish = Ayrish
q-ethnic_white-gypsy_traveller = Jibsi (Gypsy) ama Irish Traveller
q-ethnic_white-roma = Rooma (Roma)
q-ethnic_white-any_other = Asal kale oo Caddaan ah
q-ethnic_white-short = Qowmiyadaha Caddaanka ah
q-ethnic_white-finding = Dadkii Caddaanka ahaa ee jawaabay, { $share } waxay doorteen Ingiriis (England), Weelish, Iskotish, Waqooyiga Ayrlaan ama Biritish.

q-ethnic_mixed = Kuwan kee ayaa sida ugu fiican u sharxaya qowmiyaddaada ama asalkaaga isku dhafan ama badan?
q-ethnic_mixed-white_black_caribbean = Caddaan iyo Madow Kariibiyaan ah
q-ethnic_mixed-white_black_african = Caddaan iyo Madow Afrikaan ah
q-ethnic_mixed-white_asian = Caddaan iyo Aasiyaan
q-ethnic_mixed-any_other = Asal kale oo isku dhafan ama badan
q-ethnic_mixed-short = Qowmiyadaha isku dhafan ama badan
q-ethnic_mixed-finding = Dadkii qowmiyadaha isku dhafan ama badan ee jawaabay, { $share } waxay doorteen Caddaan iyo Madow Kariibiyaan ah.

q-ethnic_asian = Kuwan kee ayaa sida ugu fiican u sharxaya qowmiyaddaada ama asalkaaga Aasiyaanka ah ama Aasiyaanka Ingiriiska ah?
q-ethnic_asian-indian = Hindi
q-ethnic_asian-pakistani = Bakistaani
q-ethnic_asian-bangladeshi = Bangaladheshi
q-ethnic_asian-chinese = Shiinays
q-ethnic_asian-any_other = Asal kale oo Aasiyaan ah
q-ethnic_asian-short = Qowmiyadaha Aasiyaanka ah ama Aasiyaanka Ingiriiska ah
q-ethnic_asian-finding = Dadkii Aasiyaanka ahaa ama Aasiyaanka Ingiriiska ahaa ee jawaabay, { $share } waxay doorteen Hindi.

q-ethnic_black = Kuwan kee ayaa sida ugu fiican u sharxaya qowmiyaddaada ama asalkaaga Madow, Madow Ingiriis ah, Kariibiyaan ama Afrikaan?
q-ethnic_black-caribbean = Kariibiyaan
q-ethnic_black-african = Afrikaan
q-ethnic_black-any_other = Asal kale oo Madow, Madow Ingiriis ah, ama Kariibiyaan ah
q-ethnic_black-short = Qowmiyadaha Madow, Madow Ingiriis ah, Kariibiyaan ama Afrikaan
q-ethnic_black-finding = Dadkii Madow, Madow Ingiriis ah, Kariibiyaan ama Afrikaan ahaa ee jawaabay, { $share } waxay doorteen Kariibiyaan.

q-ethnic_other = Kuwan kee ayaa sida ugu fiican u sharxaya qowmiyaddaada ama asalkaaga?
q-ethnic_other-arab = Carab
q-ethnic_other-any_other = Qowmiyad kale
q-ethnic_other-short = Qowmiyado kale
q-ethnic_other-finding = Dadkii qowmiyadaha kale ee jawaabay, { $share } waxay doorteen Carab.

q-religion = Waa maxay diintaadu?
q-religion-none = Diin ma haysto
q-religion-christian = Kiristaan (oo ay ku jiraan Kaniisadda Ingiriiska, Kaatoolik, Borotestan iyo dhammaan madaahibta kale ee Kiristaanka)
q-religion-buddhist = Buudist
q-religion-hindu = Hinduu
q-religion-jewish = Yuhuud
q-religion-muslim = Muslim
q-religion-sikh = Siikh
q-religion-any_other = Diin kale
q-religion-short = Diinta
q-religion-finding = Dadkii jawaabay, { $share } diin ma haystaan.
