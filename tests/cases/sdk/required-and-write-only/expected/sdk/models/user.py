"""User and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class User(rt.Model):
    """User."""

    id: str

    name: str

    password: str | None = None
