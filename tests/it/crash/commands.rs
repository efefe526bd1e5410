//! kill -9 while a wave is stirred, closed, counted and approved, and crashes between the database and the key ring.

use super::{BALLOTS, Chance, Ground, MARKS, SERVE, number, tallied};
use crate::{
    app::empty_ballot,
    postgres::{copy_of, fresh_postgres},
};
use chorus::{
    app::Base,
    ballot_box::{seal_both, spent_mark},
    config::sqlite_url,
    domain::{
        code::Code,
        tally::Tally,
        wave::{Wave, WaveState},
    },
    keyring::KeyName,
    secret::random,
    store::{
        self,
        antechamber::{self, Post},
    },
};
use sqlx::{Connection, PgConnection};
use std::{
    fs,
    time::{Duration, Instant},
};

/// Ballots in the box of these tests.
const IN_THE_BOX: u32 = 12;
/// How often each command is killed, on each database.
const KILLS: u64 = 6;
const PASSWORD: &str = "password of a releaser";

/// Runs a test on both databases.
async fn each(test: impl AsyncFn(Option<String>)) {
    test(None).await;
    test(Some(fresh_postgres().await)).await;
}

impl Ground {
    /// A copy of everything that lasts.
    async fn copy(&self) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for entry in fs::read_dir(self.folder.path()).expect("a folder") {
            let path = entry.expect("an entry").path();
            fs::copy(&path, folder.path().join(path.file_name().expect("a name"))).expect("copies");
        }
        let url = if self.url.starts_with("sqlite") { sqlite_url(folder.path()) } else { copy_of(&self.url).await };
        Self { folder, url }
    }

    fn path(&self, file: &str) -> std::path::PathBuf {
        self.folder.path().join(file)
    }

    /// Runs a command that has to work.
    fn must(&self, arguments: &[&str], stdin: &str) {
        let output = self.run(arguments, stdin);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// Starts a command, and kills it after a while. True when it was killed before its end.
    fn kill_in_the_middle(&self, arguments: &[&str], stdin: &str, after: Duration) -> bool {
        let mut child = self.command(arguments).spawn().expect("starts");
        let _ = std::io::Write::write_all(&mut child.stdin.take().expect("stdin"), stdin.as_bytes());
        std::thread::sleep(after);
        child.kill().expect("can be killed");
        !child.wait().expect("ends").success()
    }
}

/// A wave with a dozen ballots that wait in the antechamber.
async fn filled(url: Option<String>, ends_year: bool) -> (Ground, Wave) {
    let ground = Ground::new(url).await;
    let (wave, codes) = ground.open_wave("core", ends_year, 50).await;
    let base = ground.base().await;
    fill(&base, &wave, &codes[..IN_THE_BOX as usize]).await;
    base.store.close().await;
    (ground, wave)
}

pub async fn fill(base: &Base, wave: &Wave, codes: &[Code]) {
    let k_spent = base.ring.key(&KeyName::Spent(wave.id.clone())).expect("a key");
    let instrument = base.words.instrument("survivor-core").expect("an instrument");
    let mut tx = base.store.write().await.expect("writes");
    for code in codes {
        let ballot = seal_both(&wave.id, &wave.box_key, &empty_ballot(instrument)).expect("seals");
        let mark = Some(spent_mark(&k_spent, &wave.mark_prefix, code));
        let post = Post { wave: wave.id.clone(), mark, decoy: random(), key: random(), ballot, narrative: None, ends: None };
        antechamber::post(&mut tx, &post).await.expect("posts");
    }
    tx.commit().await.expect("commits");
}

/// Kills the command at random moments, each time on a fresh copy, and gives each copy to `after`.
async fn kill_often(ground: &Ground, arguments: &[&str], stdin: &str, after: impl AsyncFn(&Ground)) {
    let mut chance = Chance::new();
    let begin = Instant::now();
    ground.copy().await.must(arguments, stdin);
    let whole = u64::try_from(begin.elapsed().as_micros()).expect("short");
    let mut killed = 0;
    for _ in 0..KILLS {
        let copy = ground.copy().await;
        // Half of the time a command reads its words and opens its files; what is dangerous comes afterwards.
        let moment = Duration::from_micros(whole / 3 + chance.below(whole));
        killed += u32::from(copy.kill_in_the_middle(arguments, stdin, moment));
        after(&copy).await;
    }
    println!("{}: killed {killed} times before its end", arguments.join(" "));
}

async fn state(base: &Base, wave: &Wave) -> WaveState {
    store::wave::get(&mut base.store.read().await.expect("reads"), &wave.id).await.expect("reads").expect("a wave").state
}

#[actix_web::test]
async fn a_close_that_was_killed_is_closed_by_the_same_command_and_nothing_can_test_a_card_afterwards() {
    each(async |url| {
        let (ground, wave) = filled(url, false).await;
        let close = ["wave", "close", wave.id.as_str(), "--now"];
        kill_often(&ground, &close, "", async |copy| {
            let again = copy.run(&close, "");
            let said = String::from_utf8_lossy(&again.stderr).into_owned();
            assert!(again.status.success() || said.contains("the wave is closed"), "{said}");
            let base = copy.base().await;
            assert_eq!(state(&base, &wave).await, WaveState::Closed);
            assert_eq!(number(&base.store, MARKS).await, 0);
            let tests_cards = |name: &KeyName| matches!(name, KeyName::Spent(_) | KeyName::Serial(_) | KeyName::Batch(_));
            assert!(!base.ring.names().iter().any(tests_cards), "{:?}", base.ring.names());
            base.store.close().await;
            assert_eq!(copy.close_and_count(&wave).await, u64::from(IN_THE_BOX));
        })
        .await;
    })
    .await;
}

#[actix_web::test]
async fn a_count_that_was_killed_is_counted_by_the_same_command_and_counts_nobody_twice() {
    each(async |url| {
        let (ground, wave) = filled(url, false).await;
        ground.must(&["wave", "close", wave.id.as_str(), "--now"], "");
        let count = ["wave", "count", wave.id.as_str()];
        kill_often(&ground, &count, "", async |copy| {
            copy.must(&count, "");
            let base = copy.base().await;
            assert_eq!(tallied(&base, &wave).await, u64::from(IN_THE_BOX));
            assert_eq!(number(&base.store, BALLOTS).await, i64::from(IN_THE_BOX), "a recount is possible until the approval");
            base.store.close().await;
        })
        .await;
    })
    .await;
}

#[actix_web::test]
async fn a_start_that_was_killed_while_it_stirs_loses_and_doubles_no_row() {
    each(async |url| {
        let (ground, wave) = filled(url, false).await;
        let mut chance = Chance::new();
        let begin = Instant::now();
        drop(ground.copy().await.serve());
        let whole = u64::try_from(begin.elapsed().as_micros()).expect("short");
        for _ in 0..KILLS {
            let copy = ground.copy().await;
            let moment = Duration::from_micros(whole * 2 / 3 + chance.below(whole));
            assert!(copy.kill_in_the_middle(&SERVE, "", moment), "a server does not end by itself");
            let base = copy.base().await;
            assert_eq!(number(&base.store, MARKS).await, i64::from(IN_THE_BOX));
            assert_eq!(number(&base.store, BALLOTS).await, i64::from(IN_THE_BOX));
            antechamber::stir(&base.store, 1).await.expect("stirs");
            assert_eq!(number(&base.store, "SELECT COUNT(*) FROM ballot").await, i64::from(IN_THE_BOX));
            base.store.close().await;
            assert_eq!(copy.close_and_count(&wave).await, u64::from(IN_THE_BOX));
        }
    })
    .await;
}

/// Somebody else's lock stops a stir exactly between its two transactions; there it is killed.
#[actix_web::test]
async fn a_stir_that_was_killed_between_marks_and_ballots_is_finished_by_the_next() {
    let (ground, wave) = filled(Some(fresh_postgres().await), false).await;
    let mut other = PgConnection::connect(&ground.url).await.expect("connects");
    for sql in ["BEGIN", "LOCK TABLE ante_ballot IN ROW EXCLUSIVE MODE"] {
        sqlx::query(sql).execute(&mut other).await.expect("locks");
    }
    // Who reads a table inside a transaction keeps a stir from making it anew.
    let mut reader = PgConnection::connect(&ground.url).await.expect("connects");
    let mut program = ground.serve();
    let mut moved: i64 = 0;
    for _ in 0..1_000 {
        moved = sqlx::query_scalar("SELECT COUNT(*) FROM mark").fetch_one(&mut reader).await.expect("a number");
        if moved > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    program.kill();
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("unlocks");
    assert_eq!(moved, i64::from(IN_THE_BOX));
    let base = ground.base().await;
    assert_eq!(number(&base.store, "SELECT COUNT(*) FROM ante_ballot").await, i64::from(IN_THE_BOX), "the ballots were not moved");
    assert!(antechamber::stir(&base.store, 10).await.expect("stirs"));
    assert_eq!([number(&base.store, MARKS).await, number(&base.store, BALLOTS).await], [i64::from(IN_THE_BOX); 2]);
    assert_eq!(number(&base.store, "SELECT COUNT(*) FROM ballot").await, i64::from(IN_THE_BOX));
    base.store.close().await;
    assert_eq!(ground.close_and_count(&wave).await, u64::from(IN_THE_BOX));
}

/// A wave whose release waits for its second approval.
async fn waits_for_approval(url: Option<String>, ends_year: bool) -> (Ground, Wave) {
    let (ground, wave) = filled(url, ends_year).await;
    ground.must(&["wave", "close", wave.id.as_str(), "--now"], "");
    for act in ["count", "protect"] {
        ground.must(&["wave", act, wave.id.as_str()], "");
    }
    ground.must(&["wave", "approve", wave.id.as_str(), "--by", "rowan"], PASSWORD);
    (ground, wave)
}

/// What is left after the second approval: no ballot, no key, no tally, and the wave's part in the year's sums once.
async fn assert_released(ground: &Ground, wave: &Wave) {
    let base = ground.base().await;
    assert_eq!(state(&base, wave).await, WaveState::Released);
    assert_eq!(number(&base.store, BALLOTS).await, 0);
    assert_eq!(number(&base.store, "SELECT COUNT(*) FROM tally").await, 0);
    let opens = |name: &KeyName| matches!(name, KeyName::Box(_) | KeyName::Tally(_));
    assert!(!base.ring.names().iter().any(opens), "{:?}", base.ring.names());
    let mut tx = base.store.read().await.expect("reads");
    let year = store::tally::get_year(&mut tx, &wave.survey, &wave.year).await.expect("reads");
    drop(tx);
    let key = base.ring.key(&KeyName::Year(wave.survey.clone(), wave.year.clone()));
    if wave.ends_year {
        assert!(year.is_none() && key.is_err(), "the sums of a year that was released are gone, and their key");
    } else {
        let place = format!("year/{}/{}", wave.survey, wave.year);
        let json = key.expect("a key").open(place.as_bytes(), &year.expect("sums")).expect("opens");
        let sums: Tally = serde_json::from_slice(&json).expect("a tally");
        assert_eq!(sums.ballots(), u64::from(IN_THE_BOX));
    }
    base.store.close().await;
}

#[actix_web::test]
async fn a_second_approval_that_was_killed_is_finished_and_stands_in_the_years_sums_once() {
    each(async |url| {
        let (ground, wave) = waits_for_approval(url, false).await;
        let approve = ["wave", "approve", wave.id.as_str(), "--by", "sorrel"];
        kill_often(&ground, &approve, PASSWORD, async |copy| {
            let again = copy.run(&approve, PASSWORD);
            let said = String::from_utf8_lossy(&again.stderr).into_owned();
            assert!(again.status.success() || said.contains("approved"), "{said}");
            assert_released(copy, &wave).await;
        })
        .await;
    })
    .await;
}

/// The narrowest gap is the one between the commit and the key ring: here the ring comes back as it was before the command.
#[actix_web::test]
async fn what_crashes_between_the_database_and_the_key_ring_is_finished_by_the_next_start() {
    for ends_year in [false, true] {
        let (ground, wave) = if ends_year { last_of_a_year().await } else { waits_for_approval(None, false).await };
        let before = fs::read(ground.path("keyring")).expect("a ring");
        ground.must(&["wave", "approve", wave.id.as_str(), "--by", "sorrel"], PASSWORD);
        let base = ground.base().await;
        let year = base.ring.secret(&KeyName::Year(wave.survey.clone(), wave.year.clone()));
        base.store.close().await;
        fs::write(ground.path("keyring"), before).expect("writes");
        if let Ok(year) = year {
            // A key that the command had put in before its commit was in the ring already when it crashed after it.
            let base = ground.base().await;
            base.ring.add(KeyName::Year(wave.survey.clone(), wave.year.clone()), year).expect("adds");
            base.store.close().await;
        }
        assert_released(&ground, &wave).await;
    }
}

/// The second wave of a year, which ends it, before its second approval.
async fn last_of_a_year() -> (Ground, Wave) {
    let (ground, first) = waits_for_approval(None, false).await;
    ground.must(&["wave", "approve", first.id.as_str(), "--by", "sorrel"], PASSWORD);
    let (wave, codes) = ground.open_wave("core", true, 50).await;
    let base = ground.base().await;
    fill(&base, &wave, &codes[..IN_THE_BOX as usize]).await;
    base.store.close().await;
    ground.must(&["wave", "close", wave.id.as_str(), "--now"], "");
    for act in ["count", "protect"] {
        ground.must(&["wave", act, wave.id.as_str()], "");
    }
    ground.must(&["wave", "approve", wave.id.as_str(), "--by", "rowan"], PASSWORD);
    (ground, wave)
}

/// A recount writes a key first and the tally afterwards. Whatever falls between them, the tally that is there still opens.
#[actix_web::test]
async fn a_recount_that_crashes_before_its_commit_leaves_the_first_count_as_it_was() {
    let (ground, wave) = waits_for_approval(None, false).await;
    // Closed in order, the whole database is in its one file.
    ground.base().await.store.close().await;
    let database = fs::read(ground.path("chorus.db")).expect("a database");
    ground.must(&["wave", "count", wave.id.as_str()], "");
    for file in ["chorus.db-wal", "chorus.db-shm"] {
        let _ = fs::remove_file(ground.path(file));
    }
    fs::write(ground.path("chorus.db"), database).expect("writes");
    ground.must(&["wave", "approve", wave.id.as_str(), "--by", "sorrel"], PASSWORD);
    assert_released(&ground, &wave).await;
}
