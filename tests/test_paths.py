"""Where csdesk finds what it ships with, and where it keeps what the owner makes."""

from __future__ import annotations

import stat
import sys

import pytest

from csdesk.paths import data_folder, resource


def test_what_ships_with_csdesk_is_found_by_name():
    assert (resource("layouts") / "shopify_orders.json").is_file()
    with pytest.raises(FileNotFoundError, match="no/such"):
        resource("no", "such")


def test_the_data_folder_is_made_for_its_owner_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("CSDESK_HOME", str(tmp_path / "here"))

    folder = data_folder()

    assert folder == tmp_path / "here"
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
