# Draft: not yet read by a second person.

day-in-words = { $year } m. { $month } { $day } d.
month-in-words = { $year } m. { $month } mėn.
month-1 = sausio
month-2 = vasario
month-3 = kovo
month-4 = balandžio
month-5 = gegužės
month-6 = birželio
month-7 = liepos
month-8 = rugpjūčio
month-9 = rugsėjo
month-10 = spalio
month-11 = lapkričio
month-12 = gruodžio
