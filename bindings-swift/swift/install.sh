#!/bin/sh
# Builds the native library of the Swift package and installs it: ./install.sh PREFIX
# Programs link it whole, so nothing needs to be installed where they run. SwiftPM finds it through
# pkg-config: by itself below /usr/local, elsewhere with PKG_CONFIG_PATH=PREFIX/lib/pkgconfig.
# JOBFERRY_BUILT is the folder with the library if it is built already.
set -eu

[ $# -eq 1 ] || { echo "usage: $0 PREFIX" >&2; exit 2; }
case $1 in /*) prefix=$1 ;; *) prefix=$PWD/$1 ;; esac
root=$(cd "$(dirname "$0")/../.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)

built=${JOBFERRY_BUILT:-}
if [ -z "$built" ]; then
    target=${CARGO_TARGET_DIR:-$root/target}
    # This kind of library only: with others beside it there is no link-time optimisation.
    (cd "$root" && cargo rustc --package jobferry-uniffi --lib --crate-type staticlib --profile binding --target-dir "$target")
    built=$target/binding
fi

mkdir -p "$prefix/lib/pkgconfig"
cp "$built/libjobferry_uniffi.a" "$prefix/lib/"
cat >"$prefix/lib/pkgconfig/jobferry-swift.pc" <<PC
Name: jobferry-swift
Description: The native half of the Swift package Jobferry
Version: $version
Libs: -L$prefix/lib -ljobferry_uniffi
PC
echo "installed libjobferry_uniffi $version in $prefix"
