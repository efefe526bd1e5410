# Draft: not yet read by a second person.

title = Dé su opinión
survey-name = Cómo fue recibir ayuda
about = Esta encuesta trata de la violencia doméstica: pregunta cómo trataron los servicios a las personas a las que alguien cercano hizo daño, asustó o controló, y si la ayuda funcionó.

## Sections

section-help = Recibir ayuda
section-treated = Cómo le trataron los servicios
section-treated-note = En esta parte hay 4 preguntas. Preguntan si los servicios le creyeron, y si trabajaron bien con usted y entre ellos. Sus respuestas ayudan a los servicios a ver qué deben cambiar. No le preguntamos qué ocurrió ni le pedimos ningún nombre.
section-family = Seguridad, hijos e hijas
section-family-note = En esta parte hay 2 preguntas, y 1 más si tiene hijos o hijas. Preguntan si, gracias a la ayuda, se siente más a salvo, y si sus hijos o hijas recibieron ayuda. Sus respuestas muestran a los servicios qué funciona. No le preguntamos qué ocurrió en casa ni nada que nos diga quiénes son sus hijos o hijas.
section-ahead = Mirando hacia delante

## Getting help

q-worked_for_me = Recibí ayuda de una forma que me vino bien.
q-worked_for_me-hint = Un servicio es cualquier lugar al que acudió en busca de ayuda: por ejemplo, una línea de ayuda, la policía, un centro médico, un servicio de vivienda o una escuela. La ayuda que le viene bien puede ser en su idioma, a una hora que le convenga o en un lugar al que pueda llegar.
q-worked_for_me-short = Ayuda que me vino bien
q-worked_for_me-finding = { $share } personas que respondieron dijeron que recibieron ayuda de una forma que les vino bien.

q-told_next = Los servicios me explicaron qué pasaría después.
q-told_next-short = Saber qué pasaría después
q-told_next-finding = { $share } personas que respondieron dijeron que los servicios les explicaron qué pasaría después.

q-listened = Las personas que trabajan en los servicios me escucharon con tiempo.
q-listened-short = Los servicios escucharon con tiempo
q-listened-finding = { $share } personas que respondieron dijeron que en los servicios las escucharon con tiempo.

q-had_a_say = Pude tomar decisiones sobre la ayuda que recibí.
q-had_a_say-short = Decidir sobre mi propia ayuda
q-had_a_say-finding = { $share } personas que respondieron dijeron que pudieron tomar decisiones sobre la ayuda que recibieron.

## How services treated you

q-believed = Cuando pedí ayuda, las personas que trabajan en los servicios me creyeron.
q-believed-short = Los servicios me creyeron
q-believed-finding = { $share } personas que respondieron dijeron que en los servicios las creyeron.

q-not_blamed = Las personas que trabajan en los servicios me dejaron claro que yo no tenía la culpa.
q-not_blamed-short = Me dijeron que no tenía la culpa
q-not_blamed-finding = { $share } personas que respondieron dijeron que los servicios les dejaron claro que no tenían la culpa.

q-times_told = ¿Cuántas veces ha tenido que explicarlo todo de nuevo a otra persona?
q-times_told-hint = Piense en todos los servicios con los que ha tratado.
q-times_told-none = Ninguna
q-times_told-one_two = 1 o 2 veces
q-times_told-three_more = 3 veces o más
q-times_told-short = Explicarlo todo a otra persona
q-times_told-finding = { $share } personas que respondieron dijeron que tuvieron que explicarlo todo de nuevo 3 veces o más.

q-same_message = Los distintos servicios me dijeron lo mismo.
q-same_message-hint = Si solo ha tratado con un servicio, elija «No se aplica a mi caso».
q-same_message-short = Los servicios me dijeron lo mismo
q-same_message-finding = { $share } personas que respondieron dijeron que los distintos servicios les dijeron lo mismo.

## Safety and children

q-safer = Con la ayuda que recibí, me siento más a salvo.
q-safer-short = Sentirse más a salvo con la ayuda
q-safer-finding = { $share } personas que respondieron dijeron que, con la ayuda que recibieron, se sienten más a salvo.

q-children = ¿Tiene hijos, hijas u otros menores a su cargo?
q-children-yes = Sí
q-children-no = No
q-children-short = Menores a su cargo
q-children-finding = { $share } personas que respondieron dijeron que tienen menores a su cargo.

q-children_support = Los servicios dieron a mis hijos o hijas la ayuda que necesitaban.
q-children_support-short = La ayuda adecuada para mis hijos o hijas
q-children_support-finding = { $share } personas con hijos o hijas que respondieron dijeron que los servicios les dieron la ayuda que necesitaban sus hijos o hijas.

## Looking ahead

q-hopeful = Miro al futuro con más esperanza que antes.
q-hopeful-short = Más esperanza que antes
q-hopeful-finding = { $share } personas que respondieron dijeron que miran al futuro con más esperanza que antes.

q-answered_before = ¿Ha respondido ya a estas preguntas antes, desde { $since }?
q-answered_before-yes = Sí
q-answered_before-no = No
q-answered_before-short = Respondió antes a estas preguntas
q-answered_before-finding = { $share } personas que respondieron dijeron que era la primera vez que respondían a estas preguntas.

q-one_thing = Diga una cosa que los servicios podrían hacer mejor.
q-one_thing-hint = No hace falta que diga qué le ocurrió. Es más seguro no poner nombres, lugares ni fechas.
q-one_thing-short = Una cosa que mejorar
