"""What the generated models are made of: the base class, open objects and unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema
from typing_extensions import deprecated

from .arguments import FileInput as FileInput  # noqa: PLC0414 - aliases name it
from .arguments import Later, is_map
from .decode import SCALARS, Choices, Decoder, Discriminator, Fallback, form_of

if TYPE_CHECKING:
    from collections.abc import Hashable

    from . import table
else:
    table = Later(".table")

# The choice for values that are no object, or that a map may take; models have names.
OTHER = "(other)"
AS_THEY_ARE: dict[str, Any] = {"warnings": False, "serialize_as_any": True}


class Bare(BaseModel):
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

    if TYPE_CHECKING:
        # Results of calls have it.
        _request_id: str | None

        # Models whose further fields have a type say so.
        __pydantic_extra__: Any = Field(init=False)

        @deprecated("A model is one object. Iterate over a list in it, or over model_dump().")
        def __iter__(self) -> Any: ...

    else:
        # Type checkers should see the signatures of pydantic. What servers sent is dumped as it is,
        # without a warning where annotations do not allow it.

        def __iter__(self) -> Any:
            lists = [name for name, value in self.__dict__.items() if isinstance(value, list)]
            hint = f"iterate over `.{lists[0]}`" if len(lists) == 1 else "see model_dump()"
            raise TypeError(f"{type(self).__name__} is one object, not several: {hint}.")

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """Return the model as a dictionary."""
            return super().model_dump(**{**AS_THEY_ARE, **options})

        def model_dump_json(self, **options: Any) -> str:
            """Return the model as JSON."""
            return super().model_dump_json(**{**AS_THEY_ARE, **options})


class Model(Bare):
    """A model and its other forms, unless the service has a field that is called like one."""

    def to_dict(
        self,
        *,
        mode: Literal["python", "json"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """Return the object as the service has it: by its names, and without what it left out."""
        options: Any = {"exclude_unset": exclude_unset, "exclude_none": exclude_none}
        return self.model_dump(mode=mode, by_alias=use_api_names, **options)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_none: bool = False,
    ) -> str:
        """Return what `to_dict` gives, as JSON."""
        options: Any = {"exclude_unset": exclude_unset, "exclude_none": exclude_none}
        return self.model_dump_json(indent=indent, by_alias=use_api_names, **options)

    def to_table(self) -> table.Table:
        """Return the items of a page, or this object, as rows with columns that follow from types."""
        return table.Table.of(self)


class UnknownObject(Model, Fallback):
    """An object that the specification did not foresee: its fields are in `model_extra`."""


@dataclass(frozen=True)
class Tagged(Discriminator):
    """Annotation of a union whose objects are distinguished by the value of one property.

    Of several members with the value, the one that the object resembles most is taken; an object
    that is like none becomes `UnknownObject` if that is a member, and is an error if it is not.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Build a schema that finds the member first and then validates against that one only."""
        choices = Choices(form_of(source), self)
        # By name, as that is how errors call them.
        names = {model: model.__name__ for model in choices.models}
        schemas: dict[Hashable, CoreSchema] = {
            name: handler.generate_schema(model) for model, name in names.items()
        }
        others = [(form, handler.generate_schema(form.annotation)) for form in choices.others]
        if others:
            # Last and on its own: it accepts any object and must not win over a better member.
            last = [schemas[names[choices.fallback]]] if choices.fallback else []
            smart = _smart([schema for _, schema in others])
            schemas[OTHER] = core_schema.union_schema([smart, *last], mode="left_to_right")

        def choose(value: Any) -> str | None:
            # What was tried before is not tried again: at every level that would double the time.
            own = value.get(self.property_name) if is_map(value) else None
            if isinstance(own, str) and own in certain:
                return None
            model = Decoder(sampling=True).choose(choices, value)
            return names[model] if model else OTHER

        # Most values are found without Python: scalars, and what only one member may be. Nothing is
        # in here that has parts of its own, since it would be there twice at every level.
        scalars = [s for form, s in others if form.kind == "constant" or form.bare in SCALARS]
        certain = {value: schemas[names[model]] for value, model in choices.certain.items()}
        quick = [_smart(scalars)] if scalars else []
        quick += [core_schema.tagged_union_schema(certain, self.property_name)] if certain else []
        careful = core_schema.tagged_union_schema(schemas, choose)
        return core_schema.union_schema([*quick, careful], mode="left_to_right")


def _smart(schemas: list[CoreSchema]) -> CoreSchema:
    return core_schema.union_schema([*schemas]) if schemas[1:] else schemas[0]


class Shaped(Tagged):
    """Annotation of a union without a discriminator: the most similar member is taken."""
