@echo off
rem Starts Watchfloor from an unpacked application folder. WATCHFLOOR_JAVA may name a Java 25 or newer.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined WATCHFLOOR_JAVA set "JAVA=%WATCHFLOOR_JAVA%"
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:SoftRefLRUPolicyMSPerMB=1 -XX:+UseSerialGC %WATCHFLOOR_OPTS% -classpath "%HERE%\lib\*" org.watchfloor.Watchfloor %*
exit /b %ERRORLEVEL%
