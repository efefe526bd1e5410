# Draft: not yet read by a second person.

card-title = Fale-nos dos serviços locais
card-first = Só conta a primeira resposta de cada cartão.
card-until = Válido até ao dia { $day }.
