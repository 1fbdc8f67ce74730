"""A paper form for any kind of record: a box for every field in the order of the screen, codes printed beside it.

Empty it is filled in by hand; with values it shows a person what is kept about him. Short code lists stand in the box,
long ones on the pages behind. Why the facts are asked, and the rights of whom they are about, stand at the foot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import (
    draw_entries,
    draw_heading,
    draw_paragraph,
    draw_signatures,
    draw_title,
    number_pages,
    paragraph_mm,
    signatures_mm,
)
from printing.sheet import Box, RuleMark
from printing.text import QT_TRANSLATE_NOOP, whole_line
from printing.theme import (
    FINE_STRONG,
    FINE_TEXT,
    GREY,
    SHADE,
    SMALL_STRONG,
    SMALL_TEXT,
    TABLE_INNER_RULE_MM,
    TABLE_OUTER_RULE_MM,
    UPRIGHT,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import Line

_CONTEXT: Final = "BlankRecordForm"
_COLUMNS: Final = 6
_LABEL_MM: Final = 23.0
_ROW_MM: Final = 10.0
_PADDING_MM: Final = 1.4
_LEADING: Final = 1.3  # of the em
_HAND_MM: Final = 2.5  # what one half-width character takes when written by hand
_LEAST_MM: Final = 26.0
_GIVE: Final = 0.3  # of a column: a box that wants so little more is made to do without
_SQUARE_MM: Final = 5.0
_CHOICE_GAP: Final = "　"
_EMPTY_MARK, _CHOSEN_MARK = "□", "☑"
_GAP_MM: Final = 2.0
_LIST_KEEP_MM: Final = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChoice:
    """One entry of a code list; codes that are no numbers are for the program alone and are not printed."""

    code: str
    label: str

    @property
    def shown(self) -> str:
        """The entry as people read it."""
        return f"{self.code} {self.label}" if self.code.isdigit() else self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class FormBox:
    """One field: what is asked, how much is written there, and what is known already.

    ``choices`` are printed in the box, the code ``chosen`` among them ticked. ``squares`` makes one square for each
    character. ``hint`` is printed where nothing is known yet: the parts of a date, or the list on the back.
    """

    label: str
    required: bool = False
    width: int = 12
    choices: tuple[FormChoice, ...] = ()
    chosen: str = ""
    squares: int = 0
    hint: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCodeList:
    """A code list that is too long for a box."""

    title: str
    source: str = ""
    choices: tuple[FormChoice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFormData:
    """A form that is ready to print; ``notice`` tells those whom it is about what becomes of the facts."""

    title: str
    subtitle: str = ""
    boxes: tuple[FormBox, ...]
    code_lists: tuple[FormCodeList, ...] = ()
    notice: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _SetBox:
    """A box with its texts, as many columns of the page wide as it wants."""

    box: FormBox
    label: tuple[Line, ...]
    columns: int


@dataclass(slots=True)
class _Line:
    boxes: list[_SetBox] = field(default_factory=list)

    @property
    def columns(self) -> int:
        return sum(box.columns for box in self.boxes)


def draw(data: RecordFormData, sheet: Sheet) -> None:
    """Lay out the boxes, the notice and the signatures, then the code lists on pages of their own."""
    y = draw_title(sheet, data.title, data.subtitle)
    y = _draw_boxes(data, sheet, y)
    y = _draw_closing(data, sheet, y + _GAP_MM)
    if data.code_lists:
        sheet.begin_page()
        y = sheet.paper.top_mm
        for code_list in data.code_lists:
            y = _draw_code_list(code_list, sheet, y) + _GAP_MM
    number_pages(sheet, data.title)


def _draw_boxes(data: RecordFormData, sheet: Sheet, top_mm: float) -> float:
    unit = sheet.paper.type_width_mm / _COLUMNS
    y = top_mm
    for line in _lines(data.boxes, sheet, unit):
        widths = [box.columns * unit for box in line.boxes]
        texts = [
            _value_lines(placed.box, sheet, width - _LABEL_MM) for placed, width in zip(line.boxes, widths, strict=True)
        ]
        height = max(map(_height_mm, (*texts, *(placed.label for placed in line.boxes))))
        if y + height > sheet.paper.type_bottom_mm:
            sheet.begin_page()
            y = sheet.paper.top_mm
        x = sheet.paper.left_mm
        for placed, width, text in zip(line.boxes, widths, texts, strict=True):
            _draw_box(sheet, placed, text, Box(x, y, width, height))
            x += width
        y += height
    return y


def _height_mm(lines: Sequence[Line]) -> float:
    needed = sum(line.text.em_mm * _LEADING for line in lines) + 2 * _PADDING_MM
    return max(needed, _ROW_MM)


def _lines(boxes: Sequence[FormBox], sheet: Sheet, unit_mm: float) -> Iterator[_Line]:
    """Fill line after line in the order of the fields; what is left of a line goes to its last boxes."""
    line = _Line()
    for box in boxes:
        placed = _set_box(box, sheet, unit_mm)
        if line.columns + placed.columns > _COLUMNS:
            yield _stretched(line)
            line = _Line()
        line.boxes.append(placed)
    if line.boxes:
        yield _stretched(line)


def _stretched(line: _Line) -> _Line:
    """Share the free columns out from the last box on, so that both edges of the form are straight."""
    boxes = line.boxes
    free = _COLUMNS - line.columns
    for index in range(free):
        at = len(boxes) - 1 - index % len(boxes)
        boxes[at] = _SetBox(boxes[at].box, boxes[at].label, boxes[at].columns + 1)
    return line


def _set_box(box: FormBox, sheet: Sheet, unit_mm: float) -> _SetBox:
    mark = QT_TRANSLATE_NOOP("BlankRecordForm", "{label} *")
    label = sheet.gate.wording(_CONTEXT, mark, label=box.label) if box.required else box.label
    lines = sheet.gate.break_text(sheet.gate.set(label, FINE_STRONG), _LABEL_MM - 2 * _PADDING_MM)
    wanted = (_LABEL_MM + _wanted_mm(box, sheet)) / unit_mm
    give = 0.0 if box.choices else _GIVE
    return _SetBox(box, lines, min(max(ceil(wanted - give), 2), _COLUMNS))


def _wanted_mm(box: FormBox, sheet: Sheet) -> float:
    if box.squares:
        return box.squares * _SQUARE_MM + 2 * _PADDING_MM
    printed = whole_line(sheet.gate.set(_printed(box), FINE_TEXT)).width_mm + 2 * _PADDING_MM
    if box.choices or box.hint:
        return printed
    return max(box.width * _HAND_MM, _LEAST_MM)


def _printed(box: FormBox) -> str:
    """Give what stands in the box: choices, the value, or the hint for him who writes."""
    if box.choices:
        return _CHOICE_GAP.join(
            f"{_CHOSEN_MARK if choice.code == box.chosen else _EMPTY_MARK}{choice.shown}" for choice in box.choices
        )
    return box.value or box.hint


def _value_lines(box: FormBox, sheet: Sheet, width_mm: float) -> tuple[Line, ...]:
    if _in_squares(box):
        return ()
    style = FINE_TEXT if box.choices or not box.value else SMALL_TEXT
    return sheet.gate.break_text(sheet.gate.set(_printed(box), style), width_mm - 2 * _PADDING_MM)


def _in_squares(box: FormBox) -> bool:
    return bool(box.squares) and len(box.value) <= box.squares


def _draw_box(sheet: Sheet, placed: _SetBox, text: Sequence[Line], place: Box) -> None:
    sheet.fill(Box(place.x_mm, place.y_mm, _LABEL_MM, place.height_mm), SHADE)
    _draw_frame(sheet, place)
    middle = place.x_mm + _LABEL_MM
    sheet.rule(RuleMark(middle, place.y_mm, middle, place.y_mm + place.height_mm, TABLE_INNER_RULE_MM))
    label_box = Box(place.x_mm, place.y_mm, _LABEL_MM, place.height_mm)
    _draw_lines(sheet, placed.label, label_box, is_label=True)
    value_box = Box(middle, place.y_mm, place.width_mm - _LABEL_MM, place.height_mm)
    with sheet.about(placed.box.label):
        if _in_squares(placed.box):
            _draw_squares(sheet, placed.box, value_box)
        else:
            _draw_lines(sheet, text, value_box, is_label=False)


def _draw_frame(sheet: Sheet, place: Box) -> None:
    left, right, foot = place.x_mm, place.x_mm + place.width_mm, place.y_mm + place.height_mm
    for x1, y1, x2, y2 in (
        (left, place.y_mm, right, place.y_mm),
        (left, foot, right, foot),
        (left, place.y_mm, left, foot),
        (right, place.y_mm, right, foot),
    ):
        sheet.rule(RuleMark(x1, y1, x2, y2, TABLE_OUTER_RULE_MM))


def _draw_lines(sheet: Sheet, lines: Sequence[Line], place: Box, *, is_label: bool) -> None:
    y = place.y_mm + (place.height_mm - sum(line.text.em_mm * _LEADING for line in lines)) / 2
    for line in lines:
        height = line.text.em_mm * _LEADING
        box = Box(place.x_mm + _PADDING_MM, y, place.width_mm - 2 * _PADDING_MM, height)
        sheet.put_in(line, box, "centre" if is_label else "left")
        y += height


def _draw_squares(sheet: Sheet, box: FormBox, place: Box) -> None:
    """Rule a square for each character, so that no digit of a number is forgotten."""
    side = min(_SQUARE_MM, (place.width_mm - 2 * _PADDING_MM) / box.squares)
    left, top = place.x_mm + _PADDING_MM, place.y_mm + (place.height_mm - _SQUARE_MM) / 2
    right, foot = left + box.squares * side, top + _SQUARE_MM
    for y in (top, foot):
        sheet.rule(RuleMark(left, y, right, y, TABLE_INNER_RULE_MM, GREY))
    for index in range(box.squares + 1):
        x = left + index * side
        sheet.rule(RuleMark(x, top, x, foot, TABLE_INNER_RULE_MM, GREY))
    for index, character in enumerate(box.value):
        sheet.put_text(character, SMALL_TEXT, Box(left + index * side, top, side, _SQUARE_MM), "centre")


def _draw_closing(data: RecordFormData, sheet: Sheet, top_mm: float) -> float:
    """Set notice and signatures, which stay together: nobody signs without having read."""
    height = sum(paragraph_mm(sheet, text, FINE_TEXT) for text in data.notice) + _GAP_MM
    height += signatures_mm(sheet, data.signatures)
    if top_mm + height > sheet.paper.type_bottom_mm and height < sheet.paper.type_bottom_mm - sheet.paper.top_mm:
        sheet.begin_page()
        top_mm = sheet.paper.top_mm
    for index, text in enumerate(data.notice):
        top_mm = draw_paragraph(sheet, text, FINE_STRONG if index == 0 else FINE_TEXT, top_mm)
    return draw_signatures(sheet, data.signatures, top_mm + _GAP_MM / 2)


def _draw_code_list(code_list: FormCodeList, sheet: Sheet, top_mm: float) -> float:
    y = draw_heading(sheet, code_list.title, SMALL_STRONG, top_mm, code_list.source, keep_mm=_LIST_KEEP_MM)
    return draw_entries(sheet, [choice.shown for choice in code_list.choices], y)


_SEX: Final = tuple(
    FormChoice(code=code, label=label) for code, label in (("0", "未知"), ("1", "男"), ("2", "女"), ("9", "未说明"))
)
_DATE_HINT: Final = "　　　　年　　月　　日"
_RELATIONS: Final = FormCodeList(
    title="与户主关系",
    source="GB/T 4761",
    choices=tuple(
        FormChoice(code=code, label=label)
        for code, label in (
            ("02", "户主"), ("11", "夫"), ("12", "妻"), ("20", "子"), ("28", "女婿"), ("30", "女"), ("38", "儿媳"),
            ("41", "孙子"), ("42", "孙女"), ("51", "父亲"), ("52", "母亲"), ("68", "配偶的曾祖辈"), ("99", "非亲属"),
        )
    ),
)  # fmt: skip
_NOTICE: Final = (
    "个人信息告知",
    "一、处理者：云溪镇家庭服务办公室。目的：用于确认服务或待遇的对象；用于联系家庭，告知服务和政策。",
    "二、法律依据：履行法定职责所必需：《个人信息保护法》第十三条第一款第三项。",
    "三、其中公民身份号码为敏感个人信息，仅用于区分同名人员，确保补贴发给本人。",
    "四、保存期限：属本乡镇人员期间保存，此后再保存3年。",
    "五、您有权查阅、复制、更正、补充自己的信息，有权要求说明处理规则，符合规定的可以要求删除。",
)

SAMPLE: Final = RecordFormData(
    title="人员登记表",
    subtitle="云溪镇　　编号：＿＿＿＿＿＿",
    boxes=(
        FormBox(label="公民身份号码", squares=18, width=20),
        FormBox(label="姓名", required=True, width=16),
        FormBox(label="性别", required=True, choices=_SEX, width=6),
        FormBox(label="出生日期", hint=_DATE_HINT),
        FormBox(label="村组", required=True, hint="　　　　　　村（社区）　　　组", width=20),
        FormBox(label="与户主关系", hint="代码：＿＿＿（见背面“与户主关系”）"),
        FormBox(label="联系电话", width=14),
        FormBox(label="户籍地", width=40),
        FormBox(label="备注", width=40),
    ),
    code_lists=(_RELATIONS,),
    notice=_NOTICE,
    signatures=("填表人：", "本人（监护人）签字：", "日期：　　　　年　　月　　日"),
)

LONGEST_SAMPLE: Final = RecordFormData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区居民委员会人员登记情况表（本人查阅件）",
    subtitle="云溪土家族苗族自治县䶮湾侗族瑶族乡　　2026年12月28日打印　　编号：2026-000001",
    boxes=tuple(
        box
        for number in range(1, 12)
        for box in (
            FormBox(label="公民身份号码", squares=18, value="999999199003120024"),
            FormBox(label=f"第{number}位家庭成员姓名", required=True, width=16, value="欧阳阿依古丽·买买提"),
            FormBox(label="性别", required=True, choices=_SEX, chosen="2"),
            FormBox(label="配偶公民身份号码", squares=18, value="旧证遗失，待补办 999999199003120024"),
            FormBox(label="与户主关系", value="68 配偶的曾祖辈", hint="代码"),
            FormBox(label="出生日期", value="1938年2月"),
            FormBox(
                label="希望得到的服务", width=40,
                value="托育和育儿补贴办理指导；希望工作日下午电话联系 A & B <c>，必要时请联系其姐姐" * 2,
            ),
            FormBox(
                label="迁移原因",
                choices=tuple(
                    FormChoice(code=str(code), label="投亲靠友、随同迁移或者其他原因") for code in range(9)
                ),
                chosen="3",
            ),
        )
    ),
    code_lists=(
        _RELATIONS,
        FormCodeList(
            title="民族",
            source="GB/T 3304；97、98按实际工作使用",
            choices=tuple(FormChoice(code=f"{code:02}", label="乌孜别克族") for code in range(1, 190)),
        ),
    ),
    notice=_NOTICE + tuple(f"{text}（续）" for text in _NOTICE[1:]),
    signatures=(
        "填表人：欧阳阿依古丽·买买提", "本人（不满十四周岁的由监护人）签字：",
        "村（居）民委员会负责人签字：", "日期：　　　　年　　月　　日",
    ),
)  # fmt: skip

FORM: Final = Form(
    key="blank_record_form",
    title=QT_TRANSLATE_NOOP("Form", "Record form"),
    data_type=RecordFormData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
