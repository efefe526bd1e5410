# Draft: not yet read by a second person.

reply-title = Disseram, nós fizemos
reply-intro = O que as pessoas nos disseram, o que se faz a esse respeito, quem é responsável, o que não será feito e porquê.
reply-kind-works = Isto funciona bem
reply-kind-change = Isto precisa de mudar
reply-undecided = Ainda ninguém decidiu o que fazer. Está em aberto desde { $day }.
reply-planned = Isto está planeado. Deve estar feito até { $day }.
reply-doing = Isto já começou. Deve estar feito até { $day }.
reply-done = Isto está feito. Registado em { $day }.
reply-why-money = Isto não será feito, porque não há dinheiro.
reply-why-law = Isto não será feito, porque a lei não permite.
reply-why-not-ours = Isto não será feito aqui, porque são outros que decidem.
reply-why-instead = Isto não será feito. Em vez disso, faz-se outra coisa.
reply-why-risk = Isto não será feito, porque podia pôr pessoas em risco.
reply-late = Isto está atrasado. Devia estar feito até { $day }.
reply-owner = Quem é responsável: { $role }, { $organisation }
reply-role-lead = a direção da organização
reply-role-manager = a chefia do serviço
reply-role-commissioner = quem paga os serviços
reply-role-coordinator = a coordenação da parceria
reply-vetted-agrees = { $day }: pessoas que viveram isto concordam que está feito.
reply-vetted-not-yet = { $day }: pessoas que viveram isto dizem que ainda não está feito.
reply-vetted-unsure = { $day }: pessoas que viveram isto não sabem dizer se está feito.
reply-foreign = Estas palavras estão noutra língua ({ $language }). Ainda não foram traduzidas.
reply-due = Ainda não há resposta a isto. Deve estar aqui até { $day }.
reply-missing = Isto é público desde { $day }, há mais de 90 dias, e continua sem resposta.
reply-changed = Alterado em { $day }. Antes dizia:

noticed-question = Da última vez, as pessoas disseram-nos: «{ $finding }» Como está isto agora, em comparação com essa altura?
noticed-short = Mudança desde a última vez: { $title }
noticed-finding = { $share } pessoas que responderam disseram que isto melhorou desde a última vez.
