"""Each variant of a configuration by itself, through all passes: what two states are compared by."""

from __future__ import annotations

from dataclasses import replace

from specloom.api.model import Api
from specloom.config.values import VariantConfig
from specloom.diagnostics import Report
from specloom.merge.stage import merge
from specloom.passes.context import Context
from specloom.passes.tables import AFTER_MERGE
from specloom.pipeline import Run


def alone(run: Run) -> dict[str, Api]:
    """By variant, its API with every decision made, as if there were no other one.

    What the configuration says of the calls of the one SDK is not looked at.

    Raises:
        Stopped: the input is bad; the report says why.
    """
    variants = tuple(variant for variant in run.config.variants if variant.spec)
    found = {variant: run.variant(variant) for variant in variants}
    run.report.stop_if_failed()
    return {variant.name: _decided(run, variant, api) for variant, api in found.items() if api}


def _decided(run: Run, variant: VariantConfig, api: Api) -> Api:
    """One variant, merged with nothing, through the passes."""
    own = replace(run.config, variants=(variant,), renames=(), types=(), polls=())
    context = Context(own, (variant,), Report())
    decided = merge([api], context.report, {})
    for apply in AFTER_MERGE.values():
        decided = apply(decided, context)
    return decided
