"""What a variant does to the calls of an operation: its rows, and how they are applied."""

from __future__ import annotations

import copy
import inspect
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from .auth import Auth, NoAuth
from .operation import Media, Operation, no_rows
from .paths import Path, describe, find, holders, read

# This package, and where decorators call its methods from.
OWN = (__name__.removesuffix("_runtime.tables"), "typing_extensions", "warnings")

# The documents of a call by the prefix of their paths; "" is the body.
Documents = Mapping[str, Any]


@dataclass(frozen=True)
class Wire:
    """What one variant does to the calls of one operation.

    `deprecated` is the title of the service, if it has deprecated the operation and others have
    not. `path` is another path, in which ``{body.name}`` is a field of the body, `moves` fields
    that are only there. `body`, `content_type` and `encodings` replace the operation's; a `body` of
    ``none`` says that there is none. `styles` are other styles of the query. By path, `names` are
    other names of parameters and fields, `fills` values to add, and `refuses`, by who has it, what
    must not be sent.
    """

    deprecated: str = ""
    path: str = ""
    moves: tuple[str, ...] = ()
    body: Media | Literal["", "none"] = ""
    content_type: str = ""
    encodings: Mapping[str, str] | None = None
    names: Mapping[str, str] = field(default_factory=no_rows)
    styles: Mapping[str, str] = field(default_factory=no_rows)
    fills: Mapping[str, Any] = field(default_factory=no_rows)
    refuses: Mapping[str, tuple[str, ...]] = field(default_factory=no_rows)


@dataclass(frozen=True)
class Row:
    """A variant's row of an operation, its paths read.

    `declared` is the operation as the API declares it, `operation` what it is for the variant,
    `sent` the same with the variant's names of the body's members; `lacking` says who has an
    operation that the variant lacks.
    """

    declared: Operation[Any]
    operation: Operation[Any]
    sent: Operation[Any]
    lacking: str | None
    moves: frozenset[str]
    names: Mapping[str, Mapping[str, str]]
    renames: tuple[tuple[Path, str], ...]
    fills: tuple[tuple[Path, Any], ...]
    refuses: tuple[tuple[Path, str], ...]
    deprecated: tuple[Path, ...]
    deprecated_by: str
    variant: str

    @classmethod
    def of(cls, operation: Operation[Any], wire: Wire, lacking: str | None, variant: str) -> Row:
        """Read a row."""
        names = [(read(path), name) for path, name in wire.names.items()]
        flat: dict[str, dict[str, str]] = {"": {}, "query": {}, "header": {}}
        for (place, steps), name in names:
            if len(steps) == 1:
                flat[place][steps[0].name] = name
        own = _own(operation, wire, flat["query"])
        return cls(
            declared=operation,
            operation=own,
            sent=_renamed(own, flat[""]),
            lacking=lacking,
            moves=frozenset(wire.moves),
            names=flat,
            renames=tuple((path, name) for path, name in names if not path.place),
            fills=tuple((read(path), value) for path, value in wire.fills.items()),
            refuses=tuple((read(p), who) for who, paths in wire.refuses.items() for p in paths),
            deprecated=tuple(map(read, operation.deprecated)),
            deprecated_by=wire.deprecated,
            variant=variant,
        )

    def warn(self, documents: Documents) -> None:
        """Warn of an operation and of values in the call that are deprecated."""
        if self.deprecated_by:
            warn_caller(f"{self.declared.name} is deprecated by {self.deprecated_by}.")
        for path in self.deprecated:
            if find(path.steps, documents.get(path.place)):
                warn_caller(f"The {describe(path)} of {self.declared.name} is deprecated.")

    def refused(self, documents: Documents) -> list[str]:
        """Describe everything in the call that the variant does not have."""
        found = [] if self.lacking is None else [("the operation itself", self.lacking)]
        found += [
            (describe(path), having)
            for path, having in self.refuses
            if find(path.steps, documents.get(path.place))
        ]
        return [
            f"{what}: {f'only available in {having}' if having else 'not available'}"
            for what, having in found
        ]

    def fill(self, documents: Documents) -> None:
        """Set each value wherever the object that should hold its key lacks it."""
        for path, value in self.fills:
            for holder, name in holders(path, documents.get(path.place)):
                # A copy, so that no two calls share a value that one of them may change.
                holder.setdefault(name, copy.deepcopy(value))

    def rename(self, body: Any) -> None:
        """Give the fields of the body the names that the variant has for them."""
        found = [(one, name) for path, name in self.renames for one in holders(path, body)]
        for (holder, old), new in found:
            if old in holder:
                entries = [(new if key == old else key, value) for key, value in holder.items()]
                holder.clear()
                holder.update(entries)


def _own(operation: Operation[Any], wire: Wire, query: Mapping[str, str]) -> Operation[Any]:
    """Return the operation with the path and the body that the variant has."""
    body = wire.body or operation.body
    usual = operation.content_type if body in (operation.body, "none") else ""
    styles = {**operation.styles, **wire.styles}
    return replace(
        operation,
        route=f"{operation.method} {wire.path}" if wire.path else operation.route,
        body=operation.body if body == "none" else body,
        content_type=wire.content_type or usual,
        encodings=operation.encodings if wire.encodings is None else wire.encodings,
        styles={query.get(name, name): style for name, style in styles.items()},
        # Without a body of its own there is one only if the caller insists.
        optional=operation.optional or body == "none",
    )


def _renamed(operation: Operation[Any], names: Mapping[str, str]) -> Operation[Any]:
    return replace(
        operation,
        files=tuple(names.get(name, name) for name in operation.files),
        encodings={names.get(name, name): how for name, how in operation.encodings.items()},
    )


def covers(prefixes: tuple[str, ...], operation: str) -> bool:
    """Tell whether a prefix is the operation or one of the groups it is in; ``""`` is the root."""
    return not prefixes or any(
        prefix in ("", operation) or operation.startswith(f"{prefix}.") for prefix in prefixes
    )


@dataclass(frozen=True)
class Always:
    """A query parameter or header that goes with every operation `under` the given prefixes."""

    name: str
    value: str
    under: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class Variant:
    """One flavour of the API: how it is reached and where it differs from the operations.

    `lacks` are operations, or groups of them, that it does not have, by the variants that do;
    `operations` what it does to the calls of the others.
    """

    name: str
    base_url: str
    auth: Auth = field(default_factory=NoAuth)
    # How a credential of the other kind is sent, where the service takes two.
    alternative: Auth = field(default_factory=NoAuth)
    query: tuple[Always, ...] = ()
    headers: tuple[Always, ...] = ()
    lacks: Mapping[str, tuple[str, ...]] = field(default_factory=no_rows)
    operations: Mapping[str, Wire] = field(default_factory=no_rows)
    _rows: dict[str, Row] = field(default_factory=no_rows, init=False, repr=False, compare=False)

    def row(self, operation: Operation[Any]) -> Row:
        """Return what the variant does to an operation; it is read at the first call and kept."""
        name = operation.name
        row = self._rows.get(name)
        if row is None or row.declared is not operation:
            lacking = (who for who, names in self.lacks.items() if covers(names, name))
            wire = self.operations.get(name, Wire())
            row = self._rows[name] = Row.of(operation, wire, next(lacking, None), self.name)
        return row


def warn_caller(text: str) -> None:
    """Warn at the innermost line that is not of this package."""
    frame, level = inspect.currentframe(), 1
    while frame and str(frame.f_globals.get("__name__")).startswith(OWN):
        frame, level = frame.f_back, level + 1
    warnings.warn(text, DeprecationWarning, stacklevel=level)
