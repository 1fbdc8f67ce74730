"""Village work events as rows: their types in the words of offices, due days and results."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from app.practice.dice import Dice
from app.practice.tables import Cell, Row

HEADINGS = (
    "事件号",
    "类型",
    "村",
    "组",
    "发生日期",
    "应办日期",
    "办结日期",
    "结果",
    "数量",
    "应办数",
    "级别",
    "经办人",
    "户人编号",
    "备注",
)
OK, DONE, LATE, FAILED, OPEN, DECLINED = "合格", "完成", "超期", "不合格", "待办", "本人谢绝"
NATION, PROVINCE, CITY, COUNTY, TOWNSHIP = "国家", "省", "市", "县", "乡镇"

# The label of each type first, then other words that offices use for it.
TYPE_WORDS: Mapping[str, tuple[str, ...]] = {
    "responsibility_letter": ("责任书签订", "目标责任书"),
    "joint_meeting": ("联席会议", "季度联席会议"),
    "funds_paid": ("经费到位", "工作经费"),
    "training": ("业务培训", "专干培训"),
    "session": ("宣讲活动", "政策宣传", "健康讲座", "人口学校"),
    "leaflet_delivery": ("宣传品入户", "资料入户"),
    "board_update": ("宣传栏更新", "专栏更新"),
    "media_piece": ("信息稿件", "信息采用"),
    "recheck": ("抽样复核", "抽查复核"),
    "correction": ("差错更正", "数据更正"),
    "register_check": ("信息核查", "信息核实"),
    "home_visit": ("入户走访", "走访"),
    "certificate_handling": ("证件办理", "代办证件"),
    "entitlement_application": ("权益申请办理", "奖扶申请", "补贴申请"),
    "public_notice": ("公示张贴", "公示"),
    "special_family_contact": ("特殊家庭联系", "双岗联系"),
    "preconception_offer": ("孕前优生检查告知", "优生检查告知"),
    "folic_acid_offer": ("叶酸服务告知", "叶酸告知"),
    "subsidy_guidance": ("育儿补贴告知", "育儿补贴指导"),
    "postpartum_visit": ("产后访视", "产后随访"),
    "stock_out": ("药具断货",),
    "stock_expired": ("药具过期",),
    "health_centre_service": ("卫生院服务", "慢病随访", "健康体检", "疫苗接种"),
    "institution_inspection": ("机构检查", "机构药店检查"),
    "complaint": ("信访投诉", "投诉"),
    "consent_gap": ("同意书缺失",),
    "data_incident": ("个人信息事件",),
    "commendation": ("表彰", "表彰奖励"),
    "experience_talk": ("经验交流", "经验发言"),
    "falsified_record": ("弄虚作假", "数据造假"),
    "withheld_funds": ("截留资金",),
    "rights_violation": ("侵害权益",),
    "village_meeting": ("村级例会", "专干例会"),
    "training_exam": ("业务考试", "业务测试"),
    "assigned_task": ("交办任务", "交办单"),
    "meeting_attendance": ("联席会议参会",),
    "data_exchange": ("部门数据通报", "数据交换"),
    "culture_event": ("文化活动", "文艺演出"),
    "payment_batch": ("资金发放", "奖扶资金发放"),
    "support_measure": ("惠家政策落实",),
    "charter_review": ("村规民约修订", "村规民约"),
    "village_disclosure": ("村务公开", "村务公示"),
    "birth": ("出生",),
    "death": ("死亡",),
    "move_in": ("迁入",),
    "move_out": ("迁出",),
    "marriage": ("结婚",),
}
_LABEL_SHARE = 0.7
_WEEKEND = 5


class Event(NamedTuple):
    """One event before it gets its number; ``person`` is the old system's number of a resident."""

    kind: str
    village: str
    on: date
    group: str = ""
    due: date | None = None
    done: date | None = None
    result: str = DONE
    quantity: Cell = ""
    total: Cell = ""
    level: str = ""
    handler: str = ""
    person: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task with a due day ended."""

    result: str
    done: date | None


def settle(dice: Dice, share: float, on: date, due: date, closing: date) -> Outcome:
    """Decide how a task ends: well with this share; what would end after the closing day is still open."""
    if dice.chance(share):
        done = on + timedelta(dice.between(0, (due - on).days))
        return Outcome(OPEN, None) if done > closing else Outcome(DONE, done)
    fate = dice.share()
    if fate < 0.2:
        return Outcome(OPEN, None)
    if fate < 0.35:
        done = on + timedelta(dice.between(0, (due - on).days))
        return Outcome(OPEN, None) if done > closing else Outcome(FAILED, done)
    done = due + timedelta(dice.between(1, 25))
    return Outcome(OPEN, None) if done > closing else Outcome(LATE, done)


def add_working_days(start: date, days: int) -> date:
    """Count working days from Monday to Friday; the yearly holiday notice is not part of practice."""
    end = start
    while days:
        end += timedelta(1)
        days -= end.weekday() < _WEEKEND
    return end


def number_events(events: Iterable[Event], year: int, dice: Dice) -> list[Row]:
    """Put the events in order of their day, number them and write them as rows."""
    ordered = sorted(events, key=lambda event: event.on)
    return [_row(f"{year}{number:07d}", event, dice) for number, event in enumerate(ordered, 1)]


def _row(number: str, event: Event, dice: Dice) -> Row:
    words = TYPE_WORDS[event.kind]
    return (
        number,
        words[0] if len(words) == 1 or dice.chance(_LABEL_SHARE) else dice.pick(words[1:]),
        event.village,
        event.group,
        event.on,
        event.due or "",
        event.done or "",
        event.result,
        event.quantity,
        event.total,
        event.level,
        event.handler,
        event.person,
        event.note,
    )
