# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Cwestiynau amdanoch chi
about = Mae’r cwestiynau hyn yn holi amdanoch chi, er mwyn i wasanaethau weld a ydyn nhw’n trin pawb yn deg.

section-about_you = Amdanoch chi

q-age_group = Faint yw eich oed?
q-age_group-16_24 = 16 i 24
q-age_group-25_34 = 25 i 34
q-age_group-35_44 = 35 i 44
q-age_group-45_54 = 45 i 54
q-age_group-55_64 = 55 i 64
q-age_group-65_over = 65 neu’n hŷn
q-age_group-short = Oed
q-age_group-finding = Mae { $share } o’r bobl a atebodd yn iau na 35.

q-sex = Beth yw eich rhyw?
q-sex-female = Benyw
q-sex-male = Gwryw
q-sex-short = Rhyw
q-sex-finding = Mae { $share } o’r bobl a atebodd yn fenywod.

q-gender_same = A yw’r rhywedd rydych yn uniaethu ag ef yr un peth â’ch rhyw a gofrestrwyd pan gawsoch eich geni?
q-gender_same-yes = Ydy
q-gender_same-no = Nac ydy
q-gender_same-short = Rhywedd yr un peth â’r rhyw a gofrestrwyd adeg geni
q-gender_same-finding = Mae { $share } o’r bobl a atebodd yn dweud bod eu rhywedd yr un peth â’u rhyw a gofrestrwyd pan gawson nhw eu geni.

q-orientation = Pa un o’r canlynol sy’n disgrifio eich cyfeiriadedd rhywiol orau?
q-orientation-straight = Heterorywiol neu strêt
q-orientation-gay_lesbian = Hoyw neu lesbiaidd
q-orientation-bisexual = Deurywiol
q-orientation-other = Arall
q-orientation-short = Cyfeiriadedd rhywiol
q-orientation-finding = Mae { $share } o’r bobl a atebodd yn eu disgrifio eu hunain fel heterorywiol neu strêt.

q-disability = A oes gennych unrhyw gyflyrau neu afiechydon corfforol neu feddyliol sydd wedi para, neu sy’n debygol o bara, am 12 mis neu fwy?
q-disability-yes = Oes
q-disability-no = Nac oes
q-disability-short = Cyflwr iechyd hirdymor
q-disability-finding = Mae { $share } o’r bobl a atebodd â chyflwr iechyd neu afiechyd sy’n para am 12 mis neu fwy.

q-disability_effect = A yw unrhyw rai o’ch cyflyrau neu’ch afiechydon yn lleihau eich gallu i wneud gweithgareddau pob dydd?
q-disability_effect-a_lot = Ydyn, yn fawr
q-disability_effect-a_little = Ydyn, ychydig
q-disability_effect-not_at_all = Ddim o gwbl
q-disability_effect-short = Effaith ar fywyd bob dydd
q-disability_effect-finding = Mae { $share } o’r bobl â chyflwr hirdymor a atebodd yn dweud ei fod yn lleihau’r hyn maen nhw’n gallu ei wneud o ddydd i ddydd.

q-ethnic_group = Beth yw eich grŵp ethnig?
q-ethnic_group-white = Gwyn
q-ethnic_group-mixed = Grwpiau cymysg neu aml-ethnig
q-ethnic_group-asian = Asiaidd neu Asiaidd Prydeinig
q-ethnic_group-black = Du, Du Prydeinig, Caribïaidd neu Affricanaidd
q-ethnic_group-other = Grŵp ethnig arall
q-ethnic_group-short = Grŵp ethnig
q-ethnic_group-finding = Mae { $share } o’r bobl a atebodd yn perthyn i grŵp ethnig heblaw Gwyn.

q-ethnic_white = Pa un o’r rhain sy’n disgrifio eich grŵp ethnig neu’ch cefndir Gwyn orau?
q-ethnic_white-british = Seisnig, Cymreig, Albanaidd, o Ogledd Iwerddon neu Brydeinig
q-ethnic_white-irish = Gwyddelig
q-ethnic_white-gypsy_traveller = Sipsi neu Deithiwr Gwyddelig
q-ethnic_white-roma = Roma
q-ethnic_white-any_other = Unrhyw gefndir Gwyn arall
q-ethnic_white-short = Grwpiau ethnig Gwyn
q-ethnic_white-finding = Mae { $share } o’r bobl Wyn a atebodd wedi dewis Seisnig, Cymreig, Albanaidd, o Ogledd Iwerddon neu Brydeinig.

q-ethnic_mixed = Pa un o’r rhain sy’n disgrifio eich grŵp neu’ch cefndir cymysg neu aml-ethnig orau?
q-ethnic_mixed-white_black_caribbean = Gwyn a Du Caribïaidd
q-ethnic_mixed-white_black_african = Gwyn a Du Affricanaidd
q-ethnic_mixed-white_asian = Gwyn ac Asiaidd
q-ethnic_mixed-any_other = Unrhyw gefndir cymysg neu aml-ethnig arall
q-ethnic_mixed-short = Grwpiau cymysg neu aml-ethnig
q-ethnic_mixed-finding = Mae { $share } o’r bobl o grwpiau cymysg neu aml-ethnig a atebodd wedi dewis Gwyn a Du Caribïaidd.

q-ethnic_asian = Pa un o’r rhain sy’n disgrifio eich grŵp ethnig neu’ch cefndir Asiaidd neu Asiaidd Prydeinig orau?
q-ethnic_asian-indian = Indiaidd
q-ethnic_asian-pakistani = Pacistanaidd
q-ethnic_asian-bangladeshi = Bangladeshaidd
q-ethnic_asian-chinese = Tsieineaidd
q-ethnic_asian-any_other = Unrhyw gefndir Asiaidd arall
q-ethnic_asian-short = Grwpiau ethnig Asiaidd neu Asiaidd Prydeinig
q-ethnic_asian-finding = Mae { $share } o’r bobl Asiaidd neu Asiaidd Prydeinig a atebodd wedi dewis Indiaidd.

q-ethnic_black = Pa un o’r rhain sy’n disgrifio eich grŵp ethnig neu’ch cefndir Du, Du Prydeinig, Caribïaidd neu Affricanaidd orau?
q-ethnic_black-caribbean = Caribïaidd
q-ethnic_black-african = Affricanaidd
q-ethnic_black-any_other = Unrhyw gefndir Du, Du Prydeinig neu Garibïaidd arall
q-ethnic_black-short = Grwpiau ethnig Du, Du Prydeinig, Caribïaidd neu Affricanaidd
q-ethnic_black-finding = Mae { $share } o’r bobl Ddu, Du Prydeinig, Caribïaidd neu Affricanaidd a atebodd wedi dewis Caribïaidd.

q-ethnic_other = Pa un o’r rhain sy’n disgrifio eich grŵp ethnig neu’ch cefndir orau?
q-ethnic_other-arab = Arabaidd
q-ethnic_other-any_other = Unrhyw grŵp ethnig arall
q-ethnic_other-short = Grwpiau ethnig eraill
q-ethnic_other-finding = Mae { $share } o’r bobl o grŵp ethnig arall a atebodd wedi dewis Arabaidd.

q-religion = Beth yw eich crefydd?
q-religion-none = Dim crefydd
q-religion-christian = Cristion (gan gynnwys Eglwys Loegr, Catholig, Protestannaidd a phob enwad Cristnogol arall)
q-religion-buddhist = Bwdhydd
q-religion-hindu = Hindŵ
q-religion-jewish = Iddew
q-religion-muslim = Mwslim
q-religion-sikh = Sikh
q-religion-any_other = Unrhyw grefydd arall
q-religion-short = Crefydd
q-religion-finding = Mae { $share } o’r bobl a atebodd heb grefydd.
