//! `benchmark`: what contradicts itself in a file of published figures.

use super::{Context, Refused, Result};
use crate::domain::benchmark::{contradictions, read, unadmitted};
use serde_json::json;
use std::{fs, path::Path};

pub(super) fn check(context: &Context, file: &Path) -> Result {
    let refused = |problems: &[String]| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("{}: {problem}", file.display())).collect();
        Refused(lines.join("\n"))
    };
    let bytes = fs::read(file).map_err(|error| refused(&[error.to_string()]))?;
    let rows = read(&bytes).map_err(|problems| refused(&problems))?;
    let mut problems = unadmitted(&rows);
    if !problems.is_empty() {
        problems.push("mend these rows, or say in the column “doubt” what is known of them".to_owned());
        return Err(refused(&problems));
    }
    let doubted = rows.iter().filter(|row| !row.doubt.is_empty()).count();
    let contradicted = contradictions(&rows).len();
    let text =
        format!("{} published figures, {doubted} of them in doubt; {contradicted} contradictions, all of them admitted.", rows.len());
    Ok(context.say(text, &json!({ "rows": rows.len(), "doubted": doubted, "contradictions": contradicted })))
}
