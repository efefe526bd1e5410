//! What is frozen can be asked at once, by the same gates, and its figures are marked for good.

use super::{TWO_ANSWERS, added, copied, draft, fern, form, frozen, must, questions, send, source, without};
use crate::{
    app::{TestApp, name, on_both},
    rooms::{come_in_as, log, room},
};
use chorus::{
    app::Base,
    authoring::{broken_locks, digest},
    backup::{self, Backup},
    domain::{partnership::Partnership, staff::Role},
    store::{self, Store},
};

/// A version with one question that was copied and one of our own, frozen.
async fn small(app: &TestApp, cookie: &str) -> String {
    let id = copied(app, cookie, "project-feedback").await;
    for question in questions(app, &id).await.into_iter().filter(|q| q != "pf_worth") {
        without(app, cookie, &id, &question).await;
    }
    let path = added(app, cookie, &id, "single", "next").await;
    must(app, cookie, &path, &TWO_ANSWERS).await;
    frozen(app, cookie, &id).await;
    id
}

#[actix_web::test]
async fn what_is_frozen_is_asked_without_a_new_start_and_only_its_own_figures_are_marked() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = small(&app, &cookie).await;
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    must(&app, &linden, "/setting-up/surveys", &[("instrument", &id), ("areas", "yes"), ("year", ""), ("equality", "")]).await;
    let (wave, _, codes) = app.open_wave(&id).await;
    for code in &codes[..14] {
        let page = app.reply(&wave, code, |question| match question {
            "pf_worth" => Some("agree"),
            "own_1" => Some("yes"),
            _ => None,
        });
        assert!(page.await.html.contains("data-page=\"done\""));
    }
    app.close(&wave).await;
    app.count(&wave).await;
    app.protect(&wave).await;
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    let mark = "Asked here only: not comparable with other partnerships";
    for (url, marks) in [(format!("{}/{}?lang=en", app.public, wave.id), 1), (format!("{}/{}/paper?lang=en", app.public, wave.id), 1)] {
        let (status, html) = app.get(&url).await;
        assert_eq!((status.as_u16(), html.matches(mark).count()), (200, marks), "{url}: {html}");
    }
    let (_, page) = app.get(&format!("{}/{}?lang=en", app.public, wave.id)).await;
    let own = page.split("id=\"h-own_1\"").nth(1).expect("a figure").split("</section>").next().expect("an end");
    assert!(own.contains(mark) && own.contains("someone saw them again within a week"), "{own}");
    let (_, rows) = app.get(&format!("{}/{}/dictionary.csv", app.public, wave.id)).await;
    for (question, comparable) in [("question,own_1,", ",false"), ("question,pf_worth,", ",true")] {
        let row = rows.lines().find(|line| line.starts_with(question)).unwrap_or_else(|| panic!("{question}: {rows}"));
        assert!(row.ends_with(comparable), "{row}");
    }
    let (_, dashboards) = app.get(&format!("{}/dashboards?lang=en", app.public)).await;
    assert!(dashboards.contains("/dashboards/"), "{dashboards}");
}

#[actix_web::test]
async fn a_frozen_version_waits_at_the_same_gates_as_the_library() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = small(&app, &cookie).await;
    let mut tx = app.store().write().await.expect("writes");
    let real = Partnership { name: "Real".into(), data_protection: "dpo@real.example".into(), fictional: false };
    store::partnership::put(&mut tx, &real).await.expect("put");
    tx.commit().await.expect("commits");
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    must(&app, &linden, "/setting-up/surveys", &[("instrument", &id), ("equality", "")]).await;
    let (status, page) = room(&app, &format!("/gates/{id}"), &linden).await;
    assert!(status == 200 && page.contains("id=\"co-design\""), "{page}");
    let fields = [("survey", id.as_str()), ("closes", "2026-06-30"), ("password", crate::rooms::PASSWORD)];
    let (status, page, _) = super::fill(&app, &linden, "/open", &fields).await;
    assert!(status == 422 && page.contains("/gates/"), "{page}");
    assert!(store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").is_empty());
}

#[actix_web::test]
async fn what_is_frozen_is_there_after_a_new_start_on_another_server_and_out_of_a_backup() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = small(&app, &cookie).await;
        let open = copied(&app, &cookie, "complaints").await;
        let row = draft(&app, &id).await.row;
        let again = Base::open(&app.config).await.expect("opens");
        assert_eq!(again.words.ask(&id, "cy", "q-own_1-yes", &[]).expect("a message"), "Do");
        assert!(again.words.instrument(&open).is_none(), "a draft is nowhere to be asked");
        // A server that ran beside it finds it at its next tick.
        let beside = chorus::i18n::Words::load().expect("words");
        let mut tx = app.store().read().await.expect("reads");
        chorus::authoring::catch_up(&mut tx, &beside).await.expect("reads");
        assert_eq!(beside.instrument(&id).expect("there").questions.len(), 2);
        let file = backup::make(app.store(), app.ring(), row.changed_on).await.expect("a backup");
        let folder = tempfile::tempdir().expect("a folder");
        let empty = Store::open(&chorus::config::sqlite_url(folder.path())).await.expect("opens");
        let backup = Backup::open(&file, &app.config.master).expect("opens");
        backup::restore(&empty, app.ring(), row.changed_on, &backup).await.expect("restores");
        let restored = store::own::all(&mut empty.read().await.expect("reads")).await.expect("reads");
        assert_eq!(restored, store::own::all(&mut tx).await.expect("reads"));
        assert_eq!(digest(&row), row.digest);
        let changed = chorus::domain::own::Own { definition: row.definition.replacen("pf_worth", "pf_other", 1), ..row.clone() };
        assert_ne!(digest(&changed), row.digest, "what was changed beside the program shows");
    })
    .await;
}

#[actix_web::test]
async fn the_next_version_begins_with_everything_locked_and_says_where_a_trend_breaks() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = small(&app, &cookie).await;
        let (_, page) = room(&app, &format!("/authoring/{id}"), &cookie).await;
        assert!(!page.contains("/freeze") && !page.contains("/words"), "{page}");
        let next = format!("/authoring/{id}/next");
        let (status, _, to) = send(&app, &cookie, &next, &form(&page, &next)).await;
        assert_eq!((status, to.as_str()), (303, "/authoring/local-project-feedback-v2?lang=en"));
        let second = "local-project-feedback-v2";
        let later = draft(&app, second).await;
        assert!(later.source.instrument.questions.iter().all(|q| later.is_locked(&q.id)), "also what was our own");
        assert_eq!(later.source.instrument.version, 2);
        let (_, page) = room(&app, &format!("/authoring/{second}/compare"), &cookie).await;
        let page = super::plain(&page);
        assert!(page.contains("2 questions stay as they were") && page.contains("so that their trends break here: 0."), "{page}");
        // What is asked otherwise is another question.
        must(&app, &cookie, &format!("/authoring/{second}/questions/own_1/own"), &[("password", crate::rooms::PASSWORD)]).await;
        must(&app, &cookie, &format!("/authoring/{second}/questions/own_1_2"), &[("t-en", "Did someone see you again in 7 days?")]).await;
        without(&app, &cookie, second, "pf_worth").await;
        let (_, page) = room(&app, &format!("/authoring/{second}/compare?with={id}"), &cookie).await;
        let page = super::plain(&page);
        for said in [
            "own_1 is now own_1_2: the trend breaks here.",
            "Did someone see you again within a week?",
            "Did someone see you again in 7 days?",
            "so that their trends break here: 2.",
            "id=\"left-out\"",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let (status, _) = room(&app, &format!("/authoring/{second}/compare?with=survivor-core"), &cookie).await;
        assert_eq!(status, 404, "only beside what it came of");
        assert_eq!(source(&app, &id).await, draft(&app, &id).await.source);
        let base = later.base.expect("the first version");
        assert!(broken_locks(&base, &source(&app, second).await).is_empty());
        assert!(log(&app).await.contains(&format!("fern began to write {second} from {id}")));
        let _: chorus::domain::ids::InstrumentId = name(second);
    })
    .await;
}
