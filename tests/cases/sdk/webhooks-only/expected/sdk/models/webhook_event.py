"""WebhookEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

WebhookEvent = TypeAliasType(
    "WebhookEvent", Annotated[Union["NoteCreated", rt.UnknownObject], rt.Shaped()]
)


from .note_created import NoteCreated
