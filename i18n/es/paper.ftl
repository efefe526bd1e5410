# Draft: not yet read by a second person.

paper-title = Dé su opinión
paper-how = Ponga una cruz en la casilla que está junto a su respuesta. Deje vacía la pregunta que prefiera no responder.
paper-no-name = No escriba su nombre ni su dirección en ningún sitio.
paper-once = Responda una sola vez: en papel o con una tarjeta, no de las dos formas.
paper-see = Alguien que no trabaja para los servicios que se nombran aquí pasa las cruces a un ordenador, dos veces. Después se destruye el papel.
paper-return = Cuando quiera, meta las hojas en el sobre, ciérrelo y entréguelo.
paper-sheet = Número de hoja
paper-one = Una respuesta
paper-many = Todas las respuestas que se cumplan en su caso
paper-only-if = Solo si su respuesta a la pregunta { $number } es «{ $answer }»
paper-drawn = Responda a esta parte sobre { $most } opciones como máximo de las que eligió. Usted decide cuáles.
paper-rest = No hace falta terminar de una vez. Puede parar cuando quiera y tirar las hojas.
