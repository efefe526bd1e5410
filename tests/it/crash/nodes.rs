//! Two servers on one PostgreSQL and one key ring.

use super::{BALLOTS, all_ready, count, keeps_answers, number, onwards, press};
use crate::app::{Page, TestApp};
use chorus::{
    app::{Application, Base},
    ballot_box,
};
use futures_util::future::{join, join_all};
use std::{cell::Cell, sync::Arc, time::Duration};

/// A second server beside the first, stopped when it is dropped.
struct Node {
    answering: String,
    base: Base,
    server: tokio::task::JoinHandle<()>,
}

impl Drop for Node {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn second(app: &TestApp) -> Node {
    let base = Base::open(&app.config).await.expect("opens");
    let application = Application::build(&app.config, &base, Arc::clone(&app.clock) as _).await.expect("binds");
    let answering = format!("http://{}", application.answering);
    let server = tokio::spawn(async {
        application.run().await.expect("runs");
    });
    Node { answering, base, server }
}

/// Presses Send until the answer is another than to try again, and gives its name: two nodes may stand in each other's way for a moment.
async fn sent(app: &TestApp, server: &str, page: &Page) -> String {
    let mut page = page.clone();
    for _ in 0..50 {
        let next = press(&app.http, server, &page, onwards(&page)).await.expect("an answer");
        if !keeps_answers(&next) {
            return next.name();
        }
        page = next;
    }
    panic!("a send never came through");
}

#[actix_web::test]
async fn of_sends_through_both_nodes_that_race_with_closing_exactly_the_acknowledged_are_counted() {
    let app = TestApp::on_postgres().await;
    let (wave, _, mut codes) = app.open_wave("core").await;
    codes.extend(app.print_cards(&wave, None).await.1);
    app.settle().await;
    let node = second(&app).await;
    let nodes = [app.answering.as_str(), node.answering.as_str()];
    let pages = all_ready(&app.http, nodes[1], &wave, &codes).await;
    let (done, closed) = (Cell::new(0_u64), Cell::new(0_u64));
    let people = join_all(pages.chunks(5).enumerate().map(|(n, mine)| {
        let (app, done, closed) = (&app, &done, &closed);
        async move {
            for (k, page) in mine.iter().enumerate() {
                match sent(app, nodes[(n + k) % 2], page).await.as_str() {
                    "done" => done.set(done.get() + 1),
                    "closed" => closed.set(closed.get() + 1),
                    name => panic!("{name}"),
                }
            }
        }
    }));
    let closing = async {
        while done.get() < 20 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        ballot_box::close(&node.base.store, &node.base.ring, &*app.clock, &wave.id, true).await.expect("closes");
    };
    join(people, closing).await;
    println!("acknowledged {}, told that it is closed {}", done.get(), closed.get());
    assert!(closed.get() > 0, "the wave closed in the middle");
    assert_eq!(done.get() + closed.get(), pages.len() as u64);
    assert_eq!(count(&node.base, &wave).await, done.get());
    // And nothing lands afterwards, whichever node still thinks that the wave is open.
    for (n, page) in pages.iter().enumerate() {
        let late = sent(&app, nodes[n % 2], page).await;
        assert!(matches!(late.as_str(), "closed" | "landing"), "{late}");
    }
    assert_eq!(number(app.store(), BALLOTS).await, i64::try_from(done.get()).expect("small"));
}

#[actix_web::test]
async fn a_card_that_is_sent_through_both_nodes_at_once_counts_once() {
    let app = TestApp::on_postgres().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let node = second(&app).await;
    let nodes = [app.answering.as_str(), node.answering.as_str()];
    // Two runs of one card; and one page that somebody presses twice, the second time through the other node.
    let one = all_ready(&app.http, nodes[0], &wave, &codes[..15]).await;
    let other = all_ready(&app.http, nodes[1], &wave, &codes[..10]).await;
    let other = other.iter().chain(&one[10..]);
    join_all(one.iter().zip(other).map(async |(a, b)| {
        let (a, b) = join(sent(&app, nodes[0], a), sent(&app, nodes[1], b)).await;
        for name in [a, b] {
            assert!(matches!(name.as_str(), "done" | "landing"), "{name}");
        }
    }))
    .await;
    assert_eq!(number(app.store(), BALLOTS).await, 25, "twenty runs and five pages");
    app.close(&wave).await;
    assert_eq!(count(&app.base, &wave).await, 15);
}
