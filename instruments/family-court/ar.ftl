# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = محكمة الأسرة
about = يدور هذا الاستبيان حول العنف الأسري: كيف عاملت محكمة الأسرة أشخاصًا تعرّضوا للأذى أو السيطرة من شخص قريب منهم، وهل تحفظ قراراتها أمان الناس.

## Sections

section-around = الاستعداد للمحكمة
section-treated = كيف عاملتك المحكمة
section-treated-note = في هذا القسم ثمانية أسئلة. وهي تسأل إن كنت في أمان في محكمة الأسرة، وإن سُمع صوتك وعوملت بعدل. إجاباتك تبيّن للمحاكم ما ينبغي تغييره. لا نسأل عن موضوع قضيتك، ولا تغيّر الإجابة شيئًا فيها.
section-ahead = نظرة إلى الأمام

## Getting ready for court

q-family_court_stage = إلى أين وصلت الأمور في محكمة الأسرة؟
q-family_court_stage-hint = هي المحكمة التي تقرر بشأن الأطفال أو البيت أو أمر يحفظ أمانك.
q-family_court_stage-thinking = تفكير في الأمر أو طلب مشورة
q-family_court_stage-applied = قُدّم طلب
q-family_court_stage-hearings = عُقدت جلسات
q-family_court_stage-decided = قررت المحكمة
q-family_court_stage-back = عادت القضية إلى المحكمة بعد القرار
q-family_court_stage-short = إلى أين وصلت الأمور
q-family_court_stage-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المحكمة اتخذت قرارًا.

q-court_length = كم استغرق الأمر حتى الآن؟
q-court_length-half_year = حتى ستة أشهر
q-court_length-to_year = من ستة أشهر إلى سنة
q-court_length-to_two_years = من سنة إلى سنتين
q-court_length-longer = أكثر من سنتين
q-court_length-short = كم استغرق الأمر
q-court_length-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن الأمر استغرق أكثر من سنة حتى الآن.

q-family_legal_help = هل حصلت على محامٍ أو على مشورة قانونية؟
q-family_legal_help-short = محامٍ أو مشورة قانونية

q-family_support_person = هل حصلت على شخص داعم يمكنه دخول المحكمة معك؟
q-family_support_person-short = شخص داعم في المحكمة

q-family_special = هل حصلت على ما يسهّل وجودك في المحكمة، مثل ساتر أو غرفة انتظار منفصلة؟
q-family_special-short = ساتر أو غرفة انتظار منفصلة

## How the court treated you

q-court_safe = شعرت بالأمان في مبنى المحكمة وفي الطريق ذهابًا وإيابًا.
q-court_safe-short = الأمان في المحكمة وفي الطريق
q-court_safe-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم شعروا بالأمان في مبنى المحكمة وفي الطريق ذهابًا وإيابًا.

q-court_believed = أخذت المحكمة مخاوفي بشأن الأمان على محمل الجد.
q-court_believed-short = أخذ المخاوف على محمل الجد
q-court_believed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المحكمة أخذت مخاوفهم بشأن الأمان على محمل الجد.

q-pj_voice = تمكّنت من قول ما يهمّني.
q-pj_voice-short = التمكّن من قول ما يهمّ
q-pj_voice-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم تمكّنوا من قول ما يهمّهم.

q-pj_respect = عاملني الناس باحترام.
q-pj_respect-short = المعاملة باحترام
q-pj_respect-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم عوملوا باحترام.

q-pj_neutral = استندت القرارات إلى الوقائع.
q-pj_neutral-short = قرارات تستند إلى الوقائع
q-pj_neutral-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن القرارات استندت إلى الوقائع.

q-pj_trust = أراد المسؤولون أن يفعلوا الصواب.
q-pj_trust-short = المسؤولون أرادوا الصواب
q-pj_trust-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المسؤولين أرادوا أن يفعلوا الصواب.

q-children_heard = سأل أحد أطفالي عن رأيهم بطريقة تناسبهم.
q-children_heard-hint = إذا لم يكن لديك أطفال، فالجواب المناسب هو «لا ينطبق عليّ».
q-children_heard-short = سؤال الأطفال عن رأيهم
q-children_heard-finding = { $share } من بين الأشخاص الذين أجابوا ولديهم أطفال قالوا إن أحدًا سأل أطفالهم عن رأيهم بطريقة تناسبهم.

q-decision_safe = ما قررته المحكمة يساعد على حفظ أماني.
q-decision_safe-hint = إذا لم تقرر المحكمة، فالجواب المناسب هو «لا ينطبق عليّ».
q-decision_safe-short = قرار يساعد على حفظ الأمان
q-decision_safe-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن ما قررته المحكمة يساعد على حفظ أمانهم.

## Looking ahead

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
