//! Upload of a recording of 32 MB from disk.
//!
//! Each turn is a process of its own, so that memory allocated by one contender is not reused by
//! the next. It uploads a short recording first: then code is loaded and buffers exist, and what
//! comes on top is what the size of the upload costs.

use std::path::Path;
use std::process::Command;

use crate::Result;
use crate::cost::Cost;
use crate::report::{Goal, Limit, print};
use crate::server::Server;
use crate::side_by_side::{Contender, Quantity, side_by_side};
use crate::upload_contenders::{NAMES, Upload};
use crate::wav;

/// The argument with which this program uploads once and reports the cost.
pub(crate) const COMMAND: &str = "--upload";

const ROUNDS: usize = 41;
const SIZE: usize = 32_000_000;
/// Twenty seconds: long enough to pass the check.
const WARM_UP_SIZE: usize = 640_000;

pub(crate) fn compare() -> Result<()> {
    let server = Server::start()?;
    let folder = tempfile::tempdir()?;
    let (warm_up, recording) = (folder.path().join("short.wav"), folder.path().join("long.wav"));
    wav::write(&warm_up, &noise(WARM_UP_SIZE))?;
    wav::write(&recording, &noise(SIZE))?;
    let contenders = NAMES
        .map(|name| {
            Contender::elsewhere(name, || start(name, &server.address, &warm_up, &recording))
        })
        .into();
    let comparison = side_by_side(ROUNDS, contenders)?;
    let goal = |quantity, at_most| Goal { contender: "jobferry", quantity, at_most };
    let hyper = "hyper, 1 MB frames";
    let goals = [
        goal(Quantity::Wall, Limit::Times(1.2, hyper)),
        goal(Quantity::Cpu, Limit::Times(1.2, hyper)),
        goal(Quantity::Memory, Limit::Plain(4e6)),
    ];
    print("Upload of 32 MB from disk", hyper, &comparison, &goals);
    Ok(())
}

/// So many bytes of samples.
fn noise(bytes: usize) -> Vec<i16> {
    let mut state = 1_u32;
    let mut sample = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as i16
    };
    std::iter::repeat_with(&mut sample).take(bytes / 2).collect()
}

/// One upload in a process of its own.
fn start(name: &str, address: &str, warm_up: &Path, recording: &Path) -> Result<Cost> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args([COMMAND, name, address]).arg(warm_up).arg(recording);
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// What the process of one upload does.
pub(crate) fn run_alone(
    contender: &str,
    address: &str,
    warm_up: &Path,
    recording: &Path,
) -> Result<()> {
    let mut upload = Upload::prepare(contender, address)?;
    upload.send(warm_up)?;
    let cost = Cost::with_memory(|| upload.send(recording))?;
    println!("{}", serde_json::to_string(&cost)?);
    Ok(())
}
