//! `staff add`.

use super::{Context, Result, read_password, refuse};
use crate::{
    app::Base,
    domain::{
        ids::{OrganisationId, StaffName},
        wave::Staff,
    },
    keyring::{KeyError, KeyName, KeyRing},
    secret::{hash_password, random},
    store,
};
use serde_json::json;

/// Roles of partnership §2.
const ROLES: [&str; 11] = [
    "coordinator",
    "designer",
    "reviewer",
    "distributor",
    "moderator",
    "releaser",
    "provider",
    "board",
    "commissioner",
    "steward",
    "operator",
];
/// The shortest password, in characters.
const SHORTEST_PASSWORD: usize = 12;

pub(super) async fn add(context: &Context, name: &StaffName, role: &str, organisation: &OrganisationId) -> Result {
    if !ROLES.contains(&role) {
        return refuse(format!("“{role}” is no role; roles are {}", ROLES.join(", ")));
    }
    let base = context.open().await?;
    let password = read_password()?;
    if password.chars().count() < SHORTEST_PASSWORD {
        return refuse(format!("a password has at least {SHORTEST_PASSWORD} characters"));
    }
    let secret = put(context, &base, name, role, organisation, &password).await?;
    let text = format!("{name} can work as {role}. The secret for the authenticator app, shown this once: {secret}");
    Ok(context.say(text, &json!({ "name": name, "role": role, "totp_secret": secret })))
}

/// Adds a member of staff and gives the TOTP secret in base32.
pub(super) async fn put(
    context: &Context,
    base: &Base,
    name: &StaffName,
    role: &str,
    organisation: &OrganisationId,
    password: &str,
) -> Result<String> {
    let mut tx = base.store.write().await?;
    if store::partnership::organisation(&mut tx, organisation).await?.is_none() {
        return refuse(format!("there is no organisation “{organisation}”"));
    }
    if store::staff::get(&mut tx, name).await?.is_some() {
        return refuse(format!("there is somebody called “{name}” already"));
    }
    let (secret, totp_sealed) = new_totp(&base.ring, name)?;
    let (role, organisation) = (role.to_owned(), organisation.clone());
    let staff = Staff { name: name.clone(), role, organisation, password_hash: hash_password(password), totp_sealed };
    store::staff::add(&mut tx, &staff).await?;
    store::staff::log(&mut tx, context.today(), "operator", &format!("added {name}")).await?;
    tx.commit().await?;
    Ok(secret)
}

fn new_totp(ring: &KeyRing, name: &StaffName) -> std::result::Result<(String, Vec<u8>), KeyError> {
    let secret = data_encoding::BASE32_NOPAD.encode(&random::<20>());
    let place = format!("staff/{name}/totp");
    let sealed = ring.key(&KeyName::Column)?.seal(place.as_bytes(), secret.as_bytes());
    Ok((secret, sealed))
}
