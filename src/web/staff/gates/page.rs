//! Every gate of a survey: how it stands, what was recorded, and what whoever looks can do.

use super::{Failed, Found, Frame, Named, Rooms, find, form::Way, inside, list::stands, no_such, reading};
use crate::{
    domain::{
        gate::{Body, Gate, Reading, Record, Review, Standing, is_sign_off_only, licences, standing},
        staff::{Act, may},
        wave::WaveState,
    },
    gates::{self, Part},
    i18n::{Arg, Language, Words},
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Standings {
    page: Frame,
    survey: Named,
    edition: u32,
    fictional: bool,
    /// Whether a wave of it takes answers: it goes on whatever the gates say.
    goes_on: bool,
    stands: String,
    gates: Vec<Shown>,
}

impl Page for Standings {
    const TEMPLATE: &'static str = "staff/gate.html";
}

/// A gate.
#[derive(Debug, Serialize)]
struct Shown {
    id: &'static str,
    title: String,
    what: String,
    why: Vec<String>,
    /// What is to be said of it beside.
    notes: Vec<String>,
    /// Whether everybody only agreed.
    sign_off: bool,
    /// What it is about, folded up.
    list: Option<List>,
    records: Vec<Line>,
    ways: Vec<Way>,
}

#[derive(Debug, Serialize)]
struct List {
    title: String,
    lang: String,
    lines: Vec<String>,
}

/// A record.
#[derive(Debug, Default, Serialize)]
struct Line {
    head: String,
    /// Free words, in the language in which they were written.
    text: String,
    lang: String,
    /// Whether it is a review in which nothing was changed.
    nothing: bool,
    notes: Vec<String>,
    by: String,
    /// When it was withdrawn, in words.
    gone: String,
    /// Where it can be withdrawn.
    withdraw: Option<Way>,
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let mut tx = rooms.store.read().await?;
        let Some(found) = find(&rooms, &mut tx, lang, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let is = |state: WaveState| matches!(state, WaveState::Open | WaveState::Closing);
        let goes_on = store::wave::all(&mut tx).await?.iter().any(|w| w.survey == found.before.survey.id && is(w.state));
        let looking = Looking { words: rooms.pages.words(), lang, found: &found };
        let gates = found.before.standings.iter().map(|s| looking.gate(s)).collect::<Result<_, Failed>>()?;
        let (stands, before) = (stands(&rooms, lang, &found.before)?, &found.before);
        let page = Standings {
            page: Frame::new(&rooms, lang, Some(who)),
            edition: before.survey.version,
            fictional: before.fictional,
            goes_on,
            stands,
            gates,
            survey: found.name,
        };
        Ok(rooms.show(StatusCode::OK, lang, &page))
    })
    .await
}

struct Looking<'a> {
    words: &'a Words,
    lang: &'static str,
    found: &'a Found,
}

impl Looking<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, Failed> {
        Ok(self.words.say(self.lang, key, args)?)
    }

    fn gate(&self, stands: &Standing) -> Result<Shown, Failed> {
        let (gate, before) = (stands.gate, &self.found.before);
        let why = stands.why.iter().map(|why| Ok(gates::why(self.words, self.lang, why)?)).collect::<Result<_, Failed>>()?;
        Ok(Shown {
            id: gate.as_str(),
            title: self.say(&format!("staff-gate-name-{}", gate.as_str()), &[])?,
            what: self.say(&format!("staff-gate-what-{}", gate.as_str()), &[])?,
            why,
            notes: self.notes(gate)?,
            sign_off: gate == Gate::CoDesign && is_sign_off_only(&before.records),
            list: self.list(gate)?,
            records: self.records(gate)?,
            ways: self.ways(gate)?,
        })
    }

    fn notes(&self, gate: Gate) -> Result<Vec<String>, Failed> {
        let before = &self.found.before;
        let named = |names: Vec<&str>| names.join(", ");
        Ok(match gate {
            Gate::Languages => {
                let is_read = |l: &&Language| before.parts.iter().all(|part| before.read.has(part.id.as_str(), &l.code));
                let has = |l: &&Language| before.instrument.languages.contains(&l.code);
                let (read, drafts): (Vec<&Language>, Vec<&Language>) = self.words.languages().iter().filter(has).partition(is_read);
                let [read, drafts] = [read, drafts].map(|all| named(all.iter().map(|l| l.name.as_str()).collect()));
                let mut notes = Vec::new();
                if !read.is_empty() {
                    notes.push(self.say("staff-gate-read", &[("languages", Arg::Text(&read))])?);
                }
                if !drafts.is_empty() {
                    notes.push(self.say("staff-gate-drafts", &[("languages", Arg::Text(&drafts))])?);
                }
                notes
            }
            Gate::Licence => {
                let all = named(licences(&before.instrument).into_iter().collect());
                vec![if all.is_empty() {
                    self.say("staff-gate-no-licence", &[])?
                } else {
                    self.say("staff-gate-licences", &[("names", Arg::Text(&all))])?
                }]
            }
            _ => Vec::new(),
        })
    }

    fn list(&self, gate: Gate) -> Result<Option<List>, Failed> {
        let before = &self.found.before;
        Ok(match gate {
            Gate::Purpose => {
                let mut lines: Vec<String> = Vec::new();
                for question in &before.instrument.questions {
                    let line = format!("{}: {}", question.wording(), question.purpose);
                    if !lines.contains(&line) {
                        lines.push(line);
                    }
                }
                Some(List { title: self.say("staff-gate-purposes", &[])?, lang: "en".to_owned(), lines })
            }
            Gate::Languages => {
                let lines = self.waiting()?;
                let title = self.say("staff-gate-waiting", &[])?;
                (!lines.is_empty()).then(|| List { title, lang: self.lang.to_owned(), lines })
            }
            Gate::DataProtection => {
                let own = before.told.iter().find(|told| told.language.code == self.lang).or(before.told.first());
                let title = self.say("staff-gate-sentences", &[])?;
                own.map(|told| List { title, lang: told.language.code.clone(), lines: told.lines.clone() })
            }
            _ => None,
        })
    }

    /// What was recorded at a gate. Readings are shown of every part that people meet.
    fn records(&self, gate: Gate) -> Result<Vec<Line>, Failed> {
        let mut lines = Vec::new();
        for part in &self.found.before.parts {
            let asked = part.id == self.found.before.survey.instrument;
            let here = |r: &&Record| of(r) == Some(gate) && (asked || gate == Gate::Languages) && self.found.is_here(r);
            for record in part.records.iter().filter(here) {
                lines.push(self.record(part, record)?);
            }
        }
        Ok(lines)
    }

    /// Which part was read in which language, as what, and whether its texts are still the same.
    fn reading(&self, part: &Part, reading: &Reading) -> Result<Line, Failed> {
        let language = self.words.language(&reading.language).map_or(reading.language.as_str(), |l| l.name.as_str());
        let what = reading::name(self.found, self.lang, part)?;
        let reader = self.say(&format!("staff-gate-reader-{}", reading.reader.as_str()), &[])?;
        let service = reading.organisation.as_ref().map(|id| self.found.organisation(id)).unwrap_or_default();
        let args = [
            ("language", Arg::Text(language)),
            ("part", Arg::Text(&what)),
            ("reader", Arg::Text(&reader)),
            ("service", Arg::Text(&service)),
        ];
        let head = self.say(if service.is_empty() { "staff-gate-read-by" } else { "staff-gate-read-of" }, &args)?;
        let same = self.words.fingerprint(part.id.as_str(), &reading.language)? == reading.digest;
        let notes = if same { Vec::new() } else { vec![self.say("staff-gate-read-others", &[])?] };
        Ok(Line { head, notes, ..Line::default() })
    }

    /// Of each draft, how many have read each part.
    fn waiting(&self) -> Result<Vec<String>, Failed> {
        let before = &self.found.before;
        let mut lines = Vec::new();
        for language in reading::languages(self.found) {
            for part in before.parts.iter().filter(|part| !before.read.has(part.id.as_str(), &language.code)) {
                let digest = self.words.fingerprint(part.id.as_str(), &language.code)?;
                let here = |record: &&Record| record.reading().is_some_and(|r| r.language == language.code && r.digest == digest);
                let n = Arg::Number(f64::from(u32::try_from(standing(&part.records).filter(here).count()).unwrap_or(u32::MAX)));
                let what = reading::name(self.found, self.lang, part)?;
                lines.push(self.say("staff-gate-waits", &[("language", Arg::Text(&language.name)), ("part", Arg::Text(&what)), ("n", n)])?);
            }
        }
        Ok(lines)
    }

    fn record(&self, part: &Part, record: &Record) -> Result<Line, Failed> {
        let (day, organisation) = (self.words.day(self.lang, record.by.day)?, self.found.organisation(&record.by.organisation));
        let role = self.say(&format!("staff-role-{}", record.by.role), &[])?;
        let by = [("role", Arg::Text(&role)), ("organisation", Arg::Text(&organisation)), ("day", Arg::Text(&day))];
        let mut line = match &record.body {
            Body::Review(review) => self.review(review)?,
            Body::Permission(permission) => {
                let given = self.words.day(self.lang, permission.given_on)?;
                let args = [
                    ("name", Arg::Text(&permission.licence)),
                    ("giver", Arg::Text(&permission.given_by)),
                    ("reference", Arg::Text(&permission.reference)),
                    ("day", Arg::Text(&given)),
                ];
                let ends = match permission.until {
                    Some(until) => self.say("staff-gate-until", &[("day", Arg::Text(&self.words.day(self.lang, until)?))])?,
                    None => self.say("staff-gate-no-end", &[])?,
                };
                Line { head: self.say("staff-gate-permitted", &args)?, notes: vec![ends], ..Line::default() }
            }
            Body::Confirmation(confirmation) => {
                let others = confirmation.digest != self.found.before.digest;
                let key = if others { "staff-gate-confirmed-others" } else { "staff-gate-confirmed" };
                Line { head: self.say(key, &[])?, ..Line::default() }
            }
            Body::Reading(reading) => self.reading(part, reading)?,
            Body::Withdrawal(_) => Line::default(),
        };
        line.by = self.say("staff-gate-by", &by)?;
        let gone = part.records.iter().find(|r| r.body == Body::Withdrawal(record.number));
        if let Some(gone) = gone {
            line.gone = self.say("staff-gate-gone", &[("day", Arg::Text(&self.words.day(self.lang, gone.by.day)?))])?;
        }
        if self.found.withdrawable(part, record.number).is_some() {
            let of = if part.id == self.found.before.survey.instrument { String::new() } else { format!("/of/{}", part.id) };
            let path = format!("{}{of}/withdraw/{}", self.found.path(), record.number);
            line.withdraw = Some(Way { path, name: self.say("staff-gate-withdraw", &[])? });
        }
        Ok(line)
    }

    fn review(&self, review: &Review) -> Result<Line, Failed> {
        let party = self.say(&format!("staff-gate-party-{}", review.party.as_str()), &[])?;
        let day = self.words.day(self.lang, review.reviewed_on)?;
        let service = review.organisation.as_ref().map(|id| self.found.organisation(id));
        let head = match &service {
            Some(service) => self
                .say("staff-gate-review-of", &[("party", Arg::Text(&party)), ("service", Arg::Text(service)), ("day", Arg::Text(&day))])?,
            None => self.say("staff-gate-review-by", &[("party", Arg::Text(&party)), ("day", Arg::Text(&day))])?,
        };
        let (text, lang) = (review.changed.text.clone(), review.changed.language.clone());
        Ok(Line { head, text, lang, nothing: review.changed_nothing(), ..Line::default() })
    }

    fn ways(&self, gate: Gate) -> Result<Vec<Way>, Failed> {
        let found = self.found;
        let (act, verb, key) = match gate {
            Gate::CoDesign => (Act::RecordReview, "review", "staff-gate-add-review"),
            Gate::Licence if !licences(&found.before.instrument).is_empty() => {
                (Act::RecordPermission, "permission", "staff-gate-add-permission")
            }
            Gate::DataProtection => (Act::ConfirmSight, "sight", "staff-gate-confirm"),
            Gate::Languages => (Act::RecordReading, "reading", "staff-gate-add-reading"),
            Gate::Licence | Gate::Purpose => return Ok(Vec::new()),
        };
        // Nobody of a body that is rated has come as far.
        if !may(found.role, false, act) {
            return Ok(Vec::new());
        }
        Ok(vec![Way { path: format!("{}/{verb}", found.path()), name: self.say(key, &[])? }])
    }
}

/// The gate at which a record counts.
fn of(record: &Record) -> Option<Gate> {
    match record.body {
        Body::Review(_) => Some(Gate::CoDesign),
        Body::Permission(_) => Some(Gate::Licence),
        Body::Confirmation(_) => Some(Gate::DataProtection),
        Body::Reading(_) => Some(Gate::Languages),
        Body::Withdrawal(_) => None,
    }
}
