//! What is to be known of the languages that there are: the forms that whole numbers take (CLDR 47, cardinal), and the letters in which they are written.

/// The categories that whole numbers have in a language, in the order of CLDR; the last is the one that is taken where no other fits. Nothing for a language
/// whose forms are not known here.
#[must_use]
pub fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "vi" | "zh" => &["other"],
        "am" | "bg" | "bn" | "ckb" | "en" | "en-simple" | "es" | "fa" | "fr" | "gu" | "hi" | "hu" | "pa" | "ps" | "pt" | "so" | "sq"
        | "ti" | "tr" | "ur" => &["one", "other"],
        "lt" | "ro" => &["one", "few", "other"],
        "pl" | "ru" | "uk" => &["one", "few", "many"],
        "ar" | "cy" => &["zero", "one", "two", "few", "many", "other"],
        _ => &[],
    }
}

/// The first and the last letter of a language that is not written in Latin ones.
#[must_use]
pub fn letters(language: &str) -> Option<std::ops::RangeInclusive<char>> {
    match language {
        "bg" | "ru" | "uk" => Some('\u{400}'..='\u{4ff}'),
        "ar" | "ckb" | "fa" | "ps" | "ur" => Some('\u{600}'..='\u{77f}'),
        "hi" => Some('\u{900}'..='\u{97f}'),
        "bn" => Some('\u{980}'..='\u{9ff}'),
        "pa" => Some('\u{a00}'..='\u{a7f}'),
        "gu" => Some('\u{a80}'..='\u{aff}'),
        "am" | "ti" => Some('\u{1200}'..='\u{139f}'),
        "zh" => Some('\u{4e00}'..='\u{9fff}'),
        _ => None,
    }
}
