@echo off
rem Starts Plenary from wherever this folder lies, with the JDK that it was built with.
setlocal
set "java=@JAVA@"
if not exist "%java%" (
    echo Plenary was built with "%java%", which is no longer there; please build it again with: mvn package 1>&2
    exit /b 3
)
set "home=%~dp0.."
set "cache="
if exist "%home%\lib\plenary.aot" set cache="-XX:AOTCache=%home%\lib\plenary.aot"
"%java%" %cache% @OPTIONS@ --module-path "%home%\fx" -classpath "@CLASSPATH@" @MAIN@ %*
exit /b %errorlevel%
