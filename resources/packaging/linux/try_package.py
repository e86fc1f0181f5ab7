"""What ``python3 dev.py package --try`` does: ``try_package.py PYTHON [COMMIT]``.

The bundle, in a Debian package made in short, tried in a clean Debian (``try_deb.py``); with a
COMMIT also in the place of the bundle of that one, and beside it. PYTHON is that of an environment
with all that builds; this script needs the standard library alone.

Exit status 1: csdesk failed. 2: a step before that did. What keeps it from being tried, such as a
mirror that is away, is told and no fault.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from clean_debian import NOT_TRIED  # noqa: E402
from package import BUILD, PROJECT, StepFailed, build_bundle, must  # noqa: E402


def try_package(python: Path, commit: str = "") -> int:
    """Build the bundle and try it in a clean Debian, after that of ``commit``; the exit status.

    Raises: StepFailed: there is nothing to try.
    """
    earlier = _commit(commit) if commit else ""
    fetching = subprocess.Popen(
        [python, HERE / "clean_debian.py"], cwd=PROJECT, stdin=subprocess.DEVNULL
    )
    try:
        packed: list[str | Path] = [_quick_deb(python, build_bundle(python, ["--log-level=WARN"]))]
        if earlier:
            packed += ["--earlier", _quick_deb(python, _bundle_of(earlier), "--earlier")]
        else:
            packed += ["--short"]
        ended = fetching.wait() or _try_deb(python, *packed)
    finally:
        fetching.kill()
    return 0 if ended == NOT_TRIED else ended


def _try_deb(python: Path, *packed: str | Path) -> int:
    command = [python, HERE / "try_deb.py", *packed]
    return subprocess.call(command, cwd=PROJECT, stdin=subprocess.DEVNULL)


def _quick_deb(python: Path, bundle: Path, *how: str) -> Path:
    """A package that is made at once, and larger."""
    out = BUILD / "try"
    out.mkdir(parents=True, exist_ok=True)
    must(python, HERE / "deb.py", bundle, out, "--quick", *how)
    return max(out.glob("*.deb"), key=lambda deb: deb.stat().st_mtime)


def _bundle_of(commit: str) -> Path:
    """The bundle of an earlier commit, built once, by what that commit says itself."""
    checkout = BUILD / "earlier" / commit
    bundle = checkout / "dist" / "csdesk"
    if not bundle.exists():
        shutil.rmtree(checkout, ignore_errors=True)
        must("git", "clone", "--quiet", "--shared", "--no-checkout", PROJECT, checkout)
        must("git", "-C", checkout, "checkout", "--quiet", commit)
        must(sys.executable, checkout / "dev.py", "package")
    return bundle


def _commit(name: str) -> str:
    """The hash of a commit: what a branch or tag names moves on.

    Raises: StepFailed: there is none of that name.
    """
    asked = ["git", "-C", str(PROJECT), "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if done.returncode:
        raise StepFailed(f"There is no commit {name} here.")
    return done.stdout.strip()


def main(words: Sequence[str]) -> int:
    """Tries it; 2 if there is nothing to try, after saying why."""
    python, *commit = words
    try:
        return try_package(Path(python), *commit[:1])
    except StepFailed as failed:
        print(failed, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
