# Draft: not yet read by a second person.

paper-title = Spuneți-vă părerea
paper-how = Puneți o cruciuliță în căsuța de lângă răspunsul dumneavoastră. Lăsați goală întrebarea la care preferați să nu răspundeți.
paper-no-name = Nu vă scrieți nicăieri numele sau adresa.
paper-once = Răspundeți o singură dată: pe hârtie sau cu un card, nu în ambele feluri.
paper-see = Cineva care nu lucrează pentru serviciile numite aici trece cruciulițele în calculator, de două ori. Apoi hârtia este distrusă.
paper-return = Când doriți, puneți foile în plic, închideți-l și predați-l.
paper-sheet = Numărul foii
paper-one = Un singur răspuns
paper-many = Toate răspunsurile care vi se potrivesc
paper-only-if = Doar dacă răspunsul la întrebarea { $number } este „{ $answer }”
paper-drawn = Completați această parte pentru cel mult { $most } dintre cele pe care le-ați ales. Dumneavoastră hotărâți care.
paper-rest = Nu trebuie să terminați dintr-odată. Vă puteți opri oricând și puteți arunca foile.
