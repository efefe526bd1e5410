//! The neutral page that Leave leads to: a server that shows the weather to whoever asks.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    task::JoinHandle,
};

pub struct Neutral {
    pub url: String,
    server: JoinHandle<()>,
}

impl Neutral {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/weather", listener.local_addr().expect("an address"));
        let server = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                // Each connection by itself: a browser opens some that it never uses.
                tokio::spawn(async move {
                    let mut request = [0; 4096];
                    let _ = stream.read(&mut request).await;
                    let page = "<!doctype html><html lang=en><title>Weather</title><h1>Sunny later</h1>";
                    let head = format!(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                        page.len()
                    );
                    let _ = stream.write_all(format!("{head}{page}").as_bytes()).await;
                    let _ = stream.shutdown().await;
                });
            }
        });
        Self { url, server }
    }
}

impl Drop for Neutral {
    fn drop(&mut self) {
        self.server.abort();
    }
}
