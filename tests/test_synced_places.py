"""Folders of programs that copy files to other computers are known, by any of their marks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from csdesk.synced_places import is_on_network, synced_by

SHOP = "shop.csdesk"


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/Shop", "Dropbox"),
        ("OneDrive - Millbrook Cycles/Documents", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-maya@shop.test/My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, program: str) -> None:
    assert synced_by(tmp_path / folder / SHOP, environment={}, home=tmp_path) == program


@pytest.mark.parametrize(
    ("mark", "program"), [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox")]
)
def test_a_synced_folder_is_known_by_what_lies_in_it(
    tmp_path: Path, mark: str, program: str
) -> None:
    (tmp_path / "Papers" / mark).mkdir(parents=True)
    inside = tmp_path / "Papers" / "2026" / SHOP
    inside.parent.mkdir()

    assert synced_by(inside, environment={}, home=tmp_path) == program


def test_a_folder_that_the_system_calls_synced_is(tmp_path: Path) -> None:
    environment = {"OneDriveConsumer": str(tmp_path / "Wolke")}

    assert synced_by(tmp_path / "Wolke" / SHOP, environment=environment, home=tmp_path)


def test_a_dropbox_that_was_moved_is_found(tmp_path: Path) -> None:
    about = tmp_path / ".dropbox" / "info.json"
    about.parent.mkdir()
    about.write_text(json.dumps({"personal": {"path": str(tmp_path / "Box")}}), encoding="utf-8")

    assert synced_by(tmp_path / "Box" / SHOP, environment={}, home=tmp_path) == "Dropbox"


@pytest.mark.parametrize("about", ["{", "[]", '{"personal": 3}', '{"personal": {}}'])
def test_what_dropbox_says_may_be_nonsense(tmp_path: Path, about: str) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(about, encoding="utf-8")

    assert synced_by(tmp_path / "Papers" / SHOP, environment={}, home=tmp_path) is None


@pytest.mark.parametrize("folder", ["Documents", "Dropboxes", "OneDrivers", "My Drives/shop"])
def test_other_folders_are_not(tmp_path: Path, folder: str) -> None:
    assert synced_by(tmp_path / folder / SHOP, environment={}, home=tmp_path) is None


def test_a_disk_of_this_computer_is_no_network(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path / SHOP)
