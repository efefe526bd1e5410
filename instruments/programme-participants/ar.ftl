# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = ما الذي يساعد الناس على أن يتغيّروا
about = هذا الاستبيان لمن يشاركون في برنامج للكف عن إيذاء شريك أو شريكة أو عن إيذاء العائلة. ويسمّى هذا الإيذاء العنف الأسري. ويسأل الاستبيان عمّا يساعد الناس على أن يتغيّروا.

## Sections

section-way = الطريق إلى البرنامج
section-help = المساعدة التي احتجت إليها والتي حصلت عليها
section-help-note = في هذا القسم ثلاثة أسئلة. وهي تسأل عن المساعدة التي احتجت إليها وعمّا حصلت عليه. إجاباتك تساعد البرامج على أن تقدّم ما ينبغي. لا نسأل عمّا فعلته، ولا يصل أي شيء من هنا إلى محكمة ولا إلى الشرطة ولا إلى العاملين في البرنامج.
section-work = ما يفعله البرنامج

## Coming to the programme

q-programme_route = كيف وصلت إلى البرنامج؟
q-programme_route-myself = بحثت عنه بنفسي
q-programme_route-service = أخبرتني به إحدى جهات المساعدة
q-programme_route-court = أرسلتني محكمة أو الشرطة أو جهة المراقبة القضائية
q-programme_route-family = طلب مني ذلك أفراد من عائلتي أو أصدقاء
q-programme_route-short = كيف وصل الناس إلى البرنامج
q-programme_route-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم بحثوا عن البرنامج بأنفسهم.

q-change_reasons = ما الذي جعلك تريد أن تتغيّر؟
q-change_reasons-family = شريك حياتي أو شريكة حياتي أو عائلتي
q-change_reasons-children = أطفالي
q-change_reasons-saw_harm = رأيت الأذى الذي كنت أسبّبه
q-change_reasons-myself = أردت أن أكون شخصًا مختلفًا
q-change_reasons-told_to = قيل لي إن عليّ ذلك
q-change_reasons-none = لا شيء من هذه
q-change_reasons-short = أسباب التغيّر

q-programme_find = ما مدى سهولة العثور على مساعدة من أجل التغيّر؟
q-programme_find-short = العثور على مساعدة للتغيّر
q-programme_find-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه كان من السهل العثور على مساعدة من أجل التغيّر.

q-programme_wait = بعد أن طلبت ذلك، كم انتظرت حتى بدأ البرنامج؟
q-programme_wait-short = انتظار البرنامج
q-programme_wait-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن البرنامج بدأ خلال أسبوع.

q-programme_hard = هل صعّب أي مما يلي حصولك على مساعدة من أجل التغيّر؟
q-programme_hard-where = لم أعرف أن هناك مساعدة
q-programme_hard-ashamed = خجلت من أن أطلب
q-programme_hard-need = ظننت أنني لا أحتاج إليها
q-programme_hard-times = لم تناسب الأوقات عملي
q-programme_hard-waiting = كانت قائمة الانتظار طويلة
q-programme_hard-cost = التكلفة أو المواصلات
q-programme_hard-language = لم تكن بلغتي
q-programme_hard-none = لا شيء من هذه
q-programme_hard-short = ما صعّب الحصول على المساعدة

## The help you needed and got

q-change_needs = في أي الأمور احتجت إلى مساعدة؟
q-change_needs-emotional = من أتحدث إليه
q-change_needs-temper = الحفاظ على الهدوء
q-change_needs-mental_health = الصحة النفسية
q-change_needs-drugs_alcohol = المخدرات أو الكحول
q-change_needs-parenting = حسن تربية أطفالي
q-change_needs-home_work = السكن أو العمل أو المال
q-change_needs-something_else = شيء آخر
q-change_needs-none = لا شيء من هذه
q-change_needs-short = المساعدة اللازمة للتغيّر

q-change_received = في أي الأمور حصلت على مساعدة؟
q-change_received-emotional = من أتحدث إليه
q-change_received-temper = الحفاظ على الهدوء
q-change_received-mental_health = الصحة النفسية
q-change_received-drugs_alcohol = المخدرات أو الكحول
q-change_received-parenting = حسن تربية أطفالي
q-change_received-home_work = السكن أو العمل أو المال
q-change_received-something_else = شيء آخر
q-change_received-none = لا شيء من هذه
q-change_received-short = المساعدة المقدَّمة للتغيّر

q-programme_form = أي طريقة للمشاركة تناسبك أكثر؟
q-programme_form-in_person = وجهًا لوجه
q-programme_form-online = عبر الإنترنت
q-programme_form-both = بعض من هذا وبعض من ذاك
q-programme_form-short = أفضل طريقة للمشاركة
q-programme_form-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن اللقاء وجهًا لوجه يناسبهم أكثر.

## What the programme does

q-programme_honest = العاملون صادقون معي.
q-programme_honest-short = صدق العاملين معي
q-programme_honest-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن العاملين صادقون معهم.

q-programme_choice = يبيّن لي البرنامج أن سلوكي هو اختياري أنا.
q-programme_choice-short = سلوكي هو اختياري
q-programme_choice-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن البرنامج يبيّن لهم أن سلوكهم هو اختيارهم هم.

q-programme_others = أفهم بشكل أفضل كيف يؤثر سلوكي في الآخرين.
q-programme_others-short = فهم الأثر في الآخرين
q-programme_others-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم يفهمون بشكل أفضل كيف يؤثر سلوكهم في الآخرين.

q-programme_use = أستخدم ما أتعلّمه هناك في حياتي اليومية.
q-programme_use-short = استخدامه في الحياة اليومية
q-programme_use-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم يستخدمون ما يتعلّمونه هناك في حياتهم اليومية.

q-programme_after = أعرف بمن أتصل إذا أقلقني ما قد أفعله.
q-programme_after-short = معرفة بمن أتصل
q-programme_after-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم يعرفون بمن يتصلون إذا أقلقهم ما قد يفعلونه.

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
