"""What a screen reader hears on a real screen: the tree that goes over the bus, not Qt's own."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from csdesk.demo import make_demo
from tests.conftest import NOW

ROOT = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
HEARD = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SHOWING = 1 << 25
"""The bit of a state that says it is on the screen."""
PATIENCE = 30
"""Seconds until something that should come is given up."""

PROGRAM = """
import sys
from datetime import datetime
from pathlib import Path
from ui.app import Application, make_application
from ui.crash import CrashReporter

app = make_application(["csdesk"])
now = datetime.fromisoformat(sys.argv[2])
application = Application(CrashReporter(), lambda: now)
application.window.resize(1366, 768)
application.open_shop(Path(sys.argv[1]), then=lambda: print("open", flush=True))
app.exec()
"""


def _launcher() -> str | None:
    return shutil.which("at-spi-bus-launcher", path=os.pathsep.join(LAUNCHERS))


def _missing() -> list[str]:
    needed = ("dbus-run-session", "gdbus", "Xvfb")
    missing = [name for name in needed if shutil.which(name) is None]
    return missing if _launcher() else [*missing, "at-spi-bus-launcher"]


pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(_missing()),
    reason=f"there is no screen reader's bus here; missing: {', '.join(_missing()) or 'Linux'}",
)


@dataclass(frozen=True)
class Node:
    """Something a screen reader can speak of."""

    role: str
    name: str
    bus: str
    path: str


@dataclass(frozen=True)
class Reader:
    """Listens on the bus as a screen reader does."""

    address: str

    def call(self, bus: str, path: str, method: str, *arguments: str) -> str:
        where = ("--address", self.address, "--dest", bus, "--object-path", path)
        done = subprocess.run(
            ["gdbus", "call", *where, "--method", method, *arguments],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout  # nothing for what went away meanwhile

    def everything(self) -> list[Node]:
        """All that is on the screen now, in its order."""
        return [node for bus, path in self._inside(*REGISTRY) for node in self._walk(bus, path)]

    def _inside(self, bus: str, path: str) -> list[tuple[str, str]]:
        said = self.call(bus, path, f"{HEARD}.GetChildren")
        return re.findall(r"\('(:[\d.]+)', (?:objectpath )?'([^']+)'\)", said)

    def _walk(self, bus: str, path: str) -> Iterator[Node]:
        role = _first_text(self.call(bus, path, f"{HEARD}.GetRoleName"))
        if role != "application" and not self._is_showing(bus, path):
            return
        asked = "org.freedesktop.DBus.Properties.Get"
        yield Node(role, _first_text(self.call(bus, path, asked, HEARD, "Name")), bus, path)
        for child in () if role == "label" else self._inside(bus, path):
            yield from self._walk(*child)

    def _is_showing(self, bus: str, path: str) -> bool:
        said = re.search(r"\[(?:uint32 )?(\d+)", self.call(bus, path, f"{HEARD}.GetState"))
        return said is not None and bool(int(said[1]) & SHOWING)

    def press(self, node: Node) -> None:
        self.call(node.bus, node.path, "org.a11y.atspi.Action.DoAction", "0")

    def until(self, enough: Callable[[list[Node]], bool]) -> list[Node]:
        """All that is on the screen as soon as it is what is waited for."""
        end = time.monotonic() + PATIENCE
        heard = self.everything()
        while not enough(heard) and time.monotonic() < end:
            heard = self.everything()
        assert enough(heard), "\n".join(f"{node.role}: {node.name}" for node in heard)
        return heard


def _first_text(said: str) -> str:
    """The text in an answer of gdbus; a variant wears brackets around it."""
    found = re.fullmatch(r"\(<?('.*'|\".*\")>?,\)", said.strip(), re.DOTALL)
    return str(ast.literal_eval(found[1])) if found else ""


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A screen reader next to the program, which shows the demo shop on a screen of its own."""
    shop = make_demo(tmp_path / "demo.csdesk", customers=12, today=NOW.date())
    with ExitStack() as left:
        short = left.enter_context(tempfile.TemporaryDirectory())  # a socket's path must be short
        env = os.environ | {"XDG_RUNTIME_DIR": short, "HOME": short, "LC_ALL": "C.UTF-8"}
        env |= {"QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1"}
        env |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        env.pop("AT_SPI_BUS_ADDRESS", None)
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        env["DISPLAY"] = ":" + _line(_started(left, screen, env))
        session = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; cat']
        env["DBUS_SESSION_BUS_ADDRESS"] = _line(_started(left, session, env))
        _started(left, [str(_launcher()), "--launch-immediately"], env)
        address = _bus_of_readers(env)
        program = [sys.executable, "-c", PROGRAM, str(shop), NOW.isoformat()]
        assert _line(_started(left, program, env)) == "open"
        yield Reader(address)


def _started(left: ExitStack, command: list[str], env: dict[str, str]) -> IO[str]:
    """What a program says that runs until the test is over; it ends when nobody listens."""
    running = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=env,
        cwd=ROOT,
    )
    left.callback(_end, running)
    assert running.stdout is not None
    return running.stdout


def _end(running: subprocess.Popen[str]) -> None:
    if running.stdin is not None:
        running.stdin.close()  # the session ends by this, and takes its bus along
    if "dbus-run-session" not in running.args:
        running.terminate()
    try:
        running.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()
    if running.stdout is not None:
        running.stdout.close()


def _line(said: IO[str]) -> str:
    return said.readline().strip()


def _bus_of_readers(env: dict[str, str]) -> str:
    """The address of the bus, as soon as the launcher gives it."""
    where = ["--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
    command = ["gdbus", "call", *where, "--method", "org.a11y.Bus.GetAddress"]
    subprocess.run(
        ["gdbus", "wait", "--session", "--timeout", str(PATIENCE), "org.a11y.Bus"],
        env=env,
        check=True,
    )
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    return _first_text(done.stdout)


def has(heard: list[Node], role: str, start: str) -> bool:
    return any(node.role == role and node.name.startswith(start) for node in heard)


def test_a_screen_reader_hears_today_and_the_guided_page(reader: Reader) -> None:
    today = reader.until(lambda heard: has(heard, "push button", "Listen: Okafor"))

    assert has(today, "frame", "Millbrook Cycles")
    places = ("Today", "Customers", "Complaints", "Insight", "Reports", "Import", "Settings")
    assert [place for place in places if not has(today, "check box", place)] == []
    assert has(today, "label", "Promises running late")
    assert has(today, "push button", "Anna Lindqvist: 2 days late.")
    assert has(today, "push button", "Okafor family:")
    assert has(today, "push button", "Log a complaint")

    reader.press(next(node for node in today if node.name.startswith("Listen: Okafor")))
    page = reader.until(lambda heard: not _unheard(heard))

    acted_on = ("push button", "check box", "radio button", "text", "entry", "combo box")
    assert [node for node in page if node.role in acted_on and not node.name] == []


def _unheard(heard: list[Node]) -> list[tuple[str, str]]:
    """What of the guided page's first step is not there for a screen reader."""
    wanted = (
        ("push button", "Listen: What happened to them (now)"),
        ("push button", "Empathize: Say it, and mean it (not yet)"),
        ("text", "What happened?"),
        ("text", "What had we promised?"),
        ("text", "What to read back"),
        ("check box", "Serious"),
        ("check box", "Somebody could get hurt"),
        ("check box", "Okafor family said: yes"),
        ("combo box", ""),
        ("push button", "On to Empathize"),
    )
    return [(role, name) for role, name in wanted if not has(heard, role, name)]
