"""Operations with pages: how each page leads to the next one, for every variant."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from specloom.api.model import Api, Operation
from specloom.api.paging import Pages, Paging
from specloom.api.types import Nullable
from specloom.api.walk import definitions_by_name, updated
from specloom.passes.context import Context
from specloom.passes.paging_rules import HINTS, find
from specloom.passes.paging_view import View


def find_pages(api: Api, context: Context) -> Api:
    """Give each operation with pages the rule by which they follow, in each of its variants."""
    known = definitions_by_name(api)

    def paged(operation: Operation) -> Operation:
        response = operation.response
        plain = response.media == "json" and not isinstance(response.type, Nullable)
        if not plain or response.event or response.others or operation.stream_flag:
            return operation
        views = {one: View.of(operation, one, known) for one in operation.variants}
        seen = {variant: view for variant, view in views.items() if view is not None}
        found = {variant: find(view, variant) for variant, view in seen.items()}
        own = {variant: rule for variant, rule in found.items() if rule is not None}
        if not own:
            _report_unknown(operation, [*seen.values()], context)
            return operation
        first = next(iter(own))
        view = seen[first]
        rules = tuple(
            _as(own[first], own.get(one, Paging(one, "single"))) for one in operation.variants
        )
        pages = Pages(view.items, view.item, rules)
        _report_found(operation, pages, own, context)
        return updated(operation, pages=pages)

    return updated(api, operations=tuple(paged(operation) for operation in api.operations))


def _as(first: Paging, own: Paging) -> Paging:
    """The rule of a variant; another's where it is the same but for cursors beside those of items."""
    alike = bool(own.item) and (own.kind, own.ask, own.item, own.more) == (
        *(first.kind, first.ask),
        *(first.item, first.more),
    )
    return replace(first, variant=own.variant) if alike else own


def _report_found(
    operation: Operation, pages: Pages, own: Collection[str], context: Context
) -> None:
    said = {rule.variant: rule.text for rule in pages.rules if rule.variant in own}
    texts = dict.fromkeys(said.values())
    listed = "; ".join(
        text if len(texts) == 1 else f"{', '.join(v for v, t in said.items() if t == text)}: {text}"
        for text in texts
    )
    hint = "If that is wrong, say how under [variant.pages]."
    message = f"{operation.name} has pages: {listed}"
    context.report.note("SL355", message, operation.source, hint)
    for variant in operation.variants:
        if variant not in own:
            message = f"{operation.name} has pages, but which follows is unknown for {variant}"
            context.report.note("SL356", message, operation.source, hint)


def _report_unknown(operation: Operation, views: list[View], context: Context) -> None:
    said = sorted({name for view in views for name in _hints(view)})
    if said:
        message = f"{operation.name} may have pages, which no rule recognises ({', '.join(said)})"
        hint = (
            "Say how they follow under [variant.pages]; until then it returns what one call gives."
        )
        context.report.note("SL356", message, operation.source, hint)


def _hints(view: View) -> list[str]:
    named = [one.name for one in view.arguments.values()] if view.method == "GET" else []
    return [name for name in named if name.lower() in HINTS]
