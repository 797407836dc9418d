"""The stage itself: what the judges say of a package.

Both judges are slow to load and are asked by `check --full` and the tests alone, so this module is
imported by nobody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.api.model import Api
from specloom.api.types import Union
from specloom.verify.declarations import Alias, Record, declarations
from specloom.verify.dmcg import printed
from specloom.verify.names import names_of_components, without_package
from specloom.verify.rules import MODELS, PARAMS
from specloom.verify.schemas import Components, received_components, sent_components
from specloom.verify.style import first_change
from specloom.verify.types import Comparison, by_component
from specloom.verify.verdict import Verdict

_DIRECTIONS = {MODELS: received_components, PARAMS: sent_components}


def judge(api: Api, package: str, files: Mapping[str, str]) -> Verdict:
    """Ask both judges about the files of a package that an API was lowered to."""
    modules = {path: text for path, text in files.items() if path.endswith(".py")}
    failures: list[tuple[str, str]] = []
    restyled = [*_restyled(modules, failures)]
    comparisons = [*_comparisons(api, package, modules, failures)]
    return Verdict(
        len(modules),
        sum(one.agreed() for one in comparisons),
        tuple(restyled),
        tuple(found for one in comparisons for found in one.disagreements()),
        tuple(failures),
    )


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


def _comparisons(
    api: Api, package: str, modules: Mapping[str, str], failures: list[tuple[str, str]]
) -> Iterator[Comparison]:
    for name in _DIRECTIONS:
        try:
            yield _compared(api, package, modules, name)
        except Exception as error:  # noqa: BLE001  # a judge's fault is not the user's
            failures.append((name, f"datamodel-code-generator: {error}"))


def _compared(api: Api, package: str, modules: Mapping[str, str], name: str) -> Comparison:
    components = _DIRECTIONS[name](api)
    unions = frozenset(one.name for one in api.definitions if isinstance(one.type, Union))
    return Comparison(
        name, _ours(package, modules, name, components), _theirs(name, components), unions
    )


def _ours(
    package: str, modules: Mapping[str, str], name: str, components: Components
) -> dict[str, Record | Alias]:
    declared: dict[str, Record | Alias] = {}
    for path, text in modules.items():
        if path.startswith(f"{package}/{name}/"):
            declared.update(declarations(text))
    bare = without_package(declared, name)
    return by_component(bare, names_of_components(bare, components.keys))


def _theirs(name: str, components: Components) -> dict[str, Record | Alias]:
    text = printed(components.document(), name) if components.schemas else ""
    return by_component(
        declarations(text), {key: component for component, key in components.keys.items()}
    )
