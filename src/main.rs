//! The `chorus` command: arguments in, exit status out.

use chorus::cli::{Cli, Outcome};
use clap::Parser;
use std::process::ExitCode;

#[actix_web::main]
async fn main() -> ExitCode {
    match Cli::parse().run().await {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Err(refused) => {
            eprintln!("{refused}");
            ExitCode::from(1)
        }
    }
}
