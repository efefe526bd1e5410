# Draft: not yet read by a second person.

reply-title = ئێوە وتتان، ئێمە کردمان
reply-intro = خەڵک چییان پێ وتین، چی لەبارەیەوە دەکرێت، کێ بەرپرسە، و چی ناکرێت و بۆچی.
reply-kind-works = ئەمە باش کار دەکات
reply-kind-change = ئەمە پێویستە بگۆڕێت
reply-undecided = هێشتا کەس بڕیاری نەداوە چی بکرێت. ئەمە لەم بەروارەوە چاوەڕێیە: { $day }
reply-planned = ئەمە لە پلاندایە. دوا بەروار: { $day }
reply-doing = ئەمە دەستی پێکردووە. دوا بەروار: { $day }
reply-done = ئەمە کراوە. بەرواری تۆمارکردن: { $day }
reply-why-money = ئەمە ناکرێت، چونکە پارەی بۆ نییە.
reply-why-law = ئەمە ناکرێت، چونکە یاسا ڕێگە نادات.
reply-why-not-ours = ئەمە لێرە ناکرێت، چونکە کەسانی تر بڕیاری لێ دەدەن.
reply-why-instead = ئەمە ناکرێت. لەجێی ئەوە شتێکی تر دەکرێت.
reply-why-risk = ئەمە ناکرێت، چونکە لەوانەیە خەڵک بخاتە مەترسییەوە.
reply-late = ئەمە دواکەوتووە. دوا بەروار ئەوە بوو: { $day }
reply-owner = کێ بەرپرسە: { $role }، { $organisation }
reply-role-lead = سەرۆکی ڕێکخراوەکە
reply-role-manager = بەڕێوەبەری خزمەتگوزارییەکە
reply-role-commissioner = ئەوەی پارەی خزمەتگوزارییەکان دەدات
reply-role-coordinator = هەماهەنگکاری گروپە هاوبەشەکە
reply-vetted-agrees = { $day }: ئەو کەسانەی خۆیان پێیدا تێپەڕیون هاوڕان کە ئەمە کراوە.
reply-vetted-not-yet = { $day }: ئەو کەسانەی خۆیان پێیدا تێپەڕیون دەڵێن هێشتا نەکراوە.
reply-vetted-unsure = { $day }: ئەو کەسانەی خۆیان پێیدا تێپەڕیون ناتوانن بڵێن کراوە یان نا.
reply-foreign = ئەم وشانە بە زمانێکی ترن ({ $language }). هێشتا وەرنەگێڕدراون.
reply-due = هێشتا وەڵامی ئەمە نییە. دوا بەرواری وەڵام: { $day }
reply-missing = ئەمە لەم بەروارەدا بڵاوکرایەوە: { $day }. زیاتر لە 90 ڕۆژە، و هێشتا وەڵام نییە.
reply-changed = گۆڕا: { $day }. پێشتر نووسرابوو:

noticed-question = جاری پێشوو خەڵک پێیان وتین: «{ $finding }» ئێستا ئەمە بە بەراورد لەگەڵ ئەو کاتە چۆنە؟
noticed-short = گۆڕان لە جاری پێشووەوە: { $title }
noticed-finding = لە ناو وەڵامدەراندا، { $share } وتیان ئەمە لە جاری پێشووەوە باشتر بووە.
