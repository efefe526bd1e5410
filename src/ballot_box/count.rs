//! Counting: every ballot of a closed wave is opened in memory, added to the tallies of the declared plan, and forgotten.

use super::{
    custody::{self, CustodyError, Share},
    seal::{Opener, SealError},
};
use crate::{
    clock::Clock,
    domain::{
        answers::Answers,
        ballot::{Ballot, EqualityRecord, Standing},
        count::Counts,
        ids::{QuestionId, StaffName, WaveId},
        instrument::Instrument,
        plan::{Plan, PlanError},
        tally::Tally,
        wave::{ROLLS_BEFORE_DESTRUCTION, SMALLEST_BOX, Wave, WaveState},
    },
    keyring::{KeyError, KeyName, KeyRing},
    secret::Key,
    store::{self, Store, StoreError, antechamber},
};
use std::collections::HashMap;

/// Why a wave could not be counted.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    /// There is no such wave.
    #[error("there is no wave “{0}”")]
    NoWave(WaveId),
    /// The wave is in another state.
    #[error("the wave is {0}: only a closed wave can be counted, and a counted one again until its release is approved")]
    State(WaveState),
    /// The server stopped while counting.
    #[error("the count was interrupted: count again")]
    Interrupted,
    /// A ballot was made for another instrument or version than the survey asks.
    #[error("a ballot belongs to another instrument or version")]
    OtherInstrument,
    /// A ballot that does not open or fit.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A ballot that fits no cell.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The shares of the people who keep the key are missing, or wrong.
    #[error(transparent)]
    Custody(#[from] CustodyError),
    /// A key is missing.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What became of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// It was counted into tallies.
    Counted,
    /// It held fewer than ten ballots and waits for the next wave.
    Rolled,
    /// It held fewer than ten ballots four times running and was destroyed uncounted.
    Destroyed,
}

/// Counts a wave together with what rolled into it from the waves just before. Where people keep the keys, `shares` are those of two of them,
/// for each of these waves.
///
/// # Errors
/// [`CountError`]; then nothing has changed.
pub async fn count(
    store: &Store,
    ring: &KeyRing,
    clock: &dyn Clock,
    plan: &Plan,
    id: &WaveId,
    shares: &[Share],
) -> Result<Counted, CountError> {
    run(store, ring, clock, plan, (id, shares), None).await
}

/// The same for somebody in the rooms, of a wave whose key the server keeps; the log says so in the transaction of the count, whatever it comes to.
///
/// # Errors
/// [`CountError`]; then nothing has changed.
pub async fn count_for(
    store: &Store,
    ring: &KeyRing,
    clock: &dyn Clock,
    plan: &Plan,
    id: &WaveId,
    by: &StaffName,
) -> Result<Counted, CountError> {
    run(store, ring, clock, plan, (id, &[]), Some(by)).await
}

async fn run(
    store: &Store,
    ring: &KeyRing,
    clock: &dyn Clock,
    plan: &Plan,
    (id, shares): (&WaveId, &[Share]),
    by: Option<&StaffName>,
) -> Result<Counted, CountError> {
    antechamber::stir(store, 1).await?;
    let mut tx = store.read().await?;
    let wave = countable(store::wave::get(&mut tx, id).await?, id)?;
    let before = rolled_before(&store::wave::all(&mut tx).await?, &wave);
    let mut sealed = Vec::new();
    for member in before.iter().chain([&wave]) {
        let opener = Opener::new(&member.id, &custody::box_key(ring, &member.id, shares)?)?;
        let (ballots, equality) = (antechamber::ballots(&mut tx, &member.id).await?, antechamber::equality(&mut tx, &member.id).await?);
        sealed.push(SealedBox { opener, ballots, equality });
    }
    drop(tx);
    let sizes: Vec<(usize, usize)> = sealed.iter().map(|b| (b.ballots.len(), b.equality.len())).collect();
    let plan = plan.clone();
    // Nothing comes into a closed box any more, so it is opened without holding up anybody who sends to another wave.
    let tally = tokio::task::spawn_blocking(move || tally(&plan, &sealed)).await.map_err(|_| CountError::Interrupted)??;
    let mut tx = store.write().await?;
    let mut wave = countable(store::wave::lock(&mut tx, id).await?, id)?;
    for (member, size) in before.iter().chain([&wave]).zip(sizes) {
        // Somebody may have taken their answers out meanwhile. With every row held nobody can any more.
        store::wave::lock(&mut tx, &member.id).await?;
        let now = (antechamber::ballots(&mut tx, &member.id).await?.len(), antechamber::equality(&mut tx, &member.id).await?.len());
        if now != size {
            return Err(CountError::Interrupted);
        }
    }
    if let Some(by) = by {
        store::staff::log(&mut tx, clock.today(), by.as_str(), &format!("counted {id}")).await?;
    }
    wave.rolls = u32::try_from(before.len()).unwrap_or(u32::MAX);
    // Replies without a card never fill the box for those with one: among nine cards and a hundred strangers nine stay nine.
    let with_card = tally.ballots() - tally.without_card();
    if tally.ballots() < SMALLEST_BOX as u64 || (1..SMALLEST_BOX as u64).contains(&with_card) {
        return too_small(store, ring, tx, wave, &before).await;
    }
    // The key of an earlier count is used again: another in its place would lock that count's tally, if this one were interrupted here.
    ring.refresh()?;
    let name = KeyName::Tally(id.clone());
    if !ring.has(&name) {
        ring.add(name.clone(), Key::random().to_secret())?;
    }
    let key = ring.key(&name)?;
    let json = zeroize::Zeroizing::new(serde_json::to_vec(&tally).unwrap_or_default());
    store::tally::put(&mut tx, id, &key.seal(&aad(id), &json)).await?;
    wave.state = WaveState::Counted;
    wave.counted_on = Some(clock.today());
    store::wave::update(&mut tx, &wave).await?;
    tx.commit().await?;
    Ok(Counted::Counted)
}

fn countable(wave: Option<Wave>, id: &WaveId) -> Result<Wave, CountError> {
    let wave = wave.ok_or_else(|| CountError::NoWave(id.clone()))?;
    match wave.state {
        WaveState::Closed | WaveState::Counted => Ok(wave),
        state => Err(CountError::State(state)),
    }
}

/// Where a wave's tally is sealed to.
pub(crate) fn aad(wave: &WaveId) -> Vec<u8> {
    format!("tally/{wave}").into_bytes()
}

struct SealedBox {
    opener: Opener,
    ballots: Vec<Vec<u8>>,
    equality: Vec<Vec<u8>>,
}

fn tally(plan: &Plan, boxes: &[SealedBox]) -> Result<Tally, CountError> {
    let mut counts = Counts::new(plan);
    for SealedBox { opener, ballots, equality } in boxes {
        let about = about(plan, opener, equality)?;
        counts.add_each(ballots, |sealed| open(plan.instrument(), opener, &about, sealed))?;
    }
    Ok(counts.tally())
}

/// A ballot, if it counts, with what its person said about themselves: this is the one place and moment at which the two are together.
fn open(instrument: &Instrument, opener: &Opener, about: &About, sealed: &[u8]) -> Result<Option<Ballot>, CountError> {
    let mut ballot: Ballot = opener.open(sealed)?;
    check(instrument, &ballot)?;
    if let Some(answers) = about.get(&ballot.number) {
        ballot.answers.extend(answers.clone());
    }
    Ok((ballot.standing == Standing::Real).then_some(ballot))
}

/// What people said about themselves, by the number of their ballot.
type About = HashMap<[u8; 16], Answers>;

/// Opens what people said about themselves. Records that the plan does not ask for tell nothing.
fn about(plan: &Plan, opener: &Opener, sealed: &[Vec<u8>]) -> Result<About, CountError> {
    let asked = |id: &QuestionId| plan.instrument().equality.contains(id);
    let mut about = HashMap::new();
    for sealed in sealed {
        let record: EqualityRecord = opener.open_one(b"equality", sealed)?;
        let version = plan.instrument().equality_version;
        if plan.declared().equality.as_ref() == Some(&record.instrument) && version == Some(record.version) {
            about.entry(record.number).or_insert_with(|| record.answers.only(asked));
        }
    }
    Ok(about)
}

fn check(instrument: &Instrument, ballot: &Ballot) -> Result<(), CountError> {
    if ballot.instrument == instrument.id && ballot.version == instrument.version { Ok(()) } else { Err(CountError::OtherInstrument) }
}

/// The waves just before `wave` that rolled on, oldest first.
pub(crate) fn rolled_before(all: &[Wave], wave: &Wave) -> Vec<Wave> {
    let mut before: Vec<Wave> = all
        .iter()
        .rev()
        .filter(|w| w.survey == wave.survey && w.number < wave.number)
        .take_while(|w| w.state == WaveState::Rolled)
        .cloned()
        .collect();
    before.reverse();
    before
}

async fn too_small(store: &Store, ring: &KeyRing, mut tx: store::Tx, mut wave: Wave, before: &[Wave]) -> Result<Counted, CountError> {
    if wave.rolls + 1 < ROLLS_BEFORE_DESTRUCTION {
        wave.rolls += 1;
        wave.state = WaveState::Rolled;
        store::wave::update(&mut tx, &wave).await?;
        tx.commit().await?;
        return Ok(Counted::Rolled);
    }
    let mut doomed = before.to_vec();
    doomed.push(wave);
    for wave in &mut doomed {
        antechamber::destroy_ballots(&mut tx, &wave.id).await?;
        antechamber::destroy_narratives(&mut tx, &wave.id).await?;
        wave.state = WaveState::Destroyed;
        store::wave::update(&mut tx, wave).await?;
    }
    tx.commit().await?;
    let gone: Vec<WaveId> = doomed.into_iter().map(|w| w.id).collect();
    ring.destroy(|name| matches!(name, KeyName::Box(w) | KeyName::Custody(w) | KeyName::Narrative(w) | KeyName::NarrativeCustody(w) if gone.contains(w)))?;
    store.scour(&antechamber::TABLES).await?;
    Ok(Counted::Destroyed)
}
