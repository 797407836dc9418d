"""`distribution` and `version` under [sdk]: what the package is called and counted where it is published."""

from __future__ import annotations

from typing import Any

from packaging.utils import InvalidName, canonicalize_name
from packaging.version import InvalidVersion, Version

from specloom.config.reader import Reader


class DistributionReader(Reader):
    """Reads what the distribution says of itself."""

    __slots__ = ()

    def name(self, sdk: dict[str, Any]) -> str:
        """The name as it is written, which has to be one that package indexes take."""
        name = self.string(sdk, "distribution", "")
        if name and not _is_name(name):
            hint = "Write letters, digits, `-`, `_` and `.`, a letter or a digit first and last."
            self.error("distribution", f"{name!r} cannot be the name of a distribution", hint)
        return name

    def version(self, sdk: dict[str, Any]) -> str:
        """The version in its normal form, which has to be one of PEP 440."""
        given = self.string(sdk, "version", "")
        try:
            return str(Version(given)) if given else ""
        except InvalidVersion:
            hint = 'Write a version of PEP 440: "1.4.0", "2.0b1", "2025.1".'
            self.error("version", f"{given!r} cannot be the version of a distribution", hint)
            return ""


def _is_name(text: str) -> bool:
    try:
        return bool(canonicalize_name(text, validate=True)) and text.isascii()
    except InvalidName:
        return False
