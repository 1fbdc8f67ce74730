"""Dialogs of the yearly review: one decision, one review, and the confirmation of all that is unchanged."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.changes import Changes
from app.domain.entitlements.changes import ChangeKind
from app.domain.entitlements.found_end import FoundEnd
from app.domain.errors import AppError, InvalidInput
from app.services.annual_reviews import Confirmed, ReviewLine
from app.services.endings import CaseStanding
from app.services.forms import Choice, FormField, RecordForm
from app.services.yearly_input import decision_of, review_of
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.forms.form_view import FormView
from ui.pages.entitlements.yearly_words import choices, field, keys_of, kind_name
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, scrolling

_SIZE = QSize(640, 560)


class SignedDialog(CarryOutDialog):
    """A form that two people sign; what is wrong stands at its field."""

    def __init__(self, context: Context, parent: QWidget, *above: QWidget) -> None:
        """Make the frame; ``load`` puts the fields in."""
        super().__init__(context, _SIZE, parent)
        self._is_done = False
        self._form = RecordForm("yearly_typed", None, 0, "", ())
        self.form = FormView()
        self.lay_out(scrolling(plain(column(*above, self.form, None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M))))
        self.preview.hide()
        self.explain_fields(self.form, lambda: self._form)
        self.form.finished.connect(self.go.setFocus)
        self._start: Mapping[str, str] = {}

    def load(self, fields: tuple[FormField, ...]) -> None:
        """Show other fields."""
        self._form = RecordForm("yearly_typed", None, 0, "", fields)
        self.form.load(self._form)
        self._start = self.form.values()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and self.form.values() != self._start

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Mark the fields; what belongs to none stands above."""
        self.form.show_states({key: ("error", text) for key, text in errors.items() if key in self.form.fields})
        self.banners.clear()
        beside = [text for key, text in errors.items() if key not in self.form.fields]
        if beside:
            self.banners.show_banner(Banner(beside[0], "error"))
        first = next((key for key in errors if key in self.form.fields), "")
        if first:
            self.form.focus(first)

    def _on_refused(self, error: AppError) -> None:
        if isinstance(error, InvalidInput) and error.fields:
            self.show_errors({key: text.render(self._context.wording) for key, text in error.fields.items()})
        else:
            super()._on_refused(error)

    def close_with(self) -> None:
        """Close; nothing typed is lost any more."""
        self._is_done = True
        self.accept()


class YearlyDecisionDialog(SignedDialog):
    """One decision about a case; the event that it rests on is proposed with its last month."""

    def __init__(
        self,
        context: Context,
        standing: CaseStanding,
        found: FoundEnd | None,
        done: Callable[[Changes], None],
        parent: QWidget,
    ) -> None:
        """Propose what fits the event, today, and the one at the desk."""
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Decision"))
        super().__init__(context, parent, self.kind)
        self._service = context.township.endings
        self._standing, self._found, self._done = standing, found, done
        case = standing.case
        facts = (case.name, standing.programme.short_title, case.village, case.number or "")
        for kind in standing.kinds:
            if found is None and kind is ChangeKind.CONTINUE:
                continue
            self.kind.addItem(kind_name(kind), kind.value)
        self.name(self.tr("Decide on a case"), " · ".join(part for part in facts if part))
        self.kind.currentIndexChanged.connect(lambda _index: self._on_kind())
        self._on_kind()
        self.kind.setFocus()

    @property
    def chosen(self) -> ChangeKind:
        """The kind of decision that is typed."""
        return ChangeKind(str(self.kind.currentData()))

    def carry_out(self) -> None:
        """Take the decision, or say at each field what keeps it from being taken."""
        self.form.commit()
        case = self._standing.case
        found = self._found if self.chosen in (ChangeKind.END, ChangeKind.CONTINUE) else None
        typed = decision_of(self.chosen, self.form.values(), found)
        self._run(lambda: self._service.decide(case.case_id, typed, case.row_version), self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self.close_with()
        self._done(changes)

    def _on_kind(self) -> None:
        if self.kind.currentIndex() < 0:
            return
        words = self._words()
        self.load(tuple(field(key, self._values(), words.get(key, ())) for key in keys_of(self.chosen)))
        self.go.setText(kind_name(self.chosen))
        self.form.focus()

    def _values(self) -> dict[str, str]:
        case, found, township = self._standing.case, self._found, self._context.township
        values = {
            "decided_on": township.annual_reviews.today().isoformat(),
            "handler": township.annual_reviews.operator,
            "entitled_from": case.entitled_from or "",
            "applicant_phone": case.applicant_phone or "",
            "village_id": str(case.village_id),
            "category": case.category,
            "archive_no": self._service.next_archive_no() if self.chosen is ChangeKind.ARCHIVE else "",
        }
        if found is not None:
            values |= {
                "end_kind": found.kind.value, "event_on": found.on, "last_month": str(found.last_month),
            }  # fmt: skip
        return values

    def _words(self) -> Mapping[str, tuple[Choice, ...]]:
        service, case = self._service, self._standing.case
        targets = {
            f"{programme}/{category}": title
            for programme, category, title in service.targets()
            if (programme, category) != (case.programme, case.category)
        }
        villages = {str(one.village_id): one.name for one in self._context.township.places.villages()}
        return {
            "end_kind": choices(service.end_words()),
            "target": choices(targets),
            "village_id": choices(villages),
            "category": choices({one.key: one.title for one in self._standing.programme.categories}),
        }


class YearlyReviewDialog(SignedDialog):
    """The review of one case that is not simply as it was."""

    def __init__(
        self, context: Context, line: ReviewLine, year: int, done: Callable[[Changes], None], parent: QWidget
    ) -> None:
        """Show what differs, and propose today and the one at the desk."""
        super().__init__(context, parent)
        self._service = context.township.annual_reviews
        self._line, self._year, self._done = line, year, done
        self.name(
            self.tr("Review of {year}: {name}").format(year=year, name=line.row.name),
            " · ".join(part for part in (line.programme, line.row.village, line.why) if part),
        )
        self.load(_signed_fields(context, ("result", "note"), choices(self._service.result_words())))
        self.form.focus()

    def carry_out(self) -> None:
        """Enter the review, or say at each field what keeps it from being entered."""
        self.form.commit()
        typed = review_of(self._year, self.form.values())
        self._run(lambda: self._service.review(self._line.case_id, typed), self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self.close_with()
        self._done(changes)


class YearlyConfirmDialog(SignedDialog):
    """Confirms all cases of a list that are as they were."""

    def __init__(
        self,
        context: Context,
        year: int,
        programme: str,
        village_id: int | None,
        count: int,
        done: Callable[[Confirmed], None],
        parent: QWidget,
    ) -> None:
        """Say how many they are."""
        super().__init__(context, parent)
        self._service = context.township.annual_reviews
        self._chosen, self._year, self._done = (programme, village_id), year, done
        text = self.tr(
            "{count} cases are as they were last time. Each is looked at once more as it is written; what changed meanwhile is left open."
        )
        self.name(self.tr("Confirm the unchanged of {year}").format(year=year), text.format(count=count))
        self.load(_signed_fields(context, (), ()))
        self.go.setText(self.tr("Confirm {count}").format(count=count))
        self.form.focus()

    def carry_out(self) -> None:
        """Confirm them all."""
        self.form.commit()
        typed = review_of(self._year, self.form.values() | {"result": "unchanged"})
        programme, village_id = self._chosen
        self._set_working(working=True)

        def take(result: Confirmed) -> None:
            self._set_working(working=False)
            self.close_with()
            self._done(result)

        def refuse(error: AppError) -> None:
            self._set_working(working=False)
            self._on_refused(error)

        self._context.tasks.run(
            lambda progress: self._service.confirm(typed, programme, village_id, progress=progress),
            take,
            owner=self,
            title=self.tr("Confirming the unchanged"),
            on_error=refuse,
        )


class YearlyArchiveDialog(SignedDialog):
    """Puts all ended cases of a list into the archive."""

    def __init__(
        self, context: Context, case_ids: tuple[int, ...], done: Callable[[Changes], None], parent: QWidget
    ) -> None:
        """Say how many they are, and the first number."""
        super().__init__(context, parent)
        self._service = context.township.endings
        self._case_ids, self._done = case_ids, done
        text = self.tr("The numbers begin with {number}. Cases are kept for 30 years after their end.")
        self.name(
            self.tr("Archive {count} cases").format(count=len(case_ids)),
            text.format(number=self._service.next_archive_no()),
        )
        values = {
            "decided_on": context.township.annual_reviews.today().isoformat(),
            "handler": context.township.annual_reviews.operator,
        }
        self.load(tuple(field(key, values) for key in ("decided_on", "handler", "responsible")))
        self.form.focus()

    def carry_out(self) -> None:
        """Archive them all, or none."""
        self.form.commit()
        typed = decision_of(ChangeKind.ARCHIVE, self.form.values())
        self._run(lambda: self._service.archive_many(self._case_ids, typed), self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self.close_with()
        self._done(changes)


def _signed_fields(context: Context, first: tuple[str, ...], words: tuple[Choice, ...]) -> tuple[FormField, ...]:
    township = context.township
    values = {"reviewed_on": township.annual_reviews.today().isoformat(), "handler": township.annual_reviews.operator}
    fields = [field(key, values, words if key == "result" else ()) for key in first]
    return (*fields, *(field(key, values) for key in ("reviewed_on", "handler", "responsible")))
