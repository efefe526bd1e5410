# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Kiedy chcesz złożyć skargę
about = Ta ankieta dotyczy pomocy dla osób, które żyją z przemocą domową. Pyta, jak wygląda skarga na tę pomoc. Nie jest sposobem na złożenie skargi.

## Sections

section-making = Składanie skargi
section-answer = Co z tego wynikło

## Making a complaint

q-complaint_stage = Pomyśl o instytucji, która cię zawiodła. Jak daleko zaszła skarga?
q-complaint_stage-hint = Jeśli żadna instytucja cię nie zawiodła, wybierz „Nie dotyczy mnie”.
q-complaint_stage-not_wanted = Nie chcę się skarżyć
q-complaint_stage-wanted = Była taka chęć, ale skargi nie było
q-complaint_stage-made = Skarga jest złożona, czekam
q-complaint_stage-answered = Odpowiedź już jest
q-complaint_stage-further = Sprawa poszła dalej
q-complaint_stage-short = Jak daleko zaszła skarga
q-complaint_stage-finding = { $share } osób, które odpowiedziały, stwierdziło, że chciało złożyć skargę, ale jej nie złożyło.

q-complaint_how = Jak łatwo było się dowiedzieć, jak złożyć skargę?
q-complaint_how-short = Informacja, jak złożyć skargę
q-complaint_how-finding = { $share } osób, które odpowiedziały, stwierdziło, że łatwo było się dowiedzieć, jak złożyć skargę.

q-complaint_about = Czego dotyczyła skarga?
q-complaint_about-hint = Nie pytamy, która to była instytucja.
q-complaint_about-treated = Tego, jak ktoś mnie traktował
q-complaint_about-decision = Tego, co postanowiono
q-complaint_about-waiting = Tego, jak długo to trwało
q-complaint_about-information = Braku informacji
q-complaint_about-passed_on = Tego, co powiedziano o mnie innym
q-complaint_about-none = Nic z tej listy
q-complaint_about-short = Czego dotyczyły skargi

q-complaint_hard = Czy coś z tej listy utrudniło złożenie skargi?
q-complaint_hard-how = Nie było jasne, jak to zrobić
q-complaint_hard-who = Nie było jasne, kto za to odpowiada
q-complaint_hard-lose_help = Obawa, że stracę pomoc
q-complaint_hard-no_change = Przekonanie, że nic się nie zmieni
q-complaint_hard-tired = Brakowało mi już na to sił
q-complaint_hard-language = Nie w moim języku lub nie w formie, z której mogę korzystać
q-complaint_hard-none = Nic z tej listy
q-complaint_hard-short = Co utrudniło złożenie skargi

## What came of it

q-complaint_safe = Można było się poskarżyć bez strachu przed tym, co będzie potem.
q-complaint_safe-short = Skarga bez strachu
q-complaint_safe-finding = { $share } osób, które odpowiedziały, stwierdziło, że można było się poskarżyć bez strachu przed tym, co będzie potem.

q-complaint_handling = Odpowiada mi to, jak zajęto się moją skargą.
q-complaint_handling-short = Zadowolenie z załatwiania skargi
q-complaint_handling-finding = { $share } osób, które złożyły skargę i odpowiedziały, stwierdziło, że odpowiada im to, jak się nią zajęto.

q-complaint_outcome = Odpowiada mi to, co wynikło z mojej skargi.
q-complaint_outcome-short = Zadowolenie z wyniku skargi
q-complaint_outcome-finding = { $share } osób, które złożyły skargę i odpowiedziały, stwierdziło, że odpowiada im to, co z niej wynikło.

q-complaint_change = Czy powiedziano ci, co się zmieni dzięki skardze?
q-complaint_change-yes = Tak
q-complaint_change-nothing = Powiedziano mi, że nic się nie zmieni
q-complaint_change-no = Nie
q-complaint_change-short = Informacja, co się zmieni
q-complaint_change-finding = { $share } osób, które złożyły skargę i odpowiedziały, stwierdziło, że powiedziano im, co się zmieni.

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
