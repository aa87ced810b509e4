//! Compares Jobferry with the libraries that a user would use instead.
//!
//! `cargo run --release -p jobferry-benches` runs every measurement of speed and prints markdown
//! tables; names after `--` (`get`, `upload`, `verify`, `decode`, `check`) run only those, and `budget`
//! plays rate limits through, which takes longer. What is measured
//! and how to read it: `docs/benchmarks.md`.
#![allow(clippy::print_stdout, reason = "the tables are what this program is for")]

mod budget;
mod check;
mod cost;
mod decode;
mod get_job;
mod job_document;
mod plain_job;
mod report;
mod server;
mod side_by_side;
mod upload;
mod upload_contenders;
mod verify;
mod wav;

type Error = Box<dyn std::error::Error + Send + Sync>;
type Result<T, E = Error> = std::result::Result<T, E>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        // The two ways in which this program starts itself.
        [server::COMMAND] => server::serve(),
        [upload::COMMAND, contender, address, warm_up, recording] => {
            upload::run_alone(contender, address, warm_up.as_ref(), recording.as_ref())
        }
        [] => run(&["get", "upload", "verify", "decode", "check"]),
        ref chosen => run(chosen),
    }
}

fn run(chosen: &[&str]) -> Result<()> {
    for name in chosen {
        match *name {
            "get" => get_job::compare()?,
            "upload" => upload::compare()?,
            "verify" => verify::compare()?,
            "decode" => decode::compare()?,
            "check" => check::compare()?,
            "budget" => budget::compare()?,
            _ => return Err(format!("there is no measurement called {name}").into()),
        }
    }
    Ok(())
}
