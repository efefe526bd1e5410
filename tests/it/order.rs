//! What one copy of the database tells of order: nothing, not between groups that came on different days, and not between a mark and a ballot.
//! Days of a single send are the rule where there are seventeen survivors.

use crate::app::{TestApp, on_both};
use chorus::{
    domain::wave::Wave,
    secret::random,
    store::{
        Tx,
        antechamber::{self, Post, Sealed},
    },
};
use std::collections::BTreeSet;

/// How many days of one send each.
const DAYS: usize = 12;

/// One send a day, each day stirred by itself, under keys in an order that the test knows. Says the keys and the marks.
async fn days(app: &TestApp, wave: &Wave) -> (Vec<[u8; 16]>, Vec<[u8; 32]>) {
    let (mut keys, mut marks) = (Vec::new(), Vec::new());
    for _ in 0..DAYS {
        let (key, mut mark, mut decoy) = (random::<16>(), random::<32>(), random::<32>());
        mark[..8].copy_from_slice(&wave.mark_prefix);
        decoy[..8].copy_from_slice(&wave.mark_prefix);
        let sealed = Sealed { real: random::<64>().to_vec(), void: random::<64>().to_vec() };
        let post = Post { wave: wave.id.clone(), mark: Some(mark), decoy, key, ballot: sealed, narrative: None, ends: None };
        let mut tx = app.store().write().await.expect("writes");
        antechamber::post(&mut tx, &post).await.expect("posts");
        tx.commit().await.expect("commits");
        antechamber::stir(app.store(), 1).await.expect("stirs");
        keys.push(key);
        marks.push(mark);
    }
    (keys, marks)
}

#[actix_web::test]
async fn every_row_of_a_postgresql_table_bears_the_same_transaction_and_lies_where_chance_put_it() {
    let (mut ascending, trials) = (0, 8);
    let app = TestApp::on_postgres().await;
    for _ in 0..trials {
        let (wave, _, _) = app.open_wave("core").await;
        let (keys, marks) = days(&app, &wave).await;
        let Tx::Postgres(mut t) = app.store().read().await.expect("reads") else { panic!("not PostgreSQL") };
        let mut stamps = BTreeSet::new();
        let mut orders = Vec::new();
        for (sql, values) in [
            ("SELECT key, xmin::text FROM ballot WHERE wave = $1 ORDER BY ctid", keys.iter().map(|k| k.to_vec()).collect::<Vec<_>>()),
            ("SELECT mark, xmin::text FROM mark WHERE $1 <> '' ORDER BY ctid", marks.iter().map(|m| m.to_vec()).collect()),
        ] {
            let rows: Vec<(Vec<u8>, String)> = sqlx::query_as(sql).bind(wave.id.as_str()).fetch_all(&mut *t).await.expect("rows");
            let stamped: BTreeSet<String> = rows.iter().map(|(_, stamp)| stamp.clone()).collect();
            assert_eq!(stamped.len(), 1, "{sql}: rows of different days can be told apart");
            stamps.extend(stamped);
            let list: Vec<Vec<u8>> = rows.into_iter().map(|(row, _)| row).collect();
            orders.push(values.iter().map(|value| list.iter().position(|row| row == value).expect("is there")).collect::<Vec<_>>());
        }
        assert_eq!(stamps.len(), 2, "marks and ballots were moved together");
        assert_ne!(orders[0], orders[1], "marks and ballots lie in one order");
        ascending += orders.iter().flat_map(|order| order.windows(2)).filter(|pair| pair[0] < pair[1]).count();
        drop(t);
        app.close(&wave).await;
    }
    // Of neighbours in time about half lie in that order: 176 pairs in 16 random orders, of which 88 ± 26 leaves out one in a hundred million.
    let pairs = trials * 2 * (DAYS - 1);
    assert!(ascending.abs_diff(pairs / 2) < 26, "{ascending} of {pairs} neighbours in time lie in the order of their days");
}

#[actix_web::test]
async fn in_the_file_of_an_embedded_database_rows_lie_in_the_order_of_their_random_keys() {
    let app = TestApp::on_sqlite().await;
    let (wave, _, _) = app.open_wave("core").await;
    let (keys, marks) = days(&app, &wave).await;
    app.store().close().await;
    let file = std::fs::read(app.folder.path().join("chorus.db")).expect("the file");
    let offset = |needle: &[u8]| {
        let found: Vec<usize> = file.windows(needle.len()).enumerate().filter(|(_, w)| *w == needle).map(|(at, _)| at).collect();
        assert_eq!(found.len(), 1, "a value stands in the file {} times", found.len());
        found[0]
    };
    let lies = |values: &[Vec<u8>]| {
        let mut by_place = values.to_vec();
        by_place.sort_by_key(|value| offset(value));
        by_place
    };
    for values in [keys.iter().map(|k| k.to_vec()).collect::<Vec<_>>(), marks.iter().map(|m| m.to_vec()).collect()] {
        let mut sorted = values.clone();
        sorted.sort();
        // A page is filled from its end.
        sorted.reverse();
        assert_eq!(lies(&values), sorted, "where rows lie inside a page tells when they came");
    }
}

#[actix_web::test]
async fn a_stir_of_many_loses_none_and_doubles_none() {
    on_both(|app| async move {
        let (wave, _, _) = app.open_wave("core").await;
        let (keys, marks) = days(&app, &wave).await;
        let ballots = antechamber::ballots(&mut app.store().read().await.expect("reads"), &wave.id).await.expect("reads");
        assert_eq!((ballots.len(), keys.len(), marks.len()), (DAYS, DAYS, DAYS));
        assert_eq!(ballots.iter().collect::<BTreeSet<_>>().len(), DAYS);
    })
    .await;
}
