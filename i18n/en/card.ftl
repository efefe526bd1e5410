# What stands on a card: a true, dull thing.

card-title = Tell us about local services
card-first = Only the first reply from a card counts.
card-until = Good until { $day }.
