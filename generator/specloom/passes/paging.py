"""Operations with pages: how each page leads to the next one, for every variant."""

from __future__ import annotations

from dataclasses import replace

from specloom.api.model import Api, Operation
from specloom.api.paging import Pages, Paging
from specloom.api.types import Nullable
from specloom.api.walk import definitions_by_name, updated
from specloom.config.values import Line
from specloom.diagnostics import Diagnostic, Severity
from specloom.passes.context import Context
from specloom.passes.paging_rules import HINTS, find
from specloom.passes.paging_view import View
from specloom.passes.paging_words import Configured, LineOf, same

_AS_WRITTEN = (
    "Write the operation as the SDK calls it, and names as the document of the variant has them."
)


def find_pages(api: Api, context: Context) -> Api:
    """Give each operation with pages the rule by which they follow, in each of its variants."""
    finding = _Finding(api, context)
    operations = tuple(finding.paged(operation) for operation in api.operations)
    finding.check_lines()
    return updated(api, operations=operations)


class _Finding:
    """The decisions about one API, and which lines of the configuration were of use."""

    def __init__(self, api: Api, context: Context) -> None:
        self.known = definitions_by_name(api)
        self.report = context.report
        self.operations = {operation.name: operation for operation in api.operations}
        self.lines = {variant.name: variant.pages for variant in context.variants}
        self.fitting: set[str] = set()
        self.needed: set[str] = set()
        self.problems: dict[str, str] = {}

    def paged(self, operation: Operation) -> Operation:
        """The operation with what is known of its pages."""
        response = operation.response
        plain = response.media == "json" and not isinstance(response.type, Nullable)
        if not plain or response.event or response.others or response.also or operation.stream_flag:
            return operation
        found = {one: self._of_variant(operation, one) for one in operation.variants}
        own = {variant: one for variant, one in found.items() if one is not None and one.rule.kind}
        if not own:
            if all(one is None for one in found.values()):
                self._report_unknown(operation)
            return operation
        first = next(iter(own.values()))
        others = {v: Paging(v, "single" if one else "unknown") for v, one in found.items()}
        rules = (own[v].rule if v in own else rule for v, rule in others.items())
        alike = tuple(_as(first.rule, rule) for rule in rules)
        pages = Pages(first.view.items, first.view.item, alike)
        self._report_found(operation, pages)
        return updated(operation, pages=pages)

    def _of_variant(self, operation: Operation, variant: str) -> Configured | None:
        """The rule that the configuration says, or the one that the schema does."""
        view = View.of(operation, variant, self.known)
        rule = find(view, variant) if view else None
        found = Configured(view, rule) if view and rule else None
        for line in sorted(self.lines.get(variant, ()), key=lambda one: one.line.key == "*"):
            if line.line.key not in ("*", operation.name):
                continue
            key = f"{variant} {line.line.key}"
            said = LineOf(line, operation, variant, self.known).configured()
            if line.off and view:
                said = Configured(view, Paging(variant, ""))
            if isinstance(said, str):
                self.problems.setdefault(key, said)
                continue
            self.fitting.add(key)
            if not same(said.rule, rule):
                self.needed.add(key)
                return said
            return found
        return found

    def check_lines(self) -> None:
        """Report lines that are of no use."""
        for variant, lines in self.lines.items():
            for one in lines:
                key = f"{variant} {one.line.key}"
                if key not in self.fitting:
                    undefined = one.line.key != "*" and one.line.key not in self.operations
                    problem = f"undefined operation {one.line.key!r}" if undefined else ""
                    problem = problem or self.problems.get(key, "no operation lists anything")
                    self._report_line("SL590", Severity.ERROR, one.line, problem, _AS_WRITTEN)
                elif key not in self.needed:
                    problem = "it says what is known without the line"
                    self._report_line(
                        "SL591", Severity.WARNING, one.line, problem, "Remove the line."
                    )

    def _report_line(
        self, code: str, severity: Severity, line: Line, problem: str, hint: str
    ) -> None:
        message = f"{line.key} of [variant.pages]: {problem}"
        self.report.add(Diagnostic(code, severity, message, line.place, hint, line.position))

    def _report_found(self, operation: Operation, pages: Pages) -> None:
        said = {rule.variant: rule.text for rule in pages.rules}
        texts = dict.fromkeys(said.values())
        listed = "; ".join(
            (
                text
                if len(texts) == 1
                else f"{', '.join(v for v, t in said.items() if t == text)}: {text}"
            )
            for text in texts
        )
        hint = "If that is wrong, say how they follow under [variant.pages]."
        message = f"{operation.name} has pages: {listed}"
        self.report.note("SL355", message, operation.source, hint)

    def _report_unknown(self, operation: Operation) -> None:
        views = (View.of(operation, one, self.known) for one in operation.variants)
        said = sorted({name for view in views if view for name in _hints(view)})
        if said:
            message = f"{operation.name} may have pages, but no rule knows how they follow"
            hint = f"Say it under [variant.pages] ({', '.join(said)}); until then a call gives one page."
            self.report.note("SL356", message, operation.source, hint)


def _as(first: Paging, own: Paging) -> Paging:
    """The rule of a variant; another's where it is the same but for cursors beside those of items."""
    alike = bool(own.item) and (own.kind, own.ask, own.item, own.more) == (
        *(first.kind, first.ask),
        *(first.item, first.more),
    )
    return replace(first, variant=own.variant) if alike else own


def _hints(view: View) -> list[str]:
    named = [one.name for one in view.arguments.values()] if view.method == "GET" else []
    return [name for name in named if name.lower() in HINTS]
