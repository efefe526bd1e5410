//! The release room: from a closed wave to what everybody reads, in the browser; who does it, who sees it when, and what nobody can do.

mod approving;
mod counting;
mod in_post;
mod notes;
mod readers;
mod tenders;

use crate::{
    app::{TestApp, name},
    people::until,
    rooms::{PASSWORD, code, come_in_as, cookie, log, post, room, sign_in, value},
};
use chorus::{
    domain::{
        ids::WaveId,
        staff::Role,
        wave::{Wave, WaveState},
    },
    store::{self, release::Row},
};

/// Those who make a release, those who read it, and those whom it is about.
struct People {
    /// A coordinator of a body that is not rated.
    linden: String,
    /// A releaser of the same body.
    ash: String,
    /// Another one of the same.
    oak: String,
    /// A releaser of a body that is rated.
    birch: String,
    /// A releaser of another one.
    fern: String,
    /// A reader for a provider.
    moth: String,
    /// A reader for a board.
    heron: String,
}

async fn people(app: &TestApp) -> People {
    People {
        linden: come_in_as(app, "linden", Role::Coordinator, "council").await,
        ash: come_in_as(app, "ash", Role::Releaser, "council").await,
        oak: come_in_as(app, "oak", Role::Releaser, "council").await,
        birch: come_in_as(app, "birch", Role::Releaser, "open-door").await,
        fern: come_in_as(app, "fern", Role::Releaser, "harbour").await,
        moth: come_in_as(app, "moth", Role::Provider, "harbour").await,
        heron: come_in_as(app, "heron", Role::Board, "council").await,
    }
}

/// A closed wave with so many replies, in which every question was skipped.
async fn closed(app: &TestApp, survey: &str, replies: usize) -> Wave {
    let (wave, _, codes) = app.open_wave(survey).await;
    crate::crash::commands::fill(&app.base, &wave, &codes[..replies]).await;
    app.close(&wave).await;
    wave
}

/// A wave with a draft of its release.
async fn drafted(app: &TestApp) -> Wave {
    let wave = closed(app, "core", 12).await;
    app.count(&wave).await;
    app.protect(&wave).await;
    wave
}

async fn state(app: &TestApp, wave: &str) -> WaveState {
    store::wave::get(&mut app.store().read().await.expect("reads"), &name(wave)).await.expect("reads").expect("a wave").state
}

async fn release(app: &TestApp, wave: &str) -> Option<Row> {
    store::release::of_wave(&mut app.store().read().await.expect("reads"), &name::<WaveId>(wave)).await.expect("reads")
}

async fn look(app: &TestApp, path: &str, cookie: &str) -> String {
    room(app, path, cookie).await.1
}

/// Opens the form and posts it with the password and whatever else it carries.
async fn press(app: &TestApp, path: &str, cookie: &str, password: &str) -> (u16, String) {
    let (_, form) = room(app, path, cookie).await;
    let mut fields = vec![("password".to_owned(), password.to_owned())];
    for field in ["key", "draft"] {
        if form.contains(&format!("name=\"{field}\" value=\"")) {
            fields.push((field.to_owned(), value(&form, field)));
        }
    }
    send(app, path, cookie, &fields).await
}

async fn send(app: &TestApp, path: &str, cookie: &str, fields: &[(String, String)]) -> (u16, String) {
    let path = path.split('?').next().expect("a path");
    let response = post(app, path, cookie, &fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect::<Vec<_>>()).await;
    (response.status().as_u16(), response.text().await.expect("text"))
}

/// The address at which a draft that was looked at is approved; as the button on its page leads there.
async fn approving(app: &TestApp, cookie: &str) -> String {
    let page = look(app, "/releases/core-1", cookie).await;
    let rest = page.split("href=\"/waves/core-1/approve?lang=en&amp;draft=").nth(1).unwrap_or_else(|| panic!("no button: {page}"));
    format!("/waves/core-1/approve?draft={}", rest.split('"').next().expect("a hash"))
}

async fn acts(app: &TestApp, what: &str) -> Vec<String> {
    log(app).await.into_iter().filter(|act| act.contains(what)).collect()
}

/// Signs somebody in who is staff already, on whatever day it is.
async fn again(app: &TestApp, who: &str) -> String {
    cookie(&sign_in(app, who, PASSWORD, &code(app, 0)).await)
}

/// Presses Count and waits until nothing goes on any more.
async fn count(app: &TestApp, cookie: &str) {
    assert_eq!(press(app, "/waves/core-1/count", cookie, PASSWORD).await.0, 303);
    rest(app, cookie).await;
}

/// Waits until nothing goes on with the wave.
async fn rest(app: &TestApp, cookie: &str) {
    until("nothing goes on any more", async || !look(app, "/waves/core-1", cookie).await.contains("id=\"working\"")).await;
}
