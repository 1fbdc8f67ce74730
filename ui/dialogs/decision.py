"""A question that needs a decision; everything else is a toast or a banner."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

Answer = QMessageBox.StandardButton


def ask(parent: QWidget, question: str, answers: Answer, default: Answer) -> Answer:
    """Ask, and give the answer; Esc means Cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle(parent.window().windowTitle())
    box.setText(question)
    box.setStandardButtons(answers)
    box.setDefaultButton(default)
    return Answer(box.exec())
