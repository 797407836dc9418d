"""Back from JSON pointers to lines and columns, when a diagnostic is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from yaml import (
    AliasEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    YAMLError,
)
from yaml._yaml import CParser

from specloom.diagnostics import Position

_PAIRED = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
# Where a schema stands, and the members that one is made of: stages speak of the schema itself.
_THROUGH = re.compile(r"schema|content|allOf|[\w.*-]+/[\w.+*-]+(?:;.*)?")
_START = (MappingStartEvent, SequenceStartEvent)
_LEAVES = (ScalarEvent, AliasEvent)


def locate(text: str, pointers: Iterable[str]) -> dict[str, Position]:
    """By pointer, the place of the value that it names, or of its nearest parent that exists.

    A value of a schema is found also if the pointer leaves out where the schema stands (`content`, `schema`)
    or which member of an `allOf` has it.

    Diagnostics are rare and documents are large, so places are looked for only when some are
    shown, all of one text at once. JSON is read as YAML here, of which it is a subset but for tabs
    and paired escapes: each half of such a pair becomes a space, which moves nothing.
    """
    return {pointer: position for pointer, (position, _) in looked_for(text, pointers).items()}


def looked_for(text: str, pointers: Iterable[str]) -> dict[str, tuple[Position, bool]]:
    """The same, and whether what the pointer names is there itself."""
    search = _Search(_PAIRED.sub(r"\\u0020", text.replace("\t", " ")))
    wanted = {pointer: search.want(pointer) for pointer in pointers}
    search.run()
    return {pointer: (place.position, place.is_there) for pointer, place in wanted.items()}


class _Place:
    """A value that is looked for, and those below it. Until it is found it is where its parent is."""

    def __init__(self, above: _Place | None = None) -> None:
        self._above = above
        self._mark: Any = None
        self.below: dict[str, _Place] = {}

    def found(self, event: Any) -> None:
        """Remember where it is."""
        self._mark = self._mark or event.start_mark

    @property
    def is_there(self) -> bool:
        """Whether it was found."""
        return self._mark is not None

    @property
    def position(self) -> Position:
        """Where it is."""
        if self._mark is not None:
            return Position(self._mark.line + 1, self._mark.column + 1)
        return self._above.position if self._above else Position(1, 1)


class _Search:
    """One way through a text, which stops at what is wanted and skips everything else."""

    def __init__(self, text: str) -> None:
        # The events of libyaml, which PyYAML gives no types.
        self._next: Any = CParser(text).get_event
        self._root = _Place()

    def want(self, pointer: str) -> _Place:
        """Look for what a pointer names."""
        place = self._root
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            place = place.below.setdefault(key, _Place(place))
        return place

    def run(self) -> None:
        """Find what there is. A text that does not parse has places up to where it is wrong."""
        try:
            self._next()  # the stream
            self._next()  # the document
            if event := self._next():
                self._root.found(event)
                self._value(event, self._root)
        except YAMLError:
            return

    def _value(self, event: Any, place: _Place | None) -> None:
        if place is None or not place.below:
            self._skip(event)
        elif isinstance(event, MappingStartEvent):
            self._mapping(place)
        elif isinstance(event, SequenceStartEvent):
            self._sequence(place)

    def _mapping(self, place: _Place) -> None:
        while isinstance(key := self._next(), (*_LEAVES, *_START)):
            name = key.value if isinstance(key, ScalarEvent) else ""
            below = place.below.get(name)
            if below is not None:
                below.found(key)
            self._skip(key)
            value = self._next()
            if below is None and _THROUGH.fullmatch(name):
                self._through(value, place)
            else:
                self._value(value, below)

    def _through(self, event: Any, place: _Place) -> None:
        """Look for the same values below a key that their pointers may leave out."""
        if not isinstance(event, SequenceStartEvent):
            self._value(event, place)
            return
        while isinstance(member := self._next(), (*_LEAVES, *_START)):
            self._value(member, place)

    def _sequence(self, place: _Place) -> None:
        index = 0
        while isinstance(event := self._next(), (*_LEAVES, *_START)):
            below = place.below.get(str(index))
            if below is not None:
                below.found(event)
            self._value(event, below)
            index += 1

    def _skip(self, event: Any) -> None:
        """Pass over the rest of a value."""
        depth = int(isinstance(event, _START))
        while depth:
            event = self._next()
            if not isinstance(event, _LEAVES):
                depth += 1 if isinstance(event, _START) else -1
