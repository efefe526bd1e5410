# Draft: not yet read by a second person.

card-title = हमें स्थानीय सेवाओं के बारे में बताएँ
card-first = हर कार्ड से आया पहला जवाब ही गिना जाता है।
card-until = { $day } तक चलेगा।
