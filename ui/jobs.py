"""Work off the ui thread: reads side by side, writes in turn, answers back on the ui thread."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from csdesk.domain.errors import Cancelled, CsdeskError, LeftClosed
from csdesk.progress import Progress

T = TypeVar("T")
ProgressTo = Callable[[int, int, str], None]
Failed = Callable[[Exception], None]

_STEP_SECONDS: Final = 0.05
_READERS: Final = 2
_REMEMBERED: Final = 8
_HELD_UP_MILLISECONDS: Final = 1500


class BrokenOff(Exception):
    """Work ended by what is no error, such as SystemExit; its words are the kind of that."""


@dataclass(eq=False, slots=True)
class Job:
    """A piece of work on its way; keep it only to cancel it."""

    owner: QObject
    then: Callable[[Any], None] | None
    failed: Failed | None
    done: Callable[[Any], None] | None = None
    progress_to: ProgressTo | None = None
    name: str | None = None
    stop: threading.Event = field(default_factory=threading.Event)
    dropped: bool = False
    writes: bool = False
    since: float = field(default_factory=time.monotonic)
    future: Future[None] | None = None

    def cancel(self) -> None:
        """Ask watched work to stop, and drop the answer of a read."""
        self.stop.set()
        if self.progress_to is None:
            self.dropped = True

    @property
    def wanted(self) -> bool:
        return not self.dropped and isValid(self.owner)


class Jobs(QObject):
    """Runs functions of the services and hands their answers to the views that asked."""

    unheard = Signal(object)
    """A CsdeskError that nobody listened for."""
    broke = Signal(object)
    """Any other exception: a bug."""
    damaged = Signal(object)
    """A CsdeskError, whoever heard it: the shop file turned out to be damaged."""
    left_closed = Signal(object)
    """A LeftClosed, whoever heard it: the desk is closed, and nobody can go on at it."""
    held_up = Signal()
    """Questions wait for a long change that is being written; said once for each such change."""
    idle = Signal()
    """The last piece of work is over and its answer was given."""
    ending = Signal()
    """The last moment to ask for a write: what is typed and not kept yet."""
    keeping = Signal()
    """Something broke: whoever holds what is typed asks for it to be kept now."""

    _ended = Signal(int, object, object)
    _stepped = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._under_way: dict[int, Job] = {}
        self._closed = False
        self._lately: deque[str] = deque(maxlen=_REMEMBERED)
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self)
        self._patience.setInterval(_HELD_UP_MILLISECONDS // 2)
        self._patience.timeout.connect(self._tell_who_waits)

    @property
    def busy(self) -> bool:
        return bool(self._under_way)

    @property
    def is_writing_at_length(self) -> bool:
        """Whether a change is being written that would be broken off by closing."""
        return any(job.writes for job in self._under_way.values())

    @property
    def lately(self) -> tuple[str, ...]:
        """The names of what was asked for last, the newest last: verbs, never what of."""
        return tuple(self._lately)

    def read(
        self,
        owner: QObject,
        fn: Callable[..., T],
        *args: Any,
        then: Callable[[T], None],
        failed: Failed | None = None,
        newest: str | None = None,
        heeds: bool = False,
    ) -> Job:
        """Ask a question.

        ``newest`` names it: asked again by this owner, the older is dropped. ``heeds``: ``fn``
        gets ``progress=`` on top and ends early, with Cancelled, once nobody wants its answer.
        """
        if newest is not None:
            self._drop_older(owner, newest)
        job = Job(owner, then, failed, name=newest)
        self._start(self._readers, job, fn, args, heeds)
        return job

    def write(
        self,
        owner: QObject,
        fn: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        done: Callable[[T], None] | None = None,
        once: str | None = None,
    ) -> Job:
        """Change something, after all that was asked to be changed before.

        ``done`` hears the answer before ``then``, and hears it too where ``owner`` is gone by then.
        ``once`` names it: asked again by this owner before it is done, it is the same change.
        """
        under_way = None if once is None else self._same(owner, once)
        if under_way is not None:
            return under_way
        job = Job(owner, then, failed, done, name=once)
        self._start(self._writer, job, fn, args, heeds=False)
        return job

    def watch(
        self,
        owner: QObject,
        fn: Callable[..., T],
        *args: Any,
        progress_to: ProgressTo,
        then: Callable[[T], None],
        failed: Failed | None = None,
        writes: bool = False,
        quietly: bool = False,
    ) -> Job:
        """Run long work: ``fn`` gets ``progress=`` on top, ``cancel()`` ends it with Cancelled.

        ``failed`` hears Cancelled too. ``writes`` puts it in line with the other changes;
        ``quietly``: nobody is told that questions wait for it.
        """
        job = Job(owner, then, failed, progress_to=progress_to, writes=writes)
        self._start(self._writer if writes else self._readers, job, fn, args, heeds=True)
        if writes and not quietly:
            self._patience.start()
        return job

    def wait_idle(self, milliseconds: int = 10_000) -> bool:
        """Let events run until nothing is under way (for tests and for closing down)."""
        last = time.monotonic() + milliseconds / 1000
        while self._under_way and (left := last - time.monotonic()) > 0:
            loop = QEventLoop()  # an answer may have been asked for more while it came to its end
            self.idle.connect(loop.quit)
            QTimer.singleShot(max(1, round(left * 1000)), loop, loop.quit)
            loop.exec()
        return not self._under_way

    def close(self) -> None:
        """Stop watched work, finish the writes, let all threads end. Answers are dropped."""
        if not self._closed:
            self.ending.emit()
        self._closed = True
        for job in self._under_way.values():
            job.stop.set()
            job.dropped = True
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        never = [n for n, job in self._under_way.items() if job.future and job.future.cancelled()]
        for number in never:
            del self._under_way[number]

    def _drop_older(self, owner: QObject, name: str) -> None:
        for job in self._under_way.values():
            if job.owner is owner and job.name == name:
                job.cancel()

    def _same(self, owner: QObject, name: str) -> Job | None:
        every = self._under_way.values()
        return next((job for job in every if job.owner is owner and job.name == name), None)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        job: Job,
        fn: Callable[..., Any],
        args: tuple[Any, ...],
        heeds: bool,
    ) -> None:
        if self._closed:
            job.dropped = True  # a timer of a page that is on its way out
            return
        number = next(self._numbers)
        self._lately.append(getattr(fn, "__qualname__", type(fn).__name__))
        self._under_way[number] = job
        progress = self._progress(number, job.stop) if heeds else None
        skips = pool is self._readers
        job.future = pool.submit(self._run, number, job.stop, skips, fn, args, progress)

    def _run(
        self,
        number: int,
        stop: threading.Event,
        skips: bool,
        fn: Callable[..., Any],
        args: tuple[Any, ...],
        progress: Progress | None,
    ) -> None:
        # Only numbers and values come in here: a view must never die on a worker's thread.
        try:
            if skips and stop.is_set():
                raise Cancelled
            answer = fn(*args, progress=progress) if progress else fn(*args)
        except Exception as error:
            self._ended.emit(number, None, error)
        except BaseException as error:  # a library that tries to end the program from here
            self._ended.emit(number, None, BrokenOff(type(error).__name__))
        else:
            self._ended.emit(number, answer, None)

    def _progress(self, number: int, stop: threading.Event) -> Progress:
        last = 0.0

        def progress(done: int, total: int, what: str = "") -> None:
            nonlocal last
            if stop.is_set():
                raise Cancelled
            now = time.monotonic()
            if now - last >= _STEP_SECONDS or done >= total:
                last = now
                self._stepped.emit(number, done, total, what)

        return progress

    def _step(self, number: int, done: int, total: int, what: str) -> None:
        job = self._under_way.get(number)
        if job and job.progress_to and job.wanted:
            job.progress_to(done, total, what)

    def _tell_who_waits(self) -> None:
        """A question that is not answered yet waits for the file, so its page stays empty."""
        under_way = tuple(self._under_way.values())
        if not any(job.writes for job in under_way):
            self._patience.stop()
            return
        late = time.monotonic() - _HELD_UP_MILLISECONDS / 1000
        asked = (job for job in under_way if job.progress_to is None and job.wanted)
        if any(job.since < late for job in asked):
            self._patience.stop()
            self.held_up.emit()

    def _deliver(self, number: int, answer: object, error: Exception | None) -> None:
        job = self._under_way.pop(number)
        try:
            if error is not None:
                self._tell(job, error)
                return
            if job.done and not job.dropped:
                job.done(answer)
            if job.then and job.wanted:
                job.then(answer)
        finally:
            if not self._under_way:
                self.idle.emit()

    def _tell(self, job: Job, error: Exception) -> None:
        if not isinstance(error, CsdeskError):
            self.broke.emit(error)
        elif error.code == "shop.damaged":
            self.damaged.emit(error)
        if isinstance(error, LeftClosed):
            self.left_closed.emit(error)
        if job.wanted and job.failed:
            job.failed(error)
        elif isinstance(error, CsdeskError) and not isinstance(error, Cancelled):
            self.unheard.emit(error)
