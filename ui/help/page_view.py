"""A page of help on the screen: our own words and pictures, and nothing from anywhere else."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from csdesk.help_pages import HelpPage, picture_path
from ui.plain_document import PlainDocument
from ui.theme import Theme

_PICTURE = re.compile(r"^!\[(?P<words>[^\]]*)\]\((?P<to>[^)]+)\)$", re.MULTILINE)
_LINE: Final = 132
"""How far apart lines stand, in per cent of their height."""
_ABOVE: Final = {1: 0, 2: 18}
_MARGIN: Final = 24
_EDGE: Final = 10
"""What the frame of the view takes on each side."""
_WIDEST: Final = 720


class _Document(PlainDocument):
    """Loads the pictures that ship with the help; every other address leads to nothing."""

    def __init__(self, language: str, widest: int, sharp: float) -> None:
        super().__init__()
        self._language, self._widest, self._sharp = language, widest, sharp
        self.setDocumentMargin(_MARGIN)
        self.setDefaultFont(Theme.current().font("body"))

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        to = name.toString() if isinstance(name, QUrl) else name
        path = picture_path(to, self._language)
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        image = QImage(str(path))
        wide = min(image.width(), round(self._widest * self._sharp))
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaledToWidth(max(1, wide), smooth)
        image.setDevicePixelRatio(self._sharp)
        return image


class PageView(QTextBrowser):
    """Shows one page. A link is only told: whoever holds the view goes there."""

    asked = Signal(str)
    """A link was followed; where it leads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_page")
        self.setAccessibleName(self.tr("Help page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setMaximumWidth(_WIDEST)
        self.anchorClicked.connect(lambda url: self.asked.emit(url.toString()))
        self.page: HelpPage | None = None
        self._kept: _Document | None = None
        self._drawn_for = 0
        Theme.current().changed.connect(self._draw_again)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """The document has what it needs; the browser looks for nothing by itself."""

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, 640)

    def show_page(self, page: HelpPage, section: str = "") -> None:
        """Draw a page, and go to a section of it; else to its top."""
        self.page = page
        self._draw()
        self.verticalScrollBar().setValue(0)
        if section:
            self.go_to(section)

    def go_to(self, section: str) -> None:
        """Scroll until the heading of a section stands at the top."""
        found = self._heading(section)
        if found is not None:
            cursor = QTextCursor(found)
            self.setTextCursor(cursor)
            top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
            self.verticalScrollBar().setValue(max(0, top - 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page is not None and self._room() != self._drawn_for:
            self._draw_again()

    # private

    def _draw_again(self) -> None:
        """The same page for another width or other colours, where it was."""
        if self.page is None:
            return
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self._draw()
        bar.setValue(round(part * bar.maximum()))

    def _draw(self) -> None:
        assert self.page is not None
        self._drawn_for = self._room()
        sharp = self.devicePixelRatioF()
        document = _Document(self.page.language, self._drawn_for, sharp)
        words = _PICTURE.sub(r"![\g<words>](\g<to>)\n\n*\g<words>*", self.page.markdown)
        document.setMarkdown(words, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        _dress(document)
        self.setDocument(document)
        self._kept = document  # Qt holds no document that is not its child

    def _room(self) -> int:
        """How wide a picture may be."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(120, self.width() - 2 * (_MARGIN + _EDGE) - bar)

    def _heading(self, section: str) -> QTextBlock | None:
        """Where a section begins; sections and headings have the same order."""
        assert self.page is not None
        titled = [one.anchor for one in self.page.sections if one.title]
        if section not in titled:
            return None
        at, block = titled.index(section), self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                if at == 0:
                    return block
                at -= 1
            block = block.next()
        return None


def _dress(document: QTextDocument) -> None:
    """Fonts, colours and distances of the design language."""
    block = document.firstBlock()
    while block.isValid():
        _dress_block(block)
        block = block.next()


def _dress_block(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    parts = [(one.position(), one.length(), one.charFormat()) for one in _fragments(block)]
    is_picture = any(format.isImageFormat() for _, _, format in parts)
    is_caption = bool(parts) and all(format.fontItalic() for _, _, format in parts)
    cursor = QTextCursor(block)
    around = QTextBlockFormat()
    in_list = block.textList() is not None
    around.setTopMargin(_ABOVE.get(level, 4 if in_list else 8))
    around.setBottomMargin(2 if in_list or is_picture else 6)
    if not is_picture:
        around.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(around)
    role = {1: "title", 2: "heading"}.get(level, "caption" if is_caption else "body")
    for start, length, before in parts:
        if before.isImageFormat():
            continue
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_shape(before, role, "text2" if is_caption else "text"))


def _shape(before: QTextCharFormat, role: str, tone: str) -> QTextCharFormat:
    """How words of a role look; of what was read of them, links and emphasis stay."""
    theme, shape = Theme.current(), QTextCharFormat()
    font = theme.font(role)
    if before.fontWeight() > font.weight():
        font.setWeight(theme.font("strong").weight())
    shape.setFont(font)
    shape.setForeground(theme.colour("accentTxt" if before.isAnchor() else tone))
    if before.isAnchor():
        shape.setAnchor(True)
        shape.setAnchorHref(before.anchorHref())
        shape.setFontUnderline(True)
    return shape


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found, at = [], block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found
