//! Words that are chosen from: sides, stages, reasons, owners, sources, opinions, audiences.

use crate::domain::choice::choices;

choices!(
    /// On which of the two sides a finding stands.
    Kind:
    /// What works well, and should stay.
    Works = "works",
    /// What needs to change.
    Change = "change",
);
choices!(
    /// How far an action is, without what belongs to it.
    Stage:
    /// Nobody has decided yet.
    Undecided = "undecided",
    /// It will be done by a day.
    Planned = "planned",
    /// It has begun.
    Doing = "doing",
    /// It is done.
    Done = "done",
    /// It will not be done.
    NotDoing = "not-doing",
);
choices!(
    /// Why something is not done.
    Reason:
    /// There is no money for it.
    Money = "money",
    /// The law does not allow it.
    Law = "law",
    /// It is for others to decide.
    NotOurs = "not-ours",
    /// Something else is done instead.
    Instead = "instead",
    /// It could put people at risk.
    Risk = "risk",
);
choices!(
    /// As what somebody owns an action; never who they are.
    OwnerRole:
    /// Who leads the organisation.
    Lead = "lead",
    /// Who runs the service.
    Manager = "manager",
    /// Who pays for services.
    Commissioner = "commissioner",
    /// Who keeps the partnership together.
    Coordinator = "coordinator",
);
choices!(
    /// Where an action comes from.
    Source:
    /// A finding of a survey.
    Survey = "survey",
    /// A homicide review.
    HomicideReview = "homicide-review",
    /// An inspection.
    Inspection = "inspection",
);
choices!(
    /// What the lived-experience group says of something that is called done.
    Vetted:
    /// It is done.
    Agrees = "agrees",
    /// It is not done yet.
    NotYet = "not-yet",
    /// They cannot tell.
    Unsure = "unsure",
);
choices!(
    /// Who can be told what came of an action.
    Audience:
    /// The lived-experience group.
    Group = "group",
    /// Services, and through them the people whom they help.
    Services = "services",
    /// The boards.
    Boards = "boards",
);
