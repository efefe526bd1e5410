# Draft: not yet read by a second person.

reply-title = Voi ați spus, noi am făcut
reply-intro = Ce ne-au spus oamenii, ce se face în privința asta, cine răspunde, ce nu se va face și de ce.
reply-kind-works = Asta merge bine
reply-kind-change = Asta trebuie schimbat
reply-undecided = Nimeni nu a hotărât încă ce e de făcut. Se așteaptă din { $day }.
reply-planned = Este planificat. Ar trebui să fie gata până la { $day }.
reply-doing = A început. Ar trebui să fie gata până la { $day }.
reply-done = Este gata. Notat la { $day }.
reply-why-money = Nu se va face, pentru că nu sunt bani.
reply-why-law = Nu se va face, pentru că legea nu permite.
reply-why-not-ours = Nu se va face aici, pentru că alții hotărăsc.
reply-why-instead = Nu se va face. Se face altceva în schimb.
reply-why-risk = Nu se va face, pentru că ar putea pune oameni în pericol.
reply-late = Este în întârziere. Ar fi trebuit să fie gata până la { $day }.
reply-owner = Cine răspunde: { $role }, { $organisation }
reply-role-lead = conducerea organizației
reply-role-manager = șeful serviciului
reply-role-commissioner = cine plătește serviciile
reply-role-coordinator = coordonatorul parteneriatului
reply-vetted-agrees = { $day }: oamenii care au trecut prin asta sunt de acord că este gata.
reply-vetted-not-yet = { $day }: oamenii care au trecut prin asta spun că nu este gata încă.
reply-vetted-unsure = { $day }: oamenii care au trecut prin asta nu pot spune dacă este gata.
reply-foreign = Aceste cuvinte sunt în altă limbă ({ $language }). Nu sunt traduse încă.
reply-due = Nu există încă un răspuns. Ar trebui să fie aici până la { $day }.
reply-missing = Este public din { $day }, de peste 90 de zile, și încă nu există un răspuns.
reply-changed = Schimbat la { $day }. Înainte scria:

noticed-question = Data trecută, oamenii ne-au spus: „{ $finding }” Cum este acum, față de atunci?
noticed-short = Schimbare față de data trecută: { $title }
noticed-finding = Dintre persoanele care au răspuns, { $share } au spus că acest lucru s-a îmbunătățit față de data trecută.
