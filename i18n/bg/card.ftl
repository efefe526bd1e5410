# Draft: not yet read by a second person.

card-title = Разкажете ни за местните услуги
card-first = Брои се само първият отговор от една карта.
card-until = Важи до { $day }.
