# Draft: not yet read by a second person.

reply-title = أنتم قلتم ونحن فعلنا
reply-intro = ما قاله الناس لنا، وما يُفعل بشأنه، ومن المسؤول، وما لن يُفعل ولماذا.
reply-kind-works = هذا ينجح
reply-kind-change = هذا يحتاج إلى تغيير
reply-undecided = لم يقرر أحد بعد ما الذي سيُفعل. هذا الأمر ينتظر منذ { $day }.
reply-planned = هذا في الخطة. يجب أن يتم قبل نهاية { $day }.
reply-doing = هذا بدأ. يجب أن يتم قبل نهاية { $day }.
reply-done = هذا تم. سُجّل في { $day }.
reply-why-money = لن يُفعل هذا، لأنه لا يوجد مال له.
reply-why-law = لن يُفعل هذا، لأن القانون لا يسمح به.
reply-why-not-ours = لن يُفعل هذا هنا، لأن القرار فيه لغيرنا.
reply-why-instead = لن يُفعل هذا. يُفعل شيء آخر بدلاً منه.
reply-why-risk = لن يُفعل هذا، لأنه قد يعرّض الناس للخطر.
reply-late = هذا متأخر. كان يجب أن يتم قبل نهاية { $day }.
reply-owner = المسؤول: { $role }، { $organisation }
reply-role-lead = رئاسة المؤسسة
reply-role-manager = إدارة الخدمة
reply-role-commissioner = الجهة التي تموّل الخدمات
reply-role-coordinator = منسّق الشراكة
reply-vetted-agrees = { $day }: من عاشوا هذه التجربة بأنفسهم يوافقون على أن هذا تم.
reply-vetted-not-yet = { $day }: من عاشوا هذه التجربة بأنفسهم يقولون إن هذا لم يتم بعد.
reply-vetted-unsure = { $day }: من عاشوا هذه التجربة بأنفسهم لا يعرفون هل تم هذا.
reply-foreign = هذه الكلمات بلغة أخرى ({ $language }). لم تُترجم بعد.
reply-due = لا يوجد رد على هذا بعد. يجب أن يكون الرد هنا قبل نهاية { $day }.
reply-missing = نُشر هذا في { $day }، أي منذ أكثر من 90 يوماً، ولا يوجد رد حتى الآن.
reply-changed = تغيّر في { $day }. كان مكتوباً من قبل:

noticed-question = في المرة السابقة قال لنا الناس: «{ $finding }» كيف هو هذا الأمر الآن مقارنة بذلك الوقت؟
noticed-short = التغيّر منذ المرة السابقة: { $title }
noticed-finding = { $share } من بين الأشخاص الذين أجابوا قالوا إن هذا الأمر تحسّن منذ المرة السابقة.
