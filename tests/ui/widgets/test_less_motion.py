"""Who asked for less motion sees things at their place at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt, QVariantAnimation
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import Kit
from ui.widgets.dialog import Dialog, Scrim
from ui.widgets.toast import Toast


@pytest.fixture(params=[False, True], ids=["usual", "less motion"])
def less(request: pytest.FixtureRequest, kit: Kit) -> Iterator[bool]:
    before, kit.theme.less_motion = kit.theme.less_motion, request.param
    yield request.param
    kit.theme.less_motion = before


def moves(shown: QWidget) -> bool:
    running = QAbstractAnimation.State.Running
    return any(each.state() == running for each in shown.findChildren(QVariantAnimation))


def test_a_toast_slides_in_only_for_others(kit: Kit, less: bool) -> None:
    ground = QWidget()
    kit.show(ground, 800, 600)
    toast = Toast(ground)

    toast.say("Kept.")

    assert toast.isVisible()
    assert moves(toast) is not less


def test_what_lies_behind_a_dialog_fades_only_for_others(kit: Kit, less: bool) -> None:
    ground = QWidget()
    kit.show(ground, 800, 600)

    scrim = Scrim(ground, Dialog("Log a contact"))

    assert scrim.panel.isVisible()
    assert moves(scrim) is not less


@pytest.mark.parametrize("moved", [False, True])
def test_menus_of_qt_fade_only_for_others_and_where_they_did(kit: Kit, moved: bool) -> None:
    effects, app = Qt.UIEffect.UI_General, QApplication
    before = app.isEffectEnabled(effects)
    app.setEffectEnabled(effects, moved)

    kit.theme.less_motion = True
    then = app.isEffectEnabled(effects)
    kit.theme.less_motion = False

    assert not then
    assert app.isEffectEnabled(effects) is moved
    app.setEffectEnabled(effects, before)
