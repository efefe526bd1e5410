# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Sąd rodzinny
about = Ta ankieta dotyczy przemocy domowej. Pyta, jak sąd rodzinny traktował osoby, które ktoś bliski krzywdził lub kontrolował, i czy jego decyzje zapewniają bezpieczeństwo.

## Sections

section-around = Przygotowanie do sądu
section-treated = Jak sąd cię traktował
section-treated-note = W tej części jest 8 pytań. Dotyczą tego, czy w sądzie rodzinnym było ci bezpiecznie, czy cię wysłuchano i czy traktowano cię sprawiedliwie. Twoje odpowiedzi pokazują sądom, co trzeba zmienić. Nie pytamy, czego dotyczy sprawa, a odpowiedzi niczego w niej nie zmienią.
section-ahead = Spojrzenie w przyszłość

## Getting ready for court

q-family_court_stage = Jak daleko zaszła sprawa w sądzie rodzinnym?
q-family_court_stage-hint = To sąd, który decyduje o dzieciach, mieszkaniu lub nakazie dla twojego bezpieczeństwa.
q-family_court_stage-thinking = Zastanawianie się lub szukanie porady
q-family_court_stage-applied = Ktoś złożył wniosek
q-family_court_stage-hearings = Były rozprawy
q-family_court_stage-decided = Sąd podjął decyzję
q-family_court_stage-back = Po decyzji sprawa wróciła do sądu
q-family_court_stage-short = Jak daleko zaszła sprawa
q-family_court_stage-finding = { $share } osób, które odpowiedziały, stwierdziło, że sąd podjął decyzję.

q-court_length = Jak długo to trwa do tej pory?
q-court_length-half_year = Do 6 miesięcy
q-court_length-to_year = Od 6 miesięcy do roku
q-court_length-to_two_years = Od roku do 2 lat
q-court_length-longer = Ponad 2 lata
q-court_length-short = Jak długo to trwa
q-court_length-finding = { $share } osób, które odpowiedziały, stwierdziło, że do tej pory trwa to ponad rok.

q-family_legal_help = Czy był przy tobie prawnik lub czy udzielono ci porady prawnej?
q-family_legal_help-short = Prawnik lub porada prawna

q-family_support_person = Czy był ktoś wspierający, kto mógł wejść z tobą do sądu?
q-family_support_person-short = Ktoś wspierający w sądzie

q-family_special = Czy dano ci coś, co ułatwia pobyt w sądzie, na przykład zasłonę lub osobną poczekalnię?
q-family_special-short = Zasłona lub osobna poczekalnia

## How the court treated you

q-court_safe = W budynku sądu oraz w drodze tam i z powrotem było mi bezpiecznie.
q-court_safe-short = Bezpieczeństwo w sądzie i w drodze
q-court_safe-finding = { $share } osób, które odpowiedziały, stwierdziło, że w budynku sądu oraz w drodze tam i z powrotem było im bezpiecznie.

q-court_believed = Sąd potraktował poważnie moje obawy o bezpieczeństwo.
q-court_believed-short = Poważne potraktowanie obaw
q-court_believed-finding = { $share } osób, które odpowiedziały, stwierdziło, że sąd potraktował poważnie ich obawy o bezpieczeństwo.

q-pj_voice = Dano mi możliwość powiedzieć, co jest dla mnie ważne.
q-pj_voice-short = Możliwość powiedzenia, co ważne
q-pj_voice-finding = { $share } osób, które odpowiedziały, stwierdziło, że dano im możliwość powiedzieć, co jest dla nich ważne.

q-pj_respect = Traktowano mnie z szacunkiem.
q-pj_respect-short = Traktowanie z szacunkiem
q-pj_respect-finding = { $share } osób, które odpowiedziały, stwierdziło, że traktowano je z szacunkiem.

q-pj_neutral = Decyzje opierały się na faktach.
q-pj_neutral-short = Decyzje oparte na faktach
q-pj_neutral-finding = { $share } osób, które odpowiedziały, stwierdziło, że decyzje opierały się na faktach.

q-pj_trust = Osoby decydujące chciały postąpić właściwie.
q-pj_trust-short = Decydujący chcieli dobrze
q-pj_trust-finding = { $share } osób, które odpowiedziały, stwierdziło, że osoby decydujące chciały postąpić właściwie.

q-children_heard = Ktoś zapytał moje dzieci o zdanie w sposób dla nich odpowiedni.
q-children_heard-hint = Jeśli nie masz dzieci, wybierz „Nie dotyczy mnie”.
q-children_heard-short = Pytanie dzieci o zdanie
q-children_heard-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że ktoś zapytał ich dzieci o zdanie w sposób dla nich odpowiedni.

q-decision_safe = Decyzja sądu pomaga w moim bezpieczeństwie.
q-decision_safe-hint = Jeśli sąd jeszcze nie zdecydował, wybierz „Nie dotyczy mnie”.
q-decision_safe-short = Decyzja pomaga w bezpieczeństwie
q-decision_safe-finding = { $share } osób, które odpowiedziały, stwierdziło, że decyzja sądu pomaga w ich bezpieczeństwie.

## Looking ahead

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
