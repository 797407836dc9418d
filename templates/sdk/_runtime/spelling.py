"""How a variant spells documents: its names of fields, its constants and types, there and back.

What there is to exchange is found first, all of it, and then exchanged: so paths lead through a
document as it came, whose words are the base's to write it and the variant's to read it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from .arguments import is_map
from .conversions import UNCONVERTED, Conversion, conversion, respelled
from .paths import NOUNS, Slot, Step, Steps, find, reach, read
from .tables import Operation, Row, Variant, extended
from .wires import DifferentRow, Wire

Keys: TypeAlias = tuple[str, ...]

ITEMS = Step("items")
# What comes back, and is read in the words of the base.
READ = ("response", "event")


@dataclass(frozen=True)
class Words:
    """What a variant writes otherwise in values of one type, by path from there.

    `names` are other names of fields, `values` other constants, `converts` other types, `nests` other
    places in the same object; `parts` says of what type with words of its own a value is, or of what
    types it may be.
    """

    names: Mapping[str, str] = field(default_factory=dict[str, Any])
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Any])
    converts: Mapping[str, str] = field(default_factory=dict[str, Any])
    parts: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict[str, Any])
    nests: Mapping[str, str] = field(default_factory=dict[str, Any])


class Exchanges(NamedTuple):
    """Words with their paths read, for one direction; names by the object that has them."""

    names: list[tuple[Steps, dict[str, str]]]
    values: list[tuple[Steps, Conversion]]
    converts: list[tuple[Steps, Conversion]]
    parts: list[tuple[Steps, tuple[str, ...]]]
    # From where to where in an object, by names of the variant.
    nests: list[tuple[Keys, Keys]]


class Vocabulary:
    """All words of a variant, by type, to write and to read; each is read when it is first needed."""

    def __init__(self, words: Mapping[str, Words]) -> None:
        self.words = words
        self._read: dict[tuple[str, bool], Exchanges] = {}

    def exchanges(self, name: str, *, backwards: bool) -> Exchanges:
        """Return the words of a type, for one direction."""
        found = self._read.get((name, backwards))
        if found is None:
            found = (_backwards if backwards else _forwards)(self.words[name])
            self._read[name, backwards] = found
        return found

    def row(
        self, declared: Operation[Any], lacking: str | None, variant: Variant, wire: Wire
    ) -> Row:
        """Return what the calls of an operation become."""
        return WordedRow(declared, lacking, variant, wire)

    def members(self, parts: Mapping[str, str | tuple[str, ...]]) -> Iterator[tuple[str, str]]:
        """Yield the names of the fields of a whole body."""
        names = parts.get("", ())
        for name in (names,) if isinstance(names, str) else names:
            yield from self.words[name].names.items()


def _top(wire: Wire, place: str) -> Words:
    """Collect the words at the top of one document; parameters get their names when encoded."""

    def here(table: Mapping[str, Any]) -> dict[str, Any]:
        prefix = f"{place}:" if place else ""
        own = {path: value for path, value in table.items() if read(path).place == place}
        return {path.removeprefix(prefix): value for path, value in own.items()}

    names = {} if place in ("query", "header") else here(wire.names)
    return Words(names, here(wire.values), here(wire.converts), here(wire.parts))


def _forwards(words: Words) -> Exchanges:
    names: dict[Steps, dict[str, str]] = {}
    for (*steps, last), name in _paths(words.names):
        names.setdefault(tuple(steps), {})[last.name] = name
    return Exchanges(
        list(names.items()),
        [(steps, respelled(pairs)) for steps, pairs in _paths(words.values)],
        [(steps, conversion(how)) for steps, how in _paths(words.converts)],
        [(s, (to,) if isinstance(to, str) else to) for s, to in _paths(words.parts)],
        [
            ((words.names.get(first, first), *inner), _keys(read(to).steps))
            for (first, *inner), to in ((_keys(s), to) for s, to in _paths(words.nests))
        ],
    )


def _backwards(words: Words) -> Exchanges:
    """The same by the paths that the variant has."""
    names, values = dict(_paths(words.names)), dict(_paths(words.values))
    lists = {steps for steps, how in _paths(words.converts) if how == "list"}

    def theirs(steps: Steps) -> Steps:
        found: list[Step] = []
        base: Steps = ()
        for step in steps:
            named = (*base, Step("key", step.name))
            name = names.get(named, step.name)
            if step.kind == "guard":
                value = values.get(named, {}).get(step.value, step.value)
                found.append(Step("guard", name, value))
                continue
            base = (*base, step)
            found += [Step("key", name) if step.kind == "key" else step]
            found += [ITEMS] if base in lists else []
        return tuple(found)

    ours = _forwards(words)
    return Exchanges(
        [(theirs(s), {other: own for own, other in pairs.items()}) for s, pairs in ours.names],
        [(theirs(steps), change.backwards()) for steps, change in ours.values],
        [
            # What becomes one item is the list itself.
            (theirs(steps)[: -1 if steps in lists else None], change.backwards())
            for steps, change in ours.converts
        ],
        [(theirs(steps), to) for steps, to in ours.parts],
        [(theirs, ours) for ours, theirs in ours.nests],
    )


def _keys(steps: Steps) -> Keys:
    return tuple(step.name for step in steps)


def _paths(table: Mapping[str, Any]) -> Iterator[tuple[Steps, Any]]:
    return ((read(path).steps, value) for path, value in table.items())


class WordedRow(DifferentRow):
    """A row of a variant that puts calls in its own words, places and envelopes."""

    def __init__(
        self, declared: Operation[Any], lacking: str | None, variant: Variant, wire: Wire
    ) -> None:
        super().__init__(declared, lacking, variant, wire)
        vocabulary: Vocabulary = variant.words
        tops = {place: _top(wire, place) for place in (*NOUNS, *READ)}
        self._spellings = {
            place: Spelling(top, vocabulary, backwards=place in READ)
            for place, top in tops.items()
            if top != Words()
        }
        self._places = [(read(path), read(target)) for path, target in wire.places.items()]
        self._envelopes = wire.envelopes

    def write(
        self, documents: Mapping[str, Any], extra: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Put a call as the variant does, with more fields in the body."""
        written = dict(documents)
        for place in documents.keys() & self._spellings.keys():
            written[place] = self._spellings[place].exchange(written[place])
        for (place, (key,)), (target, (name,)) in self._places:
            if is_map(written[place]) and key.name in written[place]:
                if written[target] is None:
                    written[target] = {}
                written[target][name.name] = written[place].pop(key.name)
        own, other = self._envelopes.get("body", ("", ""))
        body = _rewrapped(written[""], own, other) if own else written[""]
        outside = body is not None and not is_map(body)
        body = _rewrapped(body if outside else extended(body, extra), "", "" if own else other)
        written[""] = extended(body, extra) if outside else body
        return written

    def reading(self, place: str) -> Callable[[Any], Any] | None:
        """Return what puts a response, or an event, into the words of the base, if it has others."""
        spelling = self._spellings.get(place)
        own, other = self._envelopes.get(place, ("", ""))
        if not (spelling or own or other):
            return None

        def read_words(document: Any) -> Any:
            document = _rewrapped(document, other, own)
            return spelling.exchange(document) if spelling else document

        return read_words


def _rewrapped(document: Any, old: str, new: str) -> Any:
    """Take a document out of one envelope, or put it into one; what is in both keeps the rest."""
    if old and is_map(document) and old in document:
        if not new:
            return document[old]
        # An unknown member that has the name changes too.
        names = {old: new, new: old}
        return {names.get(name, name): value for name, value in document.items()}
    return {new: document} if new and not old and document is not None else document


class Spelling:
    """How one document of an operation is spelled; `words` are those at its top."""

    def __init__(self, words: Words, vocabulary: Vocabulary, *, backwards: bool) -> None:
        self._top = (_backwards if backwards else _forwards)(words)
        self._vocabulary, self._backwards = vocabulary, backwards

    def exchange(self, document: Any) -> Any:
        """Put a document of the base into the variant's words, or the other way round.

        Raises:
            TypeError: A value cannot be what the variant writes; one that is read stays as it came.
        """
        convert = _converted if self._backwards else _written
        root = [document]
        renames: dict[int, tuple[Any, Mapping[str, str]]] = {}
        changes: dict[tuple[int, Any, bool], tuple[Any, Any, Conversion]] = {}
        nested: list[tuple[Any, list[tuple[Keys, Keys]]]] = []
        for exchanges, slot in self._reached((root, 0)):
            if exchanges.nests and is_map(slot[0][slot[1]]):
                nested.append((slot[0][slot[1]], exchanges.nests))
            for steps, names in exchanges.names:
                for at in filter(is_map, find(steps, slot[0][slot[1]])):
                    _, others = renames.get(id(at), (at, {}))
                    renames[id(at)] = at, {**others, **names}
            for holder, key, constants, change in _changed(exchanges, slot):
                changes.setdefault((id(holder), key, constants), (holder, key, change))
        # Inside first: constants are those of an item, before it is in a list of one.
        for holder, key, change in reversed(changes.values()):
            if holder[key] is not None:
                holder[key] = convert(change, holder[key], key)
        for at, words in renames.values():
            rename(at, words)
        for at, nests in () if self._backwards else reversed(nested):
            _move(at, nests)
        return root[0]

    def _reached(self, start: Slot) -> Iterator[tuple[Exchanges, Slot]]:
        """Yield the top and all parts that there are, with the words that they have."""
        pending = [(self._top, start)]
        seen: set[tuple[str, int, Any]] = set()
        for exchanges, slot in pending:
            if self._backwards and exchanges.nests and is_map(slot[0][slot[1]]):
                # Here the paths to what is inside are those of the base.
                _move(slot[0][slot[1]], exchanges.nests)
            yield exchanges, slot
            for steps, names in exchanges.parts:
                slots = reach(steps, slot)
                # Only types of one and the same value can lead back to each other.
                inside = any(step.kind != "guard" for step in steps)
                for name in names if slots else ():
                    if inside or (name, id(slot[0]), slot[1]) not in seen:
                        seen.add((name, id(slot[0]), slot[1]))
                        words = self._vocabulary.exchanges(name, backwards=self._backwards)
                        pending += [(words, found) for found in slots]


def _changed(exchanges: Exchanges, slot: Slot) -> Iterator[tuple[Any, Any, bool, Conversion]]:
    for constants, rows in ((False, exchanges.converts), (True, exchanges.values)):
        for steps, change in rows:
            for holder, key in reach(steps, slot):
                yield holder, key, constants, change


def _written(change: Conversion, value: Any, key: Any) -> Any:
    try:
        return change.write(value)
    except UNCONVERTED as error:
        raise TypeError(f"{key} cannot be sent to this variant as {value!r}: {error}") from error


def _converted(change: Conversion, value: Any, _: Any) -> Any:
    with suppress(*UNCONVERTED):
        return change.write(value)
    return value


def rename(holder: dict[str, Any], words: Mapping[str, str]) -> None:
    """Give the fields of an object other names; an unknown one that has such a name changes too."""
    plain = {words.get(name, name): value for name, value in holder.items()}
    if len(plain) == len(holder):
        holder.clear()
        holder.update(plain)
        return
    taken = {words[name]: name for name in holder if name in words}
    entries: dict[str, Any] = {}
    for name, value in holder.items():
        new = words.get(name, name)
        while name not in words and new in taken:
            new = taken[new]
        entries[new] = value
    holder.clear()
    holder.update(entries)


def _move(holder: dict[str, Any], nests: Iterable[tuple[Keys, Keys]]) -> None:
    """Put values of an object, or of objects in it, where they belong.

    What is in the place of one, which the other side does not know, goes where that one was; where the
    way leads through no object, a value stays where it is.
    """
    found = [(to, was, value) for was, to in nests for value in _out(holder, was)]
    others = [(was, to, value) for to, was, _ in found for value in _out(holder, to)]
    for to, was, value in found + others:
        if not _in(holder, to, value):
            _in(holder, was, value)


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


def _in(holder: dict[str, Any], keys: Keys, value: Any) -> bool:
    *outer, last = keys
    for key in outer:
        if not is_map(holder.setdefault(key, {})):
            return False
        holder = holder[key]
    holder[last] = value
    return True
