# Draft: not yet read by a second person.

## Always there

bar-label = Siempre a su lado
leave = Salir ya
help = Buscar ayuda
pause = Pausa
language = Idioma
skip-link = Ir a la parte principal de la página
back = Atrás
continue = Continuar
skip = Saltar esta pregunta
stop = Parar aquí
demo-notice = Esto es una demostración. Todos los nombres y todas las respuestas son inventados.
draft-notice = Los textos en este idioma son un borrador. Todavía no los ha revisado nadie que lo hable desde la infancia.
offline = La página no ha podido conectar con nosotros. Sus respuestas siguen aquí. Vuelva a intentarlo dentro de un momento.
leaving-shift = Saliendo. Veces que falta pulsar Shift: { $left }.

## Landing

landing-title = Dé su opinión
landing-intro = { $minutes ->
    [one] Díganos qué le parecen los servicios locales. Se tarda alrededor de { $minutes } minuto.
   *[other] Díganos qué le parecen los servicios locales. Se tarda alrededor de { $minutes } minutos.
}
landing-code-label = El número de su tarjeta
landing-code-hint = Tiene 16 cifras. Los espacios no importan. Si guardó un número para volver, escriba aquí sus 18 cifras.
landing-start = Empezar
landing-noscript = Su navegador puede guardar el número que escriba. Puede borrarlo en el historial del navegador.
landing-choose-language = Elija su idioma
landing-code-unknown-title = Compruebe el número
landing-code-unknown = No conocemos este número. Mire otra vez su tarjeta: tiene 16 cifras, en cuatro grupos de cuatro. Si sigue sin funcionar, pida otra tarjeta. Un número para volver sirve una sola vez y durante tres días como máximo.
landing-withdraw = Retirar respuestas ya enviadas

## A device that people share

kiosk-shared = Este dispositivo lo usan varias personas. Nada de lo que responda se queda en él. La siguiente persona solo verá esta página.
kiosk-script = Esta página necesita un navegador que permita scripts. Pregunte a alguien que trabaje aquí.
kiosk-link = El enlace no está completo. Pida a alguien que trabaje aquí que lo abra otra vez.
kiosk-finish = Terminar
idle-title = ¿Sigue ahí?
idle-body = Hace un rato que no se pulsa nada. Dentro de poco se borrará todo lo que hay en esta página, para que la siguiente persona no lo vea.
idle-left = Segundos que quedan: { $left }
idle-stay = Sigo aquí
idle-clear = Borrarlo todo ahora

## The door

door-title = ¿Sobre qué le gustaría darnos su opinión?
door-hint = Elija una opción.
door-parks = Parques y zonas verdes
door-libraries = Bibliotecas
door-buses = Autobuses
door-recycling = Basura y reciclaje
door-leisure = Piscinas y polideportivos
harmless-easy = ¿Son fáciles de usar?
harmless-pleasant = ¿Resultan agradables?
harmless-helpful = ¿Ayudan bien las personas que trabajan allí?
harmless-very = Sí, mucho
harmless-quite = Sí, bastante
harmless-little = No mucho
harmless-done = Eso es todo. Estas respuestas no se han guardado. Su tarjeta sigue sirviendo.

## Before you begin

begin-title = Antes de empezar
begin-who = Quien hace estas preguntas es { $partnership }.
begin-see = Nadie ve sus respuestas por separado. Se suman a las de otras personas. Solo mostramos cifras de 10 personas o más, y nunca números exactos.
begin-choice = Usted decide. Puede saltar cualquier pregunta y parar cuando quiera. Eso no cambia en nada la ayuda que reciba.
begin-first = Solo cuenta la primera respuesta de cada tarjeta. Si es posible que otra persona haya usado la suya, pida otra.
begin-once = Responda una sola vez, para que todas las voces cuenten igual.
begin-not = Esto no es una denuncia, ni una prueba, ni una queja, ni una forma de pedir ayuda. Nadie lo lee mientras responde. Ningún plazo se detiene por ello.
begin-network = No guardamos su nombre, los datos de su teléfono ni la hora. Aun así, su compañía de teléfono y el historial del navegador pueden mostrar que se abrió esta dirección.
begin-lawful = Le preguntamos con su consentimiento, para el trabajo de esta alianza de servicios. Preguntas sobre sus datos: { $contact }.
begin-start = Tengo 16 años o más, empezar
begin-young = Tengo menos de 16 años

## Leaving and being private

private-title = Salir y proteger su privacidad
private-leave = «Salir ya» está en todas las páginas. Con pulsarlo una vez, va a una página del tiempo. Sus respuestas desaparecen, y no vuelven aunque se pulse Atrás.
private-leave-shared = «Salir ya» está en todas las páginas. Con pulsarlo una vez, se borra todo y aparece la primera página. Sus respuestas no vuelven aunque se pulse Atrás.
private-shift = En un teclado también puede pulsar Shift tres veces.
private-history = Esta página queda en el historial del navegador como «Dé su opinión». Puede borrar solo esa línea. Si lo borra todo, alguien puede darse cuenta.
private-device = Si alguien revisa este dispositivo, o puede haber instalado un programa que copia la pantalla, es más seguro usar otro. Las fotos o capturas que haga de estas páginas se pueden encontrar.
private-refresh = Si vuelve a cargar la página, se pierde lo que no haya enviado.
private-close = No basta con cerrar esta página: su navegador puede volver a abrirla. Pulse antes «Salir ya».
private-pause = «Pausa» muestra una página tranquila. Sus respuestas esperan. También puede darle un número para volver.

## Questions

choose-one = Elija una respuesta
choose-many = Elija todas las respuestas que se cumplan en su caso
choose-drawn = Ha elegido más de { $most }. Le preguntamos por { $most }, elegidas al azar.
scale-agree5-strongly_agree = Totalmente de acuerdo
scale-agree5-agree = De acuerdo
scale-agree5-neither = Ni de acuerdo ni en desacuerdo
scale-agree5-disagree = En desacuerdo
scale-agree5-strongly_disagree = Totalmente en desacuerdo
scale-ease5-very_easy = Muy fácil
scale-ease5-easy = Fácil
scale-ease5-neither = Ni fácil ni difícil
scale-ease5-hard = Difícil
scale-ease5-very_hard = Muy difícil
scale-change5-much_better = Mucho mejor
scale-change5-better = Mejor
scale-change5-same = Más o menos igual
scale-change5-worse = Peor
scale-change5-much_worse = Mucho peor
scale-wait-same_day = El mismo día
scale-wait-within_week = En una semana
scale-wait-within_month = En un mes
scale-wait-within_three_months = En tres meses
scale-wait-longer = Más de tres meses
scale-wait-still_waiting = Sigo esperando
scale-times-t0 = Ninguna
scale-times-t1_2 = 1 o 2 veces
scale-times-t3_more = 3 veces o más
scale-chain-not_wanted = No quería esta ayuda
scale-chain-wanted_not_available = Quería esta ayuda, pero no la había
scale-chain-available_not_received = Había una ayuda así, pero no la recibí
scale-chain-received = Recibí esta ayuda
non-na = No se aplica a mi caso
non-dk = No lo tengo claro
non-pnts = Prefiero no decirlo
or = o
place-title = ¿Cuál de estos lugares está más cerca de donde recibe ayuda?
place-hint = Lo preguntamos para que cada zona sepa cómo funcionan sus servicios. Nunca pedimos una dirección.
error-title = Revise su respuesta
error-not-an-option = No hemos podido leer esa respuesta. Elija otra vez o salte esta pregunta.
error-more-than-one = Elija una sola respuesta.
error-none-and-some = Ha elegido una respuesta que no encaja con las demás. Elija solo esa, o solo las otras.
error-text-too-long = { $length ->
    [one] Su texto tiene { $length } carácter.
   *[other] Su texto tiene { $length } caracteres.
} { $most ->
    [one] Hay sitio para { $most } carácter.
   *[other] Hay sitio para { $most } caracteres.
} Acórtelo y continúe; no se pierde nada.

## Coming back

keep-offer = Puede obtener un número para volver, hoy o en los próximos dos días.
keep-ask = Obtener un número
keep-title = Su número para volver
keep-explain = Escríbalo donde escribiría el número de su tarjeta. Sirve una sola vez, hasta el { $until }.
keep-safe = Solo se muestra ahora, y no está en este dispositivo. Apúntelo donde nadie mire, sin nada al lado que diga para qué sirve.
keep-what = Le lleva de vuelta a donde estaba, en cualquier dispositivo. Lo que respondió no se vuelve a mostrar nunca. Lo que responda a partir de ahora se guarda con ese mismo número.
keep-have = Tiene un número para volver. Lo que responda se guarda con él.
keep-delete = Borrar lo que guardé
keep-deleted = Lo que guardó se ha borrado. El número ya no sirve.
earlier-answer = Ya respondió a esta pregunta. Su respuesta sigue igual, a menos que elija otra vez.
earlier-text = Ya escribió algo antes. Sigue igual, a menos que escriba aquí.

## Who helped

helped-title = ¿Le ayudó alguien con estas preguntas?
helped-hint = Lo preguntamos para saber cómo llega la gente hasta nosotros. Para usted no cambia nada.
helped-no = No
helped-worker = Alguien que trabaja en un servicio
helped-interpreter = Un o una intérprete
helped-family = Un amigo, una amiga o alguien de mi familia
helped-other = Otra persona
reminder-title = Puede esperar
reminder-body = Le ha ayudado un amigo, una amiga o alguien de su familia. Eso puede ser bueno. Si prefiere responder a solas, puede parar aquí, no guardar nada y hacerlo otro día.

## Hear it, see it

media-listen = Escuchar esta página. Sonará una grabación.
media-watch = Ver esta página en lengua de signos británica (BSL). Se cargará un vídeo.

## Content notes

note-title = Sobre la parte que sigue
note-continue = Continuar
note-skip = Saltar esta parte
note-stop = Parar aquí

## Your own words

text-reader = Sus palabras las leen personas preparadas para ello, cuando la encuesta ya se ha cerrado. No pueden responderle y no saben quién es usted. Si está en peligro ahora, use «Buscar ayuda».
text-limit = { $most ->
    [one] Hasta { $most } carácter.
   *[other] Hasta { $most } caracteres.
}
text-permission = ¿Qué podemos hacer con sus palabras?
text-permission-count = Solo contarlas dentro de un tema
text-permission-summarise = También explicarlas con otras palabras
text-permission-quote = También mostrarlas, después de quitar todo lo que pueda identificarle
text-noscript = Su navegador puede guardar lo que escriba aquí después de salir. Si alguien revisa este dispositivo, es más seguro dejar este espacio vacío.
text-unread = Aquí todavía no hay quien pueda leer textos en este idioma; por eso no se los pedimos. Sus demás respuestas cuentan tanto como las de todo el mundo.

## Check and send

check-title = Todo listo para enviar
check-explain = Puede enviar ya o mirar antes sus respuestas. Una vez enviadas, nadie puede verlas ni cambiarlas, ni siquiera nosotros.
check-show = Mostrar mis respuestas
check-not-provided = Sin respuesta
check-earlier = Respondida antes
check-text-kept = Escribió unas palabras
check-change = Cambiar
check-change-what = Cambiar: { $what }
withdraw-offer = Después de enviar, mostrarme seis palabras con las que puedo hacer que se retiren mis respuestas
send = Enviar mis respuestas

## About you, after the send

equality-title = Unas preguntas sobre usted
equality-sent = Sus respuestas ya han llegado. Si sale ahora, no se pierde nada.
equality-explain = Estas preguntas son adicionales y llevan unos 2 minutos. Nos ayudan a ver si los servicios tratan a todo el mundo con justicia. Se guardan selladas y aparte de lo que dijo antes. Puede saltar cualquiera de ellas.
equality-yes = Sí, seguir
equality-no = No, terminar aquí
equality-pnts = Prefiero no decirlo
equality-check-title = ¿Enviar también estas?
equality-check = Si no las envía, no se guardan. Lo que envió antes sigue contando.
equality-send = Enviar estas respuestas
equality-drop = No enviarlas

## Done

done-title = Gracias
done-sent = Sus respuestas ya han llegado. Ahora están selladas junto con las de todas las demás personas.
done-next = La encuesta se cierra el { $closes }. Entonces se cuentan todas las respuestas juntas y se destruyen.
done-results-open = Lo que ha dicho la gente, y lo que harán los servicios al respecto, se mostrará a todo el mundo.
done-results = Lo que ha dicho la gente, y lo que harán los servicios al respecto, se mostrará a todo el mundo. Pregunte dónde verlo en el servicio que le dio la tarjeta.
done-close = Puede pulsar «Salir ya» o cerrar esta página.

## Taking answers out again

withdraw-words-title = Sus seis palabras
withdraw-words = Con estas palabras, en este orden, puede hacer que se retiren sus respuestas hasta el { $until }. Solo se muestran ahora. Recuérdelas o apúntelas donde nadie mire.
withdraw-words-who = Quien tenga las palabras puede retirar sus respuestas. Nadie puede leer sus respuestas con ellas.
withdraw-title = Retirar respuestas enviadas
withdraw-explain = Escriba las seis palabras que se le mostraron después de enviar, en el mismo orden. Las mayúsculas y los acentos no importan.
withdraw-label = Sus seis palabras
withdraw-go = Retirar mis respuestas
withdraw-slip-title = Compruebe las palabras
withdraw-slip = Estas no son seis palabras que vayan juntas. Mire si falta alguna o si alguna no es exactamente igual.
withdraw-done-title = Hecho
withdraw-done = Si aquí quedaban respuestas con estas palabras, ya no están y nadie puede recuperarlas. La tarjeta con la que se enviaron sigue contando como usada.
withdraw-late = Las respuestas que ya se han contado no se pueden retirar: desde ese momento nadie puede saber de quién eran.

## Pause, stop, help, language

pause-title = Tómese su tiempo
pause-body = Aquí no hay nada que hacer. Tome aire despacio. Suelte el aire despacio. Mire a su alrededor y nombre algunas cosas que vea.
pause-continue = Continúe cuando quiera
stop-title = Parar aquí
stop-body = Puede enviar lo que ha respondido hasta ahora o no guardar nada. Las dos cosas están bien.
stop-send = Enviar lo que he respondido
stop-nothing = No guardar nada
stop-return = Volver a las preguntas
stopped-title = Ha parado aquí
stopped-body = No se ha guardado nada. Su tarjeta sigue sirviendo si quiere volver otro día.
young-title = Gracias por su interés
young-body = Estas preguntas son para personas de 16 años o más. No se ha guardado nada. Usted también importa: aquí abajo hay personas que pueden escucharle.
help-title = Buscar ayuda
help-call-list = Si llama desde aquí, la llamada aparece en la lista de llamadas del teléfono.
help-danger-title = En peligro ahora
help-danger = Llame al 999. Si no puede hablar, llame al 999 desde un móvil y pulse 55 cuando se lo pidan.
help-return = Volver
help-nation = Mostrar ayuda para
help-nation-england = Inglaterra
help-nation-wales = Gales
help-nation-scotland = Escocia
help-nation-ni = Irlanda del Norte
help-text = Por mensaje de texto
help-hours-always = Día y noche
help-free = Llamada gratuita
help-reviewed = Comprobado el { $day }
language-title = Elija su idioma
language-keeps = Sus respuestas se quedan como están.

## When something is different from what you expected

closed-title = Esto está cerrado
closed-body = Aquí ya no se recogen respuestas. Si todavía quiere dar su opinión, pida una tarjeta nueva al servicio que le dio esta.
stale-title = Esta página es demasiado antigua
stale-body = Las páginas quedan abiertas uno o dos días; después ya no puede leerlas nadie, ni siquiera nosotros. No se ha guardado nada. Puede empezar de nuevo con su tarjeta.
missing-title = Aquí no hay nada
missing-body = No hay ninguna página en esta dirección. Mire otra vez su tarjeta.
large-title = Demasiado de una vez
large-body = Lo que se envió ocupa mucho más de lo que esta página admite, así que no se ha leído. Vuelva atrás y acórtelo.
busy-title = Todavía no se ha enviado
busy-body = Ahora mismo no hemos podido recibir sus respuestas. Siguen en esta página. Espere un momento y vuelva a enviarlas.
fault-title = Esto no ha funcionado
fault-body = El problema es nuestro. Sus respuestas no se pierden mientras esta página siga abierta: vuelva atrás e inténtelo otra vez.
