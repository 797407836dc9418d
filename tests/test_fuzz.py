"""Random small specs, always the same ones: what `make fuzz` checks in this process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from document_strategy import documents
from fuzzed import check
from hypothesis import HealthCheck, Phase, given, settings

#: Type checkers and mock servers, and other specs, are for `make fuzz`.
EXAMPLES = 40


def test_random_specs(tmp_path: Path) -> None:
    """A random spec generates and imports, its calls send what they are given and return what came."""
    numbers = iter(range(10**6))

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def hold(document: dict[str, Any]) -> None:
        number = next(numbers)
        folder = tmp_path / str(number)
        folder.mkdir()
        check(document, folder, f"random_{number}")

    hold()
