#!/bin/sh
# Uses the package as its users do, in a package of its own outside the repository: the first example
# of docs/swift.md runs against the sandbox, and every other of the guides and of the package's own
# documentation compiles. ./example.sh TARGET, the folder with the built CLI and below it, in swift/,
# what install.sh installed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
built=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

guide=$root/docs/swift.md
block() { # block FENCE: the first one fenced so
    sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$guide" | sed '1d;/^```$/,$d'
}

mkdir -p "$folder/visit/Sources/visit"
cd "$folder/visit"
block 'swift Package.swift' | sed "s|\"../jobferry/bindings-swift/swift\"|\"$here\"|" >Package.swift
block swift >Sources/visit/main.swift
{
    cat "$here/Guide.swift"
    echo 'extension Guide {'
    (cd "$root" && bindings-swift/examples.sh swift docs/swift.md README.md bindings-swift/README.md \
        bindings-swift/swift/Sources/Jobferry/*.swift)
    echo '}'
} >Sources/visit/Guide.swift
cp "$root/samples/project.wav" visit.wav
PKG_CONFIG_PATH=$built/swift/lib/pkgconfig "$here/toolchain.sh" swift build --quiet

"$built/jobferry" sandbox --plan off --delay 0s >"$folder/environment" &
sandbox=$!
trap 'kill $sandbox; rm -rf "$folder"' EXIT
until grep -q ALLIANCE_TOKEN "$folder/environment"; do # the last of them
    kill -0 $sandbox
    sleep 0.1
done
. "$folder/environment"

"$here/toolchain.sh" .build/debug/visit | tee "$folder/output"
grep -q '^anxiety ' "$folder/output"
