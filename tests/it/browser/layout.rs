//! What fits on a small phone, and what can be hit with a thumb.

use super::{Browser, Script, journey::to_first_question, tour};
use crate::app::TestApp;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};

/// The least width and height of something that is pressed, in CSS pixels (experience §2 and §5).
const TARGET: u32 = 44;
const NARROW: u32 = 320;

/// Nothing on the page reaches past the window, but what scrolls by itself.
async fn too_wide(browser: &Browser, width: u32) -> Value {
    let script = format!(
        "const wide = document.documentElement.scrollWidth > {width} ? ['the page: ' + document.documentElement.scrollWidth] : [];
         const out = e => {{ const r = e.getBoundingClientRect(); return r.width > 1 && (r.right > {width} + 0.5 || r.left < -0.5); }};
         return wide.concat([...document.body.querySelectorAll('*')]
             .filter(e => e.checkVisibility() && !e.closest('.scroll') && !e.closest('.vh') && out(e)).map(e => e.outerHTML.slice(0, 200)))"
    );
    browser.run(&script).await
}

/// Everything that can be pressed is large enough. Links inside a sentence are not counted (WCAG 2.2, 2.5.8).
async fn too_small(browser: &Browser) -> Value {
    let script = format!(
        "return [...document.querySelectorAll('.bar button, main button, main .opt, main summary, main input.code, main textarea, main dd a')]
             .filter(e => e.checkVisibility())
             .map(e => [e.outerHTML.slice(0, 120), e.getBoundingClientRect()])
             .filter(([_, r]) => r.width < {TARGET} - 0.1 || r.height < {TARGET} - 0.1)
             .map(([html, r]) => `${{html}} ${{r.width}} by ${{r.height}}`)"
    );
    browser.run(&script).await
}

async fn fits_in(language: &str) {
    let app = TestApp::fresh().await;
    let browser = Browser::phone(Script::On).await;
    let wrong = RefCell::new(Vec::new());
    tour::answering(&browser, &app, language, async |page: &str| {
        for (what, found) in [("too wide", too_wide(&browser, NARROW).await), ("too small", too_small(&browser).await)] {
            if found != json!([]) {
                wrong.borrow_mut().push(format!("{page}: {what}: {found:#}"));
            }
        }
    })
    .await;
    let wrong = wrong.into_inner();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[actix_web::test]
async fn every_english_page_fits_320_pixels_and_every_target_is_44_pixels() {
    fits_in("en").await;
}

#[actix_web::test]
async fn every_welsh_page_fits_320_pixels_and_every_target_is_44_pixels() {
    fits_in("cy").await;
}

#[actix_web::test]
async fn every_arabic_page_fits_320_pixels_and_every_target_is_44_pixels() {
    fits_in("ar").await;
}

#[actix_web::test]
async fn leave_can_be_pressed_at_every_scroll_position_of_every_page_at_320_by_480() {
    let app = TestApp::fresh().await;
    let browser = Browser::phone(Script::On).await;
    browser.size(NARROW, 480).await;
    let scrolled = Cell::new(0);
    tour::answering(&browser, &app, "en", async |page: &str| {
        let hidden = browser
            .run(
                "const end = document.documentElement.scrollHeight - 480, hidden = [];
                 for (let y = 0; y <= end + 60; y += 60) {
                     scrollTo({ top: Math.min(y, end), behavior: 'instant' });
                     const r = document.querySelector('.leave').getBoundingClientRect();
                     const at = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
                     if (r.top < 0 || r.bottom > 480 || r.left < 0 || r.right > 320 || !at?.classList.contains('leave')) hidden.push(y);
                 }
                 const last = scrollY;
                 scrollTo(0, 0);
                 return [hidden, last]",
            )
            .await;
        assert_eq!(hidden[0], json!([]), "{page}: Leave cannot be pressed at these scroll positions");
        scrolled.set(scrolled.get() + usize::from(hidden[1].as_f64() > Some(100.0)));
    })
    .await;
    assert!(scrolled.get() > 10, "hardly a page was scrolled");
}

#[actix_web::test]
async fn the_bar_does_not_cover_what_has_the_focus() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(Script::On).await;
    browser.size(NARROW, 480).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    for keys in ["\u{e004}".to_owned(), "\u{e008}\u{e004}".to_owned()] {
        for step in 0..14 {
            browser.client.active_element().await.expect("focus").send_keys(&keys).await.expect("Tab");
            let seen = browser
                .run(
                    "const e = document.activeElement, shown = e.closest('.opt') ?? e, r = shown.getBoundingClientRect();
                     if (e === document.body || e.closest('.bar') || e.matches('.skip')) return true;
                     const bar = document.querySelector('.bar').getBoundingClientRect();
                     return r.bottom > bar.bottom + 10 && r.top < innerHeight - 10",
                )
                .await;
            assert_eq!(seen, true, "{keys:?} {step}: {}", browser.run("return document.activeElement.outerHTML").await);
        }
    }
}

#[actix_web::test]
async fn a_release_fits_a_phone_and_a_desk_but_for_tables_that_scroll_by_themselves() {
    let app = TestApp::fresh().await;
    let document = tour::release(&app).await;
    let browser = Browser::open(Script::On).await;
    for width in [NARROW, 1280] {
        browser.size(width, 800).await;
        for language in ["en", "cy", "ar"] {
            for path in ["/".to_owned(), format!("/{}", document.release)] {
                browser.goto(&format!("{}{path}?lang={language}", app.public)).await;
                assert_eq!(browser.language().await.0, language);
                assert_eq!(too_wide(&browser, width).await, json!([]), "{path} in {language}, {width} pixels");
                browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })").await;
                assert_eq!(too_wide(&browser, width).await, json!([]), "{path} in {language}, {width} pixels, all open");
            }
        }
    }
}
