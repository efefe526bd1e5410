# Draft: not yet read by a second person.

public-demo = این فقط یک نمونه است. همهٔ نام‌ها و عددهای آن ساختگی است.
public-skip = رفتن به بخش اصلی صفحه
public-language = زبان
public-home-title = آنچه مردم به ما گفتند
public-home-intro = { $partnership } از کسانی که خشونت و آزار خانگی را از سر گذرانده‌اند می‌پرسد مراکز خدماتی چطور با آن‌ها رفتار کردند. گفته‌های آن‌ها اینجاست.
public-home-none = هنوز چیزی منتشر نشده است.
public-wave = دورهٔ { $number }، از { $opened } تا { $closes }
public-downloads = عددها را با خود ببرید
public-download-csv = عددها به شکل جدول (CSV)
public-download-json = همه‌چیز، همراه با آنچه برای بررسی آن لازم است (JSON)
public-how-title = این را چطور بخوانیم
public-how-bands = هر عدد یک بازه است و هرگز شمار دقیق نیست. «از هر 10 نفر حدود 7 نفر» یعنی سهم واقعی به 7 از 10 نزدیک‌تر است تا به 6 یا 8.
public-how-ends = هیچ عددی هرگز نمی‌گوید «هیچ‌کس» یا «همه»: چون پاسخ تک‌تک افراد را آشکار می‌کرد.
public-how-hidden = { $mark } یعنی تعداد پاسخ‌دهندگان کمتر از آن بود که بتوان آن را با امنیت نشان داد، یا نشان دادن آن باعث می‌شد کسی عدد گروه دیگری را حساب کند. معنایش صفر نیست.
public-how-small = { $mark } یعنی کمتر از 30 نفر پاسخ داده‌اند: آن را فقط نشانه‌ای بدانید.
public-how-range = دامنه نشان می‌دهد تصادف به‌تنهایی تا چه اندازه می‌توانست عدد را جابه‌جا کند (بازهٔ 95 درصد).
public-how-who = این‌ها کسانی هستند که پاسخ دادند. کسانی که هیچ‌وقت به مرکزی نرسیدند یا نتوانستند پاسخ دهند، در آن نیستند.
public-replies = تعداد کسانی که پاسخ دادند: { $base }.
public-hidden-sentence = تعداد پاسخ‌دهندگان کمتر از آن است که بتوان این را با امنیت نشان داد.
public-option-sentence = از میان پاسخ‌دهندگان، { $share } این پاسخ را انتخاب کردند: «{ $option }».
public-table-caption = { $title }: چه کسانی این را گفتند، بر پایهٔ مکان و گروه
public-table-options = { $title }: همهٔ پاسخ‌ها
public-col-who = چه کسانی
public-col-answer = پاسخ
public-col-share = سهم
public-col-base = تعداد پاسخ‌دهندگان
public-col-range = دامنه
public-whole = کل گروه همکار
public-multi = هر کس می‌توانست بیش از یک پاسخ انتخاب کند، برای همین جمع سهم‌ها بیش از 100 درصد است.
public-good = سهم بالا یعنی این خوب کار می‌کند
public-bad = سهم بالا یعنی این باید تغییر کند
public-band-to = { $low } تا { $high }
public-band-more = { $low } یا بیشتر
public-range = { $low } تا { $high } درصد
share-about-tenths = از هر 10 نفر حدود { $n } نفر
share-atmost-tenths = از هر 10 نفر حداکثر { $n } نفر
share-atleast-tenths = از هر 10 نفر دست‌کم { $n } نفر
share-about-percent = حدود { $n } درصد
share-atmost-percent = حداکثر { $n } درصد
share-atleast-percent = دست‌کم { $n } درصد
cell-about-percent = حدود { $n } درصد
cell-atmost-percent = حداکثر { $n } درصد
cell-atleast-percent = دست‌کم { $n } درصد
three-agree = موافق
three-neither = نه موافق نه مخالف
three-disagree = مخالف
public-missing-title = اینجا چیزی نیست
public-missing-body = در این نشانی صفحه‌ای نیست.

## Groups by how a reply reached us

mode-title = مردم چگونه پاسخ دادند
mode-self = بدون کمک
mode-assisted = با کمک یک نفر
mode-paper = روی کاغذ
public-open = پاسخ‌هایی که بدون کارت رسید
public-open-explain = این پاسخ‌ها از راه پیوند باز یا روی دستگاه مشترک رسید. هر کسی می‌توانست پاسخ دهد، برای همین جدا می‌ماند و هرگز به بقیه افزوده نمی‌شود.

## Accessibility statement

access-title = آیا همه می‌توانند از این صفحه‌ها استفاده کنند؟
access-aim = می‌خواهیم همه بتوانند از این صفحه‌ها استفاده کنند: با صفحه‌خوان، فقط با صفحه‌کلید، با نوشتهٔ درشت، با رنگ‌های دلخواه خود، بدون اسکریپت، با تلفن قدیمی.
access-standard = این صفحه‌ها برای رعایت Web Content Accessibility Guidelines 2.2 در سطح AA و بخشی از سطح AAA ساخته شده است.
access-tested = هر بار که چیزی تغییر می‌کند، دو برنامهٔ آزمون همهٔ صفحه‌ها را به همهٔ زبان‌ها در یک مرورگر واقعی بررسی می‌کنند. فهرستی از بررسی‌های دستی هم در کنار آن هست.
access-not = آنچه می‌دانیم هنوز خوب کار نمی‌کند: هیچ‌کس که هر روز از صفحه‌خوان استفاده می‌کند این صفحه‌ها را نیازموده است، بیشتر زبان‌ها پیش‌نویس است، فیلمی به زبان اشارهٔ بریتانیایی نیست مگر اینکه گروه همکار آن را بیفزاید، و به جای نمودار بازه‌ها جملهٔ کنار آن خوانده می‌شود.
access-other = اگر پرسش‌ها را به شکل دیگری لازم دارید، مانند چاپ درشت، متن آسان (Easy Read) یا کاغذ، از مرکزی که به شما کمک می‌کند بخواهید.
access-tell = اگر چیزی مانع شماست، به ما بگویید: { $contact }.
access-link = آیا همه می‌توانند از این صفحه‌ها استفاده کنند؟
