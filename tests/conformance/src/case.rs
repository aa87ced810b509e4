//! A case: what the server does, what the client is asked, what must come of it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

/// One behaviour, as `cases/<file>.json` describes it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// The name of the file, without its extension.
    #[serde(skip)]
    pub(crate) file: String,
    /// The behaviour, as a sentence.
    pub(crate) name: String,
    /// How the sandbox is set up.
    #[serde(default)]
    pub(crate) sandbox: Setup,
    /// Options of the client that differ from the usual ones.
    #[serde(default)]
    pub(crate) client: Map<String, Value>,
    /// Environment variables of the driver.
    #[serde(default)]
    pub(crate) environment: BTreeMap<String, String>,
    /// What the driver must have said on stderr at the end.
    #[serde(default)]
    pub(crate) said: Vec<String>,
    /// What happens, in order.
    pub(crate) steps: Vec<Step>,
}

/// How the sandbox is set up.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Setup {
    /// The balance. Default 1000.
    pub(crate) credits: Option<i64>,
    /// How long jobs take, in milliseconds. Default 0.
    pub(crate) delay_ms: Option<u64>,
    /// Limits per window: uploads, others, seconds. Default none.
    pub(crate) limits: Option<(u32, u32, f64)>,
    /// Jobs per page of the list. Default 20.
    pub(crate) page_size: Option<usize>,
}

/// One step of a case: the scripted faults, the earlier submissions, and the operation of the
/// driver.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// What to call it in a failure; only those made of vectors have a name.
    #[serde(skip)]
    pub(crate) name: String,
    /// Submissions of another client with the same account: names of samples, all for `wellness`.
    #[serde(default)]
    pub(crate) others: Vec<String>,
    /// Copies of `project.wav`: under which names their paths are saved, and what they are called.
    #[serde(default)]
    pub(crate) copies: BTreeMap<String, String>,
    /// Asks the driver.
    pub(crate) op: Option<String>,
    /// The arguments of `op`; `client` is added. `${name}` stands for a saved value, `${samples}`
    /// for the folder with recordings, `${elsewhere}` for the address of another server, which
    /// no case may ask anything of.
    #[serde(default)]
    pub(crate) args: Map<String, Value>,
    /// What the value must contain; `"*"` stands for anything but null.
    pub(crate) value: Option<Value>,
    /// What the error must contain.
    pub(crate) error: Option<Value>,
    /// Saves parts of the value, or of the error that is expected: name and JSON Pointer.
    #[serde(default)]
    pub(crate) save: Map<String, Value>,
    /// The answer must not take longer, in seconds: a minute, where without what the case is about
    /// it would take many. Machines are slow at times.
    pub(crate) within_s: Option<f64>,
    /// The driver's memory must not grow by more than this while it answers. Looked at on Linux.
    pub(crate) most_mib: Option<u64>,
    /// The answer must not come sooner, in seconds, however slow everything before it was.
    pub(crate) at_least_s: Option<f64>,
    /// Scripts faults, as the sandbox describes them.
    pub(crate) faults: Option<Vec<Value>>,
    /// The requests since the last such step, as `METHOD path status`; no answer, or one that is
    /// not proper HTTP, is `-`, and `*` stands for any run of characters.
    pub(crate) requests: Option<Vec<String>>,
    /// What the sandbox's log of the latest request must contain.
    pub(crate) received: Option<Value>,
    /// How many jobs have been accepted since the sandbox started.
    pub(crate) jobs_created: Option<usize>,
}

/// Every case, sorted by the name of its file.
pub(crate) fn read_all(directory: &Path) -> Vec<Case> {
    let entries = std::fs::read_dir(directory)
        .unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Case {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let case: Case =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Case { file, ..case }
}
