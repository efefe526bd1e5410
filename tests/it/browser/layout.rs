//! What fits on a small phone, and what can be hit with a thumb: every page in every language, longer words, other settings.

use super::{
    Browser, Script,
    journey::to_first_question,
    picture, rooms,
    stage::{Put, Stage, distinct, of},
    tour,
};
use crate::app::TestApp;
use serde_json::{Value, json};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

/// The least width and height of something that is pressed, in CSS pixels (experience §2 and §5).
const TARGET: u32 = 44;
const NARROW: u32 = 320;
/// A small phone; and a screen of 1280 by 1024 at 400%, which is as wide and far less high.
const SHORT: u32 = 480;
const ZOOMED: u32 = 256;
/// One language of each script.
const SCRIPTS: [&str; 5] = ["en", "ar", "ur", "ti", "zh"];

/// Functions that say what is wrong with the page that is shown, each as a list.
const FUNCTIONS: &str = r"
    // The window itself grows with what is too wide for it: the root does not.
    window.tooWide = () => {
        const width = document.documentElement.clientWidth, whole = document.documentElement.scrollWidth;
        const out = e => { const r = e.getBoundingClientRect(); return r.width > 1 && (r.right > width + 0.5 || r.left < -0.5); };
        return (whole > width ? ['the page: ' + whole] : []).concat([...document.body.querySelectorAll('*')]
            .filter(e => e.checkVisibility() && !e.closest('.scroll') && !e.closest('.vh') && out(e)).map(e => 'too wide: ' + e.outerHTML.slice(0, 200)));
    };
    // Links inside a sentence are not counted (WCAG 2.2, 2.5.8).
    window.tooSmall = () => [...document.querySelectorAll(
        '.bar button, main button, main .opt, main summary, main input.code, main textarea, main dd a, main .finish')]
        .filter(e => e.checkVisibility())
        .map(e => [e.outerHTML.slice(0, 120), e.getBoundingClientRect()])
        .filter(([_, r]) => r.width < TARGET - 0.1 || r.height < TARGET - 0.1)
        .map(([html, r]) => `too small: ${html} ${r.width} by ${r.height}`);
    // Text that reaches out of the box that it stands in.
    window.spilled = () => [...document.querySelectorAll('button, .opt, .opt span, summary, h1, h2, p, dt, dd, .finish')]
        .filter(e => e.checkVisibility() && !e.closest('.vh') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
        .map(e => `spilled: ${e.scrollWidth} in ${e.clientWidth}: ${e.outerHTML.slice(0, 120)}`);
    window.barLines = () => {
        const tops = new Set([...document.querySelectorAll('.bar button')].map(b => Math.round(b.getBoundingClientRect().top)));
        return tops.size > 2 ? [`the bar has ${tops.size} lines`] : [];
    };
    window.leaveHidden = step => {
        const high = document.documentElement.clientHeight;
        const end = document.documentElement.scrollHeight - high, hidden = [];
        const places = step ? Array.from({ length: Math.ceil(end / step) + 1 }, (_, n) => n * step) : [0, 60, end / 2, end - 60, end];
        for (const y of places) {
            scrollTo({ top: Math.max(0, Math.min(y, end)), behavior: 'instant' });
            const r = document.querySelector('.leave').getBoundingClientRect();
            const at = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
            if (r.top < 0 || r.bottom > high || r.left < 0 || r.right > document.documentElement.clientWidth || !at?.classList.contains('leave')) {
                hidden.push('Leave cannot be pressed at ' + y);
            }
        }
        const last = scrollY;
        scrollTo(0, 0);
        return step ? [hidden, last] : hidden;
    };
    window.fits = () => {
        document.querySelectorAll('details').forEach(d => { d.open = true; });
        return [...tooWide(), ...tooSmall(), ...spilled(), ...barLines()];
    };
";

fn functions() -> String {
    FUNCTIONS.replace("TARGET", &TARGET.to_string())
}

/// A walk has other documents than a stage: what the test brings is brought again to each.
async fn says(browser: &Browser, call: &str) -> Value {
    browser.run(&format!("{}; return {call}", functions())).await
}

async fn stage(height: u32) -> Stage {
    Stage::open(NARROW, height, &[&functions()]).await
}

/// Fails with what was found, if it was anything, and where.
fn assert_nothing(pages: &[&Put], found: &[Value]) {
    let wrong: Vec<String> =
        pages.iter().zip(found).filter(|(_, found)| **found != json!([])).map(|(put, found)| format!("{}: {found:#}", put.what)).collect();
    assert!(wrong.is_empty(), "{} of {} pages:\n{}", wrong.len(), pages.len(), wrong[..wrong.len().min(12)].join("\n"));
}

async fn all() -> Vec<&'static Put> {
    distinct().await.iter().collect()
}

#[actix_web::test]
async fn every_page_in_every_language_fits_a_small_phone_and_a_desk_at_400_percent() {
    let pages = all().await;
    let (phone, desk) = tokio::join!(stage(SHORT), stage(ZOOMED));
    let look = "return [...fits(), ...leaveHidden()]";
    let (phone, desk) = tokio::join!(phone.look(&pages, &Value::Null, look), desk.look(&pages, &Value::Null, look));
    assert_nothing(&pages, &phone);
    assert_nothing(&pages, &desk);
}

/// Pages whose words are longer by two fifths, and pages that are turned round.
const PSEUDO: &str = r"
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), nodes = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') nodes.push(walker.currentNode);
    for (const node of nodes) {
        const words = node.data.trim().split(/\s+/);
        if (given === 'longer') node.data = words.map(w => w + 'åéîõüñçø'.slice(0, Math.ceil(w.length * 0.4)).padEnd(Math.ceil(w.length * 0.4), 'ë')).join(' ');
        else node.data = '\u202e' + node.data.trim() + '\u202c';
    }
    if (given === 'turned') document.documentElement.dir = 'rtl';
    return [...fits(), ...leaveHidden()];
";

#[actix_web::test]
async fn every_page_of_the_staff_fits_320_pixels() {
    let pages = rooms::pages().await;
    let pages: Vec<&Put> = pages.iter().collect();
    let found = stage(SHORT).await.look(&pages, &json!({}), "return [...tooWide(), ...spilled()]").await;
    assert_nothing(&pages, &found);
}

#[actix_web::test]
async fn pages_with_longer_words_and_pages_turned_round_fit_320_pixels() {
    let stage = stage(SHORT).await;
    for (language, how) in [("en", "longer"), ("en-simple", "longer"), ("en", "turned")] {
        let pages = of(language).await;
        assert_nothing(&pages, &stage.look(&pages, &json!(how), PSEUDO).await);
    }
}

#[actix_web::test]
async fn nothing_is_lost_with_wide_spacing_or_with_text_twice_as_large() {
    // WCAG 2.2, 1.4.12, word for word.
    const SPACED: &str =
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";
    const DOUBLED: &str = "html{font-size:225%!important}html:lang(en-simple){font-size:240%!important}";
    let look = "const style = document.createElement('style'); style.textContent = given; document.head.append(style); \
        document.querySelectorAll('details').forEach(d => { d.open = true; }); return [...tooWide(), ...spilled(), ...leaveHidden()]";
    let pages = all().await;
    let (spaced, doubled) = tokio::join!(stage(SHORT), stage(SHORT));
    let (one, two) = (json!(SPACED), json!(DOUBLED));
    let (one, two) = tokio::join!(spaced.look(&pages, &one, look), doubled.look(&pages, &two, look));
    assert_nothing(&pages, &one);
    assert_nothing(&pages, &two);
    for (stage, style, name) in [(&spaced, SPACED, "spacing"), (&doubled, DOUBLED, "double")] {
        let page = filled("en").await;
        stage.look(&[page], &json!(style), look).await;
        picture::save(&format!("setting-{name}"), &picture::whole(&stage.browser).await);
    }
}

/// A question with its answer chosen.
async fn filled(language: &str) -> &'static Put {
    of(language).await.into_iter().find(|p| p.name == "question" && p.html.contains(" checked")).expect("a page with an answer")
}

/// The look of an option, as far as people can tell it from others by it.
const LOOKS: &str = r"
    const look = e => { const s = getComputedStyle(e); return [s.borderTopWidth, s.borderTopStyle, s.borderTopColor, s.outlineStyle, s.outlineWidth, s.outlineColor].join(' '); };
    const [chosen, other] = [document.querySelector('.opt:has(:checked)'), document.querySelectorAll('.opt:not(:has(:checked))')[1]];
    const rest = look(chosen), plain = look(other);
    chosen.querySelector('input').focus();
    const both = look(chosen);
    const button = document.querySelector('main button'), unfocused = look(button);
    other.querySelector('input').focus();
    const focused = look(other);
    const focusing = document.querySelector('.bar button');
    document.activeElement.blur();
    return { plain, chosen: rest, focused, both, forced: matchMedia('(forced-colors: active)').matches, leave: look(focusing), unfocused };
";

#[actix_web::test]
async fn in_forced_colours_what_is_chosen_and_what_has_the_focus_can_be_told_apart() {
    for language in ["en", "ar"] {
        let stage = stage(800).await;
        let media = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        stage.browser.tell("Emulation.setEmulatedMedia", media).await;
        let found = stage.look(&[filled(language).await], &Value::Null, LOOKS).await.remove(0);
        assert_eq!(found["forced"], true, "{found}");
        let looks: BTreeSet<&str> = ["plain", "chosen", "focused", "both"].map(|name| found[name].as_str().expect("a look")).into();
        assert_eq!(looks.len(), 4, "two of these look the same: {found:#}");
        for name in ["leave", "unfocused"] {
            assert!(!found[name].as_str().expect("a look").starts_with("0px"), "a button has no edge: {found:#}");
        }
        picture::save(&format!("setting-forced-colours-{language}"), &picture::whole(&stage.browser).await);
    }
}

const MOVING: &str = "if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['not asked for'];
        return [...document.querySelectorAll('*')].filter(e => {
            const s = getComputedStyle(e);
            return s.transitionDuration !== '0s' || s.animationName !== 'none' || s.scrollBehavior !== 'auto';
        }).map(e => e.outerHTML.slice(0, 120)).concat(document.getAnimations().map(String))";

#[actix_web::test]
async fn nothing_moves_by_itself_and_less_than_nothing_where_people_asked_for_that() {
    let stage = stage(SHORT).await;
    let media = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    stage.browser.tell("Emulation.setEmulatedMedia", media).await;
    let pages = of("en").await;
    assert_nothing(&pages, &stage.look(&pages, &Value::Null, MOVING).await);
    picture::save("setting-reduced-motion", &picture::whole(&stage.browser).await);
}

const PRINTED: &str = "const seen = css => [...document.querySelectorAll(css)].filter(e => e.checkVisibility()).map(e => 'printed: ' + e.outerHTML.slice(0, 100));
        const paper = getComputedStyle(document.documentElement).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['the paper is not white'];
        return [...seen('.bar'), ...seen('main .acts'), ...paper, ...(document.querySelector('h1').checkVisibility() ? [] : ['no heading'])]";

#[actix_web::test]
async fn on_paper_stand_the_words_and_no_bar() {
    let stage = Stage::open(700, 1_000, &[]).await;
    stage.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let pages: Vec<&Put> = of("en").await.into_iter().chain(of("ar").await).collect();
    assert_nothing(&pages, &stage.look(&pages, &Value::Null, PRINTED).await);
    stage.look(&[filled("en").await], &Value::Null, PRINTED).await;
    picture::save("setting-print", &picture::whole(&stage.browser).await);
}

/// The language whose pages are longest, letter by letter.
async fn longest() -> &'static str {
    let mut length = std::collections::BTreeMap::new();
    for put in distinct().await {
        *length.entry(put.language).or_insert(0) += put.html.chars().count();
    }
    length.into_iter().max_by_key(|(_, length)| *length).expect("languages").0
}

#[actix_web::test]
async fn the_bar_covers_nothing_that_the_tab_key_leads_to() {
    // Before each press, what has the focus is where it stays: it is looked at then, and once at the end.
    const WATCH: &str = r"
        window.covered = []; window.visited = 0;
        window.check = () => {
            const e = document.activeElement, bar = document.querySelector('.bar').getBoundingClientRect(), high = document.documentElement.clientHeight;
            if (e === document.body || e.closest('.bar') || e.matches('.skip')) return;
            window.visited++;
            const r = (e.closest('.opt') ?? e).getBoundingClientRect(), own = e.getBoundingClientRect();
            const below = r.height > high - bar.bottom ? r.bottom > bar.bottom + 20 : r.top >= bar.bottom - 1;
            if (!below || own.top > high - 10) covered.push(`${Math.round(r.top)} to ${Math.round(r.bottom)}, bar to ${Math.round(bar.bottom)}: ${e.outerHTML.slice(0, 100)}`);
        };
        addEventListener('keydown', check, true);
        return document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, summary').length";
    let last = longest().await;
    let languages: BTreeSet<&str> = SCRIPTS.into_iter().chain([last]).collect();
    let stage = stage(ZOOMED).await;
    let (mut wrong, mut visited) = (Vec::new(), 0);
    for language in languages {
        let mut seen = BTreeSet::new();
        for put in of(language).await.into_iter().filter(|p| seen.insert(p.what.split_once(": ").map(|(_, rest)| (rest, &p.name)))) {
            let stops = stage.look(&[put], &Value::Null, WATCH).await.remove(0).as_u64().expect("a number");
            for key in ["\u{e004}", "\u{e008}\u{e004}"] {
                let keys = if key.len() > 3 {
                    format!("\u{e008}{}", "\u{e004}".repeat(usize::try_from(stops).expect("few") + 1))
                } else {
                    key.repeat(usize::try_from(stops).expect("few") + 1)
                };
                stage.browser.client.active_element().await.expect("focus").send_keys(&keys).await.expect("Tab");
            }
            let found = stage.browser.run("check(); return [covered, visited]").await;
            visited += found[1].as_u64().unwrap_or_default();
            if found[0] != json!([]) {
                wrong.push(format!("{} at {}: {:#}", put.what, put.name, found[0]));
            }
        }
    }
    println!("{visited} stops");
    assert!(visited > 2_000, "Tab hardly went anywhere: {visited} stops");
    assert!(wrong.is_empty(), "{} pages: {}", wrong.len(), wrong[..wrong.len().min(8)].join("\n"));
}

/// Scripts whose letters stand high and reach low, with the least height of their lines, as a part of the letters' size.
const TALL: [(&str, f64); 5] = [("ur", 1.9), ("am", 1.6), ("ti", 1.6), ("ar", 1.5), ("ps", 1.6)];

const LINES: &str = r"
        document.querySelectorAll('details').forEach(d => { d.open = true; });
        const wrong = [];
        for (const e of document.querySelectorAll('body *')) {
            const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');
            const lang = e.closest('[lang]').lang;
            if (!own || !e.checkVisibility() || e.closest('.vh') || lang !== document.documentElement.lang || e.closest('noscript')) continue;
            const s = getComputedStyle(e), line = parseFloat(s.lineHeight) / parseFloat(s.fontSize);
            if (!(line >= given - 0.001)) wrong.push(`lines of ${line}: ${e.outerHTML.slice(0, 120)}`);
            // What is cut does not reach outside its box; what would be cut does.
            const clips = s.overflowX !== 'visible' || s.overflowY !== 'visible' || s.clipPath !== 'none';
            if (clips && !e.matches('textarea, input') && e.scrollHeight > e.clientHeight + 1) wrong.push('cut: ' + e.outerHTML.slice(0, 120));
            // Lines stand apart: a button or a heading is as high as its lines together.
            const range = document.createRange();
            range.selectNodeContents(e);
            const lines = new Set([...range.getClientRects()].filter(r => r.width > 1).map(r => Math.round(r.bottom / 4))).size;
            if (s.display !== 'inline' && e.clientHeight > 0 && e.clientHeight + 1 < Math.min(lines, 1) * parseFloat(s.lineHeight)) {
                wrong.push(`${e.clientHeight} high for a line of ${s.lineHeight}: ${e.outerHTML.slice(0, 120)}`);
            }
        }
        return wrong;";

#[actix_web::test]
async fn lines_of_tall_scripts_are_high_enough_and_no_letter_is_cut() {
    let stage = stage(800).await;
    for (language, least) in TALL {
        let pages = of(language).await;
        assert_nothing(&pages, &stage.look(&pages, &json!(least), LINES).await);
    }
}

#[actix_web::test]
async fn every_letter_of_every_language_has_a_glyph() {
    // A letter that no font has is drawn as the box that stands for a character that never is.
    const DRAWN: &str = r"
        const wanted = new Map();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const font = getComputedStyle(walker.currentNode.parentElement).fontFamily;
            for (const c of walker.currentNode.data) if (!/[\s\p{Cf}\p{Cc}\p{M}]/u.test(c)) wanted.set(c, font);
        }
        const canvas = Object.assign(document.createElement('canvas'), { width: 48, height: 48 });
        const ink = canvas.getContext('2d', { willReadFrequently: true });
        const drawn = (c, font) => {
            ink.clearRect(0, 0, 48, 48);
            ink.font = '24px ' + font;
            ink.fillText(c, 8, 32);
            return ink.getImageData(0, 0, 48, 48).data.join();
        };
        const missing = [];
        window.known ??= new Map();
        for (const [c, font] of wanted) {
            const key = c + font;
            if (!known.has(key)) {
                const empty = [...new Array(48 * 48 * 4)].fill(0).join();
                const seen = drawn(c, font);
                known.set(key, seen === empty || seen === drawn('\uffff', font));
            }
            if (known.get(key)) missing.push(`${c} U+${c.codePointAt(0).toString(16)}`);
        }
        return missing;";
    let stage = stage(800).await;
    let pages = all().await;
    assert_nothing(&pages, &stage.look(&pages, &Value::Null, DRAWN).await);
    let mut strange = of("en").await[0].clone();
    strange.html = strange.html.replace("</h1>", "\u{10ffff}\u{e123}</h1>");
    let missed = stage.look(&[&strange], &Value::Null, DRAWN).await.remove(0);
    assert_eq!(missed.as_array().map(Vec::len), Some(2), "a letter without a glyph is not noticed: {missed}");
}

#[actix_web::test]
async fn with_the_style_sheet_taken_out_every_page_can_still_be_walked() {
    let app = TestApp::fresh().await;
    let browser = Browser::phone(Script::On).await;
    let seen = Cell::new(0);
    tour::answering(&browser, &app, "en", async |page: &str| {
        let left = browser.run("document.querySelectorAll('style').forEach(s => s.remove()); return document.styleSheets.length").await;
        assert_eq!(left, 0, "{page}");
        seen.set(seen.get() + 1);
    })
    .await;
    assert!(seen.get() > 40);
}

async fn fits_in(language: &str) {
    let app = TestApp::fresh().await;
    let browser = Browser::phone(Script::On).await;
    let wrong = RefCell::new(Vec::new());
    tour::answering(&browser, &app, language, async |page: &str| {
        let found = says(&browser, "[...tooWide(), ...tooSmall(), ...spilled(), ...barLines()]").await;
        if found != json!([]) {
            wrong.borrow_mut().push(format!("{page}: {found:#}"));
        }
    })
    .await;
    let wrong = wrong.into_inner();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[actix_web::test]
async fn every_english_page_fits_320_pixels_and_every_target_is_44_pixels() {
    fits_in("en").await;
}

#[actix_web::test]
async fn every_arabic_page_fits_320_pixels_and_every_target_is_44_pixels() {
    fits_in("ar").await;
}

#[actix_web::test]
async fn leave_can_be_pressed_at_every_scroll_position_of_every_page_at_320_by_480() {
    let app = TestApp::fresh().await;
    let browser = Browser::phone(Script::On).await;
    browser.size(NARROW, SHORT).await;
    let scrolled = Cell::new(0);
    tour::answering(&browser, &app, "en", async |page: &str| {
        let hidden = says(&browser, "leaveHidden(60)").await;
        assert_eq!(hidden[0], json!([]), "{page}");
        scrolled.set(scrolled.get() + usize::from(hidden[1].as_f64() > Some(100.0)));
    })
    .await;
    assert!(scrolled.get() > 10, "hardly a page was scrolled");
}

#[actix_web::test]
async fn the_bar_does_not_cover_what_has_the_focus() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(Script::On).await;
    browser.size(NARROW, SHORT).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    for keys in ["\u{e004}".to_owned(), "\u{e008}\u{e004}".to_owned()] {
        for step in 0..14 {
            browser.client.active_element().await.expect("focus").send_keys(&keys).await.expect("Tab");
            let seen = browser
                .run(
                    "const e = document.activeElement, shown = e.closest('.opt') ?? e, r = shown.getBoundingClientRect();
                     if (e === document.body || e.closest('.bar') || e.matches('.skip')) return true;
                     const bar = document.querySelector('.bar').getBoundingClientRect();
                     return r.bottom > bar.bottom + 10 && r.top < innerHeight - 10",
                )
                .await;
            assert_eq!(seen, true, "{keys:?} {step}: {}", browser.run("return document.activeElement.outerHTML").await);
        }
    }
}

#[actix_web::test]
async fn a_release_fits_a_phone_and_a_desk_but_for_tables_that_scroll_by_themselves() {
    let app = TestApp::fresh().await;
    let document = tour::release(&app).await;
    let browser = Browser::open(Script::On).await;
    for width in [NARROW, 1280] {
        browser.size(width, 800).await;
        for language in ["en", "cy", "ar"] {
            // A page that is not there is in English.
            for path in super::axe::public_paths(document.release.as_str()).into_iter().filter(|p| p != "/nothing") {
                browser.goto(&format!("{}{path}?lang={language}", app.public)).await;
                assert_eq!(browser.language().await.0, language);
                assert_eq!(says(&browser, "tooWide()").await, json!([]), "{path} in {language}, {width} pixels");
                browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })").await;
                assert_eq!(says(&browser, "tooWide()").await, json!([]), "{path} in {language}, {width} pixels, all open");
            }
        }
    }
}

#[actix_web::test]
async fn the_checks_see_what_is_wrong() {
    let stage = stage(SHORT).await;
    let page = of("en").await.into_iter().find(|p| p.name == "begin").expect("a long page");
    for (style, told) in [
        ("main{inline-size:400px}", "too wide"),
        ("main button{min-block-size:0!important;padding:0!important}", "too small"),
        ("h1{inline-size:50px;white-space:nowrap}", "spilled"),
        (".bar button{inline-size:200px}", "the bar has 4 lines"),
        (".bar{position:static!important}", "Leave cannot be pressed"),
    ] {
        let mut broken = page.clone();
        broken.html = broken.html.replace("</style>", &format!("{style}</style>"));
        let found = stage.look(&[&broken], &Value::Null, "return [...fits(), ...leaveHidden()]").await.remove(0);
        assert!(found.to_string().contains(told), "{style}: {found}");
    }
    let found = stage.look(&[page], &Value::Null, "return [...fits(), ...leaveHidden()]").await.remove(0);
    assert_eq!(found, json!([]));

    let filled = filled("en").await;
    let broken = |style: &str| {
        let mut broken = filled.clone();
        broken.html = broken.html.replace("</style>", &format!("{style}</style>"));
        broken
    };
    for (style, look, told) in [
        ("h1{line-height:1.2!important}", LINES, "lines of 1.2"),
        ("h1{overflow:hidden;block-size:10px}", LINES, "cut"),
        (".opt{transition:all 1s}", MOVING, "opt"),
        ("@media print{.bar{display:flex!important}}", PRINTED, "printed"),
    ] {
        let media = json!({ "media": if look == PRINTED { "print" } else { "" }, "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        stage.browser.tell("Emulation.setEmulatedMedia", media).await;
        let found = stage.look(&[&broken(style)], &json!(1.4), look).await.remove(0);
        assert!(found.to_string().contains(told), "{style}: {found}");
    }
    let forced = json!({ "media": "", "features": [{ "name": "forced-colors", "value": "active" }] });
    stage.browser.tell("Emulation.setEmulatedMedia", forced).await;
    let same = broken("@media (forced-colors:active){.opt:has(:checked){border:2px solid!important}}");
    let found = stage.look(&[&same], &Value::Null, LOOKS).await.remove(0);
    assert_eq!((&found["chosen"], &found["both"]), (&found["plain"], &found["focused"]), "the same looks are not noticed: {found:#}");
}
