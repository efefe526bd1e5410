# Draft: not yet read by a second person.

help-line-national = ਇੰਗਲੈਂਡ ਦੀਆਂ ਔਰਤਾਂ ਲਈ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਨੇੜਲਾ ਵਿਅਕਤੀ ਦੁੱਖ ਦਿੰਦਾ ਹੈ ਜਾਂ ਆਪਣੇ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦਾ ਹੈ
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = ਵੇਲਜ਼ ਵਿੱਚ ਹਰ ਉਸ ਵਿਅਕਤੀ ਲਈ, ਜਿਸ ਨੂੰ ਕੋਈ ਨੇੜਲਾ ਦੁੱਖ ਦਿੰਦਾ ਹੈ ਜਾਂ ਆਪਣੇ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦਾ ਹੈ
help-line-wales-name = Live Fear Free
help-line-scotland = ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਹਰ ਉਸ ਵਿਅਕਤੀ ਲਈ, ਜਿਸ ਨੂੰ ਕੋਈ ਨੇੜਲਾ ਦੁੱਖ ਦਿੰਦਾ ਹੈ ਜਾਂ ਆਪਣੇ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦਾ ਹੈ
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ ਹਰ ਉਸ ਵਿਅਕਤੀ ਲਈ, ਜਿਸ ਨੂੰ ਕੋਈ ਨੇੜਲਾ ਦੁੱਖ ਦਿੰਦਾ ਹੈ ਜਾਂ ਆਪਣੇ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦਾ ਹੈ
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = ਮਰਦਾਂ ਲਈ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਨੇੜਲਾ ਵਿਅਕਤੀ ਦੁੱਖ ਦਿੰਦਾ ਹੈ ਜਾਂ ਆਪਣੇ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦਾ ਹੈ
help-line-men-name = Men’s Advice Line
help-line-lgbt = ਲੈਸਬੀਅਨ, ਗੇ, ਬਾਈਸੈਕਸ਼ੁਅਲ ਅਤੇ ਟ੍ਰਾਂਸਜੈਂਡਰ ਲੋਕਾਂ ਲਈ
help-line-lgbt-name = Galop
help-line-forced = ਉਹਨਾਂ ਲੋਕਾਂ ਲਈ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਪਰਿਵਾਰ ਵਾਲੇ ਇੱਜ਼ਤ ਦੇ ਨਾਂ ’ਤੇ ਦੁੱਖ ਜਾਂ ਧਮਕੀ ਦਿੰਦੇ ਹਨ, ਜਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ ਕੀਤਾ ਜਾਂਦਾ ਹੈ
help-line-forced-name = Karma Nirvana
help-line-children = ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ, ਕਿਸੇ ਵੀ ਗੱਲ ਬਾਰੇ
help-line-children-name = Childline
help-line-listening = ਹਰ ਉਸ ਵਿਅਕਤੀ ਲਈ, ਜਿਸ ਨੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੋਵੇ
help-line-listening-name = Samaritans
