"""Objects that no member of a union describes. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import UnknownObject

# A value of the discriminator that was compared says which member an object is, not this one.
if TYPE_CHECKING:

    class UnknownByA(UnknownObject):
        """An object whose `a` no member of the union declares."""

        a: Literal["(unknown)"]

    class UnknownByAB(UnknownObject):
        """An object whose `a_b` no member of the union declares."""

        a_b: Literal["(unknown)"]

    class UnknownByABImportOsSystemTouchSpecloomWasHereRtTaggedX(UnknownObject):
        """An object whose `a_b_import_os_system_touch_specloom_was_here_rt_tagged_x` no member of the union declares."""

        a_b_import_os_system_touch_specloom_was_here_rt_tagged_x: Literal["(unknown)"]

    class UnknownByClass(UnknownObject):
        """An object whose `class_` no member of the union declares."""

        class_: Literal["(unknown)"]

    class UnknownByField(UnknownObject):
        """An object whose `field` no member of the union declares."""

        field: Literal["(unknown)"]

    class UnknownByField1(UnknownObject):
        """An object whose `field_1` no member of the union declares."""

        field_1: Literal["(unknown)"]

    class UnknownByX(UnknownObject):
        """An object whose `x` no member of the union declares."""

        x: Literal["(unknown)"]

    class UnknownByXStrImportOsSystemTouchSpecloomWasHereX(UnknownObject):
        """An object whose `x_str_import_os_system_touch_specloom_was_here_x` no member of the union declares."""

        x_str_import_os_system_touch_specloom_was_here_x: Literal["(unknown)"]

else:
    UnknownByA = UnknownObject
    UnknownByAB = UnknownObject
    UnknownByABImportOsSystemTouchSpecloomWasHereRtTaggedX = UnknownObject
    UnknownByClass = UnknownObject
    UnknownByField = UnknownObject
    UnknownByField1 = UnknownObject
    UnknownByX = UnknownObject
    UnknownByXStrImportOsSystemTouchSpecloomWasHereX = UnknownObject
