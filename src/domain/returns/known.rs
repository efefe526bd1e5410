//! From what Chorus speaks beside a return: releases that partners read, actions and the register (`docs/decisions/0028`).

use super::{About, Fact, Period, Says, Witness};
use crate::domain::{
    action::{Action, Finding, Source, Status, replies, reply_due},
    ids::{InstrumentId, OrganisationId, ReleaseId, SurveyId},
    register::{Details, Kind, Register, ServiceType},
};
use chrono::{Months, NaiveDate};
use std::collections::BTreeSet;

/// A release that partners read. There is none of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// Its id.
    pub release: ReleaseId,
    /// The survey.
    pub survey: SurveyId,
    /// What it asked.
    pub instrument: InstrumentId,
    /// Whom it asked.
    pub audience: BTreeSet<String>,
    /// The financial year of its wave.
    pub year: String,
    /// The last day of its wave.
    pub closes_on: NaiveDate,
    /// The day on which all partners saw it.
    pub shared_on: NaiveDate,
    /// The day on which the public saw it.
    pub public_on: Option<NaiveDate>,
}

/// All that Chorus looks at: nothing of anybody who answers.
#[derive(Debug)]
pub struct Known {
    /// Releases that partners read.
    pub releases: Vec<Released>,
    /// What was heard.
    pub findings: Vec<Finding>,
    /// What is done about it, and about reviews and inspections.
    pub actions: Vec<Action>,
    /// Who the partnership is.
    pub register: Register,
    /// In how many languages the pages can be read.
    pub languages: usize,
}

impl Known {
    /// What Chorus says about something to a return, on a day.
    #[must_use]
    pub fn witness(&self, fact: Fact, about: &About, today: NaiveDate) -> Witness {
        let many = |n: usize| if n == 0 { Says::Nothing } else { Says::Many { n } };
        let says = match fact {
            Fact::AskedAgain => self.latest(&about.period, |release| self.is_asked_again(release)),
            Fact::RepliesInTime => self.replies(&about.period, today),
            Fact::ReviewsOwned => self.owned(Source::HomicideReview, None, today),
            Fact::OwnReviews => self.owned(Source::HomicideReview, Some(&about.organisation), today),
            Fact::InspectionsOwned => self.owned(Source::Inspection, None, today),
            Fact::GroupVets => self.vetted(),
            Fact::ByAndFor => many(self.by_and_for(today)),
            Fact::Programmes => many(self.of_type(ServiceType::Programme, today).count()),
            Fact::Languages => many(self.languages),
            _ => self.latest(&about.period, |release| fact.is_told_by(release)),
        };
        Witness { fact, says }
    }

    /// The last release about a time; one that everybody reads goes before one that partners read.
    fn latest(&self, period: &Period, of: impl Fn(&Released) -> bool) -> Says {
        let about = self.releases.iter().filter(|release| is_about(period, release) && of(release));
        match about.max_by_key(|release| (release.public_on.is_some(), release.closes_on, &release.release)) {
            None => Says::Nothing,
            Some(Released { release, public_on: Some(day), .. }) => Says::Public { release: release.clone(), day: *day },
            Some(Released { release, shared_on, .. }) => Says::Shared { release: release.clone(), day: *shared_on },
        }
    }

    fn is_asked_again(&self, release: &Released) -> bool {
        self.releases.iter().any(|before| before.survey == release.survey && before.closes_on < release.closes_on)
    }

    /// Public releases whose reply is there in time, of those whose reply is there or late. What is not due yet counts for nothing.
    fn replies(&self, period: &Period, today: NaiveDate) -> Says {
        let (mut n, mut of) = (0, 0);
        for release in self.releases.iter().filter(|release| is_about(period, release)) {
            let Some(due) = release.public_on.map(reply_due) else { continue };
            let replied = self.replied_on(&release.release);
            let in_time = replied.is_some_and(|day| day <= due);
            n += usize::from(in_time);
            of += usize::from(in_time || replied.is_some() || due < today);
        }
        some(n, of)
    }

    /// The day from which the public could read that somebody had decided something.
    fn replied_on(&self, release: &ReleaseId) -> Option<NaiveDate> {
        let of = |finding: &&Finding| finding.release == *release && finding.withdrawn_on.is_none() && replies(finding, &self.actions);
        let day = |finding: &Finding| {
            let done_about = self.actions.iter().filter(|action| action.finding.as_ref() == Some(&finding.id));
            let decided = done_about.filter_map(|action| action.steps.iter().find(|step| step.status != Status::Undecided));
            Some(finding.public?.0.max(decided.map(|step| step.day).min()?))
        };
        self.findings.iter().filter(of).filter_map(day).min()
    }

    /// Actions that somebody has decided on and that are not late, of all from a source.
    fn owned(&self, source: Source, by: Option<&OrganisationId>, today: NaiveDate) -> Says {
        let is_theirs = |action: &&Action| action.source == source && by.is_none_or(|by| action.now().organisation == *by);
        let all: Vec<&Action> = self.actions.iter().filter(is_theirs).collect();
        let is_owned = |action: &&&Action| action.now().status != Status::Undecided && !action.is_overdue(today);
        some(all.iter().filter(is_owned).count(), all.len())
    }

    /// What the lived-experience group looked at, of what the public reads is done.
    fn vetted(&self) -> Says {
        let public = |finding: &&Finding| finding.public.is_some() && finding.withdrawn_on.is_none();
        let public: BTreeSet<_> = self.findings.iter().filter(public).map(|finding| &finding.id).collect();
        let is_done =
            |action: &&Action| action.now().status == Status::Done && action.finding.as_ref().is_some_and(|id| public.contains(id));
        let done: Vec<&Action> = self.actions.iter().filter(is_done).collect();
        some(done.iter().filter(|action| action.vetted().is_some()).count(), done.len())
    }

    fn of_type(&self, wanted: ServiceType, today: NaiveDate) -> impl Iterator<Item = &str> {
        self.register.active(Kind::Service, today).filter_map(move |entry| match &entry.details {
            Details::Service { organisation, types } if types.contains(&wanted) => Some(organisation.as_str()),
            _ => None,
        })
    }

    /// Organisations that say so of themselves, or have a service of which it is said.
    fn by_and_for(&self, today: NaiveDate) -> usize {
        let named = self.register.active(Kind::Organisation, today).filter_map(|entry| match &entry.details {
            Details::Organisation { by_and_for, .. } if !by_and_for.trim().is_empty() => Some(entry.id.as_str()),
            _ => None,
        });
        named.chain(self.of_type(ServiceType::ByAndFor, today)).collect::<BTreeSet<_>>().len()
    }
}

fn some(n: usize, of: usize) -> Says {
    if of == 0 { Says::Nothing } else { Says::Some { n, of } }
}

/// Whether a release is about a time: of the financial year, or of the twelve months up to the day.
fn is_about(period: &Period, release: &Released) -> bool {
    match period {
        Period::Year(year) => release.year == *year,
        Period::Day(day) => {
            let from = day.checked_sub_months(Months::new(12)).unwrap_or(*day);
            release.closes_on <= *day && release.closes_on > from
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::{OwnerRole, Step, Vetted, Vetting, Written},
        ids::{ActionId, FindingId, StaffName},
        wave::financial_year,
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn released(id: &str, survey: &str, closes_on: &str, public_on: Option<&str>) -> Released {
        Released {
            release: ReleaseId::parse(id).expect("a name"),
            survey: SurveyId::parse(survey).expect("a name"),
            instrument: InstrumentId::parse("survivor-core").expect("a name"),
            audience: ["survivor".to_owned()].into(),
            year: financial_year(day(closes_on)),
            closes_on: day(closes_on),
            shared_on: day(closes_on),
            public_on: public_on.map(day),
        }
    }

    fn known(releases: Vec<Released>) -> Known {
        Known { releases, findings: Vec::new(), actions: Vec::new(), register: Register::default(), languages: 1 }
    }

    fn about(period: &str) -> About {
        let (organisation, instrument) = (OrganisationId::parse("council").expect("a name"), InstrumentId::parse("x").expect("a name"));
        About { organisation, instrument, period: Period::parse(period).expect("a period") }
    }

    fn step(status: Status, on: &str, organisation: &str) -> Step {
        let (staff, organisation) = (StaffName::parse("linden").expect("a name"), OrganisationId::parse(organisation).expect("a name"));
        Step { status, role: OwnerRole::Lead, organisation, words: Written::default(), staff, day: day(on) }
    }

    fn action(finding: Option<&str>, source: Source, steps: Vec<Step>) -> Action {
        let (id, finding) = (ActionId::parse("a").expect("a name"), finding.map(|id| FindingId::parse(id).expect("a name")));
        Action { id, finding, source, reference: String::new(), steps, public_from: None, vettings: Vec::new(), told: Vec::new() }
    }

    fn finding(release: &str, public_on: Option<&str>) -> Finding {
        Finding {
            id: FindingId::parse("f").expect("a name"),
            release: ReleaseId::parse(release).expect("a name"),
            figure: (String::new(), String::new()),
            versions: Vec::new(),
            public: public_on.map(|on| (day(on), 1)),
            withdrawn_on: None,
        }
    }

    fn says(known: &Known, fact: Fact, period: &str, today: &str) -> Says {
        known.witness(fact, &about(period), day(today)).says
    }

    #[test]
    fn a_release_tells_of_its_own_time_and_a_public_one_goes_before_a_later_one_that_partners_alone_read() {
        let known = known(vec![released("x-1", "x", "2026-05-31", Some("2026-06-20")), released("x-2", "x", "2026-08-31", None)]);
        let public = Says::Public { release: ReleaseId::parse("x-1").expect("a name"), day: day("2026-06-20") };
        let shared = Says::Shared { release: ReleaseId::parse("x-2").expect("a name"), day: day("2026-08-31") };
        assert_eq!(says(&known, Fact::SurvivorsAsked, "2026-27", "2026-09-01"), public);
        assert_eq!(says(&known, Fact::DataOpen, "2026-27", "2026-09-01"), public);
        assert_eq!(says(&known, Fact::SurvivorsAsked, "2025-26", "2026-09-01"), Says::Nothing);
        assert_eq!(says(&known, Fact::SurvivorsAsked, "2027-05-31", "2027-06-01"), shared, "twelve months before, the first was over");
        assert_eq!(says(&known, Fact::AskedAgain, "2026-27", "2026-09-01"), shared, "the second asks again");
        for fact in [Fact::NeedsAsked, Fact::StaffAsked, Fact::ChildrenAsked, Fact::ProgrammesAsked] {
            assert_eq!(says(&known, fact, "2026-27", "2026-09-01"), Says::Nothing, "{}", fact.as_str());
        }
    }

    #[test]
    fn a_reply_counts_from_the_day_on_which_it_was_due_or_there() {
        let mut known = known(vec![released("x-1", "x", "2026-05-31", Some("2026-06-20"))]);
        let replies = |known: &Known, today: &str| says(known, Fact::RepliesInTime, "2026-27", today);
        assert_eq!(replies(&known, "2026-09-18"), Says::Nothing, "on its last day it is not late");
        assert_eq!(replies(&known, "2026-09-19"), Says::Some { n: 0, of: 1 });
        known.findings.push(finding("x-1", Some("2026-07-01")));
        known.actions.push(action(Some("f"), Source::Survey, vec![step(Status::Undecided, "2026-07-01", "council")]));
        assert_eq!(replies(&known, "2026-07-02"), Says::Nothing, "nobody has decided anything");
        known.actions[0].steps.push(step(Status::Done, "2026-09-18", "council"));
        assert_eq!(replies(&known, "2026-12-01"), Says::Some { n: 1, of: 1 });
        known.actions[0].steps[1].day = day("2026-09-19");
        assert_eq!(replies(&known, "2026-12-01"), Says::Some { n: 0, of: 1 }, "a day late");
        known.findings[0].public = None;
        assert_eq!(replies(&known, "2026-12-01"), Says::Some { n: 0, of: 1 }, "nobody can read it");
    }

    #[test]
    fn an_organisation_is_told_of_its_own_actions_and_the_group_of_what_the_public_reads_is_done() {
        let mut known = known(Vec::new());
        let reviews = |organisation: &str| action(None, Source::HomicideReview, vec![step(Status::Done, "2026-05-01", organisation)]);
        known.actions = vec![reviews("council"), reviews("harbour"), reviews("harbour")];
        assert_eq!(says(&known, Fact::ReviewsOwned, "2026-27", "2026-06-01"), Says::Some { n: 3, of: 3 });
        assert_eq!(says(&known, Fact::OwnReviews, "2026-27", "2026-06-01"), Says::Some { n: 1, of: 1 });
        assert_eq!(says(&known, Fact::InspectionsOwned, "2026-27", "2026-06-01"), Says::Nothing);
        known.actions = vec![action(Some("f"), Source::Survey, vec![step(Status::Done, "2026-05-01", "council")])];
        let staff = StaffName::parse("reed").expect("a name");
        known.actions[0].vettings.push(Vetting { step: 1, says: Vetted::NotYet, staff, day: day("2026-05-02") });
        known.findings = vec![finding("x-1", None)];
        assert_eq!(says(&known, Fact::GroupVets, "2026-27", "2026-06-01"), Says::Nothing, "nobody reads it");
        known.findings[0].public = Some((day("2026-05-02"), 1));
        assert_eq!(says(&known, Fact::GroupVets, "2026-27", "2026-06-01"), Says::Some { n: 1, of: 1 });
    }
}
