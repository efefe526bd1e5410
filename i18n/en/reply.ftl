# The public reply to a release: what was heard, and what is done about it.

reply-title = You said, we did
reply-intro = What people told us, what is done about it, who is responsible, and what will not be done and why.
reply-kind-works = This works well
reply-kind-change = This needs to change
reply-undecided = Nobody has decided yet what to do. This has been open since { $day }.
reply-planned = This is planned. It should be done by { $day }.
reply-doing = This has begun. It should be done by { $day }.
reply-done = This is done. Recorded on { $day }.
reply-why-money = This will not be done, because there is no money for it.
reply-why-law = This will not be done, because the law does not allow it.
reply-why-not-ours = This will not be done here, because others decide about it.
reply-why-instead = This will not be done. Something else is done instead.
reply-why-risk = This will not be done, because it could put people at risk.
reply-late = This is late. It should have been done by { $day }.
reply-owner = Who is responsible: { $role }, { $organisation }
reply-role-lead = head of the organisation
reply-role-manager = manager of the service
reply-role-commissioner = commissioner, who pays for services
reply-role-coordinator = coordinator of the partnership
reply-vetted-agrees = { $day }: people with lived experience agree that this is done.
reply-vetted-not-yet = { $day }: people with lived experience say that this is not done yet.
reply-vetted-unsure = { $day }: people with lived experience cannot tell whether this is done.
reply-foreign = These words are in another language ({ $language }). They are not translated yet.
reply-due = There is no answer to this yet. It should be here by { $day }.
reply-missing = This has been public since { $day }, for more than 90 days, and there is still no answer.
reply-changed = Changed on { $day }. Before, it said:

## A question about a finding of the wave before, put into a survey that is being written.

noticed-question = Last time, people told us: “{ $finding }” Has this changed since then?
noticed-short = Changed since last time: { $title }
noticed-finding = { $share } people who answered said that this has got better since last time.
