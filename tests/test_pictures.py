"""What may be asked of the painting of pictures."""

from __future__ import annotations

import pytest

from tests.pictures import main


def test_a_picture_that_there_is_not_is_refused_before_anything_is_painted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["today", "de"])

    assert ended.value.code == 2
    assert "there is no picture de" in capsys.readouterr().err
