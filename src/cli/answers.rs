//! `answers import`: rows that were keyed in from paper, each sealed as a ballot. All rows or none.

use super::{Context, Refused, Result, refuse};
use crate::{
    app::Base,
    ballot_box::seal_both,
    domain::{
        ballot::Ballot,
        ids::WaveId,
        instrument::Instrument,
        rows::{Keying, Rows},
        wave::{Wave, WaveState},
    },
    jobs::STIR,
    secret::{random, shuffle},
    store::{
        self,
        antechamber::{self, Post, Posted},
    },
};
use serde_json::json;
use std::{path::Path, sync::Arc};

pub(super) async fn import(context: &Context, wave: &WaveId, file: &Path, second: Option<&Path>) -> Result {
    let base = context.open().await?;
    let (wave_row, reader) = reader(&base, wave).await?;
    let bytes = read(file)?;
    let (rows, mut problems) = reader.parse(&bytes);
    if let Some(second) = second {
        let again = read(second)?;
        problems.extend(reader.parse(&again).1.into_iter().map(|p| format!("second keying, {p}")));
        problems.extend(Keying::read(&bytes).differences(&Keying::read(&again)));
    }
    if !problems.is_empty() {
        problems.push("Nothing was imported.".to_owned());
        return Err(Refused(problems.join("\n")));
    }
    let count = rows.len();
    put(&base, &wave_row, &reader.instrument, rows).await?;
    context.log(&base, &format!("imported answers into {wave}")).await?;
    let file = file.display();
    let text = format!(
        "{count} rows are sealed in the box of {wave}. Now destroy {file} and the paper: they hold answers that anybody can read. Key the next sheets, too, on an encrypted \
         computer of somebody who works for none of the services, and never send such a file by mail."
    );
    Ok(context.say(text, &json!({ "wave": wave, "rows": count })))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|e| Refused(format!("{}: {e}", file.display())))
}

/// Seals ballots and writes them in one transaction, in an order that has nothing to do with the file's.
pub(super) async fn put(base: &Base, wave: &Wave, instrument: &Instrument, mut ballots: Vec<Ballot>) -> Result<()> {
    shuffle(&mut ballots);
    let mut tx = base.store.write().await?;
    for mut ballot in ballots {
        ballot.answers.draw_on_paper(instrument, |_| random::<16>());
        let ballot = seal_both(&wave.id, &wave.box_key, &ballot)?;
        let post = Post { wave: wave.id.clone(), mark: None, decoy: [0; 32], key: random(), ballot, narrative: None, ends: None };
        if antechamber::post(&mut tx, &post).await? == Posted::Closed {
            return refuse(format!("the wave {} closed meanwhile: nothing was imported", wave.id));
        }
    }
    tx.commit().await?;
    // What waits there from others goes on waiting for its company.
    antechamber::stir(&base.store, STIR).await?;
    Ok(())
}

/// The wave, and what its rows are read against.
pub(super) async fn reader(base: &Base, id: &WaveId) -> Result<(Wave, Rows)> {
    let mut tx = base.store.read().await?;
    let Some(wave) = store::wave::get(&mut tx, id).await? else { return refuse(format!("there is no wave “{id}”")) };
    if !matches!(wave.state, WaveState::Open | WaveState::Closing) {
        return refuse(format!("the wave {id} is {}: answers can be imported until it closes", wave.state));
    }
    let Some(survey) = store::wave::survey(&mut tx, &wave.survey).await? else { return refuse("the wave's survey is missing") };
    let Some(instrument) = base.words.instrument(survey.instrument.as_str()).filter(|i| i.version == survey.version) else {
        return refuse(format!("this program does not have version {} of “{}”", survey.version, survey.instrument));
    };
    let rows = Rows {
        instrument: Arc::clone(instrument),
        places: store::frozen::get(&mut tx, id).await?.geography.places.into_iter().map(|p| p.id).collect(),
        services: store::partnership::services(&mut tx).await?.into_iter().map(|s| s.id).collect(),
        languages: base.words.languages().iter().map(|l| l.code.clone()).collect(),
    };
    Ok((wave, rows))
}
