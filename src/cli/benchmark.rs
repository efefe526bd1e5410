//! `benchmark`: what contradicts itself in a file of published figures.

use super::{Context, Refused, Result};
use crate::domain::benchmark::{contradictions, read, unadmitted};
use serde_json::json;
use std::{fs, path::Path};

pub(super) fn check(context: &Context, file: &Path) -> Result {
    let name = file.display();
    let bytes = fs::read(file).map_err(|error| Refused(format!("{name}: {error}")))?;
    let rows = read(&bytes)
        .map_err(|problems| Refused(problems.iter().map(|p| format!("{name}: {p}\n")).collect::<String>().trim_end().to_owned()))?;
    let unadmitted = unadmitted(&rows);
    if !unadmitted.is_empty() {
        let why = "say in the column “doubt” what is known of it, or mend it";
        return Err(Refused(unadmitted.iter().map(|p| format!("{name}: {p}; {why}\n")).collect::<String>().trim_end().to_owned()));
    }
    let doubted = rows.iter().filter(|row| !row.doubt.is_empty()).count();
    let text = format!(
        "{} published figures, {doubted} of them in doubt; {} contradictions, all of them admitted.",
        rows.len(),
        contradictions(&rows).len()
    );
    Ok(context.say(text, &json!({ "rows": rows.len(), "doubted": doubted, "contradictions": contradictions(&rows).len() })))
}
