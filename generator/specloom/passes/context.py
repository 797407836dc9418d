"""What passes need besides the API itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from specloom.api.model import Api
from specloom.config.values import Config, VariantConfig
from specloom.diagnostics import Report


@dataclass(frozen=True, slots=True)
class Context:
    """The same for every pass of a table.

    `variants` are those that the API is of: one before the merge, after it all that have a spec.
    """

    config: Config
    variants: tuple[VariantConfig, ...]
    report: Report


Pass: TypeAlias = Callable[[Api, Context], Api]
