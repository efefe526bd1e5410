# Draft: not yet read by a second person.

public-demo = دا یوازې یوه بېلګه ده. ټول نومونه او شمېرې یې له ځانه جوړې شوې دي.
public-skip = د پاڼې اصلي برخې ته ورشئ
public-language = ژبه
public-home-title = خلکو موږ ته څه وویل
public-home-intro = { $partnership } له هغو کسانو پوښتي چې کورنی تاوتریخوالی یې تېر کړی، چې ادارو ورسره څنګه چلند وکړ. د هغوی خبرې دلته دي.
public-home-none = لا هېڅ نه دي خپاره شوي.
public-wave = پړاو { $number }، له { $opened } تر { $closes }
public-downloads = شمېرې له ځان سره یوسئ
public-download-csv = شمېرې د جدول په بڼه (CSV)
public-download-json = هر څه، له هغو شیانو سره چې د کتلو لپاره یې پکار دي (JSON)
public-how-title = دا څنګه ولولئ
public-how-bands = هره شمېره یوه اندازه ده، هېڅکله کره شمېر نه دی. «له هرو 10 تنو شاوخوا 7 تنه» په دې مانا چې اصلي ونډه له 10 څخه 7 ته تر 6 یا 8 ډېره نږدې ده.
public-how-ends = هېڅ شمېره هېڅکله «هېڅوک» یا «ټول» نه وايي: دا به د هر کس ځواب څرګند کړي.
public-how-hidden = { $mark } په دې مانا چې دومره لږو کسانو ځواب ورکړی چې ښودل یې خوندي نه دي، یا یې ښودل به چا ته د بلې ډلې شمېر ښکاره کړي. د صفر مانا نه لري.
public-how-small = { $mark } په دې مانا چې تر 30 لږو کسانو ځواب ورکړی: یوازې یوه نښه یې وګڼئ.
public-how-range = حدود ښيي چې یوازې تصادف شمېره څومره ښورولی شوای (95 سلنه واټن).
public-how-who = دا هغه کسان دي چې ځواب یې ورکړ. هغه کسان پکې نشته چې هېڅکله یې اداره ونه موندله، یا یې ځواب نه شو ورکولی.
public-replies = د ځواب ورکوونکو شمېر: { $base }.
public-hidden-sentence = دومره لږو کسانو ځواب ورکړی چې ښودل یې خوندي نه دي.
public-option-sentence = د ځواب ورکوونکو له ډلې، { $share } دا ځواب غوره کوي: «{ $option }».
public-table-caption = { $title }: دا چا وویل، د ځای او ډلې له مخې
public-table-options = { $title }: ټول ځوابونه
public-col-who = څوک
public-col-answer = ځواب
public-col-share = ونډه
public-col-base = ځواب ورکوونکي
public-col-range = حدود
public-whole = ټوله همکاره ډله
public-multi = خلکو تر یوه زیات ځوابونه غوره کولی شول، نو د ونډو ټولګه تر 100 سلنې زیاته ده.
public-good = لوړه ونډه دا مانا لري چې دا ښه کار کوي
public-bad = لوړه ونډه دا مانا لري چې دا باید بدل شي
public-band-to = له { $low } تر { $high }
public-band-more = { $low } یا زیات
public-range = له { $low } تر { $high } سلنه
share-about-tenths = له هرو 10 تنو شاوخوا { $n } تنه
share-atmost-tenths = له هرو 10 تنو { $n } تنه یا لږ
share-atleast-tenths = له هرو 10 تنو { $n } تنه یا زیات
share-about-percent = شاوخوا { $n } سلنه
share-atmost-percent = { $n } سلنه یا لږ
share-atleast-percent = { $n } سلنه یا زیات
cell-about-percent = شاوخوا { $n } سلنه
cell-atmost-percent = { $n } سلنه یا لږ
cell-atleast-percent = { $n } سلنه یا زیات
three-agree = موافقه
three-neither = نه موافقه، نه مخالفت
three-disagree = مخالفت
public-missing-title = دلته هېڅ نشته
public-missing-body = په دې پته پاڼه نشته.

## Groups by how a reply reached us

mode-title = خلکو څنګه ځواب ورکړ
mode-self = بې مرستې
mode-assisted = د چا په مرسته
mode-paper = پر کاغذ
public-open = هغه ځوابونه چې بې کارته راغلل
public-open-explain = دا ځوابونه د خلاص لینک له لارې یا په ګډه وسیله راغلل. هر چا ځواب ورکولی شو، نو جلا ساتل کېږي او هېڅکله له نورو سره نه یوځای کېږي.

## Accessibility statement

access-title = ایا ټول خلک دا پاڼې کارولی شي؟
access-aim = موږ غواړو چې ټول خلک دا پاڼې وکارولی شي: له سکرین لوستونکي سره، یوازې په کیبورډ، په غټو تورو، په خپلو رنګونو، بې سکرېپټه، په زاړه تلیفون.
access-standard = دا پاڼې د Web Content Accessibility Guidelines 2.2 د AA کچې، او د AAA کچې د یوې برخې له مخې جوړې شوې دي.
access-tested = هر ځل چې یو څه بدلېږي، د ازموینې دوه پروګرامونه هره پاڼه په هره ژبه کې په یوه اصلي براوزر کې ګوري. ترڅنګ یې د لاسي کتنو یو لېست هم شته.
access-not = څه چې پوهېږو لا ښه کار نه کوي: هېڅ داسې چا دا پاڼې نه دي ازمویلې چې هره ورځ سکرین لوستونکی کاروي، ډېرې ژبې مسودې دي، د بریتانیا په اشارو ژبه فلم نشته که همکاره ډله یې ور زیات نه کړي، او د ونډو د انځورونو پر ځای د هغو ترڅنګ جمله لوستل کېږي.
access-other = که پوښتنې په بله بڼه غواړئ، لکه غټ چاپ، اسانه متن (Easy Read) یا کاغذ، له هغې ادارې یې وغواړئ چې مرسته درسره کوي.
access-tell = که کوم شی مو مخه نیسي، موږ ته ووایاست: { $contact }.
access-link = ایا ټول خلک دا پاڼې کارولی شي؟
