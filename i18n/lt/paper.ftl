# Draft: not yet read by a second person.

paper-title = Jūsų nuomonė
paper-how = Pažymėkite kryželiu langelį prie savo atsakymo. Jei į klausimą atsakyti nenorite, palikite jį tuščią.
paper-no-name = Niekur nerašykite savo vardo ir adreso.
paper-once = Atsakykite tik vieną kartą: popieriuje arba su kortele, bet ne abiem būdais.
paper-see = Žmogus, kuris nedirba čia minimose tarnybose, du kartus suveda kryželius į kompiuterį. Tada popierius sunaikinamas.
paper-return = Kai norėsite, įdėkite lapus į voką, užklijuokite jį ir atiduokite.
paper-sheet = Lapo numeris
paper-one = Vienas atsakymas
paper-many = Visi jums tinkantys atsakymai
paper-only-if = Tik jei į { $number } klausimą atsakėte „{ $answer }“
paper-drawn = Šią dalį pildykite ne daugiau kaip apie { $most } iš tų, kuriuos pasirinkote. Apie kuriuos, sprendžiate jūs.
paper-rest = Nebūtina visko užpildyti iš karto. Galite bet kada sustoti ir lapus išmesti.
