"""YAML and JSON text to trees, and back from a pointer to a line and a column."""

from __future__ import annotations

import json
import math
import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import yaml
from yaml._yaml import CParser
from yaml.composer import Composer
from yaml.resolver import Resolver

from specloom.diagnostics import Diagnostic, Position, Report, Severity, Source
from specloom.read.document import Array, Json, Object, plant

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIRED = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_ANCHOR_AGAIN = "found duplicate anchor; first occurrence"
_TAG = "tag:yaml.org,2002:"
# No API is written in this many levels; every stage can recurse into them.
_DEEPEST = 100
# Where libyaml, which recurses in C, has long not overflowed its stack yet.
_DEEPEST_TEXT = 10_000


class _Loader(yaml.CSafeLoader):
    """Reads scalars as YAML 1.2's core schema does: no dates, no `yes`/`no`, no sexagesimals.

    OpenAPI 3.1 §4.2 asks for that schema; with PyYAML's own (YAML 1.1) `version: 2024-10-01` would
    become a date and the enum value `no` would become false.
    """


_Loader.yaml_implicit_resolvers = {}
for _name, _pattern, _first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        list("-+.0123456789"),
    ),
    ("merge", r"^<<$", ["<"]),
):
    _Loader.add_implicit_resolver(_TAG + _name, re.compile(_pattern), _first)


class _PatientLoader(Composer, CParser, Resolver):
    """Reads the anchors that libyaml refuses: a name that is given again means the newer node.

    YAML 1.2.2 §3.2.2.2 allows that. Slower than libyaml's own composer, and so the second choice.
    """

    yaml_implicit_resolvers = _Loader.yaml_implicit_resolvers

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        Composer.__init__(self)
        Resolver.__init__(self)

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """Forget the older node of that name before the newer one is read."""
        event = self.peek_event()
        if not isinstance(event, yaml.AliasEvent):
            self.anchors.pop(getattr(event, "anchor", None), None)
        return super().compose_node(parent, index)


def parse(text: str, name: str, report: Report) -> Json:
    """Read YAML or JSON; what is wrong is reported and reads as null."""
    source = Source(name)
    if not _hopeless(text):
        try:
            tree = _parse(text, source, report)
        except RecursionError:
            tree = None
        else:
            if not _too_deep(tree):
                return tree
    hint = f"Use at most {_DEEPEST} levels."
    report.error("SL111", "the values are nested too deeply", source, hint)
    return None


def _hopeless(text: str) -> bool:
    """Whether the text nests so deeply that no parser should be started on it."""
    brackets = (1 if char in "[{" else -1 for char in re.findall(r"[\[\]{}]", text))
    if max(accumulate(brackets), default=0) > _DEEPEST_TEXT:
        return True
    long_lines = [line for line in text.split("\n") if len(line) > _DEEPEST_TEXT]
    return any(line.count("- ") + line.count("? ") > _DEEPEST_TEXT for line in long_lines)


def _too_deep(tree: Json) -> bool:
    level = [tree]
    for _ in range(_DEEPEST):
        below = [
            node.values() if isinstance(node, Object) else node
            for node in level
            if isinstance(node, Object | Array)
        ]
        level = [child for children in below for child in children]
    return bool(level)


def _parse(text: str, source: Source, report: Report) -> Json:
    """JSON is tried first when the text looks like it: it is the faster and the stricter reader."""
    if text.lstrip().startswith("{"):
        try:
            return plant(_from_json(text), source)
        except _TwiceError:
            return _parse_yaml(text, source, report)  # which says where
        except ValueError as error:
            if source.file.endswith(".json"):
                _report_json(error, source, report)
                return None
    return _parse_yaml(text, source, report)


def _from_json(text: str) -> object:
    data: object = json.loads(text, **_JSON)
    if _PAIRED.search(text):
        try:
            json.dumps(data, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            message = "an escape is half of a character (a surrogate without its pair)"
            raise ValueError(message) from None
    return data


class _TwiceError(Exception):
    """A JSON object has a key twice."""


def _no_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError
    return found


def _no_constant(word: str) -> float:
    message = f"{word} is not JSON"
    raise ValueError(message)


def _finite(text: str) -> float | str:
    """A number. Infinity has no JSON form: the text itself is what the author can have meant."""
    number = float(text)
    return number if math.isfinite(number) else text


_JSON: dict[str, Any] = {
    "parse_constant": _no_constant,
    "parse_float": _finite,
    "object_pairs_hook": _no_twins,
}


def _report_json(error: ValueError, source: Source, report: Report) -> None:
    position = Position(1, 1)
    message = str(error)
    if isinstance(error, json.JSONDecodeError):
        position, message = Position(error.lineno, error.colno), error.msg
    hint = "Fix the JSON: everything before this place is well-formed."
    message = f"malformed JSON: {message}"
    report.add(Diagnostic("SL102", Severity.ERROR, message, source, hint, position))


def _parse_yaml(text: str, source: Source, report: Report) -> Json:
    try:
        node = _compose(text)
    except yaml.YAMLError as error:
        _report_yaml(error, source, report)
        return None
    if node is None:
        return None
    builder = _Builder(report, limit=10 * len(text))
    tree = builder.build(node, source)
    if builder.count > builder.limit:
        hint = "Write the values out: each may be repeated a few times only."
        report.error("SL112", "the anchors expand to too many values", source, hint)
    return tree


def _compose(text: str) -> yaml.Node | None:
    loader = _Loader(text)
    try:
        return loader.get_single_node()
    except yaml.composer.ComposerError as error:
        if error.context != _ANCHOR_AGAIN:
            raise
    finally:
        loader.dispose()
    return _PatientLoader(text).get_single_node()


def _report_yaml(error: yaml.YAMLError, source: Source, report: Report) -> None:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    context = getattr(error, "context", None)
    message = f"malformed YAML: {problem}" + (f" ({context})" if context else "")
    position = Position(mark.line + 1, mark.column + 1) if mark else Position(1, 1)
    hint = "Fix the YAML: indentation, quotes and brackets around this place are the usual causes."
    report.add(Diagnostic("SL102", Severity.ERROR, message, source, hint, position))


class _Builder:
    """Turns PyYAML's nodes into a tree. An alias gives the same tree again, a cycle is an error.

    A text of a few lines can expand to billions of values: beyond `limit` they are null.
    """

    def __init__(self, report: Report, limit: int) -> None:
        self.limit = limit
        self.count = 0
        self._report = report
        self._open: set[int] = set()

    def build(self, node: yaml.Node, source: Source) -> Json:
        self.count += 1
        if self.count > self.limit:
            return None
        if id(node) in self._open:
            self._fail("SL113", node, source, "circular anchor", "Write the value out.")
            return None
        self._open.add(id(node))
        try:
            if isinstance(node, yaml.MappingNode):
                return Object(self._pairs(node, source), source)
            if isinstance(node, yaml.SequenceNode):
                items = (self.build(child, source.at(i)) for i, child in enumerate(node.value))
                return Array(items, source)
            return _scalar(node)
        finally:
            self._open.discard(id(node))

    def _pairs(self, node: yaml.MappingNode, source: Source) -> dict[str, Json]:
        merged: dict[str, Json] = {}
        pairs: dict[str, Json] = {}
        for key_node, value_node in node.value:
            if key_node.tag == _TAG + "merge":
                for part in _merge_parts(value_node):
                    tree = self.build(part, source)
                    merged.update(tree if isinstance(tree, Object) else {})
                continue
            key = str(key_node.value)
            if key in pairs:
                hint = "Rename or remove one of the two."
                self._fail("SL103", key_node, source.at(key), f"duplicate key {key!r}", hint)
            pairs[key] = self.build(value_node, source.at(key))
        return {**merged, **pairs}

    def _fail(self, code: str, node: yaml.Node, source: Source, message: str, hint: str) -> None:
        position = Position(node.start_mark.line + 1, node.start_mark.column + 1)
        self._report.add(Diagnostic(code, Severity.ERROR, message, source, hint, position))


def _merge_parts(node: yaml.Node) -> Iterator[yaml.MappingNode]:
    if isinstance(node, yaml.MappingNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        # The first mapping of a merged list wins (YAML merge key draft), so it is applied last.
        for part in reversed(node.value):
            yield from _merge_parts(part)


def _scalar(node: yaml.Node) -> str | int | float | bool | None:
    value = str(node.value)
    kind = node.tag.removeprefix(_TAG)
    if kind == "null":
        return None
    if kind == "bool":
        return value.lower() == "true"
    try:
        if kind == "int":
            return int(value)
        if kind == "float":
            return _finite(value)
    except ValueError:  # `.inf`, `!!int x` or thousands of digits: the text is what was meant
        return value
    return value


@lru_cache(maxsize=8)
def _outline(text: str) -> yaml.Node | None:
    """The nodes of a text, kept for the next diagnostic of the same file."""
    try:
        return _compose(_PAIRED.sub(r"\\u0020", text.replace("\t", " ")))
    except (yaml.YAMLError, RecursionError):
        return None


def locate(text: str, pointer: str) -> Position:
    """The place of the value that a JSON pointer names, or of its nearest parent that exists.

    Diagnostics are rare and documents are large, so places are looked up only when one is shown.
    JSON is read as YAML here, of which it is a subset but for tabs and paired escapes: each half of
    such a pair becomes a space, which moves nothing.
    """
    node = _outline(text)
    here = node
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        found = _child(node, key) if node is not None else None
        if found is None:
            break
        here, node = found
    mark = here.start_mark if here is not None else None
    return Position(mark.line + 1, mark.column + 1) if mark else Position(1, 1)


def _child(node: yaml.Node, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    """The node to point at (the key, for a mapping) and the node to go on from."""
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            if str(key_node.value) == key:
                return key_node, value_node
    if isinstance(node, yaml.SequenceNode) and key.isdecimal() and int(key) < len(node.value):
        child = node.value[int(key)]
        return child, child
    return None
