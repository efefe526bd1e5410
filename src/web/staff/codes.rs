//! What proves somebody beside the password: the app that is shown as a picture, and the recovery codes that are shown once.

use super::{Failed, Frame};
use crate::{
    access,
    keyring::{KeyName, KeyRing},
    render::Page,
    secret::DoesNotOpen,
};
use data_encoding::BASE64URL_NOPAD;
use qrcode::{EcLevel, QrCode, render::svg};
use serde::Serialize;
use zeroize::Zeroizing;

/// An app that somebody may set up: another one on every page, so that whoever saw an earlier page knows nothing.
#[derive(Debug, Serialize)]
pub(super) struct Offer {
    /// The QR code, as SVG.
    qr: String,
    /// The secret, in groups of four.
    secret: String,
    /// The secret once more, sealed for this person and this purpose: it comes back with the form.
    sealed: String,
}

impl Offer {
    /// A fresh one, for `place`.
    pub(super) fn fresh(ring: &KeyRing, place: &str, name: &str) -> Result<Self, Failed> {
        Self::of(ring, place, name, &access::new_secret())
    }

    /// The same one again, as it came back with a form.
    pub(super) fn again(ring: &KeyRing, place: &str, name: &str, sealed: &str) -> Result<Self, Failed> {
        match open(ring, place, sealed) {
            Ok(secret) => Self::of(ring, place, name, &secret),
            Err(_) => Self::fresh(ring, place, name),
        }
    }

    fn of(ring: &KeyRing, place: &str, name: &str, secret: &str) -> Result<Self, Failed> {
        let address = Zeroizing::new(format!("otpauth://totp/Staff:{name}?secret={secret}&issuer=Staff"));
        let drawing =
            QrCode::with_error_correction_level(address.as_bytes(), EcLevel::M)?.render::<svg::Color>().min_dimensions(180, 180).build();
        // The XML declaration has no place inside a page.
        let qr = drawing.find("<svg").map(|at| drawing[at..].to_owned()).unwrap_or_default();
        let groups: Vec<String> = secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
        let sealed = BASE64URL_NOPAD.encode(&ring.key(&KeyName::Column)?.seal(place.as_bytes(), secret.as_bytes()));
        Ok(Self { qr, secret: groups.join(" "), sealed })
    }
}

/// The secret that came back with a form.
pub(super) fn open(ring: &KeyRing, place: &str, sealed: &str) -> Result<Zeroizing<String>, Failed> {
    let sealed = BASE64URL_NOPAD.decode(sealed.as_bytes())?;
    let secret = ring.key(&KeyName::Column)?.open(place.as_bytes(), &sealed)?;
    String::from_utf8(secret).map(Zeroizing::new).map_err(|_| DoesNotOpen.into())
}

/// Recovery codes, this once.
#[derive(Debug, Serialize)]
pub(super) struct Codes {
    page: Frame,
    codes: Vec<String>,
}

impl Codes {
    /// The page. It offers no other language: on the way there the codes would be lost.
    pub(super) fn shown(page: Frame, codes: Vec<String>) -> Self {
        Self { page: Frame { languages: Vec::new(), ..page }, codes }
    }
}

impl Page for Codes {
    const TEMPLATE: &'static str = "staff/codes.html";
}
