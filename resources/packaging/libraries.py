"""What is told of a library: its version, licence, home and licence texts.

A library of Python tells it by itself, one of the system by its package; ``inside.toml`` says what
neither does.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
QT = "Qt"
PYTHON = "Python"
_TEXT_FOLDERS = (HERE / "licence_texts", PROJECT / "LICENSES")
_A_LICENCE = re.compile(r"\.dist-info/.*(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_SHORT = {"python-software-foundation-license": "PSF-2.0", "mit license": "MIT"}
_OF_QT = ("LGPL-3.0", "GPL-3.0")
_PYSIDE = ("pyside6-essentials", "shiboken6")


@dataclass(frozen=True, slots=True)
class Part:
    """A library in the bundle; ``within`` names the one that holds it, "" if it stands alone."""

    name: str
    version: str
    licence: str
    homepage: str
    purl: str
    copyright: str = ""
    source: str = ""
    within: str = ""
    texts: tuple[tuple[str, str], ...] = ()
    """File names and contents of its licences; empty where the texts of ``within`` say it all."""
    files: tuple[tuple[str, str], ...] = ()
    """Names in the bundle and where they were taken from."""


@cache
def of_registry(name: str) -> Part | None:
    """A library from the registry of Python; None for csdesk itself."""
    key = canonicalize_name(name)
    if key == "csdesk":
        return None
    told: Any = metadata.metadata(name)
    known: dict[str, str] = next((t for t in by_hand()["library"] if t["name"] == key), {})
    files = [file for file in metadata.files(name) or [] if _A_LICENCE.search(str(file))]
    texts = [(Path(file).name, Path(file.locate()).read_text("utf-8", "replace")) for file in files]
    version = metadata.version(name)
    return Part(
        name=str(told["Name"]),
        version=version,
        licence=known.get("licence") or _licence(told),
        homepage=_homepage(told),
        purl=f"pkg:pypi/{key}@{version}",
        copyright=str(told.get("Author") or told.get("Author-Email") or ""),
        source=_source_of_pyside(version) if key in _PYSIDE else "",
        texts=texts_of(_OF_QT) if key in _PYSIDE else _unlike(texts),
    )


def _licence(told: Any) -> str:
    """As SPDX writes it, where the library does, else in its own words."""
    classified = [
        line.rpartition("::")[2].strip()
        for line in told.get_all("Classifier", [])
        if line.startswith("License ::") and "OSI Approved" in line
    ]
    first = str(told.get("License") or "").strip().partition("\n")[0]
    found = str(told.get("License-Expression") or "") or first
    if not found or found == "UNKNOWN" or len(found) > 60:
        found = " AND ".join(classified) or found[:60]
    return _SHORT.get(found.lower(), found.removesuffix(" License"))


def _homepage(told: Any) -> str:
    links = dict(line.split(", ", 1) for line in told.get_all("Project-URL", []))
    ranked = ("homepage", "home", "home-page", "source", "source code", "repository", "code")
    known = {name.strip().lower(): url.strip() for name, url in links.items()}
    page = str(told.get("Home-page") or "")
    return page or next((known[name] for name in ranked if name in known), "")


def _unlike(texts: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Each text once, under names that differ."""
    kept: dict[str, str] = {}
    for name, text in sorted(texts):
        if text.strip() and text not in kept.values():
            stem, dot, ending = name.partition(".")
            number = sum(each.partition(".")[0].rstrip("-0123456789") == stem for each in kept)
            kept[f"{stem}-{number + 1}{dot}{ending}" if name in kept else name] = text
    return tuple(kept.items())


def texts_of(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((f"{name}.txt", _text(name)) for name in names)


def _text(name: str) -> str:
    paths = (folder / f"{name}.txt" for folder in _TEXT_FOLDERS)
    return next(path for path in paths if path.is_file()).read_text(encoding="utf-8")


@cache
def qt() -> Part:
    version = metadata.version("PySide6-Essentials")
    series = version.rpartition(".")[0]
    place = f"https://download.qt.io/archive/qt/{series}/{version}/single"
    source = f"{place}/qt-everywhere-src-{version}.tar.xz"
    return Part(
        name=QT,
        version=version,
        licence="LGPL-3.0-only",
        homepage="https://www.qt.io",
        purl=f"pkg:generic/qt@{version}?download_url={source}",
        copyright="Copyright (C) The Qt Company Ltd. and other contributors",
        source=source,
        texts=texts_of(_OF_QT),
    )


def _source_of_pyside(version: str) -> str:
    place = f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src"
    return f"{place}/pyside-setup-everywhere-src-{version}.tar.xz"


@cache
def python() -> Part:
    version = platform.python_version()
    places = (Path(os.__file__).parent, Path(sys.base_prefix), Path(sys.base_prefix) / "Resources")
    found = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    text = found[0].read_text(encoding="utf-8") if found else _text("PSF-2.0")
    return Part(
        name=PYTHON,
        version=version,
        licence="PSF-2.0",
        homepage="https://www.python.org",
        purl=f"pkg:generic/python@{version}",
        copyright="Copyright (c) 2001 Python Software Foundation",
        texts=(("LICENSE.txt", text),),
    )


def of_system(name: str, path: str) -> Part:
    """A library that the system brings: told by its package where there is one."""
    told = next((t for t in by_hand()["system"] if re.match(t["files"], Path(name).name)), None)
    if told is None:
        raise LookupError(f"{name} comes from {path}: who makes it must stand in inside.toml")
    package, version = _package(path)
    papers = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
    text = papers.read_text(encoding="utf-8") if package and papers.is_file() else ""
    title = f"{told['name']} ({package.partition(':')[0]})" if package else told["name"]
    return Part(
        name=title,
        version=version,
        licence=told["licence"],
        homepage=told["homepage"],
        purl=_purl_of_package(package, version) if package else f"pkg:generic/{slug(told['name'])}",
        texts=(("copyright.txt", text),) if text else texts_of(told["texts"]),
    )


@cache
def _package(path: str) -> tuple[str, str]:
    """The Debian package that a file is of, and its version; empty elsewhere."""
    if not shutil.which("dpkg-query"):
        return "", ""
    for known in (path, path.removeprefix("/usr")):
        found = _said("dpkg-query", "-S", known)
        if found:
            package = found.partition(": ")[0]
            return package, _said("dpkg-query", "-W", "-f", "${Version}", package)
    return "", ""


def _purl_of_package(package: str, version: str) -> str:
    name, _, architecture = package.partition(":")
    architecture = architecture or _said("dpkg", "--print-architecture")
    return f"pkg:deb/debian/{name}@{version.replace(':', '%3A')}?arch={architecture}"


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode else done.stdout.strip()


def slug(name: str) -> str:
    return re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-")


@cache
def by_hand() -> Mapping[str, list[dict[str, Any]]]:
    """What ``inside.toml`` says."""
    return tomllib.loads((HERE / "inside.toml").read_text(encoding="utf-8"))
