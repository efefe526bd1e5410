//! A version as a form for Kobo or ODK: what was written here is not locked in here.

use super::super::{Frame, Rooms, notice};
use super::{nothing, opened::seen};
use crate::xlsform::{self, Format};
use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    web::{Data, Path},
};

/// GET of the file.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    seen(&rooms, &request, &path.0, async |lang, who, draft| {
        let Some(format) = Format::ALL.into_iter().find(|format| format.as_str() == path.1) else { return Ok(nothing(&rooms, lang, who)) };
        let Ok(form) = xlsform::export(&draft.source, format, rooms.pages.words()) else {
            let frame = Frame::new(&rooms, lang, Some(who)).at("/authoring");
            return Ok(notice(&rooms, StatusCode::CONFLICT, frame, ("staff-author-no-form", "staff-author-no-form-why")));
        };
        let kind = match format {
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Csv => "text/csv; charset=utf-8",
            Format::Md => "text/markdown; charset=utf-8",
        };
        let name = format!("attachment; filename=\"{}.{}\"", draft.row.id, format.as_str());
        Ok(HttpResponse::Ok().content_type(kind).insert_header((header::CONTENT_DISPOSITION, name)).body(form))
    })
    .await
}
