# Draft: not yet read by a second person.

help-line-national = النساء اللواتي يؤذيهن أو يسيطر عليهن شخص قريب منهن، في إنجلترا
help-line-national-name = { "\u2066" }National Domestic Abuse Helpline{ "\u2069" }
help-line-men = الرجال الذين يؤذيهم أو يسيطر عليهم شخص قريب منهم
help-line-men-name = { "\u2066" }Men’s Advice Line{ "\u2069" }
help-line-lgbt = المثليات والمثليون ومزدوجو الميل الجنسي والعابرون والعابرات جنسيًا
help-line-lgbt-name = { "\u2066" }Galop{ "\u2069" }
