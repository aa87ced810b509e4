#!/bin/sh
# Builds libjobferry and installs it: ./install.sh PREFIX (DESTDIR is honoured).
# Installs the shared and the static library, the header, and files for pkg-config and CMake.
# JOBFERRY_BUILT is the absolute path of a folder with both libraries if they are built already.
set -eu

[ $# -eq 1 ] || { echo "usage: $0 PREFIX" >&2; exit 2; }
case $1 in /*) prefix=$1 ;; *) prefix=$PWD/$1 ;; esac
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)
# Grows with the ABI, so that a program never meets a library it was not compiled for.
abi=$(sed -n 's/^#define JOBFERRY_ABI_VERSION //p' "$root/include/jobferry.h")
static_libraries="-lpthread -ldl -lm"

built=${JOBFERRY_BUILT:-}
if [ -z "$built" ]; then
    target=${CARGO_TARGET_DIR:-$root/target}
    # The soname is for the installed name only; programs of the tests load the library as it is.
    cargo rustc --package jobferry-c --lib --profile binding --target-dir "$target" -- \
        -C link-arg="-Wl,-soname,libjobferry.so.$abi"
    built=$target/binding
fi

filled() { # filled TEMPLATE
    sed -e "s|@PREFIX@|$prefix|g" -e "s|@VERSION@|$version|g" -e "s|@ABI@|$abi|g" \
        -e "s|@STATIC_LIBRARIES@|$static_libraries|g" "$root/bindings-c/templates/$1"
}

to=${DESTDIR:-}$prefix
mkdir -p "$to/include" "$to/lib/pkgconfig" "$to/lib/cmake/jobferry"
cp "$root/include/jobferry.h" "$to/include/"
cp "$built/libjobferry.a" "$to/lib/"
cp "$built/libjobferry.so" "$to/lib/libjobferry.so.$version"
ln -sf "libjobferry.so.$version" "$to/lib/libjobferry.so.$abi"
ln -sf "libjobferry.so.$abi" "$to/lib/libjobferry.so"
filled jobferry.pc >"$to/lib/pkgconfig/jobferry.pc"
filled jobferry-config.cmake >"$to/lib/cmake/jobferry/jobferry-config.cmake"
filled jobferry-config-version.cmake >"$to/lib/cmake/jobferry/jobferry-config-version.cmake"
echo "installed libjobferry $version (ABI $abi) in $to"
