//! The returns about what is expected, recommended and counted; and what Chorus itself says beside their answers.

use super::{about, begin, fill_in, instrument, look, own, part, people, press, sign, signing, versions};
use crate::{
    answering_back,
    app::{TestApp, day, name, on_both},
    rooms::{PASSWORD, code, cookie, room, sign_in},
};
use chorus::{
    clock::Clock,
    domain::{
        action::{OwnerRole, Source, Status, Step, Written},
        ids::QuestionId,
        register::{Entry, Kind},
        returns::{Fact, Says, Shown},
    },
    release, store,
};

const EXPECTED: &str = "commissioner-self-assessment";

/// A specialist service that is led by and for those whom it supports, and that pays for others or does not.
async fn describe_harbour(app: &TestApp, by_and_for: &str, funds: &str) {
    let cell = |column: &str| match column {
        "name" => "harbour".to_owned(),
        "sector" => "specialist".to_owned(),
        "rated" => "yes".to_owned(),
        "standing" => "partner".to_owned(),
        "by_and_for" => by_and_for.to_owned(),
        "funds" => funds.to_owned(),
        _ => String::new(),
    };
    let mut tx = app.store().write().await.expect("writes");
    store::register::put(&mut tx, &Entry::read(Kind::Organisation, "harbour", &cell).expect("an organisation")).await.expect("puts");
    tx.commit().await.expect("commits");
}

#[actix_web::test]
async fn a_commissioner_begins_fills_in_signs_and_reads_what_is_expected_and_a_service_whom_it_could_not_help() {
    on_both(|app| async move {
        let people = people(&app).await;
        for (id, answer, who, body, says) in [
            (EXPECTED, "mostly", &people.heath, "council", "Mostly in place"),
            ("quality-audit", "begun", &people.heath, "council", "Begun or planned"),
            ("agency-self-assessment", "partly", &people.heath, "council", "Partly"),
            ("turn-away-counts", "b10_24", &people.moth, "harbour", "10 to 24"),
        ] {
            assert_eq!(begin(&app, who, id).await.0, 303, "{id}");
            fill_in(&app, who, id, answer).await;
            let fields = signing(&app, who, id, &[]).await;
            let (code, html) = press(&app, who, id, &fields).await;
            assert_eq!(code, 303, "{id}: {html}");
            let read = format!("/returns/{id}/2026-27/{body}");
            assert!(look(&app, "/returns", &people.linden).await.contains(&read), "{id}");
            let page = look(&app, &read, &people.heath).await;
            let asked = instrument(&app, id).questions.len();
            assert_eq!(page.matches("<h3>").count(), asked, "{id}");
            for part in [says, "Version 1, signed by the", "Owned by: head of the organisation", "To be looked at again by 31 March 2027."]
            {
                assert!(page.contains(part), "{id}: {part}: {page}");
            }
            let (status, csv) = room(&app, &format!("/returns/files/{id}/2026-27/returns.csv"), &people.linden).await;
            assert!(status == 200 && csv.lines().count() == asked + 1 && csv.contains(answer), "{id}: {csv}");
        }
        let listed = look(&app, "/returns", &people.linden).await;
        assert!(
            listed.contains("Owned by: head of the organisation") && listed.contains("To be looked at again by 31 March 2027."),
            "{listed}"
        );
    })
    .await;
}

#[actix_web::test]
async fn what_is_expected_of_commissioners_is_begun_by_who_pays_for_others_and_by_nobody_else() {
    on_both(|app| async move {
        let people = people(&app).await;
        let offered = async |cookie: &str, id: &str| look(&app, "/returns", cookie).await.contains(&format!("value=\"{id}\""));
        assert!(!offered(&people.moth, EXPECTED).await && offered(&people.moth, "turn-away-counts").await);
        assert!(offered(&people.heath, EXPECTED).await && !offered(&people.heath, "turn-away-counts").await);
        assert_eq!(begin(&app, &people.moth, EXPECTED).await.0, 422, "harbour pays for nobody");
        assert_eq!(begin(&app, &people.heath, "turn-away-counts").await.0, 422, "a council is no specialist service");
        for id in ["quality-audit", "agency-self-assessment"] {
            assert!(offered(&people.moth, id).await && offered(&people.heath, id).await, "{id}");
        }
        assert_eq!(room(&app, &own(EXPECTED), &people.moth).await.0, 404);
        describe_harbour(&app, "", "lantern").await;
        assert_eq!(begin(&app, &people.moth, EXPECTED).await.0, 303, "now it does");
    })
    .await;
}

#[actix_web::test]
async fn how_many_were_turned_away_is_a_band_and_a_number_is_refused() {
    on_both(|app| async move {
        let people = people(&app).await;
        begin(&app, &people.moth, "turn-away-counts").await;
        for number in ["7", "0", "12", "b7", "none", "b1_9", "1 to 9"] {
            let (code, html) = part(&app, &people.moth, "turn-away-counts", "why", &[("a-turned_why_full", number)]).await;
            assert!(code == 422 && html.contains("Choose one of the answers."), "{number}: {code} {html}");
        }
        assert_eq!(part(&app, &people.moth, "turn-away-counts", "why", &[("a-turned_why_full", "b0_9")]).await.0, 303);
        let page = look(&app, &format!("{}/why", own("turn-away-counts")), &people.moth).await;
        let fields = page.split("name=\"a-").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
        assert!(fields.clone().count() > 50 && fields.clone().all(|field| field.contains("type=\"radio\"")), "{page}");
        sign(&app, "haven", "turn-away-counts", "b1_9", Shown::Partners).await;
        let (_, json) = room(&app, "/returns/files/turn-away-counts/2026-27/returns.json", &people.heath).await;
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let answers = json["returns"][0]["answers"].as_object().expect("answers");
        assert!(answers.values().all(|said| said["codes"].as_array().is_some_and(|codes| codes.iter().all(serde_json::Value::is_string))));
        assert_eq!(answers["turned_all"]["codes"][0], "b1_9");
    })
    .await;
}

/// What Chorus says beside a question, on the page on which it is filled in.
async fn beside(app: &TestApp, cookie: &str, section: &str, question: &str) -> String {
    let page = look(app, &format!("{}/{section}", own(EXPECTED)), cookie).await;
    let rest = page.split(&format!("id=\"c-{question}\">")).nth(1).unwrap_or_else(|| panic!("nothing beside {question}: {page}"));
    rest.split("</p>").next().expect("its end").to_owned()
}

#[actix_web::test]
async fn what_chorus_says_beside_an_answer_comes_from_releases_that_partners_read_and_never_from_a_draft() {
    on_both(|app| async move {
        let mut heath = people(&app).await.heath;
        begin(&app, &heath, EXPECTED).await;
        let nothing = "Chorus has nothing on this (what survivors said about this time).";
        assert_eq!(beside(&app, &heath, "need", "nse_satisfied").await, nothing);
        let (wave, _, _) = app.open_wave("core").await;
        answering_back::fill(&app, "core-1").await;
        app.close(&wave).await;
        app.count(&wave).await;
        assert_eq!(beside(&app, &heath, "need", "nse_satisfied").await, nothing, "it is counted");
        app.protect(&wave).await;
        assert_eq!(beside(&app, &heath, "need", "nse_satisfied").await, nothing, "it is a draft");
        app.approve_twice(&wave).await;
        assert_eq!(beside(&app, &heath, "need", "nse_satisfied").await, nothing, "it is approved, and nobody reads it yet");
        // What is signed now keeps what Chorus says now.
        fill_in(&app, &heath, EXPECTED, "mostly").await;
        let fields = signing(&app, &heath, EXPECTED, &[]).await;
        assert_eq!(press(&app, &heath, EXPECTED, &fields).await.0, 303);
        let public = release::share(app.store(), &*app.clock, &wave.id).await.expect("shares");
        begin(&app, &heath, EXPECTED).await;
        let drafts = store::returns::drafts(&mut app.store().read().await.expect("reads")).await.expect("reads");
        assert!(
            drafts[0].content.answers.values().all(|said| said.chorus.is_none() && !said.codes.is_empty()),
            "a draft keeps nothing of it"
        );
        let shared = beside(&app, &heath, "need", "nse_satisfied").await;
        assert!(
            shared.contains("Chorus: soon (what survivors said about this time). Partners have read release core-1 since 1 May 2026"),
            "{shared}"
        );
        app.clock.set(public);
        release::publish(app.store(), &*app.clock, &wave.id).await.expect("publishes");
        heath = cookie(&sign_in(&app, "heath", PASSWORD, &code(&app, 0)).await);
        let said = beside(&app, &heath, "need", "nse_satisfied").await;
        assert!(
            said.contains("Chorus: yes (what survivors said about this time). Release core-1 has been public since 15 May 2026."),
            "{said}"
        );
        assert!(said.contains("<a href=\"/releases/core-1?lang=en\">Look at release core-1</a>"), "{said}");
        for (section, question) in [("harm", "nse_harm_consulted"), ("together", "nse_training_checked"), ("need", "nse_success")] {
            assert!(
                beside(&app, &heath, section, question).await.starts_with("Chorus has nothing on this"),
                "{question}: the core survey is not that"
            );
        }
        // It answers nothing by itself: what stands there is what was signed before.
        let page = look(&app, &format!("{}/need", own(EXPECTED)), &heath).await;
        assert_eq!((page.matches(" checked").count(), page.matches("value=\"mostly\" checked").count()), (9, 9), "{page}");
        let fields = signing(&app, &heath, EXPECTED, &[("reason", "The release is public."), ("review", "2027-03-01")]).await;
        assert_eq!(press(&app, &heath, EXPECTED, &fields).await.0, 303);
        let [first, second] = &versions(&app).await[..] else { panic!("two versions") };
        let satisfied = name::<QuestionId>("nse_satisfied");
        let kept = |version: &chorus::domain::returns::Version| version.content.answers[&satisfied].chorus.clone().expect("kept");
        assert_eq!((kept(first).says, kept(first).fact), (Says::Nothing, Fact::SurvivorsAsked));
        assert_eq!(kept(second).says, Says::Public { release: name("core-1"), day: day("2026-05-15") });
        let told = "When this was signed: Chorus: yes (what survivors said about this time). Release core-1";
        let path = |number: usize| format!("/returns/{EXPECTED}/2026-27/council/{number}");
        assert!(look(&app, &path(2), &heath).await.contains(told));
        let before = look(&app, &path(1), &heath).await;
        assert!(!before.contains(told) && before.contains(&format!("When this was signed: {nothing}")), "{before}");
        let (_, csv) = room(&app, &format!("/returns/files/{EXPECTED}/2026-27/returns.csv"), &heath).await;
        assert!(csv.contains("survivors_asked,public,core-1"), "{csv}");
    })
    .await;
}

#[actix_web::test]
async fn chorus_counts_actions_and_organisations_beside_an_answer_and_nobody_who_answers() {
    on_both(|app| async move {
        let heath = people(&app).await.heath;
        begin(&app, &heath, EXPECTED).await;
        assert!(beside(&app, &heath, "together", "nse_reviews").await.starts_with("Chorus has nothing on this"));
        assert!(beside(&app, &heath, "voice", "nse_specialist").await.starts_with("Chorus has nothing on this"));
        let due = Status::Planned(day("2026-05-20"));
        let mut tx = app.store().write().await.expect("writes");
        for (id, source, status) in [
            ("review-1", Source::HomicideReview, due),
            ("review-2", Source::HomicideReview, Status::Undecided),
            ("inspected", Source::Inspection, Status::Done),
        ] {
            let words = Written { language: "en".to_owned(), text: "Train every desk.".to_owned() };
            let (role, organisation) = (OwnerRole::Lead, name("council"));
            let step = Step { status, role, organisation, words, staff: name("rowan"), day: app.clock.today() };
            store::action::import(&mut tx, &name(id), (source, id), &step).await.expect("imports");
        }
        tx.commit().await.expect("commits");
        let reviews = beside(&app, &heath, "together", "nse_reviews").await;
        assert!(reviews.starts_with("Chorus: 1 of 2 (actions from homicide reviews"), "{reviews}");
        assert!(reviews.contains("href=\"/said-and-did?lang=en\""), "{reviews}");
        assert!(beside(&app, &heath, "together", "nse_inspections").await.starts_with("Chorus: 1 of 1 (actions from inspections"));
        describe_harbour(&app, "By Deaf women, for Deaf women", "").await;
        assert!(beside(&app, &heath, "voice", "nse_specialist").await.starts_with("Chorus: 1 (organisations on the register"));
        // A day later than was promised.
        app.clock.set(day("2026-05-21"));
        let heath = cookie(&sign_in(&app, "heath", PASSWORD, &code(&app, 0)).await);
        assert!(beside(&app, &heath, "together", "nse_reviews").await.starts_with("Chorus: 0 of 2 ("));
        assert_eq!(versions(&app).await.iter().filter(|v| v.about == about("council", EXPECTED)).count(), 0);
    })
    .await;
}
