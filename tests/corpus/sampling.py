"""Generating an SDK of a spec in full, importing it, and calling it against the mock server."""

from __future__ import annotations

import gc
import importlib
import random
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from building import Built, build_into
from documented import Reference
from mock_server import serve
from operations import Case, Surface
from servable import apart, servable
from sound import problems
from specs import Spec
from talk import Failure, Talk
from unservable import is_silent, reason

from specloom.api.model import Operation, OperationUse
from specloom.diagnostics import Report

#: How many failures of each sort a spec tells of.
KEPT = 5
#: How many seconds the server has for a response, and how often it is started once more.
PATIENCE, RESTARTS = 10.0, 5


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with a spec: where its package goes, and how many operations are called.

    `most` is 0 for all of them; which ones `seed` decides.
    """

    spec: Spec
    folder: Path
    most: int
    seed: int


@dataclass(frozen=True, slots=True)
class Sampled:
    """What came of a spec.

    Attributes:
        operations: How many it has in the plan.
        modules: How many were imported.
        unimported: Those that could not be, and why.
        pages: How many its documentation has.
        unsound: What is wrong with these, if anything is.
        called: How many operations were called.
        failures: The calls that failed for a reason of ours.
        excepted: How many failed for a reason of the mock server, by that reason.
    """

    operations: int
    modules: int
    unimported: tuple[str, ...]
    pages: int
    unsound: tuple[str, ...]
    called: int
    failures: tuple[str, ...]
    excepted: dict[str, int]


def sample(job: Job) -> Sampled:
    """Generate, import and call the SDK of a spec."""
    with _collecting_nothing(), TemporaryDirectory() as folder:
        report = Report()
        config = job.spec.config(Path(folder), report)
        built = build_into(job.folder, config, report)
        found = Reference.of(built.api, built.differences, built.plan).files
    modules = _modules(built.package)
    unimported = tuple(_unimported(modules))
    unsound = tuple(problems(found))
    methods = len(built.surface().methods)
    done = Sampled(methods, len(modules), unimported, len(found), unsound, 0, (), {})
    return done if unimported else _call(built, job, done)


@contextmanager
def _collecting_nothing() -> Iterator[None]:
    """Do as the commands do: a run has no garbage to speak of."""
    gc.disable()
    yield
    gc.enable()


def _modules(package: Path) -> list[str]:
    paths = sorted(path.relative_to(package.parent) for path in package.rglob("*.py"))
    return [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in paths]


def _unimported(modules: list[str]) -> Iterator[str]:
    for name in modules:
        try:
            # What warns when it is imported fails for who makes errors of warnings.
            with warnings.catch_warnings(action="error"):
                importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - told together
            yield f"{name}: {type(error).__name__}: {error}"


def _call(built: Built, job: Job, done: Sampled) -> Sampled:
    surface = built.surface()
    chosen = _chosen(surface, job)
    document = surface.documents["service"]
    cases, failures = _cases(surface, chosen)
    warnings.simplefilter("ignore", DeprecationWarning)
    found = _talk(surface, document, cases)
    excepted: dict[str, int] = {}
    for failure in found:
        if why := reason(failure, document):
            excepted[why] = excepted.get(why, 0) + 1
        else:
            failures.append(_told(failure))
    return replace(done, called=len(chosen), failures=tuple(failures), excepted=excepted)


def _talk(surface: Surface, document: dict[str, Any], cases: list[Case]) -> list[Failure]:
    """Call every case, and return the failures. A server that ends or hangs is started once more."""
    served, addresses = apart(servable(document))
    failures: list[Failure] = []
    waiting = cases
    while waiting:
        with TemporaryDirectory() as folder, serve(served, Path(folder), strict=False) as server:
            talk = Talk(
                surface,
                surface.config.variants[0],
                server.url,
                strict=True,
                addresses=addresses,
                settings={"timeout": PATIENCE},
            )
            while waiting and not is_silent(talk.failures):
                case, *waiting = waiting
                talk.run([(case, case.required)])
        failures += talk.failures
        if sum(map(is_silent, ([one] for one in failures))) == RESTARTS:
            failures += [Failure(case, {}, failures[-1].error) for case in waiting]
            waiting = []
    return failures


def _chosen(surface: Surface, job: Job) -> list[tuple[Operation, OperationUse]]:
    every = [(operation, use) for operation in surface.api.operations for use in operation.uses]
    if not job.most or len(every) <= job.most:
        return every
    return random.Random(job.seed).sample(every, job.most)  # noqa: S311 - nothing is secret


def _cases(
    surface: Surface, chosen: list[tuple[Operation, OperationUse]]
) -> tuple[list[Case], list[str]]:
    cases: list[Case] = []
    failures: list[str] = []
    for operation, use in chosen:
        try:
            cases.append(surface.case(operation, use, full=False))
        except Exception as error:  # noqa: BLE001 - told together
            failures.append(f"{operation.name}: no arguments: {type(error).__name__}: {error}")
    return cases, failures


def _told(failure: Failure) -> str:
    return " ".join([*failure.case.http, str(failure)])


def passed(outcome: Any) -> bool:
    """Tell whether nothing is wrong with what came of a spec."""
    return isinstance(outcome, Sampled) and not (outcome.unimported or outcome.failures)
