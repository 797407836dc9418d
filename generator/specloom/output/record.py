"""The text of specloom.lock: one fact a line, sorted, so that a person can read it and git can merge it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.toml import quoted, whole

FORMAT = 1
_HEAD = "# What the SDK was made from. `specloom generate` writes it, and resolves conflicts in it."
_LONGEST = 200
_FACTS = ("date", "distribution", "sha256", "version")
_INPUT = re.compile(r'\[input\.("[^"\\\n]+")\]')
_FACT = re.compile(r'(\w+) = ("[^"\\\n]*")')


class Unreadable(Exception):  # noqa: N818  # a state of the file, which a command reports
    """A text that is no lock; the message says what it is, after the word `is`."""


@dataclass(frozen=True, slots=True)
class Input:
    """What was read, and where it comes from.

    Attributes:
        sha256: The digest of its text, whose lines end as on Linux.
        version: What the document says of itself (`info.version`), often a date.
        distribution: The installed distribution that it is a file of, with its version.
        date: When the server says that it was changed last, of a document from the network.
    """

    sha256: str
    version: str = ""
    distribution: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What a package was made from.

    Attributes:
        inputs: The configuration, specs, overlays and change diffs, by name.
        tool: Specloom and what decides bytes beside it: versions and digests.
        operations: By its dotted name, what each call of the SDK requests.
        output: The digest of the manifest of the package and of the operations.
        docs: The digest of the manifest of the documentation; empty if there is none.
    """

    inputs: Mapping[str, Input]
    tool: Mapping[str, str]
    operations: Mapping[str, str]
    output: str
    docs: str = ""

    def text(self) -> str:
        """The lock."""
        return "\n".join((_HEAD, f"format = {FORMAT}", *self._tables())) + "\n"

    def _tables(self) -> Iterator[str]:
        yield from table("docs", {"sha256": self.docs}) if self.docs else ()
        yield from table("output", {"sha256": self.output})
        yield from sources_text(self.inputs, self.tool)
        yield from table("operations", {quoted(k): v for k, v in self.operations.items()})


def read(text: str) -> Record:
    """The record that a lock holds.

    Raises:
        Unreadable: it is none.
    """
    if text.startswith("{") and '"generator": ' in text:
        raise Unreadable("of an older Specloom")
    try:
        tables = tomllib.loads(text.replace("\r\n", "\n"))
        if tables["format"] != FORMAT:
            raise Unreadable("of another version of Specloom")
        inputs, tool = sources(tables)
        operations, output = (texts(tables[key]) for key in ("operations", "output"))
        docs = texts(tables["docs"])["sha256"] if "docs" in tables else ""
        return Record(inputs, tool, operations, output["sha256"], docs)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise Unreadable("damaged") from error


def sources(tables: Mapping[str, Any]) -> tuple[dict[str, Input], dict[str, str]]:
    """The inputs and the tool that the tables of a record name.

    Raises:
        TypeError, LookupError, AttributeError: they are no such tables.
    """
    inputs = {name: Input(**texts(facts)) for name, facts in tables.get("input", {}).items()}
    return inputs, texts(tables["specloom"])


def sources_text(inputs: Mapping[str, Input], tool: Mapping[str, str]) -> Iterator[str]:
    """The lines of the tables of inputs and of the tool."""
    yield from table("specloom", tool)
    for name in sorted(inputs):
        one = inputs[name]
        facts = {key: getattr(one, key) for key in _FACTS}
        yield from table(f"input.{quoted(name)}", {k: v for k, v in facts.items() if v})


def whole_inputs(text: str) -> dict[str, Input]:
    """The inputs that a text has, on which both sides of a merge agree if there are two."""
    found: dict[str, dict[str, set[str]]] = {}
    facts: dict[str, set[str]] = {}
    for one in text.splitlines():
        if head := _INPUT.fullmatch(one):
            facts = found.setdefault(json.loads(head[1]), {})
        elif one.startswith("["):
            facts = {}
        elif fact := _FACT.fullmatch(one):
            facts.setdefault(fact[1], set()).add(json.loads(fact[2]))
    return {
        name: Input(**{key: min(facts[key]) for key in _FACTS if len(facts.get(key, ())) == 1})
        for name, facts in found.items()
        if len(facts.get("sha256", ())) == 1
    }


def name_of(text: str) -> str:
    """A name as one that a lock can hold: half of a character has no bytes."""
    return whole(text)


def line(text: str) -> str:
    """A text of a document as one of a line."""
    return name_of(" ".join(text.split()))[:_LONGEST]


def texts(found: object) -> dict[str, str]:
    """A table of TOML that has nothing but texts.

    Raises:
        TypeError: it has something else.
    """
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise TypeError
    return found


def table(name: str, facts: Mapping[str, str]) -> Iterator[str]:
    """The lines of a table of TOML, sorted."""
    yield ""
    yield f"[{name}]"
    yield from (f"{key} = {quoted(facts[key])}" for key in sorted(facts))
