"""What each service has of an SDK's calls, read from the tables of its variants."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from specloom.surface.model import Service

_OWN = ("name", "base_url", "lacks")
_OF_CALLS = ("refuses", "deprecated")


def read_services(body: Iterable[ast.stmt]) -> Iterator[Service]:
    """The services of a module: each is a constant that is a `Variant`."""
    for one in body:
        match one:
            case ast.Assign(value=ast.Call(func=ast.Name(id="Variant")) as call):
                yield _service(_keywords(call))


def _service(facts: Mapping[str, ast.expr]) -> Service:
    calls = {name: _keywords(wire) for name, wire in _calls(facts.get("operations"))}
    return Service(
        _text(facts.get("name")),
        _text(facts.get("base_url")),
        tuple(_texts(facts.get("lacks"))),
        {name: tuple(_texts(wire.get("refuses"))) for name, wire in calls.items()},
        tuple(name for name, wire in calls.items() if "deprecated" in wire),
        {
            **{key: ast.unparse(value) for key, value in facts.items() if key not in _OWN},
            "operations": "\n".join(
                f"{name}: {_sent(wire)}" for name, wire in calls.items() if _sent(wire)
            ),
        },
    )


def _sent(wire: Mapping[str, ast.expr]) -> str:
    """How a call is sent, as a text that is another one if that changes."""
    parts = (f"{key}={ast.unparse(v)}" for key, v in wire.items() if key not in _OF_CALLS)
    return ", ".join(parts)


def _keywords(call: ast.Call) -> dict[str, ast.expr]:
    return {one.arg: one.value for one in call.keywords if one.arg}


def _calls(table: ast.expr | None) -> Iterator[tuple[str, ast.Call]]:
    if isinstance(table, ast.Dict):
        for key, value in zip(table.keys, table.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(value, ast.Call):
                yield str(key.value), value


def _texts(table: ast.expr | None) -> Iterator[str]:
    """The texts in the values of a mapping, whose keys say who has what they name."""
    values = table.values if isinstance(table, ast.Dict) else []
    for node in (node for value in values for node in ast.walk(value)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _text(node: ast.expr | None) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
