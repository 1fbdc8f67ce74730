"""A scheme with every kind of item that inspectors mark."""

from __future__ import annotations

SCHEME = """
format = 2
scheme = "rounds"
version = "1"
title = "季度督查评分办法"
max_points = 180
rounding = 0.01

[[sections]]
key = "field"
title = "现场检查"
max_points = 180

[[sections.items]]
key = "board"
title = "公开栏"
max_points = 40
spread = "quarterly"
rule = "checklist"
evidence = "公开栏照片"
lines = [
    { key = "posted", title = "服务事项已公开", points = 6 },
    { key = "current", title = "内容为本季度", points = 4 },
]

[[sections.items]]
key = "records"
title = "登记与实际相符"
max_points = 40
spread = "quarterly"
rule = "sampled"
per_percent = 1
when_nothing_due = "zero"

[[sections.items]]
key = "recheck"
title = "抽样复核"
max_points = 40
spread = "quarterly"
rule = "sampled"
fact = "recheck_mismatches"
per_percent = 1
when_nothing_due = "zero"

[[sections.items]]
key = "visit"
title = "入户服务记录"
max_points = 40
spread = "quarterly"
rule = "manual"

[[sections.items]]
key = "year"
title = "年度总结"
max_points = 20
spread = "yearly"
rule = "manual"
choices = [0, 10, 20]

[[classes]]
title = "合格"
at_least = 0
"""
