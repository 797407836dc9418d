"""The package as a distribution: what its pyproject.toml says."""

from __future__ import annotations

import json

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.version import InvalidVersion, Version

from specloom.api.model import VariantApi
from specloom.config.values import Config
from specloom.diagnostics import Report, Source
from specloom.lower import notes
from specloom.plan import needs
from specloom.plan.nodes import Distribution

# The version of a package of which nothing says one.
_UNVERSIONED = "0.0.0"


def lower_distribution(base: VariantApi, config: Config, report: Report) -> Distribution | None:
    """Decide what a package says of itself where it is published; nothing if it is not."""
    if not config.distribution:
        return None
    source = Source(config.variants[0].spec[0])
    listed = notes.listed([variant.title for variant in config.variants])
    only = config.selection.models_only
    return Distribution(
        config.distribution,
        config.version or _version(base, source, report),
        f"{'Typed Python models' if only else 'A typed Python client'} of {listed}",
        _license(base, source, report),
        needs.PYTHON,
        tuple(sorted(needs.MODELS if only else (*needs.MODELS, *needs.CALLS))),
    )


def _version(base: VariantApi, source: Source, report: Report) -> str:
    """The version that the spec of the base gives itself."""
    try:
        return str(Version(base.version))
    except InvalidVersion:
        said = f"{json.dumps(base.version)}, which is no version of PEP 440"
        message = f"the version of the spec is {said if base.version else 'not there'}"
        hint = f'The distribution is {_UNVERSIONED}: write version = "1.0.0" under [sdk].'
        report.warning("SL540", message, source.at("info", "version"), hint)
        return _UNVERSIONED


def _license(base: VariantApi, source: Source, report: Report) -> str:
    """The licence that the spec of the base names, if it does so in the words of packages."""
    try:
        return str(canonicalize_license_expression(base.license)) if base.license else ""
    except InvalidLicenseExpression:
        message = f"the licence {json.dumps(base.license)} is no SPDX expression"
        hint = "The distribution names no licence: write `identifier: MIT`, say, by an overlay."
        report.note("SL541", message, source.at("info", "license"), hint)
        return ""
