# Draft: not yet read by a second person.

card-title = Opowiedz nam o lokalnych usługach
card-first = Liczy się tylko pierwsza odpowiedź z danej karty.
card-until = Ważna do { $day }.
