# Draft: not yet read by a second person.

reply-title = Vous l’avez dit, nous l’avons fait
reply-intro = Ce que les gens nous ont dit, ce qui est fait à ce sujet, qui est responsable, ce qui ne sera pas fait et pourquoi.
reply-kind-works = Cela marche bien
reply-kind-change = Cela doit changer
reply-undecided = Personne n’a encore décidé quoi faire. C’est en attente depuis le { $day }.
reply-planned = C’est prévu. Cela devrait être fait d’ici le { $day }.
reply-doing = C’est commencé. Cela devrait être fait d’ici le { $day }.
reply-done = C’est fait. Noté le { $day }.
reply-why-money = Cela ne sera pas fait, car il n’y a pas d’argent pour cela.
reply-why-law = Cela ne sera pas fait, car la loi ne le permet pas.
reply-why-not-ours = Cela ne sera pas fait ici, car d’autres en décident.
reply-why-instead = Cela ne sera pas fait. Autre chose est fait à la place.
reply-why-risk = Cela ne sera pas fait, car cela pourrait mettre des gens en danger.
reply-late = C’est en retard. Cela aurait dû être fait au plus tard le { $day }.
reply-owner = Qui est responsable : { $role }, { $organisation }
reply-role-lead = la direction de l’organisation
reply-role-manager = la direction du service
reply-role-commissioner = qui finance les services
reply-role-coordinator = la coordination du partenariat
reply-vetted-agrees = { $day } : des personnes qui l’ont vécu sont d’accord que c’est fait.
reply-vetted-not-yet = { $day } : des personnes qui l’ont vécu disent que ce n’est pas encore fait.
reply-vetted-unsure = { $day } : des personnes qui l’ont vécu ne peuvent pas dire si c’est fait.
reply-foreign = Ces mots sont dans une autre langue ({ $language }). Ils ne sont pas encore traduits.
reply-due = Il n’y a pas encore de réponse. Elle devrait être ici d’ici le { $day }.
reply-missing = C’est public depuis le { $day }, depuis plus de 90 jours, et il n’y a toujours pas de réponse.
reply-changed = Modifié le { $day }. Avant, il était écrit :

noticed-question = La dernière fois, les gens nous ont dit : « { $finding } » Comment est-ce maintenant, par rapport à la dernière fois ?
noticed-short = Changement depuis la dernière fois : { $title }
noticed-finding = Parmi les personnes qui ont répondu, { $share } ont dit que cela s’était amélioré depuis la dernière fois.
