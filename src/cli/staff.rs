//! `staff add | confirm`.

use super::{Context, Result, read_password, refuse};
use crate::{
    access::{self, Newcomer, SHORTEST_PASSWORD},
    app::Base,
    domain::{
        ids::{OrganisationId, StaffName},
        register::{Entry, Kind, LONGEST_NAME, Sector, Standing},
        staff::Role,
    },
    secret::hash_password,
    store::{self, Tx},
};
use serde_json::json;

pub(super) async fn add(
    context: &Context,
    name: &StaffName,
    role: &str,
    (organisation, called): (&OrganisationId, Option<&str>),
) -> Result {
    let Some(role) = Role::parse(role) else {
        return refuse(format!("“{role}” is no role; roles are {}", Role::ALL.map(Role::as_str).join(", ")));
    };
    let base = context.open().await?;
    let password = read_password()?;
    if !access::is_password(&password) {
        return refuse(format!("a password has at least {SHORTEST_PASSWORD} characters"));
    }
    let secret = put(context, &base, name, role, (organisation, called), &password).await?;
    let text = format!("{name} can work as {role}. The secret for the authenticator app, shown this once: {secret}");
    Ok(context.say(text, &json!({ "name": name, "role": role.as_str(), "totp_secret": secret })))
}

/// Adds a member of staff and gives the TOTP secret in base32.
pub(super) async fn put(
    context: &Context,
    base: &Base,
    name: &StaffName,
    role: Role,
    (organisation, called): (&OrganisationId, Option<&str>),
    password: &str,
) -> Result<String> {
    let password_hash = hash_password(password);
    let mut tx = base.store.write().await?;
    match (store::partnership::organisation(&mut tx, organisation).await?, called) {
        (None, None) => return refuse(format!("there is no organisation “{organisation}”: with --organisation-name it is made")),
        (None, Some(called)) => make(context, &mut tx, organisation, called).await?,
        (Some(is), Some(called)) if is.name != called => {
            return refuse(format!(
                "the organisation “{organisation}” is called “{}”: a coordinator renames it under “Setting up”",
                is.name
            ));
        }
        _ => {}
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

/// Makes the organisation of whoever sets everything else up. Surveys do not rate it: nobody who works for one that is rated sets anything up.
async fn make(context: &Context, tx: &mut Tx, id: &OrganisationId, called: &str) -> Result<()> {
    let said = |column: &str| match column {
        "name" => called.to_owned(),
        "sector" => Sector::Other.as_str().to_owned(),
        "rated" => "no".to_owned(),
        "standing" => Standing::Partner.as_str().to_owned(),
        _ => String::new(),
    };
    let Ok(entry) = Entry::read(Kind::Organisation, id.as_str(), &said) else {
        return refuse(format!("the name of an organisation is one line of 1 to {LONGEST_NAME} characters"));
    };
    store::register::put(tx, &entry).await?;
    Ok(store::staff::log(tx, context.today(), "operator", &format!("added organisation {id}")).await?)
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
