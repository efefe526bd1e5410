//! From released figures to what people read. Everything here takes a [`Document`](crate::release::Document), whose figures are
//! [`Protected`](crate::disclosure::Protected): a raw count has no way in.

mod csv;
mod figure;
mod svg;

pub use csv::figures_csv;
pub use figure::{Cell, Headline, OptionLine, QuestionFigure, ReportError, ScopeLine, questions, replies};
