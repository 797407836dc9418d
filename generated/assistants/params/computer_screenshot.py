"""ComputerScreenshot and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class ComputerScreenshot(TypedDict):
    """A picture of a computer screen, as an uploaded file or as an address. Azure only."""

    type: Literal["computer_screenshot"]
    """Kind of output, always computer_screenshot."""

    file_id: NotRequired[str]
    """Identifier of the uploaded picture."""

    image_url: NotRequired[str]
    """Address of the picture."""
