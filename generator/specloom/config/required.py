"""Which versions of Specloom a configuration is for."""

from __future__ import annotations

from packaging.specifiers import InvalidSpecifier, SpecifierSet


def satisfies(version: str, required: str) -> bool:
    """Whether a version is one of those that a specifier of PEP 440 allows.

    Raises:
        ValueError: that is no specifier.
    """
    try:
        return SpecifierSet(required).contains(version, prereleases=True)
    except InvalidSpecifier as error:
        raise ValueError(required) from error
