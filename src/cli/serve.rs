//! `serve`: the three origins, until the process is told to stop.

use super::{Context, Outcome, Result, ServeArgs, refuse};
use crate::{app::Application, clock::SystemClock, store};
use std::sync::Arc;

pub(super) async fn run(mut context: Context, args: ServeArgs) -> Result {
    let config = &mut context.config;
    config.listen = args.listen.unwrap_or(config.listen);
    config.public_listen = args.public_listen.unwrap_or(config.public_listen);
    config.staff_listen = args.staff_listen.unwrap_or(config.staff_listen);
    config.tls = args.tls_cert.zip(args.tls_key);
    let base = context.open().await?;
    let mut tx = base.store.read().await?;
    if store::partnership::get(&mut tx).await?.is_none() && store::access::all(&mut tx).await?.is_empty() {
        return refuse(format!(
            "{} is empty: add the first coordinator with `chorus staff add NAME --role coordinator --organisation ID --organisation-name NAME`, who sets \
             everything else up in the browser, or see a fictional partnership with `chorus demo`",
            context.config.data.display()
        ));
    }
    drop(tx);
    let application = Application::build(&context.config, &base, Arc::new(SystemClock)).await?;
    let (answering, public, staff) = (application.answering, application.public, application.staff);
    let text = format!("answering  {answering}\npublic     {public}\nstaff      {staff}");
    context.say(text, &serde_json::json!({ "answering": answering, "public": public, "staff": staff }));
    application.run().await?;
    base.store.close().await;
    Ok(Outcome::Done)
}
