# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Co ci pomogło
about = Ta ankieta dotyczy przemocy domowej, czyli sytuacji, kiedy ktoś w domu albo ktoś, z kim się chodzi, krzywdzi, straszy lub kontroluje innych. Pyta, czy dorośli i instytucje ci pomogli.

## Sections

section-people = Ludzie, którzy pomagają
section-people-note = W tej części jest 5 pytań. Dotyczą tego, jak traktowali cię dorośli w instytucjach. Każde z nich możesz pominąć. Nie pytamy, co się stało, i nie pytamy, kim jesteś. Jeśli nie jest ci teraz bezpiecznie, użyj przycisku „Uzyskaj pomoc”.
section-you = Ty

## People who help

q-listened = Dorośli w instytucjach mnie słuchali.
q-listened-short = Instytucje słuchały
q-listened-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że dorośli w instytucjach ich słuchali.

q-believed = Wierzyli mi.
q-believed-short = Instytucje mi wierzyły
q-believed-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że osoby w instytucjach im wierzyły.

q-not_blamed = Jasno mi powiedzieli, że to nie moja wina.
q-not_blamed-short = Usłyszeć, że to nie moja wina
q-not_blamed-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że instytucje jasno im powiedziały, że to nie ich wina.

q-told_next = Mówili mi, co będzie dalej.
q-told_next-short = Informacja, co będzie dalej
q-told_next-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że instytucje mówiły im, co będzie dalej.

q-had_a_say = Moje zdanie liczyło się przy pomocy, którą mi dano.
q-had_a_say-short = Liczyło się moje zdanie
q-had_a_say-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że ich zdanie liczyło się przy pomocy, którą im dano.

## You

q-trusted_adult = Jest ktoś dorosły, z kim mogę porozmawiać.
q-trusted_adult-short = Ktoś dorosły do rozmowy
q-trusted_adult-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że jest ktoś dorosły, z kim mogą porozmawiać.

q-school_helped = Szkoła mi pomogła.
q-school_helped-short = Pomoc szkoły
q-school_helped-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że szkoła im pomogła.

q-children_support = Pomoc, którą mi dano, była dla mnie odpowiednia.
q-children_support-short = Odpowiednia pomoc dla mnie
q-children_support-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że pomoc, którą im dano, była dla nich odpowiednia.

q-children_change = Jak ci się układa, odkąd jest pomoc?
q-children_change-short = Jak się układa, odkąd jest pomoc
q-children_change-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że odkąd jest pomoc, jest im lepiej.

q-hopeful = Bardziej niż wcześniej cieszę się na to, co będzie.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } młodych osób, które odpowiedziały, stwierdziło, że bardziej niż wcześniej cieszy się na to, co będzie.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
