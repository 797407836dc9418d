"""The stage itself: the API and the configuration to the plan of a Python package."""

from __future__ import annotations

from specloom.api.model import Api
from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.lower.clients import VariantLowering, client_imports, credential_notes, lower_clients
from specloom.lower.directions import find_types
from specloom.lower.models import ModelLowering
from specloom.lower.operations import OperationLowering
from specloom.lower.pages import PageLowering
from specloom.plan.nodes import Plan
from specloom.wire.difference import Difference


def lower(api: Api, differences: tuple[Difference, ...], config: Config, report: Report) -> Plan:
    """Decide everything Python."""
    types = find_types(api, report, config.types)
    pages = PageLowering.of(api, types)
    model_lowering = ModelLowering(api, types, pages)
    clients = [variant.client for variant in config.variants]
    variants = [VariantLowering.of(api, chosen, differences, pages) for chosen in config.variants]
    operations = OperationLowering.of(api, types, pages, clients, credential_notes(variants))
    resources = operations.resources()
    roots = tuple(
        operations.child(tuple(resource.path.split(".")), ())
        for resource in resources
        if resource.path and "." not in resource.path
    )
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
        model_lowering.origins(),
    )
