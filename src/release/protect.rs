//! `protect`: a tally goes in, a signed draft of what may be said comes out.

use super::{AreaName, CertificateFile, Document, FamilyStatements, Inner, ReleaseError, Statement, chain, document::Index, earlier};
use crate::{
    ballot_box::tally_place,
    disclosure::{self, Policy, ProtectedFamily, Task},
    domain::{
        family::Atom,
        figures::{About, Figure, Span},
        ids::{ReleaseId, StaffName, WaveId},
        partnership::Partnership,
        plan::{HANDED_BY, Plan, PlannedFamily},
        tally::Tally,
        wave::{Wave, WaveState},
    },
    keyring::{KeyName, KeyRing},
    secret::{sha256_hex, sign},
    store::{self, Store, Tx},
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Replies that must say that they are somebody's first this year, where waves are put together (privacy §5).
const FIRST_REPLIES: u64 = 10;

/// What a cell says of a variable that the plan does not split by.
const NOT_TOLD_APART: &str = "*";

/// Opens the sealed tally of a wave. Only `protect` and the approval call it; what it gives is never shown.
///
/// # Errors
/// When there is none, or it does not open with the key in the ring.
pub async fn open_tally(tx: &mut Tx, ring: &KeyRing, wave: &WaveId) -> Result<Tally, ReleaseError> {
    let sealed = store::tally::get(tx, wave).await?.ok_or_else(|| ReleaseError::NoRelease(wave.clone()))?;
    let json = ring.key(&KeyName::Tally(wave.clone()))?.open(&tally_place(wave), &sealed)?;
    serde_json::from_slice(&zeroize::Zeroizing::new(json)).map_err(|_| ReleaseError::Tampered)
}

/// Protects a counted wave and keeps the draft; an earlier draft of the same wave, with its approvals, is replaced.
///
/// # Errors
/// [`ReleaseError`]; then nothing has changed.
pub async fn protect(store: &Store, ring: &KeyRing, plan: &Plan, id: &WaveId) -> Result<Document, ReleaseError> {
    run(store, ring, plan, id, None).await
}

/// The same for somebody in the rooms; the log says so in the transaction that keeps the draft.
///
/// # Errors
/// [`ReleaseError`]; then nothing has changed.
pub async fn protect_for(
    store: &Store,
    ring: &KeyRing,
    plan: &Plan,
    id: &WaveId,
    by: &StaffName,
    today: NaiveDate,
) -> Result<Document, ReleaseError> {
    run(store, ring, plan, id, Some((by, today))).await
}

async fn run(
    store: &Store,
    ring: &KeyRing,
    plan: &Plan,
    id: &WaveId,
    by: Option<(&StaffName, NaiveDate)>,
) -> Result<Document, ReleaseError> {
    let mut tx = store.read().await?;
    let wave = store::wave::get(&mut tx, id).await?.ok_or_else(|| ReleaseError::NoWave(id.clone()))?;
    if wave.state != WaveState::Counted {
        return Err(ReleaseError::WaveState(wave.state));
    }
    let settled = settled(&mut tx, id).await?;
    chain::check(ring, settled.iter().map(|release| release.hash.as_str()))?;
    let input = gather(&mut tx, ring, plan, &wave, &settled).await?;
    let partnership = store::partnership::get(&mut tx).await?.ok_or(store::StoreError::Inconsistent("partnership"))?;
    drop(tx);
    let previous = settled.last().map(|r| r.hash.clone()).unwrap_or_default();
    let plan = plan.clone();
    // The engine can take seconds: neither the runtime nor a sender waits for it.
    let (document, certificate) = tokio::task::spawn_blocking(move || document(&plan, &wave, &partnership, &input, previous))
        .await
        .map_err(|_| ReleaseError::Refused("the protection was interrupted".to_owned()))??;
    keep(store, ring, &document, &certificate, by).await?;
    Ok(document)
}

/// The releases that are approved, in the order of the chain.
async fn settled(tx: &mut Tx, id: &WaveId) -> Result<Vec<store::release::Row>, ReleaseError> {
    let mut releases = store::release::all(tx).await?;
    if let Some(other) = releases.iter().find(|r| r.state == "draft" && r.wave != id.as_str()) {
        return Err(ReleaseError::AnotherDraft(other.id.clone()));
    }
    releases.retain(|r| r.state != "draft");
    Ok(releases)
}

/// What the engine is given.
struct Input {
    waves: Vec<WaveId>,
    year: Option<String>,
    tally: Tally,
    year_so_far: Tally,
    earlier: Vec<Document>,
}

async fn gather(tx: &mut Tx, ring: &KeyRing, plan: &Plan, wave: &Wave, settled: &[store::release::Row]) -> Result<Input, ReleaseError> {
    let tally = open_tally(tx, ring, &wave.id).await?;
    if !(plan.declared().year && wave.ends_year) {
        return Ok(Input { waves: vec![wave.id.clone()], year: None, tally, year_so_far: Tally::default(), earlier: Vec::new() });
    }
    let mut earlier = Vec::new();
    for row in settled {
        let document = Document::open(row)?;
        if document.same_year(&wave.survey, &wave.year) {
            earlier.push(document);
        }
    }
    let waves = earlier.iter().map(|d| d.wave.clone()).chain([wave.id.clone()]).collect();
    let year_so_far = super::approve::open_year(tx, ring, wave).await?.unwrap_or_default();
    Ok(Input { waves, year: Some(wave.year.clone()), tally, year_so_far, earlier })
}

fn document(
    plan: &Plan,
    wave: &Wave,
    partnership: &Partnership,
    input: &Input,
    previous: String,
) -> Result<(Document, String), ReleaseError> {
    let policy = Policy::standard();
    let span = Span { waves: &input.waves, year: input.year.as_deref() };
    let mut drafts = Vec::new();
    for family in plan.families() {
        let mut figures = plan.figures(family, &span);
        for figure in &mut figures {
            figure.row.eligible = enough_first_replies(plan, wave, input, &figure.about);
        }
        drafts.push(FamilyDraft::new(family, &span, figures, input)?);
    }
    let tasks: Vec<Task> = drafts.iter().map(FamilyDraft::task).collect();
    let protection = disclosure::protect(&tasks, &policy).map_err(|error| match error {
        disclosure::Refused::OutOfTime => ReleaseError::OutOfTime(error.to_string()),
        _ => ReleaseError::Refused(error.to_string()),
    })?;
    let figures = protection.figures;
    let families = drafts.iter().zip(figures.families()).map(|(d, f)| d.statements(f)).collect();
    let release = ReleaseId::parse(wave.id.as_str()).map_err(|_| ReleaseError::NoWave(wave.id.clone()))?;
    let certificate = CertificateFile::new(release.clone(), policy, protection.certificate).canonical()?;
    let document = Document {
        format: 1,
        release,
        partnership: partnership.name.clone(),
        fictional: partnership.fictional,
        survey: wave.survey.clone(),
        instrument: plan.instrument().id.clone(),
        version: plan.instrument().version,
        equality: plan.declared().equality.clone(),
        wave: wave.id.clone(),
        number: wave.number,
        waves: input.waves.clone(),
        year: wave.year.clone(),
        opened_on: wave.opened_on,
        closes_on: wave.closes_on,
        areas: plan.geography().areas.iter().map(|a| AreaName { id: a.id.to_string(), name: a.name.clone() }).collect(),
        policy,
        about: drafts.into_iter().flat_map(|d| d.about).collect(),
        figures,
        families,
        previous,
        certificate: sha256_hex(certificate.as_bytes()),
        index: Index::default(),
    };
    Ok((document, certificate))
}

/// Where waves are put together one person may have answered twice: the group needs ten replies that say "not before".
fn enough_first_replies(plan: &Plan, wave: &Wave, input: &Input, about: &About) -> bool {
    let over_a_year = input.year.as_deref() == Some(about.period.as_str()) && input.waves.len() > 1;
    if !over_a_year && wave.rolls == 0 {
        return true;
    }
    let open = about.scope_kind == "open";
    let asks = |f: &&PlannedFamily| f.open == open && f.linked.atoms.first().is_some_and(|a| a.question.as_str() == "answered_before");
    let Some(family) = plan.families().iter().find(asks) else { return false };
    let first = |tally: &Tally| -> u64 {
        let axis = family.axes.iter().position(|a| a.breakdown.as_ref().map_or("", |b| b.as_str()) == about.breakdown).unwrap_or(0);
        let area = plan.geography().areas.iter().find(|a| a.id.as_str() == about.scope);
        let inside = |code: &str| match (area, about.group.as_str()) {
            (Some(area), _) => area.places.iter().any(|p| p.as_str() == code),
            (None, "") => true,
            (None, group) => code == group,
        };
        let codes = family.axes[axis].codes.iter().enumerate().filter(|(_, code)| inside(code));
        codes.map(|(i, _)| tally.sum(family, axis, i, |c| family.linked.code(c, 0) == "no")).sum()
    };
    let before = if over_a_year { first(&input.year_so_far) } else { 0 };
    first(&input.tally) + before >= FIRST_REPLIES
}

struct FamilyDraft<'a> {
    planned: &'a PlannedFamily,
    family: disclosure::Family,
    about: Vec<About>,
    counts: Vec<u64>,
    inner: Vec<Inner>,
    earlier: Vec<disclosure::Fixed>,
}

impl<'a> FamilyDraft<'a> {
    fn new(planned: &'a PlannedFamily, span: &Span, figures: Vec<Figure>, input: &Input) -> Result<Self, ReleaseError> {
        let (about, rows) = figures.into_iter().map(|f| (f.about, f.row)).unzip();
        let cells = planned.cells() * span.waves.len();
        let family = disclosure::Family { id: planned.id.clone(), cells, rows };
        // What earlier waves add up to stands in the first wave's cells: every figure that is drafted now is either of this wave
        // alone or of the whole year, so it makes no difference in which of the earlier waves a reply is counted.
        let mut counts = vec![0; cells];
        let last = cells - planned.cells();
        counts[last..].copy_from_slice(&input.tally.spread(planned));
        if span.waves.len() > 1 {
            counts[..planned.cells()].copy_from_slice(&input.year_so_far.spread(planned));
        }
        let inner: Vec<Inner> =
            span.waves.iter().flat_map(|wave| (0..planned.cells()).map(move |cell| inner(planned, wave, cell))).collect();
        let earlier = earlier::statements(&planned.id, &inner, &input.earlier)?;
        Ok(Self { planned, family, about, counts, inner, earlier })
    }

    fn task(&self) -> Task<'_> {
        Task { family: &self.family, counts: &self.counts, earlier: self.earlier.clone() }
    }

    fn statements(&self, shown: &ProtectedFamily) -> FamilyStatements {
        let (mut published, mut hidden) = (Vec::new(), Vec::new());
        for row in &self.family.rows {
            let display = shown.row(&row.id);
            let base = display.and_then(disclosure::ProtectedRow::base);
            let statement = Statement::base(row, base);
            if base.is_some() { &mut published } else { &mut hidden }.push(statement);
            for item in &row.items {
                let share = display.and_then(|d| d.share(&item.id));
                let statement = Statement::share(row, item, share);
                if share.is_some() { &mut published } else { &mut hidden }.push(statement);
            }
        }
        let questions = self.planned.linked.atoms.iter().map(Atom::name).collect();
        FamilyStatements { id: self.planned.id.clone(), questions, inner: self.inner.clone(), published, hidden }
    }
}

/// What one cell of a family is, in one wave.
fn inner(planned: &PlannedFamily, wave: &WaveId, cell: usize) -> Inner {
    let (along, combination) = planned.coordinates(cell);
    let code = |axis: usize| planned.axes[axis].codes[along[axis]].clone();
    let mut breakdowns: BTreeMap<String, String> =
        planned.axes.iter().enumerate().filter_map(|(i, a)| Some((a.breakdown.as_ref()?.to_string(), code(i)))).collect();
    let atoms = planned.linked.atoms.iter().map(Atom::name);
    Inner {
        wave: wave.clone(),
        place: code(0),
        service: breakdowns.remove(HANDED_BY).unwrap_or_else(|| NOT_TOLD_APART.to_owned()),
        organisation: NOT_TOLD_APART.to_owned(),
        channel: if planned.open { "open" } else { NOT_TOLD_APART }.to_owned(),
        group: breakdowns,
        answers: atoms.zip(planned.linked.combinations[combination].iter().cloned()).collect(),
    }
}

async fn keep(
    store: &Store,
    ring: &KeyRing,
    document: &Document,
    certificate: &str,
    by: Option<(&StaffName, NaiveDate)>,
) -> Result<(), ReleaseError> {
    let mut tx = store.write().await?;
    let wave = store::wave::lock(&mut tx, &document.wave).await?.ok_or_else(|| ReleaseError::NoWave(document.wave.clone()))?;
    if wave.state != WaveState::Counted {
        return Err(ReleaseError::WaveState(wave.state));
    }
    let settled = settled(&mut tx, &document.wave).await?;
    if settled.last().map_or("", |r| r.hash.as_str()) != document.previous {
        return Err(ReleaseError::Refused("another release was approved meanwhile: protect this one again".to_owned()));
    }
    let text = document.canonical()?;
    let (signature, public_key) = sign(&ring.secret(&KeyName::Signing)?, text.as_bytes())?;
    let row = store::release::Row {
        id: document.release.to_string(),
        wave: document.wave.to_string(),
        position: i32::try_from(settled.len() + 1).unwrap_or(i32::MAX),
        state: "draft".to_owned(),
        hash: sha256_hex(text.as_bytes()),
        document: text,
        previous: document.previous.clone(),
        signature,
        public_key,
        shared_on: None,
        public_on: None,
    };
    store::release::put_draft(&mut tx, &row).await?;
    store::release::put_certificate(&mut tx, &row.id, certificate).await?;
    if let Some((by, today)) = by {
        store::staff::log(&mut tx, today, by.as_str(), &format!("protected {}", row.wave)).await?;
    }
    Ok(tx.commit().await?)
}
