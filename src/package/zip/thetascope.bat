@echo off
rem Thetascope with the java of the path and JavaFX for Windows, from any folder.
java -Xlog:disable -cp "%~dp0thetascope.jar;%~dp0javafx\win\*;%~dp0lib\*" org.thetascope.Main %*
