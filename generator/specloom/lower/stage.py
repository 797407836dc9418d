"""The stage itself: the API and the configuration to the plan of a Python package."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.api.model import Api, Operation
from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.lower.clients import VariantLowering, client_imports, credential_notes, lower_clients
from specloom.lower.directions import find_types
from specloom.lower.models import ModelLowering
from specloom.lower.operations import OperationLowering
from specloom.plan.nodes import Plan, Resource
from specloom.wire.difference import Difference


def lower(api: Api, differences: tuple[Difference, ...], config: Config, report: Report) -> Plan:
    """Decide everything Python."""
    types = find_types(api, report)
    model_lowering = ModelLowering(api, types)
    clients = [variant.client for variant in config.variants]
    variants = [VariantLowering.of(api, chosen, differences) for chosen in config.variants]
    operations = OperationLowering.of(api, types, clients, credential_notes(variants))
    resources = operations.resources()
    roots = tuple(
        operations.child(tuple(resource.path.split(".")), ())
        for resource in resources
        if resource.path and "." not in resource.path
    )
    _report_duplicates(resources, api, report)
    made, bases = lower_clients(variants)
    return Plan(
        config.package,
        made,
        bases,
        client_imports(made, bases, resources=bool(roots)),
        tuple(variant.variant() for variant in variants),
        any(not resource.path for resource in resources),
        roots,
        resources,
        model_lowering.models(),
        model_lowering.params(),
        model_lowering.unknown(),
    )


def _report_duplicates(resources: Iterable[Resource], api: Api, report: Report) -> None:
    homes: dict[str, str] = {}
    for resource in resources:
        other = homes.setdefault(resource.file, resource.path)
        if other != resource.path:
            inside = f"{resource.path}."
            found = next(o for o in api.operations for n in _names(o) if n.startswith(inside))
            message = f"duplicate module {resource.file}: {other} and {resource.path}"
            hint = 'Give one of them another name by "old.*" = "new.*" under [rename].'
            report.error("SL338", message, found.source, hint)


def _names(operation: Operation) -> tuple[str, ...]:
    return operation.name, *operation.aliases
