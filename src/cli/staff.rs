//! `staff add | confirm`.

use super::{Context, Result, read_password, refuse};
use crate::{
    access::{self, Newcomer, SHORTEST_PASSWORD},
    app::Base,
    domain::{
        ids::{OrganisationId, StaffName},
        staff::Role,
    },
    secret::hash_password,
    store,
};
use serde_json::json;

pub(super) async fn add(context: &Context, name: &StaffName, role: &str, organisation: &OrganisationId) -> Result {
    let Some(role) = Role::parse(role) else {
        return refuse(format!("“{role}” is no role; roles are {}", Role::ALL.map(Role::as_str).join(", ")));
    };
    let base = context.open().await?;
    let password = read_password()?;
    if !access::is_password(&password) {
        return refuse(format!("a password has at least {SHORTEST_PASSWORD} characters"));
    }
    let secret = put(context, &base, name, role, organisation, &password).await?;
    let text = format!("{name} can work as {role}. The secret for the authenticator app, shown this once: {secret}");
    Ok(context.say(text, &json!({ "name": name, "role": role.as_str(), "totp_secret": secret })))
}

/// Adds a member of staff and gives the TOTP secret in base32.
pub(super) async fn put(
    context: &Context,
    base: &Base,
    name: &StaffName,
    role: Role,
    organisation: &OrganisationId,
    password: &str,
) -> Result<String> {
    let password_hash = hash_password(password);
    let mut tx = base.store.write().await?;
    if store::partnership::organisation(&mut tx, organisation).await?.is_none() {
        return refuse(format!("there is no organisation “{organisation}”"));
    }
    if store::staff::get(&mut tx, name).await?.is_some() {
        return refuse(format!("there is somebody called “{name}” already"));
    }
    let secret = access::new_secret();
    access::admit(&mut tx, &base.ring, context.today(), Newcomer { name, role, organisation, password_hash, secret: &secret }).await?;
    store::staff::log(&mut tx, context.today(), "operator", &format!("added {name}")).await?;
    tx.commit().await?;
    Ok(secret.to_string())
}

/// Confirms somebody's access for a year: for a partnership with one coordinator, and after a restore.
pub(super) async fn confirm(context: &Context, name: &StaffName) -> Result {
    let base = context.open().await?;
    let mut tx = base.store.write().await?;
    store::access::begin(&mut tx, context.today()).await?;
    if !store::access::confirm(&mut tx, name, context.today()).await? {
        return refuse(format!("nobody called “{name}” has access"));
    }
    store::staff::log(&mut tx, context.today(), "operator", &format!("confirmed {name}")).await?;
    tx.commit().await?;
    Ok(context.say(format!("{name} can sign in for a year."), &json!({ "name": name, "confirmed": true })))
}
