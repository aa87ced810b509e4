//! The committed header is what the sources say.

use std::path::Path;

#[test]
fn the_committed_header_is_what_the_sources_say() {
    let crate_directory = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = crate_directory.join("../include/jobferry.h");
    let config =
        cbindgen::Config::from_file(crate_directory.join("cbindgen.toml")).expect("cbindgen.toml");
    let bindings = cbindgen::generate_with_config(crate_directory, config).expect("a header");
    let mut header = Vec::new();
    bindings.write(&mut header);
    if std::env::var_os("UPDATE_HEADER").is_some() {
        std::fs::write(&path, &header).expect("the header can be written");
    }
    let committed = std::fs::read(&path).unwrap_or_default();
    assert!(
        committed == header,
        "run `UPDATE_HEADER=1 cargo test -p jobferry-c` to refresh include/jobferry.h"
    );
}
