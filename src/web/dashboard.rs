//! The page of a dashboard: the same for everybody and, with what is shared and not yet public, for staff.

use crate::{
    domain::ids::ReleaseId,
    i18n::{Words, WordsError},
    release::Document,
    render::{Page, Pages, RenderError},
    report::{
        ReportError,
        dashboard::{Asked, Counted, Dashboard, Depth, Topic},
    },
};
use serde::Serialize;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Bytes of pages that are kept: those of a board's meeting in a few languages. When there are more, all are made anew as they are asked for.
const KEPT: usize = 64 << 20;

/// Pages that were made, until another release is there. One set for each origin: what one shows is not for the other.
#[derive(Clone, Debug, Default)]
pub struct Made(Arc<RwLock<BTreeMap<Key, Arc<Kept>>>>);

/// Topic, depth, place and language.
type Key = (&'static str, &'static str, String, String);

/// A page without its frame, which is another for each reader.
#[derive(Debug)]
pub struct Kept {
    /// The releases that it was made of, each with how many figures were read of it.
    of: Vec<(ReleaseId, usize)>,
    /// What stands beside them.
    beside: Beside,
    /// Its heading.
    pub title: String,
    /// HTML.
    pub body: String,
}

/// What stands on a page beside releases; for everybody nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// What organisations say as themselves, on the page about working together: a list.
    pub returns: Vec<Value>,
    /// What others count.
    pub counted: Counted,
}

/// A page that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// Its figures.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// Its template.
    #[error(transparent)]
    Render(#[from] RenderError),
}

/// What stands inside the frame.
#[derive(Serialize)]
struct Body<'a> {
    returns: &'a [Value],
    #[serde(flatten)]
    shown: &'a Shown,
}

impl Page for Body<'_> {
    const TEMPLATE: &'static str = "components/dashboard.html";
}

impl Made {
    /// What `documents` say, and what stands beside them, as it was made before from the same, or anew; nothing where the place has no page.
    ///
    /// # Errors
    /// [`NotMade`].
    pub fn page(&self, pages: &Pages, documents: &[Arc<Document>], view: View, beside: Beside) -> Result<Option<Arc<Kept>>, NotMade> {
        // An area is called as it was when the release was made, a service as it is now.
        let place = documents.iter().find_map(|document| document.areas.iter().find(|place| place.id == view.scope));
        let place = format!("{} {}", view.scope, place.map_or("", |place| &place.name));
        let key = (view.topic.as_str(), view.depth.as_str(), place, view.language.to_owned());
        // A release never changes once partners read it; some may read less of it.
        let of: Vec<_> = documents.iter().map(|document| (document.release.clone(), document.about.len())).collect();
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known.filter(|known| known.of == of && known.beside == beside) {
            return Ok(Some(known));
        }
        let documents: Vec<&Document> = documents.iter().map(AsRef::as_ref).collect();
        // An address that names no place is not kept: there are as many as somebody cares to type.
        let Some(shown) = Shown::of(pages.words(), &documents, view, &beside.counted)? else { return Ok(None) };
        let body = pages.render(view.language, &Body { returns: &beside.returns, shown: &shown })?;
        let made = Arc::new(Kept { of, beside, title: shown.title, body });
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.values().map(|page| page.body.len()).sum::<usize>() + made.body.len() > KEPT {
            kept.clear();
        }
        kept.insert(key, Arc::clone(&made));
        Ok(Some(made))
    }
}

/// What the address of a page says.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// What it is about.
    pub topic: Topic,
    /// How much of it; the public's is not in its address.
    pub depth: Depth,
    /// An area's id; empty for the whole partnership.
    pub scope: &'a str,
    /// The language.
    pub language: &'a str,
    /// What stands before the addresses of releases on this origin; empty on the public one.
    pub at: &'a str,
}

/// Everything that a page shows but its frame.
#[derive(Debug, Serialize)]
struct Shown {
    title: String,
    topic: &'static str,
    what: String,
    topics: Vec<Link>,
    depths: Vec<Link>,
    places: Vec<Link>,
    #[serde(rename = "dashboard")]
    page: Dashboard,
}

/// The list of all pages.
#[derive(Debug, Default, Serialize)]
pub struct Topics {
    topics: Vec<Link>,
}

/// A page.
#[derive(Debug, Serialize)]
struct Link {
    href: String,
    name: String,
    /// What it is about, where there is room for it.
    what: String,
    here: bool,
}

impl View<'_> {
    fn href(&self) -> String {
        let depth = if self.depth == Depth::Public { String::new() } else { format!("/{}", self.depth.as_str()) };
        let place = if self.scope.is_empty() { String::new() } else { format!("/in/{}", self.scope) };
        format!("/dashboards/{}{depth}{place}?lang={}", self.topic.as_str(), self.language)
    }

    /// Pages of places are everywhere but among themes, which a forum reads for the whole partnership. In short they are what an elected member takes along.
    fn of_places(&self) -> bool {
        self.topic.of_places() && self.depth != Depth::Forum
    }
}

fn name(words: &Words, language: &str, topic: Topic) -> Result<String, WordsError> {
    words.say(language, &format!("dashboard-{}", topic.as_str()), &[])
}

fn what(words: &Words, language: &str, topic: Topic) -> Result<String, WordsError> {
    words.say(language, &format!("dashboard-{}-what", topic.as_str()), &[])
}

impl Topics {
    /// Every page, at the depth that its reader begins with.
    ///
    /// # Errors
    /// When a message is missing.
    pub fn of(words: &Words, language: &str, depth: Depth) -> Result<Self, WordsError> {
        let link = |topic| {
            let view = View { topic, depth, scope: "", language, at: "" };
            Ok(Link { href: view.href(), name: name(words, language, topic)?, what: what(words, language, topic)?, here: false })
        };
        Ok(Self { topics: Topic::ALL.into_iter().map(link).collect::<Result<_, WordsError>>()? })
    }
}

impl Shown {
    /// What `documents` say; nothing where the place has no page.
    fn of(words: &Words, documents: &[&Document], view: View, counted: &Counted) -> Result<Option<Self>, ReportError> {
        let View { topic, depth, scope, language, at } = view;
        let page = Dashboard::of(&Asked { documents, words, language, at, topic, depth, scope, counted })?;
        if !page.has(scope) || (!scope.is_empty() && !view.of_places()) {
            return Ok(None);
        }
        let link = |view: View, name: String, here: bool| Link { href: view.href(), name, what: String::new(), here };
        let whole = words.say(language, "public-whole", &[])?;
        let place = page.places.iter().find(|(id, _)| id == scope).map(|(_, name)| name.clone());
        let mut places = Vec::new();
        if view.of_places() && !page.places.is_empty() {
            places.push(link(View { scope: "", ..view }, whole, scope.is_empty()));
            places.extend(page.places.iter().map(|(id, name)| link(View { scope: id, ..view }, name.clone(), id == scope)));
        }
        let other = |other: Topic| Ok(link(View { topic: other, scope: "", ..view }, name(words, language, other)?, other == topic));
        let depths = Depth::OF_STAFF.into_iter().filter(|_| depth != Depth::Public);
        let depth_of = |other: Depth| {
            let name = words.say(language, &format!("dashboard-{}", other.as_str()), &[])?;
            let there = View { depth: other, ..view };
            let scope = if there.of_places() { scope } else { "" };
            Ok(link(View { scope, ..there }, name, other == depth))
        };
        let title = name(words, language, topic)?;
        Ok(Some(Self {
            title: place.map_or_else(|| title.clone(), |place| format!("{title}: {place}")),
            topic: topic.as_str(),
            what: what(words, language, topic)?,
            topics: Topic::ALL.into_iter().map(other).collect::<Result<_, WordsError>>()?,
            depths: depths.map(depth_of).collect::<Result<_, WordsError>>()?,
            places,
            page,
        }))
    }
}
