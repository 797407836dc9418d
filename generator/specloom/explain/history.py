"""What each stage and pass of a run gave, kept to look at one thing through all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from specloom.api.model import Api, Definition, Operation
from specloom.api.walk import definitions_by_name
from specloom.config.values import Config, VariantConfig
from specloom.diagnostics import Report, Source
from specloom.lower.directions import Types, find_types
from specloom.plan.nodes import Plan
from specloom.read.document import Array, Document, Json, Object

Location: TypeAlias = tuple[str | int, ...]
Nodes: TypeAlias = dict[Source, list[tuple[Location, Object]]]


@dataclass
class History:
    """The results of the stages; `watch` is what a run calls with each.

    Attributes:
        config: The configuration.
        documents: By variant, what was read, by the names of the files.
        changed: The same after overlays, change diffs and the selection.
        patches: By variant, the overlays and change diffs.
        normal: By variant, the normal form.
        apis: By variant, the name of each pass before the merge with its result; `parse` is the first.
        whole: The same after the merge, which is the first.
        plan: The plan.
    """

    config: Config
    documents: dict[str, dict[str, Document]] = field(default_factory=dict)
    changed: dict[str, dict[str, Document]] = field(default_factory=dict)
    patches: dict[str, tuple[Document, ...]] = field(default_factory=dict)
    normal: dict[str, Document] = field(default_factory=dict)
    apis: dict[str, list[tuple[str, Api]]] = field(default_factory=dict)
    whole: list[tuple[str, Api]] = field(default_factory=list)
    plan: Plan | None = None

    def watch(self, name: str, variant: str, result: object) -> None:
        """Keep the result of a stage or pass."""
        own = variant.partition(": ")[0]
        if isinstance(result, Document):
            kept = {"read": self.documents, "change": self.changed}
            if name in kept:
                kept[name].setdefault(own, {})[result.name] = result
            else:
                self.normal[own] = result
        elif name == "patches" and isinstance(result, tuple):
            self.patches[own] = result
        elif isinstance(result, Api) and name != "passes":
            (self.apis.setdefault(own, []) if own else self.whole).append((name, result))
        elif isinstance(result, Plan):
            self.plan = result

    @property
    def api(self) -> Api:
        """The one API of all variants, as far as the run came."""
        return self.whole[-1][1]

    def own(self, variant: str) -> Api:
        """The API of one variant as it went into the merge."""
        return self.apis[variant][-1][1]

    def before(self, name: str) -> Api:
        """The API of all variants that a pass was given."""
        at = [pass_name for pass_name, _ in self.whole].index(name)
        return self.whole[at - 1][1]

    def variant(self, name: str) -> VariantConfig:
        """The configuration of a variant."""
        return next(one for one in self.config.variants if one.name == name)

    @cached_property
    def types(self) -> Types:
        """The definitions with the names of their classes."""
        return find_types(self.api, Report(), self.config.types)

    @cached_property
    def known(self) -> dict[str, Definition]:
        """The definitions by name."""
        return definitions_by_name(self.api)

    def operation_of(self, variant: str, source: Source) -> Operation | None:
        """The operation of a variant alone that is declared in a place."""
        found = (one for one in self.own(variant).operations if one.source == source)
        return next(found, None)

    def nodes(self, variant: str, source: Source) -> list[tuple[Location, Object]]:
        """The mappings of a variant's normal form that were read in a place, the outermost first.

        Each comes with its place in the normal form.
        """
        if variant not in self._nodes:
            found: Nodes = {}
            _index(self.normal[variant].root, (), found)
            self._nodes[variant] = found
        return self._nodes[variant].get(source, [])

    @cached_property
    def _nodes(self) -> dict[str, Nodes]:
        return {}


def _index(value: Json, location: Location, found: Nodes) -> None:
    if isinstance(value, Object):
        found.setdefault(value.source, []).append((location, value))
        for key, child in value.items():
            _index(child, (*location, key), found)
    elif isinstance(value, Array):
        for index, child in enumerate(value):
            _index(child, (*location, index), found)
