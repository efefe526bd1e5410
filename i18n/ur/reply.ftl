# Draft: not yet read by a second person.

reply-title = آپ نے کہا، ہم نے کیا
reply-intro = لوگوں نے ہمیں کیا بتایا، اس بارے میں کیا ہو رہا ہے، ذمہ دار کون ہے، اور کیا نہیں ہوگا اور کیوں۔
reply-kind-works = یہ اچھا چل رہا ہے
reply-kind-change = اسے بدلنا چاہیے
reply-undecided = ابھی کسی نے فیصلہ نہیں کیا کہ کیا کرنا ہے۔ یہ اس تاریخ سے کھلا ہے: { $day }
reply-planned = یہ منصوبے میں ہے۔ آخری تاریخ: { $day }
reply-doing = یہ شروع ہو گیا ہے۔ آخری تاریخ: { $day }
reply-done = یہ ہو گیا ہے۔ درج کرنے کی تاریخ: { $day }
reply-why-money = یہ نہیں کیا جائے گا، کیونکہ اس کے لیے پیسے نہیں ہیں۔
reply-why-law = یہ نہیں کیا جائے گا، کیونکہ قانون اجازت نہیں دیتا۔
reply-why-not-ours = یہ یہاں نہیں کیا جائے گا، کیونکہ اس کا فیصلہ دوسرے کرتے ہیں۔
reply-why-instead = یہ نہیں کیا جائے گا۔ اس کی جگہ کچھ اور کیا جا رہا ہے۔
reply-why-risk = یہ نہیں کیا جائے گا، کیونکہ اس سے لوگ خطرے میں پڑ سکتے ہیں۔
reply-late = اس میں دیر ہو گئی ہے۔ آخری تاریخ تھی: { $day }
reply-owner = ذمہ دار کون ہے: { $role }، { $organisation }
reply-role-lead = ادارے کا سربراہ
reply-role-manager = سروس کا مینیجر
reply-role-commissioner = جو خدمات کے پیسے دیتا ہے
reply-role-coordinator = شراکتی گروپ کا رابطہ کار
reply-vetted-agrees = { $day }: جن لوگوں پر یہ گزرا ہے وہ مانتے ہیں کہ یہ ہو گیا ہے۔
reply-vetted-not-yet = { $day }: جن لوگوں پر یہ گزرا ہے وہ کہتے ہیں کہ یہ ابھی نہیں ہوا۔
reply-vetted-unsure = { $day }: جن لوگوں پر یہ گزرا ہے وہ نہیں بتا سکتے کہ یہ ہوا ہے یا نہیں۔
reply-foreign = یہ الفاظ دوسری زبان ({ $language }) میں ہیں۔ ان کا ابھی ترجمہ نہیں ہوا۔
reply-due = اس کا ابھی کوئی جواب نہیں ہے۔ جواب کی آخری تاریخ: { $day }
reply-missing = یہ اس تاریخ کو شائع ہوا: { $day }۔ اس کو 90 دن سے زیادہ ہو گئے ہیں، اور ابھی تک کوئی جواب نہیں ہے۔
reply-changed = تبدیل کیا گیا: { $day }۔ پہلے یہ لکھا تھا:

noticed-question = پچھلی بار لوگوں نے ہمیں بتایا: ”{ $finding }“ تب کے مقابلے میں یہ اب کیسا ہے؟
noticed-short = پچھلی بار کے بعد تبدیلی: { $title }
noticed-finding = { $share } جواب دینے والوں نے کہا کہ پچھلی بار کے بعد سے یہ بہتر ہوا ہے۔
