"""Annotated and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AnnotatedType(TypedDict):
    """Annotated."""

    id: str

    inner: NotRequired[params.AnnotatedType | models.AnnotatedType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
