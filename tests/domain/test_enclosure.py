"""What a file that may not be kept is told."""

from __future__ import annotations

import pytest

from csdesk.domain.enclosure import LARGEST, require_size_of
from csdesk.domain.errors import Refused


def test_a_byte_too_many_is_told_as_more_than_there_may_be() -> None:
    require_size_of("a.png", LARGEST)
    with pytest.raises(Refused) as refused:
        require_size_of("a.png", LARGEST + 1)
    assert "has 10.1 MB, and the shop file takes up to 10 MB" in str(refused.value)
