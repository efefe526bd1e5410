# Draft: not yet read by a second person.

title = अपनी राय दें
survey-name = आपके बारे में सवाल
about = ये सवाल आपके बारे में हैं, ताकि सेवाएँ देख सकें कि वे सबके साथ बराबर बर्ताव करती हैं या नहीं।

section-about_you = आपके बारे में

q-age_group = आपकी उम्र कितनी है?
q-age_group-16_24 = 16 से 24
q-age_group-25_34 = 25 से 34
q-age_group-35_44 = 35 से 44
q-age_group-45_54 = 45 से 54
q-age_group-55_64 = 55 से 64
q-age_group-65_over = 65 या ज़्यादा
q-age_group-short = उम्र
q-age_group-finding = जवाब देने वाले { $share } की उम्र 35 साल से कम है।

q-sex = आपका लिंग क्या है?
q-sex-female = महिला
q-sex-male = पुरुष
q-sex-short = लिंग
q-sex-finding = जवाब देने वाले { $share } ने बताया कि वे महिलाएँ हैं।

q-gender_same = क्या आपकी लैंगिक पहचान (जेंडर) वही है जो जन्म के समय दर्ज किया गया आपका लिंग था?
q-gender_same-yes = हाँ
q-gender_same-no = नहीं
q-gender_same-short = लैंगिक पहचान वही जो जन्म के समय दर्ज हुई
q-gender_same-finding = जवाब देने वाले { $share } ने कहा कि उनकी लैंगिक पहचान वही है जो जन्म के समय दर्ज किया गया उनका लिंग था।

q-orientation = इनमें से क्या आपके यौन रुझान को सबसे सही बताता है?
q-orientation-straight = विषमलैंगिक या स्ट्रेट
q-orientation-gay_lesbian = गे या लेस्बियन
q-orientation-bisexual = बाइसेक्शुअल
q-orientation-other = अन्य
q-orientation-short = यौन रुझान
q-orientation-finding = जवाब देने वाले { $share } ने अपने को विषमलैंगिक या स्ट्रेट बताया।

q-disability = क्या आपको कोई शारीरिक या मानसिक स्वास्थ्य समस्या या बीमारी है जो 12 महीने या उससे ज़्यादा समय से है, या जिसके इतने समय तक रहने की संभावना है?
q-disability-yes = हाँ
q-disability-no = नहीं
q-disability-short = लंबे समय की स्वास्थ्य समस्या
q-disability-finding = जवाब देने वाले { $share } को कोई ऐसी स्वास्थ्य समस्या या बीमारी है जो 12 महीने या उससे ज़्यादा रहती है।

q-disability_effect = क्या आपकी किसी स्वास्थ्य समस्या या बीमारी के कारण रोज़मर्रा के काम करने की आपकी क्षमता घटती है?
q-disability_effect-a_lot = हाँ, बहुत
q-disability_effect-a_little = हाँ, थोड़ी
q-disability_effect-not_at_all = बिल्कुल नहीं
q-disability_effect-short = रोज़ के जीवन पर असर
q-disability_effect-finding = लंबे समय की स्वास्थ्य समस्या के साथ जवाब देने वाले { $share } ने कहा कि इससे उनके रोज़मर्रा के काम करने की क्षमता घटती है।

q-ethnic_group = आपका जातीय समूह क्या है?
q-ethnic_group-white = श्वेत
q-ethnic_group-mixed = मिश्रित या एक से ज़्यादा जातीय समूह
q-ethnic_group-asian = एशियाई या ब्रिटिश एशियाई
q-ethnic_group-black = अश्वेत (Black), ब्रिटिश अश्वेत, कैरिबियाई या अफ़्रीकी
q-ethnic_group-other = अन्य जातीय समूह
q-ethnic_group-short = जातीय समूह
q-ethnic_group-finding = जवाब देने वाले { $share } का जातीय समूह श्वेत के अलावा कोई और है।

q-ethnic_white = इनमें से क्या आपके श्वेत जातीय समूह या पृष्ठभूमि को सबसे सही बताता है?
q-ethnic_white-british = अंग्रेज़, वेल्श, स्कॉटिश, उत्तरी आयरिश या ब्रिटिश
q-ethnic_white-irish = आयरिश
q-ethnic_white-gypsy_traveller = जिप्सी या आयरिश ट्रैवलर
q-ethnic_white-roma = रोमा
q-ethnic_white-any_other = कोई अन्य श्वेत पृष्ठभूमि
q-ethnic_white-short = श्वेत जातीय समूह
q-ethnic_white-finding = श्वेत समूह के, जवाब देने वाले { $share } ने अंग्रेज़, वेल्श, स्कॉटिश, उत्तरी आयरिश या ब्रिटिश चुना।

q-ethnic_mixed = इनमें से क्या आपके मिश्रित या एक से ज़्यादा जातीय समूह या पृष्ठभूमि को सबसे सही बताता है?
q-ethnic_mixed-white_black_caribbean = श्वेत और अश्वेत कैरिबियाई
q-ethnic_mixed-white_black_african = श्वेत और अश्वेत अफ़्रीकी
q-ethnic_mixed-white_asian = श्वेत और एशियाई
q-ethnic_mixed-any_other = कोई अन्य मिश्रित या एक से ज़्यादा जातीय पृष्ठभूमि
q-ethnic_mixed-short = मिश्रित या एक से ज़्यादा जातीय समूह
q-ethnic_mixed-finding = मिश्रित या एक से ज़्यादा जातीय समूहों के, जवाब देने वाले { $share } ने श्वेत और अश्वेत कैरिबियाई चुना।

q-ethnic_asian = इनमें से क्या आपके एशियाई या ब्रिटिश एशियाई जातीय समूह या पृष्ठभूमि को सबसे सही बताता है?
q-ethnic_asian-indian = भारतीय
q-ethnic_asian-pakistani = पाकिस्तानी
q-ethnic_asian-bangladeshi = बांग्लादेशी
q-ethnic_asian-chinese = चीनी
q-ethnic_asian-any_other = कोई अन्य एशियाई पृष्ठभूमि
q-ethnic_asian-short = एशियाई या ब्रिटिश एशियाई जातीय समूह
q-ethnic_asian-finding = एशियाई या ब्रिटिश एशियाई समूह के, जवाब देने वाले { $share } ने भारतीय चुना।

q-ethnic_black = इनमें से क्या आपके अश्वेत (Black), ब्रिटिश अश्वेत, कैरिबियाई या अफ़्रीकी जातीय समूह या पृष्ठभूमि को सबसे सही बताता है?
q-ethnic_black-caribbean = कैरिबियाई
q-ethnic_black-african = अफ़्रीकी
q-ethnic_black-any_other = कोई अन्य अश्वेत, ब्रिटिश अश्वेत या कैरिबियाई पृष्ठभूमि
q-ethnic_black-short = अश्वेत (Black), ब्रिटिश अश्वेत, कैरिबियाई या अफ़्रीकी जातीय समूह
q-ethnic_black-finding = अश्वेत, ब्रिटिश अश्वेत, कैरिबियाई या अफ़्रीकी समूह के, जवाब देने वाले { $share } ने कैरिबियाई चुना।

q-ethnic_other = इनमें से क्या आपके जातीय समूह या पृष्ठभूमि को सबसे सही बताता है?
q-ethnic_other-arab = अरब
q-ethnic_other-any_other = कोई अन्य जातीय समूह
q-ethnic_other-short = अन्य जातीय समूह
q-ethnic_other-finding = किसी अन्य जातीय समूह के, जवाब देने वाले { $share } ने अरब चुना।

q-religion = आपका धर्म क्या है?
q-religion-none = कोई धर्म नहीं
q-religion-christian = ईसाई (चर्च ऑफ़ इंग्लैंड, कैथोलिक, प्रोटेस्टेंट और बाकी सभी ईसाई संप्रदायों सहित)
q-religion-buddhist = बौद्ध
q-religion-hindu = हिंदू
q-religion-jewish = यहूदी
q-religion-muslim = मुस्लिम
q-religion-sikh = सिख
q-religion-any_other = कोई अन्य धर्म
q-religion-short = धर्म
q-religion-finding = जवाब देने वाले { $share } ने बताया कि उनका कोई धर्म नहीं है।
