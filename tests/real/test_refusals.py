"""No variant refuses what its own spec allows: the tables of the merged API against each spec."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from specloom.api.model import Api, Operation
from specloom.api.types import ANY, Enum, List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.api.walk import definitions_by_name
from specloom.diagnostics import Report
from specloom.lower.directions import find_types
from specloom.lower.takes import value_text
from specloom.lower.wire import wire_tables
from specloom.merge.matching import operation_key

if TYPE_CHECKING:
    from conftest import Builder

Segment = tuple[str, str]


def segments(path: str) -> list[Segment]:
    """The moves of a path, each with a name or a value."""
    found: list[Segment] = []
    for text in path.split("."):
        if text.startswith("{") and not text.startswith("{*}"):
            name, _, value = text[1:-1].partition("=")
            found.append(("guard", unquote(name) + "=" + unquote(value)))
            continue
        place, equals, value = text.removesuffix("!null").partition("=")
        name = place.rstrip("[]")
        found.append(("values", "") if name == "{*}" else ("key", unquote(name)))
        found += [("items", "")] * place.count("[]")
        found += [("equals", unquote(value))] if equals else []
        found += [("null", "")] if text.endswith("!null") else []
    return found


class Spec:
    """What the spec of one variant alone allows."""

    def __init__(self, api: Api) -> None:
        self.known = definitions_by_name(api)
        self.operations = {operation_key(operation): operation for operation in api.operations}

    def arms(self, kind: Type) -> Iterator[Type]:
        """The forms that values of a type have; one of them is null."""
        if isinstance(kind, Ref):
            yield from self.arms(self.known[kind.name].type)
        elif isinstance(kind, Nullable):
            yield kind
            yield from self.arms(kind.type)
        elif isinstance(kind, Union):
            for member in kind.members:
                yield from self.arms(member.type)
        else:
            yield kind

    def allows(self, kind: Type, moves: list[Segment]) -> bool:
        """Whether a value of a type can have what the moves reach."""
        return not moves or any(
            arm == ANY or self._through(arm, *moves[0], moves[1:]) for arm in self.arms(kind)
        )

    def _through(self, arm: Type, move: str, name: str, rest: list[Segment]) -> bool:
        if isinstance(arm, Nullable):
            return move == "null"
        if isinstance(arm, Object):
            if move == "guard":
                field, _, value = name.partition("=")
                return self._key(arm, field, [("equals", value)]) and self.allows(arm, rest)
            return move == "key" and self._key(arm, name, rest)
        if isinstance(arm, Map):
            return move in ("key", "values") and self.allows(arm.values, rest)
        if isinstance(arm, List):
            return move == "items" and self.allows(arm.items, rest)
        # An enumeration that a service opens for its answers only lists what it has.
        if isinstance(arm, Enum) and move == "equals":
            return bool(arm.any_text) or name in [value_text(v.value) for v in arm.values]
        return isinstance(arm, Primitive) and (move, arm.name) == ("equals", "string")

    def _key(self, record: Object, name: str, rest: list[Segment]) -> bool:
        return any(
            field.name.removesuffix("[]") == name.removesuffix("[]")
            and self.allows(field.type, rest)
            for field in record.fields
        )

    def calls(self, operation: Operation, path: str) -> bool:
        """Whether a call of the operation can have what a path of a table addresses."""
        own = self.operations[operation_key(operation)]
        place, colon, rest = path.partition(":")
        if not colon:
            return own.body is not None and self.allows(own.body.type, segments(path))
        (_, name), *moves = segments(rest)
        return any(
            self.allows(parameter.type, moves)
            for parameter in own.parameters
            if parameter.place == place and _plain(parameter.uses[0].wire) == _plain(name)
        )


def _plain(name: str) -> str:
    return name.lower().replace("[]", "")


@pytest.mark.parametrize("variant", ["openai", "azure"])
def test_nothing_is_refused_that_a_spec_allows(built: Builder, variant: str) -> None:
    """Every value and field that is refused for a variant is one that its spec does not have."""
    sdk = built("OpenAI + Azure")
    spec = Spec(sdk.parsed[variant])
    table = wire_tables(sdk.api, find_types(sdk.api, Report()), variant)
    rows = [(o, path) for o in sdk.api.operations for path in table.refuses.get(o.name, {})]
    assert len(rows) > 30
    assert [f"{o.name} {path}" for o, path in rows if spec.calls(o, path)] == []
