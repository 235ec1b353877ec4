; The installer for one user, without administrator rights: program, shortcuts, file type, uninstaller.
; packaging/windows/build calls makensis with VERSION, FILES (folder of the program) and OUTPUT.
; Silent: shukun-….exe /S, and "uninstall.exe" /S.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS all

Name "Shukun"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Shukun"
Icon "${FILES}\shukun.ico"
UninstallIcon "${FILES}\shukun.ico"
BrandingText " "
AutoCloseWindow true
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=2052 "ProductName" "纾困计算器 Shukun"
VIAddVersionKey /LANG=2052 "FileDescription" "纾困计算器安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "Apache License 2.0"

Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

LoadLanguageFile "${NSISDIR}\Contrib\Language files\SimpChinese.nlf"
LoadLanguageFile "Uyghur.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"

LangString Title 2052 "纾困计算器"
LangString Title 1152 "ياردەم ھېسابلىغۇچى"
LangString Title 1033 "Shukun"
LangString CaseFile 2052 "纾困测算文件"
LangString CaseFile 1152 "ھېسابلاش ھۆججىتى"
LangString CaseFile 1033 "Shukun case"
LangString Done 2052 "纾困计算器已经装好，桌面和开始菜单里都有。现在打开吗？"
LangString Done 1152 "ياردەم ھېسابلىغۇچى قاچىلاندى. ھازىر ئاچامسىز؟"
LangString Done 1033 "Shukun is installed; you find it on the desktop and in the start menu. Open it now?"
LangString TooOld 2052 "纾困计算器需要 64 位的 Windows 10 或更新的系统。"
LangString TooOld 1152 "ياردەم ھېسابلىغۇچى ⁦64⁩ بىتلىق ⁦Windows 10⁩ ياكى ئۇنىڭدىن يېڭى سىستېمىدا ئىشلەيدۇ."
LangString TooOld 1033 "Shukun needs Windows 10 or newer, 64 bit."

LangString Running 2052 "纾困计算器正开着。请先保存，关上它的窗口，再重试。"
LangString Running 1152 "ياردەم ھېسابلىغۇچى ئوچۇق تۇرىدۇ. ئاۋۋال ساقلاپ، كۆزنىكىنى تاقاڭ، ئاندىن قايتا سىناڭ."
LangString Running 1033 "Shukun is running. Save your work, close its window, and try again."

!include "LogicLib.nsh"
!include "WinVer.nsh"

!define CLASSES "Software\Classes"
!define KIND "Shukun.Case"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Shukun"

; Tells the desktop that file types have changed.
!macro RefreshDesktop
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; A program that is open cannot be replaced or removed; whoever has answers in it is asked to close it.
!macro AskToClose
  ${DoWhile} ${FileExists} "$INSTDIR\shukun.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\shukun.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 2
      Abort
    ${EndIf}
  ${Loop}
!macroend

Function .onInit
  Push ""
  Push 2052
  Push "中文"
  Push 1152
  Push "ئۇيغۇرچە"
  Push 1033
  Push "English"
  ; A counts the pairs; the language of the system is chosen when it is one of them.
  Push A
  ${IfNot} ${Silent}
    LangDLL::LangDialog "Shukun" "语言 / تىل / Language"
    Pop $LANGUAGE
    ${If} $LANGUAGE == "cancel"
      Abort
    ${EndIf}
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    Abort
  ${EndIf}
  !insertmacro AskToClose
FunctionEnd

Function un.onInit
  !insertmacro AskToClose
FunctionEnd

Section
  SetOutPath "$INSTDIR"
  File "${FILES}\shukun.exe"
  File "${FILES}\shukun.com"
  File "${FILES}\LICENSE.txt"
  File "${FILES}\THIRD-PARTY.md"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\$(Title).lnk" "$INSTDIR\shukun.exe"
  CreateShortcut "$DESKTOP\$(Title).lnk" "$INSTDIR\shukun.exe"

  WriteRegStr HKCU "${CLASSES}\.shukun" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.shukun" "Content Type" "application/x-shukun"
  WriteRegStr HKCU "${CLASSES}\.shukun\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(CaseFile)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\shukun.exe,1"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\shukun.exe" "%1"'
  ; "shukun" in the Run box.
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\shukun.exe" "" "$INSTDIR\shukun.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "$(Title)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\shukun.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Shukun maintainers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ; The names of the shortcuts depend on the language in which they were made.
  WriteRegStr HKCU "${UNINSTALL}" "Shortcut" "$(Title)"
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KIBIBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro RefreshDesktop
SectionEnd

Function .onInstSuccess
  MessageBox MB_YESNO|MB_ICONQUESTION "$(Done)" /SD IDNO IDNO later
  Exec '"$INSTDIR\shukun.exe"'
later:
FunctionEnd

; What the user saved, and the data folder of the program, stay.
Section "Uninstall"
  ReadRegStr $0 HKCU "${UNINSTALL}" "Shortcut"
  ${If} $0 != ""
    Delete "$SMPROGRAMS\$0.lnk"
    Delete "$DESKTOP\$0.lnk"
  ${EndIf}
  Delete "$INSTDIR\shukun.exe"
  Delete "$INSTDIR\shukun.com"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.shukun\OpenWithProgids" "${KIND}"
  ReadRegStr $0 HKCU "${CLASSES}\.shukun" ""
  ; Another program may have taken the type over.
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "${CLASSES}\.shukun"
  ${EndIf}
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\shukun.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro RefreshDesktop
SectionEnd
