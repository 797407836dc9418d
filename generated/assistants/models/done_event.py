"""DoneEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class DoneEvent(rt.Model):
    """Marks the end of a stream, with data that is not JSON."""

    event: Literal["done"]
    """The end of a stream."""

    data: Literal["[DONE]"]
    """The mark itself."""
