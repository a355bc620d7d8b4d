@echo off
rem Starts takehome: finds a JDK, builds when the sources have changed, runs. See takehome --help.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "WORK=%HOME_DIR%\target\launcher"
set "OLDEST_JAVA=21"

rem --- a JDK: JAVA_HOME, the path, the usual folders
set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JDK for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined JDK for %%D in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do call :search %%D
if not defined JDK (
    >&2 echo takehome: needs a JDK, version %OLDEST_JAVA% or newer, and found none ^(JAVA_HOME, the path and the usual folders^).
    >&2 echo takehome: install one, then try again:  winget install EclipseAdoptium.Temurin.21.JDK
    exit /b 2
)

rem --- the build: each state of the sources has its own, named by their checksum
set "SOURCES="
for /f "usebackq delims=" %%S in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference='Stop'; Set-Location -LiteralPath $env:HOME_DIR; $t = (@(Get-Item pom.xml) + @(Get-ChildItem src/main -Recurse -File) | Get-FileHash -Algorithm SHA256 | ForEach-Object { $_.Path + $_.Hash }) -join '|'; $h = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($t)); -join ($h[0..7] | ForEach-Object { $_.ToString('x2') })"`) do set "SOURCES=%%S"
if not defined SOURCES (
    >&2 echo takehome: cannot read the sources in %HOME_DIR%
    exit /b 2
)
set "APP=%WORK%\app-%SOURCES%"
if exist "%APP%\takehome.jar" goto run

if not exist "%WORK%" mkdir "%WORK%"
set /a WAITED=0
:lock
mkdir "%WORK%\lock" 2>nul && goto locked
if %WAITED%==0 >&2 echo takehome: another build is running; waiting for it
set /a WAITED+=1
if %WAITED% geq 900 (
    >&2 echo takehome: gave up waiting; if no build is running, delete %WORK%\lock
    exit /b 2
)
ping -n 2 127.0.0.1 >nul
goto lock

:locked
if exist "%APP%\takehome.jar" goto built
>&2 echo takehome: building ^(first use, or the sources have changed^); this takes about a minute the first time
set "CALLER_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
pushd "%HOME_DIR%"
call mvnw.cmd -B -q -Dquick package 1>&2
set "BUILD_RESULT=%ERRORLEVEL%"
popd
set "JAVA_HOME=%CALLER_JAVA_HOME%"
if not "%BUILD_RESULT%"=="0" goto failed
if exist "%WORK%\new" rmdir /s /q "%WORK%\new"
"%JDK%\bin\java" -Djarmode=tools -jar "%WORK%\build\takehome.jar" extract --destination "%WORK%\new" >nul || goto failed
move /y "%WORK%\new" "%APP%" >nul || goto failed
:built
rmdir "%WORK%\lock"

:run
"%JDK%\bin\java" "-Dtakehome.home=%HOME_DIR%" %TAKEHOME_JAVA_OPTS% -jar "%APP%\takehome.jar" %*
exit /b %ERRORLEVEL%

:failed
rmdir "%WORK%\lock"
>&2 echo takehome: the build failed; what Maven says is above. The first build needs access to Maven Central.
exit /b 2

rem Looks for JDKs one and two folders below %1.
:search
if not exist "%~1\" exit /b 0
for /d %%F in ("%~1\*") do (
    call :consider "%%~fF"
    for /d %%G in ("%%~fF\*") do call :consider "%%~fG"
)
exit /b 0

rem Takes %1 as the JDK if there is none yet and it is new enough.
:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
set FOUND=%FOUND:"=%
if not defined FOUND exit /b 0
if %FOUND% geq %OLDEST_JAVA% set "JDK=%~f1"
exit /b 0
