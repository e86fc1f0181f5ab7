"""What a file that may not be kept is told."""

from __future__ import annotations

import pytest

from csdesk.domain.enclosure import LARGEST, require_size_of, safe_name
from csdesk.domain.errors import Refused


def test_a_byte_too_many_is_told_as_more_than_there_may_be() -> None:
    require_size_of("a.png", LARGEST)
    with pytest.raises(Refused) as refused:
        require_size_of("a.png", LARGEST + 1)
    assert "has 10.1 MB, and the shop file takes up to 10 MB" in str(refused.value)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../x.pdf", "x.pdf"),
        ("CON", "file CON"),
        ("con.jpg", "file con.jpg"),
        ("COM\u00b9.pdf", "file COM\u00b9.pdf"),
        ("a:b", "a b"),
        ("name.", "name"),
        (".hidden", "hidden"),
        ("x\u202egpj.exe", "x gpj.exe"),
        ("a" * 300 + ".png", "a" * 114 + ".png"),
        ("..", "file"),
        ("-rf.pdf", "rf.pdf"),
    ],
)
def test_a_name_leads_nowhere_and_hides_nothing(name: str, shown: str) -> None:
    assert safe_name(name) == shown
