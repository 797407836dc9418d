"""The text of specloom.lock: one fact a line, sorted, so that a person can read it and git can merge it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

FORMAT = 1
_HEAD = "# What the SDK was made from. `specloom generate` writes it, and resolves conflicts in it."
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST = 200


class Unreadable(Exception):  # noqa: N818  # a state of the file, which a command reports
    """A text that is no lock; the message says what it is, after the word `is`."""


@dataclass(frozen=True, slots=True)
class Input:
    """What was read, and where it comes from.

    Attributes:
        sha256: The digest of its text, whose lines end as on Linux.
        version: What the document says of itself (`info.version`), often a date.
        distribution: The installed distribution that it is a file of, with its version.
    """

    sha256: str
    version: str = ""
    distribution: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What a package was made from.

    Attributes:
        inputs: The configuration, specs, overlays and change diffs, by name.
        tool: Specloom and what decides bytes beside it: versions and digests.
        operations: By its dotted name, what each call of the SDK requests.
        output: The digest of the manifest of the package and of the operations.
    """

    inputs: Mapping[str, Input]
    tool: Mapping[str, str]
    operations: Mapping[str, str]
    output: str

    def text(self) -> str:
        """The lock."""
        return "\n".join((_HEAD, f"format = {FORMAT}", *self._tables())) + "\n"

    def _tables(self) -> Iterator[str]:
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
        return Record(inputs, tool, operations, output["sha256"])
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
        facts = {key: getattr(one, key) for key in ("distribution", "sha256", "version")}
        yield from table(f"input.{quoted(name)}", {k: v for k, v in facts.items() if v})


def name_of(text: str) -> str:
    """A name as one that a lock can hold: half of a character has no bytes."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


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


def quoted(text: str) -> str:
    """A basic string of TOML, which is one of JSON but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
