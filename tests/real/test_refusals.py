"""No variant refuses what its own spec allows: the tables of the merged API against each spec."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from specloom.api.model import Api, Operation
from specloom.api.partners import operation_key
from specloom.api.types import ANY, Enum, List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.api.walk import definitions_by_name
from specloom.wire.difference import Difference
from specloom.wire.paths import BODY, Equals, Guard, Items, Key, Null, Path, Step, Values, spelled
from specloom.wire.stage import differences

if TYPE_CHECKING:
    from conftest import Builder


class Spec:
    """What the spec of one variant alone allows."""

    def __init__(self, api: Api) -> None:
        self.known = definitions_by_name(api)
        self.operations = {operation_key(operation): operation for operation in api.operations}

    def members(self, kind: Type) -> Iterator[Type]:
        """The forms that values of a type have; one of them is null."""
        if isinstance(kind, Ref):
            yield from self.members(self.known[kind.name].type)
        elif isinstance(kind, Nullable):
            yield kind
            yield from self.members(kind.type)
        elif isinstance(kind, Union):
            for member in kind.members:
                yield from self.members(member.type)
        else:
            yield kind

    def allows(self, kind: Type, path: Path) -> bool:
        """Whether a value of a type can have what the path reaches."""
        return not path or any(
            member == ANY or self._through(member, path[0], path[1:])
            for member in self.members(kind)
        )

    def _through(self, member: Type, step: Step, rest: Path) -> bool:
        if isinstance(member, Nullable):
            return isinstance(step, Null)
        if isinstance(member, Object):
            if isinstance(step, Guard):
                return self._key(member, step.name, (Equals(step.value),)) and self.allows(
                    member, rest
                )
            return isinstance(step, Key) and self._key(member, step.name, rest)
        if isinstance(member, Map):
            return isinstance(step, Key | Values) and self.allows(member.values, rest)
        if isinstance(member, List):
            return isinstance(step, Items) and self.allows(member.items, rest)
        # An enumeration that a service opens for its answers only lists what it has.
        if isinstance(member, Enum) and isinstance(step, Equals):
            return bool(member.any_text) or step.value in [value.value for value in member.values]
        return (
            isinstance(member, Primitive) and member.name == "string" and isinstance(step, Equals)
        )

    def _key(self, record: Object, name: str, rest: Path) -> bool:
        return any(
            field.name.removesuffix("[]") == name.removesuffix("[]")
            and self.allows(field.type, rest)
            for field in record.fields
        )

    def calls(self, operation: Operation, one: Difference) -> bool:
        """Whether a call of the operation can have what a difference is about."""
        own = self.operations[operation_key(operation)]
        if one.place == BODY:
            return own.body is not None and self.allows(own.body.type, one.path)
        return any(
            self.allows(parameter.type, one.path[1:])
            for parameter in own.parameters
            for first in one.path[:1]
            if parameter.place == one.place
            and isinstance(first, Key)
            and _plain(parameter.uses[0].wire) == _plain(first.name)
        )


def _plain(name: str) -> str:
    return name.lower().replace("[]", "")


@pytest.mark.parametrize("variant", ["openai", "azure"])
def test_nothing_is_refused_that_a_spec_allows(built: Builder, variant: str) -> None:
    """Every value and field that is refused for a variant is one that its spec does not have."""
    sdk = built("OpenAI + Azure")
    spec = Spec(sdk.parsed[variant])
    operations = {operation.name: operation for operation in sdk.api.operations}
    rows = [
        (operations[one.operation], one)
        for one in differences(sdk.api)
        if (one.variant, one.action) == (variant, "refuses")
    ]
    assert len(rows) > 30
    allowed = [one for operation, one in rows if spec.calls(operation, one)]
    assert [f"{one.operation} {spelled(one.place, one.path)}" for one in allowed] == []
