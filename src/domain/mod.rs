//! Pure rules: what a question, a code, a ballot and a plan are. No input or output of any kind.

pub mod action;
pub mod answers;
pub mod ballot;
pub mod benchmark;
mod choice;
pub mod code;
pub mod count;
pub mod day;
mod expand;
pub mod family;
pub mod figures;
pub mod ids;
pub mod instrument;
pub mod lint;
pub mod number;
pub mod partnership;
pub mod plan;
mod problems;
pub mod register;
pub mod routing;
pub mod rows;
pub mod scale;
pub mod staff;
pub mod tally;
pub mod wave;
pub mod withdraw;
pub mod work;
