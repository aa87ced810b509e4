#!/bin/sh
# Writes the examples of the guides and of the package's own documentation where the build compiles
# them with the tests.
set -eu
cd "$(dirname "$0")/../.."

folder=bindings-swift/kotlin/target/guide
mkdir -p "$folder"
{
    cat <<'HEAD'
@file:Suppress("UNUSED_VARIABLE", "UNUSED_EXPRESSION")

package guide

import dev.jobferry.*
import java.io.File
import java.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.withTimeout

abstract class Examples : Guide() {
HEAD
    bindings-swift/examples.sh kotlin docs/kotlin.md README.md bindings-swift/README.md \
        bindings-swift/kotlin/src/main/kotlin/dev/jobferry/*.kt
    echo '}'
} >"$folder/Examples.kt"
