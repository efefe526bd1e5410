# Draft: not yet read by a second person.

card-title = Meséljen nekünk a helyi szolgáltatásokról
card-first = Egy kártyáról csak az első válasz számít.
card-until = Érvényes eddig: { $day }
