"""Conversations with a model. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .turns_pages import AsyncPages, Pages

_CREATE: Operation[models.Turn] = Operation("chat.turns.create", "POST /chat/turns", returns="Turn")


class Turns(Resource):
    """Conversations with a model.

    Each has a list of messages.

    They are kept for a month.
    """

    @cached_property
    def pages(self) -> Pages:
        """The pages of a chat."""
        from .turns_pages import Pages

        return Pages(self)

    def create(
        self,
        *,
        text: str,
        tier: params.Tier,
        turn: Omittable[params.Turn | models.Turn] = OMIT,
        share: Omittable[float] = OMIT,
        count: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Turn:
        """Adds a turn, e.g. a question.

        The text may have:

        - words, of which [these](https://docs.example/words) are common
          1. `short` ones
          2. long ones

             They are rare.

        - numbers

        An example, in which **nothing** is changed:

        ```json
        {
          "text": "<b>\\"\\"\\"</b>"
        }
        ```

        | word | number |
        |------|--------|
        | one  | 1      |

        What it costs.

        A lot.

        **Beginning something new?** We recommend Answers.

        Args:
            text: The text. It is `<plain>` text of at most 64 characters.
            tier: How it is served:

                - `flat`: at once
                - `deep`: later

            turn: What was said.
            share: Between 0.0 and 1.0.
            count: How many, as `-1`.
        """
        return self._call(
            _CREATE,
            body={"text": text, "tier": tier, "turn": turn, "share": share, "count": count},
            options=options,
        )


class AsyncTurns(AsyncResource):
    """Conversations with a model.

    Each has a list of messages.

    They are kept for a month.
    """

    @cached_property
    def pages(self) -> AsyncPages:
        """The pages of a chat."""
        from .turns_pages import AsyncPages

        return AsyncPages(self)

    async def create(
        self,
        *,
        text: str,
        tier: params.Tier,
        turn: Omittable[params.Turn | models.Turn] = OMIT,
        share: Omittable[float] = OMIT,
        count: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Turn:
        """Adds a turn, e.g. a question.

        The text may have:

        - words, of which [these](https://docs.example/words) are common
          1. `short` ones
          2. long ones

             They are rare.

        - numbers

        An example, in which **nothing** is changed:

        ```json
        {
          "text": "<b>\\"\\"\\"</b>"
        }
        ```

        | word | number |
        |------|--------|
        | one  | 1      |

        What it costs.

        A lot.

        **Beginning something new?** We recommend Answers.

        Args:
            text: The text. It is `<plain>` text of at most 64 characters.
            tier: How it is served:

                - `flat`: at once
                - `deep`: later

            turn: What was said.
            share: Between 0.0 and 1.0.
            count: How many, as `-1`.
        """
        return await self._call(
            _CREATE,
            body={"text": text, "tier": tier, "turn": turn, "share": share, "count": count},
            options=options,
        )
