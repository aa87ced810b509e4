//! Builds the library of `bindings-swift` and writes what Swift and Kotlin call it through, from
//! the declarations that it carries.

use std::fs;

use jobferry_bindgen::{Result, library, outputs, root};

fn main() -> Result<()> {
    for output in outputs(&library()?)? {
        fs::write(root().join(output.path), output.text)?;
    }
    Ok(())
}
