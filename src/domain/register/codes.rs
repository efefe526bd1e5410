//! Words that are chosen from: sectors, standings, types of services, depths.

use crate::domain::choice::choices;

choices!(
    /// What kind of body an organisation is.
    Sector:
    /// Specialist domestic abuse and sexual violence services.
    Specialist = "specialist",
    /// Councils.
    Council = "council",
    /// Police, and police and crime commissioners.
    Police = "police",
    /// Health.
    Health = "health",
    /// Housing.
    Housing = "housing",
    /// Courts, prosecution, probation.
    Justice = "justice",
    /// Schools and colleges.
    Education = "education",
    /// Charities and groups of other kinds.
    Community = "community",
    /// Anything else.
    Other = "other",
);
choices!(
    /// How an organisation stands in the partnership.
    Standing:
    /// It leads.
    Lead = "lead",
    /// It takes part.
    Partner = "partner",
);
choices!(
    /// What a service does; one service can do several of these.
    ServiceType:
    /// Somewhere safe to live.
    Refuge = "refuge",
    /// Support where people live.
    Outreach = "outreach",
    /// Independent advocates, for people at high risk.
    Advocacy = "advocacy",
    /// A telephone line or chat.
    Helpline = "helpline",
    /// Groups and counselling.
    Recovery = "recovery",
    /// For children and young people.
    Children = "children",
    /// Led by and for the people whom it supports.
    ByAndFor = "by-and-for",
    /// For people who harm.
    Programme = "programme",
    /// Health.
    Health = "health",
    /// Housing.
    Housing = "housing",
    /// Police, courts, legal advice.
    Justice = "justice",
    /// A place that is not about abuse, such as a library.
    Everyday = "everyday",
);
choices!(
    /// How deep a board reads.
    Depth:
    /// One page.
    Strategic = "strategic",
    /// Themes, without names of services.
    Forum = "forum",
    /// Down to services.
    Operational = "operational",
    /// Elected members.
    Elected = "elected",
);
