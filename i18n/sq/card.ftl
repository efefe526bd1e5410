# Draft: not yet read by a second person.

card-title = Na tregoni për shërbimet lokale
card-first = Vlen vetëm përgjigjja e parë nga një kartë.
card-until = Vlen deri më { $day }.
