# Draft: not yet read by a second person.

day-in-words = { $year }. { $month } { $day }.
month-in-words = { $year }. { $month }
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december
