# Draft: not yet read by a second person.

paper-title = Dweud eich dweud
paper-how = Rhowch groes yn y blwch wrth ymyl eich ateb. Gadewch gwestiwn yn wag os byddai’n well gennych chi beidio â’i ateb.
paper-no-name = Peidiwch ag ysgrifennu eich enw na’ch cyfeiriad yn unman.
paper-once = Atebwch unwaith yn unig: ar bapur neu gyda cherdyn, nid y ddau.
paper-see = Bydd rhywun nad yw’n gweithio i’r gwasanaethau sy’n cael eu henwi yma yn teipio’r croesau i gyfrifiadur, ddwywaith. Yna bydd y papur yn cael ei ddinistrio.
paper-return = Pan fyddwch chi’n barod, rhowch y taflenni yn yr amlen, caewch hi a’i rhoi i mewn.
paper-sheet = Rhif y daflen
paper-one = Un ateb
paper-many = Pob ateb sy’n wir i chi
paper-only-if = Dim ond os mai “{ $answer }” yw eich ateb i gwestiwn { $number }
paper-drawn = Atebwch y rhan hon am hyd at { $most } o’r rhai a ddewisoch chi. Chi sy’n penderfynu pa rai.
paper-rest = Does dim rhaid i chi orffen y cyfan ar unwaith. Gallwch stopio unrhyw bryd a thaflu’r taflenni.
