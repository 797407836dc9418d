"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .foo_bar import FooBar as FooBar
    from .foo_bar import FooBar2 as FooBar2
    from .list_notes_response import ListNotesResponse as ListNotesResponse
    from .user import User as User
    from .user_address import UserAddress as UserAddress
    from .user import UserAddressObject as UserAddressObject

_HOME: dict[str, str] = {
    "FooBar": "foo_bar",
    "FooBar2": "foo_bar",
    "ListNotesResponse": "list_notes_response",
    "User": "user",
    "UserAddress": "user_address",
    "UserAddressObject": "user",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
