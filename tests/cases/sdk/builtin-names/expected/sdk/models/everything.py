"""Everything and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Everything(rt.Model):
    """Everything."""

    of_warning: _models.Warning | None = None

    of_exception: _models.Exception | None = None

    of_timeouterror: _models.TimeoutError | None = None

    of_permissionerror: _models.PermissionError | None = None

    of_attributeerror: _models.AttributeError | None = None

    of_ellipsis: _models.Ellipsis | None = None

    of_notimplemented: _models.NotImplemented | None = None

    of_typealias: _models.TypeAliasTypeType | None = None

    of_any: _models.AnyType | None = None

    of_literal: _models.LiteralType | None = None

    of_field: _models.FieldType | None = None

    of_union: _models.UnionType | None = None

    of_annotated: _models.AnnotatedType | None = None

    of_typeddict: _models.TypedDictType | None = None

    of_notrequired: _models.NotRequiredType | None = None

    of_iterable: _models.IterableType | None = None

    of_mapping: _models.MappingType | None = None

    of_list: _models.List | None = None

    of_dict: _models.Dict | None = None

    of_str: _models.Str | None = None

    of_none: _models.NoneType | None = None

    of_models: _models.Models | None = None

    of_params: _models.Params | None = None

    of_rt: _models.Rt | None = None

    of_model: _models.Model | None = None

    of_unknown: _models.Unknown | None = None

    of_basemodel: _models.BaseModel | None = None

    of_operation: _models.Operation | None = None

    of_asyncthing: _models.AsyncThing | None = None

    of_resource: _models.Resource | None = None

    timeout: _models.Timeout | None = None

    things: list[_models.Thing] | None = None

    models: _models.Warning | None = None

    params: _models.Exception | None = None

    rt_: _models.Rt | None = Field(
        None,
        alias="rt",
    )

    field: _models.FieldType | None = Field(
        None,
        alias="Field",
    )

    list_: _models.List | None = Field(
        None,
        alias="list",
    )

    str_: _models.Str | None = Field(
        None,
        alias="str",
    )

    literal: _models.LiteralType | None = Field(
        None,
        alias="Literal",
    )


from .. import models as _models
