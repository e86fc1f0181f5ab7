; The installer for Windows: for one person, without an administrator.
;   makensis -DVERSION=0.1.0 -DBUNDLE=dist\csdesk -DICON=csdesk.ico -DOUT=csdesk-0.1.0-setup.exe csdesk.nsi
; Silent: csdesk-0.1.0-setup.exe /S [/D=C:\Folder]   and   uninstall.exe /S
; Shop files lie in %LOCALAPPDATA%\csdesk or where their owner put them; nothing here touches them.

Unicode true
!ifdef NSIS_PACKEDVERSION
  Target amd64-unicode
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "csdesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\csdesk"
InstallDirRegKey HKCU "Software\csdesk" "InstalledIn"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText " "

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "csdesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs csdesk"
VIAddVersionKey "LegalCopyright" "The csdesk authors, MIT license"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\csdesk.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\csdesk"
!define CLASSES "Software\Classes"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"

LangString IS_OPEN ${LANG_ENGLISH} "csdesk is open. Close its window, then try again."
LangString IS_OPEN ${LANG_GERMAN} "csdesk ist geöffnet. Schließen Sie das Fenster und versuchen Sie es noch einmal."
LangString IS_OPEN ${LANG_FRENCH} "csdesk est ouvert. Fermez sa fenêtre, puis réessayez."
LangString IS_OPEN ${LANG_SPANISH} "csdesk está abierto. Cierre su ventana y vuelva a intentarlo."
LangString IS_OPEN ${LANG_ITALIAN} "csdesk è aperto. Chiuda la finestra e riprovi."
LangString FILE_TYPE ${LANG_ENGLISH} "Shop of csdesk"
LangString FILE_TYPE ${LANG_GERMAN} "Laden von csdesk"
LangString FILE_TYPE ${LANG_FRENCH} "Boutique de csdesk"
LangString FILE_TYPE ${LANG_SPANISH} "Tienda de csdesk"
LangString FILE_TYPE ${LANG_ITALIAN} "Negozio di csdesk"
LangString KEPT ${LANG_ENGLISH} "Your shop files were left as they are."
LangString KEPT ${LANG_GERMAN} "Ihre Ladendateien wurden nicht angerührt."
LangString KEPT ${LANG_FRENCH} "Vos fichiers de boutique n’ont pas été touchés."
LangString KEPT ${LANG_SPANISH} "Sus archivos de tienda siguen como estaban."
LangString KEPT ${LANG_ITALIAN} "I file del negozio sono rimasti come erano."

; A program that runs keeps its own file open, so that file cannot get another name.
!macro WaitUntilClosed
  ${DoWhile} ${FileExists} "$INSTDIR\csdesk.exe"
    ClearErrors
    Rename "$INSTDIR\csdesk.exe" "$INSTDIR\csdesk.closed"
    ${IfNot} ${Errors}
      Rename "$INSTDIR\csdesk.closed" "$INSTDIR\csdesk.exe"
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY +2
    Abort "$(IS_OPEN)"
  ${Loop}
!macroend

; Only what an installer put there goes; a shop file that somebody keeps in the folder stays.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\csdesk.exe"
!macroend

Section "csdesk"
  !insertmacro WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  File "/oname=csdesk.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\csdesk.lnk" "$INSTDIR\csdesk.exe" "" "$INSTDIR\csdesk.ico"

  WriteRegStr HKCU "${CLASSES}\.csdesk" "" "csdesk.shop"
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
  !insertmacro WaitUntilClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\csdesk.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\csdesk.lnk"
  DeleteRegKey HKCU "${CLASSES}\csdesk.shop"
  DeleteRegValue HKCU "${CLASSES}\.csdesk" ""
  DeleteRegKey /ifempty HKCU "${CLASSES}\.csdesk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\csdesk"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "$(KEPT)"
SectionEnd
