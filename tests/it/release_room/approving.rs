//! Two approvals, and what each of them needs.

use super::{People, acts, approving, drafted, look, people, press, release, send, state};
use crate::{
    app::{TestApp, on_both},
    rooms::{PASSWORD, value},
};
use chorus::{
    domain::wave::{Wave, WaveState},
    keyring::KeyName,
    store::{
        self,
        transfer::{self, LAYOUTS},
    },
};

async fn rows(app: &TestApp, table: &str) -> usize {
    let layout = LAYOUTS.iter().find(|layout| layout.table == table).expect("a table");
    transfer::rows(&mut app.store().read().await.expect("reads"), layout).await.expect("reads").len()
}

/// Nothing was destroyed, and nobody but these approved it.
async fn stands(app: &TestApp, wave: &Wave, by: &[&str]) {
    assert_eq!(state(app, "core-1").await, WaveState::Counted);
    assert!(rows(app, "ballot").await > 0 && rows(app, "tally").await == 1 && app.ring().has(&KeyName::Box(wave.id.clone())));
    let row = release(app, "core-1").await.expect("a release");
    let approvers = store::release::approvers(&mut app.store().read().await.expect("reads"), &row.id, &row.hash).await.expect("reads");
    assert_eq!(approvers.iter().map(ToString::to_string).collect::<Vec<_>>(), by);
}

#[actix_web::test]
async fn two_people_of_two_organisations_approve_and_then_no_reply_exists() {
    on_both(|app| async move {
        let wave = drafted(&app).await;
        let People { linden, ash, birch, .. } = people(&app).await;
        // Who has not looked is led to the draft.
        let page = look(&app, "/waves/core-1/approve", &ash).await;
        assert!(page.contains("Look at the draft first") && !page.contains("name=\"password\""), "{page}");
        let path = approving(&app, &ash).await;
        let page = look(&app, &path, &ash).await;
        assert!(
            page.contains("cannot be undone") && page.contains("the key that opens them") && page.contains("Nobody has approved"),
            "{page}"
        );
        let (status, page) = press(&app, &path, &ash, "another password").await;
        assert!(status == 422 && page.contains("not right"), "{page}");
        stands(&app, &wave, &[]).await;
        assert_eq!(press(&app, &path, &ash, PASSWORD).await.0, 303);
        stands(&app, &wave, &["ash"]).await;
        let page = look(&app, "/waves/core-1", &linden).await;
        assert!(page.contains("Approved by \u{2068}ash (council)"), "{page}");
        // Somebody of a rated body approves what was done, and sees no figure.
        let page = look(&app, "/waves/core-1/approve", &birch).await;
        assert!(page.contains("You see the figures when all partners do") && page.contains("ash (council)"), "{page}");
        assert!(!page.contains("/releases/core-1") && !page.contains("people replied"), "{page}");
        assert_eq!(press(&app, "/waves/core-1/approve", &birch, PASSWORD).await.0, 303);
        assert_eq!(release(&app, "core-1").await.expect("a release").state, "approved");
        assert_eq!(state(&app, "core-1").await, WaveState::Released);
        assert_eq!((rows(&app, "ballot").await, rows(&app, "tally").await), (0, 0));
        assert!(!app.ring().has(&KeyName::Box(wave.id.clone())) && !app.ring().has(&KeyName::Tally(wave.id.clone())));
        assert_eq!(acts(&app, "approved").await, ["ash approved core-1", "birch approved core-1"]);
        for cookie in [&ash, &birch] {
            assert!(look(&app, "/waves/core-1/approve", cookie).await.contains("id=\"not-now\""));
        }
    })
    .await;
}

#[actix_web::test]
async fn approving_twice_from_one_organisation_or_two_rated_ones_changes_nothing_and_says_why() {
    on_both(|app| async move {
        let wave = drafted(&app).await;
        let People { ash, oak, birch, fern, .. } = people(&app).await;
        let path = approving(&app, &ash).await;
        let form = look(&app, &path, &ash).await;
        let fields = [("draft".to_owned(), value(&form, "draft")), ("password".to_owned(), PASSWORD.to_owned())];
        // One form five times, all at once.
        let five = futures_util::future::join_all((0..5).map(|_| send(&app, &path, &ash, &fields))).await;
        assert_eq!(five.iter().filter(|(status, _)| *status == 303).count(), 1, "{five:?}");
        assert!(
            five.iter().filter(|(status, _)| *status != 303).all(|(status, html)| *status == 409 && html.contains("You have approved")),
            "{five:?}"
        );
        stands(&app, &wave, &["ash"]).await;
        assert_eq!(acts(&app, "approved").await, ["ash approved core-1"]);
        // A colleague: told before and after the press.
        let path = approving(&app, &oak).await;
        assert!(look(&app, &path, &oak).await.contains("Somebody of your organisation"));
        let (status, html) = send(&app, &path, &oak, &fields).await;
        assert!(status == 409 && html.contains("Somebody of your organisation"), "{html}");
        stands(&app, &wave, &["ash"]).await;

        // Another draft, and two who are both rated.
        rename(&app, "Another name").await;
        app.protect(&wave).await;
        assert_eq!(press(&app, "/waves/core-1/approve", &birch, PASSWORD).await.0, 303);
        let hash = release(&app, "core-1").await.expect("a release").hash;
        let (status, html) = send(&app, "/waves/core-1/approve", &fern, &[("draft".into(), hash), fields[1].clone()]).await;
        assert!(status == 409 && html.contains("rates your organisation and that of the person"), "{html}");
        stands(&app, &wave, &["birch"]).await;
    })
    .await;
}

async fn rename(app: &TestApp, to: &str) {
    let mut tx = app.store().write().await.expect("writes");
    let mut partnership = store::partnership::get(&mut tx).await.expect("reads").expect("a partnership");
    to.clone_into(&mut partnership.name);
    store::partnership::put(&mut tx, &partnership).await.expect("puts");
    tx.commit().await.expect("commits");
}

#[actix_web::test]
async fn a_draft_that_changed_since_it_was_looked_at_is_not_approved() {
    on_both(|app| async move {
        let wave = drafted(&app).await;
        let People { ash, birch, .. } = people(&app).await;
        let path = approving(&app, &ash).await;
        let form = look(&app, &path, &ash).await;
        let fields = [("draft".to_owned(), value(&form, "draft")), ("password".to_owned(), PASSWORD.to_owned())];
        assert_eq!(press(&app, "/waves/core-1/approve", &birch, PASSWORD).await.0, 303);
        stands(&app, &wave, &["birch"]).await;
        rename(&app, "Another name").await;
        app.protect(&wave).await;
        for seen in
            [fields.clone(), [("draft".into(), String::new()), fields[1].clone()], [("draft".into(), "<script>".into()), fields[1].clone()]]
        {
            let (status, html) = send(&app, &path, &ash, &seen).await;
            assert!(status == 409 && html.contains("another one than you looked at") && !html.contains("<script"), "{html}");
            assert!(!html.contains("name=\"password\""), "no button that could be pressed unseen");
        }
        assert!(look(&app, &path, &ash).await.contains("another one than you looked at"));
        // The approval of the other document is gone with it.
        stands(&app, &wave, &[]).await;
        let path = approving(&app, &ash).await;
        assert_eq!(press(&app, &path, &ash, PASSWORD).await.0, 303);
        stands(&app, &wave, &["ash"]).await;
    })
    .await;
}

#[actix_web::test]
async fn two_who_approve_at_once_are_two_and_two_of_one_organisation_are_one() {
    on_both(|app| async move {
        let wave = drafted(&app).await;
        let People { ash, oak, birch, .. } = people(&app).await;
        let path = approving(&app, &ash).await;
        let (one, other) = tokio::join!(press(&app, &path, &ash, PASSWORD), press(&app, &path, &oak, PASSWORD));
        let mut statuses = [one.0, other.0];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "{one:?} {other:?}");
        assert_eq!(acts(&app, "approved").await.len(), 1);
        assert_eq!(state(&app, "core-1").await, WaveState::Counted);
        let by = if one.0 == 303 { "ash" } else { "oak" };
        stands(&app, &wave, &[by]).await;
        rename(&app, "Another name").await;
        app.protect(&wave).await;
        let path = approving(&app, &ash).await;
        let (one, other) = tokio::join!(press(&app, &path, &ash, PASSWORD), press(&app, "/waves/core-1/approve", &birch, PASSWORD));
        assert_eq!((one.0, other.0), (303, 303), "{one:?} {other:?}");
        assert_eq!(state(&app, "core-1").await, WaveState::Released);
    })
    .await;
}
