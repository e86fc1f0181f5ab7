"""A list that somebody pastes, brought in as far as it goes."""

from __future__ import annotations

from collections.abc import Mapping

from csdesk.desk import Desk
from csdesk.domain.import_choices import Choices
from csdesk.services.checks import check
from csdesk.services.import_looking import look_at_pasted
from csdesk.services.import_standing import shop_json
from csdesk.services.imports import ImportResult, bring_in, preview


def bring_pasted(
    desk: Desk, text: str, *, answers: Mapping[str, str] | None = None
) -> ImportResult:
    """What came of it: the changes that were shown before, and a shop in which all is well."""
    look = look_at_pasted(text, choices=Choices(answers=answers or {}))
    seen = preview(desk, look)
    result = bring_in(desk, look)
    assert seen.changes == result.preview.changes
    assert check(desk) == ()
    return result


def total(desk: Desk) -> str | None:
    """What everybody bought in euros, as the command line says it."""
    return shop_json(desk)["total"].get("EUR")
