//! A disk that is full: nothing more can be written, and a while later it can again.

use super::{Ground, Program, SERVE, all_ready, keeps_answers, press, send_until_done};
use std::{fs, process::Command};

/// The operating system refuses to let any file of the real program grow, which is what a full disk looks like from inside.
#[cfg(unix)]
#[actix_web::test]
async fn a_full_disk_keeps_answers_on_the_page_and_the_same_page_is_sent_to_the_same_server_once_there_is_room() {
    let ground = Ground::new(None).await;
    let (wave, codes) = ground.open_wave("core", false, 50).await;
    let http = reqwest::Client::new();
    let first = ground.serve();
    let pages = all_ready(&http, &first.answering, &wave, &codes).await;
    drop(first);
    let largest = fs::read_dir(ground.folder.path()).expect("a folder").map(|e| e.expect("an entry").metadata().expect("a file").len());
    let blocks = largest.max().expect("a file") / 512 + 1;
    let mut command = Command::new("sh");
    // A signal that is ignored stays ignored in what is started: the write fails instead.
    command.args(["-c", &format!("trap '' XFSZ; ulimit -S -f {blocks}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_chorus")]);
    ground.dress(&mut command, &SERVE);
    let full = Program::start(command);
    let mut unsent = Vec::new();
    for page in pages {
        let answer = press(&http, &full.answering, &page, "send").await.expect("an answer");
        if answer.name() != "done" {
            assert!(keeps_answers(&answer) && answer.says("role=\"alert\""), "{}", answer.html);
            unsent.push(answer);
        }
    }
    println!("{} of {} found no room", unsent.len(), codes.len());
    assert!(!unsent.is_empty(), "the disk was never full");
    let process = full.child.id().to_string();
    assert!(Command::new("prlimit").args(["--pid", &process, "--fsize=unlimited:"]).status().expect("runs").success());
    for page in &unsent {
        send_until_done(&http, &full.answering, page).await;
    }
    drop(full);
    assert_eq!(ground.close_and_count(&wave).await, codes.len() as u64);
}
