"""What tests of Insight's screens share."""

from __future__ import annotations

import pytest

from tests.ui.conftest import Kit
from ui.theme import Scheme


@pytest.fixture(params=(Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST))
def scheme(request: pytest.FixtureRequest, kit: Kit) -> Scheme:
    """Everything is drawn in each of the looks, one after the other."""
    kit.theme.use(request.param)
    return Scheme(request.param)
