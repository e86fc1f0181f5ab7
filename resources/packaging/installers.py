"""The installer of a built bundle on Windows and macOS: ``python installers.py BUNDLE OUT``.

Windows: OUT/csdesk-VERSION-setup.exe, by NSIS. macOS: OUT/csdesk-VERSION-ARCHITECTURE.dmg, of the
csdesk.app beside the bundle. Where the tool for it is missing, one line says so and nothing fails:
the bundle itself is whole without.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from icons import draw_icons
from linux.desktop_files import version_of_project

HERE = Path(__file__).resolve().parent
REMOVED_AGAIN = {"_internal", "csdesk.exe"}
"""What csdesk.nsi removes: anything else at the top of a bundle would stay behind for ever."""


class NoTool(Exception):
    """What is missing to make an installer here, in one sentence."""


def installer_for_windows(
    bundle: Path, icon: Path, out: Path, *, version: str = "", is_quick: bool = False
) -> Path:
    """Packs a bundle of Windows; on any system that has NSIS.

    Args:
        version: another one than the project’s, to try an upgrade.
        is_quick: larger, but made in a few seconds.

    Raises:
        NoTool: NSIS is not here.
        ValueError: the bundle holds what the uninstaller would leave behind.
        subprocess.CalledProcessError: makensis refused; its own words stand above.
    """
    left = sorted({part.name for part in bundle.iterdir()} - REMOVED_AGAIN)
    if left:
        raise ValueError(f"csdesk.nsi would not remove {', '.join(left)} of {bundle}")
    version = version or version_of_project()
    setup = out.resolve() / f"csdesk-{version}-setup.exe"
    told = {
        "VERSION": version,
        "NUMBERS": ".".join([*re.findall(r"\d+", version)[:3], "0"]),
        "FILES": f"{bundle.resolve()}{os.sep}*",
        "ICON": icon.resolve(),
        "OUT": setup,
    }
    if is_quick:
        told["QUICK"] = "yes"
    defined = [f"-D{name}={value}" for name, value in told.items()]
    command = [makensis(), "-V2", "-INPUTCHARSET", "UTF8", *defined]
    subprocess.run([*command, HERE / "windows" / "csdesk.nsi"], check=True)
    return setup


def makensis() -> str:
    """The compiler of installers.

    Raises: NoTool: it is not here.
    """
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "C:/"), "NSIS", "makensis.exe")
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise NoTool("NSIS is not installed here (makensis), so no installer was made.")
    return found


def image_for_macos(app: Path, out: Path) -> Path:
    """Signs an app where a signature is, and packs it.

    Raises:
        NoTool: this is no Mac.
        subprocess.CalledProcessError: a step failed; its own words stand above.
    """
    if shutil.which("hdiutil") is None:
        raise NoTool("Only a Mac has hdiutil, so no disk image was made.")
    image = out / f"csdesk-{version_of_project()}-{platform.machine()}.dmg"
    subprocess.run(["/bin/sh", HERE / "macos" / "make_dmg.sh", app, image], check=True)
    return image


def make_installer(bundle: Path, out: Path) -> Path:
    """Makes what this system installs csdesk with.

    Raises: NoTool; ValueError; subprocess.CalledProcessError.
    """
    if sys.platform == "win32":
        with tempfile.TemporaryDirectory() as folder:
            draw_icons(Path(folder))
            return installer_for_windows(bundle, Path(folder) / "csdesk.ico", out)
    if sys.platform == "darwin":
        return image_for_macos(bundle.with_name("csdesk.app"), out)
    raise NoTool("What Linux installs csdesk with is made in resources/packaging/linux.")


if __name__ == "__main__":
    try:
        print(make_installer(Path(sys.argv[1]), Path(sys.argv[2])))
    except NoTool as missing:
        print(missing)
