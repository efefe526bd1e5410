# Draft: not yet read by a second person.

paper-title = Donnez votre avis
paper-how = Mettez une croix dans la case à côté de votre réponse. Laissez vide une question à laquelle vous préférez ne pas répondre.
paper-no-name = N’écrivez nulle part votre nom ni votre adresse.
paper-once = Répondez une seule fois : sur papier ou avec une carte, pas les deux.
paper-see = Une personne qui ne travaille pas pour les services nommés ici saisit les croix dans un ordinateur, deux fois. Puis le papier est détruit.
paper-return = Quand vous avez fini, mettez les feuilles dans l’enveloppe, fermez-la et remettez-la.
paper-sheet = Numéro de feuille
paper-one = Une seule réponse
paper-many = Toutes les réponses qui sont vraies pour vous
paper-only-if = Seulement si votre réponse à la question { $number } est « { $answer } »
paper-drawn = Répondez à cette partie pour { $most } au plus de ceux que vous avez choisis. C’est vous qui décidez lesquels.
paper-rest = Vous n’avez pas à tout finir en une fois. Vous pouvez arrêter à tout moment et jeter les feuilles.
