"""No scheme scores anybody's private life, or numbers of cases and fines."""

from __future__ import annotations

import pytest

from app.domain.errors import SchemeRefused
from app.domain.scoring.facts import FACTS
from app.domain.scoring.guard import BANS
from app.domain.scoring.scheme import Scheme, load_scheme
from tests.unit.scoring.samples import RATE, default_scheme, item_text, scheme_text

OWN = "is for the family to decide"
POLICY = "no longer judged by whether they fit a policy"
SEX_RATIO = "nobody's achievement"
CONTRACEPTION = "couples choose contraception freely"
PREGNANCY = "pregnancies are private"
ATTENDANCE = "people's attendance may not"
CASES = "leads to cases being made up"
FINES = "fines are never a target"
INFORMERS = "not to be rewarded for informing"
PEOPLE = "never residents"

UNLAWFUL = [
    ("出生政策符合率", POLICY),
    ("计划内出生率", OWN),
    ("二孩及以上出生占比", OWN),
    ("妇女参加孕检率", ATTENDANCE),
    ("育龄妇女参检率", ATTENDANCE),
    ("已婚育龄妇女到检率", ATTENDANCE),
    ("育龄妇女见面率", ATTENDANCE),
    ("四术落实", CONTRACEPTION),
    ("办案数量", CASES),
    ("查处“两非”案件任务完成", CASES),
    ("案件查处起数", CASES),
    ("出生率", OWN),
    ("人口出生率控制在 12‰ 以内", OWN),
    ("出 生 率", OWN),
    ("出生人数下降", OWN),
    ("人口自然增长率", OWN),
    ("多孩率", OWN),
    ("一孩比例", OWN),
    ("出生孩次构成", OWN),
    ("符合政策生育率", POLICY),
    ("政策符合率", POLICY),
    ("计划生育率", POLICY),
    ("政策外生育", POLICY),
    ("超生", POLICY),
    ("晚婚率", POLICY),
    ("出生人口性别比", SEX_RATIO),
    ("性别比", SEX_RATIO),
    ("节育率", CONTRACEPTION),
    ("一上二扎", CONTRACEPTION),
    ("“一上二扎”措施落实", CONTRACEPTION),
    ("综合避孕率", CONTRACEPTION),
    ("长效避孕措施落实", CONTRACEPTION),
    ("结扎例数", CONTRACEPTION),
    ("绝育手术", CONTRACEPTION),
    ("上环人数", CONTRACEPTION),
    ("人工流产、引产", CONTRACEPTION),
    ("药具应用率", CONTRACEPTION),
    ("孕情监测", PREGNANCY),
    ("持证人员全程服务", PREGNANCY),
    ("孕检率", ATTENDANCE),
    ("孕环检到检率", ATTENDANCE),
    ("育龄妇女三查", ATTENDANCE),
    ("孕前优生健康检查参加率", ATTENDANCE),
    ("妇女病普查率", ATTENDANCE),
    ("叶酸服用率", ATTENDANCE),
    ("两非案件数", CASES),
    ("“两非”案件查处", CASES),
    ("案件结案率", CASES),
    ("立案数", CASES),
    ("社会抚养费征收", FINES),
    ("罚款金额", FINES),
    ("有奖举报", INFORMERS),
    ("重点对象管控", PEOPLE),
    ("村民积分", PEOPLE),
    ("birth_rate", OWN),
    ("Sex ratio", SEX_RATIO),
    ("sterilisation", CONTRACEPTION),
]

LAWFUL = [
    "村级服务人员参加例会",
    "例会签到记录齐全",
    "工作人员培训到课率",
    "记录有签名",
    "群众意见办理",
    "检查组名单公开",
    "超声设备警示标识张贴",
    "孕产妇产后访视告知",
    "出生医学证明按时办理",
    "生育服务证办理",
    "婚育新风文化活动",
    "档案整理",
    "平时",
    "年终",
    "大村",
    "小村",
    "季度检查",
    "年终考评",
    "报表数字与复核相符",
    "流动人口服务信息核对",
    "失独家庭联系人走访",
    "奖励扶助资金按时发放",
    "信访件按期答复",
    "案卷整理归档",
    "优秀",
    "合格",
    "需改进",
    "红线整改",
    "孕前优生检查告知",
    "孕前优生健康检查告知率",
    "孕前优生检查和叶酸服务告知",
    "免费药具不断货、无过期",
    "避孕药具发放点库存检查",
    "出生缺陷预防知识宣讲",
    "生育登记按时办理率",
    "出生医学证明信息协查",
    "独生子女父母奖励金按时发放率",
    "计划生育特殊家庭双岗联系",
    "符合政策条件家庭应享尽享",
    "政策内容宣传",
    "三孩生育政策宣传",
    "育儿补贴政策告知",
    "终止妊娠药品登记检查",
    "超声诊断仪登记和警示标识",
    "药房三查七对检查",
    "机构受检率",
    "信访案件按期办结率",
    "投诉举报按时答复",
    "反对性别歧视宣传",
    "禁止“两非”宣传",
    "数据泄露补救措施",
    "线上环境整治",
    "人员培训",
    "发放环节检查",
    "检查环境卫生",
    "闭环检查",
    "检查孕前告知记录",
    "生育数据准确",
    "出生数据按时报送",
    "档案件数齐全",
    "“两非”防治工作方案张贴",
    "meeting_attendance",
    "disparity",
    "contraceptive_stock",
]


@pytest.mark.parametrize(("title", "reason"), UNLAWFUL)
def test_unlawful_item_is_refused_with_its_reason(title: str, reason: str) -> None:
    with pytest.raises(SchemeRefused) as refusal:
        load_scheme(scheme_text(item_text(title=title)))

    assert [problem for problem in refusal.value.problems if reason in str(problem)], str(refusal.value)


@pytest.mark.parametrize("title", LAWFUL)
def test_lawful_item_passes(title: str) -> None:
    assert isinstance(load_scheme(scheme_text(item_text(title=title))), Scheme)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (scheme_text(item_text(key="sex_ratio", title="其他工作")), "Item “其他工作”: “sexratio” may not be scored"),
        (scheme_text(item_text('rule = "new"', title="出生率")), "Item “出生率”: “出生率” may not be scored"),
        (scheme_text(item_text()).replace('title = "only"', 'title = "案件查处"'), "Section “案件查处”: “案件查处”"),
        (
            scheme_text(
                item_text(),
                more="bonus_ceiling = 4",
                tail='\n[[bonuses]]\nkey = "b"\ntitle = "超额结扎"\nrule = "no"',
            ),
            "Bonus “超额结扎”",
        ),
        (
            scheme_text(
                item_text(),
                more="bonus_ceiling = 4",
                tail='\n[[bonuses]]\nkey = "b"\ntitle = "罚款"\nrule = "per_event"\nvalue = 1\nfact = "sessions_held"',
            ),
            "Bonus “罚款”",
        ),
        (
            scheme_text(item_text(), tail='\n[[deductions]]\nkey = "d"\ntitle = "超生"\nfact = "births"\neach = 5'),
            "Deduction “超生”: Births registered is a statistic to monitor and may not be scored",
        ),
        (
            scheme_text(
                item_text(), more='red_line_class = "红线"', tail='\n[[red_lines]]\ntitle = "性别比"\nfact = "births"'
            ),
            "Red line “性别比”",
        ),
    ],
)
def test_every_place_that_scores_is_guarded(text: str, place: str) -> None:
    with pytest.raises(SchemeRefused) as refusal:
        load_scheme(text)

    assert [problem for problem in refusal.value.problems if place in str(problem)], str(refusal.value)


PLACES = {
    "item": scheme_text(item_text('rule = "manual"', title="{}")),
    "line": scheme_text(item_text('rule = "checklist"\nlines = [{ key = "a", title = "{}", points = 20 }]')),
    "section": scheme_text(item_text()).replace('title = "only"', 'title = "{}"'),
    "class": scheme_text(item_text()).replace("达标", "{}"),
    "tier": scheme_text(item_text(), tail='[[tiers]]\nkey = "a"\ntitle = "{}"\nleast_people = 0\n'),
    "part": scheme_text(item_text(), tail='[[parts]]\nkey = "a"\ntitle = "{}"\nweight = 1\n').replace(
        'key = "only"', 'key = "only"\npart = "a"'
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_titles_of_every_kind_are_guarded(place: str) -> None:
    with pytest.raises(SchemeRefused, match="may not be scored"):
        load_scheme(PLACES[place].replace("{}", "出生政策符合率"))

    assert isinstance(load_scheme(PLACES[place].replace("{}", "群众意见办理")), Scheme)


@pytest.mark.parametrize("setting", ["source", "evidence", "note"])
def test_explanations_may_name_what_is_not_scored(setting: str) -> None:
    text = scheme_text(item_text(RATE + f'\n{setting} = "原办法考核出生政策符合率和孕检率，现不再考核"'))

    assert isinstance(load_scheme(text), Scheme)


@pytest.mark.parametrize("fact", [spec.key for spec in FACTS if spec.statistic])
@pytest.mark.parametrize(
    "rule",
    [
        'rule = "per_event"\nvalue = 1\nfact = "{fact}"',
        'rule = "full_minus"\ndeductions = [{{ fact = "{fact}", each = 1 }}]',
        'rule = "milestones"\nevery = "quarter"\nvalue = 5\nfact = "{fact}"',
        RATE.replace("applications_in_time", "{fact}"),
    ],
)
def test_statistic_is_never_scored(fact: str, rule: str) -> None:
    with pytest.raises(SchemeRefused, match="is a statistic to monitor"):
        load_scheme(scheme_text(item_text(rule.format(fact=fact), when='spread = "quarterly"')))


def test_each_ban_has_an_example() -> None:
    reasons = {reason for _, reason in UNLAWFUL}

    assert all(any(reason in ban.reason for reason in reasons) for ban in BANS)


def test_default_scheme_names_no_statistic() -> None:
    statistics = {spec.key for spec in FACTS if spec.statistic}

    assert statistics
    assert not statistics & set(default_scheme().facts)
