"""Icons: found by name without listing the archive, drawn in the wanted colour."""

from __future__ import annotations

import re
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from tests.ui.conftest import Kit
from ui import icons

ROOT = Path(__file__).parents[2]


def archive() -> zipfile.ZipFile:
    spec = find_spec("justmyresource_phosphor")
    assert spec is not None and spec.submodule_search_locations
    return zipfile.ZipFile(Path(spec.submodule_search_locations[0]) / "icons.zip")


@pytest.mark.parametrize("name", ["users", "user", "x", "phone", "check", "users-fill"])
def test_an_icon_is_the_one_that_the_archive_holds(name: str) -> None:
    folder = "fill" if name.endswith("-fill") else "regular"
    with archive() as files:
        assert icons.svg(name) == files.read(f"{folder}/{name}.svg")


def test_an_unknown_icon_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        icons.svg("no-such-icon")


def test_an_icon_is_drawn_in_its_colour_at_the_scale_of_the_screen(kit: Kit) -> None:
    drawn = icons.pixmap("plus", QColor("#C6283F"), 16, 2.0)
    assert drawn.width() == 32
    assert drawn.devicePixelRatio() == 2.0
    assert drawn.toImage().pixelColor(16, 16).name() == "#c6283f"


def test_every_icon_named_in_the_code_exists() -> None:
    with archive() as files:
        known = {Path(name).stem for name in files.namelist()}
    named = set()
    for path in (ROOT / "ui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for call in (r"Mark\(\s*\"([a-z-]+)\"", r"Tile\(\s*\"([a-z-]+)\"", r"icon=\"([a-z-]+)\""):
            named |= {(name, path.name) for name in re.findall(call, text)}
    assert not {(name, path) for name, path in named if name not in known}


def test_csdesk_has_an_icon_of_its_own_in_every_size_a_desktop_asks_for(kit: Kit) -> None:
    icon = icons.own_icon()

    assert [size.width() for size in icon.availableSizes()] == [16, 32, 64, 128]
    picture = icon.pixmap(64, 64).toImage()
    assert picture.pixelColor(32, 6).name() == "#0b6b62"  # the frame
    assert picture.pixelColor(0, 0).alpha() == 0  # its round corner
