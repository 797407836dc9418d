"""Sources of changes → places in files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from specloom.diagnostics import NOWHERE, Position, Source
from specloom.read.positions import looked_for
from specloom.report.model import Location


def locations(
    sources: Iterable[Source], text_of: Callable[[str], str], name_of: Callable[[str], str]
) -> Mapping[Source, Location]:
    """Where sources of one state are, by one scan of each of their files.

    Args:
        sources: What is looked for; what no document says has no place.
        text_of: Gives the text of a file by the name that sources use; empty if there is none.
        name_of: Gives the name for people.
    """
    wanted: dict[str, dict[str, Source]] = {}
    for source in sources:
        if source != NOWHERE:
            wanted.setdefault(source.file, {})[source.pointer] = source
    found: dict[Source, Location] = {}
    for file, pointers in wanted.items():
        text, name = text_of(file), name_of(file)
        places = looked_for(text, pointers) if text else {}
        for pointer, source in pointers.items():
            at, is_there = places.get(pointer, (Position(0, 0), False))
            found[source] = Location(name, pointer, at.line, at.column, is_there)
    return found
