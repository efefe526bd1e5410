//! Every type of question: answered on the page and on paper, counted, released, drawn. Sections that are asked about one service after the other.

use crate::app::{Page, TestApp, name};
use chorus::{
    ballot_box::{Counted, seal_both},
    cli::{Edition, paper_form},
    domain::{
        answers::{Answers, Outcome},
        ballot::Ballot,
        family::families,
        instrument::{Instrument, Shape},
        plan::{Declared, PlannedFamily},
        rows::Rows,
        wave::{Survey, Wave},
    },
    i18n::{Words, without_isolates},
    report::{self, Reader, View},
    secret::random,
    store::{self, antechamber},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

pub const DEFINITION: &str = include_str!("../data/every-type/instrument.toml");
const ENGLISH: &str = include_str!("../data/every-type/en.ftl");
const SERVICES: [&str; 5] = ["police", "refuge", "doctor", "court", "school"];

pub fn instrument() -> Instrument {
    Instrument::parse(DEFINITION).expect("a good instrument")
}

fn words() -> Words {
    Words::load().expect("words").with_instrument(DEFINITION, &BTreeMap::from([("en", ENGLISH)])).expect("an instrument")
}

async fn app_with_survey() -> (TestApp, Wave, Vec<chorus::domain::code::Code>) {
    let app = TestApp::with_words(words()).await;
    let plan = Declared { areas: true, year: false, breakdown: vec![name("children")], equality: None, open: false, services: Vec::new() };
    let plan = serde_json::to_string(&plan).expect("JSON");
    let mut tx = app.store().write().await.expect("writes");
    let survey = Survey { id: name("every"), instrument: name("every-type"), version: 1, plan };
    store::wave::add_survey(&mut tx, &survey).await.expect("added");
    tx.commit().await.expect("commits");
    let (wave, _, codes) = app.open_wave("every").await;
    (app, wave, codes)
}

/// What the person with this number says.
fn said(n: usize, question: &str) -> Vec<&'static str> {
    let pick = |codes: &[&'static str]| vec![codes[n % codes.len()]];
    match question.split("__").next().unwrap_or_default() {
        "services_met" if n.is_multiple_of(6) => vec!["none"],
        "services_met" if n % 6 == 1 => vec!["court", "school"],
        "services_met" => SERVICES.to_vec(),
        "children" => pick(&["yes", "no", "yes"]),
        "believed" => pick(&["agree", "strongly_agree", "agree", "disagree"]),
        "next_step" => pick(&["yes", "no"]),
        "told_why" => pick(&["yes", "no", "dk"]),
        "reporting" => pick(&["very_easy", "hard", "neither", "easy", "easy"]),
        "feeling" => pick(&["much_better", "better", "same", "worse"]),
        "first_reply" => pick(&["same_day", "within_week", "within_month", "longer", "still_waiting"]),
        "told" => pick(&["t0", "t1_2", "t3_more"]),
        "refuge_place" => pick(&["not_wanted", "wanted_not_available", "available_not_received", "received", "received"]),
        "counselling" => pick(&["wanted_not_available", "received"]),
        "how_far" => pick(&["told_nobody", "reported", "charged", "court"]),
        "helped_by" => vec!["no"],
        "place" => pick(&["alder", "birch"]),
        _ => Vec::new(),
    }
}

/// Walks from a start to "check answers" and tells which questions were asked.
async fn walk(app: &TestApp, mut page: Page, n: usize) -> (Page, Vec<String>) {
    let mut asked = Vec::new();
    for _ in 0..80 {
        if page.name() == "check" {
            return (page, asked);
        }
        let question = page.question().map(str::to_owned);
        asked.extend(question.clone());
        let codes = question.map(|q| said(n, &q)).unwrap_or_default();
        let skips = codes.is_empty() && matches!(page.name().as_str(), "question" | "text");
        page = app.press(&page, if skips { "skip" } else { "next" }, &codes).await;
    }
    panic!("the survey has no end: {}", page.html);
}

/// The services that were asked about, each with how many questions.
fn rated(asked: &[String]) -> BTreeMap<&str, usize> {
    let mut rated = BTreeMap::new();
    for (_, service) in asked.iter().filter_map(|q| q.split_once("__")) {
        *rated.entry(service).or_default() += 1;
    }
    rated
}

#[actix_web::test]
async fn a_person_rates_three_services_that_chance_draws_and_goes_on_rating_them() {
    let (app, wave, codes) = app_with_survey().await;
    let start = app.start(&wave, &codes[0].digits()).await;
    let at_services = app.go_to(start, "question").await;
    assert_eq!(at_services.question(), Some("services_met"));
    let children = app.press(&at_services, "next", &SERVICES).await;
    let (check, asked) = walk(&app, children.clone(), 3).await;
    let first = rated(&asked);
    assert_eq!(first.len(), 3, "{asked:?}");
    assert!(first.values().all(|n| *n == 3), "believed, next step, and why there was none: {first:?}");
    assert!(!asked.iter().any(|q| q == "believed"), "nothing is asked of no service");
    // The same page again, and the question gone back to and answered again, lead to the same services.
    let (_, again) = walk(&app, children.clone(), 3).await;
    assert_eq!(asked, again);
    let back = app.press(&app.press(&children, "back", &[]).await, "next", &SERVICES).await;
    assert_eq!(rated(&walk(&app, back, 3).await.1), first);
    // With one of them taken out the other two stay, and one more comes in.
    let gone = *first.keys().next().expect("one");
    let fewer: Vec<&str> = SERVICES.into_iter().filter(|s| *s != gone).collect();
    let page = app.press(&app.press(&children, "back", &[]).await, "next", &fewer).await;
    // Other boxes of the page were ticked and are not any more: what was posted is what counts.
    let (_, asked) = walk(&app, page, 3).await;
    let now = rated(&asked);
    assert!(now.len() == 3 && !now.contains_key(gone) && first.keys().skip(1).all(|s| now.contains_key(s)), "{first:?} {now:?}");
    // What was drawn is told once, on the first page of the part.
    let words = &app.base.words;
    let told = words.say("en", "choose-drawn", &[("most", chorus::i18n::Arg::Number(3.0))]).expect("words");
    let part = app.go_to(app.press(&children, "next", &["yes"]).await, "question").await;
    assert!(part.question().is_some_and(|q| q.starts_with("believed__")) && part.says(&told), "{}", part.html);
    let label =
        words.ask("every-type", "en", &format!("q-services_met-{}", part.question().and_then(|q| q.split_once("__")).expect("one").1), &[]);
    assert!(without_isolates(&part.html).contains(&format!("{}: I felt believed.", label.expect("words"))));
    assert!(!app.press(&part, "next", &["agree"]).await.says(&told));
    assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
}

#[actix_web::test]
async fn two_services_are_rated_without_chance_and_none_without_a_question() {
    let (app, wave, codes) = app_with_survey().await;
    for (n, expected) in [(0, vec![]), (1, vec!["court", "school"])] {
        let page = app.start(&wave, &codes[n].digits()).await;
        let (_, asked) = walk(&app, page, n).await;
        assert_eq!(rated(&asked).into_keys().collect::<Vec<_>>(), expected);
    }
    // A skipped question about services asks about none.
    let page = app.go_to(app.start(&wave, &codes[2].digits()).await, "question").await;
    let (_, asked) = walk(&app, app.press(&page, "skip", &[]).await, 2).await;
    assert!(rated(&asked).is_empty());
}

/// Replies as they are keyed in from paper: some rate more services than are counted, some fewer.
fn sheets() -> String {
    let instrument = instrument();
    let columns: Vec<&str> = instrument.counted().map(|q| q.id.as_str()).collect();
    let mut file = format!("place,{}\n", columns.join(","));
    for n in 0..36 {
        let rates = |question: &str| match question.split_once("__") {
            None => true,
            Some((_, service)) => match n % 6 {
                0 => false,
                1 => ["court", "school"].contains(&service),
                2 => service == "school",
                _ => true,
            },
        };
        let routed = |question: &str| !question.starts_with("told_why") || said(n, "next_step") == ["no"];
        let cell = |q: &&str| if rates(q) && routed(q) { said(n, q).join(";") } else { String::new() };
        let cells: Vec<String> = columns.iter().map(cell).collect();
        file.extend([said(n, "place")[0], ",", &cells.join(","), "\n"]);
    }
    file
}

fn keyed() -> Vec<Ballot> {
    let rows = Rows {
        instrument: Arc::new(instrument()),
        places: crate::app::PLACES.map(name).to_vec(),
        services: Vec::new(),
        languages: vec!["en".to_owned()],
    };
    let (mut ballots, problems) = rows.parse(sheets().as_bytes());
    assert_eq!(problems, Vec::<String>::new());
    for ballot in &mut ballots {
        ballot.answers.draw_on_paper(&rows.instrument, |_| random::<16>());
    }
    ballots
}

fn asked_of(instrument: &Instrument, answers: &Answers) -> BTreeSet<String> {
    let asked = instrument.questions.iter().filter(|q| answers.asked(instrument, q));
    asked.filter_map(|q| q.repeated.as_ref().map(|r| r.option.to_string())).collect()
}

#[test]
fn paper_takes_at_most_three_services_those_that_were_filled_in_first_and_forgets_the_rest() {
    let instrument = instrument();
    let mut drawn = BTreeSet::new();
    for (n, ballot) in keyed().iter().enumerate() {
        let asked = asked_of(&instrument, &ballot.answers);
        assert_eq!(asked.len(), [0, 2, 3, 3, 3, 3][n % 6], "sheet {n}: {asked:?}");
        assert!(n % 6 != 2 || asked.contains("school"), "what was filled in counts: {asked:?}");
        drawn.extend(asked.clone());
        for question in instrument.questions.iter().filter(|q| q.repeated.is_some()) {
            let outcome = ballot.answers.outcome(&instrument, question);
            let kept = ballot.answers.get(&question.id).is_some();
            assert!(!kept || !matches!(outcome, Outcome::NotAsked), "sheet {n}: {} is kept", question.id);
        }
    }
    assert_eq!(drawn.len(), SERVICES.len(), "chance starves none");
}

/// How many people gave this answer, in all places.
fn count(tally: &chorus::domain::tally::Tally, family: &PlannedFamily, question: &str, code: &str) -> u64 {
    let atom = family.linked.atoms.iter().position(|a| a.name() == question).expect("an atom");
    (0..family.axes[0].codes.len()).map(|place| tally.sum(family, 0, place, |c| family.linked.code(c, atom) == code)).sum()
}

#[actix_web::test]
async fn every_type_is_answered_counted_released_and_drawn() {
    let (app, wave, codes) = app_with_survey().await;
    let mut asked_about: BTreeMap<String, u64> = BTreeMap::new();
    for (n, code) in codes.iter().take(24).enumerate() {
        let (check, asked) = walk(&app, app.start(&wave, &code.digits()).await, n).await;
        for service in rated(&asked).into_keys() {
            *asked_about.entry(service.to_owned()).or_default() += 1;
        }
        assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
    }
    assert_eq!(asked_about.len(), SERVICES.len(), "chance starves none: {asked_about:?}");
    let instrument = instrument();
    let mut tx = app.store().write().await.expect("writes");
    for mut ballot in keyed() {
        for service in asked_of(&instrument, &ballot.answers) {
            *asked_about.entry(service).or_default() += 1;
        }
        ballot.number = random();
        let ballot = seal_both(&wave.id, &wave.box_key, &ballot).expect("seals");
        let post =
            antechamber::Post { wave: wave.id.clone(), mark: None, decoy: [0; 32], key: random(), ballot, narrative: None, ends: None };
        antechamber::post(&mut tx, &post).await.expect("posts");
    }
    tx.commit().await.expect("commits");
    app.close(&wave).await;
    assert_eq!(app.count(&wave).await, Counted::Counted);

    let tally = chorus::release::open_tally(&mut app.store().read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
    let plan = app.plan(&wave.id).await;
    for service in SERVICES {
        let family = plan.families().iter().find(|f| f.id == format!("services_met.{service}")).expect("a family");
        let not_asked = count(&tally, family, &format!("believed__{service}"), "not_asked");
        assert_eq!(60 - not_asked, asked_about[service], "{service}: chosen but not drawn is not asked");
        let met = count(&tally, family, &format!("services_met.{service}"), "yes");
        assert!(met > asked_about[service] || service == "court" || service == "school", "{service}: {met} met it");
        assert_eq!(count(&tally, family, &format!("next_step__{service}"), "not_asked"), not_asked);
    }
    let family = |id: &str| plan.families().iter().find(|f| f.id == id).expect("a family");
    assert_eq!(count(&tally, family("refuge_place"), "refuge_place", "not_wanted"), 13);
    assert_eq!(count(&tally, family("first_reply"), "first_reply", "still_waiting"), 11);

    let document = app.protect(&wave).await;
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    let words = &app.base.words;
    let reader = Reader::new(&document, &[], &instrument, words, "en").expect("reads");
    let questions = reader.questions(View::default()).expect("words");
    let figure = |id: &str| questions.iter().find(|q| q.id == id).unwrap_or_else(|| panic!("no figure of {id}"));
    let sentence = |id: &str| without_isolates(&figure(id).headlines[0].sentence);
    assert_eq!(sentence("reporting"), "About 6 in 10 people who answered said that it was easy to report.");
    assert_eq!(sentence("feeling"), "About 5 in 10 people who answered said that things are better.");
    assert_eq!(sentence("told"), "About 3 in 10 people who answered never had to tell it again.");
    assert_eq!(sentence("refuge_place_wanted"), "About 8 in 10 people who answered said that they wanted this: Refuge.");
    assert_eq!(sentence("counselling_received"), "About 5 in 10 people who wanted this said that they got it: Counselling.");
    assert_eq!(figure("counselling_received").of, "People who wanted this");
    let chain = figure("counselling");
    assert!(chain.headlines.is_empty() && chain.options.len() == 4 && !chain.withheld, "{chain:?}");
    let labels = |id: &str| figure(id).options.iter().map(|o| without_isolates(&o.label)).collect::<Vec<_>>();
    assert_eq!(
        labels("how_far"),
        ["I told nobody", "I reported it", "Somebody was charged", "It came to court"],
        "in the order of the way"
    );
    assert_eq!(labels("first_reply")[0], "On the same day");
    // What follows from a chain stands after it.
    let order: Vec<&str> = questions.iter().map(|q| q.id.as_str()).skip_while(|id| *id != "refuge_place").take(5).collect();
    assert_eq!(order, ["refuge_place", "refuge_place_wanted", "refuge_place_available", "refuge_place_received", "counselling"]);

    let [chain] = &reader.chains(View::default()).expect("words")[..] else { panic!("one chain") };
    assert!(chain.of_wanted);
    let says: Vec<Vec<String>> = chain.lines.iter().map(|l| l.cells.iter().map(|c| without_isolates(&c.says)).collect()).collect();
    let shares = |id: &str| without_isolates(&figure(id).headlines[0].cell.statement.cell());
    for (line, id) in chain.lines.iter().zip(["refuge_place", "counselling"]).map(|(l, id)| (l.label.clone(), id)) {
        assert!(["Refuge", "Counselling"].contains(&line.as_str()));
        let n = usize::from(id == "counselling");
        assert_eq!(says[n], ["wanted", "available", "received"].map(|link| shares(&format!("{id}_{link}"))));
    }
    let (status, page) = app.get(&format!("{}/{}", app.public, wave.id)).await;
    let page = without_isolates(&page);
    assert_eq!(status, 200);
    for id in ["reporting", "feeling", "first_reply", "told", "how_far", "counselling_available"] {
        assert!(page.contains(&format!("id=\"{}\"", report::anchor(id, "headline"))) && page.contains(&sentence(id)), "{id}");
    }
    assert!(page.contains("Believed: The police") && page.contains("Available (People who wanted this)"));
    assert_eq!(page.matches("<h2 id=\"chain").count(), 1);
    let (status, dictionary) = app.get(&format!("{}/{}/dictionary.csv", app.public, wave.id)).await;
    assert_eq!(status, 200);
    for shape in [Shape::Ease5, Shape::Change5, Shape::Wait, Shape::Times, Shape::Chain, Shape::Stage] {
        assert!(dictionary.contains(&format!(",{},", shape.as_str())), "{}", shape.as_str());
    }
    assert!(dictionary.contains("police is among 3 drawn by chance of those chosen in services_met"), "{dictionary}");
    for file in ["figures.csv", "figures.json", "figures.ods", "release.json", "paper"] {
        assert_eq!(app.http.get(format!("{}/{}/{file}", app.public, wave.id)).send().await.expect("an answer").status(), 200, "{file}");
    }
}

#[actix_web::test]
async fn the_form_asks_about_each_service_by_itself_and_says_about_how_many() {
    let (app, wave, _) = app_with_survey().await;
    let html = paper_form(&app.base, &wave, &instrument(), "en", Edition::Standard).await.unwrap_or_else(|e| panic!("{e}"));
    let html = without_isolates(&html);
    assert!(html.contains("Answer this part for up to 3 of the ones you chose."));
    for (at, id) in instrument().counted().map(|q| q.id.to_string()).enumerate() {
        assert!(html.contains(&format!(">{id}</span>")), "{id}");
        assert!(html.contains(&format!("<h3>{}. ", at + 1)), "question {}", at + 1);
    }
    assert!(html.contains("Only if your answer to question 1 is “The police”"));
    assert!(html.contains("Only if your answer to question 4 is “No”"), "a condition is about the same service");
    for label in ["Very easy", "About the same", "I am still waiting", "I did not want this help", "The police: I felt believed."] {
        assert!(html.contains(label), "{label}");
    }
}

#[test]
fn an_instrument_with_every_type_has_nothing_missing_and_each_fault_is_named() {
    let words = words();
    assert_eq!(words.problems(&instrument()), Vec::<String>::new());
    assert_eq!(instrument().meaning_missing(), Vec::<String>::new());
    let bad = |from: &str, to: &str| {
        assert!(DEFINITION.contains(from), "{from}");
        Instrument::parse(&DEFINITION.replacen(from, to, 1))
    };
    for (from, to, named) in [
        ("question = \"services_met\", at_most = 3", "question = \"children\", at_most = 3", "section each"),
        ("question = \"services_met\", at_most = 3", "question = \"how_far\", at_most = 3", "section each"),
        ("at_most = 3", "at_most = 0", "at_most"),
        ("id = \"reporting\"", "id = \"repor__ting\"", "kept for repeated"),
        ("type = \"ease5\"", "type = \"ease5\"\noption = [{ code = \"a\" }, { code = \"b\" }]", "the same in every instrument"),
        ("[\"told_nobody\", \"reported\"]", "[\"reported\", \"told_nobody\"]", "in their order"),
        ("[\"told_nobody\", \"reported\"]", "[\"told_nobody\", \"told_nobody\"]", "exactly one group"),
        ("section = \"rest\"\ntype = \"text\"", "section = \"each\"\ntype = \"text\"", "asked for once"),
    ] {
        let problems = bad(from, to).expect_err(named).problems.join("\n");
        assert!(problems.contains(named), "{problems}");
    }
    let missing = bad("polarity = \"positive\"", "polarity = \"none\"").expect("parses").meaning_missing();
    assert!(missing.len() == 1 && missing[0].contains("believed: polarity"), "{missing:?}");
    let silent = ENGLISH.replace("q-believed = { $service }: I", "q-believed = I");
    let words = Words::load().expect("words").with_instrument(DEFINITION, &BTreeMap::from([("en", silent.as_str())])).expect("reads");
    let problems = words.problems(&instrument());
    assert!(problems.len() == 1 && problems[0].contains("q-believed does not say"), "{problems:?}");
}

#[test]
fn a_repeated_section_that_grows_too_large_is_refused() {
    let question = |n: usize| {
        format!(
            "\n[[question]]\nid = \"more_{n}\"\nsection = \"each\"\ntype = \"agree5\"\npurpose = \"p\"\nbased_on = \"b\"\naudience = [\"survivor\"]\npolarity = \"positive\"\nheadline = [\"agree\"]\n"
        )
    };
    let with = |more: usize| {
        let text = format!("{DEFINITION}{}", (0..more).map(question).collect::<String>());
        families(&Instrument::parse(&text).expect("parses"))
    };
    assert!(with(1).is_ok());
    assert!(with(5).is_err_and(|e| e.0.contains(&"more_0__police".to_owned())));
}

#[test]
fn results_follow_from_a_chain_by_themselves() {
    let instrument = instrument();
    let ids: Vec<&str> = instrument.derived.iter().map(|d| d.id.as_str()).collect();
    let expected = ["refuge_place", "counselling"].map(|q| ["wanted", "available", "received"].map(|link| format!("{q}_{link}"))).concat();
    assert_eq!(ids[1..], expected);
    assert!(instrument.derived[1].sensitive && !instrument.derived[4].sensitive, "as sensitive as its question");
    let family = families(&instrument).expect("small").into_iter().find(|f| f.id == "refuge_place").expect("a family");
    let told = |code: &str| {
        let n = family.combinations.iter().position(|c| c[0] == code).expect("a combination");
        family
            .derived
            .iter()
            .map(|d| (d.base.iter().all(|c| family.holds(n, c)), d.yes.iter().all(|c| family.holds(n, c))))
            .collect::<Vec<_>>()
    };
    let (out, no, yes) = ((false, false), (true, false), (true, true));
    assert_eq!(told("not_wanted"), [no, out, out]);
    assert_eq!(told("wanted_not_available"), [yes, no, no]);
    assert_eq!(told("available_not_received"), [yes, yes, no]);
    assert_eq!(told("received"), [yes, yes, yes]);
    assert_eq!(told("dk"), [out, out, out]);
}
