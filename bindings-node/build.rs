//! Linker settings that a Node addon needs.

fn main() {
    napi_build::setup();
}
