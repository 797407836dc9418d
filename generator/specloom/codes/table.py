"""All codes by name, in the order of their numbers."""

from __future__ import annotations

from specloom.codes import (
    judges,
    operations,
    patches,
    polling,
    reading,
    schemas,
    variants,
    vendoring,
)
from specloom.codes.code import Code

_PARTS = (reading, patches, schemas, operations, variants, polling, vendoring, judges)
_ALL = [code for part in _PARTS for code in part.CODES]
CODES: dict[str, Code] = {code.name: code for code in sorted(_ALL, key=lambda code: code.name)}
