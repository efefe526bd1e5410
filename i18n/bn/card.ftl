# Draft: not yet read by a second person.

card-title = স্থানীয় সেবা সম্পর্কে আমাদের জানান
card-first = একটি কার্ড থেকে আসা শুধু প্রথম উত্তরই গোনা হয়।
card-until = { $day } পর্যন্ত চলবে।
