# Draft: not yet read by a second person.

card-title = Spuneți-ne despre serviciile locale
card-first = Doar primul răspuns de pe un card contează.
card-until = Valabil până la { $day }.
