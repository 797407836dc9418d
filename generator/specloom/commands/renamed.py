"""Names of the SDK on disk that are about to change, and the lines of the configuration that keep them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from specloom.api.path_templates import blank
from specloom.config.values import Config, Rename
from specloom.diagnostics import Report, Source
from specloom.output.previous import calls_on_disk, types_on_disk
from specloom.plan.nodes import Plan


def report_renamed(
    folder: Path, plan: Plan, config: Config, sources: Mapping[str, Source], report: Report
) -> None:
    """Warn of every call and every class that has another name than in the output folder.

    Args:
        folder: The output folder, before anything is written.
        plan: The SDK that will be written.
        config: What the configuration renames was meant.
        sources: Where operations are declared, by their dotted names.
        report: Gets the warnings.
    """
    on_disk = calls_on_disk(folder, config.package)
    before = {blank(route): name for route, name in on_disk.items()}
    for name, (route, key) in _calls(plan).items():
        old = before.get(key, name)
        if old != name and not _is_wanted(name, config.renames):
            hint = f'To keep the name write "{route}" = "{old}" under [rename].'
            message = f"{route} was {old} and is {name}"
            report.warning("SL530", message, sources.get(name, Source(config.name)), hint)
    types = types_on_disk(folder, config.package)
    for origin, name in _types(plan).items():
        old = types.get(origin, name)
        if old != name and not _is_wanted(name, config.types):
            hint = f'To keep the name write "{name}" = "{old}" under [rename.types].'
            message = f"the class {old} is {name}"
            report.warning("SL530", message, Source(config.name), hint)


def _is_wanted(name: str, renames: Iterable[Rename]) -> bool:
    groups = [rename.new[:-1] for rename in renames if rename.new.endswith(".*")]
    return name.startswith(tuple(groups)) or name in [rename.new for rename in renames]


def _calls(plan: Plan) -> dict[str, tuple[str, str]]:
    """By name, the route of each call, and the same without the names of parameters."""
    return {
        method.operation: (method.route, blank(method.route))
        for resource in plan.resources
        for method in resource.methods
        if not method.alias
    }


def _types(plan: Plan) -> dict[tuple[str, str], str]:
    origins = dict(plan.origins)
    return {
        (module.file.removesuffix(".py"), origins.get(one.name, one.name)): one.name
        for module in (*plan.models, *plan.params)
        for one in module.classes
        if one.kind != "alias"
    }
