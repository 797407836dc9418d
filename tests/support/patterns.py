"""Texts that patterns of JSON schemas match."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any

#: The parser of the standard library, which has no public name from Python 3.11 on.
PARSER: Any = importlib.import_module("re._parser")
#: What most patterns ask for.
USUAL = ("a-name_1", "srvtoolu_1", "https://name.test/1")
#: What ECMA 262 has and `re` has not, by the ASCII characters of each class of Unicode.
CLASSES = {"L": "a-zA-Z", "N": "0-9", "P": "_.:/@-", "S": "=+", "Z": " ", "M": "a", "C": "a"}
CLASS = re.compile(r"\\(p)\{(?:Is)?(\w)[^}]*\}|\\P\{[^}]*\}")
NAMED = re.compile(r"\(\?<(?![=!])")
CHARACTERS = [*map(chr, (97, 65, 48, 45, 95, 46, 47, 58, *range(32, 127), *range(9, 14), 233))]
#: How often what may be repeated is repeated, beyond the least: what fits first is taken.
REPEATED = (*range(70), 127, 255, 511, 1023, 2047)


@cache
def matching(pattern: str, least: int, most: int, usual: str = "") -> str:
    """Return a text in which a pattern is found, of a length in between; `usual` if it fits.

    Raises:
        LookupError: there is no such text, or `re` does not understand the pattern.
    """
    spelled = NAMED.sub("(?P<", CLASS.sub(_ascii, pattern))
    try:
        for text in chain([usual] if usual else USUAL, _texts(PARSER.parse(spelled))):
            if least <= len(text) <= most and re.search(spelled, text):
                return text
    except (re.error, OverflowError) as error:
        raise LookupError(f"{pattern} is no pattern of Python: {error}") from error
    raise LookupError(f"no text of {least} to {most} characters for {pattern}")


def _ascii(found: re.Match[str]) -> str:
    """Return what stands for a class of Unicode, in a class of its own unless it is in one."""
    inside = found.string.rfind("[", 0, found.start()) > found.string.rfind("]", 0, found.start())
    text = CLASSES.get(found[2], "a-z") if found[1] else "ab"
    return text if inside else f"[{text}]"


def _texts(parsed: Any) -> Iterator[str]:
    """Yield simple texts first, then longer ones, with each alternative."""
    for more in REPEATED:
        for choice in range(4):
            for character in CHARACTERS[:3]:
                yield _Writer(more, choice, character).write(parsed)


class _Writer:
    """Writes one text of a parsed pattern."""

    def __init__(self, more: int, choice: int, character: str) -> None:
        self._more = more
        self._choice = choice
        self._characters = (character, *CHARACTERS)
        self._groups: dict[int, str] = {}

    def write(self, parsed: Any) -> str:
        """Write the parts of a pattern one after the other."""
        return "".join(self._part(str(kind), value) for kind, value in parsed)

    def _part(self, kind: str, value: Any) -> str:
        if kind == "LITERAL":
            return chr(value)
        if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = value
            return "".join(self.write(inner) for _ in range(min(least + self._more, int(most))))
        if kind == "BRANCH":
            return self.write(value[1][self._choice % len(value[1])])
        if kind == "SUBPATTERN":
            text = self._groups[value[0]] = self.write(value[3])
            return text
        if kind == "GROUPREF":
            return self._groups.get(value, "")
        if kind in ("ANY", "IN", "NOT_LITERAL"):
            return next((c for c in self._characters if _is_in(c, kind, value)), "")
        return self.write(value) if kind == "ATOMIC_GROUP" else ""


def _is_in(character: str, kind: str, value: Any) -> bool:
    if kind == "IN":
        pairs = [(str(one), given) for one, given in value]
        found = any(_is_one(character, one, given) for one, given in pairs)
        return found != any(one == "NEGATE" for one, _ in pairs)
    return character != "\n" if kind == "ANY" else ord(character) != value


def _is_one(character: str, kind: str, value: Any) -> bool:
    if kind == "RANGE":
        return bool(value[0] <= ord(character) <= value[1])
    if kind == "CATEGORY":
        name = str(value).removeprefix("CATEGORY_")
        known = {"DIGIT": character.isdigit(), "SPACE": character.isspace()}
        known["WORD"] = character.isalnum() or character == "_"
        return known[name.removeprefix("NOT_")] != name.startswith("NOT_")
    return kind == "LITERAL" and ord(character) == value
