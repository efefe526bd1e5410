//! Our own bars: a title and a description for those who do not see them, no colour that says something alone, right-to-left aware.

use crate::disclosure::Share;
use std::fmt::Write;

/// Units of the drawing: a hundred per cent is this wide.
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 28.0;

/// A bar from nothing to 100% on which the displayed band is filled; `label` is what the sentence beside it says.
#[must_use]
pub fn bar(share: Option<Share>, label: &str, right_to_left: bool, id: &str) -> String {
    let label = escape(label);
    let mut svg = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"{id}\" focusable=\"false\">\
         <title id=\"{id}\">{label}</title><rect class=\"track\" x=\"0.5\" y=\"4.5\" width=\"{}\" height=\"19\"/>",
        WIDTH - 1.0
    );
    for tenth in 1..10 {
        let x = WIDTH * f64::from(tenth) / 10.0;
        let _ = write!(svg, "<line class=\"tick\" x1=\"{x}\" y1=\"4\" x2=\"{x}\" y2=\"24\"/>");
    }
    if let Some(share) = share {
        let (low, high) = (share.low_f64() * WIDTH, share.high_f64() * WIDTH);
        let mirror = |from: f64, width: f64| if right_to_left { WIDTH - from - width } else { from };
        // The part that is sure is plain; the band within which the share lies is hatched by its border.
        let _ = write!(svg, "<rect class=\"sure\" x=\"{:.1}\" y=\"8\" width=\"{low:.1}\" height=\"12\"/>", mirror(0.0, low));
        let width = high - low;
        let _ = write!(svg, "<rect class=\"band\" x=\"{:.1}\" y=\"5\" width=\"{width:.1}\" height=\"18\"/>", mirror(low, width));
    }
    svg.push_str("</svg>");
    svg
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
