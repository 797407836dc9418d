"""The stage itself: the API and the configuration to the plan of a Python package."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.api.model import Api
from specloom.config.values import Config, VariantConfig
from specloom.diagnostics import Report
from specloom.lower import notes, reserved
from specloom.lower.clients import VariantLowering, client_imports, credential_notes, lower_clients
from specloom.lower.directions import find_types
from specloom.lower.distribution import lower_distribution
from specloom.lower.models import ModelLowering
from specloom.lower.operations import OperationLowering
from specloom.lower.options import option_classes
from specloom.lower.pages import PageLowering
from specloom.lower.rules import RuleLowering
from specloom.lower.webhooks import secret_variable
from specloom.plan.imports import of_runtime
from specloom.plan.literals import Literal
from specloom.plan.nodes import Child, Plan, Resource
from specloom.plan.runtime import CALLS, modules
from specloom.wire.difference import Difference


def lower(api: Api, differences: tuple[Difference, ...], config: Config, report: Report) -> Plan:
    """Decide everything Python."""
    only = config.selection.models_only
    types = find_types(api, report, config.types, everything=only)
    pages = PageLowering.of(api, types)
    model_lowering = ModelLowering(api, types, pages)
    clients = [variant.client for variant in config.variants]
    with_clients = () if only else config.variants
    variants = [
        VariantLowering.of(api, chosen, differences, config.calls, pages) for chosen in with_clients
    ]
    for variant in variants:
        variant.check(report)
    operations = OperationLowering.of(api, types, pages, clients, credential_notes(variants))
    resources = operations.resources()
    roots = tuple(
        operations.child(tuple(resource.path.split(".")), ())
        for resource in resources
        if resource.path and "." not in resource.path
    )
    made, bases = lower_clients(variants)
    helpers = _helpers(resources, roots)
    distribution = lower_distribution(api.base, config, report)
    polls = operations.polls.rules(resources, config.polls, report)
    models, params = model_lowering.models(), model_lowering.params()
    tables = tuple(variant.variant() for variant in variants)
    of_clients = client_imports(made, bases, resources=bool(roots), helpers=bool(helpers))
    used = of_runtime(
        [
            of_clients.names,
            *(found for one in (*models, *params) for found in (one.imports, one.below)),
            *(table.imports for table in tables),
            *(resource.imports for resource in resources),
        ]
    )
    needs = {"polling": polls, "deprecated": operations.outdated, "uploads": _uploads(api)}
    used |= {module for module, needed in needs.items() if needed}
    return Plan(
        config.package,
        notes.listed([variant.title for variant in config.variants]),
        made,
        bases,
        of_clients,
        tables,
        any(not resource.path for resource in resources),
        helpers,
        roots,
        resources,
        option_classes(resources),
        polls,
        models,
        params,
        model_lowering.unknown(),
        modules((CALLS, *used) if made else ()),
        model_lowering.origins(),
        distribution.version if distribution else config.version,
        distribution,
        _webhook_secret(api, with_clients),
        RuleLowering.of(api, types, with_clients).rules(),
        operations.folds.tables(),
    )


def _uploads(api: Api) -> bool:
    """Whether some variant takes a body that is a file, or a form that could have one."""
    bodies = [operation.body for operation in api.operations if operation.body is not None]
    media = {body.media for body in bodies} | {use.media for b in bodies for use in b.uses}
    return not media.isdisjoint(("multipart", "bytes"))


def _webhook_secret(api: Api, variants: Iterable[VariantConfig]) -> Literal | None:
    """The variable of the first variant with webhooks."""
    found = (secret_variable(api, variant.name, variant.env) for variant in variants)
    return next((variable for variable in found if variable), None)


def _helpers(resources: Iterable[Resource], roots: Iterable[Child]) -> tuple[tuple[str, str], ...]:
    """What clients have beside the spec's own, with the names for it, if some are those of the spec."""
    taken = {m.name for resource in resources if not resource.path for m in resource.methods}
    taken |= {child.attribute for child in roots}
    if not taken.intersection(reserved.HELPERS):
        return ()
    return tuple((name, f"{name}_" if name in taken else name) for name in reserved.HELPERS)
