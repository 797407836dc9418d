"""Nothing of the real specs is lost between reading and writing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from built import CONFIGS, Built
from table import record


@pytest.mark.parametrize("name", CONFIGS)
def test_every_operation_is_generated(name: str, built: Callable[[str], Built]) -> None:
    """As many operations are generated as were read, without an exemption."""
    counts = built(name).counts
    read = [variant.read for variant in counts.variants]
    generated = [variant.generated for variant in counts.variants]
    record(name, "operations read", " + ".join(map(str, read)))
    record(name, "generated", " + ".join(map(str, generated)))
    assert not counts.exemptions
    assert all(read)
    assert read == generated
