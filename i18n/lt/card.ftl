# Draft: not yet read by a second person.

card-title = Papasakokite mums apie vietos paslaugas
card-first = Skaičiuojamas tik pirmasis atsakymas su viena kortele.
card-until = Galioja iki { $day }
