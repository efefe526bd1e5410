# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Pomoc dla twoich dzieci
about = Ta ankieta dotyczy przemocy domowej. Pyta rodziców i opiekunów, czy ich dzieci dostały pomoc, kiedy ktoś bliski rodzinie krzywdził, straszył lub kontrolował.

## Sections

section-help = Pomoc dla twoich dzieci
section-help-note = W tej części jest 8 pytań. Dotyczą tego, jaką pomoc zaproponowano twoim dzieciom i czy była dla nich odpowiednia. Twoje odpowiedzi pokazują, czego brakuje dzieciom. Nie pytamy, co się działo w domu, ani o nic, co mówi, kim są twoje dzieci.
section-parent = Pomoc dla ciebie jako rodzica
section-parent-note = W tej części są 3 pytania. Dotyczą tego, jak pracownicy traktowali cię jako rodzica. Twoje odpowiedzi pokazują im, co ułatwia prośbę o pomoc. Żaden pracownik socjalny nie widzi twoich odpowiedzi.
section-ahead = Spojrzenie w przyszłość

## Help for your children

q-children_offered = Czy jakaś instytucja zaproponowała pomoc twoim dzieciom?
q-children_offered-yes = Tak
q-children_offered-no = Nie
q-children_offered-short = Pomoc zaproponowana dzieciom
q-children_offered-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że jakaś instytucja zaproponowała pomoc ich dzieciom.

q-children_wait = Jak długo twoje dzieci czekały, zanim pomoc się zaczęła?
q-children_wait-short = Czekanie dzieci na pomoc
q-children_wait-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że pomoc dla dzieci zaczęła się w ciągu tygodnia.

q-children_support = Instytucje dały moim dzieciom pomoc, która była dla nich odpowiednia.
q-children_support-short = Odpowiednia pomoc dla moich dzieci
q-children_support-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że instytucje dały ich dzieciom pomoc, która była dla nich odpowiednia.

q-children_lasted = Pomoc dla moich dzieci trwała tak długo, jak była im potrzebna.
q-children_lasted-short = Pomoc trwała wystarczająco długo
q-children_lasted-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że pomoc dla dzieci trwała tak długo, jak była im potrzebna.

q-children_heard = Ktoś zapytał moje dzieci o zdanie w sposób dla nich odpowiedni.
q-children_heard-short = Pytanie dzieci o zdanie
q-children_heard-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że ktoś zapytał ich dzieci o zdanie w sposób dla nich odpowiedni.

q-trusted_adult = Moje dzieci mają poza domem kogoś dorosłego, z kim mogą porozmawiać.
q-trusted_adult-short = Ktoś dorosły do rozmowy
q-trusted_adult-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że ich dzieci mają poza domem kogoś dorosłego do rozmowy.

q-school_helped = Szkoła lub przedszkole pomogły moim dzieciom.
q-school_helped-short = Pomoc szkoły lub przedszkola
q-school_helped-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że szkoła lub przedszkole pomogły ich dzieciom.

q-children_change = Jak się mają twoje dzieci, odkąd jest pomoc?
q-children_change-short = Dzieci, odkąd jest pomoc
q-children_change-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że odkąd jest pomoc, ich dzieciom jest lepiej.

## Help for you as a parent

q-parent_respected = Pracownicy szanowali mnie jako rodzica.
q-parent_respected-short = Szacunek dla mnie jako rodzica
q-parent_respected-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że pracownicy szanowali je jako rodziców.

q-parent_supported = Dano mi pomoc dla mnie jako rodzica.
q-parent_supported-short = Pomoc dla mnie jako rodzica
q-parent_supported-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że dano im pomoc dla nich jako rodziców.

q-worry_children_services = Obawa przed pracownikami socjalnymi powstrzymała mnie przed prośbą o pomoc.
q-worry_children_services-short = Obawa przed pracownikami socjalnymi
q-worry_children_services-finding = { $share } osób, które mają dzieci i odpowiedziały, stwierdziło, że obawa przed pracownikami socjalnymi powstrzymała je przed prośbą o pomoc.

## Looking ahead

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.

q-one_thing = Jaką jedną rzecz instytucje mogłyby robić lepiej?
q-one_thing-hint = Nie trzeba pisać, co się stało. Bezpieczniej pominąć imiona i nazwiska, miejsca i daty.
q-one_thing-short = Jedna rzecz do poprawy
