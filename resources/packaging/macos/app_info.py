"""What macOS is told of csdesk.app: the Info.plist."""

from __future__ import annotations

from typing import Any

SHOP_FILE = "org.csdesk.shop"


def app_info(version: str) -> dict[str, Any]:
    """What PyInstaller does not say by itself: languages, age of the system, the file type."""
    return {
        "CFBundleDisplayName": "csdesk",
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "fr", "es", "it"],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "14.0",  # of the wheel of NumPy; that of Qt takes 13
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The csdesk authors, MIT license",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Shop file of csdesk",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "csdesk.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [SHOP_FILE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": SHOP_FILE,
                "UTTypeDescription": "Shop file of csdesk",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeIconFile": "csdesk.icns",
                "UTTypeTagSpecification": {"public.filename-extension": ["csdesk"]},
            }
        ],
    }
