# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = كيف عاملت جهات المساعدة الناس
about = يدور هذا الاستبيان حول العنف الأسري: ما الجهات التي تعامل معها أشخاص تعرّضوا للأذى أو التخويف أو السيطرة من شخص قريب منهم، وكيف عاملتهم تلك الجهات.

## Sections

section-met = الجهات التي تعاملت معها
section-each = كيف عاملتك كل جهة
section-each-note = لكل جهة أربعة أسئلة، وعدد الجهات ثلاث على الأكثر. وهي تسأل إن كان العاملون هناك قد صدّقوك، وكيف عاملوك. إجاباتك تبيّن لكل نوع من الجهات ما ينبغي تغييره. لا نسأل عمّا حدث لك، ولا نسأل عن أي أسماء.
section-ahead = نظرة إلى الأمام

## Services you have met

q-services_met = مع أي من هذه الجهات تعاملت بشأن هذا الأمر؟
q-services_met-hint = نسأل بعد ذلك عن ثلاث منها على الأكثر. ولا يهم من بدأ الاتصال.
q-services_met-specialist = جهة تساعد من يتعرّض للأذى أو السيطرة من شخص قريب
q-services_met-helpline = خط هاتفي للمساعدة
q-services_met-police = الشرطة
q-services_met-doctor = عيادة طبيب أو مركز صحي
q-services_met-hospital = مستشفى أو قابلة
q-services_met-mental_health = خدمة للصحة النفسية
q-services_met-drug_alcohol = خدمة بشأن المخدرات أو الكحول
q-services_met-housing = خدمة السكن
q-services_met-children_services = اختصاصي اجتماعي للأطفال
q-services_met-adult_services = اختصاصي اجتماعي للبالغين
q-services_met-school = مدرسة أو كلية أو حضانة
q-services_met-courts = محكمة
q-services_met-money = مكتب إعانات أو مكتب عمل أو مصرف
q-services_met-community = مجموعة دينية أو مجتمعية
q-services_met-none = لا شيء من هذه
q-services_met-short = الجهات التي تعامل معها الناس

## How each service treated you

q-svc_believed = { $service }: هل صدّقك العاملون هناك؟
q-svc_believed-yes = نعم
q-svc_believed-partly = إلى حدّ ما
q-svc_believed-no = لا
q-svc_believed-short = { $service }: التصديق
q-svc_believed-finding = { $share } من بين الأشخاص الذين أجابوا عن هذه الجهة قالوا إن العاملين هناك صدّقوهم: { $service }.

q-svc_not_blamed = { $service }: هل أوضح لك العاملون هناك أن اللوم لا يقع عليك؟
q-svc_not_blamed-yes = نعم
q-svc_not_blamed-partly = إلى حدّ ما
q-svc_not_blamed-no = لا
q-svc_not_blamed-short = { $service }: توضيح أن اللوم لا يقع عليّ
q-svc_not_blamed-finding = { $share } من بين الأشخاص الذين أجابوا عن هذه الجهة قالوا إن العاملين هناك أوضحوا لهم أن اللوم لا يقع عليهم: { $service }.

q-svc_told_next = { $service }: هل كان واضحًا لك ما سيحدث بعد ذلك؟
q-svc_told_next-yes = نعم
q-svc_told_next-partly = إلى حدّ ما
q-svc_told_next-no = لا
q-svc_told_next-short = { $service }: وضوح ما سيحدث بعد ذلك
q-svc_told_next-finding = { $share } من بين الأشخاص الذين أجابوا عن هذه الجهة قالوا إن ما سيحدث بعد ذلك كان واضحًا لهم: { $service }.

q-svc_same_way = { $service }: هل عاملك الجميع هناك بالطريقة نفسها؟
q-svc_same_way-hint = إذا كان تعاملك مع شخص واحد فقط هناك، فلا حاجة إلى الإجابة.
q-svc_same_way-yes = نعم
q-svc_same_way-partly = إلى حدّ ما
q-svc_same_way-no = لا
q-svc_same_way-short = { $service }: المعاملة نفسها من الجميع هناك
q-svc_same_way-finding = { $share } من بين الأشخاص الذين أجابوا عن هذه الجهة قالوا إن الجميع هناك عاملوهم بالطريقة نفسها: { $service }.

## Looking ahead

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
