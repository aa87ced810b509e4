#!/bin/sh
# Builds the native library for Apple's platforms and assembles CJobferry.xcframework, which
# Package.swift uses there. On a Mac with Xcode, and with Rust's targets:
#   rustup target add aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios
set -eu

[ "$(uname)" = Darwin ] || { echo "$0: only a Mac has xcodebuild" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
library=libjobferry_uniffi.a
# What Package.swift promises.
export MACOSX_DEPLOYMENT_TARGET=13.0 IPHONEOS_DEPLOYMENT_TARGET=16.0

cd "$root"
for triple in aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios; do
    cargo rustc --package jobferry-uniffi --lib --crate-type staticlib --profile binding --target "$triple" --target-dir "$target"
done

# One slice for each platform, with every architecture it runs on.
slice() { # slice NAME TRIPLE...
    name=$1
    shift
    mkdir -p "$target/apple/$name"
    for triple; do
        set -- "$@" "$target/$triple/binding/$library"
        shift
    done
    lipo -create "$@" -output "$target/apple/$name/$library"
}
slice macos aarch64-apple-darwin x86_64-apple-darwin
slice ios aarch64-apple-ios
slice ios-simulator aarch64-apple-ios-sim x86_64-apple-ios

headers=$target/apple/headers
mkdir -p "$headers"
cp "$here/Sources/CJobferry/jobferry.h" "$headers/"
# An XCFramework names its library itself.
sed '/link /d' "$here/Sources/CJobferry/module.modulemap" >"$headers/module.modulemap"
rm -rf "$here/CJobferry.xcframework"
xcodebuild -create-xcframework \
    -library "$target/apple/macos/$library" -headers "$headers" \
    -library "$target/apple/ios/$library" -headers "$headers" \
    -library "$target/apple/ios-simulator/$library" -headers "$headers" \
    -output "$here/CJobferry.xcframework"
