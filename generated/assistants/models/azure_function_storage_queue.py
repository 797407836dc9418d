"""AzureFunctionStorageQueue and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AzureFunctionStorageQueue(rt.Model):
    """A queue of Azure Storage. Azure only."""

    queue_service_endpoint: str
    """Address of the queue service, with its scheme."""

    queue_name: str
    """Name of the queue."""
