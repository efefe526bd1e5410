# Draft: not yet read by a second person.

title = Dé su opinión
survey-name = Preguntas sobre usted
about = Estas preguntas son sobre usted, para que los servicios puedan ver si tratan a todo el mundo con justicia.

section-about_you = Sobre usted

q-age_group = ¿Qué edad tiene?
q-age_group-16_24 = De 16 a 24 años
q-age_group-25_34 = De 25 a 34 años
q-age_group-35_44 = De 35 a 44 años
q-age_group-45_54 = De 45 a 54 años
q-age_group-55_64 = De 55 a 64 años
q-age_group-65_over = 65 años o más
q-age_group-short = Edad
q-age_group-finding = { $share } personas que respondieron tienen menos de 35 años.

q-sex = ¿Cuál es su sexo?
q-sex-female = Mujer
q-sex-male = Hombre
q-sex-short = Sexo
q-sex-finding = { $share } personas que respondieron son mujeres.

q-gender_same = ¿El género con el que se identifica es el mismo que el sexo con el que se le registró al nacer?
q-gender_same-yes = Sí
q-gender_same-no = No
q-gender_same-short = Género igual al sexo registrado al nacer
q-gender_same-finding = { $share } personas que respondieron dijeron que su género es el mismo que el sexo registrado al nacer.

q-orientation = ¿Cuál de las siguientes opciones describe mejor su orientación sexual?
q-orientation-straight = Heterosexual
q-orientation-gay_lesbian = Gay o lesbiana
q-orientation-bisexual = Bisexual
q-orientation-other = Otra
q-orientation-short = Orientación sexual
q-orientation-finding = { $share } personas que respondieron se describieron como heterosexuales.

q-disability = ¿Tiene algún problema de salud o enfermedad, física o mental, que dure o se espere que dure 12 meses o más?
q-disability-yes = Sí
q-disability-no = No
q-disability-short = Problema de salud duradero
q-disability-finding = { $share } personas que respondieron tienen un problema de salud o una enfermedad que dura 12 meses o más.

q-disability_effect = ¿Alguno de sus problemas de salud o enfermedades reduce su capacidad para realizar las actividades del día a día?
q-disability_effect-a_lot = Sí, mucho
q-disability_effect-a_little = Sí, un poco
q-disability_effect-not_at_all = No, en absoluto
q-disability_effect-short = Efecto en la vida diaria
q-disability_effect-finding = { $share } personas con un problema de salud duradero que respondieron dijeron que este reduce lo que pueden hacer en su día a día.

q-ethnic_group = ¿Cuál es su grupo étnico?
q-ethnic_group-white = Blanco
q-ethnic_group-mixed = Mixto o múltiples grupos étnicos
q-ethnic_group-asian = Asiático o asiático británico
q-ethnic_group-black = Negro, negro británico, caribeño o africano
q-ethnic_group-other = Otro grupo étnico
q-ethnic_group-short = Grupo étnico
q-ethnic_group-finding = { $share } personas que respondieron son de un grupo étnico distinto del blanco.

q-ethnic_white = ¿Cuál de las siguientes opciones describe mejor su grupo étnico u origen blanco?
q-ethnic_white-british = Inglés, galés, escocés, norirlandés o británico
q-ethnic_white-irish = Irlandés
q-ethnic_white-gypsy_traveller = «Gypsy» o viajero irlandés («Irish Traveller»)
q-ethnic_white-roma = Romaní («Roma»)
q-ethnic_white-any_other = Cualquier otro origen blanco
q-ethnic_white-short = Grupos étnicos blancos
q-ethnic_white-finding = { $share } personas de grupos étnicos blancos que respondieron eligieron «Inglés, galés, escocés, norirlandés o británico».

q-ethnic_mixed = ¿Cuál de las siguientes opciones describe mejor su grupo étnico u origen mixto o múltiple?
q-ethnic_mixed-white_black_caribbean = Blanco y negro caribeño
q-ethnic_mixed-white_black_african = Blanco y negro africano
q-ethnic_mixed-white_asian = Blanco y asiático
q-ethnic_mixed-any_other = Cualquier otro origen étnico mixto o múltiple
q-ethnic_mixed-short = Grupos étnicos mixtos o múltiples
q-ethnic_mixed-finding = { $share } personas de grupos étnicos mixtos o múltiples que respondieron eligieron «Blanco y negro caribeño».

q-ethnic_asian = ¿Cuál de las siguientes opciones describe mejor su grupo étnico u origen asiático o asiático británico?
q-ethnic_asian-indian = Indio
q-ethnic_asian-pakistani = Pakistaní
q-ethnic_asian-bangladeshi = Bangladesí
q-ethnic_asian-chinese = Chino
q-ethnic_asian-any_other = Cualquier otro origen asiático
q-ethnic_asian-short = Grupos étnicos asiáticos o asiáticos británicos
q-ethnic_asian-finding = { $share } personas de grupos étnicos asiáticos o asiáticos británicos que respondieron eligieron «Indio».

q-ethnic_black = ¿Cuál de las siguientes opciones describe mejor su grupo étnico u origen negro, negro británico, caribeño o africano?
q-ethnic_black-caribbean = Caribeño
q-ethnic_black-african = Africano
q-ethnic_black-any_other = Cualquier otro origen negro, negro británico o caribeño
q-ethnic_black-short = Grupos étnicos negros, negros británicos, caribeños o africanos
q-ethnic_black-finding = { $share } personas de grupos étnicos negros, negros británicos, caribeños o africanos que respondieron eligieron «Caribeño».

q-ethnic_other = ¿Cuál de las siguientes opciones describe mejor su grupo étnico u origen?
q-ethnic_other-arab = Árabe
q-ethnic_other-any_other = Cualquier otro grupo étnico
q-ethnic_other-short = Otros grupos étnicos
q-ethnic_other-finding = { $share } personas de otro grupo étnico que respondieron eligieron «Árabe».

q-religion = ¿Cuál es su religión?
q-religion-none = Sin religión
q-religion-christian = Cristianismo (incluidas la Iglesia de Inglaterra, la católica, las protestantes y todas las demás confesiones cristianas)
q-religion-buddhist = Budismo
q-religion-hindu = Hinduismo
q-religion-jewish = Judaísmo
q-religion-muslim = Islam
q-religion-sikh = Sijismo
q-religion-any_other = Cualquier otra religión
q-religion-short = Religión
q-religion-finding = { $share } personas que respondieron no tienen religión.
