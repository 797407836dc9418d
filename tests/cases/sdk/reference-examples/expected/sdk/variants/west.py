"""West: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.spelling import Vocabulary, Words
from .._runtime.tables import Variant
from .._runtime.wires import Wire

WEST = Variant(
    name="west",
    base_url="https://west.example",
    document="1",
    words=Vocabulary({"NewOrder": Words(names={"customer": "customerId"})}),
    auth=Auth(),
    lacks={"north": ("customers",), "north, south": ("orders.retrieve",), "south": ("stock",)},
    operations={"orders.create": Wire(parts={"": "NewOrder"}, refuses={"north, south": ("note",)})},
)
