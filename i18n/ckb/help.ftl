# Draft: not yet read by a second person.

help-line-national = ئەو ژنانەی لە ئینگلتەرا کە کەسێکی نزیک ئازاریان دەدات یان کۆنترۆڵیان دەکات
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = هەر کەسێک لە وێڵز کە کەسێکی نزیک ئازاری دەدات یان کۆنترۆڵی دەکات
help-line-wales-name = Live Fear Free
help-line-scotland = هەر کەسێک لە سکۆتلەندا کە کەسێکی نزیک ئازاری دەدات یان کۆنترۆڵی دەکات
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = هەر کەسێک لە ئیرلەندای باکوور کە کەسێکی نزیک ئازاری دەدات یان کۆنترۆڵی دەکات
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = ئەو پیاوانەی کە کەسێکی نزیک ئازاریان دەدات یان کۆنترۆڵیان دەکات
help-line-men-name = Men’s Advice Line
help-line-lgbt = کەسانی لێزبیەن، گەی، بایسێکشواڵ و ترانسجێندەر
help-line-lgbt-name = Galop
help-line-forced = ئەو کەسانەی خێزانەکەیان بە ناوی شەرەفەوە ئازاریان دەدات یان هەڕەشەیان لێ دەکات، یان ناچاریان دەکات هاوسەرگیری بکەن
help-line-forced-name = Karma Nirvana
help-line-children = منداڵان و گەنجان، دەربارەی هەر شتێک
help-line-children-name = Childline
help-line-listening = هەر کەسێک پێویستی بە کەسێک بێت قسەی لەگەڵ بکات
help-line-listening-name = Samaritans
