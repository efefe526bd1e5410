//! The neutral page that Leave leads to: a server that shows the weather to whoever asks.

use actix_web::{App, HttpResponse, HttpServer, web};
use tokio::task::JoinHandle;

pub struct Neutral {
    pub url: String,
    server: JoinHandle<()>,
}

impl Neutral {
    pub fn open() -> Self {
        let weather = async || {
            HttpResponse::Ok().content_type("text/html").body("<!doctype html><html lang=en><title>Weather</title><h1>Sunny later</h1>")
        };
        let server = HttpServer::new(move || App::new().default_service(web::to(weather))).workers(1).disable_signals();
        let server = server.bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}/weather", server.addrs()[0]);
        let running = server.run();
        let server = tokio::spawn(async {
            running.await.expect("runs");
        });
        Self { url, server }
    }
}

impl Drop for Neutral {
    fn drop(&mut self) {
        self.server.abort();
    }
}
