//! Forms for tests: a good one as tables of Markdown, and what is said of it when something is changed.

use chorus::{
    i18n::Words,
    xlsform::{self, Format, Imported},
};
use std::sync::LazyLock;

pub static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().expect("words"));

/// A form with everything that an instrument needs, in two languages.
pub const GOOD: &str = "
| survey  |
|         | type                 | name     | label::English (en)             | label::العربية (ar)   | hint::English (en) | hint::العربية (ar) | relevant                | chorus_type | chorus_sensitive | chorus_purpose          | chorus_based_on  | chorus_audience | chorus_polarity | chorus_headline      | chorus_short::English (en) | chorus_short::العربية (ar) | chorus_finding::English (en)             | chorus_finding::العربية (ar) |
|         | begin_group          | help     | Getting help                    | الحصول على المساعدة |                    |                    |                         |             |                  |                         |                  |                 |                 |                      |                            |                            |                                          |                              |
|         | select_one yes_no    | asked    | Have you asked for help?        | هل طلبت المساعدة؟  |                    |                    |                         |             | no               | Shows who asks for help. | our strategy §1 | survivor        |                 | yes                  | Asked for help             | طلب المساعدة               | { $share } people asked for help.        | { $share } طلبوا المساعدة.   |
|         | select_multiple who  | who      | Who helped you?                 | من ساعدك؟          | Choose all.        | اختر الكل.        | ${asked} = 'yes'        |             |                  | Shows who helps.         | our strategy §2 | survivor        |                 |                      | Who helped                 | من ساعد                    |                                          |                              |
|         | select_one agree     | believed | People believed me.             | الناس صدّقوني.     |                    |                    |                         | agree5      |                  | Shows who is believed.   | our strategy §3 | survivor        | positive        | strongly_agree agree | Believed                   | التصديق                    | { $share } people said they were believed. | { $share } قالوا إنهم صُدّقوا. |
|         | text                 | better   | What could be better?           | ما الذي يمكن تحسينه؟ |                  |                    |                         |             |                  | Shows what to change.    | our strategy §4 | survivor        |                 |                      | Better                     | تحسين                      |                                          |                              |
|         | end_group            |          |                                 |                    |                    |                    |                         |             |                  |                         |                  |                 |                 |                      |                            |                            |                                          |                              |

| choices |
|         | list_name | name              | label::English (en) | label::العربية (ar) | chorus_exclusive |
|         | yes_no    | yes               | Yes                 | نعم                 |                  |
|         | yes_no    | no                | No                  | لا                  |                  |
|         | who       | police            | The police          | الشرطة              |                  |
|         | who       | friends           | Friends             | الأصدقاء            |                  |
|         | who       | nobody            | Nobody              | لا أحد              | yes              |
|         | agree     | strongly_agree    |                     |                     |                  |
|         | agree     | agree             |                     |                     |                  |
|         | agree     | neither           |                     |                     |                  |
|         | agree     | disagree          |                     |                     |                  |
|         | agree     | strongly_disagree |                     |                     |                  |
|         | agree     | na                |                     |                     |                  |

| settings |
|          | form_title   | form_id | version | default_language | chorus_title::English (en) | chorus_title::العربية (ar) | chorus_survey_name::العربية (ar) | chorus_about::English (en)        | chorus_about::العربية (ar) |
|          | Getting help | help    | 3       | English (en)     | Have your say              | رأيك يهمنا                 | الحصول على المساعدة              | This survey is about getting help. | هذا الاستبيان عن المساعدة. |
";

pub fn read(form: &str) -> Result<Imported, Vec<String>> {
    read_as(form.as_bytes(), Format::Md)
}

pub fn read_as(form: &[u8], format: Format) -> Result<Imported, Vec<String>> {
    xlsform::import(form, format, &WORDS).map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// Everything that is said of a form that is not taken.
pub fn problems(form: &str) -> Vec<String> {
    match read(form) {
        Ok(imported) => panic!("taken: {:?}", imported.source.instrument),
        Err(problems) => problems,
    }
}

/// The good form with one text in the place of another, which has to be there.
pub fn with(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

/// The good form with another row behind the one that begins with this.
pub fn with_row(behind: &str, row: &str) -> String {
    assert!(GOOD.contains(behind), "{behind}");
    let add = |line: &str| if line.contains(behind) { format!("{line}\n{row}\n") } else { format!("{line}\n") };
    GOOD.lines().map(add).collect()
}

/// The line in which the good form says something, as errors count it.
pub fn line(said: &str) -> usize {
    1 + GOOD.lines().position(|line| line.contains(said)).unwrap_or_else(|| panic!("{said}"))
}
