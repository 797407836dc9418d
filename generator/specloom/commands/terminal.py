"""What a stream can show: the one place that decides on colours and on progress."""

from __future__ import annotations

import os
import sys
from typing import TextIO


def has_colours(stream: TextIO | None) -> bool:
    """Whether text for a stream is coloured: NO_COLOR, then FORCE_COLOR, then what the stream is."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or _moves(stream)


def shows_progress() -> bool:
    """Whether somebody sees what is at work: on a terminal, and neither in CI nor with NO_COLOR."""
    return _moves(sys.stderr) and not (os.environ.get("CI") or os.environ.get("NO_COLOR"))


def _moves(stream: TextIO | None) -> bool:
    # Where a stream is closed there is none.
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"
