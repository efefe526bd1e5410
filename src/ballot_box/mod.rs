//! The sealed ballot box: the only code that sees a person's answers after the request that brought them.

mod batch;
mod count;
mod custody;
mod held;
mod intake;
mod seal;
mod wave;

pub use batch::{SMALLEST_BATCH, add_batch, add_batch_in, code_book};
pub use count::{CountError, Counted, count, count_for};
pub(crate) use count::{aad as tally_place, rolled_before};
pub use custody::{Custodian, Custody, CustodyError, SealedShare, Share, keepers, shares};
pub use held::{Held, held, tally_opens};
pub use intake::{Intake, IntakeError};
pub use seal::{BoxKeys, SealError, new_box_keys, seal_both, seal_equality};
pub use wave::{
    Opening, WaveError, add_entrance, begin_closing, begin_closing_in, close, decoy_mark, open, open_in, reconcile, spent_mark,
};
