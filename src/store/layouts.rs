//! Every table with its columns: what a backup is made of.

use super::transfer::{Column, Kind, Layout};

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text }
}
const fn number(name: &'static str) -> Column {
    Column { name, kind: Kind::Number }
}
const fn truth(name: &'static str) -> Column {
    Column { name, kind: Kind::Truth }
}
const fn day(name: &'static str) -> Column {
    Column { name, kind: Kind::Day }
}
const fn bytes(name: &'static str) -> Column {
    Column { name, kind: Kind::Bytes }
}
const fn table(table: &'static str, key: usize, columns: &'static [Column]) -> Layout {
    Layout { table, antechamber: None, key, columns }
}
const fn stirred(table: &'static str, antechamber: &'static str, columns: &'static [Column]) -> Layout {
    Layout { table, antechamber: Some(antechamber), key: 1, columns }
}

/// Every table, each after those that it refers to.
pub const LAYOUTS: [Layout; 60] = [
    table("setting", 1, &[text("name"), text("value")]),
    table("place", 1, &[text("id"), text("name"), day("ended_on"), text("merged_into")]),
    table("area", 1, &[text("id"), text("name"), truth("is_group"), day("ended_on"), text("merged_into")]),
    table("area_place", 2, &[text("area"), text("place")]),
    table("area_part", 2, &[text("area"), text("part")]),
    table(
        "organisation",
        1,
        &[text("id"), text("name"), truth("rated"), day("ended_on"), text("sector"), text("by_and_for"), text("standing")],
    ),
    table("funding", 2, &[text("organisation"), text("funds")]),
    table("service", 1, &[text("id"), text("name"), text("organisation"), day("ended_on"), text("types")]),
    table("board", 1, &[text("id"), text("name"), text("depth"), day("ended_on")]),
    table("board_organisation", 2, &[text("board"), text("organisation")]),
    table("naming", 3, &[text("kind"), text("id"), day("since"), text("name")]),
    table("staff", 1, &[text("name"), text("role"), text("organisation"), text("password_hash"), bytes("totp_sealed")]),
    table("session", 1, &[bytes("cookie"), text("staff"), number("ends"), number("idle"), number("misses")]),
    table("sign_in", 1, &[text("staff"), number("step"), number("misses"), day("missed_on")]),
    table("access", 1, &[text("staff"), day("confirmed_on"), day("ended_on")]),
    table("recovery", 2, &[text("staff"), bytes("hash")]),
    table("invitation", 1, &[bytes("hash"), text("staff"), text("role"), text("organisation"), bytes("mail_sealed"), day("good_until")]),
    table("outbox", 1, &[bytes("id"), bytes("invitation"), bytes("sealed"), number("tries"), number("due"), truth("refused")]),
    table("form", 2, &[text("staff"), text("key"), day("posted_on")]),
    table("audit", 1, &[Column { name: "id", kind: Kind::Id }, day("day"), text("staff"), text("act")]),
    table("population", 2, &[text("question"), text("answer"), number("tenths"), number("year"), text("definition"), text("source")]),
    table("context", 3, &[text("series"), text("area"), text("period"), number("total"), text("definition"), text("source")]),
    table(
        "social_value",
        1,
        &[text("worth"), number("low"), number("high"), text("method"), day("calculated_on"), text("cost_base"), text("source")],
    ),
    table("survey", 1, &[text("id"), text("instrument"), number("version"), text("plan")]),
    table(
        "own_instrument",
        1,
        &[
            text("id"),
            text("name"),
            number("edition"),
            text("base"),
            number("base_edition"),
            number("revision"),
            text("state"),
            day("changed_on"),
            text("digest"),
            text("definition"),
        ],
    ),
    table("own_catalogue", 2, &[text("instrument"), text("language"), text("messages")]),
    table("tender", 2, &[text("survey"), day("begins"), day("ends")]),
    table(
        "wave",
        1,
        &[
            text("id"),
            text("survey"),
            number("number"),
            text("slug"),
            text("state"),
            text("year"),
            truth("ends_year"),
            day("opened_on"),
            day("closes_on"),
            day("closing_on"),
            day("counted_on"),
            bytes("box_key"),
            bytes("narrative_key"),
            bytes("mark_prefix"),
            number("rolls"),
            text("door"),
        ],
    ),
    table("geography", 1, &[text("wave"), text("document")]),
    table("work", 1, &[text("wave"), text("task"), text("staff"), bytes("key"), number("alive"), text("failed"), text("detail")]),
    table("batch", 1, &[text("id"), text("wave"), text("service"), text("place"), number("first"), number("count"), truth("revoked")]),
    table("entrance", 1, &[text("slug"), text("wave"), text("channel"), text("secret_hash"), truth("equality")]),
    stirred("mark", "ante_mark", &[bytes("mark")]),
    stirred("ballot", "ante_ballot", &[bytes("key"), text("wave"), bytes("sealed")]),
    stirred("equality", "ante_equality", &[bytes("key"), text("wave"), bytes("sealed")]),
    stirred("narrative", "ante_narrative", &[bytes("key"), text("wave"), bytes("sealed")]),
    table("kept", 1, &[bytes("find"), bytes("sealed")]),
    table("ended_run", 1, &[bytes("run")]),
    table("tally", 1, &[text("wave"), bytes("sealed")]),
    table("year_tally", 2, &[text("survey"), text("year"), bytes("sealed")]),
    table(
        "release",
        1,
        &[
            text("id"),
            text("wave"),
            number("position"),
            text("state"),
            text("document"),
            text("hash"),
            text("previous"),
            bytes("signature"),
            bytes("public_key"),
            day("shared_on"),
            day("public_on"),
        ],
    ),
    table("certificate", 1, &[text("release"), text("document")]),
    table("approval", 2, &[text("release"), text("staff"), text("hash")]),
    table("note", 2, &[text("release"), text("organisation"), text("language"), text("text")]),
    table(
        "finding",
        1,
        &[
            text("id"),
            text("release"),
            number("position"),
            text("figure"),
            text("item"),
            day("public_on"),
            number("public_from"),
            day("withdrawn_on"),
        ],
    ),
    table(
        "recommendation",
        2,
        &[text("finding"), number("number"), text("kind"), text("language"), text("text"), text("staff"), day("day")],
    ),
    table("action", 1, &[text("id"), text("finding"), text("source"), text("reference"), number("position"), number("public_from")]),
    table(
        "step",
        2,
        &[
            text("action"),
            number("number"),
            text("status"),
            text("reason"),
            day("due"),
            text("role"),
            text("organisation"),
            text("language"),
            text("text"),
            text("staff"),
            day("day"),
        ],
    ),
    table("vetting", 2, &[text("action"), number("number"), number("step"), text("says"), text("staff"), day("day")]),
    table("told", 2, &[text("action"), text("audience"), text("staff"), day("day")]),
    table(
        "translation",
        2,
        &[text("original"), text("language"), text("text"), text("first"), day("first_on"), text("second"), day("second_on")],
    ),
    table(
        "return_draft",
        3,
        &[
            text("organisation"),
            text("instrument"),
            text("period"),
            number("edition"),
            number("revision"),
            text("answers"),
            text("owner"),
            day("review_on"),
            text("shown"),
            text("reason"),
        ],
    ),
    table(
        "return_version",
        4,
        &[
            text("organisation"),
            text("instrument"),
            text("period"),
            number("number"),
            number("edition"),
            text("answers"),
            text("owner"),
            day("review_on"),
            text("shown"),
            text("reason"),
            text("role"),
            text("staff"),
            day("day"),
        ],
    ),
    table("return_group", 2, &[text("instrument"), text("period"), text("staff"), day("day")]),
    table("return_member", 3, &[text("instrument"), text("period"), text("organisation"), number("number")]),
    table(
        "gate_record",
        3,
        &[
            text("instrument"),
            number("edition"),
            number("number"),
            number("withdraws"),
            text("staff"),
            text("role"),
            text("organisation"),
            day("day"),
        ],
    ),
    table(
        "gate_review",
        3,
        &[
            text("instrument"),
            number("edition"),
            number("number"),
            text("party"),
            text("service"),
            day("reviewed_on"),
            text("language"),
            text("changed"),
        ],
    ),
    table(
        "gate_permission",
        3,
        &[
            text("instrument"),
            number("edition"),
            number("number"),
            text("licence"),
            text("given_by"),
            text("reference"),
            day("given_on"),
            day("good_until"),
        ],
    ),
    table("gate_confirmation", 3, &[text("instrument"), number("edition"), number("number"), text("survey"), text("digest")]),
    table(
        "gate_reading",
        3,
        &[text("instrument"), number("edition"), number("number"), text("language"), text("reader"), text("service"), text("digest")],
    ),
];
