"""All codes by name, in the order of their numbers."""

from __future__ import annotations

from specloom.codes import operations, patches, reading, schemas, variants
from specloom.codes.code import Code

_ALL = (*reading.CODES, *patches.CODES, *schemas.CODES, *operations.CODES, *variants.CODES)
CODES: dict[str, Code] = {code.name: code for code in sorted(_ALL, key=lambda code: code.name)}
