@echo off
rem jixiao checks budget performance target tables. In a checkout it builds itself on first use.
rem JIXIAO_OPTS holds more options for Java. This file is ASCII, so that it reads the same in every code page.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"
if exist "%home%\lib\" (set "application=%home%") else (set "application=%home%\cli\target\jixiao")
set "jar=%application%\lib\jixiao-cli.jar"

rem Java, and its version, which the file "release" states.
set "java="
if defined JAVA_HOME goto java_home
for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto no_java
goto java_found
:java_home
set "java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%java%" goto no_java
:java_found
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "tokens=3" %%a in ('^""%java%" -version 2^>^&1 ^| findstr /c:version^"') do set "version=%%~a"
for /f "tokens=1 delims=.-+_" %%a in ("%version%") do set "major=%%a"
if not defined major goto old_java
if %major% LSS 17 goto old_java

rem A checkout without a build. After changing sources, run: mvnw -pl cli -am package
if exist "%jar%" goto built
if not exist "%home%\cli\pom.xml" goto incomplete
echo jixiao: first use: building... 1>&2
pushd "%home%"
call mvnw.cmd -q -B -pl cli -am package -DskipTests -Dmaven.javadoc.skip=true -Dmaven.source.skip=true -Dspotless.check.skip=true 1>&2
if errorlevel 1 (
    popd
    echo jixiao: the build failed 1>&2
    exit /b 3
)
popd
if not exist "%jar%" goto incomplete
:built

rem Start-up is mostly the loading of classes; an archive of them, made once for each Java and program, halves it. It is put in its
rem place when it is whole, since another call may be starting from the former one.
set "flags=-XX:+UseSerialGC -Xshare:auto -Xlog:disable"
set "archive=%application%\classes.jsa"
set "made_for="
for %%f in ("%jar%") do set "wanted=%java% %version% %jar% %%~tf %%~zf"
if exist "%archive%.txt" set /p made_for=<"%archive%.txt"
if "%made_for%"=="wanted=%wanted%" goto archived
2>nul (>"%archive%.txt" set wanted) || goto archived
set "draft=%archive%.%RANDOM%"
"%java%" %flags% -XX:ArchiveClassesAtExit="%draft%" -jar "%jar%" check "%application%\warm-up" --no-config --format text --format "json=%draft%.json" >nul 2>&1
move /y "%draft%" "%archive%" >nul 2>&1
del "%draft%" "%draft%.json" >nul 2>&1
:archived
set "shared="
if exist "%archive%" set shared="-XX:SharedArchiveFile=%archive%"

rem With -v: which Java this is, and whether it starts from the archive. One form is checked before the second compiler of Java could
rem help; many are worth its work.
set "verbose="
set "compiler=-XX:TieredStopAtLevel=1"
:argument
if "%~1"=="" goto arguments_read
if "%~1"=="-v" set "verbose=yes"
if "%~1"=="--verbose" set "verbose=yes"
if "%~1"=="-" set "compiler="
for %%x in (.jsonl .ndjson .gz .zip) do if /i "%~x1"=="%%x" set "compiler="
if exist "%~1\" set "compiler="
shift /1
goto argument
:arguments_read
if not defined verbose goto run
set "state=not in force"
if defined shared "%java%" %flags% -Xlog:cds=info %shared% -jar "%jar%" --version 2>nul | findstr /c:"Mapped dynamic" >nul && set "state=in force"
echo jixiao: Java %version%, class archive %state%: "%archive%" 1>&2

:run
"%java%" %flags% %compiler% %shared% %JIXIAO_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:no_java
echo jixiao: Java was not found; install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 3
:old_java
echo jixiao: Java 17 or newer is needed, this is %version% ("%java%") 1>&2
exit /b 3
:incomplete
echo jixiao: The program is incomplete: "%jar%" is missing 1>&2
exit /b 3
