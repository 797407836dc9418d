"""What is said in other words is no change: the specs of the golden cases, rewritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from reencoded import as_20, as_30, as_30_of_20, as_31, is_plain
from rewrites import REWRITES, api_in, changes, document_of

CASES = sorted((Path(__file__).parents[1] / "diff").glob("*/new.yaml"))


@pytest.mark.parametrize("path", CASES, ids=[path.parent.name for path in CASES])
def test_other_words(path: Path, tmp_path: Path) -> None:
    """A spec has no changes against itself in other words and other versions."""
    document = as_31(document_of(path))
    old = api_in(tmp_path, document)
    for name, change in REWRITES.items():
        assert changes(old, api_in(tmp_path, change(document))) == [], name
    if is_plain(document):
        swagger = as_20(as_30(document))
        assert changes(old, api_in(tmp_path, swagger)) == []
        assert changes(old, api_in(tmp_path, as_30_of_20(swagger))) == []


def test_swagger_is_among_the_versions() -> None:
    """Half of the golden cases can be said in Swagger 2.0."""
    assert sum(is_plain(document_of(path)) for path in CASES) > len(CASES) / 2
