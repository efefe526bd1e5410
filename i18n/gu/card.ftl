# Draft: not yet read by a second person.

card-title = અમને સ્થાનિક સેવાઓ વિશે જણાવો
card-first = દરેક કાર્ડમાંથી આવેલો પહેલો જવાબ જ ગણાય છે.
card-until = { $day } સુધી ચાલશે.
