//! Faults of the program on the public and the staff origin: a page with a random word for the person, the whole chain for the log, never the reverse.

use crate::secret::random;
use std::fmt::Display;

/// Logs a fault once, at the boundary where it is handled, and gives the word that ties the page to the log line.
///
/// `what` names the kind of work, never a path, a code or anything that a person sent.
pub fn report(what: &'static str, error: &dyn Display) -> String {
    let reference = data_encoding::BASE32_NOPAD.encode(&random::<5>()).to_lowercase();
    tracing::error!(reference, what, %error, "a request met a fault");
    reference
}
