"""Which place somebody looks at now, by the names that pages of help are filed under."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.shell.window import MainWindow


def places_of(window: MainWindow) -> tuple[str, ...]:
    """The names of where somebody is, the nearest first: a dialog, a part of a page, the page."""
    dialog = window.overlay or _dialog_around(QApplication.focusWidget())
    named = _kinds(dialog) if dialog is not None else ()
    if not window.shows_pages:
        shown = window.centralWidget()
        return (*named, *(_kinds(shown) if shown is not None else ()))
    return (*named, *_on_page(window))


def is_on_figure() -> bool:
    """Whether the keyboard is at a figure, or at what explains one."""
    widget = QApplication.focusWidget()
    while widget is not None and not getattr(widget, "is_figure", False):
        widget = widget.parentWidget()
    return widget is not None


def _on_page(window: MainWindow) -> tuple[str, ...]:
    here = window.pages.here
    if here is None:
        return ()
    part = str(getattr(window.pages.currentWidget(), "help_part", ""))
    return (f"{here.place}/{part}", here.place) if part else (here.place,)


def _dialog_around(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not isinstance(widget, QDialog):
        widget = widget.parentWidget()
    return widget


def _kinds(shown: QWidget) -> tuple[str, ...]:
    """What it is called in code, and what it is a kind of."""
    return tuple(kind.__name__ for kind in type(shown).__mro__)
