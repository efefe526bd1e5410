# Draft: not yet read by a second person.

public-demo = Ceci est une démonstration. Tous les noms et tous les nombres sont inventés.
public-skip = Aller à la partie principale de la page
public-language = Langue
public-home-title = Ce que les gens nous ont dit
public-home-intro = { $partnership } demande à des personnes qui ont vécu des violences conjugales ou familiales comment les services les ont traitées. Voici ce qu’elles ont dit.
public-home-none = Rien n’a encore été publié.
public-wave = Vague { $number }, du { $opened } au { $closes }
public-downloads = Emportez les chiffres
public-download-csv = Les chiffres en tableau (CSV)
public-download-json = Tout, avec ce qu’il faut pour le vérifier (JSON)
public-how-title = Comment lire ceci
public-how-bands = Chaque chiffre est une fourchette, jamais un compte exact. « Environ 7 sur 10 » veut dire que la vraie part est plus proche de 7 sur 10 que de 6 ou de 8.
public-how-ends = Aucun chiffre ne dit jamais « personne » ou « tout le monde » : cela dirait ce que chaque personne a répondu.
public-how-hidden = { $mark } veut dire que trop peu de personnes ont répondu pour le montrer sans risque, ou que le montrer permettrait de déduire le résultat d’un autre groupe. Cela ne veut pas dire qu’il n’y en a aucune.
public-how-small = { $mark } veut dire que moins de 30 personnes ont répondu : prenez-le comme un indice.
public-how-range = La marge montre de combien le hasard seul a pu faire bouger le chiffre (intervalle à 95 %).
public-how-who = Ce sont les personnes qui ont répondu. Celles qui n’ont jamais trouvé de service, ou qui ne pouvaient pas répondre, manquent.
public-replies = Personnes qui ont répondu : { $base }.
public-hidden-sentence = Trop peu de personnes ont répondu pour le montrer sans risque.
public-option-sentence = Parmi les personnes qui ont répondu, { $share } ont choisi « { $option } ».
public-table-caption = { $title } : qui l’a dit, par lieu et par groupe
public-table-options = { $title } : toutes les réponses
public-col-who = Qui
public-col-answer = Réponse
public-col-share = Part
public-col-base = Personnes qui ont répondu
public-col-range = Marge
public-whole = Tout le partenariat
public-multi = On pouvait choisir plusieurs réponses, donc les parts dépassent 100 % au total.
public-good = Une part élevée veut dire que cela marche bien
public-bad = Une part élevée veut dire que cela doit changer
public-band-to = de { $low } à { $high }
public-band-more = { $low } ou plus
public-range = de { $low } % à { $high } %
share-about-tenths = environ { $n } sur 10
share-atmost-tenths = { $n } sur 10 ou moins
share-atleast-tenths = { $n } sur 10 ou plus
share-about-percent = environ { $n } %
share-atmost-percent = { $n } % ou moins
share-atleast-percent = { $n } % ou plus
cell-about-percent = environ { $n } %
cell-atmost-percent = { $n } % ou moins
cell-atleast-percent = { $n } % ou plus
three-agree = D’accord
three-neither = Ni l’un ni l’autre
three-disagree = Pas d’accord
public-missing-title = Il n’y a rien ici
public-missing-body = Il n’y a pas de page à cette adresse.

## Groups by how a reply reached us

mode-title = Comment les gens ont répondu
mode-self = Sans aide
mode-assisted = Avec l’aide de quelqu’un
mode-paper = Sur papier
public-open = Réponses arrivées sans carte
public-open-explain = Elles sont arrivées par un lien ouvert ou sur un appareil partagé. N’importe qui pouvait répondre, donc elles restent à part et ne sont jamais ajoutées aux autres.

## Accessibility statement

access-title = Tout le monde peut-il utiliser ces pages ?
access-aim = Nous voulons que tout le monde puisse utiliser ces pages : avec un lecteur d’écran, avec le clavier seul, avec de grands caractères, avec ses propres couleurs, sans scripts, sur un vieux téléphone.
access-standard = Elles sont faites pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2 au niveau AA, et une partie du niveau AAA.
access-tested = Deux programmes de test examinent chaque page dans chaque langue, dans un vrai navigateur, à chaque changement. Une liste de vérifications faites à la main s’y ajoute.
access-not = Ce qui, à notre connaissance, ne marche pas encore bien : aucune personne qui utilise un lecteur d’écran tous les jours n’a testé les pages, la plupart des langues sont des brouillons, il n’y a pas de vidéo en langue des signes britannique sauf si le partenariat en ajoute une, et les dessins des fourchettes sont lus à voix haute sous la forme d’une phrase placée à côté.
access-other = Si vous avez besoin des questions sous une autre forme, comme de grands caractères, le facile à lire et à comprendre (FALC) ou le papier, demandez au service qui vous aide.
access-tell = Si quelque chose vous bloque, dites-le-nous : { $contact }.
access-link = Tout le monde peut-il utiliser ces pages ?
