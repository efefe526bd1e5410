# Draft: not yet read by a second person.

title = Mondja el a véleményét
survey-name = Kérdések Önről
about = Ezek a kérdések Önről szólnak, hogy a segítő szervezetek lássák, mindenkivel méltányosan bánnak-e.

section-about_you = Önről

q-age_group = Hány éves?
q-age_group-16_24 = 16–24
q-age_group-25_34 = 25–34
q-age_group-35_44 = 35–44
q-age_group-45_54 = 45–54
q-age_group-55_64 = 55–64
q-age_group-65_over = 65 vagy idősebb
q-age_group-short = Életkor
q-age_group-finding = A válaszadók közül { $share } 35 évesnél fiatalabb.

q-sex = Mi az Ön neme?
q-sex-female = Nő
q-sex-male = Férfi
q-sex-short = A válaszadók neme
q-sex-finding = A válaszadók közül { $share } nő.

q-gender_same = Megegyezik az a nem, amellyel azonosul, a születésekor bejegyzett nemével?
q-gender_same-yes = Igen
q-gender_same-no = Nem
q-gender_same-short = Megegyezik-e a születéskor bejegyzett nemmel
q-gender_same-finding = A válaszadók közül { $share } azt mondta, hogy a neme megegyezik a születésekor bejegyzett nemmel.

q-orientation = Az alábbiak közül melyik írja le legjobban a szexuális irányultságát?
q-orientation-straight = Heteroszexuális
q-orientation-gay_lesbian = Meleg vagy leszbikus
q-orientation-bisexual = Biszexuális
q-orientation-other = Egyéb
q-orientation-short = Szexuális irányultság
q-orientation-finding = A válaszadók közül { $share } heteroszexuálisnak mondta magát.

q-disability = Van olyan testi vagy lelki egészségi problémája vagy betegsége, amely 12 hónapja vagy régebb óta tart, vagy várhatóan legalább ennyi ideig fog tartani?
q-disability-yes = Igen
q-disability-no = Nem
q-disability-short = Tartós egészségi probléma
q-disability-finding = A válaszadók közül { $share } olyan egészségi problémával vagy betegséggel él, amely 12 hónapig vagy tovább tart.

q-disability_effect = Nehezebbé teszi valamelyik egészségi problémája vagy betegsége a mindennapi tevékenységeit?
q-disability_effect-a_lot = Igen, nagyon
q-disability_effect-a_little = Igen, egy kicsit
q-disability_effect-not_at_all = Egyáltalán nem
q-disability_effect-short = Hatás a mindennapokra
q-disability_effect-finding = A tartós egészségi problémával élő válaszadók közül { $share } azt mondta, hogy emiatt kevesebbet tud megtenni a mindennapokban.

q-ethnic_group = Melyik etnikai csoporthoz tartozik?
q-ethnic_group-white = Fehér
q-ethnic_group-mixed = Vegyes vagy több etnikai csoport
q-ethnic_group-asian = Ázsiai vagy brit ázsiai
q-ethnic_group-black = Fekete, brit fekete, karibi vagy afrikai
q-ethnic_group-other = Egyéb etnikai csoport
q-ethnic_group-short = Etnikai csoport
q-ethnic_group-finding = A válaszadók közül { $share } a fehértől eltérő etnikai csoporthoz tartozik.

q-ethnic_white = Ezek közül melyik írja le legjobban az Ön fehér etnikai csoportját vagy származását?
q-ethnic_white-british = Angol, walesi, skót, északír vagy brit
q-ethnic_white-irish = Ír
q-ethnic_white-gypsy_traveller = „Gypsy” vagy „Irish Traveller” (ír utazó közösség)
q-ethnic_white-roma = Roma
q-ethnic_white-any_other = Bármilyen más fehér származás
q-ethnic_white-short = Fehér etnikai csoportok
q-ethnic_white-finding = A fehér válaszadók közül { $share } ezt választotta: „angol, walesi, skót, északír vagy brit”.

q-ethnic_mixed = Ezek közül melyik írja le legjobban az Ön vegyes vagy több etnikai csoportját vagy származását?
q-ethnic_mixed-white_black_caribbean = Fehér és fekete karibi
q-ethnic_mixed-white_black_african = Fehér és fekete afrikai
q-ethnic_mixed-white_asian = Fehér és ázsiai
q-ethnic_mixed-any_other = Bármilyen más vegyes vagy több etnikai csoporthoz kötődő származás
q-ethnic_mixed-short = Vegyes vagy több etnikai csoport
q-ethnic_mixed-finding = A vegyes vagy több etnikai csoporthoz tartozó válaszadók közül { $share } ezt választotta: „fehér és fekete karibi”.

q-ethnic_asian = Ezek közül melyik írja le legjobban az Ön ázsiai vagy brit ázsiai etnikai csoportját vagy származását?
q-ethnic_asian-indian = Indiai
q-ethnic_asian-pakistani = Pakisztáni
q-ethnic_asian-bangladeshi = Bangladesi
q-ethnic_asian-chinese = Kínai
q-ethnic_asian-any_other = Bármilyen más ázsiai származás
q-ethnic_asian-short = Ázsiai vagy brit ázsiai etnikai csoportok
q-ethnic_asian-finding = Az ázsiai vagy brit ázsiai válaszadók közül { $share } ezt választotta: „indiai”.

q-ethnic_black = Ezek közül melyik írja le legjobban az Ön fekete, brit fekete, karibi vagy afrikai etnikai csoportját vagy származását?
q-ethnic_black-caribbean = Karibi
q-ethnic_black-african = Afrikai
q-ethnic_black-any_other = Bármilyen más fekete, brit fekete vagy karibi származás
q-ethnic_black-short = Fekete, brit fekete, karibi vagy afrikai etnikai csoportok
q-ethnic_black-finding = A fekete, brit fekete, karibi vagy afrikai válaszadók közül { $share } ezt választotta: „karibi”.

q-ethnic_other = Ezek közül melyik írja le legjobban az Ön etnikai csoportját vagy származását?
q-ethnic_other-arab = Arab
q-ethnic_other-any_other = Bármilyen más etnikai csoport
q-ethnic_other-short = Egyéb etnikai csoportok
q-ethnic_other-finding = A más etnikai csoporthoz tartozó válaszadók közül { $share } ezt választotta: „arab”.

q-religion = Mi az Ön vallása?
q-religion-none = Nincs vallásom
q-religion-christian = Keresztény (beleértve az anglikán, a katolikus, a protestáns és minden más keresztény felekezetet)
q-religion-buddhist = Buddhista
q-religion-hindu = Hindu
q-religion-jewish = Zsidó
q-religion-muslim = Muszlim
q-religion-sikh = Szikh
q-religion-any_other = Bármilyen más vallás
q-religion-short = Vallás
q-religion-finding = A válaszadók közül { $share } nem tartozik semmilyen valláshoz.
