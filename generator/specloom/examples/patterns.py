"""Texts that a pattern describes, for patterns as specs have them: classes, groups and counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

_CLASSES: dict[str, Callable[[str], bool]] = {
    "d": str.isdigit,
    "w": lambda letter: letter.isalnum() or letter == "_",
    "s": str.isspace,
}
#: What is tried for a class, the plainest first.
_LETTERS = (
    "a1A-_ .:/@#+,=$%&*!?()[]{}<>|~^;'\"bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ023456789"
)
_CONTROLS = {"n": "\n", "t": "\t"}
#: So many letters a text may have, and a pattern.
_LONG = 500


class _UnknownError(Exception):
    """A pattern has something that is not read here."""


@dataclass(slots=True)
class _Reader:
    """Reads a pattern and writes a short text that it describes, group by group."""

    rest: str

    def sample(self) -> str:
        """The text of the first alternative, up to the end of a group or of the pattern."""
        first = self._sequence()
        while self.rest[:1] == "|":
            self.rest = self.rest[1:]
            self._sequence()
        return first

    def _sequence(self) -> str:
        made = ""
        while self.rest and self.rest[0] not in "|)":
            piece = self._piece()
            made += piece * self._count()
            if len(made) > _LONG:
                raise _UnknownError
        return made

    def _take(self) -> str:
        if not self.rest:
            raise _UnknownError
        letter, self.rest = self.rest[0], self.rest[1:]
        return letter

    def _piece(self) -> str:
        letter = self._take()
        if letter in "^$":
            return ""
        if letter == ".":
            return _LETTERS[0]
        if letter == "\\":
            return _first(self._escape())
        if letter == "[":
            return self._class()
        return self._group() if letter == "(" else letter

    def _group(self) -> str:
        if self.rest.startswith("?:"):
            self.rest = self.rest[2:]
        elif self.rest.startswith("?"):
            raise _UnknownError  # what stands ahead or behind, a name, a flag
        made = self.sample()
        if self._take() != ")":
            raise _UnknownError
        return made

    def _escape(self) -> Callable[[str], bool]:
        letter = self._take()
        known = _CLASSES.get(letter.lower())
        if known is not None:
            return known if letter.islower() else lambda other: not known(other)
        if letter in "bBAZzpPuxck" or letter.isdigit():
            raise _UnknownError
        return _CONTROLS.get(letter, letter).__eq__

    def _class(self) -> str:
        negated = self.rest[:1] == "^"
        self.rest = self.rest[1:] if negated else self.rest
        members: list[Callable[[str], bool]] = []
        while self.rest[:1] != "]" or not members:
            members.append(self._member())
        self._take()
        return _first(lambda letter: any(one(letter) for one in members) != negated)

    def _member(self) -> Callable[[str], bool]:
        letter = self._take()
        if letter == "\\":
            return self._escape()
        if self.rest[:1] == "-" and self.rest[1:2] not in ("]", "", "\\"):
            self._take()
            last = self._take()
            return lambda other: letter <= other <= last
        return letter.__eq__

    def _count(self) -> int:
        """How often what was read stands there: as often as it has to, once if it may."""
        letter = self.rest[:1]
        if letter not in ("*", "+", "?", "{") or not letter:
            return 1
        self._take()
        least = {"*": 1, "?": 0, "+": 1}.get(letter, 0)
        if letter == "{":
            digits, closed, self.rest = self.rest.partition("}")
            number = digits.split(",")[0]
            if not closed or not number.isdigit() or int(number) > _LONG:
                raise _UnknownError
            least = int(number)
        if self.rest[:1] in ("?", "+") and self.rest:
            self._take()
        return least


def _first(fits: Callable[[str], bool]) -> str:
    found = next(filter(fits, _LETTERS), "")
    if not found:
        raise _UnknownError
    return found


def sample(pattern: str) -> str:
    """A text that a pattern describes, or an empty one."""
    if len(pattern) > _LONG:
        return ""
    reader = _Reader(pattern)
    try:
        made = reader.sample()
    except (_UnknownError, RecursionError, ValueError):
        return ""
    return "" if reader.rest else made
