"""JsonValue and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

JsonValue = TypeAliasType(
    "JsonValue",
    Annotated[
        Union[
            str,
            int,
            float,
            bool,
            "list[JsonValue | None]",
            "dict[str, JsonValue | None]",
            rt.UnknownObject,
        ],
        rt.Shaped(),
    ],
)
