//! The committed halves of the packages are what the library says.

use std::fs;

use jobferry_bindgen::{library, outputs, root};

#[test]
fn the_committed_files_are_what_the_library_says() {
    let library = library().expect("the library builds");
    for output in outputs(&library).expect("the library carries its declarations") {
        let committed = fs::read_to_string(root().join(output.path)).unwrap_or_default();
        assert!(committed == output.text, "{} is out of date; run `make generate`", output.path);
    }
}
