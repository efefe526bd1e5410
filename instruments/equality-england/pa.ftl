# Draft: not yet read by a second person.

title = ਆਪਣੀ ਰਾਏ ਦਿਓ
survey-name = ਤੁਹਾਡੇ ਬਾਰੇ ਸਵਾਲ
about = ਇਹ ਸਵਾਲ ਤੁਹਾਡੇ ਬਾਰੇ ਹਨ, ਤਾਂ ਜੋ ਸੇਵਾਵਾਂ ਦੇਖ ਸਕਣ ਕਿ ਉਹ ਸਭ ਨਾਲ ਬਰਾਬਰ ਸਲੂਕ ਕਰਦੀਆਂ ਹਨ ਜਾਂ ਨਹੀਂ।

section-about_you = ਤੁਹਾਡੇ ਬਾਰੇ

q-age_group = ਤੁਹਾਡੀ ਉਮਰ ਕਿੰਨੀ ਹੈ?
q-age_group-16_24 = 16 ਤੋਂ 24
q-age_group-25_34 = 25 ਤੋਂ 34
q-age_group-35_44 = 35 ਤੋਂ 44
q-age_group-45_54 = 45 ਤੋਂ 54
q-age_group-55_64 = 55 ਤੋਂ 64
q-age_group-65_over = 65 ਜਾਂ ਵੱਧ
q-age_group-short = ਉਮਰ
q-age_group-finding = ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਦੀ ਉਮਰ 35 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ।

q-sex = ਤੁਹਾਡਾ ਲਿੰਗ ਕੀ ਹੈ?
q-sex-female = ਔਰਤ
q-sex-male = ਮਰਦ
q-sex-short = ਲਿੰਗ
q-sex-finding = ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਦੱਸਿਆ ਕਿ ਉਹ ਔਰਤਾਂ ਹਨ।

q-gender_same = ਕੀ ਤੁਹਾਡੀ ਲਿੰਗਕ ਪਛਾਣ (ਜੈਂਡਰ) ਉਹੀ ਹੈ ਜੋ ਜਨਮ ਵੇਲੇ ਦਰਜ ਕੀਤਾ ਗਿਆ ਤੁਹਾਡਾ ਲਿੰਗ ਸੀ?
q-gender_same-yes = ਹਾਂ
q-gender_same-no = ਨਹੀਂ
q-gender_same-short = ਲਿੰਗਕ ਪਛਾਣ ਉਹੀ ਜੋ ਜਨਮ ਵੇਲੇ ਦਰਜ ਹੋਈ
q-gender_same-finding = ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਕਿਹਾ ਕਿ ਉਹਨਾਂ ਦੀ ਲਿੰਗਕ ਪਛਾਣ ਉਹੀ ਹੈ ਜੋ ਜਨਮ ਵੇਲੇ ਦਰਜ ਕੀਤਾ ਗਿਆ ਉਹਨਾਂ ਦਾ ਲਿੰਗ ਸੀ।

q-orientation = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਤੁਹਾਡੇ ਜਿਨਸੀ ਰੁਝਾਨ ਨੂੰ ਸਭ ਤੋਂ ਠੀਕ ਦੱਸਦਾ ਹੈ?
q-orientation-straight = ਹੈਟਰੋਸੈਕਸ਼ੁਅਲ ਜਾਂ ਸਟ੍ਰੇਟ
q-orientation-gay_lesbian = ਗੇ ਜਾਂ ਲੈਸਬੀਅਨ
q-orientation-bisexual = ਬਾਈਸੈਕਸ਼ੁਅਲ
q-orientation-other = ਹੋਰ
q-orientation-short = ਜਿਨਸੀ ਰੁਝਾਨ
q-orientation-finding = ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਆਪਣੇ ਆਪ ਨੂੰ ਹੈਟਰੋਸੈਕਸ਼ੁਅਲ ਜਾਂ ਸਟ੍ਰੇਟ ਦੱਸਿਆ।

q-disability = ਕੀ ਤੁਹਾਨੂੰ ਕੋਈ ਸਰੀਰਕ ਜਾਂ ਮਾਨਸਿਕ ਸਿਹਤ ਸਮੱਸਿਆ ਜਾਂ ਬਿਮਾਰੀ ਹੈ ਜੋ 12 ਮਹੀਨੇ ਜਾਂ ਵੱਧ ਸਮੇਂ ਤੋਂ ਹੈ, ਜਾਂ ਜਿਸ ਦੇ ਇੰਨਾ ਸਮਾਂ ਰਹਿਣ ਦੀ ਸੰਭਾਵਨਾ ਹੈ?
q-disability-yes = ਹਾਂ
q-disability-no = ਨਹੀਂ
q-disability-short = ਲੰਮੇ ਸਮੇਂ ਦੀ ਸਿਹਤ ਸਮੱਸਿਆ
q-disability-finding = ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੂੰ ਕੋਈ ਅਜਿਹੀ ਸਿਹਤ ਸਮੱਸਿਆ ਜਾਂ ਬਿਮਾਰੀ ਹੈ ਜੋ 12 ਮਹੀਨੇ ਜਾਂ ਵੱਧ ਰਹਿੰਦੀ ਹੈ।

q-disability_effect = ਕੀ ਤੁਹਾਡੀ ਕਿਸੇ ਸਿਹਤ ਸਮੱਸਿਆ ਜਾਂ ਬਿਮਾਰੀ ਕਾਰਨ ਰੋਜ਼ਮੱਰਾ ਦੇ ਕੰਮ ਕਰਨ ਦੀ ਤੁਹਾਡੀ ਸਮਰੱਥਾ ਘਟਦੀ ਹੈ?
q-disability_effect-a_lot = ਹਾਂ, ਬਹੁਤ
q-disability_effect-a_little = ਹਾਂ, ਥੋੜ੍ਹੀ
q-disability_effect-not_at_all = ਬਿਲਕੁਲ ਨਹੀਂ
q-disability_effect-short = ਰੋਜ਼ ਦੀ ਜ਼ਿੰਦਗੀ ’ਤੇ ਅਸਰ
q-disability_effect-finding = ਲੰਮੇ ਸਮੇਂ ਦੀ ਸਿਹਤ ਸਮੱਸਿਆ ਨਾਲ ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਕਿਹਾ ਕਿ ਇਸ ਨਾਲ ਰੋਜ਼ਮੱਰਾ ਦੇ ਕੰਮ ਕਰਨ ਦੀ ਉਹਨਾਂ ਦੀ ਸਮਰੱਥਾ ਘਟਦੀ ਹੈ।

q-ethnic_group = ਤੁਹਾਡਾ ਨਸਲੀ ਸਮੂਹ ਕੀ ਹੈ?
q-ethnic_group-white = ਵ੍ਹਾਈਟ (ਗੋਰੇ)
q-ethnic_group-mixed = ਮਿਸ਼ਰਤ ਜਾਂ ਇੱਕ ਤੋਂ ਵੱਧ ਨਸਲੀ ਸਮੂਹ
q-ethnic_group-asian = ਏਸ਼ੀਅਨ ਜਾਂ ਏਸ਼ੀਅਨ ਬ੍ਰਿਟਿਸ਼
q-ethnic_group-black = ਬਲੈਕ, ਬਲੈਕ ਬ੍ਰਿਟਿਸ਼, ਕੈਰੀਬੀਅਨ ਜਾਂ ਅਫ਼ਰੀਕਨ
q-ethnic_group-other = ਹੋਰ ਨਸਲੀ ਸਮੂਹ
q-ethnic_group-short = ਨਸਲੀ ਸਮੂਹ
q-ethnic_group-finding = ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਦਾ ਨਸਲੀ ਸਮੂਹ ਵ੍ਹਾਈਟ ਤੋਂ ਇਲਾਵਾ ਕੋਈ ਹੋਰ ਹੈ।

q-ethnic_white = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਤੁਹਾਡੇ ਵ੍ਹਾਈਟ ਨਸਲੀ ਸਮੂਹ ਜਾਂ ਪਿਛੋਕੜ ਨੂੰ ਸਭ ਤੋਂ ਠੀਕ ਦੱਸਦਾ ਹੈ?
q-ethnic_white-british = ਇੰਗਲਿਸ਼, ਵੈਲਸ਼, ਸਕਾਟਿਸ਼, ਉੱਤਰੀ ਆਇਰਿਸ਼ ਜਾਂ ਬ੍ਰਿਟਿਸ਼
q-ethnic_white-irish = ਆਇਰਿਸ਼
q-ethnic_white-gypsy_traveller = ਜਿਪਸੀ ਜਾਂ ਆਇਰਿਸ਼ ਟ੍ਰੈਵਲਰ
q-ethnic_white-roma = ਰੋਮਾ
q-ethnic_white-any_other = ਕੋਈ ਹੋਰ ਵ੍ਹਾਈਟ ਪਿਛੋਕੜ
q-ethnic_white-short = ਵ੍ਹਾਈਟ ਨਸਲੀ ਸਮੂਹ
q-ethnic_white-finding = ਵ੍ਹਾਈਟ ਸਮੂਹ ਦੇ, ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਇੰਗਲਿਸ਼, ਵੈਲਸ਼, ਸਕਾਟਿਸ਼, ਉੱਤਰੀ ਆਇਰਿਸ਼ ਜਾਂ ਬ੍ਰਿਟਿਸ਼ ਚੁਣਿਆ।

q-ethnic_mixed = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਤੁਹਾਡੇ ਮਿਸ਼ਰਤ ਜਾਂ ਇੱਕ ਤੋਂ ਵੱਧ ਨਸਲੀ ਸਮੂਹ ਜਾਂ ਪਿਛੋਕੜ ਨੂੰ ਸਭ ਤੋਂ ਠੀਕ ਦੱਸਦਾ ਹੈ?
q-ethnic_mixed-white_black_caribbean = ਵ੍ਹਾਈਟ ਅਤੇ ਬਲੈਕ ਕੈਰੀਬੀਅਨ
q-ethnic_mixed-white_black_african = ਵ੍ਹਾਈਟ ਅਤੇ ਬਲੈਕ ਅਫ਼ਰੀਕਨ
q-ethnic_mixed-white_asian = ਵ੍ਹਾਈਟ ਅਤੇ ਏਸ਼ੀਅਨ
q-ethnic_mixed-any_other = ਕੋਈ ਹੋਰ ਮਿਸ਼ਰਤ ਜਾਂ ਇੱਕ ਤੋਂ ਵੱਧ ਨਸਲੀ ਪਿਛੋਕੜ
q-ethnic_mixed-short = ਮਿਸ਼ਰਤ ਜਾਂ ਇੱਕ ਤੋਂ ਵੱਧ ਨਸਲੀ ਸਮੂਹ
q-ethnic_mixed-finding = ਮਿਸ਼ਰਤ ਜਾਂ ਇੱਕ ਤੋਂ ਵੱਧ ਨਸਲੀ ਸਮੂਹਾਂ ਦੇ, ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਵ੍ਹਾਈਟ ਅਤੇ ਬਲੈਕ ਕੈਰੀਬੀਅਨ ਚੁਣਿਆ।

q-ethnic_asian = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਤੁਹਾਡੇ ਏਸ਼ੀਅਨ ਜਾਂ ਏਸ਼ੀਅਨ ਬ੍ਰਿਟਿਸ਼ ਨਸਲੀ ਸਮੂਹ ਜਾਂ ਪਿਛੋਕੜ ਨੂੰ ਸਭ ਤੋਂ ਠੀਕ ਦੱਸਦਾ ਹੈ?
q-ethnic_asian-indian = ਭਾਰਤੀ
q-ethnic_asian-pakistani = ਪਾਕਿਸਤਾਨੀ
q-ethnic_asian-bangladeshi = ਬੰਗਲਾਦੇਸ਼ੀ
q-ethnic_asian-chinese = ਚੀਨੀ
q-ethnic_asian-any_other = ਕੋਈ ਹੋਰ ਏਸ਼ੀਅਨ ਪਿਛੋਕੜ
q-ethnic_asian-short = ਏਸ਼ੀਅਨ ਜਾਂ ਏਸ਼ੀਅਨ ਬ੍ਰਿਟਿਸ਼ ਨਸਲੀ ਸਮੂਹ
q-ethnic_asian-finding = ਏਸ਼ੀਅਨ ਜਾਂ ਏਸ਼ੀਅਨ ਬ੍ਰਿਟਿਸ਼ ਸਮੂਹ ਦੇ, ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਭਾਰਤੀ ਚੁਣਿਆ।

q-ethnic_black = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਤੁਹਾਡੇ ਬਲੈਕ, ਬਲੈਕ ਬ੍ਰਿਟਿਸ਼, ਕੈਰੀਬੀਅਨ ਜਾਂ ਅਫ਼ਰੀਕਨ ਨਸਲੀ ਸਮੂਹ ਜਾਂ ਪਿਛੋਕੜ ਨੂੰ ਸਭ ਤੋਂ ਠੀਕ ਦੱਸਦਾ ਹੈ?
q-ethnic_black-caribbean = ਕੈਰੀਬੀਅਨ
q-ethnic_black-african = ਅਫ਼ਰੀਕਨ
q-ethnic_black-any_other = ਕੋਈ ਹੋਰ ਬਲੈਕ, ਬਲੈਕ ਬ੍ਰਿਟਿਸ਼ ਜਾਂ ਕੈਰੀਬੀਅਨ ਪਿਛੋਕੜ
q-ethnic_black-short = ਬਲੈਕ, ਬਲੈਕ ਬ੍ਰਿਟਿਸ਼, ਕੈਰੀਬੀਅਨ ਜਾਂ ਅਫ਼ਰੀਕਨ ਨਸਲੀ ਸਮੂਹ
q-ethnic_black-finding = ਬਲੈਕ, ਬਲੈਕ ਬ੍ਰਿਟਿਸ਼, ਕੈਰੀਬੀਅਨ ਜਾਂ ਅਫ਼ਰੀਕਨ ਸਮੂਹ ਦੇ, ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਕੈਰੀਬੀਅਨ ਚੁਣਿਆ।

q-ethnic_other = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਤੁਹਾਡੇ ਨਸਲੀ ਸਮੂਹ ਜਾਂ ਪਿਛੋਕੜ ਨੂੰ ਸਭ ਤੋਂ ਠੀਕ ਦੱਸਦਾ ਹੈ?
q-ethnic_other-arab = ਅਰਬ
q-ethnic_other-any_other = ਕੋਈ ਹੋਰ ਨਸਲੀ ਸਮੂਹ
q-ethnic_other-short = ਹੋਰ ਨਸਲੀ ਸਮੂਹ
q-ethnic_other-finding = ਕਿਸੇ ਹੋਰ ਨਸਲੀ ਸਮੂਹ ਦੇ, ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਅਰਬ ਚੁਣਿਆ।

q-religion = ਤੁਹਾਡਾ ਧਰਮ ਕੀ ਹੈ?
q-religion-none = ਕੋਈ ਧਰਮ ਨਹੀਂ
q-religion-christian = ਈਸਾਈ (ਚਰਚ ਆਫ਼ ਇੰਗਲੈਂਡ, ਕੈਥੋਲਿਕ, ਪ੍ਰੋਟੈਸਟੈਂਟ ਅਤੇ ਬਾਕੀ ਸਾਰੇ ਈਸਾਈ ਫ਼ਿਰਕਿਆਂ ਸਮੇਤ)
q-religion-buddhist = ਬੋਧੀ
q-religion-hindu = ਹਿੰਦੂ
q-religion-jewish = ਯਹੂਦੀ
q-religion-muslim = ਮੁਸਲਮਾਨ
q-religion-sikh = ਸਿੱਖ
q-religion-any_other = ਕੋਈ ਹੋਰ ਧਰਮ
q-religion-short = ਧਰਮ
q-religion-finding = ਜਵਾਬ ਦੇਣ ਵਾਲੇ { $share } ਨੇ ਦੱਸਿਆ ਕਿ ਉਹਨਾਂ ਦਾ ਕੋਈ ਧਰਮ ਨਹੀਂ ਹੈ।
