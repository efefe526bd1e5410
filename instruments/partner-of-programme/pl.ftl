# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Jak było do tej pory
about = Ta ankieta dotyczy przemocy domowej. Jest dla osób, których obecny lub dawny partner albo partnerka bierze udział w programie, żeby się zmienić, lub było tak wcześniej. Pyta, czy program pomógł zadbać o twoje bezpieczeństwo.

## Sections

section-contact = Jak program cię traktował
section-contact-note = W tej części jest 5 pytań. Dotyczą tego, jak program cię traktował. Nikt z osób prowadzących program nie widzi twoich odpowiedzi, a osobie, która tam chodzi, nikt nigdy nie mówi o twoim udziale w ankiecie. Nie pytamy, co się stało, i nie pytamy o żadne nazwiska.
section-change = Co jest teraz inaczej
section-change-note = W tej części są 4 pytania. Dotyczą tego, czy jest ci lepiej, czy gorzej niż wcześniej. Twoje odpowiedzi pokazują, czy dzięki programom ludzie są bezpieczniejsi. Nie pytamy, co kto zrobił. Jeśli nie czujesz się teraz bezpiecznie, użyj przycisku „Uzyskaj pomoc”.
section-ahead = Spojrzenie w przyszłość

## How the programme treated you

q-contact_agreed = Czy zapytano cię, czy chcesz kontaktu ze strony programu?
q-contact_agreed-yes = Tak
q-contact_agreed-no = Nie
q-contact_agreed-short = Pytanie przed kontaktem
q-contact_agreed-finding = { $share } osób, które odpowiedziały, stwierdziło, że zapytano je, czy chcą kontaktu ze strony programu.

q-contact_safe = Program skontaktował się ze mną w bezpieczny sposób.
q-contact_safe-short = Kontakt w bezpieczny sposób
q-contact_safe-finding = { $share } osób, które odpowiedziały, stwierdziło, że program skontaktował się z nimi w bezpieczny sposób.

q-programme_believed = Osoby prowadzące program mi wierzyły.
q-programme_believed-short = Prowadzący program mi wierzyli
q-programme_believed-finding = { $share } osób, które odpowiedziały, stwierdziło, że osoby prowadzące program im wierzyły.

q-kept_informed = Powiedziano mi to, co trzeba było wiedzieć dla mojego bezpieczeństwa.
q-kept_informed-short = Powiedziano mi to, co trzeba wiedzieć
q-kept_informed-finding = { $share } osób, które odpowiedziały, stwierdziło, że powiedziano im to, co trzeba było wiedzieć dla ich bezpieczeństwa.

q-partner_worker = Czy był ktoś, kto jest tylko dla ciebie i cię wspiera?
q-partner_worker-short = Ktoś, kto wspiera tylko mnie

## What is different now

q-safety_change = Poczucie bezpieczeństwa: jak jest teraz w porównaniu z czasem przed programem?
q-safety_change-short = Poczucie bezpieczeństwa od programu
q-safety_change-finding = { $share } osób, które odpowiedziały, stwierdziło, że czuje się bezpieczniej niż przed programem.

q-children_safety_change = Poczucie bezpieczeństwa twoich dzieci: jak jest teraz w porównaniu z tym, co było wcześniej?
q-children_safety_change-short = Poczucie bezpieczeństwa dzieci
q-children_safety_change-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że ich dzieci czują się bezpieczniej niż przed programem.

q-freedom_change = Swoboda w twoim codziennym życiu: jak jest teraz w porównaniu z tym, co było wcześniej?
q-freedom_change-short = Swoboda w codziennym życiu
q-freedom_change-finding = { $share } osób, które odpowiedziały, stwierdziło, że ma więcej swobody w codziennym życiu niż przed programem.

q-respect_change = Szacunek, który ci się okazuje: jak jest teraz w porównaniu z tym, co było wcześniej?
q-respect_change-hint = Jeśli nie ma już kontaktu, wybierz „Nie dotyczy mnie”.
q-respect_change-short = Szacunek okazywany od tego czasu
q-respect_change-finding = { $share } osób, które odpowiedziały, stwierdziło, że okazuje się im więcej szacunku niż przed programem.

## Looking ahead

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
