"""JSON or YAML text to trees."""

from __future__ import annotations

import json
import re
from typing import Any

from specloom.diagnostics import Diagnostic, Position, Report, Severity, Source
from specloom.read.document import Array, Json, Object, plant
from specloom.read.yaml_tree import DEEPEST, MOST, TooDeepError, TooManyError, finite, parse_yaml
from specloom.untrusted import broken

_PAIRED = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


def parse(text: str, name: str, report: Report) -> Json:
    """Read YAML or JSON; what is wrong is reported and reads as null."""
    source = Source(name)
    try:
        return _parse(text, source, report)
    except TooManyError:
        hint = "Leave out what no API needs, examples first."
        report.error("SL119", f"more than {MOST:,} lists and mappings", source, hint)
        return None
    except (TooDeepError, RecursionError):
        hint = f"Use at most {DEEPEST} levels."
        report.error("SL111", "the values are nested too deeply", source, hint)
        return None


def _parse(text: str, source: Source, report: Report) -> Json:
    """JSON is tried first when the text looks like it: it is the faster and the stricter reader."""
    if text.count("[") + text.count("{") > MOST:
        raise TooManyError
    if text.lstrip().startswith("{"):
        try:
            data = _from_json(text)
        except _TwiceError:
            return parse_yaml(text, source, report)  # which says where
        except ValueError as error:
            if source.file.endswith(".json"):
                _report_json(error, text, source, report)
                return None
        else:
            return _bounded(plant(data, source))
    return parse_yaml(text, source, report)


def _bounded(tree: Json) -> Json:
    level = [tree]
    for _ in range(DEEPEST):
        containers = [node for node in level if isinstance(node, Object | Array)]
        below = [node.values() if isinstance(node, Object) else node for node in containers]
        level = [child for children in below for child in children]
    if level:
        raise TooDeepError
    return tree


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


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError
    return found


def _no_constant(word: str) -> float:
    message = f"{word} is not JSON"
    raise ValueError(message)


_JSON: dict[str, Any] = {
    "parse_constant": _no_constant,
    "parse_float": finite,
    "object_pairs_hook": _no_duplicates,
}


def _report_json(error: ValueError, text: str, source: Source, report: Report) -> None:
    position = Position(1, 1)
    message = str(error)
    if isinstance(error, json.JSONDecodeError):
        position, message = Position(error.lineno, error.colno), error.msg
    hint = broken(text, "Fix the JSON: everything before this place is well-formed.")
    message = f"malformed JSON: {message}"
    report.add(Diagnostic("SL102", Severity.ERROR, message, source, hint, position))
