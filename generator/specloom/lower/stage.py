"""The stage itself: the API and the configuration to the plan of a Python package."""

from __future__ import annotations

from specloom.api.model import Api
from specloom.config import Config
from specloom.diagnostics import Report
from specloom.lower.clients import VariantLowering
from specloom.lower.directions import find_types
from specloom.lower.models import ModelLowering
from specloom.lower.operations import OperationLowering, child
from specloom.plan.nodes import Plan


def lower(api: Api, config: Config, report: Report) -> Plan:
    """Decide everything Python."""
    types = find_types(api, report)
    modules, components = ModelLowering(api, types).lower()
    resources = OperationLowering.of(api, types).resources()
    variants = [
        VariantLowering(api, about, chosen, types)
        for about, chosen in zip(api.variants, config.variants, strict=True)
    ]
    roots = tuple(
        child(tuple(resource.path.split(".")), ())
        for resource in resources
        if "." not in resource.path
    )
    return Plan(
        config.package,
        tuple(variant.client() for variant in variants),
        tuple(variant.variant() for variant in variants),
        roots,
        resources,
        modules,
        components,
    )
