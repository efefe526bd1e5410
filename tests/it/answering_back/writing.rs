//! Staff: taking up what was heard, saying what is done, vetting it, and correcting it.

use super::{
    act, actions, acts, again, drafted, filled, findings, look, people, press, publish, read, released, row_of, send, sentence, take_up,
    word,
};
use crate::{
    app::{TestApp, day, on_both},
    rooms::{PASSWORD, come_in_as, room, value},
};
use chorus::domain::{action::Vetted, staff::Role};

#[actix_web::test]
async fn a_coordinator_answers_what_was_heard_a_reviewer_vets_it_and_the_public_reads_it() {
    on_both(|app| async move {
        let document = released(&app).await;
        let people = people(&app).await;
        let choose = look(&app, "/releases/core-1/said-and-did", &people.linden).await;
        let heard = sentence(&app, &document, "told_next", "en");
        assert!(choose.contains(&heard) && choose.contains("There is no answer to this yet"), "{choose}");
        let address = format!("/releases/core-1/answer/{}", word(&row_of(&document, "told_next", ""), "headline"));
        assert!(choose.contains(&address), "{choose}");
        let finding =
            take_up(&app, &document, &people.linden, "told_next", "change", "Tell people <b>what</b> comes next.\r\n\r\nIn writing.").await;
        let action = act(&app, &finding, &people.linden, "planned", &[("due", "2026-09-30"), ("text", "A card for each visit.")]).await;
        // Nobody outside reads it before somebody makes it public.
        let before = read(&app, "/core-1/said-and-did").await;
        assert!(!before.contains("comes next.") && before.contains("There is no answer to this yet"), "{before}");
        publish(&app, &finding, &people.heath).await;
        let page = read(&app, "/core-1/said-and-did").await;
        for says in [
            chorus::i18n::without_isolates(&heard).as_str(),
            "This needs to change",
            "Tell people &lt;b&gt;what&lt;",
            "This is planned. It should be done by 30 September 2026.",
            "A card for each visit.",
            "Who is responsible: manager of the service, harbour",
        ] {
            assert!(page.contains(says), "{says}: {page}");
        }
        assert!(!page.contains("There is no answer") && !page.contains("<script"), "{page}");
        // Done, and the group does not agree yet; then it does.
        let (code, html) =
            press(&app, &format!("{action}/change"), &people.heath, &filled("done", &[("text", "Every visit has its card.")])).await;
        assert_eq!(code, 303, "{html}");
        for (says, sentence) in [("not-yet", "say that this is not done yet"), ("agrees", "agree that this is done")] {
            assert_eq!(press(&app, &format!("{action}/vet"), &people.reed, &[("says", says)]).await.0, 303);
            assert!(read(&app, "/said-and-did").await.contains(sentence));
        }
        let page = read(&app, "/said-and-did").await;
        assert!(
            page.contains("This is done. Recorded on 15 May 2026.") && page.contains("Changed on 15 May 2026. Before, it said:"),
            "{page}"
        );
        assert!(
            page.contains("It should be done by 30 September 2026.") && page.contains("A card for each visit."),
            "what stood there before"
        );
        assert_eq!(press(&app, &format!("{action}/told"), &people.linden, &[("audience", "group")]).await.0, 303);
        let room = look(&app, &action, &people.moth).await;
        assert!(room.contains("group was told, recorded by") && room.contains("done, written by"), "{room}");
        assert_eq!(actions(&app).await[0].vettings.len(), 2);
        for act in
            ["took up a finding", "added the action", "published the reply", "changed the action", "recorded of", "recorded who was told"]
        {
            assert!(acts(&app, act).await > 0, "{act}");
        }
        for (path, link) in [("/", "/said-and-did?lang=en"), ("/core-1", "/core-1/said-and-did?lang=en")] {
            assert!(read(&app, path).await.contains(&format!("href=\"{link}\"")), "{path}");
        }
    })
    .await;
}

#[actix_web::test]
async fn what_the_group_says_is_said_of_what_it_looked_at() {
    let app = TestApp::fresh().await;
    let document = released(&app).await;
    let people = people(&app).await;
    let finding = take_up(&app, &document, &people.linden, "told_next", "change", "").await;
    let action = act(&app, &finding, &people.linden, "done", &[]).await;
    let (_, form) = room(&app, &format!("{action}/vet"), &people.reed).await;
    let fields = |key: &str, seen: &str| {
        [("key", key), ("seen", seen), ("says", "agrees"), ("password", PASSWORD)].map(|(n, v)| (n.to_owned(), v.to_owned()))
    };
    assert_eq!(press(&app, &format!("{action}/change"), &people.linden, &filled("done", &[("text", "Half of it.")])).await.0, 303);
    let (code, html) = send(&app, &format!("{action}/vet"), &people.reed, &fields(&value(&form, "key"), "1")).await;
    assert!(code == 409 && html.contains("has changed since you opened") && html.contains("Half of it."), "{code} {html}");
    assert!(actions(&app).await[0].vettings.is_empty());
    let five = fields(&value(&html, "key"), &value(&html, "seen"));
    for _ in 0..5 {
        assert_eq!(send(&app, &format!("{action}/vet"), &people.reed, &five).await.0, 303);
    }
    let vetted = actions(&app).await;
    assert_eq!((vetted[0].vettings.len(), vetted[0].vetted().map(|v| v.says)), (1, Some(Vetted::Agrees)));
    for (field, typed) in [("says", "yes"), ("says", ""), ("password", "another")] {
        assert_eq!(press(&app, &format!("{action}/vet"), &people.reed, &[("says", "agrees"), (field, typed)]).await.0, 422, "{field}");
    }
    // What is not called done is not vetted, and of what their own organisation does others say it.
    let begun = act(&app, &finding, &people.linden, "doing", &[("due", "2026-09-30")]).await;
    let own = act(&app, &finding, &people.linden, "done", &[("organisation", "council")]).await;
    for action in [&begun, &own] {
        assert_eq!(room(&app, &format!("{action}/vet"), &people.reed).await.0, 409);
        assert!(!look(&app, action, &people.reed).await.contains("/vet?"));
    }
    let rush = come_in_as(&app, "rush", Role::Reviewer, "harbour").await;
    assert_eq!(room(&app, &format!("{action}/vet"), &rush).await.0, 409, "theirs is the harbour's");
    assert_eq!(room(&app, &format!("{own}/vet"), &rush).await.0, 200);
}

#[actix_web::test]
async fn two_who_write_the_same_see_both_texts_and_nothing_is_lost() {
    on_both(|app| async move {
        let document = released(&app).await;
        let people = people(&app).await;
        let path = format!("/releases/core-1/answer/{}", word(&row_of(&document, "believed", ""), "headline"));
        let key = async |path: &str, cookie: &str| value(&look(&app, path, cookie).await, "key");
        let form = |key: &str, text: &str, seen: &str| {
            [("key", key), ("kind", "works"), ("text", text), ("language", "en"), ("seen", seen), ("password", PASSWORD)]
                .map(|(n, v)| (n.to_owned(), v.to_owned()))
        };
        let (one, two) = (key(&path, &people.linden).await, key(&path, &people.heath).await);
        assert_eq!(send(&app, &path, &people.linden, &form(&one, "Words of one.", "0")).await.0, 303);
        let (code, html) = send(&app, &path, &people.heath, &form(&two, "Words of two.", "0")).await;
        assert!(code == 409 && html.contains("Words of one.") && html.contains("Words of two."), "{code} {html}");
        let finding = format!("/findings/{}", findings(&app).await[0].id);
        assert!(html.contains(&format!("action=\"{finding}/change?")), "{html}");
        let change = format!("{finding}/change");
        assert_eq!(send(&app, &change, &people.heath, &form(&value(&html, "key"), "Words of two.", &value(&html, "seen"))).await.0, 303);
        // Both change it from the same page.
        let (one, two) = (key(&change, &people.linden).await, key(&change, &people.heath).await);
        assert_eq!(send(&app, &change, &people.linden, &form(&one, "Words of three.", "2")).await.0, 303);
        let (code, html) = send(&app, &change, &people.heath, &form(&two, "Words of four.", "2")).await;
        assert!(code == 409 && html.contains("Words of three.") && html.contains("Words of four."), "{code} {html}");
        let said: Vec<_> = findings(&app).await[0].versions.iter().map(|v| v.words.text.clone()).collect();
        assert_eq!(said, ["Words of one.", "Words of two.", "Words of three."]);
        assert_eq!(findings(&app).await.len(), 1);
        // The same of an action.
        let action = act(&app, &finding, &people.linden, "undecided", &[]).await;
        let change = format!("{action}/change");
        let step = |key: &str, status: &'static str, text: &str| {
            let mut all: Vec<_> =
                filled(status, &[]).into_iter().filter(|(n, _)| *n != "text").map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
            all.extend([("key", key), ("seen", "1"), ("text", text), ("password", PASSWORD)].map(|(n, v)| (n.to_owned(), v.to_owned())));
            all
        };
        let (one, two) = (key(&change, &people.linden).await, key(&change, &people.heath).await);
        assert_eq!(send(&app, &change, &people.linden, &step(&one, "done", "First.")).await.0, 303);
        let (code, html) = send(&app, &change, &people.heath, &step(&two, "undecided", "Second.")).await;
        assert!(code == 409 && html.contains("First.") && html.contains("Second.") && html.contains("<p>Done</p>"), "{code} {html}");
        assert_eq!(actions(&app).await[0].steps.len(), 2);
    })
    .await;
}

#[actix_web::test]
async fn a_form_that_comes_five_times_works_once() {
    on_both(|app| async move {
        let document = released(&app).await;
        let people = people(&app).await;
        let five = async |path: &str, fields: &[(&str, &str)]| {
            let key = value(&look(&app, path, &people.linden).await, "key");
            let usual = [("key", key.as_str()), ("password", PASSWORD)];
            let all: Vec<_> = usual.iter().chain(fields).map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
            let sent = futures_util::future::join_all((0..5).map(|_| send(&app, path, &people.linden, &all))).await;
            assert!(sent.iter().all(|(status, _)| *status == 303), "{path}: {sent:?}");
        };
        let path = format!("/releases/core-1/answer/{}", word(&row_of(&document, "believed", ""), "headline"));
        five(&path, &[("kind", "works"), ("text", "Stay."), ("language", "en")]).await;
        let finding = format!("/findings/{}", findings(&app).await[0].id);
        five(&format!("{finding}/change"), &[("kind", "works"), ("text", "Stay on."), ("language", "en"), ("seen", "1")]).await;
        five(&format!("{finding}/act"), &filled("planned", &[("due", "2026-12-31")])).await;
        five(&format!("{finding}/publish"), &[]).await;
        let action = format!("/actions/{}", actions(&app).await[0].id);
        five(&format!("{action}/change"), &[filled("done", &[]), vec![("seen", "1")]].concat()).await;
        five(&format!("{action}/told"), &[("audience", "boards")]).await;
        let (findings, actions) = (findings(&app).await, actions(&app).await);
        assert_eq!((findings.len(), findings[0].versions.len(), actions.len(), actions[0].steps.len()), (1, 2, 1, 2));
        assert_eq!((actions[0].told.len(), acts(&app, "published the reply").await, acts(&app, "who was told").await), (1, 1, 1));
    })
    .await;
}

#[actix_web::test]
async fn what_is_wrong_is_said_and_what_was_typed_is_kept() {
    let app = TestApp::fresh().await;
    let document = released(&app).await;
    let people = people(&app).await;
    let (long, much) = ("“ä” ".repeat(151), "ü".repeat(10_000));
    let path = format!("/releases/core-1/answer/{}", word(&row_of(&document, "believed", ""), "headline"));
    let good = [("kind", "works"), ("text", "Keep <i>this</i>."), ("language", "en")];
    for (field, typed, says) in [
        ("kind", "", "Choose whether this works"),
        ("kind", "<script>", "Choose whether this works"),
        ("text", long.as_str(), "too long: at most \u{2068}600"),
        ("text", &much, "too long"),
        ("language", "xx", "Choose the language"),
        ("password", "another password", "not right"),
    ] {
        let fields: Vec<_> = good.iter().map(|(n, v)| (*n, if *n == field { typed } else { v })).chain([(field, typed)]).collect();
        let (status, html) = press(&app, &path, &people.linden, &fields).await;
        assert!(status == 422 && html.contains(says) && html.contains(&format!("href=\"#{field}\"")), "{field}: {status} {html}");
        assert!(html.contains(if field == "text" { typed.trim() } else { "Keep &lt;i&gt;this" }), "{field} is there again: {html}");
        assert!(!html.contains("<script") && !html.contains(PASSWORD), "{html}");
    }
    assert!(findings(&app).await.is_empty());
    let finding = take_up(&app, &document, &people.linden, "believed", "works", "<script>alert(1)</script>").await;
    for (field, typed, says) in [
        ("status", "", "Choose how far"),
        ("status", "finished", "Choose how far"),
        ("due", "", "needs a last day"),
        ("due", "soon", "needs a last day"),
        ("due", "2026-05-14", "is over"),
        ("due", "2099-01-01", "more than five years"),
        ("role", "Jane Doe", "Choose who is responsible"),
        ("organisation", "nobody", "Choose an organisation"),
        ("text", much.as_str(), "too long"),
        ("language", "", "Choose the language"),
        ("password", "", "not right"),
    ] {
        let mut fields = filled("planned", &[("due", "2026-06-30"), ("text", "Words that stay."), (field, typed)]);
        fields.push((field, typed));
        fields.retain(|(n, v)| *n != field || *v == typed);
        let (status, html) = press(&app, &format!("{finding}/act"), &people.linden, &fields).await;
        assert!(status == 422 && html.contains(says), "{field} {typed}: {status} {html}");
        assert!(html.contains(if field == "text" { typed } else { "Words that stay." }), "{field}: {html}");
    }
    let (status, html) = press(&app, &format!("{finding}/act"), &people.linden, &filled("not-doing", &[("reason", "no time")])).await;
    assert!(status == 422 && html.contains("Choose why it will not be done"), "{html}");
    assert!(actions(&app).await.is_empty());
    assert_eq!(press(&app, &format!("{finding}/publish"), &people.linden, &[("password", "")]).await.0, 422);
    publish(&app, &finding, &people.linden).await;
    let page = read(&app, "/core-1/said-and-did").await;
    assert!(page.contains("&lt;script&gt;alert(1)&lt;") && !page.contains("<script"), "{page}");
    // The longest, and a day as people type it.
    act(&app, &finding, &people.linden, "doing", &[("due", "30/06/2026"), ("text", &"ü".repeat(600))]).await;
}

#[actix_web::test]
async fn only_a_figure_that_is_shown_can_be_taken_up() {
    let app = TestApp::fresh().await;
    let document = drafted(&app).await;
    let people = people(&app).await;
    let shown = row_of(&document, "believed", "");
    let address = |figure: &str, item: &str| format!("/releases/core-1/answer/{}", word(figure, item));
    assert_eq!(room(&app, &address(&shown, "headline"), &people.linden).await.0, 404, "of a draft nothing is taken up");
    assert_eq!(room(&app, "/releases/core-1/said-and-did", &people.linden).await.0, 404);
    let wave =
        chorus::store::wave::get(&mut app.store().read().await.expect("reads"), &document.wave).await.expect("reads").expect("a wave");
    app.approve_twice(&wave).await;
    chorus::release::share(app.store(), &*app.clock, &wave.id).await.expect("shares");
    // Under embargo partners write, and nobody can make it public.
    let finding = take_up(&app, &document, &people.linden, "believed", "works", "").await;
    assert_eq!(room(&app, &format!("{finding}/publish"), &people.linden).await.0, 409);
    let (status, _) =
        send(&app, &format!("{finding}/publish"), &people.linden, &[("key".into(), "k".into()), ("password".into(), PASSWORD.into())])
            .await;
    assert_eq!((status, findings(&app).await[0].public), (409, None));
    let hidden = row_of(&document, "believed", "juniper");
    let group = document.about.iter().find(|a| a.question == "replies").expect("a base").figure.clone();
    let list = look(&app, "/releases/core-1/said-and-did", &people.linden).await;
    for (figure, item) in [
        (hidden.as_str(), "headline"),
        (&group, ""),
        (&group, "headline"),
        (&shown, "option:agree"),
        (&shown, ""),
        ("made/up", "headline"),
        ("", ""),
    ] {
        let path = address(figure, item);
        assert!(!list.contains(&path), "{figure} {item} is offered");
        assert_eq!(room(&app, &path, &people.linden).await.0, 404, "{figure} {item}");
        let fields =
            [("key", "k"), ("kind", "works"), ("language", "en"), ("password", PASSWORD)].map(|(n, v)| (n.to_owned(), v.to_owned()));
        assert_eq!(send(&app, &path, &people.linden, &fields).await.0, 404, "{figure} {item}");
    }
    for path in [
        "/releases/core-1/answer/%C3%BC",
        "/releases/core-9/answer/AAAA",
        "/findings/none",
        "/actions/none",
        "/words/none",
        "/findings/%20",
    ] {
        assert_eq!(room(&app, path, &people.linden).await.0, 404, "{path}");
    }
    assert_eq!(findings(&app).await.len(), 1);
}

#[actix_web::test]
async fn a_finding_is_withdrawn_before_anybody_reads_it_and_never_after() {
    on_both(|app| async move {
        let document = released(&app).await;
        let people = people(&app).await;
        let finding = take_up(&app, &document, &people.linden, "believed", "change", "A slip.").await;
        let action = act(&app, &finding, &people.linden, "done", &[]).await;
        assert_eq!(press(&app, &format!("{finding}/withdraw"), &people.linden, &[]).await.0, 303);
        for path in [&action, &format!("{action}/change"), &format!("{action}/vet")] {
            assert_eq!(room(&app, path, &people.reed).await.0.as_u16() / 100, 4, "{path}");
        }
        for verb in ["change", "publish", "withdraw", "act"] {
            assert_eq!(room(&app, &format!("{finding}/{verb}"), &people.linden).await.0, 409, "{verb}");
        }
        assert!(look(&app, &finding, &people.moth).await.contains("was withdrawn on"));
        assert!(!look(&app, "/said-and-did", &people.moth).await.contains(&action));
        let second = take_up(&app, &document, &people.linden, "believed", "works", "Right.").await;
        assert_ne!(second, finding);
        publish(&app, &second, &people.linden).await;
        assert_eq!(room(&app, &format!("{second}/withdraw"), &people.linden).await.0, 409);
        let fields = [("key", "k"), ("password", PASSWORD)].map(|(n, v)| (n.to_owned(), v.to_owned()));
        assert_eq!(send(&app, &format!("{second}/withdraw"), &people.linden, &fields).await.0, 409);
        let page = read(&app, "/core-1/said-and-did").await;
        assert!(page.contains("Right.") && !page.contains("A slip."), "{page}");
    })
    .await;
}

#[actix_web::test]
async fn corrections_of_what_is_public_show_what_stood_there_and_drafts_show_nothing() {
    let app = TestApp::fresh().await;
    let document = released(&app).await;
    let people = people(&app).await;
    let finding = take_up(&app, &document, &people.linden, "believed", "change", "A first draft.").await;
    let action = act(&app, &finding, &people.linden, "planned", &[("due", "2026-06-01"), ("text", "A draft of an action.")]).await;
    let change = [("kind", "change"), ("text", "What everybody reads."), ("language", "en")];
    assert_eq!(press(&app, &format!("{finding}/change"), &people.linden, &change).await.0, 303);
    let later = filled("planned", &[("due", "2026-06-02"), ("text", "An action that everybody reads.")]);
    assert_eq!(press(&app, &format!("{action}/change"), &people.linden, &later).await.0, 303);
    publish(&app, &finding, &people.linden).await;
    let page = read(&app, "/core-1/said-and-did").await;
    assert!(!page.contains("draft") && !page.contains("Changed on") && page.contains("What everybody reads."), "{page}");
    // A correction a week later, when the day has been moved as well.
    app.clock.set(day("2026-05-22"));
    let people = again(&app).await;
    assert!(look(&app, &format!("{finding}/change"), &people.linden).await.contains("shown as a correction"));
    let corrected = [("kind", "works"), ("text", "What was meant."), ("language", "en")];
    assert_eq!(press(&app, &format!("{finding}/change"), &people.linden, &corrected).await.0, 303);
    let moved = filled("planned", &[("due", "2026-07-31")]);
    assert_eq!(press(&app, &format!("{action}/change"), &people.linden, &moved).await.0, 303);
    let page = read(&app, "/core-1/said-and-did").await;
    for says in [
        "What was meant.",
        "Changed on 22 May 2026. Before, it said:",
        "What everybody reads.",
        "by 31 July 2026",
        "by 2 June 2026",
        "This needs to change",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
    assert!(!page.contains("draft") && page.find("What was meant.") < page.find("What everybody reads."), "{page}");
    // An action that is added now is public at once.
    act(&app, &finding, &people.linden, "undecided", &[("text", "One more thing.")]).await;
    assert!(read(&app, "/core-1/said-and-did").await.contains("One more thing."));
}

#[actix_web::test]
async fn nobody_of_a_body_that_is_rated_answers_and_readers_only_read() {
    let app = TestApp::fresh().await;
    let document = released(&app).await;
    let people = people(&app).await;
    let finding = take_up(&app, &document, &people.linden, "believed", "works", "").await;
    let action = act(&app, &finding, &people.linden, "done", &[]).await;
    let paths = [
        format!("/releases/core-1/answer/{}", word(&row_of(&document, "told_next", ""), "headline")),
        format!("{finding}/change"),
        format!("{finding}/act"),
        format!("{finding}/publish"),
        format!("{finding}/withdraw"),
        format!("{action}/change"),
        format!("{action}/told"),
        "/said-and-did/import".to_owned(),
    ];
    let rush = come_in_as(&app, "rush", Role::Coordinator, "harbour").await;
    let fern = come_in_as(&app, "fern", Role::Commissioner, "open-door").await;
    for cookie in [&rush, &fern, &people.moth, &people.reed] {
        for path in &paths {
            assert_eq!(room(&app, path, cookie).await.0, 403, "{path}");
            let fields = filled("done", &[]).into_iter().chain([("key", "k"), ("kind", "works"), ("password", PASSWORD), ("seen", "1")]);
            let fields: Vec<_> = fields.map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
            assert_eq!(send(&app, path, cookie, &fields).await.0, 403, "{path}");
        }
        for path in [finding.as_str(), &action, "/said-and-did", "/releases/core-1/said-and-did"] {
            let (status, html) = room(&app, path, cookie).await;
            assert!(status == 200 && !html.contains("/change?") && !html.contains("/answer/"), "{path}: {html}");
        }
    }
    assert_eq!((findings(&app).await.len(), actions(&app).await[0].steps.len()), (1, 1));
    assert_eq!(room(&app, &format!("{action}/vet"), &people.linden).await.0, 403, "the group speaks through its reviewer");
}

#[actix_web::test]
async fn what_was_heard_of_a_part_is_not_there_for_who_pays_while_a_tender_goes_on() {
    let app = TestApp::fresh().await;
    let document = drafted(&app).await;
    let people = people(&app).await;
    let wave =
        chorus::store::wave::get(&mut app.store().read().await.expect("reads"), &document.wave).await.expect("reads").expect("a wave");
    app.approve_twice(&wave).await;
    chorus::release::share(app.store(), &*app.clock, &wave.id).await.expect("shares");
    let part = document
        .rows()
        .find(|(about, row)| !about.scope.is_empty() && about.breakdown.is_empty() && row.share("headline").is_some())
        .map(|(about, _)| format!("/releases/core-1/answer/{}", word(&about.figure, "headline")))
        .expect("a part of which something is shown");
    let mut paths = vec![take_up(&app, &document, &people.linden, "believed", "works", "").await];
    assert_eq!(press(&app, &part, &people.linden, &[("kind", "change"), ("text", "Here!"), ("language", "en")]).await.0, 303);
    paths.push(format!("/findings/{}", findings(&app).await.last().expect("a finding").id));
    let mut tx = app.store().write().await.expect("writes");
    let tender = chorus::domain::tender::Tender {
        survey: wave.survey.clone(),
        begins: crate::app::day("2026-05-01"),
        ends: crate::app::day("2026-05-01"),
    };
    chorus::store::tender::put(&mut tx, &tender).await.expect("puts");
    tx.commit().await.expect("commits");
    for (reader, of_the_part) in [(&people.moth, 200), (&people.heath, 404)] {
        let list = look(&app, "/releases/core-1/said-and-did", reader).await;
        for (path, status) in paths.iter().zip([200, of_the_part]) {
            assert_eq!(room(&app, path, reader).await.0, status, "{path}");
            assert_eq!(list.contains(path.as_str()), status == 200, "{path}: {list}");
        }
        assert_eq!(list.contains("Here!"), of_the_part == 200, "{list}");
    }
    assert_eq!(room(&app, &part, &people.heath).await.0, 404, "nor do they take it up");
}
