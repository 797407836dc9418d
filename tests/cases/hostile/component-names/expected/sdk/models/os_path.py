"""os.path and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class OsPath(rt.Model):
    """os.path."""

    x: str | None = None

    again: All | None = None


class OsPathParam(TypedDict):
    """os.path."""

    x: NotRequired[str]

    again: NotRequired[AllParam]


from .all import All, AllParam
