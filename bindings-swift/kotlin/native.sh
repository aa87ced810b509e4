#!/usr/bin/env bash
# Builds the library and puts it where the jar takes it from, under the name by which JNA looks for
# it. Arguments go to cargo: `--profile binding` for what is shipped. The library of another
# platform is put beside it by hand (native/darwin-aarch64, native/win32-x86-64, ...).
set -euo pipefail
cd "$(dirname "$0")/../.."

case "$(uname -s)" in
    Linux) system=linux file=libjobferry_uniffi.so ;;
    Darwin) system=darwin file=libjobferry_uniffi.dylib ;;
    *) echo "native.sh knows Linux and macOS, not $(uname -s)" >&2 && exit 1 ;;
esac
case "$(uname -m)" in
    x86_64) processor=x86-64 ;;
    aarch64 | arm64) processor=aarch64 ;;
    *) processor=$(uname -m) ;;
esac

cargo build --quiet --package jobferry-uniffi "$@"
profile=debug
while [ $# -gt 0 ]; do
    case "$1" in
        --profile) profile=$2 && shift ;;
        --release) profile=release ;;
    esac
    shift
done
folder=bindings-swift/kotlin/native/$system-$processor
mkdir -p "$folder"
# Names for a debugger would be nine tenths of it.
strip -S -o "$folder/$file" "${CARGO_TARGET_DIR:-target}/$profile/$file"
