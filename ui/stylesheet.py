"""The one sheet of Qt styles: for the real inputs, bars, menus and labels.

``@token`` stands for a colour, ``@radius`` and the like are written out. What has states of its
own (buttons, chips, cards) is painted by its widget instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QColor

_SHEET: Final = """
QMainWindow, QDialog#window { background: @win; }
QLabel { background: transparent; }
QToolTip { background: @raised; color: @text; border: 1px solid @line2; padding: 5px 8px; }
QAbstractScrollArea { border: 0; background: transparent; }
QAbstractScrollArea > QWidget#qt_scrollarea_viewport { background: transparent; }
QStackedWidget { background: transparent; }

QLineEdit, QTextEdit, QComboBox, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox {
    background: @card; color: @text; border: 1px solid @input; border-radius: 8px;
    selection-background-color: @accent; selection-color: @onAccent; placeholder-text-color: @text3;
}
QLineEdit, QComboBox, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox {
    min-height: 22px; padding: 6px 10px;
}
QDateEdit, QDateTimeEdit { min-height: 19px; }
QDateEdit[iconless="true"]::drop-down {
    subcontrol-position: center right; width: 12px;
}
QTextEdit { padding: 7px 7px; placeholder-text-color: transparent; }
QLineEdit:focus, QTextEdit:focus, QComboBox:focus, QComboBox:on, QDateEdit:focus,
QDateTimeEdit:focus, QTimeEdit:focus, QSpinBox:focus { border: 2px solid @accent; }
QLineEdit:focus, QComboBox:focus, QComboBox:on, QDateEdit:focus, QDateTimeEdit:focus,
QTimeEdit:focus, QSpinBox:focus { padding: 5px 9px; }
QTextEdit:focus { padding: 6px 6px; }
QLineEdit[wrong="true"], QTextEdit[wrong="true"], QComboBox[wrong="true"],
QDateEdit[wrong="true"] { border-color: @bad; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
QDateTimeEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled,
QLineEdit:read-only { color: @text3; background: @sunken; border-color: @line2; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
QDateTimeEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled { color: @offTxt; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: 0; padding: 0; min-height: 0; background: transparent;
}
QComboBox { combobox-popup: 0; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
    border: 0; padding: 0; background: transparent;
}
QLineEdit[low="true"] { min-height: 20px; }
QLineEdit[slim="true"] { min-height: 22px; padding: 3px 9px; }
QLineEdit[slim="true"]:focus { padding: 2px 8px; }
QLineEdit[quiet="true"] { border-color: @line2; }

QComboBox::drop-down { border: 0; width: 30px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: padding; subcontrol-position: center left;
    border: 0; width: 24px; height: 30px;
}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
    image: none; width: 0; height: 0;
}
QDateEdit::up-button, QDateEdit::down-button, QSpinBox::up-button, QSpinBox::down-button,
QDateTimeEdit::up-button, QDateTimeEdit::down-button, QTimeEdit::up-button,
QTimeEdit::down-button { width: 0; border: 0; }
QComboBox QAbstractItemView {
    background: @raised; color: @text; border: 1px solid @line2; padding: 4px; outline: 0;
    selection-background-color: @sel; selection-color: @text;
}
QComboBox QAbstractItemView::item {
    min-height: 30px; padding: 0 7px; border: 1px solid transparent; border-radius: 6px;
}
QComboBox QAbstractItemView::item:selected {
    background: @sel; color: @text; border-color: @accent;
}

QMenu { background: @raised; color: @text; border: 1px solid @line2; padding: 6px; }
QMenu::item {
    padding: 6px 23px 6px 11px; border: 1px solid transparent; border-radius: 6px;
}
QMenu::item:selected { background: @sel; color: @text; border-color: @accent; }
QMenu::icon { padding: 0 4px; }
QMenu::item:disabled { color: @offTxt; }
QMenu::separator { height: 1px; background: @line; margin: 5px 6px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @line2; border-radius: 3px; }
QScrollBar::handle:hover { background: @input; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView, QListView, QTreeView {
    background: transparent; border: 0; outline: 0; color: @text;
    selection-background-color: transparent; selection-color: @text; gridline-color: @line;
}
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; border: 0; color: @text2; padding: 0 8px; }
QTableCornerButton::section { background: transparent; border: 0; }

QCalendarWidget QWidget { background: @raised; color: @text; alternate-background-color: @raised; }
QCalendarWidget { border: 1px solid @line2; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; min-height: 40px; }
QCalendarWidget QAbstractItemView {
    background: @raised; color: @text; outline: 0; font-size: 10pt;
    selection-background-color: @accent; selection-color: @onAccent;
}
QCalendarWidget QAbstractItemView:disabled { color: @offTxt; }
QCalendarWidget QToolButton {
    background: transparent; color: @text; border: 0; border-radius: 6px; padding: 5px 8px;
}
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QSpinBox { min-height: 18px; padding: 2px 6px; }
"""


_OUTLINED = """
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
QDateTimeEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled { border: 1px dashed @offTxt; }
"""
"""Where edges are all there is, those of what is disabled are told apart as well."""


def stylesheet(colour: Callable[[str], QColor], *, outlined: bool = False) -> str:
    """The whole sheet with the colours of one scheme."""
    words: list[str] = []
    for piece in (_SHEET + _OUTLINED if outlined else _SHEET).split("@"):
        if not words:
            words.append(piece)
            continue
        name = ""
        for letter in piece:
            if not letter.isalnum():
                break
            name += letter
        words.append(colour(name).name(QColor.NameFormat.HexArgb) + piece[len(name) :])
    return "".join(words)
