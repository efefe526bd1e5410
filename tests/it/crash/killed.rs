//! kill -9 at random moments under load.

use super::{BALLOTS, Chance, Ground, MARKS, all_ready, number, press};
use crate::{app::Page, postgres::fresh_postgres};
use std::{cell::RefCell, collections::VecDeque, time::Duration};

/// Clients that press Send at once.
const CLIENTS: usize = 4;
/// Sends that one life of the server is given.
const A_LIFE: usize = 7;
/// Cards that somebody answers from twice.
const TWICE: usize = 20;

/// A page that waits to be sent.
struct Waiting {
    page: Page,
    /// A press got no answer: it may have come in or not.
    unsure: bool,
}

#[derive(Default)]
struct Field {
    waiting: VecDeque<Waiting>,
    done: usize,
    /// Sends that got no answer, sent again and found to have been in already.
    were_in: usize,
    again: usize,
}

#[actix_web::test]
async fn killed_again_and_again_under_load_sqlite_counts_each_acknowledged_ballot_once() {
    survive(None).await;
}

#[actix_web::test]
async fn killed_again_and_again_under_load_postgres_counts_each_acknowledged_ballot_once() {
    survive(Some(fresh_postgres().await)).await;
}

/// How many cards are sent; `CHORUS_TEST_SENDS` makes it a longer siege.
fn cards() -> u32 {
    #[expect(clippy::disallowed_methods, reason = "a longer siege is asked for on the command line")]
    std::env::var("CHORUS_TEST_SENDS").ok().and_then(|text| text.parse().ok()).unwrap_or(130)
}

async fn survive(url: Option<String>) {
    let mut chance = Chance::new();
    let ground = Ground::new(url).await;
    let (wave, codes) = ground.open_wave("core", false, cards()).await;
    let http = reqwest::Client::new();
    let first = ground.serve();
    let mut pages = all_ready(&http, &first.answering, &wave, &codes).await;
    pages.extend(all_ready(&http, &first.answering, &wave, &codes[..TWICE]).await);
    drop(first);
    let sends = pages.len();
    let mut field = Field { waiting: pages.into_iter().map(|page| Waiting { page, unsure: false }).collect(), ..Field::default() };
    let mut kills = 0;
    while !field.waiting.is_empty() {
        field = one_life(&ground, &http, field, &mut chance).await;
        kills += 1;
    }
    println!("kills {kills}, acknowledged {}, of them found to be in {}, sent again {}", field.done, field.were_in, field.again);
    assert!(kills >= sends / A_LIFE && field.again > kills / 4, "the server was killed in the middle of sends");
    assert_eq!(field.done, sends);
    let base = ground.base().await;
    // A card that was answered from twice leaves two rows and one real ballot.
    assert_eq!(number(&base.store, BALLOTS).await, i64::try_from(sends).expect("small"), "rows of ballots");
    assert_eq!(number(&base.store, MARKS).await, i64::try_from(sends).expect("small"), "rows of marks");
    base.store.close().await;
    let counted = ground.close_and_count(&wave).await;
    println!("lost {}, doubled {}", codes.len() as u64 - counted.min(codes.len() as u64), counted.saturating_sub(codes.len() as u64));
    assert_eq!(counted, codes.len() as u64, "one real ballot for each card");
}

/// Starts the server, lets clients send, and kills it at a random moment, which may be in the middle of a start's stir as well.
async fn one_life(ground: &Ground, http: &reqwest::Client, mut field: Field, chance: &mut Chance) -> Field {
    let mut program = ground.serve();
    let server = program.answering.clone();
    let rest = field.waiting.split_off(field.waiting.len().min(A_LIFE));
    let shared = RefCell::new(field);
    let clients = futures_util::future::join_all((0..CLIENTS).map(|_| client(http, &server, &shared)));
    // Some sends come through first, and the next are hit anywhere between their first byte and their page.
    let (few, moment) = (usize::try_from(chance.below(5)).expect("small"), Duration::from_micros(chance.below(15_000)));
    let killer = async {
        let before = shared.borrow().done;
        while shared.borrow().done < before + few && !shared.borrow().waiting.is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(moment).await;
        program.kill();
    };
    futures_util::future::join(clients, killer).await;
    field = shared.into_inner();
    field.waiting.extend(rest);
    field
}

/// Sends what waits until nothing does or the server is dead.
async fn client(http: &reqwest::Client, server: &str, field: &RefCell<Field>) {
    loop {
        let next = field.borrow_mut().waiting.pop_front();
        let Some(waiting) = next else { return };
        let answer = press(http, server, &waiting.page, "send").await;
        let mut field = field.borrow_mut();
        let Ok(page) = answer else {
            field.again += 1;
            field.waiting.push_back(Waiting { unsure: true, ..waiting });
            return;
        };
        match page.name().as_str() {
            "done" => field.done += 1,
            // It was in when the server died, and its run was over: only the neutral front is left of it.
            "landing" if waiting.unsure => {
                field.done += 1;
                field.were_in += 1;
            }
            _ => panic!("{} {}", page.status, page.html),
        }
    }
}
