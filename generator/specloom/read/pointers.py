"""JSON pointers (RFC 6901) in URI fragments, and what they point at."""

from __future__ import annotations

from urllib.parse import unquote

from specloom.read.document import Array, Json, Object

_DIGITS = 10  # of the index of an item, at most


def steps(reference: str) -> list[str]:
    """The keys of a local reference such as `#/components/schemas/A~1B`."""
    parts = unquote(reference.removeprefix("#")).split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts]


def reference(*keys: str) -> str:
    """The local reference to a place."""
    return "#" + "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in keys)


def lookup(root: Json, pointer: str) -> Json:
    """What a local reference points at; null if nothing is there."""
    here = root
    for key in steps(pointer):
        if isinstance(here, Object):
            here = here.get(key)
        elif (
            isinstance(here, Array)
            and key.isdecimal()
            and len(key) < _DIGITS
            and int(key) < len(here)
        ):
            here = here[int(key)]
        else:
            return None
    return here
