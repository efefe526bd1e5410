//! `wave open | close | count | protect | approve | share | publish`.

use super::{Context, Refused, Result, plan_of, read_password, refuse, topic};
use crate::{
    app::Base,
    ballot_box::{self, Counted, Custody, Opening, Share},
    domain::{
        ids::{StaffName, SurveyId, WaveId},
        wave::{Topic, WaveState},
    },
    files::write_new,
    ready,
    release::{self, Approved},
    store,
};
use chrono::NaiveDate;
use clap::Subcommand;
use serde_json::json;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

#[derive(Debug, Subcommand)]
pub(super) enum WaveCommand {
    /// Open the next wave of a survey.
    Open {
        /// The survey.
        survey: SurveyId,
        /// The last day on which its cards are good (YYYY-MM-DD).
        #[arg(long, value_name = "DAY")]
        closes: NaiveDate,
        /// The financial year's figures come out with this wave's release.
        #[arg(long)]
        ends_year: bool,
        /// Put a door before the survey, through which this everyday service leads: parks, libraries, buses, recycling or leisure. Workers tell it to
        /// people; it is printed nowhere.
        #[arg(long, value_name = "TOPIC", value_parser = topic)]
        door: Option<Topic>,
    },
    /// Add a link that anybody can open. Its replies are shown for the whole partnership alone, from 30.
    OpenLink {
        /// The open wave.
        wave: WaveId,
        /// Leave the equality questions out.
        #[arg(long)]
        no_equality: bool,
    },
    /// Add a link for a device that people share. It is shown this once. Its replies are shown for the whole partnership alone, from 30.
    Kiosk {
        /// The open wave.
        wave: WaveId,
        /// Let the equality questions follow.
        #[arg(long)]
        equality: bool,
    },
    /// Stop new starts; or, once begun surveys have had their time, close for good. With --now close at once.
    Close {
        /// The wave.
        wave: WaveId,
        /// Close for good at once; surveys that are under way are lost.
        #[arg(long)]
        now: bool,
    },
    /// Write the sealed shares of a wave whose key three people keep: a file for each of them, which they alone can open.
    Shares {
        /// The wave.
        wave: WaveId,
        /// The folder; it is made if it is not there.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Count a closed wave.
    Count {
        /// The wave.
        wave: WaveId,
        /// A share that one of the people who keep the key has opened; two are needed, of two people. Needed where people keep the key.
        #[arg(long = "share", value_name = "FILE")]
        shares: Vec<PathBuf>,
    },
    /// Protect a counted wave: make the draft of its release.
    Protect {
        /// The wave.
        wave: WaveId,
    },
    /// Approve the draft, as one of two people. The password is read from stdin.
    Approve {
        /// The wave.
        wave: WaveId,
        /// The sign-in name.
        #[arg(long)]
        by: StaffName,
    },
    /// Share an approved release with all partners at once.
    Share {
        /// The wave.
        wave: WaveId,
    },
    /// Make a shared release public, ten working days later.
    Publish {
        /// The wave.
        wave: WaveId,
    },
}

pub(super) async fn run(context: &Context, command: WaveCommand) -> Result {
    // A wave that came back without its keys can be closed, and nothing else.
    let closes = matches!(command, WaveCommand::Close { .. });
    let base = if closes { context.open_as_it_is().await? } else { context.open().await? };
    match command {
        WaveCommand::Open { survey, closes, ends_year, door } => {
            let custody = context.config.custody.clone();
            open(context, &base, Opening { survey, closes_on: closes, ends_year, door, custody }).await
        }
        WaveCommand::OpenLink { wave, no_equality } => entrance(context, &base, &wave, false, !no_equality).await,
        WaveCommand::Kiosk { wave, equality } => entrance(context, &base, &wave, true, equality).await,
        WaveCommand::Close { wave, now } => close(context, &base, &wave, now).await,
        WaveCommand::Shares { wave, out } => shares(context, &base, &wave, &out).await,
        WaveCommand::Count { wave, shares } => count(context, &base, &wave, &shares).await,
        WaveCommand::Protect { wave } => protect(context, &base, &wave).await,
        WaveCommand::Approve { wave, by } => approve(context, &base, &wave, &by).await,
        WaveCommand::Share { wave } => {
            let from = release::share(&base.store, &context.clock, &wave).await?;
            context.log(&base, &format!("shared {wave}")).await?;
            Ok(context.say(
                format!("{wave} is shared with all partners. It can be public from {from}."),
                &json!({ "wave": wave, "public_from": from }),
            ))
        }
        WaveCommand::Publish { wave } => {
            release::publish(&base.store, &context.clock, &wave).await?;
            context.log(&base, &format!("published {wave}")).await?;
            Ok(context.say(format!("{wave} is public."), &json!({ "wave": wave, "state": "public" })))
        }
    }
}

async fn open(context: &Context, base: &Base, opening: Opening) -> Result {
    let mut tx = base.store.write().await?;
    ready::to_open(&mut tx, &base.words, &opening.survey, context.today(), &opening.custody).await?;
    let wave = ballot_box::open_in(&mut tx, &base.ring, &context.clock, &opening).await?;
    // What could never be counted does not open.
    ready::plan_of(&mut tx, &base.words, &wave).await?;
    store::staff::log(&mut tx, context.today(), "operator", &format!("opened {}", wave.id)).await?;
    tx.commit().await?;
    let base_url = context.config.answering_base(context.config.listen);
    let kept = match &opening.custody {
        Custody::Server => String::new(),
        Custody::People(people) => {
            let people = people.each_ref().map(|p| format!("  {} {}", p.name, p.recipient)).join("\n");
            format!(
                "\nIts key is kept by these three; two of them have to be there for the count. Let each compare their own line:\n{people}"
            )
        }
    };
    let text = format!("{} is open at {base_url}/{} until {}.{kept}", wave.id, wave.slug, wave.closes_on);
    let custodians = match &opening.custody {
        Custody::Server => Vec::new(),
        Custody::People(people) => people.iter().map(|p| p.name.clone()).collect(),
    };
    Ok(context.say(text, &json!({ "wave": wave.id, "slug": wave.slug, "closes": wave.closes_on, "custodians": custodians })))
}

async fn entrance(context: &Context, base: &Base, wave: &WaveId, kiosk: bool, equality: bool) -> Result {
    let (entrance, secret) = ballot_box::add_entrance(&base.store, wave, kiosk, equality).await?;
    context.log(base, &format!("added {} to {wave}", if kiosk { "a kiosk" } else { "an open link" })).await?;
    let secret = secret.map(|s| format!("#{s}")).unwrap_or_default();
    let url = format!("{}/{}{secret}", context.config.answering_base(context.config.listen), entrance.slug);
    let json = json!({ "wave": wave, "slug": entrance.slug, "url": url });
    if kiosk {
        return Ok(context.say(format!("Open this on the shared device, and nowhere else:\n{url}"), &json));
    }
    Ok(context.say(format!("Anybody can answer at {url}"), &json))
}

async fn close(context: &Context, base: &Base, wave: &WaveId, now: bool) -> Result {
    let Some(row) = store::wave::get(&mut base.store.read().await?, wave).await? else {
        return refuse(format!("there is no wave “{wave}”"));
    };
    if row.state == WaveState::Open && !now {
        let mut tx = base.store.write().await?;
        ballot_box::begin_closing_in(&mut tx, &context.clock, wave).await?;
        store::staff::log(&mut tx, context.today(), "operator", &format!("began closing {wave}")).await?;
        tx.commit().await?;
        let text = format!("{wave} takes no new starts. Begun surveys can be sent today and tomorrow; then it closes by itself.");
        return Ok(context.say(text, &json!({ "wave": wave, "state": "closing" })));
    }
    ballot_box::close(&base.store, &base.ring, &context.clock, wave, now).await?;
    context.log(base, &format!("closed {wave}")).await?;
    let text = format!("{wave} is closed. From now on nobody can test whether a card was used.");
    Ok(context.say(text, &json!({ "wave": wave, "state": "closed" })))
}

/// Writes the sealed shares of a wave, and of those that rolled on into it.
async fn shares(context: &Context, base: &Base, wave: &WaveId, out: &Path) -> Result {
    let Some(row) = store::wave::get(&mut base.store.read().await?, wave).await? else {
        return refuse(format!("there is no wave “{wave}”"));
    };
    let mut waves = ballot_box::rolled_before(&store::wave::all(&mut base.store.read().await?).await?, &row);
    waves.push(row);
    let failed = |path: &Path, error: io::Error| Refused(format!("{}: {error}", path.display()));
    fs::create_dir_all(out).map_err(|e| failed(out, e))?;
    let mut files = Vec::new();
    for wave in waves {
        for share in ballot_box::shares(&base.ring, &wave.id)? {
            let path = out.join(format!("{}-{}.age", wave.id, share.name));
            write_new(&path, share.file.as_bytes()).map_err(|e| failed(&path, e))?;
            files.push(path);
        }
    }
    context.log(base, &format!("wrote the shares of {wave}")).await?;
    let list = files.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join("\n");
    let text = format!(
        "{list}\nGive each to the person in its name. Two of them open theirs (`age --decrypt -i THEIR-KEY FILE > SHARE`); then: chorus wave count {wave} --share SHARE --share SHARE"
    );
    Ok(context.say(text, &json!({ "wave": wave, "files": files })))
}

fn read_shares(files: &[PathBuf]) -> Result<Vec<Share>> {
    let mut shares = Vec::new();
    for path in files {
        let text = fs::read_to_string(path).map(Zeroizing::new).map_err(|e| Refused(format!("{}: {e}", path.display())))?;
        shares.extend(Share::read_all(&text).map_err(|e| Refused(format!("{}: {e}", path.display())))?);
    }
    Ok(shares)
}

async fn count(context: &Context, base: &Base, wave: &WaveId, shares: &[PathBuf]) -> Result {
    let plan = plan_of(base, wave).await?;
    let counted = ballot_box::count(&base.store, &base.ring, &context.clock, &plan, wave, &read_shares(shares)?).await?;
    context.log(base, &format!("counted {wave}")).await?;
    let (text, state) = match counted {
        Counted::Counted => (format!("{wave} is counted. Next: chorus wave protect {wave}"), "counted"),
        Counted::Rolled => (format!("{wave} holds fewer than ten ballots: they wait, unopened by anybody, for the next wave."), "rolled"),
        Counted::Destroyed => {
            (format!("{wave} held fewer than ten ballots for the fourth time: they were destroyed uncounted."), "destroyed")
        }
    };
    Ok(context.say(text, &json!({ "wave": wave, "state": state })))
}

async fn protect(context: &Context, base: &Base, wave: &WaveId) -> Result {
    let plan = plan_of(base, wave).await?;
    let document = release::protect(&base.store, &base.ring, &plan, wave).await?;
    let text = format!(
        "The draft {} is ready. Two people of two organisations approve it: chorus wave approve {wave} --by NAME",
        document.release
    );
    Ok(context.say(text, &json!({ "wave": wave, "release": document.release, "state": "draft" })))
}

async fn approve(context: &Context, base: &Base, wave: &WaveId, by: &StaffName) -> Result {
    let password = read_password()?;
    let approved = release::approve(&base.store, &base.ring, &context.clock, wave, by, &password).await?;
    let (text, state) = match approved {
        Approved::First => (format!("{by} approved {wave}. One more person, of another organisation, has to."), "draft"),
        Approved::Both => {
            (format!("{wave} is approved. Its ballots, their key and its tally are destroyed. Next: chorus wave share {wave}"), "approved")
        }
    };
    Ok(context.say(text, &json!({ "wave": wave, "by": by, "state": state })))
}

/// The day on which a wave that opens today closes, a quarter later.
pub(super) fn a_quarter_from(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(chrono::Days::new(90)).unwrap_or(day)
}
