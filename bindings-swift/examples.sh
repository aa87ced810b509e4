#!/bin/sh
# Puts the examples of guides and of doc comments before a compiler: ./examples.sh LANGUAGE FILE...
# Prints functions, one for each block fenced as LANGUAGE and named after where it stands. Imports
# and what the examples take for granted are added by the caller, which puts the functions into a
# class.
set -eu

language=$1
shift
cd "$(dirname "$0")/.."
awk -v language="$language" '
    function signature(place) {
        gsub(/[^A-Za-z0-9]/, "_", place)
        return language == "swift" ? "func " place "() async throws {" : "suspend fun " place "() {"
    }

    { line = $0 }
    FILENAME !~ /\.md$/ { sub(/^ *(\/\/\/|\*) ?/, "", line) }
    line ~ /^```/ && fence == "" {
        fence = line
        if (fence == "```" language) print "    " signature(FILENAME "_" FNR)
        next
    }
    line == "```" {
        if (fence == "```" language) print "    }\n"
        fence = ""
        next
    }
    fence == "```" language && line !~ /^import / { print line == "" ? "" : "        " line }
' "$@"
