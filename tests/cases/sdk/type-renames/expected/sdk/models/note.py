"""Note and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Memo(rt.Model):
    """A note."""

    text: str | None = None

    kind: models.Kind | None = None


Note: TypeAlias = Memo
"""Deprecated: it is `Memo` now."""


Kind: TypeAlias = Literal["a", "b"] | str


from .. import models
