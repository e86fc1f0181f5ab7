"""Wine in a Debian of its own, in a folder: the nearest thing to Windows that Linux can bring.

Two small libraries that Wine 10 lacks are compiled for it from ``stubs``; csdesk never holds them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from apart import why_no_chroot

HERE = Path(__file__).resolve().parent
TOOLS = {"debootstrap": "debootstrap", "unshare": "util-linux", "makensis": "nsis"}
"""What is asked of the computer that tries it, and the package that brings it."""
SUITE = "trixie"  # the first Debian with Wine 10; Qt does not start under Wine 8
PACKAGES = (
    "wine",
    "wine64",
    "libfreetype6",
    "libfontconfig1",
    "fonts-wine",
    "fonts-liberation",
    "gcc-mingw-w64-x86-64-win32",
    "xvfb",
    "imagemagick",
)
SCREEN = ":77"
WINE_LIBRARIES = "usr/lib/x86_64-linux-gnu/wine/x86_64-windows"
SYSTEM32 = "opt/prefix/drive_c/windows/system32"
COMPILER = "x86_64-w64-mingw32-gcc"
NOT_REGISTERED = "Unable to find the specified registry"
BUILTIN = b"Wine builtin DLL"
"""Where this stands, Wine takes a library for its own under any name."""


class Failed(Exception):
    """What did not come out as it should, in one sentence."""


def why_not() -> str:
    """What keeps Wine from being brought here; empty: nothing."""
    if not hasattr(os, "geteuid") or os.uname().machine != "x86_64":
        return "it needs Linux on a 64-bit PC"
    return why_no_chroot(TOOLS)


class Wine:
    """The folder and what runs in it; only inside ``APART``, so that no mount stays behind."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def make(self) -> None:
        """Fetches Debian and Wine where they are not there yet, and begins an empty Windows.

        Raises: Failed; subprocess.CalledProcessError: debootstrap or apt could not.
        """
        if not (self.root / "etc/os-release").is_file():
            subprocess.run(["debootstrap", "--variant=minbase", SUITE, self.root], check=True)
        for folder in ("proc", "dev"):
            subprocess.run(["mount", "--rbind", f"/{folder}", self.root / folder], check=True)
        nothing_old = ["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", self.root / "tmp"]
        subprocess.run(nothing_old, check=True)  # such as the lock of a screen that is gone
        self.run("apt-get", "install", "-y", "-q", "--no-install-recommends", *PACKAGES, most=1800)
        shutil.rmtree(self.root / "opt/prefix", ignore_errors=True)
        self.screen = subprocess.Popen(
            self._inside("Xvfb", SCREEN, "-screen", "0", "1366x768x24"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.wine("wineboot", "-i")
        self._add_fonts()
        self._add_stubs()

    def _inside(self, *command: str) -> list[str]:
        told = {
            "HOME": "/opt",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "DISPLAY": SCREEN,
            "WINEPREFIX": "/opt/prefix",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=;ucrtbase=n,b",
            "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "315532800"),
        }
        around = ["env", "-i", *(f"{name}={value}" for name, value in told.items())]
        return ["chroot", str(self.root), *around, *command]

    def run(self, *command: str, most: float = 900, status: int = 0) -> str:
        """What a command in the chroot said.

        Args:
            most: seconds until it is given up.
            status: how it must end.

        Raises: Failed: it did not end so, or not in time.
        """
        told = " ".join(command)
        try:
            done = subprocess.run(
                self._inside(*command),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=most,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise Failed(f"{told} was not done in {most:.0f} s") from None
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode != status:
            raise Failed(
                f"{told} ended with {done.returncode} instead of {status}:\n{said[-3000:]}"
            )
        return said

    def wine(self, *command: str, most: float = 900, status: int = 0) -> str:
        """What a program of Windows said; see ``run``."""
        return self.run("wine", *command, most=most, status=status)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Starts a program of Windows that goes on until its window is closed."""
        return subprocess.Popen(
            self._inside("wine", *command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def photograph(self, name: str, colours: int, most: float = 180) -> int:
        """Keeps the screen as /opt/out/NAME once it shows enough colours; returns how many.

        Raises: Failed: nothing was drawn in time.
        """
        picture, seen = f"/opt/out/{name}", 0
        until = time.monotonic() + most
        while seen < colours:
            if time.monotonic() > until:
                raise Failed(f"after {most:.0f} s the screen shows {seen} colours")
            time.sleep(3)
            self.run("import", "-window", "root", picture)
            seen = int(self.run("identify", "-format", "%k", picture).split()[-1])
        return seen

    def registry(self, key: str, value: str = "") -> str | None:
        """A value of the registry under HKEY_CURRENT_USER, as text; None: there is none.

        Raises: Failed: nobody could tell.
        """
        which = ["/v", value] if value else ["/ve"]
        try:
            said = self.wine("reg", "query", f"HKCU\\{key}", *which)
        except Failed as failed:
            if NOT_REGISTERED in str(failed):
                return None
            raise
        found = re.search(r"REG_(?:SZ|DWORD)\s+(.*?)\s*$", said, re.MULTILINE)
        return found[1] if found else None

    def _add_fonts(self) -> None:
        """Where Windows keeps its fonts, Wine keeps none."""
        fonts = self.root / "opt/prefix/drive_c/windows/Fonts"
        fonts.mkdir(parents=True, exist_ok=True)
        for font in (self.root / "usr/share/fonts/truetype/liberation").glob("*.ttf"):
            shutil.copy(font, fonts)

    def _add_stubs(self) -> None:
        """Compiles what Wine lacks, into its Windows and nowhere else.

        The functions of ``stubs/ucrtbase.c`` take the place of those that Wine only names; all
        others are handed on to Wine's own library under another name.
        """
        work = self.root / "opt/stubs"
        shutil.copytree(HERE / "stubs", work, dirs_exist_ok=True)
        own = WINE_LIBRARIES + "/ucrtbase.dll"
        source = (work / "ucrtbase.c").read_text(encoding="utf-8")
        ours = {*re.findall(r"^TO_\w+\((\w+)\)", source, re.MULTILINE), "cpow"}
        ours = {name + kind for name in ours for kind in ("", "f", "l")}
        listed = self.run("x86_64-w64-mingw32-objdump", "-p", f"/{own}")
        names = re.findall(r"^\s*\[\s*\d+\] \+base\[\s*\d+\]\s+[0-9a-f]+ (\S+)$", listed, re.M)
        if not ours <= set(names):
            raise Failed("the library ucrtbase.dll of this Wine has other names than thought")
        lines = [f'"{n}" = own_{n}' if n in ours else f'"{n}" = "ucrtwine.{n}"' for n in names]
        told = "\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""])
        (work / "ucrtbase.def").write_text(told, encoding="utf-8")
        for library, *parts in (("ucrtbase", "ucrtbase.c", "ucrtbase.def"), ("icuuc", "icuuc.c")):
            compiled = ["-O2", "-shared", "-static", "-s", "-o", f"/{SYSTEM32}/{library}.dll"]
            self.run(COMPILER, *compiled, *(f"/opt/stubs/{part}" for part in parts))
        theirs = (self.root / own).read_bytes().replace(BUILTIN, bytes(len(BUILTIN)), 1)
        (self.root / SYSTEM32 / "ucrtwine.dll").write_bytes(theirs)
