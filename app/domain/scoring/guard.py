"""What may never give or cost points: anybody's private life, and numbers of cases or fines.

Births, parity, sex ratio, contraception, pregnancies and attendance at checks belong to families
(Population and Family Planning Law 2021, Art. 18 to 20; Women's Rights Law, Art. 32). Quotas of cases and
fines, and paid informers, push an office to wrong people. A scheme that scores them is not loaded.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.scoring.facts import find_fact
from app.domain.scoring.wording import SCHEME, fact_label
from app.domain.text import QT_TRANSLATE_NOOP, Message

_BIRTHS = QT_TRANSLATE_NOOP(
    "Scheme", "how many children a family has, and when and in which order, is for the family to decide"
)
_POLICY = QT_TRANSLATE_NOOP("Scheme", "births are no longer judged by whether they fit a policy")
_SEX_RATIO = QT_TRANSLATE_NOOP("Scheme", "the sex ratio of a few births is chance and nobody's achievement")
_CONTRACEPTION = QT_TRANSLATE_NOOP("Scheme", "couples choose contraception freely and operations are never a duty")
_PREGNANCY = QT_TRANSLATE_NOOP("Scheme", "pregnancies are private and are not monitored")
_ATTENDANCE = QT_TRANSLATE_NOOP(
    "Scheme", "health checks are voluntary: the offer may be counted, people's attendance may not"
)
_CASES = QT_TRANSLATE_NOOP("Scheme", "a quota of cases leads to cases being made up")
_FINES = QT_TRANSLATE_NOOP("Scheme", "the social maintenance fee is abolished and fines are never a target")
_INFORMERS = QT_TRANSLATE_NOOP("Scheme", "neighbours are not to be rewarded for informing on families")
_PEOPLE = QT_TRANSLATE_NOOP("Scheme", "scores judge the work of villages, never residents")

_MENTIONS = QT_TRANSLATE_NOOP("Scheme", "{place}: “{term}” may not be scored: {reason}")
_STATISTIC = QT_TRANSLATE_NOOP("Scheme", "{place}: {fact} is a statistic to monitor and may not be scored: {reason}")


@dataclass(frozen=True, slots=True)
class Ban:
    """Wordings that may not be scored, and why."""

    pattern: str
    reason: str


BANS: tuple[Ban, ...] = (
    Ban(r"性别比|男女比例|[男女]孩(比例|比率|占比|数)|sexratio", _SEX_RATIO),
    Ban(
        r"(符合|违反|违背)(计划生育)?政策(的)?(生育|出生|怀孕|率)|政策符合率|政策(内|外)(生育|出生|怀孕|多孩|[一二三]孩)|政策生育"
        r"|计划生育(符合)?率|计划(内|外)(生|怀|多孩|[一二三]孩)|超生|违法生育|违规生育|抢生|无证生育|非婚生育|未婚先孕"
        r"|早婚早育|晚婚|晚育",
        _POLICY,
    ),
    Ban(
        r"出生(率|占比|比例|数(?!据)|人数|人口数|人口率|总数|指标|控制|任务|下降|增长)|人口出生$|生育(率|数(?!据)|人数|指标|水平|间隔)"
        r"|自然增长|人口(增长|控制)|孩次|胎次|[零一二两三四多][孩胎](及以上)?(率|比|占比|数|人数|出生)|多[孩胎]生育"
        r"|births?(rate|count|number|$)|(?<!dis)parity|fertility",
        _BIRTHS,
    ),
    Ban(
        r"节育|绝育|结扎|上[二两]扎|[一二]扎|上环(?![境节保卫形])|[放取]环(?![境节保卫])|皮埋|四术|三术|人工流产"
        r"|人流(数|率|例|手术|任务)|引产(?![业品])|补救措施(率|数|例|任务|人数|手术)|综合避孕|长效避孕"
        r"|避孕(率|措施|方法|有效|及时|落实|人数)|手术(任务|落实|例数|人数)|药具(应用|使用|有效|服用|随访)"
        r"|终止妊娠(数|率|人数|任务|手术)|sterili[sz]|contracepti(?!ve(stock|suppl))|abortion|iud(use|rate|s?$)",
        _CONTRACEPTION,
    ),
    Ban(
        r"孕情|怀孕|妊娠(监测|检测|检查|管理|率|数|人数)|持证(对象|人员(全程|随访|月报|见面))"
        r"|pregnancy(rate|count|test|monitor)|pregnantwomen",
        _PREGNANCY,
    ),
    Ban(
        r"孕检|(?<![循闭])环检|查环(?![境节保卫])|查孕(?![前产])|三查(?![七八]对)|(?<!健)康检|妇检|(?<!机构)(?<!药店)[到参受应]检率|见面率|产检率"
        r"|产前检查(率|人数|完成|覆盖)|早孕(建册|检查)|住院分娩率|叶酸(服用|依从|食用)"
        r"|孕前(优生)?(健康)?检查[^告提]{0,4}(率|人数|完成|覆盖|参加|任务)"
        r"|(妇女|妇科|两癌)[^告提]{0,6}(筛查|普查|检查)[^告提]{0,2}(率|人数|完成|覆盖|任务)|check(up)?attendance",
        _ATTENDANCE,
    ),
    Ban(r"社会抚养费|抚养费征收|罚款|罚没|处罚(数|率|任务|人数|金额)|fines(collected|imposed|count)", _FINES),
    Ban(
        r"两非(?!宣传|知识|政策|防治宣传).{0,6}(案件|案数|个案|查处|打击|任务|线索)"
        r"|(?<!信访)(?<!投诉)(?<!举报)(?<!档)案件.{0,6}(数|量|件|起|宗|查处|查办|任务|结案|立案|办结)|(?<!信访)(?<!档)案件$"
        r"|(?<!信访)(?<!投诉)(?<!举报)(立案|结案|办案|查处)(数|率|量|任务|起数|件数|指标)|cases?(count|number|closed)",
        _CASES,
    ),
    Ban(r"有奖举报|奖励举报|举报(奖|线索|有奖)|informer|informant", _INFORMERS),
    Ban(r"重点对象|重点(人群|人员)(管控|监控|管理)|(个人|居民|村民|妇女)(积分|排名)", _PEOPLE),
)

_COMPILED = tuple((re.compile(ban.pattern), ban.reason) for ban in BANS)


def unlawful(place: Message, texts: Iterable[str], facts: Iterable[str]) -> Iterator[Message]:
    """Say why an entry with these texts and facts may not be scored; nothing when it may."""
    for text in texts:
        bare = _bare(text)
        for pattern, reason in _COMPILED:
            found = pattern.search(bare)
            if found:
                params = {"place": place, "term": found.group(), "reason": Message(SCHEME, reason)}
                yield Message(SCHEME, _MENTIONS, params)
    for fact in facts:
        spec = find_fact(fact)
        if spec is not None and spec.statistic:
            params = {"place": place, "fact": fact_label(fact), "reason": Message(SCHEME, _BIRTHS)}
            yield Message(SCHEME, _STATISTIC, params)


def _bare(text: str) -> str:
    """Leave letters and digits only, so that blanks, quotes and full-width forms hide nothing."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in plain if character.isalnum())
