@echo off
rem Runs Raccord. On a fresh clone it builds once and says so; later runs do not call Maven. It is the launcher "raccord"
rem for Windows, but for the lock: LauncherTest compares the two. No blocks in parentheses: a path may contain one, as
rem "Program Files (x86)".
setlocal EnableExtensions DisableDelayedExpansion
for %%h in ("%~dp0.") do set "root=%%~fh"

set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_found
>&2 echo raccord: no Java found; install a JDK 17 or later, or set JAVA_HOME
exit /b 1
:java_found
rem The version, from the file "release" of the JDK; without one, the JVM is asked.
for %%j in ("%java%") do set "release=%%~dpj..\release"
set "version="
set "vendor="
if not exist "%release%" goto ask_java
for /f "usebackq tokens=1,* delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
for /f "usebackq tokens=1,* delims==" %%a in ("%release%") do if "%%a"=="JAVA_RUNTIME_VERSION" set "vendor=%%~b"
if defined version goto version_found
:ask_java
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:"version "') do set "version=%%~v"
:version_found
set "major="
if not defined version goto java_broken
set "numbers=%version%"
if "%numbers:~0,2%"=="1." set "numbers=%numbers:~2%"
for /f "delims=.-+_" %%m in ("%numbers%") do set "major=%%m"
if defined major goto java_starts
:java_broken
>&2 echo raccord: "%java%" does not start; install a JDK 17 or later, or set JAVA_HOME
exit /b 1
:java_starts
if %major% geq 17 goto java_new
>&2 echo raccord: "%java%" is Java %version%, too old; install a JDK 17 or later, or set JAVA_HOME
exit /b 1
:java_new

if not exist "%root%\target\raccord.jar" goto build
if exist "%root%\target\lib\*.jar" goto built
:build
>&2 echo raccord: building once, with Maven (a minute or two)...
set "log=%root%\raccord-build.log"
pushd "%root%"
call "%root%\mvnw.cmd" --batch-mode -DskipTests package >"%log%" 2>&1 <nul
set "status=%errorlevel%"
popd
if "%status%"=="0" goto build_done
>&2 echo raccord: the build failed; its output is in "%log%"
powershell -NoProfile -Command "Get-Content -LiteralPath $env:log -Tail 20" >&2
exit /b 1
:build_done
del "%log%"
>&2 echo raccord: built
:built

set "class_path=%root%\target\raccord.jar;%root%\target\lib\*"
rem The libraries' logging is silenced; to see it, name a logback configuration in RACCORD_LOGBACK.
set "logging=-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider"
if defined RACCORD_LOGBACK set "logging=-Dlogback.configurationFile=%RACCORD_LOGBACK%"
rem Standard output belongs to Raccord: what the JVM itself has to say, it says on standard error, without its log.
set "quiet=-XX:+DisplayVMOutputToStderr -Xlog:disable"
rem A short run is fastest with the quick compiler, one compiler thread and the serial collector; a long one with the
rem JVM's own choice of compilers. RACCORD_JAVA_OPTS may select other compilers, which may need more than one thread.
set "tuning=-XX:+UseParallelGC"
if "%~1"=="batch" goto tuned
if "%~1 %~2"=="rules diff" goto tuned
if "%~1 %~2"=="rules test" goto tuned
set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "given=options: %RACCORD_JAVA_OPTS%"
set "given=%given:"=%"
if not "%given:Tiered=%"=="%given%" goto tuned
if not "%given:CICompilerCount=%"=="%given%" goto tuned
set "tuning=%tuning% -XX:CICompilerCount=1"
:tuned

rem An archive of loaded classes makes a start faster. It is made once after each build and for each JVM, from a run
rem with the compiled rules (a run that compiles rules cannot be dumped); an empty file means that it could not be made.
rem It is optional. Its name is that of the JVM that made it: others cannot read it.
set "name=raccord.jsa-%version%-%vendor%"
set "archive=%root%\target\%name%"
set "share="
for /f "delims=" %%f in ('dir /b /o:d "%root%\target\raccord.j*" ^| findstr /x /c:"raccord.jar" /c:"%name%"') do set "newest=%%f"
if "%newest%"=="%name%" goto archived
if defined RACCORD_NO_ARCHIVE goto run
set "made=%root%\target\archive-%random%"
copy /y nul "%made%.classes" >nul 2>&1
if not "%errorlevel%"=="0" goto run
"%java%" -Xshare:auto "-XX:DumpLoadedClassList=%made%.classes" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  -Djava.awt.headless=true "%logging%" -Dslf4j.internal.verbosity=WARN "-Draccord.rules=%root%\rules" ^
  -cp "%class_path%" io.raccord.cli.Raccord advise "%root%\facts-samples\mixed-sites.yaml" >nul 2>&1 <nul
if not "%errorlevel%"=="0" goto not_archived
"%java%" -Xshare:dump "-XX:SharedClassListFile=%made%.classes" "-XX:SharedArchiveFile=%made%.new" -XX:+UseSerialGC ^
  -XX:-UsePerfData -cp "%class_path%" >nul 2>&1 <nul
if "%errorlevel%"=="0" goto archive_done
:not_archived
copy /y nul "%made%.new" >nul
:archive_done
rem The JVM makes the archive read-only, and Windows does not replace or delete a read-only file.
attrib -r "%made%.new"
move /y "%made%.new" "%archive%" >nul 2>&1
set "status=%errorlevel%"
del /q "%made%.*" 2>nul
if not "%status%"=="0" goto run
:archived
for %%a in ("%archive%") do if not "%%~za"=="0" set share="-XX:SharedArchiveFile=%archive%"

:run
rem Raccord writes UTF-8. The console gets its own code page back at the end.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "page=%%p"
chcp 65001 >nul 2>&1
"%java%" -Xshare:auto %share% %quiet% %tuning% %RACCORD_JAVA_OPTS% -XX:-UsePerfData -Djava.awt.headless=true ^
  -Dfile.encoding=UTF-8 "%logging%" -Dslf4j.internal.verbosity=WARN "-Draccord.rules=%root%\rules" ^
  -cp "%class_path%" io.raccord.cli.Raccord %*
set "status=%errorlevel%"
if defined page chcp %page% >nul 2>&1
exit /b %status%
