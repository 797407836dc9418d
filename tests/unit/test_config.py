"""The configuration: defaults, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report

SDK = '[sdk]\npackage = "mine"\n'
VARIANT = '[[variant]]\nname = "one"\nclient = "One"\nspec = "one.yaml"\n'


def loaded(folder: Path, text: str, name: str = "specloom.toml") -> tuple[Config | None, list[str]]:
    """What a configuration says, and the messages about it."""
    (folder / name).write_text(text, "utf-8")
    report = Report()
    return load(folder / name, report), [found.message for found in report.diagnostics]


def test_little_has_to_be_said(tmp_path: Path) -> None:
    """Output, title, environment and authentication have defaults."""
    config, messages = loaded(tmp_path, SDK + VARIANT)
    assert config is not None
    assert not messages
    (variant,) = config.variants
    assert (config.output, config.folder) == ("generated", tmp_path)
    assert (variant.title, variant.env, variant.auth, variant.apply) == ("One", "ONE", (), ())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sdk = 1\n" + VARIANT, "no [sdk] table"),
        (SDK + "variant = 1\n", "no [[variant]] table"),
        (SDK + "variant = [1]\n", "no [[variant]] table"),
        (SDK + VARIANT.replace("spec =", "# "), "spec must be a string"),
        (SDK + VARIANT + "apply = [1]\n", "apply must be a list of paths"),
        (SDK + VARIANT + VARIANT.replace('"one"', '"two"'), "duplicate client 'One' of a variant"),
        (SDK.replace("mine", "mine-sdk") + VARIANT, "package = 'mine-sdk' is not a Python name"),
        (SDK.replace("mine", "../mine") + VARIANT, "package = '../mine' is not a Python name"),
        (SDK.replace("mine", "mine\\n") + VARIANT, "package = 'mine\\n' is not a Python name"),
        ("rename = 1\n" + SDK + VARIANT, "rename must be a table"),
    ],
)
def test_wrong_values_are_named(tmp_path: Path, text: str, message: str) -> None:
    """A value of the wrong kind ends the run with its key and what it should be."""
    config, messages = loaded(tmp_path, text)
    assert config is None
    assert message in messages


@pytest.mark.parametrize("text", ["tool = 1\n", "[tool]\nspecloom = 1\n", "[tool.other]\n"])
def test_a_pyproject_without_specloom(tmp_path: Path, text: str) -> None:
    """A pyproject.toml that does not configure Specloom says what is missing."""
    config, messages = loaded(tmp_path, text, "pyproject.toml")
    assert config is None
    assert messages


def test_a_configuration_is_utf_8(tmp_path: Path) -> None:
    """Bytes that are no text are an error."""
    (tmp_path / "specloom.toml").write_bytes(b'[sdk]\npackage = "\xff"\n')
    report = Report()
    assert load(tmp_path / "specloom.toml", report) is None
    assert [found.message for found in report.diagnostics] == ["not UTF-8 at byte 17"]
