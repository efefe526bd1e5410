//! A survey that was asked for years: what a page shows of it, and what stays where.

use crate::{
    app::TestApp,
    figures::{all, changed, released, text},
};
use chorus::{
    domain::{
        ids::{Slug, WaveId},
        wave::Wave,
    },
    release::Document,
    report::WAVES,
    secret::sha256_hex,
    store::{self, release::Row},
};
use ring::signature::{Ed25519KeyPair, KeyPair};
use scraper::Html;
use std::collections::BTreeSet;

/// Waves of the one survey; the first is a wave that was imported.
const ASKED: u32 = 14;

/// The release of a later wave that says the same.
fn again(document: &Document, number: u32) -> Document {
    changed(document, |json| {
        let (wave, before) = (format!("needs-{number}"), document.wave.to_string());
        (json["release"], json["wave"], json["number"]) = (wave.clone().into(), wave.clone().into(), number.into());
        json["waves"] = [wave.clone()].as_slice().into();
        for about in json["about"].as_array_mut().expect("rows") {
            if about["period"] == before.as_str() {
                about["period"] = wave.clone().into();
            }
        }
    })
}

/// Public releases of the waves after the first.
async fn years() -> (TestApp, Document) {
    let (app, document, _) = released().await;
    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("a key");
    let mut tx = app.base.store.write().await.expect("writes");
    let first = store::wave::get(&mut tx, &document.wave).await.expect("reads").expect("the wave");
    for number in 2..=ASKED {
        let document = again(&document, number);
        let wave = Wave {
            id: WaveId::parse(document.wave.as_str()).expect("a name"),
            slug: Slug::parse(&format!("needs-{number}")).expect("a slug"),
            number,
            mark_prefix: vec![u8::try_from(number).expect("is small"); 8],
            ..first.clone()
        };
        store::wave::add(&mut tx, &wave).await.expect("adds");
        let text = document.canonical().expect("is finite");
        let row = Row {
            id: document.release.to_string(),
            wave: wave.id.to_string(),
            position: i32::try_from(number).expect("is small"),
            state: "draft".to_owned(),
            hash: sha256_hex(text.as_bytes()),
            previous: String::new(),
            signature: pair.sign(text.as_bytes()).as_ref().to_vec(),
            public_key: pair.public_key().as_ref().to_vec(),
            shared_on: None,
            public_on: None,
            document: text,
        };
        store::release::put_draft(&mut tx, &row).await.expect("puts");
        store::release::advance(&mut tx, &row.id, "draft", "public").await.expect("moves on");
        store::release::set_days(&mut tx, &row.id, Some(document.closes_on), Some(document.closes_on)).await.expect("sets");
    }
    tx.commit().await.expect("commits");
    (app, document)
}

/// The numbers of the waves in the first trend of a page, and whether it says that there were others before.
async fn waves_on(app: &TestApp, path: &str) -> (Vec<u32>, bool) {
    let page = reqwest::get(format!("{}{path}?lang=en", app.public)).await.expect("an answer").text().await.expect("text");
    let page = Html::parse_document(&page);
    let table = all(&page, "table").into_iter().find(|table| table.inner_html().contains("Wave ")).expect("a table over the waves");
    let heads: Vec<String> = crate::figures::within(table, "tbody th").into_iter().map(text).collect();
    let number =
        |head: &String| head.strip_prefix("Wave ").and_then(|rest| rest.split(',').next()).and_then(|n| n.parse().ok()).expect("a number");
    (heads.iter().map(number).collect(), page.html().contains("Earlier waves are in the list of all results."))
}

#[actix_web::test]
async fn of_many_waves_a_page_shows_the_latest_twelve_and_an_older_release_those_that_led_up_to_it() {
    let (app, document) = years().await;
    let latest: Vec<u32> = (ASKED - WAVES + 1..=ASKED).collect();
    assert_eq!(waves_on(&app, "/dashboards/trend").await, (latest.clone(), true));
    assert_eq!(waves_on(&app, "/needs-14").await, (latest.clone(), true), "the latest");
    assert_eq!(waves_on(&app, "/needs-3").await, (latest, true), "one of the latest");
    assert_eq!(waves_on(&app, "/needs-2").await, ((1..=2).collect(), false), "one that is older");
    // Nothing is lost: the list has every release, and each has its page.
    let list = reqwest::get(format!("{}/?lang=en", app.public)).await.expect("an answer").text().await.expect("text");
    let linked: BTreeSet<String> = all(&Html::parse_document(&list), "main a")
        .iter()
        .filter_map(|a| a.attr("href"))
        .map(|href| href.split('?').next().unwrap_or_default().to_owned())
        .collect();
    for release in [document.release.to_string()].into_iter().chain((2..=ASKED).map(|n| format!("needs-{n}"))) {
        assert!(linked.contains(&format!("/{release}")), "{release}: {linked:?}");
        assert_eq!(reqwest::get(format!("{}/{release}", app.public)).await.expect("an answer").status(), 200);
    }
}
