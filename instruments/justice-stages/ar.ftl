# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = الشرطة والمحاكم
about = يدور هذا الاستبيان حول العنف الأسري: كيف عاملت الشرطة والمحاكم الجنائية أشخاصًا تعرّضوا للأذى أو السيطرة من شخص قريب منهم. وهو أيضًا لمن لم يخبر الشرطة قط.

## Sections

section-way = طريقك أنت
section-way-note = في هذا القسم ثلاثة أسئلة. وهي تسأل إلى أين وصلت الأمور مع الشرطة، وما الذي كان مهمًا لك عند القرار. إجاباتك تبيّن إن كان لدى الناس خيار حقيقي. لا نسأل عمّا حدث لك، ولا يصل أي شيء من إجاباتك إلى الشرطة.
section-police = الشرطة
section-police-note = في هذا القسم خمسة أسئلة عن الشرطة وعمّن يقررون إن كانت القضية ستصل إلى المحكمة. إذا لم يكن هذا طريقك، يمكن تجاوز هذا القسم. إجاباتك تبيّن ما ينبغي لكل منهم أن يغيّره. لا نسأل عمّا قلته لهم.
section-court = العدل والمحكمة
section-court-note = في هذا القسم ستة أسئلة. وهي تسأل إن كانت معاملتك عادلة، وكيف انتهى الأمر بالنسبة إليك. وهي تناسب الشرطة كما تناسب المحكمة. إجاباتك تبيّن أين لا يُسمع الناس. لا نسأل عمّا قيل في المحكمة.
section-rights = ما أُخبرت به

## Your own way

q-help_without_police = أمكنني الحصول على المساعدة من دون اللجوء إلى الشرطة.
q-help_without_police-short = المساعدة من دون الشرطة
q-help_without_police-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه أمكنهم الحصول على المساعدة من دون اللجوء إلى الشرطة.

q-justice_stage = إلى أين وصلت الأمور مع الشرطة والمحاكم؟
q-justice_stage-hint = المطلوب اختيار أبعد نقطة حتى الآن. كل واحدة منها مقبولة.
q-justice_stage-never_told = لم تُخبَر الشرطة قط
q-justice_stage-told = أُخبرت الشرطة أو حضرت
q-justice_stage-investigation = نظرت الشرطة في الأمر
q-justice_stage-decision = صدر قرار إن كانت هناك قضية في المحكمة
q-justice_stage-court = هناك قضية في المحكمة
q-justice_stage-over = انتهت القضية في المحكمة
q-justice_stage-short = إلى أين وصلت الأمور
q-justice_stage-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن الشرطة لم تُخبَر قط.

q-justice_reasons = هناك أسباب وجيهة لعدم إخبار الشرطة أو للتوقف. هل كان أي من هذه مهمًا لك؟
q-justice_reasons-worse = كان يمكن أن يصبح الأمر أخطر
q-justice_reasons-children = أطفالي
q-justice_reasons-home_money = بيتي أو المال
q-justice_reasons-visa = وضعي من حيث التأشيرة أو الهجرة
q-justice_reasons-believed = لم أتوقع أن يصدّقوني
q-justice_reasons-time = استغرق الأمر وقتًا طويلًا
q-justice_reasons-other_wish = أردت أن يتوقف الأذى، لا أن تكون هناك قضية
q-justice_reasons-family = ما قد تقوله عائلتي أو مجتمعي
q-justice_reasons-none = لا شيء من هذه
q-justice_reasons-short = أسباب عدم المتابعة

## The police

q-risk_understood = فهمت الشرطة مدى الخطر الذي كنت فيه.
q-risk_understood-short = فهم الشرطة للخطر
q-risk_understood-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن الشرطة فهمت مدى الخطر الذي كانوا فيه.

q-one_contact = هل كان هناك شخص واحد معروف بالاسم يمكنك التواصل معه؟
q-one_contact-yes = نعم
q-one_contact-sometimes = لبعض الوقت
q-one_contact-no = لا
q-one_contact-short = شخص واحد للتواصل معه
q-one_contact-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه كان هناك شخص واحد معروف بالاسم يمكنهم التواصل معه.

q-longest_silence = ما أطول مدة انتظرت فيها خبرًا عن قضيتك؟
q-longest_silence-short = أطول انتظار لخبر
q-longest_silence-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم لم ينتظروا خبرًا أكثر من أسبوع قط.

q-decision_explained = إذا قررت الشرطة أو المحامون التوقف: أخبروني بالسبب.
q-decision_explained-hint = إذا لم يتوقف شيء، فالجواب المناسب هو «لا ينطبق عليّ».
q-decision_explained-short = معرفة سبب التوقف
q-decision_explained-finding = { $share } من بين الأشخاص الذين توقفت قضيتهم وأجابوا قالوا إنهم أُخبروا بالسبب.

q-review_decision = إذا توقفت قضيتك: هل نظر أحد في ذلك القرار مرة أخرى من أجلك؟
q-review_decision-hint = عندما توقف الشرطة أو المحامون قضية، يحق لك طلب النظر فيها مرة أخرى. إذا لم يتوقف شيء، فالجواب المناسب هو «لا ينطبق عليّ».
q-review_decision-short = النظر مرة أخرى في قرار التوقف

## Fairness and the court

q-criminal_special = في محكمة جنائية، هل حصلت على ما يسهّل الأمر، مثل ساتر أو اتصال بالفيديو؟
q-criminal_special-hint = المقصود المحكمة التي تنظر في الجرائم. إذا لم يكن لك ذلك، فالجواب المناسب هو «لا ينطبق عليّ».
q-criminal_special-short = ساتر أو فيديو في المحكمة

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

q-outcome_satisfied = الطريقة التي انتهى بها الأمر ترضيني.
q-outcome_satisfied-hint = إذا لم ينته الأمر، فالجواب المناسب هو «لا ينطبق عليّ».
q-outcome_satisfied-short = الرضا عن النهاية
q-outcome_satisfied-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم راضون عن الطريقة التي انتهى بها الأمر.

## What you were told

q-code_recalled = هل تتذكر أن أحدًا أخبرك بأي من هذه الحقوق؟
q-code_recalled-hint = لا يهم من أخبرك ولا متى. ولا بأس بعدم التذكر.
q-code_recalled-r1 = أن تُشرح لي الأمور بما أفهمه، مع مترجم إذا احتجت إليه
q-code_recalled-r2 = أن يُكتب ما أبلغ عنه من دون انتظار طويل
q-code_recalled-r3 = أن أُخبر بما يحدث بعد الإبلاغ
q-code_recalled-r4 = أن أوصل بجهات يمكنها دعمي
q-code_recalled-r5 = أن أُخبر عن المال المخصص لمن تعرّض للأذى
q-code_recalled-r6 = أن أُخبر بسير قضيتي
q-code_recalled-r7 = أن أقول للمحكمة في بيان كيف أثّر ذلك فيّ
q-code_recalled-r8 = أن أُخبر عن المحاكمة وعمّا يفعله الشاهد
q-code_recalled-r9 = أن أُخبر كيف انتهت القضية
q-code_recalled-r10 = أن تُدفع نفقاتي وتُعاد أشيائي
q-code_recalled-r11 = أن أُخبر عن الشخص الآخر بعد الحكم
q-code_recalled-r12 = أن أشتكي إذا لم أحصل على هذه الحقوق
q-code_recalled-none = لا شيء من هذه
q-code_recalled-short = حقوق يتذكرها الناس

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
