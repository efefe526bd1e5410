# Draft: not yet read by a second person.

public-demo = Esto es una demostración. Todos los nombres y todos los números son inventados.
public-skip = Ir a la parte principal de la página
public-language = Idioma
public-home-title = Lo que nos ha dicho la gente
public-home-intro = { $partnership } pregunta a personas que han vivido violencia doméstica cómo las trataron los servicios. Esto es lo que han dicho.
public-home-none = Todavía no se ha publicado nada.
public-wave = Ronda { $number }, del { $opened } al { $closes }
public-downloads = Llévese las cifras
public-download-csv = Las cifras en una tabla (CSV)
public-download-json = Todo, con lo necesario para comprobarlo (JSON)
public-how-title = Cómo leer esto
public-how-bands = Cada cifra es una franja, nunca un recuento exacto. «Alrededor de 7 de cada 10» significa que la proporción real está más cerca de 7 de cada 10 que de 6 o de 8.
public-how-ends = Ninguna cifra dice nunca «nadie» ni «todo el mundo»: eso revelaría lo que respondió cada persona.
public-how-hidden = { $mark } significa que respondieron demasiado pocas personas para mostrarlo sin riesgo, o que mostrarlo permitiría deducir lo que dijo otro grupo. No significa que no haya nadie.
public-how-small = { $mark } significa que respondieron menos de 30 personas: tómelo como una pista.
public-how-range = El margen muestra cuánto puede haber movido la cifra el puro azar (intervalo del 95 %).
public-how-who = Estas son las personas que respondieron. Faltan las que nunca encontraron un servicio o no pudieron responder.
public-replies = Personas que respondieron: { $base }.
public-hidden-sentence = Respondieron demasiado pocas personas para mostrarlo sin riesgo.
public-option-sentence = { $share } personas que respondieron eligieron «{ $option }».
public-table-caption = { $title }: quién lo dijo, por lugar y grupo
public-table-options = { $title }: todas las respuestas
public-col-who = Quién
public-col-answer = Respuesta
public-col-share = Proporción
public-col-base = Personas que respondieron
public-col-range = Margen
public-whole = Toda la alianza
public-multi = Se podía elegir más de una respuesta, así que las proporciones suman más del 100 %.
public-good = Una proporción alta significa que esto funciona bien
public-bad = Una proporción alta significa que esto tiene que cambiar
public-band-to = de { $low } a { $high }
public-band-more = { $low } o más
public-range = del { $low } % al { $high } %
share-about-tenths = Alrededor de { $n } de cada 10
share-atmost-tenths = Como mucho { $n } de cada 10
share-atleast-tenths = Al menos { $n } de cada 10
share-about-percent = Alrededor del { $n } % de las
share-atmost-percent = Como mucho el { $n } % de las
share-atleast-percent = Al menos el { $n } % de las
cell-about-percent = alrededor del { $n } %
cell-atmost-percent = { $n } % o menos
cell-atleast-percent = { $n } % o más
three-agree = De acuerdo
three-neither = Ni una cosa ni otra
three-disagree = En desacuerdo
public-missing-title = Aquí no hay nada
public-missing-body = No hay ninguna página en esta dirección.

## Groups by how a reply reached us

mode-title = Cómo respondió la gente
mode-self = Sin ayuda
mode-assisted = Con ayuda de alguien
mode-paper = En papel
public-open = Respuestas que llegaron sin tarjeta
public-open-explain = Llegaron por un enlace abierto o en un dispositivo compartido. Podía responder cualquiera; por eso se muestran aparte y nunca se suman a las demás.

## Accessibility statement

access-title = ¿Puede todo el mundo usar estas páginas?
access-aim = Queremos que todo el mundo pueda usar estas páginas: con un lector de pantalla, solo con el teclado, con letra grande, con sus propios colores, sin scripts, en un teléfono antiguo.
access-standard = Están hechas para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA, y parte del nivel AAA.
access-tested = Dos programas de prueba revisan cada página en cada idioma, en un navegador real, siempre que algo cambia. Además hay una lista de comprobaciones que se hacen a mano.
access-not = Lo que sabemos que todavía no funciona bien: nadie que use un lector de pantalla a diario ha probado las páginas, la mayoría de los idiomas son borradores, no hay vídeo en lengua de signos británica a menos que la alianza añada uno, y los dibujos de las franjas se leen en voz alta como una frase que está al lado.
access-other = Si necesita las preguntas en otro formato, como letra grande, lectura fácil o papel, pregunte en el servicio que le ayuda.
access-tell = Si algo le impide usarlas, díganoslo: { $contact }.
access-link = ¿Puede todo el mundo usar estas páginas?
