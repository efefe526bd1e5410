# Draft: not yet read by a second person.

title = Thoni mendimin tuaj
survey-name = Si ishte të merrnit ndihmë
about = Kjo anketë është për dhunën dhe abuzimin në familje: pyet si i trajtuan shërbimet njerëzit që i lëndoi, i frikësoi ose i kontrolloi dikush i afërt, dhe nëse ndihma u bëri mirë.

## Sections

section-help = Marrja e ndihmës
section-treated = Si ju trajtuan shërbimet
section-treated-note = Në këtë pjesë ka 4 pyetje. Ato pyesin nëse shërbimet ju besuan, dhe sa mirë punuan me ju dhe me njëri-tjetrin. Përgjigjet tuaja i ndihmojnë shërbimet të shohin çfarë të ndryshojnë. Nuk pyesim çfarë ju ndodhi dhe nuk kërkojmë emra.
section-family = Siguria dhe fëmijët
section-family-note = Në këtë pjesë ka 2 pyetje, dhe 1 më shumë nëse keni fëmijë. Ato pyesin nëse falë ndihmës ndieni më shumë siguri, dhe nëse fëmijët tuaj morën ndihmë. Përgjigjet tuaja u tregojnë shërbimeve çfarë bën dobi. Nuk pyesim çfarë ndodhi në shtëpi dhe nuk pyesim asgjë që tregon kush janë fëmijët tuaj.
section-ahead = Vështrim nga e ardhmja

## Getting help

q-worked_for_me = Mora ndihmë në një mënyrë që më përshtatej.
q-worked_for_me-hint = Shërbim është çdo vend ku shkuat për ndihmë, si një linjë ndihme, policia, mjeku, zyra e strehimit ose shkolla. Ndihma që ju përshtatet mund të jetë në gjuhën tuaj, në një orë që ju vjen për mbarë, ose në një vend ku mund të shkoni.
q-worked_for_me-short = Ndihmë që më përshtatej
q-worked_for_me-finding = Nga njerëzit që u përgjigjën, { $share } thanë se morën ndihmë në një mënyrë që u përshtatej.

q-told_next = Shërbimet më treguan çfarë do të ndodhte më tej.
q-told_next-short = Më treguan çfarë do të ndodhte më tej
q-told_next-finding = Nga njerëzit që u përgjigjën, { $share } thanë se shërbimet u treguan çfarë do të ndodhte më tej.

q-listened = Njerëzit në shërbime gjetën kohë për të më dëgjuar.
q-listened-short = Shërbimet gjetën kohë për të dëgjuar
q-listened-finding = Nga njerëzit që u përgjigjën, { $share } thanë se njerëzit në shërbime gjetën kohë për t’i dëgjuar.

q-had_a_say = Kisha mundësi të zgjidhja çfarë ndihme të merrja.
q-had_a_say-short = Zgjedhje për ndihmën time
q-had_a_say-finding = Nga njerëzit që u përgjigjën, { $share } thanë se kishin mundësi të zgjidhnin çfarë ndihme të merrnin.

## How services treated you

q-believed = Kur kërkova ndihmë, njerëzit në shërbime më besuan.
q-believed-short = Shërbimet më besuan
q-believed-finding = Nga njerëzit që u përgjigjën, { $share } thanë se njerëzit në shërbime u besuan.

q-not_blamed = Njerëzit në shërbime ma bënë të qartë se faji nuk ishte imi.
q-not_blamed-short = Më thanë se faji nuk ishte imi
q-not_blamed-finding = Nga njerëzit që u përgjigjën, { $share } thanë se shërbimet ua bënë të qartë se faji nuk ishte i tyre.

q-times_told = Sa herë ju është dashur t’i shpjegoni gjithçka përsëri një personi të ri?
q-times_told-hint = Mendoni për të gjitha shërbimet ku keni shkuar.
q-times_told-none = Asnjëherë
q-times_told-one_two = 1 ose 2 herë
q-times_told-three_more = 3 herë ose më shumë
q-times_told-short = Shpjegimi i gjithçkaje një personi të ri
q-times_told-finding = Nga njerëzit që u përgjigjën, { $share } thanë se iu desh ta shpjegonin gjithçka përsëri 3 herë ose më shumë.

q-same_message = Shërbime të ndryshme më thanë të njëjtat gjëra.
q-same_message-hint = Nëse keni takuar vetëm një shërbim, zgjidhni “Nuk vlen për mua”.
q-same_message-short = Shërbimet më thanë të njëjtat gjëra
q-same_message-finding = Nga njerëzit që u përgjigjën, { $share } thanë se shërbime të ndryshme u thanë të njëjtat gjëra.

## Safety and children

q-safer = Falë ndihmës që mora, ndiej më shumë siguri.
q-safer-short = Më shumë siguri pas ndihmës
q-safer-finding = Nga njerëzit që u përgjigjën, { $share } thanë se falë ndihmës që morën ndiejnë më shumë siguri.

q-children = A keni fëmijë nën kujdesin tuaj?
q-children-yes = Po
q-children-no = Jo
q-children-short = Fëmijë nën kujdesin tuaj
q-children-finding = Nga njerëzit që u përgjigjën, { $share } thanë se kanë fëmijë nën kujdesin e tyre.

q-children_support = Shërbimet u dhanë fëmijëve të mi ndihmën e duhur për ta.
q-children_support-short = Ndihma e duhur për fëmijët e mi
q-children_support-finding = Nga njerëzit me fëmijë që u përgjigjën, { $share } thanë se shërbimet u dhanë fëmijëve të tyre ndihmën e duhur.

## Looking ahead

q-hopeful = E shoh të ardhmen me më shumë shpresë se më parë.
q-hopeful-short = Më shumë shpresë se më parë
q-hopeful-finding = Nga njerëzit që u përgjigjën, { $share } thanë se e shohin të ardhmen me më shumë shpresë se më parë.

q-answered_before = A u jeni përgjigjur më parë këtyre pyetjeve, që nga muaji { $since }?
q-answered_before-yes = Po
q-answered_before-no = Jo
q-answered_before-short = Përgjigje të mëparshme ndaj këtyre pyetjeve
q-answered_before-finding = Nga njerëzit që u përgjigjën, { $share } thanë se u përgjigjeshin këtyre pyetjeve për herë të parë.

q-one_thing = Cila është një gjë që shërbimet mund ta bënin më mirë?
q-one_thing-hint = Nuk është nevoja të tregoni çfarë ju ndodhi. Është më e sigurt të mos shkruani emra, vende dhe data.
q-one_thing-short = Një gjë që mund të bëhet më mirë
