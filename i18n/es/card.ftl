# Draft: not yet read by a second person.

card-title = Denos su opinión sobre los servicios locales
card-first = Solo cuenta la primera respuesta de cada tarjeta.
card-until = Sirve hasta el { $day }.
