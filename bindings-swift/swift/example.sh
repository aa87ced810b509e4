#!/bin/sh
# Uses the package as its users do: the first example of docs/swift.md, in a package of its own
# outside the repository, against the sandbox. ./example.sh TARGET, the folder with the built CLI
# and below it, in swift/, what install.sh installed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
built=$1
folder=$(mktemp -d)
"$built/jobferry" sandbox --plan off --delay 0s >"$folder/environment" &
sandbox=$!
trap 'kill $sandbox; rm -rf "$folder"' EXIT

mkdir -p "$folder/visit/Sources/visit"
cd "$folder/visit"
cat >Package.swift <<PACKAGE
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "visit",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Jobferry", path: "$here")],
    targets: [.executableTarget(name: "visit", dependencies: ["Jobferry"])]
)
PACKAGE
sed -n '/^```swift$/,/^```$/p' "$root/docs/swift.md" | sed '1d;/^```$/,$d' >Sources/visit/main.swift
cp "$root/samples/project.wav" visit.wav
PKG_CONFIG_PATH=$built/swift/lib/pkgconfig "$here/toolchain.sh" swift build --quiet

eval "$(head -n 3 "$folder/environment")"
"$here/toolchain.sh" .build/debug/visit | tee "$folder/output"
grep -q '^anxiety ' "$folder/output"
