"""Which module each resource lives in."""

from __future__ import annotations

from collections import defaultdict

from specloom.api.model import Api
from specloom.lower import identifiers
from specloom.lower.webhooks import webhook_path


def modules(api: Api) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The module of each resource; two that would share one have modules with numbers."""
    names = (name.split(".")[:-1] for o in api.operations for name in (o.name, *o.aliases))
    paths = {tuple(name) for name in names}
    paths |= {webhook_path(api)} - {()}
    paths |= {path[:end] for path in paths for end in range(1, len(path))}
    homes: dict[tuple[str, ...], tuple[str, ...]] = {}
    taken: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for path in sorted(paths):
        *folder, name = _module(path)
        beside = taken[tuple(folder)]
        homes[path] = (*folder, identifiers.unique(name, beside))
        beside.add(homes[path][-1])
    return homes


def _module(path: tuple[str, ...]) -> list[str]:
    """`threads.runs.steps` lives in resources.threads.runs_steps: files never move.

    No resource can be called `_root`: that is where the calls of the client itself are.
    """
    if not path:
        return ["resources", "_root"]
    rest = [identifiers.module(*path[1:])] if len(path) > 1 else []
    return ["resources", identifiers.module(path[0]), *rest]
