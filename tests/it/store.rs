//! Conformance: every function of the store does the same on SQLite and on PostgreSQL, and the schema keeps its promises.

use crate::{
    app::{day, name},
    postgres::fresh_postgres,
};
use chorus::{
    config::sqlite_url,
    domain::{
        action::{
            Action, Audience, Finding, Kind as FindingKind, OwnerRole, Reason, Recommendation, Source, Status, Step, Told, Vetted, Vetting,
            Written,
        },
        ballot::Channel,
        elsewhere::{Population, SocialValue, Total},
        gate::{Body, By, Confirmation, Party, Permission, Reader, Reading, Record, Review},
        ids::{ActionId, FindingId, InstrumentId, ReleaseId, StaffName, SurveyId, WaveId},
        own::Own,
        partnership::{Area, Organisation, Partnership, Place, Service},
        register::{Details, Entry, Kind as Sort},
        returns::{About, Content, Draft, Group, Period, Said, Shown, Version},
        staff::{Access, Role, Staff},
        tender::Tender,
        wave::{Batch, Entrance, Survey, Wave, WaveState},
        work::{Task, Work},
    },
    secret::random,
    store::{
        self, Store, StoreError, Table, Tx, access, action,
        antechamber::{self, Post, Posted, Sealed},
        finding::{self, Added},
        form, gate,
        invitation::{self, Invitation},
        note,
        outbox::{self, Waiting},
        own, partnership, recovery,
        release::Row,
        returns,
        session::{self, Session, Tries},
        transfer::{self, Kind, LAYOUTS, Value},
        translation::{self, Translation},
        work,
    },
};
use chrono::NaiveDate;
use sqlx::AssertSqlSafe;
use std::{collections::BTreeSet, path::Path, time::Duration};

/// Tables of the ballot box, with every column that they may have.
const BALLOT_BOX: [(&str, &[&str]); 12] = [
    ("ante_mark", &["mark"]),
    ("mark", &["mark"]),
    ("ante_ballot", &["key", "wave", "sealed"]),
    ("ballot", &["key", "wave", "sealed"]),
    ("ante_narrative", &["key", "wave", "sealed"]),
    ("narrative", &["key", "wave", "sealed"]),
    ("ante_equality", &["key", "wave", "sealed"]),
    ("equality", &["key", "wave", "sealed"]),
    ("kept", &["find", "sealed"]),
    ("ended_run", &["run"]),
    ("tally", &["wave", "sealed"]),
    ("year_tally", &["survey", "year", "sealed"]),
];
/// Tables that a send or a stir changes, in the order of [`rows`].
const SENT: [&str; 6] = ["ante_mark", "mark", "ante_ballot", "ballot", "ante_narrative", "narrative"];

/// Runs a test on a fresh database of each kind; what it prints tells which of them failed.
async fn each(test: impl AsyncFn(&Store)) {
    let folder = tempfile::tempdir().expect("a folder");
    for url in [sqlite_url(folder.path()), fresh_postgres().await] {
        println!("on {}", url.split(':').next().unwrap_or_default());
        let store = Store::open(&url).await.expect("opens");
        test(&store).await;
        store.close().await;
    }
}

pub async fn run(store: &Store, sql: &str) -> sqlx::Result<()> {
    let sql = AssertSqlSafe(sql.to_owned());
    match store {
        Store::Sqlite { writer, .. } => sqlx::raw_sql(sql).execute(writer).await.map(drop),
        Store::Postgres(pool) => sqlx::raw_sql(sql).execute(pool).await.map(drop),
    }
}

async fn number(store: &Store, sql: &str) -> i64 {
    let sql = AssertSqlSafe(sql.to_owned());
    match store {
        Store::Sqlite { writer, .. } => sqlx::query_scalar(sql).fetch_one(writer).await,
        Store::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await,
    }
    .expect("a number")
}

async fn blobs(store: &Store, sql: &str) -> BTreeSet<Vec<u8>> {
    let sql = AssertSqlSafe(sql.to_owned());
    let rows: Vec<Vec<u8>> = match store {
        Store::Sqlite { writer, .. } => sqlx::query_scalar(sql).fetch_all(writer).await,
        Store::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await,
    }
    .expect("bytes");
    rows.into_iter().collect()
}

async fn texts(store: &Store, sql: &str) -> BTreeSet<String> {
    let sql = AssertSqlSafe(sql.to_owned());
    let rows: Vec<String> = match store {
        Store::Sqlite { writer, .. } => sqlx::query_scalar(sql).fetch_all(writer).await,
        Store::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await,
    }
    .expect("texts");
    rows.into_iter().collect()
}

/// How many rows stand in each of [`SENT`].
async fn rows(store: &Store) -> [i64; 6] {
    let mut rows = [0; 6];
    for (at, table) in SENT.iter().enumerate() {
        rows[at] = number(store, &format!("SELECT COUNT(*) FROM {table}")).await;
    }
    rows
}

/// The bytes in which rows of these tables stand, or stood.
async fn on_disk(store: &Store, tables: &[&str]) -> Vec<u8> {
    match store {
        Store::Sqlite { file, .. } => {
            let wal = format!("{}-wal", file.display());
            [std::fs::read(file).expect("a file"), std::fs::read(wal).unwrap_or_default()].concat()
        }
        Store::Postgres(pool) => {
            sqlx::query("CHECKPOINT").execute(pool).await.expect("a checkpoint");
            let mut all = Vec::new();
            for table in tables {
                let sql = format!("SELECT pg_read_binary_file(pg_relation_filepath('{table}'))");
                let file: Vec<u8> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(pool).await.expect("a file");
                all.extend(file);
            }
            all
        }
    }
}

fn holds(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

/// A wave of the survey `core` whose prefix is its number eight times.
fn wave(number: u8, state: WaveState) -> Wave {
    Wave {
        id: name(&format!("core-{number}")),
        survey: name("core"),
        number: number.into(),
        slug: name(&format!("path-{number}")),
        state,
        year: "2026-27".into(),
        ends_year: number == 2,
        opened_on: day("2026-05-01"),
        closes_on: day("2026-05-31"),
        closing_on: None,
        counted_on: None,
        box_key: vec![1; 32],
        narrative_key: vec![2; 32],
        mark_prefix: vec![number; 8],
        door: None,
        rolls: 3,
    }
}

fn survey(id: &str) -> Survey {
    Survey { id: name(id), instrument: name("survivor-core"), version: 2, plan: "{\"areas\":true}".into() }
}

fn staff(who: &str) -> Staff {
    Staff { name: name(who), role: Role::Releaser, organisation: name("council"), password_hash: "hash".into(), totp_sealed: vec![0, 255] }
}

fn batch(id: &str, first: u32, place: Option<&str>) -> Batch {
    Batch { id: name(id), wave: name("core-1"), service: name("outreach"), place: place.map(name), first, count: 50, revoked: false }
}

fn draft(id: &str, wave: &str, position: i32) -> Row {
    Row {
        id: id.into(),
        wave: wave.into(),
        position,
        state: "draft".into(),
        document: format!("document of {id}"),
        hash: format!("hash of {id}"),
        previous: "hash before".into(),
        signature: vec![3; 64],
        public_key: vec![4; 32],
        shared_on: None,
        public_on: None,
    }
}

fn place(id: &str) -> Place {
    Place { id: name(id), name: format!("Place {id}") }
}

fn organisation(id: &str, rated: bool) -> Organisation {
    Organisation { id: name(id), name: format!("Organisation {id}"), rated }
}

fn service(id: &str) -> Service {
    Service { id: name(id), name: format!("Service {id}"), organisation: name("council") }
}

/// What the tables need before anything can refer to it: one service, two staff, one survey, two open waves.
async fn set_up(store: &Store) {
    let mut tx = store.write().await.expect("writes");
    store::partnership::add_place(&mut tx, &place("alder")).await.expect("added");
    store::partnership::add_organisation(&mut tx, &organisation("council", false)).await.expect("added");
    store::partnership::add_service(&mut tx, &service("outreach")).await.expect("added");
    for who in ["rowan", "sorrel"] {
        store::staff::add(&mut tx, &staff(who)).await.expect("added");
    }
    store::wave::add_survey(&mut tx, &survey("core")).await.expect("added");
    for number in [1, 2] {
        store::wave::add(&mut tx, &wave(number, WaveState::Open)).await.expect("added");
    }
    tx.commit().await.expect("commits");
}

/// A mark of wave `number`.
fn mark(number: u8) -> [u8; 32] {
    let mut mark: [u8; 32] = random();
    mark[..8].fill(number);
    mark
}

/// A send of wave `number` with words.
fn send(number: u8, mark_of_card: Option<[u8; 32]>) -> Post {
    let sealed = |what: &str| Sealed { real: format!("real {what}").into(), void: format!("void {what}").into() };
    Post {
        wave: name(&format!("core-{number}")),
        mark: mark_of_card,
        decoy: mark(number),
        key: random(),
        ballot: sealed("ballot"),
        narrative: Some((random(), sealed("words"))),
        ends: None,
    }
}

async fn keep(store: &Store, post: &Post) -> Posted {
    let mut tx = store.write().await.expect("writes");
    let posted = antechamber::post(&mut tx, post).await.expect("posts");
    tx.commit().await.expect("commits");
    posted
}

async fn set_state(store: &Store, number: u8, state: WaveState) {
    let mut tx = store.write().await.expect("writes");
    store::wave::update(&mut tx, &wave(number, state)).await.expect("updates");
    tx.commit().await.expect("commits");
}

#[test]
fn every_public_function_of_the_store_is_called_in_this_file() {
    let here = include_str!("store.rs");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let mut seen = 0;
    for file in std::fs::read_dir(folder).expect("a folder") {
        let path = file.expect("a file").path();
        let module = path.file_stem().and_then(|s| s.to_str()).expect("a name").to_owned();
        let text = std::fs::read_to_string(&path).expect("text");
        for line in text.lines() {
            let Some(rest) = line.trim_start().strip_prefix("pub async fn ").or_else(|| line.trim_start().strip_prefix("pub fn ")) else {
                continue;
            };
            let function = rest.split(['(', '<']).next().expect("a name");
            let call = match (module.as_str(), function) {
                ("mod", "open") => "Store::open(".to_owned(),
                ("mod", method) => format!(".{method}("),
                (module, function) => format!("{module}::{function}("),
            };
            assert!(here.contains(&call), "{call} is not called");
            seen += 1;
        }
    }
    assert!(seen > 50, "only {seen} functions were found: are they written differently now?");
}

#[actix_web::test]
async fn an_address_that_is_no_database_is_refused() {
    for url in ["", "mysql://localhost/x", "chorus.db", "http://sqlite"] {
        assert!(matches!(Store::open(url).await, Err(StoreError::Address)), "{url}");
    }
}

#[actix_web::test]
async fn who_the_partnership_is_comes_back_as_it_was_put() {
    each(async |store| {
        assert_eq!(store::partnership::get(&mut store.read().await.unwrap()).await.unwrap(), None);
        let mut tx = store.write().await.unwrap();
        let mut partnership =
            Partnership { name: "Łódź & “Sons” العربية".into(), data_protection: "dpo@example".into(), fictional: true };
        store::partnership::put(&mut tx, &partnership).await.unwrap();
        partnership.fictional = false;
        store::partnership::put(&mut tx, &partnership).await.unwrap();
        store::partnership::put_setting(&mut tx, "text_languages", "en").await.unwrap();
        store::partnership::put_setting(&mut tx, "text_languages", "en cy").await.unwrap();
        for id in ["cedar", "b-2", "b1", "alder"] {
            store::partnership::add_place(&mut tx, &place(id)).await.unwrap();
        }
        let north = Area { id: name("north"), name: "North".into(), places: vec![name("alder"), name("cedar")], group: true };
        let east = Area { id: name("east"), name: "East".into(), places: vec![name("b1"), name("alder")], group: false };
        for area in [&north, &east] {
            store::partnership::add_area(&mut tx, area).await.unwrap();
        }
        for (id, rated) in [("council", false), ("harbour", true)] {
            store::partnership::add_organisation(&mut tx, &organisation(id, rated)).await.unwrap();
        }
        let organisations = store::partnership::organisations(&mut tx).await.unwrap();
        assert_eq!(organisations, [organisation("council", false), organisation("harbour", true)]);
        for id in ["outreach", "advice"] {
            store::partnership::add_service(&mut tx, &service(id)).await.unwrap();
        }
        tx.commit().await.unwrap();

        let mut tx = store.read().await.unwrap();
        assert_eq!(store::partnership::get(&mut tx).await.unwrap(), Some(partnership));
        assert_eq!(store::partnership::setting(&mut tx, "text_languages").await.unwrap().as_deref(), Some("en cy"));
        assert_eq!(store::partnership::setting(&mut tx, "nothing").await.unwrap(), None);
        let geography = store::partnership::geography(&mut tx).await.unwrap();
        assert_eq!(geography.places, ["alder", "b-2", "b1", "cedar"].map(place).to_vec());
        let east = Area { places: vec![name("alder"), name("b1")], ..east };
        assert_eq!(geography.areas, [east, north]);
        assert_eq!(store::partnership::organisation(&mut tx, &name("harbour")).await.unwrap(), Some(organisation("harbour", true)));
        assert_eq!(store::partnership::organisation(&mut tx, &name("council")).await.unwrap(), Some(organisation("council", false)));
        assert_eq!(store::partnership::organisation(&mut tx, &name("nobody")).await.unwrap(), None);
        assert_eq!(store::partnership::services(&mut tx).await.unwrap(), ["advice", "outreach"].map(service).to_vec());
    })
    .await;
}

#[actix_web::test]
async fn surveys_waves_and_batches_come_back_as_they_were_put() {
    each(async |store| {
        let closed =
            Wave { closing_on: Some(day("2026-06-01")), counted_on: Some(day("2026-06-30")), rolls: 4, ..wave(3, WaveState::Counted) };
        let mut tx = store.write().await.unwrap();
        store::partnership::add_place(&mut tx, &place("alder")).await.unwrap();
        store::partnership::add_organisation(&mut tx, &organisation("council", false)).await.unwrap();
        store::partnership::add_service(&mut tx, &service("outreach")).await.unwrap();
        for id in ["needs", "core"] {
            store::wave::add_survey(&mut tx, &survey(id)).await.unwrap();
        }
        let other = Wave { id: name("needs-1"), survey: name("needs"), slug: name("other"), ..wave(1, WaveState::Open) };
        for wave in [&other, &closed, &wave(1, WaveState::Released), &wave(2, WaveState::Rolled)] {
            store::wave::add(&mut tx, wave).await.unwrap();
        }
        let batches = [batch("b1", 0, Some("alder")), batch("b2", 50, None)];
        for batch in batches.iter().rev() {
            store::wave::add_batch(&mut tx, batch).await.unwrap();
        }
        tx.commit().await.unwrap();

        let mut tx = store.write().await.unwrap();
        assert_eq!(store::wave::survey(&mut tx, &name("needs")).await.unwrap(), Some(survey("needs")));
        assert_eq!(store::wave::survey(&mut tx, &name("nothing")).await.unwrap(), None);
        assert_eq!(store::wave::surveys(&mut tx).await.unwrap(), [survey("core"), survey("needs")]);
        assert_eq!(store::wave::lock_surveys(&mut tx).await.unwrap(), [name("core"), name("needs")]);
        let all = store::wave::all(&mut tx).await.unwrap();
        assert_eq!(all, [wave(1, WaveState::Released), wave(2, WaveState::Rolled), closed.clone(), other]);
        assert_eq!(store::wave::get(&mut tx, &closed.id).await.unwrap(), Some(closed.clone()));
        assert_eq!(store::wave::get(&mut tx, &name("nothing")).await.unwrap(), None);
        assert_eq!(store::wave::lock(&mut tx, &closed.id).await.unwrap(), Some(closed.clone()));
        assert_eq!(store::wave::lock(&mut tx, &name("nothing")).await.unwrap(), None);
        assert_eq!(store::wave::batches(&mut tx).await.unwrap(), batches);

        let moved = Wave { state: WaveState::Released, closing_on: None, counted_on: Some(day("2026-07-01")), rolls: 0, ..closed.clone() };
        store::wave::update(&mut tx, &moved).await.unwrap();
        assert_eq!(store::wave::get(&mut tx, &closed.id).await.unwrap(), Some(moved), "all that can change has changed");
        let unknown = Wave { id: name("core-9"), ..closed };
        assert!(matches!(store::wave::update(&mut tx, &unknown).await, Err(StoreError::Inconsistent("wave"))));

        assert!(store::wave::revoke(&mut tx, &name("b1")).await.unwrap());
        assert!(!store::wave::revoke(&mut tx, &name("nothing")).await.unwrap());
        let revoked: Vec<bool> = store::wave::batches(&mut tx).await.unwrap().iter().map(|b| b.revoked).collect();
        assert_eq!(revoked, [true, false]);
    })
    .await;
}

#[actix_web::test]
async fn every_state_of_a_wave_can_be_kept() {
    use WaveState::{Closed, Closing, Counted, Destroyed, Open, Released, Rolled};
    each(async |store| {
        set_up(store).await;
        for state in [Open, Closing, Closed, Rolled, Counted, Released, Destroyed] {
            set_state(store, 1, state).await;
            let kept = store::wave::get(&mut store.read().await.unwrap(), &name("core-1")).await.unwrap();
            assert_eq!(kept.map(|w| w.state), Some(state));
        }
    })
    .await;
}

#[actix_web::test]
async fn staff_and_what_they_did_come_back_as_they_were_put() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        let log = [("2026-05-02", "rowan", "b"), ("2026-05-01", "sorrel", "a"), ("2026-05-02", "rowan", "a"), ("2026-05-02", "rowan", "a")];
        for (on, who, act) in log {
            store::staff::log(&mut tx, day(on), who, act).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = store.read().await.unwrap();
        assert_eq!(store::staff::get(&mut tx, &name("rowan")).await.unwrap(), Some(staff("rowan")));
        assert_eq!(store::staff::get(&mut tx, &name("nobody")).await.unwrap(), None);
        let mut expected = log.map(|(on, who, act)| (day(on), who.to_owned(), act.to_owned()));
        expected.sort();
        assert_eq!(store::staff::audit(&mut tx).await.unwrap(), expected);
    })
    .await;
}

#[actix_web::test]
async fn totals_take_the_place_of_earlier_ones_and_are_destroyed_alone() {
    each(async |store| {
        set_up(store).await;
        let (one, two, core): (WaveId, WaveId, SurveyId) = (name("core-1"), name("core-2"), name("core"));
        let mut tx = store.write().await.unwrap();
        for (wave, sealed) in [(&one, b"first"), (&two, b"other"), (&one, b"again")] {
            store::tally::put(&mut tx, wave, sealed).await.unwrap();
        }
        for (year, sealed) in [("2026-27", b"first"), ("2027-28", b"other"), ("2026-27", b"again")] {
            store::tally::put_year(&mut tx, &core, year, sealed).await.unwrap();
        }
        assert_eq!(store::tally::get(&mut tx, &one).await.unwrap().as_deref(), Some(&b"again"[..]));
        assert_eq!(store::tally::get_year(&mut tx, &core, "2026-27").await.unwrap().as_deref(), Some(&b"again"[..]));
        store::tally::destroy(&mut tx, &one).await.unwrap();
        store::tally::destroy_year(&mut tx, &core, "2026-27").await.unwrap();
        assert_eq!(store::tally::get(&mut tx, &one).await.unwrap(), None);
        assert_eq!(store::tally::get(&mut tx, &two).await.unwrap().as_deref(), Some(&b"other"[..]));
        assert_eq!(store::tally::get_year(&mut tx, &core, "2026-27").await.unwrap(), None);
        assert_eq!(store::tally::get_year(&mut tx, &core, "2027-28").await.unwrap().as_deref(), Some(&b"other"[..]));
        assert_eq!(store::tally::get_year(&mut tx, &name("needs"), "2027-28").await.unwrap(), None);
    })
    .await;
}

#[actix_web::test]
async fn a_run_has_ended_until_it_is_forgotten() {
    each(async |store| {
        let (ended, living, other): ([u8; 24], [u8; 24], [u8; 24]) = (random(), random(), random());
        let mut tx = store.write().await.unwrap();
        for run in [&ended, &ended, &other] {
            store::runs::end(&mut tx, run).await.unwrap();
        }
        assert!(store::runs::has_ended(&mut tx, &[living, ended]).await.unwrap());
        assert!(!store::runs::has_ended(&mut tx, &[living]).await.unwrap());
        assert!(!store::runs::has_ended(&mut tx, &[]).await.unwrap());
        let all: BTreeSet<Vec<u8>> = store::runs::all(&mut tx).await.unwrap().into_iter().collect();
        assert_eq!(all, BTreeSet::from([ended.to_vec(), other.to_vec()]));
        store::runs::forget(&mut tx, &ended).await.unwrap();
        assert_eq!(store::runs::all(&mut tx).await.unwrap(), [other.to_vec()]);
        assert!(!store::runs::has_ended(&mut tx, &[ended]).await.unwrap());
    })
    .await;
}

#[actix_web::test]
async fn a_kept_survey_is_taken_once_and_not_renewed_after_it_was_taken() {
    each(async |store| {
        let (one, other, unknown): ([u8; 24], [u8; 24], [u8; 24]) = (random(), random(), random());
        let (first, second): ([u8; 48], [u8; 48]) = (random(), random());
        let mut tx = store.write().await.unwrap();
        store::kept::add(&mut tx, &one, &first).await.unwrap();
        store::kept::add(&mut tx, &other, &first).await.unwrap();
        assert!(store::kept::renew(&mut tx, &one, &second).await.unwrap());
        assert!(!store::kept::renew(&mut tx, &unknown, &second).await.unwrap());
        let all: BTreeSet<Vec<u8>> = store::kept::all(&mut tx).await.unwrap().into_iter().collect();
        assert_eq!(all, BTreeSet::from([one.to_vec(), other.to_vec()]));
        assert_eq!(store::kept::take(&mut tx, &one).await.unwrap(), Some(second.to_vec()));
        assert_eq!(store::kept::take(&mut tx, &one).await.unwrap(), None, "one use");
        assert!(!store::kept::renew(&mut tx, &one, &first).await.unwrap(), "what was taken does not come back");
        store::kept::forget(&mut tx, &other).await.unwrap();
        assert_eq!(store::kept::all(&mut tx).await.unwrap(), Vec::<Vec<u8>>::new());
        tx.commit().await.unwrap();
        store.scour(&[Table::Kept]).await.unwrap();
        let after = on_disk(store, &["kept"]).await;
        assert_eq!([holds(&after, &one), holds(&after, &first), holds(&after, &second)], [false; 3]);
    })
    .await;
}

#[actix_web::test]
async fn ways_in_without_a_card_come_back_as_they_were_put() {
    each(async |store| {
        set_up(store).await;
        let entrance = |slug: &str, channel, equality| Entrance {
            slug: name(slug),
            wave: name("core-1"),
            channel,
            secret_hash: if channel == Channel::Kiosk { "ab".repeat(32) } else { String::new() },
            equality,
        };
        let both = [entrance("first", Channel::Kiosk, false), entrance("second", Channel::Open, true)];
        let mut tx = store.write().await.unwrap();
        for one in &both {
            store::wave::add_entrance(&mut tx, one).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(store::wave::entrances(&mut store.read().await.unwrap()).await.unwrap(), both);
        let mut tx = store.write().await.unwrap();
        assert!(store::wave::add_entrance(&mut tx, &both[0]).await.is_err(), "a path leads to one place");
    })
    .await;
}

#[actix_web::test]
async fn equality_records_wait_for_each_other_and_are_taken_out_with_their_ballot() {
    each(async |store| {
        set_up(store).await;
        let wave: WaveId = name("core-1");
        let record = async |key: [u8; 16]| {
            let mut tx = store.write().await.unwrap();
            let posted = antechamber::post_equality(&mut tx, &wave, &key, b"sealed").await.unwrap();
            tx.commit().await.unwrap();
            posted
        };
        let count = async |table: &str| number(store, &format!("SELECT COUNT(*) FROM {table}")).await;
        let keys: [[u8; 16]; 3] = [random(), random(), random()];
        for key in keys.iter().chain(&keys) {
            assert_eq!(record(*key).await, Posted::Kept);
        }
        assert_eq!(count("ante_equality").await, 3, "a second press of the same button is the same record");
        assert!(!antechamber::stir(store, 4).await.unwrap(), "three wait for a fourth");
        assert!(antechamber::stir(store, 3).await.unwrap());
        assert_eq!((count("ante_equality").await, count("equality").await), (0, 3));
        assert_eq!(record(keys[0]).await, Posted::Kept);
        assert_eq!(count("ante_equality").await, 0, "a press after the stir is the same record too");
        assert_eq!(antechamber::equality(&mut store.read().await.unwrap(), &wave).await.unwrap().len(), 3);

        let (stirred, waiting) = (Post { key: keys[0], ..send(1, None) }, Post { key: keys[1], ..send(1, None) });
        keep(store, &stirred).await;
        antechamber::stir(store, 1).await.unwrap();
        keep(store, &waiting).await;
        for (post, equality) in [(&stirred, keys[0]), (&waiting, keys[1])] {
            let words = post.narrative.as_ref().unwrap().0;
            let mut tx = store.write().await.unwrap();
            antechamber::withdraw(&mut tx, &name("core-2"), &[post.key, equality, words]).await.unwrap();
            tx.commit().await.unwrap();
            let before = count("ballot").await + count("ante_ballot").await;
            let mut tx = store.write().await.unwrap();
            antechamber::withdraw(&mut tx, &wave, &[post.key, equality, words]).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(count("ballot").await + count("ante_ballot").await, before - 1, "of its own wave alone");
        }
        assert_eq!((count("narrative").await, count("ante_narrative").await, count("equality").await), (0, 0, 1));
        set_state(store, 1, WaveState::Closed).await;
        assert_eq!(record(random()).await, Posted::Closed);
        let mut tx = store.write().await.unwrap();
        antechamber::destroy_ballots(&mut tx, &wave).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(count("equality").await, 0, "what people said about themselves goes with the ballots");
    })
    .await;
}

#[actix_web::test]
async fn a_tender_stands_from_its_first_day_on_and_never_gets_shorter() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        let tender = |begins, ends| Tender { survey: name("core"), begins: day(begins), ends: day(ends) };
        let put = [("2026-06-01", "2026-07-01"), ("2026-05-01", "2026-05-09"), ("2026-05-01", "2026-05-20"), ("2026-05-01", "2026-05-02")];
        for (begins, ends) in put {
            store::tender::put(&mut tx, &tender(begins, ends)).await.unwrap();
        }
        let both = [tender("2026-05-01", "2026-05-20"), tender("2026-06-01", "2026-07-01")];
        assert_eq!(store::tender::all(&mut tx).await.unwrap(), both);
        let core = name::<SurveyId>("core");
        assert!(!store::tender::remove(&mut tx, &core, day("2026-06-01"), day("2026-06-01")).await.unwrap(), "it begins today");
        assert!(!store::tender::remove(&mut tx, &core, day("2026-06-02"), day("2026-05-31")).await.unwrap(), "there is none");
        assert!(store::tender::remove(&mut tx, &core, day("2026-06-01"), day("2026-05-31")).await.unwrap());
        assert_eq!(store::tender::all(&mut tx).await.unwrap(), both[..1]);
        assert!(!store::tender::pays(&mut tx, &name("council")).await.unwrap());
        let mut council = store::register::load(&mut tx).await.unwrap().get(Sort::Organisation, "council").unwrap().clone();
        if let Details::Organisation { funds, .. } = &mut council.details {
            funds.insert("council".to_owned());
        }
        store::register::put(&mut tx, &council).await.unwrap();
        assert!(store::tender::pays(&mut tx, &name("council")).await.unwrap());
    })
    .await;
}

#[actix_web::test]
async fn a_draft_takes_the_place_of_a_draft_and_of_its_approvals() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        store::release::put_draft(&mut tx, &draft("r1", "core-1", 1)).await.unwrap();
        store::release::put_draft(&mut tx, &draft("r2", "core-2", 2)).await.unwrap();
        for (release, who) in [("r1", "sorrel"), ("r1", "rowan"), ("r1", "rowan"), ("r2", "rowan")] {
            store::release::approve(&mut tx, release, &name(who), &format!("hash of {release}")).await.unwrap();
        }
        store::release::put_certificate(&mut tx, "r1", "{}").await.unwrap();
        store::release::put_certificate(&mut tx, "r2", "{2}").await.unwrap();
        assert_eq!(store::release::certificate(&mut tx, "r1").await.unwrap().as_deref(), Some("{}"));
        let approvers = store::release::approvers(&mut tx, "r1", "hash of r1").await.unwrap();
        assert_eq!(approvers, ["rowan", "sorrel"].map(name::<StaffName>));
        assert_eq!(store::release::approvers(&mut tx, "r1", "another hash").await.unwrap(), []);

        let again = Row { state: "public".into(), shared_on: Some(day("2026-07-01")), hash: "new".into(), ..draft("r1", "core-1", 1) };
        store::release::put_draft(&mut tx, &again).await.unwrap();
        let kept = store::release::get(&mut tx, &name::<ReleaseId>("r1")).await.unwrap();
        assert_eq!(kept, Some(Row { hash: "new".into(), ..draft("r1", "core-1", 1) }), "it is a draft, whatever it says");
        assert_eq!(store::release::approvers(&mut tx, "r1", "hash of r1").await.unwrap(), []);
        assert_eq!(store::release::approvers(&mut tx, "r2", "hash of r2").await.unwrap().len(), 1);
        assert_eq!(store::release::certificate(&mut tx, "r1").await.unwrap(), None, "a draft takes its certificate with it");
        assert_eq!(store::release::certificate(&mut tx, "r2").await.unwrap().as_deref(), Some("{2}"));
        assert_eq!(store::release::of_wave(&mut tx, &name("core-2")).await.unwrap(), Some(draft("r2", "core-2", 2)));
        assert_eq!(store::release::of_wave(&mut tx, &name("core-9")).await.unwrap(), None);
        assert_eq!(store::release::get(&mut tx, &name::<ReleaseId>("r9")).await.unwrap(), None);
        let heads = store::release::heads(&mut tx).await.unwrap();
        assert_eq!(heads, store::release::all(&mut tx).await.unwrap().iter().map(store::release::Head::from).collect::<Vec<_>>());
        let ids: Vec<String> = store::release::all(&mut tx).await.unwrap().into_iter().map(|r| r.id).collect();
        assert_eq!(ids, ["r1", "r2"]);
    })
    .await;
}

#[actix_web::test]
async fn the_latest_releases_of_a_survey_are_those_of_its_last_waves_that_somebody_reads() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        for number in 4..=6 {
            store::wave::add(&mut tx, &wave(number, WaveState::Counted)).await.unwrap();
        }
        for (number, state) in [(1, "public"), (2, "public"), (4, "public"), (5, "shared"), (6, "approved")] {
            let id = format!("r{number}");
            store::release::put_draft(&mut tx, &draft(&id, &format!("core-{number}"), number)).await.unwrap();
            store::release::advance(&mut tx, &id, "draft", state).await.unwrap();
        }
        let ids = |heads: Vec<store::release::Head>| heads.into_iter().map(|head| head.id).collect::<Vec<_>>();
        assert_eq!(ids(store::release::latest(&mut tx, 2, false).await.unwrap()), ["r2", "r4"]);
        assert_eq!(ids(store::release::latest(&mut tx, 2, true).await.unwrap()), ["r4", "r5"]);
        assert_eq!(ids(store::release::latest(&mut tx, 9, true).await.unwrap()), ["r1", "r2", "r4", "r5"]);
        let core: SurveyId = name("core");
        assert_eq!(ids(store::release::until(&mut tx, (&core, 4), 3, true).await.unwrap()), ["r2", "r4"], "waves 2 to 4");
        assert_eq!(ids(store::release::until(&mut tx, (&core, 6), 2, true).await.unwrap()), ["r5"]);
        assert_eq!(ids(store::release::until(&mut tx, (&core, 6), 2, false).await.unwrap()), Vec::<String>::new());
        assert_eq!(ids(store::release::until(&mut tx, (&name("path"), 4), 9, true).await.unwrap()), Vec::<String>::new());
        let head = store::release::head(&mut tx, &name("r4")).await.unwrap();
        assert_eq!(head.map(|head| (head.id, head.state)), Some(("r4".to_owned(), "public".to_owned())));
        assert_eq!(store::release::head(&mut tx, &name("r9")).await.unwrap(), None);
    })
    .await;
}

#[actix_web::test]
async fn what_others_count_is_kept_whole_and_the_next_file_takes_its_place() {
    each(async |store| {
        let mut tx = store.write().await.unwrap();
        let person = |code: &str, tenths| Population {
            question: "sex".into(),
            code: code.into(),
            tenths,
            year: 2021,
            definition: "people".into(),
            source: "Łódź".into(),
        };
        let total = |area: &str, count| Total {
            series: "Crimes".into(),
            area: area.into(),
            period: "2025-26".into(),
            count,
            definition: "recorded".into(),
            source: "police".into(),
        };
        for rows in [vec![person("female", 513), person("male", 487)], vec![person("male", 1_000)], Vec::new()] {
            store::elsewhere::put_population(&mut tx, &rows).await.unwrap();
            assert_eq!(store::elsewhere::population(&mut tx).await.unwrap(), rows);
        }
        let worth = |worth: &str, high| SocialValue {
            worth: worth.into(),
            low: 171,
            high,
            method: "sums".into(),
            calculated_on: day("2025-11-30"),
            cost_base: "all".into(),
            source: "study".into(),
        };
        for rows in [vec![worth("a pound", 172), worth("an hour", 999_999_999)], vec![worth("a pound", 1_332)], Vec::new()] {
            store::elsewhere::put_value(&mut tx, &rows).await.unwrap();
            assert_eq!(store::elsewhere::value(&mut tx).await.unwrap(), rows);
        }
        for rows in [vec![total("", 2_000_000_000), total("north", 10)], vec![total("north", 11)], Vec::new()] {
            store::elsewhere::put_context(&mut tx, &rows).await.unwrap();
            assert_eq!(store::elsewhere::context(&mut tx).await.unwrap(), rows);
        }
    })
    .await;
}

#[actix_web::test]
async fn an_approved_release_only_moves_on_and_is_never_drafted_again() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        store::release::put_draft(&mut tx, &draft("r1", "core-1", 1)).await.unwrap();
        assert!(matches!(store::release::advance(&mut tx, "r1", "approved", "shared").await, Err(StoreError::Inconsistent(_))));
        store::release::advance(&mut tx, "r1", "draft", "approved").await.unwrap();
        assert!(matches!(store::release::advance(&mut tx, "r1", "draft", "approved").await, Err(StoreError::Inconsistent(_))));
        tx.commit().await.unwrap();

        let mut tx = store.write().await.unwrap();
        assert!(store::release::put_draft(&mut tx, &draft("r2", "core-1", 2)).await.is_err());
        drop(tx);

        let mut tx = store.write().await.unwrap();
        store::release::advance(&mut tx, "r1", "approved", "shared").await.unwrap();
        store::release::set_days(&mut tx, "r1", Some(day("2026-07-01")), None).await.unwrap();
        store::release::advance(&mut tx, "r1", "shared", "public").await.unwrap();
        store::release::set_days(&mut tx, "r1", Some(day("2026-07-01")), Some(day("2026-07-15"))).await.unwrap();
        let expected = Row {
            state: "public".into(),
            shared_on: Some(day("2026-07-01")),
            public_on: Some(day("2026-07-15")),
            ..draft("r1", "core-1", 1)
        };
        assert_eq!(store::release::all(&mut tx).await.unwrap(), [expected]);
        assert!(store::release::advance(&mut tx, "r1", "public", "secret").await.is_err(), "a state that there is not");
    })
    .await;
}

/// Whether the database refused what `write` did, for the reason that `why` looks for.
async fn refused(
    store: &Store,
    what: &str,
    why: fn(&dyn sqlx::error::DatabaseError) -> bool,
    write: impl AsyncFnOnce(&mut Tx) -> store::Result<()>,
) {
    let mut tx = store.write().await.expect("writes");
    match write(&mut tx).await {
        Err(StoreError::Database(sqlx::Error::Database(error))) if why(&*error) => {}
        other => panic!("{what}: {other:?}"),
    }
}

#[actix_web::test]
async fn what_is_there_already_is_refused_a_second_time() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        let area = Area { id: name("north"), name: "North".into(), places: vec![name("alder")], group: false };
        store::partnership::add_area(&mut tx, &area).await.unwrap();
        store::wave::add_batch(&mut tx, &batch("b1", 0, None)).await.unwrap();
        store::release::put_draft(&mut tx, &draft("r1", "core-1", 1)).await.unwrap();
        tx.commit().await.unwrap();

        let twice = |error: &dyn sqlx::error::DatabaseError| error.is_unique_violation();
        refused(store, "place", twice, async |tx| store::partnership::add_place(tx, &place("alder")).await).await;
        refused(store, "area", twice, async |tx| store::partnership::add_area(tx, &area).await).await;
        let doubled = Area { id: name("south"), places: vec![name("alder"), name("alder")], ..area.clone() };
        refused(store, "place of an area", twice, async |tx| store::partnership::add_area(tx, &doubled).await).await;
        refused(store, "organisation", twice, async |tx| store::partnership::add_organisation(tx, &organisation("council", true)).await)
            .await;
        refused(store, "service", twice, async |tx| store::partnership::add_service(tx, &service("outreach")).await).await;
        refused(store, "staff", twice, async |tx| store::staff::add(tx, &staff("rowan")).await).await;
        refused(store, "survey", twice, async |tx| store::wave::add_survey(tx, &survey("core")).await).await;
        refused(store, "wave", twice, async |tx| {
            store::wave::add(tx, &Wave { number: 7, slug: name("new"), ..wave(1, WaveState::Open) }).await
        })
        .await;
        let same_number = Wave { number: 1, ..wave(7, WaveState::Open) };
        refused(store, "wave number", twice, async |tx| store::wave::add(tx, &same_number).await).await;
        let same_slug = Wave { slug: name("path-1"), ..wave(7, WaveState::Open) };
        refused(store, "slug", twice, async |tx| store::wave::add(tx, &same_slug).await).await;
        refused(store, "batch", twice, async |tx| store::wave::add_batch(tx, &batch("b1", 50, None)).await).await;
        refused(store, "release", twice, async |tx| store::release::put_draft(tx, &draft("r1", "core-2", 2)).await).await;
        refused(store, "position", twice, async |tx| store::release::put_draft(tx, &draft("r2", "core-2", 1)).await).await;
    })
    .await;
}

#[actix_web::test]
async fn what_refers_to_nothing_is_refused() {
    each(async |store| {
        set_up(store).await;
        let lost = |error: &dyn sqlx::error::DatabaseError| error.is_foreign_key_violation();
        let area = Area { id: name("north"), name: "North".into(), places: vec![name("nowhere")], group: false };
        refused(store, "place of an area", lost, async |tx| store::partnership::add_area(tx, &area).await).await;
        let of_nobody = Service { organisation: name("nobody"), ..service("advice") };
        refused(store, "organisation of a service", lost, async |tx| store::partnership::add_service(tx, &of_nobody).await).await;
        let of_nobody = Staff { organisation: name("nobody"), ..staff("hazel") };
        refused(store, "organisation of staff", lost, async |tx| store::staff::add(tx, &of_nobody).await).await;
        let of_nothing = Wave { survey: name("nothing"), ..wave(7, WaveState::Open) };
        refused(store, "survey of a wave", lost, async |tx| store::wave::add(tx, &of_nothing).await).await;
        let of_nothing = Batch { wave: name("core-9"), ..batch("b1", 0, None) };
        refused(store, "wave of a batch", lost, async |tx| store::wave::add_batch(tx, &of_nothing).await).await;
        let of_nothing = Batch { service: name("nothing"), ..batch("b1", 0, None) };
        refused(store, "service of a batch", lost, async |tx| store::wave::add_batch(tx, &of_nothing).await).await;
        refused(store, "place of a batch", lost, async |tx| store::wave::add_batch(tx, &batch("b1", 0, Some("nowhere"))).await).await;
        refused(store, "wave of a release", lost, async |tx| store::release::put_draft(tx, &draft("r1", "core-9", 1)).await).await;
        refused(store, "wave of a tally", lost, async |tx| store::tally::put(tx, &name("core-9"), b"x").await).await;
        refused(store, "survey of a year", lost, async |tx| store::tally::put_year(tx, &name("nothing"), "2026-27", b"x").await).await;
        refused(store, "approval", lost, async |tx| store::release::approve(tx, "r9", &name("rowan"), "hash").await).await;
    })
    .await;
}

#[actix_web::test]
async fn a_unit_of_work_that_is_dropped_leaves_nothing() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        store::partnership::put_setting(&mut tx, "left", "over").await.unwrap();
        store::staff::log(&mut tx, day("2026-05-01"), "rowan", "left over").await.unwrap();
        assert_eq!(antechamber::post(&mut tx, &send(1, Some(mark(1)))).await.unwrap(), Posted::Kept);
        store::runs::end(&mut tx, &random()).await.unwrap();
        drop(tx);
        let mut tx = store.read().await.unwrap();
        assert_eq!(store::partnership::setting(&mut tx, "left").await.unwrap(), None);
        assert_eq!(store::staff::audit(&mut tx).await.unwrap(), []);
        assert_eq!(store::runs::all(&mut tx).await.unwrap(), Vec::<Vec<u8>>::new());
        drop(tx);
        assert_eq!(rows(store).await, [0; 6]);
    })
    .await;
}

#[actix_web::test]
async fn a_unit_of_work_that_reads_cannot_write() {
    each(async |store| {
        set_up(store).await;
        let post = send(1, Some(mark(1)));
        let mut refused = 0;
        for attempt in 0..6 {
            let mut tx = store.read().await.unwrap();
            let written = match attempt {
                0 => store::partnership::put_setting(&mut tx, "slipped", "in").await,
                1 => antechamber::post(&mut tx, &post).await.map(drop),
                2 => store::runs::end(&mut tx, &random()).await,
                3 => store::wave::update(&mut tx, &wave(1, WaveState::Closed)).await,
                4 => store::staff::log(&mut tx, day("2026-05-01"), "rowan", "slipped in").await,
                _ => antechamber::destroy_ballots(&mut tx, &name("core-1")).await,
            };
            assert!(matches!(written, Err(StoreError::Database(_))), "attempt {attempt}: {written:?}");
            assert!(tx.commit().await.is_ok() || matches!(store, Store::Postgres(_)));
            refused += 1;
        }
        assert_eq!(refused, 6);
        let mut tx = store.read().await.unwrap();
        assert_eq!(store::partnership::setting(&mut tx, "slipped").await.unwrap(), None);
        assert_eq!(store::wave::get(&mut tx, &name("core-1")).await.unwrap().unwrap().state, WaveState::Open);
        drop(tx);
        assert_eq!(rows(store).await, [0; 6]);
    })
    .await;
}

async fn log_something(store: &Store) {
    let mut tx = store.write().await.unwrap();
    store::staff::log(&mut tx, day("2026-05-01"), "rowan", "approved r1").await.unwrap();
    tx.commit().await.unwrap();
}

async fn still_logged(store: &Store) {
    let log = store::staff::audit(&mut store.read().await.unwrap()).await.unwrap();
    assert_eq!(log, [(day("2026-05-01"), "rowan".to_owned(), "approved r1".to_owned())]);
}

#[actix_web::test]
async fn the_audit_log_cannot_be_updated_or_deleted() {
    each(async |store| {
        log_something(store).await;
        for sql in ["UPDATE audit SET act = 'nothing'", "UPDATE audit SET staff = 'sorrel' WHERE act LIKE 'approved%'", "DELETE FROM audit"]
        {
            let error = run(store, sql).await.expect_err(sql).to_string();
            assert!(error.contains("the audit log only grows"), "{sql}: {error}");
            still_logged(store).await;
        }
    })
    .await;
}

#[actix_web::test]
async fn the_audit_log_can_be_neither_emptied_nor_written_over() {
    each(async |store| {
        log_something(store).await;
        let sql = match store {
            Store::Sqlite { .. } => "REPLACE INTO audit SELECT id, day, 'sorrel', act FROM audit",
            Store::Postgres(_) => "TRUNCATE audit",
        };
        assert!(run(store, sql).await.is_err(), "{sql} was let through");
        still_logged(store).await;
    })
    .await;
}

#[actix_web::test]
async fn a_stir_waits_for_enough_and_then_moves_everything() {
    each(async |store| {
        set_up(store).await;
        assert!(!antechamber::stir(store, 0).await.unwrap(), "nothing to move");
        let posts: Vec<Post> = (0..10).map(|n| send(1 + n % 2, Some(mark(1 + n % 2)))).collect();
        for post in &posts[..9] {
            assert_eq!(keep(store, post).await, Posted::Kept);
        }
        assert!(!antechamber::stir(store, 10).await.unwrap());
        assert_eq!(rows(store).await, [9, 0, 9, 0, 9, 0]);
        keep(store, &posts[9]).await;
        assert!(antechamber::stir(store, 10).await.unwrap());
        assert_eq!(rows(store).await, [0, 10, 0, 10, 0, 10]);
        let marks: BTreeSet<Vec<u8>> = posts.iter().filter_map(|p| p.mark).map(|m| m.to_vec()).collect();
        let keys: BTreeSet<Vec<u8>> = posts.iter().map(|p| p.key.to_vec()).collect();
        let words: BTreeSet<Vec<u8>> = posts.iter().filter_map(|p| p.narrative.as_ref()).map(|(key, _)| key.to_vec()).collect();
        assert_eq!(blobs(store, "SELECT mark FROM mark").await, marks);
        assert_eq!(blobs(store, "SELECT key FROM ballot").await, keys);
        assert_eq!(blobs(store, "SELECT key FROM narrative").await, words);
        assert_eq!(number(store, "SELECT COUNT(*) FROM ballot WHERE wave = 'core-2'").await, 5);
        assert_eq!(blobs(store, "SELECT sealed FROM narrative").await, BTreeSet::from([b"real words".to_vec()]));

        keep(store, &send(1, None)).await;
        assert!(antechamber::stir(store, 1).await.unwrap(), "one, at the turn of the day");
        assert_eq!(rows(store).await, [0, 10, 0, 11, 0, 11]);
        assert!(!antechamber::stir(store, 1).await.unwrap());
    })
    .await;
}

#[actix_web::test]
async fn what_a_broken_stir_left_behind_is_moved_by_the_next() {
    each(async |store| {
        set_up(store).await;
        keep(store, &send(1, Some(mark(1)))).await;
        // As after the first two steps of three.
        for sql in [
            "INSERT INTO mark SELECT * FROM ante_mark",
            "DELETE FROM ante_mark",
            "INSERT INTO ballot SELECT * FROM ante_ballot",
            "DELETE FROM ante_ballot",
        ] {
            run(store, sql).await.unwrap();
        }
        assert_eq!(rows(store).await, [0, 1, 0, 1, 1, 0]);
        antechamber::stir(store, 1).await.unwrap();
        assert_eq!(rows(store).await, [0, 1, 0, 1, 0, 1]);
    })
    .await;
}

#[actix_web::test]
async fn nothing_is_lost_when_sends_and_stirs_meet() {
    each(async |store| {
        set_up(store).await;
        let senders = (0..60u8).map(|n| {
            let store = store.clone();
            actix_web::rt::spawn(async move {
                let post = send(1 + n % 2, Some(mark(1 + n % 2)));
                assert_eq!(keep(&store, &post).await, Posted::Kept);
                post.key.to_vec()
            })
        });
        let senders: Vec<_> = senders.collect();
        let stirrer = actix_web::rt::spawn({
            let store = store.clone();
            async move {
                let mut moved = 0;
                for _ in 0..12 {
                    moved += usize::from(antechamber::stir(&store, 3).await.expect("stirs"));
                    actix_web::rt::time::sleep(Duration::from_millis(5)).await;
                }
                moved
            }
        });
        let mut keys = BTreeSet::new();
        for sender in senders {
            keys.insert(sender.await.expect("posts"));
        }
        assert!(stirrer.await.expect("stirs") > 0, "they met");
        antechamber::stir(store, 1).await.unwrap();
        assert_eq!(rows(store).await, [0, 60, 0, 60, 0, 60]);
        assert_eq!(blobs(store, "SELECT key FROM ballot").await, keys);
    })
    .await;
}

#[actix_web::test]
async fn the_send_of_an_unused_card_is_kept_as_real() {
    each(async |store| {
        set_up(store).await;
        let post = send(1, Some(mark(1)));
        assert_eq!(keep(store, &post).await, Posted::Kept);
        assert_eq!(rows(store).await, [1, 0, 1, 0, 1, 0]);
        assert_eq!(blobs(store, "SELECT mark FROM ante_mark").await, BTreeSet::from([post.mark.unwrap().to_vec()]));
        assert_eq!(blobs(store, "SELECT sealed FROM ante_ballot").await, BTreeSet::from([b"real ballot".to_vec()]));
        assert_eq!(blobs(store, "SELECT sealed FROM ante_narrative").await, BTreeSet::from([b"real words".to_vec()]));

        let paper = Post { narrative: None, ..send(1, None) };
        assert_eq!(keep(store, &paper).await, Posted::Kept);
        assert_eq!(rows(store).await, [1, 0, 2, 0, 1, 0], "paper has no mark, and words only when there were some");
        assert_eq!(blobs(store, "SELECT sealed FROM ante_ballot").await, BTreeSet::from([b"real ballot".to_vec()]));
    })
    .await;
}

#[actix_web::test]
async fn the_send_of_a_used_card_is_kept_as_void_and_leaves_the_same_rows() {
    each(async |store| {
        set_up(store).await;
        let card = mark(1);
        keep(store, &send(1, Some(card))).await;
        for stirred in [false, true] {
            if stirred {
                antechamber::stir(store, 1).await.unwrap();
            }
            let before = rows(store).await;
            let again = send(1, Some(card));
            assert_eq!(keep(store, &again).await, Posted::Kept, "a used card has no outcome of its own");
            let after = rows(store).await;
            let added: Vec<i64> = after.iter().zip(before).map(|(a, b)| a - b).collect();
            assert_eq!(added, [1, 0, 1, 0, 1, 0], "stirred: {stirred}");
            assert!(blobs(store, "SELECT mark FROM ante_mark").await.contains(&again.decoy[..]));
            let key = data_encoding::HEXLOWER.encode(&again.key);
            let literal = if matches!(store, Store::Postgres(_)) { format!("'\\x{key}'::bytea") } else { format!("x'{key}'") };
            let sealed = blobs(store, &format!("SELECT sealed FROM ante_ballot WHERE key = {literal}")).await;
            assert_eq!(sealed, BTreeSet::from([b"void ballot".to_vec()]));
            assert!(blobs(store, "SELECT sealed FROM ante_narrative").await.contains(&b"void words"[..]));
        }
        let other = send(2, Some(mark(2)));
        keep(store, &other).await;
        antechamber::stir(store, 1).await.unwrap();
        let ballots = antechamber::ballots(&mut store.read().await.unwrap(), &name("core-1")).await.unwrap();
        let real = ballots.iter().filter(|b| *b == b"real ballot").count();
        assert_eq!((real, ballots.len()), (1, 3), "one card, one reply");
    })
    .await;
}

#[actix_web::test]
async fn the_ballots_of_a_wave_come_in_the_order_of_their_random_keys() {
    each(async |store| {
        set_up(store).await;
        for last in [5u8, 1, 9, 3] {
            let mut key = [7; 16];
            key[15] = last;
            let post = Post { key, ballot: Sealed { real: vec![last], void: vec![] }, ..send(1, None) };
            keep(store, &post).await;
        }
        keep(store, &send(2, None)).await;
        assert_eq!(antechamber::ballots(&mut store.read().await.unwrap(), &name("core-1")).await.unwrap(), Vec::<Vec<u8>>::new());
        antechamber::stir(store, 1).await.unwrap();
        let ballots = antechamber::ballots(&mut store.read().await.unwrap(), &name("core-1")).await.unwrap();
        assert_eq!(ballots, [[1], [3], [5], [9]]);
    })
    .await;
}

#[actix_web::test]
async fn the_same_ballot_sent_twice_is_one_ballot() {
    each(async |store| {
        set_up(store).await;
        let post = send(1, Some(mark(1)));
        let again = Post { decoy: mark(1), ..post.clone() };
        keep(store, &post).await;
        assert_eq!(keep(store, &again).await, Posted::Kept);
        assert_eq!(rows(store).await, [1, 0, 1, 0, 1, 0]);
        antechamber::stir(store, 1).await.unwrap();
        assert_eq!(keep(store, &again).await, Posted::Kept);
        assert_eq!(rows(store).await, [0, 1, 0, 1, 0, 1]);
        assert_eq!(blobs(store, "SELECT sealed FROM ballot").await, BTreeSet::from([b"real ballot".to_vec()]));
    })
    .await;
}

#[actix_web::test]
async fn a_closed_wave_takes_nothing() {
    use WaveState::{Closed, Closing, Counted, Destroyed, Released, Rolled};
    each(async |store| {
        set_up(store).await;
        for state in [Closed, Rolled, Counted, Released, Destroyed] {
            set_state(store, 1, state).await;
            assert_eq!(keep(store, &send(1, Some(mark(1)))).await, Posted::Closed, "{state}");
            assert_eq!(rows(store).await, [0; 6], "{state}");
        }
        assert_eq!(keep(store, &send(9, Some(mark(9)))).await, Posted::Closed, "a wave that there is not");
        assert_eq!(rows(store).await, [0; 6]);
        set_state(store, 1, Closing).await;
        assert_eq!(keep(store, &send(1, Some(mark(1)))).await, Posted::Kept, "begun surveys may be sent");
    })
    .await;
}

/// Posts all at once, each in a unit of work of its own.
async fn post_at_once(store: &Store, posts: Vec<Post>) {
    let tasks: Vec<_> = posts
        .into_iter()
        .map(|post| {
            let store = store.clone();
            actix_web::rt::spawn(async move { keep(&store, &post).await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.expect("posts"), Posted::Kept);
    }
}

#[actix_web::test]
async fn of_many_sends_of_one_card_at_once_exactly_one_is_real() {
    each(async |store| {
        set_up(store).await;
        let card = mark(1);
        post_at_once(store, (0..40).map(|_| send(1, Some(card))).collect()).await;
        assert_eq!(rows(store).await, [40, 0, 40, 0, 40, 0]);
        assert_eq!(number(store, "SELECT COUNT(*) FROM ante_ballot WHERE LENGTH(sealed) = 11").await, 40);
        antechamber::stir(store, 1).await.unwrap();
        let ballots = antechamber::ballots(&mut store.read().await.unwrap(), &name("core-1")).await.unwrap();
        assert_eq!(ballots.iter().filter(|b| *b == b"real ballot").count(), 1);
        assert_eq!(ballots.iter().filter(|b| *b == b"void ballot").count(), 39);
        assert!(blobs(store, "SELECT mark FROM mark").await.contains(&card[..]));
    })
    .await;
}

#[actix_web::test]
async fn one_ballot_sent_many_times_at_once_is_one_real_ballot() {
    each(async |store| {
        set_up(store).await;
        let post = send(1, Some(mark(1)));
        post_at_once(store, (0..20).map(|_| Post { decoy: mark(1), ..post.clone() }).collect()).await;
        assert_eq!(blobs(store, "SELECT key FROM ante_ballot").await, BTreeSet::from([post.key.to_vec()]));
        assert_eq!(blobs(store, "SELECT sealed FROM ante_ballot").await, BTreeSet::from([b"real ballot".to_vec()]));
        assert_eq!(blobs(store, "SELECT sealed FROM ante_narrative").await, BTreeSet::from([b"real words".to_vec()]));
        assert!(blobs(store, "SELECT mark FROM ante_mark").await.contains(&post.mark.unwrap()[..]));
    })
    .await;
}

#[actix_web::test]
async fn no_send_passes_a_wave_that_is_locked() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        store::wave::lock(&mut tx, &name("core-1")).await.unwrap();
        let sender = actix_web::rt::spawn({
            let store = store.clone();
            async move { keep(&store, &send(1, Some(mark(1)))).await }
        });
        actix_web::rt::time::sleep(Duration::from_millis(300)).await;
        assert!(!sender.is_finished(), "the send waits");
        store::wave::update(&mut tx, &wave(1, WaveState::Closed)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(sender.await.unwrap(), Posted::Closed);
        assert_eq!(rows(store).await, [0; 6]);
    })
    .await;
}

#[actix_web::test]
async fn no_wave_is_locked_while_a_send_of_it_is_half_written() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        assert_eq!(antechamber::post(&mut tx, &send(1, Some(mark(1)))).await.unwrap(), Posted::Kept);
        let closer = actix_web::rt::spawn({
            let store = store.clone();
            async move {
                let mut tx = store.write().await.unwrap();
                store::wave::lock(&mut tx, &name("core-1")).await.unwrap();
                drop(tx);
                rows(&store).await
            }
        });
        actix_web::rt::time::sleep(Duration::from_millis(300)).await;
        assert!(!closer.is_finished(), "who closes waits");
        tx.commit().await.unwrap();
        assert_eq!(closer.await.unwrap(), [1, 0, 1, 0, 1, 0], "and then sees the send");
    })
    .await;
}

#[actix_web::test]
async fn who_reads_what_waits_and_then_what_lasts_stands_in_no_stirs_way() {
    each(async |store| {
        set_up(store).await;
        for (before, tables) in (0..).zip(SENT.chunks(2)) {
            keep(store, &send(1, Some(mark(1)))).await;
            let mut reader = store.read().await.unwrap();
            let waits = counted(&mut reader, tables[0]).await;
            let stirrer = actix_web::rt::spawn({
                let store = store.clone();
                async move { antechamber::stir(&store, 1).await }
            });
            actix_web::rt::time::sleep(Duration::from_millis(300)).await;
            assert_eq!(waits + counted(&mut reader, tables[1]).await, before + 1, "{tables:?}");
            drop(reader);
            assert!(stirrer.await.unwrap().expect("no deadlock"));
        }
    })
    .await;
}

async fn counted(tx: &mut Tx, table: &str) -> i64 {
    let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
    match tx {
        Tx::Sqlite(t) => sqlx::query_scalar(sql).fetch_one(&mut **t).await,
        Tx::Postgres(t) => sqlx::query_scalar(sql).fetch_one(&mut **t).await,
    }
    .expect("no deadlock")
}

/// Two waves with three sends each, some stirred, some waiting.
async fn six_sends(store: &Store) {
    set_up(store).await;
    for number in [1, 2, 1, 2] {
        keep(store, &send(number, Some(mark(number)))).await;
    }
    antechamber::stir(store, 1).await.unwrap();
    for number in [1, 2] {
        keep(store, &send(number, Some(mark(number)))).await;
    }
    assert_eq!(rows(store).await, [2, 4, 2, 4, 2, 4]);
}

#[actix_web::test]
async fn what_is_destroyed_is_gone_and_what_is_of_another_wave_stays() {
    each(async |store| {
        six_sends(store).await;
        let one: WaveId = name("core-1");
        let mut tx = store.write().await.unwrap();
        antechamber::destroy_marks(&mut tx, &[1; 8]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(rows(store).await, [1, 2, 2, 4, 2, 4]);
        let marks = blobs(store, "SELECT mark FROM mark UNION SELECT mark FROM ante_mark").await;
        assert_eq!(marks.len(), 3);
        assert!(marks.iter().all(|m| m.starts_with(&[2; 8])), "the marks of the other wave");
        let mut tx = store.write().await.unwrap();
        antechamber::destroy_ballots(&mut tx, &one).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(rows(store).await, [1, 2, 1, 2, 2, 4]);
        let mut tx = store.write().await.unwrap();
        antechamber::destroy_narratives(&mut tx, &one).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(rows(store).await, [1, 2, 1, 2, 1, 2]);
        for table in ["ante_ballot", "ballot", "ante_narrative", "narrative"] {
            assert_eq!(number(store, &format!("SELECT COUNT(*) FROM {table} WHERE wave = 'core-1'")).await, 0, "{table}");
        }
    })
    .await;
}

#[actix_web::test]
async fn marks_are_destroyed_up_to_the_very_edge_of_their_prefix() {
    each(async |store| {
        set_up(store).await;
        let edges = |prefix: [u8; 8]| [[prefix.to_vec(), vec![0; 24]].concat(), [prefix.to_vec(), vec![255; 24]].concat()];
        let inside = edges([0, 0, 0, 0, 0, 0, 0, 255]);
        let outside = [edges([0, 0, 0, 0, 0, 0, 0, 254]), edges([0, 0, 0, 0, 0, 0, 1, 0])].concat();
        for mark in inside.iter().chain(&outside) {
            keep(store, &send(1, Some(mark.as_slice().try_into().unwrap()))).await;
        }
        let mut tx = store.write().await.unwrap();
        antechamber::destroy_marks(&mut tx, &[0, 0, 0, 0, 0, 0, 0, 255]).await.unwrap();
        assert!(matches!(antechamber::destroy_marks(&mut tx, &[1; 7]).await, Err(StoreError::Inconsistent(_))));
        assert!(matches!(antechamber::destroy_marks(&mut tx, &[]).await, Err(StoreError::Inconsistent(_))));
        tx.commit().await.unwrap();
        assert_eq!(blobs(store, "SELECT mark FROM ante_mark").await, outside.into_iter().collect());
    })
    .await;
}

#[actix_web::test]
async fn marks_of_the_last_prefix_of_all_are_destroyed_too() {
    each(async |store| {
        set_up(store).await;
        keep(store, &send(1, Some(mark(255)))).await;
        let mut tx = store.write().await.unwrap();
        antechamber::destroy_marks(&mut tx, &[255; 8]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(rows(store).await[0], 0);
    })
    .await;
}

/// A send whose every stored byte can be looked for on the disk.
fn canaries() -> (Post, [Vec<u8>; 3]) {
    let card = mark(1);
    let (ballot, words): ([u8; 48], [u8; 48]) = (random(), random());
    let both = |bytes: &[u8]| Sealed { real: bytes.to_vec(), void: bytes.to_vec() };
    let post = Post { ballot: both(&ballot), narrative: Some((random(), both(&words))), ..send(1, Some(card)) };
    (post, [card.to_vec(), ballot.to_vec(), words.to_vec()])
}

async fn destroy_everything(store: &Store) {
    let mut tx = store.write().await.unwrap();
    antechamber::destroy_marks(&mut tx, &[1; 8]).await.unwrap();
    antechamber::destroy_ballots(&mut tx, &name("core-1")).await.unwrap();
    antechamber::destroy_narratives(&mut tx, &name("core-1")).await.unwrap();
    tx.commit().await.unwrap();
    store.scour(&antechamber::TABLES).await.unwrap();
}

#[actix_web::test]
async fn what_was_stirred_and_destroyed_is_gone_from_the_files() {
    each(async |store| {
        set_up(store).await;
        let (post, canaries) = canaries();
        keep(store, &post).await;
        antechamber::stir(store, 1).await.unwrap();
        let before = on_disk(store, &SENT).await;
        assert!(canaries.iter().all(|c| holds(&before, c)), "what is looked for is found while it is there");
        destroy_everything(store).await;
        let after = on_disk(store, &SENT).await;
        assert_eq!(canaries.map(|c| holds(&after, &c)), [false; 3]);
    })
    .await;
}

#[actix_web::test]
async fn what_was_destroyed_before_it_was_stirred_is_gone_from_the_files() {
    each(async |store| {
        set_up(store).await;
        let (post, canaries) = canaries();
        keep(store, &post).await;
        destroy_everything(store).await;
        let after = on_disk(store, &SENT).await;
        assert_eq!(canaries.map(|c| holds(&after, &c)), [false; 3], "mark, ballot, words");
    })
    .await;
}

#[actix_web::test]
async fn every_table_that_can_be_scoured_loses_what_was_deleted_from_it() {
    each(async |store| {
        set_up(store).await;
        let (run_number, sealed, sums): ([u8; 24], [u8; 48], [u8; 48]) = (random(), random(), random());
        let mut tx = store.write().await.unwrap();
        store::runs::end(&mut tx, &run_number).await.unwrap();
        store::tally::put(&mut tx, &name("core-1"), &sealed).await.unwrap();
        store::tally::put_year(&mut tx, &name("core"), "2026-27", &sums).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = store.write().await.unwrap();
        store::runs::forget(&mut tx, &run_number).await.unwrap();
        store::tally::destroy(&mut tx, &name("core-1")).await.unwrap();
        store::tally::destroy_year(&mut tx, &name("core"), "2026-27").await.unwrap();
        tx.commit().await.unwrap();
        store.scour(&[Table::Mark, Table::Ballot, Table::Narrative, Table::EndedRun, Table::Tally, Table::YearTally]).await.unwrap();
        let after = on_disk(store, &["ended_run", "tally", "year_tally"]).await;
        assert_eq!([holds(&after, &run_number), holds(&after, &sealed), holds(&after, &sums)], [false; 3]);
    })
    .await;
}

#[actix_web::test]
async fn a_closed_database_leaves_no_log_file_and_keeps_everything() {
    let folder = tempfile::tempdir().expect("a folder");
    for url in [sqlite_url(folder.path()), fresh_postgres().await] {
        let store = Store::open(&url).await.unwrap();
        set_up(&store).await;
        keep(&store, &send(1, Some(mark(1)))).await;
        store.close().await;
        assert!(store.write().await.is_err(), "closed is closed");
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
        assert_eq!(left, ["chorus.db"]);
        let store = Store::open(&url).await.unwrap();
        assert_eq!(rows(&store).await, [1, 0, 1, 0, 1, 0]);
        store.close().await;
    }
}

/// `table.column kind required` for every column, in the words of both databases.
async fn columns(store: &Store) -> BTreeSet<String> {
    let sql = match store {
        Store::Sqlite { .. } => {
            "SELECT t.name || '.' || c.name || ' ' || c.type || CASE c.\"notnull\" WHEN 1 THEN ' required' ELSE '' END \
             FROM pragma_table_list t JOIN pragma_table_info(t.name) c \
             WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND t.name <> '_sqlx_migrations'"
        }
        Store::Postgres(_) => {
            "SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'text' THEN 'TEXT' WHEN 'date' THEN 'TEXT' \
             WHEN 'integer' THEN 'INTEGER' WHEN 'boolean' THEN 'INTEGER' WHEN 'bytea' THEN 'BLOB' WHEN 'uuid' THEN 'BLOB' \
             ELSE data_type END || CASE is_nullable WHEN 'NO' THEN ' required' ELSE '' END \
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations'"
        }
    };
    texts(store, sql).await
}

/// `table(columns)` for every primary key and every other set of columns that must be unique.
async fn unique_sets(store: &Store) -> BTreeSet<String> {
    let sql = match store {
        Store::Sqlite { .. } => {
            "SELECT t.name || '(' || (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY name)) || ')' \
             FROM pragma_table_list t JOIN pragma_index_list(t.name) i \
             WHERE t.schema = 'main' AND t.type = 'table' AND i.\"unique\" = 1 AND t.name <> '_sqlx_migrations'"
        }
        Store::Postgres(_) => {
            "SELECT c.conrelid::regclass::text || '(' || string_agg(a.attname::text, ',' ORDER BY a.attname::text COLLATE \"C\") || ')' \
             FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) \
             WHERE c.contype IN ('p', 'u') AND c.connamespace = 'public'::regnamespace AND c.conrelid::regclass::text <> '_sqlx_migrations' GROUP BY c.oid, c.conrelid"
        }
    };
    texts(store, sql).await
}

/// `table.column → table` for every reference.
async fn references(store: &Store) -> BTreeSet<String> {
    let sql = match store {
        Store::Sqlite { .. } => {
            "SELECT t.name || '.' || f.\"from\" || ' → ' || f.\"table\" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f WHERE t.schema = 'main'"
        }
        Store::Postgres(_) => {
            "SELECT c.conrelid::regclass::text || '.' || a.attname || ' → ' || c.confrelid::regclass::text FROM pg_constraint c \
             JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace"
        }
    };
    texts(store, sql).await
}

#[actix_web::test]
async fn a_session_is_found_by_its_cookie_until_one_of_its_ends_and_tries_are_kept_by_name() {
    each(async |store| {
        set_up(store).await;
        let session = |ends: i32, idle: i32| Session { staff: name("rowan"), ends, idle };
        let mut tx = store.write().await.unwrap();
        session::begin(&mut tx, &[1; 32], &session(100, 20), 10).await.unwrap();
        for (cookie, now, found) in [(1, 10, true), (1, 19, true), (1, 20, false), (2, 10, false)] {
            let got = session::get(&mut tx, &[cookie; 32], now).await.unwrap();
            assert_eq!(got, found.then(|| session(100, 20)), "cookie {cookie} at {now}");
        }
        session::go_on(&mut tx, &[1; 32], 500).await.unwrap();
        assert_eq!(session::get(&mut tx, &[1; 32], 99).await.unwrap(), Some(session(100, 500)));
        assert_eq!(session::get(&mut tx, &[1; 32], 100).await.unwrap(), None, "it ends whatever happens");
        session::begin(&mut tx, &[2; 32], &session(200, 200), 100).await.unwrap();
        assert_eq!(session::get(&mut tx, &[1; 32], 50).await.unwrap(), None, "what is over was forgotten");
        session::end(&mut tx, &[2; 32]).await.unwrap();
        assert_eq!(session::get(&mut tx, &[2; 32], 100).await.unwrap(), None);
        for cookie in [3, 4, 5] {
            session::begin(&mut tx, &[cookie; 32], &session(200, 200), 100).await.unwrap();
        }
        session::end_others(&mut tx, &name("sorrel"), &[4; 32]).await.unwrap();
        assert!(session::get(&mut tx, &[3; 32], 100).await.unwrap().is_some(), "another name's sessions go on");
        session::end_others(&mut tx, &name("rowan"), &[4; 32]).await.unwrap();
        for (cookie, goes_on) in [(3, false), (4, true), (5, false)] {
            assert_eq!(session::get(&mut tx, &[cookie; 32], 100).await.unwrap().is_some(), goes_on, "{cookie}");
        }
        for (forget, goes_on) in [(false, true), (true, true), (false, true), (false, true), (false, false), (false, false)] {
            assert_eq!(session::count_try(&mut tx, &[4; 32], 2).await.unwrap(), goes_on);
            if forget {
                session::forget_tries(&mut tx, &[4; 32]).await.unwrap();
            }
        }
        assert_eq!(session::get(&mut tx, &[4; 32], 100).await.unwrap(), None, "tried too often");

        let tries = |step: i32, misses: i32| Tries { step, misses, missed_on: day("2026-05-02") };
        assert_eq!(session::tries(&mut tx, &name("rowan")).await.unwrap(), Tries { missed_on: NaiveDate::default(), ..tries(0, 0) });
        for tries in [tries(7, 1), tries(8, 0)] {
            session::put_tries(&mut tx, &name("rowan"), &tries).await.unwrap();
            assert_eq!(session::tries(&mut tx, &name("rowan")).await.unwrap(), tries);
        }
        assert_eq!(session::tries(&mut tx, &name("sorrel")).await.unwrap().step, 0);
    })
    .await;
}

#[actix_web::test]
async fn access_is_confirmed_lapses_and_ends_with_all_that_let_somebody_in() {
    each(async |store| {
        set_up(store).await;
        let (rowan, nobody): (StaffName, StaffName) = (name("rowan"), name("nobody"));
        let mut tx = store.write().await.unwrap();
        assert_eq!(access::get(&mut tx, &rowan).await.unwrap(), None);
        assert!(access::begin(&mut tx, day("2026-05-01")).await.unwrap());
        assert!(!access::begin(&mut tx, day("2026-06-01")).await.unwrap(), "everybody has access on record");
        let since = |on: &str, ended_on: Option<&str>| Some(Access { confirmed_on: day(on), ended_on: ended_on.map(day) });
        assert_eq!(access::get(&mut tx, &rowan).await.unwrap(), since("2026-05-01", None));
        assert!(access::confirm(&mut tx, &rowan, day("2027-04-01")).await.unwrap());
        assert!(!access::confirm(&mut tx, &nobody, day("2027-04-01")).await.unwrap());
        let all = access::lock_all(&mut tx).await.unwrap();
        assert_eq!(all, access::all(&mut tx).await.unwrap());
        assert_eq!(
            all.iter().map(|m| (m.name.as_str(), m.role)).collect::<Vec<_>>(),
            [("rowan", Role::Releaser), ("sorrel", Role::Releaser)]
        );

        let codes = [[1; 32], [2; 32]];
        recovery::replace(&mut tx, &rowan, &[[9; 32]]).await.unwrap();
        recovery::replace(&mut tx, &rowan, &codes).await.unwrap();
        assert_eq!(recovery::left(&mut tx, &rowan).await.unwrap(), 2);
        for (who, code, fits) in [("rowan", 9, false), ("sorrel", 1, false), ("rowan", 1, true), ("rowan", 1, false)] {
            assert_eq!(recovery::take(&mut tx, &name(who), &[code; 32]).await.unwrap(), fits, "{who} {code}");
        }
        store::staff::put_password(&mut tx, &rowan, "another hash").await.unwrap();
        store::staff::put_totp(&mut tx, &rowan, b"another secret").await.unwrap();
        let changed = store::staff::get(&mut tx, &rowan).await.unwrap().unwrap();
        assert_eq!((changed.password_hash.as_str(), changed.totp_sealed.as_slice()), ("another hash", &b"another secret"[..]));
        assert_eq!(store::staff::get(&mut tx, &name("sorrel")).await.unwrap(), Some(staff("sorrel")));

        session::begin(&mut tx, &[1; 32], &Session { staff: rowan.clone(), ends: 100, idle: 100 }, 1).await.unwrap();
        assert!(access::end(&mut tx, &rowan, day("2027-05-01")).await.unwrap());
        assert!(!access::end(&mut tx, &rowan, day("2027-06-01")).await.unwrap(), "it has ended");
        assert!(!access::confirm(&mut tx, &rowan, day("2027-06-01")).await.unwrap(), "what has ended is not confirmed");
        assert_eq!(access::get(&mut tx, &rowan).await.unwrap(), since("2027-04-01", Some("2027-05-01")));
        assert_eq!(recovery::left(&mut tx, &rowan).await.unwrap(), 0);
        assert_eq!(session::get(&mut tx, &[1; 32], 1).await.unwrap(), None);
        let ended = store::staff::get(&mut tx, &rowan).await.unwrap().unwrap();
        assert!(ended.password_hash.is_empty() && ended.totp_sealed.is_empty());
        access::lapse(&mut tx).await.unwrap();
        assert_eq!(
            access::get(&mut tx, &name("sorrel")).await.unwrap(),
            Some(Access { confirmed_on: NaiveDate::default(), ended_on: None })
        );
    })
    .await;
}

#[actix_web::test]
async fn an_invitation_its_mail_and_a_form_are_there_once() {
    each(async |store| {
        set_up(store).await;
        let invitation = |byte: u8, who: &str| Invitation {
            hash: [byte; 32],
            staff: name(who),
            role: Role::Moderator,
            organisation: name("council"),
            mail_sealed: b"sealed".to_vec(),
            good_until: day("2026-05-08"),
        };
        let mut tx = store.write().await.unwrap();
        for (byte, who) in [(1, "willow"), (2, "alder")] {
            invitation::add(&mut tx, &invitation(byte, who)).await.unwrap();
        }
        assert_eq!(invitation::all(&mut tx).await.unwrap(), [invitation(2, "alder"), invitation(1, "willow")]);
        let mail = |byte: u8, due: i32| Waiting {
            id: [byte; 16],
            invitation: Some([byte; 32]),
            sealed: b"mail".to_vec(),
            tries: 0,
            due,
            refused: false,
        };
        let free = Waiting { invitation: None, ..mail(3, 30) };
        for mail in [&mail(1, 20), &mail(2, 10), &free] {
            outbox::put(&mut tx, mail).await.unwrap();
        }
        assert_eq!(outbox::all(&mut tx).await.unwrap(), [mail(2, 10), mail(1, 20), free.clone()]);
        assert!(outbox::claim(&mut tx, &mail(2, 10), 15).await.unwrap());
        assert!(!outbox::claim(&mut tx, &mail(2, 10), 15).await.unwrap(), "another was quicker");
        outbox::refuse(&mut tx, &[2; 16]).await.unwrap();
        assert_eq!(outbox::all(&mut tx).await.unwrap()[0], Waiting { tries: 1, refused: true, ..mail(2, 15) });
        outbox::sent(&mut tx, &free.id).await.unwrap();
        assert!(invitation::end(&mut tx, &[2; 32]).await.unwrap());
        assert!(!invitation::end(&mut tx, &[2; 32]).await.unwrap());
        assert_eq!(outbox::all(&mut tx).await.unwrap(), [mail(1, 20)], "its mail goes with it");

        for (who, key, first) in [("rowan", "a", true), ("rowan", "a", false), ("sorrel", "a", true), ("rowan", "b", true)] {
            assert_eq!(form::claim(&mut tx, &name(who), key, day("2026-05-01")).await.unwrap(), first, "{who} {key}");
        }
        for none in ["", "x".repeat(65).as_str()] {
            assert!(!form::claim(&mut tx, &name("rowan"), none, day("2026-05-01")).await.unwrap(), "no key of a form");
        }
        form::forget(&mut tx, day("2026-05-01")).await.unwrap();
        assert!(!form::claim(&mut tx, &name("rowan"), "a", day("2026-05-01")).await.unwrap());
        form::forget(&mut tx, day("2026-05-02")).await.unwrap();
        assert!(form::claim(&mut tx, &name("rowan"), "a", day("2026-05-02")).await.unwrap());
    })
    .await;
}

#[actix_web::test]
async fn work_on_a_wave_is_one_at_a_time_and_says_how_it_is() {
    each(async |store| {
        set_up(store).await;
        let wave = name::<WaveId>("core-1");
        let begun = |key: u8, task: Task| Work {
            task,
            staff: name("rowan"),
            key: [key; 16],
            alive: 10,
            failed: String::new(),
            detail: String::new(),
        };
        let mut tx = store.write().await.unwrap();
        assert_eq!(work::get(&mut tx, &wave).await.unwrap(), None);
        work::begin(&mut tx, &wave, &begun(1, Task::Count)).await.unwrap();
        work::go_on(&mut tx, &wave, &[1; 16], 12).await.unwrap();
        work::go_on(&mut tx, &wave, &[2; 16], 99).await.unwrap();
        let now = work::get(&mut tx, &wave).await.unwrap().unwrap();
        assert_eq!(now, Work { alive: 12, ..begun(1, Task::Count) });
        assert!(now.goes_on(12) && !now.goes_on(13));
        work::fail(&mut tx, &wave, &[2; 16], "key", "another's").await.unwrap();
        work::fail(&mut tx, &wave, &[1; 16], "key", "why").await.unwrap();
        work::go_on(&mut tx, &wave, &[1; 16], 99).await.unwrap();
        let failed = work::get(&mut tx, &wave).await.unwrap().unwrap();
        assert_eq!(failed, Work { alive: 12, failed: "key".into(), detail: "why".into(), ..begun(1, Task::Count) });
        assert!(!failed.goes_on(1));
        // A new beginning, of which an earlier one says nothing more.
        work::begin(&mut tx, &wave, &begun(3, Task::Protect)).await.unwrap();
        work::end(&mut tx, &wave, &[1; 16]).await.unwrap();
        assert_eq!(work::get(&mut tx, &wave).await.unwrap(), Some(begun(3, Task::Protect)));
        assert_eq!(work::get(&mut tx, &name("core-2")).await.unwrap(), None);
        work::end(&mut tx, &wave, &[3; 16]).await.unwrap();
        assert_eq!(work::get(&mut tx, &wave).await.unwrap(), None);
    })
    .await;
}

#[actix_web::test]
async fn a_provider_adds_one_note_to_a_release_while_it_is_shared() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        partnership::add_organisation(&mut tx, &Organisation { name: "A harbour".into(), ..organisation("harbour", true) }).await.unwrap();
        store::release::put_draft(&mut tx, &draft("r1", "core-1", 1)).await.unwrap();
        let (release, harbour, council) = (name::<ReleaseId>("r1"), name("harbour"), name("council"));
        for (from, to, takes) in [("draft", "approved", false), ("approved", "shared", true), ("shared", "public", false)] {
            store::release::advance(&mut tx, "r1", from, to).await.unwrap();
            assert_eq!(note::add(&mut tx, &release, &harbour, "en", "What we do").await.unwrap(), takes, "{to}");
            assert!(!note::add(&mut tx, &release, &harbour, "en", "Something else").await.unwrap(), "once");
            if takes {
                assert!(note::add(&mut tx, &release, &council, "cy", "Beth").await.unwrap());
            }
            assert_eq!(note::has(&mut tx, "r1", &harbour).await.unwrap(), to != "approved", "{to}");
        }
        let said: Vec<_> = note::all(&mut tx, "r1").await.unwrap().into_iter().map(|n| (n.name, n.language, n.text)).collect();
        let expected = [("A harbour", "en", "What we do"), ("Organisation council", "cy", "Beth")];
        assert_eq!(said, expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned())));
        assert_eq!(note::all(&mut tx, "r2").await.unwrap(), []);
    })
    .await;
}

#[actix_web::test]
async fn what_is_answered_has_versions_steps_and_translations_that_are_never_overwritten() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        store::release::put_draft(&mut tx, &draft("r1", "core-1", 1)).await.unwrap();
        let (release, who, today) = (name::<ReleaseId>("r1"), name::<StaffName>("rowan"), day("2026-05-01"));
        let words = |text: &str| Written { language: "en".into(), text: text.into() };
        let version = |text: &str| Recommendation { kind: FindingKind::Change, words: words(text), staff: who.clone(), day: today };
        let (id, figure) = (name::<FindingId>("f1"), ("row", "headline"));
        assert_eq!(finding::add(&mut tx, &id, &release, figure, &version("one")).await.unwrap(), Added::NotShared);
        for (from, to) in [("draft", "approved"), ("approved", "shared")] {
            store::release::advance(&mut tx, "r1", from, to).await.unwrap();
        }
        assert_eq!(finding::add(&mut tx, &id, &release, figure, &version("one")).await.unwrap(), Added::Added);
        assert_eq!(finding::add(&mut tx, &name("f2"), &release, figure, &version("one")).await.unwrap(), Added::There(id.clone()));
        assert_eq!(finding::add(&mut tx, &name("f2"), &release, ("row", ""), &version("other")).await.unwrap(), Added::Added);
        assert!(finding::change(&mut tx, &id, 1, &version("two")).await.unwrap());
        assert!(!finding::change(&mut tx, &id, 1, &version("three")).await.unwrap(), "somebody was first");
        assert!(!finding::publish(&mut tx, &id, today).await.unwrap(), "its release is not public");
        let step = |status: Status| Step {
            status,
            role: OwnerRole::Lead,
            organisation: name("council"),
            words: words("what"),
            staff: who.clone(),
            day: today,
        };
        let (a1, a2, due) = (name::<ActionId>("a1"), name::<ActionId>("a2"), day("2026-06-01"));
        assert!(action::add(&mut tx, &a1, &id, &step(Status::Planned(due))).await.unwrap());
        assert!(action::step(&mut tx, &a1, 1, &step(Status::Doing(due))).await.unwrap());
        assert!(!action::step(&mut tx, &a1, 1, &step(Status::Done)).await.unwrap(), "somebody was first");
        store::release::advance(&mut tx, "r1", "shared", "public").await.unwrap();
        assert!(finding::publish(&mut tx, &id, today).await.unwrap() && !finding::publish(&mut tx, &id, due).await.unwrap());
        assert!(!finding::withdraw(&mut tx, &id, today).await.unwrap(), "nothing that is public is withdrawn");
        assert!(action::add(&mut tx, &a2, &id, &step(Status::NotDoing(Reason::Risk))).await.unwrap());
        let vetting = |step: usize| Vetting { step, says: Vetted::Agrees, staff: who.clone(), day: today };
        assert!(!action::vet(&mut tx, &a1, &vetting(1)).await.unwrap() && action::vet(&mut tx, &a1, &vetting(2)).await.unwrap());
        assert!(action::vet(&mut tx, &a1, &vetting(2)).await.unwrap() && !action::vet(&mut tx, &a1, &vetting(3)).await.unwrap());
        let told = Told { audience: Audience::Boards, staff: who.clone(), day: today };
        for _ in 0..2 {
            action::tell(&mut tx, &a1, &told).await.unwrap();
        }
        action::lock(&mut tx).await.unwrap();
        action::import(&mut tx, &name("a3"), (Source::Inspection, "R 1"), &step(Status::Undecided)).await.unwrap();
        // A finding that is withdrawn takes nothing more, and its figure is free.
        assert!(
            finding::withdraw(&mut tx, &name("f2"), today).await.unwrap() && !finding::withdraw(&mut tx, &name("f2"), today).await.unwrap()
        );
        assert!(!finding::change(&mut tx, &name("f2"), 1, &version("late")).await.unwrap());
        assert!(!action::add(&mut tx, &name("a4"), &name("f2"), &step(Status::Done)).await.unwrap());
        assert_eq!(finding::add(&mut tx, &name("f3"), &release, ("row", ""), &version("again")).await.unwrap(), Added::Added);
        let expected = Finding {
            id: id.clone(),
            release: release.clone(),
            figure: ("row".into(), "headline".into()),
            versions: vec![version("one"), version("two")],
            public: Some((today, 2)),
            withdrawn_on: None,
        };
        assert_eq!(finding::get(&mut tx, &id).await.unwrap(), Some(expected));
        let found: Vec<_> = finding::all(&mut tx).await.unwrap().into_iter().map(|f| (f.id.to_string(), f.withdrawn_on)).collect();
        assert_eq!(found, [("f1".to_owned(), None), ("f2".to_owned(), Some(today)), ("f3".to_owned(), None)]);
        let expected = Action {
            id: a1.clone(),
            finding: Some(id.clone()),
            source: Source::Survey,
            reference: "a1".into(),
            steps: vec![step(Status::Planned(due)), step(Status::Doing(due))],
            public_from: Some(2),
            vettings: vec![vetting(2), vetting(2)],
            told: vec![told],
        };
        assert_eq!(action::get(&mut tx, &a1).await.unwrap(), Some(expected));
        let found: Vec<_> = action::all(&mut tx).await.unwrap().into_iter().map(|a| (a.reference, a.public_from)).collect();
        assert_eq!(found, [("a1".to_owned(), Some(2)), ("a2".to_owned(), Some(1)), ("R 1".to_owned(), None)]);
        tx.commit().await.unwrap();
        let mut tx = store.write().await.unwrap();
        assert!(action::import(&mut tx, &name("a5"), (Source::Inspection, "R 1"), &step(Status::Done)).await.is_err(), "it is there");
    })
    .await;
}

#[actix_web::test]
async fn a_translation_counts_with_a_second_person_and_is_then_as_it_is() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        let (rowan, sorrel, today) = (name::<StaffName>("rowan"), name::<StaffName>("sorrel"), day("2026-05-01"));
        let at = ("hash", "ar");
        assert!(translation::put(&mut tx, at, "one", "", (&rowan, today)).await.unwrap());
        assert!(!translation::put(&mut tx, at, "two", "", (&sorrel, today)).await.unwrap(), "there is one");
        assert!(translation::put(&mut tx, at, "two", "one", (&sorrel, today)).await.unwrap());
        assert!(!translation::agree(&mut tx, at, "one", (&rowan, today)).await.unwrap(), "it says something else by now");
        assert!(!translation::agree(&mut tx, at, "two", (&sorrel, today)).await.unwrap(), "their own");
        assert!(translation::agree(&mut tx, at, "two", (&rowan, today)).await.unwrap());
        assert!(!translation::put(&mut tx, at, "three", "two", (&rowan, today)).await.unwrap(), "two have agreed");
        assert!(!translation::agree(&mut tx, ("hash", "cy"), "two", (&rowan, today)).await.unwrap());
        let there = Translation {
            original: "hash".into(),
            language: "ar".into(),
            text: "two".into(),
            first: "sorrel".into(),
            first_on: today,
            second: Some("rowan".into()),
            second_on: Some(today),
        };
        assert_eq!(translation::all(&mut tx).await.unwrap(), [there]);
    })
    .await;
}

#[actix_web::test]
async fn what_an_organisation_says_is_a_draft_until_it_is_signed_and_then_never_changes() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        let (who, today) = (name::<StaffName>("rowan"), day("2026-05-01"));
        let about = |period: &str| About {
            organisation: name("council"),
            instrument: name("ccr-services"),
            period: Period::parse(period).expect("a period"),
        };
        let said = Said { codes: vec![name("yes")], evidence: "Words.".into(), link: "https://council.example".into(), chorus: None };
        let filled = Content {
            answers: [(name("ccr_vision"), said)].into(),
            owner: Some(OwnerRole::Lead),
            review_on: Some(day("2027-05-01")),
            shown: Shown::Group,
            reason: String::new(),
        };
        let of = about("2026-27");
        assert!(returns::begin(&mut tx, &of, 1, &Content::default()).await.unwrap());
        assert!(!returns::begin(&mut tx, &of, 1, &filled).await.unwrap(), "there is one");
        let first = Draft { about: of.clone(), edition: 1, content: Content::default(), revision: 0 };
        assert_eq!(returns::draft(&mut tx, &of).await.unwrap(), Some(first.clone()));
        let saved = Draft { content: filled.clone(), ..first };
        assert!(returns::save(&mut tx, &saved).await.unwrap());
        assert!(!returns::save(&mut tx, &saved).await.unwrap(), "it was saved since");
        assert_eq!(returns::drafts(&mut tx).await.unwrap(), [Draft { revision: 1, ..saved }]);
        let version = |number: usize| Version {
            about: of.clone(),
            number,
            edition: 1,
            content: filled.clone(),
            role: Role::Coordinator,
            staff: who.clone(),
            day: today,
        };
        assert!(!returns::sign(&mut tx, &version(1), 0).await.unwrap(), "another draft was seen");
        assert!(returns::sign(&mut tx, &version(1), 1).await.unwrap() && !returns::sign(&mut tx, &version(2), 1).await.unwrap());
        assert!(returns::begin(&mut tx, &of, 1, &filled).await.unwrap());
        assert!(!returns::sign(&mut tx, &version(1), 0).await.unwrap(), "there is a first version");
        assert_eq!(returns::all(&mut tx).await.unwrap(), [version(1)]);
        assert!(returns::begin(&mut tx, &about("2026-09-30"), 1, &filled).await.unwrap());
        assert!(!returns::discard(&mut tx, &about("2026-09-30"), 1).await.unwrap(), "another draft was seen");
        assert!(returns::discard(&mut tx, &about("2026-09-30"), 0).await.unwrap());
        let group = Group { instrument: name("ccr-services"), period: of.period.clone(), members: vec![(name("council"), 1)], day: today };
        assert!(returns::put_together(&mut tx, &group, &who).await.unwrap());
        let other = Group { members: Vec::new(), ..group.clone() };
        assert!(!returns::put_together(&mut tx, &other, &who).await.unwrap(), "it stays as it is");
        assert_eq!(returns::groups(&mut tx).await.unwrap(), std::slice::from_ref(&group));
        tx.commit().await.unwrap();
        let mut tx = store.write().await.unwrap();
        let unknown = Group { period: Period::parse("2025-26").expect("a period"), ..group };
        assert!(returns::put_together(&mut tx, &unknown, &who).await.is_err(), "no such version");
    })
    .await;
}

#[actix_web::test]
async fn what_is_recorded_before_a_survey_opens_is_added_to_and_never_changed() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        let (core, today) = (name("survivor-core"), day("2026-05-01"));
        let by = By { staff: name("rowan"), role: Role::Coordinator, organisation: name("council"), day: today };
        let changed = Written { language: "cy".into(), text: "Łódź\n“العربية”".into() };
        let review = |party, organisation| Body::Review(Review { party, organisation, reviewed_on: today, changed: changed.clone() });
        let permission = |until| {
            let (licence, given_by, reference) = ("x".to_owned(), "y".to_owned(), "z".to_owned());
            Body::Permission(Permission { licence, given_by, reference, given_on: today, until })
        };
        let reading = |reader, organisation| {
            Body::Reading(Reading { language: "en-simple".to_owned(), reader, organisation, digest: "f".repeat(64) })
        };
        let bodies = [
            review(Party::Survivors, None),
            review(Party::ByAndFor, Some(name("council"))),
            permission(None),
            permission(Some(day("2027-05-01"))),
            Body::Confirmation(Confirmation { survey: name("core"), digest: "0".repeat(64) }),
            reading(Reader::Lived, None),
            reading(Reader::ByAndFor, Some(name("council"))),
            Body::Withdrawal(2),
        ];
        for (n, body) in bodies.iter().enumerate() {
            assert_eq!(gate::add(&mut tx, &core, 1, body, &by).await.unwrap(), Some(n + 1));
        }
        for (number, why) in [(2, "it is withdrawn"), (8, "a withdrawal stays"), (9, "it is not there"), (0, "nothing has this number")] {
            assert_eq!(gate::add(&mut tx, &core, 1, &Body::Withdrawal(number), &by).await.unwrap(), None, "{why}");
        }
        // Every version has records of its own.
        assert_eq!(gate::add(&mut tx, &core, 2, &Body::Withdrawal(1), &by).await.unwrap(), None);
        assert_eq!(gate::add(&mut tx, &core, 2, &bodies[0], &by).await.unwrap(), Some(1));
        let record =
            |(n, body): (usize, &Body)| Record { instrument: core.clone(), edition: 1, number: n + 1, body: body.clone(), by: by.clone() };
        let all: Vec<Record> = bodies.iter().enumerate().map(record).collect();
        assert_eq!(gate::all(&mut tx, &core, 1).await.unwrap(), all);
        assert_eq!(gate::all(&mut tx, &name("journey"), 1).await.unwrap(), []);
        assert_eq!(gate::read_parts(&mut tx).await.unwrap(), [(core.clone(), 1)]);
        tx.commit().await.unwrap();
        let mut tx = store.write().await.unwrap();
        let nobody = By { staff: name("nobody"), ..by };
        assert!(gate::add(&mut tx, &core, 1, &bodies[0], &nobody).await.is_err(), "no such staff");
    })
    .await;
}

#[actix_web::test]
async fn a_backup_knows_every_table_column_and_key_of_both_databases() {
    each(async |store| {
        let kind = |kind: Kind| match kind {
            Kind::Text | Kind::Day => "TEXT",
            Kind::Number | Kind::Truth => "INTEGER",
            Kind::Bytes | Kind::Id => "BLOB",
        };
        let mut listed = BTreeSet::new();
        for layout in &LAYOUTS {
            for table in [Some(layout.table), layout.antechamber].into_iter().flatten() {
                listed.extend(layout.columns.iter().map(|c| format!("{table}.{} {}", c.name, kind(c.kind))));
            }
        }
        let found: BTreeSet<String> = columns(store).await.iter().map(|c| c.trim_end_matches(" required").to_owned()).collect();
        assert_eq!(found, listed, "a new table or column is to be named in src/store/layouts.rs, or a backup does without it");
        let keys = unique_sets(store).await;
        for layout in &LAYOUTS {
            let mut key: Vec<&str> = layout.columns[..layout.key].iter().map(|c| c.name).collect();
            key.sort_unstable();
            assert!(keys.contains(&format!("{}({})", layout.table, key.join(","))), "{}", layout.table);
        }
        let place = |table: &str| LAYOUTS.iter().position(|l| l.table == table).expect("a table");
        for reference in references(store).await {
            let (from, to) = reference.split_once(" → ").expect("a reference");
            let from = from.split('.').next().expect("a table").trim_start_matches("ante_");
            assert!(place(from) > place(to), "{reference}");
        }
    })
    .await;
}

#[actix_web::test]
async fn rows_are_read_as_they_were_put_and_waiting_ones_among_the_others() {
    each(async |store| {
        assert_eq!(transfer::migration(), 15, "the number of the last migration");
        assert!(transfer::is_empty(&mut store.read().await.unwrap()).await.unwrap());
        set_up(store).await;
        assert!(!transfer::is_empty(&mut store.read().await.unwrap()).await.unwrap());
        let of = |table: &str| LAYOUTS.iter().find(|l| l.table == table).expect("a table");
        let bytes = |byte: u8| Value::Bytes(Some(vec![byte; 16]));
        let (ballot, wave) = (of("ballot"), of("wave"));
        let row = |byte: u8| vec![bytes(byte), Value::Text(Some("core-1".into())), Value::Bytes(Some(b"sealed".to_vec()))];
        let mut tx = store.write().await.unwrap();
        for (table, byte) in [("ballot", 7), ("ante_ballot", 5), ("ballot", 3)] {
            transfer::put(&mut tx, table, ballot.columns, &row(byte)).await.unwrap();
        }
        // A column that is not named gets its default.
        let third = "core-3 core 3 path-3 open 2026-27 1 2026-05-01 2026-05-31 - - AA== AA== AA== 0";
        let third: Vec<Value> = third
            .split(' ')
            .zip(wave.columns)
            .map(|(text, column)| match column.kind {
                Kind::Number | Kind::Truth => Value::Number(text.parse().ok()),
                Kind::Bytes | Kind::Id => Value::Bytes(Some(text.into())),
                Kind::Text | Kind::Day => Value::Text((text != "-").then(|| text.to_owned())),
            })
            .collect();
        transfer::put(&mut tx, "wave", &wave.columns[..15], &third).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = store.snapshot().await.unwrap();
        assert!(transfer::rows(&mut tx, ballot).await.unwrap() == [row(3), row(5), row(7)]);
        let waves = transfer::rows(&mut tx, wave).await.unwrap();
        assert!(waves.len() == 3 && waves[2][..15] == third && waves[2][15] == Value::Text(None));
        let read = store::wave::get(&mut tx, &name("core-3")).await.unwrap().expect("a wave");
        assert_eq!((read.ends_year, read.closes_on, read.closing_on, read.door), (true, day("2026-05-31"), None, None));
        let written = store::staff::log(&mut tx, day("2026-05-01"), "rowan", "nothing").await;
        assert!(written.is_err(), "a snapshot only reads");
    })
    .await;
}

#[test]
fn both_databases_have_migrations_of_the_same_names() {
    let names = |folder: &str| -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
        std::fs::read_dir(folder).expect("a folder").map(|f| f.expect("a file").file_name().into_string().expect("a name")).collect()
    };
    let sqlite = names("sqlite");
    assert!(!sqlite.is_empty());
    assert_eq!(sqlite, names("postgres"));
    for (at, name) in sqlite.iter().enumerate() {
        assert!(name.starts_with(&format!("{:04}_", at + 1)) && name.strip_suffix(".sql").is_some(), "{name} is out of line");
    }
}

#[actix_web::test]
async fn both_databases_have_the_same_tables_columns_keys_and_references() {
    let folder = tempfile::tempdir().expect("a folder");
    let sqlite = Store::open(&sqlite_url(folder.path())).await.expect("opens");
    let postgres = Store::open(&fresh_postgres().await).await.expect("opens");
    let found = columns(&sqlite).await;
    assert!(found.contains("wave.slug TEXT required") && found.contains("batch.place TEXT"), "{found:?}");
    assert_eq!(found, columns(&postgres).await);
    let found = unique_sets(&sqlite).await;
    assert!(found.contains("wave(number,survey)") && found.contains("mark(mark)"), "{found:?}");
    assert_eq!(found, unique_sets(&postgres).await);
    let found = references(&sqlite).await;
    assert!(found.contains("ballot.wave → wave"), "{found:?}");
    assert_eq!(found, references(&postgres).await);
}

#[actix_web::test]
async fn every_sqlite_table_is_strict_and_the_ballot_box_has_no_row_numbers() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&sqlite_url(folder.path())).await.expect("opens");
    let ours = "FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> '_sqlx_migrations'";
    let loose = texts(&store, &format!("SELECT name {ours} AND strict = 0")).await;
    assert_eq!(loose, BTreeSet::new());
    let all = texts(&store, &format!("SELECT name {ours}")).await;
    let numberless = texts(&store, &format!("SELECT name {ours} AND wr = 1")).await;
    for (table, _) in BALLOT_BOX {
        assert!(numberless.contains(table), "{table} numbers its rows in the order in which they came");
    }
    let kept: BTreeSet<_> = all.iter().filter(|t| t.starts_with("ante_")).collect();
    assert!(
        kept.iter().all(|t| BALLOT_BOX.iter().any(|(name, _)| name == t)),
        "{kept:?}: a new table of the ballot box is to be named here"
    );
    assert_eq!(texts(&store, "SELECT name FROM sqlite_master WHERE name = 'sqlite_sequence'").await, BTreeSet::new(), "no counter");
}

#[actix_web::test]
async fn no_table_holds_a_value_made_from_a_code_beside_a_ballot_key() {
    each(async |store| {
        let all = columns(store).await;
        let of = |table: &str| -> BTreeSet<String> {
            let prefix = format!("{table}.");
            all.iter().filter_map(|c| c.strip_prefix(&prefix)).filter_map(|c| c.split(' ').next()).map(str::to_owned).collect()
        };
        for (table, expected) in BALLOT_BOX {
            assert_eq!(of(table), expected.iter().map(|c| (*c).to_owned()).collect(), "{table}");
        }
        for column in &all {
            let (table, rest) = column.split_once('.').unwrap();
            let column = rest.split(' ').next().unwrap();
            let of_a_card =
                ["mark", "code", "card", "spent", "serial", "run"].iter().any(|word| column.split('_').any(|part| part == *word));
            let alone = BALLOT_BOX.iter().any(|(name, columns)| *name == table && columns.len() == 1);
            assert!(!of_a_card || alone || (table, column) == ("wave", "mark_prefix"), "{table}.{column}");
        }
    })
    .await;
}

#[actix_web::test]
async fn no_table_of_the_ballot_box_can_hold_a_time_or_a_count() {
    each(async |store| {
        for column in columns(store).await {
            let (table, rest) = column.split_once('.').unwrap();
            if BALLOT_BOX.iter().any(|(name, _)| *name == table) {
                let kind = rest.split(' ').nth(1).unwrap();
                assert!(matches!(kind, "BLOB" | "TEXT"), "{column}");
            }
        }
    })
    .await;
    let store = Store::open(&fresh_postgres().await).await.expect("opens");
    let tables = BALLOT_BOX.map(|(table, _)| format!("'{table}'")).join(",");
    let types =
        texts(&store, &format!("SELECT DISTINCT data_type::text FROM information_schema.columns WHERE table_name IN ({tables})")).await;
    assert_eq!(types, BTreeSet::from(["bytea".to_owned(), "text".to_owned()]), "PostgreSQL has types of time, and none is here");
    let fine = "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' \
                AND table_name <> '_sqlx_migrations' AND (data_type LIKE 'time%' OR data_type = 'interval' OR column_default IS NOT NULL)";
    assert_eq!(texts(&store, fine).await, BTreeSet::new(), "nothing anywhere is finer than a day, and no value makes itself");
    let sequences = "SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND n.nspname = 'public'";
    assert_eq!(texts(&store, sequences).await, BTreeSet::new(), "no counter");
}

const NEWER: &str = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'newer', TRUE, ";

#[actix_web::test]
async fn a_newer_embedded_database_is_refused_and_not_a_byte_of_it_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = sqlite_url(folder.path());
    let store = Store::open(&url).await.unwrap();
    set_up(&store).await;
    run(&store, &format!("{NEWER} x'00', 0)")).await.unwrap();
    store.close().await;
    let file = folder.path().join("chorus.db");
    let before = std::fs::read(&file).unwrap();
    let error = Store::open(&url).await.expect_err("refused");
    assert!(matches!(error, StoreError::Newer(9999)), "{error:?}");
    assert!(error.to_string().contains("newer Chorus") && error.to_string().contains("9999"), "{error}");
    assert!(std::fs::read(&file).unwrap() == before, "the file changed");
}

#[actix_web::test]
async fn a_newer_server_database_is_refused_and_nothing_in_it_changes() {
    let url = fresh_postgres().await;
    let store = Store::open(&url).await.unwrap();
    set_up(&store).await;
    run(&store, &format!("{NEWER} '\\x00', 0)")).await.unwrap();
    let fingerprint = async || {
        let migrations =
            "SELECT version::text || ' ' || encode(checksum, 'hex') || ' ' || xmin::text || ' ' || ctid::text FROM _sqlx_migrations";
        let waves = "SELECT id || ' ' || xmin::text || ' ' || ctid::text FROM wave";
        (columns(&store).await, unique_sets(&store).await, texts(&store, migrations).await, texts(&store, waves).await)
    };
    let before = fingerprint().await;
    let error = Store::open(&url).await.expect_err("refused");
    assert!(matches!(error, StoreError::Newer(9999)), "{error:?}");
    assert_eq!(fingerprint().await, before);
}

/// A fresh PostgreSQL database with settings of its own.
async fn postgres_with(settings: &[(&str, &str)]) -> (String, sqlx::PgPool) {
    let url = fresh_postgres().await;
    let pool = sqlx::PgPool::connect(&url).await.expect("PostgreSQL answers");
    let database = url.rsplit('/').next().expect("a name").to_owned();
    for (setting, value) in settings {
        let sql = format!("ALTER DATABASE {database} SET {setting} = '{value}'");
        sqlx::query(AssertSqlSafe(sql)).execute(&pool).await.expect("a setting");
    }
    (url, pool)
}

/// Opening a database with these settings is refused, names the first of them, and makes no table.
async fn is_refused(settings: &[(&str, &str)]) {
    let (url, pool) = postgres_with(settings).await;
    let error = Store::open(&url).await.expect_err(settings[0].0);
    assert!(matches!(error, StoreError::Settings(_)), "{error:?}");
    let said = error.to_string();
    assert!(said.contains(settings[0].0), "{said}");
    let tables: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'").fetch_one(&pool).await.expect("a count");
    assert_eq!(tables, 0, "it was written to before it was refused");
    pool.close().await;
}

#[actix_web::test]
async fn a_postgresql_that_writes_what_is_sent_into_its_log_is_refused() {
    for setting in [
        ("log_statement", "all"),
        ("log_statement", "mod"),
        ("log_min_duration_statement", "0"),
        ("log_min_duration_statement", "60000"),
        ("log_parameter_max_length_on_error", "-1"),
        ("log_parameter_max_length_on_error", "64"),
    ] {
        is_refused(&[setting]).await;
    }
    is_refused(&[("log_statement", "all"), ("log_parameter_max_length", "8")]).await;
}

#[actix_web::test]
async fn a_postgresql_that_logs_a_sample_of_what_is_sent_is_refused() {
    is_refused(&[("log_transaction_sample_rate", "1")]).await;
    is_refused(&[("log_min_duration_sample", "0")]).await;
}

#[actix_web::test]
async fn a_postgresql_as_it_comes_is_accepted_and_so_is_one_that_logs_no_values() {
    let harmless: [&[(&str, &str)]; 4] = [
        &[],
        &[("log_statement", "ddl")],
        &[("log_statement", "all"), ("log_parameter_max_length", "0")],
        &[("log_min_duration_statement", "0"), ("log_parameter_max_length", "0")],
    ];
    for settings in harmless {
        let (url, pool) = postgres_with(settings).await;
        Store::open(&url).await.expect("opens").close().await;
        pool.close().await;
    }
}

/// An entry of the register, with what stands in its fields.
fn entry(kind: Sort, id: &str, said: &[(&str, &str)]) -> Entry {
    let cell = |column: &str| said.iter().find(|(c, _)| *c == column).map_or("", |(_, text)| *text).to_owned();
    Entry::read(kind, id, &|column| if column == "name" && cell("name").is_empty() { id.to_uppercase() } else { cell(column) })
        .expect("an entry")
}

#[actix_web::test]
async fn the_register_comes_back_as_it_was_put_and_what_nothing_refers_to_goes_away() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        store::register::hold(&mut tx).await.unwrap();
        store::frozen::catch_up(&mut tx).await.unwrap();
        let before = store::register::load(&mut tx).await.unwrap();
        assert_eq!(before.get(Sort::Organisation, "council").unwrap().cell("sector"), "", "of an earlier Chorus");
        let mut gone = entry(Sort::Place, "birch", &[("ended", "2026-05-01")]);
        gone.merged_into = Some("alder".into());
        let entries = [
            gone,
            entry(Sort::Area, "north", &[("scope", "area"), ("places", "alder;birch")]),
            entry(Sort::Area, "all", &[("scope", "group"), ("areas", "north")]),
            entry(
                Sort::Organisation,
                "sea",
                &[("sector", "health"), ("rated", "yes"), ("standing", "lead"), ("by_and_for", "Łódź"), ("funds", "council")],
            ),
            entry(Sort::Service, "boats", &[("organisation", "sea"), ("types", "refuge;children")]),
            entry(Sort::Board, "board", &[("depth", "elected"), ("organisations", "sea;council")]),
        ];
        for entry in &entries {
            store::register::put(&mut tx, entry).await.unwrap();
        }
        // Putting it again, with less in its lists.
        let less = entry(Sort::Board, "board", &[("depth", "forum"), ("organisations", "sea")]);
        store::register::put(&mut tx, &less).await.unwrap();
        let after = store::register::load(&mut tx).await.unwrap();
        assert!(entries.iter().filter(|e| e.id != "board").all(|e| after.get(e.kind(), &e.id) == Some(e)), "{after:?}");
        assert_eq!(after.get(Sort::Board, "board"), Some(&less));
        for (kind, id, referred) in [
            (Sort::Place, "alder", true),
            (Sort::Area, "north", true),
            (Sort::Area, "all", false),
            (Sort::Organisation, "council", true),
            (Sort::Organisation, "sea", true),
            (Sort::Service, "boats", false),
            (Sort::Board, "board", false),
        ] {
            assert_eq!(store::register::is_referred_to(&mut tx, kind, id).await.unwrap(), referred, "{id}");
        }
        for (kind, id) in [
            (Sort::Board, "board"),
            (Sort::Service, "boats"),
            (Sort::Organisation, "sea"),
            (Sort::Area, "all"),
            (Sort::Area, "north"),
            (Sort::Place, "birch"),
        ] {
            assert!(!store::register::is_referred_to(&mut tx, kind, id).await.unwrap(), "{id}");
            store::register::put_name(&mut tx, kind, id, day("2026-05-01"), "A name").await.unwrap();
            store::register::remove(&mut tx, kind, id).await.unwrap();
            assert_eq!(store::register::names(&mut tx, kind, id).await.unwrap(), []);
        }
        assert_eq!(store::register::load(&mut tx).await.unwrap(), before);
        store::wave::add_survey(&mut tx, &survey("spare")).await.unwrap();
        store::wave::remove_survey(&mut tx, &name("spare")).await.unwrap();
        assert_eq!(store::wave::surveys(&mut tx).await.unwrap(), [survey("core")]);
    })
    .await;
}

#[actix_web::test]
async fn names_count_from_their_day_and_what_a_wave_was_opened_with_is_kept_once() {
    each(async |store| {
        set_up(store).await;
        let mut tx = store.write().await.unwrap();
        for (since, called) in [("2026-06-01", "Later"), ("2026-05-01", "Slip"), ("2026-05-01", "Now")] {
            store::register::put_name(&mut tx, Sort::Place, "alder", day(since), called).await.unwrap();
        }
        let names = store::register::names(&mut tx, Sort::Place, "alder").await.unwrap();
        assert_eq!(names, [(day("2026-05-01"), "Now".to_owned()), (day("2026-06-01"), "Later".to_owned())]);
        for (today, called) in [("2026-04-30", "Place alder"), ("2026-05-31", "Now"), ("2026-06-01", "Later"), ("2027-01-01", "Later")] {
            store::register::rename_due(&mut tx, day(today)).await.unwrap();
            assert_eq!(store::register::load(&mut tx).await.unwrap().get(Sort::Place, "alder").unwrap().name, called, "{today}");
        }
        let wave = name::<WaveId>("core-1");
        let is = store::frozen::get(&mut tx, &wave).await.unwrap();
        assert_eq!((is.geography.places.len(), is.offered.len()), (1, 1), "without any, what there is");
        assert!(store::frozen::is_behind(&mut tx).await.unwrap());
        let none = chorus::domain::register::Frozen::default();
        store::frozen::put(&mut tx, &wave, &none).await.unwrap();
        store::frozen::put(&mut tx, &wave, &is).await.unwrap();
        store::frozen::catch_up(&mut tx).await.unwrap();
        assert!(!store::frozen::is_behind(&mut tx).await.unwrap());
        assert_eq!(store::frozen::get(&mut tx, &wave).await.unwrap(), none);
        assert_eq!(store::frozen::get(&mut tx, &name("core-2")).await.unwrap(), is);
    })
    .await;
}

fn written(id: &str, edition: u32) -> Own {
    Own {
        id: name(&format!("{id}-v{edition}")),
        name: id.to_owned(),
        edition,
        base: "survivor-core".to_owned(),
        base_edition: 1,
        revision: 0,
        changed_on: day("2026-05-01"),
        digest: String::new(),
        definition: "id = \"x\"\n[[question]]".to_owned(),
        catalogues: [("en".to_owned(), "q-a = “One”\n".to_owned()), ("ar".to_owned(), "q-a = هل\n".to_owned())].into(),
    }
}

#[actix_web::test]
async fn an_instrument_is_written_over_by_who_saw_it_and_once_it_is_frozen_by_nobody() {
    each(async |store| {
        let mut tx = store.write().await.unwrap();
        own::hold(&mut tx).await.unwrap();
        let (first, second) = (written("local-b", 1), written("local-a", 1));
        assert!(own::add(&mut tx, &first).await.unwrap() && own::add(&mut tx, &second).await.unwrap());
        assert!(!own::add(&mut tx, &first).await.unwrap(), "one of a name and an edition");
        assert_eq!(own::all(&mut tx).await.unwrap(), [second.clone(), first.clone()]);
        let mut changed = Own { definition: "other".to_owned(), changed_on: day("2026-05-02"), ..first.clone() };
        changed.catalogues.remove("ar");
        assert!(own::change(&mut tx, &changed).await.unwrap());
        assert!(!own::change(&mut tx, &changed).await.unwrap(), "of two who saw the same, one");
        assert_eq!(own::get(&mut tx, &first.id).await.unwrap(), Some(Own { revision: 1, ..changed.clone() }));
        assert_eq!(own::frozen(&mut tx).await.unwrap(), []);
        let frozen = Own { revision: 1, digest: "d".to_owned(), ..changed };
        assert!(own::change(&mut tx, &frozen).await.unwrap());
        assert_eq!(own::frozen(&mut tx).await.unwrap(), std::slice::from_ref(&first.id));
        let kept = own::get(&mut tx, &first.id).await.unwrap().unwrap();
        assert!(kept.is_frozen() && kept.revision == 2);
        assert!(!own::change(&mut tx, &Own { digest: String::new(), ..kept.clone() }).await.unwrap());
        assert!(!own::discard(&mut tx, &first.id).await.unwrap());
        assert_eq!(own::get(&mut tx, &first.id).await.unwrap(), Some(kept));
        assert!(own::discard(&mut tx, &second.id).await.unwrap() && !own::discard(&mut tx, &second.id).await.unwrap());
        assert_eq!(own::get(&mut tx, &name::<InstrumentId>("local-a-v1")).await.unwrap(), None);
        tx.commit().await.unwrap();
    })
    .await;
}
