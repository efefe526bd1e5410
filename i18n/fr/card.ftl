# Draft: not yet read by a second person.

card-title = Parlez-nous des services près de chez vous
card-first = Seule la première réponse d’une carte compte.
card-until = Valable jusqu’au { $day }.
