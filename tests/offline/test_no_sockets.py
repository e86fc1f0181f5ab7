"""No internet socket opens, and a test that tried to open one would fail."""

from __future__ import annotations

import ast
import ctypes
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offline.open_sockets import can_be_told, internet_sockets

ROOT = Path(__file__).parents[2]
OFFLINE = "InternetSocketOpened"
NETWORK = {
    *("socket", "ssl", "http", "urllib.request", "urllib.error", "urllib3", "requests", "httpx"),
    *("aiohttp", "asyncio", "socketserver", "ftplib", "smtplib", "poplib", "imaplib", "nntplib"),
    *("telnetlib", "xmlrpc", "webbrowser"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
}
LOADED_AT_START = """
import sys
made = []
sys.addaudithook(lambda event, _: made.append(event) if event.startswith("socket.") else None)
import ui.app, ui.crash, csdesk.cli
from PySide6.QtWidgets import QApplication
application = QApplication([])
window = ui.app.Application(ui.crash.CrashReporter())
window.open_shop(window.memory.last_shop)
QApplication.processEvents()
window.jobs.wait_idle()
names = ("urllib.request", "http.client", "ftplib", "smtplib", "xmlrpc", "PySide6.QtNetwork")
print(made, [name for name in names if name in sys.modules])
"""


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_test_that_opens_a_socket_fails(family: socket.AddressFamily) -> None:
    with pytest.raises(RuntimeError, match="internet socket"):
        socket.socket(family, socket.SOCK_STREAM)


def test_a_library_that_reaches_for_the_network_fails() -> None:
    with pytest.raises(RuntimeError, match="example"):
        socket.getaddrinfo("example.org", 80)
    with pytest.raises(RuntimeError, match=r"getaddrinfo|internet socket"):
        urllib.request.urlopen("http://127.0.0.1:9/")
    with pytest.raises(RuntimeError):
        socket.create_connection(("127.0.0.1", 9))


def test_a_program_that_a_test_starts_has_no_network_either() -> None:
    program = "import socket; socket.socket()"

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert OFFLINE in done.stderr


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no Unix sockets")
def test_a_socket_inside_the_computer_reaches_the_desktop_and_nobody_else(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as inside:
        with pytest.raises(RuntimeError, match=r"printer\.sock"):
            inside.connect(str(tmp_path / "printer.sock"))
        with pytest.raises(OSError):
            inside.connect("/tmp/.X11-unix/X9999")


@pytest.mark.skipif(not can_be_told(), reason="this system does not tell whose sockets are open")
def test_a_socket_that_python_never_saw_is_noticed() -> None:
    """As a C++ library would open one."""
    before = internet_sockets()
    handle = ctypes.CDLL(None).socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    try:
        assert len(internet_sockets() - before) == 1
    finally:
        os.close(handle)
    assert internet_sockets() == before


@pytest.mark.parametrize("folder", ["csdesk", "ui"])
def test_no_module_of_the_program_imports_what_opens_sockets(folder: str) -> None:
    found = {
        (str(path.relative_to(ROOT)), name)
        for path in (ROOT / folder).rglob("*.py")
        for name in imported(path)
        if NETWORK.intersection(beginnings(name))
    }

    assert found == set()


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def beginnings(name: str) -> set[str]:
    parts = name.split(".")
    return {".".join(parts[:count]) for count in range(1, len(parts) + 1)}


def test_the_window_starts_without_a_socket_and_without_a_library_for_one() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED_AT_START],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[] []"
