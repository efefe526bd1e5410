# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = أسئلة عنك
about = هذه أسئلة عنك، كي تعرف جهات المساعدة إن كانت تعامل الجميع بإنصاف.

section-about_you = عنك

q-age_group = كم عمرك؟
q-age_group-16_24 = من 16 إلى 24
q-age_group-25_34 = من 25 إلى 34
q-age_group-35_44 = من 35 إلى 44
q-age_group-45_54 = من 45 إلى 54
q-age_group-55_64 = من 55 إلى 64
q-age_group-65_over = 65 أو أكثر
q-age_group-short = العمر
q-age_group-finding = { $share } من بين الأشخاص الذين أجابوا أعمارهم أقل من 35 سنة.

q-sex = ما جنسك؟
q-sex-female = أنثى
q-sex-male = ذكر
q-sex-short = الجنس
q-sex-finding = { $share } من بين الأشخاص الذين أجابوا إناث.

q-gender_same = هل هويتك الجندرية هي نفسها جنسك المسجَّل عند الولادة؟
q-gender_same-yes = نعم
q-gender_same-no = لا
q-gender_same-short = الهوية الجندرية مطابقة للجنس المسجَّل عند الولادة
q-gender_same-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن هويتهم الجندرية هي نفسها جنسهم المسجَّل عند الولادة.

q-orientation = أي مما يلي هو الوصف الأنسب لميلك الجنسي؟
q-orientation-straight = مغاير: الميل إلى الجنس الآخر
q-orientation-gay_lesbian = مثلي أو مثلية: الميل إلى الجنس نفسه
q-orientation-bisexual = مزدوج: الميل إلى الجنسين
q-orientation-other = غير ذلك
q-orientation-short = الميل الجنسي
q-orientation-finding = { $share } من بين الأشخاص الذين أجابوا وصفوا ميلهم بأنه إلى الجنس الآخر.

q-disability = هل لديك أي حالات أو أمراض صحية، جسدية أو نفسية، مستمرة أو يُتوقع أن تستمر 12 شهرًا أو أكثر؟
q-disability-yes = نعم
q-disability-no = لا
q-disability-short = حالة صحية طويلة الأمد
q-disability-finding = { $share } من بين الأشخاص الذين أجابوا لديهم حالة صحية أو مرض يستمر 12 شهرًا أو أكثر.

q-disability_effect = هل يحدّ أي من هذه الحالات أو الأمراض من قدرتك على القيام بالأنشطة اليومية؟
q-disability_effect-a_lot = نعم، كثيرًا
q-disability_effect-a_little = نعم، قليلًا
q-disability_effect-not_at_all = لا، إطلاقًا
q-disability_effect-short = الأثر في الحياة اليومية
q-disability_effect-finding = { $share } من بين الأشخاص الذين أجابوا ولديهم حالة صحية طويلة الأمد قالوا إنها تحدّ مما يمكنهم فعله يوميًا.

q-ethnic_group = ما مجموعتك العرقية؟
q-ethnic_group-white = البيض
q-ethnic_group-mixed = مجموعات عرقية مختلطة أو متعددة
q-ethnic_group-asian = الآسيويون أو الآسيويون البريطانيون
q-ethnic_group-black = السود أو السود البريطانيون أو الكاريبيون أو الأفارقة
q-ethnic_group-other = مجموعة عرقية أخرى
q-ethnic_group-short = المجموعة العرقية
q-ethnic_group-finding = { $share } من بين الأشخاص الذين أجابوا هم من مجموعة عرقية غير البيض.

q-ethnic_white = أي مما يلي هو الوصف الأنسب لمجموعتك أو أصلك العرقي ضمن البيض؟
q-ethnic_white-british = أصل إنجليزي أو ويلزي أو اسكتلندي أو أيرلندي شمالي أو بريطاني
q-ethnic_white-irish = أصل أيرلندي
q-ethnic_white-gypsy_traveller = جماعة «Gypsy» أو الرحّالة الأيرلنديون («Irish Traveller»)
q-ethnic_white-roma = الروما («Roma»)
q-ethnic_white-any_other = أي أصل آخر ضمن البيض
q-ethnic_white-short = المجموعات العرقية ضمن البيض
q-ethnic_white-finding = { $share } من بين البيض الذين أجابوا اختاروا الأصل الإنجليزي أو الويلزي أو الاسكتلندي أو الأيرلندي الشمالي أو البريطاني.

q-ethnic_mixed = أي مما يلي هو الوصف الأنسب لمجموعتك أو أصلك العرقي ضمن المجموعات المختلطة أو المتعددة؟
q-ethnic_mixed-white_black_caribbean = البيض والسود الكاريبيون
q-ethnic_mixed-white_black_african = البيض والسود الأفارقة
q-ethnic_mixed-white_asian = البيض والآسيويون
q-ethnic_mixed-any_other = أي أصل عرقي مختلط أو متعدد آخر
q-ethnic_mixed-short = المجموعات العرقية المختلطة أو المتعددة
q-ethnic_mixed-finding = { $share } من بين الأشخاص الذين أجابوا من المجموعات العرقية المختلطة أو المتعددة اختاروا «البيض والسود الكاريبيون».

q-ethnic_asian = أي مما يلي هو الوصف الأنسب لمجموعتك أو أصلك العرقي ضمن الآسيويين أو الآسيويين البريطانيين؟
q-ethnic_asian-indian = أصل هندي
q-ethnic_asian-pakistani = أصل باكستاني
q-ethnic_asian-bangladeshi = أصل بنغلاديشي
q-ethnic_asian-chinese = أصل صيني
q-ethnic_asian-any_other = أي أصل آسيوي آخر
q-ethnic_asian-short = المجموعات العرقية الآسيوية أو الآسيوية البريطانية
q-ethnic_asian-finding = { $share } من بين الآسيويين أو الآسيويين البريطانيين الذين أجابوا اختاروا الأصل الهندي.

q-ethnic_black = أي مما يلي هو الوصف الأنسب لمجموعتك أو أصلك العرقي ضمن السود أو السود البريطانيين أو الكاريبيين أو الأفارقة؟
q-ethnic_black-caribbean = أصل كاريبي
q-ethnic_black-african = أصل أفريقي
q-ethnic_black-any_other = أي أصل آخر ضمن السود أو السود البريطانيين أو الكاريبيين
q-ethnic_black-short = مجموعات السود أو السود البريطانيين أو الكاريبيين أو الأفارقة
q-ethnic_black-finding = { $share } من بين السود أو السود البريطانيين أو الكاريبيين أو الأفارقة الذين أجابوا اختاروا الأصل الكاريبي.

q-ethnic_other = أي مما يلي هو الوصف الأنسب لمجموعتك أو أصلك العرقي؟
q-ethnic_other-arab = العرب
q-ethnic_other-any_other = أي مجموعة عرقية أخرى
q-ethnic_other-short = مجموعات عرقية أخرى
q-ethnic_other-finding = { $share } من بين الأشخاص الذين أجابوا من مجموعة عرقية أخرى اختاروا «العرب».

q-religion = ما دينك؟
q-religion-none = بلا دين
q-religion-christian = المسيحية (بما في ذلك كنيسة إنجلترا والكاثوليكية والبروتستانتية وكل الطوائف المسيحية الأخرى)
q-religion-buddhist = البوذية
q-religion-hindu = الهندوسية
q-religion-jewish = اليهودية
q-religion-muslim = الإسلام
q-religion-sikh = السيخية
q-religion-any_other = أي دين آخر
q-religion-short = الدين
q-religion-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم بلا دين.
