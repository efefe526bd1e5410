//! Databases on the PostgreSQL that `tests/run` started, one for each test that asks, gone when the test is over.

use sqlx::AssertSqlSafe;
use std::{cell::RefCell, time::Duration};

thread_local! {
    /// What this test made. A test has a thread of its own, which ends with it however it ends.
    static MADE: RefCell<Made> = const { RefCell::new(Made(Vec::new())) };
}

/// Addresses of databases that are dropped with it: a database is eight megabytes, and a run makes some four hundred.
struct Made(Vec<String>);

impl Drop for Made {
    fn drop(&mut self) {
        let made = std::mem::take(&mut self.0);
        if made.is_empty() {
            return;
        }
        // The runtime of the test is gone by now, and none may start on a thread whose own storage is being taken down.
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                for url in made {
                    let (server, database) = url.rsplit_once('/').expect("a database");
                    let Ok(pool) = sqlx::PgPool::connect(&format!("{server}/postgres")).await else { continue };
                    // Servers of the test may still be connected; what stays behind takes room and nothing else.
                    let dropped = sqlx::query(AssertSqlSafe(format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)")));
                    let _ = dropped.execute(&pool).await;
                    pool.close().await;
                }
            });
        });
        let _ = dropping.join();
    }
}

fn new_database(server: &str) -> (String, String) {
    let database = format!("t{}", uuid::Uuid::new_v4().simple());
    let url = format!("{server}/{database}");
    MADE.with_borrow_mut(|made| made.0.push(url.clone()));
    (database, url)
}

/// A fresh database; a run without a server, which `tests/run` starts, fails here.
pub async fn fresh_postgres() -> String {
    #[expect(clippy::disallowed_methods, reason = "tests/run says where its PostgreSQL is")]
    let server = std::env::var("CHORUS_TEST_POSTGRES").expect("CHORUS_TEST_POSTGRES names a PostgreSQL server: run tests/run");
    let (database, url) = new_database(&server);
    let pool = sqlx::PgPool::connect(&format!("{server}/postgres")).await.expect("PostgreSQL answers");
    sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {database}"))).execute(&pool).await.expect("a database");
    pool.close().await;
    url
}

/// A second database on the same server, with all that is in the first.
pub async fn copy_of(url: &str) -> String {
    let (server, original) = url.rsplit_once('/').expect("a database");
    let (copy, copied) = new_database(server);
    let pool = sqlx::PgPool::connect(&format!("{server}/postgres")).await.expect("PostgreSQL answers");
    // A process that was killed a moment ago may still have a backend there.
    for _ in 0..200 {
        let made = sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {copy} TEMPLATE {original}"))).execute(&pool).await;
        if made.is_ok() {
            return copied;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the database could not be copied");
}
