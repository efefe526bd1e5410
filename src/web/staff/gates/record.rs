//! What the forms of these rooms share: one press adds one record, or the form comes back with what was typed and what is wrong with it.

use super::{
    Failed, Found, Rooms, Who, Wrongs, add, begin,
    form::{Posted, Sheet},
    no_such, not_theirs, posted, to_page,
};
use crate::{domain::gate::Body, store};
use actix_web::{HttpRequest, HttpResponse, http::StatusCode};

/// Draws the page of a form, with what was typed and what is wrong with it.
type Draw = fn(&Rooms, &'static str, &Who, &Found, &Posted, &Wrongs) -> Result<Sheet, Failed>;

/// A form that adds a record.
pub(super) struct Recording {
    /// Its page.
    pub sheet: Draw,
    /// What was typed, or what is wrong with it.
    pub read: fn(&Found, &Posted) -> Result<Body, Wrongs>,
}

impl Recording {
    /// POST of the form.
    pub(super) async fn post(&self, rooms: &Rooms, request: &HttpRequest, id: &str, typed: &Posted) -> HttpResponse {
        posted(rooms, request, typed.one("token"), async |lang, who| {
            let Some((mut tx, found, known)) = begin(rooms, lang, who, id, typed.one("password")).await? else {
                return Ok(no_such(rooms, lang, who));
            };
            if !store::form::claim(&mut tx, &who.name, typed.one("key"), found.today).await? {
                return Ok(to_page(lang, id));
            }
            let mut read = (self.read)(&found, typed);
            if !known {
                let mut wrong = read.err().unwrap_or_default();
                wrong.push(("password", "staff-password-wrong"));
                read = Err(wrong);
            }
            match read {
                Err(wrong) => {
                    let sheet = (self.sheet)(rooms, lang, who, &found, typed, &wrong)?;
                    Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &sheet))
                }
                Ok(body) if !found.may(&body) => Ok(not_theirs(rooms, lang, who)),
                Ok(body) => {
                    add(tx, &found, who, &body).await?;
                    Ok(to_page(lang, id))
                }
            }
        })
        .await
    }
}
