//! Answering back: from a figure that is shown to what everybody reads of what is done about it; who writes, who vets, and what cannot be done.

mod imports;
mod noticed;
mod public;
mod writing;

use crate::{
    app::TestApp,
    published::{chorus, ok},
    rooms::{PASSWORD, code, come_in_as, cookie, log, post, room, sign_in, value},
};
use chorus::{
    domain::{
        action::{Action, Finding},
        staff::Role,
    },
    release::Document,
    report::Reader,
    store,
};
use data_encoding::BASE64URL_NOPAD;
use std::fmt::Write as _;

/// Those who answer, and those who do not.
struct People {
    /// A coordinator of a body that is not rated.
    linden: String,
    /// A commissioner of the same.
    heath: String,
    /// A reviewer of the same.
    reed: String,
    /// A reader for a provider.
    moth: String,
}

async fn people(app: &TestApp) -> People {
    People {
        linden: come_in_as(app, "linden", Role::Coordinator, "council").await,
        heath: come_in_as(app, "heath", Role::Commissioner, "council").await,
        reed: come_in_as(app, "reed", Role::Reviewer, "council").await,
        moth: come_in_as(app, "moth", Role::Provider, "harbour").await,
    }
}

/// The same on another day, when all sessions are over.
async fn again(app: &TestApp) -> People {
    let come = async |who: &str| cookie(&sign_in(app, who, PASSWORD, &code(app, 0)).await);
    People { linden: come("linden").await, heath: come("heath").await, reed: come("reed").await, moth: come("moth").await }
}

/// Forty replies to the core survey: most are believed, few are told what comes next, and three of them are of Juniper.
async fn drafted(app: &TestApp) -> Document {
    let (wave, _, _) = app.open_wave("core").await;
    fill(app, "core-1").await;
    app.close(&wave).await;
    app.count(&wave).await;
    app.protect(&wave).await
}

/// Puts those replies into a wave of the core survey.
pub async fn fill(app: &TestApp, wave: &str) {
    let mut rows = "place,service,believed,told_next,listened,children\n".to_owned();
    for n in 0..40 {
        let place = if n < 3 { "juniper" } else { "alder" };
        let believed = if n % 10 < 8 { "agree" } else { "disagree" };
        let told = if n % 10 < 2 { "agree" } else { "strongly_disagree" };
        writeln!(rows, "{place},outreach,{believed},{told},{believed},no").expect("writes");
    }
    let file = app.folder.path().join("keyed.csv");
    std::fs::write(&file, rows).expect("writes");
    ok(&chorus(app, &["answers", "import", "--wave", wave, "--mode", "paper", file.to_str().expect("a path")], "").await);
}

/// The same, public on 15 May 2026.
async fn released(app: &TestApp) -> Document {
    let document = drafted(app).await;
    let wave = store::wave::get(&mut app.store().read().await.expect("reads"), &document.wave).await.expect("reads").expect("a wave");
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    document
}

/// What stands for a figure in an address.
pub fn word(figure: &str, item: &str) -> String {
    BASE64URL_NOPAD.encode(format!("{figure}\n{item}").as_bytes())
}

/// The row of a question for the whole partnership or a place.
pub fn row_of(document: &Document, question: &str, scope: &str) -> String {
    let about = document.about.iter().find(|a| (a.question.as_str(), a.scope.as_str()) == (question, scope) && a.breakdown.is_empty());
    about.unwrap_or_else(|| panic!("no {question} in {scope}")).figure.clone()
}

/// The sentence of a question for the whole partnership.
fn sentence(app: &TestApp, document: &Document, question: &str, lang: &str) -> String {
    let instrument = app.base.words.instrument("survivor-core").expect("an instrument");
    let reader = Reader::new(document, &[], instrument, &app.base.words, lang).expect("words");
    reader.said(&row_of(document, question, ""), "headline").expect("words").expect("a figure that is shown").sentence
}

type Field<'a> = (&'a str, &'a str);

/// Opens a form and posts it with the password and these fields.
async fn press(app: &TestApp, path: &str, cookie: &str, fields: &[Field<'_>]) -> (u16, String) {
    let (status, form) = room(app, path, cookie).await;
    assert_eq!(status, 200, "{path}: {form}");
    let mut all = vec![("key".to_owned(), value(&form, "key")), ("password".to_owned(), PASSWORD.to_owned())];
    if form.contains("name=\"seen\" value=\"") {
        all.push(("seen".to_owned(), value(&form, "seen")));
    }
    for (name, value) in fields {
        all.retain(|(n, _)| n != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    send(app, path, cookie, &all).await
}

async fn send(app: &TestApp, path: &str, cookie: &str, fields: &[(String, String)]) -> (u16, String) {
    let response = post(app, path, cookie, &fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect::<Vec<_>>()).await;
    (response.status().as_u16(), response.text().await.expect("text"))
}

async fn findings(app: &TestApp) -> Vec<Finding> {
    store::finding::all(&mut app.store().read().await.expect("reads")).await.expect("reads")
}

async fn actions(app: &TestApp) -> Vec<Action> {
    store::action::all(&mut app.store().read().await.expect("reads")).await.expect("reads")
}

/// Takes up the figure of a question for the whole partnership; gives the address of the finding.
async fn take_up(app: &TestApp, document: &Document, cookie: &str, question: &str, kind: &str, text: &str) -> String {
    let path = format!("/releases/core-1/answer/{}", word(&row_of(document, question, ""), "headline"));
    assert_eq!(press(app, &path, cookie, &[("kind", kind), ("text", text), ("language", "en")]).await.0, 303);
    format!("/findings/{}", findings(app).await.last().expect("a finding").id)
}

/// What a form of an action says, unless other fields say otherwise.
fn filled<'a>(status: &'a str, other: &[Field<'a>]) -> Vec<Field<'a>> {
    let usual = [
        ("status", status),
        ("due", ""),
        ("reason", ""),
        ("role", "manager"),
        ("organisation", "harbour"),
        ("text", ""),
        ("language", "en"),
    ];
    usual.iter().map(|(n, v)| (*n, other.iter().find(|(o, _)| o == n).map_or(*v, |(_, v)| *v))).collect()
}

/// Adds an action to a finding; gives its address.
async fn act(app: &TestApp, finding: &str, cookie: &str, status: &str, other: &[Field<'_>]) -> String {
    let (code, html) = press(app, &format!("{finding}/act"), cookie, &filled(status, other)).await;
    assert_eq!(code, 303, "{html}");
    format!("/actions/{}", actions(app).await.last().expect("an action").id)
}

async fn publish(app: &TestApp, finding: &str, cookie: &str) {
    let (code, html) = press(app, &format!("{finding}/publish"), cookie, &[]).await;
    assert_eq!(code, 303, "{html}");
}

async fn look(app: &TestApp, path: &str, cookie: &str) -> String {
    room(app, path, cookie).await.1
}

/// The public page, without isolates.
async fn read(app: &TestApp, path: &str) -> String {
    let (status, html) = app.get(&format!("{}{path}", app.public)).await;
    assert_eq!(status, 200, "{path}");
    chorus::i18n::without_isolates(&html)
}

async fn acts(app: &TestApp, what: &str) -> usize {
    log(app).await.into_iter().filter(|act| act.contains(what)).count()
}
