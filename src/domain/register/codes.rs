//! Words that are chosen from: sectors, standings, types of services, depths.

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident: $($(#[$each:meta])* $variant:ident = $word:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$each])* $variant,)+
        }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for forms, files and the database.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// What stands behind a word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }
    };
}

codes!(
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
codes!(
    /// How an organisation stands in the partnership.
    Standing:
    /// It leads.
    Lead = "lead",
    /// It takes part.
    Partner = "partner",
);
codes!(
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
codes!(
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
