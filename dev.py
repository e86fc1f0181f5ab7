#!/usr/bin/env python3
"""Everything a checkout of csdesk needs, from one Python 3.11 or newer and nothing else.

python3 dev.py run [ARGS]     open csdesk; ARGS go to it (run --version, run --demo)
python3 dev.py test [ARGS]    all checks, then all tests; with ARGS only pytest, given ARGS
python3 dev.py test --peers   compares figures with those of scipy, statsmodels and others
python3 dev.py check          formatting, lint, types, layers, dependencies
python3 dev.py bench [ARGS]   the ratios of speed
python3 dev.py pictures       the pictures of the help and of README.md, of the present build
python3 dev.py words          the words of the code into the catalogues of translations
python3 dev.py package        the bundle in dist/csdesk, with its self-test, and packed to be given
python3 dev.py package --try  the same in short, tried in a clean Debian (--try COMMIT: after it)
python3 dev.py lock [ARGS]    the hashed locks anew from pyproject.toml (lock --upgrade)

The first command makes .venv from requirements.lock; it is made again when the lock changes.
`test --peers` makes .venv-peers beside it, from requirements-peers.lock; where hledger or ledger is
installed, the journal is posted into them too.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import socket
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements.lock"
BUNDLE_LOCK = HERE / "requirements-bundle.lock"
PEERS_LOCK = HERE / "requirements-peers.lock"
BUILT_HERE = "autograd-gamma"  # the one library without a wheel, and only the peers need it
BUILD = HERE / "build"
PACKAGING = HERE / "resources" / "packaging"
OLDEST = (3, 11)
ON_WINDOWS = os.name == "nt"
ON_LINUX = sys.platform.startswith("linux")

# What Qt takes from the system on Linux: the library, and the Debian package that brings it.
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOWS_ON_X = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_PACKAGE = "fonts-dejavu-core"
TO_TRY = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "dpkg-deb": "dpkg", "git": "git"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class Refused(Exception):
    """What stops the command, in one sentence for the person who typed it."""


def say(text: str) -> None:
    print(text, flush=True)


def call(*command: str | Path) -> int:
    """Run ``command`` in the checkout and return its exit code."""
    return subprocess.call([str(part) for part in command], cwd=HERE, stdin=subprocess.DEVNULL)


def must(*command: str | Path) -> None:
    """Run ``command`` in the checkout.

    Raises: Refused: it failed; its own words stand above.
    """
    code = call(*command)
    if code:
        words = shlex.join(str(part) for part in command)
        raise Refused(f"This command failed with exit code {code}: {words}")


# --- the environment ------------------------------------------------------------------------


class Environment:
    """A virtual environment that holds exactly what one lock names, and csdesk itself."""

    def __init__(self, folder: Path, lock: Path) -> None:
        self.folder = folder
        self.lock = lock
        self.scripts = folder / ("Scripts" if ON_WINDOWS else "bin")
        self.python = self.scripts / ("python.exe" if ON_WINDOWS else "python")
        self._stamp = folder / "made-from"

    def script(self, name: str) -> Path:
        """The command ``name`` of this environment."""
        return self.scripts / (f"{name}.exe" if ON_WINDOWS else name)

    def make_ready(self) -> None:
        """Make it, or make it anew, where what it was made from has changed."""
        libraries = _digest(self.lock.read_bytes(), sys.version.encode(), str(HERE).encode())
        itself = _digest((HERE / "pyproject.toml").read_bytes())
        made_from = self._stamp.read_text().split() if self._stamp.is_file() else []
        usable = self.python.exists() and len(made_from) == 2
        if usable and made_from == [libraries, itself]:
            return
        self._stamp.unlink(missing_ok=True)
        if not (usable and made_from[0] == libraries):
            say(f"Making {self.folder.relative_to(HERE)} from {self.lock.name}, about a minute...")
            self._fill()
        self._install_csdesk()  # anew when pyproject.toml names another version of it
        self._stamp.write_text(f"{libraries}\n{itself}\n")

    def _fill(self) -> None:
        uv = shutil.which("uv")
        if uv and self._fill_with_uv(uv):
            return
        if not _has("pip") and not _has("ensurepip"):
            install_packages(["python3-pip"], "pip, which fetches the libraries")
        own_pip = not _has("pip")  # a pip that works from outside saves the copy inside
        venv.create(self.folder, clear=True, with_pip=own_pip, symlinks=not ON_WINDOWS)
        wheels = ["--only-binary=:all:", f"--no-binary={BUILT_HERE}"]
        must(*self._pip(), "--require-hashes", *wheels, "-r", self.lock)

    def _fill_with_uv(self, uv: str) -> bool:
        make: list[str | Path] = [uv, "venv", "--quiet", "--clear"]
        make += ["--python", sys.executable, self.folder]
        fill = [*self._uv(uv), "--require-hashes", "-r", self.lock]
        if call(*make) == 0 and call(*fill) == 0:
            return True
        say("uv could not do it, so pip does.")
        return False

    def _install_csdesk(self) -> None:
        uv = shutil.which("uv")
        itself: list[str | Path] = ["--no-deps", "--no-build-isolation", "-e", HERE]
        if not (uv and call(*self._uv(uv), *itself) == 0):
            must(*self._pip(), *itself)

    def _uv(self, uv: str) -> list[str | Path]:
        return [uv, "pip", "install", "--quiet", "--python", self.python]

    def _pip(self) -> list[str | Path]:
        pip: list[str | Path] = [sys.executable if _has("pip") else self.python, "-m", "pip"]
        pip += ["--python", self.python, "--no-input", "--disable-pip-version-check"]
        return [*pip, "install", "--quiet"]


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


DEV = Environment(HERE / ".venv", LOCK)
BUNDLE = Environment(BUILD / "bundle-venv", BUNDLE_LOCK)
PEERS = Environment(HERE / ".venv-peers", PEERS_LOCK)


# --- what Qt needs from the system ----------------------------------------------------------


def need_qt(*, window: bool) -> None:
    """See that Qt can draw here, and open a window if ``window``; install what is missing.

    Raises: Refused: something is missing and may not be installed from here.
    """
    if not ON_LINUX:
        return
    wanted = DRAWING | WINDOWS_ON_X if window else DRAWING
    missing = [library for library in wanted if not _loads(library)]
    packages = [wanted[library] for library in missing]
    if not _has_fonts():
        packages.append(FONT_PACKAGE)
        missing.append("a font")
    if packages:
        install_packages(packages, "what Qt draws with: " + ", ".join(missing))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_fonts() -> bool:
    if not Path("/etc/fonts/fonts.conf").is_file():
        return False
    endings = {".ttf", ".otf", ".ttc", ".pfb"}
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    return any(file.suffix.lower() in endings for f in folders for file in f.rglob("*"))


def install_packages(packages: list[str], what_for: str) -> None:
    """Install Debian ``packages``, if that may be done from here.

    Raises: Refused: it may not, or it failed; the sentence holds the command to type.
    """
    names = sorted(set(packages))
    command = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    if not shutil.which("apt-get"):
        raise Refused(
            f"This computer lacks {what_for}; please install it with the system's own installer "
            f"(Debian and Ubuntu call it: {' '.join(names)})."
        )
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise Refused(f"This computer lacks {what_for}; please type: sudo {' '.join(command)}")
    say(f"Installing {what_for} ({' '.join(names)})...")
    if not (_apt(command) or (_apt(["apt-get", "update"]) and _apt(command))):
        raise Refused(f"Could not install {what_for}; please type: {' '.join(command)}")


def _apt(command: list[str]) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode and command[1] == "update":
        print(done.stderr, file=sys.stderr)
    return done.returncode == 0


def has_display() -> bool:
    """Whether a window can open here: something must answer, not only be named."""
    if not ON_LINUX or os.environ.get("QT_QPA_PLATFORM"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland:
        return (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / wayland).exists()
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    if not number:
        return False
    if host not in ("", "unix"):
        return True  # a forwarded display: Qt will find out
    path = f"/tmp/.X11-unix/X{number.split('.')[0]}"
    return _answers(path) or _answers(f"\0{path}")


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as end:
        return end.connect_ex(address) == 0


# --- the commands ---------------------------------------------------------------------------


def run(args: list[str]) -> int:
    """Open csdesk, or do what ``args`` ask; without a display, do the main job in files."""
    DEV.make_ready()
    wants_window = not args or (args[0].startswith("-") and args[0] not in ("--version", "--help"))
    if wants_window and args[:1] != ["--self-test"]:
        if not has_display():
            return _run_without_display(args)
        need_qt(window=os.environ.get("QT_QPA_PLATFORM") != "offscreen")
    command = [str(DEV.script("csdesk")), *args]
    if ON_WINDOWS:
        return subprocess.call(command)
    os.execv(command[0], command)


def _run_without_display(args: list[str]) -> int:
    if args not in ([], ["--demo"]):
        raise Refused("There is no display here, so csdesk cannot open its window.")
    say("There is no display here, so csdesk does its main job without a window.")
    need_qt(window=False)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return call(DEV.python, "-m", "ui.headless", BUILD / "without-display")


def check(args: list[str]) -> int:
    """Run every check, also after one has failed."""
    del args
    DEV.make_ready()
    python = str(DEV.python)
    checks: dict[str, list[str]] = {
        "format": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "lint": [python, "-m", "ruff", "check", "--quiet", "."],
        "types": [python, "-m", "mypy"],
        "layers": [str(DEV.script("lint-imports"))],
        "dependencies": [python, "-m", "deptry", "."],
    }
    failed = [name for name, command in checks.items() if not _passes(name, command)]
    if failed:
        say(f"Checks failed: {', '.join(failed)}")
    return 1 if failed else 0


def _passes(name: str, command: list[str]) -> bool:
    done = subprocess.run(
        command,
        cwd=HERE,
        env={**os.environ, "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    say(f"check {name}: {'failed' if done.returncode else 'ok'}")
    if done.returncode:
        say(done.stdout)
    return done.returncode == 0


def test(args: list[str]) -> int:
    """Run the checks and the tests; given ``args``, only pytest with them."""
    if args[:1] == ["--peers"]:
        return _test_peers(args[1:])
    DEV.make_ready()
    need_qt(window=False)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args:
        return call(DEV.python, "-m", "pytest", *args)
    checks = check([])
    tests = call(DEV.python, "-m", "pytest", "-n", "2", "-q")
    say(f"csdesk: checks {'failed' if checks else 'passed'}, tests {_outcome(tests)}")
    return checks or tests


def _test_peers(args: list[str]) -> int:
    """Compare csdesk's figures with those of other programs, in an environment of their own."""
    DEV.make_ready()  # what other programs read is written by csdesk with all its libraries
    os.environ["CSDESK_PYTHON"] = str(DEV.python)
    PEERS.make_ready()
    peers = HERE / "tests" / "peers"
    alone: list[str | Path] = ["-c", peers / "pytest.ini"]
    alone += ["--rootdir", peers, "--confcutdir", peers]
    some = any("tests/peers" in arg for arg in args)
    return call(PEERS.python, "-m", "pytest", *alone, *(args or ["-q"]), *([] if some else [peers]))


def _outcome(code: int) -> str:
    return f"failed (pytest exit code {code})" if code else "passed"


def bench(args: list[str]) -> int:
    """Print the ratios of speed."""
    DEV.make_ready()
    need_qt(window=False)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return call(DEV.python, "-m", "tests.bench", *args)


def pictures(args: list[str]) -> int:
    """Paint the pictures of the help and of README.md anew, from the demo shop."""
    DEV.make_ready()
    need_qt(window=False)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return call(DEV.python, "-m", "tests.pictures", *args)


def words(args: list[str]) -> int:
    """Bring the catalogues of translations up to date with the words in the code."""
    DEV.make_ready()
    return call(DEV.python, "-m", "tests.language.catalogues", *args)


def package(args: list[str]) -> int:
    """Build the bundle, and pack it for those who use it; ``--try`` tries it where nothing is."""
    if args[:1] == ["--try"]:
        return _try_package(args[1:])
    _need_a_builder()
    return call(sys.executable, PACKAGING / "package.py", BUNDLE.python, *args)


def _try_package(args: list[str]) -> int:
    """Build the bundle and try it in a clean Debian, after that of a commit in ``args``.

    What keeps it from being tried is told and no fault.
    """
    try:
        _need_a_builder()
        _need_tools_to_try()
    except Refused as reason:
        say(f"Not tried in a clean Debian. {reason}")
        return 0
    return call(sys.executable, PACKAGING / "linux" / "try_package.py", BUNDLE.python, *args)


def _need_a_builder() -> None:
    BUNDLE.make_ready()
    need_qt(window=True)  # what a bundle holds depends on what is installed here


def _need_tools_to_try() -> None:
    """See that a clean Debian can be made here, and a window be drawn; install what is missing.

    Raises: Refused: it can't, or something may not be installed from here.
    """
    if not ON_LINUX or os.geteuid() != 0:
        raise Refused("It is made by root, on Linux.")
    packages = [name for tool, name in TO_TRY.items() if not shutil.which(tool)]
    if packages:
        install_packages(packages, "what a clean Debian is made with")


def lock(args: list[str]) -> int:
    """Resolve pyproject.toml for every system and Python anew; ``--upgrade`` takes the newest."""
    uv = shutil.which("uv") or _fetch_uv()
    resolve = [uv, "pip", "compile", "pyproject.toml", "--quiet", "--universal", "--no-header"]
    resolve += ["--python-version", "3.11", "--fork-strategy", "fewest", "--generate-hashes"]
    resolve += ["--no-annotate", "--only-binary", ":all:", *args]
    must(*resolve, "--group", "dev", "--output-file", LOCK.name)
    agree = ["--constraint", LOCK.name, "--group", "bundle"]
    must(*resolve, *agree, "--output-file", BUNDLE_LOCK.name)
    alone = [part for part in resolve if part != "pyproject.toml"]
    agree = ["--constraint", LOCK.name, "--no-binary", BUILT_HERE, "--group", "peers"]
    must(*alone, *agree, "--output-file", PEERS_LOCK.name)
    return 0


def _fetch_uv() -> str:
    tools = Environment(BUILD / "lock-venv", LOCK)
    venv.create(tools.folder, clear=True)
    must(sys.executable, "-m", "pip", "--python", tools.python, "install", "--quiet", "uv")
    return str(tools.script("uv"))


COMMANDS = {c.__name__: c for c in (run, test, check, bench, pictures, words, package, lock)}


def main(argv: list[str]) -> int:
    if sys.version_info < OLDEST:
        raise Refused(f"csdesk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if argv[:1] in ([], ["--help"], ["-h"]) or argv[0] not in COMMANDS:
        print(__doc__)
        return 0 if argv[:1] in (["--help"], ["-h"]) else 2
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ.pop("QT_QPA_PLATFORM", None)  # an empty one makes Qt abort
    return COMMANDS[argv[0]](argv[1:])


def _own_stdin() -> None:
    """Open file 0 where it was closed, or the next file opened would become stdin."""
    try:
        os.fstat(0)
    except OSError:
        os.open(os.devnull, os.O_RDONLY)


if __name__ == "__main__":
    _own_stdin()
    try:
        sys.exit(main(sys.argv[1:]))
    except Refused as refused:
        print(refused, file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
