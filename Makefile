.PHONY: help test-dist kotlin-package test-kotlin swift-package test-swift demo test test-rust test-c c-driver test-python python-package test-node node-package test-conformance lint bench simulation figures generate

# A recording goes in, a typed analysis comes out; nothing leaves this machine.
demo:
	cargo run --release -p jobferry-cli -- analyze samples/diary.flac --use-case behavioral-health --sandbox

# Lists the targets.
help:
	@awk '/^#/ { said = said substr($$0, 2); next } /^[a-z-]+:/ { split($$1, name, ":"); printf "%-18s%s\n", name[1], said } { said = "" }' Makefile

# Every suite there is.
test: test-rust test-c test-python test-node test-kotlin test-swift test-conformance

test-rust:
	cargo test

# Needs gcc and g++; uses valgrind where it is installed.
test-c:
	cargo test --package jobferry-c

# One set of cases against the client of every language.
test-conformance: python-package node-package c-driver kotlin-package swift-package
	cargo build --package jobferry-driver --package jobferry-cli
	cargo test --package jobferry-conformance
	cargo run --package jobferry-conformance

# Where cargo puts what it builds for the tests.
BUILT = $(abspath $(or $(CARGO_TARGET_DIR),target))/debug

# Needs a C compiler.
c-driver:
	cargo build --package jobferry-c
	cc -std=c11 -Wall -Wextra -Wpedantic -Werror -I include -o $(BUILT)/jobferry-driver-c tests/conformance/drivers/c/driver.c \
		-L $(BUILT) -ljobferry -lpthread -Wl,-rpath,$(BUILT)

# The package as its tests and its conformance driver use it: in an environment of its own.
python-package:
	python3 -m venv bindings-python/.venv
	bindings-python/.venv/bin/pip install --quiet --disable-pip-version-check --requirement bindings-python/tests/requirements.txt
	cd bindings-python && .venv/bin/maturin develop --quiet

PYTHON_SOURCES = python tests ../tests/conformance/drivers/python ../benches/figures

test-python: python-package
	cargo build --quiet --package jobferry-cli
	cd bindings-python && . .venv/bin/activate && ruff check $(PYTHON_SOURCES) && ruff format --check $(PYTHON_SOURCES) && mypy $(PYTHON_SOURCES)
	cd bindings-python && . .venv/bin/activate && stubtest jobferry --mypy-config-file pyproject.toml
	cd bindings-python && . .venv/bin/activate && pyright --verifytypes jobferry --ignoreexternal
	cd bindings-python && .venv/bin/pytest

# The package as its tests and its conformance driver use it.
node-package:
	cd bindings-node && npm install --no-package-lock --no-fund --no-audit && npm run build

test-node: node-package
	cargo build --quiet --package jobferry-cli
	cargo test --package jobferry-node
	cd bindings-node && npm test

# The packed Node package under npm, pnpm, esbuild, webpack, Jest, Vitest, Next.js and TypeScript's kinds of
# resolution. Installs half a gigabyte of them from the registry, so it is no part of `test`.
test-dist: node-package
	cargo build --quiet --package jobferry-cli
	cd bindings-node && npm run test-dist

# Swift 6 from the PATH, or from a Debian root that the script makes once.
SWIFT = PKG_CONFIG_PATH=$(BUILT)/swift/lib/pkgconfig $(CURDIR)/bindings-swift/swift/toolchain.sh swift
SWIFT_SOURCES = bindings-swift/swift/Package.swift bindings-swift/swift/Guide.swift $(wildcard bindings-swift/swift/Sources/Jobferry/*.swift) bindings-swift/swift/Tests \
	$(addprefix tests/conformance/drivers/swift/driver/,Package.swift Sources)

# The native library where SwiftPM finds it, and the conformance driver over the package.
swift-package:
	cargo build --quiet --package jobferry-uniffi
	JOBFERRY_BUILT=$(BUILT) bindings-swift/swift/install.sh $(BUILT)/swift
	# SwiftPM sees neither a newer library nor, in a package that another depends on, a new file.
	rm -rf bindings-swift/swift/.build/debug/*.xctest $(addprefix tests/conformance/drivers/swift/driver/.build/,debug/Driver debug.yaml)
	cd tests/conformance/drivers/swift/driver && $(SWIFT) build --quiet

# One test at a time: each starts a sandbox of its own.
test-swift: swift-package
	cargo build --quiet --package jobferry-cli
	$(SWIFT) format lint --strict --configuration bindings-swift/swift/.swift-format --recursive $(SWIFT_SOURCES)
	cd bindings-swift/swift && $(SWIFT) test --disable-xctest --no-parallel
	bindings-swift/swift/example.sh $(BUILT)

# The package and its conformance driver. Needs a JDK, 17 or later, and Maven.
kotlin-package:
	bindings-swift/kotlin/native.sh
	mvn --batch-mode --quiet --file tests/conformance/drivers/kotlin process-classes

test-kotlin:
	cargo build --quiet --package jobferry-cli
	cargo test --package jobferry-bindgen
	bindings-swift/kotlin/native.sh
	bindings-swift/kotlin/guide.sh
	mvn --batch-mode --no-transfer-progress --file bindings-swift/kotlin test

# What other languages are written from the core's models.
generate:
	cargo xtask generate
	cargo run --quiet --package jobferry-bindgen

lint:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings

# Side by side with what users would pick instead; see docs/benchmarks.md.
bench:
	cargo run --release -p jobferry-benches

# Ten thousand bad days at the vendor, and what became of the submissions; see benches/RESULTS.md.
simulation:
	cargo test --package jobferry --lib simulation -- --nocapture

# Sizes of the packages, start-up times and costs of a call, written to benches/FIGURES.md. Builds
# every package as it is shipped, which takes minutes, and needs Python, Node and a C compiler.
figures:
	python3 benches/figures
