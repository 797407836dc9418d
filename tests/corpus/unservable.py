"""Calls that the mock server cannot serve by its own fault, each kind with the rule that knows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from talk import Failure

#: Takes a failure and the operation as the document has it.
Rule: TypeAlias = Callable[[Failure, dict[str, Any]], bool]


def _has_body_of_get(failure: Failure, operation: dict[str, Any]) -> bool:
    return failure.case.http[0] in ("GET", "HEAD") and "requestBody" in operation


def _has_deep_query(failure: Failure, _: dict[str, Any]) -> bool:
    places = getattr(failure.error, "places", ())
    in_query = bool(places) and all(place.startswith("query.") for place in places)
    return in_query and any(map(_is_deep, failure.given.values()))


def _is_deep(value: Any) -> bool:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(isinstance(item, dict | list) for item in items)


#: A member of an object inside of another one, both of one name.
NESTED = re.compile(r"(?:^|[ .])(\w+)(?:\[\d+\])*\.(?:[^ :]*\.)?\1(?:\[\d+\])*: Input should be")


def _is_cut_short(failure: Failure, _: dict[str, Any]) -> bool:
    problems = getattr(failure.error, "problems", ())
    return bool(problems) and all(NESTED.search(problem) for problem in problems)


def _has_several_in_segment(failure: Failure, _: dict[str, Any]) -> bool:
    segments = failure.case.http[1].split("/")
    return "Path not found" in str(failure.error) and any(one.count("{") > 1 for one in segments)


def _has_no_success(failure: Failure, operation: dict[str, Any]) -> bool:
    status = isinstance(getattr(failure.error, "status_code", None), int)
    return status and not any(str(code).startswith("2") for code in operation["responses"])


def is_silent(failures: Sequence[Failure]) -> bool:
    """Tell whether the last call had no response at all."""
    names = [type(one.error).__name__ for one in failures[-1:]]
    return names in (["APIConnectionError"], ["APITimeoutError"])


def _is_silent(failure: Failure, _: dict[str, Any]) -> bool:
    return is_silent([failure])


RULES: dict[str, Rule] = {
    "it does not read the body of a GET request": _has_body_of_get,
    "it reads no objects inside of others in a query, for which OpenAPI has no form": _has_deep_query,
    "it ends, or takes longer than ten seconds, over a response of deeply nested schemas": _is_silent,
    "it ends what is nested in itself with a value of another type": _is_cut_short,
    "it finds no path with several parameters in a segment": _has_several_in_segment,
    "it responds with an error or a redirection, as no response is called 2XX": _has_no_success,
}


def reason(failure: Failure, document: dict[str, Any]) -> str:
    """Return why a call failed by the fault of the mock server; nothing if it did not."""
    method, path = failure.case.http
    operation = document["paths"][path][method.lower()]
    return next((why for why, rule in RULES.items() if rule(failure, operation)), "")
