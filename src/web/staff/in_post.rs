//! Whether somebody runs the partnership's surveys. While nobody does, they go on and close on their day, and releases wait (`docs/decisions/0030`).

use super::{Failed, Rooms};
use crate::{
    domain::staff::{Act, may},
    store::{self, Tx, access::Member},
};
use chrono::NaiveDate;

/// What waits while nobody is in post.
pub(super) const WAITS: [Act; 2] = [Act::MakeRelease, Act::Approve];

/// Whether somebody can sign in and admit staff.
pub(super) fn administers(member: &Member, today: NaiveDate) -> bool {
    may(member.role, member.rated, Act::AdmitStaff) && member.access.lets_in(today)
}

/// How many are in post.
pub(super) async fn how_many(rooms: &Rooms, tx: &mut Tx) -> Result<usize, Failed> {
    let today = rooms.clock.today();
    Ok(store::access::all(tx).await?.iter().filter(|member| administers(member, today)).count())
}
