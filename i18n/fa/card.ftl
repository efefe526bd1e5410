# Draft: not yet read by a second person.

card-title = نظرتان را دربارهٔ خدمات محلی بگویید
card-first = از هر کارت فقط پاسخ اول شمرده می‌شود.
card-until = تا { $day } اعتبار دارد.
