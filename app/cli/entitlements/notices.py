"""Village meetings and public notices on the command line."""

from __future__ import annotations

import argparse
from argparse import Namespace
from pathlib import Path

from app.bootstrap import Township
from app.cli.commands import Command, opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.entitlements.masking import IdStyle, NameStyle
from app.domain.entitlements.notice import Channel, ObjectionResult
from app.domain.errors import InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.notice_views import DraftInput, HandlingInput, ObjectionInput, PostInput
from app.services.pages import write_pages
from app.services.public_notice_papers import CERTIFICATE, NOTICE
from app.services.village_reviews import MeetingInput, VoteInput

_N = QT_TRANSLATE_NOOP
_NOTICES = _N("Notice", "public notices: what waits, drafts, posting, objections, closing, papers")
_LIST = _N("Notice", "list what waits for a notice, and every notice")
_DRAFT = _N("Notice", "draw up the notice of a programme's stage, of one village or of the township")
_POST = _N("Notice", "write down that a draft was posted; it gets its number and last day")
_REMOVE = _N("Notice", "write down that a notice was taken down after its last day")
_OBJECT = _N("Notice", "write down what was said against a notice, and never who said it")
_ANSWER = _N("Notice", "write down the answer to an objection, signed by two people")
_CLOSE = _N("Notice", "close a notice that was taken down, signed by two people")
_WITHDRAW = _N("Notice", "withdraw a wrong notice with a reason, or discard a draft")
_PRINT = _N("Notice", "write a notice, its certificate or its web copy into a file")
_MEETINGS = _N("VillageReview", "village meetings that discuss cases: what waits, votes, minutes")
_MEETING_LIST = _N("VillageReview", "list the cases that wait for a meeting, and every meeting")
_MEETING_ADD = _N("VillageReview", "write down a meeting and its votes")
_MEETING_PRINT = _N("VillageReview", "write the minutes of a meeting into a PDF file, or blank ones of a village")
_PROGRAMME = _N("Notice", "key of the programme, as old_age_reward")
_STAGE = _N("Notice", "key of the stage, as village_notice")
_VILLAGE = _N("Notice", "name of the village; left out for a notice of the whole township")
_ID = _N("Notice", "number of the notice in the list")
_VOTE = _N("VillageReview", "votes on a case as CASE:FOR:AGAINST:ABSTAINED; may be given many times")
_NO_VILLAGE = _N("Notice", "There is no village “{name}”")
_BAD_VOTE = _N("VillageReview", "Votes are written as CASE:FOR:AGAINST:ABSTAINED, not “{text}”")
_WAITS = _N("Notice", "waits: {village}, {programme}, {stage}: {count} people ({key})")
_LEFT_OUT = _N("Notice", "left out: {reason}")
_LINE = _N("Notice", "{id}  {number}  {village}  {programme}, {stage}: {clock}")
_DRAFTED = _N("Notice", "Notice {id} was drawn up with {count} people.")
_DONE = _N("Notice", "Done: {clock}")
_OBJECTED = _N("Notice", "Objection {id} was written down.")
_WRITTEN = _N("Notice", "Written: {file}")
_MEETING_WAITS = _N("VillageReview", "waits: case {id}, {village}, {name}, {programme} {last}")
_MEETING_LINE = _N("VillageReview", "{id}  {day}  {village}: {passed} of {count} passed")
_HELD = _N("VillageReview", "Meeting {id} was written down.")
_DOUBT = _N("VillageReview", "Look at this: {doubt}")
_WEB = "web"


def add_notices(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``notice`` and its commands."""
    inner = add_group(subparsers, text, "notice", _NOTICES)
    add_command(inner, text, "list", _LIST, list_notices)
    draft = add_command(inner, text, "draft", _DRAFT, draft_notice)
    draft.add_argument("programme", metavar="PROGRAMME", help=text(_PROGRAMME))
    draft.add_argument("stage", metavar="STAGE", help=text(_STAGE))
    draft.add_argument("--village", metavar="NAME", default="", help=text(_VILLAGE))
    draft.add_argument("--names", choices=[one.value for one in NameStyle], default=NameStyle.FULL.value)
    draft.add_argument("--ids", choices=[one.value for one in IdStyle], default=IdStyle.OMITTED.value)
    post = _of_notice(inner, text, "post", _POST, post_notice)
    _options(post, "on", "place", "authority", "phone", "handler", "responsible", "days")
    _options(_of_notice(inner, text, "remove", _REMOVE, remove_notice), "on")
    objection = _of_notice(inner, text, "object", _OBJECT, object_to_notice)
    objection.add_argument("--channel", choices=[one.value for one in Channel], required=True)
    objection.add_argument("--case", metavar="CASE", type=int)
    _options(objection, "on", "content")
    answer = _of_notice(inner, text, "answer", _ANSWER, answer_objection)
    answer.add_argument("--result", choices=[one.value for one in ObjectionResult], required=True)
    _options(answer, "on", "handling", "handler", "responsible")
    _options(_of_notice(inner, text, "close", _CLOSE, close_notice), "handler", "responsible")
    _options(_of_notice(inner, text, "withdraw", _WITHDRAW, withdraw_notice), "reason")
    printed = _of_notice(inner, text, "print", _PRINT, print_notice)
    printed.add_argument("file", metavar="FILE", type=Path)
    printed.add_argument("--paper", choices=[NOTICE, CERTIFICATE, _WEB], default=NOTICE)


def add_meetings(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``village-review`` and its commands."""
    inner = add_group(subparsers, text, "village-review", _MEETINGS)
    add_command(inner, text, "list", _MEETING_LIST, list_meetings)
    held = add_command(inner, text, "add", _MEETING_ADD, add_meeting)
    held.add_argument("village", metavar="VILLAGE")
    held.add_argument("--vote", metavar="VOTES", action="append", default=[], help=text(_VOTE))
    _options(held, "on", "chair", "recorder", "entitled", "present", "place", "minutes")
    printed = add_command(inner, text, "print", _MEETING_PRINT, print_minutes)
    printed.add_argument("file", metavar="FILE", type=Path)
    printed.add_argument("--meeting", metavar="ID", type=int)
    printed.add_argument("--village", metavar="NAME", default="")


def list_notices(args: Namespace, out: Output, window: WindowPort) -> bool:
    """List what waits and what there is."""
    del window
    with opened(args, out) as township:
        waiting, notices = township.public_notices.waiting(), township.public_notices.notices()
        for group in waiting:
            _say(out,
                _message(
                    _WAITS, village=group.village, programme=group.programme_title, stage=group.stage_title,
                    count=group.count, key=f"{group.programme} {group.stage}",
                )
            )  # fmt: skip
            for reason in group.left_out:
                _say(out, _message(_LEFT_OUT, reason=reason))
        for one in notices:
            _say(out,
                _message(
                    _LINE, id=one.notice_id, number=one.number, village=one.village, programme=one.programme_title,
                    stage=one.stage_title, clock=one.clock,
                )
            )  # fmt: skip
    out.document({"waiting": waiting, "notices": notices})
    return True


def draft_notice(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Draw up a notice."""
    del window
    with opened(args, out) as township:
        village_id = _village(township, args.village) if args.village else None
        entry = DraftInput(args.programme, args.stage, village_id, NameStyle(args.names), IdStyle(args.ids))
        result = township.public_notices.draft(entry)
        _say(out, _message(_DRAFTED, id=result.notice_id, count=result.lines))
        for reason in result.left_out:
            _say(out, _message(_LEFT_OUT, reason=reason))
    out.document({"notice_id": result.notice_id, "lines": result.lines, "left_out": result.left_out})
    return True


def post_notice(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Post a draft; what is not given is as it was the last time."""
    del window
    with opened(args, out) as township:
        start = township.public_notices.start_post(args.notice)
        entry = PostInput(
            args.on or start.posted_on, args.place or start.place, args.authority or start.office,
            args.phone or start.phone, args.handler or start.handler, args.responsible or start.responsible, args.days,
        )  # fmt: skip
        township.public_notices.post(args.notice, entry)
        _tell(township, args.notice, out)
    return True


def remove_notice(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Take a notice down."""
    del window
    with opened(args, out) as township:
        township.public_notices.take_down(args.notice, args.on or township.public_notices.today().isoformat())
        _tell(township, args.notice, out)
    return True


def object_to_notice(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Write down an objection."""
    del window
    with opened(args, out) as township:
        day = args.on or township.public_notices.today().isoformat()
        objection_id, _ = township.public_notices.object(
            args.notice, ObjectionInput(day, args.channel, args.content, args.case)
        )
        _say(out, _message(_OBJECTED, id=objection_id))
    out.document({"objection_id": objection_id})
    return True


def answer_objection(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Answer an objection; its number stands in the place of the notice's."""
    del window
    with opened(args, out) as township:
        day = args.on or township.public_notices.today().isoformat()
        entry = HandlingInput(day, args.handling, args.result, args.handler, args.responsible)
        township.public_notices.answer(args.notice, entry)
        _say(out, _message(_DONE, clock=args.result))
    return True


def close_notice(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Close a notice."""
    del window
    with opened(args, out) as township:
        township.public_notices.close(args.notice, args.handler, args.responsible)
        _tell(township, args.notice, out)
    return True


def withdraw_notice(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Withdraw a notice, or discard it where it was not posted."""
    del window
    with opened(args, out) as township:
        service = township.public_notices
        if service.detail(args.notice).info.posted_on:
            service.withdraw(args.notice, args.reason)
            _tell(township, args.notice, out)
        else:
            service.discard(args.notice)
            _say(out, _message(_DONE, clock=args.notice))
    return True


def print_notice(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Write a paper or the web copy."""
    del window
    with opened(args, out) as township:
        papers = township.public_notice_papers
        if args.paper == _WEB:
            papers.export_web(args.notice, args.file)
        else:
            write_pages(args.file, papers.render(args.paper, (args.notice,)))
        _say(out, _message(_WRITTEN, file=args.file))
    return True


def list_meetings(args: Namespace, out: Output, window: WindowPort) -> bool:
    """List the cases that wait and the meetings."""
    del window
    with opened(args, out) as township:
        waiting, meetings = township.village_reviews.waiting(), township.village_reviews.meetings()
        for case in waiting:
            _say(out,
                _meeting(
                    _MEETING_WAITS, id=case.case_id, village=case.village, name=case.name, programme=case.programme,
                    last=case.last_result,
                )
            )  # fmt: skip
        for one in meetings:
            _say(out,
                _meeting(
                    _MEETING_LINE, id=one.review_id, day=one.held_on, village=one.village, passed=one.passed,
                    count=one.cases,
                )
            )  # fmt: skip
    out.document({"waiting": waiting, "meetings": meetings})
    return True


def add_meeting(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Write down a meeting; what is doubtful is said and kept all the same."""
    del window
    with opened(args, out) as township:
        start = township.village_reviews.start(_village(township, args.village))
        entry = MeetingInput(
            start.village_id, args.on or start.held_on, args.chair or start.chair, args.recorder or start.recorder,
            args.entitled or start.entitled, args.present, args.place or start.place, args.minutes,
            votes=tuple(map(_vote, args.vote)),
        )  # fmt: skip
        doubts = township.village_reviews.preview(entry).doubts
        review_id, _ = township.village_reviews.add(entry)
        for doubt in doubts:
            _say(out, _meeting(_DOUBT, doubt=doubt))
        _say(out, _meeting(_HELD, id=review_id))
    out.document({"review_id": review_id, "doubts": doubts})
    return True


def print_minutes(args: Namespace, out: Output, window: WindowPort) -> bool:
    """Write minutes, filled or blank."""
    del window
    with opened(args, out) as township:
        papers = township.public_notice_papers
        if args.meeting is not None:
            content = papers.minutes((args.meeting,))
        else:
            content = papers.blank_minutes(_village(township, args.village))
        write_pages(args.file, content)
        _say(out, _message(_WRITTEN, file=args.file))
    return True


def _of_notice(
    inner: Subparsers[argparse.ArgumentParser], text: Text, name: str, help_text: str, command: Command
) -> argparse.ArgumentParser:
    parser = add_command(inner, text, name, help_text, command)
    parser.add_argument("notice", metavar="ID", type=int, help=text(_ID))
    return parser


def _options(parser: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        parser.add_argument(f"--{name}", metavar=name.upper(), default="")


def _village(township: Township, name: str) -> int:
    found = next((village_id for village_id, known in township.village_reviews.villages() if known == name), None)
    if found is None:
        raise NotFound(_message(_NO_VILLAGE, name=name))
    return found


def _vote(text: str) -> VoteInput:
    case_id, *votes = text.split(":")
    if not case_id.isdigit() or not 1 <= len(votes) <= len(("for", "against", "abstained")):
        raise InvalidInput(_meeting(_BAD_VOTE, text=text))
    return VoteInput(int(case_id), *votes)


def _tell(township: Township, notice_id: int, out: Output) -> None:
    detail = township.public_notices.detail(notice_id)
    _say(out, _message(_DONE, clock=detail.info.clock))
    out.document(detail)


def _say(out: Output, message: Message) -> None:
    out.line(message.render(out.tr))


def _message(template: str, **params: object) -> Message:
    return Message("Notice", template, params)


def _meeting(template: str, **params: object) -> Message:
    return Message("VillageReview", template, params)
