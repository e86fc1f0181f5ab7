"""What the build finds and csdesk never loads: it stays out of the bundle."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path, PurePath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_PROJECT = Path(__file__).resolve().parents[2]

# pydoc looks unused, but pyqtgraph imports it.
NEVER_LOADED = [
    "_ssl",
    "_tkinter",
    "curses",
    "ensurepip",
    "idlelib",
    "IPython",
    "lib2to3",
    "matplotlib",
    "numpy.f2py",
    "numpy.testing",
    "PIL",
    "pip",
    "pydoc_data",
    "pyqtgraph.canvas",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.opengl",
    "PySide6.QtDesigner",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtXml",
    "rapidfuzz.distance.metrics_cpp",
    "rapidfuzz.distance.metrics_cpp_avx2",
    "rapidfuzz.fuzz_cpp_avx2",
    "readline",
    "scipy",
    "setuptools",
    "ssl",
    "tkinter",
]

_PLACE_OR_INDENT = re.compile(r"\s*<location [^>]*/>|(?<=>)\n\s*(?=<)")
_DRAWN = ("regular/", "fill/")
"""The weights of icons that ui/icons.py draws; Phosphor has four more."""
_PLUGINS = r"PySide6/(Qt/)?plugins/"
_LIBRARY = r"(PySide6/)?(Qt/lib/)?(lib)?"
_UNUSED = [
    re.compile(pattern)
    for pattern in (
        _PLUGINS + r"(egldeviceintegrations|generic|networkinformation|tls|sqldrivers)/",
        _PLUGINS + r"(qmltooling|designer|qmllint|virtualkeyboard|vectorimageformats)/",
        _PLUGINS + r"wayland-graphics-integration-server/",
        _PLUGINS + r"platforms/\w*(eglfs|linuxfb|minimal|vnc|vkkhr)\w*",
        _PLUGINS + r"platformthemes/libqgtk3",
        _PLUGINS + r"imageformats/\w*(gif|icns|pdf|tga|tiff|wbmp|webp)\b",
        _LIBRARY + r"Qt6?(Network|Test|Qml\w*|Quick\w*|Pdf|VirtualKeyboard\w*|Sql|Xml)\b",
        _LIBRARY + r"Qt6?(Egl[Ff][Ss]\w*|WlShell\w*|WaylandCompositor|WaylandEglCompositor\w*)\b",
        r"PySide6/(Qt/)?translations/(?!qtbase_(de|fr|es|it)\.qm)",
        r"PySide6/opengl32sw\.dll",
        r"numpy/(.*/)?tests/",
        r"numpy/_core/_(multiarray|umath|operand_flag|rational|struct_ufunc)_tests\b",
        r"alembic/templates/",
        r"babel/locale-data/(?!(root|(en|de|fr|es|it)(_\w+)?)\.dat)",  # of domain/ours.py
        r"pyqtgraph/(examples|colors/maps|icons/peegee)/?",
        r"tzdata/zoneinfo/(right|posix)/",
        r"tzdata/zoneinfo/(tzdata\.zi|leapseconds|\w+\.tab)$",
        r"(.*/)?__pycache__/",
        # Of each library its name, version and licence are told, and by what names it is found.
        r"[^/]+\.dist-info/(?!(METADATA|entry_points\.txt)$)",
    )
]


def is_used(name: str) -> bool:
    """Whether a file of the bundle, by its name in it, is ever read or loaded."""
    return not any(pattern.match(name.replace("\\", "/")) for pattern in _UNUSED)


def without_places(catalogue: str) -> str:
    """A catalogue of words, without where in the code each stands, and without its indents."""
    return _PLACE_OR_INDENT.sub("", catalogue)


def write_drawn_icons(pack: Path, lean: Path) -> None:
    """The icons that csdesk draws, out of all in ``pack``: a fifth of it, always the same bytes."""
    with ZipFile(pack) as everything, ZipFile(lean, "w", ZIP_DEFLATED, compresslevel=9) as kept:
        for name in sorted(everything.namelist()):
            if name.startswith(_DRAWN):
                entry = ZipInfo(name)
                entry.compress_type = ZIP_DEFLATED
                kept.writestr(entry, everything.read(name))


def without_twins(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Without what Windows would get twice: beside the program, and in the folder of its library.

    A library loads the one of its own folder ``NAME.libs``.
    """
    entries = list(entries)
    kept = {path.name for path in (PurePath(name) for name, _, _ in entries) if _in_libs(path)}
    return [
        (name, source, kind)
        for name, source, kind in entries
        if kind != "BINARY" or PurePath(name).name != name or name not in kept
    ]


def _in_libs(path: PurePath) -> bool:
    return path.parent.name.endswith(".libs")


def _needed() -> set[str]:
    """The libraries that csdesk needs here, and theirs, by their canonical names."""
    project = tomllib.loads((_PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted: list[str] = list(project["dependencies"])
    seen: set[str] = set()
    while wanted:
        needed = Requirement(wanted.pop())
        key = canonicalize_name(needed.name)
        if key not in seen and (not needed.marker or needed.marker.evaluate()):
            seen.add(key)
            wanted += metadata.requires(needed.name) or []
    return seen


def modules_of_the_builder() -> list[str]:
    """What only builds the bundle, as PyInstaller itself, must not be taken for a part of it."""
    parts = {"csdesk", *_needed()}
    return sorted(m for m, owners in _owners() if m.isidentifier() and not parts & owners)


def _owners() -> Iterable[tuple[str, set[str]]]:
    for module, owners in metadata.packages_distributions().items():
        yield module, {canonicalize_name(owner) for owner in owners}
