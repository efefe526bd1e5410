//! A clock that is set back in the middle of a survey.

use super::count;
use crate::app::{Page, TestApp, day, on_both};
use chorus::{
    domain::wave::{Wave, WaveState},
    store,
};

async fn state(app: &TestApp, wave: &Wave) -> WaveState {
    store::wave::get(&mut app.store().read().await.expect("reads"), &wave.id).await.expect("reads").expect("a wave").state
}

/// Sends a page on `when`, after everything that happens by itself on that day has happened.
async fn send_on(app: &TestApp, when: &str, page: &Page) -> Page {
    app.clock.set(day(when));
    app.jobs().await.tick().await.expect("the jobs of a day in the past");
    app.press(page, "send", &[]).await
}

#[actix_web::test]
async fn a_clock_that_goes_back_a_day_or_two_loses_no_page_and_closes_and_destroys_nothing() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        app.clock.set(day("2026-05-03"));
        let mut pages = Vec::new();
        for code in &codes[..14] {
            pages.push(app.answer_all(app.start(&wave, &code.digits()).await, |_| None).await);
        }
        let last = pages.pop().expect("a page");
        let days = ["2026-05-03", "2026-05-02", "2026-05-01", "2026-05-02", "2026-05-04"].into_iter();
        for (page, when) in pages.iter().zip(days.chain(std::iter::repeat("2026-05-03"))) {
            let sent = send_on(&app, when, page).await;
            assert_eq!(sent.name(), "done", "on {when}: {}", sent.html);
            assert_eq!(state(&app, &wave).await, WaveState::Open);
        }
        // A month back the page is too old, and says so calmly.
        let stale = send_on(&app, "2026-04-03", &last).await;
        assert_eq!((stale.name().as_str(), stale.status.as_u16()), ("error", 400));
        assert_eq!(state(&app, &wave).await, WaveState::Open);
        app.close(&wave).await;
        assert_eq!(count(&app.base, &wave).await, 13);
    })
    .await;
}

#[actix_web::test]
async fn a_survey_that_somebody_keeps_is_still_there_when_the_clock_went_back_and_came_right_again() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    app.clock.set(day("2026-05-03"));
    let question = app.go_to(app.start(&wave, &codes[0].digits()).await, "question").await;
    let kept = app.press(&app.press(&question, "pause", &[]).await, "keep", &[]).await;
    for when in ["2026-05-02", "2026-05-01", "2026-05-03"] {
        app.clock.set(day(when));
        app.jobs().await.tick().await.expect("the jobs of a day in the past");
    }
    let back = app.start(&wave, &crate::ways::number_on(&kept)).await;
    assert_eq!(back.name(), "question", "{}", back.html);
}

#[actix_web::test]
async fn a_wave_that_is_closing_stays_so_while_the_clock_is_behind_the_day_on_which_it_began() {
    on_both(|app| async move {
        let (wave, _, _) = app.open_wave("core").await;
        app.clock.set(day("2026-06-01"));
        app.jobs().await.tick().await.expect("ticks");
        assert_eq!(state(&app, &wave).await, WaveState::Closing);
        for (when, then) in [("2026-05-30", WaveState::Closing), ("2026-06-02", WaveState::Closing), ("2026-06-03", WaveState::Closed)] {
            app.clock.set(day(when));
            app.jobs().await.tick().await.expect("ticks");
            assert_eq!(state(&app, &wave).await, then, "on {when}");
        }
    })
    .await;
}
