"""Numbers and instants as the clerk reads them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale


def number(value: int) -> str:
    """Give a count with thousands marks."""
    return QLocale(QLocale.Language.Chinese, QLocale.Country.China).toString(value)


def data_size(size: int) -> str:
    """Give a size such as 1.4 MB."""
    return QLocale(QLocale.Language.Chinese, QLocale.Country.China).formattedDataSize(
        size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def instant(text: str) -> str:
    """Give a stored UTC instant in the time of this PC; what is no instant stays as it is."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment.astimezone().strftime("%Y-%m-%d %H:%M") if moment.tzinfo else text
