# Draft: not yet read by a second person.

paper-title = Thoni mendimin tuaj
paper-how = Vini një kryq në kutinë pranë përgjigjes suaj. Lëreni bosh një pyetje nëse nuk doni t’i përgjigjeni.
paper-no-name = Mos e shkruani askund emrin ose adresën tuaj.
paper-once = Përgjigjuni vetëm një herë: në letër ose me kartë, jo me të dyja.
paper-see = Dikush që nuk punon për shërbimet e përmendura këtu i shkruan kryqet në kompjuter, dy herë. Pastaj letra shkatërrohet.
paper-return = Kur të doni, futini fletët në zarf, mbylleni dhe dorëzojeni.
paper-sheet = Numri i fletës
paper-one = Një përgjigje
paper-many = Çdo përgjigje që është e vërtetë për ju
paper-only-if = Vetëm nëse përgjigjja juaj për pyetjen { $number } është “{ $answer }”
paper-drawn = Plotësojeni këtë pjesë për jo më shumë se { $most } nga ato që zgjodhët. Ju vendosni për cilat.
paper-rest = Nuk është nevoja t’i mbaroni të gjitha njëherësh. Mund të ndaloni në çdo kohë dhe t’i hidhni fletët.
