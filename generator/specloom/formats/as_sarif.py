"""A check's outcome as SARIF 2.1.0, which code scanning and editors read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from specloom.formats.outcome import Finding, Outcome

#: What a log says that it is.
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(outcome: Outcome, titles: Mapping[str, str]) -> str:
    """Write one run whose results are the diagnostics and the files that differ.

    Args:
        outcome: What was found.
        titles: What each code of a diagnostic means, in a few words.
    """
    found = (*outcome.findings, *outcome.files)
    rules = sorted({one.code for one in found})
    driver = {
        "name": "specloom",
        "semanticVersion": outcome.version,
        "rules": [
            {"id": _id(code), "shortDescription": {"text": titles.get(code, f"{code} file")}}
            for code in rules
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, rules.index(one.code)) for one in found],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _id(code: str) -> str:
    return code.replace(" ", "-")


def _result(found: Finding, rule: int) -> dict[str, Any]:
    text = f"{found.message}. {found.hint}" if found.hint else found.message
    result: dict[str, Any] = {
        "ruleId": _id(found.code),
        "ruleIndex": rule,
        "level": found.level,
        "message": {"text": text},
    }
    if found.file:
        result["locations"] = [location(found.file, found.line, found.column)]
    return result


def location(file: str, line: int, column: int) -> dict[str, Any]:
    """A place in a file; of the file as a whole if the line is 0."""
    uri = quote(file, safe="/:%?=&" if "://" in file else "/")
    place: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if line:
        place["region"] = {"startLine": line, "startColumn": column}
    return {"physicalLocation": place}
