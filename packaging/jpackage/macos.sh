#!/bin/sh
# Builds Watchfloor.app from target/app on a Mac (run "mvn package" there first: JavaFX natives are per system).
# Not tried on a Mac yet; the steps are those of linux.sh.
set -eu
cd "$(dirname "$0")/../.."
. packaging/jpackage/common.sh

image
smoke target/image/Watchfloor.app/Contents/MacOS/Watchfloor
