"""What the real window connects to, as the kernel sees it.

``python -m tests.offline.watched``: runs ``tests.offline.walk`` on a display of its own under
strace, prints every connection, and ends with exit status 1 where one leads anywhere but to the
display, the session bus, the accessibility bus, or the system's own cache of names. Linux with
strace, Xvfb and dbus-run-session.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.offline.sitecustomize import INSIDE

NEEDED = ("strace", "Xvfb", "dbus-run-session")
_ANY = re.compile(r"\b(?:connect|sendto|sendmsg)\(\d+.*?\{sa_family=(\w+)([^}]*)\}")
_MADE = re.compile(r"\bsocket\((\w+), ")
OF_THIS_COMPUTER = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}


def reached(lines: Iterable[str]) -> Counter[str]:
    """How often which place was reached for, of the lines strace wrote."""
    found: Counter[str] = Counter()
    for line in lines:
        made, connected = _MADE.search(line), _ANY.search(line)
        if made and made[1] not in OF_THIS_COMPUTER:
            found[f"ELSEWHERE: a socket of {made[1]}"] += 1
        if connected:
            found[_place(connected[1], connected[2])] += 1
    return found


def _place(family: str, rest: str) -> str:
    path = re.search(r'sun_path=@?"([^"]*)"', rest)
    if family in OF_THIS_COMPUTER and path:
        for name, known in INSIDE:
            if known.fullmatch(path[1]):
                return name
    return f"ELSEWHERE: {family}{rest}"


def watch(folder: Path) -> Counter[str]:
    """Runs the walk under strace on a display of its own; everything it reached for.

    Raises: subprocess.CalledProcessError: the walk did not end well.
    """
    log, screen = folder / "strace.txt", _a_display(folder)
    try:
        environment = os.environ | {
            "DISPLAY": f":{screen.number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        traced = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg"]
        command = ["dbus-run-session", "--", *traced, "-e", "signal=none", "-o", str(log)]
        command += [sys.executable, "-m", "tests.offline.walk", str(folder)]
        subprocess.run(command, check=True, env=environment)
    finally:
        screen.end()
    with log.open(encoding="utf-8", errors="replace") as lines:
        return reached(lines)


class _Screen:
    """An X server of our own, on a number that was free."""

    def __init__(self, process: subprocess.Popen[bytes], number: int) -> None:
        self._process, self.number = process, number

    def end(self) -> None:
        self._process.terminate()
        self._process.wait()


def _a_display(folder: Path) -> _Screen:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    with (folder / "xvfb.txt").open("wb") as said:
        process = subprocess.Popen(command, pass_fds=(writing,), stdout=said, stderr=said)
    os.close(writing)
    with os.fdopen(reading) as told:
        return _Screen(process, int(told.readline()))


def main() -> int:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        print("not here:", *missing)
        return 2
    with tempfile.TemporaryDirectory(prefix="csdesk-watched-") as folder:
        found = watch(Path(folder))
    for place, count in sorted(found.items()):
        print(f"{count:4} {place}")
    return int(any(place.startswith("ELSEWHERE") for place in found))


if __name__ == "__main__":
    raise SystemExit(main())
