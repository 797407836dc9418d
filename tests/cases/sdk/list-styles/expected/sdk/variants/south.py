"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.test",
    document="1",
    auth=Auth(),
    operations={
        "notes.list": Wire(styles={"include": "csv", "filter": "comma dots", "either": "csv"}),
        "notes.create": Wire(
            encodings={
                "extra": "application/json",
                "filter": "comma dots",
                "images": "image/png csv",
                "tags": "csv",
            }
        ),
        "searches.create": Wire(encodings={"filter": "comma dots", "words": "csv"}),
    },
)
