//! A small mail server on this machine (RFC 5321, as far as a test needs it).

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// A server that keeps what it took.
pub struct Postbox {
    pub at: SocketAddr,
    taken: Arc<Mutex<Vec<String>>>,
    server: JoinHandle<()>,
}

impl Drop for Postbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// What it says to a recipient whose address begins with one of these words.
const ANSWERS: [(&str, &str); 2] = [("nobody", "550 5.1.1 no such mailbox"), ("later", "451 4.3.0 try again later")];

impl Postbox {
    /// A server at an address; at port 0 a free one is taken.
    pub async fn open(at: SocketAddr) -> Self {
        let listener = TcpListener::bind(at).await.expect("binds");
        let (at, taken) = (listener.local_addr().expect("an address"), Arc::default());
        let keep: Arc<Mutex<Vec<String>>> = Arc::clone(&taken);
        let server = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = talk(stream, &keep).await;
            }
        });
        Self { at, taken, server }
    }

    /// Everything that it took: head and body, with soft line breaks undone.
    pub fn taken(&self) -> Vec<String> {
        self.taken.lock().expect("a lock").clone()
    }
}

async fn talk(stream: TcpStream, taken: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 here\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let verb = line.to_ascii_uppercase();
        let answer = if verb.starts_with("DATA") {
            writer.write_all(b"354 go on\r\n").await?;
            let mut mail = String::new();
            while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                mail += &line;
                mail += "\n";
            }
            taken.lock().expect("a lock").push(mail.replace("=\n", "").replace("=3D", "="));
            "250 taken"
        } else if let Some(to) = verb.strip_prefix("RCPT TO:<") {
            ANSWERS.iter().find(|(word, _)| to.to_lowercase().starts_with(word)).map_or("250 good", |(_, answer)| answer)
        } else if verb.starts_with("QUIT") {
            "221 bye"
        } else {
            "250 good"
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}
