//! What lets a member of staff in: a password, an authenticator app, recovery codes.

use crate::{
    domain::{
        ids::StaffName,
        staff::{Role, Staff},
    },
    keyring::{KeyError, KeyName, KeyRing},
    secret::random,
    store::{self, StoreError, Tx, recovery::CodeHash},
};
use chrono::{DateTime, NaiveDate, Utc};
use zeroize::Zeroizing;

/// The shortest password, in characters.
pub const SHORTEST_PASSWORD: usize = 12;
/// The longest password, in bytes: one that is longer was pasted by mistake.
pub const LONGEST_PASSWORD: usize = 1_024;
/// Recovery codes that somebody gets at once.
pub const RECOVERY_CODES: usize = 10;

/// Why an app cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The key ring.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A secret that does not open, or is none.
    #[error("the secret of an authenticator app cannot be read")]
    Unreadable,
}

/// Whether a password is long enough, and short enough to be one.
#[must_use]
pub fn is_password(text: &str) -> bool {
    text.chars().count() >= SHORTEST_PASSWORD && text.len() <= LONGEST_PASSWORD
}

/// The secret of an authenticator app, in base32: 160 bits, as RFC 4226 §4 advises.
#[must_use]
pub fn new_secret() -> Zeroizing<String> {
    Zeroizing::new(data_encoding::BASE32_NOPAD.encode(&random::<20>()))
}

/// Seals the secret of an app for the row of its owner.
///
/// # Errors
/// When the key ring has no column key.
pub fn seal_secret(ring: &KeyRing, staff: &StaffName, secret: &str) -> Result<Vec<u8>, KeyError> {
    Ok(ring.key(&KeyName::Column)?.seal(place(staff).as_bytes(), secret.as_bytes()))
}

fn place(staff: &StaffName) -> String {
    format!("staff/{staff}/totp")
}

/// The step of thirty seconds to which a code of somebody's app belongs (RFC 6238), one early or late at most.
///
/// # Errors
/// [`AppError`].
pub fn step_of(ring: &KeyRing, staff: &Staff, code: &str, now: DateTime<Utc>) -> Result<Option<i32>, AppError> {
    let open = ring.key(&KeyName::Column)?.open(place(&staff.name).as_bytes(), &staff.totp_sealed);
    let secret = Zeroizing::new(open.map_err(|_| AppError::Unreadable)?);
    step_of_secret(std::str::from_utf8(&secret).map_err(|_| AppError::Unreadable)?, code, now)
}

/// The same for a secret that is nobody's yet.
///
/// # Errors
/// [`AppError::Unreadable`].
pub fn step_of_secret(secret: &str, code: &str, now: DateTime<Utc>) -> Result<Option<i32>, AppError> {
    let secret = Zeroizing::new(data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).map_err(|_| AppError::Unreadable)?);
    let secret: [u8; 20] = secret.as_slice().try_into().map_err(|_| AppError::Unreadable)?;
    let totp = totp_rs::Builder::new().with_secret(secret).build().map_err(|_| AppError::Unreadable)?;
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = totp.check(&code, u64::try_from(now.timestamp()).unwrap_or(0));
    Ok(step.and_then(|step| i32::try_from(step).ok()))
}

/// Makes ten recovery codes in the place of earlier ones. What is given back is shown once and kept nowhere.
///
/// # Errors
/// When the database or the key ring cannot be used.
pub async fn new_recovery_codes(tx: &mut Tx, ring: &KeyRing, staff: &StaffName) -> Result<Vec<String>, AdmitError> {
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| new_code()).collect();
    let hashes = codes.iter().map(|code| recovery_hash(ring, staff, code)).collect::<Result<Vec<_>, _>>()?;
    store::recovery::replace(tx, staff, &hashes).await?;
    Ok(codes)
}

/// Signs of which none looks like another when it is written by hand: 32 of them, five bits each.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Fifty random bits: `7k3m9-qx2fd`.
fn new_code() -> String {
    let signs: String = random::<10>().iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect();
    format!("{}-{}", &signs[..5], &signs[5..])
}

/// What the database keeps of a recovery code: a hash under a key of the ring. Whoever has the database alone has nothing to try codes against, and
/// fifty random bits need no slow hash, which would have to be tried ten times for one sign-in.
///
/// # Errors
/// When the key ring has no column key.
pub fn recovery_hash(ring: &KeyRing, staff: &StaffName, typed: &str) -> Result<CodeHash, KeyError> {
    let sign = |c: char| match c.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        c => c,
    };
    let code: String = typed.chars().filter(char::is_ascii_alphanumeric).map(sign).collect();
    Ok(ring.key(&KeyName::Column)?.derive(b"recovery codes").mac(&[staff.as_str().as_bytes(), code.as_bytes()]))
}

/// Why somebody could not be added to the staff.
#[derive(Debug, thiserror::Error)]
pub enum AdmitError {
    /// The key ring.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Somebody who is added to the staff.
pub struct Newcomer<'a> {
    /// The sign-in name.
    pub name: &'a StaffName,
    /// What they may do.
    pub role: Role,
    /// Whom they work for.
    pub organisation: &'a crate::domain::ids::OrganisationId,
    /// The password, hashed: that is slow, and not for the middle of a transaction.
    pub password_hash: String,
    /// The secret of their app.
    pub secret: &'a str,
}

/// Adds somebody to the staff, with access that is confirmed today.
///
/// # Errors
/// When there is one of that name, the organisation is unknown, or the database cannot be reached.
pub async fn admit(tx: &mut Tx, ring: &KeyRing, today: NaiveDate, newcomer: Newcomer<'_>) -> Result<(), AdmitError> {
    let staff = Staff {
        name: newcomer.name.clone(),
        role: newcomer.role,
        organisation: newcomer.organisation.clone(),
        password_hash: newcomer.password_hash,
        totp_sealed: seal_secret(ring, newcomer.name, newcomer.secret)?,
    };
    store::staff::add(tx, &staff).await?;
    store::access::begin(tx, today).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_has_fifty_bits_in_signs_that_do_not_look_alike() {
        let code = new_code();
        assert!(code.len() == 11 && code.as_bytes()[5] == b'-' && code != new_code(), "{code}");
        assert!(SIGNS.iter().all(|s| !b"ilou".contains(s)));
    }

    #[test]
    fn a_password_has_twelve_characters_of_any_script() {
        assert!(is_password("twelve long.") && is_password("ทดสอบรหัสผ่านยาว"));
        assert!(!is_password("eleven long") && !is_password(&"x".repeat(1_025)));
    }
}
