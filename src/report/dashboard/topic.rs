//! What the pages are about: which tags of questions belong to which theme, and how much each reader is shown.

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Whether help is working, across all agencies.
    Working,
    /// What was wanted, what was there, what was received.
    Needs,
    /// Justice, stage by stage.
    Justice,
    /// The parts of working together, seen from several sides.
    Components,
    /// Who is missing.
    Reach,
    /// What was asked where.
    Coverage,
    /// What has changed from wave to wave.
    Trend,
}

impl Topic {
    /// All of them, in the order in which a reader meets them.
    pub const ALL: [Self; 7] = [Self::Working, Self::Needs, Self::Justice, Self::Components, Self::Reach, Self::Coverage, Self::Trend];

    /// The word in addresses and in the keys of messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Needs => "needs",
            Self::Justice => "justice",
            Self::Components => "components",
            Self::Reach => "reach",
            Self::Coverage => "coverage",
            Self::Trend => "trend",
        }
    }

    /// The topic of an address.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == word)
    }

    /// The themes of the page, in their order: a question stands under the first that it belongs to.
    pub(super) fn themes(self) -> &'static [Theme] {
        match self {
            Self::Working => &WORKING,
            Self::Trend => &TREND,
            Self::Needs => &NEEDS,
            Self::Justice => &JUSTICE,
            Self::Reach => &REACH,
            Self::Components | Self::Coverage => &[],
        }
    }

    /// The words in the keys of its themes' headings, in their order.
    pub fn theme_ids(self) -> impl Iterator<Item = &'static str> {
        self.themes().iter().map(|theme| theme.id)
    }

    /// Whether there is a page of it for each place.
    #[must_use]
    pub fn of_places(self) -> bool {
        matches!(self, Self::Working | Self::Needs | Self::Justice)
    }
}

/// How much of a topic somebody is shown, and on how many people a figure has to rest there (partnership §6, “Depth by audience”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// One page: sentences alone.
    Strategic,
    /// Themes, with bars; the whole partnership alone.
    Forum,
    /// Everything, place by place.
    Full,
    /// What everybody sees.
    Public,
}

impl Depth {
    /// Those that staff choose between.
    pub const OF_STAFF: [Self; 3] = [Self::Strategic, Self::Forum, Self::Full];

    /// The word in addresses and in the keys of messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Strategic => "strategic",
            Self::Forum => "forum",
            Self::Full => "full",
            Self::Public => "public",
        }
    }

    /// The depth of an address.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::OF_STAFF.into_iter().find(|depth| depth.as_str() == word)
    }

    /// The fewest people on whom a figure of the page rests, as its band tells. What rests on fewer stands with its survey.
    #[must_use]
    pub fn at_least(self) -> u32 {
        match self {
            Self::Full => 10,
            Self::Strategic | Self::Forum => 20,
            Self::Public => 30,
        }
    }
}

/// A part of a page: its questions are those with one of these tags (a tag that ends in `:` stands for all that begin with it).
#[derive(Clone, Copy)]
pub(super) struct Theme {
    /// The word in the key of its heading.
    pub id: &'static str,
    tags: &'static [&'static str],
    /// Questions with one of these tags belong elsewhere.
    never: &'static [&'static str],
}

impl Theme {
    /// Whether a question with these tags belongs here.
    pub fn holds(&self, tags: &[&str]) -> bool {
        let any = |wanted: &[&str]| tags.iter().any(|tag| wanted.iter().any(|w| tag == w || (w.ends_with(':') && tag.starts_with(w))));
        any(self.tags) && !any(self.never)
    }
}

const fn theme(id: &'static str, tags: &'static [&'static str]) -> Theme {
    Theme { id, tags, never: &[] }
}

/// Safety first; then how people were met; then the joints between agencies (partnership §6.1).
const WORKING: [Theme; 8] = [
    theme("safety", &["safety"]),
    theme("believed", &["believed"]),
    theme("not_blamed", &["not_blamed"]),
    Theme { id: "joined_up", tags: &["joined_up", "consistent"], never: &["stage:gap", "stage:referral"] },
    theme("gaps", &["stage:gap", "stage:referral", "stage:turned_away", "resources", "stage:moved"]),
    theme("early", &["stage:early_help", "stage:asked"]),
    theme("choice", &["choice", "respect", "trust"]),
    theme("hope", &["hope"]),
];

const NEEDS: [Theme; 3] = [
    theme("children", &["children"]),
    theme("fit", &["fit", "timeliness", "need", "receipt"]),
    theme("people_who_harm", &["people_who_harm"]),
];

/// What is asked again and again: how help works, and whether it came.
const TREND: [Theme; 10] =
    [WORKING[0], WORKING[1], WORKING[2], WORKING[3], WORKING[4], WORKING[5], WORKING[6], WORKING[7], NEEDS[0], NEEDS[1]];

/// In the order in which a case goes; what is about the family court stands by itself.
const JUSTICE: [Theme; 8] = [
    theme("family_court", &["agency:family_court"]),
    theme("call_out", &["stage:call_out"]),
    theme("investigation", &["stage:investigation"]),
    theme("decision", &["stage:decision", "stage:review"]),
    theme("court", &["stage:court"]),
    theme("after", &["stage:after"]),
    theme("treated", &["fairness:"]),
    theme("rights", &["right:"]),
];

const REACH: [Theme; 3] = [theme("route", &["route", "never_used"]), theme("barrier", &["barrier"]), theme("about", &["equality"])];

#[cfg(test)]
mod tests {
    use super::*;

    fn of(topic: Topic, tags: &[&str]) -> Option<&'static str> {
        topic.themes().iter().find(|theme| theme.holds(tags)).map(|theme| theme.id)
    }

    #[test]
    fn a_question_stands_under_the_first_theme_that_it_belongs_to() {
        assert_eq!(of(Topic::Working, &["joined_up", "component:9"]), Some("joined_up"));
        assert_eq!(of(Topic::Working, &["joined_up", "stage:gap"]), Some("gaps"));
        assert_eq!(of(Topic::Working, &["method"]), None);
        assert_eq!(of(Topic::Justice, &["safety", "stage:court", "agency:family_court"]), Some("family_court"));
        assert_eq!(of(Topic::Justice, &["information", "stage:investigation", "right:6"]), Some("investigation"));
        assert_eq!(of(Topic::Justice, &["information", "right:1"]), Some("rights"));
        assert_eq!(of(Topic::Justice, &["fairness:voice"]), Some("treated"));
    }

    #[test]
    fn who_sees_less_is_shown_what_rests_on_more() {
        let least: Vec<u32> = [Depth::Full, Depth::Forum, Depth::Strategic, Depth::Public].map(Depth::at_least).to_vec();
        assert!(least.is_sorted(), "{least:?}");
        assert!(Depth::parse("public").is_none(), "staff do not choose the public's");
    }
}
