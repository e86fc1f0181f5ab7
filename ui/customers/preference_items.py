"""How a customer wants to be treated, as short lines with a sign each."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csdesk.domain.customer import Preferences
from ui.widgets.marks import Mark
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel

_CHANNELS: Final = (
    ("envelope-simple", ("mail", "@")),
    ("phone", ("call", "phone", "ring")),
    ("storefront", ("counter", "shop", "visit", "person")),
    ("device-mobile", ("text", "sms", "message", "whatsapp", "signal")),
)


class PreferenceItem(NamedTuple):
    """One thing to know before talking to somebody."""

    icon: str
    words: str


def preference_items(preferences: Preferences | None) -> tuple[PreferenceItem, ...]:
    """What is known, most useful first; nothing where nobody asked yet."""
    if preferences is None:
        return ()
    called = ""
    if preferences.form_of_address:
        called = QCoreApplication.translate("Preferences", "Call them “{name}”").format(
            name=preferences.form_of_address
        )
    reach = ". ".join(
        part.rstrip(".") for part in (preferences.channel, preferences.best_times) if part
    )
    icon = _channel_icon(preferences.channel) if preferences.channel else "clock"
    items = (
        PreferenceItem(icon, reach),
        PreferenceItem("check-square", preferences.choices),
        PreferenceItem("question", preferences.approach),
        PreferenceItem("user", called),
        PreferenceItem("prohibit", preferences.donts),
        PreferenceItem("translate", preferences.language),
    )
    return tuple(item for item in items if item.words)


def preference_line(item: PreferenceItem, tone: str = "accentTxt", role: str = "small") -> QWidget:
    """One of them as a line: the sign and the words, cut where there is no room."""
    holder = QWidget()
    line = row(holder, gap=11)
    line.addWidget(Mark(item.icon, tone, 16))
    line.addWidget(ElidedLabel(item.words, role), 1)
    return holder


def _channel_icon(channel: str) -> str:
    words = channel.casefold()
    found = [(words.find(sign), icon) for icon, signs in _CHANNELS for sign in signs]
    known = [(at, icon) for at, icon in found if at >= 0]
    return min(known)[1] if known else "device-mobile"
