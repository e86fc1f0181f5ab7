"""How a customer wants to be treated, as short lines with a sign each."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.customer import Preferences
from ui.widgets.marks import Mark
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel, label

_CHANNELS: Final = (
    ("envelope-simple", ("mail", "@", "correo", "courriel")),
    ("phone", ("call", "phone", "ring", "tele", "télé", "anruf", "appel", "llama", "chiama")),
    (
        "storefront",
        ("counter", "shop", "visit", "person", "laden", "boutique", "tienda", "negozio", "banco"),
    ),
    ("device-mobile", ("text", "sms", "mess", "nachricht", "mensaje", "whatsapp", "signal")),
)
"""What people write of a channel in the five languages; the first that stands there counts."""


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


def preference_line(
    item: PreferenceItem,
    tone: str = "accentTxt",
    role: str = "small",
    *,
    gap: int = 11,
    one_line: bool = False,
) -> QWidget:
    """The sign and the words of one; ``one_line`` cuts them where there is no room."""
    holder = QWidget()
    line = row(holder, gap=gap)
    words = ElidedLabel(item.words, role) if one_line else label(item.words, role, wrap=True)
    line.addWidget(Mark(item.icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return holder


def _channel_icon(channel: str) -> str:
    words = channel.casefold()
    found = [(words.find(sign), icon) for icon, signs in _CHANNELS for sign in signs]
    known = [(at, icon) for at, icon in found if at >= 0]
    return min(known)[1] if known else "device-mobile"
