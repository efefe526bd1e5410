# Draft: not yet read by a second person.

card-title = Tell us about local services
card-first = Only the first answers from a card count.
card-until = You can use this until { $day }.
