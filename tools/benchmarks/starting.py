"""From the start of the process to the first painted window, and what an open office takes of the memory."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from app.services.practice import PASSPHRASE
from storage.store import Store
from tools.benchmarks.child import run_child
from tools.benchmarks.job import Contender, Job, megabytes, milliseconds
from tools.benchmarks.material import Material

_KIBIBYTE = 1024
# Both windows end at the same moment: when the events after the first painting of a window are handled.
_UNTIL_PAINTED = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, lambda: os._exit(0))
        return False

def watched(run):
    def started(*_):
        app = QApplication.instance()
        app.watch = Watch()
        app.installEventFilter(app.watch)
        return run()
    return started

QApplication.exec = watched(QApplication.exec)
"""
_EMPTY = """
app = QApplication([])
window = QMainWindow()
window.resize(900, 600)
window.show()
sys.exit(f"closed unpainted: {app.exec()}")
"""
_OURS = """
from ui.launch import main
sys.exit(f"closed unpainted: {main(['run', *sys.argv[1:]])}")
"""

# Not ru_maxrss: a child begins with that of its parent. So this job runs on Linux only.
_PEAK = """
from pathlib import Path
print(next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")))
"""
_PLAIN_LIST = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
people = database.execute("SELECT * FROM resident").fetchall()
"""
_OPEN_OFFICE = """
import sys
from pathlib import Path
from app.bootstrap import open_township
township = open_township(Path(sys.argv[1]), sys.argv[2])
ids = township.register.list_ids()
for start in range(0, len(ids), 5000):
    township.register.rows(ids[start : start + 50])
for text in ("li", "王", "zw", "1234"):
    township.register.rows(township.register.list_ids(text=text)[:50])
township.places.villages()
township.register.counts()
"""
_PANDAS = """
import sqlite3, sys
import pandas
people = pandas.read_sql("SELECT * FROM resident", sqlite3.connect(sys.argv[1]))
"""


@contextmanager
def prepare_start(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Start without a screen, and with settings that nobody has touched."""
    office = material.copy_to(folder / "office")
    starts: dict[str, Callable[[], str]] = {
        "empty PySide6 window": partial(_child, folder, _UNTIL_PAINTED + _EMPTY),
        "township-desk, welcome": partial(_child, folder, _UNTIL_PAINTED + _OURS),
        "township-desk, asking for the passphrase": partial(_child, folder, _UNTIL_PAINTED + _OURS, office),
    }
    for start in starts.values():
        start()
    yield tuple(Contender(name, partial(_time, start)) for name, start in starts.items())


@contextmanager
def prepare_memory(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Every contender is a process of its own, and tells the most memory it ever had."""
    plain = folder / "plain.db"
    with material.opened(folder / "office") as opened:
        _write_plain(plain, opened.office.store)
    office = folder / "office"
    yield (
        Contender("sqlite3, all rows in a list", lambda: _peak(folder, _PLAIN_LIST, plain)),
        Contender("township-desk, opened, leafed through and searched", lambda: _peak(folder, _OPEN_OFFICE, office)),
        Contender("pandas, all rows in a frame", lambda: _peak(folder, _PANDAS, plain)),
    )


START = Job("start", "process start to the first painted window", "at most 1.5", prepare_start, milliseconds)
MEMORY = Job("memory", "most memory with the whole register open", "at most 250 MB", prepare_memory, megabytes)


def _write_plain(file: Path, store: Store) -> None:
    with closing(sqlite3.connect(file)) as database, store.read() as connection:
        rows = connection.execute("SELECT * FROM resident").fetchall()
        columns = [str(row[1]) for row in connection.execute("PRAGMA table_info(resident)")]
        database.execute(f"CREATE TABLE resident ({', '.join(columns)})")
        database.executemany(f"INSERT INTO resident VALUES ({', '.join('?' * len(columns))})", rows)  # noqa: S608 - our names
        database.commit()


def _peak(folder: Path, script: str, file: Path) -> float:
    return float(_child(folder, script + _PEAK, file, PASSPHRASE)) * _KIBIBYTE


def _child(folder: Path, script: str, *arguments: Path | str) -> str:
    """Run a script of ours in a fresh interpreter, with a home of its own."""
    return run_child(folder, "-c", script, *arguments)


def _time(start: Callable[[], str]) -> float:
    begun = time.perf_counter()
    start()
    return time.perf_counter() - begun
