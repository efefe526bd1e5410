//! Who the partnership is: settings, places, areas, organisations, services.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    ids::{AreaId, OrganisationId, PlaceId, ServiceId},
    partnership::{Area, Geography, Organisation, Partnership, Place, Service},
};

const PARTNERSHIP: &str = "partnership";

/// The partnership, once one is set up.
///
/// # Errors
/// When the database cannot be reached, or holds something else under this name.
pub async fn get(tx: &mut Tx) -> Result<Option<Partnership>> {
    let value = setting(tx, PARTNERSHIP).await?;
    value.map(|json| serde_json::from_str(&json).map_err(|_| StoreError::Inconsistent("partnership"))).transpose()
}

/// Sets the partnership up, or changes it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put(tx: &mut Tx, partnership: &Partnership) -> Result<()> {
    let json = serde_json::to_string(partnership).map_err(|_| StoreError::Inconsistent("partnership"))?;
    put_setting(tx, PARTNERSHIP, &json).await
}

/// A setting by its name.
///
/// # Errors
/// When the database cannot be reached.
pub async fn setting(tx: &mut Tx, name: &str) -> Result<Option<String>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT value FROM setting WHERE name = $1").bind(name).fetch_optional(c).await)?)
}

/// Puts a setting.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put_setting(tx: &mut Tx, name: &str, value: &str) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query(
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    )
    .bind(name)
    .bind(value)
    .execute(c)
    .await
    .map(drop))?)
}

/// Adds a place.
///
/// # Errors
/// When there is one of that id, or the database cannot be reached.
pub async fn add_place(tx: &mut Tx, place: &Place) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO place (id, name) VALUES ($1, $2)")
        .bind(place.id.as_str())
        .bind(&place.name)
        .execute(c)
        .await
        .map(drop))?)
}

/// Adds an area and the places that it is made of.
///
/// # Errors
/// When there is one of that id, a place is unknown, or the database cannot be reached.
pub async fn add_area(tx: &mut Tx, area: &Area) -> Result<()> {
    on!(tx, |c| sqlx::query("INSERT INTO area (id, name, is_group) VALUES ($1, $2, $3)")
        .bind(area.id.as_str())
        .bind(&area.name)
        .bind(area.group)
        .execute(c)
        .await
        .map(drop))?;
    for place in &area.places {
        on!(tx, |c| sqlx::query("INSERT INTO area_place (area, place) VALUES ($1, $2)")
            .bind(area.id.as_str())
            .bind(place.as_str())
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// All places and areas, sorted by id.
///
/// # Errors
/// When the database cannot be reached, or holds an id that is none.
pub async fn geography(tx: &mut Tx) -> Result<Geography> {
    let places: Vec<(String, String)> = on!(tx, |c| sqlx::query_as("SELECT id, name FROM place").fetch_all(c).await)?;
    let areas: Vec<(String, String, bool)> = on!(tx, |c| sqlx::query_as("SELECT id, name, is_group FROM area").fetch_all(c).await)?;
    let members: Vec<(String, String)> = on!(tx, |c| sqlx::query_as("SELECT area, place FROM area_place").fetch_all(c).await)?;
    let place_id = |id: &str| PlaceId::parse(id).map_err(|_| StoreError::Inconsistent("place"));
    let mut geography = Geography::default();
    for (id, name) in places {
        geography.places.push(Place { id: place_id(&id)?, name });
    }
    for (id, name, group) in areas {
        let mut within = members.iter().filter(|(area, _)| *area == id).map(|(_, p)| place_id(p)).collect::<Result<Vec<_>>>()?;
        within.sort();
        let id = AreaId::parse(&id).map_err(|_| StoreError::Inconsistent("area"))?;
        geography.areas.push(Area { id, name, places: within, group });
    }
    // Sorted here because the two databases sort text differently.
    geography.places.sort_by(|a, b| a.id.cmp(&b.id));
    geography.areas.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(geography)
}

/// Adds an organisation.
///
/// # Errors
/// When there is one of that id, or the database cannot be reached.
pub async fn add_organisation(tx: &mut Tx, organisation: &Organisation) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO organisation (id, name, rated) VALUES ($1, $2, $3)")
        .bind(organisation.id.as_str())
        .bind(&organisation.name)
        .bind(organisation.rated)
        .execute(c)
        .await
        .map(drop))?)
}

/// An organisation by its id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn organisation(tx: &mut Tx, id: &OrganisationId) -> Result<Option<Organisation>> {
    let row: Option<(String, bool)> =
        on!(tx, |c| sqlx::query_as("SELECT name, rated FROM organisation WHERE id = $1").bind(id.as_str()).fetch_optional(c).await)?;
    Ok(row.map(|(name, rated)| Organisation { id: id.clone(), name, rated }))
}

/// All organisations, by id.
///
/// # Errors
/// When the database cannot be reached, or holds an id that is none.
pub async fn organisations(tx: &mut Tx) -> Result<Vec<Organisation>> {
    let rows: Vec<(String, String, bool)> = on!(tx, |c| sqlx::query_as("SELECT id, name, rated FROM organisation").fetch_all(c).await)?;
    let organisation = |(id, name, rated): (String, String, bool)| {
        let id = OrganisationId::parse(&id).map_err(|_| StoreError::Inconsistent("organisation"))?;
        Ok(Organisation { id, name, rated })
    };
    let mut all = rows.into_iter().map(organisation).collect::<Result<Vec<_>>>()?;
    all.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(all)
}

/// Adds a service.
///
/// # Errors
/// When there is one of that id, its organisation is unknown, or the database cannot be reached.
pub async fn add_service(tx: &mut Tx, service: &Service) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO service (id, name, organisation) VALUES ($1, $2, $3)")
        .bind(service.id.as_str())
        .bind(&service.name)
        .bind(service.organisation.as_str())
        .execute(c)
        .await
        .map(drop))?)
}

/// All services, sorted by id.
///
/// # Errors
/// When the database cannot be reached, or holds an id that is none.
pub async fn services(tx: &mut Tx) -> Result<Vec<Service>> {
    let rows: Vec<(String, String, String)> = on!(tx, |c| sqlx::query_as("SELECT id, name, organisation FROM service").fetch_all(c).await)?;
    let mut services = rows
        .into_iter()
        .map(|(id, name, organisation)| {
            Ok(Service {
                id: ServiceId::parse(&id).map_err(|_| StoreError::Inconsistent("service"))?,
                name,
                organisation: OrganisationId::parse(&organisation).map_err(|_| StoreError::Inconsistent("organisation"))?,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    services.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(services)
}
