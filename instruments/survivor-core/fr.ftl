# Draft: not yet read by a second person.

title = Donnez votre avis
survey-name = Comment s’est passée l’aide que vous avez reçue
about = Cette enquête parle des violences conjugales ou familiales : elle demande comment les services ont traité les personnes que quelqu’un de proche a blessées, effrayées ou contrôlées, et si l’aide a été utile.

## Sections

section-help = Recevoir de l’aide
section-treated = L’attitude des services envers vous
section-treated-note = Il y a 4 questions dans cette partie. Elles demandent si les services ont cru ce que vous disiez, et s’ils ont bien travaillé avec vous et entre eux. Vos réponses aident les services à voir ce qu’ils doivent changer. Nous ne demandons pas ce qui vous est arrivé, et nous ne demandons aucun nom.
section-family = Sécurité et enfants
section-family-note = Il y a 2 questions dans cette partie, et 1 de plus si vous avez des enfants. Elles demandent si, grâce à l’aide, vous vous sentez plus en sécurité, et si vos enfants ont eu de l’aide. Vos réponses montrent aux services ce qui marche. Nous ne demandons pas ce qui s’est passé à la maison, ni rien qui nous dise qui sont vos enfants.
section-ahead = Regarder vers l’avenir

## Getting help

q-worked_for_me = J’ai eu de l’aide d’une façon qui me convenait.
q-worked_for_me-hint = Un service, c’est tout endroit où vous avez cherché de l’aide : une ligne d’écoute, la police, un médecin, un service de logement ou une école, par exemple. Une aide qui vous convient peut être dans votre langue, à une heure possible pour vous, ou à un endroit où vous pouvez aller.
q-worked_for_me-short = Une aide qui me convenait
q-worked_for_me-finding = Parmi les personnes qui ont répondu, { $share } ont dit avoir eu de l’aide d’une façon qui leur convenait.

q-told_next = Les services m’ont dit ce qui allait se passer ensuite.
q-told_next-short = Savoir ce qui allait se passer ensuite
q-told_next-finding = Parmi les personnes qui ont répondu, { $share } ont dit que les services leur avaient expliqué ce qui allait se passer ensuite.

q-listened = Dans les services, on a pris le temps de m’écouter.
q-listened-short = Les services ont pris le temps d’écouter
q-listened-finding = Parmi les personnes qui ont répondu, { $share } ont dit que, dans les services, on avait pris le temps de les écouter.

q-had_a_say = J’ai pu faire des choix sur l’aide que je recevais.
q-had_a_say-short = Des choix sur ma propre aide
q-had_a_say-finding = Parmi les personnes qui ont répondu, { $share } ont dit avoir pu faire des choix sur l’aide qu’elles recevaient.

## How services treated you

q-believed = Quand j’ai demandé de l’aide, les personnes qui travaillent dans les services ont cru ce que je disais.
q-believed-short = Les services ont cru ce que je disais
q-believed-finding = Parmi les personnes qui ont répondu, { $share } ont dit que, dans les services, on les avait crues.

q-not_blamed = Dans les services, on m’a dit clairement que ce n’était pas ma faute.
q-not_blamed-short = On m’a dit que ce n’était pas ma faute
q-not_blamed-finding = Parmi les personnes qui ont répondu, { $share } ont dit que les services leur avaient fait clairement comprendre que ce n’était pas leur faute.

q-times_told = Combien de fois avez-vous dû tout réexpliquer à quelqu’un de nouveau ?
q-times_told-hint = Pensez à tous les services que vous avez rencontrés.
q-times_told-none = Jamais
q-times_told-one_two = 1 ou 2 fois
q-times_told-three_more = 3 fois ou plus
q-times_told-short = Tout expliquer à quelqu’un de nouveau
q-times_told-finding = Parmi les personnes qui ont répondu, { $share } ont dit avoir dû tout réexpliquer 3 fois ou plus.

q-same_message = Les différents services m’ont dit les mêmes choses.
q-same_message-hint = Si vous n’avez rencontré qu’un seul service, choisissez « Cela ne me concerne pas ».
q-same_message-short = Les services m’ont dit les mêmes choses
q-same_message-finding = Parmi les personnes qui ont répondu, { $share } ont dit que les différents services leur avaient dit les mêmes choses.

## Safety and children

q-safer = Grâce à l’aide que j’ai eue, je me sens plus en sécurité.
q-safer-short = Se sentir plus en sécurité grâce à l’aide
q-safer-finding = Parmi les personnes qui ont répondu, { $share } ont dit se sentir plus en sécurité grâce à l’aide qu’elles ont eue.

q-children = Avez-vous des enfants dont vous vous occupez ?
q-children-yes = Oui
q-children-no = Non
q-children-short = Des enfants dont vous vous occupez
q-children-finding = Parmi les personnes qui ont répondu, { $share } ont dit avoir des enfants dont elles s’occupent.

q-children_support = Les services ont donné à mes enfants l’aide qu’il leur fallait.
q-children_support-short = L’aide qu’il fallait à mes enfants
q-children_support-finding = Parmi les personnes avec enfants qui ont répondu, { $share } ont dit que les services avaient donné à leurs enfants l’aide qu’il leur fallait.

## Looking ahead

q-hopeful = Je regarde l’avenir avec plus d’espoir qu’avant.
q-hopeful-short = Plus d’espoir qu’avant
q-hopeful-finding = Parmi les personnes qui ont répondu, { $share } ont dit regarder l’avenir avec plus d’espoir qu’avant.

q-answered_before = Avez-vous déjà répondu à ces questions, depuis { $since } ?
q-answered_before-yes = Oui
q-answered_before-no = Non
q-answered_before-short = Déjà répondu à ces questions
q-answered_before-finding = Parmi les personnes qui ont répondu, { $share } ont dit que c’était la première fois qu’elles répondaient à ces questions.

q-one_thing = Quelle est la chose que les services pourraient mieux faire ?
q-one_thing-hint = Vous n’avez pas besoin de dire ce qui vous est arrivé. Il est plus sûr de ne pas mettre de noms, de lieux ni de dates.
q-one_thing-short = Une chose à mieux faire
