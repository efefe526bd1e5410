# Draft: not yet read by a second person.

help-line-national = النساء اللواتي يؤذيهن أو يسيطر عليهن شخص قريب منهن، في إنجلترا
help-line-national-name = { "\u2066" }National Domestic Abuse Helpline{ "\u2069" }
help-line-wales = كل من يؤذيه أو يسيطر عليه شخص قريب منه، في ويلز
help-line-wales-name = { "\u2066" }Live Fear Free{ "\u2069" }
help-line-scotland = كل من يؤذيه أو يسيطر عليه شخص قريب منه، في اسكتلندا
help-line-scotland-name = { "\u2066" }Scotland’s Domestic Abuse and Forced Marriage Helpline{ "\u2069" }
help-line-ni = كل من يؤذيه أو يسيطر عليه شخص قريب منه، في أيرلندا الشمالية
help-line-ni-name = { "\u2066" }Domestic and Sexual Abuse Helpline{ "\u2069" }
help-line-men = الرجال الذين يؤذيهم أو يسيطر عليهم شخص قريب منهم
help-line-men-name = { "\u2066" }Men’s Advice Line{ "\u2069" }
help-line-lgbt = المثليات والمثليون ومزدوجو الميل الجنسي والعابرون والعابرات جنسيًا
help-line-lgbt-name = { "\u2066" }Galop{ "\u2069" }
help-line-forced = من تؤذيهم عائلاتهم أو تهدّدهم باسم الشرف، أو تجبرهم على الزواج
help-line-forced-name = { "\u2066" }Karma Nirvana{ "\u2069" }
help-line-children = الأطفال والشباب، في أي موضوع
help-line-children-name = { "\u2066" }Childline{ "\u2069" }
help-line-listening = كل من يحتاج إلى شخص يتحدث معه
help-line-listening-name = { "\u2066" }Samaritans{ "\u2069" }
