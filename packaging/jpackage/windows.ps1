# Builds target\image\Watchfloor from target\app on Windows (run "mvn package" there first: JavaFX natives are per system).
# Not tried on Windows yet; the steps are those of linux.sh. Zip the folder to hand it over: no installer is needed.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$jdk = if ($env:JDK) { $env:JDK } else { $env:JAVA_HOME }
[xml]$pom = Get-Content pom.xml
$version = $pom.project.version
$modules = (Select-String -Path packaging\jpackage\common.sh -Pattern "^MODULES=(.*)$").Matches[0].Groups[1].Value
Remove-Item -Recurse -Force target\image, target\runtime -ErrorAction SilentlyContinue
& "$jdk\bin\jlink" --add-modules $modules --include-locales=zh,en --no-header-files --no-man-pages --compress=zip-6 --output target\runtime
& "$jdk\bin\jpackage" --type app-image --name Watchfloor --app-version $version --runtime-image target\runtime `
  --input target\app\lib --main-jar "watchfloor-$version.jar" --main-class org.watchfloor.Watchfloor `
  --app-content target\app\sample-data --win-console `
  --java-options --enable-native-access=ALL-UNNAMED --java-options --sun-misc-unsafe-memory-access=allow --java-options -XX:SoftRefLRUPolicyMSPerMB=1 `
  --java-options -XX:+UseSerialGC --dest target\image
& target\image\Watchfloor\Watchfloor.exe --version
