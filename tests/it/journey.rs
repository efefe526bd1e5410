//! One answer, from the card to the published figure, on both databases.

use crate::app::{TestApp, day, name, on_both};
use chorus::{
    ballot_box::Counted,
    domain::{ids::StaffName, wave::WaveState},
    keyring::KeyName,
    release::{self, Approved, ReleaseError},
    store,
};

/// What the twelve people of this test say: four of them were not believed.
fn said(n: usize) -> impl Fn(&str) -> Option<&'static str> {
    move |question| {
        Some(match question {
            "believed" if n < 4 => "disagree",
            "believed" => "agree",
            "children" => "yes",
            "children_support" => "dk",
            "times_told" => "three_more",
            "answered_before" | "helped_by" => "no",
            "hopeful" | "one_thing" => return None,
            "place" => "alder",
            _ => "neither",
        })
    }
}

async fn rows(app: &TestApp, table: &'static str) -> i64 {
    let sql = match table {
        "ballot" => "SELECT (SELECT COUNT(*) FROM ante_ballot) + (SELECT COUNT(*) FROM ballot)",
        "mark" => "SELECT (SELECT COUNT(*) FROM ante_mark) + (SELECT COUNT(*) FROM mark)",
        "narrative" => "SELECT (SELECT COUNT(*) FROM ante_narrative) + (SELECT COUNT(*) FROM narrative)",
        "tally" => "SELECT COUNT(*) FROM tally",
        other => panic!("no query for {other}"),
    };
    match app.store().read().await.expect("reads") {
        store::Tx::Sqlite(mut t) => sqlx::query_scalar(sql).fetch_one(&mut *t).await.expect("counts"),
        store::Tx::Postgres(mut t) => sqlx::query_scalar(sql).fetch_one(&mut *t).await.expect("counts"),
    }
}

#[actix_web::test]
async fn a_reply_goes_from_the_card_to_the_public_page_and_leaves_no_ballot() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        for (n, code) in codes.iter().take(12).enumerate() {
            assert_eq!(app.reply(&wave, code, said(n)).await.name(), "done");
        }
        // The fifth card is used again, with another answer: the same pages, one row more everywhere, and nothing counted.
        assert_eq!(app.reply(&wave, &codes[4], said(0)).await.name(), "done");
        assert_eq!((rows(&app, "ballot").await, rows(&app, "mark").await), (13, 13));

        app.close(&wave).await;
        assert_eq!(rows(&app, "mark").await, 0, "nobody can test any more whether a card was used");
        assert!(!app.ring().has(&KeyName::Spent(wave.id.clone())) && !app.ring().has(&KeyName::Serial(wave.id.clone())));
        assert_eq!(app.count(&wave).await, Counted::Counted);
        let tally = release::open_tally(&mut app.store().read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
        assert_eq!(tally.ballots(), 12);
        let plan = app.plan(&wave.id).await;
        let believed = plan.families().iter().find(|f| f.id == "believed").expect("a family");
        let count = |code: &str| -> u64 {
            (0..believed.axes[0].codes.len()).map(|place| tally.sum(believed, 0, place, |c| believed.linked.code(c, 0) == code)).sum()
        };
        assert_eq!((count("agree"), count("disagree"), count("skipped")), (8, 4, 0));

        app.protect(&wave).await;
        app.approve_twice(&wave).await;
        assert_eq!((rows(&app, "ballot").await, rows(&app, "tally").await), (0, 0));
        assert!(!app.ring().has(&KeyName::Box(wave.id.clone())) && !app.ring().has(&KeyName::Tally(wave.id.clone())));
        let state = store::wave::get(&mut app.store().read().await.expect("reads"), &wave.id).await.expect("reads").expect("a wave").state;
        assert_eq!(state, WaveState::Released);

        let (status, _) = app.get(&format!("{}/{}", app.public, wave.id)).await;
        assert_eq!(status, 404, "nothing is public before it is published");
        app.share_and_publish(&wave).await;
        let (status, page) = app.get(&format!("{}/{}", app.public, wave.id)).await;
        assert_eq!(status, 200);
        let page = chorus::i18n::without_isolates(&page);
        assert!(page.contains("3 in 10 or fewer") && page.contains("<svg") && page.contains("[c]"), "{page}");
        assert!(!page.contains(&app.answering) && !page.contains(wave.slug.as_str()), "the public host never names the answering host");
    })
    .await;
}

#[actix_web::test]
async fn nothing_is_stored_before_the_send() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        let page = app.start(&wave, &codes[0].digits()).await;
        app.answer_all(page, said(0)).await;
        assert_eq!((rows(&app, "ballot").await, rows(&app, "mark").await, rows(&app, "narrative").await), (0, 0, 0));
    })
    .await;
}

#[actix_web::test]
async fn words_are_sealed_apart_and_only_where_somebody_can_read_them() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        for (n, language) in ["en", "cy"].into_iter().enumerate() {
            let mut page = app.start(&wave, &codes[n].digits()).await;
            page = app.press(&page, &format!("language:{language}"), &[]).await;
            page = app.go_to(page, "text").await;
            let mut form = page.hidden();
            if language == "en" {
                form.push((page.text_field(), "more evening hours".into()));
                form.push(page.option("summarise"));
            } else {
                assert!(!page.says("<textarea"), "no words are asked for in a language that nobody can read");
            }
            form.push(("do".into(), "next".into()));
            let page = app.post(wave.slug.as_str(), &form).await;
            let page = app.answer_all(page, |_| None).await;
            assert_eq!(app.press(&page, "send", &[]).await.name(), "done");
        }
        assert_eq!((rows(&app, "ballot").await, rows(&app, "narrative").await), (2, 1));
    })
    .await;
}

#[actix_web::test]
async fn a_box_of_nine_rolls_on_and_is_counted_with_the_next_wave() {
    on_both(|app| async move {
        let (first, _, codes) = app.open_wave("core").await;
        for code in codes.iter().take(9) {
            app.reply(&first, code, said(9)).await;
        }
        app.close(&first).await;
        assert_eq!(app.count(&first).await, Counted::Rolled);
        assert_eq!(rows(&app, "ballot").await, 9);
        let (second, _, codes) = app.open_wave("core").await;
        for code in codes.iter().take(3) {
            app.reply(&second, code, said(9)).await;
        }
        app.close(&second).await;
        assert_eq!(app.count(&second).await, Counted::Counted);
        app.protect(&second).await;
        app.approve_twice(&second).await;
        assert_eq!(rows(&app, "ballot").await, 0);
        assert!(!app.ring().has(&KeyName::Box(first.id.clone())));
    })
    .await;
}

#[actix_web::test]
async fn a_box_that_is_too_small_four_times_is_destroyed_uncounted() {
    let app = TestApp::fresh().await;
    let mut last = Counted::Rolled;
    let mut waves = Vec::new();
    for _ in 0..4 {
        assert_eq!(last, Counted::Rolled);
        let (wave, _, codes) = app.open_wave("core").await;
        app.reply(&wave, &codes[0], said(9)).await;
        app.close(&wave).await;
        last = app.count(&wave).await;
        waves.push(wave);
    }
    assert_eq!(last, Counted::Destroyed);
    assert_eq!(rows(&app, "ballot").await, 0);
    assert!(waves.iter().all(|w| !app.ring().has(&KeyName::Box(w.id.clone())) && !app.ring().has(&KeyName::Narrative(w.id.clone()))));
}

#[actix_web::test]
async fn rolled_waves_need_ten_people_who_did_not_answer_before() {
    let app = TestApp::fresh().await;
    let again = |question: &str| if question == "answered_before" { Some("yes") } else { said(9)(question) };
    let (first, _, codes) = app.open_wave("core").await;
    for code in codes.iter().take(6) {
        app.reply(&first, code, said(9)).await;
    }
    app.close(&first).await;
    app.count(&first).await;
    let (second, _, codes) = app.open_wave("core").await;
    for code in codes.iter().take(6) {
        app.reply(&second, code, again).await;
    }
    app.close(&second).await;
    assert_eq!(app.count(&second).await, Counted::Counted);
    let document = app.protect(&second).await;
    assert!(document.rows().all(|(_, row)| row.base().is_none()), "six people may have answered twice: nothing can be shown");
}

#[actix_web::test]
async fn a_release_needs_two_people_of_two_organisations_one_of_them_not_rated() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        for code in codes.iter().take(10) {
            app.reply(&wave, code, said(9)).await;
        }
        app.close(&wave).await;
        app.count(&wave).await;
        app.protect(&wave).await;
        let approve = async |who: &str, password: &str| {
            release::approve(app.store(), app.ring(), &*app.clock, &wave.id, &name::<StaffName>(who), password).await
        };
        let good = "password of a releaser";
        assert!(matches!(approve("rowan", "another password").await, Err(ReleaseError::WhoIsThis)));
        assert!(matches!(approve("nobody", good).await, Err(ReleaseError::WhoIsThis)));
        assert_eq!(approve("sorrel", good).await.ok(), Some(Approved::First));
        assert_eq!(approve("sorrel", good).await.ok(), Some(Approved::First), "the same person twice is one person");
        assert!(matches!(approve("hazel", good).await, Err(ReleaseError::BothRated)));
        assert!(matches!(release::share(app.store(), &*app.clock, &wave.id).await, Err(ReleaseError::State(..))));
        // A new draft has to be approved anew.
        app.protect(&wave).await;
        assert_eq!(approve("rowan", good).await.ok(), Some(Approved::First));
        assert!(matches!(approve("aspen", good).await, Err(ReleaseError::SameOrganisation(_))));
        assert_eq!(approve("sorrel", good).await.ok(), Some(Approved::Both));
        let from = release::share(app.store(), &*app.clock, &wave.id).await.expect("shares");
        assert_eq!(from, release::public_from(chorus::clock::Clock::today(&*app.clock)));
        assert!(matches!(release::publish(app.store(), &*app.clock, &wave.id).await, Err(ReleaseError::Embargo(_))));
        let log = store::staff::audit(&mut app.store().read().await.expect("reads")).await.expect("reads");
        assert_eq!(log.iter().filter(|(_, _, act)| act.starts_with("approved")).count(), 4);
    })
    .await;
}

#[actix_web::test]
async fn closing_takes_begun_surveys_for_a_day_and_no_starts() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        let begun = app.start(&wave, &codes[0].digits()).await;
        let late = app.answer_all(app.start(&wave, &codes[1].digits()).await, said(9)).await;
        chorus::ballot_box::begin_closing(app.store(), &*app.clock, &wave.id).await.expect("begins closing");
        app.settle().await;
        assert_eq!(app.landing(&wave).await.name(), "closed");
        assert_eq!(app.start(&wave, &codes[2].digits()).await.name(), "closed");
        let check = app.answer_all(begun, said(9)).await;
        assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
        let early = chorus::ballot_box::close(app.store(), app.ring(), &*app.clock, &wave.id, false).await;
        assert!(matches!(early, Err(chorus::ballot_box::WaveError::NotYet(_))));
        app.close(&wave).await;
        // Whatever the server still believes, the transaction itself refuses what comes too late.
        assert_eq!(app.press(&late, "send", &[]).await.name(), "closed");
        assert_eq!(rows(&app, "ballot").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn a_revoked_batch_reads_as_closed_and_others_go_on() {
    let app = TestApp::fresh().await;
    let (wave, batch, codes) = app.open_wave("core").await;
    let (_, others) = app.print_cards(&wave, Some("alder")).await;
    let mut tx = app.store().write().await.expect("writes");
    assert!(store::wave::revoke(&mut tx, &batch.id).await.expect("revokes"));
    tx.commit().await.expect("commits");
    app.settle().await;
    assert_eq!(app.start(&wave, &codes[0].digits()).await.name(), "closed");
    assert_eq!(app.start(&wave, &others[0].digits()).await.name(), "begin");
}

#[actix_web::test]
async fn the_days_work_closes_waves_and_forgets_ended_runs() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = app.start(&wave, &codes[0].digits()).await;
    let left =
        app.http.post(format!("{}/{}/leave", app.answering, wave.slug)).body(format!("r={}", page.run())).send().await.expect("an answer");
    assert_eq!(left.status(), 303);
    let remembered = async || store::runs::all(&mut app.store().read().await.expect("reads")).await.expect("reads").len();
    assert_eq!(remembered().await, 1);
    let mut jobs = app.jobs().await;
    app.clock.set(day("2026-05-02"));
    jobs.tick().await.expect("ticks");
    assert_eq!(remembered().await, 1, "states of that run can still be opened");
    app.clock.set(day("2026-05-03"));
    jobs.tick().await.expect("ticks");
    assert_eq!(remembered().await, 0);
    for (today, state) in [("2026-06-01", WaveState::Closing), ("2026-06-03", WaveState::Closed)] {
        app.clock.set(day(today));
        jobs.tick().await.expect("ticks");
        let now = store::wave::get(&mut app.store().read().await.expect("reads"), &wave.id).await.expect("reads").expect("a wave");
        assert_eq!(now.state, state);
    }
}

#[actix_web::test]
async fn words_and_their_key_are_destroyed_sixty_days_after_the_count() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    for code in codes.iter().take(10) {
        let page = app.go_to(app.start(&wave, &code.digits()).await, "text").await;
        let mut form = page.hidden();
        form.extend([(page.text_field(), "somebody's words".into()), ("do".into(), "next".into())]);
        let check = app.answer_all(app.post(wave.slug.as_str(), &form).await, |_| None).await;
        app.press(&check, "send", &[]).await;
    }
    app.close(&wave).await;
    assert_eq!(app.count(&wave).await, Counted::Counted);
    let mut jobs = app.jobs().await;
    for (today, left) in [("2026-06-29", 10), ("2026-06-30", 0)] {
        app.clock.set(day(today));
        jobs.tick().await.expect("ticks");
        assert_eq!(rows(&app, "narrative").await, left, "{today}");
        assert_eq!(app.ring().has(&KeyName::Narrative(wave.id.clone())), left > 0);
    }
}
