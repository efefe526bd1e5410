//! What a form can have and a survey here cannot, each with the reason and what to do instead.

const DEVICE: &str = "it tells which device or account answered, or when, and nobody who answers here can be told apart: take the row out";
const PLACE: &str = "it tells where somebody is: take the row out; everybody is asked for an area in a way that names none too small";
const FILES: &str = "faces, voices, handwriting and files tell who answered: take the row out, or ask in a text question";
const NUMBERS: &str = "figures are shares of answers: ask with select_one, and bands as choices";
const DATES: &str = "a day can tell who answered: ask with select_one, and spans of time as choices";

/// Types of the sheet `survey` that are refused.
const TYPES: [(&str, &[&str]); 8] = [
    (
        DEVICE,
        &[
            "deviceid",
            "device_id",
            "imei",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "start",
            "end",
            "today",
            "audit",
            "get",
        ],
    ),
    (PLACE, &["geopoint", "geotrace", "geoshape", "start_geopoint", "location", "gps"]),
    (FILES, &["image", "photo", "audio", "video", "file", "background_audio", "signature", "draw", "annotate", "barcode", "q_picture"]),
    (NUMBERS, &["integer", "int", "decimal", "range", "number"]),
    (DATES, &["date", "time", "datetime"]),
    (
        "nobody ranks here, because most ways to rank are given by one person alone: ask with select_multiple for what matters most",
        &["rank"],
    ),
    ("a question to confirm would have to be answered, and every question here can be skipped: take it out", &["acknowledge", "trigger"]),
    (
        "its answers come from somewhere else, so nobody has read them: put them into the sheet choices",
        &[
            "select_one_from_file",
            "select_multiple_from_file",
            "select_one_external",
            "select_multiple_external",
            "csv_external",
            "xml_external",
            "hidden",
            "entity",
        ],
    ),
];

/// Columns that are refused where they are filled in.
const COLUMNS: [(&str, &[&str]); 9] = [
    ("every question here can be skipped: leave the cell empty", &["required", "required_message"]),
    (
        "every answer that can be chosen is taken: leave the cell empty, and leave choices out that nobody should choose",
        &["constraint", "constraint_message"],
    ),
    ("no answer is filled in before somebody gives it: leave the cell empty", &["default", "read_only", "trigger"]),
    ("everybody sees the same choices in the same order: leave the cell empty", &["choice_filter", "parameters"]),
    (
        "pages carry no files, so that they load on any telephone: leave the cell empty",
        &["media", "image", "big_image", "audio", "video", "autoplay"],
    ),
    (
        "what is written here goes past every check: leave the cell empty",
        &["bind", "body", "instance", "attribute", "namespaces", "save_to"],
    ),
    (
        "answers are sealed with the key of their wave and sent here alone: leave the cell empty",
        &["public_key", "submission_url", "auto_send", "auto_delete"],
    ),
    ("a reply has no name: leave the cell empty", &["instance_name"]),
    ("a row that is not asked has no place here: take the row out", &["disabled"]),
];

/// Why a type is refused; nothing for one that is not.
pub(super) fn kind(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase().replace([' ', '-'], "_");
    TYPES.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(why, _)| *why)
}

/// Why nothing can stand in this column, if it says this; nothing for columns that can be filled in.
pub(super) fn cell(column: &str, said: &str) -> Option<&'static str> {
    let harmless = ["required", "read_only", "disabled", "auto_send", "auto_delete"].contains(&column)
        && ["no", "false", "false()"].contains(&said.to_lowercase().as_str());
    let (why, _) = COLUMNS.iter().find(|(_, columns)| columns.contains(&column))?;
    (!said.is_empty() && !harmless).then_some(why)
}

/// Whether a column is one of those.
pub(super) fn is_column(column: &str) -> bool {
    COLUMNS.iter().any(|(_, columns)| columns.contains(&column))
}
