//! What has to be so before a survey opens outside the demonstration: who records it, what shuts it again, and what is said of it.

use crate::{
    app::{TestApp, day, name, on_both},
    rooms::{PASSWORD, come_in_as, hire_as, log, post, room, value},
};
use chorus::{
    ballot_box::{Custodian, Custody},
    clock::Clock,
    domain::{
        action::Written,
        gate::{Body, By, Confirmation, Party, Permission, Record, Review, licences},
        ids::{OrganisationId, SurveyId},
        register::{Details, Entry, Sector, Standing},
        staff::Role,
        wave::{Survey, WaveState},
    },
    gates::{self, Before},
    i18n::{Arg, Words},
    ready, store,
};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

type Fields<'a> = &'a [(&'a str, &'a str)];

/// Records everything for which a survey waits outside the demonstration, as those who may say it, in an organisation that is there. The gates themselves are
/// the same for tests as for everybody.
pub async fn record_all(app: &TestApp, survey: &str, organisation: &str) {
    for (who, role) in [("gate-ash", Role::Reviewer), ("gate-elm", Role::Coordinator), ("gate-oak", Role::Steward)] {
        let mut tx = app.store().write().await.expect("writes");
        let there = store::staff::get(&mut tx, &name(who)).await.expect("reads").is_some();
        drop(tx);
        if !there {
            hire_as(app, who, role, organisation).await;
        }
    }
    let mut tx = app.store().write().await.expect("writes");
    let before = before(app, &mut tx, survey).await;
    let by = |who: &str, role| By { staff: name(who), role, organisation: name(organisation), day: app.clock.today() };
    let review = |party, of: Option<OrganisationId>| {
        let changed = Written { language: "en".into(), text: "A question was taken out.".into() };
        Body::Review(Review { party, organisation: of, reviewed_on: app.clock.today(), changed })
    };
    let permission = |licence: &str| {
        let (given_by, reference) = ("Owner".to_owned(), "7".to_owned());
        Body::Permission(Permission { licence: licence.to_owned(), given_by, reference, given_on: app.clock.today(), until: None })
    };
    let mut records = vec![
        (by("gate-ash", Role::Reviewer), review(Party::Survivors, None)),
        (by("gate-elm", Role::Coordinator), review(Party::ByAndFor, Some(name(organisation)))),
        (by("gate-oak", Role::Steward), Body::Confirmation(Confirmation { survey: name(survey), digest: before.digest.clone() })),
    ];
    records.extend(licences(&before.instrument).into_iter().map(|licence| (by("gate-elm", Role::Coordinator), permission(licence))));
    for (by, body) in records {
        store::gate::add(&mut tx, &before.survey.instrument, before.survey.version, &body, &by).await.expect("adds").expect("a record");
    }
    tx.commit().await.expect("commits");
}

async fn before(app: &TestApp, tx: &mut store::Tx, survey: &str) -> Before {
    let survey = store::wave::survey(tx, &name(survey)).await.expect("reads").expect("a survey");
    let before = Before::of(tx, &app.base.words, survey, app.clock.today(), &app.config.custody).await;
    before.expect("reads").expect("an instrument")
}

/// A partnership that is not invented, with a service led by and for a community and staff of every kind that has to do with gates.
struct Partners {
    linden: String,
    teasel: String,
    reed: String,
    burdock: String,
    /// A designer of the by-and-for service, which is not rated.
    fern: String,
    /// A coordinator of a body that is.
    rated: String,
}

async fn real(app: &TestApp) -> Partners {
    let mut tx = app.store().write().await.expect("writes");
    let mut partnership = store::partnership::get(&mut tx).await.expect("reads").expect("a partnership");
    partnership.fictional = false;
    store::partnership::put(&mut tx, &partnership).await.expect("puts");
    let details = Details::Organisation {
        sector: Some(Sector::Specialist),
        by_and_for: "By Deaf women, for Deaf women".into(),
        rated: false,
        standing: Standing::Partner,
        funds: BTreeSet::new(),
    };
    let lantern = Entry { id: "lantern".into(), name: "Lantern".into(), ended_on: None, merged_into: None, details };
    store::register::put(&mut tx, &lantern).await.expect("puts");
    tx.commit().await.expect("commits");
    let come = async |who: &str, role, organisation: &str| come_in_as(app, who, role, organisation).await;
    Partners {
        linden: come("linden", Role::Coordinator, "council").await,
        teasel: come("teasel", Role::Designer, "council").await,
        reed: come("reed", Role::Reviewer, "council").await,
        burdock: come("burdock", Role::Steward, "council").await,
        fern: come("fern", Role::Designer, "lantern").await,
        rated: come("sedge", Role::Coordinator, "harbour").await,
    }
}

/// Posts a form whose page was loaded before.
async fn send(app: &TestApp, cookie: &str, path: &str, page: &str, fields: Fields<'_>) -> (u16, String) {
    let hidden: Vec<(&str, String)> =
        ["key", "seen"].into_iter().filter(|f| page.contains(&format!("name=\"{f}\" value=\""))).map(|f| (f, value(page, f))).collect();
    let hidden = hidden.iter().map(|(f, v)| (*f, v.as_str())).filter(|(f, _)| !fields.iter().any(|(name, _)| name == f));
    let password = Some(("password", PASSWORD)).filter(|_| !fields.iter().any(|(n, _)| *n == "password"));
    let all: Vec<(&str, &str)> = hidden.chain(password).chain(fields.iter().copied()).collect();
    let response = post(app, path, cookie, &all).await;
    (response.status().as_u16(), response.text().await.expect("text"))
}

async fn fill(app: &TestApp, cookie: &str, path: &str, fields: Fields<'_>) -> (u16, String) {
    let (status, page) = room(app, path, cookie).await;
    assert_eq!(status, 200, "{path}: {page}");
    send(app, cookie, path, &page, fields).await
}

const SURVIVORS: Fields<'static> = &[
    ("party", "survivors"),
    ("reviewed_on", "2026-04-20"),
    ("outcome", "changed"),
    ("text", "A question\nwas taken out."),
    ("language", "en"),
];
const BY_AND_FOR: Fields<'static> =
    &[("party", "by-and-for"), ("service", "lantern"), ("reviewed_on", "21/4/2026"), ("outcome", "nothing"), ("language", "cy")];

async fn must(app: &TestApp, cookie: &str, path: &str, fields: Fields<'_>) {
    let (status, html) = fill(app, cookie, path, fields).await;
    assert_eq!(status, 303, "{path}: {html}");
}

async fn open(app: &TestApp, cookie: &str, survey: &str) -> (u16, String) {
    fill(app, cookie, "/open", &[("survey", survey), ("closes", "2026-07-30")]).await
}

async fn records(app: &TestApp, survey: &str) -> Vec<Record> {
    before(app, &mut app.store().read().await.expect("reads"), survey).await.records
}

/// Which gates the page of a survey shows as shut, and everything that it says.
async fn shut(app: &TestApp, cookie: &str, survey: &str) -> (Vec<String>, String) {
    let (status, html) = room(app, &format!("/gates/{survey}"), cookie).await;
    assert_eq!(status, 200, "{html}");
    let page = Html::parse_document(&html);
    let sections = Selector::parse("section.fig").expect("a selector");
    let errors = Selector::parse("div.err").expect("a selector");
    let shut = page.select(&sections).filter(|s| s.select(&errors).next().is_some()).filter_map(|s| s.attr("id")).map(str::to_owned);
    (shut.collect(), page.root_element().text().collect())
}

#[actix_web::test]
async fn a_survey_opens_outside_the_demonstration_with_survivors_and_a_by_and_for_service_on_the_record() {
    on_both(|app| async move {
        let people = real(&app).await;
        let all_shut = ["co-design", "data-protection"];
        assert_eq!(shut(&app, &people.linden, "core").await.0, all_shut);
        let (status, html) = open(&app, &people.linden, "core").await;
        let missing = ["what survivors said", "no service led by and for", "confirmed the sentences"];
        assert_eq!(status, 422);
        for said in missing {
            assert!(html.contains(said), "everything is told at once, {said}: {html}");
        }
        assert!(html.contains("href=\"/gates/core?lang=en\""), "it leads to what is missing: {html}");
        // One after the other, and none of them alone is enough.
        let confirm = async || must(&app, &people.burdock, "/gates/core/sight", &[]).await;
        let steps: [(&str, &String, &str, Fields<'_>, &[&str]); 2] = [
            ("survivors", &people.reed, "/gates/core/review", SURVIVORS, &missing[1..]),
            ("by-and-for", &people.linden, "/gates/core/review", BY_AND_FOR, &missing[2..]),
        ];
        for (step, cookie, path, fields, still) in steps {
            must(&app, cookie, path, fields).await;
            let (status, html) = open(&app, &people.linden, "core").await;
            assert_eq!(status, 422, "{step}");
            for said in missing {
                assert_eq!(html.contains(said), still.contains(&said), "{step}: {said}");
            }
        }
        confirm().await;
        let (gates, text) = shut(&app, &people.linden, "core").await;
        assert!(gates.is_empty() && text.contains("Nothing keeps it from opening."), "{gates:?} {text}");
        let (status, html) = open(&app, &people.linden, "core").await;
        assert_eq!(status, 303, "{html}");
        // What was recorded of this version lets no other survey open before its own sentences are confirmed, and no other instrument at all.
        assert_eq!(shut(&app, &people.linden, "whole").await.0, ["data-protection"]);
        assert_eq!(shut(&app, &people.linden, "needs").await.0, all_shut);
        // A gate that shuts does not close what is open.
        must(&app, &people.linden, "/gates/core/withdraw/2", &[]).await;
        let (gates, text) = shut(&app, &people.linden, "core").await;
        assert!(gates == ["co-design"] && text.contains("It goes on, whatever stands here"), "{gates:?} {text}");
        let waves = store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads");
        assert_eq!(waves.iter().map(|w| w.state).collect::<Vec<_>>(), [WaveState::Open]);
        let acts = log(&app).await;
        for act in [
            "reed recorded a review by survivors of survivor-core version 1",
            "linden recorded a review by by-and-for of survivor-core version 1",
            "burdock confirmed who sees what in core of survivor-core version 1",
            "linden withdrew record 2 of survivor-core version 1",
        ] {
            assert_eq!(acts.iter().filter(|a| *a == act).count(), 1, "{act}: {acts:?}");
        }
    })
    .await;
}

#[actix_web::test]
async fn the_demonstration_opens_whatever_is_recorded_and_says_that_others_would_wait() {
    let app = TestApp::fresh().await;
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let (gates, text) = shut(&app, &linden, "core").await;
    assert!(gates.contains(&"co-design".to_owned()) && text.contains("anywhere else they would wait"), "{gates:?} {text}");
    assert_eq!(open(&app, &linden, "core").await.0, 303);
}

#[actix_web::test]
async fn each_record_is_made_by_who_may_say_it_and_nobody_of_a_rated_body_makes_any() {
    let app = TestApp::fresh().await;
    let people = real(&app).await;
    // Only the reviewer says what survivors said; of a by-and-for service it is the coordinator, or who works for it.
    for (who, cookie) in [("coordinator", &people.linden), ("designer", &people.teasel), ("designer of the service", &people.fern)] {
        let (status, html) = fill(&app, cookie, "/gates/core/review", SURVIVORS).await;
        assert!(status == 422 && html.contains("Choose who read the questions") && html.contains("was taken out."), "{who}: {html}");
    }
    for (who, cookie) in [("designer", &people.teasel), ("reviewer", &people.reed)] {
        assert_eq!(fill(&app, cookie, "/gates/core/review", BY_AND_FOR).await.0, 422, "{who}");
    }
    must(&app, &people.fern, "/gates/core/review", BY_AND_FOR).await;
    let frontline = [("party", "frontline"), ("reviewed_on", "2026-04-20"), ("outcome", "nothing"), ("language", "en")];
    assert_eq!(fill(&app, &people.reed, "/gates/core/review", &frontline).await.0, 422);
    must(&app, &people.teasel, "/gates/core/review", &frontline).await;
    // Nobody withdraws what they may not say.
    assert_eq!(room(&app, "/gates/core/withdraw/1", &people.reed).await.0, 409);
    assert_eq!(post(&app, "/gates/core/withdraw/1", &people.reed, &[("key", "k"), ("password", PASSWORD)]).await.status(), 409);
    assert_eq!(records(&app, "core").await.len(), 2);
    // Staff of a body that is rated come nowhere near.
    let roles = [Role::Coordinator, Role::Designer, Role::Reviewer, Role::Steward];
    let mut cookies = vec![people.rated.clone()];
    for role in roles {
        cookies.push(come_in_as(&app, &format!("rated-{role}"), role, "harbour").await);
    }
    for cookie in &cookies {
        for path in ["/gates", "/gates/core", "/gates/core/review", "/gates/core/permission", "/gates/core/sight", "/gates/core/withdraw/1"]
        {
            assert_eq!(room(&app, path, cookie).await.0, 403, "{path}");
        }
        for path in ["/gates/core/review", "/gates/core/sight", "/gates/core/withdraw/1"] {
            let fields = [SURVIVORS, &[("key", "rated"), ("password", PASSWORD)]].concat();
            assert_eq!(post(&app, path, cookie, &fields).await.status(), 403, "{path}");
        }
    }
    assert_eq!(records(&app, "core").await.len(), 2, "nothing was recorded");
}

#[actix_web::test]
async fn a_record_on_which_everybody_only_agreed_is_flagged() {
    let app = TestApp::fresh().await;
    let people = real(&app).await;
    let agreed = [("party", "survivors"), ("reviewed_on", "2026-04-20"), ("outcome", "nothing"), ("language", "en")];
    must(&app, &people.reed, "/gates/core/review", &agreed).await;
    must(&app, &people.linden, "/gates/core/review", BY_AND_FOR).await;
    let (gates, text) = shut(&app, &people.linden, "core").await;
    assert!(gates == ["data-protection"] && text.contains("Sign-off only") && text.contains("They agreed. Nothing was changed."), "{text}");
    must(&app, &people.reed, "/gates/core/review", SURVIVORS).await;
    let (_, text) = shut(&app, &people.linden, "core").await;
    assert!(!text.contains("Sign-off only") && text.contains("A question\nwas taken out."), "{text}");
}

#[actix_web::test]
async fn a_setting_or_a_sentence_that_changes_shuts_the_gate_of_who_sees_what() {
    on_both(|app| async move {
        let people = real(&app).await;
        record_all(&app, "core", "council").await;
        assert!(shut(&app, &people.linden, "core").await.0.is_empty());
        let change = async |what: &str| {
            let (gates, text) = shut(&app, &people.linden, "core").await;
            assert!(gates == ["data-protection"] && text.contains("others than those that were confirmed"), "{what}: {gates:?} {text}");
            assert_eq!(open(&app, &people.linden, "core").await.0, 422, "{what}");
            must(&app, &people.burdock, "/gates/core/sight", &[]).await;
            assert!(shut(&app, &people.linden, "core").await.0.is_empty(), "{what}");
        };
        // Replies without a card, and questions about people themselves: each adds a sentence.
        for plan in [
            r#"{"areas":true,"year":true,"breakdown":[],"equality":null,"open":true}"#,
            r#"{"areas":true,"year":true,"breakdown":[],"equality":"equality-england","open":false}"#,
        ] {
            let mut tx = app.store().write().await.expect("writes");
            let survey = store::wave::survey(&mut tx, &name("core")).await.expect("reads").expect("a survey");
            store::wave::remove_survey(&mut tx, &survey.id).await.expect("removes");
            store::wave::add_survey(&mut tx, &Survey { plan: plan.to_owned(), ..survey }).await.expect("adds");
            tx.commit().await.expect("commits");
            change(plan).await;
        }
        let mut tx = app.store().write().await.expect("writes");
        let now = before(&app, &mut tx, "core").await;
        assert!(now.told.iter().all(|told| told.language.code.starts_with("en")), "drafts are not among them");
        // Three people keep the key from now on.
        let people = ["ash", "jo", "rowan"]
            .map(|who| Custodian { name: name(who), recipient: age::x25519::Identity::generate().to_public().to_string() });
        let (words, today, custody) = (&app.base.words, app.clock.today(), Custody::People(people));
        let refused = ready::to_open(&mut tx, words, &name("core"), today, &custody).await.expect_err("other sentences").to_string();
        assert!(refused.contains("others than those that were confirmed") && !refused.contains('\u{2068}'), "{refused}");
        ready::to_open(&mut tx, words, &name("core"), today, &app.config.custody).await.expect("nothing has changed");
    })
    .await;
}

#[actix_web::test]
async fn what_the_data_steward_confirms_are_the_sentences_that_were_on_the_page() {
    let app = TestApp::fresh().await;
    let people = real(&app).await;
    let (_, page) = room(&app, "/gates/whole/sight", &people.burdock).await;
    let text: String = Html::parse_document(&page).root_element().text().collect();
    for (key, is) in
        [("sees-card", true), ("sees-batch", true), ("sees-batch-place", true), ("sees-locked", true), ("sees-locked-people", false)]
    {
        assert_eq!(text.contains(&app.base.words.say("en", key, &[]).expect("words")), is, "{key}");
    }
    let without = app.base.words.say("en", "sees-without-card", &[("least", Arg::Number(30.0))]).expect("words");
    assert!(text.contains(&without), "{text}");
    let (status, html) = send(&app, &people.burdock, "/gates/whole/sight", &page, &[("seen", "others")]).await;
    assert!(status == 409 && html.contains("Nothing was confirmed"), "{status} {html}");
    let (status, html) = send(&app, &people.burdock, "/gates/whole/sight", &page, &[("password", "wrong")]).await;
    assert!(status == 422 && html.contains(&without[..20]), "{status} {html}");
    assert!(records(&app, "whole").await.is_empty());
    assert_eq!(send(&app, &people.burdock, "/gates/whole/sight", &page, &[]).await.0, 303);
    assert!(!shut(&app, &people.linden, "whole").await.0.contains(&"data-protection".to_owned()));
}

/// Reads a part in Welsh: who says it as what, and which mark they type.
async fn read(app: &TestApp, cookie: &str, part: &str, reader: &str, mark: &str) -> (u16, String) {
    let service = if reader == "by-and-for" { "lantern" } else { "" };
    let fields = [("language", "cy"), ("part", part), ("reader", reader), ("service", service), ("texts", mark)];
    fill(app, cookie, "/gates/core/reading", &fields).await
}

/// The languages in which a survey would open.
async fn opens_in(app: &TestApp, survey: &str) -> Vec<String> {
    let before = before(app, &mut app.store().read().await.expect("reads"), survey).await;
    before.told.into_iter().map(|told| told.language.code).collect()
}

#[actix_web::test]
async fn a_language_opens_when_two_people_of_two_kinds_have_read_exactly_these_texts() {
    on_both(|app| async move {
        let people = real(&app).await;
        let mark = |part: &str| app.base.words.fingerprint(part, "cy").expect("a fingerprint")[..8].to_owned();
        let (pages, core, equality) = (mark("pages"), mark("survivor-core"), mark("equality-england"));
        let must = async |cookie: &str, part: &str, reader: &str, mark: &str| {
            let (status, html) = read(&app, cookie, part, reader, mark).await;
            assert_eq!(status, 303, "{part} {reader}: {html}");
        };
        assert!(!opens_in(&app, "core").await.contains(&"cy".to_owned()));
        // Nobody says it for whom it is not theirs to say, nor of other texts than people would read.
        for (cookie, part, reader, mark, says) in [
            (&people.linden, "pages", "lived-experience", &pages, "out of those for whom you may record it"),
            (&people.reed, "pages", "translator", &pages, "out of those for whom you may record it"),
            (&people.teasel, "pages", "by-and-for", &pages, "out of those for whom you may record it"),
            (&people.teasel, "pages", "translator", &core, "not the mark of the texts as they are now"),
            (&people.teasel, "none", "translator", &pages, "Choose what was read"),
        ] {
            let (status, html) = read(&app, cookie, part, reader, mark).await;
            assert!(status == 422 && html.contains(says), "{reader}: {status} {html}");
            assert!(reader != "translator" || html.contains(mark.as_str()), "what was typed stays: {html}");
        }
        // Two of one kind are one; so are two kinds that one person recorded.
        must(&people.teasel, "pages", "translator", &pages).await;
        must(&people.linden, "pages", "translator", &pages).await;
        must(&people.linden, "survivor-core", "translator", &core).await;
        must(&people.linden, "survivor-core", "by-and-for", &core.to_uppercase()).await;
        assert!(!opens_in(&app, "core").await.contains(&"cy".to_owned()));
        must(&people.reed, "pages", "lived-experience", &pages).await;
        assert!(!opens_in(&app, "core").await.contains(&"cy".to_owned()), "the questions are read by one person");
        must(&people.fern, "survivor-core", "by-and-for", &core).await;
        let asks = before(&app, &mut app.store().read().await.expect("reads"), "core").await.parts.len();
        if asks > 2 {
            must(&people.teasel, "equality-england", "translator", &equality).await;
            must(&people.reed, "equality-england", "lived-experience", &equality).await;
        }
        assert!(opens_in(&app, "core").await.contains(&"cy".to_owned()));
        assert!(!opens_in(&app, "needs").await.contains(&"cy".to_owned()), "the pages are read, its questions are not");
        // What is read opens where people answer, and says no more that it is a draft.
        let read = gates::read(&mut app.store().read().await.expect("reads"), &app.base.words).await.expect("reads");
        assert!(read.has("pages", "cy") && read.has("survivor-core", "cy") && !read.has("pages", "pl"));
        let (gates, text) = shut(&app, &people.linden, "core").await;
        assert!(!gates.contains(&"languages".to_owned()) && text.contains("Somebody with lived experience"), "{gates:?} {text}");
        // Withdrawn, it counts no more, and stays readable. Nobody withdraws what is not theirs.
        assert_eq!(room(&app, "/gates/core/of/pages/withdraw/3", &people.linden).await.0, 409);
        assert_eq!(fill(&app, &people.reed, "/gates/core/of/pages/withdraw/3", &[]).await.0, 303);
        assert!(!opens_in(&app, "core").await.contains(&"cy".to_owned()));
        let (_, text) = shut(&app, &people.linden, "core").await;
        assert!(text.contains("it counts no more"), "{text}");
        must(&people.reed, "pages", "lived-experience", &pages).await;
        assert!(opens_in(&app, "core").await.contains(&"cy".to_owned()));
        let acts = log(&app).await;
        for act in [
            "reed recorded that cy was read by lived-experience of the pages",
            "fern recorded that cy was read by by-and-for of survivor-core version 1",
        ] {
            assert!(acts.iter().any(|a| a == act), "{act}: {acts:?}");
        }
        // A text that changes is unread again: the same records, and other words.
        let folder = tempfile::tempdir().expect("a folder");
        let english = app.base.words.say("en", "landing-start", &[]).expect("words");
        std::fs::write(folder.path().join("cy.ftl"), format!("## pages\n\n# English: {english}\nlanding-start = Cychwyn yma\n"))
            .expect("writes");
        let changed = Words::load_with(folder.path()).expect("words");
        let tx = &mut app.store().read().await.expect("reads");
        let read = gates::read(tx, &changed).await.expect("reads");
        assert!(!read.has("pages", "cy") && read.has("survivor-core", "cy"));
        let survey = store::wave::survey(tx, &name("core")).await.expect("reads").expect("a survey");
        let before = Before::of(tx, &changed, survey, app.clock.today(), &app.config.custody).await.expect("reads").expect("an instrument");
        assert!(!before.told.iter().any(|told| told.language.code == "cy"));
    })
    .await;
}

/// Words with an instrument that belongs to others.
fn licensed() -> Words {
    let definition = Words::instrument_file("survivor-core", "instrument.toml").expect("a file");
    let definition = definition.replacen("id = \"survivor-core\"", "id = \"borrowed\"\nlicence = \"scale-x\"", 1);
    let all = ["en", "cy"].map(|language| (language, Words::instrument_file("survivor-core", &format!("{language}.ftl")).expect("a file")));
    let start = definition.find("languages = [").expect("languages");
    let end = start + definition[start..].find(']').expect("an end");
    let definition = format!("{}languages = [\"en\", \"cy\"{}", &definition[..start], &definition[end..]);
    let messages: BTreeMap<&str, &str> = all.iter().map(|(language, text)| (*language, text.as_str())).collect();
    Words::load().expect("catalogues").with_instrument(&definition, &messages).expect("an instrument")
}

#[actix_web::test]
async fn a_licensed_scale_is_asked_only_with_a_permission_that_has_not_ended() {
    let app = TestApp::with_words(licensed()).await;
    let people = real(&app).await;
    let mut tx = app.store().write().await.expect("writes");
    let core = store::wave::survey(&mut tx, &name("core")).await.expect("reads").expect("a survey");
    store::wave::add_survey(&mut tx, &Survey { id: name("lent"), instrument: name("borrowed"), ..core }).await.expect("adds");
    tx.commit().await.expect("commits");
    assert_eq!(room(&app, "/gates/core/permission", &people.linden).await.0, 404, "no question there belongs to others");
    must(&app, &people.reed, "/gates/lent/review", SURVIVORS).await;
    must(&app, &people.linden, "/gates/lent/review", BY_AND_FOR).await;
    must(&app, &people.burdock, "/gates/lent/sight", &[]).await;
    let (gates, text) = shut(&app, &people.linden, "lent").await;
    assert!(gates == ["licence"] && text.contains("no permission for “\u{2068}scale-x\u{2069}”"), "{gates:?} {text}");
    let good = [("licence", "scale-x"), ("given_by", "Scale X Trust"), ("reference", "L-7"), ("given_on", "2025-05-01")];
    for (field, typed) in [
        ("licence", "scale-y"),
        ("given_by", " "),
        ("reference", "a\nb"),
        ("given_on", "2026-05-02"),
        ("until", "2025-04-30"),
        ("until", "soon"),
    ] {
        let fields: Vec<_> = good.iter().copied().filter(|(f, _)| *f != field).chain([(field, typed)]).collect();
        let (status, html) = fill(&app, &people.teasel, "/gates/lent/permission", &fields).await;
        assert!(
            status == 422 && html.contains(&format!("href=\"#{field}\"")) && html.contains("Scale X Trust") != (field == "given_by"),
            "{field}: {html}"
        );
    }
    must(&app, &people.teasel, "/gates/lent/permission", &[&good[..], &[("until", "2026-05-01")]].concat()).await;
    assert!(shut(&app, &people.linden, "lent").await.0.is_empty(), "its last day is one on which it is good");
    app.clock.set(day("2026-05-02"));
    let refused = async || {
        let tx = &mut app.store().read().await.expect("reads");
        let survey: SurveyId = name("lent");
        ready::to_open(tx, &app.base.words, &survey, app.clock.today(), &app.config.custody).await.err().map(|e| e.to_string())
    };
    assert!(refused().await.is_some_and(|why| why.contains("“scale-x” ended on 1 May 2026")), "{:?}", refused().await);
    let by = By { staff: name("teasel"), role: Role::Designer, organisation: name("council"), day: day("2026-05-02") };
    let mut tx = app.store().write().await.expect("writes");
    let again = Permission {
        licence: "scale-x".into(),
        given_by: "Scale X Trust".into(),
        reference: "L-8".into(),
        given_on: day("2026-05-02"),
        until: None,
    };
    store::gate::add(&mut tx, &name("borrowed"), 1, &Body::Permission(again), &by).await.expect("adds");
    tx.commit().await.expect("commits");
    assert_eq!(refused().await, None);
}

#[actix_web::test]
async fn a_form_that_is_wrong_keeps_what_was_typed_and_one_that_comes_five_times_is_one_record() {
    on_both(|app| async move {
        let people = real(&app).await;
        let path = "/gates/core/review";
        let (_, page) = room(&app, path, &people.reed).await;
        assert!(page.contains("No name of a person belongs here"), "{page}");
        let long = "word ".repeat(200);
        for (field, typed, says) in [
            ("party", "", "Choose who read"),
            ("service", "lantern", "leave it empty otherwise"),
            ("reviewed_on", "2026-05-02", "not after today"),
            ("reviewed_on", "", "not after today"),
            ("outcome", "", "Choose what came of it"),
            ("outcome", "nothing", "Take one of them away"),
            ("text", " ", "Write what was changed"),
            ("text", &long, "too long"),
            ("language", "xx", "Choose the language"),
            ("password", "wrong", "password"),
        ] {
            let fields: Vec<_> = SURVIVORS.iter().copied().filter(|(f, _)| *f != field).chain([(field, typed)]).collect();
            let (status, html) = send(&app, &people.reed, path, &page, &fields).await;
            assert!(status == 422 && html.contains(says), "{field}: {status} {html}");
            assert!(field == "text" || html.contains("was taken out."), "{field}: {html}");
        }
        for _ in 0..5 {
            let (status, html) = send(&app, &people.reed, path, &page, SURVIVORS).await;
            assert_eq!(status, 303, "{html}");
        }
        let all = records(&app, "core").await;
        assert_eq!(all.len(), 1);
        assert!(matches!(&all[0].body, Body::Review(r) if r.changed.text == "A question\nwas taken out." && r.organisation.is_none()));
        let (_, ask) = room(&app, "/gates/core/withdraw/1", &people.reed).await;
        assert_eq!(send(&app, &people.reed, "/gates/core/withdraw/1", &ask, &[("password", "wrong")]).await.0, 422);
        for _ in 0..5 {
            assert_eq!(send(&app, &people.reed, "/gates/core/withdraw/1", &ask, &[]).await.0, 303);
        }
        let all = records(&app, "core").await;
        assert_eq!(all.iter().map(|r| (r.number, r.body == Body::Withdrawal(1))).collect::<Vec<_>>(), [(1, false), (2, true)]);
        for path in ["/gates/none", "/gates/none/review", "/gates/none/sight", "/gates/A%20b"] {
            let cookie = if path.ends_with("sight") { &people.burdock } else { &people.linden };
            assert_eq!(room(&app, path, cookie).await.0, 404, "{path}");
        }
    })
    .await;
}

#[actix_web::test]
async fn the_terminal_shows_the_gates_and_refuses_what_the_rooms_refuse() {
    let app = TestApp::fresh().await;
    real(&app).await;
    let run = async |arguments: &[&str]| crate::published::chorus(&app, arguments, "").await;
    let refused = run(&["wave", "open", "core", "--closes", "2099-12-31"]).await;
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{why}");
    for said in ["what survivors said", "no service led by and for", "confirmed the sentences", "“Before it opens”"] {
        assert!(why.contains(said), "{said}: {why}");
    }
    let shown = run(&["--json", "survey", "gates", "core"]).await;
    let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).expect("JSON");
    let shut = |shown: &serde_json::Value| shown["gates"].as_array().expect("gates").iter().filter(|g| g["open"] == false).count();
    assert_eq!((shut(&shown), shown["opens"].as_bool()), (2, Some(false)), "{shown}");
    record_all(&app, "core", "council").await;
    let shown = run(&["survey", "gates", "core"]).await;
    let text = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(text.contains("open co-design") && text.contains("Nothing keeps it from opening.") && !text.contains("shut"), "{text}");
    assert_eq!(run(&["survey", "gates", "none"]).await.status.code(), Some(1));
    assert!(run(&["wave", "open", "core", "--closes", "2099-12-31"]).await.status.success());
}
