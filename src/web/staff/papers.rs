//! Papers for meetings, for the printer: a page for a chief executive, a paper for a board, a pack for a workshop; from the same figures as the screens.

use super::{
    Failed, Frame, Rooms,
    answering_back::replies::{Owed, actions, owed},
    inside,
    readable::beside,
    release::AT,
    room,
    session::Who,
    wave::no_such,
};
use crate::{
    i18n::Arg,
    release::Document,
    render::Page,
    report::dashboard::{Asked, Counted, Dashboard, Depth, Grid, Line, Section, Topic, Wanted},
    store,
    web::reply::{Answers, Doing},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;
use std::collections::BTreeSet;

/// For whom a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// One side of A4, read in two minutes.
    ChiefExecutive,
    /// At most four sides.
    Board,
    /// A sheet for each theme, with room to write.
    Workshop,
}

impl Kind {
    const ALL: [Self; 3] = [Self::ChiefExecutive, Self::Board, Self::Workshop];

    fn as_str(self) -> &'static str {
        match self {
            Self::ChiefExecutive => "chief-executive",
            Self::Board => "board",
            Self::Workshop => "workshop",
        }
    }

    /// As many lines of a theme, and of everything else, as the sheets have room for. The first in the order of the questions stay, whatever they say.
    fn most(self) -> usize {
        match self {
            Self::ChiefExecutive => 1,
            Self::Board => 3,
            Self::Workshop => 4,
        }
    }
}

/// A way to a paper.
#[derive(Debug, Serialize)]
struct Door {
    kind: &'static str,
    name: String,
    what: String,
}

#[derive(Debug, Serialize)]
struct List {
    page: Frame,
    papers: Vec<Door>,
}

impl Page for List {
    const TEMPLATE: &'static str = "staff/papers.html";
}

#[derive(Debug, Serialize)]
struct Sheet {
    page: Frame,
    kind: &'static str,
    title: String,
    /// Whose figures they are, and the day on which they were put together.
    head: String,
    fictional: bool,
    themes: Vec<Short>,
    /// The surveys that these come from, with their days.
    sources: Vec<String>,
    chains: Vec<Wanted>,
    grid: Option<Grid>,
    changes: Vec<Change>,
    owed: Vec<Owed>,
    late: Vec<Doing>,
    waiting: Vec<Doing>,
    /// Actions that there was no room for.
    more_actions: usize,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "staff/sheet_of_figures.html";
}

/// A theme, as much of it as there is room for.
#[derive(Debug, Serialize)]
struct Short {
    #[serde(flatten)]
    section: Section,
    /// Lines that there was no room for.
    more: usize,
}

/// A change that is one.
#[derive(Debug, Serialize)]
struct Change {
    line: Line,
    says: String,
}

/// GET of the list of papers.
pub async fn all(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, _| {
        let say = |key: String| rooms.pages.words().say(page.lang, &key, &[]);
        let door = |kind: Kind| {
            let name = say(format!("staff-paper-{}", kind.as_str()))?;
            Ok(Door { kind: kind.as_str(), name, what: say(format!("staff-paper-{}-what", kind.as_str()))? })
        };
        let papers = Kind::ALL.into_iter().map(door).collect::<Result<_, Failed>>()?;
        Ok(List { page, papers })
    })
    .await
}

/// GET of one paper.
pub async fn one(rooms: Data<Rooms>, request: HttpRequest, kind: Path<String>) -> HttpResponse {
    let found = Kind::ALL.into_iter().find(|k| k.as_str() == kind.as_str());
    inside(&rooms, &request, async |lang, who| {
        let Some(kind) = found else { return Ok(no_such(&rooms, lang, who)) };
        let page = Frame::new(&rooms, lang, Some(who));
        Ok(rooms.show(StatusCode::OK, lang, &build(&rooms, page, who, kind).await?))
    })
    .await
}

async fn build(rooms: &Rooms, page: Frame, who: &Who, kind: Kind) -> Result<Sheet, Failed> {
    let (words, lang, today) = (rooms.pages.words(), page.lang, rooms.clock.today());
    let mut tx = rooms.store.read().await?;
    let (partnership, fictional) = store::partnership::get(&mut tx).await?.map(|p| (p.name, p.fictional)).unwrap_or_default();
    let documents = beside(rooms, &mut tx, who, None, "").await?;
    let documents: Vec<&Document> = documents.iter().map(AsRef::as_ref).collect();
    let depth = if kind == Kind::Workshop { Depth::Forum } else { Depth::Strategic };
    let of = |topic| {
        Dashboard::of(&Asked {
            documents: &documents,
            words,
            language: lang,
            at: AT,
            topic,
            depth,
            scope: "",
            counted: &Counted::default(),
        })
    };
    let answers = Answers::load(&mut tx).await?;
    let (mut late, mut waiting) = actions(rooms, lang, &answers, today)?;
    let more_actions = late.len().saturating_sub(kind.most()) + waiting.len().saturating_sub(kind.most());
    late.truncate(kind.most());
    waiting.truncate(kind.most());
    let mut themes = of(Topic::Working)?.themes;
    let (mut chains, mut grid) = (Vec::new(), None);
    if kind != Kind::ChiefExecutive {
        let needs = of(Topic::Needs)?;
        themes.extend(needs.themes);
        chains = needs.chains;
        chains.truncate(1);
        grid = of(Topic::Components)?.grid;
    }
    let themes: Vec<Short> =
        themes.into_iter().filter(|section| !section.lines.is_empty()).map(|section| shortened(section, kind.most())).collect();
    let sources: BTreeSet<&String> = themes.iter().flat_map(|theme| &theme.section.lines).map(|line| &line.source.from).collect();
    let (of_whom, day) = (Arg::Text(&partnership), words.day(lang, today)?);
    Ok(Sheet {
        kind: kind.as_str(),
        title: words.say(lang, &format!("staff-paper-{}", kind.as_str()), &[])?,
        head: words.say(lang, "staff-paper-head", &[("partnership", of_whom), ("day", Arg::Text(&day))])?,
        fictional,
        sources: sources.into_iter().cloned().collect(),
        themes,
        chains,
        grid,
        changes: changes(rooms, lang, of(Topic::Trend)?, kind.most())?,
        owed: owed(rooms, &mut tx, lang, &answers, today).await?,
        late,
        waiting,
        more_actions,
        page,
    })
}

fn shortened(mut section: Section, most: usize) -> Short {
    let more = section.lines.len().saturating_sub(most) + section.few.len();
    section.lines.truncate(most);
    // Of a question with many answers a paper tells the first, and the screen all.
    section.lines.iter_mut().for_each(|line| line.spoken.truncate(2 * most));
    section.few.clear();
    Short { section, more }
}

/// What the latest wave changed, where chance cannot explain it, in the order of the questions.
fn changes(rooms: &Rooms, lang: &str, page: Dashboard, most: usize) -> Result<Vec<Change>, Failed> {
    let said = |key: &str, lang: &str| rooms.pages.words().say(lang, key, &[]);
    let mut changes = Vec::new();
    for line in page.themes.into_iter().flat_map(|section| section.lines) {
        let real = [said("public-trend-higher", &line.source.lang)?, said("public-trend-lower", &line.source.lang)?];
        let last = line.trend.first().and_then(|trend| trend.points.last()).map(|point| point.change.clone()).unwrap_or_default();
        if let Some(n) = real.iter().position(|change| *change == last) {
            let key = ["public-trend-higher", "public-trend-lower"][n];
            changes.push(Change { says: said(key, lang)?, line });
        }
    }
    changes.truncate(most * 3);
    Ok(changes)
}
