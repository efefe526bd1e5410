# Draft: not yet read by a second person.

reply-title = You said, we did
reply-intro = This page says what people told us. It says what we do about it. If we do not do something, it says why.
reply-kind-works = This works well
reply-kind-change = This needs to change
reply-undecided = We have not decided what to do. We have been thinking since { $day }.
reply-planned = We plan to do this. It should be ready by { $day }.
reply-doing = We have started. It should be ready by { $day }.
reply-done = We have done this. We wrote that on { $day }.
reply-why-money = We will not do this. There is no money for it.
reply-why-law = We will not do this. The law does not let us.
reply-why-not-ours = We cannot do this. Other people decide about it.
reply-why-instead = We will not do this. We do something else instead.
reply-why-risk = We will not do this. It could put people in danger.
reply-late = This is late. It should have been ready by { $day }.
reply-owner = This person is in charge: { $role }, { $organisation }
reply-role-lead = the boss of the organisation
reply-role-manager = the manager of the service
reply-role-commissioner = the person who pays for services
reply-role-coordinator = the person who brings the services together
reply-vetted-agrees = { $day }: people who have lived through this say that it is done.
reply-vetted-not-yet = { $day }: people who have lived through this say that it is not done yet.
reply-vetted-unsure = { $day }: people who have lived through this are not sure if it is done.
reply-foreign = These words are in another language ({ $language }). Nobody has changed them into your language yet.
reply-due = There is no answer yet. It should be here by { $day }.
reply-missing = We put this here on { $day }. That is more than 90 days ago. There is still no answer.
reply-changed = We changed this on { $day }. Before, it said:

noticed-question = Last time people said: “{ $finding }” Is it better or worse now?
noticed-short = Changed since last time: { $title }
noticed-finding = { $share } people who answered said: “This is better than last time.”
