# Draft: not yet read by a second person.

card-title = ስለ አካባቢው አገልግሎቶች ይንገሩን
card-first = ከአንድ ካርድ የሚቆጠረው የመጀመሪያው ምላሽ ብቻ ነው።
card-until = እስከ { $day } ያገለግላል።
