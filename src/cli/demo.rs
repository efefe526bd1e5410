//! `demo`: a fictional partnership with a survey that is open, one that is closed, and releases that are public.
//!
//! Everything goes the way that it goes in earnest: ballots are sealed, counted, protected, approved by two, shared, published.

mod counted;
mod gates;
mod invented;
mod replies;
mod returns;

use super::{Context, Outcome, Result, answers, plan_of, refuse, staff, wave::a_quarter_from};
use crate::{
    app::{Application, Base},
    ballot_box::{self, Custody, Opening},
    clock::{Clock, FixedClock, SystemClock},
    domain::{
        code::Code,
        ids::{AreaId, OrganisationId, PlaceId, ServiceId, StaffName, SurveyId, WaveId},
        partnership::{Area, Organisation, Partnership, Place, Service},
        plan::{Declared, MODE},
        staff::Role,
        wave::{Batch, Entrance, Survey, Topic, Wave},
    },
    keyring::KeyName,
    mail::Mail,
    release,
    secret::random,
    store,
};
use chrono::{Datelike, Days, NaiveDate};
use serde_json::{Value, json};
use std::{path::PathBuf, sync::Arc};

/// Ten places with the sizes of the published survey: 41, 33, 26, 19, 15, 12, 10, 8, 6 and 3 replies.
const PLACES: [&str; 10] = ["alder", "birch", "cedar", "damson", "elder", "fir", "gorse", "hazel", "ivy", "juniper"];
/// Those who sign in beside the two who approve: somebody of every role.
const OTHERS: [(&str, Role, &str); 10] = [
    ("linden", Role::Coordinator, "larkfield-council"),
    ("bracken", Role::Distributor, "open-door"),
    ("reed", Role::Reviewer, "river-voices"),
    ("teasel", Role::Designer, "larkfield-council"),
    ("clover", Role::Moderator, "larkfield-council"),
    ("sedge", Role::Provider, "harbour-house"),
    ("yarrow", Role::Board, "larkfield-council"),
    ("campion", Role::Commissioner, "larkfield-council"),
    ("burdock", Role::Steward, "larkfield-council"),
    ("vetch", Role::Operator, "larkfield-council"),
];

pub(super) async fn run(mut context: Context, port: u16, seed_only: bool) -> Result {
    let base = context.open().await?;
    if store::partnership::get(&mut base.store.read().await?).await?.is_some() {
        let folder = context.config.data.display();
        return refuse(format!(
            "{folder} holds a partnership already. Serve it with `chorus --data {folder} serve`, or make the demo elsewhere with --data DIR."
        ));
    }
    let made = make(&context, &base).await?;
    if context.config.mail.is_none() {
        let from = "staff@three-rivers.example".parse();
        context.config.mail = from.ok().and_then(|from| Mail::to(&format!("file:{}", made.mail.display()), from));
    }
    let at = |add: u16| ([127, 0, 0, 1], if port == 0 { 0 } else { port.saturating_add(add) }).into();
    (context.config.listen, context.config.public_listen, context.config.staff_listen) = (at(0), at(1), at(2));
    if seed_only {
        let url = |address: std::net::SocketAddr| format!("http://{address}");
        let urls = [context.config.listen, context.config.public_listen, context.config.staff_listen].map(url);
        let json = made.json(&urls);
        return Ok(context.say(made.text(&json), &json));
    }
    let application = Application::build(&context.config, &base, Arc::new(SystemClock)).await?;
    let urls = [
        context.config.answering_base(application.answering),
        format!("http://{}", application.public),
        format!("http://{}", application.staff),
    ];
    let json = made.json(&urls);
    context.say(made.text(&json), &json);
    application.run().await?;
    base.store.close().await;
    Ok(Outcome::Done)
}

struct Made {
    open: Wave,
    closed: Wave,
    closed_code: Code,
    codes: Vec<Code>,
    used: Code,
    open_link: Entrance,
    kiosk: (Entrance, String),
    staff: Vec<Value>,
    batches: Vec<Batch>,
    waves: Vec<Wave>,
    releases: Vec<String>,
    /// The folder of mail to staff, where no mail server is set.
    mail: PathBuf,
}

impl Made {
    fn json(&self, [base, public, staff]: &[String; 3]) -> Value {
        json!({
            "base_url": base,
            "public_url": public,
            "staff_url": staff,
            "slug": self.open.slug,
            "open_slug": self.open_link.slug,
            "kiosk_url": format!("{base}/{}#{}", self.kiosk.0.slug, self.kiosk.1),
            "closed_slug": self.closed.slug,
            "closed_code": self.closed_code.digits(),
            "door": self.open.door,
            "open_wave": self.open.id,
            "unused_codes": self.codes.iter().map(Code::digits).collect::<Vec<_>>(),
            "used_code": self.used.digits(),
            "staff": self.staff,
            "batches": self.batches.iter().map(|b| json!({ "id": b.id, "service": b.service, "place": b.place })).collect::<Vec<_>>(),
            "waves": self.waves.iter().map(|w| json!({ "id": w.id, "state": w.state, "survey": w.survey })).collect::<Vec<_>>(),
            "releases": self.releases,
            "mail": self.mail,
        })
    }

    fn text(&self, json: &Value) -> String {
        let word = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
        let codes: Vec<String> = self.codes.iter().map(Code::grouped).collect();
        let people: Vec<String> = self
            .staff
            .iter()
            .map(|s| format!("{} ({}), password {}, app {}", s["name"], s["role"], s["password"], s["totp_secret"]).replace('"', ""))
            .collect();
        format!(
            "Everything here is fictional.\n\n\
             Answer      {}/{}\n\
             unused codes   {}\n\
             used code      {}   (looks the same, and that is the point)\n\
             closed         {}/{}   {}\n\
             the door       choose “{}” (told by workers, printed nowhere)\n\
             open link      {}/{}\n\
             kiosk          {}\n\n\
             Results     {}\n\
             Staff       {}\n\
             sign-ins       {}\n\
             Mail to staff  lies in {}\n",
            word("base_url"),
            self.open.slug,
            codes.join("\n               "),
            self.used.grouped(),
            word("base_url"),
            self.closed.slug,
            self.closed_code.grouped(),
            self.open.door.map_or("", Topic::as_str),
            word("base_url"),
            self.open_link.slug,
            word("kiosk_url"),
            word("public_url"),
            word("staff_url"),
            people.join("\n               "),
            word("mail"),
        )
    }
}

fn name<T: std::str::FromStr>(text: &str) -> Result<T>
where
    T::Err: std::error::Error,
{
    text.parse().map_err(|e: T::Err| e.into())
}

async fn make(context: &Context, base: &Base) -> Result<Made> {
    let today = context.clock.today();
    set_up(base).await?;
    let mut staff = Vec::new();
    for (who, organisation) in [("rowan", "larkfield-council"), ("sorrel", "open-door")] {
        staff.push(hire(context, base, (who, Role::Releaser, organisation)).await?);
    }
    let past = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(today);
    let (autumn, winter) = last_waves_of_a_year(today);
    let before = published(base, opening("needs", autumn, None)?, autumn, invented::earlier_rows().as_bytes(), &staff).await?;
    let needs = published(base, opening("needs", winter, None)?, winter, invented::ROWS, &staff).await?;
    let core = published(base, opening("core", past(120), None)?, past(120), invented::core_rows().as_bytes(), &staff).await?;
    let together = invented(base, opening("together", past(150), None)?, past(150), (&staff, Until::Public)).await?;
    // A quarter that ended a week ago: partners read it, and everybody else in another week.
    invented(base, opening("staff", past(98), None)?, past(98), (&staff, Until::Shared)).await?;
    invented(base, opening("journey", past(95), None)?, past(95), (&staff[..1], Until::Draft)).await?;
    for who in OTHERS {
        staff.push(hire(context, base, who).await?);
    }
    replies::answer(base, today, &needs, &core).await?;
    returns::file(base, today).await?;
    counted::put(base, today).await?;
    gates::record(base, today, &context.config.custody).await?;
    let (open, codes) = open_with_cards(base, &SystemClock, "core", today, Some("alder")).await?;
    let (closed, closed_codes) = open_with_cards(base, &SystemClock, "needs", today, None).await?;
    ballot_box::close(&base.store, &base.ring, &SystemClock, &closed.id, true).await?;
    let (open_link, _) = ballot_box::add_entrance(&base.store, &open.id, false, true).await?;
    let (kiosk, secret) = ballot_box::add_entrance(&base.store, &open.id, true, false).await?;
    let used = codes.last().cloned().ok_or_else(|| super::Refused("a batch without codes".to_owned()))?;
    spend(base, &open, &used).await?;
    let mut tx = base.store.read().await?;
    let batches = store::wave::batches(&mut tx).await?.into_iter().filter(|b| b.wave == open.id).collect();
    Ok(Made {
        closed_code: closed_codes.first().cloned().ok_or_else(|| super::Refused("a batch without codes".to_owned()))?,
        codes: codes.into_iter().take(3).collect(),
        used,
        open_link,
        kiosk: (kiosk, secret.unwrap_or_default()),
        staff,
        batches,
        waves: store::wave::all(&mut tx).await?,
        mail: context.config.data.join("mail"),
        releases: [before, needs, core, together].iter().map(ToString::to_string).collect(),
        open,
        closed,
    })
}

/// Adds somebody with a random password.
async fn hire(context: &Context, base: &Base, (who, role, organisation): (&str, Role, &str)) -> Result<Value> {
    let password = data_encoding::BASE32_NOPAD.encode(&random::<10>()).to_lowercase();
    let secret = staff::put(context, base, &name(who)?, role, (&name(organisation)?, None), &password).await?;
    Ok(json!({ "name": who, "role": role.as_str(), "password": password, "totp_secret": secret }))
}

async fn set_up(base: &Base) -> Result<()> {
    let mut tx = base.store.write().await?;
    let partnership = Partnership {
        name: "Three Rivers Partnership".to_owned(),
        data_protection: "privacy@three-rivers.example, 01632 960 001".to_owned(),
        fictional: true,
    };
    store::partnership::put(&mut tx, &partnership).await?;
    store::partnership::put_setting(&mut tx, "text_languages", "en en-simple cy ar").await?;
    for id in PLACES {
        let mut title = id.to_owned();
        title[..1].make_ascii_uppercase();
        store::partnership::add_place(&mut tx, &Place { id: name(id)?, name: format!("{title} Vale") }).await?;
    }
    let groups: [(&str, &str, &[&str]); 3] = [
        ("north", "North boroughs", &["alder", "fir", "hazel", "ivy"]),
        ("south", "South boroughs", &["birch", "damson", "gorse", "juniper"]),
        ("river", "River boroughs", &["cedar", "elder", "fir", "gorse"]),
    ];
    for id in PLACES {
        let mut title = id.to_owned();
        title[..1].make_ascii_uppercase();
        let area = Area { id: name::<AreaId>(id)?, name: format!("{title} Vale"), places: vec![name(id)?], group: false };
        store::partnership::add_area(&mut tx, &area).await?;
    }
    for (id, title, places) in groups {
        let places = places.iter().map(|p| name::<PlaceId>(p)).collect::<Result<_>>()?;
        store::partnership::add_area(&mut tx, &Area { id: name(id)?, name: title.to_owned(), places, group: true }).await?;
    }
    for (id, title, rated) in [
        ("larkfield-council", "Larkfield Council", false),
        ("open-door", "Open Door", true),
        ("harbour-house", "Harbour House", true),
        ("river-voices", "River Voices, a group of survivors", false),
    ] {
        store::partnership::add_organisation(&mut tx, &Organisation { id: name(id)?, name: title.to_owned(), rated }).await?;
    }
    for (id, title, organisation) in [("outreach", "Open Door outreach", "open-door"), ("refuge", "Harbour House refuge", "harbour-house")]
    {
        let service = Service { id: name::<ServiceId>(id)?, name: title.to_owned(), organisation: name::<OrganisationId>(organisation)? };
        store::partnership::add_service(&mut tx, &service).await?;
    }
    for (id, instrument, breakdown, equality) in [
        ("needs", "needs-and-support", vec![name("disabled")?], None),
        ("core", "survivor-core", vec![name(MODE)?], Some(name("equality-england")?)),
        ("together", "ccr-survivors", Vec::new(), None),
        ("staff", "professionals", vec![name("role")?], None),
        ("journey", "journey", Vec::new(), None),
    ] {
        let areas = id != "staff";
        let services = if id == "core" { vec![name("refuge")?, name("outreach")?] } else { Vec::new() };
        let plan = serde_json::to_string(&Declared { areas, year: true, breakdown, equality, open: id == "core", services })?;
        let survey = Survey { id: name(id)?, instrument: name(instrument)?, version: 1, plan };
        store::wave::add_survey(&mut tx, &survey).await?;
    }
    Ok(tx.commit().await?)
}

/// A wave in the past, with these rows, up to the public page.
async fn published(base: &Base, opening: Opening, opened: NaiveDate, rows: &[u8], staff: &[Value]) -> Result<WaveId> {
    let clock = FixedClock::at(opened);
    let wave = ballot_box::open(&base.store, &base.ring, &clock, &opening).await?;
    let (_, reader) = answers::reader(base, &wave.id).await?;
    let (ballots, problems) = reader.parse(rows);
    if !problems.is_empty() {
        return refuse(problems.join("\n"));
    }
    answers::put(base, &wave, &reader.instrument, ballots).await?;
    finish(base, &clock, &wave, (staff, Until::Public)).await
}

/// How far a wave of the past has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Until {
    /// Protected, and approved by those who are named.
    Draft,
    /// Read by all partners.
    Shared,
    /// Read by everybody.
    Public,
}

/// A wave in the past with invented answers, as far as it has come.
async fn invented(base: &Base, opening: Opening, opened: NaiveDate, how: (&[Value], Until)) -> Result<WaveId> {
    let clock = FixedClock::at(opened);
    let wave = ballot_box::open(&base.store, &base.ring, &clock, &opening).await?;
    let (_, reader) = answers::reader(base, &wave.id).await?;
    let ballots = invented::ballots(&reader.instrument, wave.id.as_str().len() * 31)?;
    answers::put(base, &wave, &reader.instrument, ballots).await?;
    finish(base, &clock, &wave, how).await
}

/// A wave of a quarter that opens on this day.
fn opening(survey: &str, opened: NaiveDate, door: Option<Topic>) -> Result<Opening> {
    Ok(Opening { survey: name::<SurveyId>(survey)?, closes_on: a_quarter_from(opened), ends_year: false, door, custody: Custody::Server })
}

/// The days on which the last two waves of a financial year opened whose figures can be out by now.
fn last_waves_of_a_year(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let end = |year: i32| NaiveDate::from_ymd_opt(year, 3, 31).unwrap_or(today);
    let is_out = |end: &NaiveDate| release::public_from(*end) <= today;
    let end = [today.year(), today.year() - 1].map(end).into_iter().find(is_out).unwrap_or(today);
    let before = |days: u64| end.checked_sub_days(Days::new(days)).unwrap_or(end);
    (before(181), before(90))
}

async fn finish(base: &Base, clock: &FixedClock, wave: &Wave, (staff, until): (&[Value], Until)) -> Result<WaveId> {
    let id = &wave.id;
    clock.set(wave.closes_on);
    ballot_box::close(&base.store, &base.ring, clock, id, true).await?;
    let plan = plan_of(base, id).await?;
    ballot_box::count(&base.store, &base.ring, clock, &plan, id, &[]).await?;
    release::protect(&base.store, &base.ring, &plan, id).await?;
    for person in staff {
        let (who, password) = (person["name"].as_str().unwrap_or_default(), person["password"].as_str().unwrap_or_default());
        release::approve(&base.store, &base.ring, clock, id, &name::<StaffName>(who)?, password).await?;
    }
    if until == Until::Draft {
        return Ok(id.clone());
    }
    let from = release::share(&base.store, clock, id).await?;
    if until == Until::Public {
        clock.set(from);
        release::publish(&base.store, clock, id).await?;
    }
    Ok(id.clone())
}

async fn open_with_cards(
    base: &Base,
    clock: &dyn Clock,
    survey: &str,
    opened: NaiveDate,
    place: Option<&str>,
) -> Result<(Wave, Vec<Code>)> {
    let door = (survey == "core").then_some(Topic::Libraries);
    let wave = ballot_box::open(&base.store, &base.ring, clock, &opening(survey, opened, door)?).await?;
    let service = name::<ServiceId>("outreach")?;
    let place = place.map(name::<PlaceId>).transpose()?;
    let (_, codes) = ballot_box::add_batch(&base.store, &base.ring, &wave.id, &service, place.as_ref(), ballot_box::SMALLEST_BATCH).await?;
    Ok((wave, codes))
}

/// Sends an empty reply from a card, so that the demo has one that is used.
async fn spend(base: &Base, wave: &Wave, code: &Code) -> Result<()> {
    let (_, reader) = answers::reader(base, &wave.id).await?;
    let (ballots, _) = reader.parse(b"place\nalder\n");
    let key = base.ring.key(&KeyName::Spent(wave.id.clone()))?;
    let mark = ballot_box::spent_mark(&key, &wave.mark_prefix, code);
    let mut tx = base.store.write().await?;
    for ballot in ballots {
        let ballot = ballot_box::seal_both(&wave.id, &wave.box_key, &ballot)?;
        let post = store::antechamber::Post {
            wave: wave.id.clone(),
            mark: Some(mark),
            decoy: random(),
            key: random(),
            ballot,
            narrative: None,
            ends: None,
        };
        store::antechamber::post(&mut tx, &post).await?;
    }
    Ok(tx.commit().await?)
}
