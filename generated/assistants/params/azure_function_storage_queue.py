"""AzureFunctionStorageQueue and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class AzureFunctionStorageQueue(TypedDict):
    """A queue of Azure Storage. Azure only."""

    queue_service_endpoint: str
    """Address of the queue service, with its scheme."""

    queue_name: str
    """Name of the queue."""
