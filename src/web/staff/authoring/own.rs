//! A question that was copied becomes one of this partnership, so that it can be changed, and is marked for good.

use super::super::{
    Failed, Frame, Rooms,
    ask::{Ask, Back},
    session::Who,
};
use super::{deed::Deed, text};
use crate::{
    authoring::{Draft, make_own},
    domain::ids::QuestionId,
    i18n::Arg,
};
use std::collections::BTreeSet;

/// Making a question one's own.
pub(super) struct Own;

impl Deed for Own {
    fn fits(draft: &Draft, id: &QuestionId) -> bool {
        draft.is_locked(id)
    }

    fn page(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft, id: &QuestionId) -> Result<Ask, Failed> {
        let words = rooms.pages.words();
        let key = format!("q-{id}");
        let args = [("id", Arg::Text(id.as_str())), ("text", Arg::Text(text(draft, lang, &key).0))];
        let say = |key: &str| words.say(lang, key, &args);
        let mut with = draft.clone();
        // As it would be; the ids are given when it is done.
        let others = make_own(&mut with, id, &BTreeSet::new()).len().saturating_sub(1);
        let mut what = vec![say("staff-author-remove-what")?, say("staff-author-own-ask")?, say("staff-author-own-trend")?];
        if others > 0 {
            let n = [("n", Arg::Number(f64::from(u32::try_from(others).unwrap_or(u32::MAX))))];
            what.push(words.say(lang, "staff-author-own-others", &n)?);
        }
        Ok(Ask {
            page: Frame::new(rooms, lang, Some(who)),
            back: Back { path: format!("/authoring/{}/questions/{id}", draft.row.id), name: say("staff-author-back-question")? },
            title: say("staff-author-make-own")?,
            what,
            action: format!("/authoring/{}/questions/{id}/own", draft.row.id),
            button: say("staff-author-make-own")?,
            wrong: Vec::new(),
        })
    }

    fn done(draft: &mut Draft, id: &QuestionId, taken: &BTreeSet<String>) -> Option<(String, String)> {
        let made = make_own(draft, id, taken);
        let there = format!("/authoring/{}/questions/{}", draft.row.id, made.first()?);
        let all = made.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Some((format!("made {all} out of {id} in {}", draft.row.id), there))
    }
}
