//! Slots for a read-aloud file and a film in British Sign Language for any page: they work when the files are there.
//!
//! Files lie in `DIR/media/<instrument>/<language>/<page>.<ending>`: `page` is a question's id, `begin`, `leaving` or `note-<section>`; endings are `mp3`, `ogg`, `m4a`
//! for sound, `mp4`, `webm` for film, `vtt` for its captions. A file is asked for when somebody presses play, never before, under a name that says nothing.

use crate::secret::Key;
use actix_files::NamedFile;
use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{CONTENT_DISPOSITION, ContentType},
    web::{Data, Path},
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    path::{Path as FilePath, PathBuf},
};

/// A slot that is filled, as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Medium {
    /// `sound` or `film`.
    pub kind: &'static str,
    /// Its address under the answering origin.
    pub address: String,
    /// Its type.
    pub mime: &'static str,
    /// The address of its captions, where there are any.
    pub captions: String,
}

/// Every file that fills a slot.
#[derive(Debug, Clone, Default)]
pub struct Media {
    slots: BTreeMap<(String, String, String), Vec<Medium>>,
    files: BTreeMap<String, PathBuf>,
    /// Makes addresses that nobody can work out who knows how files are named.
    key: Option<Key>,
}

const ENDINGS: [(&str, &str, &str); 5] = [
    ("mp3", "sound", "audio/mpeg"),
    ("ogg", "sound", "audio/ogg"),
    ("m4a", "sound", "audio/mp4"),
    ("mp4", "film", "video/mp4"),
    ("webm", "film", "video/webm"),
];

impl Media {
    /// Finds what lies in `folder`; a folder that is not there holds nothing.
    #[must_use]
    pub fn find(folder: &FilePath, key: &Key) -> Self {
        let mut media = Self { key: Some(key.derive(b"media")), ..Self::default() };
        for (instrument, below) in entries(folder) {
            for (language, below) in entries(&below) {
                for (name, file) in entries(&below) {
                    media.add(&instrument, &language, &name, &file);
                }
            }
        }
        media
    }

    fn add(&mut self, instrument: &str, language: &str, name: &str, file: &FilePath) {
        let Some((page, ending)) = name.rsplit_once('.') else { return };
        let Some((_, kind, mime)) = ENDINGS.into_iter().find(|(e, ..)| *e == ending) else { return };
        let captions = file.with_extension("vtt");
        let captions = if kind == "film" && captions.is_file() { self.address(&captions) } else { String::new() };
        let medium = Medium { kind, address: self.address(file), mime, captions };
        self.slots.entry((instrument.to_owned(), language.to_owned(), page.to_owned())).or_default().push(medium);
    }

    /// An address that tells nothing of what a file says.
    fn address(&mut self, file: &FilePath) -> String {
        let key = self.key.clone().unwrap_or_else(Key::random);
        let name = data_encoding::HEXLOWER.encode(&key.mac(&[file.as_os_str().as_encoded_bytes()])[..10]);
        self.files.insert(name.clone(), file.to_owned());
        format!("/m/{name}")
    }

    /// What fills the slots of a page.
    #[must_use]
    pub fn of(&self, instrument: &str, language: &str, page: &str) -> Vec<Medium> {
        self.slots.get(&(instrument.to_owned(), language.to_owned(), page.to_owned())).cloned().unwrap_or_default()
    }
}

/// What lies in a folder, by name; nothing when it cannot be read.
fn entries(folder: &FilePath) -> Vec<(String, PathBuf)> {
    let Ok(read) = std::fs::read_dir(folder) else { return Vec::new() };
    let entry = |e: std::fs::DirEntry| Some((e.file_name().into_string().ok()?, e.path()));
    let mut found: Vec<_> = read.filter_map(Result::ok).filter_map(entry).collect();
    found.sort();
    found
}

/// GET of a file that fills a slot. Ranges work, because some browsers play nothing without them.
pub async fn get(media: Data<Media>, name: Path<String>, request: HttpRequest) -> HttpResponse {
    let Some(path) = media.files.get(name.as_str()) else { return HttpResponse::NotFound().finish() };
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let mime = ENDINGS.into_iter().find(|(e, ..)| *e == ending).map_or("text/vtt", |(.., mime)| mime);
    let Ok(file) = NamedFile::open_async(path).await else { return HttpResponse::NotFound().finish() };
    let Ok(kind) = mime.parse() else { return HttpResponse::NotFound().finish() };
    let file = file.use_etag(false).use_last_modified(false).disable_content_disposition().set_content_type(ContentType(kind).0);
    let mut response = file.into_response(&request);
    // The name of the file on the server is nobody's business.
    response.headers_mut().remove(CONTENT_DISPOSITION);
    response
}
