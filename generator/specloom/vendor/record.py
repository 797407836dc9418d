"""Where a copy comes from: the text of `record.toml`, in the manner of specloom.lock."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from specloom.output.record import Input, Unreadable, sources, sources_text, table, texts

FORMAT = 1
_HEAD = "# Where the package beside this folder comes from. `specloom vendor` writes it."


@dataclass(frozen=True, slots=True)
class Origin:
    """What a copy was made from.

    Attributes:
        package: The name of the copy.
        configured: The name of the package in the configuration.
        configuration: The file of the configuration, relative to the folder of the record.
        manifest: The digest of what was generated, by `manifest_digest`.
        inputs: The configuration, specs, overlays and change diffs, by name.
        tool: Specloom and what decides bytes beside it: versions and digests.
    """

    package: str
    configured: str
    configuration: str
    manifest: str
    inputs: Mapping[str, Input]
    tool: Mapping[str, str]

    def text(self) -> str:
        """The record."""
        own = {
            "configuration": self.configuration,
            "configured": self.configured,
            "manifest": self.manifest,
            "name": self.package,
        }
        lines = (*table("package", own), *sources_text(self.inputs, self.tool))
        return "\n".join((_HEAD, f"format = {FORMAT}", *lines)) + "\n"


def read(text: str) -> Origin:
    """The origin that a record names.

    Raises:
        Unreadable: it is no record.
    """
    try:
        tables = tomllib.loads(text)
        if tables["format"] != FORMAT:
            raise Unreadable("of another version of Specloom")
        own = texts(tables["package"])
        inputs, tool = sources(tables)
        names = (own["name"], own["configured"], own["configuration"], own["manifest"])
        return Origin(*names, inputs, tool)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise Unreadable("damaged") from error


def manifest_digest(digests: Mapping[str, str]) -> str:
    """One digest for those of all files, by their paths in the package."""
    return hashlib.sha256(json.dumps(sorted(digests.items())).encode()).hexdigest()
