"""What the bundle is made of: each library with its version, licence, home and licence texts.

Found from the files that go into the bundle: by the library whose file it is, else by the package
of the system; ``inside.toml`` names what lies within others and does not tell of itself.
"""

from __future__ import annotations

import csv
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
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
_QT_FILE = re.compile(r"PySide6/(Qt/|Qt6?\w+\.dll|plugins/|translations/)")
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


def ingredients(files: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    """All that the named files come from, in the order of their names.

    Raises: LookupError: of one of them nobody knows where it comes from.
    """
    owned: dict[Part, list[tuple[str, str]]] = {}
    for name, source in files:
        part = _owner(name.replace("\\", "/"), source)
        if part is not None:
            owned.setdefault(part, []).append((name, source))
    alone = [replace(part, files=tuple(sorted(held))) for part, held in owned.items()]
    parts = [*alone, *(inner for part in alone for inner in _within(part))]
    return tuple(sorted(parts, key=lambda part: (part.name.lower(), part.version, part.within)))


def _owner(name: str, source: str) -> Part | None:
    """What a file belongs to; None for csdesk's own."""
    if _QT_FILE.match(name):
        return _qt()
    path = os.path.realpath(source)
    owner = _owners().get(_key(path)) or _owners().get(_key(source))
    if owner is not None:
        return _distribution(owner)
    in_environment = sys.prefix != sys.base_prefix and _is_below(source, Path(sys.prefix))
    if _is_below(source, PROJECT) and not in_environment:
        return None
    if in_environment:
        raise LookupError(f"{name} comes from {source}, which no library says it holds")
    if _is_below(path, Path(sys.base_prefix)) and not _is_shared_by_all(path):
        return _python()
    return _of_system(name, path)


def _is_below(path: str, folder: Path) -> bool:
    return Path(os.path.abspath(path)).is_relative_to(folder)


def _is_shared_by_all(path: str) -> bool:
    """Where Python is the system's, its own files lie in its own folder or are called after it."""
    home = Path(os.__file__).resolve().parent
    own = Path(path).is_relative_to(home) or "python" in Path(path).name.lower()
    return Path(sys.base_prefix) == Path("/usr") and not own


@cache
def _owners() -> Mapping[str, str]:
    """Which distribution each installed file is of, by where it lies and where it truly lies."""
    found = {}
    for distribution in metadata.distributions():
        name, folder = distribution.name, str(distribution.locate_file(""))
        listed = (distribution.read_text("RECORD") or "").splitlines()
        for place in {folder, os.path.realpath(folder)}:
            for file, *_ in csv.reader(listed):
                found[_key(os.path.join(place, file))] = name
    return found


def _key(path: str) -> str:
    return os.path.normcase(os.path.abspath(path))


@cache
def _distribution(name: str) -> Part | None:
    """A library from the registry of Python; None for csdesk itself."""
    key = canonicalize_name(name)
    if key == "csdesk":
        return None
    told: Any = metadata.metadata(name)
    known: dict[str, str] = next((t for t in _told()["library"] if t["name"] == key), {})
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
        texts=_texts(_OF_QT) if key in _PYSIDE else _unlike(texts),
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


def _texts(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((f"{name}.txt", _text(name)) for name in names)


def _text(name: str) -> str:
    paths = (folder / f"{name}.txt" for folder in _TEXT_FOLDERS)
    return next(path for path in paths if path.is_file()).read_text(encoding="utf-8")


@cache
def _qt() -> Part:
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
        texts=_texts(_OF_QT),
    )


def _source_of_pyside(version: str) -> str:
    place = f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src"
    return f"{place}/pyside-setup-everywhere-src-{version}.tar.xz"


@cache
def _python() -> Part:
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


def _of_system(name: str, path: str) -> Part:
    """A library that the system brings: told by its package where there is one."""
    told = next((t for t in _told()["system"] if re.match(t["files"], Path(name).name)), None)
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
        purl=_purl_of_package(package, version)
        if package
        else f"pkg:generic/{_slug(told['name'])}",
        texts=(("copyright.txt", text),) if text else _texts(told["texts"]),
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


@cache
def _told() -> Mapping[str, list[dict[str, Any]]]:
    return tomllib.loads((HERE / "inside.toml").read_text(encoding="utf-8"))


def _within(part: Part) -> list[Part]:
    """What lies inside a library: what it tells itself, and what ``inside.toml`` knows."""
    told = _from_own_bill(part)
    known = {inner.name.lower() for inner in told}
    for each in _told()["part"]:
        here = sys.platform in each.get("systems", (sys.platform,))
        if each["within"] == part.name and here and each["name"].lower() not in known:
            version = _seen(each["seen"], part.files) if "seen" in each else ""
            told.append(
                Part(
                    name=each["name"],
                    version=version,
                    licence=each["licence"],
                    homepage=each["homepage"],
                    purl=f"pkg:generic/{_slug(each['name'])}" + (f"@{version}" if version else ""),
                    copyright=each["copyright"],
                    within=part.name,
                    texts=_texts(each["texts"]),
                )
            )
    return told


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-")


def _seen(pattern: str, files: Iterable[tuple[str, str]]) -> str:
    """The version that a library tells in its names or its bytes; "" where it keeps silent."""
    for name, source in files:
        found = re.search(pattern, name)
        is_library = re.search(r"\.(so|dll|dylib|pyd)\b", name) and Path(source).is_file()
        if not found and is_library:
            inside = re.search(pattern.encode(), Path(source).read_bytes())
            if inside:
                return inside[1].decode()
        if found:
            return found[1]
    return ""


def _from_own_bill(part: Part) -> list[Part]:
    """What a library built in, by the bill of materials that it brings (PEP 770)."""
    if not part.purl.startswith("pkg:pypi/"):
        return []
    found = []
    for file in metadata.files(part.name) or []:
        if ".dist-info/sboms/" in str(file).replace("\\", "/"):
            bill = json.loads(Path(file.locate()).read_text(encoding="utf-8"))
            found += [
                _told_by(each, part.name)
                for each in bill.get("components", [])
                if each.get("scope") != "excluded"  # what only builds it
            ]
    return [inner for inner in found if inner.name != part.name]


def _told_by(component: Mapping[str, Any], within: str) -> Part:
    said = [
        each.get("expression") or each.get("license", {}).get("id", "")
        for each in component.get("licenses") or []
    ]
    guessed = {"openssl": "Apache-2.0"}.get(component["name"], "")
    name, version = str(component["name"]), str(component.get("version", ""))
    links = {e["type"]: e["url"] for e in component.get("externalReferences") or []}
    licence = " AND ".join(filter(None, said)) or guessed
    words = re.findall(r"[A-Za-z0-9.\-]+", licence)
    return Part(
        name=name,
        version=version,
        licence=licence,
        homepage=links.get("website") or links.get("vcs") or "",
        purl=str(component.get("purl", "")).partition("?")[0],
        copyright=str(component.get("author") or ""),
        within=within,
        texts=_texts(word for word in words if (HERE / "licence_texts" / f"{word}.txt").is_file()),
    )
