# Draft: not yet read by a second person.

help-line-national = İngiltere’de, kendisine yakın birinin zarar verdiği veya kontrol ettiği kadınlar için
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Galler’de, kendisine yakın birinin zarar verdiği veya kontrol ettiği herkes için
help-line-wales-name = Live Fear Free
help-line-scotland = İskoçya’da, kendisine yakın birinin zarar verdiği veya kontrol ettiği herkes için
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Kuzey İrlanda’da, kendisine yakın birinin zarar verdiği veya kontrol ettiği herkes için
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Kendisine yakın birinin zarar verdiği veya kontrol ettiği erkekler için
help-line-men-name = Men’s Advice Line
help-line-lgbt = Lezbiyen, gey, biseksüel ve trans kişiler için
help-line-lgbt-name = Galop
help-line-forced = Ailesinin namus adına zarar verdiği, tehdit ettiği veya evliliğe zorladığı kişiler için
help-line-forced-name = Karma Nirvana
help-line-children = Çocuklar ve gençler için, her konuda
help-line-children-name = Childline
help-line-listening = Konuşacak birine ihtiyacı olan herkes için
help-line-listening-name = Samaritans
