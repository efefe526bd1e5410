//! Paper: the form says what the pages say, and what is keyed from it goes in only when two keyings agree.

use crate::{
    app::{TestApp, name},
    published::{chorus, ok},
};
use chorus::{
    domain::{ballot::HelpedBy, instrument::NonAnswer},
    store,
};
use scraper::{Html, Selector};

fn texts(html: &str, css: &str) -> Vec<String> {
    let css = Selector::parse(css).expect("a selector");
    Html::parse_document(html).select(&css).map(|e| e.text().collect::<String>().trim().to_owned()).collect()
}

#[actix_web::test]
async fn a_form_has_every_question_with_every_answer_in_every_language_and_nothing_of_a_card() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let words = &app.base.words;
    let instrument = words.instrument("survivor-core").expect("it").clone();
    for language in ["en", "en-simple", "ar", "ur", "ti", "zh"] {
        let html = ok(&chorus(&app, &["paper", wave.id.as_str(), "--lang", language], "").await);
        let shown = texts(&html, ".code");
        let mut expected = Vec::new();
        for question in instrument.counted() {
            expected.push(question.id.to_string());
            expected.extend(question.options.iter().map(|o| o.code.to_string()));
            expected.extend(NonAnswer::ALL.into_iter().filter(|n| question.non_answers.contains(n)).map(|n| n.as_str().to_owned()));
        }
        expected.extend(["place".to_owned()].into_iter().chain(crate::app::PLACES.map(str::to_owned)));
        expected.extend(["helped_by".to_owned()].into_iter().chain(HelpedBy::ALL.map(|who| who.as_str().to_owned())));
        assert_eq!(shown, expected, "{language}");
        let headings = texts(&html, "h3").join("\n");
        let asked = words.ask("survivor-core", language, "q-believed", &[]).expect("words");
        assert!(headings.contains(&asked) && html.contains(&words.say(language, "paper-no-name", &[]).expect("words")), "{language}");
        // Each option is said in words as well: a box, its words, its code.
        assert!(texts(&html, "li span:nth-child(2)").iter().all(|label| !label.is_empty()));
        assert!(!html.contains(wave.slug.as_str()) && !codes.iter().any(|c| html.contains(&c.digits()) || html.contains(&c.grouped())));
        let direction = words.language(language).expect("it").direction.clone();
        assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")));
    }
    let only = ok(&chorus(&app, &["paper", wave.id.as_str()], "").await);
    assert_eq!(texts(&only, ".only"), ["Only if your answer to question \u{2068}10\u{2069} is “\u{2068}Yes\u{2069}”"]);
    let large = ok(&chorus(&app, &["paper", wave.id.as_str(), "--edition", "large"], "").await);
    assert!(large.contains("<body class=\"p18\">") && only.contains("<body class=\"p12\">"));
}

#[actix_web::test]
async fn a_form_of_a_draft_is_for_the_demonstration_alone() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    let mut tx = app.store().write().await.expect("writes");
    let mut partnership = store::partnership::get(&mut tx).await.expect("reads").expect("one");
    partnership.fictional = false;
    store::partnership::put(&mut tx, &partnership).await.expect("put");
    tx.commit().await.expect("commits");
    assert!(chorus(&app, &["paper", wave.id.as_str()], "").await.status.success());
    let refused = chorus(&app, &["paper", wave.id.as_str(), "--lang", "cy"], "").await;
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("draft"));
    let unknown = chorus(&app, &["paper", wave.id.as_str(), "--lang", "xx"], "").await;
    assert_eq!(unknown.status.code(), Some(1));
}

#[actix_web::test]
async fn sheets_are_keyed_twice_in_any_order_and_one_difference_keeps_everything_out() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("whole").await;
    let head = ok(&chorus(&app, &["paper", wave.id.as_str(), "--format", "csv"], "").await);
    assert!(head.starts_with("sheet,place,service,lang,helped_by,worked_for_me,"), "{head}");
    let columns = head.trim().split(',').count();
    let row = |sheet: u32, helped: &str, first: &str| {
        let mut cells = vec![sheet.to_string(), "alder".into(), "outreach".into(), "ti".into(), helped.into(), first.into()];
        cells.resize(columns, String::new());
        cells.join(",")
    };
    let import = async |first: &str, second: &str| {
        let (one, two) = (app.folder.path().join("one.csv"), app.folder.path().join("two.csv"));
        std::fs::write(&one, format!("{}\n{first}\n", head.trim())).expect("writes");
        std::fs::write(&two, format!("{}\n{second}\n", head.trim())).expect("writes");
        let paths = [&one, &two].map(|p| p.to_str().expect("a path").to_owned());
        let output =
            chorus(&app, &["answers", "import", "--wave", wave.id.as_str(), "--mode", "paper", &paths[0], "--second", &paths[1]], "").await;
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (good, other) =
        ([row(7, "worker", "agree"), row(8, "", "dk")].join("\n"), [row(8, "", "dk"), row(7, "worker", "agree")].join("\n"));
    let (status, said) = import(&good, &[row(7, "no", "agree"), row(8, "", "dk")].join("\n")).await;
    assert!(status == Some(1) && said.contains("line 2, column 5 (helped_by): the two keyings differ (line 2 of the second)"), "{said}");
    let (status, said) = import(&good, &row(8, "", "dk")).await;
    assert!(status == Some(1) && said.contains("line 2: is not in the second keying"), "{said}");
    let (status, said) = import(&[row(7, "", ""), row(7, "", "")].join("\n"), &row(7, "", "")).await;
    assert!(status == Some(1) && said.contains("line 3: this sheet stands twice in the first keying"), "{said}");
    let (status, said) = import(&row(1, "a nurse", "agree"), &row(1, "a nurse", "agree")).await;
    assert!(status == Some(1) && said.contains("line 2, column 5 (helped_by)") && said.contains("interpreter"), "{said}");
    assert_eq!(import(&good, &other).await.0, Some(0), "the second person may take the sheets in another order");
    let sql = "SELECT (SELECT COUNT(*) FROM ante_ballot) + (SELECT COUNT(*) FROM ballot)";
    let kept: i64 = match app.store().read().await.expect("reads") {
        store::Tx::Sqlite(mut t) => sqlx::query_scalar(sql).fetch_one(&mut *t).await.expect("counts"),
        store::Tx::Postgres(mut t) => sqlx::query_scalar(sql).fetch_one(&mut *t).await.expect("counts"),
    };
    assert_eq!(kept, 2);
}

#[actix_web::test]
async fn paper_and_help_are_modes_of_the_declared_breakdown() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let head = ok(&chorus(&app, &["paper", wave.id.as_str(), "--format", "csv"], "").await);
    let commas = ",".repeat(head.trim().split(',').count() - 1);
    let file = app.folder.path().join("paper.csv");
    std::fs::write(&file, format!("{}\n{}", head.trim(), format!("{commas}\n").repeat(11))).expect("writes");
    ok(&chorus(&app, &["answers", "import", "--wave", wave.id.as_str(), "--mode", "paper", file.to_str().expect("a path")], "").await);
    for (n, code) in codes.iter().take(23).enumerate() {
        app.reply(&wave, code, |q| (q == "helped_by").then_some(if n < 11 { "interpreter" } else { "no" })).await;
    }
    app.close(&wave).await;
    app.count(&wave).await;
    let plan = app.plan(&wave.id).await;
    let tally = chorus::release::open_tally(&mut app.store().read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
    let family = plan.families().iter().find(|f| f.id == "hopeful").expect("a family");
    let mode = family.axes.iter().position(|a| a.breakdown == Some(name("mode"))).expect("an axis");
    let counts: Vec<u64> = (0..4).map(|code| tally.sum(family, mode, code, |_| true)).collect();
    assert_eq!((&family.axes[mode].codes[..], counts), (&["self", "assisted", "paper", "-"].map(str::to_owned)[..], vec![12, 11, 11, 0]));
}

#[actix_web::test]
async fn a_wave_in_wales_does_not_open_without_welsh() {
    let app = TestApp::fresh().await;
    let mut tx = app.store().write().await.expect("writes");
    let mut partnership = store::partnership::get(&mut tx).await.expect("reads").expect("one");
    partnership.fictional = false;
    store::partnership::put(&mut tx, &partnership).await.expect("put");
    store::partnership::put_setting(&mut tx, "nation", "wales").await.expect("put");
    tx.commit().await.expect("commits");
    let open = async || chorus(&app, &["wave", "open", "core", "--closes", "2099-12-31"], "").await;
    let refused = open().await;
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("Welsh"));
    let mut tx = app.store().write().await.expect("writes");
    store::partnership::put_setting(&mut tx, "nation", "england").await.expect("put");
    tx.commit().await.expect("commits");
    crate::gates::record_all(&app, "core", "council").await;
    ok(&open().await);
    app.settle().await;
    let mut tx = app.store().read().await.expect("reads");
    let wave = store::wave::all(&mut tx).await.expect("reads").pop().expect("a wave");
    drop(tx);
    let front = app.landing(&wave).await;
    assert!(front.says("language:en\"") && !front.says("language:cy"), "no draft is offered outside the demonstration: {}", front.html);
}
