# Draft: not yet read by a second person.

public-demo = یہ صرف نمونہ ہے۔ اس میں ہر نام اور ہر عدد فرضی ہے۔
public-skip = صفحے کے مرکزی حصے پر جائیں
public-language = زبان
public-home-title = لوگوں نے ہمیں کیا بتایا
public-home-intro = { $partnership } کی طرف سے ان لوگوں سے، جو گھریلو تشدد اور بدسلوکی سے گزرے ہیں، پوچھا جاتا ہے کہ اداروں نے ان کے ساتھ کیسا سلوک کیا۔ ان کے جواب یہاں ہیں۔
public-home-none = ابھی تک کچھ شائع نہیں ہوا۔
public-wave = دور { $number }، { $opened } سے { $closes } تک
public-downloads = اعداد اپنے ساتھ لے جائیں
public-download-csv = اعداد جدول کی شکل میں (CSV)
public-download-json = سب کچھ، جانچنے کے لیے درکار چیزوں کے ساتھ (JSON)
public-how-title = اسے کیسے پڑھیں
public-how-bands = ہر عدد ایک اندازہ ہے، کبھی بالکل درست گنتی نہیں۔ ”10 میں سے تقریباً 7“ کا مطلب ہے کہ اصل حصہ 10 میں سے 6 یا 8 کے مقابلے میں 7 کے زیادہ قریب ہے۔
public-how-ends = کوئی عدد کبھی ”کوئی نہیں“ یا ”سب“ نہیں کہتا: اس سے ہر ایک شخص کا جواب ظاہر ہو جاتا۔
public-how-hidden = { $mark } کا مطلب ہے کہ جواب دینے والے اتنے کم تھے کہ اسے دکھانا محفوظ نہیں، یا اسے دکھانے سے کسی اور گروہ کا اندازہ ہو سکتا ہے۔ اس کا مطلب صفر نہیں ہے۔
public-how-small = { $mark } کا مطلب ہے کہ 30 سے کم لوگوں نے جواب دیا: اسے صرف ایک اشارہ سمجھیں۔
public-how-range = رینج بتاتی ہے کہ محض اتفاق سے یہ عدد کتنا اوپر نیچے ہو سکتا تھا (95 فیصد وقفہ)۔
public-how-who = یہ وہ لوگ ہیں جنہوں نے جواب دیا۔ جو کبھی کسی ادارے تک نہ پہنچے، یا جواب نہ دے سکے، وہ ان میں شامل نہیں۔
public-replies = جواب دینے والے لوگ: { $base }۔
public-hidden-sentence = جواب دینے والے اتنے کم تھے کہ اسے دکھانا محفوظ نہیں۔
public-option-sentence = { $share } جواب دینے والوں نے یہ جواب چنا: ”{ $option }“۔
public-table-caption = { $title }: کس نے یہ کہا، جگہ اور گروہ کے لحاظ سے
public-table-options = { $title }: تمام جواب
public-col-who = کون
public-col-answer = جواب
public-col-share = حصہ
public-col-base = جواب دینے والے لوگ
public-col-range = رینج
public-whole = پورا شراکتی گروپ
public-multi = لوگ ایک سے زیادہ جواب چن سکتے تھے، اس لیے حصوں کا مجموعہ 100 فیصد سے زیادہ ہے۔
public-good = زیادہ حصے کا مطلب ہے کہ یہ کام اچھا چل رہا ہے
public-bad = زیادہ حصے کا مطلب ہے کہ اسے بدلنے کی ضرورت ہے
public-band-to = { $low } سے { $high }
public-band-more = { $low } یا زیادہ
public-range = { $low } سے { $high } فیصد
share-about-tenths = 10 میں سے تقریباً { $n }
share-atmost-tenths = 10 میں سے { $n } یا اس سے کم
share-atleast-tenths = 10 میں سے { $n } یا اس سے زیادہ
share-about-percent = تقریباً { $n } فیصد
share-atmost-percent = { $n } فیصد یا اس سے کم
share-atleast-percent = { $n } فیصد یا اس سے زیادہ
cell-about-percent = تقریباً { $n } فیصد
cell-atmost-percent = { $n } فیصد یا کم
cell-atleast-percent = { $n } فیصد یا زیادہ
three-agree = متفق
three-neither = نہ متفق، نہ غیر متفق
three-disagree = غیر متفق
public-missing-title = یہاں کچھ نہیں ہے
public-missing-body = اس پتے پر کوئی صفحہ نہیں ہے۔

## Groups by how a reply reached us

mode-title = لوگوں نے کیسے جواب دیا
mode-self = کسی کی مدد کے بغیر
mode-assisted = کسی کی مدد سے
mode-paper = کاغذ پر
public-open = وہ جواب جو کارڈ کے بغیر آئے
public-open-explain = یہ جواب کھلے لنک سے یا مشترکہ ڈیوائس پر آئے۔ کوئی بھی جواب دے سکتا تھا، اس لیے یہ الگ رکھے گئے ہیں اور دوسروں میں کبھی نہیں ملائے جاتے۔

## Accessibility statement

access-title = کیا ہر کوئی یہ صفحے استعمال کر سکتا ہے؟
access-aim = ہم چاہتے ہیں کہ ہر کوئی یہ صفحے استعمال کر سکے: اسکرین ریڈر سے، صرف کی بورڈ سے، بڑے حروف میں، اپنے پسند کے رنگوں میں، اسکرپٹ کے بغیر، پرانے فون پر۔
access-standard = یہ صفحے Web Content Accessibility Guidelines 2.2 کے درجہ AA اور کچھ درجہ AAA پر پورا اترنے کے لیے بنائے گئے ہیں۔
access-tested = جب بھی کچھ بدلتا ہے، جانچ کے دو پروگرام ہر زبان میں ہر صفحے کو ایک اصلی براؤزر میں دیکھتے ہیں۔ ساتھ ہی ہاتھ سے کی جانے والی جانچ کی ایک فہرست ہے۔
access-not = ہمیں معلوم ہے کہ یہ باتیں ابھی ٹھیک نہیں: روزانہ اسکرین ریڈر استعمال کرنے والے کسی شخص نے یہ صفحے نہیں جانچے، زیادہ تر زبانیں مسودہ ہیں، برطانوی اشاروں کی زبان میں کوئی فلم نہیں جب تک شراکتی گروپ خود نہ لگائے، اور حصوں کی تصویروں کی جگہ ساتھ والا جملہ پڑھا جاتا ہے۔
access-other = اگر آپ کو یہ سوال کسی اور شکل میں چاہییں، جیسے بڑے حروف، آسان زبان (Easy Read) یا کاغذ پر، تو اس ادارے سے کہیں جو آپ کی مدد کرتا ہے۔
access-tell = اگر کوئی چیز آپ کے لیے رکاوٹ بنے تو ہمیں بتائیں: { $contact }۔
access-link = کیا ہر کوئی یہ صفحے استعمال کر سکتا ہے؟
