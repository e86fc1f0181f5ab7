"""A finished file takes its name; a disk that does not confirm the name is asked once more."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from csdesk.store import copying
from csdesk.store.copying import put_in_place, sync_names


@pytest.mark.parametrize("faults", [1, 2])
def test_a_name_that_is_confirmed_only_when_asked_again_is_kept_and_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faults: int
) -> None:
    part, target = tmp_path / "shop.part", tmp_path / "shop.csdesk"
    part.write_bytes(b"new")
    target.write_bytes(b"old")
    asked = 0

    def faulty(folder: Path) -> None:
        nonlocal asked
        asked += 1
        if asked <= faults:
            raise OSError(errno.EIO, "Input/output error")
        sync_names(folder)

    monkeypatch.setattr(copying, "sync_names", faulty)
    if faults == 1:
        put_in_place(part, target)
    else:
        with pytest.raises(OSError, match="Input/output error"):
            put_in_place(part, target)

    assert asked == 2
    assert [path.name for path in tmp_path.iterdir()] == ["shop.csdesk"]
    assert target.read_bytes() == b"new"
