"""Everything and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union

from typing_extensions import NotRequired, TypedDict

Everything = TypedDict(
    "Everything",
    {
        "of_warning": NotRequired[Union["params.Warning", "models.Warning"]],
        "of_exception": NotRequired[Union["params.Exception", "models.Exception"]],
        "of_timeouterror": NotRequired[Union["params.TimeoutError", "models.TimeoutError"]],
        "of_permissionerror": NotRequired[
            Union["params.PermissionError", "models.PermissionError"]
        ],
        "of_attributeerror": NotRequired[Union["params.AttributeError", "models.AttributeError"]],
        "of_ellipsis": NotRequired[Union["params.Ellipsis", "models.Ellipsis"]],
        "of_notimplemented": NotRequired[Union["params.NotImplemented", "models.NotImplemented"]],
        "of_typealias": NotRequired[Union["params.TypeAliasTypeType", "models.TypeAliasTypeType"]],
        "of_any": NotRequired[Union["params.AnyType", "models.AnyType"]],
        "of_literal": NotRequired[Union["params.LiteralType", "models.LiteralType"]],
        "of_field": NotRequired[Union["params.FieldType", "models.FieldType"]],
        "of_union": NotRequired[Union["params.UnionType", "models.UnionType"]],
        "of_annotated": NotRequired[Union["params.AnnotatedType", "models.AnnotatedType"]],
        "of_typeddict": NotRequired[Union["params.TypedDictType", "models.TypedDictType"]],
        "of_notrequired": NotRequired[Union["params.NotRequiredType", "models.NotRequiredType"]],
        "of_iterable": NotRequired[Union["params.IterableType", "models.IterableType"]],
        "of_mapping": NotRequired[Union["params.MappingType", "models.MappingType"]],
        "of_list": NotRequired[Union["params.List", "models.List"]],
        "of_dict": NotRequired[Union["params.Dict", "models.Dict"]],
        "of_str": NotRequired[Union["params.Str", "models.Str"]],
        "of_none": NotRequired[Union["params.NoneType", "models.NoneType"]],
        "of_models": NotRequired[Union["params.Models", "models.Models"]],
        "of_params": NotRequired[Union["params.Params", "models.Params"]],
        "of_rt": NotRequired[Union["params.Rt", "models.Rt"]],
        "of_model": NotRequired[Union["params.Model", "models.Model"]],
        "of_unknown": NotRequired[Union["params.Unknown", "models.Unknown"]],
        "of_basemodel": NotRequired[Union["params.BaseModel", "models.BaseModel"]],
        "of_operation": NotRequired[Union["params.Operation", "models.Operation"]],
        "of_asyncthing": NotRequired[Union["params.AsyncThing", "models.AsyncThing"]],
        "of_resource": NotRequired[Union["params.Resource", "models.Resource"]],
        "timeout": NotRequired[Union["params.Timeout", "models.Timeout"]],
        "things": NotRequired["Iterable[params.Thing]"],
        "models": NotRequired[Union["params.Warning", "models.Warning"]],
        "params": NotRequired[Union["params.Exception", "models.Exception"]],
        "rt": NotRequired[Union["params.Rt", "models.Rt"]],
        "Field": NotRequired[Union["params.FieldType", "models.FieldType"]],
        "list": NotRequired[Union["params.List", "models.List"]],
        "str": NotRequired[Union["params.Str", "models.Str"]],
        "Literal": NotRequired[Union["params.LiteralType", "models.LiteralType"]],
    },
)


from .. import models, params
