"""The paper a report is painted on: its pages, what stands at their head and foot, where it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import BinaryIO, Final
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QPointF, Qt, QUuid
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from csdesk.domain.ours import ours
from csdesk.domain.plain_text import printable
from csdesk.language import Language
from csdesk.progress import listen
from ui.reports.pdf_type import (
    DOTS_PER_INCH,
    HAIR,
    INK,
    MILLIMETRE,
    POINT,
    SOFT,
    Type,
    Types,
    reads_leftwards,
)

PAGE_OF = ours("Page {n} of {all}")
PUNCHED: Final = 22 * MILLIMETRE
"""Room for holes on the side where pages are held together."""
EDGE: Final = 13 * MILLIMETRE
HEAD: Final = 11 * MILLIMETRE
FOOT: Final = 9 * MILLIMETRE
_SMALL: Final = 8.0
_MADE_ON: Final = re.compile(rb"/(CreationDate|ModDate) \(D:\d{14}([^)]*)\)")
_NO_MARGINS: Final = QMarginsF(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands on every page, and in the properties of the document."""

    title: str
    shop_name: str
    about: str
    """At the head, on the right."""
    below: str
    """At the foot, on the left."""
    made_on: str
    """The moment that the document bears, as ``yyyymmddhhmmss``, UTC."""


class Paper:
    """Pages that are filled from top to bottom. Without a painter they are only counted.

    ``top``, ``left``, ``wide`` and ``bottom`` say where there is room on this page, ``y`` how far
    it is filled.
    """

    def __init__(self, size: QPageSize, imprint: Imprint, language: Language) -> None:
        self.types = Types()
        self.language = language
        self.pages = 0
        self.of_pages = 0
        self.painter: QPainter | None = None
        self.bare = False
        """Whether pages bear neither head nor foot, as letters do."""
        self._imprint = imprint
        whole = size.size(QPageSize.Unit.Point) * POINT
        self._short, self._long = whole.width(), whole.height()
        self.across = False
        self.y = self.top = self.left = self.wide = self.bottom = 0.0
        self._turn(False)

    @property
    def page_size(self) -> tuple[float, float]:
        return (self._long, self._short) if self.across else (self._short, self._long)

    def room_if(self, across: bool) -> float:
        """How wide a page is between its margins, upright or across."""
        return self._long - 2 * EDGE if across else self._short - PUNCHED - EDGE

    def new_page(self, across: bool = False) -> None:
        """Begin another page; what stood on the one before can’t be changed any more.

        Raises: Cancelled: the person asked to stop.
        """
        listen()
        self._turn(across)
        self.pages += 1
        self._begin_page()
        self.y = self.top
        if not self.bare:
            self._head_and_foot()

    def need(self, height: float) -> None:
        """Go on with the next page where so much has no room on this one."""
        if self.y + height > self.bottom and self.y > self.top:
            self.new_page(self.across)

    def words(
        self,
        x: float,
        top: float,
        text: str,
        kind: Type,
        colour: str = INK,
        *,
        width: float = 0.0,
        right: bool = False,
    ) -> None:
        """One line of plain text; ``right`` lets it end at ``x + width``."""
        if self.painter is None or not text:
            return
        if right or (width and reads_leftwards(text)):
            x += width - kind.wide(text)
        self.painter.setFont(kind.font_of(text))
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QPointF(x, top + kind.baseline), text)

    def rule(
        self, x: float, y: float, width: float, colour: str = HAIR, thick: float = 0.5
    ) -> None:
        """A line across."""
        if self.painter is not None:
            self.painter.setPen(QPen(QColor(colour), thick * POINT))
            self.painter.drawLine(QLineF(x, y, x + width, y))

    def prose(self, text: str, kind: Type, colour: str = INK, *, most: int = 0) -> None:
        """Words over as many lines and pages as they need; names over a few at most."""
        for line in kind.lines(text, self.wide, most):
            self.need(kind.line)
            self.words(self.left, self.y, line, kind, colour, width=self.wide)
            self.y += kind.line

    def _turn(self, across: bool) -> None:
        self.across = across
        wide, high = self.page_size
        self.left = EDGE if across else PUNCHED
        self.wide = self.room_if(across)
        self.top = (PUNCHED if across else EDGE) + HEAD
        self.bottom = high - EDGE - FOOT
        if self.bare:
            self.top, self.bottom = PUNCHED, high - PUNCHED
        self.right = wide - EDGE

    def _begin_page(self) -> None:
        """Nothing is painted yet."""

    def _head_and_foot(self) -> None:
        small = self.types.of(_SMALL)
        head, foot = self.top - HEAD, self.bottom + FOOT - small.line
        about = small.elided(self._imprint.about, self.wide * 0.6)
        self.words(self.left, head, about, small, SOFT, width=self.wide, right=True)
        room = self.wide - small.wide(about) - 6 * MILLIMETRE
        self.words(self.left, head, small.elided(self._imprint.shop_name, room), small, SOFT)
        self.rule(self.left, head + small.line + 1.5 * POINT, self.wide)
        self.words(self.left, foot, self._imprint.below, small, SOFT)
        number = self.language.number
        told = self.language.say(
            PAGE_OF, n=number(self.pages), all=number(max(self.of_pages, self.pages))
        )
        self.words(self.left, foot, told, small, SOFT, width=self.wide, right=True)


class PrintedPaper(Paper):
    """Paper that becomes a PDF in a file, page by page.

    It never lies in memory as a whole. Nothing in it tells when or by whom it was made;
    only the order of its fonts is Qt’s own affair.
    """

    def __init__(
        self, size: QPageSize, imprint: Imprint, language: Language, of_pages: int, file: BinaryIO
    ) -> None:
        super().__init__(size, imprint, language)
        self.of_pages = of_pages
        self._size = size
        self._file = file
        self._drained = 0
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(DOTS_PER_INCH)
        self._writer.setTitle(imprint.title)
        self._writer.setCreator("csdesk")
        about = f"{imprint.title} {imprint.made_on}"
        self._writer.setDocumentId(QUuid.createUuidV5(QUuid(), about.encode()))
        self._writer.setDocumentXmpMetadata(_described(imprint))

    def finish(self) -> None:
        """Write what is left of it."""
        if self.painter is not None:
            self.painter.end()
        self._drain()

    def abandon(self) -> None:
        """Let go of it, as it is."""
        if self.painter is not None and self.painter.isActive():
            self.painter.end()

    def _begin_page(self) -> None:
        upright = QPageLayout.Orientation
        turned = upright.Landscape if self.across else upright.Portrait
        layout = QPageLayout(self._size, turned, _NO_MARGINS, QPageLayout.Unit.Point, _NO_MARGINS)
        self._writer.setPageLayout(layout)
        if self.painter is None:
            self.painter = QPainter(self._writer)
            self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        else:
            self._writer.newPage()
        self._drain()

    def _drain(self) -> None:
        """What is finished goes to the file."""
        done = bytes(self._bytes.data())
        if not self._drained:
            done = _MADE_ON.sub(self._dated, done)
        self._file.write(done)
        self._drained += len(done)
        self._bytes.clear()
        self._buffer.seek(0)

    def _dated(self, found: re.Match[bytes]) -> bytes:
        """As long as what stood there, for all that follows is found by its place."""
        zone = b"+00'00'" if len(found[2]) > 1 else found[2]
        return b"/%b (D:%b%b)" % (found[1], self._imprint.made_on.encode(), zone)


def _described(imprint: Imprint) -> bytes:
    """What the document says of itself, for programs that look for it."""
    title = escape(printable(imprint.title))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="csdesk">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()
