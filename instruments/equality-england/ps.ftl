# Draft: not yet read by a second person.

title = خپل نظر ووایاست
survey-name = ستاسو په اړه پوښتنې
about = دا پوښتنې ستاسو په اړه دي، چې ادارې وګوري ایا له ټولو سره په انصاف چلند کوي.

section-about_you = ستاسو په اړه

q-age_group = ستاسو عمر څو کاله دی؟
q-age_group-16_24 = له 16 تر 24
q-age_group-25_34 = له 25 تر 34
q-age_group-35_44 = له 35 تر 44
q-age_group-45_54 = له 45 تر 54
q-age_group-55_64 = له 55 تر 64
q-age_group-65_over = 65 یا زیات
q-age_group-short = عمر
q-age_group-finding = د ځواب ورکوونکو له ډلې، { $share } تر 35 کلونو کم عمر لري.

q-sex = ستاسو جنس څه دی؟
q-sex-female = ښځه
q-sex-male = نارینه
q-sex-short = جنس
q-sex-finding = د ځواب ورکوونکو له ډلې، { $share } ښځې دي.

q-gender_same = ایا هغه جنسیت چې تاسو ځان پرې پېژنئ، له هغه جنس سره یو دی چې د زېږېدو پر مهال مو ثبت شوی؟
q-gender_same-yes = هو
q-gender_same-no = نه
q-gender_same-short = جنسیت د زېږېدو له ثبت سره یو دی
q-gender_same-finding = د ځواب ورکوونکو له ډلې، { $share } وايي چې جنسیت یې له هغه جنس سره یو دی چې د زېږېدو پر مهال یې ثبت شوی.

q-orientation = له دې ځوابونو کوم یو ستاسو جنسي تمایل تر ټولو ښه بیانوي؟
q-orientation-straight = هېټروسېکشوال یا سټرېټ (بل جنس ته تمایل)
q-orientation-gay_lesbian = ګې یا لېزبین (خپل جنس ته تمایل)
q-orientation-bisexual = بایسېکشوال (تر یوه زیاتو جنسونو ته تمایل)
q-orientation-other = بل
q-orientation-short = جنسي تمایل
q-orientation-finding = د ځواب ورکوونکو له ډلې، { $share } ځانونه هېټروسېکشوال یا سټرېټ بولي.

q-disability = ایا د بدن یا رواني روغتیا داسې ستونزه یا ناروغي لرئ چې 12 میاشتې یا زیات دوام یې کړی یا یې د دوام تمه کېږي؟
q-disability-yes = هو
q-disability-no = نه
q-disability-short = اوږدمهاله روغتیایي ستونزه
q-disability-finding = د ځواب ورکوونکو له ډلې، { $share } داسې روغتیایي ستونزه یا ناروغي لري چې 12 میاشتې یا زیات دوام کوي.

q-disability_effect = ایا ستاسو کومه ستونزه یا ناروغي د ورځنیو کارونو په کولو کې ستاسو وړتیا کموي؟
q-disability_effect-a_lot = هو، ډېره
q-disability_effect-a_little = هو، لږه
q-disability_effect-not_at_all = هېڅ نه
q-disability_effect-short = پر ورځني ژوند اغېز
q-disability_effect-finding = د هغو ځواب ورکوونکو له ډلې چې اوږدمهاله روغتیایي ستونزه لري، { $share } وايي چې دا په ورځنیو کارونو کې د دوی وړتیا کموي.

q-ethnic_group = ستاسو قومي ډله کومه ده؟
q-ethnic_group-white = سپین پوستي
q-ethnic_group-mixed = ګډې یا څو قومي ډلې
q-ethnic_group-asian = اسیایي یا بریتانوي اسیایي
q-ethnic_group-black = تور پوستي، بریتانوي تور پوستي، کاریبیایي یا افریقایي
q-ethnic_group-other = بله قومي ډله
q-ethnic_group-short = قومي ډله
q-ethnic_group-finding = د ځواب ورکوونکو له ډلې، { $share } د سپین پوستو پرته له بلې قومي ډلې سره تړاو لري.

q-ethnic_white = له دې ځوابونو کوم یو ستاسو سپین پوستې قومي ډله یا شالید تر ټولو ښه بیانوي؟
q-ethnic_white-british = انګلیسي، وېلزي، سکاټلنډي، شمالي ایرلنډي یا بریتانوي
q-ethnic_white-irish = ایرلنډي
q-ethnic_white-gypsy_traveller = «جیپسي» (Gypsy) یا ایرلنډي ټراولر (Irish Traveller)
q-ethnic_white-roma = روما
q-ethnic_white-any_other = بل هر سپین پوستی شالید
q-ethnic_white-short = د سپین پوستو قومي ډلې
q-ethnic_white-finding = د سپین پوستو ځواب ورکوونکو له ډلې، { $share } دا ځواب غوره کوي: انګلیسي، وېلزي، سکاټلنډي، شمالي ایرلنډي یا بریتانوي.

q-ethnic_mixed = له دې ځوابونو کوم یو ستاسو ګډې یا څو قومي ډلې یا شالید تر ټولو ښه بیانوي؟
q-ethnic_mixed-white_black_caribbean = سپین پوستي او کاریبیایي تور پوستي
q-ethnic_mixed-white_black_african = سپین پوستي او افریقایي تور پوستي
q-ethnic_mixed-white_asian = سپین پوستي او اسیایي
q-ethnic_mixed-any_other = بل هر ګډ یا څو قومي شالید
q-ethnic_mixed-short = ګډې یا څو قومي ډلې
q-ethnic_mixed-finding = د ګډو یا څو قومي ډلو د ځواب ورکوونکو له منځه، { $share } دا ځواب غوره کوي: سپین پوستي او کاریبیایي تور پوستي.

q-ethnic_asian = له دې ځوابونو کوم یو ستاسو اسیایي یا بریتانوي اسیایي قومي ډله یا شالید تر ټولو ښه بیانوي؟
q-ethnic_asian-indian = هندی
q-ethnic_asian-pakistani = پاکستانی
q-ethnic_asian-bangladeshi = بنګله‌دېشی
q-ethnic_asian-chinese = چینایي
q-ethnic_asian-any_other = بل هر اسیایي شالید
q-ethnic_asian-short = اسیایي یا بریتانوي اسیایي قومي ډلې
q-ethnic_asian-finding = د اسیایي یا بریتانوي اسیایي ځواب ورکوونکو له ډلې، { $share } دا ځواب غوره کوي: هندی.

q-ethnic_black = له دې ځوابونو کوم یو ستاسو تور پوستې، بریتانوي تور پوستې، کاریبیایي یا افریقایي قومي ډله یا شالید تر ټولو ښه بیانوي؟
q-ethnic_black-caribbean = کاریبیایي
q-ethnic_black-african = افریقایي
q-ethnic_black-any_other = بل هر تور پوستی، بریتانوی تور پوستی یا کاریبیایي شالید
q-ethnic_black-short = د تور پوستو، بریتانوي تور پوستو، کاریبیایي یا افریقایي قومي ډلې
q-ethnic_black-finding = د تور پوستو، بریتانوي تور پوستو، کاریبیایي یا افریقایي ځواب ورکوونکو له ډلې، { $share } دا ځواب غوره کوي: کاریبیایي.

q-ethnic_other = له دې ځوابونو کوم یو ستاسو قومي ډله یا شالید تر ټولو ښه بیانوي؟
q-ethnic_other-arab = عرب
q-ethnic_other-any_other = بله هره قومي ډله
q-ethnic_other-short = نورې قومي ډلې
q-ethnic_other-finding = د نورو قومي ډلو د ځواب ورکوونکو له منځه، { $share } دا ځواب غوره کوي: عرب.

q-religion = ستاسو دین کوم دی؟
q-religion-none = هېڅ دین نه
q-religion-christian = عیسوي (د انګلستان کلیسا، کاتولیک، پروټستانټ او نورې ټولې عیسوي څانګې پکې شاملې دي)
q-religion-buddhist = بودايي
q-religion-hindu = هندو
q-religion-jewish = یهودي
q-religion-muslim = مسلمان
q-religion-sikh = سیک
q-religion-any_other = بل هر دین
q-religion-short = دین
q-religion-finding = د ځواب ورکوونکو له ډلې، { $share } هېڅ دین نه لري.
