"""The tar inside: plain ustar headers of which every byte follows from name and size."""

from __future__ import annotations

from collections.abc import Iterator

from storage.bundle import wording

BLOCK = 512
END = bytes(2 * BLOCK)
MAX_ENTRY_BYTES = 256 * 1024 * 1024
_NAME_BYTES = 100
_CHUNK_BYTES = 256 * 1024


def header(name: str, size: int) -> bytes:
    """Write the header of a regular file: mode 0644, owner 0, group 0, time 0."""
    encoded = name.encode("ascii")
    if len(encoded) > _NAME_BYTES or not 0 <= size <= MAX_ENTRY_BYTES:
        raise ValueError(f"does not fit a ustar header: {name}")
    before = encoded.ljust(_NAME_BYTES, b"\0") + b"0000644\0" + b"0000000\0" * 2 + b"%011o\0" % size + b"00000000000\0"
    after = b"0" + bytes(100) + b"ustar\x0000" + bytes(64) + b"0000000\0" * 2 + bytes(167)
    checksum = sum(before) + sum(after) + 8 * ord(" ")
    return before + b"%06o\0 " % checksum + after


def padding(size: int) -> bytes:
    """Fill the last block of a file."""
    return bytes(-size % BLOCK)


class TarReader:
    """Reads entries in a row from plaintext chunks; accepts only headers as ``header`` writes them."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        """Begin before the first entry."""
        self._chunks = chunks
        self._buffer = bytearray()
        self._left = 0
        self._padding = 0

    def next_entry(self) -> tuple[str, int] | None:
        """Give name and size of the next entry; None after the genuine end of the archive."""
        for _chunk in self.content():
            pass
        if any(self._take(self._padding)):
            raise wording.refused(wording.CONTAINER_BROKEN)
        block = self._take(BLOCK)
        if block == bytes(BLOCK):
            self._end()
            return None
        name, size = _parse(block)
        self._left, self._padding = size, len(padding(size))
        return name, size

    def content(self) -> Iterator[bytes]:
        """Give what is left of the entry's content."""
        while self._left:
            chunk = self._take(min(self._left, _CHUNK_BYTES))
            self._left -= len(chunk)
            yield chunk

    def _end(self) -> None:
        if self._take(BLOCK) != bytes(BLOCK) or self._buffer or next(self._chunks, b""):
            raise wording.refused(wording.CONTAINER_BROKEN)

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            chunk = next(self._chunks, b"")
            if not chunk:
                raise wording.refused(wording.CONTAINER_BROKEN)
            self._buffer += chunk
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


def _parse(block: bytes) -> tuple[str, int]:
    try:
        name = block[:_NAME_BYTES].rstrip(b"\0").decode("ascii")
        size = int(block[124:135], 8)
        genuine = header(name, size) == block
    except ValueError as exc:
        raise wording.refused(wording.CONTAINER_BROKEN) from exc
    if not genuine:
        raise wording.refused(wording.ENTRY_REFUSED, entry=name.encode("unicode_escape").decode("ascii"))
    return name, size
