//! Files that are there whole or not at all, and readable by their owner alone.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The path with `ending` after its whole name, so that no other file's name is hit.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

/// Readable and writable by the owner alone.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Writes a file in the place of what was there: beside it, synced, renamed, the folder synced.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = with_ending(path, ".part");
    write_synced(private(OpenOptions::new().create(true).truncate(true).write(true)), &beside, bytes)?;
    rename(&beside, path)
}

/// Writes a file where there was none.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] when there is one; it stays as it is.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // An operator's folder: the name beside it must not be one of theirs.
    let beside = with_ending(path, &format!(".{}.part", data_encoding::HEXLOWER.encode(&crate::secret::random::<4>())));
    let written = write_synced(private(OpenOptions::new().create_new(true).write(true)), &beside, bytes).and_then(|()| name(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Gives a finished file its name, unless the name is taken.
fn name(beside: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(beside, path) {
        Ok(()) => fs::remove_file(beside).and_then(|()| sync_folder(path)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // Sticks and shares often know no links.
        Err(_) if path.try_exists()? => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => rename(beside, path),
    }
}

fn write_synced(options: &OpenOptions, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Renames a file over another, for good.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    sync_folder(to)
}

/// Overwrites what a file holds. Old blocks that the disk itself keeps are out of reach.
pub(crate) fn wipe(path: &Path) -> io::Result<()> {
    let length = usize::try_from(fs::metadata(path)?.len()).unwrap_or(usize::MAX);
    write_synced(OpenOptions::new().write(true), path, &vec![0; length])
}

fn sync_folder(of: &Path) -> io::Result<()> {
    let folder = of.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}
