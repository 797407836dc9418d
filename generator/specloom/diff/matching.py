"""Which parts of two states belong together where their names do not say it, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from specloom.api.names import words
from specloom.api.types import Enum, Field, Nullable, Ref, Type

_Part = TypeVar("_Part")
# Two names that have so much in common may be one that was spelled anew.
_ALIKE = 0.6


def renamed(
    gone: Sequence[_Part], come: Sequence[_Part], evidence: Callable[[_Part, _Part], str]
) -> list[tuple[_Part, _Part, str]]:
    """Pairs of what is gone and what is new that are one thing, with the evidence.

    A pair counts only if neither has another partner: where it could be either, nothing was renamed.
    """
    found = [(one, other, why) for one in gone for other in come if (why := evidence(one, other))]
    return [
        (one, other, why)
        for one, other, why in found
        if sum(one is a for a, _, _ in found) == 1 and sum(other is b for _, b, _ in found) == 1
    ]


def of_fields(same: Callable[[Type, Type], bool]) -> Callable[[Field, Field], str]:
    """Evidence that a field was renamed: the same type and obligation, and one thing more."""

    def evidence(old: Field, new: Field) -> str:
        if old.uses[0].required != new.uses[0].required or not same(old.type, new.type):
            return ""
        return of_names(old.name, new.name, old.type, (old.description, new.description))

    return evidence


def of_names(old: str, new: str, kind: Type, texts: tuple[str, str]) -> str:
    """What beside the type says that two names are of one thing; nothing if nothing does."""
    if [word.lower() for word in words(old)] == [word.lower() for word in words(new)]:
        return "the same type and the same words"
    if texts[0] and texts[0] == texts[1]:
        return "the same type and description"
    if not alike(old, new):
        return ""
    return "the same type and a similar name" if is_telling(kind) or _shares(old, new) else ""


def alike(old: str, new: str) -> bool:
    """Whether two names have much in common."""
    return SequenceMatcher(None, old.lower(), new.lower()).ratio() >= _ALIKE


def _shares(old: str, new: str) -> bool:
    """Whether two names have a whole word in common: `max_tokens` and `max_output_tokens`."""
    return bool({w.lower() for w in words(old)} & {w.lower() for w in words(new)})


def is_telling(kind: Type) -> bool:
    """Whether a type says more than that there is a text or a number."""
    return isinstance(kind.type if isinstance(kind, Nullable) else kind, Ref | Enum)


def by_key(
    old: Iterable[_Part], new: Iterable[_Part], key: Callable[[_Part], object]
) -> tuple[list[tuple[_Part, _Part]], list[_Part], list[_Part]]:
    """Pairs of the same key, then what only the old state has, then only the new one, each in order."""
    before: Mapping[object, _Part] = {key(one): one for one in old}
    after: Mapping[object, _Part] = {key(one): one for one in new}
    both = [(one, after[name]) for name, one in before.items() if name in after]
    gone = [one for name, one in before.items() if name not in after]
    return both, gone, [one for name, one in after.items() if name not in before]
