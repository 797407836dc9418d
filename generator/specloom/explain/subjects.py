"""The things that can be explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from specloom.api.model import Definition, Operation
from specloom.api.types import Field
from specloom.config.values import VariantConfig
from specloom.plan.nodes import Argument, Client, Method, Resource


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the SDK; one that `polls` goes on with another operation, and has arguments for it."""

    operation: Operation
    resource: Resource
    method: Method
    polls: tuple[Argument, ...] = ()

    @property
    def name(self) -> str:
        """The dotted name, as it is called."""
        return f"{self.resource.path}.{self.method.name}".lstrip(".")


@dataclass(frozen=True, slots=True)
class CallArgument:
    """An argument of a call: where its value goes, and under which name. `whole` is the body itself."""

    call: Call
    argument: str
    place: str
    wire: str
    whole: bool = False

    @property
    def name(self) -> str:
        """The call and the argument."""
        return f"{self.call.name}.{self.argument}"


@dataclass(frozen=True, slots=True)
class Group:
    """A resource: some calls below one name."""

    resource: Resource

    @property
    def name(self) -> str:
        """The dotted name."""
        return self.resource.path


@dataclass(frozen=True, slots=True)
class ClassType:
    """A type, in `models`, `params` or both."""

    definition: Definition
    name: str


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a type."""

    owner: ClassType
    field: Field

    @property
    def name(self) -> str:
        """The type and the field."""
        return f"{self.owner.name}.{self.field.name}"


@dataclass(frozen=True, slots=True)
class ClientOf:
    """The client of a variant."""

    client: Client
    variant: VariantConfig

    @property
    def name(self) -> str:
        """The class."""
        return self.client.class_name


Subject: TypeAlias = Call | CallArgument | Group | ClassType | Member | ClientOf
