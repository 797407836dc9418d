"""'); import os; os.system('true and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class ImportOsOsSystemTrue(rt.Model):
    """'); import os; os.system('true."""

    x: str | None = None

    again: All | None = None


class ImportOsOsSystemTrueParam(TypedDict):
    """'); import os; os.system('true."""

    x: NotRequired[str]

    again: NotRequired[AllParam]


from .all import All, AllParam
