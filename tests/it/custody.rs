//! Custody: copies of the ring, a new master key, backups. What was destroyed does not come back, by whatever copy.

use crate::{
    app::{TestApp, day, empty_ballot, name, on_both, plan_of},
    canary::{canaries, files, holds, journey},
    postgres::fresh_postgres,
    published::{chorus, ok},
};
use chorus::{
    app::Base,
    backup::{self, Backup, BackupError, Lost},
    ballot_box::{self, CountError, Counted, Custody, CustodyError, Opening, seal_both},
    clock::Clock,
    config::sqlite_url,
    domain::{
        code::Code,
        ids::WaveId,
        plan::Plan,
        wave::{Wave, WaveState},
    },
    keyring::{KeyError, KeyName, KeyRing, MasterKey},
    release::{self, ReleaseError},
    secret::{SecretBytes, random},
    store::{
        self, Store,
        antechamber::{self, Post},
        transfer::{self, LAYOUTS, Value},
    },
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::Duration,
};

type Rows = BTreeMap<&'static str, Vec<Vec<Value>>>;

/// Every row of every table.
async fn rows(store: &Store) -> Rows {
    let mut tx = store.snapshot().await.expect("reads");
    let mut all = Rows::new();
    for layout in &LAYOUTS {
        all.insert(layout.table, transfer::rows(&mut tx, layout).await.expect("reads"));
    }
    all
}

/// An empty database of each kind, to restore into.
async fn empty(folder: &Path) -> Vec<Store> {
    let mut stores = Vec::new();
    for url in [sqlite_url(folder), fresh_postgres().await] {
        stores.push(Store::open(&url).await.expect("opens"));
    }
    stores
}

async fn back_up(app: &TestApp) -> Vec<u8> {
    backup::make(app.store(), app.ring(), app.clock.today()).await.expect("a backup")
}

/// Restores with the ring, the master key and the day that the app has now.
async fn restore(app: &TestApp, store: &Store, file: &[u8]) -> Result<Vec<Lost>, BackupError> {
    backup::restore(store, app.ring(), app.clock.today(), &Backup::open(file, &app.config.master)?).await
}

/// A wave with twelve replies, of which two with a card that was used before; a survey that is kept, and a run that was left.
async fn filled(app: &TestApp) -> (Wave, Vec<Code>) {
    let (wave, _, codes) = app.open_wave("whole").await;
    app.open_link(&wave).await;
    for code in codes[..11].iter().chain(&codes[..1]) {
        journey(&app.http, &app.answering, wave.slug.as_str(), &code.digits()).await;
    }
    let page = app.go_to(app.start(&wave, &codes[20].digits()).await, "question").await;
    assert_eq!(app.press(&app.press(&page, "pause", &[]).await, "keep", &[]).await.status, 200);
    let page = app.start(&wave, &codes[21].digits()).await;
    app.http.post(format!("{}/{}/leave", app.answering, wave.slug)).body(format!("r={}", page.run())).send().await.expect("an answer");
    (wave, codes)
}

const SEALED: [&str; 7] = ["mark", "ballot", "equality", "narrative", "kept", "ended_run", "tally"];

fn counts(rows: &Rows) -> [usize; 7] {
    SEALED.map(|table| rows[table].len())
}

#[actix_web::test]
async fn a_backup_comes_back_row_by_row_on_either_database_and_goes_on() {
    on_both(|app| async move {
        let (wave, codes) = filled(&app).await;
        let before = rows(app.store()).await;
        assert!(counts(&before)[..6].iter().all(|n| *n > 0), "{:?}", counts(&before));
        let file = back_up(&app).await;
        let folder = tempfile::tempdir().expect("a folder");
        for store in empty(folder.path()).await {
            assert_eq!(restore(&app, &store, &file).await.expect("restores"), []);
            let after = rows(&store).await;
            // Whose access has ended since, the backup does not know: everybody's is to be confirmed.
            for (table, rows) in before.iter().filter(|(table, _)| **table != "access") {
                let same: Vec<_> = after[table].iter().filter(|row| rows.contains(row)).collect();
                assert!(same.len() == rows.len(), "{table}");
                assert_eq!(after[table].len(), rows.len() + usize::from(*table == "audit"), "{table}: the restoring itself is logged");
            }
            let acts = store::staff::audit(&mut store.read().await.expect("reads")).await.expect("reads");
            assert!(acts.iter().any(|(_, _, act)| act == "restored a backup of 2026-05-01"), "{acts:?}");
            // A card that was used before the backup still counts once.
            let k_spent = app.ring().key(&KeyName::Spent(wave.id.clone())).expect("a key");
            let mark = Value::Bytes(Some(ballot_box::spent_mark(&k_spent, &wave.mark_prefix, &codes[0]).to_vec()));
            assert!(after["mark"].iter().any(|row| row[0] == mark));
        }
        // The box of the restored database opens; closing and counting it destroys keys, so only one of the two is counted.
        let store = Store::open(&sqlite_url(folder.path())).await.expect("opens");
        ballot_box::close(&store, app.ring(), &*app.clock, &wave.id, true).await.expect("closes");
        let plan = app.plan(&wave.id).await;
        assert_eq!(ballot_box::count(&store, app.ring(), &*app.clock, &plan, &wave.id, &[]).await.expect("counts"), Counted::Counted);
        let tally = chorus::release::open_tally(&mut store.read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
        assert_eq!(tally.ballots(), 11);
    })
    .await;
}

#[actix_web::test]
async fn a_backup_says_nothing_of_the_order_in_which_sends_came() {
    on_both(|app| async move {
        filled(&app).await;
        // The first ten may have been stirred and the rest not: it does not show.
        let rows = rows(app.store()).await;
        for table in ["mark", "ballot", "equality", "narrative"] {
            let keys: Vec<&Value> = rows[table].iter().map(|row| &row[0]).collect();
            let bytes = |value: &Value| if let Value::Bytes(Some(bytes)) = value { bytes.clone() } else { panic!("bytes") };
            assert!(keys.windows(2).all(|pair| bytes(pair[0]) < bytes(pair[1])), "{table} is in the order of its keys");
        }
        assert_eq!(rows["ballot"].len(), 12, "what waits and what was stirred");
    })
    .await;
}

#[actix_web::test]
async fn a_stir_in_the_middle_of_a_backup_loses_no_row() {
    let app = TestApp::fresh().await;
    let store = Store::open(&fresh_postgres().await).await.expect("opens");
    filled(&app).await;
    restore(&app, &store, &back_up(&app).await).await.expect("restores");
    // One more in the antechamber.
    let Store::Postgres(pool) = &store else { panic!("PostgreSQL") };
    sqlx::query("INSERT INTO ante_ballot SELECT '\\x00', wave, sealed FROM ballot LIMIT 1").execute(pool).await.expect("adds");
    let mut tx = store.snapshot().await.expect("reads");
    transfer::rows(&mut tx, &LAYOUTS[0]).await.expect("reads");
    let stirring = tokio::spawn({
        let store = store.clone();
        async move { store::antechamber::stir(&store, 1).await }
    });
    tokio::time::sleep(Duration::from_millis(400)).await;
    let ballots = LAYOUTS.iter().find(|l| l.table == "ballot").expect("a table");
    assert_eq!(transfer::rows(&mut tx, ballots).await.expect("reads").len(), 13);
    drop(tx);
    assert!(stirring.await.expect("ends").expect("stirs"));
}

#[actix_web::test]
async fn the_bytes_of_a_backup_hold_no_canary_and_no_key() {
    on_both(|app| async move {
        let (wave, codes) = filled(&app).await;
        let file = back_up(&app).await;
        for code in &codes[..11] {
            for canary in canaries(&code.digits()) {
                assert!(!holds(&file, &canary), "{canary}");
            }
        }
        for plain in [wave.id.as_str(), wave.slug.as_str(), "rowan", "Test Partnership", "ballot", "operator"] {
            assert!(!holds(&file, plain), "{plain}");
        }
        let master = fs::read_to_string(app.folder.path().join("master.key")).expect("a key");
        assert!(!holds(&file, &master));
        // Nor would it, were it open: what is sealed is the rows of the database, and no row holds a key of the ring.
        let all = rows(app.store()).await;
        for name in app.ring().names() {
            let secret = app.ring().secret(&name).expect("a key");
            let found = all.values().flatten().flatten().any(
                |value| matches!(value, Value::Bytes(Some(bytes)) if bytes.windows(secret.expose().len()).any(|w| w == secret.expose())),
            );
            assert!(!found, "{name:?}");
        }
        // Files of about the same content are of the same length: it tells no number of replies.
        assert_eq!((file.len() - 48) % (65_536 + 28), 0);
    })
    .await;
}

#[actix_web::test]
async fn a_backup_that_was_changed_or_is_of_another_master_key_is_refused_and_changes_nothing() {
    on_both(|app| async move {
        filled(&app).await;
        let mut tx = app.store().write().await.expect("writes");
        store::partnership::put_setting(&mut tx, "filler", &"long ".repeat(40_000)).await.expect("put");
        tx.commit().await.expect("commits");
        let file = back_up(&app).await;
        let one = 65_536 + 28;
        assert!(file.len() > 48 + 2 * one, "more than two chunks");
        let chunks: Vec<&[u8]> = file[48..].chunks(one).collect();
        let join = |order: &[usize]| [&file[..48], &order.iter().flat_map(|n| chunks[*n]).copied().collect::<Vec<u8>>()].concat();
        let flipped = |at: usize| {
            let mut file = file.clone();
            file[at] ^= 1;
            file
        };
        let last = chunks.len() - 1;
        let all: Vec<usize> = (0..=last).collect();
        let mut swapped = all.clone();
        swapped.swap(0, 1);
        let bad = [
            ("cut in a chunk", file[..file.len() - 1].to_vec()),
            ("cut after a chunk", join(&all[..last])),
            ("without its first chunk", join(&all[1..])),
            ("reordered", join(&swapped)),
            ("doubled", join(&[&all[..], &[last]].concat())),
            ("longer", [&file[..], b"x"].concat()),
            ("first bit of the magic", flipped(0)),
            ("salt", flipped(20)),
            ("first chunk", flipped(48 + 12)),
            ("last byte", flipped(file.len() - 1)),
            ("only its head", file[..48].to_vec()),
            ("empty", Vec::new()),
        ];
        let ring = fs::read(app.folder.path().join("keyring")).expect("a ring");
        let folder = tempfile::tempdir().expect("a folder");
        let stores = empty(folder.path()).await;
        for store in &stores {
            for (what, bad) in &bad {
                let error = restore(&app, store, bad).await.expect_err(what);
                assert!(matches!(error, BackupError::DoesNotOpen | BackupError::NotABackup), "{what}: {error}");
            }
            let other = MasterKey::Given(SecretBytes::new(b"ab".repeat(32)));
            assert!(matches!(Backup::open(&file, &other), Err(BackupError::DoesNotOpen)));
            assert!(transfer::is_empty(&mut store.read().await.expect("reads")).await.expect("reads"));
        }
        assert!(fs::read(app.folder.path().join("keyring")).expect("a ring") == ring);
        for store in &stores {
            restore(&app, store, &file).await.expect("the whole one is restored");
            assert!(matches!(restore(&app, store, &file).await, Err(BackupError::NotEmpty)), "and once only");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_restore_that_fails_in_the_middle_leaves_nothing() {
    let app = TestApp::fresh().await;
    filled(&app).await;
    let file = back_up(&app).await;
    let mut tx = app.store().write().await.expect("writes");
    approval(&mut tx).await;
    tx.commit().await.expect("commits");
    let with_approval = back_up(&app).await;
    let folder = tempfile::tempdir().expect("a folder");
    for store in empty(folder.path()).await {
        let sql = "DROP TABLE approval; CREATE TABLE approval (release TEXT)";
        match &store {
            Store::Sqlite { writer, .. } => sqlx::raw_sql(sql).execute(writer).await.map(drop),
            Store::Postgres(pool) => sqlx::raw_sql(sql).execute(pool).await.map(drop),
        }
        .expect("changes");
        // The last row of all does not fit.
        assert!(restore(&app, &store, &with_approval).await.is_err());
        assert!(transfer::is_empty(&mut store.read().await.expect("reads")).await.expect("reads"), "nothing stayed");
        restore(&app, &store, &file).await.expect("without that row it fits");
    }
}

/// A release with an approval, as far as a table needs it.
async fn approval(tx: &mut store::Tx) {
    let row = store::release::Row {
        id: "whole-1".into(),
        wave: "whole-1".into(),
        position: 1,
        state: "draft".into(),
        document: "{}".into(),
        hash: "hash".into(),
        previous: String::new(),
        signature: vec![1; 64],
        public_key: vec![2; 32],
        shared_on: None,
        public_on: None,
    };
    store::release::put_draft(tx, &row).await.expect("puts");
    store::release::approve(tx, "whole-1", &name("rowan"), "hash").await.expect("approves");
}

#[actix_web::test]
async fn backups_of_every_earlier_day_open_nothing_that_was_destroyed_since() {
    on_both(|app| async move {
        let (wave, _) = filled(&app).await;
        let open = (back_up(&app).await, counts(&rows(app.store()).await));
        app.close(&wave).await;
        let closed = back_up(&app).await;
        assert_eq!(app.count(&wave).await, Counted::Counted);
        let counted = back_up(&app).await;
        let folder = tempfile::tempdir().expect("a folder");

        // The wave is closed: marks of the day before do not come back, and nothing could test them; ballots do, for they can still be counted.
        for store in empty(&folder.path().join("closed").also_made()).await {
            let lost = restore(&app, &store, &open.0).await.expect("restores");
            assert_eq!(lost, [], "it can still be closed and counted");
            let after = counts(&rows(&store).await);
            assert_eq!(after, [0, open.1[1], open.1[2], open.1[3], open.1[4], open.1[5], 0]);
        }
        assert!(!app.ring().names().iter().any(|n| matches!(n, KeyName::Spent(_) | KeyName::Serial(_) | KeyName::Batch(_))));

        app.protect(&wave).await;
        app.approve_twice(&wave).await;
        assert!(!app.ring().names().iter().any(|n| matches!(n, KeyName::Box(_) | KeyName::Tally(_))));
        // The days of kept surveys and of ended runs are over as well.
        app.clock.set(day("2026-05-09"));
        app.jobs().await.tick().await.expect("ticks");
        let today = app.clock.today();
        let old_days = |n: &KeyName| matches!(n, KeyName::Day(d) | KeyName::Keep(d) if *d + chrono::Days::new(2) < today);
        assert!(!app.ring().names().iter().any(old_days));
        for (what, file, state) in
            [("open", &open.0, WaveState::Open), ("closed", &closed, WaveState::Closed), ("counted", &counted, WaveState::Counted)]
        {
            for store in empty(&folder.path().join(format!("late-{what}")).also_made()).await {
                let lost = restore(&app, &store, file).await.expect("restores");
                assert_eq!(lost, [Lost { wave: wave.id.clone(), state, countable: false }], "{what}");
                assert!(lost[0].to_string().contains(wave.id.as_str()) && lost[0].to_string().contains("no key"), "{}", lost[0]);
                // Words live for sixty days after the count, as they do without a backup.
                let after = counts(&rows(&store).await);
                assert_eq!(after, [0, 0, 0, open.1[3], 0, 0, 0], "{what}");
                if state == WaveState::Open {
                    ballot_box::close(&store, app.ring(), &*app.clock, &wave.id, true).await.expect("can be closed");
                }
                let count = ballot_box::count(&store, app.ring(), &*app.clock, &app.plan(&wave.id).await, &wave.id, &[]).await;
                assert!(matches!(count, Err(CountError::Custody(CustodyError::Key(KeyError::Missing(_))))), "{what}: {count:?}");
            }
        }
        app.clock.set(day("2026-07-09"));
        app.jobs().await.tick().await.expect("ticks");
        for store in empty(&folder.path().join("later").also_made()).await {
            restore(&app, &store, &open.0).await.expect("restores");
            assert_eq!(counts(&rows(&store).await), [0; 7]);
        }
    })
    .await;
}

/// A wave of another survey, opened, answered and counted in a database.
async fn counted_in(app: &TestApp, store: &Store) -> (WaveId, Plan) {
    let closes_on = app.clock.today() + chrono::Duration::days(30);
    let opening = Opening { survey: name("core"), closes_on, ends_year: false, door: None, custody: Custody::Server };
    let wave = ballot_box::open(store, app.ring(), &*app.clock, &opening).await.expect("opens");
    let plan = plan_of(&Base { store: store.clone(), ..app.base.clone() }, &wave.id).await;
    let mut tx = store.write().await.expect("writes");
    for _ in 0..11 {
        let ballot = seal_both(&wave.id, &wave.box_key, &empty_ballot(plan.instrument())).expect("seals");
        let post = Post { wave: wave.id.clone(), mark: None, decoy: random(), key: random(), ballot, narrative: None, ends: None };
        antechamber::post(&mut tx, &post).await.expect("posts");
    }
    tx.commit().await.expect("commits");
    ballot_box::close(store, app.ring(), &*app.clock, &wave.id, true).await.expect("closes");
    ballot_box::count(store, app.ring(), &*app.clock, &plan, &wave.id, &[]).await.expect("counts");
    (wave.id, plan)
}

#[actix_web::test]
async fn a_database_that_forgot_a_release_releases_nothing_more() {
    on_both(|app| async move {
        let (wave, _) = filled(&app).await;
        app.close(&wave).await;
        app.count(&wave).await;
        let before = back_up(&app).await;
        app.protect(&wave).await;
        app.approve_twice(&wave).await;
        let after = back_up(&app).await;
        let folder = tempfile::tempdir().expect("a folder");
        for (what, file, knows) in [("before", &before, false), ("after", &after, true)] {
            for store in empty(&folder.path().join(what).also_made()).await {
                restore(&app, &store, file).await.expect("restores");
                assert_eq!(release::knows_all(&store, app.ring()).await.expect("reads"), knows, "{what}");
                // What the start of a server does must not make the database's own last release the last that there was.
                release::keep_up_chain(&store, app.ring()).await.expect("writes");
                let (next, plan) = counted_in(&app, &store).await;
                match release::protect(&store, app.ring(), &plan, &next).await {
                    Ok(_) => assert!(knows, "{what}"),
                    Err(error) => assert!(matches!(error, ReleaseError::Forgotten) && !knows, "{what}: {error}"),
                }
            }
        }
    })
    .await;
}

trait AlsoMade {
    fn also_made(self) -> PathBuf;
}

impl AlsoMade for PathBuf {
    fn also_made(self) -> PathBuf {
        fs::create_dir_all(&self).expect("makes");
        self
    }
}

#[actix_web::test]
async fn a_kept_survey_comes_back_for_its_days_and_not_for_one_more() {
    let app = TestApp::fresh().await;
    filled(&app).await;
    let file = back_up(&app).await;
    for (today, [kept, ended]) in [("2026-05-02", [1, 25]), ("2026-05-03", [1, 0]), ("2026-05-04", [0, 0])] {
        app.clock.set(day(today));
        let folder = tempfile::tempdir().expect("a folder");
        for store in empty(folder.path()).await {
            restore(&app, &store, &file).await.expect("restores");
            let rows = rows(&store).await;
            assert_eq!(rows["kept"].len(), kept, "{today}");
            assert_eq!(rows["ended_run"].len(), ended, "{today}");
        }
    }
}

#[actix_web::test]
async fn a_wave_that_rolled_and_lost_its_key_does_not_hold_up_the_next() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    app.reply(&wave, &codes[0], |_| None).await;
    app.close(&wave).await;
    assert_eq!(app.count(&wave).await, Counted::Rolled);
    let file = back_up(&app).await;
    let folder = tempfile::tempdir().expect("a folder");
    for (n, store) in empty(folder.path()).await.iter().enumerate() {
        // Destroyed, or of another wave that was given the same name since.
        let key = |name: &KeyName| matches!(name, KeyName::Box(_));
        match n {
            0 => app.ring().destroy(key).expect("destroys"),
            _ => app.ring().add(KeyName::Box(wave.id.clone()), ballot_box::new_box_keys().private).expect("writes"),
        }
        let lost = restore(&app, store, &file).await.expect("restores");
        assert_eq!(lost, [Lost { wave: wave.id.clone(), state: WaveState::Closed, countable: false }]);
        let now = store::wave::get(&mut store.read().await.expect("reads"), &wave.id).await.expect("reads").expect("a wave");
        assert_eq!((now.state, rows(store).await["ballot"].len()), (WaveState::Closed, 0));
    }
}

#[actix_web::test]
async fn a_tally_of_an_earlier_count_comes_back_and_the_wave_can_be_counted_again() {
    let app = TestApp::fresh().await;
    let (wave, _) = filled(&app).await;
    app.close(&wave).await;
    app.count(&wave).await;
    let file = back_up(&app).await;
    app.count(&wave).await;
    let folder = tempfile::tempdir().expect("a folder");
    for store in empty(folder.path()).await {
        assert_eq!(restore(&app, &store, &file).await.expect("restores"), []);
        let plan = app.plan(&wave.id).await;
        for again in [false, true] {
            if again {
                ballot_box::count(&store, app.ring(), &*app.clock, &plan, &wave.id, &[]).await.expect("counts");
            }
            let tally = chorus::release::open_tally(&mut store.read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
            assert_eq!(tally.ballots(), 11, "counted again: {again}");
        }
    }
}

/// Runs the command in a folder, with these variables.
async fn run(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
    command.arg("--data").arg(folder).args(arguments).envs(variables.iter().copied()).stdin(Stdio::null());
    tokio::task::spawn_blocking(move || command.output().expect("runs")).await.expect("ends")
}

fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_str(&ok(output)).expect("one object")
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).expect("a file").permissions().mode() & 0o777
}

#[actix_web::test]
async fn by_command_a_backup_is_one_private_file_and_a_database_without_its_ring_says_what_is_lost() {
    on_both(|app| async move {
        let (wave, _) = filled(&app).await;
        let elsewhere = tempfile::tempdir().expect("a folder");
        let file = elsewhere.path().join("chorus.backup");
        let path = file.to_str().expect("a path");
        let made = json(&chorus(&app, &["--json", "backup", path], "").await);
        assert_eq!(made["file"], path);
        #[cfg(unix)]
        assert_eq!(mode(&file), 0o600);
        let bytes = fs::read(&file).expect("a backup");
        assert!(refusal(&chorus(&app, &["backup", path], "").await).contains("already"));
        assert!(fs::read(&file).expect("a backup") == bytes, "nothing is overwritten");
        assert_eq!(fs::read_dir(elsewhere.path()).expect("a folder").count(), 1, "nothing lies beside it");
        refusal(&chorus(&app, &["backup", elsewhere.path().join("no/folder").to_str().expect("a path")], "").await);
        assert!(refusal(&chorus(&app, &["restore", path], "").await).contains("not empty"));

        let data = elsewhere.path().join("new");
        let url = if app.config.database_url.starts_with("sqlite") { sqlite_url(&data) } else { fresh_postgres().await };
        let here = [("DATABASE_URL", url.as_str())];
        // Without the master key, and with another, nothing is made.
        assert!(refusal(&run(&data, &["restore", path], &here).await).contains("master.key"));
        let wrong = "ab".repeat(32);
        let refused = run(&data, &["restore", path], &[here[0], ("CHORUS_MASTER_KEY", &wrong)]).await;
        assert!(refusal(&refused).contains("another master key"));
        assert!(!data.exists());

        // With the master key, but without the ring.
        fs::create_dir(&data).expect("makes");
        fs::copy(app.folder.path().join("master.key"), data.join("master.key")).expect("copies");
        let restored = json(&run(&data, &["--json", "restore", path], &here).await);
        assert_eq!((restored["new_ring"].as_bool(), restored["lost"][0]["wave"].as_str()), (Some(true), Some(wave.id.as_str())));
        assert!(restored["lost"][0]["why"].as_str().expect("why").contains("cannot be counted; close it"), "{restored}");
        assert!(refusal(&run(&data, &["check"], &here).await).contains("its ballots are lost"));
        ok(&run(&data, &["wave", "close", wave.id.as_str(), "--now"], &here).await);
        ok(&run(&data, &["check"], &here).await);
        // No text of the database lay on the disk while it was read and written.
        let plain: Vec<_> = files(&data).into_iter().map(|(name, _)| name).filter(|n| n.contains("part") || n.contains("backup")).collect();
        assert_eq!(plain, Vec::<String>::new());
    })
    .await;
}

#[actix_web::test]
async fn by_command_a_copy_of_the_ring_is_private_says_its_last_day_and_replaces_nothing() {
    on_both(|app| async move {
        filled(&app).await;
        let copy = app.folder.path().join("copy-of-the-ring");
        let path = copy.to_str().expect("a path");
        let before = fs::read(app.folder.path().join("keyring")).expect("a ring");
        let said = ok(&chorus(&app, &["keys", "copy", path], "").await);
        assert!(said.contains("must be gone by") && said.contains("master key is not in it"), "{said}");
        #[cfg(unix)]
        assert_eq!(mode(&copy), 0o600);
        let master = fs::read_to_string(app.folder.path().join("master.key")).expect("a key");
        let bytes = fs::read(&copy).expect("a copy");
        let raw = data_encoding::HEXLOWER.decode(master.as_bytes()).expect("hexadecimal");
        assert!(!holds(&bytes, &master) && !bytes.windows(raw.len()).any(|w| w == raw));
        // Keys whose day is long over are destroyed before, so that no copy has them.
        assert!(bytes.len() < before.len());
        let opened = KeyRing::open(&copy, &app.config.master).expect("opens with the master key alone");
        assert!(!opened.names().iter().any(|n| matches!(n, KeyName::Day(_) | KeyName::Keep(_))), "{:?}", opened.names());
        assert!(refusal(&chorus(&app, &["keys", "copy", path], "").await).contains("already"));
        assert!(fs::read(&copy).expect("a copy") == bytes);
        let second = app.folder.path().join("second");
        let said = json(&chorus(&app, &["--json", "keys", "copy", second.to_str().expect("a path")], "").await);
        let today = chorus::clock::SystemClock.today();
        let gone_by: chrono::NaiveDate = said["gone_by"].as_str().and_then(|d| d.parse().ok()).expect("a day");
        assert!(gone_by >= today && gone_by <= today + chrono::Days::new(2), "{said}");
    })
    .await;
}

#[actix_web::test]
async fn a_running_server_goes_on_while_its_master_key_is_changed_by_command() {
    on_both(|app| async move {
        let (wave, codes) = filled(&app).await;
        let before = back_up(&app).await;
        let old = fs::read(app.folder.path().join("master.key")).expect("a key");
        let said = ok(&chorus(&app, &["keys", "rotate"], "").await);
        assert!(said.contains("make a new backup"), "{said}");
        assert!(fs::read(app.folder.path().join("master.key")).expect("a key") != old);
        app.jobs().await.tick().await.expect("ticks");
        app.clock.set(day("2026-05-02"));
        journey(&app.http, &app.answering, wave.slug.as_str(), &codes[30].digits()).await;
        app.jobs().await.tick().await.expect("ticks");
        assert!(app.ring().has(&KeyName::Day(day("2026-05-02"))), "it writes the ring under the new key");
        KeyRing::open(&app.config.keyring, &app.config.master).expect("others open it too");
        let old = MasterKey::Given(SecretBytes::new(old));
        assert!(matches!(KeyRing::open(&app.config.keyring, &old), Err(KeyError::DoesNotOpen(_))));
        assert!(matches!(Backup::open(&before, &app.config.master), Err(BackupError::DoesNotOpen)), "earlier backups are closed for good");
        Backup::open(&back_up(&app).await, &app.config.master).expect("the next one opens");
    })
    .await;
}

#[actix_web::test]
async fn a_rotation_killed_at_any_moment_leaves_a_ring_that_opens() {
    let app = TestApp::fresh().await;
    let signing = app.ring().secret(&KeyName::Signing).expect("a key");
    for n in 0..40_u64 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_chorus"))
            .arg("--data")
            .arg(app.folder.path())
            .args(["keys", "rotate"])
            .env("DATABASE_URL", &app.config.database_url)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        // Killed as soon as the next master key shows, or up to 30 ms later, so that every step is hit sometimes.
        let next = app.folder.path().join("master.key.new");
        while !next.exists() && child.try_wait().expect("a child").is_none() {
            std::hint::spin_loop();
        }
        std::thread::sleep(Duration::from_micros(n * n * 20));
        let _ = child.kill();
        child.wait().expect("ends");
        app.ring().refresh().expect("the running server goes on");
        let opened = KeyRing::open(&app.config.keyring, &app.config.master).expect("opens");
        assert_eq!(opened.secret(&KeyName::Signing).ok(), Some(signing.clone()));
        assert!(!next.exists(), "what was begun is finished or undone");
    }
}

#[actix_web::test]
async fn a_master_key_of_the_environment_is_changed_by_two_variables() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let [old, new] = ["ab".repeat(32), "cd".repeat(32)];
    let (old, new) = (("CHORUS_MASTER_KEY", old.as_str()), ("CHORUS_NEW_MASTER_KEY", new.as_str()));
    ok(&run(&data, &["check"], &[old]).await);
    assert!(refusal(&run(&data, &["keys", "rotate"], &[old]).await).contains("CHORUS_NEW_MASTER_KEY"));
    assert!(refusal(&run(&data, &["keys", "rotate"], &[new]).await).contains("stands alone"));
    let bad = ("CHORUS_NEW_MASTER_KEY", "short");
    assert!(refusal(&run(&data, &["keys", "rotate"], &[old, bad]).await).contains("CHORUS_NEW_MASTER_KEY: the master key must be 64"));
    ok(&run(&data, &["check"], &[old]).await);
    let said = ok(&run(&data, &["keys", "rotate"], &[old, new]).await);
    assert!(said.contains("set it as CHORUS_MASTER_KEY") && said.contains("must be restarted"), "{said}");
    ok(&run(&data, &["check"], &[old, new]).await);
    assert!(refusal(&run(&data, &["check"], &[old]).await).contains("does not open"));
    assert!(refusal(&run(&data, &["keys", "rotate"], &[old, new]).await).contains("already"));
    ok(&run(&data, &["check"], &[("CHORUS_MASTER_KEY", new.1)]).await);
    assert!(!data.join("master.key").exists());
}

/// Three people with keys of their own, and the settings that name them.
fn custodians(app: &TestApp) -> BTreeMap<&'static str, age::x25519::Identity> {
    let people: BTreeMap<&str, _> = ["ash", "jo", "rowan"].map(|name| (name, age::x25519::Identity::generate())).into();
    let lines = people.iter().map(|(name, identity)| format!("{name} = \"{}\"", identity.to_public())).collect::<Vec<_>>().join("\n");
    fs::write(app.folder.path().join("chorus.toml"), format!("custody = \"people\"\n\n[custodians]\n{lines}\n")).expect("writes");
    people
}

/// What a custodian does at home: opens the file that has their name, and nothing else.
fn opened(folder: &Path, wave: &str, name: &str, identity: &age::x25519::Identity) -> String {
    let sealed = fs::read(folder.join(format!("{wave}-{name}.age"))).expect("a file");
    let path = folder.join(format!("{wave}-{name}.share"));
    fs::write(&path, age::decrypt(identity, &sealed).expect("opens")).expect("writes");
    path.to_str().expect("a path").to_owned()
}

#[actix_web::test]
async fn two_of_three_people_open_a_wave_and_the_server_alone_cannot() {
    on_both(|app| async move {
        let people = custodians(&app);
        let said: serde_json::Value = json(&chorus(&app, &["--json", "wave", "open", "core", "--closes", "2126-05-31"], "").await);
        assert_eq!(said["custodians"], serde_json::json!(["ash", "jo", "rowan"]));
        let wave: Wave = store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").swap_remove(0);
        let (_, codes) = app.print_cards(&wave, None).await;
        app.settle().await;
        for code in &codes[..11] {
            app.reply(&wave, code, |_| None).await;
        }
        app.close(&wave).await;
        let (id, shares) = (wave.id.as_str(), app.folder.path().join("shares"));
        let before = rows(app.store()).await;

        // Everything that the server has, without the people.
        let alone = refusal(&chorus(&app, &["wave", "count", id], "").await);
        assert!(alone.contains("two of ash, jo, rowan") && alone.contains("0 gave a share"), "{alone}");
        ok(&chorus(&app, &["wave", "shares", id, "--out", shares.to_str().expect("a path")], "").await);
        let sealed = shares.join(format!("{id}-ash.age"));
        let unopened = refusal(&chorus(&app, &["wave", "count", id, "--share", sealed.to_str().expect("a path")], "").await);
        assert!(unopened.contains("line 1 is no share") && unopened.contains("BEGIN AGE"), "{unopened}");
        // One of them, twice.
        let ash = opened(&shares, id, "ash", &people["ash"]);
        let once = refusal(&chorus(&app, &["wave", "count", id, "--share", &ash, "--share", &ash], "").await);
        assert!(once.contains("1 gave a share"), "{once}");
        assert!(rows(app.store()).await["ballot"] == before["ballot"], "nothing has changed");
        assert!(rows(app.store()).await["tally"].is_empty());

        let rowan = opened(&shares, id, "rowan", &people["rowan"]);
        let count = ["--json", "wave", "count", id, "--share", &ash, "--share", &rowan];
        assert_eq!(json(&chorus(&app, &count, "").await)["state"], "counted");
        app.ring().refresh().expect("reads");
        let tally =
            chorus::release::open_tally(&mut app.store().read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
        assert_eq!(tally.ballots(), 11);

        // After the approval two shares, an old backup and today's ring open nothing.
        let file = back_up(&app).await;
        app.protect(&wave).await;
        app.approve_twice(&wave).await;
        assert!(!app.ring().has(&KeyName::Custody(wave.id.clone())));
        let folder = tempfile::tempdir().expect("a folder");
        for store in empty(folder.path()).await {
            let lost = restore(&app, &store, &file).await.expect("restores");
            assert_eq!(lost, [Lost { wave: wave.id.clone(), state: WaveState::Counted, countable: false }]);
            assert!(rows(&store).await["ballot"].is_empty());
        }
    })
    .await;
}

#[actix_web::test]
async fn a_box_that_people_keep_rolls_on_and_needs_their_shares_of_both_waves() {
    let app = TestApp::fresh().await;
    let people = custodians(&app);
    let mut ids = Vec::new();
    for replies in [4, 7] {
        ok(&chorus(&app, &["wave", "open", "core", "--closes", "2126-05-31"], "").await);
        let wave = store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").pop().expect("a wave");
        app.ring().refresh().expect("reads");
        let (_, codes) = app.print_cards(&wave, None).await;
        app.settle().await;
        for code in &codes[..replies] {
            app.reply(&wave, code, |_| None).await;
        }
        app.close(&wave).await;
        let (id, out) = (wave.id.to_string(), app.folder.path().join(wave.id.as_str()));
        ok(&chorus(&app, &["wave", "shares", &id, "--out", out.to_str().expect("a path")], "").await);
        ids.push(id.clone());
        let mut count = vec!["--json".to_owned(), "wave".into(), "count".into(), id.clone()];
        for name in ["jo", "rowan"] {
            count.extend(["--share".to_owned(), opened(&out, &id, name, &people[name])]);
        }
        let text = |count: &[String]| count.iter().map(String::as_str).map(str::to_owned).collect::<Vec<_>>();
        if ids.len() == 2 {
            let refused = refusal(&chorus(&app, &text(&count).iter().map(String::as_str).collect::<Vec<_>>(), "").await);
            assert!(refused.contains(&format!("{} is opened by two", ids[0])), "{refused}");
            for name in ["jo", "rowan"] {
                count.extend(["--share".to_owned(), opened(&out, &ids[0], name, &people[name])]);
            }
        }
        let state = json(&chorus(&app, &count.iter().map(String::as_str).collect::<Vec<_>>(), "").await)["state"].clone();
        assert_eq!(state, if ids.len() == 1 { "rolled" } else { "counted" });
    }
}

#[actix_web::test]
async fn custody_that_cannot_work_is_told_before_anything_opens() {
    let app = TestApp::fresh().await;
    let one = age::x25519::Identity::generate().to_public();
    for (settings, says) in [
        ("custody = \"people\"\n".to_owned(), "three custodians"),
        (format!("custody = \"people\"\n[custodians]\nash = \"{one}\"\njo = \"{one}\"\n"), "same recipient"),
        (format!("[custodians]\nash = \"{one}\"\n"), "say custody = \"people\""),
        ("custody = \"nobody\"\n".to_owned(), "“server” or “people”"),
    ] {
        fs::write(app.folder.path().join("chorus.toml"), settings).expect("writes");
        let refused = refusal(&chorus(&app, &["check"], "").await);
        assert!(refused.contains(says), "{refused}");
    }
}
