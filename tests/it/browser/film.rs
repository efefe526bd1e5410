//! Film strips: every page of the whole flow beside each other, as a phone without a script shows them, one sheet a language. A test cannot tell
//! whether a page is ugly; it can only make sure that there is a picture of it to look at. The sheets go to `target/film`.

use super::{Browser, Script, picture, tour};
use crate::app::TestApp;
use flate2::{Compression, Crc, write::ZlibEncoder};
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    io::Write,
};

/// English, Easy Read, and one language of each script that is hard to set.
const LANGUAGES: [&str; 6] = ["en", "ar", "ur", "ti", "zh", "en-simple"];
/// A phone's width, and the widths that a page can have on a sheet: the first that makes the sheet light enough is taken.
const PHONE: u32 = 360;
const WIDTHS: [u32; 4] = [180, 162, 146, 130];
const SHEET: u32 = 2_400;
const COLUMNS: usize = 12;
/// What a sheet may weigh, as it stands in the repository.
const LARGEST: usize = 400_000;
/// Colours of a sheet: enough for letters with smooth edges, few enough to weigh little.
const COLOURS: usize = 9;

struct Frame {
    name: String,
    height: u64,
    picture: Vec<u8>,
}

async fn shoot(language: &str) -> Vec<Frame> {
    let app = TestApp::fresh().await;
    let browser = Browser::open(Script::Off).await;
    browser.size(PHONE, 640).await;
    let frames = RefCell::new(Vec::new());
    tour::answering(&browser, &app, language, async |name: &str| {
        let height = browser.run("scrollTo(0, 0); return document.documentElement.scrollHeight").await.as_u64().expect("a height");
        let picture = picture::whole(&browser).await;
        frames.borrow_mut().push(Frame { name: name.to_owned(), height, picture });
    })
    .await;
    frames.into_inner()
}

/// The frames in columns, each under its name, in the order of the walk.
fn sheet(language: &str, frames: &[Frame], wide: u32) -> String {
    let high = |frame: &Frame| frame.height * u64::from(wide) / u64::from(PHONE) + 30;
    let whole: u64 = frames.iter().map(high).sum();
    let column_height = whole / u64::try_from(COLUMNS).expect("few") + 200;
    let mut columns = vec![String::new()];
    let mut filled = 0;
    let mut seen = BTreeSet::new();
    for frame in frames.iter().filter(|f| seen.insert(&f.picture)) {
        if filled > 0 && filled + high(frame) > column_height && columns.len() < COLUMNS {
            columns.push(String::new());
            filled = 0;
        }
        filled += high(frame);
        let data = data_encoding::BASE64.encode(&frame.picture);
        let figure =
            ["<figure><figcaption>", &frame.name, "</figcaption><img src=\"data:image/png;base64,", &data, "\"></figure>"].concat();
        columns.last_mut().expect("a column").push_str(&figure);
    }
    format!(
        "<!doctype html><meta charset=utf-8><title>{language}</title><style>body{{margin:8px;display:flex;gap:14px;align-items:flex-start;font:11px sans-serif;background:#fff}}\
         figure{{margin:0 0 12px}}img{{display:block;width:{wide}px;outline:1px solid #999}}figcaption{{height:15px;overflow:hidden;width:{wide}px}}</style><div>{}</div>",
        columns.join("</div><div>")
    )
}

/// A sheet as a picture with a palette: an eighth of what the browser makes of it.
async fn develop(browser: &Browser, html: &str) -> Vec<u8> {
    let file = picture::folder().join("sheet.html");
    std::fs::write(&file, html).expect("written");
    browser.size(SHEET, 1_000).await;
    browser.goto(&format!("file://{}", file.display())).await;
    browser.until("return document.readyState === 'complete' && [...document.images].every(i => i.complete)").await;
    let taken = picture::whole(browser).await;
    std::fs::remove_file(&file).expect("removed");
    browser.goto("about:blank").await;
    let script = format!(
        r"const [data, done] = arguments;
        (async () => {{
            const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), c => c.charCodeAt(0))]));
            const canvas = Object.assign(document.createElement('canvas'), {{ width: image.width, height: image.height }});
            const ink = canvas.getContext('2d', {{ willReadFrequently: true }});
            ink.drawImage(image, 0, 0);
            const pixels = new Uint32Array(ink.getImageData(0, 0, image.width, image.height).data.buffer);
            // The commonest colours that are not near one that is there already.
            const seen = new Map();
            for (const p of pixels) seen.set(p, (seen.get(p) ?? 0) + 1);
            const parts = p => [p & 255, p >> 8 & 255, p >> 16 & 255];
            const far = (a, b) => a.reduce((sum, part, n) => sum + (part - b[n]) ** 2, 0);
            const palette = [];
            for (const [p] of [...seen].sort((a, b) => b[1] - a[1])) {{
                if (palette.length < {COLOURS} && palette.every(c => far(c, parts(p)) > 4000)) palette.push(parts(p));
            }}
            const nearest = new Map();
            for (const p of seen.keys()) {{
                const distances = palette.map(c => far(c, parts(p)));
                nearest.set(p, distances.indexOf(Math.min(...distances)));
            }}
            const wide = Math.ceil(image.width / 2), bytes = new Uint8Array(wide * image.height);
            for (let y = 0, at = 0; y < image.height; y++) for (let x = 0; x < image.width; x++, at++) {{
                bytes[y * wide + (x >> 1)] |= nearest.get(pixels[at]) << (x % 2 ? 0 : 4);
            }}
            const url = await new Promise(r => {{ const f = new FileReader(); f.onload = () => r(f.result); f.readAsDataURL(new Blob([bytes])); }});
            return {{ width: image.width, height: image.height, palette, bytes: url.split(',')[1] }};
        }})().then(done, e => done(String(e)))"
    );
    let drawn = browser.client.execute_async(&script, vec![json!(data_encoding::BASE64.encode(&taken))]).await.expect("drawn");
    write_png(&drawn)
}

/// The file, with four bits for each point.
fn write_png(drawn: &Value) -> Vec<u8> {
    let number = |value: &Value| u32::try_from(value.as_u64().unwrap_or_else(|| panic!("no number: {drawn:.200}"))).expect("a number");
    let (width, height) = (number(&drawn["width"]), number(&drawn["height"]));
    let bytes = data_encoding::BASE64.decode(drawn["bytes"].as_str().expect("bytes").as_bytes()).expect("bytes");
    let line = bytes.len() / usize::try_from(height).expect("a number");
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    for line in bytes.chunks(line) {
        packed.write_all(&[0]).expect("packs");
        packed.write_all(line).expect("packs");
    }
    let palette = drawn["palette"].as_array().expect("colours").iter().flat_map(|c| c.as_array().expect("a colour"));
    let palette: Vec<u8> = palette.map(|part| u8::try_from(number(part)).expect("a byte")).collect();
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[4, 3, 0, 0, 0]].concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, body) in [(b"IHDR", head), (b"PLTE", palette), (b"IDAT", packed.finish().expect("packs")), (b"IEND", Vec::new())] {
        let mut sum = Crc::new();
        sum.update(kind);
        sum.update(&body);
        png.extend(u32::try_from(body.len()).expect("a length").to_be_bytes());
        png.extend(kind);
        png.extend(&body);
        png.extend(sum.sum().to_be_bytes());
    }
    png
}

#[actix_web::test]
async fn every_page_of_six_languages_is_on_a_film_strip() {
    let mut pages = BTreeMap::new();
    let developer = Browser::open(Script::On).await;
    for pair in LANGUAGES.chunks(2) {
        let shots = tokio::join!(shoot(pair[0]), shoot(pair[1]));
        for (language, frames) in pair.iter().zip([shots.0, shots.1]) {
            for frame in &frames {
                let page = frame.name.replace([' ', ',', ':'], "-").replace("--", "-");
                picture::save(&format!("{language}/{:02}-{page}", pages.get(language).map_or(0, Vec::len)), &frame.picture);
                pages.entry(*language).or_insert_with(Vec::new).push(frame.name.clone());
            }
            let mut png = Vec::new();
            for wide in WIDTHS {
                png = develop(&developer, &sheet(language, &frames, wide)).await;
                if png.len() <= LARGEST {
                    break;
                }
            }
            picture::save(&format!("film-{language}"), &png);
            assert!(png.len() <= LARGEST, "{language}: {} bytes", png.len());
            let width = u32::from_be_bytes(png[16..20].try_into().expect("four bytes"));
            assert!(width <= SHEET, "{language}: {width} pixels wide");
        }
    }
    for (language, names) in &pages {
        assert!(names.len() > 60, "{language} has only {} pages", names.len());
        // Nobody in this partnership reads words in Easy Read: there is no box for them.
        let others = |names: &[String]| names.iter().filter(|n| !n.starts_with("text")).count();
        assert_eq!(others(names), others(&pages["en"]), "{language} has other pages than English: {names:?}");
    }
}
