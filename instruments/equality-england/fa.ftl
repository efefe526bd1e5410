# Draft: not yet read by a second person.

title = نظر خود را بگویید
survey-name = پرسش‌هایی دربارهٔ شما
about = این پرسش‌ها دربارهٔ شماست تا مراکز ببینند آیا با همه منصفانه رفتار می‌کنند.

section-about_you = دربارهٔ شما

q-age_group = چند سال دارید؟
q-age_group-16_24 = 16 تا 24
q-age_group-25_34 = 25 تا 34
q-age_group-35_44 = 35 تا 44
q-age_group-45_54 = 45 تا 54
q-age_group-55_64 = 55 تا 64
q-age_group-65_over = 65 یا بیشتر
q-age_group-short = سن
q-age_group-finding = از میان پاسخ‌دهندگان، { $share } کمتر از 35 سال دارند.

q-sex = جنس شما چیست؟
q-sex-female = زن
q-sex-male = مرد
q-sex-short = جنس
q-sex-finding = از میان پاسخ‌دهندگان، { $share } زن هستند.

q-gender_same = آیا جنسیتی که خود را با آن می‌شناسید همان جنس ثبت‌شدهٔ شما هنگام تولد است؟
q-gender_same-yes = بله
q-gender_same-no = نه
q-gender_same-short = جنسیت یکسان با ثبت هنگام تولد
q-gender_same-finding = از میان پاسخ‌دهندگان، { $share } گفتند جنسیتشان همان جنس ثبت‌شده هنگام تولد است.

q-orientation = کدام‌یک از این‌ها گرایش جنسی شما را بهتر توصیف می‌کند؟
q-orientation-straight = دگرجنس‌گرا (استریت)
q-orientation-gay_lesbian = همجنس‌گرا (گی یا لزبین)
q-orientation-bisexual = دوجنس‌گرا
q-orientation-other = سایر
q-orientation-short = گرایش جنسی
q-orientation-finding = از میان پاسخ‌دهندگان، { $share } خود را دگرجنس‌گرا (استریت) توصیف کردند.

q-disability = آیا مشکل یا بیماری جسمی یا روانی دارید که 12 ماه یا بیشتر طول کشیده است یا انتظار می‌رود طول بکشد؟
q-disability-yes = بله
q-disability-no = نه
q-disability-short = مشکل سلامتی طولانی
q-disability-finding = از میان پاسخ‌دهندگان، { $share } مشکل سلامتی یا بیماری‌ای دارند که 12 ماه یا بیشتر طول می‌کشد.

q-disability_effect = آیا هیچ‌یک از این مشکلات یا بیماری‌ها توانایی شما را برای انجام کارهای روزمره کم می‌کند؟
q-disability_effect-a_lot = بله، خیلی
q-disability_effect-a_little = بله، کمی
q-disability_effect-not_at_all = به هیچ وجه
q-disability_effect-short = اثر بر زندگی روزمره
q-disability_effect-finding = از میان پاسخ‌دهندگانی که مشکل سلامتی طولانی دارند، { $share } گفتند این مشکل توانایی آن‌ها را در کارهای روزمره کم می‌کند.

q-ethnic_group = گروه قومی شما چیست؟
q-ethnic_group-white = سفیدپوست
q-ethnic_group-mixed = گروه‌های قومی آمیخته یا چندگانه
q-ethnic_group-asian = آسیایی یا آسیایی بریتانیایی
q-ethnic_group-black = سیاه‌پوست، سیاه‌پوست بریتانیایی، کارائیبی یا آفریقایی
q-ethnic_group-other = گروه قومی دیگر
q-ethnic_group-short = گروه قومی
q-ethnic_group-finding = از میان پاسخ‌دهندگان، { $share } از گروه قومی دیگری جز سفیدپوست هستند.

q-ethnic_white = کدام‌یک از این‌ها گروه قومی یا پیشینهٔ سفیدپوست شما را بهتر توصیف می‌کند؟
q-ethnic_white-british = انگلیسی، ولزی، اسکاتلندی، اهل ایرلند شمالی یا بریتانیایی
q-ethnic_white-irish = ایرلندی
q-ethnic_white-gypsy_traveller = «جیپسی» (Gypsy) یا تراولر ایرلندی (Irish Traveller)
q-ethnic_white-roma = روما
q-ethnic_white-any_other = هر پیشینهٔ سفیدپوست دیگر
q-ethnic_white-short = گروه‌های قومی سفیدپوست
q-ethnic_white-finding = از میان پاسخ‌دهندگان سفیدپوست، { $share } این پاسخ را انتخاب کردند: انگلیسی، ولزی، اسکاتلندی، اهل ایرلند شمالی یا بریتانیایی.

q-ethnic_mixed = کدام‌یک از این‌ها گروه قومی یا پیشینهٔ آمیخته یا چندگانهٔ شما را بهتر توصیف می‌کند؟
q-ethnic_mixed-white_black_caribbean = سفیدپوست و سیاه‌پوست کارائیبی
q-ethnic_mixed-white_black_african = سفیدپوست و سیاه‌پوست آفریقایی
q-ethnic_mixed-white_asian = سفیدپوست و آسیایی
q-ethnic_mixed-any_other = هر پیشینهٔ قومی آمیخته یا چندگانهٔ دیگر
q-ethnic_mixed-short = گروه‌های قومی آمیخته یا چندگانه
q-ethnic_mixed-finding = از میان پاسخ‌دهندگان گروه‌های قومی آمیخته یا چندگانه، { $share } این پاسخ را انتخاب کردند: سفیدپوست و سیاه‌پوست کارائیبی.

q-ethnic_asian = کدام‌یک از این‌ها گروه قومی یا پیشینهٔ آسیایی یا آسیایی بریتانیایی شما را بهتر توصیف می‌کند؟
q-ethnic_asian-indian = هندی
q-ethnic_asian-pakistani = پاکستانی
q-ethnic_asian-bangladeshi = بنگلادشی
q-ethnic_asian-chinese = چینی
q-ethnic_asian-any_other = هر پیشینهٔ آسیایی دیگر
q-ethnic_asian-short = گروه‌های قومی آسیایی یا آسیایی بریتانیایی
q-ethnic_asian-finding = از میان پاسخ‌دهندگان آسیایی یا آسیایی بریتانیایی، { $share } این پاسخ را انتخاب کردند: هندی.

q-ethnic_black = کدام‌یک از این‌ها گروه قومی یا پیشینهٔ سیاه‌پوست، سیاه‌پوست بریتانیایی، کارائیبی یا آفریقایی شما را بهتر توصیف می‌کند؟
q-ethnic_black-caribbean = کارائیبی
q-ethnic_black-african = آفریقایی
q-ethnic_black-any_other = هر پیشینهٔ سیاه‌پوست، سیاه‌پوست بریتانیایی یا کارائیبی دیگر
q-ethnic_black-short = گروه‌های قومی سیاه‌پوست، سیاه‌پوست بریتانیایی، کارائیبی یا آفریقایی
q-ethnic_black-finding = از میان پاسخ‌دهندگان سیاه‌پوست، سیاه‌پوست بریتانیایی، کارائیبی یا آفریقایی، { $share } این پاسخ را انتخاب کردند: کارائیبی.

q-ethnic_other = کدام‌یک از این‌ها گروه قومی یا پیشینهٔ شما را بهتر توصیف می‌کند؟
q-ethnic_other-arab = عرب
q-ethnic_other-any_other = هر گروه قومی دیگر
q-ethnic_other-short = گروه‌های قومی دیگر
q-ethnic_other-finding = از میان پاسخ‌دهندگان گروه‌های قومی دیگر، { $share } این پاسخ را انتخاب کردند: عرب.

q-religion = دین شما چیست؟
q-religion-none = بدون دین
q-religion-christian = مسیحی (شامل کلیسای انگلستان، کاتولیک، پروتستان و همهٔ شاخه‌های دیگر مسیحیت)
q-religion-buddhist = بودایی
q-religion-hindu = هندو
q-religion-jewish = یهودی
q-religion-muslim = مسلمان
q-religion-sikh = سیک
q-religion-any_other = هر دین دیگر
q-religion-short = دین
q-religion-finding = از میان پاسخ‌دهندگان، { $share } دینی ندارند.
