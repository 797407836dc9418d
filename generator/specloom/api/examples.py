"""The examples that documents have for whole bodies and responses."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.types import Value


@dataclass(frozen=True, slots=True)
class Examples:
    """Example values that a document has for whole bodies, responses and events, right or wrong."""

    body: tuple[Value, ...] = ()
    response: tuple[Value, ...] = ()
    events: tuple[Value, ...] = ()
