# Draft: not yet read by a second person.

title = আপনার মতামত দিন
survey-name = আপনার সম্পর্কে প্রশ্ন
about = এই প্রশ্নগুলো আপনার সম্পর্কে, যাতে সেবা সংস্থাগুলো দেখতে পারে তারা সবার সঙ্গে ন্যায্য আচরণ করে কি না।

section-about_you = আপনার সম্পর্কে

q-age_group = আপনার বয়স কত?
q-age_group-16_24 = 16 থেকে 24
q-age_group-25_34 = 25 থেকে 34
q-age_group-35_44 = 35 থেকে 44
q-age_group-45_54 = 45 থেকে 54
q-age_group-55_64 = 55 থেকে 64
q-age_group-65_over = 65 বা তার বেশি
q-age_group-short = বয়স
q-age_group-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } জানিয়েছেন যে তাদের বয়স 35 বছরের কম।

q-sex = আপনার লিঙ্গ কী?
q-sex-female = নারী
q-sex-male = পুরুষ
q-sex-short = লিঙ্গ
q-sex-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } নারী।

q-gender_same = আপনি নিজেকে যে জেন্ডারের মনে করেন, তা কি জন্মের সময় নিবন্ধিত আপনার লিঙ্গের মতোই?
q-gender_same-yes = হ্যাঁ
q-gender_same-no = না
q-gender_same-short = জেন্ডার জন্মের সময়ের নিবন্ধনের মতোই
q-gender_same-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } বলেছেন যে তাদের জেন্ডার জন্মের সময় নিবন্ধিত লিঙ্গের মতোই।

q-orientation = নিচের কোনটি আপনার যৌন অভিমুখিতা সবচেয়ে ভালোভাবে বোঝায়?
q-orientation-straight = বিপরীতকামী বা স্ট্রেইট
q-orientation-gay_lesbian = গে বা লেসবিয়ান
q-orientation-bisexual = বাইসেক্সুয়াল
q-orientation-other = অন্য
q-orientation-short = যৌন অভিমুখিতা
q-orientation-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } নিজেদের বিপরীতকামী বা স্ট্রেইট বলেছেন।

q-disability = আপনার কি এমন কোনো শারীরিক বা মানসিক স্বাস্থ্য সমস্যা বা অসুখ আছে যা 12 মাস বা তার বেশি সময় ধরে আছে বা থাকতে পারে?
q-disability-yes = হ্যাঁ
q-disability-no = না
q-disability-short = দীর্ঘদিনের স্বাস্থ্য সমস্যা
q-disability-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } জানিয়েছেন যে তাদের 12 মাস বা তার বেশি সময়ের স্বাস্থ্য সমস্যা বা অসুখ আছে।

q-disability_effect = আপনার কোনো স্বাস্থ্য সমস্যা বা অসুখের কারণে কি প্রতিদিনের কাজ করার ক্ষমতা কমে যায়?
q-disability_effect-a_lot = হ্যাঁ, অনেক
q-disability_effect-a_little = হ্যাঁ, একটু
q-disability_effect-not_at_all = একেবারেই না
q-disability_effect-short = প্রতিদিনের জীবনে প্রভাব
q-disability_effect-finding = দীর্ঘদিনের স্বাস্থ্য সমস্যা আছে এমন যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } বলেছেন যে এতে তাদের প্রতিদিনের কাজ করার ক্ষমতা কমে যায়।

q-ethnic_group = আপনার জাতিগত গোষ্ঠী কী?
q-ethnic_group-white = শ্বেতাঙ্গ
q-ethnic_group-mixed = মিশ্র বা একাধিক জাতিগত গোষ্ঠী
q-ethnic_group-asian = এশীয় বা এশীয় ব্রিটিশ
q-ethnic_group-black = কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ, ক্যারিবীয় বা আফ্রিকান
q-ethnic_group-other = অন্য জাতিগত গোষ্ঠী
q-ethnic_group-short = জাতিগত গোষ্ঠী
q-ethnic_group-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } শ্বেতাঙ্গ ছাড়া অন্য জাতিগত গোষ্ঠীর মানুষ।

q-ethnic_white = এর মধ্যে কোনটি আপনার শ্বেতাঙ্গ জাতিগত গোষ্ঠী বা পরিচয় সবচেয়ে ভালোভাবে বোঝায়?
q-ethnic_white-british = ইংলিশ, ওয়েলশ, স্কটিশ, উত্তর আইরিশ বা ব্রিটিশ
q-ethnic_white-irish = আইরিশ
q-ethnic_white-gypsy_traveller = জিপসি বা আইরিশ ট্র্যাভেলার
q-ethnic_white-roma = রোমা
q-ethnic_white-any_other = অন্য কোনো শ্বেতাঙ্গ পরিচয়
q-ethnic_white-short = শ্বেতাঙ্গ জাতিগত গোষ্ঠী
q-ethnic_white-finding = যে শ্বেতাঙ্গ মানুষেরা উত্তর দিয়েছেন, তাদের মধ্যে { $share } ইংলিশ, ওয়েলশ, স্কটিশ, উত্তর আইরিশ বা ব্রিটিশ বেছে নিয়েছেন।

q-ethnic_mixed = এর মধ্যে কোনটি আপনার মিশ্র বা একাধিক জাতিগত গোষ্ঠী বা পরিচয় সবচেয়ে ভালোভাবে বোঝায়?
q-ethnic_mixed-white_black_caribbean = শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ ক্যারিবীয়
q-ethnic_mixed-white_black_african = শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ আফ্রিকান
q-ethnic_mixed-white_asian = শ্বেতাঙ্গ ও এশীয়
q-ethnic_mixed-any_other = অন্য কোনো মিশ্র বা একাধিক জাতিগত পরিচয়
q-ethnic_mixed-short = মিশ্র বা একাধিক জাতিগত গোষ্ঠী
q-ethnic_mixed-finding = মিশ্র বা একাধিক জাতিগত গোষ্ঠীর যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ ক্যারিবীয় বেছে নিয়েছেন।

q-ethnic_asian = এর মধ্যে কোনটি আপনার এশীয় বা এশীয় ব্রিটিশ জাতিগত গোষ্ঠী বা পরিচয় সবচেয়ে ভালোভাবে বোঝায়?
q-ethnic_asian-indian = ভারতীয়
q-ethnic_asian-pakistani = পাকিস্তানি
q-ethnic_asian-bangladeshi = বাংলাদেশি
q-ethnic_asian-chinese = চীনা
q-ethnic_asian-any_other = অন্য কোনো এশীয় পরিচয়
q-ethnic_asian-short = এশীয় বা এশীয় ব্রিটিশ জাতিগত গোষ্ঠী
q-ethnic_asian-finding = এশীয় বা এশীয় ব্রিটিশ যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } ভারতীয় বেছে নিয়েছেন।

q-ethnic_black = এর মধ্যে কোনটি আপনার কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ, ক্যারিবীয় বা আফ্রিকান জাতিগত গোষ্ঠী বা পরিচয় সবচেয়ে ভালোভাবে বোঝায়?
q-ethnic_black-caribbean = ক্যারিবীয়
q-ethnic_black-african = আফ্রিকান
q-ethnic_black-any_other = অন্য কোনো কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ বা ক্যারিবীয় পরিচয়
q-ethnic_black-short = কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ, ক্যারিবীয় বা আফ্রিকান জাতিগত গোষ্ঠী
q-ethnic_black-finding = কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ, ক্যারিবীয় বা আফ্রিকান যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } ক্যারিবীয় বেছে নিয়েছেন।

q-ethnic_other = এর মধ্যে কোনটি আপনার জাতিগত গোষ্ঠী বা পরিচয় সবচেয়ে ভালোভাবে বোঝায়?
q-ethnic_other-arab = আরব
q-ethnic_other-any_other = অন্য কোনো জাতিগত গোষ্ঠী
q-ethnic_other-short = অন্য জাতিগত গোষ্ঠী
q-ethnic_other-finding = অন্য জাতিগত গোষ্ঠীর যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } আরব বেছে নিয়েছেন।

q-religion = আপনার ধর্ম কী?
q-religion-none = কোনো ধর্ম নেই
q-religion-christian = খ্রিষ্টান (চার্চ অব ইংল্যান্ড, ক্যাথলিক, প্রোটেস্ট্যান্ট ও অন্য সব খ্রিষ্টান সম্প্রদায়সহ)
q-religion-buddhist = বৌদ্ধ
q-religion-hindu = হিন্দু
q-religion-jewish = ইহুদি
q-religion-muslim = মুসলিম
q-religion-sikh = শিখ
q-religion-any_other = অন্য কোনো ধর্ম
q-religion-short = ধর্ম
q-religion-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } জানিয়েছেন যে তাদের কোনো ধর্ম নেই।
