# Draft: not yet read by a second person.

title = رأيك يهمنا
survey-name = التخطيط معًا ومن يقف معك
about = يدور هذا الاستبيان حول العنف الأسري: يسأل من هم في خطر من شخص قريب إن كانت جهات المساعدة قد خططت معهم، وإن كان أحد العاملين قد وقف معهم.

## Sections

section-meeting = اجتماع بشأن أمانك
section-meeting-note = في هذا القسم أربعة أسئلة. وهي تسأل عن اجتماع لجهات المساعدة يخطط لحفظ أمان شخص ما. إذا لم تسمع بمثله، يمكن تجاوز هذا القسم. إجاباتك تبيّن إن كان الاجتماع مفيدًا. لا نسأل عمّا قيل فيه.
section-worker = من يقف معك

## A meeting about your safety

q-marac_told = هل أُخبرت بأن جهات المساعدة ستجتمع للحديث عن كيفية حفظ أمانك؟
q-marac_told-hint = يسمّى هذا الاجتماع غالبًا «ماراك». يجتمع فيه عاملون من جهات مثل الشرطة والصحة والسكن. ولا يحضره الشخص المعني.
q-marac_told-before = نعم، قبل الاجتماع
q-marac_told-after = نعم، لكن بعده فقط
q-marac_told-no = لا
q-marac_told-short = معرفة الاجتماع
q-marac_told-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أُخبروا بالاجتماع قبل انعقاده.

q-marac_represented = قال أحد في الاجتماع ما أريده.
q-marac_represented-short = من قال ما أريده
q-marac_represented-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن أحدًا في الاجتماع قال ما يريدونه.

q-marac_outcome = هل أُخبرت بما قرره الاجتماع؟
q-marac_outcome-yes = نعم
q-marac_outcome-partly = ببعضه
q-marac_outcome-no = لا
q-marac_outcome-short = معرفة ما قرره الاجتماع
q-marac_outcome-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أُخبروا بما قرره الاجتماع.

q-marac_safer = ما قرره الاجتماع زاد أماني.
q-marac_safer-short = أمان أكبر بفضل الاجتماع
q-marac_safer-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن ما قرره الاجتماع زاد أمانهم.

## A worker on your side

q-idva = هل حصلت على شخص يعمل من أجلك وحدك ويساعدك على أن تكون في أمان؟
q-idva-hint = يسمّى هذا الشخص غالبًا «إدفا»، أي مستشار مستقل بشأن العنف الأسري.
q-idva-short = شخص يقف معي

q-idva_wait = كم انتظرت حتى اتصل بك هذا الشخص؟
q-idva_wait-short = انتظار هذا الشخص
q-idva_wait-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن هذا الشخص اتصل بهم خلال أسبوع.

q-idva_my_side = وقف هذا الشخص معي.
q-idva_my_side-short = هذا الشخص وقف معي
q-idva_my_side-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن هذا الشخص وقف معهم.

q-spoke_up = تحدث أحد نيابة عني مع جهات أخرى.
q-spoke_up-short = من يتحدث نيابة عني
q-spoke_up-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن أحدًا تحدث نيابة عنهم مع جهات أخرى.

q-support_lasted = استمرت المساعدة طوال المدة التي احتجت إليها.
q-support_lasted-short = استمرار المساعدة طوال مدة الحاجة
q-support_lasted-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن المساعدة استمرت طوال المدة التي احتاجوا إليها.

q-told_sharing = أُخبرت بمن سيرى معلومات عني.
q-told_sharing-short = معرفة من يرى المعلومات
q-told_sharing-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم أُخبروا بمن سيرى معلومات عنهم.

q-hopeful = أنظر إلى المستقبل بأمل أكبر من قبل.
q-hopeful-short = أمل أكبر من قبل
q-hopeful-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنهم ينظرون إلى المستقبل بأمل أكبر من قبل.

q-answered_before = هل سبق لك أن أجبت عن هذه الأسئلة منذ { $since }؟
q-answered_before-yes = نعم
q-answered_before-no = لا
q-answered_before-short = إجابة سابقة عن هذه الأسئلة
q-answered_before-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إنها المرة الأولى التي يجيبون فيها عن هذه الأسئلة.
