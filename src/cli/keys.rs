//! `keys copy` and `keys rotate`.

use super::{Context, Result};
use crate::{keyring::MasterKey, store};
use clap::Subcommand;
use serde_json::json;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub(super) enum KeysCommand {
    /// Copy the key ring, sealed as it is, and say by when the copy must be gone. The master key is never in it.
    Copy {
        /// The file; there must be none yet.
        file: PathBuf,
    },
    /// Seal the ring by a new master key, while the server runs. A master key of the environment changes to `CHORUS_NEW_MASTER_KEY`.
    Rotate,
}

pub(super) async fn run(context: &Context, command: KeysCommand) -> Result {
    match command {
        KeysCommand::Copy { file } => copy(context, &file).await,
        KeysCommand::Rotate => rotate(context).await,
    }
}

async fn copy(context: &Context, file: &Path) -> Result {
    let base = context.open_as_it_is().await?;
    let mut tx = base.store.read().await?;
    let (waves, batches) = (store::wave::all(&mut tx).await?, store::wave::batches(&mut tx).await?);
    drop(tx);
    let (day, why) = base.ring.copy(file, context.today(), &waves, &batches)?;
    context.log(&base, "copied the key ring").await?;
    let text = format!(
        "{} is a copy of the key ring. It must be gone by {day}, or earlier if a wave is closed or approved before: {why}, and a copy would keep it. \
         The master key is not in it; without that key it opens for nobody.",
        file.display()
    );
    Ok(context.say(text, &json!({ "file": file, "gone_by": day, "why": why.to_string() })))
}

async fn rotate(context: &Context) -> Result {
    let base = context.open_as_it_is().await?;
    base.ring.rotate()?;
    context.log(&base, "rotated the master key").await?;
    let from_variables = matches!(context.config.master, MasterKey::Changing { .. });
    let then = if from_variables {
        "Now set it as CHORUS_MASTER_KEY and take CHORUS_NEW_MASTER_KEY away. A running server that was started with both goes on; one that had only the old one must be restarted now."
    } else {
        "The old one was overwritten. A running server goes on with the new one."
    };
    let text = format!(
        "The key ring is sealed by the new master key. {then} Earlier copies of the ring and earlier backups open with the old key alone: make a new backup."
    );
    Ok(context.say(text, &json!({ "rotated": true, "set_variable": from_variables })))
}
