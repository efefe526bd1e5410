# Draft: not yet read by a second person.

reply-title = আপনারা বলেছেন, আমরা করেছি
reply-intro = মানুষ আমাদের কী বলেছেন, তা নিয়ে কী করা হচ্ছে, কে দায়ী, আর কী করা হবে না এবং কেন।
reply-kind-works = এটি ভালো চলছে
reply-kind-change = এটি বদলানো দরকার
reply-undecided = কী করা হবে তা এখনো কেউ ঠিক করেননি। এটি এই তারিখ থেকে খোলা আছে: { $day }
reply-planned = এটি করার পরিকল্পনা আছে। শেষ তারিখ: { $day }
reply-doing = এটি শুরু হয়েছে। শেষ তারিখ: { $day }
reply-done = এটি করা হয়েছে। লেখার তারিখ: { $day }
reply-why-money = এটি করা হবে না, কারণ এর জন্য টাকা নেই।
reply-why-law = এটি করা হবে না, কারণ আইনে অনুমতি নেই।
reply-why-not-ours = এটি এখানে করা হবে না, কারণ এ সিদ্ধান্ত অন্যরা নেন।
reply-why-instead = এটি করা হবে না। এর বদলে অন্য কিছু করা হচ্ছে।
reply-why-risk = এটি করা হবে না, কারণ এতে মানুষ বিপদে পড়তে পারেন।
reply-late = এতে দেরি হয়েছে। শেষ তারিখ ছিল: { $day }
reply-owner = কে দায়ী: { $role }, { $organisation }
reply-role-lead = সংস্থার প্রধান
reply-role-manager = সেবার ব্যবস্থাপক
reply-role-commissioner = যিনি সেবার টাকা দেন
reply-role-coordinator = পার্টনারশিপের সমন্বয়কারী
reply-vetted-agrees = { $day }: যাঁরা নিজেরা এর মধ্য দিয়ে গেছেন, তাঁরা একমত যে এটি করা হয়েছে।
reply-vetted-not-yet = { $day }: যাঁরা নিজেরা এর মধ্য দিয়ে গেছেন, তাঁরা বলেন যে এটি এখনো করা হয়নি।
reply-vetted-unsure = { $day }: যাঁরা নিজেরা এর মধ্য দিয়ে গেছেন, তাঁরা বলতে পারেন না এটি করা হয়েছে কি না।
reply-foreign = এই কথাগুলো অন্য ভাষায় ({ $language })। এখনো অনুবাদ হয়নি।
reply-due = এর এখনো কোনো উত্তর নেই। উত্তরের শেষ তারিখ: { $day }
reply-missing = এটি প্রকাশের ({ $day }) পর 90 দিনের বেশি হয়ে গেছে, এখনো কোনো উত্তর নেই।
reply-changed = বদলানো হয়েছে: { $day }। আগে লেখা ছিল:

noticed-question = গতবার মানুষ আমাদের বলেছিলেন: “{ $finding }” তখনকার তুলনায় এটি এখন কেমন?
noticed-short = গতবারের পর পরিবর্তন: { $title }
noticed-finding = যারা উত্তর দিয়েছেন, তাদের মধ্যে { $share } বলেছেন যে গতবারের পর এটি আরও ভালো হয়েছে।
