# Draft: not yet read by a second person.

card-title = Nooga warran adeegyada deegaanka
card-first = Kaar kasta jawaabta ugu horraysa oo keliya ayaa la tiriyaa.
card-until = Wuxuu shaqaynayaa ilaa { $day }.
