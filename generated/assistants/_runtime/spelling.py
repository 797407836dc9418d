"""How a variant spells a document: its names of fields and its constants, by path, there and back.

Paths are in the words of the base. To write, everything is found first and then changed; to read,
what stands further out is changed first, so that the paths of what is inside lead there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .arguments import is_list, is_map
from .conversions import Conversion
from .paths import Step, find

Steps = tuple[Step, ...]


class Exchange(NamedTuple):
    """What to exchange at a path: the names of an object's fields, or else a value."""

    steps: Steps
    names: Mapping[str, str] | None = None
    values: Conversion | None = None

    @property
    def order(self) -> tuple[int, bool]:
        """Come after what changes the way to here."""
        return len(self.steps) + (self.values is None), self.names is None

    def backwards(self) -> Exchange:
        """Return the exchange that undoes this one."""
        names = self.names and {theirs: ours for ours, theirs in self.names.items()}
        return self._replace(names=names, values=self.values and self.values.backwards())

    def slots(self, document: Any) -> Iterator[tuple[Any, Any]]:
        """Yield the objects with the names; or what holds each value, and where in there."""
        if self.names is not None:
            yield from ((at, None) for at in find(self.steps, document) if is_map(at))
        elif self.steps:
            *steps, last = self.steps
            for at in find(steps, document):
                for key in _keys(at, last):
                    yield at, key


def _keys(holder: Any, step: Step) -> Iterable[Any]:
    """Return where in a value a step leads."""
    if step.kind == "items":
        return range(len(holder)) if is_list(holder) else ()
    if not is_map(holder):
        return ()
    return list(holder) if step.kind == "values" else [step.name] if step.name in holder else ()


@dataclass(frozen=True)
class Spelling:
    """The exchanges in one document; `again` has paths that lead to what a shorter one led to."""

    exchanges: tuple[Exchange, ...]
    again: tuple[tuple[Steps, Steps], ...] = ()
    _below: dict[Steps, list[Exchange]] = field(
        default_factory=dict[Steps, list[Exchange]], repr=False, compare=False
    )

    @classmethod
    def of(
        cls,
        names: Iterable[tuple[Steps, str]],
        values: Iterable[tuple[Steps, Conversion]],
        again: Iterable[tuple[Steps, Steps]],
    ) -> Spelling:
        """Collect the rows of a document, the names by the object that has them."""
        holders: dict[Steps, dict[str, str]] = {}
        for (*steps, last), name in names:
            holders.setdefault(tuple(steps), {})[last.name] = name
        found = [Exchange(steps, names=words) for steps, words in holders.items()]
        found += [Exchange(steps, values=change) for steps, change in values]
        return cls(tuple(sorted(found, key=lambda one: one.order)), tuple(again))

    def backwards(self) -> Spelling:
        """Return the spelling that turns the variant's words into the base's."""
        undone = [one.backwards() for one in reversed(self.exchanges)]
        return Spelling(tuple(sorted(undone, key=lambda one: one.order)), self.again)

    def write(self, document: Any) -> None:
        """Put a document of the base into the variant's words.

        Raises:
            TypeError: A value cannot be what the variant writes.
        """
        objects: dict[int, tuple[Any, dict[str, str]]] = {}
        for one, holder, key in list(self._found(document)):
            if one.names is not None:
                objects.setdefault(id(holder), (holder, {}))[1].update(one.names)
            elif one.values is not None and holder[key] is not None:
                holder[key] = _written(one.values, holder[key], key)
        for holder, words in objects.values():
            rename(holder, words)

    def read(self, document: Any) -> None:
        """Put a document of the variant into the base's words, where this is `backwards`.

        A value that cannot be converted stays as it came.
        """
        for one, holder, key in self._found(document):
            if one.names is not None:
                rename(holder, one.names)
            elif one.values is not None and holder[key] is not None:
                with suppress(TypeError, ValueError, OverflowError):
                    holder[key] = one.values.write(holder[key])

    def _found(self, document: Any, at: Steps = ()) -> Iterator[tuple[Exchange, Any, Any]]:
        """Yield what there is to exchange in the value that a path led to."""
        if at not in self._below:
            rests = ((one, rest_of(one.steps, at)) for one in self.exchanges)
            self._below[at] = [one._replace(steps=rest) for one, rest in rests if rest is not None]
        for one in self._below[at]:
            for holder, key in one.slots(document):
                yield one, holder, key
        for path, target in self.again:
            for value in find(rest, document) if (rest := rest_of(path, at)) else ():
                yield from self._found(value, target)


def reached(document: Any, again: Iterable[tuple[Steps, Steps]]) -> list[tuple[Steps, Any]]:
    """Return a document, and all in it that a path leads to once more, each with its path."""
    pending: list[tuple[Steps, Any]] = [((), document)]
    for at, value in pending:
        for path, target in again:
            if rest := rest_of(path, at):
                pending += ((target, inner) for inner in find(rest, value))
    return pending


def rest_of(steps: Steps, start: Steps) -> Steps | None:
    """Return a path from the end of another one on; None where it begins otherwise."""
    return steps[len(start) :] if steps[: len(start)] == start else None


def _written(change: Conversion, value: Any, key: Any) -> Any:
    try:
        return change.write(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise TypeError(f"{key} cannot be sent to this variant as {value!r}: {error}") from error


def rename(holder: dict[str, Any], words: Mapping[str, str]) -> None:
    """Give the fields of an object other names; an unknown one that has such a name changes too."""
    taken = {words[name]: name for name in holder if name in words}
    entries: dict[str, Any] = {}
    for name, value in holder.items():
        new = words.get(name, name)
        while name not in words and new in taken:
            new = taken[new]
        entries[new] = value
    holder.clear()
    holder.update(entries)
