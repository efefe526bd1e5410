//! Filling in, signing and correcting.

use super::{about, begin, fill_in, instrument, look, own, part, people, press, send, sign, signing, versions};
use crate::{
    answering_back,
    app::{TestApp, day, name, on_both},
    published::chorus,
    rooms::{PASSWORD, come_in_as, log, room, value},
};
use chorus::{
    domain::{
        plan::{Declared, Plan, PlanError},
        returns::Shown,
        staff::Role,
        wave::Survey,
    },
    store,
};

const READ: &str = "/returns/ccr-leads/2026-27/council";

#[actix_web::test]
async fn an_organisation_signs_what_several_of_its_staff_filled_in_and_partners_read_it_by_name() {
    on_both(|app| async move {
        let people = people(&app).await;
        assert_eq!(begin(&app, &people.linden, "ccr-leads").await.0, 303);
        // One fills in one part, a colleague the rest; a draft can be left.
        let said = [("a-ccr_vision", "partly"), ("e-ccr_vision", "A day each year."), ("l-ccr_vision", "https://council.example/vision")];
        assert_eq!(part(&app, &people.linden, "ccr-leads", "goal", &said).await.0, 303);
        assert!(look(&app, &own("ccr-leads"), &people.heath).await.contains("1 of 4 answered"));
        let fields = signing(&app, &people.heath, "ccr-leads", &[("owner", ""), ("review", "2026-05-01")]).await;
        let (code, html) = press(&app, &people.heath, "ccr-leads", &fields).await;
        for says in ["Not answered: Many different voices", "Choose who owns it.", "Give a day to come", "#part-survivors"] {
            assert!(code == 422 && html.contains(says), "{code} {says}: {html}");
        }
        fill_in(&app, &people.heath, "ccr-leads", "yes").await;
        assert_eq!(
            part(
                &app,
                &people.linden,
                "ccr-leads",
                "goal",
                &[&said[..], &[("a-ccr_goals_named", "no"), ("a-ccr_equals", "dk"), ("a-ccr_same_goal", "agree")]].concat()
            )
            .await
            .0,
            303
        );
        let before = look(&app, "/returns", &people.moth).await;
        assert!(!before.contains("/returns/ccr-leads"), "nobody else sees a draft");
        let fields = signing(&app, &people.heath, "ccr-leads", &[]).await;
        let (code, html) = press(&app, &people.heath, "ccr-leads", &fields).await;
        assert_eq!(code, 303, "{html}");
        assert!(look(&app, "/returns", &people.moth).await.contains(READ));
        let page = look(&app, READ, &people.moth).await;
        for says in [
            "<h1>council</h1>",
            "Version 1, signed by the commissioner on 1 May 2026",
            "Owned by: head of the organisation",
            "A day each year.",
            "href=\"https://council.example/vision\"",
            "No evidence is given.",
            "To be looked at again by 31 March 2027.",
        ] {
            assert!(page.contains(says), "{says}: {page}");
        }
        for name in ["heath", "linden", "action=\"/returns?"] {
            assert!(!page.contains(name), "{name}");
        }
        let side = look(&app, "/returns/ccr-leads/2026-27", &people.moth).await;
        assert!(side.contains("Could each partner name our goals?") && side.contains(">No</dt><dd class=\"long\">council</dd>"), "{side}");
        let (status, csv) = room(&app, "/returns/files/ccr-leads/2026-27/returns.csv", &people.moth).await;
        assert!(
            status == 200 && csv.contains("ccr_vision,partly,A day each year.,https://council.example/vision,lead,2027-03-31"),
            "{csv}"
        );
        let acts = log(&app).await;
        for act in ["linden began a return: ccr-leads 2026-27", "heath signed a return: ccr-leads 2026-27 of council, version 1"] {
            assert!(acts.iter().any(|a| a == act), "{act}: {acts:?}");
        }
        // A year later it should have been looked at again.
        app.clock.set(day("2027-04-01"));
        let reed = come_in_as(&app, "reed", Role::Reviewer, "council").await;
        assert!(look(&app, "/returns", &reed).await.contains("It should have been looked at again by 31 March 2027."));
    })
    .await;
}

#[actix_web::test]
async fn a_return_is_signed_by_staff_of_its_own_organisation_alone() {
    on_both(|app| async move {
        let people = people(&app).await;
        assert_eq!(begin(&app, &people.linden, "ccr-leads").await.0, 303);
        fill_in(&app, &people.linden, "ccr-leads", "yes").await;
        let fields = signing(&app, &people.linden, "ccr-leads", &[]).await;
        // Somebody of another body that leads as well has a draft of their own, or none.
        let thrush = come_in_as(&app, "thrush", Role::Coordinator, "harbour").await;
        for cookie in [&thrush, &people.moth] {
            assert_eq!(press(&app, cookie, "ccr-leads", &fields).await.0, 404, "the draft of the council is not theirs");
            assert_eq!(room(&app, &format!("{}/goal", own("ccr-leads")), cookie).await.0, 404);
            assert_eq!(begin(&app, cookie, "ccr-leads").await.0, 422, "they do not lead");
        }
        let reed = come_in_as(&app, "reed", Role::Reviewer, "council").await;
        assert_eq!(press(&app, &reed, "ccr-leads", &fields).await.0, 403, "a reviewer reads");
        let wrong = signing(&app, &people.linden, "ccr-leads", &[("password", "another")]).await;
        assert_eq!(press(&app, &people.linden, "ccr-leads", &wrong).await.0, 422);
        assert!(versions(&app).await.is_empty());
        // A body that surveys rate has its own word.
        assert_eq!(begin(&app, &people.moth, "ccr-services").await.0, 303);
        fill_in(&app, &people.moth, "ccr-services", "no").await;
        let fields = signing(&app, &people.moth, "ccr-services", &[]).await;
        assert_eq!(press(&app, &people.moth, "ccr-services", &fields).await.0, 303);
        assert_eq!(versions(&app).await.iter().map(|v| v.about.clone()).collect::<Vec<_>>(), [about("harbour", "ccr-services")]);
    })
    .await;
}

#[actix_web::test]
async fn what_is_signed_never_changes_and_a_correction_with_its_reason_stands_beside_it() {
    on_both(|app| async move {
        let people = people(&app).await;
        let first = sign(&app, "council", "ccr-leads", "yes", Shown::Partners).await;
        assert_eq!(begin(&app, &people.linden, "ccr-leads").await.0, 303, "what was signed is taken over into the draft");
        assert_eq!(
            part(
                &app,
                &people.linden,
                "ccr-leads",
                "goal",
                &[("a-ccr_vision", "no"), ("a-ccr_goals_named", "no"), ("a-ccr_equals", "no"), ("a-ccr_same_goal", "dk")]
            )
            .await
            .0,
            303
        );
        let fields = signing(&app, &people.linden, "ccr-leads", &[]).await;
        let (code, html) = press(&app, &people.linden, "ccr-leads", &fields).await;
        assert!(code == 422 && html.contains("Say why it corrects"), "{code} {html}");
        let fields = signing(&app, &people.linden, "ccr-leads", &[("reason", "We <b>asked</b> partners again.")]).await;
        assert_eq!(press(&app, &people.linden, "ccr-leads", &fields).await.0, 303);
        let all = versions(&app).await;
        assert_eq!((all.len(), &all[0], all[1].number), (2, &first, 2));
        let earlier = look(&app, &format!("{READ}/1"), &people.moth).await;
        assert!(
            earlier.contains("This was corrected on 1 May 2026: We &lt;b&gt;asked&lt;&#x2F;b&gt; partners again.")
                || earlier.contains("This was corrected on 1 May 2026: We &lt;b&gt;asked&lt;/b&gt; partners again."),
            "{earlier}"
        );
        assert!(earlier.contains("Evidence of yes.") && earlier.contains("id=\"corrected\""), "{earlier}");
        let now = look(&app, READ, &people.moth).await;
        assert!(now.contains("id=\"corrects\"") && !now.contains("id=\"corrected\"") && now.contains(&format!("{READ}/1?")), "{now}");
        // What stands in the database cannot be signed over, whoever writes there by this program.
        let mut tx = app.store().write().await.expect("writes");
        let over = chorus::domain::returns::Version { day: day("2026-05-02"), ..first.clone() };
        assert!(store::returns::begin(&mut tx, &first.about, 1, &first.content).await.expect("begins"));
        assert!(!store::returns::sign(&mut tx, &over, 0).await.expect("answers"), "number 1 is taken");
        drop(tx);
        for number in ["0", "3", "x"] {
            assert_eq!(room(&app, &format!("{READ}/{number}"), &people.moth).await.0, 404);
        }
    })
    .await;
}

#[actix_web::test]
async fn two_who_fill_in_the_same_part_see_both_and_two_parts_do_not_hinder_each_other() {
    on_both(|app| async move {
        let people = people(&app).await;
        begin(&app, &people.linden, "ccr-leads").await;
        let path = format!("{}/goal", own("ccr-leads"));
        let (one, two) = (look(&app, &path, &people.linden).await, look(&app, &path, &people.heath).await);
        let form = |page: &str, words: &str| {
            [
                ("key", value(page, "key")),
                ("seen", value(page, "seen")),
                ("a-ccr_vision", "yes".to_owned()),
                ("e-ccr_vision", words.to_owned()),
            ]
        };
        let send = async |cookie: &str, fields: &[(&str, String); 4]| {
            send(&app, &path, cookie, &fields.each_ref().map(|(n, v)| (*n, v.as_str()))).await
        };
        assert_eq!(send(&people.linden, &form(&one, "Words of one.")).await.0, 303);
        // Another part is no conflict.
        assert_eq!(part(&app, &people.linden, "ccr-leads", "data", &[("a-ccr_data_mapped", "no")]).await.0, 303);
        let (code, html) = send(&people.heath, &form(&two, "Words of two.")).await;
        assert!(code == 409 && html.contains("Words of one.") && html.contains("Words of two."), "{code} {html}");
        assert_eq!(send(&people.heath, &form(&html, "Words of two.")).await.0, 303);
        let saved = look(&app, &path, &people.linden).await;
        assert!(saved.contains("Words of two.") && !saved.contains("Words of one."), "{saved}");
        // Whoever signs has seen what is signed.
        fill_in(&app, &people.linden, "ccr-leads", "yes").await;
        let fields = signing(&app, &people.linden, "ccr-leads", &[]).await;
        let data = [("a-ccr_data_mapped", "no"), ("a-ccr_data_shared", "no"), ("a-ccr_success", "no"), ("a-needs_change", "same")];
        assert_eq!(part(&app, &people.heath, "ccr-leads", "data", &data).await.0, 303);
        let (code, html) = press(&app, &people.linden, "ccr-leads", &fields).await;
        assert!(code == 409 && html.contains("has saved this meanwhile"), "{code} {html}");
        assert!(versions(&app).await.is_empty());
    })
    .await;
}

#[actix_web::test]
async fn a_form_posted_five_times_makes_one_version() {
    on_both(|app| async move {
        let people = people(&app).await;
        begin(&app, &people.linden, "ccr-leads").await;
        fill_in(&app, &people.linden, "ccr-leads", "yes").await;
        let fields = signing(&app, &people.linden, "ccr-leads", &[]).await;
        for _ in 0..5 {
            assert_eq!(press(&app, &people.linden, "ccr-leads", &fields).await.0, 303);
        }
        assert_eq!(versions(&app).await.len(), 1);
        assert_eq!(log(&app).await.iter().filter(|act| act.contains("signed a return")).count(), 1);
    })
    .await;
}

#[actix_web::test]
async fn scripts_are_words_in_every_field_and_ten_thousand_characters_come_back_with_what_is_wrong() {
    let app = TestApp::fresh().await;
    let people = people(&app).await;
    begin(&app, &people.linden, "ccr-leads").await;
    let (script, escaped) = ("<script>alert(1)</script>\"'", "&lt;script&gt;alert(1)&lt;");
    let long = "ä".repeat(10_000);
    let usual = [("a-ccr_vision", "yes"), ("e-ccr_vision", "Words."), ("l-ccr_vision", "https://council.example")];
    for (field, typed, says) in [
        ("a-ccr_vision", script, "Choose one of the answers."),
        ("l-ccr_vision", "javascript:alert(1)", "This is no address that begins with https"),
        ("l-ccr_vision", "https://council.example/\"><script>", "This is no address that begins with https"),
        ("e-ccr_vision", long.as_str(), "too long: at most 600 characters"),
    ] {
        let fields: Vec<_> = usual.iter().map(|(n, v)| (*n, if *n == field { typed } else { *v })).collect();
        let (code, html) = part(&app, &people.linden, "ccr-leads", "goal", &fields).await;
        assert!(code == 422 && html.contains(says) && !html.contains("<script"), "{field}: {code} {html}");
        // What was typed is kept, also in the other fields.
        assert!(field.starts_with('e') || html.contains("Words."), "{field}");
        assert!(!field.starts_with('e') || html.contains(&long), "{field}");
    }
    let both = [("a-ccr_vision", "yes"), ("a-ccr_vision", "no")];
    assert_eq!(part(&app, &people.linden, "ccr-leads", "goal", &both).await.0, 422, "one of them is asked for");
    assert_eq!(part(&app, &people.linden, "ccr-leads", "goal", &[usual[0], ("e-ccr_vision", script)]).await.0, 303);
    let page = look(&app, &format!("{}/goal", own("ccr-leads")), &people.linden).await;
    assert!(page.contains(escaped) && !page.contains("<script"), "{page}");
    for field in ["owner", "review", "shown", "reason", "revision", "do"] {
        for typed in [script, long.as_str()] {
            let fields = signing(&app, &people.linden, "ccr-leads", &[(field, typed)]).await;
            let (code, html) = press(&app, &people.linden, "ccr-leads", &fields).await;
            assert!((code == 422 || code == 409 || field == "do") && !html.contains("<script>"), "{field}: {code} {html}");
        }
    }
    for (field, typed) in [("instrument", script), ("period", script), ("period", "2020-21"), ("instrument", "equality-england")] {
        let fields = [("instrument", "ccr-leads"), ("period", "2026-27")].map(|(n, v)| (n, if n == field { typed } else { v }));
        let (code, html) = send(&app, "/returns", &people.linden, &fields).await;
        assert!(code == 422 && !html.contains("<script>"), "{field}: {code} {html}");
    }
    assert!(versions(&app).await.is_empty());
    let revision = value(&look(&app, &own("ccr-leads"), &people.linden).await, "revision");
    let discard = format!("{}/discard", own("ccr-leads"));
    for (password, code) in [("another", 409), (PASSWORD, 303), (PASSWORD, 404)] {
        assert_eq!(send(&app, &discard, &people.linden, &[("revision", &revision), ("password", password)]).await.0, code);
    }
}

#[actix_web::test]
async fn no_wave_asks_a_return_and_no_return_is_a_survey() {
    let app = TestApp::fresh().await;
    let people = people(&app).await;
    for id in ["survivor-core", "professionals", "equality-england", "ccr-survivors"] {
        assert_eq!(begin(&app, &people.linden, id).await.0, 422, "{id}");
        for path in [format!("/returns/{id}/2026-27"), own(id), format!("{}/you", own(id)), format!("/returns/{id}/2026-27/council")] {
            assert_eq!(room(&app, &path, &people.linden).await.0, 404, "{path}");
        }
    }
    let offered = look(&app, "/setting-up/surveys", &people.linden).await;
    let declared = Declared { areas: true, year: true, breakdown: Vec::new(), equality: None, open: false, services: Vec::new() };
    for id in ["ccr-leads", "ccr-services"] {
        assert!(!offered.contains(&format!("value=\"{id}\"")), "{id} is offered as a survey");
        let fields = [("key", id), ("instrument", id), ("areas", "yes"), ("year", "yes")];
        assert_eq!(send(&app, "/setting-up/surveys", &people.linden, &fields).await.0, 422, "{id}");
        let plan = Plan::new(instrument(&app, id), &chorus::domain::partnership::Geography::default(), &declared, None);
        assert!(matches!(plan, Err(PlanError::NoVoice(_))), "{id}: {plan:?}");
        // Also where somebody has put a survey of it into the database.
        let survey = Survey { id: name(id), instrument: name(id), version: 1, plan: serde_json::to_string(&declared).expect("JSON") };
        let mut tx = app.store().write().await.expect("writes");
        store::wave::add_survey(&mut tx, &survey).await.expect("added");
        tx.commit().await.expect("commits");
        let refused = chorus(&app, &["wave", "open", id, "--closes", "2099-12-31"], "").await;
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(refused.status.code() == Some(1) && said.contains("no survey that people answer for themselves"), "{id}: {said}");
        let fields = [("key", "open"), ("survey", id), ("closes", "2026-07-30"), ("password", PASSWORD)];
        let (code, html) = send(&app, "/open", &people.linden, &fields).await;
        assert!(code == 422 && html.contains("Nobody answers this survey for themselves"), "{code} {html}");
    }
    assert!(store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").is_empty(), "a wave was opened");
}

#[actix_web::test]
async fn nothing_of_a_return_enters_a_release_a_tally_or_the_public_origin() {
    on_both(|app| async move {
        let others = TestApp::fresh().await;
        let mut documents = Vec::new();
        for (app, returns) in [(&others, false), (&app, true)] {
            let (wave, _, _) = app.open_wave("core").await;
            if returns {
                super::describe(app).await;
                sign(app, "council", "ccr-leads", "yes", Shown::Public).await;
                sign(app, "harbour", "ccr-services", "no", Shown::Group).await;
            }
            answering_back::fill(app, "core-1").await;
            app.close(&wave).await;
            app.count(&wave).await;
            let document = app.protect(&wave).await;
            app.approve_twice(&wave).await;
            app.share_and_publish(&wave).await;
            documents.push(serde_json::to_string(&document).expect("JSON"));
        }
        assert_eq!(documents[0], documents[1], "the same answers are the same release");
        let mut read = vec![documents[1].clone()];
        for path in ["/", "/core-1", "/core-1/figures.json", "/core-1/figures.csv", "/core-1/release.json", "/said-and-did"] {
            read.push(app.get(&format!("{}{path}?lang=en", app.public)).await.1);
        }
        for text in read {
            assert!(!text.contains("Evidence of") && !text.contains("ccr_vision") && !text.contains("ccr-leads"), "{text}");
        }
    })
    .await;
}
