"""Settings as rows: a name and a JSON value each, read and written as one typed ``Shop``."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.ours import LANGUAGES
from csdesk.domain.reports.periods import CALENDAR, can_begin
from csdesk.domain.shop import SETTING_NAMES, Shop
from csdesk.store.people import setting
from csdesk.store.rows import as_text
from csdesk.store.shelf import Record, Shelf


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting as it is stored."""

    name: str
    value: str


class Settings:
    """The settings of the shop as one value."""

    def __init__(self, connection: sa.Connection, record: Record | None) -> None:
        self.shelf = Shelf(connection, Noun.SETTING, setting, Setting, record)

    def read(self) -> Shop:
        """What is unknown here stays in the file: a newer csdesk may have written it.

        Where a file says of the financial year what no calendar knows, it is the calendar’s.
        """
        stored = {row.name: json.loads(row.value) for row in self.shelf.where()}
        if stored.get("language") not in LANGUAGES:
            stored.pop("language", None)
        if not can_begin(stored.get("year_begins", CALENDAR)):
            del stored["year_begins"]
        return Shop(**{name: stored[name] for name in SETTING_NAMES if name in stored})

    def write(self, shop: Shop) -> Shop:
        """Stores what differs from the settings before; halves of characters become �."""
        before = self.read()
        written = {name: getattr(shop, name) for name in SETTING_NAMES}
        texts: dict[str, Any] = {
            name: as_text(told) for name, told in written.items() if isinstance(told, str)
        }
        shop = replace(shop, **texts)
        for name in SETTING_NAMES:
            value = getattr(shop, name)
            if value != getattr(before, name):
                self.shelf.put(Setting(name, json.dumps(value)))
        return shop
