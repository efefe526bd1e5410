# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = مكان آمن للسكن
about = يدور هذا الاستبيان حول العنف الأسري: كيف ساعدت خدمات السكن أشخاصًا تعرّضوا للأذى أو السيطرة من شخص قريب منهم على البقاء في بيتهم أو على الانتقال.

## Sections

section-home = البقاء أو الانتقال
section-home-note = في هذا القسم أربعة أسئلة. وهي تسأل إن كان عليك الانتقال، وعن المساعدة التي حصلت عليها للبقاء أو للانتقال. إجاباتك تبيّن لخدمات السكن ما ينقص. لا نسأل أين تسكن، ولا أين كنت تسكن من قبل.
section-service = خدمات السكن

## Staying or moving

q-who_moved = هل خرج أحد من بيتك بسبب هذا الأمر؟
q-who_moved-i_moved = نعم، أنا خرجت
q-who_moved-they_moved = نعم، خرج الشخص الذي آذاني
q-who_moved-neither = لا، أو شيء آخر
q-who_moved-short = من خرج من البيت
q-who_moved-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم هم من خرجوا من البيت.

q-stay_safely = هل حصلت على مساعدة للبقاء في بيتك بأمان؟
q-stay_safely-short = مساعدة للبقاء في البيت بأمان

q-safer_home = هل حصلت على أقفال أو أبواب أو أجهزة إنذار أفضل؟
q-safer_home-short = أقفال أو أبواب أو إنذار أفضل

q-flexible_money = هل حصلت على مال لأشياء تساعدك على الانتقال أو البدء من جديد؟
q-flexible_money-hint = مثل أجرة السفر أو عربون السكن أو سرير أو ملابس المدرسة.
q-flexible_money-short = مال للانتقال أو البدء من جديد

## Housing services

q-housing_wait = بعد أن طلبت مكانًا آمنًا للسكن، كم انتظرت؟
q-housing_wait-short = انتظار مكان آمن
q-housing_wait-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم حصلوا على مكان آمن خلال أسبوع.

q-housing_fair = عاملتني خدمات السكن بإنصاف.
q-housing_fair-short = الإنصاف من خدمات السكن
q-housing_fair-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن خدمات السكن عاملتهم بإنصاف.

q-place_fits = المكان الذي عُرض عليّ كان مناسبًا لي.
q-place_fits-hint = المقصود من يسكن معك، وصحتك، وعملك، وحيواناتك.
q-place_fits-short = المكان المعروض مناسب
q-place_fits-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المكان الذي عُرض عليهم كان مناسبًا لهم.

q-home_safe = أشعر بالأمان في المكان الذي أسكن فيه الآن.
q-home_safe-short = الأمان في السكن الحالي
q-home_safe-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم يشعرون بالأمان في المكان الذي يسكنون فيه الآن.

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
