//! Writing instruments in the browser: copied, changed, attacked, looked at, frozen and asked.

mod attacks;
mod freezing;
mod looking;
mod travelling;
mod writing;

use crate::{
    app::TestApp,
    rooms::{PASSWORD, come_in_as, post_raw, room},
};
use chorus::{authoring::Draft, domain::staff::Role, store, xlsform::Source};
use scraper::{Html, Selector};

type Fields = Vec<(String, String)>;

async fn fern(app: &TestApp) -> String {
    come_in_as(app, "fern", Role::Designer, "council").await
}

/// What a browser would post of the form that leads to `action`, as it was loaded.
fn form(html: &str, action: &str) -> Fields {
    let page = Html::parse_document(html);
    let all = |selector: &str| Selector::parse(selector).expect("a selector");
    let forms = all("form");
    let posts = |f: &scraper::ElementRef| f.select(&all("[name=token]")).next().is_some();
    let form = page.select(&forms).filter(posts).find(|f| f.attr("action").is_some_and(|a| a.split('?').next() == Some(action)));
    let form = form.unwrap_or_else(|| panic!("no form leads to {action}: {html}"));
    let mut fields = Vec::new();
    for field in form.select(&all("input, textarea, select")) {
        let Some(name) = field.attr("name") else { continue };
        let ticked = field.attr("checked").is_some();
        match (field.value().name(), field.attr("type")) {
            ("select", _) => {
                let chosen = field.select(&all("option[selected]")).next().and_then(|o| o.attr("value")).unwrap_or_default();
                fields.push((name.to_owned(), chosen.to_owned()));
            }
            ("textarea", _) => fields.push((name.to_owned(), field.text().collect::<String>())),
            (_, Some("checkbox")) if !ticked => {}
            _ => fields.push((name.to_owned(), field.attr("value").unwrap_or_default().to_owned())),
        }
    }
    fields
}

/// Puts these values in the place of what stands in the fields of these names.
fn with(mut fields: Fields, changes: &[(&str, &str)]) -> Fields {
    for (name, value) in changes {
        fields.retain(|(n, _)| n != name);
        if !value.is_empty() {
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
    }
    fields
}

async fn send(app: &TestApp, cookie: &str, path: &str, fields: &Fields) -> (u16, String, String) {
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let response = post_raw(app, path, cookie, &pairs).await;
    let to = response.headers().get("location").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    (response.status().as_u16(), plain(&response.text().await.expect("text")), to)
}

/// HTML as it is read.
fn plain(html: &str) -> String {
    html.replace(['\u{2068}', '\u{2069}'], "")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Loads a page, fills its form in and posts it; where it leads.
async fn fill(app: &TestApp, cookie: &str, path: &str, changes: &[(&str, &str)]) -> (u16, String, String) {
    let (status, page) = room(app, path, cookie).await;
    assert_eq!(status, 200, "{path}: {page}");
    send(app, cookie, path, &with(form(&page, path), changes)).await
}

/// The same, which has to be taken.
async fn must(app: &TestApp, cookie: &str, path: &str, changes: &[(&str, &str)]) -> String {
    let (status, html, to) = fill(app, cookie, path, changes).await;
    assert_eq!(status, 303, "{path} {changes:?}: {html}");
    to
}

/// A copy of an instrument of the library; its id.
async fn copied(app: &TestApp, cookie: &str, base: &str) -> String {
    let (_, page) = room(app, "/authoring", cookie).await;
    let fields = with(form(&page, "/authoring"), &[("base", base), ("do", "copy")]);
    let (status, html, to) = send(app, cookie, "/authoring", &fields).await;
    assert_eq!(status, 303, "{html}");
    to.trim_start_matches("/authoring/").split('?').next().expect("an id").to_owned()
}

async fn draft(app: &TestApp, id: &str) -> Draft {
    Draft::load(&mut app.store().read().await.expect("reads"), id).await.expect("reads").expect("a draft")
}

async fn source(app: &TestApp, id: &str) -> Source {
    draft(app, id).await.source
}

async fn questions(app: &TestApp, id: &str) -> Vec<String> {
    source(app, id).await.instrument.questions.iter().map(|q| q.id.to_string()).collect()
}

/// Adds a question to a part; the path of its page.
async fn added(app: &TestApp, cookie: &str, id: &str, shape: &str, section: &str) -> String {
    let to = must(app, cookie, &format!("/authoring/{id}/add"), &[("shape", shape), ("section", section)]).await;
    to.split('?').next().expect("a path").to_owned()
}

/// Everything that a question with two answers needs in English and Welsh.
const TWO_ANSWERS: [(&str, &str); 24] = [
    ("purpose", "Shows whether people are seen again soon."),
    ("based_on", "our own"),
    ("audience", "survivor"),
    ("tags", "waiting"),
    ("polarity", "positive"),
    ("sensitive", ""),
    ("o0-code", "yes"),
    ("o0-headline", "yes"),
    ("o1-code", "no"),
    ("t-en", "Did someone see you again within a week?"),
    ("h-en", "A week is 7 days."),
    ("s-en", "Seen again within a week"),
    ("f-en", "{ $share } people who answered said that someone saw them again within a week."),
    ("o0-t-en", "Yes"),
    ("o1-t-en", "No"),
    ("t-cy", "A welodd rhywun chi eto o fewn wythnos?"),
    ("h-cy", "Mae wythnos yn 7 diwrnod."),
    ("s-cy", "Gweld eto o fewn wythnos"),
    ("f-cy", "Dywedodd { $share } bobl fod rhywun wedi’u gweld eto o fewn wythnos."),
    ("o0-t-cy", "Do"),
    ("o1-t-cy", "Naddo"),
    ("o0-order", ""),
    ("o1-order", ""),
    ("how", ""),
];

/// Leaves a question out.
async fn without(app: &TestApp, cookie: &str, id: &str, question: &str) {
    must(app, cookie, &format!("/authoring/{id}/questions/{question}/remove"), &[("password", PASSWORD)]).await;
}

/// Freezes a version in which nothing is wrong.
async fn frozen(app: &TestApp, cookie: &str, id: &str) {
    must(app, cookie, &format!("/authoring/{id}/freeze"), &[("password", PASSWORD)]).await;
    assert!(draft(app, id).await.row.is_frozen());
}

/// What is wrong, as the page of a draft shows it at a question, or at the whole.
async fn wrong(app: &TestApp, cookie: &str, id: &str, at: &str) -> Vec<String> {
    let (status, page) = room(app, &format!("/authoring/{id}"), cookie).await;
    assert_eq!(status, 200, "{page}");
    let page = Html::parse_document(&page);
    let selector = Selector::parse(&format!("#{at} li.owed")).expect("a selector");
    page.select(&selector).map(|e| e.text().collect::<String>()).collect()
}

async fn acts(app: &TestApp) -> Vec<String> {
    let all = store::staff::audit(&mut app.store().read().await.expect("reads")).await.expect("reads");
    all.into_iter().filter(|(_, who, _)| who == "fern").map(|(_, _, act)| act).filter(|act| !act.starts_with("signed")).collect()
}
