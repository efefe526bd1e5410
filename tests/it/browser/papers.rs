//! Papers for meetings, printed: as long as they say, in both languages of the rooms.

use super::{Browser, Script, picture, tour};
use crate::{
    app::TestApp,
    published::imported,
    rooms::{come_in_as, room},
};
use chorus::domain::staff::Role;
use serde_json::json;

/// Prints what a room shows on A4, keeps the PDF to be looked at, and counts its sheets.
async fn sheets(browser: &Browser, name: &str, html: &str) -> usize {
    browser.goto("about:blank").await;
    let frame = browser.tell("Page.getFrameTree", json!({})).await["frameTree"]["frame"]["id"].clone();
    browser.tell("Page.setDocumentContent", json!({ "frameId": frame, "html": html })).await;
    let how = json!({ "preferCSSPageSize": true, "printBackground": false });
    let pdf = browser.tell("Page.printToPDF", how).await;
    let pdf = data_encoding::BASE64.decode(pdf["data"].as_str().expect("a PDF").as_bytes()).expect("a PDF");
    std::fs::write(picture::folder().join(format!("{name}.pdf")), &pdf).expect("written");
    let text = String::from_utf8_lossy(&pdf);
    let pages = text.matches("/Type /Page").count() - text.matches("/Type /Pages").count();
    assert!(text.contains("/MediaBox [0 0 594") || text.contains("/MediaBox [0 0 595"), "{name} is not on A4");
    pages
}

#[actix_web::test]
async fn papers_for_meetings_are_as_long_as_they_say() {
    let app = TestApp::fresh().await;
    let wave = imported(&app).await;
    app.ring().refresh().expect("reads");
    app.protect(&wave).await;
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    tour::release(&app).await;
    let cookie = come_in_as(&app, "sedge", Role::Board, "council").await;
    let browser = Browser::open(Script::On).await;
    for lang in ["en", "cy"] {
        for (kind, at_least, at_most) in [("chief-executive", 1, 1), ("board", 2, 4), ("workshop", 6, 14)] {
            let (status, html) = room(&app, &format!("/papers/{kind}?lang={lang}"), &cookie).await;
            assert_eq!(status.as_u16(), 200, "{kind}");
            let pages = sheets(&browser, &format!("paper-{kind}-{lang}"), &html).await;
            assert!((at_least..=at_most).contains(&pages), "{kind} in {lang}: {pages} sheets");
        }
    }
}
