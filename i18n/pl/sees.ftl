# Draft: not yet read by a second person.

sees-title = Co może zobaczyć personel?
sees-intro = Ta strona powstaje z ustawień tej ankiety, takich, jakie są teraz.
sees-card = Osoba z instytucji, która wydała kartę, nie może zobaczyć, czy karta została użyta. Osoby, które czytają wyniki, też nie mogą tego zobaczyć. Gdy ankieta zostaje zamknięta, dane, które mogłyby to pokazać, zostają zniszczone.
sees-batch = Twoje odpowiedzi mają przy sobie nazwę instytucji, która wydaje kartę. Niczego więcej o karcie nie mówią.
sees-batch-place = Twoje odpowiedzi mają przy sobie nazwę instytucji i miejsca, dla których wydrukowano kartę. Niczego więcej o karcie nie mówią.
sees-without-card = Odpowiedzi bez karty są pokazywane tylko dla całego partnerstwa i tylko od { $least } osób wzwyż.
sees-locked = Twoje odpowiedzi są zamykane na klucz, gdy tylko je wyślesz. Dopóki nie zostaną policzone, mogłaby je otworzyć osoba, która ma i komputer, na którym są przechowywane wysłane odpowiedzi, i klucze tego komputera. Ta osoba nie mogłaby zobaczyć, kto je wysłał.
sees-locked-people = Twoje odpowiedzi są zamykane na klucz, gdy tylko je wyślesz. Klucz przechowują trzy osoby. Dwie z nich muszą zebrać się razem, aby otworzyć odpowiedzi do liczenia. Nawet wtedy nikt nie widzi, kto je wysłał.
sees-count = Program liczy wszystkie odpowiedzi razem, po ostatnim dniu. Nikt nie czyta ich po jednej.
sees-figures = Personel i wszyscy inni widzą wyniki dotyczące { $least } lub więcej osób, nigdy dokładne liczby.
sees-service = Instytucja, która dała kartę, ci, którzy ją finansują, i ci, którzy prowadzą tę ankietę, widzą też wyniki dotyczące osób, którym ta instytucja dała karty. Te wyniki też dotyczą { $least } lub więcej osób.
sees-destroyed = Gdy dwie osoby z dwóch organizacji zatwierdzą wyniki, każda pojedyncza odpowiedź zostaje zniszczona.
sees-words = To, co napiszesz własnymi słowami, jest przechowywane osobno od twoich pozostałych odpowiedzi. Przeszkolone do tego osoby czytają to po zamknięciu ankiety. Zostaje to zniszczone najpóźniej { $days } dni po liczeniu.
sees-about-you = To, co powiesz o sobie na końcu, jest zamykane na klucz osobno. Program łączy to z twoimi pozostałymi odpowiedziami jeden raz, do liczenia.
sees-kept = Jeśli weźmiesz numer do powrotu, twoje odpowiedzi czekają, zamknięte na klucz, najwyżej trzy dni. Bez tego numeru nikt nie może ich otworzyć.
sees-never = Nie przechowujemy imienia ani nazwiska, adresu, niczego o twoim telefonie, godziny ani kolejności, w jakiej przyszły odpowiedzi.
sees-log = Jest dziennik tego, co robi personel. Nie ma dziennika tego, co robisz ty.
sees-cannot = Osoba, która zmieni program, na którym działa ta ankieta, mogłaby patrzeć, jak odpowiadasz. Nie możemy tego wykluczyć. Przeglądarka Tor ukrywa także przed tą osobą, gdzie jesteś.

## The public page

sees-public-intro = Co z pojedynczych odpowiedzi mogą zobaczyć osoby, które prowadzą ankietę, wydają jej karty albo czytają jej wyniki. Każda lista powstaje z ustawień swojej ankiety, takich, jakie są teraz.
sees-none = Teraz żadna ankieta nie jest otwarta.
