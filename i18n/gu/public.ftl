# Draft: not yet read by a second person.

public-demo = આ ફક્ત એક નમૂનો છે. આમાં દરેક નામ અને દરેક આંકડો કાલ્પનિક છે.
public-skip = પેજના મુખ્ય ભાગ પર જાઓ
public-language = ભાષા
public-home-title = લોકોએ અમને શું કહ્યું
public-home-intro = { $partnership } તરફથી, ઘરેલુ દુર્વ્યવહાર સહન કરી ચૂકેલા લોકોને પૂછવામાં આવે છે કે સેવાઓએ તેમની સાથે કેવો વ્યવહાર કર્યો. તેમણે જે કહ્યું તે અહીં છે.
public-home-none = હજી કશું પ્રકાશિત થયું નથી.
public-wave = તબક્કો { $number }, { $opened }થી { $closes } સુધી
public-downloads = આંકડા સાથે લઈ જાઓ
public-download-csv = આંકડા કોષ્ટક રૂપે (CSV)
public-download-json = બધું, અને તેને ચકાસવા માટે જે જોઈએ તે (JSON)
public-how-title = આ કેવી રીતે વાંચવું
public-how-bands = દરેક આંકડો એક ગાળો છે, ચોક્કસ ગણતરી ક્યારેય નહીં. “દર 10 લોકોમાંથી લગભગ 7 જણ”નો અર્થ છે કે સાચો ભાગ 10માંથી 6 કે 8 કરતાં 7ની વધારે નજીક છે.
public-how-ends = કોઈ આંકડો ક્યારેય “કોઈ નહીં” કે “બધા” કહેતો નથી: તેનાથી દરેક વ્યક્તિએ શું જવાબ આપ્યો તે ખબર પડી જાય.
public-how-hidden = { $mark }નો અર્થ છે કે એટલા ઓછા લોકોએ જવાબ આપ્યો કે તે બતાવવું સલામત નથી, અથવા તે બતાવવાથી બીજા જૂથ વિશે જાણી શકાય. તેનો અર્થ શૂન્ય નથી.
public-how-small = { $mark }નો અર્થ છે કે 30થી ઓછા લોકોએ જવાબ આપ્યો: તેને ફક્ત એક ઇશારો માનો.
public-how-range = સીમા બતાવે છે કે ફક્ત સંયોગથી આ આંકડો કેટલો વધઘટ થઈ શક્યો હોત (95% અંતરાલ).
public-how-who = આ જવાબ આપનારા લોકો છે. જેમને ક્યારેય કોઈ સેવા મળી નથી, અથવા જે જવાબ આપી શક્યા નથી, તે આમાં નથી.
public-replies = { $base } લોકોએ જવાબ આપ્યો.
public-hidden-sentence = એટલા ઓછા લોકોએ જવાબ આપ્યો કે તે બતાવવું સલામત નથી.
public-option-sentence = જવાબ આપનારા { $share } “{ $option }” પસંદ કરે છે.
public-table-caption = { $title }: આ કોણે કહ્યું, જગ્યા અને જૂથ પ્રમાણે
public-table-options = { $title }: બધા જવાબ
public-col-who = કોણ
public-col-answer = જવાબ
public-col-share = ભાગ
public-col-base = જવાબ આપનારા લોકો
public-col-range = સીમા
public-whole = આખી ભાગીદારી
public-multi = લોકો એકથી વધુ જવાબ પસંદ કરી શકતા હતા, તેથી ભાગોનો સરવાળો 100%થી વધુ છે.
public-good = ભાગ જેટલો મોટો, તેટલું આ સારી રીતે ચાલે છે
public-bad = ભાગ જેટલો મોટો, તેટલી આ બદલવાની જરૂર વધારે
public-band-to = { $low }થી { $high }
public-band-more = { $low } કે વધુ
public-range = { $low }%થી { $high }%
share-about-tenths = દર 10 લોકોમાંથી લગભગ { $n } જણ
share-atmost-tenths = દર 10 લોકોમાંથી { $n } કે તેથી ઓછા જણ
share-atleast-tenths = દર 10 લોકોમાંથી { $n } કે તેથી વધુ જણ
share-about-percent = લગભગ { $n }% લોકો
share-atmost-percent = { $n }% કે તેથી ઓછા લોકો
share-atleast-percent = { $n }% કે તેથી વધુ લોકો
cell-about-percent = લગભગ { $n }%
cell-atmost-percent = { $n }% કે ઓછા
cell-atleast-percent = { $n }% કે વધુ
three-agree = સંમતિ
three-neither = સંમતિ નહીં, અસંમતિ પણ નહીં
three-disagree = અસંમતિ
public-missing-title = અહીં કશું નથી
public-missing-body = આ સરનામે કોઈ પેજ નથી.

## Groups by how a reply reached us

mode-title = લોકોએ કેવી રીતે જવાબ આપ્યો
mode-self = મદદ વિના
mode-assisted = કોઈની મદદથી
mode-paper = કાગળ પર
public-open = કાર્ડ વિના આવેલા જવાબો
public-open-explain = આ ખુલ્લી લિંકથી અથવા સહિયારા ડિવાઇસ પર આવ્યા. કોઈ પણ જવાબ આપી શકતું હતું, તેથી તે અલગ રખાય છે અને બાકીનામાં ક્યારેય ઉમેરાતા નથી.

## Accessibility statement

access-title = શું બધા લોકો આ પેજ વાપરી શકે છે?
access-aim = અમે ઇચ્છીએ છીએ કે દરેક જણ આ પેજ વાપરી શકે: સ્ક્રીન રીડરથી, ફક્ત કીબોર્ડથી, મોટા અક્ષરોમાં, પોતે પસંદ કરેલા રંગોમાં, સ્ક્રિપ્ટ વિના, જૂના ફોન પર.
access-standard = તે Web Content Accessibility Guidelines 2.2ના સ્તર AA, અને અમુક અંશે સ્તર AAA પ્રમાણે બનાવ્યાં છે.
access-tested = જ્યારે પણ કંઈ બદલાય, ત્યારે ચકાસણીના બે પ્રોગ્રામ દરેક ભાષામાં દરેક પેજ સાચા બ્રાઉઝરમાં જુએ છે. તેની સાથે હાથે કરવાની ચકાસણીઓની યાદી પણ છે.
access-not = હજી જે બરાબર ચાલતું નથી અને અમને ખબર છે: રોજ સ્ક્રીન રીડર વાપરતી કોઈ વ્યક્તિએ આ પેજ ચકાસ્યાં નથી, મોટા ભાગની ભાષાઓ હજી કાચી છે, ભાગીદારી પોતે ન ઉમેરે ત્યાં સુધી બ્રિટિશ સાંકેતિક ભાષામાં કોઈ વીડિયો નથી, અને ગાળાનાં ચિત્રો તેમની બાજુમાં લખેલા વાક્ય તરીકે વંચાય છે.
access-other = જો તમારે સવાલો બીજા કોઈ રૂપમાં જોઈએ, જેમ કે મોટા અક્ષરોમાં, સહેલી ભાષામાં (Easy Read) કે કાગળ પર, તો તમને મદદ કરતી સેવા પાસે માગો.
access-tell = જો તમને કશું નડે, તો અમને જણાવો: { $contact }.
access-link = શું બધા લોકો આ પેજ વાપરી શકે છે?
