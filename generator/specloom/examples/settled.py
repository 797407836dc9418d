"""Makes the parts of an example say the same: what failed has no time of completion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from specloom.api.model import Definition
from specloom.api.types import Enum, Nullable, Object, without_null
from specloom.api.walk import resolve

Known: TypeAlias = Mapping[str, Definition]
_STATUS = "status"
#: So many letters tell `cancelled` and `cancelled_at` from `completed_at`.
_STEM = 5
#: What is null unless something fails.
_FAILURES = ("error", "last_error", "refusal")
#: What is final, the best first.
_FINAL = ("completed", "succeeded", "processed", "ready", "active")


def settled(made: dict[str, Any], kind: Object, known: Known) -> dict[str, Any]:
    """A record without what its status excludes, or without failures where it has none."""
    found: dict[str, Any] = dict(made)
    status = made.get(_STATUS)
    others = [one for one in _statuses(kind, known) if one != status]
    if not isinstance(status, str) or not others:
        usual = [one.name for one in kind.fields if isinstance(one.type, Nullable)]
        return {key: None if key in _FAILURES and key in usual else found[key] for key in found}
    for field in kind.fields:
        failure = "error" in field.name and status != "failed"
        other = any(_is_of(field.name, one) for one in others)
        if field.name not in found or not (failure or (other and not _is_of(field.name, status))):
            continue
        if isinstance(field.type, Nullable):
            found[field.name] = None
        elif (failure or field.name.endswith("_at")) and not any(u.required for u in field.uses):
            del found[field.name]
    return found


def with_status(
    value: Mapping[str, Any], kind: Object, known: Known, status: str
) -> dict[str, Any]:
    """A record with another status, if it can have that."""
    can = _STATUS in value and status in _statuses(kind, known)
    return {key: status if can and key == _STATUS else item for key, item in value.items()}


def final(kind: Object, known: Known, pending: tuple[object, ...]) -> str:
    """A status of a record that is final; empty if none is."""
    found = [one for one in _statuses(kind, known) if one not in pending]
    return next((one for one in _FINAL if one in found), found[0] if found else "")


def _statuses(kind: Object, known: Known) -> list[str]:
    types = [
        resolve(without_null(field.type), known) for field in kind.fields if field.name == _STATUS
    ]
    return [
        value.value
        for one in types
        if isinstance(one, Enum)
        for value in one.values
        if isinstance(value.value, str)
    ]


def _is_of(name: str, status: str) -> bool:
    """Whether a field is of a status: `failed_at` of `failed`, `required_action` of `requires_action`."""
    return name[:_STEM] == status[:_STEM] and not name.startswith("expires")
