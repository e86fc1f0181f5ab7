"""Tries a Debian package where nothing else is: ``try_deb.py DEB [--earlier DEB]``.

In a clean Debian without Python it is installed by apt, asked for its version, made to test itself,
its window is drawn, and it is removed, all as its owner meets it and without a network. With an
earlier package it is also put in the place of that one, and beside it.

Exit status 1: csdesk failed. 3: nothing was tried, and why.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import signal
import sys
from pathlib import Path

from clean_debian import (
    BASE,
    FAILED,
    NOT_TRIED,
    OWNER,
    CleanDebian,
    NotTried,
    TrialFailed,
    why_not,
)
from screen import Screen
from trial import Trial, must_be
from try_upgrade import try_upgrade

DESKTOP = ("desktop-file-utils", "shared-mime-info", "xdg-utils", "libglib2.0-bin", "appstream")
"""What every desktop has and a bare Debian has not."""
MIME = "application/x-csdesk"


def try_deb(trial: Trial, deb: Path, *, earlier: Path | None, all_of_it: bool) -> None:
    """Everything, from nothing to nothing.

    Raises: TrialFailed; NotTried.
    """
    _install(trial, deb, all_of_it=all_of_it)
    _works(trial)
    _desktop(trial, all_of_it=all_of_it)
    if earlier is not None:
        try_upgrade(trial, earlier=earlier, deb=deb)
    _remove(trial)


def _install(trial: Trial, deb: Path, *, all_of_it: bool) -> None:
    debian = trial.debian
    with trial.step("clean Debian") as seen:
        debian.make()
        must_be("Python before", debian.pythons(), [])
        seen += [f"{_megabytes(debian.root)} MB", "no Python"]
    with trial.step("apt-get install csdesk") as seen:
        debian.fetch("update")
        before = len(_packages(trial))
        shutil.copy(deb, debian.root / "srv/csdesk.deb")
        debian.install(*(() if all_of_it else ("--no-install-recommends",)), "/srv/csdesk.deb")
        must_be("Python after", debian.pythons(), [])
        seen += [f"package {deb.stat().st_size / 1e6:.0f} MB"]
        seen += [f"{_megabytes(debian.root / 'opt/csdesk')} MB installed"]
        seen += [f"{len(_packages(trial)) - before - 1} packages came with it", "still no Python"]


def _works(trial: Trial) -> None:
    with trial.step("csdesk --version") as seen:
        seen.append(trial.csdesk("--version").strip())
    with trial.step("csdesk --self-test") as seen:
        trial.csdesk("--self-test", "self-test")
        told = trial.home / "self-test"
        info = json.loads((told / "info.json").read_text(encoding="utf-8"))
        must_be("the self-test", info["ok"], True)
        seen += [f"{len(info['bytes'])} files", f"{info['seconds_in_all']} s of its own"]
    with trial.step("a shop by commands") as seen:
        trial.csdesk("demo", "shop.csdesk", "--customers", "48", "--seed", "7")
        seen.append(trial.csdesk("check", "--shop", "shop.csdesk").strip())
    with trial.step("its window"), trial.window("window", "shop.csdesk"):
        pass


def _desktop(trial: Trial, *, all_of_it: bool) -> None:
    """The menu entry, the file type and the icons, as the tools of a desktop find them."""
    debian, tools = trial.debian, DESKTOP if all_of_it else DESKTOP[:2]
    with trial.step("what a desktop knows of it") as seen:
        debian.install("--no-install-recommends", *tools)
        debian.run("desktop-file-validate", "/usr/share/applications/csdesk.desktop")
        _is_known(trial)
        seen += ["menu entry valid", f"*.csdesk is {MIME}"]
        icons = list((debian.root / "usr/share/icons/hicolor").glob("*/apps/csdesk.*"))
        seen += [f"{len(icons)} sizes of icon"]
        if all_of_it:
            _is_opened_with_csdesk(trial)
            seen += ["AppStream valid", "opened with csdesk"]


def _is_known(trial: Trial) -> None:
    share = trial.debian.root / "usr/share"
    known = (share / "mime/globs2").read_text(encoding="utf-8").splitlines()
    must_be("the file type", f"80:{MIME}:*.csdesk" in known, True)
    menu = (share / "applications/mimeinfo.cache").read_text(encoding="utf-8")
    must_be("the menu", f"{MIME}=csdesk.desktop;" in menu.splitlines(), True)


def _is_opened_with_csdesk(trial: Trial) -> None:
    debian = trial.debian
    metainfo = "/usr/share/metainfo/org.csdesk.csdesk.metainfo.xml"
    debian.run("appstreamcli", "validate", "--no-net", metainfo)
    asked = debian.run("xdg-mime", "query", "default", MIME, user=OWNER)
    must_be("what opens a shop", asked.strip(), "csdesk.desktop")
    told = debian.run("gio", "info", "-a", "standard::content-type", "shop.csdesk", user=OWNER)
    must_be("the type of a shop", MIME in told, True)
    # also without its ending: by its first bytes
    debian.run("cp", "shop.csdesk", "shop", user=OWNER)
    told = debian.run("gio", "info", "-a", "standard::content-type", "shop", user=OWNER)
    must_be("the type of a shop without an ending", MIME in told, True)


def _remove(trial: Trial) -> None:
    debian = trial.debian
    with trial.step("removed and purged") as seen:
        before = _sums(trial.home)
        for command in (("apt-get", "-y", "remove"), ("dpkg", "--purge")):
            debian.run(*command, "csdesk")
            must_be("what is left of it", _left(debian.root), [])
        must_be("the owner’s files", _sums(trial.home), before)
        must_be("Python at the end", debian.pythons(), [])
        seen += [
            "nothing left in /usr, /opt and /etc",
            f"{len(before)} files of the owner as before",
        ]


def _left(root: Path) -> list[str]:
    """Whatever bears its name or speaks of it, where programs lie."""
    folders = [root / name for name in ("usr", "opt", "etc", "var/lib/dpkg/info")]
    named = [path for folder in folders for path in folder.rglob("*csdesk*")]
    share = root / "usr/share"
    lists = [share / "mime/globs2", share / "mime/magic", share / "applications/mimeinfo.cache"]
    named += [path for path in lists if path.exists() and b"csdesk" in path.read_bytes()]
    return sorted(str(path.relative_to(root)) for path in named)


def _sums(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def _packages(trial: Trial) -> list[str]:
    return trial.debian.run("dpkg-query", "-W", "-f", "${Package}\n").split()


def _megabytes(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return round(sum(path.stat().st_size for path in files) / 1e6)


def _table(trial: Trial) -> str:
    rows = [("step", "seconds", "seen")]
    rows += [(name, f"{seconds:.1f}", seen) for name, seconds, seen in trial.rows]
    rows.append(("in all", f"{sum(seconds for _, seconds, _ in trial.rows):.1f}", ""))
    wide = max(len(name) for name, _, _ in rows)
    return "\n".join(f"{name:{wide}}  {time:>7}  {seen}".rstrip() for name, time, seen in rows)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("deb", type=Path)
    parser.add_argument("--earlier", type=Path, help="a package of an earlier commit")
    parser.add_argument("--short", action="store_true", help="without what apt recommends")
    return parser.parse_args()


def main() -> int:
    asked = _asked()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that nothing is left lying
    try:
        if reason := why_not():
            raise NotTried(reason)
        with CleanDebian() as debian, Screen() as screen:
            trial = Trial(debian, screen, BASE.parent / "try")
            try_deb(trial, asked.deb, earlier=asked.earlier, all_of_it=not asked.short)
            print(_table(trial))
    except NotTried as reason:
        print(f"Not tried in a clean Debian, because {reason}.")
        return NOT_TRIED
    except TrialFailed as failed:
        print(f"csdesk failed in a clean Debian: {failed}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
