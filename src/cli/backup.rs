//! `backup` and `restore`.

use super::{Context, Refused, Result, refuse};
use crate::{
    backup::{self, Backup},
    files::write_new,
    release,
};
use serde_json::json;
use std::{fs, io, path::Path};

pub(super) async fn make(context: &Context, file: &Path) -> Result {
    if file.exists() {
        return taken(file);
    }
    let base = context.open_as_it_is().await?;
    let today = context.today();
    let sealed = backup::make(&base.store, &base.ring, today).await?;
    match write_new(file, &sealed) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return taken(file),
        Err(error) => return refuse(format!("{}: {error}", file.display())),
    }
    context.log(&base, "made a backup").await?;
    let text = format!(
        "{} is the database of today, sealed by the master key. No key is in it: without the master key it opens for nobody, and without the key ring an open wave cannot go on.",
        file.display()
    );
    Ok(context.say(text, &json!({ "file": file, "day": today })))
}

fn taken(file: &Path) -> Result {
    refuse(format!("{}: there is a file of this name already; choose another name (nothing was written)", file.display()))
}

pub(super) async fn restore(context: &Context, file: &Path) -> Result {
    let bytes = fs::read(file).map_err(|error| Refused(format!("{}: {error}", file.display())))?;
    // Opened before anything is made: a first start would make a new master key.
    let backup = Backup::open(&bytes, &context.config.master)?;
    let new_ring = !context.config.keyring.exists();
    let base = context.open_as_it_is().await?;
    let lost = backup::restore(&base.store, &base.ring, context.today(), &backup).await?;
    let mut lines = vec![format!("The database is as it was on {}. What had been destroyed since is not in it.", backup.day())];
    if new_ring {
        lines.push("There was no key ring: a new one was made. Members of staff need a new secret for their authenticator app.".to_owned());
    }
    lines.push(
        "Nobody can sign in before their access is confirmed: a coordinator's by `chorus staff confirm NAME`, and by them the others'."
            .to_owned(),
    );
    lines.extend(lost.iter().map(ToString::to_string));
    let forgotten = !release::knows_all(&base.store, &base.ring).await?;
    if forgotten {
        lines.push(
            "This database does not know a release that was approved after the backup was made. What it released now would not be protected against that one, so nothing can be protected in it: restore a backup that was made after the last approval."
                .to_owned(),
        );
    }
    let waves: Vec<_> = lost.iter().map(|l| json!({ "wave": l.wave, "state": l.state, "why": l.to_string() })).collect();
    Ok(context.say(lines.join("\n"), &json!({ "day": backup.day(), "new_ring": new_ring, "lost": waves, "forgotten_release": forgotten })))
}
