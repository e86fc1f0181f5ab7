"""The notice of a bundle, its libraries, and the checks that a built one must pass."""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "resources" / "packaging"


@pytest.fixture(autouse=True)
def packers(monkeypatch):
    """The programs that pack see each other as neighbours."""
    monkeypatch.syspath_prepend(str(PACKAGING))


@pytest.fixture
def qt():
    from libraries import Part

    texts = tuple((f"{n}.txt", f"the words of {n}") for n in ("LGPL-3.0", "GPL-3.0"))
    return Part(
        name="Qt",
        version="6.11.3",
        licence="LGPL-3.0-only",
        homepage="https://www.qt.io",
        purl="pkg:generic/qt@6.11.3",
        source="https://download.qt.io/archive/qt/6.11/6.11.3/single/source.tar.xz",
        texts=texts,
    )


# --- what it is made of ---------------------------------------------------------------------


def test_a_file_is_of_the_library_that_installed_it():
    from ingredients import ingredients

    file = next(f for f in metadata.files("babel") if str(f).endswith("numbers.py"))

    parts = {p.name: p for p in ingredients([("babel/numbers.py", str(file.locate()))])}

    assert parts["babel"].version == metadata.version("babel")
    assert parts["babel"].licence == "BSD-3-Clause"
    assert any("Redistribution" in text for _, text in parts["babel"].texts)


def test_a_library_that_brings_no_licence_text_gets_none_of_another(monkeypatch):
    import libraries

    monkeypatch.setattr(libraries.metadata, "files", lambda _: [])
    part_of = libraries.of_registry.__wrapped__

    assert part_of("babel").texts == ()
    assert [name for name, _ in part_of("shiboken6").texts] == ["LGPL-3.0.txt", "GPL-3.0.txt"]


def test_a_module_of_the_standard_library_is_of_python():
    from ingredients import ingredients

    names = {p.name: p for p in ingredients([("json", json.__file__)])}

    assert names["Python"].version == ".".join(map(str, sys.version_info[:3]))
    assert "PSF" in names["Python"].licence


def test_a_file_of_qt_brings_what_qt_is_made_of(tmp_path):
    from ingredients import ingredients

    library = tmp_path / "libQt6Gui.so.6"
    library.write_bytes(b"\x7fELF libpng version 1.6.59 - \0")

    parts = ingredients([("PySide6/Qt/lib/libQt6Gui.so.6", str(library))])

    inside = {part.name for part in parts if part.within == "Qt"}
    assert {"HarfBuzz", "PCRE2", "libpng", "libjpeg-turbo"} <= inside
    [png] = [part for part in parts if part.name == "libpng"]
    assert png.version == "1.6.59"
    [qt] = [part for part in parts if part.name == "Qt"]
    assert qt.version == metadata.version("PySide6-Essentials") and qt.version in qt.source


def test_csdesks_own_files_are_no_library():
    from ingredients import ingredients

    parts = ingredients([("csdesk/paths.py", str(ROOT / "csdesk" / "paths.py"))])

    assert "csdesk" not in {part.name for part in parts}


def test_a_file_of_nobody_stops_the_build(tmp_path):
    from ingredients import ingredients

    stranger = tmp_path / "libstranger.so.1"
    stranger.write_bytes(b"\x7fELF")

    with pytest.raises(LookupError, match=r"libstranger.so.1 .*inside.toml"):
        ingredients([("libstranger.so.1", str(stranger))])


def test_each_part_inside_another_has_its_texts():
    told = tomllib.loads((PACKAGING / "inside.toml").read_text(encoding="utf-8"))
    folders = (PACKAGING / "licence_texts", ROOT / "LICENSES")

    for part in (*told["part"], *told["system"]):
        for name in part["texts"]:
            found = [f / f"{name}.txt" for f in folders if (f / f"{name}.txt").is_file()]
            assert found and found[0].read_text(encoding="utf-8").strip(), (part["name"], name)


# --- the notice -----------------------------------------------------------------------------


def test_the_notice_says_what_the_licence_of_qt_asks_for(qt):
    from notice import notice_of

    text = notice_of((qt,), "1.2.3")

    assert "Qt 6.11.3" in text and qt.source in text
    assert "You may replace them" in text
    assert "[1]\n\nthe words of LGPL-3.0" in text and "[2]\n\nthe words of GPL-3.0" in text


def test_a_library_without_a_licence_stops_the_build(qt):
    from notice import notice_of

    with pytest.raises(LookupError, match="secret 1 has no licence"):
        notice_of((qt, replace(qt, name="secret", version="1", texts=())), "1.2.3")


# --- the bill of materials ------------------------------------------------------------------


def test_the_bill_names_each_part_with_what_it_is_part_of_and_what_it_hashes_to(qt):
    from bill import bill_of, faults_of

    version = metadata.version("babel")
    png = replace(qt, name="libpng", version="1.6", licence="libpng-2.0", source="", within="Qt")
    babel = replace(qt, name="Babel", version=version, purl=f"pkg:pypi/babel@{version}", source="")
    made = datetime(2026, 11, 21, tzinfo=UTC)

    text = bill_of((qt, png, babel), "1.2.3", made)

    told = json.loads(text)
    needs = {each["ref"]: each.get("dependsOn", []) for each in told["dependencies"]}
    parts = {each["name"]: each for each in told["components"]}
    locked = (ROOT / "requirements-bundle.lock").read_text(encoding="utf-8")
    (of_babel,) = re.findall(rf"^babel=={version} \\\n((?:    --hash.+\n)+)", locked, re.MULTILINE)
    links = {each["type"]: each for each in parts["Babel"]["externalReferences"]}
    assert faults_of(text) == ""
    assert told["metadata"]["component"]["version"] == "1.2.3"
    assert needs["csdesk@1.2.3"] == [f"Babel@{version}", "Qt@6.11.3"]
    assert needs["Qt@6.11.3"] == ["Qt.libpng@1.6"]
    assert parts["Qt"]["licenses"][0]["license"]["id"] == "LGPL-3.0-only"
    hashes = {each["content"] for each in links["distribution"]["hashes"]}
    assert hashes == set(re.findall(r"\w{64}", of_babel))
    assert bill_of((qt, png, babel), "1.2.3", made) == text


def test_what_is_no_bill_is_refused_and_not_written(monkeypatch, qt, tmp_path):
    import bill

    monkeypatch.setattr(bill, "bill_of", lambda *_: '{"bomFormat": "CycloneDX"}')

    with pytest.raises(ValueError, match=r"is no bill of materials: .*specVersion"):
        bill.write_bill((qt,), "1.2.3", datetime(2026, 11, 21, tzinfo=UTC), tmp_path)
    assert list(tmp_path.iterdir()) == []


# --- what stays out -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6\\translations\\qtbase_ru.qm", False),
        ("babel/locale-data/fr_CA.dat", True),
        ("babel/locale-data/zh.dat", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("csdesk-0.1.0.dist-info/direct_url.json", False),
        ("numpy/random/tests/data.csv", False),
    ],
)
def test_only_what_is_used_goes_in(name, kept):
    from left_out import is_used

    assert is_used(name) is kept


def test_a_library_that_windows_would_get_twice_goes_in_once():
    from left_out import without_twins

    twice = [("numpy.libs\\blas.dll", "a", "BINARY"), ("blas.dll", "a", "BINARY")]
    apart = twice[0][0].replace("\\", os.sep)

    kept = without_twins([(apart, "a", "BINARY"), twice[1], ("other.dll", "b", "BINARY")])

    assert [name for name, _, _ in kept] == [apart, "other.dll"]


@pytest.mark.parametrize("language", ["de", "fr", "es", "it"])
def test_a_catalogue_says_the_same_without_its_places(tmp_path, language):
    from left_out import without_places

    from csdesk.catalogue import catalogue_path, read_catalogue

    whole = catalogue_path(language)
    lean = tmp_path / whole.name
    lean.write_text(without_places(whole.read_text(encoding="utf-8")), encoding="utf-8")

    assert "<location" not in lean.read_text(encoding="utf-8")
    assert read_catalogue(lean) == read_catalogue(whole) != {}


def test_of_the_icons_stay_those_that_are_drawn_and_they_draw_the_same(tmp_path):
    from justmyresource_phosphor import __file__ as pack
    from left_out import write_drawn_icons

    from ui import icons

    whole, lean = Path(pack).with_name("icons.zip"), tmp_path / "icons.zip"
    write_drawn_icons(whole, lean)

    assert lean.stat().st_size < whole.stat().st_size / 3
    for name in ("regular/users.svg", "fill/users-fill.svg"):
        assert icons._Pack(lean).read(name) == icons._Pack(whole).read(name)
    with pytest.raises(KeyError):
        icons._Pack(lean).read("bold/users-bold.svg")


def test_what_only_tests_and_checks_is_never_taken_along():
    from left_out import modules_of_the_builder

    builders = set(modules_of_the_builder())

    assert {"pytest", "mypy", "hatchling"} <= builders
    assert not builders & {"csdesk", "ui", "PySide6", "numpy", "keyring", "jaraco"}


# --- the checks of a built one --------------------------------------------------------------


def test_a_path_of_this_machine_is_found_and_taken_out(tmp_path):
    import machine_paths

    told = f"PREFIX={ROOT}/lib".encode()
    (tmp_path / "libtold.so").write_bytes(b"\x7fELF" + told)

    [found] = machine_paths.files_that_tell(tmp_path)
    assert found == f"libtold.so names {ROOT}"

    blank = machine_paths._blanked(told)
    assert len(blank) == len(told) and blank.endswith(b"/lib")
    (tmp_path / "libtold.so").write_bytes(blank)
    assert machine_paths.files_that_tell(tmp_path) == []


def a_bundle(folder: Path, notice: str, *names: tuple[str, str]) -> Path:
    licences = folder / "_internal" / "LICENSES"
    licences.mkdir(parents=True)
    (licences / "THIRD-PARTY.txt").write_text(notice, encoding="utf-8")
    billed = [{"name": name, "version": version} for name, version in names]
    (licences / "csdesk.cdx.json").write_text(json.dumps({"components": billed}), encoding="utf-8")
    return folder


def test_a_library_that_the_notice_forgets_is_found(tmp_path):
    from inspect_bundle import untold

    version = metadata.version("babel")
    complete = a_bundle(tmp_path / "one", f"\nbabel {version}\n", ("babel", version))
    forgetful = a_bundle(tmp_path / "two", "\nnothing\n")

    assert list(untold(complete, {"babel.numbers", "json", "csdesk.paths"})) == []
    assert list(untold(forgetful, {"babel.numbers"})) == [
        f"the notice does not name babel {version}",
        f"the bill does not name babel {version}",
    ]
    assert list(untold(complete, {"babel", "foundling"})) == [
        "nobody knows what the module foundling belongs to"
    ]
    (complete / "_internal" / "stray").mkdir()
    assert list(untold(complete, {"babel"})) == ["nobody knows what the folder stray belongs to"]


def test_what_does_not_belong_there_is_found(tmp_path):
    from inspect_bundle import unused

    stray = tmp_path / "_internal" / "numpy" / "tests" / "data.csv"
    stray.parent.mkdir(parents=True)
    stray.write_text("1", encoding="utf-8")

    told = list(unused(tmp_path, {"csdesk.paths", "PySide6.QtQml", "pytest", "ui.tests.fake"}))

    assert told == [
        "numpy/tests/data.csv is never used",
        "the module PySide6.QtQml is never loaded",
        "the module pytest only builds the bundle",
        "the module ui.tests.fake is never loaded",
    ]


# --- the time of a build --------------------------------------------------------------------


def test_a_build_tells_the_time_it_is_told_else_that_of_its_commit(monkeypatch):
    import made_at

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert made_at.made_at().isoformat() == "2023-11-14T22:13:20+00:00"

    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(made_at, "_last_commit", lambda: "")
    assert made_at.made_at().year == 1980
