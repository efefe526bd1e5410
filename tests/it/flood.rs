//! Floods: of sends, of slow clients, of bodies. Whoever is no part of one goes on, and nobody loses an answer.

use crate::app::{Page, TestApp};
use chorus::domain::{code::Code, wave::Wave};
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// More than all workers take at once.
const SLOW_CLIENTS: usize = 450;

/// From a start to "Stop here", from where what was answered can be sent.
async fn to_stop(app: &TestApp, wave: &Wave, code: &Code) -> Page {
    let begin = app.start(wave, &code.digits()).await;
    let leaving = app.press(&begin, "next", &[]).await;
    let question = app.press(&leaving, "next", &[]).await;
    let next = app.press(&question, "next", &["agree"]).await;
    app.press(&next, "stop", &[]).await
}

#[actix_web::test]
async fn one_card_that_is_sent_again_and_again_is_held_up_and_nobody_else_is() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let mut taken = 0;
    let refused = loop {
        let stop = to_stop(&app, &wave, &codes[0]).await;
        let page = app.press(&stop, "send", &[]).await;
        if page.name() != "done" {
            break page;
        }
        taken += 1;
        assert!(taken < 500, "one card fills the disk");
    };
    assert!(taken >= 20, "{taken} is less than a person who tries again may need");
    assert_eq!(refused.name(), "check");
    assert!(
        refused.says("Not sent yet") && refused.says("Strongly agree") || refused.says("Agree"),
        "the answers are gone: {}",
        refused.html
    );
    // The same card cannot fill the table of surveys that are kept either.
    let pause = app.press(&app.press(&refused, "back", &[]).await, "pause", &[]).await;
    let held = app.press(&pause, "keep", &[]).await;
    assert!(held.name() == "pause" && !held.html.contains("class=\"number\""), "{}", held.html);

    for code in &codes[1..4] {
        let stop = to_stop(&app, &wave, code).await;
        assert_eq!(app.press(&stop, "send", &[]).await.name(), "done", "another card is held up");
    }
}

#[actix_web::test]
async fn clients_that_never_say_what_they_want_hold_nobody_up_for_long() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    let address = app.answering.trim_start_matches("http://").to_owned();
    let mut slow = Vec::new();
    for n in 0..SLOW_CLIENTS {
        let mut stream = TcpStream::connect(&address).await.expect("connects");
        // Half a head, or a head and half a body.
        let said = if n % 2 == 0 {
            format!("GET /{} HTTP/1.1\r\nHost: x\r\nX-Slow: ", wave.slug)
        } else {
            format!("POST /{} HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\ns=", wave.slug)
        };
        stream.write_all(said.as_bytes()).await.expect("writes");
        slow.push(stream);
    }
    let page = timeout(Duration::from_mins(1), app.landing(&wave)).await.expect("nobody else is served");
    assert_eq!(page.name(), "landing");
    let mut said = Vec::new();
    timeout(Duration::from_mins(1), slow[0].read_to_end(&mut said)).await.expect("half a head is waited for without end").expect("reads");
    assert!(String::from_utf8_lossy(&said).starts_with("HTTP/1.1 408"), "{}", String::from_utf8_lossy(&said));
}
