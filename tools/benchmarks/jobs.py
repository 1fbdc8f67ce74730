"""Every job that ``make bench`` measures, in the order of the table."""

from __future__ import annotations

from tools.benchmarks import (
    bundling,
    duplicates,
    entitlements,
    importing,
    paper,
    scoring,
    searching,
    starting,
    watching,
)
from tools.benchmarks.job import Job

JOBS: tuple[Job, ...] = (
    importing.JOB,
    searching.JOB,
    duplicates.JOB,
    watching.JOB,
    scoring.JOB,
    entitlements.JOB,
    bundling.JOB,
    paper.JOB,
    starting.START,
    starting.MEMORY,
)
