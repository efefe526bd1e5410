# Draft: not yet read by a second person.

reply-title = Ви сказали – ми зробили
reply-intro = Що нам розповіли люди, що з цим роблять, хто за це відповідає, чого не зроблять і чому.
reply-kind-works = Це працює добре
reply-kind-change = Це потрібно змінити
reply-undecided = Ще ніхто не вирішив, що робити. Це питання відкрите з { $day }.
reply-planned = Це заплановано. Має бути готово до { $day }.
reply-doing = Це почали робити. Має бути готово до { $day }.
reply-done = Це зроблено. Дата запису: { $day }.
reply-why-money = Цього не зроблять, бо на це немає грошей.
reply-why-law = Цього не зроблять, бо закон не дозволяє.
reply-why-not-ours = Тут цього не зроблять, бо це вирішують інші.
reply-why-instead = Цього не зроблять. Замість цього роблять щось інше.
reply-why-risk = Цього не зроблять, бо це може наразити людей на небезпеку.
reply-late = Це запізнюється. Мало бути готово до { $day }.
reply-owner = Хто відповідає: { $role }, { $organisation }
reply-role-lead = керівництво організації
reply-role-manager = керівництво служби
reply-role-commissioner = хто оплачує послуги
reply-role-coordinator = хто координує партнерство
reply-vetted-agrees = { $day }: люди, які самі це пережили, згодні, що це зроблено.
reply-vetted-not-yet = { $day }: люди, які самі це пережили, кажуть, що цього ще не зроблено.
reply-vetted-unsure = { $day }: люди, які самі це пережили, не можуть сказати, чи це зроблено.
reply-foreign = Ці слова іншою мовою ({ $language }). Їх ще не переклали.
reply-due = Відповіді на це ще немає. Вона має бути тут до { $day }.
reply-missing = Це опубліковано з { $day }, понад 90 днів, а відповіді досі немає.
reply-changed = Дата зміни: { $day }. Раніше було так:

noticed-question = Минулого разу люди сказали нам: «{ $finding }» Як із цим зараз, порівняно з тим часом?
noticed-short = Зміни з минулого разу: { $title }
noticed-finding = { $share } людей, які відповіли, сказали, що з минулого разу із цим стало краще.
