//! Returns: an organisation speaking as itself. Who signs, what stays, who is told apart from whom, and what never meets.

mod evidenced;
mod groups;
mod writing;

use crate::{
    app::{TestApp, day, name},
    rooms::{PASSWORD, come_in_as, post, room, value},
};
use chorus::{
    clock::Clock,
    domain::{
        action::OwnerRole,
        ids::{OptionCode, QuestionId},
        instrument::Instrument,
        register::{Entry, Kind},
        returns::{About, Content, Group, Period, Said, Shown, Version},
        staff::Role,
    },
    store,
};
use std::{collections::BTreeMap, sync::Arc};

/// Specialist services of these tests, beside open-door and harbour.
const MORE: [&str; 4] = ["haven", "lantern", "meadow", "quay"];

/// Says of organisations what they are: the council leads and pays, all others are specialist services.
pub async fn describe(app: &TestApp) {
    let mut tx = app.store().write().await.expect("writes");
    for id in ["council", "open-door", "harbour"].into_iter().chain(MORE) {
        let lead = id == "council";
        let cell = |column: &str| match column {
            "name" => id.to_owned(),
            "sector" => if lead { "council" } else { "specialist" }.to_owned(),
            "rated" => if lead { "no" } else { "yes" }.to_owned(),
            "standing" => if lead { "lead" } else { "partner" }.to_owned(),
            "funds" if lead => "harbour".to_owned(),
            _ => String::new(),
        };
        let entry = Entry::read(Kind::Organisation, id, &cell).expect("an organisation");
        store::register::put(&mut tx, &entry).await.expect("puts");
    }
    tx.commit().await.expect("commits");
}

/// Who signs and who reads.
struct People {
    /// A coordinator of the council.
    linden: String,
    /// A commissioner of the same.
    heath: String,
    /// A reader for a provider.
    moth: String,
}

async fn people(app: &TestApp) -> People {
    describe(app).await;
    People {
        linden: come_in_as(app, "linden", Role::Coordinator, "council").await,
        heath: come_in_as(app, "heath", Role::Commissioner, "council").await,
        moth: come_in_as(app, "moth", Role::Provider, "harbour").await,
    }
}

pub fn instrument<'a>(app: &'a TestApp, id: &str) -> &'a Arc<Instrument> {
    app.base.words.instrument(id).expect("an instrument")
}

fn about(organisation: &str, instrument: &str) -> About {
    About { organisation: name(organisation), instrument: name(instrument), period: Period::parse("2026-27").expect("a period") }
}

/// A return that says the same to every question that has this answer, and “not sure” to the others.
pub fn content(instrument: &Instrument, answer: &str, shown: Shown) -> Content {
    let said = |code: &str| Said {
        codes: vec![name::<OptionCode>(code)],
        evidence: format!("Evidence of {answer}."),
        link: String::new(),
        chorus: None,
    };
    let answers: BTreeMap<QuestionId, Said> = instrument
        .questions
        .iter()
        .map(|q| (q.id.clone(), said(if q.options.iter().any(|o| o.code.as_str() == answer) { answer } else { "dk" })))
        .collect();
    Content { answers, owner: Some(OwnerRole::Manager), review_on: Some(day("2027-03-31")), shown, reason: String::new() }
}

/// Signs a return, past the browser; a second one is a correction.
pub async fn sign(app: &TestApp, organisation: &str, id: &str, answer: &str, shown: Shown) -> Version {
    let mut tx = app.store().write().await.expect("writes");
    let about = about(organisation, id);
    let number = store::returns::all(&mut tx).await.expect("reads").iter().filter(|v| v.about == about).count() + 1;
    let (instrument, staff) = (instrument(app, id), name("rowan"));
    let content = content(instrument, answer, shown);
    assert!(store::returns::begin(&mut tx, &about, instrument.version, &content).await.expect("begins"));
    let version = Version { about, number, edition: instrument.version, content, role: Role::Provider, staff, day: app.clock.today() };
    assert!(store::returns::sign(&mut tx, &version, 0).await.expect("signs"));
    tx.commit().await.expect("commits");
    version
}

async fn versions(app: &TestApp) -> Vec<Version> {
    store::returns::all(&mut app.store().read().await.expect("reads")).await.expect("reads")
}

async fn groups_of(app: &TestApp) -> Vec<Group> {
    store::returns::groups(&mut app.store().read().await.expect("reads")).await.expect("reads")
}

async fn look(app: &TestApp, path: &str, cookie: &str) -> String {
    let (status, html) = room(app, path, cookie).await;
    assert_eq!(status, 200, "{path}: {html}");
    chorus::i18n::without_isolates(&html)
}

/// A page without what is different each time it is made.
fn lasting(html: &str) -> String {
    let mut out = html.to_owned();
    for field in ["token", "key"] {
        for part in html.split(&format!("name=\"{field}\" value=\"")).skip(1) {
            out = out.replace(part.split('"').next().expect("a value"), "");
        }
    }
    out
}

type Field<'a> = (&'a str, &'a str);

async fn send(app: &TestApp, path: &str, cookie: &str, fields: &[Field<'_>]) -> (u16, String) {
    let response = post(app, path, cookie, fields).await;
    (response.status().as_u16(), chorus::i18n::without_isolates(&response.text().await.expect("text")))
}

/// The way to one's own draft of this year.
fn own(instrument: &str) -> String {
    format!("/returns/own/{instrument}/2026-27")
}

async fn begin(app: &TestApp, cookie: &str, instrument: &str) -> (u16, String) {
    send(app, "/returns", cookie, &[("instrument", instrument), ("period", "2026-27")]).await
}

/// Opens a part and posts it with these fields.
async fn part(app: &TestApp, cookie: &str, instrument: &str, section: &str, fields: &[Field<'_>]) -> (u16, String) {
    let path = format!("{}/{section}", own(instrument));
    let form = look(app, &path, cookie).await;
    let (key, seen) = (value(&form, "key"), value(&form, "seen"));
    let all = [&[("key", key.as_str()), ("seen", seen.as_str()), ("do", "back")], fields].concat();
    send(app, &path, cookie, &all).await
}

/// Fills in every part with one answer.
async fn fill_in(app: &TestApp, cookie: &str, id: &str, answer: &str) {
    let said = content(instrument(app, id), answer, Shown::Partners).answers;
    for section in &instrument(app, id).sections {
        let of = instrument(app, id).questions.iter().filter(|q| q.section == section.id);
        let fields: Vec<(String, String)> = of
            .flat_map(|q| {
                [(format!("a-{}", q.id), said[&q.id].codes[0].to_string()), (format!("e-{}", q.id), said[&q.id].evidence.clone())]
            })
            .collect();
        let fields: Vec<Field> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(part(app, cookie, id, &section.id, &fields).await.0, 303, "{}", section.id);
    }
}

/// What is posted to sign, unless other fields say otherwise; with the key and the revision of a page.
async fn signing(app: &TestApp, cookie: &str, instrument: &str, other: &[Field<'_>]) -> Vec<(String, String)> {
    let form = look(app, &own(instrument), cookie).await;
    let usual = [
        ("key", value(&form, "key")),
        ("revision", value(&form, "revision")),
        ("do", "sign".to_owned()),
        ("owner", "lead".to_owned()),
        ("review", "2027-03-31".to_owned()),
        ("shown", "partners".to_owned()),
        ("reason", String::new()),
        ("password", PASSWORD.to_owned()),
    ];
    usual.map(|(n, v)| (n.to_owned(), other.iter().find(|(o, _)| *o == n).map_or(v, |(_, v)| (*v).to_owned()))).to_vec()
}

async fn press(app: &TestApp, cookie: &str, instrument: &str, fields: &[(String, String)]) -> (u16, String) {
    let fields: Vec<Field> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    send(app, &own(instrument), cookie, &fields).await
}
