# Draft: not yet read by a second person.

paper-title = Mondja el a véleményét
paper-how = Tegyen keresztet a válasza melletti négyzetbe. Ha egy kérdésre inkább nem válaszol, hagyja üresen.
paper-no-name = Sehová ne írja fel a nevét vagy a címét.
paper-once = Csak egyszer válaszoljon: papíron vagy kártyával, de ne mindkettővel.
paper-see = A kereszteket olyan ember viszi be kétszer egy számítógépbe, aki nem az itt megnevezett szervezeteknél dolgozik. Utána a papírt megsemmisítik.
paper-return = Amikor úgy érzi, hogy elkészült, tegye a lapokat a borítékba, zárja le, és adja le.
paper-sheet = A lap száma
paper-one = Egy válasz
paper-many = Minden válasz, amely igaz Önre
paper-only-if = Csak akkor, ha erre a kérdésre: { $number }, ezt válaszolta: „{ $answer }”
paper-drawn = Ezt a részt legfeljebb ennyiről töltse ki azok közül, amelyeket választott: { $most }. Ön dönti el, melyekről.
paper-rest = Nem kell egyszerre befejeznie. Bármikor megállhat, és kidobhatja a lapokat.
