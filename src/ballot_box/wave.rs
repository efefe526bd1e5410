//! A wave's life as a box: it opens with fresh keys, begins closing, and closes for good.

use super::{
    batch::SMALLEST_BATCH,
    custody::{self, Custody, CustodyError},
    seal::{BoxKeys, new_box_keys},
};
use crate::{
    clock::Clock,
    domain::{
        ballot::Channel,
        code::Code,
        ids::{Slug, SurveyId, WaveId},
        plan::Declared,
        register::Frozen,
        wave::{CLOSING_DAYS, Entrance, Topic, Wave, WaveState, financial_year},
    },
    keyring::{KeyError, KeyName, KeyRing},
    secret::{Key, random, random_below, sha256_hex},
    store::{self, Store, StoreError, Tx, antechamber},
};
use chrono::NaiveDate;

/// Why a wave could not be opened, closed, or given a batch.
#[derive(Debug, thiserror::Error)]
pub enum WaveError {
    /// There is no such survey.
    #[error("there is no survey “{0}”")]
    NoSurvey(SurveyId),
    /// There is no such wave.
    #[error("there is no wave “{0}”")]
    NoWave(WaveId),
    /// The survey has a wave that is not over.
    #[error("the wave “{0}” of this survey is still {1}: close it first")]
    StillOpen(WaveId, WaveState),
    /// The wave is in another state.
    #[error("the wave is {0}")]
    State(WaveState),
    /// Begun surveys may still be sent.
    #[error("begun surveys may be sent until {0}: close after that day, or close now with --now and lose them")]
    NotYet(NaiveDate),
    /// A batch that is too small.
    #[error("a batch has at least {SMALLEST_BATCH} cards, so that a card cannot be tied to a person")]
    SmallBatch,
    /// No serials are left.
    #[error("this wave has no room for so many more cards")]
    NoRoom,
    /// The wave ends before it begins.
    #[error("a wave closes after the day on which it opens")]
    Backwards,
    /// The plan has no figures for replies without a card.
    #[error("the plan of this survey declares no figures for replies without a card, so they would be told to nobody")]
    NotDeclared,
    /// A service or place that the partnership does not have.
    #[error("there is no {0} “{1}”")]
    Unknown(&'static str, String),
    /// The key could not be given to its custodians.
    #[error(transparent)]
    Custody(#[from] CustodyError),
    /// A key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a new wave needs to be told.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The survey.
    pub survey: SurveyId,
    /// The last day on which its cards are good.
    pub closes_on: NaiveDate,
    /// Whether the financial year's figures come out with its release.
    pub ends_year: bool,
    /// The everyday service that leads past the door, where there is to be one.
    pub door: Option<Topic>,
    /// Who keeps the key that opens its ballots.
    pub custody: Custody,
}

/// Opens the next wave of a survey, with fresh keys and a fresh slug.
///
/// # Errors
/// [`WaveError`]; then nothing has changed but keys that nothing uses.
pub async fn open(store: &Store, ring: &KeyRing, clock: &dyn Clock, opening: &Opening) -> Result<Wave, WaveError> {
    let mut tx = store.write().await?;
    let wave = open_in(&mut tx, ring, clock, opening).await?;
    tx.commit().await?;
    Ok(wave)
}

/// The same inside a transaction, so that what is noted about it is written with it or not at all.
///
/// # Errors
/// [`WaveError`]; then the transaction is to be dropped, and nothing has changed but keys that nothing uses.
pub async fn open_in(tx: &mut Tx, ring: &KeyRing, clock: &dyn Clock, opening: &Opening) -> Result<Wave, WaveError> {
    let today = clock.today();
    if opening.closes_on <= today {
        return Err(WaveError::Backwards);
    }
    // Two that open at once would take the same number, and the keys of the one that fails would replace those of the one that opens.
    if !store::wave::lock_surveys(tx).await?.contains(&opening.survey) {
        return Err(WaveError::NoSurvey(opening.survey.clone()));
    }
    let waves = store::wave::all(tx).await?;
    let earlier: Vec<&Wave> = waves.iter().filter(|w| w.survey == opening.survey).collect();
    if let Some(open) = earlier.iter().find(|w| matches!(w.state, WaveState::Open | WaveState::Closing)) {
        return Err(WaveError::StillOpen(open.id.clone(), open.state));
    }
    let number = earlier.iter().map(|w| w.number).max().unwrap_or(0) + 1;
    let id = WaveId::parse(&format!("{}-{number}", opening.survey)).map_err(|_| WaveError::NoSurvey(opening.survey.clone()))?;
    let taken = slugs(tx, &waves).await?;
    let (box_keys, narrative_keys) = (new_box_keys(), new_box_keys());
    let mark_prefix: [u8; 8] = random();
    let wave = Wave {
        id: id.clone(),
        survey: opening.survey.clone(),
        number,
        slug: new_slug(&taken),
        state: WaveState::Open,
        year: financial_year(opening.closes_on),
        ends_year: opening.ends_year,
        opened_on: today,
        closes_on: opening.closes_on,
        closing_on: None,
        counted_on: None,
        box_key: box_keys.public.clone(),
        narrative_key: narrative_keys.public.clone(),
        mark_prefix: mark_prefix.to_vec(),
        rolls: 0,
        door: opening.door,
    };
    // Keys first: a wave without keys would take nothing, keys without a wave are only dead weight.
    keep(ring, &id, &opening.custody, box_keys, narrative_keys)?;
    ring.add(KeyName::Spent(id.clone()), Key::random().to_secret())?;
    ring.add(KeyName::Serial(id.clone()), Key::random().to_secret())?;
    ring.add(KeyName::Withdraw(id.clone()), Key::random().to_secret())?;
    store::wave::add(tx, &wave).await?;
    let frozen = frozen(tx, today, &earlier, &wave).await?;
    store::frozen::put(tx, &id, &frozen).await?;
    Ok(wave)
}

/// The places and areas that a wave is opened with.
async fn frozen(tx: &mut Tx, today: NaiveDate, earlier: &[&Wave], wave: &Wave) -> Result<Frozen, StoreError> {
    store::register::hold(tx).await?;
    let register = store::register::load(tx).await?;
    let of_year = match earlier.iter().filter(|w| w.year == wave.year).min_by_key(|w| w.number) {
        Some(first) => Some(store::frozen::get(tx, &first.id).await?),
        None => None,
    };
    let mut rolled = Vec::new();
    // Boxes that are still to be counted can turn out to be too small.
    let may_roll = |w: &&&Wave| matches!(w.state, WaveState::Closed | WaveState::Rolled | WaveState::Counted);
    let mut latest: Vec<&&Wave> = earlier.iter().collect();
    latest.sort_by_key(|w| std::cmp::Reverse(w.number));
    for before in latest.into_iter().take_while(may_roll) {
        rolled.push(store::frozen::get(tx, &before.id).await?);
    }
    Ok(register.freeze(today, of_year.as_ref(), &rolled))
}

/// Puts the private keys of a wave where they are kept.
fn keep(ring: &KeyRing, id: &WaveId, custody: &Custody, ballots: BoxKeys, narratives: BoxKeys) -> Result<(), WaveError> {
    match custody {
        Custody::Server => {
            ring.add(KeyName::Box(id.clone()), ballots.private)?;
            ring.add(KeyName::Narrative(id.clone()), narratives.private)?;
        }
        Custody::People(people) => {
            ring.add(KeyName::Custody(id.clone()), custody::split(id, &ballots, people)?)?;
            ring.add(KeyName::NarrativeCustody(id.clone()), custody::split(id, &narratives, people)?)?;
        }
    }
    Ok(())
}

/// Every path that leads somewhere.
async fn slugs(tx: &mut Tx, waves: &[Wave]) -> Result<Vec<Slug>, StoreError> {
    let entrances = store::wave::entrances(tx).await?;
    Ok(waves.iter().map(|w| w.slug.clone()).chain(entrances.into_iter().map(|e| e.slug)).collect())
}

/// Adds a way into an open wave without a card: a link that anybody can open, or one for a device that people share. Gives the kiosk's secret,
/// which stands in its link and nowhere else.
///
/// # Errors
/// [`WaveError`]; then nothing has changed.
pub async fn add_entrance(store: &Store, wave: &WaveId, kiosk: bool, equality: bool) -> Result<(Entrance, Option<String>), WaveError> {
    let mut tx = store.write().await?;
    let row = store::wave::lock(&mut tx, wave).await?.ok_or_else(|| WaveError::NoWave(wave.clone()))?;
    if row.state != WaveState::Open {
        return Err(WaveError::State(row.state));
    }
    let survey = store::wave::survey(&mut tx, &row.survey).await?.ok_or(StoreError::Inconsistent("survey"))?;
    let declared: Declared = serde_json::from_str(&survey.plan).map_err(|_| StoreError::Inconsistent("plan"))?;
    if !declared.open {
        return Err(WaveError::NotDeclared);
    }
    let waves = store::wave::all(&mut tx).await?;
    let slug = new_slug(&slugs(&mut tx, &waves).await?);
    let secret = kiosk.then(|| data_encoding::BASE64URL_NOPAD.encode(&random::<16>()));
    let secret_hash = secret.as_ref().map(|s| sha256_hex(s.as_bytes())).unwrap_or_default();
    let channel = if kiosk { Channel::Kiosk } else { Channel::Open };
    let entrance = Entrance { slug, wave: wave.clone(), channel, secret_hash, equality };
    store::wave::add_entrance(&mut tx, &entrance).await?;
    tx.commit().await?;
    Ok((entrance, secret))
}

/// A neutral path of six characters, without vowels so that it spells nothing, without signs that look alike.
fn new_slug(taken: &[Slug]) -> Slug {
    const SIGNS: &[u8] = b"bcdfghjkmnpqrstvwxz23456789";
    loop {
        let text: String = (0..6).map(|_| char::from(SIGNS[usize::try_from(random_below(SIGNS.len() as u64)).unwrap_or(0)])).collect();
        if let Ok(slug) = Slug::parse(&text)
            && !taken.contains(&slug)
        {
            return slug;
        }
    }
}

/// Stops new starts. Begun surveys may still be sent until the day after.
///
/// # Errors
/// [`WaveError`]; then nothing has changed.
pub async fn begin_closing(store: &Store, clock: &dyn Clock, id: &WaveId) -> Result<(), WaveError> {
    let mut tx = store.write().await?;
    begin_closing_in(&mut tx, clock, id).await?;
    Ok(tx.commit().await?)
}

/// The same inside a transaction.
///
/// # Errors
/// [`WaveError`]; then nothing has changed.
pub async fn begin_closing_in(tx: &mut Tx, clock: &dyn Clock, id: &WaveId) -> Result<(), WaveError> {
    let mut wave = store::wave::lock(tx, id).await?.ok_or_else(|| WaveError::NoWave(id.clone()))?;
    if wave.state != WaveState::Open {
        return Err(WaveError::State(wave.state));
    }
    wave.state = WaveState::Closing;
    wave.closing_on = Some(clock.today());
    Ok(store::wave::update(tx, &wave).await?)
}

/// Closes a wave for good: its marks, its mark key and its batch keys are destroyed, and nobody can test any more whether a card was used.
///
/// # Errors
/// [`WaveError::NotYet`] while begun surveys may still be sent, unless `now`; [`WaveError::State`] when it is not open or closing.
pub async fn close(store: &Store, ring: &KeyRing, clock: &dyn Clock, id: &WaveId, now: bool) -> Result<(), WaveError> {
    let mut tx = store.write().await?;
    let mut wave = store::wave::lock(&mut tx, id).await?.ok_or_else(|| WaveError::NoWave(id.clone()))?;
    match (wave.state, wave.closing_on) {
        (WaveState::Open, _) if now => wave.closing_on = Some(clock.today()),
        (WaveState::Closing, Some(since)) if !now => {
            let last = since + chrono::Duration::days(CLOSING_DAYS);
            if clock.today() <= last {
                return Err(WaveError::NotYet(last));
            }
        }
        (WaveState::Closing, _) => {}
        (state, _) => return Err(WaveError::State(state)),
    }
    wave.state = WaveState::Closed;
    antechamber::destroy_marks(&mut tx, &wave.mark_prefix).await?;
    store::wave::update(&mut tx, &wave).await?;
    tx.commit().await?;
    reconcile(store, ring).await?;
    store.scour(&[store::Table::Mark]).await?;
    Ok(())
}

/// Destroys keys that outlived their wave, also after a crash between the database and the ring. Runs at every start and every day.
///
/// # Errors
/// When the database cannot be reached or the ring cannot be rewritten.
pub async fn reconcile(store: &Store, ring: &KeyRing) -> Result<(), WaveError> {
    ring.refresh()?;
    let mut tx = store.read().await?;
    let (waves, batches) = (store::wave::all(&mut tx).await?, store::wave::batches(&mut tx).await?);
    drop(tx);
    let state = |id: &WaveId| waves.iter().find(|w| w.id == *id).map(|w| w.state);
    let takes_sends = |id: &WaveId| matches!(state(id), None | Some(WaveState::Open | WaveState::Closing));
    ring.destroy(|name| match name {
        KeyName::Spent(w) | KeyName::Serial(w) => !takes_sends(w),
        KeyName::Batch(b) => batches.iter().find(|x| x.id == *b).is_some_and(|x| !takes_sends(&x.wave)),
        KeyName::Box(w) | KeyName::Custody(w) | KeyName::Tally(w) | KeyName::Withdraw(w) => {
            matches!(state(w), Some(WaveState::Released | WaveState::Destroyed))
        }
        KeyName::Narrative(w) | KeyName::NarrativeCustody(w) => state(w) == Some(WaveState::Destroyed),
        KeyName::Year(survey, year) => year_is_over(&waves, survey, year),
        _ => false,
    })?;
    Ok(())
}

/// Whether the year's figures are out and none of its waves is still to come: then nothing is sealed under its key any more.
fn year_is_over(waves: &[Wave], survey: &SurveyId, year: &str) -> bool {
    let of_year: Vec<&Wave> = waves.iter().filter(|w| w.survey == *survey && w.year == year).collect();
    of_year.iter().any(|w| w.ends_year && w.state == WaveState::Released)
        && of_year.iter().all(|w| matches!(w.state, WaveState::Released | WaveState::Destroyed))
}

/// The spent mark of a code: the prefix of its wave, and a MAC that nobody can make once the wave has closed.
#[must_use]
pub fn spent_mark(k_spent: &Key, prefix: &[u8], code: &Code) -> [u8; 32] {
    let mut mark = [0; 32];
    mark[..8].copy_from_slice(prefix.get(..8).unwrap_or(&[0; 8]));
    mark[8..].copy_from_slice(&k_spent.mac(&[b"spent", code.digits().as_bytes()])[..24]);
    mark
}

/// A mark of no card, that looks like one of this wave's.
#[must_use]
pub fn decoy_mark(prefix: &[u8]) -> [u8; 32] {
    let mut mark: [u8; 32] = random();
    mark[..8].copy_from_slice(prefix.get(..8).unwrap_or(&[0; 8]));
    mark
}
