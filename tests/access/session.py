"""A desktop session of its own: a screen with windows, a session bus, a screen reader's bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.access.heard import PATIENCE, Bus, until

ROOT: Final = Path(__file__).resolve().parents[2]
_LAUNCHERS: Final = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")


def _launcher() -> str | None:
    return shutil.which("at-spi-bus-launcher", path=os.pathsep.join(_LAUNCHERS))


def missing() -> list[str]:
    """What such a session needs and this computer has not; empty where it can be had."""
    if sys.platform != "linux":
        return ["Linux"]
    needed = ("dbus-run-session", "Xvfb", "openbox", "xdotool")
    gone = [name for name in needed if shutil.which(name) is None]
    return gone if _launcher() else [*gone, "at-spi-bus-launcher"]


@dataclass
class Session:
    """A session with nobody in it yet."""

    env: dict[str, str]
    bus: Bus
    home: Path
    _left: ExitStack

    def start(self, command: Sequence[str]) -> None:
        """Starts a program as somebody would who sits here; it ends with the session."""
        running = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            env=self.env,
            cwd=self.home,
        )
        self._left.callback(_end, running)


@contextmanager
def session(*, width: int = 1366, height: int = 768) -> Iterator[Session]:
    """A fresh home, screen and buses, all gone afterwards."""
    with ExitStack() as left:
        home = Path(left.enter_context(tempfile.TemporaryDirectory(prefix="cs")))
        env = _fresh_env(home)
        size = f"{width}x{height}x24"
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        env["DISPLAY"] = ":" + _line(_started(left, screen, env))
        desk = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; cat']
        env["DBUS_SESSION_BUS_ADDRESS"] = _line(_started(left, desk, env))
        _started(left, [str(_launcher()), "--launch-immediately"], env)
        _manage_windows(left, env)
        bus = Bus(_bus_of_readers(env["DBUS_SESSION_BUS_ADDRESS"]))
        left.callback(bus.close)
        yield Session(env, bus, home, left)


def _manage_windows(left: ExitStack, env: dict[str, str]) -> None:
    """Returns once windows are managed: one that opens earlier is not given the keys."""
    _started(left, ["openbox"], env)

    def manages() -> bool:
        asking = ["xdotool", "get_desktop"]
        return not subprocess.run(asking, env=env, capture_output=True, check=False).returncode

    until(manages, "somebody who manages the windows")


def _fresh_env(home: Path) -> dict[str, str]:
    kept = ("PATH", "LD_LIBRARY_PATH")
    env = {name: os.environ[name] for name in kept if name in os.environ}
    (home / "run").mkdir(mode=0o700)
    env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "LC_ALL": "C.UTF-8"}
    return env | {"LANGUAGE": "en", "TZ": "Europe/Berlin", "PYTHONPATH": str(ROOT)}


def _started(left: ExitStack, command: list[str], env: dict[str, str]) -> IO[str]:
    """What a program says that runs until the session is over."""
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
        running.stdin.close()  # the session's bus ends by this, and takes its programs along
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


def _bus_of_readers(session_bus: str) -> str:
    """The address of the bus of screen readers, after saying that one is in use."""
    line = open_dbus_connection(session_bus)
    try:
        status = ("org.a11y.Status", "ScreenReaderEnabled", ("b", True))
        place, name = "/org/a11y/bus", "org.a11y.Bus"
        props = DBusAddress(place, name, "org.freedesktop.DBus.Properties")
        line.send_and_get_reply(new_method_call(props, "Set", "ssv", status), timeout=PATIENCE)
        asked = new_method_call(DBusAddress(place, name, name), "GetAddress")
        return str(line.send_and_get_reply(asked, timeout=PATIENCE).body[0])
    finally:
        line.close()
