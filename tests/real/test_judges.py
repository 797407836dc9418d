"""The judges agree with the SDKs of the published specs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from built import CONFIGS, Built
from judged import hold
from table import record

from specloom.verify.stage import judge


@pytest.mark.parametrize("name", CONFIGS)
def test_the_judges_agree(name: str, built: Callable[[str], Built]) -> None:
    """Black changes no file and datamodel-code-generator gives each field our type."""
    sdk = built(name)
    package = sdk.folder / sdk.config.package
    paths = [path for path in package.rglob("*.py") if "__pycache__" not in path.parts]
    files = {path.relative_to(sdk.folder).as_posix(): path.read_text("utf-8") for path in paths}
    verdict = judge(sdk.api, sdk.config.package, files)
    hold(name, verdict)
    record(name, "fields judged", verdict.fields)
