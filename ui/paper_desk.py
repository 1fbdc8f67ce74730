"""From what a page shows to its paper: asked for away from the window, then shown as the real PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.progress import Progress
from app.services.checks import FindingsList
from app.services.lists import PrintableTable
from app.services.papers import FindingLine, PaperColumn
from ui.context import Context
from ui.dialogs.preview import PreviewDialog

_ALIGNMENTS: Mapping[str, Literal["left", "centre", "right"]] = {"right": "right", "centre": "centre"}


class PaperDesk(QObject):
    """Prints lists and findings; the preview saves them."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Show previews over ``window``."""
        super().__init__(window)
        self._context = context
        self._window = window

    def print_list(self, question: Callable[[], PrintableTable]) -> None:
        """Print a list as it is shown."""
        papers = self._context.township.papers

        def work(progress: Progress) -> bytes:
            table = question()
            columns = [
                PaperColumn(heading, width, _ALIGNMENTS.get(align, "left")) for heading, width, align in table.columns
            ]
            footer = [table.footer] if table.footer else None
            return papers.table(table.title, table.subtitle, columns, table.rows, footer, progress=progress)

        self._preview(work, self.tr("List"))

    def print_record(self, record: str, record_id: int) -> None:
        """Print what is kept in a record, for the person whom it is about."""
        township = self._context.township
        self._preview(
            lambda _progress: township.papers.record_sheet(record, *township.records.kept(record, record_id)),
            self.tr("Record"),
        )

    def print_blank(self, record: str) -> None:
        """Print the empty paper form of a kind of record."""
        self._preview(lambda _progress: self._context.township.papers.blank_form(record), self.tr("Blank form"))

    def print_findings(self, lists: Sequence[FindingsList]) -> None:
        """Print the findings of each village on pages of its own."""
        papers = self._context.township.papers
        villages = [
            (one.village, [FindingLine(line.who, "", line.rule, line.sentence) for line in one.lines]) for one in lists
        ]
        if not villages:
            self._context.hub.said.emit(self.tr("There are no findings to print"))
            return
        self._preview(lambda progress: papers.findings_by_village(villages, progress), self.tr("Findings"))

    def _preview(self, work: Callable[[Progress], bytes], title: str) -> None:
        self._context.tasks.run(
            work,
            lambda content: PreviewDialog(self._context, title, content, self._window).open(),
            owner=self._window,
            title=self.tr("Preparing the pages"),
        )
