# Draft: not yet read by a second person.
# What staff can see: said before the first question, and on the public page. Which lines stand there follows from the settings of the survey.

sees-title = ¿Qué puede ver el personal?
sees-intro = Esta página se hace a partir de los ajustes de esta encuesta, tal como están ahora.
sees-card = La persona del servicio que dio la tarjeta no puede ver si se usó. Quienes leen las cifras tampoco pueden verlo. Cuando se cierra la encuesta, se destruyen los datos que podrían mostrarlo.
sees-batch = Sus respuestas llevan el nombre del servicio que reparte la tarjeta. No dicen nada más sobre la tarjeta.
sees-batch-place = Sus respuestas llevan el nombre del servicio y del lugar para los que se imprimió la tarjeta. No dicen nada más sobre la tarjeta.
sees-without-card = Las respuestas sin tarjeta se muestran solo juntas, para toda la alianza, y solo a partir de { $least } personas.
sees-locked = Sus respuestas se cierran con llave en cuanto las envía. Hasta que se cuenten, una persona que tenga tanto el ordenador donde se guardan las respuestas enviadas como las llaves de ese ordenador podría abrirlas. Esa persona no podría ver quién las envió.
sees-locked-people = Sus respuestas se cierran con llave en cuanto las envía. Tres personas guardan la llave. Dos de ellas tienen que juntarse para abrir las respuestas para el recuento. Ni siquiera entonces ve nadie quién las envió.
sees-count = Un programa cuenta todas las respuestas juntas, después del último día. Nadie las lee una por una.
sees-figures = El personal y el público ven cifras de { $least } personas o más, nunca números exactos.
sees-service = El servicio que dio la tarjeta, quienes lo pagan y quienes llevan esta encuesta ven también cifras sobre las personas a las que ese servicio dio tarjetas. Estas cifras también son de { $least } personas o más.
sees-destroyed = Cuando dos personas de dos organizaciones han aprobado las cifras, se destruyen todas y cada una de las respuestas.
sees-words = Lo que escribe con sus propias palabras se guarda aparte de sus demás respuestas. Lo leen personas preparadas para ello, cuando la encuesta ya se ha cerrado. Se destruye, como muy tarde, { $days } días después del recuento.
sees-about-you = Lo que dice sobre usted al final se cierra con llave aparte. Un programa lo junta con sus demás respuestas una sola vez, para el recuento.
sees-kept = Si toma un número para volver, lo que respondió espera, cerrado con llave, tres días como máximo. Sin el número, nadie puede abrirlo.
sees-never = No guardamos ningún nombre, ninguna dirección, nada sobre su teléfono, ninguna hora, ni el orden en que llegaron las respuestas.
sees-log = Hay un registro de lo que hace el personal. No hay ninguno de lo que hace usted.
sees-cannot = Una persona que cambie el programa que hace funcionar esta encuesta podría mirar mientras usted responde. No podemos descartarlo. El navegador Tor también le oculta a esa persona dónde está usted.

## The public page

sees-public-intro = Lo que pueden ver de las respuestas individuales las personas que llevan una encuesta, reparten sus tarjetas o leen sus cifras. Cada lista se hace a partir de los ajustes de su encuesta, tal como están ahora.
sees-none = Ahora no hay ninguna encuesta abierta.
