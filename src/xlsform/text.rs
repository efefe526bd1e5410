//! A text as it stands in a cell, and as it stands in a catalogue.

/// What may stand in a text in braces.
pub(crate) const SHARE: &str = "{ $share }";
pub(crate) const SERVICE: &str = "{ $service }";
pub(crate) const SINCE: &str = "{ $since }";

/// The message for a text in a cell. `known` are the arguments that it can take, each with the name of a field that stands for it.
pub(crate) fn message(cell: &str, known: &[(&'static str, Option<&str>)]) -> Result<String, String> {
    let (mut message, mut rest) = (String::new(), cell);
    while let Some(at) = rest.find(['{', '}', '$']) {
        let (before, brace) = rest.split_at(at);
        message.push_str(before);
        if let Some(after) = brace.strip_prefix('$').filter(|after| !after.starts_with('{')) {
            message.push('$');
            rest = after;
            continue;
        }
        let end = brace.find('}').ok_or_else(|| "a brace that does not end: close it, or take it out".to_owned())?;
        let (said, after) = brace.split_at(end + 1);
        let field = said.starts_with("${");
        let name = said.trim_start_matches(if field { "${" } else { "{" }).trim_end_matches('}').trim();
        let fits = |(argument, stands): &&(&'static str, Option<&str>)| {
            if field { *stands == Some(name) } else { said.starts_with('{') && argument.trim_matches(['{', '}', ' ']) == name }
        };
        let Some((argument, _)) = known.iter().find(fits) else { return Err(unknown(said, field, known)) };
        message.push_str(argument);
        rest = after;
    }
    message.push_str(rest);
    Ok(message)
}

fn unknown(said: &str, field: bool, known: &[(&'static str, Option<&str>)]) -> String {
    let can: Vec<&str> = known.iter().map(|(argument, _)| *argument).collect();
    let can = if can.is_empty() { "nothing can".to_owned() } else { format!("{} can", can.join(" and ")) };
    if field {
        format!("{said}: what somebody answered is never put into a text; {can} stand in braces here")
    } else {
        format!("{said}: {can} stand in braces here")
    }
}

/// The text in a cell for a message, with the names of fields for arguments.
pub(super) fn cell(message: &str, fields: &[(&str, &str)]) -> String {
    fields.iter().fold(message.to_owned(), |text, (argument, name)| text.replace(argument, &format!("${{{name}}}")))
}

/// Whether a text is written in the other direction than its language: a right-to-left language without one letter of its kind, any other with more such
/// letters than others.
pub(super) fn turned(message: &str, direction: &str) -> bool {
    let plain = [SHARE, SERVICE, SINCE].iter().fold(message.to_owned(), |text, argument| text.replace(argument, ""));
    let letters = plain.chars().filter(|c| c.is_alphabetic());
    let (right, left): (Vec<char>, Vec<char>) = letters.partition(|c| from_the_right(*c));
    if direction == "rtl" { right.is_empty() && !left.is_empty() } else { right.len() > left.len() }
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours up to Arabic Extended-A, and the presentation forms.
fn from_the_right(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_go_there_and_back() {
        let known = [(SERVICE, Some("service-each")), (SINCE, Some("since"))];
        for (cell_text, expected) in [
            ("${service-each}: were you believed?", "{ $service }: were you believed?"),
            ("{$service}: were you believed?", "{ $service }: were you believed?"),
            ("It costs $5.", "It costs $5."),
        ] {
            assert_eq!(message(cell_text, &known).as_deref(), Ok(expected));
        }
        assert_eq!(
            cell("{ $service }, since { $since }", &[(SERVICE, "service-each"), (SINCE, "since")]),
            "${service-each}, since ${since}"
        );
        for bad in ["${name}", "{ $share }", "{", "}", "a { b", "{ service }x{", "$service}"] {
            assert!(message(bad, &known).is_err(), "{bad}");
        }
    }

    #[test]
    fn letters_tell_the_direction() {
        assert!(turned("هل تشعر بالأمان؟", "ltr") && !turned("هل تشعر بالأمان؟", "rtl"));
        assert!(turned("Do you feel safe?", "rtl") && !turned("Do you feel safe?", "ltr"));
        assert!(!turned("1, 2", "rtl") && !turned("{ $share }", "rtl") && !turned("MARAC: هيئة", "rtl"));
    }
}
