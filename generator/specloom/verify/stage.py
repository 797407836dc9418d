"""The stage itself: what the judges say of a package.

Both judges are slow to load and are asked by `check --full` and the tests alone, so this module is
imported by nobody else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api
from specloom.api.types import Union
from specloom.verify.calls import arguments, results
from specloom.verify.declarations import Alias, Record, declarations
from specloom.verify.dmcg import printed
from specloom.verify.documents import received, sent
from specloom.verify.names import names_of_components
from specloom.verify.rules import MODELS, PARAMS
from specloom.verify.style import first_change
from specloom.verify.types import Comparison, by_component
from specloom.verify.verdict import Verdict

_DOCUMENTS = {MODELS: received, PARAMS: sent}


def judge(api: Api, package: str, files: Mapping[str, str]) -> Verdict:
    """Ask both judges about the files of a package that an API was lowered to."""
    modules = {path: text for path, text in files.items() if path.endswith(".py")}
    failures: list[tuple[str, str]] = []
    restyled = [*_restyled(modules, failures)]
    judged = _Judged(api, package, modules, _origins(files.get(f"{package}/MANIFEST.json", "{}")))
    comparisons = [*_comparisons(judged, failures)]
    return Verdict(
        len(modules),
        sum(one.agreed() for one in comparisons),
        tuple(restyled),
        tuple(found for one in comparisons for found in one.disagreements()),
        tuple(failures),
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """A package, with the components of classes that are called otherwise."""

    api: Api
    package: str
    modules: Mapping[str, str]
    origins: Mapping[str, str]


def _origins(manifest: str) -> dict[str, str]:
    return {str(name): str(key) for name, key in json.loads(manifest).get("origins", {}).items()}


def _restyled(
    modules: Mapping[str, str], failures: list[tuple[str, str]]
) -> Iterator[tuple[str, int]]:
    for path, text in modules.items():
        try:
            line = first_change(text)
        except Exception as error:  # noqa: BLE001  # a judge's fault is not the user's
            failures.append((path, f"black: {error}"))
        else:
            yield from [(path, line)] if line else []


def _comparisons(judged: _Judged, failures: list[tuple[str, str]]) -> Iterator[Comparison]:
    for name in _DOCUMENTS:
        try:
            yield _compared(judged, name)
        except Exception as error:  # noqa: BLE001  # a judge's fault is not the user's
            failures.append((name, f"datamodel-code-generator: {error}"))


def _compared(judged: _Judged, name: str) -> Comparison:
    document = _DOCUMENTS[name](judged.api)
    declared = dict(_ours(judged.package, judged.modules, name))
    names = names_of_components(declared, document.keys, judged.origins)
    ours = by_component(declared, names, name)
    text = printed(document.openapi(), name) if document.schemas else ""
    theirs = by_component(declarations(text), {key: one for one, key in document.keys.items()})
    unions = frozenset(one.name for one in judged.api.definitions if isinstance(one.type, Union))
    return Comparison(name, ours, theirs, unions)


def _ours(
    package: str, modules: Mapping[str, str], name: str
) -> Iterator[tuple[str, Record | Alias]]:
    calls = results if name == MODELS else arguments
    for path, text in modules.items():
        if path.startswith(f"{package}/{name}/"):
            yield from declarations(text).items()
        if path.startswith(f"{package}/resources/"):
            yield from calls(text).items()
