//! Days as people and browsers write them.

use chrono::NaiveDate;

/// A day as a browser sends it, or as people type it where a browser knows no fields for days. Years before 1900 are slips of the pen.
#[must_use]
pub fn read(typed: &str) -> Option<NaiveDate> {
    let read = |form| NaiveDate::parse_from_str(typed.trim(), form).ok();
    let first = NaiveDate::from_ymd_opt(1900, 1, 1)?;
    let last = NaiveDate::from_ymd_opt(2999, 12, 31)?;
    read("%Y-%m-%d").or_else(|| read("%d/%m/%Y")).filter(|day| (first..=last).contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_a_browser_sends_it_and_as_people_type_it() {
        let may = NaiveDate::from_ymd_opt(2026, 5, 9);
        for (typed, day) in [
            ("2026-05-09", may),
            (" 9/5/2026 ", may),
            ("09/05/2026", may),
            ("2026-02-30", None),
            ("0026-05-09", None),
            ("12026-05-09", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(read(typed), day, "{typed}");
        }
    }
}
