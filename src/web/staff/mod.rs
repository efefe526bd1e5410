//! The staff origin. Its rooms are an issue of their own; until then staff work from the terminal, and this origin says so.

use super::headers;
use crate::render::{Page, Pages};
use actix_web::{
    HttpResponse,
    middleware::from_fn,
    web::{self, Data, ServiceConfig},
};
use serde::Serialize;

const STYLE: &str = include_str!("../../../static/public.css");

#[derive(Debug, Serialize)]
struct Home {
    style: &'static str,
}

impl Page for Home {
    const TEMPLATE: &'static str = "staff/home.html";
}

async fn home(pages: Data<Pages>) -> HttpResponse {
    match pages.render("en", &Home { style: STYLE }) {
        Ok(html) => HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html),
        Err(error) => HttpResponse::InternalServerError().body(super::error::report("staff home", &error)),
    }
}

/// Routes of the staff origin.
pub fn routes(pages: &Pages) -> impl Fn(&mut ServiceConfig) + Clone + use<> {
    let data = Data::new(pages.clone());
    let headers = Data::new(headers::Headers::new(STYLE, false, &[]));
    move |config| {
        let scope = web::scope("")
            .app_data(data.clone())
            .app_data(headers.clone())
            .route("/healthz", web::get().to(HttpResponse::Ok))
            .route("/", web::get().to(home))
            .default_service(web::to(HttpResponse::NotFound))
            .wrap(from_fn(headers::add));
        config.service(scope);
    }
}
