# Draft: not yet read by a second person.

title = ڕای خۆت بڵێ
survey-name = چەند پرسیارێک دەربارەی تۆ
about = ئەم پرسیارانە دەربارەی تۆن، بۆ ئەوەی خزمەتگوزارییەکان ببینن ئایا لەگەڵ هەمووان بە دادپەروەری مامەڵە دەکەن.

section-about_you = دەربارەی تۆ

q-age_group = تەمەنت چەندە؟
q-age_group-16_24 = 16 تا 24
q-age_group-25_34 = 25 تا 34
q-age_group-35_44 = 35 تا 44
q-age_group-45_54 = 45 تا 54
q-age_group-55_64 = 55 تا 64
q-age_group-65_over = 65 یان زیاتر
q-age_group-short = تەمەن
q-age_group-finding = لە ناو وەڵامدەراندا، { $share } تەمەنیان لە 35 ساڵ کەمترە.

q-sex = ڕەگەزت چییە؟
q-sex-female = مێ
q-sex-male = نێر
q-sex-short = ڕەگەز
q-sex-finding = لە ناو وەڵامدەراندا، { $share } ڕەگەزیان مێیە.

q-gender_same = ئایا ئەو جێندەرەی خۆتی پێ دەناسێنیت، هەمان ئەو ڕەگەزەیە کە لە کاتی لەدایکبوونتدا تۆمار کراوە؟
q-gender_same-yes = بەڵێ
q-gender_same-no = نەخێر
q-gender_same-short = جێندەر وەک تۆماری لەدایکبوون
q-gender_same-finding = لە ناو وەڵامدەراندا، { $share } وتیان جێندەریان هەمان ئەو ڕەگەزەیە کە لە کاتی لەدایکبوونیاندا تۆمار کراوە.

q-orientation = کام لەمانە باشترین وەسفی ئاراستەی سێکسیی تۆ دەکات؟
q-orientation-straight = هێترۆسێکشواڵ یان ستڕەیت (مەیل بۆ ڕەگەزی بەرامبەر)
q-orientation-gay_lesbian = گەی یان لێزبیەن (مەیل بۆ هەمان ڕەگەز)
q-orientation-bisexual = بایسێکشواڵ (مەیل بۆ زیاتر لە ڕەگەزێک)
q-orientation-other = هی تر
q-orientation-short = ئاراستەی سێکسی
q-orientation-finding = لە ناو وەڵامدەراندا، { $share } خۆیان بە هێترۆسێکشواڵ یان ستڕەیت وەسف کرد.

q-disability = ئایا هیچ کێشەیەکی تەندروستیی جەستەیی یان دەروونی یان نەخۆشییەکت هەیە کە 12 مانگ یان زیاتری خایاندبێت یان چاوەڕوان بکرێت بخایەنێت؟
q-disability-yes = بەڵێ
q-disability-no = نەخێر
q-disability-short = کێشەی تەندروستیی درێژخایەن
q-disability-finding = لە ناو وەڵامدەراندا، { $share } کێشەیەکی تەندروستی یان نەخۆشییەکیان هەیە کە 12 مانگ یان زیاتر دەخایەنێت.

q-disability_effect = ئایا هیچ یەک لەو کێشانە یان نەخۆشییانە توانای تۆ بۆ کاری ڕۆژانە کەم دەکاتەوە؟
q-disability_effect-a_lot = بەڵێ، زۆر
q-disability_effect-a_little = بەڵێ، کەمێک
q-disability_effect-not_at_all = بە هیچ شێوەیەک نا
q-disability_effect-short = کاریگەری لەسەر ژیانی ڕۆژانە
q-disability_effect-finding = لە ناو ئەو وەڵامدەرانەدا کە کێشەی تەندروستیی درێژخایەنیان هەیە، { $share } وتیان توانایان بۆ کاری ڕۆژانە کەم دەکاتەوە.

q-ethnic_group = گروپی نەتەوەییت چییە؟
q-ethnic_group-white = سپیپێست
q-ethnic_group-mixed = گروپی نەتەوەیی تێکەڵ یان فرە
q-ethnic_group-asian = ئاسیایی یان ئاسیایی بەریتانی
q-ethnic_group-black = ڕەشپێست، ڕەشپێستی بەریتانی، کاریبی یان ئەفریقی
q-ethnic_group-other = گروپی نەتەوەیی تر
q-ethnic_group-short = گروپی نەتەوەیی
q-ethnic_group-finding = لە ناو وەڵامدەراندا، { $share } لە گروپێکی نەتەوەیین جگە لە سپیپێست.

q-ethnic_white = کام لەمانە باشترین وەسفی گروپی نەتەوەیی یان پاشخانی سپیپێستی تۆ دەکات؟
q-ethnic_white-british = ئینگلیزی، وێڵزی، سکۆتلەندی، ئیرلەندای باکوور یان بەریتانی
q-ethnic_white-irish = ئیرلەندی
q-ethnic_white-gypsy_traveller = «جیپسی» (Gypsy) یان تراڤێلەری ئیرلەندی (Irish Traveller)
q-ethnic_white-roma = ڕۆما
q-ethnic_white-any_other = هەر پاشخانێکی سپیپێستی تر
q-ethnic_white-short = گروپە نەتەوەییە سپیپێستەکان
q-ethnic_white-finding = لە ناو وەڵامدەرە سپیپێستەکاندا، { $share } ئەم وەڵامەیان هەڵبژارد: ئینگلیزی، وێڵزی، سکۆتلەندی، ئیرلەندای باکوور یان بەریتانی.

q-ethnic_mixed = کام لەمانە باشترین وەسفی گروپی نەتەوەیی یان پاشخانی تێکەڵ یان فرەی تۆ دەکات؟
q-ethnic_mixed-white_black_caribbean = سپیپێست و ڕەشپێستی کاریبی
q-ethnic_mixed-white_black_african = سپیپێست و ڕەشپێستی ئەفریقی
q-ethnic_mixed-white_asian = سپیپێست و ئاسیایی
q-ethnic_mixed-any_other = هەر پاشخانێکی نەتەوەیی تێکەڵ یان فرەی تر
q-ethnic_mixed-short = گروپە نەتەوەییە تێکەڵ یان فرەکان
q-ethnic_mixed-finding = لە ناو وەڵامدەرانی گروپە نەتەوەییە تێکەڵ یان فرەکاندا، { $share } ئەم وەڵامەیان هەڵبژارد: سپیپێست و ڕەشپێستی کاریبی.

q-ethnic_asian = کام لەمانە باشترین وەسفی گروپی نەتەوەیی یان پاشخانی ئاسیایی یان ئاسیایی بەریتانیی تۆ دەکات؟
q-ethnic_asian-indian = هیندی
q-ethnic_asian-pakistani = پاکستانی
q-ethnic_asian-bangladeshi = بەنگلادیشی
q-ethnic_asian-chinese = چینی
q-ethnic_asian-any_other = هەر پاشخانێکی ئاسیایی تر
q-ethnic_asian-short = گروپە نەتەوەییە ئاسیایی یان ئاسیایی بەریتانییەکان
q-ethnic_asian-finding = لە ناو وەڵامدەرانی ئاسیایی یان ئاسیایی بەریتانیدا، { $share } ئەم وەڵامەیان هەڵبژارد: هیندی.

q-ethnic_black = کام لەمانە باشترین وەسفی گروپی نەتەوەیی یان پاشخانی ڕەشپێست، ڕەشپێستی بەریتانی، کاریبی یان ئەفریقیی تۆ دەکات؟
q-ethnic_black-caribbean = کاریبی
q-ethnic_black-african = ئەفریقی
q-ethnic_black-any_other = هەر پاشخانێکی ڕەشپێست، ڕەشپێستی بەریتانی یان کاریبیی تر
q-ethnic_black-short = گروپە نەتەوەییە ڕەشپێست، ڕەشپێستی بەریتانی، کاریبی یان ئەفریقییەکان
q-ethnic_black-finding = لە ناو وەڵامدەرانی ڕەشپێست، ڕەشپێستی بەریتانی، کاریبی یان ئەفریقیدا، { $share } ئەم وەڵامەیان هەڵبژارد: کاریبی.

q-ethnic_other = کام لەمانە باشترین وەسفی گروپی نەتەوەیی یان پاشخانی تۆ دەکات؟
q-ethnic_other-arab = عەرەب
q-ethnic_other-any_other = هەر گروپێکی نەتەوەیی تر
q-ethnic_other-short = گروپە نەتەوەییەکانی تر
q-ethnic_other-finding = لە ناو وەڵامدەرانی گروپە نەتەوەییەکانی تردا، { $share } ئەم وەڵامەیان هەڵبژارد: عەرەب.

q-religion = ئایینت چییە؟
q-religion-none = هیچ ئایینێک
q-religion-christian = مەسیحی (لەوانە کڵێسای ئینگلتەرا، کاسۆلیک، پرۆتستانت و هەموو مەزهەبە مەسیحییەکانی تر)
q-religion-buddhist = بودایی
q-religion-hindu = هیندۆس
q-religion-jewish = یەهوودی
q-religion-muslim = موسڵمان
q-religion-sikh = سیک
q-religion-any_other = هەر ئایینێکی تر
q-religion-short = ئایین
q-religion-finding = لە ناو وەڵامدەراندا، { $share } هیچ ئایینێکیان نییە.
