"""The faults that are seeded to try the suite still fit the code that they are put into."""

from __future__ import annotations

import pytest

from tests.faults.seeded import HERE, SEEDED


@pytest.mark.parametrize("name", SEEDED)
def test_a_seeded_fault_finds_its_place(name: str) -> None:
    seeded = SEEDED[name]
    text = (HERE / seeded.file).read_text(encoding="utf-8")

    assert text.count(seeded.was) == 1, seeded.was
    assert seeded.was != seeded.becomes
