//! What others would count in the demo's partnership. All of it is invented, as everything there.

use super::{Result, refuse};
use crate::{
    app::Base,
    domain::elsewhere::{context, population, value},
    store,
};
use chrono::{Datelike, NaiveDate};

const POPULATION: &str = "question,code,percent,year,definition,source
gender,woman,51.2,2021,invented people aged 16 and over who live in the three boroughs,Invented census
ethnic_group,asian,14.1,2021,invented people of every age who live in the three boroughs,Invented census
ethnic_group,mixed,3.3,2021,invented people of every age who live in the three boroughs,Invented census
ethnic_group,black,9.8,2021,invented people of every age who live in the three boroughs,Invented census
ethnic_group,other,2.6,2021,invented people of every age who live in the three boroughs,Invented census
disabled,yes,17.9,2021,invented people of every age whose day is limited a little or a lot,Invented census
";

const VALUE: &str = "worth,low,high,method,calculated_on,cost_base,source
each pound that specialist services cost,1.90,6.40,an invented social return calculation,2025-11-30,what the three boroughs paid in 2024-25,Invented study
";

/// Puts all three files in, with totals of the last two financial years.
pub(super) async fn put(base: &Base, today: NaiveDate) -> Result<()> {
    let mut tx = base.store.write().await?;
    let register = store::register::load(&mut tx).await?;
    let year = u16::try_from(today.year()).unwrap_or_default();
    let mut totals = vec!["series,area,period,count,definition,source".to_owned()];
    for (back, crimes, referrals) in [(2, 4_310, 1_120), (1, 4_475, 1_045)] {
        let period = format!("{}-{:02}", year - back, (year - back + 1) % 100);
        for (series, count, definition, source) in [
            ("Crimes that were flagged as domestic abuse", crimes, "a recorded crime", "River Police, invented"),
            ("Referrals to specialist services", referrals, "one person once a quarter", "Larkfield Council, invented"),
        ] {
            totals.push(format!("{series},,{period},{count},{definition},\"{source}\""));
        }
    }
    let knows = |_: &str, _: Option<&str>| true;
    let read = (
        population(POPULATION.as_bytes(), &knows, year),
        context(totals.join("\n").as_bytes(), &register, year),
        value(VALUE.as_bytes(), today),
    );
    match read {
        (Ok(people), Ok(totals), Ok(values)) => {
            store::elsewhere::put_value(&mut tx, &values).await?;
            store::elsewhere::put_population(&mut tx, &people).await?;
            store::elsewhere::put_context(&mut tx, &totals).await?;
            Ok(tx.commit().await?)
        }
        wrong => refuse(format!("what others count in the demo: {wrong:?}")),
    }
}
