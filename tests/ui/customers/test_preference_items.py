"""What is known of how a customer wants to be treated, as signs and words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.customer import Preferences
from ui.customers.preference_items import PreferenceItem, preference_items, preference_line
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Label


@pytest.mark.parametrize(
    ("channel", "icon"),
    [
        ("Text first", "device-mobile"),
        ("Prima un messaggio", "device-mobile"),
        ("Telefonata", "phone"),
        ("Anruf, keine Mail", "phone"),
        ("Appel", "phone"),
        ("Llamada", "phone"),
        ("E-Mail, kein Anruf", "envelope-simple"),
        ("Correo", "envelope-simple"),
        ("Al banco", "storefront"),
        ("WhatsApp", "device-mobile"),
    ],
)
def test_the_sign_of_a_channel_is_known_in_every_language(channel: str, icon: str) -> None:
    assert preference_items(Preferences(1, channel=channel))[0].icon == icon


def test_wishes_go_on_in_a_second_line_before_any_is_cut(qtbot: QtBot) -> None:
    strip = QWidget()
    flow = FlowLayout(strip, gap=18, between_lines=2)
    for words in ("Prima un messaggio", "Due o tre scelte, con i prezzi", "Spiegare perché"):
        flow.addWidget(preference_line(PreferenceItem("user", words), one_line=True))
    qtbot.addWidget(strip)
    strip.resize(420, flow.heightForWidth(420))
    with qtbot.waitExposed(strip):
        strip.show()
    QApplication.processEvents()

    labels = [one for one in strip.findChildren(Label) if one.text()]
    assert len({one.mapTo(strip, one.rect().topLeft()).y() for one in labels}) > 1
    assert [one.text() for one in labels if one.width() < one.sizeHint().width()] == []
    assert flow.heightForWidth(420) < flow.heightForWidth(200)
