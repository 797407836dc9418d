"""What the generated models are made of: the base class, open objects and tagged unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .annotations import arms_of, is_model, literals, unwrap, wire_names
from .narrow import is_map

if TYPE_CHECKING:
    from collections.abc import Hashable

# The choice for values without a known tag; tags themselves are words.
OTHER = "(other)"


class Model(BaseModel):
    """Base of all models: keeps unknown fields and is built when it is first used."""

    model_config = ConfigDict(
        defer_build=True,
        extra="allow",
        protected_namespaces=(),
        # JSON says what a scalar is; making a number of "5" would lose what was sent.
        strict=True,
        validate_by_name=True,
        validate_by_alias=True,
    )

    if not TYPE_CHECKING:
        # Type checkers should see the signatures of pydantic. A model may hold values that its
        # annotations do not allow, as servers send them; dumping those deserves no warning.

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """Return the model as a dictionary."""
            return super().model_dump(**{"warnings": False, **options})

        def model_dump_json(self, **options: Any) -> str:
            """Return the model as JSON."""
            return super().model_dump_json(**{"warnings": False, **options})


class Unknown(Model):
    """An object that the specification did not foresee; its fields are plain JSON attributes."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Return a field of the object."""


@dataclass(frozen=True)
class Choices:
    """The arms of a tagged union, sorted by how a value is matched with them."""

    tag: str
    tagged: dict[Any, tuple[type[BaseModel], ...]]
    # Arms without a value for the tag: models, scalars, lists …
    untagged: tuple[Any, ...]
    unknown: type[BaseModel] | None

    def tag_of(self, value: Any) -> Hashable:
        """Return the known tag of an object, or None."""
        found = value.get(self.tag) if is_map(value) else None
        # JSON true equals 1 in Python but is not the same tag.
        known = isinstance(found, str | int) and not isinstance(found, bool)
        return found if known and found in self.tagged else None

    def arms_for(self, value: Any) -> tuple[Any, ...]:
        """Return the arms that a JSON value may be, the best known first."""
        tag = self.tag_of(value)
        if tag is not None:
            return self.tagged[tag]
        return (*self.untagged, self.unknown) if self.unknown else self.untagged


@dataclass(frozen=True)
class Tagged:
    """Annotation of a union whose objects are told apart by the value of one key.

    The values are read from the ``Literal`` annotations of the arms. An object with another value
    becomes `Unknown` if that is one of the arms, and is an error if it is not.
    """

    tag: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Build a schema that looks at the tag first and then validates against its arm only."""
        choices = self.choices(source)
        schemas: dict[Hashable, CoreSchema] = {
            tag: _smart([handler.generate_schema(arm) for arm in arms])
            for tag, arms in choices.tagged.items()
        }
        others: list[CoreSchema] = []
        if choices.untagged:
            others.append(_smart([handler.generate_schema(arm) for arm in choices.untagged]))
        if choices.unknown:
            # Last and on its own: it accepts any object and must not win over a better arm.
            others.append(handler.generate_schema(choices.unknown))
        if others:
            schemas[OTHER] = core_schema.union_schema([*others], mode="left_to_right")
        by_class = {arm: tag for tag, arms in choices.tagged.items() for arm in arms}

        def choose(value: Any) -> Any:
            for base in type(value).__mro__:
                if base in by_class:
                    return by_class[base]
            tag = choices.tag_of(value)
            return OTHER if tag is None else tag

        return core_schema.tagged_union_schema(schemas, choose)

    def choices(self, union: Any) -> Choices:
        """Sort the arms of a union, those of nested unions included."""
        tagged: dict[Any, tuple[type[BaseModel], ...]] = {}
        untagged: list[Any] = []
        unknown: type[BaseModel] | None = None
        for arm in self._flatten(union):
            values = self._values(arm)
            for value in values:
                tagged[value] = (*tagged.get(value, ()), arm)
            if is_model(arm) and issubclass(arm, Unknown):
                unknown = arm
            elif not values:
                untagged.append(arm)
        return Choices(self.tag, tagged, tuple(untagged), unknown)

    def _flatten(self, union: Any) -> list[Any]:
        flat: list[Any] = []
        for arm in arms_of(union):
            bare, metadata = unwrap(arm)
            nested = len(arms_of(bare)) > 1
            # A union by another tag decides for itself which of its arms a value is.
            foreign = any(isinstance(item, Tagged) and item != self for item in metadata)
            flat += self._flatten(bare) if nested and not foreign else [arm if metadata else bare]
        return list(dict.fromkeys(flat))

    def _values(self, arm: Any) -> tuple[Any, ...]:
        if not is_model(arm):
            return ()
        model = cast("type[BaseModel]", arm)
        for name, wire_name in wire_names(model).items():
            if wire_name == self.tag:
                return tuple(literals(model.model_fields[name].annotation))
        return ()


def _smart(schemas: list[CoreSchema]) -> CoreSchema:
    return schemas[0] if len(schemas) == 1 else core_schema.union_schema([*schemas])
