//! Ways of answering beside a card from begin to send: the door, coming back, taking out again, what follows the send, links without cards.

use crate::app::{Page, TestApp, day, on_both};
use chorus::{
    ballot_box::{self, Counted},
    disclosure::Base,
    domain::{
        code::Code,
        ids::QuestionId,
        number::Number,
        wave::{Topic, Wave},
    },
    store,
};

/// What a page would tell of the subject before the door.
const SUBJECT: [&str; 4] = ["domestic", "abuse", "violence", "believed"];

async fn count_of(app: &TestApp, table: &str) -> i64 {
    let sql = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
    match app.store().read().await.expect("reads") {
        store::Tx::Sqlite(mut t) => sqlx::query_scalar(sql).fetch_one(&mut *t).await.expect("counts"),
        store::Tx::Postgres(mut t) => sqlx::query_scalar(sql).fetch_one(&mut *t).await.expect("counts"),
    }
}

/// Rows that wait and rows that were stirred, in one look: between two a stir can move them from the second to the first.
async fn rows(app: &TestApp, table: &str) -> i64 {
    count_of(app, &format!("(SELECT 1 FROM ante_{table} UNION ALL SELECT 1 FROM {table}) AS rows")).await
}

async fn with_door(app: &TestApp) -> (Wave, Vec<Code>) {
    let (wave, _, codes) = app.open_wave_behind("whole", Some(Topic::Libraries)).await;
    (wave, codes)
}

/// Presses a button whose value is random, found by what it stands for.
async fn through(app: &TestApp, page: &Page, topic: &str) -> Page {
    let mut form = page.hidden();
    form.push(page.option(topic));
    app.post(&page.slug, &form).await
}

#[actix_web::test]
async fn the_right_topic_leads_on_and_any_other_to_three_harmless_questions_that_keep_nothing() {
    let app = TestApp::fresh().await;
    let (wave, codes) = with_door(&app).await;
    let door = app.start(&wave, &codes[0].digits()).await;
    assert_eq!(door.name(), "door");
    assert_eq!(app.press(&door, "next", &[]).await.name(), "door", "nothing chosen leads nowhere");
    assert_eq!(app.press(&door, "skip", &[]).await.name(), "door", "a door is not skipped");
    for hostile in ["send", "stop", "young", "keep", "check", "change:believed"] {
        let page = app.press(&door, hostile, &[]).await;
        assert_eq!(app.press(&page, "send", &[]).await.name(), "door", "{hostile}");
    }
    assert_eq!(through(&app, &door, "libraries").await.name(), "begin");

    let mut page = through(&app, &door, "buses").await;
    let mut seen = vec![door.clone()];
    for _ in 0..3 {
        assert_eq!((page.name().as_str(), page.question()), ("question", None));
        assert!(page.says("Buses"));
        for view in ["help", "pause", "language"] {
            let over = app.press(&page, view, &[]).await;
            assert!(!over.says("value=\"keep\"") && !over.says("tel:0808"), "{view} behind the door says too much");
            seen.push(over);
        }
        seen.push(page.clone());
        page = app.press(&page, "next", &["very"]).await;
    }
    assert_eq!(page.name(), "done");
    assert!(page.says("not kept"));
    seen.push(page);
    for page in &seen {
        let text = page.html.to_lowercase();
        assert!(SUBJECT.iter().all(|word| !text.contains(word)), "{}", page.html);
    }
    assert_eq!(app.press(&seen[1], "next", &[]).await.name(), "landing", "that run is over");
    assert_eq!((rows(&app, "ballot").await, rows(&app, "mark").await), (0, 0));
    // The card is as it was.
    assert_eq!(through(&app, &app.start(&wave, &codes[0].digits()).await, "libraries").await.name(), "begin");
}

#[actix_web::test]
async fn back_from_the_survey_never_shows_the_door_again() {
    let app = TestApp::fresh().await;
    let (wave, codes) = with_door(&app).await;
    let begin = through(&app, &app.start(&wave, &codes[0].digits()).await, "libraries").await;
    assert_eq!(app.press(&begin, "back", &[]).await.name(), "begin");
}

/// A browser without script brings its tab back, or loads it again.
#[actix_web::test]
async fn a_page_that_is_posted_again_by_itself_shows_pause_and_loses_nothing() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let card = [("code".into(), codes[0].digits()), ("r".into(), app.landing(&wave).await.start_number()), ("do".into(), "next".into())];
    let begin = app.post(wave.slug.as_str(), &card).await;
    assert_eq!(begin.name(), "begin");
    let leaving = app.press(&begin, "next", &[]).await;
    let first = app.press(&leaving, "next", &[]).await;
    let mut posted = first.hidden();
    posted.extend([first.option("agree"), ("do".to_owned(), "next".to_owned())]);
    let second = app.post(&first.slug, &posted).await;
    assert_eq!(second.name(), "question");
    assert_eq!(app.post(&first.slug, &posted).await.question(), second.question(), "a double press goes on as one");

    for (form, then) in [(&posted[..], second.question()), (&card[..], None)] {
        let again = repeated(&app, &first.slug, form).await;
        assert_eq!(again.name(), "pause");
        for told in ["Strongly", "abuse", "violence", "worked for me"] {
            assert!(!again.says(told), "a page from nowhere says {told}: {}", again.html);
        }
        let on = app.press(&again, "next", &[]).await;
        assert_eq!(on.question(), then);
        if then.is_some() {
            assert!(app.press(&on, "back", &[]).await.html.contains("checked"), "the answer is gone");
        }
    }
    let left = app.http.post(format!("{}/{}/leave", app.answering, wave.slug)).form(&[("r", first.run())]).send().await.expect("leaves");
    assert_eq!(left.status(), 303);
    for form in [&posted[..], &card[..]] {
        assert_eq!(app.post(&first.slug, form).await.name(), "landing", "the run has ended");
    }
}

/// What the same form brings when it is posted so late that it is no second press.
async fn repeated(app: &TestApp, slug: &str, form: &[(String, String)]) -> Page {
    for _ in 0..40 {
        let page = app.post(slug, form).await;
        if page.name() == "pause" {
            return page;
        }
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
    }
    panic!("a page that is posted again is answered like a new one");
}

/// The number on a page that has just given one.
pub fn number_on(page: &Page) -> String {
    let at = page.html.find("class=\"number\"").unwrap_or_else(|| panic!("no number on {}", page.html));
    let end = at + page.html[at..].find("</p>").expect("an end");
    let digits: String = page.html[at..end].chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits.len(), 18, "{digits}");
    digits
}

/// To a question, answering `believed` on the way.
async fn to(app: &TestApp, wave: &Wave, code: &Code, question: &str) -> Page {
    let mut page = app.start(wave, &code.digits()).await;
    for _ in 0..40 {
        if page.question() == Some(question) {
            return page;
        }
        page = match page.question() {
            Some("believed") => app.press(&page, "next", &["strongly_disagree"]).await,
            Some("helped_by") => app.press(&page, "next", &["worker"]).await,
            _ if page.name() == "question" => app.press(&page, "skip", &[]).await,
            _ => app.press(&page, "next", &[]).await,
        };
    }
    panic!("no question {question}: {}", page.html)
}

#[actix_web::test]
async fn a_number_brings_back_to_the_same_place_once_and_shows_no_earlier_answer() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("whole").await;
        let page = to(&app, &wave, &codes[0], "not_blamed").await;
        let pause = app.press(&page, "pause", &[]).await;
        let kept = app.press(&pause, "keep", &[]).await;
        let number = number_on(&kept);
        assert!(kept.says("3 May 2026"), "it says until when");
        assert_eq!(count_of(&app, "kept").await, 1);
        // Loaded again, the same request gives the same number, and nothing is kept twice.
        assert_eq!((number_on(&app.press(&pause, "keep", &[]).await), count_of(&app, "kept").await), (number.clone(), 1));
        let again = app.press(&kept, "language", &[]).await;
        assert!(!app.press(&again, "next", &[]).await.says(&format!("{} {}", &number[..3], &number[3..6])), "the number is shown once");
        // What is answered from now on is kept as well, and Leave does not touch it.
        let page = app.press(&kept, "next", &[]).await;
        assert_eq!(page.question(), Some("not_blamed"));
        let page = app.press(&page, "next", &["agree"]).await;
        assert_eq!(page.question(), Some("times_told"));
        let left = app.http.post(format!("{}/{}/leave", app.answering, wave.slug)).body(format!("r={}", page.run())).send().await;
        assert_eq!(left.expect("an answer").status(), 303);
        assert_eq!(app.press(&page, "next", &[]).await.name(), "landing");

        let taken = app.start(&wave, &number).await;
        assert_eq!(taken.question(), Some("times_told"), "{}", taken.html);
        let before = app.press(&taken, "back", &[]).await;
        assert_eq!(before.question(), Some("not_blamed"));
        assert!(before.checked().is_empty() && before.says("You answered this earlier"), "an earlier answer is never shown");
        // Going on with nothing chosen leaves it as it was.
        let page = app.press(&app.press(&before, "next", &[]).await, "next", &["none"]).await;
        let check = app.answer_all(page, |_| None).await;
        assert_eq!(check.html.matches("Answered earlier").count(), 2, "{}", check.html);
        assert!(!check.says("<dd>Strongly disagree") && !check.says("<dd>Agree<"), "{}", check.html);
        assert!(check.says("Never"), "what was answered since is shown");
        assert_eq!(app.start(&wave, &number).await.name(), "landing", "one use");
        assert_eq!(count_of(&app, "kept").await, 0);
        assert_eq!(app.press(&check, "send", &[]).await.name(), "equality");
        assert_eq!(rows(&app, "ballot").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn answers_given_before_coming_back_are_counted() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    for code in codes.iter().take(10) {
        let page = to(&app, &wave, code, "not_blamed").await;
        let kept = app.press(&app.press(&page, "pause", &[]).await, "keep", &[]).await;
        let taken = app.start(&wave, &number_on(&kept)).await;
        let check = app.answer_all(taken, |_| None).await;
        assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
    }
    app.close(&wave).await;
    assert_eq!(app.count(&wave).await, Counted::Counted);
    assert_eq!(answered(&app, &wave, "believed", "strongly_disagree").await, 10);
}

/// How many replies said so, from the tally.
async fn answered(app: &TestApp, wave: &Wave, question: &str, code: &str) -> u64 {
    let plan = app.plan(&wave.id).await;
    let tally = chorus::release::open_tally(&mut app.store().read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
    let question = QuestionId::parse(question).expect("a name");
    let family = plan.families().iter().find(|f| !f.open && f.linked.atoms.iter().any(|a| a.question == question)).expect("a family");
    let atom = family.linked.atoms.iter().position(|a| a.question == question).expect("an atom");
    (0..family.axes[0].codes.len()).map(|place| tally.sum(family, 0, place, |c| family.linked.code(c, atom) == code)).sum()
}

#[actix_web::test]
async fn a_kept_survey_goes_by_the_button_by_stopping_by_sending_and_by_the_third_day() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let keep = async |n: usize| {
        let page = to(&app, &wave, &codes[n], "not_blamed").await;
        app.press(&app.press(&page, "pause", &[]).await, "keep", &[]).await
    };
    let kept = keep(0).await;
    let number = number_on(&kept);
    let deleted = app.press(&kept, "unkeep", &[]).await;
    assert!(deleted.says("is deleted") && count_of(&app, "kept").await == 0);
    assert_eq!(app.start(&wave, &number).await.name(), "landing");

    let page = app.press(&keep(1).await, "next", &[]).await;
    app.press(&app.press(&page, "stop", &[]).await, "nothing", &[]).await;
    assert_eq!(count_of(&app, "kept").await, 0, "Stop, keep nothing");

    let page = app.press(&keep(2).await, "next", &[]).await;
    app.press(&app.answer_all(page, |_| None).await, "send", &[]).await;
    assert_eq!(count_of(&app, "kept").await, 0, "sent");

    let number = number_on(&keep(3).await);
    let mut jobs = app.jobs().await;
    for (today, left) in [("2026-05-03", 1), ("2026-05-04", 0)] {
        app.clock.set(day(today));
        jobs.tick().await.expect("ticks");
        assert_eq!(count_of(&app, "kept").await, left, "{today}");
    }
    assert_eq!(app.start(&wave, &number).await.name(), "landing");
}

#[actix_web::test]
async fn an_expired_an_unknown_and_a_number_of_another_wave_are_told_alike() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let (other, _, _) = app.open_wave("whole").await;
    let page = to(&app, &wave, &codes[0], "not_blamed").await;
    let number = number_on(&app.press(&app.press(&page, "pause", &[]).await, "keep", &[]).await);
    let unknown = Number::of(Number::draw()).digits();
    let normal = |page: &Page, number: &str| page.html.replace(&page.start_number(), "").replace(number, "").replace(&page.slug, "");
    let (one, two) = (app.start(&other, &number).await, app.start(&wave, &unknown).await);
    assert_eq!((one.name().as_str(), two.name().as_str()), ("landing", "landing"));
    assert_eq!(normal(&one, &number), normal(&two, &unknown));
    assert_eq!(app.start(&wave, &number).await.question(), Some("not_blamed"), "a try elsewhere takes nothing away");
}

#[actix_web::test]
async fn whoever_kept_a_number_can_come_back_while_the_wave_is_closing() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = to(&app, &wave, &codes[0], "not_blamed").await;
    let number = number_on(&app.press(&app.press(&page, "pause", &[]).await, "keep", &[]).await);
    ballot_box::begin_closing(app.store(), &*app.clock, &wave.id).await.expect("begins closing");
    app.settle().await;
    assert_eq!(app.start(&wave, &codes[1].digits()).await.name(), "closed");
    let taken = app.start(&wave, &number).await;
    assert_eq!(taken.question(), Some("not_blamed"));
    let check = app.answer_all(taken, |_| None).await;
    assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
}

/// The six words on a page.
fn words_on(page: &Page) -> Vec<String> {
    let at = page.html.find("class=\"words\"").unwrap_or_else(|| panic!("no words on {}", page.html));
    let line = &page.html[at..at + page.html[at..].find("</p>").expect("an end")];
    let words: Vec<String> = line.split("<b>").skip(1).filter_map(|w| w.split('<').next()).map(str::to_owned).collect();
    assert_eq!(words.len(), 6, "{line}");
    words
}

async fn take_out(app: &TestApp, wave: &Wave, typed: &str) -> Page {
    app.post(wave.slug.as_str(), &[("w".into(), typed.into()), ("do".into(), "withdraw".into())]).await
}

#[actix_web::test]
async fn words_take_ballot_equality_record_and_narrative_out_and_say_the_same_when_there_is_nothing() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("whole").await;
        // One reply without words, which stays.
        let other = app.answer_all(app.start(&wave, &codes[9].digits()).await, |_| None).await;
        let other = app.press(&other, "send", &[]).await;
        assert!(!other.says("class=\"words\""), "no words for who did not ask for them");
        app.press(&other, "nothing", &[]).await;

        let mut page = to(&app, &wave, &codes[0], "one_thing").await;
        let mut form = page.hidden();
        form.extend([(page.text_field(), "more evening hours".into()), ("do".into(), "next".into())]);
        page = app.answer_all(app.post(wave.slug.as_str(), &form).await, |_| None).await;
        let sent = app.press(&page, "send", &["words"]).await;
        let words = words_on(&sent);
        let mut page = app.press(&sent, "next", &[]).await;
        for _ in 0..20 {
            if page.says("value=\"drop\"") {
                break;
            }
            page = app
                .press(
                    &page,
                    if page.question() == Some("sex") { "next" } else { "skip" },
                    if page.question() == Some("sex") { &["female"] } else { &[] },
                )
                .await;
        }
        let done = app.press(&page, "send", &[]).await;
        assert_eq!((done.name().as_str(), words_on(&done)), ("done", words.clone()));
        assert_eq!((rows(&app, "ballot").await, rows(&app, "equality").await, rows(&app, "narrative").await), (2, 1, 1));

        let slip = take_out(&app, &wave, &words[..5].join(" ")).await;
        assert!(slip.says("role=\"alert\"") && slip.says(&words[4]), "a slip is said, and what was typed stays");
        let gone = take_out(&app, &wave, &words.join(" ").to_uppercase()).await;
        assert_eq!((rows(&app, "ballot").await, rows(&app, "equality").await, rows(&app, "narrative").await), (1, 0, 0));
        let again = take_out(&app, &wave, &words.join(", ")).await;
        assert_eq!(gone.html, again.html, "the answer is the same whether anything was found");
        assert_eq!(rows(&app, "ballot").await, 1);
        assert_eq!(rows(&app, "mark").await, 2, "the card stays used");
    })
    .await;
}

#[actix_web::test]
async fn after_a_withdrawal_nothing_of_it_is_in_a_tally_and_after_the_count_words_find_nothing() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let mut words = Vec::new();
    for code in codes.iter().take(12) {
        let page = to(&app, &wave, code, "not_blamed").await;
        let check = app.answer_all(page, |_| None).await;
        words.push(words_on(&app.press(&check, "send", &["words"]).await).join(" "));
    }
    take_out(&app, &wave, &words[0]).await;
    app.close(&wave).await;
    app.settle().await;
    let closed = app.landing(&wave).await;
    assert!(closed.name() == "closed" && closed.says("value=\"withdraw\""), "also when the wave has closed");
    take_out(&app, &wave, &words[1]).await;
    assert_eq!(app.count(&wave).await, Counted::Counted);
    assert_eq!(answered(&app, &wave, "believed", "strongly_disagree").await, 10);
    assert_eq!(take_out(&app, &wave, &words[2]).await.name(), "withdraw");
    assert_eq!(rows(&app, "ballot").await, 10, "what is counted stays, so that a recount gives the same");
}

#[actix_web::test]
async fn what_people_say_about_themselves_meets_their_ballot_at_the_count_alone() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    for (n, code) in codes.iter().take(11).enumerate() {
        let check = app.answer_all(app.start(&wave, &code.digits()).await, |q| (q == "helped_by").then_some("no")).await;
        let mut page = app.press(&app.press(&check, "send", &[]).await, "next", &[]).await;
        for _ in 0..20 {
            page = match page.question() {
                Some("ethnic_group") => app.press(&page, "next", &["white"]).await,
                Some("ethnic_white") => app.press(&page, "next", &["roma"]).await,
                Some("religion") => app.press(&page, "next", &["pnts"]).await,
                Some(_) => app.press(&page, "skip", &[]).await,
                None => break,
            };
        }
        assert!(page.says("value=\"drop\""), "{}", page.html);
        // The last of them does not send it.
        assert_eq!(app.press(&page, if n < 10 { "send" } else { "drop" }, &[]).await.name(), "done");
    }
    // A used card's second reply is void, and so is what was said about it.
    let check = app.answer_all(app.start(&wave, &codes[0].digits()).await, |_| None).await;
    let mut page = app.press(&app.press(&check, "send", &[]).await, "next", &[]).await;
    for _ in 0..20 {
        page = match page.question() {
            Some("ethnic_group") => app.press(&page, "next", &["white"]).await,
            Some("ethnic_white") => app.press(&page, "next", &["roma"]).await,
            Some(_) => app.press(&page, "skip", &[]).await,
            None => break,
        };
    }
    app.press(&page, "send", &[]).await;
    assert_eq!((rows(&app, "ballot").await, rows(&app, "equality").await), (12, 11));
    app.close(&wave).await;
    assert_eq!(app.count(&wave).await, Counted::Counted);
    assert_eq!(answered(&app, &wave, "ethnic_white", "roma").await, 10);
    assert_eq!(answered(&app, &wave, "religion", "pnts").await, 10);
    assert_eq!(answered(&app, &wave, "ethnic_group", "skipped").await, 1);
    let document = app.protect(&wave).await;
    let scopes: Vec<_> = document.about.iter().filter(|a| a.question == "ethnic_white").map(|a| a.scope_kind.as_str()).collect();
    assert_eq!(scopes, ["partnership", "open"], "who people are is told of the whole partnership alone");
    let modes: Vec<_> =
        document.about.iter().filter(|a| a.breakdown == "mode" && a.question == "believed").map(|a| a.group.as_str()).collect();
    assert_eq!(modes, ["self", "assisted", "paper"]);
    app.approve_twice(&wave).await;
    assert_eq!(rows(&app, "equality").await, 0, "destroyed with the ballots");
}

#[actix_web::test]
async fn leaving_after_the_send_loses_nothing_and_the_equality_run_is_a_run_of_its_own() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let check = app.answer_all(app.start(&wave, &codes[0].digits()).await, |_| None).await;
    let sent = app.press(&check, "send", &[]).await;
    assert_eq!(sent.name(), "equality");
    assert_ne!(sent.run(), check.run());
    assert_eq!(app.press(&check, "back", &[]).await.name(), "landing", "the survey's own run is over");
    let page = app.press(&sent, "next", &[]).await;
    assert_eq!(page.question(), Some("age_group"));
    assert!(page.says("Prefer not to say"), "the official wording");
    app.http.post(format!("{}/{}/leave", app.answering, wave.slug)).body(format!("r={}", page.run())).send().await.expect("an answer");
    assert_eq!(app.press(&page, "next", &[]).await.name(), "landing");
    assert_eq!((rows(&app, "ballot").await, rows(&app, "equality").await), (1, 0));
    // Stop here, in the middle of them, sends what there is.
    let check = app.answer_all(app.start(&wave, &codes[1].digits()).await, |_| None).await;
    let page = app.press(&app.press(&check, "send", &[]).await, "next", &[]).await;
    let stop = app.press(&app.press(&page, "next", &["25_34"]).await, "stop", &[]).await;
    assert_eq!(app.press(&stop, "send", &[]).await.name(), "done");
    assert_eq!((rows(&app, "ballot").await, rows(&app, "equality").await), (2, 1));
}

/// A whole reply through a way in without a card.
async fn reply_without_card(app: &TestApp, slug: &str, secret: Option<&str>, believed: &'static str) -> Page {
    let (_, html) = app.get(&format!("{}/{slug}", app.answering)).await;
    let landing = Page::read(slug, reqwest::StatusCode::OK, html);
    let mut form = vec![("r".to_owned(), landing.start_number()), ("do".to_owned(), "next".to_owned())];
    form.extend(secret.map(|s| ("k".to_owned(), s.to_owned())));
    let begin = app.post(slug, &form).await;
    assert_eq!(begin.name(), "begin", "{}", begin.html);
    assert!(!begin.says("card"), "nobody was given a card: {}", begin.html);
    let pause = app.press(&begin, "pause", &[]).await;
    assert!(!pause.says("value=\"keep\""), "there is no place to type a number at: {}", pause.html);
    let check = app.answer_all(begin, |q| (q == "believed").then_some(believed)).await;
    app.press(&check, "send", &[]).await
}

#[actix_web::test]
async fn replies_without_a_card_are_figures_of_their_own_and_never_added_to_cards() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let open = app.open_link(&wave).await;
    let (kiosk, secret) = app.kiosk(&wave).await;
    assert!(open != wave.slug.as_str() && kiosk != open);
    for code in codes.iter().take(12) {
        app.reply(&wave, code, |q| (q == "believed").then_some("agree")).await;
    }
    for n in 0..31 {
        let (slug, secret) = if n < 20 { (&open, None) } else { (&kiosk, Some(secret.as_str())) };
        assert_eq!(reply_without_card(&app, slug, secret, "disagree").await.name(), "equality");
    }
    assert_eq!((rows(&app, "ballot").await, rows(&app, "mark").await), (43, 12));
    app.close(&wave).await;
    app.count(&wave).await;
    assert_eq!(answered(&app, &wave, "believed", "disagree").await, 0, "no reply without a card is among the cards");
    assert_eq!(answered(&app, &wave, "believed", "agree").await, 12);
    let document = app.protect(&wave).await;
    let of = |kind: &str| {
        document.rows().find(|(a, _)| a.question == "believed" && a.scope_kind == kind && a.breakdown.is_empty()).expect("a row")
    };
    assert_eq!(of("partnership").1.base().map(Base::low), Some(10));
    assert_eq!(of("open").1.base().map(Base::low), Some(30));
    assert!(
        document
            .about
            .iter()
            .filter(|a| a.family.starts_with("open-"))
            .all(|a| a.scope_kind == "open" && a.scope.is_empty() && a.breakdown.is_empty())
    );
}

#[actix_web::test]
async fn a_kiosk_needs_its_secret_and_twenty_nine_replies_without_a_card_are_not_shown() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let (kiosk, secret) = app.kiosk(&wave).await;
    for wrong in ["", "guess"] {
        let page = app.post(&kiosk, &[("r".into(), String::new()), ("k".into(), wrong.into()), ("do".into(), "next".into())]).await;
        assert_eq!(page.name(), "landing");
    }
    let (_, html) = app.get(&format!("{}/{}", app.answering, kiosk)).await;
    assert!(!html.contains("name=\"code\"") && html.contains("data-kiosk"), "{html}");
    for code in codes.iter().take(10) {
        app.reply(&wave, code, |_| None).await;
    }
    for _ in 0..29 {
        reply_without_card(&app, &kiosk, Some(secret.as_str()), "agree").await;
    }
    app.close(&wave).await;
    app.count(&wave).await;
    let document = app.protect(&wave).await;
    assert!(document.rows().filter(|(a, _)| a.scope_kind == "open").all(|(_, row)| row.base().is_none()));
}

#[actix_web::test]
async fn a_double_send_without_a_card_is_one_reply() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("whole").await;
    let open = app.open_link(&wave).await;
    let (_, html) = app.get(&format!("{}/{}", app.answering, open)).await;
    let landing = Page::read(&open, reqwest::StatusCode::OK, html);
    let begin = app.post(&open, &[("r".into(), landing.start_number()), ("do".into(), "next".into())]).await;
    let check = app.answer_all(begin, |_| None).await;
    futures_util::future::join_all((0..5).map(|_| app.press(&check, "send", &[]))).await;
    assert_eq!(rows(&app, "ballot").await, 1);
}

#[actix_web::test]
async fn a_state_of_one_way_in_opens_at_no_other() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let open = app.open_link(&wave).await;
    let page = app.start(&wave, &codes[0].digits()).await;
    let mut form = page.hidden();
    form.push(("do".to_owned(), "next".to_owned()));
    assert_eq!(app.post(&open, &form).await.name(), "error");
}

#[actix_web::test]
async fn a_friend_who_helped_brings_a_quiet_reminder_that_it_can_wait() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = to(&app, &wave, &codes[0], "helped_by").await;
    let reminder = app.press(&page, "next", &["family"]).await;
    assert!(reminder.name() == "note" && reminder.says("It can wait"), "{}", reminder.html);
    assert_eq!(app.press(&reminder, "next", &[]).await.name(), "check");
    assert_eq!(app.press(&page, "next", &["interpreter"]).await.name(), "check");
    assert_eq!(app.press(&reminder, "nothing", &[]).await.name(), "stopped");
    assert_eq!(rows(&app, "mark").await, 0);
}

#[actix_web::test]
async fn sound_and_film_are_offered_where_their_files_are_and_not_where_data_is_dear() {
    let app = TestApp::with_media(&[
        ("survivor-core/en/worked_for_me.mp3", b"ID3 a voice"),
        ("survivor-core/en/worked_for_me.mp4", b"a film"),
        ("survivor-core/en/worked_for_me.vtt", b"WEBVTT"),
        ("survivor-core/en/begin.ogg", b"OggS"),
        ("survivor-core/en/notes.txt", b"not for anybody"),
    ])
    .await;
    let (wave, _, codes) = app.open_wave("core").await;
    let begin = app.start(&wave, &codes[0].digits()).await;
    assert!(begin.says("<audio") && begin.says("Sound will play"));
    let page = app.go_to(begin.clone(), "question").await;
    assert!(page.says("<audio") && page.says("<video") && page.says("kind=\"captions\"") && page.says("preload=\"none\""), "{}", page.html);
    assert!(!page.says("worked_for_me.mp3"), "an address says nothing of what it holds");
    let addresses: Vec<String> = page
        .html
        .split("src=\"/m/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|name| format!("{}/m/{name}", app.answering))
        .collect();
    assert_eq!(addresses.len(), 3);
    let mut bodies = Vec::new();
    for address in &addresses {
        let response = app.http.get(address).header("range", "bytes=0-2").send().await.expect("an answer");
        assert_eq!(response.status(), 206, "{address}");
        assert_eq!(response.headers()["cache-control"], "no-store, max-age=0");
        assert!(response.headers().get("content-disposition").is_none() && response.headers().get("last-modified").is_none());
        bodies.push(app.get(address).await.1);
    }
    bodies.sort();
    assert_eq!(bodies, ["ID3 a voice", "WEBVTT", "a film"]);
    assert_eq!(app.get(&format!("{}/m/notes", app.answering)).await.0, 404);
    let body: String =
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&[("s", begin.hidden()[0].1.as_str()), ("do", "next")]).finish();
    let request = app.http.post(format!("{}/{}", app.answering, wave.slug)).header("save-data", "on").body(body);
    let saving = request.send().await.expect("an answer").text().await.expect("text");
    assert!(saving.contains("data-page=\"leaving\"") && !saving.contains("<audio"));
    let other = app.go_to(app.press(&begin, "language:ar", &[]).await, "question").await;
    assert!(!other.says("<audio"), "a voice in another language is none");
}

#[actix_web::test]
async fn a_survey_of_eighteen_hours_is_sent_and_one_of_two_days_is_told_to_begin_again() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = to(&app, &wave, &codes[0], "not_blamed").await;
    app.clock.set(day("2026-05-02"));
    let check = app.answer_all(page.clone(), |_| None).await;
    app.clock.set(day("2026-05-03"));
    assert_eq!(app.press(&page, "next", &[]).await.status.as_u16(), 400);
    // Every step seals the state under the key of its own day.
    assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
}

#[actix_web::test]
async fn two_tabs_of_one_run_do_not_disturb_each_other_and_count_once() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = to(&app, &wave, &codes[0], "not_blamed").await;
    let (one, two) = (app.press(&page, "next", &["agree"]).await, app.press(&page, "next", &["disagree"]).await);
    let (one, two) = (app.answer_all(one, |_| None).await, app.answer_all(two, |_| None).await);
    assert!(one.says("<dd>Agree<") && two.says("<dd>Disagree<"));
    assert_eq!(app.press(&one, "send", &[]).await.name(), "done");
    assert_eq!(app.press(&two, "send", &[]).await.name(), "landing");
    assert_eq!(rows(&app, "ballot").await, 1);
}

#[actix_web::test]
async fn a_language_switched_in_the_middle_of_an_error_keeps_what_was_typed() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = to(&app, &wave, &codes[0], "one_thing").await;
    let long = "\u{1f469}\u{200d}\u{1f467} e\u{301}\u{327} ".repeat(401);
    let mut form = page.hidden();
    form.extend([(page.text_field(), long.trim().to_owned()), ("do".into(), "next".into())]);
    let wrong = app.post(wave.slug.as_str(), &form).await;
    assert!(wrong.says("role=\"alert\"") && wrong.says(long.trim()));
    // The person changes the language before making it shorter, then makes it almost short enough: 999 characters, but more bytes than fit.
    let mut form = wrong.hidden();
    form.extend([(wrong.text_field(), long.clone()), ("do".into(), "language".into())]);
    let choice = app.post(wave.slug.as_str(), &form).await;
    let arabic = app.press(&choice, "next", &["ar"]).await;
    assert!(arabic.says("dir=\"rtl\"") && arabic.says(long.trim()), "{}", arabic.html);
    let almost = "\u{1f469}\u{200d}\u{1f467} e\u{301}\u{327} ".repeat(250);
    let mut form = arabic.hidden();
    form.extend([(arabic.text_field(), almost.clone()), ("do".into(), "next".into())]);
    let wrong = app.post(wave.slug.as_str(), &form).await;
    assert!(wrong.says("role=\"alert\"") && wrong.says("999") && wrong.says("909"), "it says how much really fits: {}", wrong.html);
    let mut form = wrong.hidden();
    form.extend([(wrong.text_field(), almost.chars().take(1_100).collect()), ("do".into(), "next".into())]);
    assert_eq!(app.post(wave.slug.as_str(), &form).await.question(), Some("helped_by"));
}

#[actix_web::test]
async fn the_statement_about_accessibility_is_on_the_public_origin_in_every_language() {
    let app = TestApp::fresh().await;
    for language in app.base.words.languages() {
        let (status, html) = app.get(&format!("{}/accessibility?lang={}", app.public, language.code)).await;
        assert_eq!(status, 200);
        let said = app.base.words.say(&language.code, "access-standard", &[]).expect("words");
        assert!(html.contains(&said) && html.contains("dpo@test.example"), "{}", language.code);
    }
    let (_, home) = app.get(&app.public).await;
    assert!(home.contains("href=\"/accessibility?lang=en\""));
}

#[test]
fn help_entries_need_two_sources_a_nation_and_a_fresh_review() {
    use chorus::web::answer::{Directory, HelpError};
    let entry = |nation: &str, sources: &str| {
        format!("[[entry]]\nid = \"x\"\nnation = \"{nation}\"\nnumber = \"1\"\nsources = [{sources}]\nreviewed_on = \"2026-01-01\"\n")
    };
    let two = "\"https://a.example\", \"https://b.example\"";
    assert!(Directory::parse(&entry("wales", two)).is_ok());
    assert!(matches!(Directory::parse(&entry("wales", "\"https://a.example\"")), Err(HelpError::NoSource(_))));
    assert!(matches!(Directory::parse(&entry("wales", "\"a friend\", \"https://b.example\"")), Err(HelpError::NoSource(_))));
    assert!(matches!(Directory::parse(&entry("france", two)), Err(HelpError::NoNation(..))));
    assert!(matches!(Directory::parse(&entry("uk", two).repeat(13)), Err(HelpError::TooMany(_))));
    assert!(matches!(Directory::parse("entry = 3"), Err(HelpError::Unreadable(_))));
    let directory = Directory::parse(&entry("uk", two)).expect("a directory");
    assert!(directory.stale(day("2026-06-30")).is_empty(), "180 days");
    assert_eq!(directory.stale(day("2026-07-01")).len(), 1, "181 days");
}

#[actix_web::test]
async fn help_is_told_by_nation_with_lines_that_never_close_first() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = to(&app, &wave, &codes[0], "not_blamed").await;
    let england = app.press(&page, "help", &[]).await;
    assert!(england.says("0808 2000 247") && !england.says("0808 80 10 800"));
    let wales = app.press(&england, "nation:wales", &[]).await;
    assert!(wales.says("0808 80 10 800") && wales.says("sms:07860077333") && !wales.says("0808 2000 247"));
    let at = |text: &str| wales.html.find(text).unwrap_or_else(|| panic!("{text} is not there"));
    assert!(at("0808 80 10 800") < at("116 123") && at("116 123") < at("0808 801 0327"), "day and night first");
    assert_eq!(app.press(&wales, "next", &[]).await.question(), Some("not_blamed"));
    assert!(wales.says("press 55"));
}
