"""What the configuration selects: operations that it does not want are as if no spec had them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache

from specloom.config.values import Pattern, Selection
from specloom.diagnostics import Diagnostic, Report, Severity, Source
from specloom.read.document import Array, Document, Json, Object
from specloom.read.inventory import METHODS, OTHER_METHODS, resolved
from specloom.read.reach import only_reached


@dataclass(slots=True)
class Selected:
    """What is selected of some documents, and which patterns were of use.

    `left` counts the operations of each variant that are not selected, `kept` those that are.
    """

    selection: Selection
    left: dict[str, int] = field(default_factory=dict)
    kept: dict[str, int] = field(default_factory=dict)
    _used: dict[Pattern, None] = field(default_factory=dict)
    _known: dict[str, None] = field(default_factory=dict)

    def of(self, document: Document, variant: str) -> Document:
        """A document with the operations that are selected and what they reach; itself where all are."""
        if self.selection == Selection():
            return document
        root, paths = document.root, document.root.get("paths")
        kept: list[tuple[str, Json]] = []
        for path, item in paths.items() if isinstance(paths, Object) else ():
            if not isinstance(item, Object) or path.startswith("x-"):
                kept.append((path, item))
            else:
                own, wanted, found = self._item(path, resolved(item, root))
                self.left[variant] = self.left.get(variant, 0) + found - wanted
                self.kept[variant] = self.kept.get(variant, 0) + wanted
                kept += [(path, own)] if wanted else []
        place = paths.source if isinstance(paths, Object) else root.source.at("paths")
        chosen = self._webhooks(root).but(paths=Object(kept, place))
        return replace(document, root=only_reached(chosen, schemas=self.selection.models_only))

    def _webhooks(self, root: Object) -> Object:
        """A document with the webhooks that are selected, as operations are; none without operations."""
        declared = root.get("webhooks")
        if not isinstance(declared, Object):
            return root
        items = [(name, item) for name, item in declared.items() if isinstance(item, Object)]
        chosen = ((name, self._item(name, resolved(item, root))) for name, item in items)
        kept = [(name, own) for name, (own, wanted, _) in chosen if wanted]
        root = root.without("webhooks")
        return root.but(webhooks=Object(kept, declared.source)) if kept else root

    def _item(self, path: str, item: Object) -> tuple[Object, int, int]:
        """A path with its operations that are selected; how many these are, and how many it has."""
        others = item.get(OTHER_METHODS)
        more = others if isinstance(others, Object) else Object({}, item.source)
        found = [*((k, v) for k, v in item.items() if k in METHODS), *more.items()]
        wanted = [key for key, node in found if self._wants(key.upper(), path, node)]
        dropped = [key for key, _ in found if key not in wanted]
        item = item.without(*dropped)
        left = item.but(**{OTHER_METHODS: more.without(*dropped)}) if more else item
        return left, len(wanted), len(found)

    def _wants(self, method: str, path: str, operation: Json) -> bool:
        node = operation if isinstance(operation, Object) else Object({}, Source(""))
        name, tags = node.get("operationId"), node.get("tags")
        # A webhook without an operationId has its name.
        named = name if isinstance(name, str) else "" if path.startswith("/") else path
        tagged = [tag for tag in tags if isinstance(tag, str)] if isinstance(tags, Array) else []
        self._known[f"{method} {path}"] = None
        include, exclude = (
            list(matching(patterns, method, path, named, tagged))
            for patterns in (self.selection.include, self.selection.exclude)
        )
        self._used |= dict.fromkeys([*include, *exclude])
        wanted = bool(include) or not self.selection.include
        return wanted and not exclude and not self.selection.models_only

    def leaves_nothing(self, variant: str) -> bool:
        """Whether a variant has operations, and none of them is selected."""
        return bool(self.left.get(variant)) and not self.kept.get(variant)

    def check(self, places: Mapping[str, Source], report: Report) -> None:
        """Report patterns that no operation matches, and variants of which nothing is selected.

        Args:
            places: The spec of each variant.
            report: Gets the diagnostics.
        """
        if self.selection.models_only:
            return
        for pattern in (*self.selection.include, *self.selection.exclude):
            if pattern not in self._used:
                near = get_close_matches(pattern.text, self._known, n=1)
                meant = f" (did you mean {json.dumps(near[0])}?)" if near else ""
                message = f"{pattern.text!r} selects no operation{meant}"
                hint = "Write a method and a path as a spec has them, a tag or an operationId; * is anything."
                own = (pattern.place, hint, pattern.position)
                report.add(Diagnostic("SL536", Severity.ERROR, message, *own))
        for variant, place in places.items():
            if self.leaves_nothing(variant):
                message = f"no operation of {variant} is selected"
                hint = "Add a pattern to `include` that its paths match: `*/notes`, say."
                report.warning("SL537", message, place, hint)


def matching(
    patterns: Iterable[Pattern], method: str, path: str, name: str, tags: Sequence[str]
) -> Iterator[Pattern]:
    """Those of some patterns that an operation matches."""
    return (one for one in patterns if _matches(one, method, path, name, tags))


def _matches(one: Pattern, method: str, path: str, name: str, tags: Iterable[str]) -> bool:
    if one.path:
        return one.method in ("", method) and _fits(one.path, path)
    return any(_fits(one.tag, tag) for tag in tags) if one.tag else _fits(one.operation, name)


def _fits(pattern: str, text: str) -> bool:
    return bool(_expression(pattern).fullmatch(text))


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(part) for part in pattern.split("*")), re.DOTALL)
