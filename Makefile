.PHONY: demo test test-rust test-conformance lint bench generate

# A recording goes in, a typed analysis comes out; nothing leaves this machine.
demo:
	cargo run --release -p jobferry-cli -- analyze samples/diary.flac --use-case behavioral-health --sandbox

# Every suite there is.
test: test-rust test-conformance

test-rust:
	cargo test

# One set of cases against the client of every language.
test-conformance:
	cargo build --package jobferry-driver
	cargo run --package jobferry-conformance

# What other languages are written from the core's models.
generate:
	cargo xtask generate

lint:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings

# Side by side with what users would pick instead; see docs/benchmarks.md.
bench:
	cargo run --release -p jobferry-benches
