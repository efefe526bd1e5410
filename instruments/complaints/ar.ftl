# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = عندما تريد أن تشتكي
about = يدور هذا الاستبيان حول جهات تساعد من يعيشون مع العنف الأسري: كيف تكون الشكوى منها. وهو ليس وسيلة لتقديم شكوى.

## Sections

section-making = تقديم شكوى
section-answer = ما جاء بعد ذلك

## Making a complaint

q-complaint_stage = فكّر في جهة خذلتك. إلى أين وصلت الشكوى؟
q-complaint_stage-hint = إذا لم تخذلك أي جهة، فالجواب المناسب هو «لا ينطبق عليّ».
q-complaint_stage-not_wanted = لم أرد أن أشتكي
q-complaint_stage-wanted = أردت ذلك ولم أفعل
q-complaint_stage-made = اشتكيت وأنتظر
q-complaint_stage-answered = حصلت على جواب
q-complaint_stage-further = تابعت الشكوى إلى جهة أعلى
q-complaint_stage-short = إلى أين وصلت الشكوى
q-complaint_stage-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أرادوا أن يشتكوا ولم يفعلوا.

q-complaint_how = ما مدى سهولة معرفة كيف تشتكي؟
q-complaint_how-short = معرفة كيفية الشكوى
q-complaint_how-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه كان من السهل معرفة كيفية الشكوى.

q-complaint_about = ما موضوع الشكوى؟
q-complaint_about-hint = لا نسأل عن اسم الجهة.
q-complaint_about-treated = كيف عاملني شخص ما
q-complaint_about-decision = ما تقرر
q-complaint_about-waiting = طول المدة
q-complaint_about-information = عدم إخباري بأمور
q-complaint_about-passed_on = ما قيل للآخرين عني
q-complaint_about-none = لا شيء من هذه
q-complaint_about-short = مواضيع الشكاوى

q-complaint_hard = هل صعّب أي مما يلي تقديم الشكوى؟
q-complaint_hard-how = لم أعرف كيف
q-complaint_hard-who = لم أعرف من المسؤول
q-complaint_hard-lose_help = خشيت أن أفقد المساعدة
q-complaint_hard-no_change = ظننت أن شيئًا لن يتغير
q-complaint_hard-tired = لم تبق لي قوة لذلك
q-complaint_hard-language = لم يكن ذلك بلغتي أو بطريقة أستطيع استعمالها
q-complaint_hard-none = لا شيء من هذه
q-complaint_hard-short = ما صعّب تقديم الشكوى

## What came of it

q-complaint_safe = أمكنني أن أشتكي من دون خوف مما قد يلي ذلك.
q-complaint_safe-short = الشكوى من دون خوف
q-complaint_safe-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنه أمكنهم أن يشتكوا من دون خوف مما قد يلي ذلك.

q-complaint_handling = طريقة التعامل مع شكواي ترضيني.
q-complaint_handling-short = الرضا عن التعامل مع الشكوى
q-complaint_handling-finding = { $share } من بين الأشخاص الذين اشتكوا وأجابوا قالوا إن طريقة التعامل مع شكواهم ترضيهم.

q-complaint_outcome = نتيجة شكواي ترضيني.
q-complaint_outcome-short = الرضا عن نتيجة الشكوى
q-complaint_outcome-finding = { $share } من بين الأشخاص الذين اشتكوا وأجابوا قالوا إن نتيجة شكواهم ترضيهم.

q-complaint_change = هل أُخبرت بما سيتغير بسبب شكواك؟
q-complaint_change-yes = نعم
q-complaint_change-nothing = قيل لي إن شيئًا لن يتغير
q-complaint_change-no = لا
q-complaint_change-short = معرفة ما سيتغير
q-complaint_change-finding = { $share } من بين الأشخاص الذين اشتكوا وأجابوا قالوا إنهم أُخبروا بما سيتغير.

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
