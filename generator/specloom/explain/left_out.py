"""What the specs have and the SDK does not: left out by the configuration, or used by nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.api.path_templates import blank
from specloom.config.values import Config, Exemption, Pattern
from specloom.diagnostics import Source
from specloom.explain.find import Names
from specloom.explain.history import History
from specloom.explain.passing import rule_of
from specloom.explain.subjects import Call
from specloom.explain.values import Declared, Explanation, Place, Reason
from specloom.lower import identifiers
from specloom.read.document import Array, Json, Object
from specloom.read.inventory import operations, schemas
from specloom.read.pointers import lookup
from specloom.selection import matching


@dataclass(frozen=True, slots=True)
class _Operation:
    """An operation of a variant's document as it was read."""

    variant: str
    method: str
    path: str
    name: str
    tags: tuple[str, ...]
    source: Source

    @property
    def route(self) -> str:
        return f"{self.method} {self.path}"


def left_out(history: History, name: str, whole: History | None) -> tuple[Explanation, ...]:
    """Explain why something of that name is not in the SDK.

    Args:
        history: The run.
        name: What a person calls it.
        whole: The same without anything left out, as far as it came: it knows names of calls.
    """
    meant = _meant(name, whole)
    found = []
    for one in _operations(history):
        alike = f"{one.method} {blank(one.path)}" == _blank(name) or name == one.name
        if (alike or one.source in meant) and (why := list(_why(history.config, one))):
            found.append((one, why))
    types = tuple(_unused(history, name))
    if not found:
        return types
    declared = tuple(
        Declared(one.variant, ", ".join(filter(None, (one.route, one.name))), one.source)
        for one, _ in found
    )
    reasons = tuple(dict.fromkeys(reason for _, why in found for reason in why))
    return (Explanation(name, "call", "not in the SDK", (), declared, reasons), *types)


def _meant(name: str, whole: History | None) -> list[Source]:
    """Where the operations are declared that a call of that name would request."""
    if whole is None or whole.plan is None:
        return []
    calls = [one for one in Names.of(whole, whole.plan).named(name) if isinstance(one, Call)]
    return [use.source for call in calls for use in call.operation.uses]


def _blank(name: str) -> str:
    method, _, path = name.partition(" ")
    return f"{method.upper()} {blank(path)}"


def _operations(history: History) -> Iterator[_Operation]:
    for variant, documents in history.documents.items():
        for document in documents.values():
            for one in operations(document.root):
                node = lookup(document.root, f"#{one.source.pointer}")
                yield _operation(variant, one.method, one.path, node, one.source)


def _operation(variant: str, method: str, path: str, node: Json, source: Source) -> _Operation:
    own = node if isinstance(node, Object) else Object({}, source)
    name, tags = own.get("operationId"), own.get("tags")
    listed = tags if isinstance(tags, Array) else []
    texts = tuple(tag for tag in listed if isinstance(tag, str))
    return _Operation(variant, method, path, name if isinstance(name, str) else "", texts, source)


def _why(config: Config, one: _Operation) -> Iterator[Reason]:
    for exemption in config.exemptions:
        if exemption.name == one.route and exemption.holds_for(one.variant):
            yield _exempted(exemption)
    selection = config.selection
    if selection.models_only:
        yield Reason("[sdk] models_only", "only types are generated, no calls")
    named = (one.method, one.path, one.name, one.tags)
    for pattern in matching(selection.exclude, *named):
        yield _pattern("exclude", f"{pattern.text!r} leaves it out", pattern)
    if selection.include and not list(matching(selection.include, *named)):
        yield _pattern("include", "no pattern of include selects it", selection.include[0])


def _pattern(key: str, says: str, pattern: Pattern) -> Reason:
    return Reason(f"[sdk] {key}", says, place=Place(pattern.place, pattern.position))


def _exempted(one: Exemption) -> Reason:
    says = f"{one.kind} {one.name} is left out: {one.reason}"
    return Reason("[[allow]]", says, place=Place(one.place, one.position))


def _unused(history: History, name: str) -> Iterator[Explanation]:
    """Types that a spec has and no call of the SDK uses."""
    bare = name.rpartition(".")[2]
    declared, reasons = [], []
    for variant, schema, source in _schemas(history):
        if bare in (schema, identifiers.type_name(schema)):
            declared.append(Declared(variant, schema, source))
            reasons += _why_unused(history.config.exemptions, variant, schema)
    if declared:
        unique = tuple(dict.fromkeys(reasons))
        yield Explanation(bare, "type", "not in the SDK", (), tuple(declared), unique)


def _schemas(history: History) -> Iterator[tuple[str, str, Source]]:
    """By variant the schemas of its API, and those of its specs that are left out before it."""
    for variant, results in history.apis.items():
        found = {one.name: one.source for one in results[0][1].definitions}
        for document in history.documents.get(variant, {}).values():
            for name, node in schemas(document.root).items():
                source = node.source if isinstance(node, Object) else document.root.source
                found.setdefault(name, source)
        yield from ((variant, name, source) for name, source in found.items())


def _why_unused(exemptions: Iterable[Exemption], variant: str, name: str) -> list[Reason]:
    own = [one for one in exemptions if one.kind == "schema" and one.name == name]
    if found := [_exempted(one) for one in own if one.holds_for(variant)]:
        return found
    return [Reason("pass prune", "no call that is generated uses it", rule_of("prune"))]
