"""What the generated models are made of: the base class, open objects and tagged unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .annotations import arms_of, is_model, literals, unwrap, wire_names
from .arguments import FileInput as FileInput  # noqa: PLC0414 - aliases name it
from .narrow import is_map
from .shapes import likeness, most_alike

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

# The choice for values that are no object, or that a map may take; models have names.
OTHER = "(other)"
AS_THEY_ARE: dict[str, Any] = {"warnings": False, "serialize_as_any": True}


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
        # annotations do not allow, as servers send them; those are dumped as what they are, and
        # deserve no warning.

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """Return the model as a dictionary."""
            return super().model_dump(**{**AS_THEY_ARE, **options})

        def model_dump_json(self, **options: Any) -> str:
            """Return the model as JSON."""
            return super().model_dump_json(**{**AS_THEY_ARE, **options})


class UnknownObject(Model):
    """An object that the specification did not foresee: its fields are in `model_extra`."""


@dataclass(frozen=True)
class Choices:
    """The arms of a union, sorted by how a value is matched with them."""

    tag: str
    tagged: dict[Any, tuple[type[BaseModel], ...]]
    # Models without a value for the tag, or that do not require one.
    untagged: tuple[type[BaseModel], ...]
    unknown: type[BaseModel] | None
    # Scalars, lists, maps.
    others: tuple[Any, ...]

    @property
    def models(self) -> tuple[type[BaseModel], ...]:
        """All the models."""
        tagged = (arm for arms in self.tagged.values() for arm in arms)
        last = (self.unknown,) if self.unknown else ()
        return tuple(dict.fromkeys((*tagged, *self.untagged, *last)))

    def model_for(self, value: Any) -> type[BaseModel] | None:
        """Return the model that an object is: by its tag, or else the one that it resembles most."""
        if not is_map(value):
            return None
        tag = self._tag_of(value)
        if tag is not None:
            return cast("type[BaseModel]", most_alike(self.tagged[tag], value))
        found = most_alike(self.untagged, value)
        # A map takes any object, so that the model has to be a good match.
        return found if found and likeness(found, value).convincing else None

    def _tag_of(self, value: Mapping[str, Any]) -> Hashable:
        found = value.get(self.tag)
        # JSON true equals 1 in Python but is not the same tag.
        known = isinstance(found, str | int) and not isinstance(found, bool)
        return found if known and found in self.tagged else None


@dataclass(frozen=True)
class Tagged:
    """Annotation of a union whose objects are told apart by the value of one key.

    The values are read from the ``Literal`` annotations of the arms. Where several arms have the
    value, or an arm has none, the one that the object resembles most is taken. An object that is
    like no arm becomes `UnknownObject` if that is one of the arms, and is an error if it is not.
    """

    tag: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Build a schema that finds the arm first and then validates against that arm only."""
        choices = self.choices(source)
        # By name, as that is how errors call them.
        names = {model: model.__name__ for model in choices.models}
        schemas: dict[Hashable, CoreSchema] = {
            name: handler.generate_schema(model) for model, name in names.items()
        }
        others = [handler.generate_schema(arm) for arm in choices.others]
        if others:
            smart = others[0] if len(others) == 1 else core_schema.union_schema([*others])
            # Last and on its own: it accepts any object and must not win over a better arm.
            last = [schemas[names[choices.unknown]]] if choices.unknown else []
            schemas[OTHER] = core_schema.union_schema([smart, *last], mode="left_to_right")

        def choose(value: Any) -> Any:
            for base in type(value).__mro__:
                if base in names:
                    return names[base]
            found = choices.model_for(value)
            if found is None and not others:
                found = choices.unknown
            return names[found] if found else OTHER

        return core_schema.tagged_union_schema(schemas, choose)

    def choices(self, union: Any) -> Choices:
        """Sort the arms of a union, those of nested unions included."""
        tagged: dict[Any, tuple[type[BaseModel], ...]] = {}
        untagged: list[type[BaseModel]] = []
        others: list[Any] = []
        unknown: type[BaseModel] | None = None
        for arm in self._flatten(union):
            if not is_model(arm):
                others.append(arm)
            elif issubclass(arm, UnknownObject):
                unknown = arm
            else:
                values, required = self._values(arm)
                untagged += [] if values and required else [arm]
                for value in values:
                    tagged[value] = (*tagged.get(value, ()), arm)
        return Choices(self.tag, tagged, tuple(untagged), unknown, tuple(others))

    def _flatten(self, union: Any) -> list[Any]:
        flat: list[Any] = []
        for arm in arms_of(union):
            bare, metadata = unwrap(arm)
            nested = len(arms_of(bare)) > 1
            # A union by another tag decides for itself which of its arms a value is.
            foreign = any(isinstance(item, Tagged) and item != self for item in metadata)
            flat += self._flatten(bare) if nested and not foreign else [arm if metadata else bare]
        return list(dict.fromkeys(flat))

    def _values(self, model: type[BaseModel]) -> tuple[tuple[Any, ...], bool]:
        """Return the values that a model has for the tag, and whether it must have one."""
        for name, wire_name in wire_names(model).items():
            if wire_name == self.tag:
                field = model.model_fields[name]
                return tuple(literals(field.annotation)), field.is_required()
        return (), False


@dataclass(frozen=True)
class Shaped(Tagged):
    """Annotation of a union whose objects have no tag: the arm that one resembles most is taken."""

    tag: str = ""
