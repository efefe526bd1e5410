//! What others count: it comes in whole or not at all, stands beside what people said with its year and its source, and nowhere else.

use super::{
    files::{bring, faults, taken},
    linden,
};
use crate::{
    app::{TestApp, on_both},
    figures::{all, released, text, whole_text},
    rooms::{PASSWORD, come_in_as, log, room},
};
use chorus::{domain::staff::Role, store};
use scraper::Html;

const POPULATION: &str = "question,code,percent,year,definition,source\n\
    gender,woman,51.3,2021,\"people aged 16 and over, usually resident\",Census 2021\n\
    gender,man,48.7,2021,\"people aged 16 and over, usually resident\",Census 2021\n";
const CONTEXT: &str = "series,area,period,count,definition,source\n\
    Crimes,,2025-26,12345,a crime that was recorded and flagged,River Police\n";

async fn reach(app: &TestApp, cookie: &str) -> String {
    let (status, html) = room(app, "/dashboards/reach/forum", cookie).await;
    assert_eq!(status, 200);
    html
}

#[actix_web::test]
async fn who_lives_here_comes_in_whole_or_every_error_is_told_with_its_line_and_column() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        taken(&app, &cookie, "population", POPULATION).await;
        let (_, page) = room(&app, "/setting-up/population/export", &cookie).await;
        let lines: Vec<&str> = page.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines.len(), 3, "{page}");
        assert!(lines[1].starts_with("gender,man,48.7,2021,"), "{page}");
        let wrong = "question,code,percent,year,definition,source\n\
            gender,woman,51.35,2021,people,Census\n\
            shoe_size,large,10,2021,people,Census\n\
            gender,giant,10,2021,people,Census\n\
            gender,man,48,1066,,Census\n\
            gender,woman,60,2021,people,=HYPERLINK(1)\u{202e}\n\
            gender,woman,60,2021,people,Census\n\
            gender,woman,60,2021,people,Census\n";
        let (status, html) = bring(&app, &cookie, "population", wrong.as_bytes(), PASSWORD).await;
        assert_eq!(status, 422);
        let told = faults(&html);
        for (line, column) in [(2, "percent"), (3, "question"), (4, "code"), (5, "year"), (5, "definition"), (6, "source"), (8, "question")]
        {
            assert!(told.iter().any(|fault| fault.starts_with(&format!("Line {line}, column {column}: "))), "{line} {column}: {told:?}");
        }
        assert_eq!(told.len(), 7, "{told:?}");
        let more = POPULATION.replace("48.7", "49.3");
        let (status, html) = bring(&app, &cookie, "population", more.as_bytes(), PASSWORD).await;
        assert_eq!(
            (status, faults(&html)),
            (422, vec!["Line 3, column percent: Together with the lines above it is more than 100%.".to_owned()])
        );
        // Nothing of all that was taken over.
        let kept = store::elsewhere::population(&mut app.base.store.read().await.expect("reads")).await.expect("reads");
        assert_eq!(kept.iter().map(|row| row.tenths).collect::<Vec<_>>(), [487, 513]);
        assert!(log(&app).await.iter().any(|act| act.contains("took population over from a file: 2 lines")));
    })
    .await;
}

#[actix_web::test]
async fn totals_are_of_areas_that_are_here_and_never_so_small_that_they_could_point_to_somebody() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        taken(&app, &cookie, "context", CONTEXT).await;
        let wrong = "series,area,period,count,definition,source\n\
            Crimes,atlantis,2025-26,100,a crime,River Police\n\
            Crimes,,2025-27,100,a crime,River Police\n\
            Crimes,,2025,9,a crime,River Police\n\
            Crimes,,2024,-5,a crime,River Police\n\
            Crimes,,2023,10,a crime,River Police\n\
            Crimes,,2023,11,a crime,River Police\n";
        let (status, html) = bring(&app, &cookie, "context", wrong.as_bytes(), PASSWORD).await;
        let told = faults(&html);
        assert_eq!(status, 422, "{told:?}");
        for (line, column) in [(2, "area"), (3, "period"), (4, "count"), (5, "count"), (7, "series")] {
            assert!(told.iter().any(|fault| fault.starts_with(&format!("Line {line}, column {column}: "))), "{line} {column}: {told:?}");
        }
        assert_eq!(told.len(), 5, "{told:?}");
        let kept = store::elsewhere::context(&mut app.base.store.read().await.expect("reads")).await.expect("reads");
        assert_eq!(kept.iter().map(|row| row.count).collect::<Vec<_>>(), [12_345]);
        // A whole file takes the place of the one before, also one that a browser sends twice.
        taken(&app, &cookie, "context", &CONTEXT.replace("12345", "54321")).await;
        let kept = store::elsewhere::context(&mut app.base.store.read().await.expect("reads")).await.expect("reads");
        assert_eq!(kept.iter().map(|row| row.count).collect::<Vec<_>>(), [54_321]);
    })
    .await;
}

#[actix_web::test]
async fn what_others_count_stands_beside_figures_for_partners_with_its_year_and_source_and_nowhere_for_the_public() {
    let (app, _, _) = released().await;
    let cookie = come_in_as(&app, "quince", Role::Board, "council").await;
    let before = reach(&app, &cookie).await;
    assert!(!before.contains("Of everybody here") && !before.contains("What others count"));
    let mut tx = app.base.store.write().await.expect("writes");
    let register = store::register::load(&mut tx).await.expect("reads");
    let knows = |_: &str, _: Option<&str>| true;
    let population = chorus::domain::elsewhere::population(POPULATION.as_bytes(), &knows, 2026).expect("is right");
    store::elsewhere::put_population(&mut tx, &population).await.expect("puts");
    let context = chorus::domain::elsewhere::context(CONTEXT.as_bytes(), &register, 2026).expect("is right");
    store::elsewhere::put_context(&mut tx, &context).await.expect("puts");
    tx.commit().await.expect("commits");
    let html = Html::parse_document(&reach(&app, &cookie).await);
    let beside: Vec<String> = all(&html, ".told .beside").into_iter().map(whole_text).collect();
    assert_eq!(
        beside,
        [
            "Of everybody here: 51.3% (people aged 16 and over, usually resident, 2021). Source: Census 2021. Clearly more of those who answered."
        ]
    );
    let table = all(&html, "#counted").into_iter().map(text).collect::<Vec<_>>();
    assert_eq!(table, ["What others count"]);
    assert!(html.html().contains("12,345"));
    // Taken away again, it is gone from the page that was made.
    let mut tx = app.base.store.write().await.expect("writes");
    store::elsewhere::put_population(&mut tx, &[]).await.expect("puts");
    tx.commit().await.expect("commits");
    assert!(!reach(&app, &cookie).await.contains("Of everybody here"));
    let public = reqwest::get(format!("{}/dashboards/reach?lang=en", app.public)).await.expect("an answer").text().await.expect("text");
    assert!(public.contains("Who we have not heard from") && !public.contains("12,345") && !public.contains("Of everybody here"));
}

#[actix_web::test]
async fn what_help_is_worth_is_a_range_with_its_method_day_and_costs_and_no_place_has_one() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        let head = "worth,low,high,method,calculated_on,cost_base,source\n";
        let whole = "each pound,1.71,13.32,a social return calculation,2025-11-30,all costs of 2024-25,Study\n";
        taken(&app, &cookie, "value", &format!("{head}{whole}")).await;
        for (column, wrong) in [
            ("high", whole.replace("13.32", "1.71")),
            ("low", whole.replace("1.71", "about 2")),
            ("method", whole.replace("a social return calculation", "")),
            ("calculated_on", whole.replace("2025-11-30", "2999-11-30")),
            ("cost_base", whole.replace("all costs of 2024-25", "")),
            ("source", whole.replace("Study", "")),
        ] {
            let (status, html) = bring(&app, &cookie, "value", format!("{head}{wrong}").as_bytes(), PASSWORD).await;
            let told = faults(&html);
            assert!(status == 422 && told.len() == 1 && told[0].starts_with(&format!("Line 2, column {column}: ")), "{column}: {told:?}");
        }
        let (status, html) = bring(&app, &cookie, "value", b"area,worth,low\nnorth,each pound,1\n", PASSWORD).await;
        assert!(status == 422 && faults(&html)[0].contains("it has other columns"), "an area has no value");
        let (_, page) = room(&app, "/dashboards/working/strategic", &cookie).await;
        let page = Html::parse_document(&page);
        let said: Vec<String> = all(&page, "#worth p").into_iter().map(whole_text).collect();
        assert_eq!(said[0], "For each pound: £1.71 to £13.32.");
        assert_eq!(
            said[1],
            "Worked out on 30 November 2025 by a social return calculation, with these costs: all costs of 2024-25. Source: Study."
        );
        let public =
            reqwest::get(format!("{}/dashboards/working?lang=en", app.public)).await.expect("an answer").text().await.expect("text");
        assert!(!public.contains("13.32"));
    })
    .await;
}
