"""The generated package, the mock servers, and clients whose requests go nowhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

HERE = Path(__file__).parent
# The package as it is committed, and the modules beside the tests, which are no package.
sys.path[:0] = [str(HERE.parents[1] / "generated"), str(HERE.parent / "support"), str(HERE)]

from mock_server import MockServer, serve  # noqa: E402  # found by the line above
from surface import VARIANTS, surface  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, MockServer]]:
    """Run a mock server of each variant's upgraded document."""
    documents = surface().documents
    with ExitStack() as stack:
        yield {
            variant: stack.enter_context(
                serve(documents[variant], tmp_path_factory.mktemp(variant))
            )
            for variant in VARIANTS
        }
