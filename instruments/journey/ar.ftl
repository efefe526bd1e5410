# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = الطريق إلى المساعدة
about = يدور هذا الاستبيان حول العنف الأسري: كيف وجد المساعدة أشخاص تعرّضوا للأذى أو التخويف أو السيطرة من شخص قريب منهم، وما الذي أطال الطريق أو قصّره.

## Sections

section-first = الخطوات الأولى
section-between = من جهة إلى أخرى
section-between-note = في هذا القسم ستة أسئلة. وهي تسأل كيف تعاونت جهات المساعدة فيما بينها، وإن كنت قد بقيت من دون مساعدة. إجاباتك تبيّن أين يضيع الناس. لا نسأل عمّا حدث لك، ولا أين تسكن، ولا عمّن ابتعدت عنه.
section-closed = عندما ترفض جهة المساعدة
section-closed-note = في هذا القسم سؤالان. وهما يسألان إن كانت جهة قد رفضت مساعدتك، وعن الأسباب التي ذكرتها. إجاباتك تبيّن أي الأبواب مغلقة. لا نسأل عن أموالك، ولا عن نوع تأشيرتك.
section-ahead = نظرة إلى الأمام

## The first steps

q-first_told = من أول شخص أخبرته أن الأمور ليست على ما يرام؟
q-first_told-friend_family = أحد الأصدقاء أو أفراد العائلة
q-first_told-health = طبيب أو ممرض أو قابلة
q-first_told-police = الشرطة
q-first_told-helpline = خط هاتفي للمساعدة
q-first_told-specialist = جهة تساعد من يتعرّض للأذى أو السيطرة من شخص قريب
q-first_told-social_worker = اختصاصي اجتماعي
q-first_told-school_work = شخص في المدرسة أو الكلية أو العمل
q-first_told-community = شخص في مجموعة دينية أو مجتمعية
q-first_told-someone_else = شخص آخر
q-first_told-nobody = لم أخبر أحدًا من قبل
q-first_told-short = أول من أخبره الناس
q-first_told-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أخبروا أولًا أحد الأصدقاء أو أفراد العائلة.

q-asked_if_safe = هل سألك أحد العاملين في أي جهة إن كنت تشعر بالأمان في البيت؟
q-asked_if_safe-before = نعم، قبل أن أخبر أحدًا
q-asked_if_safe-after = نعم، بعد أن أخبرت شخصًا ما
q-asked_if_safe-no = لا
q-asked_if_safe-short = السؤال عن الشعور بالأمان
q-asked_if_safe-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن أحد العاملين سألهم عن شعورهم بالأمان قبل أن يخبروا أحدًا.

q-help_sooner = من كان يمكنه أن يساعدك في وقت أبكر؟
q-help_sooner-hint = المقصود ما كان يمكن لجهات المساعدة أن تفعله، وليس ما كان يمكنك أن تفعله.
q-help_sooner-health = طبيب أو ممرض أو قابلة
q-help_sooner-mental_health = خدمة للصحة النفسية
q-help_sooner-police = الشرطة
q-help_sooner-housing = خدمة السكن
q-help_sooner-social_worker = اختصاصي اجتماعي
q-help_sooner-school = مدرسة أو كلية أو حضانة
q-help_sooner-work = مكان العمل
q-help_sooner-community = مجموعة دينية أو مجتمعية
q-help_sooner-something_else = جهة أخرى
q-help_sooner-none = لا شيء من هذه
q-help_sooner-short = من كان يمكنه المساعدة أبكر

q-wait_for_help = كم من الوقت انتظرت بين طلب المساعدة أول مرة وبدايتها؟
q-wait_for_help-short = انتظار بداية المساعدة
q-wait_for_help-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المساعدة بدأت خلال أسبوع.

## From one service to the next

q-times_told = كم مرة كان عليك شرح كل شيء من جديد لشخص جديد؟
q-times_told-hint = المقصود كل جهات المساعدة التي تعاملت معها.
q-times_told-none = ولا مرة
q-times_told-one_two = مرة أو مرتان
q-times_told-three_more = ثلاث مرات أو أكثر
q-times_told-short = شرح كل شيء من جديد
q-times_told-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه كان عليهم شرح كل شيء من جديد ثلاث مرات أو أكثر.

q-same_message = قالت لي جهات المساعدة المختلفة الكلام نفسه.
q-same_message-hint = إذا كان تعاملك مع جهة واحدة فقط، فالجواب المناسب هو «لا ينطبق عليّ».
q-same_message-short = الكلام نفسه من جهات مختلفة
q-same_message-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن جهات المساعدة المختلفة قالت لهم الكلام نفسه.

q-passed_on = عندما أحالتك جهة إلى جهة أخرى، هل وصلت إلى الجهة الأخرى؟
q-passed_on-they_called = نعم، الجهة الأخرى اتصلت بي
q-passed_on-i_called = نعم، لكن كان عليّ أن أتصل أنا
q-passed_on-not_reached = لا، لم نتحدث قط
q-passed_on-short = الوصول إلى الجهة التالية
q-passed_on-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن الجهة التالية اتصلت بهم.

q-left_without = كم مرة بقيت من دون مساعدة بين جهة وأخرى؟
q-left_without-short = البقاء من دون مساعدة بين جهتين
q-left_without-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم بقوا من دون مساعدة بين جهة وأخرى ثلاث مرات أو أكثر.

q-moved_area_ease = إذا انتقلت إلى منطقة جديدة: ما مدى سهولة الحصول على المساعدة هناك؟
q-moved_area_ease-hint = إذا لم يكن هناك انتقال، فالجواب المناسب هو «لا ينطبق عليّ».
q-moved_area_ease-short = الحصول على المساعدة بعد الانتقال
q-moved_area_ease-finding = { $share } من بين الأشخاص الذين انتقلوا إلى منطقة جديدة وأجابوا قالوا إن الحصول على المساعدة هناك كان سهلًا.

q-support_lasted = استمرت المساعدة طوال المدة التي احتجت إليها.
q-support_lasted-short = استمرار المساعدة طوال مدة الحاجة
q-support_lasted-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المساعدة استمرت طوال المدة التي احتاجوا إليها.

## When a service said no

q-turned_away = كم مرة قالت جهة إنها لا تستطيع مساعدتك؟
q-turned_away-short = رفض تقديم المساعدة
q-turned_away-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن جهة لم تستطع مساعدتهم ثلاث مرات أو أكثر.

q-turned_away_why = عندما رفضت جهة المساعدة: ما الأسباب التي ذكرتها؟
q-turned_away_why-hint = إذا لم ترفض أي جهة، فالجواب المناسب هو «لا ينطبق عليّ».
q-turned_away_why-full = لم يكن لديها مكان أو موظفون متاحون
q-turned_away_why-rules = قواعدها لا تشمل حالتي
q-turned_away_why-local = لم أكن أسكن في المنطقة المناسبة
q-turned_away_why-other_needs = كنت أحتاج أيضًا إلى مساعدة بشأن الصحة النفسية أو المخدرات أو الكحول
q-turned_away_why-children = لم تستطع استقبال أطفالي
q-turned_away_why-visa = وضعي من حيث التأشيرة أو الهجرة
q-turned_away_why-money = المال
q-turned_away_why-no_reason = لم يُذكر لي أي سبب
q-turned_away_why-short = أسباب رفض المساعدة

## Looking ahead

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.

q-one_thing = ما الشيء الواحد الذي يمكن لجهات المساعدة أن تحسّنه؟
q-one_thing-hint = لا حاجة إلى ذكر ما حدث لك. من الأسلم عدم ذكر الأسماء والأماكن والتواريخ.
q-one_thing-short = شيء واحد يمكن تحسينه
