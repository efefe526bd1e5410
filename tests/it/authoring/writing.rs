//! What is copied stays as it is, what is written is checked at once, and nobody loses a word.

use super::{TWO_ANSWERS, acts, added, copied, draft, fern, fill, form, must, plain, questions, send, source, with, without, wrong};
use crate::{
    app::{TestApp, on_both},
    rooms::{PASSWORD, room, value},
};
use chorus::{
    authoring::{library, problems},
    i18n::Words,
    xlsform::{self, Format, Source},
};

#[actix_web::test]
async fn an_instrument_is_copied_whole_with_nothing_wrong_and_every_question_locked() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = copied(&app, &cookie, "project-feedback").await;
        assert_eq!(id, "local-project-feedback-v1");
        let library = library(&mut app.store().read().await.expect("reads"), "project-feedback").await.expect("reads").expect("one");
        let copy = draft(&app, &id).await;
        assert_eq!((&copy.source.messages, &copy.source.instrument.questions), (&library.messages, &library.instrument.questions));
        assert!(problems(&copy, &app.base.words).expect("reads").iter().all(|issue| !issue.is_open()));
        let (_, page) = room(&app, &format!("/authoring/{id}"), &cookie).await;
        assert!(page.contains("Nothing is wrong with it") && !page.contains("Asked here only"), "{page}");
        assert_eq!(page.matches("copied, stays as it is").count(), library.instrument.questions.len());
        // A locked question has no field, and a form that was made by hand changes nothing of it.
        let path = format!("/authoring/{id}/questions/pf_worth");
        let (_, page) = room(&app, &path, &cookie).await;
        assert!(page.contains("This question was copied") && !page.contains("name=\"t-en\""), "{page}");
        let (token, key) = (value(&page, "token"), "made-by-hand");
        let mut fields: Vec<(String, String)> = vec![("token".to_owned(), token), ("key".to_owned(), key.to_owned())];
        fields.extend(TWO_ANSWERS.map(|(n, v)| (n.to_owned(), v.to_owned())));
        fields.push(("shape".to_owned(), "single".to_owned()));
        send(&app, &cookie, &path, &fields).await;
        assert_eq!(source(&app, &id).await, copy.source);
        // A second copy has another name.
        assert_eq!(copied(&app, &cookie, "project-feedback").await, "local-project-feedback-2-v1");
        let acts = acts(&app).await;
        assert!(acts.contains(&"began to write local-project-feedback-v1 from project-feedback".to_owned()), "{acts:?}");
    })
    .await;
}

#[actix_web::test]
async fn an_own_question_is_written_in_every_language_checked_at_once_and_marked() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = copied(&app, &cookie, "project-feedback").await;
        let path = added(&app, &cookie, &id, "single", "next").await;
        assert!(path.ends_with("/questions/own_1"), "{path}");
        let before = wrong(&app, &cookie, &id, "q-own_1").await;
        for what in [
            "needs at least two options",
            "needs a headline",
            "en: nothing is written yet: what people read",
            "cy: nothing is written yet: the title of its figures",
        ] {
            assert!(before.iter().any(|line| line.contains(what)), "{what}: {before:?}");
        }
        must(&app, &cookie, &path, &TWO_ANSWERS).await;
        assert_eq!(wrong(&app, &cookie, &id, "q-own_1").await, Vec::<String>::new());
        let written = source(&app, &id).await;
        let question = written.instrument.questions.iter().find(|q| q.id.as_str() == "own_1").expect("a question");
        assert_eq!(question.options.iter().map(|o| o.code.as_str()).collect::<Vec<_>>(), ["yes", "no"]);
        assert_eq!(question.headline.iter().map(ToString::to_string).collect::<Vec<_>>(), ["yes"]);
        assert_eq!(written.messages["cy"]["q-own_1-yes"], "Do");
        let (_, page) = room(&app, &format!("/authoring/{id}"), &cookie).await;
        assert_eq!(page.matches("Asked here only").count(), 1, "{page}");
        // The form holds what was written, so that saving it again changes nothing.
        let (_, page) = room(&app, &path, &cookie).await;
        assert_eq!(send(&app, &cookie, &path, &form(&page, &path)).await.0, 303);
        assert_eq!(source(&app, &id).await, written);
        assert!(acts(&app).await.iter().all(|act| !act.contains("week")), "no text stands in the log");
        must(&app, &cookie, &path, &[("f-cy", "Gwelwyd pobl eto.")]).await;
        assert!(wrong(&app, &cookie, &id, "q-own_1").await.iter().any(|line| line.contains("cy: what its headline says")));
        // Answers change places and go; a group keeps its answers.
        must(&app, &cookie, &path, &[("o0-order", "2"), ("o1-order", "1"), ("o2-t-en", "Not yet"), ("o2-t-cy", "Ddim eto")]).await;
        let question = source(&app, &id).await.instrument.questions.into_iter().find(|q| q.id.as_str() == "own_1").expect("a question");
        assert_eq!(question.options.iter().map(|o| o.code.as_str()).collect::<Vec<_>>(), ["no", "yes", "answer_1"]);
    })
    .await;
}

#[actix_web::test]
async fn what_the_linter_finds_stands_at_its_question_with_the_reason_and_a_better_wording_until_it_is_mended_or_kept() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = copied(&app, &cookie, "project-feedback").await;
    let path = added(&app, &cookie, &id, "single", "next").await;
    let blaming = [&TWO_ANSWERS[..], &[("t-en", "Why did you not leave him?")]].concat();
    must(&app, &cookie, &path, &blaming).await;
    let found = wrong(&app, &cookie, &id, "q-own_1").await;
    assert!(
        found.iter().any(|line| line.contains("as if what was done to them were their doing") && line.contains("Better:")),
        "{found:?}"
    );
    assert!(wrong(&app, &cookie, &id, "q-pf_worth").await.is_empty(), "at its question and nowhere else");
    // It keeps the version from being frozen.
    let (status, page) = room(&app, &format!("/authoring/{id}/freeze"), &cookie).await;
    assert!(status == 409 && page.contains("It cannot be frozen yet"), "{page}");
    let by_hand = [("token", value(&page, "token")), ("key", "k".to_owned()), ("password", PASSWORD.to_owned())];
    let by_hand = by_hand.map(|(n, v)| (n.to_owned(), v)).to_vec();
    assert_eq!(send(&app, &cookie, &format!("/authoring/{id}/freeze"), &by_hand).await.0, 409);
    assert!(!draft(&app, &id).await.row.is_frozen());
    // Kept with a reason, each finding is shown and not open.
    let (_, page) = room(&app, &path, &cookie).await;
    let rules: Vec<String> = form(&page, &path).into_iter().map(|(n, _)| n).filter(|n| n.starts_with("a-")).collect();
    assert!(rules.contains(&"a-blame".to_owned()), "{rules:?}");
    let reasons: Vec<(&str, &str)> = rules.iter().map(|rule| (rule.as_str(), "agreed with the group")).collect();
    must(&app, &cookie, &path, &reasons).await;
    assert!(wrong(&app, &cookie, &id, "q-own_1").await.is_empty());
    let (_, page) = room(&app, &format!("/authoring/{id}"), &cookie).await;
    assert!(page.contains("Kept as it is, because:") && page.contains("agreed with the group"), "{page}");
    // A reason outlives no wording.
    must(&app, &cookie, &path, &[("t-en", "Did someone see you again within a week?")]).await;
    assert!(wrong(&app, &cookie, &id, "q-own_1").await.iter().any(|line| line.contains("not found any more")));
}

#[actix_web::test]
async fn what_was_copied_becomes_our_own_with_every_question_that_hangs_on_it() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = copied(&app, &cookie, "survivor-core").await;
        let path = format!("/authoring/{id}/questions/children/own");
        let (_, page) = room(&app, &path, &cookie).await;
        assert!(page.contains("1 other question is"), "{page}");
        assert_eq!(fill(&app, &cookie, &path, &[("password", "another")]).await.0, 422);
        assert!(questions(&app, &id).await.contains(&"children".to_owned()), "nothing was done");
        let to = must(&app, &cookie, &path, &[("password", PASSWORD)]).await;
        assert!(to.contains("/questions/own_children?"), "{to}");
        let made = source(&app, &id).await;
        let follows = made.instrument.questions.iter().find(|q| q.id.as_str() == "own_children_support").expect("both");
        assert_eq!(follows.asked_if.as_ref().expect("a condition").question.as_str(), "own_children");
        assert!(!questions(&app, &id).await.iter().any(|q| q.starts_with("children")));
        let library = library(&mut app.store().read().await.expect("reads"), "survivor-core").await.expect("reads").expect("one");
        for language in &library.instrument.languages {
            assert_eq!(made.messages[language]["q-own_children"], library.messages[language]["q-children"], "{language}");
            assert!(!made.messages[language].contains_key("q-children"), "{language}");
        }
        // Another draft never gives the same id to another question.
        let other = copied(&app, &cookie, "survivor-core").await;
        must(&app, &cookie, &format!("/authoring/{other}/questions/children/own"), &[("password", PASSWORD)]).await;
        assert!(questions(&app, &other).await.contains(&"own_children_2".to_owned()));
    })
    .await;
}

#[actix_web::test]
async fn questions_go_up_and_down_from_part_to_part_and_are_left_out_once_somebody_has_read_what_goes_with_them() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = copied(&app, &cookie, "survivor-core").await;
    let before = questions(&app, &id).await;
    let go = async |question: &str, way: &str| {
        let (_, page) = room(&app, &format!("/authoring/{id}"), &cookie).await;
        let path = format!("/authoring/{id}/questions/{question}/move");
        assert_eq!(send(&app, &cookie, &path, &with(form(&page, &path), &[("do", way)])).await.0, 303);
    };
    go(&before[0], "up").await;
    assert_eq!(questions(&app, &id).await, before, "the first stays the first");
    go(&before[0], "down").await;
    assert_eq!(questions(&app, &id).await[..2], [before[1].clone(), before[0].clone()]);
    let section = async |question: &str| {
        source(&app, &id).await.instrument.questions.iter().find(|q| q.id.as_str() == question).expect("one").section.clone()
    };
    assert_eq!(section("believed").await, "treated");
    go("believed", "up").await;
    assert_eq!(section("believed").await, "help", "the first of its part goes to the end of the part before");
    assert!(draft(&app, &id).await.is_locked(&"believed".parse().expect("an id")), "wherever it stands");
    assert!(wrong(&app, &cookie, &id, "q-believed").await.is_empty());
    let (_, page) = room(&app, &format!("/authoring/{id}/questions/children/remove"), &cookie).await;
    assert!(page.contains("children_support"), "what hangs on it is named: {page}");
    without(&app, &cookie, &id, "children").await;
    assert!(wrong(&app, &cookie, &id, "q-children_support").await.iter().any(|line| line.contains("not asked before")));
    without(&app, &cookie, &id, "children_support").await;
    assert!(wrong(&app, &cookie, &id, "state").await.is_empty());
    let left = source(&app, &id).await;
    assert!(left.messages.values().all(|messages| messages.keys().all(|key| !key.starts_with("q-children"))));
}

#[actix_web::test]
async fn whoever_comes_second_finds_both_texts_and_loses_neither() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = copied(&app, &cookie, "project-feedback").await;
        let path = added(&app, &cookie, &id, "single", "next").await;
        must(&app, &cookie, &path, &TWO_ANSWERS).await;
        let (_, hers) = room(&app, &path, &cookie).await;
        let (_, his) = room(&app, &path, &cookie).await;
        let first = send(&app, &cookie, &path, &with(form(&hers, &path), &[("t-en", "Did a worker see you again within a week?")])).await;
        assert_eq!(first.0, 303);
        let (status, page, _) =
            send(&app, &cookie, &path, &with(form(&his, &path), &[("t-en", "Were you seen again within 7 days?")])).await;
        assert_eq!(status, 409);
        assert!(
            page.contains("Did a worker see you again within a week?") && page.contains("Were you seen again within 7 days?"),
            "{page}"
        );
        assert_eq!(source(&app, &id).await.messages["en"]["q-own_1"], "Did a worker see you again within a week?");
        // The next press is theirs.
        assert_eq!(send(&app, &cookie, &path, &form(&page, &path)).await.0, 303);
        assert_eq!(source(&app, &id).await.messages["en"]["q-own_1"], "Were you seen again within 7 days?");
        // Two who write different questions are not in each other's way.
        let other = added(&app, &cookie, &id, "text", "next").await;
        let (_, hers) = room(&app, &path, &cookie).await;
        must(&app, &cookie, &other, &[("t-en", "Is there anything else?")]).await;
        assert_eq!(send(&app, &cookie, &path, &form(&hers, &path)).await.0, 303);
        // The same of what stands around the questions.
        let around = format!("/authoring/{id}/words");
        let (_, hers) = room(&app, &around, &cookie).await;
        must(&app, &cookie, &around, &[("m-survey-name-en", "Looking back")]).await;
        let (status, page, _) = send(&app, &cookie, &around, &with(form(&hers, &around), &[("m-survey-name-en", "How it was")])).await;
        assert!(status == 409 && page.contains("Looking back") && page.contains("How it was"), "{page}");
        assert_eq!(source(&app, &id).await.messages["en"]["survey-name"], "Looking back");
    })
    .await;
}

#[actix_web::test]
async fn a_language_more_is_written_also_for_what_was_copied_and_its_own_words_stay() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = copied(&app, &cookie, "project-feedback").await;
    let around = format!("/authoring/{id}/words");
    let (_, page) = room(&app, &around, &cookie).await;
    let mut fields = form(&page, &around);
    fields.push(("language".to_owned(), "pl".to_owned()));
    assert_eq!(send(&app, &cookie, &around, &fields).await.0, 303);
    assert!(wrong(&app, &cookie, &id, "q-pf_worth").await.iter().any(|line| line.contains("pl: nothing is written yet: what people read")));
    let path = format!("/authoring/{id}/questions/pf_worth");
    let english = source(&app, &id).await.messages["en"]["q-pf_worth"].clone();
    let words = [("k-q-pf_worth-pl", "Projekt był wart naszego czasu."), ("k-q-pf_worth-en", "Something else.")];
    must(&app, &cookie, &path, &words).await;
    let written = source(&app, &id).await;
    assert_eq!(written.messages["pl"]["q-pf_worth"], "Projekt był wart naszego czasu.");
    assert_eq!(written.messages["en"]["q-pf_worth"], english);
    let (status, page, _) = fill(&app, &cookie, &around, &[("language", "cy")]).await;
    assert!(status == 422 && page.contains("English has to stay"), "{page}");
}

#[actix_web::test]
async fn a_question_can_be_asked_of_some_and_its_condition_comes_back_as_it_was_written() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = copied(&app, &cookie, "project-feedback").await;
    let path = added(&app, &cookie, &id, "single", "next").await;
    must(&app, &cookie, &path, &TWO_ANSWERS).await;
    let condition = async || {
        let question = source(&app, &id).await.instrument.questions.into_iter().find(|q| q.id.as_str() == "own_1");
        question.expect("a question").asked_if.map(|c| (c.question.to_string(), c.any_of.len(), c.none_of.len(), c.answered))
    };
    for (how, expected) in [("any_of", (1, 0, false)), ("none_of", (0, 1, false)), ("answered", (0, 0, true))] {
        must(&app, &cookie, &path, &[("how", how), ("only", "role:manager")]).await;
        let is = Some(("role".to_owned(), expected.0, expected.1, expected.2));
        assert_eq!(condition().await, is, "{how}");
        let (_, page) = room(&app, &path, &cookie).await;
        assert_eq!(send(&app, &cookie, &path, &form(&page, &path)).await.0, 303, "{how}");
        assert_eq!(condition().await, is, "{how}, saved again");
        assert!(wrong(&app, &cookie, &id, "q-own_1").await.is_empty());
    }
    let (status, page, _) = fill(&app, &cookie, &path, &[("how", "any_of"), ("only", "")]).await;
    assert!(status == 422 && page.contains("answers of one earlier question"), "{page}");
    let (_, page) = room(&app, &path, &cookie).await;
    let mut fields = form(&page, &path);
    fields.retain(|(name, _)| name != "only" && name != "how");
    assert_eq!(send(&app, &cookie, &path, &fields).await.0, 303);
    assert_eq!(condition().await, None);
}

/// Posts a form as a browser posts a file.
pub async fn bring(app: &TestApp, cookie: &str, file: &[u8], key: Option<&str>) -> (u16, String, String) {
    let (_, page) = room(app, "/authoring/form", cookie).await;
    let part = |name: &str, value: &str| format!("--X\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let own = value(&page, "key");
    let mut body = [part("token", &value(&page, "token")), part("key", key.unwrap_or(&own))].concat().into_bytes();
    body.extend(b"--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"form\"\r\n\r\n");
    body.extend(file);
    body.extend(b"\r\n--X--\r\n");
    let request = app.http.post(format!("{}/authoring/form", app.staff)).header("cookie", cookie).header("sec-fetch-site", "same-origin");
    let response = request.header("content-type", "multipart/form-data; boundary=X").body(body).send().await.expect("an answer");
    let to = response.headers().get("location").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    (response.status().as_u16(), plain(&response.text().await.expect("text")), to)
}

pub fn exported(id: &str, format: Format) -> Vec<u8> {
    let file = |name: &str| Words::instrument_file(id, name);
    let source = Source::parse(&file("instrument.toml").expect("a file"), |l| file(&format!("{l}.ftl"))).expect("an instrument");
    xlsform::export(&source, format, &Words::load().expect("words")).expect("a form")
}

#[actix_web::test]
async fn a_form_comes_in_whole_with_what_was_changed_as_our_own_or_not_at_all_with_every_error_in_its_place() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let (status, html, to) = bring(&app, &cookie, &exported("project-feedback", Format::Xlsx), None).await;
        assert_eq!((status, to.as_str()), (303, "/authoring/local-project-feedback-v1?lang=en"), "{html}");
        assert!(questions(&app, "local-project-feedback-v1").await.iter().all(|q| !q.starts_with("own_")));
        // One wording is another: that question is ours, and no other.
        let text = String::from_utf8(exported("project-feedback", Format::Csv)).expect("text");
        let was = Words::load().expect("words").ask("project-feedback", "en", "q-pf_worth", &[]).expect("a question");
        let changed = text.replacen(&was, "The project was worth the time that we gave to it.", 1);
        assert_ne!(text, changed);
        assert_eq!(bring(&app, &cookie, changed.as_bytes(), None).await.0, 303);
        let own: Vec<String> = questions(&app, "local-project-feedback-2-v1").await.into_iter().filter(|q| q.starts_with("own_")).collect();
        assert_eq!(own, ["own_pf_worth"]);
        let before = acts(&app).await;
        // Errors are told with sheet, row, column and language, and nothing is kept.
        let broken = text.replacen(&was, "", 1);
        let (status, html, _) = bring(&app, &cookie, broken.as_bytes(), None).await;
        assert_eq!(status, 422);
        for cell in ["<td lang=\"en\">survey</td>", "<td lang=\"en\">label</td>", "<td>en</td>"] {
            assert!(html.contains(cell), "{cell}: {html}");
        }
        for (file, what) in [(&b""[..], "hoose"), (b"PK\x03\x04", "file"), (&[0xff, 0xfe, 0xfd], "UTF-8")] {
            let (status, html, _) = bring(&app, &cookie, file, None).await;
            assert!(status == 422 && html.contains(what), "{what}: {html}");
        }
        let (status, html, _) = bring(&app, &cookie, &vec![b'x'; 300_000], None).await;
        assert!(status == 413 && html.contains("class=\"err\""), "{status} {html}");
        let (status, html, _) = bring(&app, &cookie, &exported("ccr-leads", Format::Csv), None).await;
        assert!(status == 422 && html.contains("Only surveys that people answer"), "{html}");
        assert_eq!(acts(&app).await, before);
    })
    .await;
}
