# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = ما احتاج إليه الناس وما حصلوا عليه
about = يدور هذا الاستبيان حول العنف الأسري: ما المساعدة التي احتاج إليها أشخاص تعرّضوا للأذى أو التخويف أو السيطرة من شخص قريب منهم، وما المساعدة التي حصلوا عليها.

## Sections

section-way_in = العثور على المساعدة
section-help = المساعدة التي احتجت إليها والتي حصلت عليها
section-help-note = في هذا القسم أربعة أسئلة. وهي تسأل عن المساعدة التي احتجت إليها، والمساعدة التي حصلت عليها، وإن كنت قد توقعت أن يصدّقوك. إجاباتك تبيّن أنواع المساعدة الناقصة. لا نسأل عمّا حدث لك، ولا نسأل عن أي أسماء.
section-home = البيت والأمان والأطفال
section-home-note = في هذا القسم خمسة أسئلة، وسؤال إضافي إذا كان لديك أطفال. وهي تسأل عمّن أفقدك الشعور بالأمان، وعن الشرطة، وعن الخروج من البيت، وعن المساعدة لعائلتك. إجاباتك تبيّن لجهات المساعدة أين يبقى الناس من دون مساعدة. لا نسأل عمّا فعله أي شخص، ولا أين تسكن، ولا عن أي شيء يدلّنا على هوية أطفالك.
section-matters = ما يهمّك
section-about_you = عنك
section-about_you-note = في هذا القسم ستة أسئلة. وهي تسأل عن عمرك وهويتك الجندرية وميلك الجنسي ومجموعتك العرقية وصحتك. إجاباتك تساعدنا على التحقق من أن جهات المساعدة تنصف الجميع، وعلى معرفة من لم نسمع منهم. لا نسأل عن اسمك ولا عن تاريخ ميلادك ولا عن عنوانك.

## Finding help

q-route_in = كيف وجدت جهة يمكنها المساعدة؟
q-route_in-hint = جهة المساعدة هي أي مكان طلبت منه العون، مثل خط هاتفي للمساعدة أو الشرطة أو الطبيب أو خدمات السكن أو المدرسة.
q-route_in-referred = أخبرني بها أو أوصلني بها أحد العاملين، مثل طبيب أو الشرطة
q-route_in-found_myself = وجدتها بنفسي، أو أخبرني بها أحد الأصدقاء أو الأقارب
q-route_in-none = لم أجد أي جهة
q-route_in-short = كيف وجد الناس المساعدة

q-help_in_time = أمكنني الحصول على المساعدة التي احتجت إليها في الوقت الذي احتجت إليها فيه.
q-help_in_time-short = مساعدة في الوقت المناسب
q-help_in_time-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه أمكنهم الحصول على المساعدة التي احتاجوا إليها في الوقت الذي احتاجوا إليها فيه.

## The help you needed and the help you got

q-sure_believed = قبل أن أطلب المساعدة، كنت على ثقة بأن جهات المساعدة ستصدّقني.
q-sure_believed-short = الثقة بأنهم سيصدّقونني
q-sure_believed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم كانوا على ثقة بأن جهات المساعدة ستصدّقهم.

q-support_needed = ما أنواع المساعدة التي احتجت إليها؟
q-support_needed-hint = المقصود الوقت الذي كانت فيه الأمور صعبة والوقت الذي بعده.
q-support_needed-emotional = من أتحدث إليه ويقف معي
q-support_needed-mental_health = مساعدة بشأن صحتي النفسية
q-support_needed-legal = مساعدة بشأن القانون أو المحاكم
q-support_needed-money = مساعدة بشأن المال
q-support_needed-protection = مساعدة لأبقى في أمان
q-support_needed-housing = مساعدة بشأن مكان للسكن
q-support_needed-help_for_other = مساعدة للشخص الذي آذاني كي يتغيّر
q-support_needed-something_else = شيء آخر
q-support_needed-none = لم أحتج إلى أي مساعدة
q-support_needed-short = المساعدة التي احتاج إليها الناس

q-support_received = ما أنواع المساعدة التي حصلت عليها؟
q-support_received-emotional = من أتحدث إليه ويقف معي
q-support_received-counselling = إرشاد نفسي أو علاج نفسي
q-support_received-legal = مساعدة بشأن القانون أو المحاكم
q-support_received-money = مساعدة بشأن المال
q-support_received-protection = مساعدة لأبقى في أمان
q-support_received-housing = مساعدة بشأن مكان للسكن
q-support_received-help_for_other = مساعدة للشخص الذي آذاني كي يتغيّر
q-support_received-something_else = شيء آخر
q-support_received-none = لم أحصل على أي مساعدة
q-support_received-short = المساعدة التي حصل عليها الناس

q-right_support = هل كانت المساعدة التي حصلت عليها مناسبة لك؟
q-right_support-right = نعم، كانت مناسبة لي
q-right_support-not_right = لا، لم تكن مناسبة لي
q-right_support-unsure = إلى حدّ ما، أو لست على يقين
q-right_support-short = مساعدة مناسبة
q-right_support-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المساعدة التي حصلوا عليها كانت مناسبة لهم.

## Home, safety and children

q-harmed_by = من آذاك أو أخافك أو سيطر عليك؟
q-harmed_by-hint = لا نسأل عمّا فعلوه، ولا عن أسمائهم.
q-harmed_by-partner = شريك أو شريكة، الآن أو في السابق
q-harmed_by-family = أحد أفراد عائلتي، أو أحد أبنائي أو بناتي
q-harmed_by-short = من آذى الناس

q-police_contact = هل كان لك تواصل مع الشرطة بشأن هذا الأمر؟
q-police_contact-hint = لا يهم من أجرى الاتصال.
q-police_contact-yes = نعم
q-police_contact-no = لا
q-police_contact-short = التواصل مع الشرطة
q-police_contact-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه كان لهم تواصل مع الشرطة.

q-who_moved = هل خرج أحد من بيتك بسبب هذا الأمر؟
q-who_moved-i_moved = نعم، أنا خرجت
q-who_moved-they_moved = نعم، خرج الشخص الذي آذاني
q-who_moved-neither = لا، أو شيء آخر
q-who_moved-short = من خرج من البيت
q-who_moved-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم هم من خرجوا من البيت.

q-help_to_change = هل عملت جهة ما مع الشخص الذي آذاك لتساعده على أن يتغيّر؟
q-help_to_change-hint = يُحسب ذلك حتى لو قيل له إن عليه أن يذهب.
q-help_to_change-yes = نعم
q-help_to_change-no = لا
q-help_to_change-unknown = لم يخبرني أحد، أو لا أعرف
q-help_to_change-short = العمل مع من يؤذون غيرهم
q-help_to_change-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن جهة ما عملت مع الشخص الذي آذاهم لتساعده على أن يتغيّر.

q-children = هل لديك أطفال في رعايتك؟
q-children-yes = نعم
q-children-no = لا
q-children-short = أطفال في رعايتك
q-children-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن لديهم أطفالًا في رعايتهم.

q-children_offered = هل عرضت جهة ما المساعدة على أطفالك؟
q-children_offered-yes = نعم
q-children_offered-no = لا
q-children_offered-short = عرض المساعدة على الأطفال
q-children_offered-finding = { $share } من بين الأشخاص الذين أجابوا ولديهم أطفال قالوا إن جهة ما عرضت المساعدة على أطفالهم.

## What matters to you

q-what_matters = ما الذي يهمّك عند البحث عن المساعدة؟
q-what_matters-not_judged = ألا يحكم عليّ أحد
q-what_matters-any_hour = أن أحصل على المساعدة في أي ساعة، نهارًا أو ليلًا
q-what_matters-quick_start = أن تبدأ المساعدة بسرعة
q-what_matters-same_worker = أن أتعامل مع الشخص نفسه كل مرة
q-what_matters-none = لا شيء من هذه
q-what_matters-short = ما يهمّ عند طلب المساعدة

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.

## About you

q-age_band = كم عمرك؟
q-age_band-16_17 = 16 أو 17
q-age_band-18_19 = 18 أو 19
q-age_band-20_25 = من 20 إلى 25
q-age_band-26_30 = من 26 إلى 30
q-age_band-31_50 = من 31 إلى 50
q-age_band-51_65 = من 51 إلى 65
q-age_band-66_over = 66 أو أكثر
q-age_band-short = أعمار من أجابوا
q-age_band-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن أعمارهم من 31 إلى 50 سنة.
q-age_band-collapse-under_31 = من 16 إلى 30
q-age_band-collapse-middle = من 31 إلى 50
q-age_band-collapse-over_50 = 51 أو أكثر

q-gender = أي مما يلي هو الوصف الأنسب لك؟
q-gender-woman = امرأة
q-gender-man = رجل
q-gender-other = أصف نفسي بطريقة أخرى
q-gender-short = الهوية الجندرية لمن أجابوا
q-gender-finding = { $share } من بين الأشخاص الذين أجابوا اختاروا «امرأة».

q-gender_same = هل هويتك الجندرية هي نفسها جنسك المسجَّل عند الولادة؟
q-gender_same-yes = نعم
q-gender_same-no = لا
q-gender_same-short = الهوية الجندرية كما عند الولادة
q-gender_same-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن هويتهم الجندرية هي نفسها جنسهم المسجَّل عند الولادة.

q-orientation = أي مما يلي هو الوصف الأنسب لميلك الجنسي؟
q-orientation-heterosexual = مغاير: الميل إلى الجنس الآخر
q-orientation-gay_lesbian = مثلي أو مثلية: الميل إلى الجنس نفسه
q-orientation-bi_pan = مزدوج أو شامل: الميل إلى أكثر من جنس
q-orientation-other = كلمة أخرى تصفني أفضل
q-orientation-short = الميل الجنسي لمن أجابوا
q-orientation-finding = { $share } من بين الأشخاص الذين أجابوا وصفوا ميلهم بأنه إلى الجنس الآخر.
q-orientation-collapse-heterosexual = مغاير: الميل إلى الجنس الآخر
q-orientation-collapse-gay_lesbian_bi = مثلي أو مثلية أو مزدوج أو شامل
q-orientation-collapse-other = كلمة أخرى تصفني أفضل

q-ethnic_group = ما مجموعتك العرقية؟
q-ethnic_group-hint = المطلوب اختيار جواب واحد هو الوصف الأنسب لمجموعتك أو أصلك العرقي.
q-ethnic_group-white = البيض
q-ethnic_group-mixed = مجموعات عرقية مختلطة أو متعددة
q-ethnic_group-asian = الآسيويون أو الآسيويون البريطانيون
q-ethnic_group-black = السود أو السود البريطانيون أو الكاريبيون أو الأفارقة
q-ethnic_group-other = مجموعة عرقية أخرى
q-ethnic_group-short = المجموعة العرقية لمن أجابوا
q-ethnic_group-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم آسيويون أو سود أو من أصل مختلط أو من مجموعة عرقية أخرى.
q-ethnic_group-collapse-white = البيض
q-ethnic_group-collapse-asian = الآسيويون أو الآسيويون البريطانيون
q-ethnic_group-collapse-mixed_black_other = مجموعات مختلطة أو السود أو مجموعة عرقية أخرى

q-disabled = هل لديك إعاقة، أو حالة صحية ستستمر سنة أو أكثر؟
q-disabled-hint = قد تكون الحالة جسدية أو نفسية. وتُحسب أيضًا المدة التي مضت منها.
q-disabled-yes = نعم
q-disabled-no = لا
q-disabled-short = من أجابوا ولديهم إعاقة
q-disabled-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن لديهم إعاقة أو حالة صحية طويلة الأمد.

## Worked out from the answers above

d-received_any-short = من حصلوا على أي مساعدة
d-received_any-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم حصلوا على نوع واحد من المساعدة على الأقل.
d-received_any-base = من أخبرونا بالمساعدة التي حصلوا عليها

d-mental_health_unmet-short = مساعدة نفسية لم يحصلوا عليها
d-mental_health_unmet-finding = { $share } من بين الأشخاص الذين احتاجوا إلى مساعدة بشأن صحتهم النفسية قالوا إنهم لم يحصلوا على إرشاد نفسي ولا علاج نفسي.
d-mental_health_unmet-base = من احتاجوا إلى مساعدة بشأن صحتهم النفسية وأخبرونا بالمساعدة التي حصلوا عليها
