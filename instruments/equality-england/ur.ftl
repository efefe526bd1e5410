# Draft: not yet read by a second person.

title = اپنی رائے دیں
survey-name = آپ کے بارے میں سوال
about = یہ سوال آپ کے بارے میں ہیں، تاکہ ادارے دیکھ سکیں کہ وہ سب کے ساتھ برابر کا سلوک کرتے ہیں یا نہیں۔

section-about_you = آپ کے بارے میں

q-age_group = آپ کی عمر کیا ہے؟
q-age_group-16_24 = 16 سے 24
q-age_group-25_34 = 25 سے 34
q-age_group-35_44 = 35 سے 44
q-age_group-45_54 = 45 سے 54
q-age_group-55_64 = 55 سے 64
q-age_group-65_over = 65 یا زیادہ
q-age_group-short = عمر
q-age_group-finding = { $share } جواب دینے والوں کی عمر 35 سال سے کم ہے۔

q-sex = آپ کی جنس کیا ہے؟
q-sex-female = عورت
q-sex-male = مرد
q-sex-short = جنس
q-sex-finding = { $share } جواب دینے والوں کی جنس عورت ہے۔

q-gender_same = کیا آپ کی صنفی شناخت وہی ہے جو پیدائش کے وقت درج کی گئی آپ کی جنس ہے؟
q-gender_same-yes = جی ہاں
q-gender_same-no = جی نہیں
q-gender_same-short = صنف وہی جو پیدائش پر درج ہوئی
q-gender_same-finding = { $share } جواب دینے والوں نے کہا کہ ان کی صنف وہی ہے جو پیدائش کے وقت درج کی گئی ان کی جنس ہے۔

q-orientation = ان میں سے کون سا جواب آپ کے جنسی رجحان کو سب سے بہتر بیان کرتا ہے؟
q-orientation-straight = ہیٹروسیکشوئل یا سٹریٹ (دوسری جنس کی طرف رجحان)
q-orientation-gay_lesbian = گے یا لیزبین (اپنی جنس کی طرف رجحان)
q-orientation-bisexual = بائی سیکشوئل (ایک سے زیادہ جنسوں کی طرف رجحان)
q-orientation-other = دیگر
q-orientation-short = جنسی رجحان
q-orientation-finding = { $share } جواب دینے والوں نے خود کو ہیٹروسیکشوئل یا سٹریٹ بتایا۔

q-disability = کیا آپ کو کوئی جسمانی یا ذہنی صحت کا مسئلہ یا بیماری ہے جو 12 ماہ یا زیادہ عرصے سے ہے یا جس کے اتنا عرصہ رہنے کی توقع ہے؟
q-disability-yes = جی ہاں
q-disability-no = جی نہیں
q-disability-short = دیرپا صحت کا مسئلہ
q-disability-finding = { $share } جواب دینے والوں کو صحت کا کوئی ایسا مسئلہ یا بیماری ہے جو 12 ماہ یا زیادہ رہتی ہے۔

q-disability_effect = کیا صحت کا کوئی مسئلہ یا بیماری روزمرہ کے کام کرنے کی آپ کی صلاحیت کو کم کرتی ہے؟
q-disability_effect-a_lot = جی ہاں، بہت زیادہ
q-disability_effect-a_little = جی ہاں، تھوڑا سا
q-disability_effect-not_at_all = بالکل نہیں
q-disability_effect-short = روزمرہ زندگی پر اثر
q-disability_effect-finding = جن جواب دینے والوں کو صحت کا دیرپا مسئلہ ہے، ان میں { $share } نے کہا کہ اس سے ان کی روزمرہ کے کام کرنے کی صلاحیت کم ہوتی ہے۔

q-ethnic_group = آپ کا نسلی گروہ کیا ہے؟
q-ethnic_group-white = سفید فام
q-ethnic_group-mixed = مخلوط یا ایک سے زیادہ نسلی گروہ
q-ethnic_group-asian = ایشیائی یا ایشیائی برطانوی
q-ethnic_group-black = سیاہ فام، سیاہ فام برطانوی، کیریبین یا افریقی
q-ethnic_group-other = دیگر نسلی گروہ
q-ethnic_group-short = نسلی گروہ
q-ethnic_group-finding = { $share } جواب دینے والوں کا تعلق سفید فام کے علاوہ کسی اور نسلی گروہ سے ہے۔

q-ethnic_white = ان میں سے کون سا جواب آپ کے سفید فام نسلی گروہ یا پس منظر کو سب سے بہتر بیان کرتا ہے؟
q-ethnic_white-british = انگریز، ویلش، سکاٹش، شمالی آئرش یا برطانوی
q-ethnic_white-irish = آئرش
q-ethnic_white-gypsy_traveller = ”جپسی“ (Gypsy) یا آئرش ٹریولر (Irish Traveller)
q-ethnic_white-roma = روما
q-ethnic_white-any_other = کوئی اور سفید فام پس منظر
q-ethnic_white-short = سفید فام نسلی گروہ
q-ethnic_white-finding = جواب دینے والے سفید فام لوگوں میں { $share } نے یہ جواب چنا: انگریز، ویلش، سکاٹش، شمالی آئرش یا برطانوی۔

q-ethnic_mixed = ان میں سے کون سا جواب آپ کے مخلوط یا ایک سے زیادہ نسلی گروہ یا پس منظر کو سب سے بہتر بیان کرتا ہے؟
q-ethnic_mixed-white_black_caribbean = سفید فام اور سیاہ فام کیریبین
q-ethnic_mixed-white_black_african = سفید فام اور سیاہ فام افریقی
q-ethnic_mixed-white_asian = سفید فام اور ایشیائی
q-ethnic_mixed-any_other = کوئی اور مخلوط یا ایک سے زیادہ نسلی پس منظر
q-ethnic_mixed-short = مخلوط یا ایک سے زیادہ نسلی گروہ
q-ethnic_mixed-finding = مخلوط یا ایک سے زیادہ نسلی گروہوں کے جواب دینے والوں میں { $share } نے یہ جواب چنا: سفید فام اور سیاہ فام کیریبین۔

q-ethnic_asian = ان میں سے کون سا جواب آپ کے ایشیائی یا ایشیائی برطانوی نسلی گروہ یا پس منظر کو سب سے بہتر بیان کرتا ہے؟
q-ethnic_asian-indian = انڈین
q-ethnic_asian-pakistani = پاکستانی
q-ethnic_asian-bangladeshi = بنگلہ دیشی
q-ethnic_asian-chinese = چینی
q-ethnic_asian-any_other = کوئی اور ایشیائی پس منظر
q-ethnic_asian-short = ایشیائی یا ایشیائی برطانوی نسلی گروہ
q-ethnic_asian-finding = جواب دینے والے ایشیائی یا ایشیائی برطانوی لوگوں میں { $share } نے یہ جواب چنا: انڈین۔

q-ethnic_black = ان میں سے کون سا جواب آپ کے سیاہ فام، سیاہ فام برطانوی، کیریبین یا افریقی نسلی گروہ یا پس منظر کو سب سے بہتر بیان کرتا ہے؟
q-ethnic_black-caribbean = کیریبین
q-ethnic_black-african = افریقی
q-ethnic_black-any_other = کوئی اور سیاہ فام، سیاہ فام برطانوی یا کیریبین پس منظر
q-ethnic_black-short = سیاہ فام، سیاہ فام برطانوی، کیریبین یا افریقی نسلی گروہ
q-ethnic_black-finding = جواب دینے والے سیاہ فام، سیاہ فام برطانوی، کیریبین یا افریقی لوگوں میں { $share } نے یہ جواب چنا: کیریبین۔

q-ethnic_other = ان میں سے کون سا جواب آپ کے نسلی گروہ یا پس منظر کو سب سے بہتر بیان کرتا ہے؟
q-ethnic_other-arab = عرب
q-ethnic_other-any_other = کوئی اور نسلی گروہ
q-ethnic_other-short = دیگر نسلی گروہ
q-ethnic_other-finding = دیگر نسلی گروہوں کے جواب دینے والوں میں { $share } نے یہ جواب چنا: عرب۔

q-religion = آپ کا مذہب کیا ہے؟
q-religion-none = کوئی مذہب نہیں
q-religion-christian = مسیحی (بشمول چرچ آف انگلینڈ، کیتھولک، پروٹسٹنٹ اور دیگر تمام مسیحی فرقے)
q-religion-buddhist = بدھ
q-religion-hindu = ہندو
q-religion-jewish = یہودی
q-religion-muslim = مسلمان
q-religion-sikh = سکھ
q-religion-any_other = کوئی اور مذہب
q-religion-short = مذہب
q-religion-finding = { $share } جواب دینے والوں کا کوئی مذہب نہیں۔
