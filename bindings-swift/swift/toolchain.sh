#!/bin/sh
# Runs a command where Swift 6 is: ./toolchain.sh swift test
#
# With Swift 6 on the PATH that is here. Otherwise, on Linux and as root, it is a Debian root that is
# made once (two minutes, 3.4 GB) and that sees the repository, the working directory, the target
# directory of cargo and /tmp at their own paths, and this machine's network.
#
#   ./toolchain.sh --root          prints that root, or nothing where none is needed
#   JOBFERRY_SWIFT_ROOT            the root's folder; default ~/.cache/jobferry/swift-trixie
#   JOBFERRY_DEBIAN_MIRROR         default: the mirror this machine uses, else Debian's own
set -eu

repository=$(cd "$(dirname "$0")/../.." && pwd)
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}
root=${JOBFERRY_SWIFT_ROOT:-$cache/jobferry/swift-trixie}

fail() {
    echo "$0: $1" >&2
    exit 1
}

has_swift() {
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 6 ]
}

can_make_root() {
    wanted="Swift 6 is not on the PATH (see https://www.swift.org/install)"
    [ "$(uname)" = Linux ] || fail "$wanted"
    [ "$(id -u)" = 0 ] || fail "$wanted, and a Debian root with it can only be made and entered by root"
    unshare --mount true 2>/dev/null || fail "$wanted, and this container may not mount (CAP_SYS_ADMIN), which a Debian root with it needs"
}

install_debootstrap() {
    command -v debootstrap >/dev/null && return
    command -v apt-get >/dev/null || fail "install debootstrap and debian-archive-keyring, or Swift 6"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends debootstrap debian-archive-keyring >/dev/null
}

mirror() {
    theirs=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -m 1 -E '/debian/?$' || true)
    echo "${JOBFERRY_DEBIAN_MIRROR:-${theirs:-http://deb.debian.org/debian}}"
}

# A root is in its place only when it is whole: what a stopped run left is made anew.
make_root() {
    install_debootstrap
    echo "making a Debian root with Swift in $root" >&2
    rm -rf "$root.new"
    mkdir -p "$root.new"
    debootstrap --variant=minbase trixie "$root.new" "$(mirror)" >"$root.log" 2>&1 || fail "debootstrap failed; see $root.log"
    # How this machine reaches its mirror: proxies, checks and certificates.
    apt-config dump 2>/dev/null | grep -E '^Acquire::(https?|Check-)' >"$root.new/etc/apt/apt.conf.d/90host" || true
    if [ -e /etc/ssl/certs/ca-certificates.crt ]; then
        mkdir -p "$root.new/etc/ssl/certs"
        cp -L /etc/ssl/certs/ca-certificates.crt "$root.new/etc/ssl/certs/"
    fi
    (enter "$root.new" sh -c '
        export DEBIAN_FRONTEND=noninteractive
        apt-get update && apt-get install --yes --no-install-recommends swiftlang libc6-dev libstdc++-14-dev binutils && apt-get clean
    ') >>"$root.log" 2>&1 || fail "installing Swift failed; see $root.log"
    mv "$root.new" "$root"
}

# The mounts belong to a namespace of their own and end with the command, so deleting the root
# cannot delete the repository. Becomes the command, which so gets this shell's signals.
enter() { # enter ROOT COMMAND [ARG...]
    entered=$1
    shift
    mkdir -p "$entered$repository" "$entered$PWD" "$entered${CARGO_TARGET_DIR:-/tmp}"
    cp -L /etc/resolv.conf "$entered/etc/resolv.conf" 2>/dev/null || true
    exec unshare --mount sh -euc '
        entered=$1 directory=$2
        shift 2
        for shared in /proc /dev /sys /tmp "$REPOSITORY" "$directory" "${CARGO_TARGET_DIR:-/tmp}"; do
            mkdir -p "$entered$shared"
            mount --rbind "$shared" "$entered$shared"
        done
        exec chroot "$entered" env -C "$directory" -u TMPDIR HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' sh "$entered" "$PWD" "$@"
}
export REPOSITORY="$repository"

if has_swift; then
    [ "${1:-}" = --root ] || exec "$@"
    exit
fi
can_make_root
if [ ! -d "$root" ]; then
    mkdir -p "$(dirname "$root")"
    (
        flock 9
        [ -d "$root" ] || make_root
    ) 9>"$root.lock"
fi
if [ "${1:-}" = --root ]; then
    echo "$root"
else
    enter "$root" "$@"
fi
