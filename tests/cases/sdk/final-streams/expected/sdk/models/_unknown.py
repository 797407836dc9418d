"""Objects that no member of a union describes. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import UnknownObject

# A value of the discriminator that was compared says which member an object is, not this one.
if TYPE_CHECKING:

    class UnknownByEvent(UnknownObject):
        """An object whose `event` no member of the union declares."""

        event: Literal["(unknown)"]

    class UnknownByType(UnknownObject):
        """An object whose `type` no member of the union declares."""

        type: Literal["(unknown)"]

else:
    UnknownByEvent = UnknownObject
    UnknownByType = UnknownObject
