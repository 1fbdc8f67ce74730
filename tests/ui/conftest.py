"""Windows without a screen, over a township in memory."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fake_township import FakeTownship, make_township
from ui.context import Context
from ui.machine import Machine
from ui.main import application, look_of, make_context
from ui.window import MainWindow


@pytest.fixture
def desk_app(qapp: QApplication) -> Iterator[QApplication]:
    app = application()
    assert app is qapp
    yield app
    look_of(app).set_practice(practice=False)
    look_of(app).set_dark(dark=False)


@pytest.fixture
def township(tmp_path: Path) -> FakeTownship:
    return make_township(tmp_path, pdf=blank_pdf())


@pytest.fixture
def context(desk_app: QApplication, township: FakeTownship, tmp_path: Path) -> Iterator[Context]:
    context = make_context(desk_app, township.as_township, Machine(tmp_path / "machine.ini"))
    yield context
    context.tasks.close()


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> MainWindow:
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def blank_pdf() -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    document.new_page(595, 842)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()
