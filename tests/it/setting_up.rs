//! Setting up in the browser: from an empty database to printed cards, and everything that can be typed badly on the way.

mod changing;
mod elsewhere;
mod files;
mod first;
mod waves;

use crate::{
    app::TestApp,
    rooms::{PASSWORD, come_in_as, post, room, value},
};
use chorus::{
    domain::{
        register::{Kind, Register},
        staff::Role,
    },
    store,
};

type Fields<'a> = &'a [(&'a str, &'a str)];

async fn linden(app: &TestApp) -> String {
    come_in_as(app, "linden", Role::Coordinator, "council").await
}

async fn register(app: &TestApp) -> Register {
    store::register::load(&mut app.store().read().await.expect("reads")).await.expect("reads")
}

async fn names(app: &TestApp, kind: Kind) -> Vec<String> {
    register(app).await.of(kind).map(|entry| entry.name.clone()).collect()
}

/// What of the page's form goes with everything that is typed.
fn hidden(page: &str) -> Vec<(String, String)> {
    ["key", "seen"]
        .into_iter()
        .filter(|f| page.contains(&format!("name=\"{f}\" value=\"")))
        .map(|f| (f.to_owned(), value(page, f)))
        .collect()
}

/// Posts a form whose page was loaded before.
async fn send(app: &TestApp, cookie: &str, path: &str, page: &str, fields: Fields<'_>) -> (u16, String) {
    let hidden: Vec<_> = hidden(page).into_iter().filter(|(n, _)| !fields.iter().any(|(f, _)| f == n)).collect();
    let password = Some(("password", PASSWORD)).filter(|_| !fields.iter().any(|(n, _)| *n == "password"));
    let all: Vec<(&str, &str)> =
        hidden.iter().map(|(n, v)| (n.as_str(), v.as_str())).chain(password).chain(fields.iter().copied()).collect();
    let response = post(app, path, cookie, &all).await;
    (response.status().as_u16(), response.text().await.expect("text").replace("&quot;", "\"").replace("&#x27;", "'"))
}

/// Loads the page of a form, fills it in and posts it.
async fn fill(app: &TestApp, cookie: &str, path: &str, fields: Fields<'_>) -> (u16, String) {
    let (status, page) = room(app, path, cookie).await;
    assert_eq!(status, 200, "{path}: {page}");
    send(app, cookie, path, &page, fields).await
}

/// Fills a form in that has to be taken.
async fn must(app: &TestApp, cookie: &str, path: &str, fields: Fields<'_>) {
    let (status, html) = fill(app, cookie, path, fields).await;
    assert_eq!(status, 303, "{path} {fields:?}: {html}");
}
