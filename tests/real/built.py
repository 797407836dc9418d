"""SDKs of the specs that vendors publish, generated once a test run into a temporary folder."""

from __future__ import annotations

from pathlib import Path

from building import Built, build_into

from specloom.config.load import load
from specloom.diagnostics import Report

__all__ = ["CONFIGS", "ROOT", "Built", "build"]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
#: What is built, by the name that the table of results gives it.
CONFIGS = {
    "OpenAI": HERE / "configs" / "openai.toml",
    "Azure OpenAI": HERE / "configs" / "azure.toml",
    "Azure OpenAI preview": HERE / "configs" / "azure-preview.toml",
    "Anthropic": ROOT / "examples" / "anthropic" / "specloom.toml",
    "Cohere": ROOT / "examples" / "cohere" / "specloom.toml",
    "Assistants": ROOT / "examples" / "assistants-real" / "specloom.toml",
    "OpenAI + Azure": ROOT / "examples" / "openai" / "specloom.toml",
}


def build(name: str, folder: Path) -> Built:
    """Generate an SDK into a folder, and make it importable."""
    report = Report()
    config = load(CONFIGS[name], report)
    assert config is not None, report.diagnostics
    return build_into(folder, config, report)
