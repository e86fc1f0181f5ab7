"""“We called back”: when, what came of it, and what it was about; from wherever one is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from csdesk.domain.errors import CsdeskError
from csdesk.domain.shop import ListItem, ListName
from csdesk.services.follow_ups import called_back
from csdesk.services.shops import list_items
from ui.complaints.complaint_words import tr
from ui.complaints.kept_fields import KeptFields
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.pickers import MomentField, Picker

_MOMENT_WIDE = 190


class CallBackDialog(Dialog):
    """The same three questions as on the page of the complaint; none of them has to be answered."""

    def __init__(
        self,
        context: Context,
        follow_up_id: int,
        name: str,
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = tr("You called {name} back").format(name=name)
        super().__init__(title, said, width=560, parent=parent)
        self._context, self._follow_up_id, self._name = context, follow_up_id, name
        now = context.desk.now().replace(tzinfo=None, second=0, microsecond=0)
        self.at = MomentField(tr("When did you call?"), now)
        self.at.setObjectName("call_at")
        self.at.setFixedWidth(max(_MOMENT_WIDE, self.at.minimumWidth()))
        self._shown_at: datetime = self.at.moment()
        self.at_row = LabelledField(tr("When did you call?"), self.at)
        self.body.addWidget(self.at_row)
        self.words = LineField(tr("What came of it?"))
        self.words.setObjectName("call_words")
        self.body.addWidget(LabelledField(tr("What came of it?"), self.words))
        self.theme = Picker(tr("What was it about?"), [(None, tr("Choose what it was about"))])
        self.theme.setObjectName("call_theme")
        self.body.addWidget(LabelledField(tr("What was it about?"), self.theme))
        self.foot.addStretch(1)
        save = Button(tr("Write it down"), Kind.PRIMARY, "check", key="Ctrl+Return")
        save.setObjectName("save_call")
        save.clicked.connect(self.submit)
        self.foot.addWidget(save)
        fields: dict[str, QWidget] = {
            "call_at": self.at,
            "call_words": self.words,
            "call_theme": self.theme,
        }
        self._kept = KeptFields(context, f"call_back:{follow_up_id}", fields, self)
        context.jobs.read(self, list_items, context.desk, ListName.CAUSE, then=self._offer)

    def first_focus(self) -> QWidget:
        return self.words

    def submit(self) -> None:
        moment = self.at.moment()
        at = None  # now, to the second, unless somebody says otherwise
        if moment != self._shown_at:
            at = moment.replace(tzinfo=self._context.desk.now().tzinfo)
        theme = self.theme.value()
        do(
            *(self._context, self, called_back, self._follow_up_id, self.words.text().strip()),
            said=tr("{name} was called back").format(name=self._name),
            then=self._finish,
            failed=self._tell,
            at=at,
            theme_id=theme if isinstance(theme, int) else None,
        )

    def _offer(self, causes: tuple[ListItem, ...]) -> None:
        first = (None, tr("Choose what it was about"))
        self.theme.set_options([first, *((cause.id, cause.label) for cause in causes)])
        self._kept.begin()

    def _finish(self, _: object) -> None:
        self._kept.done()
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.at_row.complain(self._context.wording.words_for(error))
