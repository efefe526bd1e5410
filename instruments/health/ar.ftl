# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = الأطباء والممرضون والمستشفيات
about = يدور هذا الاستبيان حول العنف الأسري: كيف عامل الأطباء والممرضون والقابلات والمستشفيات أشخاصًا تعرّضوا للأذى أو السيطرة من شخص قريب منهم.

## Sections

section-asked = السؤال عن حالك
section-asked-note = في هذا القسم ثلاثة أسئلة. وهي تسأل إن كان العاملون في الصحة قد سألوا عن أمانك، وكيف استمعوا. إجاباتك تبيّن لهم كيف يحسنون السؤال. لا نسأل عن صحتك، ولا عمّا قلته لهم.
section-after = ما جاء بعد ذلك

## Being asked

q-health_asked = هل سألك أحد العاملين في الصحة إن كنت تشعر بالأمان في البيت؟
q-health_asked-alone = نعم، ولم يكن هناك أحد آخر
q-health_asked-not_alone = نعم، لكن كان هناك شخص آخر
q-health_asked-no = لا
q-health_asked-short = السؤال عن الأمان في البيت
q-health_asked-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن أحد العاملين في الصحة سألهم ولم يكن هناك أحد آخر.

q-asked_well = الطريقة التي سُئلت بها سهّلت عليّ الكلام.
q-asked_well-hint = إذا لم يسألك أحد، فالجواب المناسب هو «لا ينطبق عليّ».
q-asked_well-short = سؤال يسهّل الكلام
q-asked_well-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن الطريقة التي سُئلوا بها سهّلت عليهم الكلام.

q-health_believed = أخذ العاملون في الصحة ما قلته على محمل الجد.
q-health_believed-short = أخذ الكلام على محمل الجد
q-health_believed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن العاملين في الصحة أخذوا ما قالوه على محمل الجد.

## What came of it

q-health_passed_on = هل أوصلك أحد العاملين في الصحة بجهة يمكنها المساعدة؟
q-health_passed_on-yes = نعم
q-health_passed_on-told_only = أُخبرت بجهة، من دون مساعدة أخرى في ذلك
q-health_passed_on-no = لا
q-health_passed_on-short = الوصول إلى جهة مساعدة
q-health_passed_on-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن أحد العاملين في الصحة أوصلهم بجهة يمكنها المساعدة.

q-mental_health_wait = إذا طلبت مساعدة بشأن صحتك النفسية: كم انتظرت؟
q-mental_health_wait-short = انتظار المساعدة النفسية
q-mental_health_wait-finding = { $share } من بين الأشخاص الذين طلبوا مساعدة بشأن صحتهم النفسية وأجابوا قالوا إنها بدأت خلال أسبوع.

q-health_record_told = أُخبرت بمن يمكنه قراءة ما سيُكتب.
q-health_record_told-short = معرفة من يمكنه قراءة ما كُتب
q-health_record_told-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أُخبروا بمن يمكنه قراءة ما سيُكتب.

q-health_cost = هل منعك القلق من الدفع من الحصول على الرعاية الصحية؟
q-health_cost-yes = نعم
q-health_cost-asked_anyway = كان هناك قلق، لكنني ذهبت
q-health_cost-no = لا
q-health_cost-short = القلق من دفع تكاليف الرعاية
q-health_cost-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن القلق من الدفع منعهم من الحصول على الرعاية الصحية.

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
