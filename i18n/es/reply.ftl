# Draft: not yet read by a second person.

reply-title = Ustedes hablaron, nosotros actuamos
reply-intro = Qué nos ha dicho la gente, qué se hace al respecto, quién es responsable, qué no se hará y por qué.
reply-kind-works = Esto funciona bien
reply-kind-change = Esto tiene que cambiar
reply-undecided = Todavía nadie ha decidido qué hacer. Está pendiente desde el { $day }.
reply-planned = Esto está previsto. Debería estar hecho antes del final del { $day }.
reply-doing = Esto ha empezado. Debería estar hecho antes del final del { $day }.
reply-done = Esto está hecho. Anotado el { $day }.
reply-why-money = Esto no se hará, porque no hay dinero para ello.
reply-why-law = Esto no se hará, porque la ley no lo permite.
reply-why-not-ours = Esto no se hará aquí, porque lo deciden otros.
reply-why-instead = Esto no se hará. En su lugar se hace otra cosa.
reply-why-risk = Esto no se hará, porque podría poner a personas en peligro.
reply-late = Esto va con retraso. El último día era el { $day }.
reply-owner = Quién es responsable: { $role }, { $organisation }
reply-role-lead = la dirección de la organización
reply-role-manager = la jefatura del servicio
reply-role-commissioner = quien paga los servicios
reply-role-coordinator = la coordinación de la alianza
reply-vetted-agrees = { $day }: personas que lo han vivido están de acuerdo en que está hecho.
reply-vetted-not-yet = { $day }: personas que lo han vivido dicen que todavía no está hecho.
reply-vetted-unsure = { $day }: personas que lo han vivido no pueden decir si está hecho.
reply-foreign = Estas palabras están en otra lengua ({ $language }). Todavía no se han traducido.
reply-due = Todavía no hay respuesta. Debería estar aquí antes del final del { $day }.
reply-missing = Esto es público desde el { $day }, hace más de 90 días, y sigue sin respuesta.
reply-changed = Cambiado el { $day }. Antes decía:

noticed-question = La última vez, la gente nos dijo: «{ $finding }» ¿Cómo está esto ahora, en comparación con entonces?
noticed-short = Cambio desde la última vez: { $title }
noticed-finding = { $share } personas que respondieron dijeron que esto ha mejorado desde la última vez.
