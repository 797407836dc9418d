"""How a variant spells a document: its names of fields, their nesting, and its constants, by path.

Paths are in the words of the base. To write, everything is found first and then changed; to read,
what stands further out is changed first, so that the paths of what is inside lead there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .arguments import is_list, is_map
from .conversions import UNCONVERTED, Conversion
from .paths import Step, find, read

Steps = tuple[Step, ...]
Keys = tuple[str, ...]
Nests = tuple[tuple[Keys, Keys], ...]


class Moved(NamedTuple):
    """A value that was taken out of an object: where it belongs, and where it was."""

    to: Keys
    was: Keys
    value: Any


class Exchange(NamedTuple):
    """What to exchange at a path: the names of an object's fields, or else a value.

    `nests` are fields of the object, or of objects in it, that belong elsewhere in there.
    """

    steps: Steps
    names: Mapping[str, str] | None = None
    values: Conversion | None = None
    nests: Nests = ()

    @property
    def order(self) -> tuple[int, bool]:
        """Come after what changes the way to here."""
        return len(self.steps) + (self.values is None), self.names is None

    def backwards(self) -> Exchange:
        """Return the exchange that undoes this one."""
        names = self.names and {theirs: ours for ours, theirs in self.names.items()}
        nests = tuple((theirs, ours) for ours, theirs in self.nests)
        return self._replace(
            names=names, values=self.values and self.values.backwards(), nests=nests
        )

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
        nests: Iterable[tuple[Steps, str]],
        again: Iterable[tuple[Steps, Steps]],
    ) -> Spelling:
        """Collect the rows of a document, the names by the object that has them."""
        holders: dict[Steps, tuple[dict[str, str], list[tuple[Keys, Keys]]]] = {}
        for (*steps, last), name in names:
            holders.setdefault(tuple(steps), ({}, []))[0][last.name] = name
        for steps, target in nests:
            holder = len(steps) - 1 - target.count("../")
            ours = tuple(step.name for step in steps[holder:])
            theirs = tuple(step.name for step in read(target.replace("../", "")).steps)
            holders.setdefault(steps[:holder], ({}, []))[1].append((ours, theirs))
        found = [
            Exchange(steps, names=words, nests=tuple(nested))
            for steps, (words, nested) in holders.items()
        ]
        found += [Exchange(steps, values=change) for steps, change in values]
        return cls(tuple(sorted(found, key=lambda one: one.order)), tuple(again))

    def backwards(self) -> Spelling:
        """Return the spelling that turns the variant's words into the base's."""
        return Spelling(tuple(one.backwards() for one in self.exchanges), self.again)

    def write(self, document: Any) -> None:
        """Put a document of the base into the variant's words.

        Raises:
            TypeError: A value cannot be what the variant writes.
        """
        objects: dict[int, tuple[Any, dict[str, str], list[tuple[Keys, Keys]]]] = {}
        for one, holder, key in list(self._found(document)):
            if one.names is not None:
                _, words, nests = objects.setdefault(id(holder), (holder, {}, []))
                words.update(one.names)
                nests += one.nests
            elif one.values is not None and holder[key] is not None:
                holder[key] = _written(one.values, holder[key], key)
        # Fields are taken out of objects before these have other names, and put in after that.
        taken = [(holder, _taken(holder, nests)) for holder, _, nests in objects.values()]
        for holder, words, _ in objects.values():
            _rename(holder, words)
        for holder, values in taken:
            _put(holder, values)

    def read(self, document: Any) -> None:
        """Put a document of the variant into the base's words, where this is `backwards`.

        A value that cannot be converted stays as it came.
        """
        for one, holder, key in self._found(document):
            if one.names is not None:
                taken = _taken(holder, one.nests)
                _rename(holder, one.names)
                _put(holder, taken)
            elif one.values is not None and holder[key] is not None:
                with suppress(*UNCONVERTED):
                    holder[key] = one.values.write(holder[key])

    def _found(self, document: Any, at: Steps = ()) -> Iterator[tuple[Exchange, Any, Any]]:
        """Yield what there is to exchange in the value that a path led to."""
        if at not in self._below:
            rests = ((one, _rest(one.steps, at)) for one in self.exchanges)
            self._below[at] = [one._replace(steps=rest) for one, rest in rests if rest is not None]
        for one in self._below[at]:
            for holder, key in one.slots(document):
                yield one, holder, key
        for path, target in self.again:
            for value in find(rest, document) if (rest := _rest(path, at)) else ():
                yield from self._found(value, target)


def _rest(steps: Steps, start: Steps) -> Steps | None:
    """Return a path from the end of another one on; None where it begins otherwise."""
    return steps[len(start) :] if steps[: len(start)] == start else None


def _written(change: Conversion, value: Any, key: Any) -> Any:
    try:
        return change.write(value)
    except UNCONVERTED as error:
        raise TypeError(f"{key} cannot be sent to this variant as {value!r}: {error}") from error


def _rename(holder: dict[str, Any], words: Mapping[str, str]) -> None:
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


def _taken(holder: dict[str, Any], nests: Iterable[tuple[Keys, Keys]]) -> list[Moved]:
    """Take values out of the objects in an object, with where each belongs and where it was.

    What is in the place of one, which the other side does not know, belongs where that one was.
    """
    found = [Moved(target, at, value) for at, target in nests for value in _out(holder, at)]
    others = [Moved(m.was, m.to, value) for m in found for value in _out(holder, m.to)]
    return found + others


def _out(holder: dict[str, Any], keys: Keys) -> Iterator[Any]:
    """Take out what keys lead to, if they do, and an object that is empty then."""
    first, *rest = keys
    if first not in holder:
        return
    if not rest:
        yield holder.pop(first)
    elif is_map(holder[first]) and holder[first]:
        yield from _out(holder[first], tuple(rest))
        if not holder[first]:
            del holder[first]


def _put(holder: dict[str, Any], taken: Iterable[Moved]) -> None:
    """Put values where they belong; back, where the way there leads through no object."""
    for moved in taken:
        if not _in(holder, moved.to, moved.value):
            _in(holder, moved.was, moved.value)


def _in(holder: dict[str, Any], keys: Keys, value: Any) -> bool:
    *outer, last = keys
    for key in outer:
        if not is_map(holder.setdefault(key, {})):
            return False
        holder = holder[key]
    holder[last] = value
    return True
