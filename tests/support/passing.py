"""Passes on their own."""

from __future__ import annotations

from pathlib import Path

from specloom.config.values import Config, Exemption, VariantConfig
from specloom.diagnostics import Report
from specloom.passes.context import Context

VARIANT = VariantConfig("one", "One", "One", "spec.yaml", "", (), (), "ONE", "", (), ())


def context(report: Report | None = None, *exemptions: Exemption) -> Context:
    """What passes need of a run over one variant."""
    config = Config(Path(), "sdk", "out", (VARIANT,), (), "specloom.toml", "", exemptions)
    return Context(config, (VARIANT,), report or Report())
