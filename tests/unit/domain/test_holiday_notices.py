"""The notices of the State Council as published, read beside the table that ships; and lines typed by hand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.holiday_notices import read_notice, write_lines
from app.domain.workdays import DayKind, Holiday
from app.reference import load_holidays

NOTICES = {
    2021: """国务院办公厅关于2021年部分节假日安排的通知
国办发明电〔2020〕27号
经国务院批准，现将2021年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：2021年1月1日至3日放假，共3天。
二、春节：2月11日至17日放假调休，共7天。2月7日（星期日）、2月20日（星期六）上班。
三、清明节：4月3日至5日放假调休，共3天。
四、劳动节：5月1日至5日放假调休，共5天。4月25日（星期日）、5月8日（星期六）上班。
五、端午节：6月12日至14日放假，共3天。
六、中秋节：9月19日至21日放假调休，共3天。9月18日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月26日（星期日）、10月9日（星期六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作，遇有重大突发事件，要按规定及时报告并妥善处置。
国务院办公厅
2020年11月25日""",
    2022: """国务院办公厅关于2022年部分节假日安排的通知
国办发明电〔2021〕11号
一、元旦：2022年1月1日至3日放假，共3天。
二、春节：1月31日至2月6日放假调休，共7天。1月29日（星期六）、1月30日（星期日）上班。
三、清明节：4月3日至5日放假调休，共3天。4月2日（星期六）上班。
四、劳动节：4月30日至5月4日放假调休，共5天。4月24日（星期日）、5月7日（星期六）上班。
五、端午节：6月3日至5日放假，共3天。
六、中秋节：9月10日至12日放假，共3天。
七、国庆节：10月1日至7日放假调休，共7天。10月8日（星期六）、10月9日（星期日）上班。
2021年10月25日""",
    2023: """国务院办公厅关于2023年部分节假日安排的通知
国办发明电〔2022〕16号
一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
2022年12月8日""",
    2024: """国务院办公厅关于2024年
部分节假日安排的通知
国办发明电〔2023〕7号
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
2023年10月25日""",
    2025: """国务院办公厅关于2025年部分节假日安排的通知
国办发明电〔2024〕12号
经党中央、国务院批准，根据2024年11月修订的《全国年节及纪念日放假办法》，自2025年1月1日起，全体公民放假的假日增加2天，其中春节、劳动节各增加1天。据此对放假调休原则作进一步优化完善，除个别特殊情形外，春节自农历除夕起放假调休8天，国庆节自10月1日起放假调休7天，劳动节放假调休5天。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
2024年11月12日""",
    2026: """国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
鼓励单位和个人结合落实带薪年休假等制度，实际形成较长假期，推动错峰出行。
2025年11月4日""",
}


@pytest.mark.parametrize("year", NOTICES)
def test_a_published_notice_says_what_ships(year: int) -> None:
    reading = read_notice(NOTICES[year])
    assert (reading.year, reading.problems) == (year, ())
    shipped = [holiday for holiday in load_holidays() if holiday.note == reading.number]
    assert list(reading.days) == sorted(shipped, key=lambda holiday: holiday.day)


def test_lines_are_read() -> None:
    reading = read_notice(
        "2027-01-01~2027-01-03 休 元旦\n\n# 调休\n2027年1月9日 班 元旦\n2027.10.1至2027.10.7，休，国庆节"
    )
    assert (reading.year, reading.problems, len(reading.days)) == (2027, (), 11)
    assert reading.days[3] == Holiday(date(2027, 1, 9), DayKind.WORK, "元旦")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "No day was found"),
        ("明年放假", "Line 1 cannot be read"),
        ("2027-02-30 休 春节", "is no day of the calendar"),
        ("2027-01-03~2027-01-01 休 元旦", "ends before it begins"),
        ("2027-01-01~2027-12-31 休 元旦", "longer than any holiday"),
        ("2027-01-04 班 元旦", "is no weekend"),
        ("2027-01-02 休 元旦\n2027-01-02 班 元旦", "as a day off and as a working day"),
        ("一、元旦：1月1日放假。", "The year is missing"),
        (
            NOTICES[2026].replace("1月4日（周日）", "1月4日（周六）"),
            "2026-01-04 is not the weekday that “1月4日（周六）” says",
        ),
        (NOTICES[2026].replace("至3日（周六）", "至4日（周日）"), "元旦: 4 days are named, but the notice speaks of 3"),
        (NOTICES[2026].replace("5月1日（周五）", "5月32日（周五）"), "is no day of the calendar"),
    ],
)
def test_what_is_wrong_is_said(text: str, fault: str) -> None:
    assert any(fault in str(problem) for problem in read_notice(text).problems)


def test_the_year_may_be_chosen() -> None:
    reading = read_notice("一、元旦：1月1日（周五）至3日（周日）放假，共3天。", 2027)
    assert (reading.problems, [day.day.isoformat() for day in reading.days]) == (
        (),
        ["2027-01-01", "2027-01-02", "2027-01-03"],
    )


saturdays = st.integers(0, 300).map(lambda week: date.fromordinal(date(2021, 1, 2).toordinal() + 7 * week))
offs = st.builds(
    Holiday, st.dates(date(2021, 1, 1), date(2027, 12, 31)), st.just(DayKind.OFF), st.sampled_from(("春节", "元旦"))
)
works = st.builds(Holiday, saturdays, st.just(DayKind.WORK), st.sampled_from(("春节", "")))


@given(st.lists(offs | works, min_size=1, max_size=60, unique_by=lambda holiday: holiday.day))
def test_lines_written_are_read_again(table: list[Holiday]) -> None:
    days = tuple(sorted(table, key=lambda holiday: holiday.day))
    reading = read_notice(write_lines(days))
    assert (reading.days, reading.problems) == (days, ())


@given(st.text(alphabet="一二、：:。0123456789年月日至周六（）()放假上班休~- \n", max_size=80))
def test_any_text_is_survived(text: str) -> None:
    reading = read_notice(text, 2027)
    assert bool(reading.days) or bool(reading.problems)
