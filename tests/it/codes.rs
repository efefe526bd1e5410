//! Cards: used and unused are the same to everybody, mistyped and made up ones get help.

use crate::app::{Page, TestApp, on_both};
use chorus::domain::code::Code;

/// A page without what is random on it: state, run, and the names and values of inputs.
fn bare(page: &Page) -> String {
    let mut out = String::new();
    let mut rest = page.html.as_str();
    while let Some(at) = ["value=\"", "name=\"f"].iter().filter_map(|m| rest.find(m).map(|i| i + m.len())).min() {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = &rest[rest.find('"').unwrap_or(0)..];
    }
    out + rest
}

fn choice(question: &str) -> Option<&'static str> {
    match question {
        "children" => Some("no"),
        "believed" => Some("agree"),
        _ => None,
    }
}

#[actix_web::test]
async fn a_used_and_an_unused_card_show_the_same_pages_from_first_to_last() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        app.reply(&wave, &codes[0], choice).await;
        let walk = async |code: &Code| {
            let mut pages = vec![app.start(&wave, &code.digits()).await];
            while let Some(page) = pages.last().filter(|p| p.name() != "done").cloned() {
                let chosen: Vec<&str> = page.question().and_then(choice).into_iter().collect();
                let button = if page.name() == "check" { "send" } else { "next" };
                pages.push(app.press(&page, button, &chosen).await);
            }
            pages.iter().map(|p| (p.status, p.html.len(), bare(p))).collect::<Vec<_>>()
        };
        let (used, unused) = (walk(&codes[0]).await, walk(&codes[1]).await);
        assert_eq!(used.len(), unused.len());
        for (a, b) in used.iter().zip(&unused) {
            assert_eq!((a.0, &a.2), (b.0, &b.2));
            // Sealed states are deflated, so their length wavers by a few bytes from one random run to the next.
            assert!(a.1.abs_diff(b.1) < 64, "{} and {}", a.1, b.1);
        }
    })
    .await;
}

#[actix_web::test]
async fn a_mistyped_and_a_made_up_code_get_the_same_help_and_keep_what_was_typed() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let mut wrong = codes[0].digits();
    let last = if wrong.ends_with('0') { '1' } else { '0' };
    wrong.replace_range(15.., &last.to_string());
    for code in [wrong.as_str(), "1234", "", "0000 0000 0000 0000", "\u{661}\u{662}", "<b>12</b>", "९९९९"] {
        let page = app.start(&wave, code).await;
        assert_eq!((page.name().as_str(), page.status.as_u16()), ("landing", 200), "{code}");
        assert!(page.says("Check the number") && !page.says("<b>12"), "{code}");
        assert!(page.run().is_empty(), "no run has begun");
    }
    let page = app.start(&wave, "1234 5678").await;
    assert!(page.says("1234 5678"));
}

#[actix_web::test]
async fn a_closed_wave_says_so_for_every_code_alike() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    app.reply(&wave, &codes[0], choice).await;
    app.close(&wave).await;
    app.settle().await;
    let mut pages = Vec::new();
    for code in [codes[0].digits(), codes[1].digits(), "0000000000000000".to_owned(), "x".to_owned()] {
        let page = app.start(&wave, &code).await;
        assert_eq!(page.name(), "closed");
        pages.push(bare(&page));
    }
    assert!(pages.windows(2).all(|w| w[0] == w[1]));
}

#[actix_web::test]
async fn a_code_of_one_wave_opens_no_other() {
    let app = TestApp::fresh().await;
    let (first, _, codes) = app.open_wave("core").await;
    let (second, _, _) = app.open_wave("needs").await;
    assert_ne!(first.slug, second.slug);
    assert_eq!(app.start(&second, &codes[0].digits()).await.name(), "landing");
}

#[actix_web::test]
async fn get_changes_nothing_and_never_depends_on_a_code() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let bare = |page: &Page| page.html.replace(&page.start_number(), "");
    let plain = bare(&app.landing(&wave).await);
    for query in ["?code=", "?c=", "?"] {
        let (status, html) = app.get(&format!("{}/{}{query}{}", app.answering, wave.slug, codes[0].digits())).await;
        assert_eq!(bare(&Page::read(wave.slug.as_str(), status, html)), plain);
    }
}
