"""What variants do to calls where they differ from the operations: the rows of their tables."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from .arguments import is_map
from .paths import NOUNS, Path, Steps, describe, find, reached, read, rest_of
from .tables import Media, Operation, Row, Variant, refusal, warn_caller


@dataclass(frozen=True)
class Wire:
    """What one variant does to the calls of one operation.

    `deprecated` is the service, if others have not deprecated the operation. In a `path`,
    ``{body.name}`` is a field of the body and ``{client.name}`` an argument of the client; `streams`
    is the route of streams. `moves` are arguments that are only in a path, `places` arguments in
    another place, `envelopes` the keys under which a whole body or response stands: the base's and
    the variant's. A `body` of ``none`` says that there is none. By path, `names` are other names of
    parameters, `values` other constants, `converts` other types, and `parts` say what type of the
    variant's `words` there is; `fills` are values to add, and `refuses`, by who has it, what must not
    be sent. Both hold again where a path of `again` leads to what the other one led to.
    """

    deprecated: str = ""
    method: str = ""
    path: str = ""
    streams: str = ""
    moves: tuple[str, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict[str, Any])
    envelopes: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, Any])
    body: Media | Literal["", "none"] = ""
    content_type: str = ""
    encodings: Mapping[str, str] | None = None
    returns: str = ""
    names: Mapping[str, str] = field(default_factory=dict[str, Any])
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Any])
    converts: Mapping[str, str] = field(default_factory=dict[str, Any])
    parts: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict[str, Any])
    styles: Mapping[str, str] = field(default_factory=dict[str, Any])
    fills: Mapping[str, Any] = field(default_factory=dict[str, Any])
    refuses: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, Any])
    # A `Paging`, whose module is loaded with the first operation that has one.
    paging: Any = None
    again: Mapping[str, str] = field(default_factory=dict[str, Any])

    def row(self, declared: Operation[Any], lacking: str | None, variant: Variant) -> Row:
        """Return what the calls of an operation become."""
        make: Callable[..., Row] = variant.words.row if variant.words else DifferentRow
        return make(declared, lacking, variant, self)


class DifferentRow(Row):
    """A row of a variant that differs, its paths read."""

    def __init__(
        self, declared: Operation[Any], lacking: str | None, variant: Variant, wire: Wire
    ) -> None:
        super().__init__(declared, lacking, variant)
        self.deprecated_by, self.paging = wire.deprecated, wire.paging
        self.bodiless = wire.body == "none"
        self.moves = [*map(read, wire.moves)]
        self.again = [(read(path).steps, read(to).steps) for path, to in wire.again.items()]
        self.fills = [(read(path), value) for path, value in wire.fills.items()]
        self.refuses = [(read(p), who) for who, paths in wire.refuses.items() for p in paths]
        # Of parameters, and of the members of the body.
        own_names: dict[str, dict[str, str]] = {place: {} for place in NOUNS}
        inner = variant.words.members(wire.parts) if variant.words else ()
        for path, name in (*wire.names.items(), *inner):
            place, steps = read(path)
            if len(steps) == 1 and place in NOUNS:
                own_names[place][steps[0].name] = name
        self.names, query, member = own_names, own_names["query"], own_names[""]
        media: Media = declared.body
        if wire.body and wire.body != "none":
            media = wire.body
        changed = media != declared.body
        method, _, template = declared.route.partition(" ")
        styles = {**declared.styles, **wire.styles}
        own = self.operation = replace(
            declared,
            route=f"{wire.method or method} {wire.path or template}",
            returns=wire.returns or declared.returns,
            body=media,
            content_type=wire.content_type or ("" if changed else declared.content_type),
            encodings=declared.encodings if wire.encodings is None else wire.encodings,
            styles={query.get(name, name): style for name, style in styles.items()},
            # Without a body of its own there is one only if the caller insists.
            optional=declared.optional or wire.body == "none",
        )
        self.stream_route = wire.streams or own.route
        encodings = {member.get(name, name): how for name, how in own.encodings.items()}
        files = tuple(member.get(name, name) for name in own.files)
        # A body that is a file can be the one file of a form.
        files += wire.envelopes.get("body", ("", ""))[1:] if declared.body == "bytes" else ()
        self.sent = replace(own, files=files, encodings=encodings)

    def warn(self, documents: Mapping[str, Any]) -> None:
        """Warn of an operation and of values in the call that are deprecated."""
        if self.deprecated_by:
            warn_caller(f"{self.declared.name} is deprecated by {self.deprecated_by}.")
        super().warn(documents)

    def refused(self, documents: Mapping[str, Any]) -> list[str]:
        """Describe everything in the call that the variant does not have."""
        values = self._reached(documents)
        found = (
            refusal(describe(path), having)
            for path, having in self.refuses
            if any(find(steps, value) for steps, value in _rests(path, values))
        )
        return [*super().refused(documents), *found]

    def fill(self, documents: Mapping[str, Any]) -> None:
        """Set each value wherever the object that should hold its key lacks it."""
        values = self._reached(documents) if self.fills else {}
        for path, value in self.fills:
            for steps, inner in _rests(path, values):
                for holder in filter(is_map, find(steps[:-1], inner)):
                    # A copy, so that no two calls share a value that one of them may change.
                    holder.setdefault(steps[-1].name, copy.deepcopy(value))

    def _reached(self, documents: Mapping[str, Any]) -> dict[str, list[tuple[Steps, Any]]]:
        """Return the documents of a call, and all that is in the body once more."""
        return {
            place: reached(value, () if place else self.again) for place, value in documents.items()
        }


def _rests(
    path: Path, values: Mapping[str, list[tuple[Steps, Any]]]
) -> Iterator[tuple[Steps, Any]]:
    """Yield the rest of a path in all that is on its way."""
    for at, value in values.get(path.place, ()):
        rest = rest_of(path.steps, at)
        if rest is not None and (rest or not at):
            yield rest, value
