# Draft: not yet read by a second person.

card-title = ہمیں مقامی خدمات کے بارے میں بتائیں
card-first = ایک کارڈ سے صرف پہلا جواب گنا جاتا ہے۔
card-until = { $day } تک کارآمد۔
