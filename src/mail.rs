//! Mail to staff, and to nobody else. What is to be sent waits in the outbox, sealed; a mail server that is down loses nothing.
//!
//! A subject says nothing, and no mail has a figure in it.

use crate::{
    clock::SharedClock,
    i18n::{Arg, Words, WordsError, without_isolates},
    keyring::{KeyError, KeyName, KeyRing},
    secret::{DoesNotOpen, random},
    store::{self, Store, StoreError, Tx, invitation::TokenHash, outbox::Waiting},
};
use lettre::{
    Address, FileTransport, Message, SmtpTransport, Transport,
    message::{Mailbox, header::ContentType},
    transport::smtp::{self, response::Category},
};
use serde::{Deserialize, Serialize};
use std::{path::PathBuf, sync::Arc};

/// How mail leaves.
#[derive(Clone)]
pub struct Mail {
    way: Way,
    from: Mailbox,
}

#[derive(Clone)]
enum Way {
    /// A folder, for the demonstration.
    Folder(PathBuf),
    Server(SmtpTransport),
}

impl Mail {
    /// The way to an address: `file:FOLDER`, or a mail server by TLS; one on this machine alone may go without it.
    #[must_use]
    pub fn to(url: &str, from: Mailbox) -> Option<Self> {
        if let Some(folder) = url.strip_prefix("file:") {
            return Some(Self { way: Way::Folder(folder.into()), from });
        }
        let here = |host: &str| ["127.0.0.1", "[::1]", "localhost"].contains(&host.rsplit_once(':').map_or(host, |(name, _)| name));
        let plain = url.strip_prefix("smtp://").filter(|rest| !rest.contains('#'));
        let sealed = url.starts_with("smtps://") || plain.is_some_and(|rest| rest.ends_with("?tls=required"));
        // A name and a password need TLS even here, and without them what stands before a path is the host.
        let local = plain.is_some_and(|rest| !rest.contains(['?', '@']) && here(rest.split('/').next().unwrap_or_default()));
        let server = (sealed || local).then(|| SmtpTransport::from_url(url).ok()).flatten()?;
        Some(Self { way: Way::Server(server.build()), from })
    }

    /// Blocks until a server has answered.
    fn send(&self, message: &Message) -> Result<(), Unsent> {
        match &self.way {
            Way::Folder(folder) => {
                std::fs::create_dir_all(folder).map_err(|_| Unsent::Later)?;
                FileTransport::new(folder).send(message).map(drop).map_err(|_| Unsent::Later)
            }
            Way::Server(server) => server.send(message).map(drop).map_err(|error| Unsent::from(&error)),
        }
    }
}

/// Why a mail is still here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unsent {
    /// It is tried again.
    Later,
    /// The server refused the address (RFC 5321 §4.2: 55z speaks of the mailbox).
    Refused,
}

impl From<&smtp::Error> for Unsent {
    fn from(error: &smtp::Error) -> Self {
        let of_mailbox = error.status().is_some_and(|code| code.category == Category::MailSystem);
        if error.is_permanent() && of_mailbox { Self::Refused } else { Self::Later }
    }
}

/// Why mail could not be worked on.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The words.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// A mail that was put under another key.
    #[error(transparent)]
    DoesNotOpen(#[from] DoesNotOpen),
    /// A mail that is none.
    #[error("a mail in the outbox cannot be read")]
    Unreadable,
}

/// What a mail says, and to whom.
#[derive(Serialize, Deserialize)]
pub struct Letter {
    /// The address.
    pub to: Address,
    /// The language.
    pub lang: String,
    /// The token of an invitation.
    pub token: String,
}

fn place(id: &[u8; 16]) -> String {
    format!("outbox/{}/sealed", data_encoding::HEXLOWER.encode(id))
}

/// Puts the mail of an invitation into the outbox, in the transaction of the invitation.
///
/// # Errors
/// [`MailError`].
pub async fn put(tx: &mut Tx, ring: &KeyRing, invitation: TokenHash, letter: &Letter, minute: i32) -> Result<(), MailError> {
    let id = random();
    let plain = serde_json::to_vec(letter).map_err(|_| MailError::Unreadable)?;
    let sealed = ring.key(&KeyName::Column)?.seal(place(&id).as_bytes(), &plain);
    let mail = Waiting { id, invitation: Some(invitation), sealed, tries: 0, due: minute, refused: false };
    Ok(store::outbox::put(tx, &mail).await?)
}

/// What sends the mail.
#[derive(Clone)]
pub struct Mailer {
    /// The database.
    pub store: Store,
    /// The keys.
    pub ring: KeyRing,
    /// The moment.
    pub clock: SharedClock,
    /// What mails say.
    pub words: Arc<Words>,
    /// How they leave.
    pub mail: Mail,
    /// How the staff origin is reached.
    pub staff_url: String,
}

/// Minutes until the next try, by how often it was tried: soon at first, then hourly. Longer than a try takes.
const AGAIN_AFTER: [i32; 5] = [5, 10, 20, 40, 60];

impl Mailer {
    /// Tries everything that is due, once.
    ///
    /// # Errors
    /// [`MailError`]; what was not tried is tried at the next round.
    pub async fn round(&self) -> Result<(), MailError> {
        let now = i32::try_from(self.clock.now().timestamp() / 60).unwrap_or(i32::MAX);
        let waiting = store::outbox::all(&mut self.store.read().await?).await?;
        for mail in waiting.iter().filter(|mail| !mail.refused && mail.due <= now) {
            let wait = AGAIN_AFTER[usize::try_from(mail.tries).unwrap_or(0).min(AGAIN_AFTER.len() - 1)];
            let mut tx = self.store.write().await?;
            let mine = store::outbox::claim(&mut tx, mail, now.saturating_add(wait)).await?;
            tx.commit().await?;
            if mine {
                self.try_once(mail).await?;
            }
        }
        Ok(())
    }

    async fn try_once(&self, mail: &Waiting) -> Result<(), MailError> {
        let plain = self.ring.key(&KeyName::Column)?.open(place(&mail.id).as_bytes(), &mail.sealed)?;
        let letter: Letter = serde_json::from_slice(&plain).map_err(|_| MailError::Unreadable)?;
        let (way, message) = (self.mail.clone(), self.write(letter)?);
        let sent = tokio::task::spawn_blocking(move || way.send(&message)).await.unwrap_or(Err(Unsent::Later));
        let mut tx = self.store.write().await?;
        match sent {
            Ok(()) => store::outbox::sent(&mut tx, &mail.id).await?,
            Err(Unsent::Refused) => store::outbox::refuse(&mut tx, &mail.id).await?,
            // What the server said can hold the address, and is not repeated here.
            Err(Unsent::Later) => tracing::warn!("a mail to staff could not be handed over; it is tried again within the hour"),
        }
        Ok(tx.commit().await?)
    }

    fn write(&self, letter: Letter) -> Result<Message, MailError> {
        let link = format!("{}/join/{}?lang={}", self.staff_url, letter.token, letter.lang);
        let say = |key, args: &[_]| Ok::<_, WordsError>(without_isolates(&self.words.say(&letter.lang, key, args)?));
        let lines = [say("mail-invited", &[])?, link, say("mail-good-for", &[("days", Arg::Number(7.0))])?, say("mail-not-you", &[])?];
        Message::builder()
            .from(self.mail.from.clone())
            .to(Mailbox::new(None, letter.to))
            .subject(say("mail-subject", &[])?)
            .header(ContentType::TEXT_PLAIN)
            .body(lines.join("\n\n") + "\n")
            .map_err(|_| MailError::Unreadable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_leaves_the_machine_by_tls_alone() {
        let way = |url| Mail::to(url, "staff@one.example".parse().expect("an address")).is_some();
        for good in ["smtps://a:b@mail.example", "smtp://a:b@mail.example:587?tls=required", "smtp://127.0.0.1:2525", "file:mail"] {
            assert!(way(good), "{good}");
        }
        for bad in [
            "smtp://mail.example",
            "smtp://a:b@mail.example:25",
            "smtp://127.0.0.1@mail.example",
            "smtp://mail.example/@127.0.0.1",
            "smtp://mail.example#@127.0.0.1",
            "smtp://mail.example#?tls=required",
            "smtp://mail.example?tls=opportunistic",
            "smtp://127.0.0.1.mail.example",
            "mail.example",
            "https://mail.example",
        ] {
            assert!(!way(bad), "{bad}");
        }
    }
}
