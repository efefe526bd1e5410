//! The register of places, areas, organisations, services and boards, read and written whole entries at a time.

use super::{Result, StoreError, Tx, frozen, on, wave};
use crate::domain::register::{Depth, Details, Entry, Kind, Register, Sector, ServiceType, Standing};
use chrono::NaiveDate;
use sqlx::AssertSqlSafe;
use std::collections::BTreeSet;

/// Holds the register until the end of the transaction: nobody changes it beside, and no wave is opened with half of a change.
///
/// # Errors
/// When the database cannot be reached.
pub async fn hold(tx: &mut Tx) -> Result<()> {
    // On SQLite there is one writer.
    if let Tx::Postgres(t) = tx {
        sqlx::query("LOCK TABLE naming IN SHARE ROW EXCLUSIVE MODE").execute(&mut **t).await?;
    }
    Ok(())
}

/// The register.
///
/// # Errors
/// When the database cannot be reached, or holds a word that this program cannot have written.
pub async fn load(tx: &mut Tx) -> Result<Register> {
    let mut register = Register::default();
    for entry in areas_and_places(tx).await?.into_iter().chain(organisations(tx).await?).chain(services_and_boards(tx).await?) {
        register.put(entry);
    }
    Ok(register)
}

/// Pairs of a table of lists.
async fn pairs(tx: &mut Tx, sql: &'static str) -> Result<Vec<(String, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?)
}

fn of(pairs: &[(String, String)], id: &str) -> BTreeSet<String> {
    pairs.iter().filter(|(whose, _)| whose == id).map(|(_, other)| other.clone()).collect()
}

async fn areas_and_places(tx: &mut Tx) -> Result<Vec<Entry>> {
    type Row = (String, String, Option<NaiveDate>, Option<String>);
    type AreaRow = (String, String, Option<NaiveDate>, Option<String>, bool);
    let sql = "SELECT id, name, ended_on, merged_into FROM place";
    let places: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let sql = "SELECT id, name, ended_on, merged_into, is_group FROM area";
    let areas: Vec<AreaRow> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let own = pairs(tx, "SELECT area, place FROM area_place").await?;
    let parts = pairs(tx, "SELECT area, part FROM area_part").await?;
    let place = |(id, name, ended_on, merged_into): Row| Entry { id, name, ended_on, merged_into, details: Details::Place };
    let mut entries: Vec<Entry> = places.into_iter().map(place).collect();
    for (id, name, ended_on, merged_into, group) in areas {
        let details = Details::Area { group, places: of(&own, &id), parts: of(&parts, &id) };
        entries.push(Entry { id, name, ended_on, merged_into, details });
    }
    Ok(entries)
}

async fn organisations(tx: &mut Tx) -> Result<Vec<Entry>> {
    type Row = (String, String, Option<NaiveDate>, Option<String>, Option<String>, bool, Option<String>);
    let sql = "SELECT id, name, ended_on, sector, by_and_for, rated, standing FROM organisation";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let funding = pairs(tx, "SELECT organisation, funds FROM funding").await?;
    let organisation = |(id, name, ended_on, sector, by_and_for, rated, standing): Row| {
        let details = Details::Organisation {
            // One of an earlier Chorus says nothing of all this.
            sector: sector.as_deref().and_then(Sector::parse),
            by_and_for: by_and_for.unwrap_or_default(),
            rated,
            standing: match standing {
                Some(word) => Standing::parse(&word).ok_or(StoreError::Inconsistent("standing"))?,
                None => Standing::Partner,
            },
            funds: of(&funding, &id),
        };
        Ok(Entry { id, name, ended_on, merged_into: None, details })
    };
    rows.into_iter().map(organisation).collect()
}

async fn services_and_boards(tx: &mut Tx) -> Result<Vec<Entry>> {
    type ServiceRow = (String, String, Option<NaiveDate>, String, Option<String>);
    let sql = "SELECT id, name, ended_on, organisation, types FROM service";
    let services: Vec<ServiceRow> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let sql = "SELECT id, name, ended_on, depth FROM board";
    let boards: Vec<(String, String, Option<NaiveDate>, String)> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let seats = pairs(tx, "SELECT board, organisation FROM board_organisation").await?;
    let mut entries = Vec::new();
    for (id, name, ended_on, organisation, types) in services {
        let types = types.unwrap_or_default();
        let types = types.split_whitespace().map(|word| ServiceType::parse(word).ok_or(StoreError::Inconsistent("type of a service")));
        let details = Details::Service { organisation, types: types.collect::<Result<_>>()? };
        entries.push(Entry { id, name, ended_on, merged_into: None, details });
    }
    for (id, name, ended_on, depth) in boards {
        let depth = Depth::parse(&depth).ok_or(StoreError::Inconsistent("depth of a board"))?;
        let details = Details::Board { depth, organisations: of(&seats, &id) };
        entries.push(Entry { id, name, ended_on, merged_into: None, details });
    }
    Ok(entries)
}

/// Puts an entry in place of the one of its id, or adds it.
///
/// # Errors
/// When it refers to something that is not there, or the database cannot be reached.
pub async fn put(tx: &mut Tx, entry: &Entry) -> Result<()> {
    let base = |columns: &'static str, values: &'static str| {
        let kind = entry.kind().as_str();
        let same: Vec<String> = columns.split(", ").map(|c| format!("{c} = excluded.{c}")).collect();
        let sql = "ended_on = excluded.ended_on, name = excluded.name";
        format!(
            "INSERT INTO {kind} (id, name, ended_on, {columns}) VALUES ($1, $2, $3, {values}) ON CONFLICT (id) DO UPDATE SET {sql}, {}",
            same.join(", ")
        )
    };
    macro_rules! put {
        ($columns:expr, $values:expr $(, $bind:expr)*) => {
            on!(tx, |c| sqlx::query(AssertSqlSafe(base($columns, $values)))
                .bind(&entry.id)
                .bind(&entry.name)
                .bind(entry.ended_on)
                $(.bind($bind))*
                .execute(c)
                .await
                .map(drop))?
        };
    }
    match &entry.details {
        Details::Place => put!("merged_into", "$4", &entry.merged_into),
        Details::Area { group, places, parts } => {
            put!("merged_into, is_group", "$4, $5", &entry.merged_into, *group);
            list(tx, ("area_place", "area", "place"), &entry.id, places).await?;
            list(tx, ("area_part", "area", "part"), &entry.id, parts).await?;
        }
        Details::Organisation { sector, by_and_for, rated, standing, funds } => {
            let sector = sector.map_or("", Sector::as_str);
            put!("sector, by_and_for, rated, standing", "$4, $5, $6, $7", sector, by_and_for, *rated, standing.as_str());
            list(tx, ("funding", "organisation", "funds"), &entry.id, funds).await?;
        }
        Details::Service { organisation, types } => {
            let types = types.iter().map(|t| t.as_str()).collect::<Vec<_>>().join(" ");
            put!("organisation, types", "$4, $5", organisation, &types);
        }
        Details::Board { depth, organisations } => {
            put!("depth", "$4", depth.as_str());
            list(tx, ("board_organisation", "board", "organisation"), &entry.id, organisations).await?;
        }
    }
    Ok(())
}

/// Puts a list in place of the one that was there.
async fn list(tx: &mut Tx, (table, whose, what): (&str, &str, &str), id: &str, others: &BTreeSet<String>) -> Result<()> {
    let sql = format!("DELETE FROM {table} WHERE {whose} = $1");
    on!(tx, |c| sqlx::query(AssertSqlSafe(sql)).bind(id).execute(c).await.map(drop))?;
    for other in others {
        let sql = format!("INSERT INTO {table} ({whose}, {what}) VALUES ($1, $2)");
        on!(tx, |c| sqlx::query(AssertSqlSafe(sql)).bind(id).bind(other).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Takes an entry out to which nothing refers, with its names and its own lists.
///
/// # Errors
/// When something refers to it, or the database cannot be reached.
pub async fn remove(tx: &mut Tx, kind: Kind, id: &str) -> Result<()> {
    let lists: &[&str] = match kind {
        Kind::Place | Kind::Service => &[],
        Kind::Area => &["DELETE FROM area_place WHERE area = $1", "DELETE FROM area_part WHERE area = $1"],
        Kind::Organisation => &["DELETE FROM funding WHERE organisation = $1"],
        Kind::Board => &["DELETE FROM board_organisation WHERE board = $1"],
    };
    for sql in lists {
        on!(tx, |c| sqlx::query(*sql).bind(id).execute(c).await.map(drop))?;
    }
    on!(tx, |c| sqlx::query("DELETE FROM naming WHERE kind = $1 AND id = $2").bind(kind.as_str()).bind(id).execute(c).await.map(drop))?;
    let sql = format!("DELETE FROM {} WHERE id = $1", kind.as_str());
    Ok(on!(tx, |c| sqlx::query(AssertSqlSafe(sql)).bind(id).execute(c).await.map(drop))?)
}

/// Whether anything refers to an entry: then it can end, and not be taken out.
///
/// # Errors
/// When the database cannot be reached.
pub async fn is_referred_to(tx: &mut Tx, kind: Kind, id: &str) -> Result<bool> {
    let places: &[&str] = match kind {
        Kind::Place => &["area_place WHERE place", "batch WHERE place", "place WHERE merged_into"],
        Kind::Area => &["area_part WHERE part", "area WHERE merged_into"],
        Kind::Organisation => &[
            "service WHERE organisation",
            "staff WHERE organisation",
            "invitation WHERE organisation",
            "note WHERE organisation",
            "funding WHERE funds",
            "board_organisation WHERE organisation",
            "step WHERE organisation",
            "return_draft WHERE organisation",
            "return_version WHERE organisation",
            "gate_record WHERE organisation",
            "gate_review WHERE service",
        ],
        Kind::Service => &["batch WHERE service"],
        Kind::Board => &[],
    };
    for place in places {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {place} = $1)");
        let some: bool = on!(tx, |c| sqlx::query_scalar(AssertSqlSafe(sql)).bind(id).fetch_one(c).await)?;
        if some {
            return Ok(true);
        }
    }
    if !matches!(kind, Kind::Place | Kind::Area) {
        return Ok(false);
    }
    for wave in wave::all(tx).await? {
        let geography = frozen::get(tx, &wave.id).await?.geography;
        let here = match kind {
            Kind::Place => geography.places.iter().any(|place| place.id.as_str() == id),
            _ => geography.areas.iter().any(|area| area.id.as_str() == id),
        };
        if here {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What an entry is called from which day on, the earliest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn names(tx: &mut Tx, kind: Kind, id: &str) -> Result<Vec<(NaiveDate, String)>> {
    let sql = "SELECT since, name FROM naming WHERE kind = $1 AND id = $2 ORDER BY since";
    Ok(on!(tx, |c| sqlx::query_as(sql).bind(kind.as_str()).bind(id).fetch_all(c).await)?)
}

/// Notes what an entry is called from a day on.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put_name(tx: &mut Tx, kind: Kind, id: &str, since: NaiveDate, name: &str) -> Result<()> {
    let sql = "INSERT INTO naming (kind, id, since, name) VALUES ($1, $2, $3, $4) ON CONFLICT (kind, id, since) DO UPDATE SET name = excluded.name";
    Ok(on!(tx, |c| sqlx::query(sql).bind(kind.as_str()).bind(id).bind(since).bind(name).execute(c).await.map(drop))?)
}

/// Gives every entry the name whose day has come.
///
/// # Errors
/// When the database cannot be reached.
pub async fn rename_due(tx: &mut Tx, today: NaiveDate) -> Result<()> {
    for kind in Kind::ALL {
        let newest = "SELECT n.name FROM naming n WHERE n.kind = $1 AND n.id = e.id AND n.since <= $2 ORDER BY n.since DESC LIMIT 1";
        let sql = format!("UPDATE {} AS e SET name = ({newest}) WHERE EXISTS ({newest}) AND name <> ({newest})", kind.as_str());
        on!(tx, |c| sqlx::query(AssertSqlSafe(sql)).bind(kind.as_str()).bind(today).execute(c).await.map(drop))?;
    }
    Ok(())
}
