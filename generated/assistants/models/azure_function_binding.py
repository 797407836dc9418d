"""AzureFunctionBinding and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class AzureFunctionBinding(rt.Model):
    """Says where an Azure function receives its input or leaves its output. Azure only."""

    type: Literal["storage_queue"]
    """Kind of binding, always storage_queue."""

    storage_queue: AzureFunctionStorageQueue
    """Queue that carries the messages."""


class AzureFunctionBindingParam(TypedDict):
    """Says where an Azure function receives its input or leaves its output. Azure only."""

    type: Literal["storage_queue"]
    """Kind of binding, always storage_queue."""

    storage_queue: AzureFunctionStorageQueueParam
    """Queue that carries the messages."""


from .azure_function_storage_queue import AzureFunctionStorageQueue, AzureFunctionStorageQueueParam
