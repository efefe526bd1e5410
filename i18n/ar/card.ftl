# Draft: not yet read by a second person.

card-title = أخبرونا عن الخدمات المحلية
card-first = لا يُحتسب إلا أول رد من كل بطاقة.
card-until = صالحة حتى { $day }.
