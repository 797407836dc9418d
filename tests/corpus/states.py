"""GitHub's spec over the years: what `specloom diff` says of two states is held against the raw documents."""

from __future__ import annotations

import itertools
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from columns import aligned
from compared import api_of

from specloom.api.model import Api
from specloom.diff.changes import Change, Compared, Level
from specloom.diff.rules import RULES
from specloom.diff.stage import compare

HERE = Path(__file__).parent
#: The published versions, from the oldest on; the newest is the one that the other parts read.
VERSIONS = {
    "2023": "github-2023",
    "2025": "github-2025",
    "2026": "@octokit/openapi",
}
#: So much of the time of reading both may comparing them take.
MOST = 0.3
#: So many changes of each pair at least can be held against the documents.
VERIFIED = 0.45

Node: TypeAlias = dict[str, Any]


def run() -> list[str]:
    """Compare each version with the next one, both ways; print the table and return the findings."""
    states = {
        name: _State(name, HERE / "node_modules" / folder) for name, folder in VERSIONS.items()
    }
    rows: list[tuple[object, ...]] = [
        ("", "changes", "breaking", "verified", "seconds", "of reading")
    ]
    findings: list[str] = []
    for old, new in itertools.pairwise(states):
        pair = _Pair(states[old], states[new])
        findings += [f"{old} → {new}: {text}" for text in pair.findings()]
        rows.append((f"{old} → {new}", *pair.row()))
    print("\n".join(["", *aligned(rows)]))
    return findings


class _State:
    """One version: its document, its `Api`, and the seconds that reading took."""

    def __init__(self, name: str, folder: Path) -> None:
        path = folder / "generated" / "api.github.com.json"
        self.name = name
        self.raw: Node = json.loads(path.read_text("utf-8"))
        start = time.process_time()
        self.api: Api = api_of(path)
        self.seconds = time.process_time() - start


class _Pair:
    """Two versions, compared both ways."""

    def __init__(self, old: _State, new: _State) -> None:
        start = time.process_time()
        self.there = compare(old.api, new.api)
        self.seconds = time.process_time() - start
        self.back = compare(new.api, old.api)
        self.reading = old.seconds + new.seconds
        verdicts = [_verdict(one, self.there, old.raw, new.raw) for one in self.there.changes]
        self.wrong = [
            one.id
            for one, verdict in zip(self.there.changes, verdicts, strict=True)
            if verdict is False
        ]
        checked = [one for one in verdicts if one is not None]
        prose = sum(RULES[one.rule].prose for one in self.there.changes)
        self.verified = len(checked) / max(len(verdicts) - prose, 1)

    def row(self) -> tuple[object, ...]:
        """The figures of the pair."""
        breaking = sum(one.level is Level.BREAKING for one in self.there.changes)
        share = f"{self.seconds / self.reading:.2f}"
        counts = len(self.there.changes), breaking, f"{self.verified:.0%}"
        return (*counts, f"{self.seconds:.1f}", share)

    def findings(self) -> Iterator[str]:
        """What is wrong with what was found."""
        yield from (f"{one} is not so in the documents" for one in self.wrong)
        ids = Counter(one.id for one in self.there.changes)
        yield from (
            f"{one} is the id of {count} changes" for one, count in ids.items() if count > 1
        )
        if self.verified < VERIFIED:
            yield f"only {self.verified:.0%} of the changes can be held against the documents"
        if self.seconds > MOST * self.reading:
            yield f"comparing takes {self.seconds / self.reading:.2f} times what reading both takes"
        if len(self.there.changes) != len(self.back.changes):
            counts = len(self.there.changes), len(self.back.changes)
            yield f"{counts[0]} changes, and {counts[1]} on the way back"


def _verdict(change: Change, compared: Compared, old: Node, new: Node) -> bool | None:
    """Whether a change is so in the documents; nothing if that cannot be said."""
    check = _CHECKS.get(change.rule)
    if check is None:
        return None
    names = {after: before for before, after in compared.operations if before and after}
    before, after = change.schemas
    holder = change.place.holder
    earlier = before if holder == after and before else names.get(holder, holder)
    return check(change, _At(old, earlier, change), _At(new, holder, change))


class _At:
    """A place in one raw document."""

    def __init__(self, root: Node, holder: str, change: Change) -> None:
        self.root = root
        self.holder = holder
        self.steps = list(change.place.steps)

    def operation(self) -> Node | None:
        """The operation that holds the place."""
        method, _, path = self.holder.partition(" ")
        blank = re.sub(r"\{[^}]*\}", "{}", path)
        for name, item in self.root["paths"].items():
            if re.sub(r"\{[^}]*\}", "{}", name) == blank and method.lower() in item:
                found: Node = item[method.lower()]
                return found | {"shared": item.get("parameters", [])}
        return None

    def parameters(self) -> dict[tuple[str, str], Node] | None:
        """The parameters of the operation, by place and name."""
        node = self.operation()
        if node is None:
            return None
        found = [self._resolved(one) for one in (*node["shared"], *node.get("parameters", []))]
        return {(one["in"], one["name"]): one for one in found}

    def schema(self, *, above: bool = False) -> Node | None:
        """The schema at the place, or the one that it is a field of; nothing if it cannot be found."""
        steps = self.steps[:-1] if above else self.steps
        node, steps = self._root(steps)
        for step in steps:
            node = self._below(node, step) if node is not None else None
        whole = None if node is None else self._whole(node)
        return None if whole is None or _is_several(whole) else whole

    def _root(self, steps: list[str]) -> tuple[Node | None, list[str]]:
        schemas = self.root["components"]["schemas"]
        if self.holder in schemas:
            return schemas[self.holder], steps
        node = self.operation()
        if node is None or not steps:
            return None, []
        if steps[0].startswith((" query", " path", " header")):
            _, place, name = steps[0].split(" ", 2)
            found = (self.parameters() or {}).get((place, name))
            return (found or {}).get("schema"), steps[1:]
        holders = {" body": [node.get("requestBody", {})], " response": _successes(node)}
        for one in holders.get(steps[0], []):
            content = self._resolved(one).get("content", {})
            media = next((m for name, m in content.items() if "json" in name), None)
            if media is not None:
                return media["schema"], steps[1:]
        return None, []

    def _below(self, node: Node, step: str) -> Node | None:
        whole = self._whole(node)
        if _is_several(whole):
            return None
        if step.startswith("."):
            found = whole["properties"].get(step[1:])
            return found if step[1:] not in whole["several"] else None
        keys = {"[]": "items", "{}": "additionalProperties"}
        found = whole.get(keys.get(step, ""))
        return found if isinstance(found, dict) else None

    def _resolved(self, node: Node) -> Node:
        while "$ref" in node:
            found: Any = self.root
            for key in node["$ref"].removeprefix("#/").split("/"):
                found = found[key.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def _whole(self, given: Node) -> Node:
        """A schema with what it takes over, and what may be null as what it is besides.

        `several` are the fields that several members of an `allOf` declare: what they mean together is not asked.
        """
        node = self._resolved(given)
        made: Node = {**node, "properties": dict(node.get("properties", {}))}
        made["required"] = list(node.get("required", []))
        made["several"] = []
        parts = list(node.get("allOf", []))
        for key in ("oneOf", "anyOf"):
            members = [one for one in node.get(key, []) if one.get("type") != "null"]
            if len(members) == 1:
                parts += members
                made["nullable"] = len(node[key]) > 1 or made.get("nullable", False)
        for part in parts:
            other = self._whole(part)
            made = {**other, **made}
            both = other["properties"].keys() & made["properties"].keys()
            made["several"] = [*made["several"], *other["several"], *both]
            made["properties"] = other["properties"] | made["properties"]
            made["required"] += other["required"]
        return made


def _is_several(schema: Node) -> bool:
    """Whether a schema is one of several types: what each has is not asked."""
    return any(len(schema.get(key, ())) > 1 for key in ("oneOf", "anyOf"))


def _successes(node: Node) -> list[Node]:
    return [one for code, one in sorted(node["responses"].items()) if code.startswith("2")]


def _has_operation(change: Change, old: _At, new: _At) -> bool:
    there = old.operation() is not None, new.operation() is not None
    return there == ((False, True) if change.rule.endswith("added") else (True, False))


def _has_field(change: Change, old: _At, new: _At) -> bool | None:
    name = change.place.steps[-1].removeprefix(".")
    sides = old.schema(above=True), new.schema(above=True)
    if sides[0] is None or sides[1] is None or not change.place.steps[-1].startswith("."):
        return None
    there = name in sides[0]["properties"], name in sides[1]["properties"]
    if change.rule.startswith("field-added"):
        required = change.rule.endswith("required")
        return there == (False, True) and (name in sides[1]["required"]) == required
    return there == (True, False)


def _is_required(change: Change, old: _At, new: _At) -> bool | None:
    wanted = (False, True) if change.rule == "became-required" else (True, False)
    if change.place.steps == (" body",):
        nodes = [one.operation() or {} for one in (old, new)]
        said = [bool(one.get("requestBody", {}).get("required")) for one in nodes]
        return tuple(said) == wanted
    name = change.place.steps[-1].removeprefix(".")
    sides = old.schema(above=True), new.schema(above=True)
    if sides[0] is None or sides[1] is None or not change.place.steps[-1].startswith("."):
        return None
    return (name in sides[0]["required"], name in sides[1]["required"]) == wanted


def _is_null(change: Change, old: _At, new: _At) -> bool | None:
    sides = old.schema(), new.schema()
    if sides[0] is None or sides[1] is None:
        return None
    said = tuple(_nullable(one) for one in (sides[0], sides[1]))
    return said == ((False, True) if change.rule == "became-nullable" else (True, False))


def _nullable(node: Mapping[str, Any]) -> bool:
    kinds = node.get("type")
    return bool(node.get("nullable")) or (isinstance(kinds, list) and "null" in kinds)


def _has_value(change: Change, old: _At, new: _At) -> bool | None:
    sides = old.schema(), new.schema()
    if sides[0] is None or sides[1] is None or "enum" not in sides[0] or "enum" not in sides[1]:
        return None
    there = tuple(change.detail in map(str, one["enum"]) for one in (sides[0], sides[1]))
    return there == ((False, True) if change.rule == "value-added" else (True, False))


def _has_parameter(change: Change, old: _At, new: _At) -> bool | None:
    sides = old.parameters(), new.parameters()
    if sides[0] is None or sides[1] is None:
        return None
    _, place, name = change.place.steps[0].split(" ", 2)
    there = (place, name) in sides[0], (place, name) in sides[1]
    if change.rule == "parameter-removed":
        return there == (True, False)
    required = bool(sides[1].get((place, name), {}).get("required"))
    return there == (False, True) and required == change.rule.endswith("required")


def _has_status(change: Change, old: _At, new: _At) -> bool | None:
    nodes = old.operation(), new.operation()
    if nodes[0] is None or nodes[1] is None:
        return None
    there = tuple(change.detail in one["responses"] for one in (nodes[0], nodes[1]))
    return there == ((False, True) if change.rule.endswith("added") else (True, False))


def _is_deprecated(change: Change, old: _At, new: _At) -> bool | None:
    nodes = old.operation(), new.operation()
    if nodes[0] is None or nodes[1] is None:
        return None
    said = tuple(bool(one.get("deprecated")) for one in (nodes[0], nodes[1]))
    return said == ((False, True) if change.rule.endswith("deprecated") else (True, False))


_Check: TypeAlias = Callable[[Change, _At, _At], bool | None]
_CHECKS: Mapping[str, _Check] = {
    **dict.fromkeys(("operation-added", "operation-removed"), _has_operation),
    **dict.fromkeys(("operation-deprecated", "operation-restored"), _is_deprecated),
    **dict.fromkeys(("field-added-required", "field-added-optional", "field-removed"), _has_field),
    **dict.fromkeys(("became-required", "became-optional"), _is_required),
    **dict.fromkeys(("became-nullable", "became-not-nullable"), _is_null),
    **dict.fromkeys(("value-added", "value-removed"), _has_value),
    **dict.fromkeys(
        ("parameter-added-required", "parameter-added-optional", "parameter-removed"),
        _has_parameter,
    ),
    **dict.fromkeys(
        [f"{kind}-status-{word}" for kind in ("success", "error") for word in ("added", "removed")],
        _has_status,
    ),
}
