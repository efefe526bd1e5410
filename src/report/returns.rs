//! Returns as files: what the page of returns says, by name, and what the group says, with the codes of the dictionary.

use super::csv;
use crate::domain::{
    action::OwnerRole,
    ids::{OptionCode, OrganisationId},
    instrument::Question,
    returns::{Folded, Says, Share, Side, Witness},
};
use serde_json::{Value, json};

/// `returns.csv` or `returns.json` of one side, with its content type; nothing for another name. `name` says what an organisation is called.
///
/// CSV has a line an organisation and question, with `group` in place of the organisation where a group says it, and then how many at least and at most.
#[must_use]
pub fn returns_file(side: &Side, name: &dyn Fn(&OrganisationId) -> String, file: &str) -> Option<(&'static str, String)> {
    match file {
        "returns.csv" => Some(("text/csv; charset=utf-8", in_csv(side, name))),
        "returns.json" => Some(("application/json", format!("{:#}\n", in_json(side, name)))),
        _ => None,
    }
}

/// The fewest and the most of a group that a share means.
fn ends(share: Share, of: usize) -> (usize, usize) {
    match share {
        Share::OneAtMost => (0, 1),
        Share::Exactly(n) => (n, n),
        Share::AtLeast(n) => (n, of),
    }
}

fn in_csv(side: &Side, name: &dyn Fn(&OrganisationId) -> String) -> String {
    let head = [
        "instrument",
        "version",
        "period",
        "organisation",
        "name",
        "question",
        "answer",
        "evidence",
        "link",
        "owner",
        "review_on",
        "signed_on",
        "evidenced_by",
        "chorus",
        "release",
        "at_least",
        "at_most",
        "of",
    ];
    let start = || vec![side.instrument.id.to_string(), side.instrument.version.to_string(), side.period.to_string()];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for version in &side.named {
        let (organisation, content) = (&version.about.organisation, &version.content);
        for question in &side.instrument.questions {
            let said = content.answers.get(&question.id).cloned().unwrap_or_default();
            let codes: Vec<&str> = said.codes.iter().map(OptionCode::as_str).collect();
            let owner = content.owner.map_or("", OwnerRole::as_str).to_owned();
            let review = content.review_on.map(|day| day.to_string()).unwrap_or_default();
            let [fact, says, release] = witnessed(said.chorus.as_ref());
            let mut row = start();
            row.extend([organisation.to_string(), name(organisation), question.id.to_string(), codes.join(";"), said.evidence, said.link]);
            row.extend([owner, review, version.day.to_string(), fact, says, release, String::new(), String::new(), String::new()]);
            rows.push(row);
        }
    }
    for (question, folded) in groups(side) {
        for (code, share) in &folded.said {
            let (least, most) = ends(*share, folded.of);
            let mut row = start();
            row.extend(["group".to_owned(), String::new(), question.id.to_string(), code.to_string()]);
            row.extend(std::iter::repeat_n(String::new(), 8));
            row.extend([least, most, folded.of].map(|n| n.to_string()));
            rows.push(row);
        }
    }
    csv::write(rows.into_iter())
}

/// What Chorus itself said: about what, what (`nothing`, `shared`, `public`, or numbers of actions, organisations or languages), and of which release.
fn witnessed(witness: Option<&Witness>) -> [String; 3] {
    let Some(witness) = witness else { return [const { String::new() }; 3] };
    let (says, release) = match &witness.says {
        Says::Nothing => ("nothing".to_owned(), String::new()),
        Says::Shared { release, .. } => ("shared".to_owned(), release.to_string()),
        Says::Public { release, .. } => ("public".to_owned(), release.to_string()),
        Says::Some { n, of } => (format!("{n} of {of}"), String::new()),
        Says::Many { n } => (n.to_string(), String::new()),
    };
    [witness.fact.as_str().to_owned(), says, release]
}

fn groups<'a>(side: &'a Side) -> impl Iterator<Item = (&'a Question, Folded)> + use<'a> {
    side.instrument.questions.iter().filter_map(|question| Some((question, side.line(question).folded?)))
}

fn in_json(side: &Side, name: &dyn Fn(&OrganisationId) -> String) -> Value {
    let returns = side.named.iter().map(|version| {
        let content = &version.content;
        json!({
            "organisation": version.about.organisation, "name": name(&version.about.organisation), "version": version.number, "signed_on": version.day,
            "owner": content.owner.map(OwnerRole::as_str), "review_on": content.review_on, "answers": content.answers,
        })
    });
    let group = groups(side).map(|(question, folded)| {
        let said = folded.said.iter().map(|(code, share)| {
            let (least, most) = ends(*share, folded.of);
            json!({ "answer": code, "at_least": least, "at_most": most })
        });
        json!({ "question": question.id, "of": folded.of, "said": said.collect::<Vec<_>>() })
    });
    json!({
        "instrument": side.instrument.id, "version": side.instrument.version, "period": side.period.to_string(),
        "returns": returns.collect::<Vec<_>>(), "group": group.collect::<Vec<_>>(),
    })
}
