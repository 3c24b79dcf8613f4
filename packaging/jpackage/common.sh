# Shared by the scripts beside it: finds the JDK, makes a small runtime and the image, tries the image.

JDK=${JDK:-}
for candidate in "$JDK" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -z "$JDK" ] && [ -x "$candidate/bin/jpackage" ]; then
    case $("$candidate/bin/jpackage" --version) in
      2[5-9]* | [3-9][0-9]*) JDK=$candidate ;;
    esac
  fi
done
if [ -z "$JDK" ]; then
  echo "A JDK 25 or newer with jpackage is needed; set JDK to its folder." >&2
  exit 2
fi
VERSION=$(sed -n 's:.*<version>\([0-9.]*\)</version>.*:\1:p' pom.xml | head -n 1)

# What the jars use, found with jdeps and the stack traces of a full run.
MODULES=java.base,java.compiler,java.datatransfer,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.security.jgss,java.sql,java.transaction.xa,java.xml,java.xml.crypto,jdk.charsets,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs

image() {
  rm -rf target/image target/runtime
  "$JDK/bin/jlink" --add-modules "$MODULES" --include-locales=zh,en --no-header-files --no-man-pages \
    --compress=zip-6 --output target/runtime
  "$JDK/bin/jpackage" --type app-image --name Watchfloor --app-version "$VERSION" \
    --runtime-image target/runtime --input target/app/lib --main-jar "watchfloor-$VERSION.jar" \
    --main-class org.watchfloor.Watchfloor --app-content target/app/sample-data \
    --java-options --enable-native-access=ALL-UNNAMED --java-options --sun-misc-unsafe-memory-access=allow --java-options -XX:SoftRefLRUPolicyMSPerMB=1 \
    --java-options -XX:+UseSerialGC --dest target/image
}

# The image must take a call without a display: a new station, one entry, a check, a picture.
smoke() {
  program=$1
  data=$(mktemp -d)
  "$program" init --data "$data/station" --station ZS-DH --name 试运行
  "$program" incident add --data "$data/station" --type 11A02 --severity ORDINARY \
    --place 122.107,30.016 --narrative 试运行
  echo 试运行 | "$program" log --data "$data/station"
  "$program" verify --data "$data/station"
  "$program" picture --data "$data/station" --size 1366x768 "$data/situation.png"
  test -s "$data/situation.png"
  rm -rf "$data"
  echo "The image works: $program"
}
