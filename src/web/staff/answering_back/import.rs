//! Actions of homicide reviews and inspections, brought in as rows that were pasted: all of them or none.

use super::{
    Failed, Frame, LANGUAGES, Rooms,
    field::{Wrong, in_words},
    inside, posted,
    reply_form::{Fields, Wrongs, check_password, new_id},
    session::Who,
    to,
};
use crate::{
    domain::{
        action::{ActionRow, ActionRows, COLUMNS, OwnerRole, Problem, Reason, Source, Stage, Step},
        ids::{ActionId, OrganisationId},
    },
    i18n::{Arg, Words},
    render::Page,
    store::{self, Tx},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data},
};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Debug, Serialize)]
struct Import {
    page: Frame,
    columns: String,
    /// What can stand in columns that have lists, each a column with its words.
    lists: Vec<(&'static str, String)>,
    rows: String,
    problems: Vec<String>,
    wrong: Vec<Wrong>,
}

impl Page for Import {
    const TEMPLATE: &'static str = "staff/import.html";
}

/// A problem with its line and column.
fn located(words: &Words, lang: &str, problem: &Problem) -> Result<String, Failed> {
    let what = words.say(lang, &format!("staff-import-{}", problem.what), &[])?;
    let number = |n: u64| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let (line, what) = (("line", number(problem.line)), ("what", Arg::Text(&what)));
    Ok(match (problem.column, problem.cell.as_str()) {
        (0, "") => words.say(lang, "staff-import-at-line", &[line, what])?,
        (0, cell) => words.say(lang, "staff-import-at-line-cell", &[line, what, ("cell", Arg::Text(cell))])?,
        (column, cell) => {
            let column = ("column", number(column as u64));
            words.say(lang, "staff-import-at", &[line, column, what, ("cell", Arg::Text(cell))])?
        }
    })
}

async fn show(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    rows: &str,
    problems: &[Problem],
    wrong: &Wrongs,
) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let organisations = store::partnership::organisations(&mut rooms.store.read().await?).await?;
    let listed = |all: Vec<&str>| all.join(" · ");
    let page = Import {
        page: Frame::new(rooms, lang, Some(who)),
        columns: COLUMNS.join(","),
        lists: vec![
            ("source", listed(Source::ALL.iter().filter(|s| **s != Source::Survey).map(|s| s.as_str()).collect())),
            ("organisation", listed(organisations.iter().map(|o| o.id.as_str()).collect())),
            ("role", listed(OwnerRole::ALL.iter().map(|r| r.as_str()).collect())),
            ("status", listed(Stage::ALL.iter().map(|s| s.as_str()).collect())),
            ("reason", listed(Reason::ALL.iter().map(|r| r.as_str()).collect())),
            ("language", listed(LANGUAGES.to_vec())),
        ],
        rows: rows.to_owned(),
        problems: problems.iter().map(|p| located(words, lang, p)).collect::<Result<_, _>>()?,
        wrong: in_words(rooms, lang, wrong, &[])?,
    };
    let right = problems.is_empty() && wrong.is_empty();
    Ok(rooms.show(if right { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, lang, &page))
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| show(&rooms, (lang, who), "", &[], &Wrongs::new()).await).await
}

/// Reads the rows against what is there.
async fn read(tx: &mut Tx, rows: &str, today: NaiveDate) -> Result<(Vec<ActionRow>, Vec<Problem>), Failed> {
    let organisations: Vec<OrganisationId> = store::partnership::organisations(tx).await?.into_iter().map(|o| o.id).collect();
    let known: BTreeSet<(String, String)> =
        store::action::all(tx).await?.into_iter().map(|a| (a.source.as_str().to_owned(), a.reference)).collect();
    let reader = ActionRows { organisations: &organisations, languages: &LANGUAGES, known: &known, today };
    Ok(reader.parse(rows.as_bytes()))
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let (today, typed) = (rooms.clock.today(), fields.get("rows"));
        let mut wrong = Wrongs::new();
        check_password(&rooms, who, &fields, &mut wrong).await?;
        let mut tx = rooms.store.write().await?;
        // What is wrong is told before it is asked whether the form came before.
        if !wrong.is_empty() || store::form::claim(&mut tx, &who.name, fields.get("key"), today).await? {
            store::action::lock(&mut tx).await?;
            let (rows, problems) = read(&mut tx, typed, today).await?;
            if !problems.is_empty() || !wrong.is_empty() {
                drop(tx);
                return show(&rooms, (lang, who), typed, &problems, &wrong).await;
            }
            put(&mut tx, who, rows, today).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/said-and-did?lang={lang}")))
    })
    .await
}

async fn put(tx: &mut Tx, who: &Who, rows: Vec<ActionRow>, today: NaiveDate) -> Result<(), Failed> {
    let many = rows.len();
    for row in rows {
        let (status, role, organisation, words) = (row.status, row.role, row.organisation, row.words);
        let step = Step { status, role, organisation, words, staff: who.name.clone(), day: today };
        store::action::import(tx, &ActionId::parse(&new_id())?, (row.source, &row.reference), &step).await?;
    }
    Ok(store::staff::log(tx, today, who.name.as_str(), &format!("imported {many} actions")).await?)
}
