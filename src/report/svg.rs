//! Our own bars: a title for those who do not see them, no colour that says something alone, right-to-left aware.

use super::statement::Statement;
use std::fmt::Write;

/// Units of the drawing: a hundred per cent is this wide.
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 28.0;

/// A bar from nothing to 100% on which the displayed band is filled; `label` is what the sentence beside it says.
///
/// A statement without a share has no bar at all but its marker, so that no reader takes it for nought.
#[must_use]
pub fn bar(statement: &Statement, label: &str, right_to_left: bool, id: &str) -> String {
    let Some(share) = statement.displayed_share() else { return without(statement.marker, label, id) };
    let mut svg = open(&format!("{label} {}", statement.marker), id);
    let _ = write!(svg, "<rect class=\"track\" x=\"0.5\" y=\"4.5\" width=\"{}\" height=\"19\"/>", WIDTH - 1.0);
    for tenth in 1..10 {
        let x = WIDTH * f64::from(tenth) / 10.0;
        let _ = write!(svg, "<line class=\"tick\" x1=\"{x}\" y1=\"4\" x2=\"{x}\" y2=\"24\"/>");
    }
    let (low, high) = (share.low_f64() * WIDTH, share.high_f64() * WIDTH);
    let mirror = |from: f64, width: f64| if right_to_left { WIDTH - from - width } else { from };
    // The part that is sure is plain; the band within which the share lies has a border.
    let _ = write!(svg, "<rect class=\"sure\" x=\"{:.1}\" y=\"8\" width=\"{low:.1}\" height=\"12\"/>", mirror(0.0, low));
    let width = high - low;
    let _ = write!(svg, "<rect class=\"band\" x=\"{:.1}\" y=\"5\" width=\"{width:.1}\" height=\"18\"/>", mirror(low, width));
    svg.push_str("</svg>");
    svg
}

fn without(marker: &str, label: &str, id: &str) -> String {
    let mut svg = open(label, id);
    let middle = WIDTH / 2.0;
    let _ = write!(
        svg,
        "<rect class=\"hole\" x=\"0.5\" y=\"4.5\" width=\"{}\" height=\"19\"/>\
         <text class=\"mark\" x=\"{middle}\" y=\"18.5\" text-anchor=\"middle\">{marker}</text></svg>",
        WIDTH - 1.0
    );
    svg
}

fn open(label: &str, id: &str) -> String {
    let label = escape(label.trim());
    format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"{id}\" focusable=\"false\"><title id=\"{id}\">{label}</title>"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
