//! A database that is locked, slow, restarted or gone, in the middle of load.

use super::{all_ready, count, keeps_answers, press, send_until_done};
use crate::app::{Page, TestApp, day};
use chorus::{domain::wave::Wave, store::Store};
use futures_util::future::{join, join_all};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::time::{Duration, Instant};

/// The longest that somebody waits for a calm page, with room for a slow machine.
const CALM: Duration = Duration::from_secs(20);

/// Presses Send on all pages at once: each has to come back calm, with its answers.
async fn all_are_told_to_wait(app: &TestApp, pages: &[Page]) -> Vec<Page> {
    let begin = Instant::now();
    let told = join_all(pages.iter().map(async |page| {
        let told = press(&app.http, &app.answering, page, "send").await.expect("an answer");
        assert!(keeps_answers(&told) && told.says("role=\"alert\""), "{} {}", told.status, told.html);
        told
    }));
    let told = told.await;
    println!("{} people were told to wait after {:.1} s", pages.len(), begin.elapsed().as_secs_f64());
    assert!(begin.elapsed() < CALM, "the last of them waited {:?}", begin.elapsed());
    told
}

async fn all_are_sent_and_counted_once(app: &TestApp, wave: &Wave, pages: &[Page]) {
    join_all(pages.iter().map(|page| send_until_done(&app.http, &app.answering, page))).await;
    app.close(wave).await;
    assert_eq!(count(&app.base, wave).await, pages.len() as u64);
}

#[actix_web::test]
async fn while_another_writer_holds_sqlite_everybody_is_told_to_wait_together_and_not_one_after_another() {
    let app = TestApp::on_sqlite().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let pages = all_ready(&app.http, &app.answering, &wave, &codes[..24]).await;
    let mut other = SqliteConnection::connect(&app.config.database_url).await.expect("connects");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("locks");
    let told = all_are_told_to_wait(&app, &pages).await;
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("unlocks");
    all_are_sent_and_counted_once(&app, &wave, &told).await;
}

#[actix_web::test]
async fn while_somebody_locks_a_table_of_postgres_everybody_is_told_to_wait_together() {
    let app = TestApp::on_postgres().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let pages = all_ready(&app.http, &app.answering, &wave, &codes[..24]).await;
    let mut other = PgConnection::connect(&app.config.database_url).await.expect("connects");
    sqlx::query("BEGIN").execute(&mut other).await.expect("begins");
    sqlx::query("LOCK TABLE ante_ballot IN ACCESS EXCLUSIVE MODE").execute(&mut other).await.expect("locks");
    let told = all_are_told_to_wait(&app, &pages).await;
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("unlocks");
    all_are_sent_and_counted_once(&app, &wave, &told).await;
}

/// Ends every connection of the server, as a restart of PostgreSQL does.
async fn end_all_connections(app: &TestApp, operator: &mut PgConnection) {
    let name = database(app);
    sqlx::query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1")
        .bind(name)
        .execute(operator)
        .await
        .expect("ends");
}

fn database(app: &TestApp) -> String {
    app.config.database_url.rsplit('/').next().expect("a database").to_owned()
}

async fn operator(app: &TestApp) -> PgConnection {
    let (server, _) = app.config.database_url.rsplit_once('/').expect("a database");
    PgConnection::connect(&format!("{server}/postgres")).await.expect("connects")
}

#[actix_web::test]
async fn connections_that_end_in_the_middle_of_load_lose_nothing_and_count_nothing_twice() {
    let app = TestApp::on_postgres().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let pages = all_ready(&app.http, &app.answering, &wave, &codes).await;
    let mut operator = operator(&app).await;
    let people = join_all(pages.chunks(7).map(async |mine| {
        let mut presses = 0;
        for page in mine {
            presses += send_until_done(&app.http, &app.answering, page).await;
        }
        presses
    }));
    let outage = async {
        for _ in 0..25 {
            end_all_connections(&app, &mut operator).await;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let (presses, ()) = join(people, outage).await;
    println!("{} presses for {} sends", presses.iter().sum::<u32>(), pages.len());
    app.close(&wave).await;
    assert_eq!(count(&app.base, &wave).await, pages.len() as u64);
}

#[actix_web::test]
async fn while_postgres_is_gone_every_page_keeps_what_was_answered_and_says_so() {
    let app = TestApp::on_postgres().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let pages = all_ready(&app.http, &app.answering, &wave, &codes[..12]).await;
    let begun = app.go_to(app.start(&wave, &codes[12].digits()).await, "question").await;
    let code = begun.html.split("data-option=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an option").to_owned();
    let mut operator = operator(&app).await;
    let name = database(&app);
    sqlx::query(AssertSqlSafe(format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false"))).execute(&mut operator).await.expect("shuts");
    end_all_connections(&app, &mut operator).await;
    let told = all_are_told_to_wait(&app, &pages).await;
    // The next question cannot be shown either; what was just chosen is not lost.
    let waits = app.press(&begun, "next", &[&code]).await;
    assert_eq!((waits.name().as_str(), waits.status.as_u16()), ("pause", 200), "{}", waits.html);
    sqlx::query(AssertSqlSafe(format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true"))).execute(&mut operator).await.expect("opens");
    let back = app.press(&waits, "next", &[]).await;
    assert_eq!((back.name().as_str(), back.checked()), ("question", vec![code]));
    all_are_sent_and_counted_once(&app, &wave, &told).await;
}

/// Reading works while writing does not: the pages before the send go on as if nothing were.
#[actix_web::test]
async fn while_sqlite_cannot_be_written_people_go_on_answering() {
    let app = TestApp::on_sqlite().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let Store::Sqlite { file, .. } = app.store() else { panic!("SQLite") };
    let mut other = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.expect("connects");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("locks");
    let check = app.answer_all(app.start(&wave, &codes[0].digits()).await, |_| None).await;
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("unlocks");
    app.clock.set(day("2026-05-02"));
    assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
}
