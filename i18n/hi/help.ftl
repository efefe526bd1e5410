# Draft: not yet read by a second person.

help-line-national = इंग्लैंड की महिलाओं के लिए, जिन्हें कोई करीबी व्यक्ति तकलीफ़ देता है या अपने काबू में रखता है
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = वेल्स के हर उस व्यक्ति के लिए, जिसे कोई करीबी तकलीफ़ देता है या अपने काबू में रखता है
help-line-wales-name = Live Fear Free
help-line-scotland = स्कॉटलैंड के हर उस व्यक्ति के लिए, जिसे कोई करीबी तकलीफ़ देता है या अपने काबू में रखता है
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = उत्तरी आयरलैंड के हर उस व्यक्ति के लिए, जिसे कोई करीबी तकलीफ़ देता है या अपने काबू में रखता है
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = पुरुषों के लिए, जिन्हें कोई करीबी व्यक्ति तकलीफ़ देता है या अपने काबू में रखता है
help-line-men-name = Men’s Advice Line
help-line-lgbt = लेस्बियन, गे, बाइसेक्शुअल और ट्रांसजेंडर लोगों के लिए
help-line-lgbt-name = Galop
help-line-forced = उन लोगों के लिए, जिन्हें परिवार वाले इज़्ज़त के नाम पर तकलीफ़ या धमकी देते हैं, या जिनकी ज़बरदस्ती शादी कराई जाती है
help-line-forced-name = Karma Nirvana
help-line-children = बच्चों और किशोरों के लिए, किसी भी बात पर
help-line-children-name = Childline
help-line-listening = हर उस व्यक्ति के लिए, जिसे किसी से बात करनी हो
help-line-listening-name = Samaritans
