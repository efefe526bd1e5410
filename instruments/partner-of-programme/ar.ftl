# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = كيف كانت الأمور
about = يدور هذا الاستبيان حول العنف الأسري. وهو لمن لديه شريك أو شريكة، الآن أو في السابق، ممن يذهبون أو ذهبوا إلى برنامج من أجل أن يتغيّروا. ويسأل إن كان البرنامج قد ساعدك على أن تكون في أمان.

## Sections

section-contact = كيف عاملك البرنامج
section-contact-note = في هذا القسم خمسة أسئلة. وهي تسأل كيف عاملك البرنامج. لا يرى أحد من العاملين في البرنامج إجاباتك، ولا يُخبَر أبدًا الشخص الذي يذهب إليه بأنك أجبت. لا نسأل عمّا حدث، ولا نسأل عن أي أسماء.
section-change = ما الذي اختلف الآن
section-change-note = في هذا القسم أربعة أسئلة. وهي تسأل إن كانت الأمور أفضل لك أو أسوأ من قبل. إجاباتك تبيّن إن كانت البرامج تجعل الناس أكثر أمانًا. لا نسأل عمّا فعله أي شخص. إذا لم تشعر بالأمان الآن، فيمكنك الضغط على «مساعدة».
section-ahead = نظرة إلى الأمام

## How the programme treated you

q-contact_agreed = هل سُئلت إن كنت تريد أن يتواصل معك البرنامج؟
q-contact_agreed-yes = نعم
q-contact_agreed-no = لا
q-contact_agreed-short = السؤال قبل التواصل
q-contact_agreed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم سُئلوا إن كانوا يريدون أن يتواصل معهم البرنامج.

q-contact_safe = تواصل معي البرنامج بطريقة آمنة.
q-contact_safe-short = التواصل بطريقة آمنة
q-contact_safe-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن البرنامج تواصل معهم بطريقة آمنة.

q-programme_believed = صدّقني العاملون في البرنامج.
q-programme_believed-short = تصديق العاملين في البرنامج لي
q-programme_believed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن العاملين في البرنامج صدّقوهم.

q-kept_informed = أُخبرت بما كنت أحتاج إلى معرفته لأكون في أمان.
q-kept_informed-short = معرفة ما أحتاج إلى معرفته
q-kept_informed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أُخبروا بما كانوا يحتاجون إلى معرفته ليكونوا في أمان.

q-partner_worker = هل حصلت على شخص يعمل من أجلك وحدك ويدعمك؟
q-partner_worker-short = شخص يدعمني وحدي

## What is different now

q-safety_change = الشعور بالأمان: كيف هو الآن مقارنة بما قبل البرنامج؟
q-safety_change-short = الشعور بالأمان منذ البرنامج
q-safety_change-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم يشعرون بأمان أكبر مما قبل البرنامج.

q-children_safety_change = شعور أطفالك بالأمان: كيف هو الآن مقارنة بما كان من قبل؟
q-children_safety_change-short = شعور الأطفال بالأمان منذ ذلك الوقت
q-children_safety_change-finding = { $share } من بين الأشخاص الذين أجابوا ولديهم أطفال قالوا إن أطفالهم يشعرون بأمان أكبر مما قبل البرنامج.

q-freedom_change = حريتك في حياتك اليومية: كيف هي الآن مقارنة بما كان من قبل؟
q-freedom_change-short = الحرية في الحياة اليومية
q-freedom_change-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أكثر حرية في حياتهم اليومية مما قبل البرنامج.

q-respect_change = الاحترام في معاملتك: كيف هو الآن مقارنة بما كان من قبل؟
q-respect_change-hint = إذا لم يعد هناك تواصل، فالجواب المناسب هو «لا ينطبق عليّ».
q-respect_change-short = الاحترام منذ ذلك الوقت
q-respect_change-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم يُعامَلون باحترام أكبر مما قبل البرنامج.

## Looking ahead

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
