"""Every job that ``make bench`` measures, in the order of the table."""

from __future__ import annotations

from tools.benchmarks import importing
from tools.benchmarks.job import Job

JOBS: tuple[Job, ...] = (importing.JOB,)
