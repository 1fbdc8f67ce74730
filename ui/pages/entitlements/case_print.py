"""The print menu of cases: papers of one case, a paper for all that are listed, and blank papers of a programme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.domain.errors import AppError
from app.domain.progress import Progress
from app.services.case_papers import CasePaper
from ui.context import Context
from ui.dialogs.preview import PreviewDialog


class CasePrintMenu(QMenu):
    """Asks what is chosen and what is listed each time it is opened."""

    def __init__(
        self,
        context: Context,
        owner: QWidget,
        chosen: Callable[[], int | None],
        listed: Callable[[], Sequence[int]],
    ) -> None:
        """Belong to a tab, which says which case is chosen and which cases its list shows."""
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._chosen = chosen
        self._listed = listed
        self._papers = context.township.case_papers
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries anew."""
        self.clear()
        case_id = self._chosen()
        if case_id is not None:
            for paper in self._papers_of(case_id):
                self.addAction(paper.title, partial(self._print_one, paper, case_id))
        listed = tuple(self._listed())
        if len(listed) > 1:
            self._add_batch(listed)
        if not self.isEmpty():
            self.addSeparator()
        self._add_blank()

    def _papers_of(self, case_id: int) -> tuple[CasePaper, ...]:
        try:
            return self._papers.papers_for(case_id)
        except AppError:
            # Gone since the list was read: what can be printed blank is offered all the same.
            return ()

    def _add_batch(self, case_ids: tuple[int, ...]) -> None:
        menu = self.addMenu(self.tr("All {count} of the list").format(count=len(case_ids)))
        for paper in self._papers.papers():
            menu.addAction(paper.title, partial(self._print_many, paper, case_ids))

    def _add_blank(self) -> None:
        menu = self.addMenu(self.tr("Blank, to fill in by hand"))
        for programme in self._context.township.programmes.all():
            inner = menu.addMenu(programme.short_title)
            for paper in self._papers.blank_papers(programme.key):
                inner.addAction(paper.title, partial(self._print_blank, paper, programme.key))

    def _print_one(self, paper: CasePaper, case_id: int) -> None:
        self._show(paper, lambda progress: self._papers.print(paper.key, [case_id], progress))

    def _print_many(self, paper: CasePaper, case_ids: tuple[int, ...]) -> None:
        def work(progress: Progress) -> bytes:
            return self._papers.print(paper.key, self._papers.printable(paper.key, case_ids), progress)

        self._show(paper, work)

    def _print_blank(self, paper: CasePaper, programme: str) -> None:
        self._show(paper, lambda _progress: self._papers.blank(paper.key, programme))

    def _show(self, paper: CasePaper, work: Callable[[Progress], bytes]) -> None:
        self._context.tasks.run(
            work,
            lambda content: PreviewDialog(self._context, paper.title, content, self._owner).open(),
            owner=self._owner,
            title=self.tr("Preparing {title}").format(title=paper.title),
        )
