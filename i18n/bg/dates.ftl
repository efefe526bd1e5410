# Draft: not yet read by a second person.

day-in-words = { $day } { $month } { $year } година
month-in-words = { $month } { $year } година
month-1 = януари
month-2 = февруари
month-3 = март
month-4 = април
month-5 = май
month-6 = юни
month-7 = юли
month-8 = август
month-9 = септември
month-10 = октомври
month-11 = ноември
month-12 = декември
