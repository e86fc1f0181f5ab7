; The installer for Windows: for one person, without an administrator. installers.py calls it:
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DFILES=dist\csdesk\*
;            -DICON=csdesk.ico -DOUT=csdesk-0.1.0-setup.exe csdesk.nsi
; Silent: csdesk-0.1.0-setup.exe /S [/D=C:\Folder]   and   uninstall.exe /S
; Exit status of the installer: 0 installed, 1 cancelled, 2 not possible (csdesk is open, or an old Windows).
; Shop files and settings lie in %LOCALAPPDATA%\csdesk or where their owner put them; nothing here
; touches them.

Unicode true
!if /FileExists "${NSISDIR}\Stubs\lzma_solid-amd64-unicode"
  Target amd64-unicode ; else a 32-bit installer of the same 64-bit program
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

Name "csdesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\csdesk"
InstallDirRegKey HKCU "Software\csdesk" "InstalledIn"
RequestExecutionLevel user
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
AllowSkipFiles off
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText " "

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "csdesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs csdesk"
VIAddVersionKey "LegalCopyright" "The csdesk authors, MIT license"

!define OLDEST_BUILD 17763 ; Windows 10, version 1809: what Qt needs
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\csdesk"
!define CLASSES "Software\Classes"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\csdesk.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WHAT_STAYS)"

!define MUI_PAGE_CUSTOMFUNCTION_PRE WhereItIsAlready
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English" ; the first serves every other language
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"

LangString IS_OPEN ${LANG_ENGLISH} "csdesk is open. Close its window, then try again."
LangString IS_OPEN ${LANG_GERMAN} "csdesk ist geöffnet. Schließen Sie das Fenster und versuchen Sie es noch einmal."
LangString IS_OPEN ${LANG_FRENCH} "csdesk est ouvert. Fermez sa fenêtre, puis réessayez."
LangString IS_OPEN ${LANG_SPANISH} "csdesk está abierto. Cierre su ventana y vuelva a intentarlo."
LangString IS_OPEN ${LANG_ITALIAN} "csdesk è aperto. Chiuda la finestra e riprovi."
LangString TOO_OLD ${LANG_ENGLISH} "csdesk needs Windows 10 (version 1809) or newer, 64 bit."
LangString TOO_OLD ${LANG_GERMAN} "csdesk braucht Windows 10 (Version 1809) oder neuer, 64 Bit."
LangString TOO_OLD ${LANG_FRENCH} "csdesk nécessite Windows 10 (version 1809) ou plus récent, 64 bits."
LangString TOO_OLD ${LANG_SPANISH} "csdesk necesita Windows 10 (versión 1809) o posterior, de 64 bits."
LangString TOO_OLD ${LANG_ITALIAN} "csdesk richiede Windows 10 (versione 1809) o successivo, a 64 bit."
LangString FILE_TYPE ${LANG_ENGLISH} "Shop file of csdesk"
LangString FILE_TYPE ${LANG_GERMAN} "Geschäftsdatei von csdesk"
LangString FILE_TYPE ${LANG_FRENCH} "Fichier de commerce de csdesk"
LangString FILE_TYPE ${LANG_SPANISH} "Archivo de comercio de csdesk"
LangString FILE_TYPE ${LANG_ITALIAN} "File di negozio di csdesk"
LangString WHAT_STAYS ${LANG_ENGLISH} "Only the program is removed. Your shop files, their backups and your settings stay as they are."
LangString WHAT_STAYS ${LANG_GERMAN} "Nur das Programm wird entfernt. Ihre Geschäftsdateien, deren Sicherungen und Ihre Einstellungen bleiben, wie sie sind."
LangString WHAT_STAYS ${LANG_FRENCH} "Seul le programme est supprimé. Vos fichiers de commerce, leurs sauvegardes et vos réglages restent tels quels."
LangString WHAT_STAYS ${LANG_SPANISH} "Solo se elimina el programa. Sus archivos de comercio, sus copias de seguridad y sus ajustes quedan como están."
LangString WHAT_STAYS ${LANG_ITALIAN} "Viene rimosso solo il programma. I file di negozio, le loro copie di sicurezza e le impostazioni restano come sono."

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

; A later version goes where the earlier one is, without asking for the folder again.
Function WhereItIsAlready
  ReadRegStr $0 HKCU "Software\csdesk" "InstalledIn"
  ${If} $0 == $INSTDIR
  ${AndIf} ${FileExists} "$INSTDIR\csdesk.exe"
    Abort
  ${EndIf}
FunctionEnd

; Windows lets nobody write to a program that runs, though it would let it be renamed.
!macro WaitUntilClosed PLACE
  ${DoWhile} ${FileExists} "${PLACE}\csdesk.exe"
    ClearErrors
    FileOpen $0 "${PLACE}\csdesk.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY +2
    Abort "$(IS_OPEN)"
  ${Loop}
!macroend

; Only what an installer put there goes; a shop file that somebody keeps in the folder stays.
!macro RemoveProgram PLACE
  RMDir /r "${PLACE}\_internal"
  Delete "${PLACE}\csdesk.exe"
  Delete "${PLACE}\csdesk.ico"
  Delete "${PLACE}\uninstall.exe"
  RMDir "${PLACE}"
!macroend

Section "csdesk"
  ReadRegStr $1 HKCU "Software\csdesk" "InstalledIn"
  ${If} $1 == ""
    StrCpy $1 $INSTDIR
  ${EndIf}
  !insertmacro WaitUntilClosed $1
  !insertmacro WaitUntilClosed $INSTDIR
  !insertmacro RemoveProgram $1
  !insertmacro RemoveProgram $INSTDIR

  SetOutPath "$INSTDIR"
  File /r "${FILES}"
  File "/oname=csdesk.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\csdesk.lnk" "$INSTDIR\csdesk.exe" "" "$INSTDIR\csdesk.ico"

  WriteRegStr HKCU "${CLASSES}\.csdesk" "" "csdesk.shop"
  WriteRegStr HKCU "${CLASSES}\.csdesk\OpenWithProgids" "csdesk.shop" ""
  WriteRegStr HKCU "${CLASSES}\csdesk.shop" "" "$(FILE_TYPE)"
  WriteRegStr HKCU "${CLASSES}\csdesk.shop\DefaultIcon" "" "$INSTDIR\csdesk.ico"
  WriteRegStr HKCU "${CLASSES}\csdesk.shop\shell\open\command" "" '"$INSTDIR\csdesk.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "Software\csdesk" "InstalledIn" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "csdesk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\csdesk.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The csdesk authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed $INSTDIR
  !insertmacro RemoveProgram $INSTDIR
  Delete "$SMPROGRAMS\csdesk.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.csdesk" ""
  ${If} $0 == "csdesk.shop" ; another program may have taken the files over
    DeleteRegValue HKCU "${CLASSES}\.csdesk" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.csdesk\OpenWithProgids" "csdesk.shop"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.csdesk\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.csdesk"
  DeleteRegKey HKCU "${CLASSES}\csdesk.shop"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\csdesk"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
