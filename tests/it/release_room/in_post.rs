//! Nobody in post: surveys run, releases wait; and what is handed over.

use super::{drafted, look, people, press, release};
use crate::{
    app::{TestApp, name, on_both},
    rooms::{PASSWORD, come_in_as, room},
};
use chorus::{
    domain::{ids::StaffName, staff::Role},
    store,
};

async fn leave(app: &TestApp, who: &str) {
    let mut tx = app.store().write().await.expect("writes");
    store::access::end(&mut tx, &name::<StaffName>(who), crate::app::day("2026-05-01")).await.expect("ends");
    tx.commit().await.expect("commits");
}

#[actix_web::test]
async fn while_nobody_is_in_post_surveys_run_and_releases_wait() {
    on_both(|app| async move {
        drafted(&app).await;
        let (ash, rated) = (people(&app).await.ash, come_in_as(&app, "sedge", Role::Coordinator, "harbour").await);
        let draft = release(&app, "core-1").await.expect("a release").hash;
        assert_eq!(room(&app, &format!("/waves/core-1/approve?draft={draft}"), &ash).await.0, 200);
        leave(&app, "linden").await;
        for way in ["count", "protect", "approve", "share", "publish"] {
            let (status, html) = room(&app, &format!("/waves/core-1/{way}"), &ash).await;
            assert!(status == 409 && html.contains("Releases wait") && html.contains("nothing is lost"), "{way}: {html}");
            let (status, html) = press(&app, &format!("/waves/core-1/{way}?draft={draft}"), &ash, PASSWORD).await;
            assert!(status == 409 && html.contains("Releases wait"), "{way}: {html}");
        }
        let kept = release(&app, "core-1").await.expect("a release");
        assert_eq!((kept.state.as_str(), kept.hash.as_str()), ("draft", draft.as_str()));
        for reader in [&ash, &rated] {
            let home = look(&app, "/", reader).await;
            assert!(home.contains("id=\"vacant\"") && !home.contains("id=\"alone\""), "{home}");
        }
        // People go on answering.
        let (wave, _, codes) = app.open_wave("core").await;
        assert_eq!(app.reply(&wave, &codes[0], |_| None).await.name(), "done");
        let linnet = come_in_as(&app, "linnet", Role::Coordinator, "council").await;
        assert!(look(&app, "/", &linnet).await.contains("id=\"alone\""), "one alone is told so");
        assert!(!look(&app, "/", &ash).await.contains("id=\"vacant\""));
        assert_eq!(room(&app, &format!("/waves/core-1/approve?draft={draft}"), &ash).await.0, 200);
        come_in_as(&app, "wren", Role::Coordinator, "council").await;
        assert!(!look(&app, "/", &linnet).await.contains("id=\"alone\""));
    })
    .await;
}

#[actix_web::test]
async fn a_handover_pack_says_who_is_there_who_is_missing_and_what_comes_next() {
    let app = TestApp::fresh().await;
    drafted(&app).await;
    let people = people(&app).await;
    app.open_wave("core").await;
    let pack = look(&app, "/handover", &people.linden).await;
    for said in ["<li>linden: ", "<li>ash: ", "core-1", "core-2", "Nobody can sign in as:"] {
        assert!(pack.contains(said), "{said}: {pack}");
    }
    let missing = pack.split("Nobody can sign in as:").nth(1).and_then(|rest| rest.split("</ul>").next()).expect("a list");
    assert_eq!(missing.matches("<li>").count(), 3, "reviewer, distributor and steward: {missing}");
    assert!(pack.contains("class=\"owed\""), "one coordinator alone: {pack}");
    come_in_as(&app, "wren", Role::Steward, "council").await;
    leave(&app, "heron").await;
    let pack = look(&app, "/handover", &people.linden).await;
    assert!(!pack.contains("<li>heron: ") && pack.contains("<li>wren: "), "{pack}");
    let missing = pack.split("Nobody can sign in as:").nth(1).and_then(|rest| rest.split("</ul>").next()).expect("a list");
    assert_eq!(missing.matches("<li>").count(), 2, "{missing}");
}
