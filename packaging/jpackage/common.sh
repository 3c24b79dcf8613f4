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

# Gives an image a cache of loaded and linked classes, made by a training run of its own launcher without a
# display, so that the console opens sooner. Java takes the cache only if runtime and jars are the very same, and
# starts without it otherwise. $1: the launcher; $2: its folder of jars; $3: its .cfg file.
train() {
  program=$1 jars=$2 cfg=$3
  data=$(mktemp -d)
  "$program" init --data "$data/station" --sample target/app/sample-data/zhoushan >/dev/null
  if JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$jars/watchfloor.aot" \
    "$program" picture --data "$data/station" --size 1366x768 "$data/training.png" >"$data/training.log" 2>&1 &&
    [ -s "$jars/watchfloor.aot" ]; then
    # In auto mode an unusable cache is passed over; the log says nothing of it to whoever types a verb.
    sed -i '/^\[JavaOptions\]/a java-options=-XX:AOTCache=$APPDIR/watchfloor.aot\njava-options=-Xlog:disable\njava-options=-Xlog:all=error:stderr' "$cfg"
    echo "Start cache: $(du -h "$jars/watchfloor.aot" | cut -f1)"
  else
    cat "$data/training.log" >&2
    echo "No start cache could be made; the image starts without one." >&2
    rm -f "$jars/watchfloor.aot"
  fi
  rm -rf "$data"
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
