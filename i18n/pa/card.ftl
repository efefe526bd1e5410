# Draft: not yet read by a second person.

card-title = ਸਾਨੂੰ ਸਥਾਨਕ ਸੇਵਾਵਾਂ ਬਾਰੇ ਦੱਸੋ
card-first = ਹਰ ਕਾਰਡ ਤੋਂ ਆਇਆ ਪਹਿਲਾ ਜਵਾਬ ਹੀ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
card-until = { $day } ਤੱਕ ਚੱਲੇਗਾ।
