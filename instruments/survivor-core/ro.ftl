# Draft: not yet read by a second person.

title = Spuneți-vă părerea
survey-name = Cum a fost să primiți ajutor
about = Acest sondaj este despre violența domestică: întreabă cum s-au purtat serviciile cu persoanele cărora cineva apropiat le-a făcut rău, pe care le-a speriat sau le-a controlat și dacă ajutorul a fost de folos.

## Sections

section-help = Cum ați primit ajutor
section-treated = Cum s-au purtat serviciile cu dumneavoastră
section-treated-note = În această parte sunt 4 întrebări. Ele întreabă dacă serviciile v-au crezut și cât de bine au lucrat cu dumneavoastră și între ele. Răspunsurile dumneavoastră ajută serviciile să vadă ce trebuie schimbat. Nu vă întrebăm ce s-a întâmplat și nu vă cerem niciun nume.
section-family = Siguranța și copiii
section-family-note = În această parte sunt 2 întrebări și încă 1 dacă aveți copii. Ele întreabă dacă, datorită ajutorului, vă simțiți mai în siguranță și dacă au primit ajutor copiii dumneavoastră. Răspunsurile dumneavoastră arată serviciilor ce dă rezultate. Nu vă întrebăm ce s-a întâmplat acasă și nimic din care am putea afla cine sunt copiii dumneavoastră.
section-ahead = Privind înainte

## Getting help

q-worked_for_me = Am primit ajutor într-un fel care mi s-a potrivit.
q-worked_for_me-hint = Un serviciu este orice loc la care ați mers pentru ajutor, de exemplu o linie telefonică de ajutor, poliția, un medic, un serviciu de locuințe sau o școală. Un ajutor care vi se potrivește poate fi în limba dumneavoastră, la o oră la care puteți sau într-un loc unde puteți ajunge.
q-worked_for_me-short = Ajutor care mi s-a potrivit
q-worked_for_me-finding = Dintre persoanele care au răspuns, { $share } au spus că au primit ajutor într-un fel care li s-a potrivit.

q-told_next = Serviciile mi-au spus ce urma să se întâmple.
q-told_next-short = Mi s-a spus ce urma să se întâmple
q-told_next-finding = Dintre persoanele care au răspuns, { $share } au spus că serviciile le-au explicat ce urma să se întâmple.

q-listened = Cei care lucrează la servicii și-au făcut timp să mă asculte.
q-listened-short = Serviciile și-au făcut timp să asculte
q-listened-finding = Dintre persoanele care au răspuns, { $share } au spus că cei care lucrează la servicii și-au făcut timp să le asculte.

q-had_a_say = Am putut face alegeri despre ajutorul pe care l-am primit.
q-had_a_say-short = Alegeri despre propriul ajutor
q-had_a_say-finding = Dintre persoanele care au răspuns, { $share } au spus că au putut face alegeri despre ajutorul pe care l-au primit.

## How services treated you

q-believed = Când am cerut ajutor, cei care lucrează la servicii m-au crezut.
q-believed-short = Serviciile m-au crezut
q-believed-finding = Dintre persoanele care au răspuns, { $share } au spus că cei care lucrează la servicii le-au crezut.

q-not_blamed = Cei care lucrează la servicii mi-au spus clar că nu este vina mea.
q-not_blamed-short = Mi s-a spus că nu este vina mea
q-not_blamed-finding = Dintre persoanele care au răspuns, { $share } au spus că serviciile le-au arătat clar că nu este vina lor.

q-times_told = De câte ori a trebuit să explicați totul de la capăt unei persoane noi?
q-times_told-hint = Gândiți-vă la toate serviciile cu care ați avut de-a face.
q-times_told-none = Niciodată
q-times_told-one_two = O dată sau de 2 ori
q-times_told-three_more = De 3 ori sau mai mult
q-times_told-short = A explica totul unei persoane noi
q-times_told-finding = Dintre persoanele care au răspuns, { $share } au spus că a trebuit să explice totul de la capăt de 3 ori sau mai mult.

q-same_message = Servicii diferite mi-au spus aceleași lucruri.
q-same_message-hint = Dacă ați avut de-a face cu un singur serviciu, alegeți „Nu este cazul meu”.
q-same_message-short = Serviciile mi-au spus aceleași lucruri
q-same_message-finding = Dintre persoanele care au răspuns, { $share } au spus că servicii diferite le-au spus aceleași lucruri.

## Safety and children

q-safer = Datorită ajutorului primit, mă simt mai în siguranță.
q-safer-short = Mai în siguranță după ajutor
q-safer-finding = Dintre persoanele care au răspuns, { $share } au spus că se simt mai în siguranță datorită ajutorului primit.

q-children = Aveți copii în grija dumneavoastră?
q-children-yes = Da
q-children-no = Nu
q-children-short = Copii în grija dumneavoastră
q-children-finding = Dintre persoanele care au răspuns, { $share } au spus că au copii în grija lor.

q-children_support = Serviciile le-au dat copiilor mei ajutorul potrivit pentru ei.
q-children_support-short = Ajutor potrivit pentru copiii mei
q-children_support-finding = Dintre persoanele cu copii care au răspuns, { $share } au spus că serviciile le-au dat copiilor lor ajutorul potrivit.

## Looking ahead

q-hopeful = Privesc spre viitor cu mai multă speranță decât înainte.
q-hopeful-short = Mai multă speranță decât înainte
q-hopeful-finding = Dintre persoanele care au răspuns, { $share } au spus că privesc spre viitor cu mai multă speranță decât înainte.

q-answered_before = Ați mai răspuns la aceste întrebări, din { $since } până acum?
q-answered_before-yes = Da
q-answered_before-no = Nu
q-answered_before-short = Răspunsuri date mai înainte
q-answered_before-finding = Dintre persoanele care au răspuns, { $share } au spus că au răspuns pentru prima dată la aceste întrebări.

q-one_thing = Care este un lucru pe care serviciile l-ar putea face mai bine?
q-one_thing-hint = Nu trebuie să spuneți ce vi s-a întâmplat. Este mai sigur să nu scrieți nume, locuri și date.
q-one_thing-short = Un lucru de făcut mai bine
