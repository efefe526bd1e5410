//! Two engines over every page, in every language, empty, with errors and filled. What they are not sure of is triaged in
//! `docs/accessibility/triage.toml`; what is not in that file fails, and so does an entry that nothing needs any more.

use super::{
    axe, rooms,
    stage::{Put, Stage, distinct},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

/// The standard of `HTML_CodeSniffer`: all of WCAG 2, to AAA.
const STANDARD: &str = "WCAG2AAA";
/// The least side of a target, in CSS pixels (WCAG 2.2, 2.5.5).
const TARGET: u32 = 44;

/// Why a finding that an engine leaves open is all right.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Triaged {
    engine: String,
    rule: String,
    /// Elements that the entry is for; all, if it is empty.
    #[serde(default)]
    selector: String,
    /// Pages that the entry is for, by `data-page`; all, if it is empty.
    #[serde(default)]
    pages: Vec<String>,
    why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Triage {
    entry: Vec<Triaged>,
}

fn triage() -> Vec<Triaged> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accessibility/triage.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let triage: Triage = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    for entry in &triage.entry {
        assert!(["axe", "htmlcs"].contains(&entry.engine.as_str()) && entry.why.len() > 20, "{entry:?}");
    }
    triage.entry
}

/// The other engine, which `tests/run` installs beside axe-core. A run without it fails.
fn sniffer() -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/npm/node_modules/html_codesniffer/build/HTMLCS.js");
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}: run tests/run", path.display()))
}

/// Runs both engines on the page that is shown. Each finding is `[is it certain, engine, rule, what is wrong, element, entry of the triage]`.
const LOOK: &str = r"
    const found = [];
    const add = (certain, engine, rule, why, element) => {
        const e = element?.matches ? element : document.documentElement;
        const entry = certain ? -1 : given.triage.findIndex(t => t.engine === engine && t.rule === rule
            && (t.pages.length === 0 || t.pages.includes(page.name)) && (t.selector === '' || e.matches(t.selector)));
        found.push([certain, engine, rule, why, e.outerHTML.slice(0, 160), entry]);
    };
    const axed = await axe.run(document, given.options);
    for (const [certain, results] of [[true, axed.violations], [false, axed.incomplete]]) {
        for (const r of results) for (const n of r.nodes) {
            const why = [...n.any, ...n.all, ...n.none].map(c => c.message).join(' ');
            add(certain, 'axe', r.id, why, n.element);
        }
    }
    await new Promise((done, fail) => HTMLCS.process(given.standard, document, done, fail));
    let notices = 0;
    for (const m of HTMLCS.getMessages()) {
        if (m.type === HTMLCS.NOTICE) notices++;
        else add(m.type === HTMLCS.ERROR, 'htmlcs', m.code.replace(given.standard + '.', ''), m.msg, m.element);
    }
    return { passes: axed.passes.length, notices, found };
";

/// What a pair of engines found on pages.
#[derive(Default)]
struct Seen {
    /// By what is wrong: where, at most a few times.
    wrong: BTreeMap<String, Vec<String>>,
    used: BTreeSet<usize>,
}

impl Seen {
    fn add(&mut self, put: &Put, result: &Value) {
        // An engine that stumbled would also find nothing.
        assert!(result["passes"].as_u64() > Some(10), "{}: axe hardly looked: {result}", put.what);
        assert!(result["notices"].as_u64() > Some(5), "{}: HTML_CodeSniffer hardly looked: {result}", put.what);
        for finding in result["found"].as_array().expect("findings") {
            if let Some(entry) = finding[5].as_u64() {
                self.used.insert(usize::try_from(entry).expect("a place"));
                continue;
            }
            let text = |n: usize| finding[n].as_str().unwrap_or_default();
            let certain = if finding[0] == true { "wrong" } else { "not triaged" };
            let kind = format!("{certain}: {} {}: {}", text(1), text(2), text(3));
            self.wrong.entry(kind).or_default().push(format!("{} [{}]: {}", put.what, put.name, text(4)));
        }
    }

    /// Nothing was found, and each entry that is for these pages was needed.
    fn settle(&self, triage: &[Triaged], mine: impl Fn(&Triaged) -> bool) {
        assert!(self.wrong.is_empty(), "{}", self.told());
        let idle = triage.iter().enumerate().filter(|(n, entry)| mine(entry) && !self.used.contains(n));
        let idle: Vec<_> = idle.map(|(_, entry)| entry).collect();
        assert!(idle.is_empty(), "nothing needs these entries any more: {idle:#?}");
    }

    fn told(&self) -> String {
        let told = self
            .wrong
            .iter()
            .map(|(kind, places)| format!("{kind}\n  {} times, as {}", places.len(), places[..places.len().min(3)].join("\n  ")));
        told.collect::<Vec<_>>().join("\n")
    }
}

fn given(triage: &[Triaged]) -> Value {
    // 44 pixels include 24. But axe leaves what has not even 4.5 to 1 to the rule for that, so both rules for contrast run.
    json!({
        "triage": triage,
        "standard": STANDARD,
        "options": {
            "runOnly": { "type": "tag", "values": axe::RULES },
            "rules": { "color-contrast-enhanced": { "enabled": true } },
            "resultTypes": ["violations", "incomplete"],
            "elementRef": true,
            "preload": false,
        },
    })
}

async fn stage() -> Stage {
    let stage = Stage::open(360, 800, &[&axe::program(), &sniffer()]).await;
    let strict = format!(
        "axe.configure({{ checks: [{{ id: 'target-size', options: {{ minSize: {TARGET} }} }}, {{ id: 'target-offset', options: {{ minOffset: {TARGET} }} }}] }})"
    );
    stage.browser.run(&strict).await;
    stage
}

#[actix_web::test]
async fn two_engines_find_nothing_on_any_page_in_any_language() {
    let (pages, triage) = (distinct().await, triage());
    let begun = Instant::now();
    let given = given(&triage);
    let halves: [Vec<&Put>; 2] = [0, 1].map(|half| pages.iter().skip(half).step_by(2).collect());
    let (one, two) = tokio::join!(stage(), stage());
    let results = tokio::join!(one.look(&halves[0], &given, LOOK), two.look(&halves[1], &given, LOOK));
    let mut seen = Seen::default();
    for (half, results) in halves.iter().zip([results.0, results.1]) {
        half.iter().zip(results).for_each(|(put, result)| seen.add(put, &result));
    }
    println!("{} pages in {:?}", pages.len(), begun.elapsed());
    seen.settle(&triage, |entry| entry.pages != [rooms::NAME]);
}

#[actix_web::test]
async fn two_engines_find_nothing_on_any_page_of_the_staff() {
    let (pages, triage) = (rooms::pages().await, triage());
    let results = stage().await.look(&pages.iter().collect::<Vec<_>>(), &given(&triage), LOOK).await;
    let mut seen = Seen::default();
    pages.iter().zip(results).for_each(|(put, result)| seen.add(put, &result));
    assert_eq!(pages.len(), 2 * 163);
    seen.settle(&triage, |entry| entry.pages == [rooms::NAME]);
}

#[actix_web::test]
async fn both_engines_see_what_is_wrong_and_what_nobody_has_triaged() {
    let stage = stage().await;
    let mut page = distinct().await.iter().find(|p| p.name == "landing").expect("a landing page").clone();
    page.html = page
        .html
        .replace("<label for=\"code\">", "<label>")
        .replace("<p>", "<p style=\"color:#666\">")
        .replace("<span class=\"hint\"", "<span style=\"color:#777\"")
        .replace(
            "<button class=\"leave\"",
            "<button style=\"min-inline-size:0;inline-size:20px;block-size:20px;min-block-size:0;overflow:hidden;padding:0\"",
        );
    let result = stage.look(&[&page], &given(&[]), LOOK).await.remove(0);
    let mut seen = Seen::default();
    seen.add(&page, &result);
    let told = seen.told();
    for kind in [
        "wrong: axe label",
        "wrong: axe color-contrast:",
        "wrong: axe color-contrast-enhanced:",
        "wrong: axe target-size",
        "wrong: htmlcs",
        "1_4_6.G17",
        "not triaged: htmlcs",
    ] {
        assert!(told.contains(kind), "{kind} was not seen: {told}");
    }
    // An entry is for its own pages and elements alone.
    let entry = |selector: &str, pages: &[&str]| Triaged {
        engine: "htmlcs".into(),
        rule: "Principle1.Guideline1_4.1_4_6.G17.Abs".into(),
        selector: selector.into(),
        pages: pages.iter().map(|p| (*p).to_owned()).collect(),
        why: String::new(),
    };
    for (triaged, covers) in [(entry(".vh, .vh *", &[]), true), (entry("h1", &[]), false), (entry("", &["help"]), false)] {
        let result = stage.look(&[&page], &given(&[triaged]), LOOK).await.remove(0);
        let mut seen = Seen::default();
        seen.add(&page, &result);
        assert_eq!((seen.used.len() == 1, seen.told().contains("G17.Abs")), (covers, !covers), "{}", seen.told());
    }
}
