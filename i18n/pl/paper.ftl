# Draft: not yet read by a second person.

paper-title = Wyraź swoją opinię
paper-how = Wstaw krzyżyk w kratkę obok swojej odpowiedzi. Jeśli wolisz nie odpowiadać na pytanie, zostaw je puste.
paper-no-name = Nigdzie nie pisz swojego imienia, nazwiska ani adresu.
paper-once = Odpowiedz tylko raz: na papierze albo z kartą, nie na oba sposoby.
paper-see = Ktoś, kto nie pracuje dla wymienionych tu instytucji, przepisuje krzyżyki do komputera, dwa razy. Potem papier jest niszczony.
paper-return = Kiedy skończysz, włóż kartki do koperty, zaklej ją i oddaj.
paper-sheet = Numer kartki
paper-one = Jedna odpowiedź
paper-many = Wszystkie odpowiedzi, które do ciebie pasują
paper-only-if = Tylko jeśli twoja odpowiedź na pytanie { $number } to „{ $answer }”
paper-drawn = Odpowiedz w tej części na temat najwyżej { $most } z wybranych odpowiedzi. To ty decydujesz, których.
paper-rest = Nie trzeba kończyć za jednym razem. Możesz przerwać w każdej chwili i wyrzucić kartki.
