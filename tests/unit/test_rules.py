"""Rules of what requests have to be: where variants differ, each has what its own spec says."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.api.patterns import is_pattern
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.plan.nodes import Rules
from specloom.shipped import templates_folder


def rules(tmp_path: Path, *fields: str) -> Rules:
    """The rules of one operation whose body has the fields, as each variant says."""
    text = '[sdk]\npackage = "sdk"\noutput = "out"\n'
    for name, properties in zip(("north", "south"), fields, strict=False):
        schema = yaml.safe_load(textwrap.dedent(properties))
        document: dict[str, Any] = {
            "openapi": "3.1.0",
            "info": {"title": name, "version": "1"},
            "paths": {
                "/notes": {
                    "post": {
                        "requestBody": {
                            "required": True,
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/Note"}
                                }
                            },
                        },
                        "responses": {"204": {"description": "Done."}},
                    }
                }
            },
            "components": {"schemas": schema},
        }
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(document, sort_keys=False))
        text += f'[[variant]]\nname = "{name}"\nclient = "{name.title()}"\nspec = "{name}.yaml"\n'
    (tmp_path / "specloom.toml").write_text(text)
    report = Report()
    config = load(tmp_path / "specloom.toml", report)
    assert config is not None
    seen: dict[str, Any] = {}
    Run(
        config,
        templates_folder(),
        report,
        watch=lambda stage, _, result: seen.update({stage: result}),
    ).files()
    found: Rules = seen["lower"].rules
    return found


def field(found: Rules) -> object:
    """The rule of the one field."""
    [note] = [rule.value for name, rule in found.types if name == "Note"]
    assert isinstance(note, dict)
    return note["a"]


def note(kind: str, *, required: str = "") -> str:
    """A record with one field of a type."""
    return f"Note: {{type: object, {required} properties: {{a: {kind}}}}}"


@pytest.mark.parametrize(
    ("north", "south", "rule"),
    [
        ("{type: string}", "{type: string}", "string"),
        (
            "{type: string, maxLength: 5}",
            "{type: string}",
            ("string", {"maxLength": 5}, {"south": {}}),
        ),
        (
            "{type: string, format: uuid}",
            "{type: string}",
            ("string", {"format": "uuid"}, {"south": {}}),
        ),
        (
            "{type: string}",
            "{type: string, format: uuid}",
            ("string", {"format": "uuid"}, {"north": {}}),
        ),
        (
            "{type: integer, minimum: 1}",
            "{type: number}",
            ("number", {}, {"north": {"minimum": 1}}),
        ),
        ("{}", "{type: string}", ("by", {"north": "any"}, "string")),
        ("{type: string}", "{}", ("by", {"south": "any"}, "string")),
        (
            "{type: array, items: {type: string}}",
            "{type: array, maxItems: 2, items: {}}",
            ("by", {"south": "any"}, ("list", "string", {}, {"south": {"maxItems": 2}})),
        ),
        ("{type: string, format: email}", "{type: string, minLength: x}", "string"),
        ("{type: number, multipleOf: 0}", "{type: number}", "number"),
    ],
)
def test_variants_have_rules_of_their_own(
    north: str, south: str, rule: object, tmp_path: Path
) -> None:
    """What one variant limits is no limit of the other, whichever is the base."""
    assert field(rules(tmp_path, note(north), note(south))) == rule


def test_own_fields_are_required_of_own_variants(tmp_path: Path) -> None:
    """What one variant requires is required of its calls only."""
    required = "required: [a],"
    found = rules(tmp_path, note("{type: string}"), note("{type: string}", required=required))
    assert field(found) == ("!", "string", "south")


def test_components_keep_limits_of_variants(tmp_path: Path) -> None:
    """A component that is a text, a list or a map is compared with the limits of each variant."""
    text = note("{$ref: '#/components/schemas/Id'}")
    both = [f"{text}\nId: {{type: string, maxLength: {most}}}" for most in (5, 9)]
    own = {"south": {"maxLength": 9}}
    assert field(rules(tmp_path, *both)) == ("string", {"maxLength": 5}, own)


@pytest.mark.parametrize("text", ["^[a-z]+$", "a{2,}", "(?:a|b)*", r"\d\/"])
def test_patterns_of_both_are_compared(text: str) -> None:
    """A pattern that Python has, too, is one."""
    assert is_pattern(text)


@pytest.mark.parametrize(
    "text", [r"\p{L}", "(?<name>a)", r"[\uD800-\uDFFF]", "[[a]", "(", "a{2}{3}++"]
)
def test_patterns_of_others_are_not(text: str) -> None:
    """What Python cannot read, or reads otherwise, is none."""
    assert not is_pattern(text)
