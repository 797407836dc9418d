"""How an object that is not final yet is read again until it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Polling:
    """How what an operation gives becomes final: the operation `read` gives it again.

    It is not final while the field at `field` has one of the `pending` values. `path` has for each
    parameter of the path of `read` the field that it is in, or `path:name` of the call that started.
    The pause is what the `header` says, or else about the `interval`, in seconds. `method` is the
    further name of the operation, empty if a call of the spec has it.
    """

    read: str
    path: tuple[tuple[str, str], ...]
    field: tuple[str, ...]
    pending: tuple[str | int | bool, ...]
    header: str
    interval: float
    method: str
