"""Server-sent events out of the bytes of a response, as they arrive (WHATWG HTML §9.2.6)."""

from __future__ import annotations

from .errors import LimitError

# The name of events that have none.
UNNAMED = "message"
BLANK_LINE = b"\n\n"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
DATA = b"data: "


class Events:
    """Cuts bytes into events: their names and data, of which lines of bare names and ids have none.

    What follows the last blank line is incomplete, and lost if nothing else comes. An event of more
    than `most` bytes is a LimitError.
    """

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._pending = bytearray()
        self._held = b""  # a carriage return, which may be half the end of a line
        self._mark = BYTE_ORDER_MARK

    def feed(self, chunk: bytes) -> list[tuple[str, bytes]]:
        """Return the events that these bytes complete."""
        if self._held or b"\r" in chunk:
            chunk = self._held + chunk
            self._held = b"\r" if chunk.endswith(b"\r") else b""
            chunk = chunk.removesuffix(b"\r").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        # What was searched before is not searched again, however small the pieces of an event are.
        begin = max(len(self._pending) - 1, 0)
        self._pending += chunk
        blocks: list[bytes] = []
        if self._pending.find(BLANK_LINE, begin) >= 0:
            *blocks, rest = bytes(self._pending).split(BLANK_LINE)
            self._pending = bytearray(rest)
        if self._most is not None and max(map(len, (*blocks, self._pending))) > self._most:
            raise LimitError(
                f"An event of the stream has more than {self._most} bytes; "
                "raise Limits(event=…) to read it."
            )
        if blocks and self._mark:
            blocks[0], self._mark = blocks[0].removeprefix(self._mark), b""
        events = (_event(block) for block in blocks)
        return [event for event in events if event[1]]


def _event(block: bytes) -> tuple[str, bytes]:
    if block.startswith(DATA) and b"\n" not in block:
        return UNNAMED, block[len(DATA) :]
    name, data = b"", list[bytes]()
    for line in block.split(b"\n"):
        field, _, value = line.partition(b":")
        if field == b"data":
            data.append(value.removeprefix(b" "))
        elif field == b"event":
            name = value.removeprefix(b" ")
    return name.decode("utf-8", "replace") or UNNAMED, b"\n".join(data)
