"""A comparison as one page for a browser, which asks no other host for anything.

Texts of specs are data: the template escapes them, the script shows them as text, and the page's own policy
lets nothing run but the one script that it has.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from specloom.report.model import Comparison
from specloom.report.page import page
from specloom.report.words import flat, summary

_FOLDER = "diff"
#: In the order in which they are one script.
_SCRIPTS = ("elements.js", "changes.js", "tree.js", "rows.js", "filter.js")
#: What would end the element, begin a comment, or be read as markup.
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def as_html(whole: Comparison, templates: Path, *, prose: bool = False) -> str:
    """Write the page.

    Args:
        whole: What was compared.
        templates: The folder of the templates.
        prose: Whether to show texts for people, too.
    """
    folder = templates / _FOLDER
    style = (folder / "style.css").read_text("utf-8")
    script = "".join((folder / name).read_text("utf-8") for name in _SCRIPTS)
    script = f'"use strict";\n(() => {{\n{script}}})();\n'
    data = page(whole, prose=prose)
    jinja = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return jinja.get_template("page.html.jinja").render(
        names=[flat(name) for name in whole.names],
        summary=summary(whole),
        advice=flat(str(whole.advice)) if whole.advice and whole.advice.because else "",
        style=Markup(style),  # noqa: S704  # a file of ours
        script=Markup(script),  # noqa: S704  # files of ours
        policy=_policy(script, style),
        data=_island(data),
        rows=data["rows"],
        page=data,
    )


def _policy(script: str, style: str) -> str:
    """Nothing may be loaded, and nothing may run but this."""
    hashes = [
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for text in (script, style)
    ]
    return (
        f"default-src 'none'; script-src 'sha256-{hashes[0]}'; style-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _island(data: Mapping[str, Any]) -> Markup:
    """The data as an element of the page that is no script has it."""
    text = json.dumps(data, separators=(",", ":"))
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return Markup(text)  # noqa: S704  # nothing in it is markup any more
