//! The files of a release, and the schemas of those that are JSON. All are made from the one document, in English, as programs read them.

use super::{Public, fault, missing};
use crate::{
    domain::{ids::InstrumentId, instrument::Instrument},
    i18n::Words,
    release::{Document, Title},
    report,
    store::release::Row,
};
use actix_web::{
    HttpResponse,
    http::header,
    web::{Bytes, Data, Path},
};
use std::sync::Arc;

/// GET of one file of a release.
pub async fn get(public: Data<Public>, path: Path<(String, String)>) -> HttpResponse {
    let (release, name) = path.into_inner();
    match public.signed(&release).await {
        Ok(None) => missing(&public),
        Err(error) => fault("release", &error),
        Ok(Some((row, document))) => match file(public.pages.words(), row, &document, &name) {
            Ok(None) => missing(&public),
            Ok(Some(file)) => file,
            Err(error) => fault("file", error.as_ref()),
        },
    }
}

/// What is in a file; nothing for a name that there is not.
type Made = Result<Option<(&'static str, Bytes)>, Box<dyn std::error::Error>>;

const CSV: &str = "text/csv; charset=utf-8";
const JSON: &str = "application/json";
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// One file of a release as a download; nothing for a name that there is not.
///
/// # Errors
/// When it cannot be put together.
pub fn file(words: &Words, row: Row, document: &Document, name: &str) -> Result<Option<HttpResponse>, Box<dyn std::error::Error>> {
    Ok(make(words, row, document, name)?.map(|(media_type, body)| download(media_type, name, body)))
}

fn make(words: &Words, row: Row, document: &Document, name: &str) -> Made {
    let instrument = || -> Result<Arc<Instrument>, Box<dyn std::error::Error>> {
        let equality = document.equality.as_ref().map(InstrumentId::as_str);
        Ok(words.with_equality(document.instrument.as_str(), equality).ok_or("the release's instrument is not there")?)
    };
    Ok(Some(match name {
        "figures.csv" => (CSV, report::figures_csv(document, words)?.into()),
        "figures.ods" => (ODS, report::figures_ods(document, &*instrument()?, words)?.into()),
        "figures.json" => (JSON, report::figures_json(document, &*instrument()?, words)?.into()),
        "dictionary.csv" => (CSV, report::dictionary_csv(document, &*instrument()?, words)?.into()),
        "dictionary.json" => (JSON, report::dictionary_json(document, &*instrument()?, words)?.into()),
        // The signed bytes themselves.
        "release.json" => (JSON, row.document.into()),
        _ => return Ok(None),
    }))
}

/// GET of the list of public releases, the newest first, for programs.
pub async fn list(public: Data<Public>) -> HttpResponse {
    match public.titles().await {
        Err(error) => fault("releases", &error),
        Ok(titles) => {
            let line = |title: &Arc<Title>| {
                let file = |name: &str| format!("/{}/{name}", title.release);
                serde_json::json!({
                    "release": title.release, "survey": title.survey, "instrument": title.instrument, "version": title.version,
                    "wave": title.wave, "number": title.when.number, "year": title.year, "opened_on": title.when.opened_on,
                    "closes_on": title.when.closes_on, "fictional": title.fictional,
                    "figures": file("figures.json"), "dictionary": file("dictionary.json"), "document": file("release.json"),
                })
            };
            let releases: Vec<_> = titles.iter().map(line).collect();
            let whole =
                serde_json::json!({ "format": 1, "releases": releases, "schemas": ["/schemas/figures.json", "/schemas/release.json"] });
            HttpResponse::Ok().content_type(JSON).body(whole.to_string())
        }
    }
}

/// GET of the schema of `figures.json`, of `release.json`, or of the `instruments.json` that `chorus dictionary` writes.
pub async fn schema(public: Data<Public>, name: Path<String>) -> HttpResponse {
    let schema = match name.as_str() {
        "figures.json" => report::FIGURES_SCHEMA,
        "instruments.json" => report::INSTRUMENTS_SCHEMA,
        "release.json" => report::RELEASE_SCHEMA,
        _ => return missing(&public),
    };
    HttpResponse::Ok().content_type("application/schema+json").body(schema)
}

fn download(media_type: &str, name: &str, body: Bytes) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body)
}
