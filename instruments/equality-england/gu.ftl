# Draft: not yet read by a second person.

title = તમારો અભિપ્રાય આપો
survey-name = તમારા વિશે સવાલો
about = આ સવાલો તમારા વિશે છે, જેથી સેવાઓ જોઈ શકે કે તે બધા સાથે સરખો વ્યવહાર કરે છે કે નહીં.

section-about_you = તમારા વિશે

q-age_group = તમારી ઉંમર કેટલી છે?
q-age_group-16_24 = 16થી 24
q-age_group-25_34 = 25થી 34
q-age_group-35_44 = 35થી 44
q-age_group-45_54 = 45થી 54
q-age_group-55_64 = 55થી 64
q-age_group-65_over = 65 કે વધુ
q-age_group-short = ઉંમર
q-age_group-finding = જવાબ આપનારા { $share } જણાવે છે કે તેમની ઉંમર 35 વર્ષથી ઓછી છે.

q-sex = તમારું લિંગ શું છે?
q-sex-female = સ્ત્રી
q-sex-male = પુરુષ
q-sex-short = લિંગ
q-sex-finding = જવાબ આપનારા { $share } જણાવે છે કે તેઓ સ્ત્રી છે.

q-gender_same = શું તમારી લૈંગિક ઓળખ (જેન્ડર) જન્મ સમયે નોંધાયેલા તમારા લિંગ જેવી જ છે?
q-gender_same-yes = હા
q-gender_same-no = ના
q-gender_same-short = લૈંગિક ઓળખ જન્મ સમયે નોંધાયેલા લિંગ જેવી જ
q-gender_same-finding = જવાબ આપનારા { $share } કહે છે કે તેમની લૈંગિક ઓળખ જન્મ સમયે નોંધાયેલા તેમના લિંગ જેવી જ છે.

q-orientation = આમાંથી શું તમારા જાતીય વલણને સૌથી સારી રીતે વર્ણવે છે?
q-orientation-straight = વિજાતીય અથવા સ્ટ્રેટ
q-orientation-gay_lesbian = ગે અથવા લેસ્બિયન
q-orientation-bisexual = બાયસેક્શ્યુઅલ
q-orientation-other = અન્ય
q-orientation-short = જાતીય વલણ
q-orientation-finding = જવાબ આપનારા { $share } પોતાને વિજાતીય અથવા સ્ટ્રેટ ગણાવે છે.

q-disability = શું તમને કોઈ શારીરિક કે માનસિક તકલીફ કે બીમારી છે જે 12 મહિના કે વધુ સમયથી છે, અથવા એટલો સમય રહેવાની શક્યતા છે?
q-disability-yes = હા
q-disability-no = ના
q-disability-short = લાંબા સમયની તકલીફ કે બીમારી
q-disability-finding = જવાબ આપનારા { $share } જણાવે છે કે તેમને 12 મહિના કે વધુ સમય રહેતી તકલીફ કે બીમારી છે.

q-disability_effect = શું તમારી કોઈ તકલીફ કે બીમારીને લીધે રોજિંદાં કામ કરવાની તમારી ક્ષમતા ઘટે છે?
q-disability_effect-a_lot = હા, ઘણી
q-disability_effect-a_little = હા, થોડી
q-disability_effect-not_at_all = જરાય નહીં
q-disability_effect-short = રોજના જીવન પર અસર
q-disability_effect-finding = લાંબા સમયની તકલીફ કે બીમારી હોય તેવા, જવાબ આપનારા { $share } કહે છે કે તેને લીધે રોજિંદાં કામ કરવાની તેમની ક્ષમતા ઘટે છે.

q-ethnic_group = તમારો વંશીય સમૂહ કયો છે?
q-ethnic_group-white = શ્વેત
q-ethnic_group-mixed = મિશ્ર અથવા એકથી વધુ વંશીય સમૂહ
q-ethnic_group-asian = એશિયન અથવા એશિયન બ્રિટિશ
q-ethnic_group-black = અશ્વેત (Black), અશ્વેત બ્રિટિશ, કૅરિબિયન અથવા આફ્રિકન
q-ethnic_group-other = અન્ય વંશીય સમૂહ
q-ethnic_group-short = વંશીય સમૂહ
q-ethnic_group-finding = જવાબ આપનારા { $share } શ્વેત સિવાયના બીજા વંશીય સમૂહના છે.

q-ethnic_white = આમાંથી શું તમારા શ્વેત વંશીય સમૂહ કે પૃષ્ઠભૂમિને સૌથી સારી રીતે વર્ણવે છે?
q-ethnic_white-british = અંગ્રેજ, વેલ્શ, સ્કૉટિશ, ઉત્તરી આઇરિશ અથવા બ્રિટિશ
q-ethnic_white-irish = આઇરિશ
q-ethnic_white-gypsy_traveller = જિપ્સી અથવા આઇરિશ ટ્રાવેલર
q-ethnic_white-roma = રોમા
q-ethnic_white-any_other = અન્ય કોઈ શ્વેત પૃષ્ઠભૂમિ
q-ethnic_white-short = શ્વેત વંશીય સમૂહો
q-ethnic_white-finding = શ્વેત સમૂહના, જવાબ આપનારા { $share } અંગ્રેજ, વેલ્શ, સ્કૉટિશ, ઉત્તરી આઇરિશ અથવા બ્રિટિશ પસંદ કરે છે.

q-ethnic_mixed = આમાંથી શું તમારા મિશ્ર અથવા એકથી વધુ વંશીય સમૂહ કે પૃષ્ઠભૂમિને સૌથી સારી રીતે વર્ણવે છે?
q-ethnic_mixed-white_black_caribbean = શ્વેત અને અશ્વેત કૅરિબિયન
q-ethnic_mixed-white_black_african = શ્વેત અને અશ્વેત આફ્રિકન
q-ethnic_mixed-white_asian = શ્વેત અને એશિયન
q-ethnic_mixed-any_other = અન્ય કોઈ મિશ્ર અથવા એકથી વધુ વંશીય પૃષ્ઠભૂમિ
q-ethnic_mixed-short = મિશ્ર અથવા એકથી વધુ વંશીય સમૂહો
q-ethnic_mixed-finding = મિશ્ર અથવા એકથી વધુ વંશીય સમૂહના, જવાબ આપનારા { $share } શ્વેત અને અશ્વેત કૅરિબિયન પસંદ કરે છે.

q-ethnic_asian = આમાંથી શું તમારા એશિયન અથવા એશિયન બ્રિટિશ વંશીય સમૂહ કે પૃષ્ઠભૂમિને સૌથી સારી રીતે વર્ણવે છે?
q-ethnic_asian-indian = ભારતીય
q-ethnic_asian-pakistani = પાકિસ્તાની
q-ethnic_asian-bangladeshi = બાંગ્લાદેશી
q-ethnic_asian-chinese = ચીની
q-ethnic_asian-any_other = અન્ય કોઈ એશિયન પૃષ્ઠભૂમિ
q-ethnic_asian-short = એશિયન અથવા એશિયન બ્રિટિશ વંશીય સમૂહો
q-ethnic_asian-finding = એશિયન અથવા એશિયન બ્રિટિશ સમૂહના, જવાબ આપનારા { $share } ભારતીય પસંદ કરે છે.

q-ethnic_black = આમાંથી શું તમારા અશ્વેત (Black), અશ્વેત બ્રિટિશ, કૅરિબિયન અથવા આફ્રિકન વંશીય સમૂહ કે પૃષ્ઠભૂમિને સૌથી સારી રીતે વર્ણવે છે?
q-ethnic_black-caribbean = કૅરિબિયન
q-ethnic_black-african = આફ્રિકન
q-ethnic_black-any_other = અન્ય કોઈ અશ્વેત, અશ્વેત બ્રિટિશ અથવા કૅરિબિયન પૃષ્ઠભૂમિ
q-ethnic_black-short = અશ્વેત (Black), અશ્વેત બ્રિટિશ, કૅરિબિયન અથવા આફ્રિકન વંશીય સમૂહો
q-ethnic_black-finding = અશ્વેત, અશ્વેત બ્રિટિશ, કૅરિબિયન અથવા આફ્રિકન સમૂહના, જવાબ આપનારા { $share } કૅરિબિયન પસંદ કરે છે.

q-ethnic_other = આમાંથી શું તમારા વંશીય સમૂહ કે પૃષ્ઠભૂમિને સૌથી સારી રીતે વર્ણવે છે?
q-ethnic_other-arab = આરબ
q-ethnic_other-any_other = અન્ય કોઈ વંશીય સમૂહ
q-ethnic_other-short = અન્ય વંશીય સમૂહો
q-ethnic_other-finding = અન્ય વંશીય સમૂહના, જવાબ આપનારા { $share } આરબ પસંદ કરે છે.

q-religion = તમારો ધર્મ કયો છે?
q-religion-none = કોઈ ધર્મ નહીં
q-religion-christian = ખ્રિસ્તી (ચર્ચ ઑફ ઇંગ્લૅન્ડ, કૅથલિક, પ્રોટેસ્ટન્ટ અને બીજા બધા ખ્રિસ્તી સંપ્રદાયો સહિત)
q-religion-buddhist = બૌદ્ધ
q-religion-hindu = હિંદુ
q-religion-jewish = યહૂદી
q-religion-muslim = મુસ્લિમ
q-religion-sikh = શીખ
q-religion-any_other = અન્ય કોઈ ધર્મ
q-religion-short = ધર્મ
q-religion-finding = જવાબ આપનારા { $share } જણાવે છે કે તેમનો કોઈ ધર્મ નથી.
