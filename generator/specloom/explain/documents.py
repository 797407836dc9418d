"""What overlays, change diffs and the steps of the normal form did to one part of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from specloom.change.stage import change
from specloom.change.tree import canonical, get
from specloom.diagnostics import Report, Source
from specloom.explain.edits import edits
from specloom.explain.history import History, Location
from specloom.explain.schemas import schema_words
from specloom.explain.values import Place, Reason
from specloom.read.document import Array, Document, Json, Object
from specloom.read.pointers import lookup, steps
from specloom.upgrade.stage import Step, upgrading

# Steps that write the same in another place, or what is meant anyway.
_MOVING = ("components", "operations", "parameters", "styles")
# Where Swagger 2.0 keeps what has a name, and where the normal form does.
_MOVED = {
    "definitions": ("components", "schemas"),
    "parameters": ("components", "parameters"),
    "responses": ("components", "responses"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a variant's documents: where it was read, and where it is in the normal form.

    A part that several schemas have was read in one place and is in several.
    """

    variant: str
    source: Source
    node: Object | None = None


def changes(history: History, part: Part) -> Iterator[Reason]:
    """What the overlays and change diffs of a variant did to a part."""
    patches = history.patches.get(part.variant, ())
    own = [patch for patch in patches if patch.name == part.source.file]
    for patch in own:
        yield _reason(part, patch, part.source, "adds it")
    document = history.documents.get(part.variant, {}).get(part.source.file)
    if document is None:
        return
    for patch in patches:
        after = change(document, (patch,), Report())
        if _differs(document, after, part):
            yield from _pieces(document, patch, part)
        document = after


def _pieces(document: Document, patch: Document, part: Part) -> Iterator[Reason]:
    """The actions of an overlay, or the changes of a file of them, that touch a part."""
    key = "actions" if "overlay" in patch.root else "changes"
    listed = patch.root.get(key)
    pieces = listed if isinstance(listed, Array) else Array([], patch.root.source)
    for index, piece in enumerate(pieces):
        only = replace(patch, root=patch.root.but(**{key: Array([piece], pieces.source)}))
        after = change(document, (only,), Report())
        if _differs(document, after, part):
            yield _reason(part, patch, pieces.source.at(index), _edited(document, after, part))
        document = after
    if not pieces:
        after = change(document, (patch,), Report())
        yield _reason(part, patch, patch.root.source, _edited(document, after, part))


def _reason(part: Part, patch: Document, source: Source, says: str) -> Reason:
    where = source
    if "overlay" in patch.root and source.pointer.startswith("/actions/"):
        where = Source(source.file, "/".join(source.pointer.split("/")[:3]))
    because = lookup(patch.root, f"#{where.pointer}/description")
    said = " ".join(because.split()) if isinstance(because, str) else ""
    kind = "overlay" if "overlay" in patch.root else "change diff"
    return Reason(kind, says, said, Place(where), part.variant)


def _differs(before: Document, after: Document, part: Part) -> bool:
    if before.root is after.root:
        return False
    return bool(_edited(before, after, part))


def _edited(before: Document, after: Document, part: Part) -> str:
    pointer = f"#{part.source.pointer}"
    old, new = lookup(before.root, pointer), lookup(after.root, pointer)
    if canonical(old) == canonical(new):
        return ""
    return edits(old, new) or "changes words of extensions"


def normalised(history: History, part: Part) -> Iterator[Reason]:
    """What the steps of the normal form made of the type of a schema."""
    document = history.changed.get(part.variant, {}).get(part.source.file)
    nodes = history.nodes(part.variant, part.source)
    if document is None or not nodes:
        return
    own = [location for location, node in nodes if node is part.node]
    places = _places(part.source, (own or [nodes[0][0]])[0])
    node: Object | None = None
    for step, root in upgrading(document, Report()):
        after = _node(root, part.source, places)
        if step is not None and node is not None and after is not None and after is not node:
            yield from _step(step, node, after, part)
        node = after if after is not None else node


def _places(source: Source, final: Location) -> list[Location]:
    """Where a part can be on its way to the normal form."""
    own: Location = tuple(steps(f"#{source.pointer}"))
    moved = (*_MOVED[str(own[0])], *own[1:]) if own and own[0] in _MOVED else own
    return [final, moved, own]


def _node(root: Object, source: Source, places: list[Location]) -> Object | None:
    for place in places:
        found = _at(root, place)
        if isinstance(found, Object) and found.source == source:
            return found
    return None


def _at(root: Object, place: Location) -> Json:
    return get(root, place) if all(isinstance(key, str) for key in place) else _through(root, place)


def _through(root: Json, place: Location) -> Json:
    """The value at a place whose steps may be indexes written as text."""
    here = root
    for key in place:
        if isinstance(here, Array) and str(key).isdecimal():
            key = int(key)  # noqa: PLW2901  # the same step
        here = get(here, (key,))
    return here


def _step(step: Step, before: Object, after: Object, part: Part) -> Iterator[Reason]:
    old, new = _said(before), _said(after)
    if old != new and step.name not in _MOVING:
        rule = _rule(step, before, old)
        by = f"normaliser step {step.name!r}"
        yield Reason(by, f"{old} becomes {new}", rule, variant=part.variant)


def _said(node: Object) -> str:
    """A schema in words, or that of a parameter."""
    return schema_words(node.get("schema", node) if "in" in node else node)


def _rule(step: Step, before: Object, said: str) -> str:
    """What the first function of a step does that changes a schema, in its own words."""
    used: list[Callable[[Object, Report], Object]] = []
    node = before.get("schema") if "in" in before else before
    for function in step.of_schemas if isinstance(node, Object) else ():
        node = function(node, Report()) if isinstance(node, Object) else node
        used += [function] if schema_words(node) != said else []
    text = (used[0].__doc__ if used else "" if step.of_schemas else step.apply.__doc__) or ""
    return text.partition("\n")[0]
