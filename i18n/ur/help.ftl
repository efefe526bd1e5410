# Draft: not yet read by a second person.

help-line-national = انگلینڈ میں وہ خواتین جنہیں کوئی قریبی شخص تکلیف دیتا ہے یا قابو میں رکھتا ہے
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = ویلز میں ہر وہ شخص جسے کوئی قریبی تکلیف دیتا ہے یا قابو میں رکھتا ہے
help-line-wales-name = Live Fear Free
help-line-scotland = سکاٹ لینڈ میں ہر وہ شخص جسے کوئی قریبی تکلیف دیتا ہے یا قابو میں رکھتا ہے
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = شمالی آئرلینڈ میں ہر وہ شخص جسے کوئی قریبی تکلیف دیتا ہے یا قابو میں رکھتا ہے
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = وہ مرد جنہیں کوئی قریبی شخص تکلیف دیتا ہے یا قابو میں رکھتا ہے
help-line-men-name = Men’s Advice Line
help-line-lgbt = لیزبین، گے، بائی سیکشوئل اور ٹرانس جینڈر افراد
help-line-lgbt-name = Galop
help-line-forced = وہ لوگ جنہیں گھر والے عزت کے نام پر تکلیف یا دھمکی دیتے ہیں، یا شادی پر مجبور کرتے ہیں
help-line-forced-name = Karma Nirvana
help-line-children = بچے اور نوجوان، کسی بھی بات کے بارے میں
help-line-children-name = Childline
help-line-listening = ہر وہ شخص جسے کسی سے بات کرنے کی ضرورت ہو
help-line-listening-name = Samaritans
