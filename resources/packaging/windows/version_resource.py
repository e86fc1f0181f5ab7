"""What Windows tells of csdesk.exe; importable there alone, where PyInstaller brings pefile."""

from __future__ import annotations

import re

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)


def version_resource(version: str) -> VSVersionInfo:
    """What Windows shows under Properties > Details."""
    numbers = (*map(int, re.findall(r"\d+", version)[:3]), 0)
    told = {
        "CompanyName": "The csdesk authors",
        "FileDescription": "csdesk",
        "FileVersion": version,
        "InternalName": "csdesk",
        "LegalCopyright": "The csdesk authors, MIT license",
        "OriginalFilename": "csdesk.exe",
        "ProductName": "csdesk",
        "ProductVersion": version,
    }
    words = [StringStruct(name, said) for name, said in told.items()]
    english, unicode = 1033, 1200
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([StringTable("040904B0", words)]),
            VarFileInfo([VarStruct("Translation", [english, unicode])]),
        ],
    )
