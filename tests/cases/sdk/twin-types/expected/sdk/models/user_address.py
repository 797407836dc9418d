"""user_address and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class UserAddress(rt.Model):
    """user_address."""

    city: str | None = None
