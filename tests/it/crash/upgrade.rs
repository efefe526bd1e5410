//! A database that an earlier Chorus made, with rows in it, opened by today's.

use super::{BALLOTS, Ground, MARKS, all_ready, number, press};
use crate::{app::name, postgres::fresh_postgres};
use chorus::{
    ballot_box::{BoxKeys, code_book, new_box_keys, seal_both, spent_mark},
    config::{Config, sqlite_url},
    domain::{
        answers::Answers,
        ballot::{Ballot, Channel, Standing},
        code::Code,
        ids::{BatchId, WaveId},
        wave::Batch,
    },
    keyring::{KeyName, KeyRing},
    secret::{Key, random},
    store,
};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection, migrate::Migrator};
use std::{fs, path::Path};

const FIRST: &str = "0001_foundation.sql";
const WAVE: &str = "core-1";
const BATCH: &str = "core-1-b1";

/// Bytes as this database writes them in SQL.
fn bytes(url: &str, bytes: &[u8]) -> String {
    let hex = data_encoding::HEXLOWER.encode(bytes);
    if url.starts_with("sqlite") { format!("X'{hex}'") } else { format!("'\\x{hex}'") }
}

/// Runs the first migration and nothing else, and then these statements.
async fn made_by_the_first_version(url: &str, statements: &str) {
    let kind = if url.starts_with("sqlite") { "sqlite" } else { "postgres" };
    let folder = tempfile::tempdir().expect("a folder");
    let migration = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(kind).join(FIRST);
    fs::copy(migration, folder.path().join(FIRST)).expect("copies");
    let migrator = Migrator::new(folder.path()).await.expect("reads");
    let statements = AssertSqlSafe(statements.to_owned());
    if kind == "sqlite" {
        let mut db = SqliteConnection::connect(&format!("{url}?mode=rwc")).await.expect("connects");
        migrator.run_direct(None, &mut db, false).await.expect("migrates");
        sqlx::raw_sql(statements).execute(&mut db).await.expect("fills");
        db.close().await.expect("closes");
    } else {
        let mut db = PgConnection::connect(url).await.expect("connects");
        migrator.run_direct(None, &mut db, false).await.expect("migrates");
        sqlx::raw_sql(statements).execute(&mut db).await.expect("fills");
        db.close().await.expect("closes");
    }
}

/// A ring as it was then, and the public halves of its wave's two pairs.
fn ring(ground: &Ground) -> (KeyRing, [Vec<u8>; 2]) {
    let config: Config = ground.config();
    let ring = KeyRing::open(&config.keyring, &config.master).expect("a ring");
    let wave = || name::<WaveId>(WAVE);
    let [BoxKeys { private: answers, public }, narratives] = [new_box_keys(), new_box_keys()];
    for (name, secret) in [
        (KeyName::Box(wave()), answers),
        (KeyName::Narrative(wave()), narratives.private),
        (KeyName::Spent(wave()), Key::random().to_secret()),
        (KeyName::Serial(wave()), Key::random().to_secret()),
        (KeyName::Batch(name(BATCH)), Key::random().to_secret()),
    ] {
        ring.add(name, secret).expect("added");
    }
    (ring, [public, narratives.public])
}

fn codes(ring: &KeyRing) -> Vec<Code> {
    let batch =
        Batch { id: name::<BatchId>(BATCH), wave: name(WAVE), service: name("outreach"), place: None, first: 0, count: 50, revoked: false };
    let book = code_book(ring, &name(WAVE), std::slice::from_ref(&batch));
    let key = ring.key(&KeyName::Batch(batch.id.clone())).expect("a key");
    let issue = chorus::domain::code::Issue { batch: batch.id, first: 0, count: 50, key };
    book.codes(&issue).collect()
}

/// A wave with eleven sends, three of which still wait in the antechamber, written by hand as the first version wrote them.
fn rows(url: &str, ring: &KeyRing, codes: &[Code], [public, narratives]: &[Vec<u8>; 2]) -> String {
    let prefix: [u8; 8] = random();
    let k_spent = ring.key(&KeyName::Spent(name(WAVE))).expect("a key");
    let mut sql = format!(
        "INSERT INTO setting VALUES ('partnership', '{{\"name\":\"Earlier\",\"data_protection\":\"dpo@test.example\",\"fictional\":true}}');
         INSERT INTO organisation VALUES ('council', 'Council', FALSE);
         INSERT INTO service VALUES ('outreach', 'Outreach', 'council');
         INSERT INTO survey VALUES ('core', 'survivor-core', 1, '{{\"areas\":true,\"year\":true,\"breakdown\":[]}}');
         INSERT INTO wave (id, survey, number, slug, state, year, ends_year, opened_on, closes_on, box_key, narrative_key, mark_prefix, rolls)
         VALUES ('{WAVE}', 'core', 1, 'bcdfgh', 'open', '2099-00', FALSE, '2026-01-01', '2099-12-31', {}, {}, {}, 0);
         INSERT INTO batch VALUES ('{BATCH}', '{WAVE}', 'outreach', NULL, 0, 50, FALSE);",
        bytes(url, public),
        bytes(url, narratives),
        bytes(url, &prefix)
    );
    for (n, code) in codes.iter().take(11).enumerate() {
        let ante = if n < 3 { "ante_" } else { "" };
        let (mark, key) = (spent_mark(&k_spent, &prefix, code), random::<16>());
        let sealed = seal_both(&name(WAVE), public, &ballot()).expect("seals").real;
        let (mark, key, sealed) = (bytes(url, &mark), bytes(url, &key), bytes(url, &sealed));
        sql = format!("{sql}INSERT INTO {ante}mark VALUES ({mark}); INSERT INTO {ante}ballot VALUES ({key}, '{WAVE}', {sealed});");
    }
    sql
}

fn ballot() -> Ballot {
    Ballot {
        standing: Standing::Real,
        instrument: name("survivor-core"),
        version: 1,
        channel: Channel::Card,
        place: None,
        service: Some(name("outreach")),
        language: "en".to_owned(),
        helped_by: None,
        number: random(),
        answers: Answers::default(),
    }
}

#[actix_web::test]
async fn a_wave_that_the_first_version_opened_goes_on_in_todays_with_every_row_and_every_spent_card() {
    for url in [None, Some(fresh_postgres().await)] {
        let folder = tempfile::tempdir().expect("a folder");
        let url = url.unwrap_or_else(|| sqlite_url(folder.path()));
        let ground = Ground { folder, url };
        let (ring, public) = ring(&ground);
        let codes = codes(&ring);
        made_by_the_first_version(&ground.url, &rows(&ground.url, &ring, &codes, &public)).await;
        let base = ground.base().await;
        assert_eq!(number(&base.store, MARKS).await, 11);
        assert_eq!(number(&base.store, BALLOTS).await, 11);
        let wave = store::wave::get(&mut base.store.read().await.expect("reads"), &name(WAVE)).await.expect("reads").expect("a wave");
        base.store.close().await;
        let program = ground.serve();
        let http = reqwest::Client::new();
        // One card that was spent then, from each of both tables, and one that was not.
        for page in all_ready(&http, &program.answering, &wave, &[codes[0].clone(), codes[10].clone(), codes[11].clone()]).await {
            assert_eq!(press(&http, &program.answering, &page, "send").await.expect("an answer").name(), "done");
        }
        drop(program);
        assert_eq!(ground.close_and_count(&wave).await, 12);
    }
}
