"""Operations of `items`. Generated from the specs; do not edit."""

from sdk._runtime.tables import Operation

_DELETE: Operation[None] = Operation("items.delete", "DELETE /items")
