# Draft: not yet read by a second person.

public-demo = এটি শুধু একটি নমুনা। এর সব নাম ও সব সংখ্যা কাল্পনিক।
public-skip = পাতার মূল অংশে যান
public-language = ভাষা
public-home-title = মানুষ আমাদের যা বলেছেন
public-home-intro = যারা পারিবারিক নির্যাতনের মধ্য দিয়ে গেছেন, { $partnership } তাদের জিজ্ঞেস করে সেবা সংস্থাগুলো তাদের সঙ্গে কেমন আচরণ করেছে। তারা যা বলেছেন তা এখানে আছে।
public-home-none = এখনো কিছু প্রকাশ করা হয়নি।
public-wave = পর্ব { $number }, { $opened } থেকে { $closes }
public-downloads = হিসাবগুলো সঙ্গে নিন
public-download-csv = ছক আকারে হিসাব (CSV)
public-download-json = সবকিছু, আর তা যাচাই করতে যা লাগে (JSON)
public-how-title = এটি কীভাবে পড়বেন
public-how-bands = প্রতিটি হিসাব একটি সীমার মধ্যে দেওয়া, কখনো একেবারে সঠিক সংখ্যা নয়। “প্রতি 10 জনে প্রায় 7 জন” মানে আসল অংশটি 10 জনে 6 বা 8 জনের চেয়ে 7 জনের বেশি কাছে।
public-how-ends = কোনো হিসাবে কখনো “কেউ না” বা “সবাই” বলা হয় না: তাতে প্রত্যেকে কী উত্তর দিয়েছেন তা জানা যেত।
public-how-hidden = { $mark } মানে এত কম মানুষ উত্তর দিয়েছেন যে তা দেখানো নিরাপদ নয়, অথবা দেখালে অন্য কোনো দলের হিসাব বের করা যেত। এর মানে শূন্য নয়।
public-how-small = { $mark } মানে 30 জনের কম উত্তর দিয়েছেন: এটিকে শুধু একটি আভাস ধরুন।
public-how-range = শুধু দৈবক্রমে হিসাবটি কতটা এদিক-ওদিক হতে পারত, পরিসর তা দেখায় (95% ব্যবধান)।
public-how-who = এরা উত্তর দিয়েছেন এমন মানুষ। যারা কখনো কোনো সেবা পাননি, বা উত্তর দিতে পারেননি, তারা এতে নেই।
public-replies = যতজন উত্তর দিয়েছেন: { $base }
public-hidden-sentence = এত কম মানুষ উত্তর দিয়েছেন যে তা দেখানো নিরাপদ নয়।
public-option-sentence = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } “{ $option }” বেছে নিয়েছেন।
public-table-caption = { $title }: কারা বলেছেন, জায়গা ও দল অনুযায়ী
public-table-options = { $title }: সব উত্তর
public-col-who = কারা
public-col-answer = উত্তর
public-col-share = অংশ
public-col-base = যারা উত্তর দিয়েছেন
public-col-range = পরিসর
public-whole = পুরো পার্টনারশিপ
public-multi = একটির বেশি উত্তর বেছে নেওয়া যেত, তাই অংশগুলো যোগ করলে 100%-এর বেশি হয়।
public-good = অংশ বড় হলে বুঝতে হবে এটি ভালো চলছে
public-bad = অংশ বড় হলে বুঝতে হবে এটি বদলানো দরকার
public-band-to = { $low } থেকে { $high }
public-band-more = { $low } বা তার বেশি
public-range = { $low }% থেকে { $high }%
share-about-tenths = প্রতি 10 জনে প্রায় { $n } জন
share-atmost-tenths = প্রতি 10 জনে { $n } জন বা তার কম
share-atleast-tenths = প্রতি 10 জনে { $n } জন বা তার বেশি
share-about-percent = প্রায় { $n }%
share-atmost-percent = { $n }% বা তার কম
share-atleast-percent = { $n }% বা তার বেশি
cell-about-percent = প্রায় { $n }%
cell-atmost-percent = { $n }% বা তার কম
cell-atleast-percent = { $n }% বা তার বেশি
three-agree = একমত
three-neither = একমতও নই, দ্বিমতও নই
three-disagree = দ্বিমত
public-missing-title = এখানে কিছু নেই
public-missing-body = এই ঠিকানায় কোনো পাতা নেই।

## Groups by how a reply reached us

mode-title = মানুষ কীভাবে উত্তর দিয়েছেন
mode-self = সাহায্য ছাড়া
mode-assisted = কারও সাহায্য নিয়ে
mode-paper = কাগজে
public-open = কার্ড ছাড়া আসা উত্তর
public-open-explain = এগুলো খোলা লিংক দিয়ে বা সবার ব্যবহারের ডিভাইস থেকে এসেছে। যে কেউ উত্তর দিতে পারত, তাই এগুলো আলাদা থাকে, অন্যগুলোর সঙ্গে কখনো যোগ করা হয় না।

## Accessibility statement

access-title = সবাই কি এই পাতাগুলো ব্যবহার করতে পারেন?
access-aim = আমরা চাই সবাই এই পাতাগুলো ব্যবহার করতে পারুক: স্ক্রিন রিডার দিয়ে, শুধু কিবোর্ড দিয়ে, বড় অক্ষরে, নিজের পছন্দের রঙে, স্ক্রিপ্ট ছাড়া, পুরোনো ফোনে।
access-standard = এগুলো Web Content Accessibility Guidelines 2.2-এর AA স্তর এবং AAA স্তরের কিছুটা মেনে তৈরি।
access-tested = যখনই কিছু বদলায়, দুটি পরীক্ষার প্রোগ্রাম সব ভাষার সব পাতা আসল ব্রাউজারে দেখে। এর সঙ্গে হাতে করা পরীক্ষার একটি তালিকাও আছে।
access-not = আমাদের জানামতে যা এখনো ভালো কাজ করে না: রোজ স্ক্রিন রিডার ব্যবহার করেন এমন কেউ পাতাগুলো পরীক্ষা করেননি, বেশির ভাগ ভাষা এখনো খসড়া, পার্টনারশিপ যোগ না করলে ব্রিটিশ ইশারা ভাষায় কোনো ভিডিও নেই, আর সীমার ছবিগুলো পাশে লেখা বাক্য হিসেবে পড়ে শোনানো হয়।
access-other = প্রশ্নগুলো অন্য কোনোভাবে দরকার হলে, যেমন বড় অক্ষরে, সহজ ভাষায় (Easy Read) বা কাগজে, যে সেবা সংস্থা আপনাকে সাহায্য করে তাদের কাছে চেয়ে নিন।
access-tell = কিছুতে আটকে গেলে আমাদের জানান: { $contact }
access-link = সবাই কি এই পাতাগুলো ব্যবহার করতে পারেন?
