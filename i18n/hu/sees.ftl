# Draft: not yet read by a second person.
# What staff can see: said before the first question, and on the public page. Which lines stand there follows from the settings of the survey.

sees-title = Mit láthatnak a munkatársak?
sees-intro = Ez az oldal ennek a felmérésnek a beállításaiból készül, úgy, ahogy most vannak.
sees-card = Az a munkatárs, aki odaadta a kártyát, nem láthatja, hogy felhasználták-e. Azok sem láthatják, akik a számokat olvassák. Amikor a felmérés lezárul, megsemmisítjük azokat az adatokat, amelyekből ez kiderülhetne.
sees-batch = Az Ön válaszai annak a segítő szervezetnek a nevét viselik, amely a kártyát osztja. Mást nem mondanak a kártyáról.
sees-batch-place = Az Ön válaszai annak a segítő szervezetnek és annak a helynek a nevét viselik, amelyek számára a kártyát nyomtatták. Mást nem mondanak a kártyáról.
sees-without-card = A kártya nélküli válaszokat csak együtt, a teljes partnerség szintjén mutatjuk meg, és csak akkor, ha legalább { $least } embertől jöttek.
sees-locked = A válaszait elzárjuk, amint elküldi őket. Amíg meg nem számoljuk őket, kinyithatná őket az, akinél az elküldött válaszokat őrző számítógép és annak a kulcsai is ott vannak. Az illető nem láthatná, ki küldte őket.
sees-locked-people = A válaszait elzárjuk, amint elküldi őket. A kulcsot három ember őrzi. Közülük kettőnek össze kell jönnie, hogy a számláláshoz kinyissák a válaszokat. Még akkor sem látja senki, ki küldte őket.
sees-count = Az utolsó nap után egy program együtt megszámolja az összes választ. Senki nem olvassa el őket egyenként.
sees-figures = A munkatársak és a nyilvánosság { $least } vagy több emberről szóló számokat látnak, pontos számot soha.
sees-service = A kártyát osztó segítő szervezet, azok, akik fizetik, és azok, akik ezt a felmérést végzik, azokról is látnak számokat, akiknek ez a szervezet kártyát adott. Ezek a számok is { $least } vagy több emberről szólnak.
sees-destroyed = Amikor két szervezet két embere jóváhagyta a számokat, minden egyes választ megsemmisítünk.
sees-words = Amit a saját szavaival ír, azt a többi válaszától külön őrizzük. Erre képzett emberek olvassák el, miután a felmérés lezárult. Legkésőbb { $days } nappal a számlálás után megsemmisítjük.
sees-about-you = Amit a végén magáról mond, azt külön zárjuk el. Egy program egyszer összeteszi a többi válaszával, a számláláshoz.
sees-kept = Ha visszatérési számot kér, az, amit válaszolt, elzárva vár, legfeljebb három napig. A szám nélkül senki nem tudja kinyitni.
sees-never = Nem őrzünk meg nevet, címet, a telefonjáról semmit, időpontot, és azt sem, milyen sorrendben jöttek a válaszok.
sees-log = Napló készül arról, mit tesznek a munkatársak. Arról nem készül, hogy Ön mit tesz.
sees-cannot = Aki megváltoztatja a programot, amely ezt a felmérést működteti, az nézhetné, ahogy Ön válaszol. Ezt nem tudjuk kizárni. A Tor böngésző ez elől az ember elől is elrejti, hol van Ön.

## The public page

sees-public-intro = Mit láthatnak az egyes válaszokból azok, akik egy felmérést működtetnek, a kártyáit osztják vagy a számait olvassák. Minden lista a saját felmérésének a beállításaiból készül, úgy, ahogy most vannak.
sees-none = Most nincs nyitott felmérés.
