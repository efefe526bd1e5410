# Draft: not yet read by a second person.

title = Mondja el a véleményét
survey-name = Milyen volt segítséget kapni
about = Ez a felmérés a családon belüli bántalmazásról szól: azt kérdezi, hogyan bántak a segítő szervezetek azokkal, akiket egy hozzájuk közel álló ember bántott, megfélemlített vagy irányítása alatt tartott, és hogy bevált-e a segítség.

## Sections

section-help = Hozzájutás a segítséghez
section-treated = Hogyan bántak Önnel a segítő szervezetek
section-treated-note = Ebben a részben 4 kérdés van. Arról szólnak, hogy hittek-e Önnek a segítő szervezetek, és milyen jól dolgoztak Önnel és egymással. A válaszaiból a szervezetek látják, min változtassanak. Nem kérdezzük meg, mi történt Önnel, és nem kérünk neveket.
section-family = Biztonság és gyerekek
section-family-note = Ebben a részben 2 kérdés van, és még 1, ha vannak gyerekei. Arról szólnak, hogy a segítségtől nagyobb biztonságban érzi-e magát, és hogy a gyerekei kaptak-e segítséget. A válaszaiból a szervezetek látják, mi válik be. Nem kérdezzük meg, mi történt otthon, és semmi olyat nem kérdezünk, amiből kiderülne, kik a gyerekei.
section-ahead = Előretekintés

## Getting help

q-worked_for_me = Olyan módon kaptam segítséget, ahogy az nekem megfelelt.
q-worked_for_me-hint = Segítő szervezet minden olyan hely, ahová segítségért fordult, például egy segélyvonal, a rendőrség, egy orvos, a lakásügyi hivatal vagy egy iskola. A megfelelő segítség lehet az Ön nyelvén, Önnek jó időpontban vagy olyan helyen, ahová el tud jutni.
q-worked_for_me-short = Nekem megfelelő segítség
q-worked_for_me-finding = A válaszadók közül { $share } azt mondta, hogy a neki megfelelő módon kapott segítséget.

q-told_next = A segítő szervezetek elmondták, mi fog következni.
q-told_next-short = Elmondták, mi következik
q-told_next-finding = A válaszadók közül { $share } azt mondta, hogy a segítő szervezetek elmondták neki, mi fog következni.

q-listened = A segítő szervezeteknél időt szántak arra, hogy meghallgassanak.
q-listened-short = Időt szántak a meghallgatásra
q-listened-finding = A válaszadók közül { $share } azt mondta, hogy a segítő szervezeteknél időt szántak arra, hogy meghallgassák.

q-had_a_say = Dönthettem arról, milyen segítséget kapok.
q-had_a_say-short = Döntés a saját segítségről
q-had_a_say-finding = A válaszadók közül { $share } azt mondta, hogy dönthetett arról, milyen segítséget kap.

## How services treated you

q-believed = Amikor segítséget kértem, a segítő szervezeteknél hittek nekem.
q-believed-short = A szervezetek hittek nekem
q-believed-finding = A válaszadók közül { $share } azt mondta, hogy a segítő szervezeteknél hittek neki.

q-not_blamed = A segítő szervezeteknél egyértelművé tették, hogy nem én vagyok a hibás.
q-not_blamed-short = Elmondták, hogy nem én vagyok a hibás
q-not_blamed-finding = A válaszadók közül { $share } azt mondta, hogy a segítő szervezetek egyértelművé tették: nem ő a hibás.

q-times_told = Hányszor kellett mindent újra elmagyaráznia egy új embernek?
q-times_told-hint = Gondoljon az összes szervezetre, amellyel találkozott.
q-times_told-none = Egyszer sem
q-times_told-one_two = 1 vagy 2 alkalommal
q-times_told-three_more = 3 vagy több alkalommal
q-times_told-short = Mindent elmagyarázni egy új embernek
q-times_told-finding = A válaszadók közül { $share } azt mondta, hogy 3 vagy több alkalommal kellett mindent újra elmagyaráznia.

q-same_message = A különböző segítő szervezetek ugyanazt mondták nekem.
q-same_message-hint = Ha csak egy szervezettel találkozott, ezt válassza: „Rám nem vonatkozik”.
q-same_message-short = A szervezetek ugyanazt mondták
q-same_message-finding = A válaszadók közül { $share } azt mondta, hogy a különböző segítő szervezetek ugyanazt mondták neki.

## Safety and children

q-safer = A kapott segítségtől nagyobb biztonságban érzem magam.
q-safer-short = Nagyobb biztonságérzet a segítség után
q-safer-finding = A válaszadók közül { $share } azt mondta, hogy a kapott segítségtől nagyobb biztonságban érzi magát.

q-children = Vannak gyerekek, akikről Ön gondoskodik?
q-children-yes = Igen
q-children-no = Nem
q-children-short = Gyerekek, akikről Ön gondoskodik
q-children-finding = A válaszadók közül { $share } azt mondta, hogy gyerekről gondoskodik.

q-children_support = A segítő szervezetek megfelelő segítséget adtak a gyerekeimnek.
q-children_support-short = Megfelelő segítség a gyerekeimnek
q-children_support-finding = A gyerekes válaszadók közül { $share } azt mondta, hogy a segítő szervezetek megfelelő segítséget adtak a gyerekeinek.

## Looking ahead

q-hopeful = Több reménnyel nézek a jövőbe, mint korábban.
q-hopeful-short = Több remény, mint korábban
q-hopeful-finding = A válaszadók közül { $share } azt mondta, hogy több reménnyel néz a jövőbe, mint korábban.

q-answered_before = Válaszolt már ezekre a kérdésekre { $since } óta?
q-answered_before-yes = Igen
q-answered_before-no = Nem
q-answered_before-short = Korábban már válaszolt ezekre
q-answered_before-finding = A válaszadók közül { $share } azt mondta, hogy először válaszolt ezekre a kérdésekre.

q-one_thing = Mi az az egy dolog, amit a segítő szervezetek jobban csinálhatnának?
q-one_thing-hint = Nem kell elmondania, mi történt Önnel. Biztonságosabb, ha nem ír le neveket, helyeket és dátumokat.
q-one_thing-short = Egy dolog, ami jobb lehetne
