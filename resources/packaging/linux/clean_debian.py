"""A Debian of its own in a folder, as fresh as its installer leaves it, and without Python.

Whatever runs in it has mounts and processes of its own, and no network unless it is given one. All
of them end with the command, however it ends: outside, nothing is ever mounted in the folder.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from apart import APART, why_no_chroot  # noqa: E402

SUITE, MIRROR = "bookworm", "http://deb.debian.org/debian"
TOOLS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "unshare": "util-linux"}
"""What is asked of the computer that tries it, and the package that brings it."""
DYING_WITH_US = ["setpriv", "--pdeathsig", "KILL"]
ENTER = """
set -e
cd "$1"
mount -t tmpfs -o mode=755 tmpfs dev
for name in null zero full random urandom tty; do
    : > "dev/$name"
    mount --bind "/dev/$name" "dev/$name"
done
ln -s /proc/self/fd dev/fd
mkdir dev/shm
mount -t tmpfs -o mode=1777 tmpfs dev/shm
mount -t proc proc proc
if [ -n "$2" ]; then
    mkdir -p tmp/.X11-unix
    : > "tmp/.X11-unix/${2##*/}"
    mount --bind "$2" "tmp/.X11-unix/${2##*/}"
fi
shift 2
exec "$@"
"""
BASE = HERE.parents[2] / "build/clean-debian.tar"
FAILED, NOT_TRIED = 1, 3
"""What a trial ends with."""
OWNER, ROOT = "owner", "root"
HOMES = {OWNER: str(Path("/home", OWNER)), ROOT: "/srv"}
SLOW = 300.0
"""Seconds after which a mirror is no mirror."""
LONG = 900.0
"""Seconds that nothing takes, on however busy a computer."""
APT = (
    "-y",
    "-q",
    "-o=APT::Update::Error-Mode=any",
    "-o=Acquire::Retries=2",
    "-o=Acquire::http::Timeout=20",
    "-o=Dpkg::Use-Pty=0",
)


class NotTried(Exception):
    """Nothing was found out about csdesk, because of what is missing around it."""


class TrialFailed(Exception):
    """csdesk did not do what it must."""


def why_not() -> str:
    """What keeps a clean Debian from being made here; empty: nothing."""
    return why_no_chroot(TOOLS)


class CleanDebian:
    """The folder, from the first package to the last trace."""

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="clean-debian-", dir="/var/tmp"))

    def __enter__(self) -> CleanDebian:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.remove()

    def make(self) -> None:
        """Fills the folder, and gives it an ordinary user.

        Raises: NotTried: the mirror has not brought it.
        """
        if not BASE.exists():
            make_base(BASE)
        subprocess.run(["tar", "-xf", str(BASE), "-C", str(self.root)], check=True)
        self.root.chmod(0o755)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        (self.root / "etc/apt/apt.conf.d/99trial").write_text('APT::Sandbox::User "root";\n')
        (self.root / "etc/dpkg/dpkg.cfg.d/trial").write_text(
            "force-unsafe-io\n"
        )  # it is thrown away
        self.run("useradd", "--create-home", "--shell", "/bin/sh", OWNER)

    def remove(self) -> None:
        """Takes the folder away.

        Raises: OSError: something is mounted in it, so nothing was touched.
        """
        mounted = Path("/proc/self/mountinfo").read_text(encoding="utf-8")
        if f" {self.root}" in mounted:
            raise OSError(f"Something is mounted in {self.root}; it was left as it is.")
        shutil.rmtree(self.root)

    def start(
        self,
        *command: str,
        user: str = ROOT,
        network: bool = False,
        display: Path | None = None,
        **variables: str,
    ) -> subprocess.Popen[str]:
        """Starts a command in it.

        Args:
            display: the socket of a screen outside.
            variables: of the environment, besides the few that everybody has.
        """
        around = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": HOMES[user]}
        around |= {"USER": user, "DEBIAN_FRONTEND": "noninteractive", **variables}
        if display is not None:
            around["DISPLAY"] = f":{display.name[1:]}"
        inside = [f"{name}={value}" for name, value in around.items()]
        env = ["/usr/bin/env", "-i", "-C", HOMES[user]]
        inside = ["chroot", f"--userspec={user}:{user}", str(self.root), *env, *inside]
        apart = [*DYING_WITH_US, *APART, *(() if network else ("--net",))]
        enter = ["sh", "-c", ENTER, "enter", str(self.root), str(display or "")]
        return subprocess.Popen(
            [*apart, *enter, *inside, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )

    def ends(
        self, *command: str, seconds: float = LONG, **how: object
    ) -> subprocess.CompletedProcess[str]:
        """What a command said and how it ended, as ``start`` runs it.

        Raises: subprocess.TimeoutExpired.
        """
        with self.start(*command, **how) as started:  # type: ignore[arg-type]
            try:
                said, _ = started.communicate(timeout=seconds)
            except BaseException:  # also where somebody stops it
                started.kill()
                raise
        return subprocess.CompletedProcess(command, started.returncode, said, "")

    def run(self, *command: str, seconds: float = LONG, **how: object) -> str:
        """What a command said that must go well.

        Raises: TrialFailed: it went wrong, or took too long.
        """
        try:
            done = self.ends(*command, seconds=seconds, **how)
        except subprocess.TimeoutExpired:
            raise TrialFailed(f"{' '.join(command)} was not done in {seconds:.0f} s") from None
        if done.returncode:
            raise TrialFailed(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def fetch(self, *words: str) -> None:
        """An errand of apt to the mirror.

        Raises: NotTried: it came back without.
        """
        try:
            done = self.ends("apt-get", *APT, *words, network=True, seconds=SLOW)
        except subprocess.TimeoutExpired:
            raise NotTried(f"the mirror {MIRROR} was too slow") from None
        if done.returncode:
            last = [line for line in done.stdout.splitlines() if line.startswith("E:")]
            raise NotTried(f"the mirror {MIRROR} did not bring it: {' '.join(last[:2])}")

    def install(self, *words: str) -> str:
        """Installs packages and what they need; what apt said.

        Raises: NotTried: the mirror has not brought them; TrialFailed: they can't be installed.
        """
        self.run("apt-get", *APT, "install", "--simulate", *words)
        self.fetch("install", "--download-only", *words)
        return self.run("apt-get", *APT, "install", *words)

    def pythons(self) -> list[str]:
        """Whatever in it could run Python, but for what csdesk brings."""
        found: list[Path] = []
        for folder in ("usr/bin", "usr/local/bin", "usr/sbin", "usr/libexec"):
            found += (self.root / folder).glob("python*")
        for folder in ("usr/lib", "usr/local/lib"):
            found += (self.root / folder).glob("python*")
            found += (self.root / folder).rglob("libpython*")
        return sorted(str(path.relative_to(self.root)) for path in found)


def make_base(base: Path) -> None:
    """Fetches what every Debian begins with, and keeps it as one file for the next time.

    Raises: NotTried: the mirror has not brought it.
    """
    base.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clean-debian-", dir="/var/tmp") as folder:
        command = ["debootstrap", "--variant=minbase", SUITE, folder, MIRROR]
        _fetch_base([*DYING_WITH_US, *APART, *command])
        made = base.with_suffix(".new")
        subprocess.run(["tar", "-cf", str(made), "-C", folder, "."], check=True)
        made.replace(base)


def _fetch_base(command: Sequence[str]) -> None:
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=SLOW)
    except subprocess.TimeoutExpired:
        raise NotTried(f"the mirror {MIRROR} was too slow") from None
    if done.returncode:
        said = (done.stdout + done.stderr).strip().splitlines()
        raise NotTried(f"debootstrap could not make a Debian: {said[-1] if said else '?'}")


def main() -> int:
    """Fetches the base ahead of time; 3 if that can't be, after saying why."""
    try:
        if reason := why_not():
            raise NotTried(reason)
        if not BASE.exists():
            make_base(BASE)
    except NotTried as reason:
        print(f"Not tried in a clean Debian, because {reason}.")
        return NOT_TRIED
    return 0


if __name__ == "__main__":
    sys.exit(main())
