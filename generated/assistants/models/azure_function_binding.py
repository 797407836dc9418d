"""AzureFunctionBinding and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class AzureFunctionBinding(rt.Model):
    """Says where an Azure function receives its input or leaves its output. Azure only."""

    type: Literal["storage_queue"]
    """Kind of binding, always storage_queue."""

    storage_queue: models.AzureFunctionStorageQueue
    """Queue that carries the messages."""


from .. import models
