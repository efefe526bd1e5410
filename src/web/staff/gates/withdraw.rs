//! Withdrawing a record: it stays readable, and counts no more.

use super::{
    Failed, Found, Frame, Rooms, Who, add_to,
    ask::{Answered, Ask, Back},
    begin, find, inside, not_theirs, posted, to_page,
};
use crate::{domain::gate::Body, gates::Part, store};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

fn asking(rooms: &Rooms, (lang, who): (&'static str, &Who), found: &Found, path: String, mistyped: bool) -> Result<HttpResponse, Failed> {
    let (words, back) = (rooms.pages.words(), found.back(rooms, lang)?);
    let ask = Ask {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.say(lang, "staff-gate-withdraw-title", &[])?,
        what: vec![found.name.name.clone(), words.say(lang, "staff-gate-withdraw-what", &[])?],
        action: path,
        button: words.say(lang, "staff-gate-withdraw", &[])?,
        back: Back { path: back.path, name: back.name },
        wrong: Vec::new(),
    };
    ask.shown(rooms, mistyped)
}

/// A record: of which survey's page, of which part of the words, and its number. Without a part it is about what the survey asks.
struct At {
    survey: String,
    part: Option<String>,
    number: usize,
}

impl At {
    fn part<'a>(&self, found: &'a Found) -> Option<&'a Part> {
        self.part.as_deref().map_or_else(|| found.asked(), |id| found.part(id))
    }

    /// Whether whoever looks may withdraw it.
    fn is_theirs(&self, found: &Found) -> bool {
        self.part(found).is_some_and(|part| found.withdrawable(part, self.number).is_some())
    }

    fn path(&self, found: &Found) -> String {
        let of = self.part.as_ref().map_or_else(String::new, |part| format!("/of/{part}"));
        format!("{}{of}/withdraw/{}", found.path(), self.number)
    }
}

async fn asked(rooms: &Rooms, request: &HttpRequest, at: At) -> HttpResponse {
    inside(rooms, request, async |lang, who| {
        let found = find(rooms, &mut rooms.store.read().await?, lang, who, &at.survey).await?;
        match found.filter(|found| at.is_theirs(found)) {
            Some(found) => asking(rooms, (lang, who), &found, at.path(&found), false),
            None => Ok(not_theirs(rooms, lang, who)),
        }
    })
    .await
}

async fn answered(rooms: &Rooms, request: &HttpRequest, at: At, answered: &Answered) -> HttpResponse {
    posted(rooms, request, &answered.token, async |lang, who| {
        let Some((mut tx, found, known)) = begin(rooms, lang, who, &at.survey, &answered.password).await? else {
            return Ok(not_theirs(rooms, lang, who));
        };
        // A press that comes twice finds its record withdrawn.
        if !store::form::claim(&mut tx, &who.name, &answered.key, found.today).await? {
            return Ok(to_page(lang, &at.survey));
        }
        let Some(part) = at.part(&found).filter(|_| at.is_theirs(&found)) else { return Ok(not_theirs(rooms, lang, who)) };
        if !known {
            return asking(rooms, (lang, who), &found, at.path(&found), true);
        }
        add_to(tx, &found, who, (&part.id, part.edition), &Body::Withdrawal(at.number)).await?;
        Ok(to_page(lang, &at.survey))
    })
    .await
}

/// GET of the question whether a record shall be withdrawn.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, at: Path<(String, usize)>) -> HttpResponse {
    let (survey, number) = at.into_inner();
    asked(&rooms, &request, At { survey, part: None, number }).await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, at: Path<(String, usize)>, form: Form<Answered>) -> HttpResponse {
    let (survey, number) = at.into_inner();
    answered(&rooms, &request, At { survey, part: None, number }, &form).await
}

/// GET of the question about a record of the pages, or of the equality questions.
pub async fn ask_of(rooms: Data<Rooms>, request: HttpRequest, at: Path<(String, String, usize)>) -> HttpResponse {
    let (survey, part, number) = at.into_inner();
    asked(&rooms, &request, At { survey, part: Some(part), number }).await
}

/// POST of the answer.
pub async fn post_of(rooms: Data<Rooms>, request: HttpRequest, at: Path<(String, String, usize)>, form: Form<Answered>) -> HttpResponse {
    let (survey, part, number) = at.into_inner();
    answered(&rooms, &request, At { survey, part: Some(part), number }, &form).await
}
