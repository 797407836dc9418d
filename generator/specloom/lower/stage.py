"""The stage itself: the API and the configuration to the plan of a Python package."""

from __future__ import annotations

from specloom.api.model import Api
from specloom.config import Config
from specloom.diagnostics import Report
from specloom.lower.clients import VariantLowering, client_imports
from specloom.lower.directions import find_types
from specloom.lower.models import ModelLowering
from specloom.lower.operations import OperationLowering
from specloom.plan.nodes import Plan


def lower(api: Api, config: Config, report: Report) -> Plan:
    """Decide everything Python."""
    types = find_types(api, report)
    modules, schemas = ModelLowering(api, types).lower()
    clients = [variant.client for variant in config.variants]
    operations = OperationLowering.of(api, types, clients)
    resources = operations.resources()
    variants = [VariantLowering.of(api, chosen, types) for chosen in config.variants]
    roots = tuple(
        operations.child(tuple(resource.path.split(".")), ())
        for resource in resources
        if "." not in resource.path
    )
    _report_twins([resource.file for resource in resources], api, report)
    made = tuple(variant.client() for variant in variants)
    return Plan(
        config.package,
        made,
        client_imports(made),
        tuple(variant.variant() for variant in variants),
        roots,
        resources,
        modules,
        schemas,
    )


def _report_twins(files: list[str], api: Api, report: Report) -> None:
    for file in sorted({file for file in files if files.count(file) > 1}):
        hint = "Leave one of them out by an overlay."
        message = f"two resources would be in one file, {file}"
        report.error("SL304", message, api.operations[0].source, hint)
