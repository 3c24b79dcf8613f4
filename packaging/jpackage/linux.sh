#!/bin/sh
# Builds the application image target/image/Watchfloor from target/app (run "mvn package" first).
# Give "deb" to build a Debian package as well. Needs a JDK 25 and, for deb, fakeroot and dpkg.
set -eu
cd "$(dirname "$0")/../.."
. packaging/jpackage/common.sh

image
train target/image/Watchfloor/bin/Watchfloor target/image/Watchfloor/lib/app target/image/Watchfloor/lib/app/Watchfloor.cfg
smoke target/image/Watchfloor/bin/Watchfloor
if [ "${1:-}" = deb ]; then
  "$JDK/bin/jpackage" --type deb --app-image target/image/Watchfloor --name watchfloor \
    --app-version "$VERSION" --dest target/image --license-file LICENSE \
    --linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libxtst6, libpangoft2-1.0-0"
fi
