//! What is handed out: cards for the printer, and the message that may go with them. The terminal and the rooms use both.
//!
//! Codes are on paper, and in memory for one request.

use crate::{
    domain::{code::Code, wave::Wave},
    i18n::{Arg, Words, WordsError},
    render::{Page, Pages, RenderError},
};
use qrcode::{EcLevel, QrCode, render::svg};
use serde::Serialize;

/// The style of cards; its hash stands in the headers of the rooms.
pub const STYLE: &str = include_str!("../static/cards.css");

/// Why something cannot be handed out.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    /// An address that no QR code holds.
    #[error("the answering address is too long for a QR code")]
    Address,
    /// The words.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// The page.
    #[error(transparent)]
    Render(#[from] RenderError),
}

/// How large cards are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Ten on a page.
    Standard,
    /// Four on a page, in 18 points.
    Large,
}

/// What is said above the cards on the screen, and not printed.
#[derive(Debug, Serialize)]
pub struct Above {
    /// The language in which it is said.
    pub lang: &'static str,
    /// The heading.
    pub title: String,
    /// What to do now.
    pub what: String,
    /// Where to go afterwards.
    pub back: String,
    /// What that way is called.
    pub way: String,
}

#[derive(Debug, Serialize)]
struct Sheet {
    lang: String,
    dir: String,
    style: &'static str,
    large: bool,
    above: Option<Above>,
    closes: String,
    address: String,
    cards: Vec<Card>,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "paper/cards.html";
}

/// A card.
#[derive(Debug, Serialize)]
pub struct Card {
    code: String,
    qr: String,
}

/// A card with a code: the picture leads to the wave with the code in the fragment, which reaches no server, log or preview (privacy §2).
fn card(url: &str, code: &Code) -> Result<Card, HandoutError> {
    Ok(Card { code: code.grouped(), qr: picture(&format!("{url}#{}", code.digits()))? })
}

/// What a card looks like, with a number that no card has.
///
/// # Errors
/// [`HandoutError::Address`].
pub fn specimen(url: &str) -> Result<Card, HandoutError> {
    Ok(Card { code: "0000 0000 0000 0000".to_owned(), qr: picture(url)? })
}

fn picture(text: &str) -> Result<String, HandoutError> {
    let qr = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| HandoutError::Address)?;
    let drawing = qr.render::<svg::Color>().min_dimensions(120, 120).quiet_zone(true).build();
    // The XML declaration has no place inside a page.
    Ok(drawing.find("<svg").map(|at| drawing[at..].to_owned()).unwrap_or_default())
}

/// The page of a batch's cards, ready for the printer.
///
/// # Errors
/// [`HandoutError`].
pub fn sheet(
    pages: &Pages,
    wave: &Wave,
    codes: &[Code],
    url: &str,
    (language, size): (&str, Size),
    above: Option<Above>,
) -> Result<String, HandoutError> {
    let words = pages.words();
    let page = Sheet {
        lang: language.to_owned(),
        dir: words.language(language).map_or("ltr", |l| l.direction.as_str()).to_owned(),
        style: STYLE,
        large: size == Size::Large,
        above,
        closes: until(words, wave, language)?,
        address: address(url).to_owned(),
        cards: codes.iter().map(|code| card(url, code)).collect::<Result<_, _>>()?,
    };
    Ok(pages.render(language, &page)?)
}

/// Until when a card is good, in its language.
///
/// # Errors
/// When a message is missing.
pub fn until(words: &Words, wave: &Wave, language: &str) -> Result<String, WordsError> {
    words.say(language, "card-until", &[("day", Arg::Text(&words.day(language, wave.closes_on)?))])
}

/// An address as it stands on paper.
#[must_use]
pub fn address(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

/// A message that says what a card says, and how much of one text message it takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    /// The message.
    pub text: String,
    /// How long it is, in the units of a text message.
    pub length: usize,
    /// How long it may be: 160 in the alphabet of GSM, 70 in any other (3GPP TS 23.038).
    pub limit: usize,
}

/// The message for a wave in a language. Nothing in it tells one card from another.
///
/// # Errors
/// When a message is missing.
pub fn message(words: &Words, language: &str, url: &str) -> Result<Message, WordsError> {
    let text = format!("{}: {}", words.say(language, "card-title", &[])?, address(url));
    let (length, limit) = takes(&text);
    Ok(Message { text, length, limit })
}

/// How much of one text message a text takes, and how much there is, in the same units.
#[must_use]
pub fn takes(text: &str) -> (usize, usize) {
    septets(text).map_or_else(|| (text.encode_utf16().count(), 70), |length| (length, 160))
}

/// The default alphabet of GSM (3GPP TS 23.038 §6.2.1), without the sign that leads to the others.
const GSM: &str =
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// What takes two places in it.
const GSM_TWICE: &str = "^{}\\[~]|€\u{c}";

/// How many places a text takes in the alphabet of GSM; none where it has another sign.
fn septets(text: &str) -> Option<usize> {
    let places = |c: char| if GSM.contains(c) { Some(1) } else { GSM_TWICE.contains(c).then_some(2) };
    text.chars().map(places).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_counted_as_phones_count_it() {
        assert_eq!(GSM.chars().count(), 127);
        for (text, length) in [("Tell us", Some(7)), ("[€]", Some(6)), ("Dywedŵch", None), ("it’s", None), ("قل لنا", None), ("", Some(0))]
        {
            assert_eq!(septets(text), length, "{text}");
        }
    }

    #[test]
    fn the_message_about_a_wave_fits_into_one_text_message_in_every_language() {
        let words = Words::load().expect("words");
        for language in words.languages() {
            let message = message(&words, &language.code, "https://say.three.example/bcdfgh").expect("a message");
            assert!(message.length <= message.limit, "{}: {message:?}", language.code);
            assert_eq!(message.limit == 160, message.text.chars().all(|c| GSM.contains(c)), "{}: {message:?}", language.code);
            assert!(!message.text.contains("://") && message.text.ends_with(": say.three.example/bcdfgh"), "{message:?}");
        }
    }
}
