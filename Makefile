.PHONY: demo test lint bench

# A recording goes in, a typed analysis comes out; nothing leaves this machine.
demo:
	cargo run --release -p jobferry-cli -- analyze samples/diary.flac --use-case behavioral-health --sandbox

# Every suite there is.
test:
	cargo test

lint:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings

# Side by side with what users would pick instead; see docs/benchmarks.md.
bench:
	cargo run --release -p jobferry-benches
