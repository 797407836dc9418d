"""Two specs compared as `specloom diff` compares them, without the command around it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from specloom.alone import alone
from specloom.api.model import Api
from specloom.config.values import Config, VariantConfig
from specloom.diagnostics import Report
from specloom.diff.changes import Change
from specloom.diff.rules import RULES
from specloom.diff.text import said
from specloom.pipeline import Run

VARIANT = VariantConfig(
    name="api",
    title="",
    client="Client",
    spec=("",),
    like="",
    apply=(),
    auth=(),
    env="API",
    base_url="",
    paths=(),
    bind=(),
)


def api_of(path: Path) -> Api:
    """Read a spec, through all passes."""
    variant = replace(VARIANT, spec=(path.name,))
    config = Config(path.parent, "sdk", "generated", (variant,), (), "specloom.toml", "")
    return alone(Run(config, path.parent, Report()))["api"]


def described(changes: tuple[Change, ...]) -> list[str]:
    """All of each change, as lines."""
    found: list[str] = []
    for one in changes:
        level = "prose" if RULES[one.rule].prose else one.level.value
        evidence = f" ({one.evidence})" if one.evidence else ""
        found += [f"{level} {one.id}", f"    {said(one)}{evidence}. {one.reason}"]
        found += [f"    {reach.direction.value} by {reach.route}" for reach in one.reach]
    return found
