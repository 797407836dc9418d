"""ListNotesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ListNotesResponse(rt.Model):
    """ListNotesResponse."""

    a: models.FooBar | None = None

    b: models.FooBar2 | None = None

    user: models.User | None = None

    address: models.UserAddress | None = None


from .. import models
