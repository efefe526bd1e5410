//! A question is left out, once somebody has read what goes with it.

use super::super::{
    Failed, Frame, Rooms,
    ask::{Ask, Back},
    session::Who,
};
use super::{deed::Deed, text};
use crate::{
    authoring::{Draft, leave_out},
    domain::ids::QuestionId,
    i18n::Arg,
};
use std::collections::BTreeSet;

/// Leaving a question out.
pub(super) struct Remove;

impl Deed for Remove {
    fn fits(_: &Draft, _: &QuestionId) -> bool {
        true
    }

    fn page(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft, id: &QuestionId) -> Result<Ask, Failed> {
        let words = rooms.pages.words();
        let key = format!("q-{id}");
        let args = [("id", Arg::Text(id.as_str())), ("text", Arg::Text(text(draft, lang, &key).0))];
        let say = |key: &str| words.say(lang, key, &args);
        let instrument = &draft.source.instrument;
        let hangs =
            instrument.questions.iter().filter(|q| q.asked_if.as_ref().is_some_and(|c| c.question == *id)).map(|q| q.id.to_string());
        let results =
            instrument.derived.iter().filter(|d| d.base.iter().chain(&d.yes).any(|c| c.question == *id)).map(|d| d.id.to_string());
        let (hangs, results) = (hangs.collect::<Vec<_>>().join(", "), results.collect::<Vec<_>>().join(", "));
        let mut what = vec![say("staff-author-remove-what")?];
        if draft.is_locked(id) {
            what.push(say("staff-author-remove-locked")?);
        } else {
            what.push(say("staff-author-remove-own")?);
        }
        if !hangs.is_empty() {
            what.push(words.say(lang, "staff-author-remove-hangs", &[("ids", Arg::Text(&hangs))])?);
        }
        if !results.is_empty() {
            what.push(words.say(lang, "staff-author-remove-results", &[("ids", Arg::Text(&results))])?);
        }
        Ok(Ask {
            page: Frame::new(rooms, lang, Some(who)),
            back: Back { path: format!("/authoring/{}", draft.row.id), name: say("staff-author-back")? },
            title: say("staff-author-remove")?,
            what,
            action: format!("/authoring/{}/questions/{id}/remove", draft.row.id),
            button: say("staff-author-remove")?,
            wrong: Vec::new(),
        })
    }

    fn done(draft: &mut Draft, id: &QuestionId, _: &BTreeSet<String>) -> Option<(String, String)> {
        leave_out(draft, id).then(|| (format!("left {id} out of {}", draft.row.id), format!("/authoring/{}", draft.row.id)))
    }
}
