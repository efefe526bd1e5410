//! Asking in the next wave whether what was found has changed: in every language at once, of what everybody reads, by those who write surveys.

use super::{drafted, press, released, sentence, take_up};
use crate::{
    app::{TestApp, name, on_both},
    rooms::{come_in_as, log, room},
};
use chorus::{
    authoring::{Draft, problems, words_with},
    domain::{instrument::Shape, staff::Role},
    store,
};

async fn drafts(app: &TestApp) -> Vec<Draft> {
    let mut tx = app.store().read().await.expect("reads");
    let mut drafts = Vec::new();
    for row in store::own::all(&mut tx).await.expect("reads") {
        drafts.push(Draft::load(&mut tx, row.id.as_str()).await.expect("reads").expect("a draft"));
    }
    drafts
}

#[actix_web::test]
async fn a_finding_is_asked_about_in_every_language_in_which_it_was_found() {
    on_both(|app| async move {
        let document = released(&app).await;
        let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
        let finding = take_up(&app, &document, &linden, "told_next", "change", "Say it.").await;
        let path = format!("{finding}/noticed");
        assert!(room(&app, &finding, &linden).await.1.contains(&path), "the page of the finding leads there");
        let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        let said = plain(&sentence(&app, &document, "told_next", "en"));
        let (_, form) = room(&app, &path, &linden).await;
        assert!(form.contains(&format!("“{said}” Has this changed since then?")), "{form}");

        let (status, html) = press(&app, &path, &linden, &[("into", "local-nothing-v1")]).await;
        assert!(status == 422 && html.contains("Choose a survey that is being written"), "{status} {html}");
        assert!(drafts(&app).await.is_empty(), "nothing was begun");

        assert_eq!(press(&app, &path, &linden, &[("into", "copy")]).await.0, 303);
        let draft = drafts(&app).await.remove(0);
        let question = draft.source.instrument.questions.iter().find(|q| q.id.as_str() == "own_noticed_told_next").expect("the question");
        assert_eq!(question.shape, Shape::Change5);
        assert_eq!(question.section, draft.source.instrument.questions.iter().find(|q| q.id.as_str() == "told_next").expect("it").section);
        let languages = &draft.source.instrument.languages;
        assert!(languages.len() >= 29);
        for language in languages {
            let messages = &draft.source.messages[language];
            let said = plain(&sentence(&app, &document, "told_next", language));
            assert!(messages["q-own_noticed_told_next"].contains(&said), "{language}: {}", messages["q-own_noticed_told_next"]);
            assert!(messages["q-own_noticed_told_next-finding"].contains("{ $share }"), "{language}");
            assert!(messages.values().all(|text| !text.contains('\u{2068}')), "{language}");
        }
        // It can be frozen as it is, but for what the linter wants to have confirmed.
        let open: Vec<_> =
            problems(&draft, &app.base.words).expect("looks").into_iter().filter(|i| i.is_open() && i.rule.is_none()).collect();
        assert!(open.is_empty(), "{open:?}");
        let words = words_with(&draft, &app.base.words).expect("reads");
        let shown = words.ask(draft.row.id.as_str(), "ar", "q-own_noticed_told_next", &[]).expect("Arabic");
        assert!(shown.contains(&plain(&sentence(&app, &document, "told_next", "ar"))), "{shown}");

        // Into the same draft a second time: another question.
        let id = draft.row.id.to_string();
        assert_eq!(press(&app, &path, &linden, &[("into", &id)]).await.0, 303);
        let all = drafts(&app).await;
        assert_eq!(all.len(), 1);
        assert!(all[0].source.instrument.questions.iter().any(|q| q.id.as_str() == "own_noticed_told_next_2"));
        let acts = log(&app).await;
        assert_eq!(acts.iter().filter(|act| act.contains(&format!("asks in {id} whether"))).count(), 2, "{acts:?}");
    })
    .await;
}

#[actix_web::test]
async fn nobody_is_asked_about_what_not_everybody_reads() {
    let app = TestApp::fresh().await;
    let document = drafted(&app).await;
    let wave = store::wave::get(&mut app.store().read().await.expect("reads"), &document.wave).await.expect("reads").expect("a wave");
    app.approve_twice(&wave).await;
    chorus::release::share(app.store(), &*app.clock, &name("core-1")).await.expect("shares");
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let finding = take_up(&app, &document, &linden, "told_next", "change", "Say it.").await;
    assert!(!room(&app, &finding, &linden).await.1.contains("/noticed"));
    assert_eq!(room(&app, &format!("{finding}/noticed"), &linden).await.0, 404);
}

#[actix_web::test]
async fn a_language_in_which_the_survey_was_not_asked_is_left_to_be_written() {
    let (app, document, instrument) = crate::figures::released().await;
    assert!(instrument.languages.iter().all(|language| language != "vi"));
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let row = super::row_of(&document, "help_in_time", "");
    let path = format!("/releases/needs-1/answer/{}", super::word(&row, "headline"));
    assert_eq!(press(&app, &path, &linden, &[("kind", "change"), ("text", "Sooner."), ("language", "en")]).await.0, 303);
    assert_eq!(press(&app, "/authoring", &linden, &[("do", "empty"), ("language", "vi")]).await.0, 303);
    let id = drafts(&app).await[0].row.id.to_string();
    let finding = super::findings(&app).await.remove(0).id;
    assert_eq!(press(&app, &format!("/findings/{finding}/noticed"), &linden, &[("into", &id)]).await.0, 303);
    let draft = drafts(&app).await.remove(0);
    let key = "q-own_noticed_help_in_time";
    assert!(draft.source.messages["en"].contains_key(key), "{:?}", draft.source.messages);
    assert!(!draft.source.messages["vi"].contains_key(key), "English words are nobody's Vietnamese");
    assert_eq!(draft.source.instrument.questions[0].section, "part_1");
}
