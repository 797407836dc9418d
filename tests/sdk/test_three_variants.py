"""The SDK of three variants, beside that of its base alone and that with the others swapped."""

from __future__ import annotations

import pytest
from surface import ROOT, VARIANTS
from widening import configured, lost, planned, reordered, written

CONFIG = ROOT / "specloom.toml"


@pytest.mark.parametrize(
    "names", [VARIANTS, ("openai", "compatible"), ("azure", "compatible", "openai")]
)
def test_more_variants_take_nothing_from_the_base(names: tuple[str, ...]) -> None:
    """Names, arguments and fields of the first alone are there beside others; types only widen."""
    alone, beside = (configured(CONFIG, some, renaming=False) for some in (names[:1], names))
    assert lost(planned(alone), planned(beside)) == []


def test_order_beside_the_base() -> None:
    """The order of the last two changes the order of clients, and nothing else."""
    base, *others = VARIANTS
    files = [written(configured(CONFIG, [base, *some])) for some in (others, others[::-1])]
    assert reordered(*files) == ["__init__.py", "client.py"]
