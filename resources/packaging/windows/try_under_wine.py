"""The bundle and the installer for Windows, made and tried on Linux, with Wine in place of Windows.

    python resources/packaging/windows/try_under_wine.py [WORK]

As root, on Debian or Ubuntu with debootstrap and nsis, by a Python that has csdesk's tools; 10 to
20 minutes and 4 GB in WORK (build/wine). It builds what is committed. Exit status 0: all went well,
1: something did not, 2: it cannot be tried here. WORK/tried.json tells what was done and how long
it took, WORK/pictures shows the window. Wine says nothing about SmartScreen, signatures, the fonts
and scaling of Windows, printers, or a disk that another program holds.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
sys.path[:0] = [str(HERE), str(HERE.parent)]

from apart import APART  # noqa: E402
from installers import installer_for_windows  # noqa: E402
from windows_python import make_python  # noqa: E402
from wine import Failed, Wine, why_not  # noqa: E402

USER = "opt/prefix/drive_c/users/root"
START_MENU = f"{USER}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/csdesk.lnk"
INSTALLED = f"{USER}/AppData/Local/Programs/csdesk"
DATA = f"{USER}/AppData/Local/csdesk"
PROGRAM = r"C:\users\root\AppData\Local\Programs\csdesk\csdesk.exe"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\csdesk"
CLASSES = r"Software\Classes"
EARLIER = "0.0.9"
INSPECT = r"""
import runpy, sys
sys.path.insert(0, r"Z:\opt\src\resources\packaging")
sys.argv = ["inspect_bundle.py", r"Z:\opt\src\dist\csdesk"]
runpy.run_module("inspect_bundle", run_name="__main__")
"""
"""An embedded Python does not look for neighbours beside a script."""
MANY_COLOURS = 1_000
"""Fewer are no shop in its window, but an empty frame, which has some hundred, or no window."""


class Trial:
    """One run, step by step, with what came out and the seconds of each step."""

    def __init__(self, work: Path) -> None:
        self._work = work
        self._wine = Wine(work / "chroot")
        self._out = work / "chroot/opt/out"
        self._bundle = work / "chroot/opt/src/dist/csdesk"
        self.tried: dict[str, object] = {}

    def run(self) -> bool:
        """Whether every step went well; the first that does not ends it."""
        try:
            for step in (
                self._wine.make,
                self.fetch_python,
                self.build,
                self.let_it_test_itself,
                self.pack,
                self.install,
                self.open_window,
                self.upgrade,
                self.uninstall,
            ):
                self._take(step)
        except (Failed, OSError, subprocess.CalledProcessError) as failed:
            self.tried["failed"] = str(failed)
            print(f"Failed: {failed}", file=sys.stderr)
        self._keep()
        return "failed" not in self.tried

    def _take(self, step: Callable[[], object]) -> None:
        name = step.__name__.replace("_", " ")
        began = time.monotonic()
        print(f"{name} ...", flush=True)
        found = step()
        self.tried[name] = {"seconds": round(time.monotonic() - began), "found": found}
        print(f"{name}: {self.tried[name]}", flush=True)

    def _keep(self) -> None:
        told = json.dumps(self.tried, indent=2, ensure_ascii=False)
        (self._work / "tried.json").write_text(told + "\n", encoding="utf-8")
        pictures = self._work / "pictures"
        pictures.mkdir(exist_ok=True)
        for picture in self._out.rglob("*.png"):
            shutil.copy(picture, pictures)

    def fetch_python(self) -> str:
        folder = self._work / "chroot/opt/python"
        shutil.rmtree(folder, ignore_errors=True)
        make_python(folder, self._work)
        shutil.rmtree(self._out, ignore_errors=True)
        self._out.mkdir(parents=True)
        return self._wine.wine(r"Z:\opt\python\python.exe", "-V").strip().splitlines()[-1]

    def build(self) -> str:
        source = self._bundle.parents[1]
        shutil.rmtree(source, ignore_errors=True)
        source.mkdir(parents=True)
        pack = ["git", "-c", f"safe.directory={PROJECT}", "archive", "HEAD"]
        packed = subprocess.run(pack, cwd=PROJECT, check=True, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", str(source)], input=packed, check=True)
        parts = ["--noconfirm", "--workpath=build/pyinstaller", "--distpath=dist", "csdesk.spec"]
        command = ["wine", r"Z:\opt\python\python.exe", "-m", "PyInstaller", *parts]
        self._wine.run("env", "-C", "/opt/src", *command, most=3600)
        self._wine.wine(r"Z:\opt\python\python.exe", "-c", INSPECT)
        files = [path for path in self._bundle.rglob("*") if path.is_file()]
        return f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB"

    def let_it_test_itself(self) -> object:
        self._wine.wine(
            r"Z:\opt\src\dist\csdesk\csdesk.exe", "--self-test", r"Z:\opt\out\self-test"
        )
        told = json.loads((self._out / "self-test/info.json").read_text(encoding="utf-8"))
        return {name: told[name] for name in ("ok", "csdesk", "python", "qt", "seconds_in_all")}

    def pack(self) -> str:
        icon = self._bundle.parents[1] / "build/pyinstaller/csdesk/icons/csdesk.ico"
        installer_for_windows(self._bundle, icon, self._out, version=EARLIER, is_quick=True)
        setup = installer_for_windows(self._bundle, icon, self._out)
        setup.rename(self._out / "setup.exe")
        return f"{setup.name}, {(self._out / 'setup.exe').stat().st_size / 1e6:.1f} MB"

    def install(self) -> dict[str, str | None]:
        """The earlier version, for one person, and what Windows is told of it."""
        self._wine.wine(rf"Z:\opt\out\csdesk-{EARLIER}-setup.exe", "/S")
        self._must_lie(INSTALLED + "/csdesk.exe", START_MENU)
        told = self._registered()
        opens = f'"{PROGRAM}" "%1"'
        if told["opens with"] != opens or told["version"] != EARLIER:
            raise Failed(f"the registry says {told}")
        return told

    def _registered(self) -> dict[str, str | None]:
        ask = self._wine.registry
        return {
            "file type": ask(rf"{CLASSES}\.csdesk"),
            "called": ask(rf"{CLASSES}\csdesk.shop"),
            "opens with": ask(rf"{CLASSES}\csdesk.shop\shell\open\command"),
            "version": ask(UNINSTALL, "DisplayVersion"),
        }

    def open_window(self) -> str:
        """A shop of the owner, opened as a double click does; meanwhile no upgrade goes in."""
        shop = self._work / "chroot/opt/prefix/drive_c/users/root/shop.csdesk"
        self._wine.wine(PROGRAM, "demo", r"C:\users\root\shop.csdesk", "--customers", "40")
        program = self._wine.start(PROGRAM, r"C:\users\root\shop.csdesk")
        colours = self._wine.photograph("window.png", MANY_COLOURS)
        self._wine.wine(r"Z:\opt\out\setup.exe", "/S", status=2)
        if self._registered()["version"] != EARLIER or not shop.is_file():
            raise Failed("an upgrade went in while csdesk was open")
        self._wine.wine("taskkill", "/IM", "csdesk.exe")
        program.wait(timeout=120)
        return f"a window of {colours} colours; an upgrade meanwhile was refused"

    def upgrade(self) -> str:
        """In place, over the earlier version; whatever the owner has stays as it was."""
        before = self._kept()
        self._wine.wine(r"Z:\opt\out\setup.exe", "/S")
        self._must_lie(INSTALLED + "/csdesk.exe", START_MENU)
        version = self._registered()["version"]
        said = self._wine.wine(PROGRAM, "check", "--shop", r"C:\users\root\shop.csdesk")
        if version == EARLIER or self._kept() != before:
            raise Failed(f"after the upgrade: version {version}, {said}")
        return f"{EARLIER} became {version}; {len(before)} files of the owner untouched"

    def _kept(self) -> dict[str, str]:
        """Every file of the owner, and what is in it."""
        home = self._wine.root / USER
        files = [home / "shop.csdesk", *(self._wine.root / DATA).rglob("*.ini")]
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def uninstall(self) -> str:
        before = self._kept()
        self._wine.wine(PROGRAM.replace("csdesk.exe", "uninstall.exe"), "/S")
        until = time.monotonic() + 120  # it goes on as a copy of itself, so that all can go
        while (self._wine.root / INSTALLED).exists() and time.monotonic() < until:
            time.sleep(1)
        left = [name for name in (INSTALLED, START_MENU) if (self._wine.root / name).exists()]
        left += [name for name, told in self._registered().items() if told is not None]
        if left or self._kept() != before:
            raise Failed(f"left behind: {left}")
        return f"nothing of the program stayed; {len(before)} files of the owner did"

    def _must_lie(self, *names: str) -> None:
        missing = [name for name in names if not (self._wine.root / name).exists()]
        if missing:
            raise Failed(f"missing: {', '.join(missing)}")


def main(words: list[str]) -> int:
    """Tries it, apart from everything else that runs here."""
    is_apart = words[:1] == ["--apart"]
    named = words[1:] if is_apart else words
    work = Path(named[0] if named else PROJECT / "build/wine").resolve()
    if is_apart:
        return 0 if Trial(work).run() else 1
    reason = why_not()
    if reason:
        print(f"The bundle for Windows can't be tried here: {reason}.")
        return 2
    work.mkdir(parents=True, exist_ok=True)
    return subprocess.call([*APART, sys.executable, __file__, "--apart", str(work)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
