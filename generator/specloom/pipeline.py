"""The program as one expression: a configuration becomes files, through the stages in their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from specloom.api.model import Api
from specloom.change.stage import change_all
from specloom.comparison.counts import Counts, count, report_lost
from specloom.comparison.surface import surface
from specloom.config.values import Config, Exemption, Selection, VariantConfig, Words
from specloom.diagnostics import NOWHERE, Report, Source, Stopped
from specloom.exemptions import Exempted, check_names, report_unneeded, still_apart
from specloom.lower.stage import lower
from specloom.merge.stage import merge
from specloom.merge.words import Configured
from specloom.output.compare import with_manifest
from specloom.output.pyproject import sealed
from specloom.output.record import Input, line
from specloom.parse.stage import Overrides, parse
from specloom.parse.styles import Unsaid
from specloom.passes.context import Context, Pass
from specloom.passes.resource_tree import operation_names
from specloom.passes.tables import AFTER_MERGE, BEFORE_MERGE
from specloom.plan.nodes import Plan
from specloom.read.document import Document, Object
from specloom.read.files import Files
from specloom.read.inventory import Contents, joined, with_webhooks
from specloom.read.location import find
from specloom.read.remote import Remote
from specloom.read.source import read_file
from specloom.render.stage import render, render_distribution
from specloom.selection import Selected
from specloom.style.stage import format_files
from specloom.upgrade.bundle import bundle
from specloom.upgrade.joining import join
from specloom.upgrade.stage import upgrade
from specloom.wire.stage import differences

_Result = TypeVar("_Result")


def _ignore(stage: str, variant: str, result: object) -> None:
    """Watch nothing."""


def _unannounced(stage: str, variant: str) -> None:
    """Announce nothing."""


@dataclass(slots=True)
class Run:
    """One run over a configuration, and its report."""

    config: Config
    templates: Path
    report: Report
    #: Called with the name and the result of each stage and each pass, for `inspect`.
    watch: Callable[[str, str, object], None] = _ignore
    #: Called with the name of each stage when it begins, and the variant if it is one's; a stage
    #: lasts until the next one begins.
    announce: Callable[[str, str], None] = _unannounced
    #: What was read and what came of it; there when the run is through.
    counts: Counts | None = None
    #: By variant, what its spec declares with its changes, exempted parts and all.
    contents: dict[str, Contents] = field(default_factory=dict)
    #: What is at work, for what is found wrong with it as a whole.
    place: Source = NOWHERE
    #: The plan, and where its operations are declared, by name; there when the run is through.
    planned: Plan | None = None
    sources: dict[str, Source] = field(default_factory=dict)
    #: The files that specs refer to, by the names that diagnostics have for them.
    references: dict[str, Path] = field(default_factory=dict)
    #: What was read, as it was then, by the names that the user gave it.
    inputs: dict[str, Input] = field(default_factory=dict)
    #: By its dotted name, what each call of the SDK requests; there when the run is through.
    calls: dict[str, str] = field(default_factory=dict)
    #: What belongs beside the package, by its path; there when the run is through.
    beside: dict[str, str] = field(default_factory=dict)
    #: What is read from the network.
    remote: Remote = field(default_factory=Remote)
    _needed: list[Exemption] = field(default_factory=list)
    _apis: dict[str, Api] = field(default_factory=dict)
    _selected: Selected = field(init=False)

    def __post_init__(self) -> None:
        """Begin with nothing selected."""
        self.report.selecting = self.config.selection != Selection()
        self._selected = Selected(self.config.selection)

    def files(self) -> dict[str, str]:
        """Every file of the SDK with its manifest.

        Raises:
            Stopped: the input is bad; the report says why.
        """
        self.planned = self.plan()
        self.announce("render", "")
        rendered = self._seen("render", render(self.planned, self.templates))
        self.announce("format", "")
        files = self._seen("format", format_files(rendered))
        around = render_distribution(self.planned, self.templates)
        self.beside = sealed(self.config.package, around)
        return with_manifest(self.config.package, files, dict(self.planned.origins))

    def plan(self) -> Plan:
        """The plan of the SDK, of which nothing is missing but what the configuration exempts."""
        plan = self._plan()
        doubtful = [one for one in self.config.exemptions if one not in self._needed]
        report_unneeded(self._unneeded(doubtful) if doubtful else [], self.report)
        return self._done(plan)

    def _plan(self) -> Plan:
        api = self.api()
        self.announce("wire", "")
        found = self._seen("wire", differences(api))
        self.announce("lower", "")
        plan = self._done(self._seen("lower", lower(api, found, self.config, self.report)))
        self.sources = {operation.name: operation.source for operation in api.operations}
        self.calls = surface(api, plan)
        counts = count(self.contents, api, plan, self.config.exemptions)
        self.counts = replace(counts, unselected=self._selected.left)
        report_lost(counts, self.report)
        return self._done(plan)

    def _unneeded(self, doubtful: list[Exemption]) -> list[Exemption]:
        """Those exemptions without which a run succeeds.

        It is asked only of those of whose parts nothing was wrong by themselves, and of all of them
        at once: two operations may have one name, say, of which one is exempted. Of one variant's
        operation it is known on which operations variants disagree.
        """
        needed = tuple(one for one in self.config.exemptions if one not in doubtful)
        trial = Run(replace(self.config, exemptions=needed), self.templates, Report())
        trial.remote = self.remote
        with suppress(Stopped):
            trial._plan()
            return doubtful
        if {one.code for one in trial.report.errors} != {"SL402"}:
            return []
        apart = still_apart(doubtful, self.contents, trial.report)
        return [one for one in doubtful if one not in apart]

    def api(self) -> Api:
        """The one API of all variants, with every decision made."""
        variants = tuple(variant for variant in self.config.variants if variant.spec)
        apis = [self.variant(variant) for variant in variants]
        check_names(self.contents, self.config.exemptions, self.report)
        places = {variant.name: Source(variant.spec[0]) for variant in variants}
        self._selected.check(places, self.report)
        self.place = Source(variants[0].spec[0])
        found = self._done([api for api in apis if api])
        self.announce("merge", "")
        merged = merge(found, self.report, self._words(found))
        self.announce("passes", "")
        decided = self._passes(AFTER_MERGE, self._seen("merge", merged), *variants)
        return self._done(self._seen("passes", decided))

    def _words(self, apis: list[Api]) -> dict[str, Configured]:
        """By variant, what the configuration says of its words and of rules that are off."""
        words: dict[str, Configured] = {}
        for variant in self.config.variants:
            keeps = tuple(keep for keep in self.config.keeps if keep.variant == variant.name)
            own = [api for api in apis if api.base.name == variant.name]
            if own and (keeps or variant.words != Words()):
                alone = Context(self.config, (), Report())
                names = operation_names((apis[0], *own), alone)
                words[variant.name] = Configured(variant.words, keeps, names)
        return words

    def variant(self, variant: VariantConfig) -> Api | None:
        """The API of one variant, before the merge; nothing, and a report, if its documents cannot be read.

        It is read once, whoever asks for it.
        """
        if variant.name in self._apis:
            return self._apis[variant.name]
        self.place = Source(variant.spec[0])
        names = (*variant.spec, *variant.apply)
        self.announce("read", variant.name)
        found = [self._spec(name) for name in variant.spec]
        found += [self._read(name) for name in variant.apply]
        documents = [document for document in found if document is not None]
        if len(documents) < len(names):
            return None
        self.announce("change", variant.name)
        specs, patches = documents[: len(variant.spec)], documents[len(variant.spec) :]
        self._seen("patches", tuple(patches), variant.name)
        changed = change_all(self._each("read", variant, specs), patches, self.report)
        changed = tuple(replace(one, root=with_webhooks(one.root)) for one in changed)
        changed = tuple(self._selected.of(document, variant.name) for document in changed)
        self._each("change", variant, changed)
        calls = not self._selected.leaves_nothing(variant.name)
        contents = [Contents.of(one.root, self.report, calls=calls) for one in changed]
        self.contents[variant.name] = joined(contents)
        own = tuple(one for one in self.config.exemptions if one.holds_for(variant.name))
        exempted = Exempted.of(contents, own)
        self.announce("upgrade", variant.name)
        upgraded = [upgrade(document, exempted.report) for document in changed]
        document = join(upgraded, exempted.report, addressed=bool(variant.base_url))
        self._seen("upgrade", document, variant.name)
        self.announce("parse", variant.name)
        overrides = Overrides(variant.auth, Unsaid(variant.arrays, variant.objects))
        api = parse(document, variant.name, variant.title, overrides, exempted.report)
        self._seen("parse", api, variant.name)
        self._needed += exempted.settle(self.report)
        self.announce("passes", variant.name)
        self._apis[variant.name] = self._passes(BEFORE_MERGE, api, variant, of=variant.name)
        return self._apis[variant.name]

    def _spec(self, name: str) -> Document | None:
        """A spec with the parts of other files that it refers to."""
        document = self._read(name)
        path = self._find(name, Report())
        if document is None or path is None:
            return document
        files = Files.beside(document, path, self.report, self.remote)
        document = bundle(files)
        self.references |= files.paths
        dates = self.remote.dates
        for other, digest in files.digests.items():
            self.inputs[other] = Input(digest, date=dates.get(other, ""))
        return document

    def _find(self, name: str, report: Report) -> Path | None:
        """The file that has a document."""
        if "://" in name:
            return self.remote.find(name, report)
        return find(name, self.config.folder, report)

    def _read(self, name: str) -> Document | None:
        """A document; what it was when it was read, and what it says of itself, is kept."""
        path = self._find(name, self.report)
        document = None if path is None else read_file(path, name, self.report)
        if document is not None:
            about = document.root.get("info")
            version = about.get("version") if isinstance(about, Object) else None
            date = self.remote.dates.get(name, "")
            self.inputs[name] = Input(document.digest, line(str(version or "")), date=date)
        return document

    def _each(
        self, stage: str, variant: VariantConfig, documents: Sequence[Document]
    ) -> Sequence[Document]:
        """Let the documents of a variant be watched, by their own names if there are several."""
        for document in documents:
            own = f"{variant.name}: {document.name}" if len(documents) > 1 else variant.name
            self._seen(stage, document, own)
        return documents

    def _passes(
        self, passes: Mapping[str, Pass], api: Api, *variants: VariantConfig, of: str = ""
    ) -> Api:
        context = Context(self.config, variants, self.report)
        for name, apply in passes.items():
            api = self._seen(name, apply(api, context), of)
        return api

    def _seen(self, name: str, result: _Result, variant: str = "") -> _Result:
        self.watch(name, variant, result)
        return result

    def _done(self, result: _Result) -> _Result:
        """What a part of the run gives, unless there are errors: all of the part, not the first."""
        self.report.stop_if_failed()
        return result
