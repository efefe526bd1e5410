# Draft: not yet read by a second person.

reply-title = आपने कहा, हमने किया
reply-intro = लोगों ने हमें क्या बताया, उसके बारे में क्या हो रहा है, कौन ज़िम्मेदार है, और क्या नहीं होगा और क्यों।
reply-kind-works = यह ठीक चल रहा है
reply-kind-change = इसे बदलना चाहिए
reply-undecided = अभी किसी ने तय नहीं किया कि क्या करना है। यह इस तारीख़ से खुला है: { $day }
reply-planned = यह करने की योजना है। आख़िरी तारीख़: { $day }
reply-doing = यह शुरू हो गया है। आख़िरी तारीख़: { $day }
reply-done = यह हो गया है। दर्ज करने की तारीख़: { $day }
reply-why-money = यह नहीं होगा, क्योंकि इसके लिए पैसे नहीं हैं।
reply-why-law = यह नहीं होगा, क्योंकि क़ानून इसकी इजाज़त नहीं देता।
reply-why-not-ours = यह यहाँ नहीं होगा, क्योंकि इसका फ़ैसला दूसरे करते हैं।
reply-why-instead = यह नहीं होगा। इसकी जगह कुछ और किया जा रहा है।
reply-why-risk = यह नहीं होगा, क्योंकि इससे लोग ख़तरे में पड़ सकते हैं।
reply-late = इसमें देर हो गई है। आख़िरी तारीख़ थी: { $day }
reply-owner = कौन ज़िम्मेदार है: { $role }, { $organisation }
reply-role-lead = संस्था के प्रमुख
reply-role-manager = सेवा के प्रबंधक
reply-role-commissioner = जो सेवाओं के पैसे देते हैं
reply-role-coordinator = साझेदारी के समन्वयक
reply-vetted-agrees = { $day }: जो लोग ख़ुद इससे गुज़रे हैं, वे मानते हैं कि यह हो गया है।
reply-vetted-not-yet = { $day }: जो लोग ख़ुद इससे गुज़रे हैं, वे कहते हैं कि यह अभी नहीं हुआ।
reply-vetted-unsure = { $day }: जो लोग ख़ुद इससे गुज़रे हैं, वे नहीं बता सकते कि यह हुआ या नहीं।
reply-foreign = ये शब्द दूसरी भाषा ({ $language }) में हैं। इनका अभी अनुवाद नहीं हुआ।
reply-due = इसका अभी कोई जवाब नहीं है। जवाब की आख़िरी तारीख़: { $day }
reply-missing = इसे प्रकाशित हुए ({ $day }) 90 दिन से ज़्यादा हो गए हैं, और अब भी कोई जवाब नहीं है।
reply-changed = बदला गया: { $day }। पहले यह लिखा था:

noticed-question = पिछली बार लोगों ने हमें बताया: “{ $finding }” तब के मुकाबले यह अब कैसा है?
noticed-short = पिछली बार के बाद बदलाव: { $title }
noticed-finding = जवाब देने वाले { $share } ने कहा कि पिछली बार के बाद से यह बेहतर हुआ है।
