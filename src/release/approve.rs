//! Two people from two organisations approve a release. With the second approval the ballots, their key and the tally are destroyed.

use super::{ReleaseError, chain, protect::open_tally};
use crate::{
    ballot_box::rolled_before,
    clock::Clock,
    domain::{
        ids::{StaffName, WaveId},
        partnership::Organisation,
        staff::{Act, Staff, may},
        tally::Tally,
        wave::{Wave, WaveState},
    },
    keyring::{KeyName, KeyRing},
    secret::{Key, password_matches},
    store::{self, Store, Tx, antechamber},
};

/// How far an approval brought the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approved {
    /// One more person, of another organisation, has to approve it.
    First,
    /// It is approved; ballots, keys and tallies are destroyed.
    Both,
}

/// Records that `name` approves the release of a wave as it stands now.
///
/// # Errors
/// [`ReleaseError`]; then nothing has changed.
pub async fn approve(
    store: &Store,
    ring: &KeyRing,
    clock: &dyn Clock,
    id: &WaveId,
    name: &StaffName,
    password: &str,
) -> Result<Approved, ReleaseError> {
    let mut tx = store.write().await?;
    let wave = store::wave::lock(&mut tx, id).await?.ok_or_else(|| ReleaseError::NoWave(id.clone()))?;
    let staff = sign_in(&mut tx, name, password).await?;
    sign((store, ring), clock, tx, wave, &staff, None).await
}

/// The same for somebody in the rooms, whose password has been tried: they approve the document with this hash, once, and no other.
///
/// # Errors
/// [`ReleaseError`]; then nothing has changed.
pub async fn approve_draft(
    store: &Store,
    ring: &KeyRing,
    clock: &dyn Clock,
    id: &WaveId,
    name: &StaffName,
    hash: &str,
) -> Result<Approved, ReleaseError> {
    let mut tx = store.write().await?;
    let wave = store::wave::lock(&mut tx, id).await?.ok_or_else(|| ReleaseError::NoWave(id.clone()))?;
    let staff = store::staff::get(&mut tx, name).await?.ok_or(ReleaseError::WhoIsThis)?;
    sign((store, ring), clock, tx, wave, &staff, Some(hash)).await
}

async fn sign(
    (store, ring): (&Store, &KeyRing),
    clock: &dyn Clock,
    mut tx: Tx,
    wave: Wave,
    staff: &Staff,
    hash: Option<&str>,
) -> Result<Approved, ReleaseError> {
    let (id, name) = (&wave.id, &staff.name);
    if store::access::get(&mut tx, name).await?.is_some_and(|access| !access.lets_in(clock.today())) {
        return Err(ReleaseError::Lapsed(name.clone()));
    }
    let mine = organisation(&mut tx, staff).await?;
    if !may(staff.role, mine.rated, Act::Approve) {
        return Err(ReleaseError::WhoIsThis);
    }
    let release = store::release::of_wave(&mut tx, id).await?.ok_or_else(|| ReleaseError::NoRelease(id.clone()))?;
    if release.state != "draft" {
        return Err(ReleaseError::State(release.state, "a draft"));
    }
    super::Document::open(&release)?;
    let others = store::release::approvers(&mut tx, &release.id, &release.hash).await?;
    if let Some(hash) = hash {
        if hash != release.hash {
            return Err(ReleaseError::Changed);
        }
        if others.contains(name) {
            return Err(ReleaseError::Twice);
        }
    }
    let mut second = false;
    for other in others.iter().filter(|o| *o != name) {
        let other = store::staff::get(&mut tx, other).await?.ok_or(store::StoreError::Inconsistent("staff"))?;
        let theirs = organisation(&mut tx, &other).await?;
        if theirs.id == mine.id {
            return Err(ReleaseError::SameOrganisation(other.name));
        }
        if theirs.rated && mine.rated {
            return Err(ReleaseError::BothRated);
        }
        second = true;
    }
    store::release::approve(&mut tx, &release.id, name, &release.hash).await?;
    store::staff::log(&mut tx, clock.today(), name.as_str(), &format!("approved {}", release.id)).await?;
    if !second {
        tx.commit().await?;
        return Ok(Approved::First);
    }
    store::release::advance(&mut tx, &release.id, "draft", "approved").await?;
    destroy(store, ring, tx, wave).await?;
    chain::keep_up(store, ring).await?;
    Ok(Approved::Both)
}

async fn sign_in(tx: &mut Tx, name: &StaffName, password: &str) -> Result<Staff, ReleaseError> {
    let staff = store::staff::get(tx, name).await?;
    let password = password.to_owned();
    let hash = staff.as_ref().map(|s| s.password_hash.clone());
    let matches = tokio::task::spawn_blocking(move || password_matches(&password, hash.as_deref())).await.unwrap_or(false);
    staff.filter(|_| matches).ok_or(ReleaseError::WhoIsThis)
}

async fn organisation(tx: &mut Tx, staff: &Staff) -> Result<Organisation, ReleaseError> {
    let organisation = store::partnership::organisation(tx, &staff.organisation).await?;
    Ok(organisation.ok_or(store::StoreError::Inconsistent("organisation"))?)
}

fn year_place(wave: &Wave) -> Vec<u8> {
    format!("year/{}/{}", wave.survey, wave.year).into_bytes()
}

fn year_key(wave: &Wave) -> KeyName {
    KeyName::Year(wave.survey.clone(), wave.year.clone())
}

/// The sums of the wave's financial year so far, without the wave itself.
pub(super) async fn open_year(tx: &mut Tx, ring: &KeyRing, wave: &Wave) -> Result<Option<Tally>, ReleaseError> {
    let Some(sealed) = store::tally::get_year(tx, &wave.survey, &wave.year).await? else { return Ok(None) };
    let json = ring.key(&year_key(wave))?.open(&year_place(wave), &sealed)?;
    serde_json::from_slice(&zeroize::Zeroizing::new(json)).map(Some).map_err(|_| ReleaseError::Tampered)
}

/// From this moment no ballot of the wave exists, and of its tally only its part in the year's sums, until the year's release.
async fn destroy(store: &Store, ring: &KeyRing, mut tx: Tx, wave: Wave) -> Result<(), ReleaseError> {
    if wave.ends_year {
        store::tally::destroy_year(&mut tx, &wave.survey, &wave.year).await?;
    } else {
        let mut sums = open_year(&mut tx, ring, &wave).await?.unwrap_or_default();
        sums.add_all(&open_tally(&mut tx, ring, &wave.id).await?);
        if !ring.has(&year_key(&wave)) {
            ring.add(year_key(&wave), Key::random().to_secret())?;
        }
        let json = zeroize::Zeroizing::new(serde_json::to_vec(&sums).unwrap_or_default());
        let sealed = ring.key(&year_key(&wave))?.seal(&year_place(&wave), &json);
        store::tally::put_year(&mut tx, &wave.survey, &wave.year, &sealed).await?;
    }
    store::tally::destroy(&mut tx, &wave.id).await?;
    let mut released = rolled_before(&store::wave::all(&mut tx).await?, &wave);
    released.push(wave.clone());
    for wave in &mut released {
        antechamber::destroy_ballots(&mut tx, &wave.id).await?;
        wave.state = WaveState::Released;
        store::wave::update(&mut tx, wave).await?;
    }
    tx.commit().await?;
    let gone: Vec<WaveId> = released.into_iter().map(|w| w.id).collect();
    ring.destroy(|name| match name {
        KeyName::Box(w) | KeyName::Custody(w) | KeyName::Tally(w) => gone.contains(w),
        name => wave.ends_year && *name == year_key(&wave),
    })?;
    store.scour(&[store::Table::Ballot, store::Table::Tally, store::Table::YearTally]).await?;
    Ok(())
}
