"""Paper: plain words laid out on pages, as a PDF that any reader opens.

Nothing in a text is ever read as markup: it is put in as plain characters, one by one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextOption,
)

from csdesk.domain.plain_text import one_line, printable
from csdesk.services.papers import keep_paper
from ui.plain_document import PlainDocument
from ui.printed_font import printed_font

_POINT: Final = 20.0
"""The layout counts in twentieths of a point, so that no screen rounds a letter."""
_MILLIMETRE: Final = _POINT * 72 / 25.4
_DOTS_PER_INCH: Final = 1440
_MARGIN_MM: Final = 20.0
_FOOT: Final = 24 * _POINT
_APART: Final = 24 * _POINT
"""Between two pages of the layout, so that no line of one reaches into the other."""
_LEADING: Final = 125.0
_JOINED: Final = re.compile("[\u0590-\u1dff\ua800-\uabff\ufb1d-\ufefe\U00010a00-\U00016fff]")
"""Scripts whose letters may be joined; in all others that would only change signs."""
_INK: Final = "#15201D"
_SOFT_INK: Final = "#46534F"


class PaperSize(Enum):
    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


A4: Final = PaperSize.A4
LETTER: Final = PaperSize.LETTER


class Style(Enum):
    """How a block looks: size in points, weight, colour, indent in millimetres."""

    TITLE = (20.0, QFont.Weight.DemiBold, _INK, 0.0)
    HEADING = (13.0, QFont.Weight.DemiBold, _INK, 0.0)
    BODY = (11.0, QFont.Weight.Normal, _INK, 0.0)
    SMALL = (9.0, QFont.Weight.Normal, _SOFT_INK, 0.0)
    QUOTE = (11.0, QFont.Weight.Normal, _SOFT_INK, 8.0)


TITLE: Final = Style.TITLE
HEADING: Final = Style.HEADING
BODY: Final = Style.BODY
SMALL: Final = Style.SMALL
QUOTE: Final = Style.QUOTE


class Starts(Enum):
    """Where a block begins: right after the one before, or on the next half or whole page."""

    FLOW = 0
    PAGE = 1
    HALF = 2


@dataclass(frozen=True, slots=True)
class Block:
    """Plain text in one style; its line breaks stay. ``gap`` is the room above, in points."""

    text: str
    style: Style = Style.BODY
    gap: float = 6.0
    starts: Starts = Starts.FLOW


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG as it is kept, at most this large on paper; what is none is left out."""

    content: bytes
    width_mm: float = 60.0
    height_mm: float = 20.0
    gap: float = 6.0
    starts: Starts = Starts.FLOW


def write_pdf(
    path: Path, title: str, blocks: Sequence[Block | Picture], *, size: PaperSize = A4
) -> None:
    """Lays ``blocks`` out on as many pages as they need and puts the PDF at ``path``.

    It is written beside and then put in place, so there is never half a file; a file that was
    there is replaced. May be called off the ui thread.

    Args:
        title: names the document in a reader, and stands at the foot of longer ones.
    Raises: Refused: as ``keep_paper`` says; nothing was changed.
    """
    keep_paper(path, pdf_of(title, blocks, size=size))


def pdf_of(title: str, blocks: Sequence[Block | Picture], *, size: PaperSize = A4) -> bytes:
    """The same as bytes, for what is not kept yet."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    name = one_line(title)
    writer = QPdfWriter(kept)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(name)
    writer.setCreator("csdesk")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(size.value)
    writer.setPageLayout(
        QPageLayout(
            page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter, margins
        )
    )
    _draw(_laid_out(blocks, _room_on(page)), writer, name)
    kept.close()
    return bytes(kept.data().data())


def pages_of(blocks: Sequence[Block | Picture], *, size: PaperSize = A4) -> int:
    """How many pages the blocks need, for what has to fit on one."""
    return _laid_out(blocks, _room_on(QPageSize(size.value))).pageCount()


def _room_on(page: QPageSize) -> QSizeF:
    whole = page.size(QPageSize.Unit.Point) * _POINT
    around = 2 * _MARGIN_MM * _MILLIMETRE
    return QSizeF(whole.width() - around, whole.height() - around - _FOOT)


def _laid_out(blocks: Sequence[Block | Picture], room: QSizeF) -> QTextDocument:
    document = PlainDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(_APART)
    document.setDefaultFont(_letters(Style.BODY).font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPageSize(room + QSizeF(2 * _APART, 2 * _APART))
    cursor = QTextCursor(document)
    halves = []
    for number, block in enumerate(blocks):
        lines = printable(block.text).split("\n") if isinstance(block, Block) else [""]
        for at, line in enumerate(lines):
            shape = _block_shape(block, first=at == 0)
            if number or at:
                if at == 0 and block.starts is Starts.PAGE:
                    shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            if at == 0 and block.starts is Starts.HALF:
                halves.append(cursor.block().blockNumber())
            if isinstance(block, Picture):
                _put_picture(document, cursor, block, f"picture:{number}")
            else:
                shown = _letters(block.style, plain=not _JOINED.search(line))
                cursor.setBlockCharFormat(shown)
                cursor.insertText(line, shown)
    for half in halves:
        _move_to_half(document, half)
    return document


def _block_shape(block: Block | Picture, *, first: bool) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if isinstance(block, Block):
        indent = block.style.value[3] * _MILLIMETRE
        shape.setLeftMargin(indent)
        shape.setRightMargin(indent)
    if first:
        shape.setTopMargin(block.gap * _POINT)
    return shape


def _letters(style: Style, *, plain: bool = True) -> QTextCharFormat:
    points, weight, ink, _ = style.value
    shape = QTextCharFormat()
    shape.setFont(printed_font(points * _POINT, weight, joined=not plain))
    shape.setForeground(QColor(ink))
    return shape


def _put_picture(document: QTextDocument, cursor: QTextCursor, block: Picture, name: str) -> None:
    image = QImage.fromData(block.content)
    if image.isNull():
        return
    most = QSizeF(block.width_mm * _MILLIMETRE, block.height_mm * _MILLIMETRE)
    size = QSizeF(image.size()).scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
    shape = QTextImageFormat()
    shape.setName(name)
    shape.setWidth(size.width())
    shape.setHeight(size.height())
    cursor.insertImage(shape)


def _move_to_half(document: QTextDocument, number: int) -> None:
    """Pushes a block down to the next half of a page, unless one begins there anyway."""
    block = document.findBlockByNumber(number)
    shape = block.blockFormat()
    whole = document.pageSize().height()
    half = whole / 2 - _APART
    top = document.documentLayout().blockBoundingRect(block).top() - shape.topMargin()
    used = top % whole - _APART
    if number and used > half:
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    elif number and used > 0:
        shape.setTopMargin(shape.topMargin() + half - used)
    QTextCursor(block).setBlockFormat(shape)


def _draw(document: QTextDocument, writer: QPdfWriter, title: str) -> None:
    whole = document.pageSize()
    room = whole - QSizeF(2 * _APART, 2 * _APART)
    pages = document.pageCount()
    painter = QPainter(writer)
    scale = _DOTS_PER_INCH / 72 / _POINT
    painter.scale(scale, scale)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(-_APART, -_APART - page * whole.height())
        top = QPointF(_APART, _APART + page * whole.height())
        document.drawContents(painter, QRectF(top, room))
        painter.restore()
        if pages > 1:
            _draw_foot(painter, room, f"{page + 1} / {pages}", title)
    painter.end()


def _draw_foot(painter: QPainter, room: QSizeF, number: str, title: str) -> None:
    shape = _letters(Style.SMALL)
    painter.setFont(shape.font())
    painter.setPen(shape.foreground().color())
    foot = QRectF(0, room.height(), room.width(), _FOOT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, number)
    width = room.width() * 0.8
    name = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, round(width))
    foot.setWidth(width)
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name)
