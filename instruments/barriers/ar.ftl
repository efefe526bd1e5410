# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = ما الذي يصعّب الحصول على المساعدة
about = يدور هذا الاستبيان حول العنف الأسري: ما الذي يصعّب الحصول على المساعدة عندما يأتي الأذى أو التخويف أو السيطرة من شخص قريب. وهو أيضًا لمن لم يلجأ قط إلى أي جهة.

## Sections

section-find = العثور على المساعدة
section-worries = مخاوف بشأن جهات المساعدة
section-worries-note = في هذا القسم أربعة أسئلة. وهي تسأل عن مخاوف وقواعد قد تُبعد الناس عن المساعدة. إجاباتك تبيّن لجهات المساعدة ما ينبغي تغييره. لا نسأل عمّا حدث لك، ولا عن أموالك، ولا عن نوع تأشيرتك.
section-fits = مساعدة تناسبك
section-ahead = نظرة إلى الأمام

## Finding help

q-used_service = هل حصلت على مساعدة من جهة ما في هذا الأمر؟
q-used_service-hint = جهة المساعدة هي أي مكان يمكن أن تطلب منه العون، مثل خط هاتفي للمساعدة أو الشرطة أو الطبيب أو خدمات السكن أو المدرسة.
q-used_service-yes = نعم
q-used_service-tried = لا، لكنني حاولت
q-used_service-thought = لا، لكنني فكرت في ذلك
q-used_service-no = لا
q-used_service-short = مساعدة من جهة ما
q-used_service-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم لم يحصلوا على مساعدة من أي جهة.

q-know_where = أعرف أين أحصل على المساعدة إذا احتجت إليها.
q-know_where-short = معرفة مكان المساعدة
q-know_where-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم يعرفون أين يحصلون على المساعدة إذا احتاجوا إليها.

q-saw_information = هل رأيت ملصقًا أو منشورًا أو موقعًا على الإنترنت يبيّن أين تحصل على المساعدة؟
q-saw_information-yes = نعم
q-saw_information-no = لا
q-saw_information-short = معلومات عن مكان المساعدة
q-saw_information-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم رأوا ملصقًا أو منشورًا أو موقعًا يبيّن أين يحصلون على المساعدة.

q-hard_practical = هل صعّب أي مما يلي حصولك على المساعدة؟
q-hard_practical-where = لم أعرف إلى أين أذهب
q-hard_practical-language = لم يتحدث أحد لغتي
q-hard_practical-access = لم يكن ذلك ملائمًا لإعاقتي أو حالتي الصحية
q-hard_practical-leaving = كان الخروج من البيت صعبًا
q-hard_practical-phone = هاتفي ليس خاصًا بي وحدي
q-hard_practical-travel = كان المكان بعيدًا أو لم تكن هناك مواصلات
q-hard_practical-hours = أوقات العمل
q-hard_practical-care = لم يكن هناك من يعتني بأطفالي أو بآخرين
q-hard_practical-none = لا شيء من هذه
q-hard_practical-short = عوائق عملية

## Worries about services

q-sure_believed = قبل أن أطلب المساعدة، كنت على ثقة بأن جهات المساعدة ستصدّقني.
q-sure_believed-hint = إذا لم تطلب المساعدة، فالجواب المناسب هو «لا ينطبق عليّ».
q-sure_believed-short = الثقة بأنهم سيصدّقونني
q-sure_believed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم كانوا على ثقة بأن جهات المساعدة ستصدّقهم.

q-hard_worries = هل منعتك أي من هذه المخاوف من الحصول على المساعدة؟
q-hard_worries-hint = كل واحد من هذه المخاوف مفهوم.
q-hard_worries-worse = أن تزداد الأمور سوءًا
q-hard_worries-blamed = أن يقع اللوم عليّ
q-hard_worries-children = أن يؤخذ مني أطفالي
q-hard_worries-police = ما قد تفعله الشرطة
q-hard_worries-found_out = أن يعرف أحد بالأمر
q-hard_worries-visa = وضعي من حيث التأشيرة أو الهجرة
q-hard_worries-money = المال
q-hard_worries-home = أن أفقد بيتي
q-hard_worries-community = ما قد تقوله عائلتي أو مجتمعي
q-hard_worries-none = لا شيء من هذه
q-hard_worries-short = مخاوف تُبعد الناس

q-hard_services = هل صعّب أي مما يلي في جهات المساعدة حصولك على المساعدة؟
q-hard_services-bad_before = خذلتني جهة من قبل
q-hard_services-not_for_me = قيل لي إنها ليست لأشخاص مثلي
q-hard_services-understand = ظننت أنهم لن يفهموا حياتي أو ثقافتي أو ديني
q-hard_services-gender = ظننت أنهم لن يفهموا هويتي أو من أحب
q-hard_services-age = ظننت أنها لمن هم أصغر أو أكبر سنًا
q-hard_services-forms = كانت القواعد أو الاستمارات كثيرة
q-hard_services-waiting = كانت قائمة الانتظار طويلة جدًا
q-hard_services-cost = كان عليّ أن أدفع مالًا
q-hard_services-none = لا شيء من هذه
q-hard_services-short = عوائق من جهات المساعدة

q-barrier_removed = هل فعلت جهة ما شيئًا ليصبح الأمر أسهل عليك؟
q-barrier_removed-yes = نعم
q-barrier_removed-partly = إلى حدّ ما
q-barrier_removed-no = لا
q-barrier_removed-short = جهة جعلت الأمر أسهل
q-barrier_removed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن جهة ما فعلت شيئًا ليصبح الأمر أسهل عليهم.

## Help that fits you

q-interpreter = هل حصلت على من ينقل ما يقال إلى لغتك أو إلى لغة الإشارة؟
q-interpreter-hint = المقصود شخص يعمل لدى جهة المساعدة، وليس أحدًا من عائلتك.
q-interpreter-short = مترجم أو لغة الإشارة

q-by_and_for = هل حصلت على مساعدة من جهة يديرها أشخاص من خلفيتك أو بأسلوب حياتك؟
q-by_and_for-short = جهة يديرها أشخاص مثلي

q-would_help = ما الذي يسهّل عليك الحصول على المساعدة؟
q-would_help-language = شخص يتحدث لغتي
q-would_help-near = مساعدة أقرب إلى مكان سكني
q-would_help-any_hour = مساعدة في المساء أو الليل
q-would_help-online = الكتابة بدلًا من الكلام
q-would_help-same_worker = التعامل مع الشخص نفسه كل مرة
q-would_help-private = أن أعرف أنه لن يُنقل شيء من دون سؤالي
q-would_help-care = من يعتني بأطفالي لبعض الوقت
q-would_help-none = لا شيء من هذه
q-would_help-short = ما الذي يسهّل الأمر

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
