"""user and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class User(rt.Model):
    """user."""

    name: str | None = None

    address: models.UserAddressObject | None = None


class UserAddressObject(rt.Model):
    """Part of user."""

    street: str | None = None


from .. import models
