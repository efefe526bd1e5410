//! Opening a wave. Another survey in the same quarter raises a question first, so that nobody is asked twice without somebody having thought about it.

use super::{
    Failed, Frame, Rooms,
    field::{Choice, Wrong, in_words},
    posted, room,
    session::Who,
    sign_in::is_theirs,
    to,
    wave::name_of,
};
use crate::{
    ballot_box::{self, Custody, Opening, WaveError},
    domain::{
        day,
        gate::Why,
        ids::SurveyId,
        wave::{Topic, Wave, WaveState},
    },
    gates,
    i18n::Arg,
    ready::{self, NoPlan, NotReady},
    render::Page,
    store::{self, Tx},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form},
};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// Days for which a wave is open unless somebody says otherwise: a quarter.
const QUARTER: u64 = 90;
/// Days for which a wave can be open at most: cards that are good for longer than a year are a slip of the pen.
const LONGEST: u64 = 366;

#[derive(Debug, Serialize)]
struct Open {
    page: Frame,
    surveys: Vec<Choice>,
    doors: Vec<Choice>,
    closes: String,
    ends_year: bool,
    /// The three people who will keep the key that opens its ballots; empty where the server keeps it.
    keepers: String,
    /// Waves of other surveys in the same quarter, each in a sentence, and all of them as what says that somebody has read these sentences.
    others: Vec<String>,
    sure: String,
    /// Whether gates are shut, so that the way to them is shown; the survey that was chosen.
    shut: bool,
    chosen: String,
    wrong: Vec<Wrong>,
}

impl Page for Open {
    const TEMPLATE: &'static str = "staff/open.html";
}

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    token: String,
    key: String,
    survey: String,
    closes: String,
    ends_year: String,
    door: String,
    sure: String,
    password: String,
}

async fn page(rooms: &Rooms, page: Frame, typed: &Typed, others: &[Other], wrong: Vec<Wrong>) -> Result<Open, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let mut surveys = Vec::new();
    for survey in store::wave::surveys(&mut rooms.store.read().await?).await? {
        let name = format!("{} ({})", name_of(words, lang, &survey)?.name, survey.id);
        surveys.push(Choice::new(&survey.id, name, &typed.survey));
    }
    let door = |topic: Topic| -> Result<Choice, Failed> {
        Ok(Choice::new(&topic.as_str(), words.say(lang, &format!("door-{}", topic.as_str()), &[])?, &typed.door))
    };
    let usual = rooms.clock.today().checked_add_days(Days::new(QUARTER)).unwrap_or(NaiveDate::MAX).to_string();
    Ok(Open {
        surveys,
        doors: Topic::ALL.into_iter().map(door).collect::<Result<_, _>>()?,
        closes: if typed.token.is_empty() { usual } else { typed.closes.clone() },
        ends_year: !typed.ends_year.is_empty(),
        keepers: match &rooms.custody {
            Custody::Server => String::new(),
            Custody::People(people) => people.each_ref().map(|p| p.name.to_string()).join(", "),
        },
        others: others.iter().map(|other| other.sentence.clone()).collect(),
        sure: all(others),
        shut: false,
        chosen: typed.survey.clone(),
        wrong,
        page,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |frame, _| page(&rooms, frame, &Typed::default(), &[], Vec::new()).await).await
}

/// What came of a post.
enum Tried {
    Opened(Wave),
    /// The form was posted before.
    Before,
    /// What is wrong in which field, and why gates of the survey are shut.
    Wrong(Vec<(&'static str, &'static str)>, Vec<Why>),
    Asks(Vec<Other>),
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, typed: Form<Typed>) -> HttpResponse {
    posted(&rooms, &request, &typed.token, async |lang, who| {
        let (status, others, wrong, shut) = match open(&rooms, lang, who, &typed).await? {
            Tried::Opened(wave) => return Ok(to(&format!("/waves/{}?lang={lang}", wave.id))),
            Tried::Before => return Ok(to(&format!("/?lang={lang}"))),
            Tried::Asks(others) => (StatusCode::CONFLICT, others, Vec::new(), Vec::new()),
            Tried::Wrong(wrong, shut) => (StatusCode::UNPROCESSABLE_ENTITY, Vec::new(), in_words(&rooms, lang, &wrong, &[])?, shut),
        };
        let why = |why: &Why| Ok(Wrong { field: "survey", message: gates::why(rooms.pages.words(), lang, why)? });
        let why = shut.iter().map(why).collect::<Result<Vec<_>, Failed>>()?;
        let mut page = page(&rooms, Frame::new(&rooms, lang, Some(who)), &typed, &others, why.into_iter().chain(wrong).collect()).await?;
        page.shut = !shut.is_empty();
        Ok(rooms.show(status, lang, &page))
    })
    .await
}

async fn open(rooms: &Rooms, lang: &'static str, who: &Who, typed: &Typed) -> Result<Tried, Failed> {
    let known = is_theirs(rooms, who, &typed.password).await?;
    let today = rooms.clock.today();
    let mut tx = rooms.store.write().await?;
    if !store::form::claim(&mut tx, &who.name, &typed.key, today).await? {
        return Ok(Tried::Before);
    }
    let (mut wrong, mut shut) = (Vec::new(), Vec::new());
    let survey = SurveyId::parse(&typed.survey).ok();
    match &survey {
        Some(id) if store::wave::survey(&mut tx, id).await?.is_some() => match to_open(&mut tx, rooms, id, today).await {
            Err(NotReady::HeldBack(..)) => wrong.push(("survey", "staff-open-held-back")),
            Err(NotReady::NoVoice(_)) => wrong.push(("survey", "staff-open-no-voice")),
            Err(NotReady::NoPartnership) => wrong.push(("survey", "staff-open-no-partnership")),
            Err(NotReady::Shut(_, why)) => shut = why,
            ready => ready?,
        },
        _ => wrong.push(("survey", "staff-open-survey-wrong")),
    }
    let latest = today.checked_add_days(Days::new(LONGEST)).unwrap_or(NaiveDate::MAX);
    let closes_on = day::read(&typed.closes).filter(|day| (today..=latest).contains(day) && *day > today);
    wrong.extend(closes_on.is_none().then_some(("closes", "staff-open-closes-wrong")));
    let door = Topic::parse(&typed.door);
    wrong.extend((door.is_none() && !typed.door.is_empty()).then_some(("door", "staff-open-door-wrong")));
    let waves = store::wave::all(&mut tx).await?;
    let goes_on = |w: &&Wave| Some(&w.survey) == survey.as_ref() && matches!(w.state, WaveState::Open | WaveState::Closing);
    wrong.extend(waves.iter().find(goes_on).map(|_| ("survey", "staff-open-still")));
    wrong.extend((!known).then_some(("password", "staff-password-wrong")));
    let (true, Some(survey), Some(closes_on)) = (wrong.is_empty() && shut.is_empty(), survey, closes_on) else {
        return Ok(Tried::Wrong(wrong, shut));
    };
    let others = others(rooms, &mut tx, lang, &waves, &survey, (today, closes_on)).await?;
    if typed.sure != all(&others) {
        return Ok(Tried::Asks(others));
    }
    let opening = Opening { survey, closes_on, ends_year: !typed.ends_year.is_empty(), door, custody: rooms.custody.clone() };
    let wave = match ballot_box::open_in(&mut tx, &rooms.ring, &*rooms.clock, &opening).await {
        Err(WaveError::StillOpen(..)) => return Ok(Tried::Wrong(vec![("survey", "staff-open-still")], Vec::new())),
        opened => opened?,
    };
    // What could never be counted does not open.
    match ready::plan_of(&mut tx, rooms.pages.words(), &wave).await {
        Err(NoPlan::Plan(_)) => return Ok(Tried::Wrong(vec![("survey", "staff-open-too-large")], Vec::new())),
        plan => drop(plan?),
    }
    let beside = if others.is_empty() { String::new() } else { format!(" beside {}", all(&others)) };
    store::staff::log(&mut tx, today, who.name.as_str(), &format!("opened {}{beside}", wave.id)).await?;
    tx.commit().await?;
    Ok(Tried::Opened(wave))
}

async fn to_open(tx: &mut Tx, rooms: &Rooms, survey: &SurveyId, today: NaiveDate) -> Result<(), NotReady> {
    ready::to_open(tx, rooms.pages.words(), survey, today, &rooms.custody).await
}

/// The first and the last day of the quarters of a year in which these days lie.
fn quarters((from, to): (NaiveDate, NaiveDate)) -> (NaiveDate, NaiveDate) {
    let first = |day: NaiveDate| day.with_day(1).and_then(|d| d.with_month0(day.month0() / 3 * 3)).unwrap_or(day);
    let next = first(to).checked_add_months(Months::new(3)).unwrap_or(to);
    (first(from), next.pred_opt().unwrap_or(to))
}

/// A wave of another survey in the same quarter.
struct Other {
    id: String,
    sentence: String,
}

/// All of them, by their ids: whoever has read about these has not read about others.
fn all(others: &[Other]) -> String {
    others.iter().map(|other| other.id.as_str()).collect::<Vec<_>>().join(" ")
}

/// Waves of other surveys in the same quarter, each in a sentence that names the services which hand its cards out.
async fn others(
    rooms: &Rooms,
    tx: &mut Tx,
    lang: &'static str,
    waves: &[Wave],
    survey: &SurveyId,
    days: (NaiveDate, NaiveDate),
) -> Result<Vec<Other>, Failed> {
    let (first, last) = quarters(days);
    let is_other = |w: &&Wave| w.survey != *survey && w.opened_on <= last && w.closing_on.unwrap_or(w.closes_on) >= first;
    let (batches, services) = (store::wave::batches(tx).await?, store::partnership::services(tx).await?);
    let (words, mut others) = (rooms.pages.words(), Vec::new());
    for wave in waves.iter().filter(is_other) {
        let row = store::wave::survey(tx, &wave.survey).await?.ok_or(store::StoreError::Inconsistent("survey"))?;
        let hands_out =
            |s: &&crate::domain::partnership::Service| batches.iter().any(|b| b.wave == wave.id && b.service == s.id && !b.revoked);
        let names = services.iter().filter(hands_out).map(|s| s.name.as_str()).collect::<Vec<_>>().join(", ");
        let (name, until) = (name_of(words, lang, &row)?.name, words.day(lang, wave.closing_on.unwrap_or(wave.closes_on))?);
        let args = [("survey", Arg::Text(&name)), ("day", Arg::Text(&until)), ("services", Arg::Text(&names))];
        let sentence = if names.is_empty() {
            words.say(lang, "staff-open-other-nobody", &args[..2])?
        } else {
            words.say(lang, "staff-open-other", &args)?
        };
        others.push(Other { id: wave.id.to_string(), sentence });
    }
    Ok(others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_begin_in_january_april_july_and_october() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        for (from, to, first, last) in [
            ("2026-05-31", "2026-06-30", "2026-04-01", "2026-06-30"),
            ("2026-05-31", "2026-08-29", "2026-04-01", "2026-09-30"),
            ("2026-12-31", "2027-01-01", "2026-10-01", "2027-03-31"),
        ] {
            assert_eq!(quarters((day(from), day(to))), (day(first), day(last)));
        }
    }
}
