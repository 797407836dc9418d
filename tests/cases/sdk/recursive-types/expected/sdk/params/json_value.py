"""JsonValue and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Union

from typing_extensions import TypeAliasType

JsonValue = TypeAliasType(
    "JsonValue",
    Union[
        str,
        float,
        bool,
        "Iterable[JsonValue | None]",
        "Mapping[str, JsonValue | None]",
        "models.JsonValue",
    ],
)


from .. import models
