//! Services that are shown only as a group: who sees what, and what cannot be worked out.

use super::{MORE, begin, content, fill_in, groups_of, instrument, lasting, look, own, people, press, sign, signing, versions};
use crate::{
    app::{TestApp, name, on_both},
    rooms::{PASSWORD, come_in_as, log, room, value},
};
use chorus::{
    domain::{
        returns::{About, Group, Period, Shown, Side, Version, grid},
        staff::Role,
    },
    report::returns_file,
};
use std::collections::BTreeMap;

const SIDE: &str = "/returns/ccr-services/2026-27";

async fn put_together(app: &TestApp, cookie: &str) -> u16 {
    let path = "/returns/group/ccr-services/2026-27";
    let (status, form) = room(app, path, cookie).await;
    if status != 200 {
        return status.as_u16();
    }
    super::send(app, path, cookie, &[("key", &value(&form, "key")), ("password", PASSWORD)]).await.0
}

#[actix_web::test]
async fn a_service_that_chose_its_group_is_shown_by_nothing_of_its_own() {
    on_both(|app| async move {
        let people = people(&app).await;
        sign(&app, "harbour", "ccr-services", "no", Shown::Partners).await;
        let named = lasting(&look(&app, SIDE, &people.linden).await);
        let read = lasting(&look(&app, SIDE, &people.moth).await);
        for (n, id) in MORE[..3].iter().enumerate() {
            sign(&app, id, "ccr-services", if n == 0 { "partly" } else { "yes" }, Shown::Group).await;
            if n < 2 {
                assert_eq!(lasting(&look(&app, SIDE, &people.linden).await), named, "nothing is shown of {id}");
                assert_eq!(put_together(&app, &people.linden).await, 409, "they are too few");
            }
        }
        assert_eq!(lasting(&look(&app, SIDE, &people.moth).await), read, "the group is not put together yet");
        assert_eq!(put_together(&app, &people.moth).await, 403, "a coordinator puts it together");
        assert_eq!(put_together(&app, &people.linden).await, 303);
        assert_eq!(put_together(&app, &people.linden).await, 409, "once");
        let page = look(&app, SIDE, &people.moth).await;
        assert!(page.contains("3 specialist services are shown only as a group"), "{page}");
        assert!(
            page.contains("2 or more of 3: Yes") && page.contains("None or one of 3: Partly") && page.contains("None or one of 3: No"),
            "{page}"
        );
        // The named one is in no number of the group, so that nothing can be taken away from it.
        assert!(page.contains(">No</dt><dd class=\"long\">harbour</dd>") && !page.contains("of 4:"), "{page}");
        let mut seen = page.clone();
        for path in ["/returns", "/returns/files/ccr-services/2026-27/returns.csv", "/returns/files/ccr-services/2026-27/returns.json"] {
            seen.push_str(&look(&app, path, &people.moth).await);
        }
        for id in &MORE[..3] {
            assert!(!seen.contains(id), "{id}");
            for number in ["", "/1"] {
                assert_eq!(room(&app, &format!("{SIDE}/{id}{number}"), &people.linden).await.0, 404, "{id}");
            }
        }
        assert!(!seen.contains("Evidence of yes.") && !seen.contains("Evidence of partly.") && seen.contains("Evidence of no."));
        let its_own = come_in_as(&app, "finch", Role::Provider, "haven").await;
        assert!(look(&app, &format!("{SIDE}/haven"), &its_own).await.contains("Evidence of partly."));
        // Whoever comes later, and whoever corrects, changes nothing that can be seen.
        let before = lasting(&look(&app, SIDE, &people.moth).await);
        sign(&app, "quay", "ccr-services", "no", Shown::Group).await;
        sign(&app, "haven", "ccr-services", "no", Shown::Group).await;
        assert_eq!(lasting(&look(&app, SIDE, &people.moth).await), before);
        assert_eq!(groups_of(&app).await[0].members.len(), 3);
        assert!(log(&app).await.iter().all(|act| !act.contains("partly") && !act.contains("Evidence")));
    })
    .await;
}

#[actix_web::test]
async fn the_choice_between_a_name_and_a_group_stays_and_is_for_services_and_years() {
    let app = TestApp::fresh().await;
    let people = people(&app).await;
    for (id, cookie, first, then) in
        [("ccr-services", &people.moth, Shown::Group, "partners"), ("ccr-leads", &people.linden, Shown::Partners, "group")]
    {
        let organisation = if id == "ccr-leads" { "council" } else { "harbour" };
        sign(&app, organisation, id, "yes", first).await;
        assert_eq!(begin(&app, cookie, id).await.0, 303);
        fill_in(&app, cookie, id, "no").await;
        let fields = signing(&app, cookie, id, &[("shown", then), ("reason", "Another answer.")]).await;
        let (code, html) = press(&app, cookie, id, &fields).await;
        assert!(code == 422 && html.contains("that stays so for its corrections"), "{id}: {code} {html}");
    }
    assert!(!look(&app, &own("ccr-leads"), &people.linden).await.contains("value=\"group\""), "leads have no group");
    assert_eq!(versions(&app).await.len(), 2);
}

/// Everything that a reader of the page, the files and the grid is shown, for some answers of services by name and in a group.
fn shown(app: &TestApp, named: &[&str], grouped: &[&str]) -> String {
    let (instrument, period) = (instrument(app, "ccr-services"), Period::parse("2026-27").expect("a period"));
    let version = |(n, answer): (usize, &&str), shown: Shown| Version {
        about: About { organisation: name(&format!("{}-{n}", shown.as_str())), instrument: instrument.id.clone(), period: period.clone() },
        number: 1,
        edition: instrument.version,
        content: content(instrument, answer, shown),
        role: Role::Provider,
        staff: name("rowan"),
        day: crate::app::day("2026-05-01"),
    };
    let mut versions: Vec<Version> = named.iter().enumerate().map(|at| version(at, Shown::Partners)).collect();
    versions.extend(grouped.iter().enumerate().map(|at| version(at, Shown::Group)));
    let members = (0..grouped.len()).map(|n| (name(&format!("group-{n}")), 1)).collect();
    let group = Group { instrument: instrument.id.clone(), period: period.clone(), members, day: crate::app::day("2026-05-01") };
    let side = Side::of(instrument, &period, &versions, std::slice::from_ref(&group));
    let files = ["returns.csv", "returns.json"].map(|file| returns_file(&side, &ToString::to_string, file).expect("a file").1);
    format!("{:?} {files:?}", grid(None, Some(&side)))
}

#[actix_web::test]
async fn no_service_of_a_group_is_told_apart_also_not_by_taking_the_named_ones_from_what_is_shown() {
    let app = TestApp::fresh().await;
    let answers = ["yes", "partly", "no", "dk"];
    for services in 3..=4_u32 {
        let mut worlds: BTreeMap<String, Vec<Vec<&str>>> = BTreeMap::new();
        for n in 0..4_usize.pow(services) {
            let world: Vec<&str> = (0..services).map(|s| answers[n / 4_usize.pow(s) % 4]).collect();
            worlds.entry(shown(&app, &["yes", "no"], &world)).or_default().push(world);
        }
        for (text, worlds) in &worlds {
            for service in 0..services as usize {
                let first = worlds[0][service];
                assert!(worlds.iter().any(|world| world[service] != first), "{services}: every world that shows this says {first}: {text}");
            }
        }
    }
    let two = shown(&app, &["yes"], &["no", "no"]);
    assert_eq!(two, shown(&app, &["yes"], &[]), "two are no group");
    assert!(!two.contains("group-"));
}

#[actix_web::test]
async fn the_grid_has_every_component_by_leads_and_services_and_an_empty_side_stays_visible() {
    let app = TestApp::fresh().await;
    super::describe(&app).await;
    sign(&app, "council", "ccr-leads", "partly", Shown::Partners).await;
    for id in MORE {
        sign(&app, id, "ccr-services", "yes", if id == "quay" { Shown::Partners } else { Shown::Group }).await;
    }
    let (versions, period) = (versions(&app).await, Period::parse("2026-27").expect("a period"));
    let leads = Side::latest(instrument(&app, "ccr-leads"), &versions, &[]).expect("a side");
    assert_eq!(leads.period, period);
    let rows = grid(Some(&leads), None);
    assert_eq!(rows.iter().map(|row| row.component).collect::<Vec<_>>(), (1..=13).collect::<Vec<_>>());
    for row in &rows {
        assert_eq!((row.leads.returned, row.leads.group, row.services.returned, row.services.lines.len()), (1, None, 0, 0));
        assert!(row.leads.lines.iter().any(|line| line.named[0].1[0].as_str() == "partly"), "component {}", row.component);
    }
    let members = MORE[..3].iter().map(|id| (name(id), 1)).collect();
    let group = Group { instrument: name("ccr-services"), period, members, day: crate::app::day("2026-05-01") };
    let services = Side::latest(instrument(&app, "ccr-services"), &versions, std::slice::from_ref(&group)).expect("a side");
    for row in grid(Some(&leads), Some(&services)) {
        assert_eq!((row.services.returned, row.services.group), (1, Some(3)));
        for line in &row.services.lines {
            assert_eq!(line.named.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["quay"]);
            assert_eq!(line.folded.as_ref().map(|folded| folded.of), Some(3));
        }
    }
}
