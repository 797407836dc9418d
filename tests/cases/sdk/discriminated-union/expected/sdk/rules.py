"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "animals.create": {"body": ("!", "#CreateAnimalRequest")},
    "animals.list": {},
}

TYPES: dict[str, Any] = {
    "Animal": ("one", "species", {"felis": "#Cat", "canis": "#Dog"}),
    "Cat": {"species": ("!", "string"), "lives": ("!", "integer")},
    "CreateAnimalRequest": {"animal": ("!", "#Animal")},
    "Dog": {"species": ("!", "string"), "barks": "boolean"},
}
