"""Server-sent events out of bytes, however they are cut."""

from __future__ import annotations

from typing import Any

import pytest

WHOLE = (
    b"\xef\xbb\xbf: a comment\n\ndata: one\n\nevent: named\r\ndata: two\r\ndata:three\r\n\r\n"
    b"id: 7\rretry: 5\r\rdata:  four \n\n\n\nevent: bare\n\ndata\n\nother: x\ndata: f\xc3\xbcnf\n\ndata: lost\n"
)
EVENTS = [
    ("message", b"one"),
    ("named", b"two\nthree"),
    ("message", b" four "),
    ("message", "fünf".encode()),
]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_pieces(sample: Any, size: int) -> None:
    """The same events come out of the same bytes, in pieces of any size."""
    reader = sample("_runtime.streams").Events(None)
    pieces = (WHOLE[i : i + size] for i in range(0, len(WHOLE), size))
    assert [event for piece in pieces for event in reader.feed(piece)] == EVENTS


def test_limit(sample: Any, rt: Any) -> None:
    """An event that grows beyond the limit is refused before its end."""
    reader = sample("_runtime.streams").Events(20)
    assert reader.feed(b"data: 12345\n\n" * 5) == [("message", b"12345")] * 5
    with pytest.raises(rt.LimitError, match="more than 20 bytes"):
        reader.feed(b"data: 123456789012345")


def test_speed_of_pieces(sample: Any) -> None:
    """A large event in small pieces is searched once, not once a piece."""
    reader = sample("_runtime.streams").Events(None)
    for _ in range(100_000):
        assert not reader.feed(b"data: " + b"x" * 50)
    assert len(reader.feed(b"\n\n")) == 1
