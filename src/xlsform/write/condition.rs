//! Conditions as expressions.

use crate::domain::{
    ids::OptionCode,
    instrument::{Condition, Instrument, Shape},
};

/// What holds where all conditions do.
pub(super) fn all(instrument: &Instrument, conditions: &[Condition]) -> String {
    match conditions {
        [only] => one(instrument, only),
        more => more.iter().map(|condition| format!("({})", one(instrument, condition))).collect::<Vec<_>>().join(" and "),
    }
}

/// One condition. Ways not to answer are choices of a form and no answers here, so that “answered” names them.
pub(super) fn one(instrument: &Instrument, condition: &Condition) -> String {
    let question = &condition.question;
    let selected = |codes: &mut dyn Iterator<Item = &str>| {
        codes.map(|code| format!("selected(${{{question}}}, '{code}')")).collect::<Vec<_>>().join(" or ")
    };
    if !condition.any_of.is_empty() {
        return selected(&mut condition.any_of.iter().map(OptionCode::as_str));
    }
    let asked = instrument.question(question);
    let chosen = asked.filter(|q| q.shape != Shape::Text);
    let non_answers = chosen.into_iter().flat_map(|q| &q.non_answers).map(|non| non.as_str());
    let none = selected(&mut condition.none_of.iter().map(OptionCode::as_str).chain(non_answers));
    if none.is_empty() { format!("${{{question}}} != ''") } else { format!("${{{question}}} != '' and not({none})") }
}
