# Draft: not yet read by a second person.

card-title = Розкажіть нам про місцеві послуги
card-first = Враховується лише перша відповідь з однієї картки.
card-until = Діє до { $day }.
