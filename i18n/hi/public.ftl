# Draft: not yet read by a second person.

public-demo = यह केवल एक नमूना है। इसमें हर नाम और हर संख्या काल्पनिक है।
public-skip = पेज के मुख्य हिस्से पर जाएँ
public-language = भाषा
public-home-title = लोगों ने हमें क्या बताया
public-home-intro = { $partnership } की ओर से उन लोगों से, जो घरेलू दुर्व्यवहार से गुज़रे हैं, पूछा जाता है कि सेवाओं ने उनके साथ कैसा बर्ताव किया। उन्होंने जो कहा, वह यहाँ है।
public-home-none = अभी तक कुछ प्रकाशित नहीं हुआ है।
public-wave = दौर { $number }, { $opened } से { $closes } तक
public-downloads = आँकड़े अपने साथ ले जाएँ
public-download-csv = आँकड़े तालिका के रूप में (CSV)
public-download-json = सब कुछ, और उसे जाँचने के लिए जो चाहिए (JSON)
public-how-title = इसे कैसे पढ़ें
public-how-bands = हर आँकड़ा एक दायरा है, सटीक गिनती कभी नहीं। “हर 10 लोगों में से लगभग 7” का मतलब है कि असली हिस्सा 10 में से 6 या 8 के बजाय 7 के ज़्यादा पास है।
public-how-ends = कोई आँकड़ा कभी “कोई नहीं” या “सब” नहीं कहता: उससे पता चल जाता कि हर एक व्यक्ति ने क्या जवाब दिया।
public-how-hidden = { $mark } का मतलब है कि इतने कम लोगों ने जवाब दिया कि इसे दिखाना सुरक्षित नहीं, या इसे दिखाने से किसी दूसरे समूह के बारे में पता लगाया जा सकता था। इसका मतलब शून्य नहीं है।
public-how-small = { $mark } का मतलब है कि 30 से कम लोगों ने जवाब दिया: इसे केवल एक इशारा मानें।
public-how-range = सीमा दिखाती है कि केवल संयोग से यह आँकड़ा कितना इधर-उधर हो सकता था (95% अंतराल)।
public-how-who = ये वे लोग हैं जिन्होंने जवाब दिया। जिन्हें कभी कोई सेवा नहीं मिली, या जो जवाब नहीं दे पाए, वे इसमें नहीं हैं।
public-replies = { $base } लोगों ने जवाब दिया।
public-hidden-sentence = इतने कम लोगों ने जवाब दिया कि इसे दिखाना सुरक्षित नहीं है।
public-option-sentence = जवाब देने वाले { $share } ने “{ $option }” चुना।
public-table-caption = { $title }: यह किसने कहा, जगह और समूह के हिसाब से
public-table-options = { $title }: सभी जवाब
public-col-who = कौन
public-col-answer = जवाब
public-col-share = हिस्सा
public-col-base = जवाब देने वाले लोग
public-col-range = सीमा
public-whole = पूरी साझेदारी
public-multi = लोग एक से ज़्यादा जवाब चुन सकते थे, इसलिए हिस्सों का जोड़ 100% से ज़्यादा है।
public-good = हिस्सा जितना बड़ा, यह उतनी ही अच्छी तरह चल रहा है
public-bad = हिस्सा जितना बड़ा, इसे बदलने की ज़रूरत उतनी ही ज़्यादा
public-band-to = { $low } से { $high }
public-band-more = { $low } या ज़्यादा
public-range = { $low }% से { $high }%
share-about-tenths = हर 10 लोगों में से लगभग { $n }
share-atmost-tenths = हर 10 लोगों में से { $n } या उससे कम
share-atleast-tenths = हर 10 लोगों में से { $n } या उससे ज़्यादा
share-about-percent = लगभग { $n }% लोगों
share-atmost-percent = { $n }% या उससे कम लोगों
share-atleast-percent = { $n }% या उससे ज़्यादा लोगों
cell-about-percent = लगभग { $n }%
cell-atmost-percent = { $n }% या कम
cell-atleast-percent = { $n }% या ज़्यादा
three-agree = सहमत
three-neither = न सहमत, न असहमत
three-disagree = असहमत
public-missing-title = यहाँ कुछ नहीं है
public-missing-body = इस पते पर कोई पेज नहीं है।

## Groups by how a reply reached us

mode-title = लोगों ने कैसे जवाब दिया
mode-self = बिना मदद के
mode-assisted = किसी की मदद से
mode-paper = काग़ज़ पर
public-open = बिना कार्ड के आए जवाब
public-open-explain = ये खुले लिंक से या साझा डिवाइस पर आए। कोई भी जवाब दे सकता था, इसलिए इन्हें अलग रखा जाता है और बाकी में कभी नहीं जोड़ा जाता।

## Accessibility statement

access-title = क्या सब लोग ये पेज इस्तेमाल कर सकते हैं?
access-aim = हम चाहते हैं कि हर कोई ये पेज इस्तेमाल कर सके: स्क्रीन रीडर से, केवल कीबोर्ड से, बड़े अक्षरों में, अपने चुने रंगों में, बिना स्क्रिप्ट के, पुराने फ़ोन पर।
access-standard = इन्हें Web Content Accessibility Guidelines 2.2 के स्तर AA और कुछ हद तक स्तर AAA के अनुसार बनाया गया है।
access-tested = जब भी कुछ बदलता है, जाँच के दो प्रोग्राम हर भाषा में हर पेज को असली ब्राउज़र में देखते हैं। इसके साथ हाथ से की जाने वाली जाँचों की एक सूची भी है।
access-not = जो अभी ठीक से नहीं चलता और हमें पता है: रोज़ स्क्रीन रीडर इस्तेमाल करने वाले किसी व्यक्ति ने ये पेज नहीं परखे हैं, ज़्यादातर भाषाएँ कच्चे रूप में हैं, जब तक साझेदारी ख़ुद न जोड़े तब तक ब्रिटिश सांकेतिक भाषा में कोई वीडियो नहीं है, और दायरों के चित्र उनके साथ लिखे वाक्य के रूप में पढ़े जाते हैं।
access-other = अगर आपको सवाल किसी और रूप में चाहिए, जैसे बड़े अक्षरों में, आसान भाषा में (Easy Read) या काग़ज़ पर, तो जो सेवा आपकी मदद करती है उससे माँगें।
access-tell = अगर कोई चीज़ आपके लिए रुकावट बने, तो हमें बताएँ: { $contact }
access-link = क्या सब लोग ये पेज इस्तेमाल कर सकते हैं?
