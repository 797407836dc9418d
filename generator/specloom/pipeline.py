"""The program as one expression: a configuration becomes files, through the stages in their order."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from specloom.api.model import Api
from specloom.change.stage import change
from specloom.config.values import Config, Exemption, VariantConfig
from specloom.diagnostics import Report, Stopped
from specloom.exemptions import check_names, exempt, report_unneeded
from specloom.lower.stage import lower
from specloom.merge.stage import merge
from specloom.output.compare import with_manifest
from specloom.parse.stage import parse
from specloom.passes.configure import configure
from specloom.passes.cycles import cut_cycles
from specloom.passes.inline_types import name_inline_types
from specloom.passes.merged_unions import name_merged_unions
from specloom.passes.null_of_uses import null_of_uses
from specloom.passes.prune import prune
from specloom.passes.rename import rename_operations
from specloom.passes.resource_tree import name_operations
from specloom.passes.streaming import bind_streams
from specloom.passes.unions import tag_unions
from specloom.plan.nodes import Plan
from specloom.read.document import Document
from specloom.read.source import read
from specloom.render.stage import render
from specloom.report.counts import Counts, count, report_lost
from specloom.style.stage import format_files
from specloom.upgrade.stage import upgrade
from specloom.wire.stage import differences

_Result = TypeVar("_Result")

STAGES = (
    "read",
    "change",
    "upgrade",
    "parse",
    "merge",
    "passes",
    "wire",
    "lower",
    "render",
    "format",
)


def _ignore(stage: str, variant: str, result: object) -> None:
    """Watch nothing."""


@dataclass(slots=True)
class Run:
    """One run over a configuration: its report, and the texts that diagnostics quote."""

    config: Config
    templates: Path
    report: Report
    texts: dict[str, str] = field(init=False)
    #: Called with each stage's name and result, for `inspect` and for progress.
    watch: Callable[[str, str, object], None] = _ignore
    #: By variant, the specs with their changes: read once, whoever asks.
    documents: dict[str, Document] = field(default_factory=dict)
    #: What was read and what came of it; there when the run is through.
    counts: Counts | None = None

    def __post_init__(self) -> None:
        self.texts = {self.config.name: self.config.text}

    def files(self) -> dict[str, str]:
        """Every file of the SDK with its manifest.

        Raises:
            Stopped: the input is bad; the report says why.
        """
        rendered = self._seen("render", render(self.plan(), self.templates))
        files = self._seen("format", format_files(rendered))
        return with_manifest(self.config.package, files)

    def plan(self) -> Plan:
        """The plan of the SDK, of which nothing is missing but what the configuration exempts."""
        plan = self._plan()
        for exemption in self.config.exemptions:
            if not self._needs(exemption):
                report_unneeded(exemption, self.report)
        self.report.stop_if_failed()
        return plan

    def _plan(self) -> Plan:
        api = self.api()
        found = self._seen("wire", differences(api))
        plan = self._seen("lower", lower(api, found, self.config, self.report))
        self.report.stop_if_failed()
        roots = {name: document.root for name, document in self.documents.items()}
        self.counts = count(roots, api, plan, self.config.exemptions)
        report_lost(self.counts, self.report)
        self.report.stop_if_failed()
        return plan

    def _needs(self, exemption: Exemption) -> bool:
        """Whether the same run without an exemption fails."""
        others = tuple(one for one in self.config.exemptions if one is not exemption)
        config = replace(self.config, exemptions=others)
        trial = Run(config, self.templates, Report(), documents=self.documents)
        with suppress(Stopped):
            trial._plan()
        return trial.report.failed

    def api(self) -> Api:
        """The one API of all variants, with every decision made."""
        apis = [self._variant(variant) for variant in self.config.variants if variant.spec]
        roots = [document.root for document in self.documents.values()]
        check_names(roots, self.config.exemptions, self.report)
        self.report.stop_if_failed()
        merged = self._seen("merge", merge([api for api in apis if api], self.report))
        named = name_operations(name_merged_unions(prune(merged)), self.report)
        renamed = rename_operations(named, self.config.renames, self.report)
        decided = bind_streams(renamed, self.report)
        self._seen("passes", decided)
        self.report.stop_if_failed()
        return decided

    def _variant(self, variant: VariantConfig) -> Api | None:
        if variant.name not in self.documents:
            read_one = self._document(variant)
            if read_one is None:
                return None
            self.documents[variant.name] = read_one
        document = self.documents[variant.name]
        document = replace(document, root=exempt(document.root, self.config.exemptions))
        upgraded = self._seen("upgrade", upgrade(document, self.report), variant.name)
        api = parse(upgraded, variant.name, variant.title, variant.auth, self.report)
        api = null_of_uses(cut_cycles(api, self.report))
        api = tag_unions(name_inline_types(api, self.report))
        return self._seen("parse", configure(api, variant, self.report), variant.name)

    def _document(self, variant: VariantConfig) -> Document | None:
        names = (variant.spec, *variant.apply)
        read_ones = [found for name in names if (found := self._read(name)) and found.root]
        if len(read_ones) < len(names):
            return None
        document = self._seen("read", read_ones[0], variant.name)
        changed = change(document, read_ones[1:], self.report)
        return self._seen("change", changed, variant.name)

    def _read(self, name: str) -> Document | None:
        document = read(name, self.config.folder, self.report)
        if document is not None:
            self.texts[name] = document.text
        return document

    def _seen(self, stage: str, result: _Result, variant: str = "") -> _Result:
        self.watch(stage, variant, result)
        return result
